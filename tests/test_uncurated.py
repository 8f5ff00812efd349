"""benchmarks/uncurated.py: encoders trained on games that nobody verified, compared by retention and gap."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.cli import app
from starling.training.collect import collect
from starling.training.transitions import TransitionData
from starling.util.errors import StarlingError
from tests.games import plate, small
from tests.test_collect import saved

torch = pytest.importorskip("torch")
pytest.importorskip("sklearn")
torch.set_num_threads(1)

from starling.agents.representations.probes import Score  # noqa: E402
from starling.agents.representations.robust import CHANGES, UNCHANGED, mean_score  # noqa: E402

BENCHMARK = Path(__file__).parent.parent / "benchmarks" / "uncurated.py"
pytestmark = pytest.mark.skipif(not BENCHMARK.exists(), reason="not a clone of the repository")
BENCH = runpy.run_path(str(BENCHMARK)) if BENCHMARK.exists() else {}
IDEAS = ["Make carrot soup", "kill my neighbour", "Put the books back on the shelf", "Brew tea for a sick friend"]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Transitions of one training game and one held-out game."""
    tmp = tmp_path_factory.mktemp("uncurated")
    games = [
        saved(tmp / "games", plate(id="plate-to-train-on")),
        saved(tmp / "games", small().model_copy(update={"split": "eval"})),
    ]
    collect(games, tmp / "data", 3_000)
    return tmp / "data"


def test_games_are_planned_but_neither_compiled_nor_verified(tmp_path: Path) -> None:
    folders = BENCH["write_games"](IDEAS, 3, tmp_path)
    assert len(folders) == 3  # one idea is refused
    assert [[path.name for path in folder.iterdir()] for folder in folders] == [["game.json"]] * 3
    before = [(folder / "game.json").read_bytes() for folder in folders]
    assert [(folder / "game.json").read_bytes() for folder in BENCH["write_games"](IDEAS, 3, tmp_path)] == before
    with pytest.raises(StarlingError, match="could be planned; give more ideas"):
        BENCH["write_games"](IDEAS[1:2], 1, tmp_path)


def test_collect_takes_a_folder_of_unverified_games(tmp_path: Path) -> None:
    BENCH["write_games"](IDEAS, 2, tmp_path / "games")
    command = ["collect", str(tmp_path / "games"), "--rows", "80", "--out", str(tmp_path / "data")]
    found = CliRunner().invoke(app, command)
    assert found.exit_code == 0, found.output
    data = TransitionData.open(tmp_path / "data")
    assert len(data.games()) == 2 and len(data) == 80


def test_rows_need_no_solution_and_are_drawn_by_game(library: Path, tmp_path: Path) -> None:
    pool = BENCH["uncurated"](tmp_path, IDEAS, 3, 40)
    assert {pool.texts[one] for one in np.unique(pool.source)} <= {"random", "graph"}
    one = BENCH["drawn"](pool, 2, 20, 0)
    assert len(one.games()) == 2 and 30 < len(one) <= 40  # fewer of small games
    assert BENCH["drawn"](pool, 2, 20, 0).digest() == one.digest() != BENCH["drawn"](pool, 2, 20, 1).digest()
    assert BENCH["drawn"](TransitionData.open(library), 1, 20, 0).games() == ["plate-to-train-on"]
    with pytest.raises(StarlingError, match="1 training games, not 2"):
        BENCH["drawn"](TransitionData.open(library), 2, 20, 0)


def _scores(left: float) -> dict[str, list[Score]]:
    """Of three games, with a share ``left`` when texts are changed."""
    whole = {("steps", "a"): 0.8, ("steps", "b"): 0.6, ("reward", "a"): 0.9, ("reward", "b"): 0.7, ("reward", "c"): 0.6}
    return {
        change: [
            Score(task, "linear", game, share * value if task == "steps" else 0.5 + share * (value - 0.5))
            for (task, game), value in whole.items()
        ]
        for change, share in ((UNCHANGED, 1.0), *((name, left) for name in CHANGES))
    }


def test_measures_are_those_of_the_robust_benchmark() -> None:
    scores = _scores(0.5)
    groups = [np.array([True, False, False]), np.array([False, True, True])]
    weights = BENCH["draws"](groups, 50)
    assert (weights @ np.array(groups).T == [1, 2]).all()  # each level is drawn as often as it has games
    score, retention, gap = BENCH["Probed"](scores, ["a", "b", "c"]).measures(weights, groups)
    whole = mean_score(scores[UNCHANGED])
    worst = mean_score([one for one in scores[UNCHANGED] if one.game != "a"])
    assert score[0] == pytest.approx(whole)
    assert retention == pytest.approx(0.5)
    assert gap[0] == pytest.approx((whole - worst) * (1 + 3 * 0.5) / 4)


def test_the_claim_needs_more_retention_and_a_smaller_gap() -> None:
    def said(kept: float, gap: float) -> str:
        draws = np.linspace(-0.01, 0.01, 101)
        pair = {("curated N", "bm3", 0): np.zeros((3, 102))}
        difference = np.array([[value, *(value + draws)] for value in (0.0, kept, gap)])
        text: str = BENCH["verdict"]({**pair, ("uncurated 4N", "bm3", 0): difference}, difference)
        return text

    assert "claim holds" in said(0.02, -0.02)
    assert "more retention in 1 of 1 pairs of trainings, a smaller gap in 1" in said(0.02, -0.005)
    for kept, gap in ((0.02, -0.005), (0.005, -0.02), (0.02, 0.02), (-0.02, -0.02)):
        assert "claim is not shown" in said(kept, gap)


def test_a_tiny_run_continues(library: Path, tmp_path: Path, monkeypatch, capsys) -> None:
    ideas = tmp_path / "ideas.txt"
    ideas.write_text("\n".join(IDEAS), encoding="utf-8")
    asked = f"uncurated.py --data {library} --ideas {ideas} --out {tmp_path / 'out'} --games 1 --rows 60 --updates 2"
    asked += " --batch 4 --states 60 --pairs 20 --seeds 1 --encoder bag"
    monkeypatch.setattr(sys, "argv", [*asked.split(), "--kinds", "curated N;uncurated N"])
    BENCH["main"]()
    first = capsys.readouterr().out
    assert "| curated N, style, seed 0 | 60 |" in first and "| less curated N |" in first
    assert "uncurated N, bm3, seed 0: changed texts" in first
    trained = {path: path.stat().st_mtime_ns for path in (tmp_path / "out" / "encoders").glob("*/*")}
    monkeypatch.setattr(sys, "argv", [*asked.split(), "--kinds", "curated N;uncurated N;uncurated 4N"])
    BENCH["main"]()
    second = capsys.readouterr().out
    assert "uncurated N, bm3, seed 0: changed texts" not in second and "The claim" in second
    assert all(path.stat().st_mtime_ns == at for path, at in trained.items())
    monkeypatch.setattr(sys, "argv", [*asked.split(), "--updates", "3"])
    with pytest.raises(SystemExit, match="other arguments"):
        BENCH["main"]()
