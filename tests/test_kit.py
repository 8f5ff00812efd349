"""The kit: all words of names are understood, and a command takes few instructions."""

from __future__ import annotations

import sys

import pytest

from starling.library.catalog import open_game
from starling.library.game import Game
from starling.zmachine._zmachine import Machine, Story
from tests.games import plate_with

MANY = [f"word{i}" for i in range(40)]


@pytest.mark.parametrize(
    ("synonyms", "typed"),
    [
        ([], ["china plate", "plate", "the china plate", "plate china plate"]),
        (["cook's dish", "dogs' bowl"], ["cook's dish", "dogs' bowl", "cook's plate"]),
        (["twenty-one", "no7", "q"], ["twenty-one", "no7", "q"]),
        (["supercalifragilistic"], ["supercalifragilistic", "supercalifragilist"]),
        (MANY, ["word0", "word39", "china word7 plate"]),
    ],
)
def test_every_word_of_a_name_is_understood(synonyms: list[str], typed: list[str]) -> None:
    game = Game(plate_with("things", "plate", synonyms=synonyms))
    machine = game.start()
    for name in typed:
        assert game.step(machine, f"examine {name}").startswith("A plate."), name
    assert game.step(machine, "examine word40") == "You can't see any such thing."


def test_an_ambiguous_word_means_the_nearer_thing_or_asks() -> None:
    game = Game(plate_with("things", "hat", synonyms=["china"]))
    machine = game.start()
    assert game.step(machine, "examine china") == "(the straw hat)\nStraw."
    game.step(machine, "take plate")
    assert game.step(machine, "examine china") == "Which do you mean, the china plate or the straw hat?"


def test_a_command_takes_few_instructions() -> None:
    game = open_game("BoilPasta")
    machine = Machine(Story(game.story.path.read_bytes()))
    machine.run(None, sys.maxsize)
    executed = 0
    for command in game.spec.walkthrough:
        machine.run(command.encode(), sys.maxsize)
        executed += machine.executed
    # 28,199 with Inform's own templates, 2,430 with the kit's.
    assert executed / len(game.spec.walkthrough) < 3000
