"""A story by itself in somebody else's interpreter, dfrotz: questions, save, restore, undo, again, score and quit."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from starling.library.game import Game
from tests.games import plate_with

DFROTZ = shutil.which("dfrotz", path=f"{os.environ.get('PATH', '')}:/usr/games")
pytestmark = pytest.mark.skipif(DFROTZ is None, reason="dfrotz not found: apt-get install frotz")


def answers(folder: Path, *typed: str) -> list[str]:
    """What dfrotz prints after each line."""
    story = Game(plate_with("things", "hat", synonyms=["china"])).story.path
    done = subprocess.run(
        [str(DFROTZ), "-m", "-q", "-w", "200", str(story)],
        input="".join(f"{line}\n" for line in typed),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return [" ".join(answer.split()) for answer in done.stdout.split("\n>")[1:]]


def test_questions(tmp_path: Path) -> None:
    typed = [
        "take plate",
        "examine china",
        "straw",
        "drop",
        "plate",
        "take",
        "inventory",
        "put",
        "hat",
        "sink",
        "quit",
        "y",
    ]
    assert answers(tmp_path, *typed)[:10] == [
        "Taken.",
        "Which do you mean, the china plate or the straw hat?",
        "Straw.",
        "What do you want to drop?",
        "Dropped.",
        "What do you want to take?",
        "You are carrying a straw hat (being worn).",  # a command is no answer
        "What do you want to put?",
        "What do you want to put the straw hat in?",
        "(first taking it off) You put the straw hat into the sink.",
    ]


def test_what_players_expect_of_any_story(tmp_path: Path) -> None:
    typed = [
        "take plate",
        "save",
        "mine",
        "drop plate",
        "restore",
        "mine",
        "inventory",
        "undo",
        "g",
        "score",
        "quit",
        "n",
        "quit",
        "y",
    ]
    found = answers(tmp_path, *typed)
    assert (tmp_path / "mine.qzl").exists() or (tmp_path / "mine").exists()
    assert found[0] == "Taken." and found[1].endswith("Ok.")
    assert found[2] == "Dropped." and found[3].endswith("Ok.")
    assert "a china plate" in found[4] and found[5] == "Taken back."
    assert "score" not in found[6] and found[7] == "You have 0 of 3 points."
    assert found[8].startswith("Are you sure you want to quit?")
