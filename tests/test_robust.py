"""`bench representations --robust`: probes tested on changed texts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from starling.training.collect import collect
from starling.training.transitions import TransitionData
from starling.util.csv_files import read_rows
from starling.util.errors import StarlingError
from tests.games import plate, small
from tests.test_collect import saved

torch = pytest.importorskip("torch")
pytest.importorskip("sklearn")
torch.set_num_threads(1)

from starling.agents.common.batches import state_texts  # noqa: E402
from starling.agents.encoders import make_encoder  # noqa: E402
from starling.agents.representations.benchmark import ProbedEncoder, open_benchmark  # noqa: E402
from starling.agents.representations.probes import Score  # noqa: E402
from starling.agents.representations.robust import (  # noqa: E402
    CHANGES,
    changed,
    check_encoder,
    compare_changes,
    lost_words,
    mean_score,
    synonyms,
    typos,
)
from starling.agents.representations.sample import fact_lists  # noqa: E402

TEXT = "You can see a copper kettle here, on the old iron stove by the window. " * 40


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> TransitionData:
    """Of one training game and one held-out game."""
    tmp = tmp_path_factory.mktemp("robust")
    games = [
        saved(tmp / "games", plate(id="plate-to-train-on")),
        saved(tmp / "games", small().model_copy(update={"split": "eval"})),
    ]
    collect(games, tmp / "data", 3_000)
    return TransitionData.open(tmp / "data")


def test_words_are_lost_or_mistyped() -> None:
    rng = np.random.default_rng(0)
    words = TEXT.split()
    assert len(lost_words(TEXT, "", rng).split()) / len(words) == pytest.approx(0.85, abs=0.03)
    found = typos(TEXT, "", rng).split()
    assert [sorted(word) for word in found] == [sorted(word) for word in words]
    assert [word[0] for word in found] == [word[0] for word in words]
    differing = {word for word, new in zip(words, found, strict=True) if word != new}
    assert differing and min(len(word.strip(",.")) for word in differing) >= 4


def test_names_are_replaced_by_synonyms_of_the_game() -> None:
    rng = np.random.default_rng(0)
    text = "On the stove is a big pot. " * 20
    found = synonyms(text, "boil-pasta", rng)
    assert found != text and found.count("On the ") == 20
    assert "big pot" in found  # half of them stay
    assert synonyms(text, "no-such-game", rng) == text


def test_only_texts_of_states_change(data: TransitionData) -> None:
    rows = np.arange(len(data))
    for name in ("lost words", "typos"):
        found = changed(data, name, 0)
        assert fact_lists(found, rows) == fact_lists(data, rows)
        assert [found.texts[c] for c in found.command] == [data.texts[c] for c in data.command]
        before, after = state_texts(data, rows), state_texts(found, rows)
        assert np.mean([one != other for one, other in zip(before, after, strict=True)]) > 0.9
        one_game = np.flatnonzero(data.game == data.game[0])
        assert len(set(state_texts(data, one_game))) >= len(set(state_texts(found, one_game)))  # equal texts stay equal
        assert state_texts(changed(data, name, 0), rows) == after
        assert state_texts(changed(data, name, 1), rows) != after


def test_scores_are_scaled_so_that_0_is_chance() -> None:
    scores = [
        Score("reward", "linear", "a", 0.5),
        Score("reward", "linear", "b", 1.0),
        Score("steps", "linear", "a", 1.0),
    ]
    assert mean_score(scores) == 0.75


def test_probes_are_tested_on_changed_texts(data: TransitionData, tmp_path: Path) -> None:
    probing = open_benchmark(data, tmp_path, 90, 40, 0)
    said: list[str] = []
    rows = compare_changes(probing, [ProbedEncoder("words", "bag")], tmp_path, 0, said.append)
    assert [row["change"] for row in rows] == ["none", *CHANGES]
    by_change = {row["change"]: row for row in rows}
    assert by_change["none"]["retention"] == 1
    assert by_change["synonyms"] == {**by_change["none"], "change": "synonyms"}  # no game of the library
    assert by_change["lost words"]["score"] < by_change["none"]["score"]
    assert "| words |" in (tmp_path / "robust.md").read_text("utf-8")
    assert len(list(read_rows(tmp_path / "robust.csv"))) == len(rows)
    assert compare_changes(probing, [ProbedEncoder("words", "bag")], tmp_path, 0, said.append) == rows
    assert len(said) == 1  # the second time from the file


def test_an_encoder_of_facts_is_refused() -> None:
    check_encoder("words", make_encoder("bag"))
    with pytest.raises(StarlingError, match="mine reads facts"):
        check_encoder("mine", make_encoder("facts"))
