"""Examples for language models: what `starling export` writes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import starling
from starling.cli import app
from starling.dialogue.play import Play, Rules
from starling.library.catalog import open_game
from starling.players.examples import examples, reasons

GAME = "BoilPasta"


def export(out: Path, *more: str) -> Any:
    return CliRunner().invoke(app, ["export", "--games", GAME, "--out", str(out), *more])


def replayed(messages: list[dict[str, str]], mode: Any) -> Play:
    """The episode that the replies of a conversation play."""
    rules = Rules(mode=mode, max_turns=500)
    play = Play(starling.make(GAME, max_episode_steps=None, infos=rules.infos), rules)
    shown = play.begin()
    assert messages[1] == {"role": "user", "content": shown}
    for i in range(2, len(messages), 2):
        assert messages[i]["role"] == "assistant"
        shown = play.reply(messages[i]["content"]).text
        assert messages[i + 1 : i + 2] in ([], [{"role": "user", "content": shown}])
    return play


@pytest.mark.parametrize("mode", ["choose", "free"])
def test_trajectories_win_and_name_their_mistakes(tmp_path: Path, mode: str) -> None:
    told = export(tmp_path / "out", "--mode", mode)
    assert told.exit_code == 0, told.output
    clean, other = map(json.loads, (tmp_path / "out/trajectories.jsonl").read_text().splitlines())
    for row in (clean, other):
        play = replayed(row["messages"], mode)
        assert play.won and play.score == row["score"] == 1 and play.invalid == 0
    assert clean["mistakes"] == [] and other["mistakes"]
    assert other["moves"] == clean["moves"] + len(other["mistakes"])
    kept = [m for i, m in enumerate(other["messages"]) if i not in other["mistakes"] and m["role"] == "assistant"]
    assert len(kept) == clean["moves"] == len(open_game(GAME).walkthrough)


def test_preferred_commands_are_better_in_the_same_state() -> None:
    rules = Rules(mode="free", strategy="direct")
    rows = list(examples(GAME, "preferences", rules, seed=0))
    assert len(rows) > 10 and {row["why"] for row in rows} <= {"changes nothing", "costs points", "loses"}
    for row in rows[:6]:
        play = replayed(row["prompt"], "free")
        score = play.score
        worse = play.reply(row["rejected"][0]["content"])
        assert worse.command is not None and worse.reward <= 0 and play.score <= score


def test_reasons_name_what_a_command_is_for() -> None:
    found = dict(zip(open_game(GAME).walkthrough, reasons(open_game(GAME)), strict=True))
    assert found["put big pot in sink"].startswith("Before I can fill big pot, this must hold:")
    assert "Before I can cook spaghetti in big pot, this must hold: the stove is on" in found["switch on stove"]
    assert found["go east"].startswith("Before I can serve spaghetti to jo, this must hold: you are in")
    assert found["cook spaghetti in big pot"].startswith("Now it can be done:")
    (row,) = examples(GAME, "reasoning", Rules(mode="free", strategy="direct"), seed=0)
    assert all("<action>" in m["content"] and "\n\n" in m["content"] for m in row["messages"][2::2])


def test_exports_are_deterministic_and_open_as_a_dataset(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    for name in ("a", "b"):
        told = export(tmp_path / name, "--what", "preferences", "--format", "hf")
        assert told.exit_code == 0, told.output
    files = {p.name: p.read_bytes() for p in (tmp_path / "a").iterdir()}
    assert files == {p.name: p.read_bytes() for p in (tmp_path / "b").iterdir()}
    rows = parquet.read_table(tmp_path / "a/preferences.parquet").to_pylist()
    assert (
        rows[0]["chosen"][0]["role"] == "assistant"
        and f"{len(rows)} rows of 1 text games" in files["README.md"].decode()
    )


def test_held_out_games_are_refused(tmp_path: Path) -> None:
    told = CliRunner().invoke(app, ["export", "--games", "split:eval", "--out", str(tmp_path / "out")])
    assert told.exit_code == 1 and "held out" in told.output and not (tmp_path / "out").exists()
    assert export(tmp_path).exit_code == 1
