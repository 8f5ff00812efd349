"""The kit: all words of names are understood, and a command takes few instructions."""

from __future__ import annotations

import sys

import pytest

from starling.library.catalog import open_game
from starling.library.game import Game
from starling.zmachine._zmachine import Machine, Story
from starling.zmachine.machine import Machine as StoryMachine
from tests.games import plate, plate_with

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


def test_refusals_are_true_of_anything() -> None:
    game = Game(plate())
    machine = game.start()
    assert game.step(machine, "x me") == "You look as you always do."
    assert game.step(machine, "switch on plate") == "You can't switch the china plate on."
    assert game.step(machine, "turn plate off") == "You can't switch the china plate off."
    assert game.step(machine, "eat plate") == "The china plate is not for eating."
    assert game.step(machine, "push plate") == "Nothing obvious happens."


def test_what_was_not_typed_is_asked_for_and_not_guessed() -> None:
    game = Game(plate())
    machine = game.start()
    assert game.step(machine, "take") == "What do you want to take?"
    game.step(machine, "take plate")
    assert game.step(machine, "put plate") == "What do you want to put the china plate in?"
    assert game.step(machine, "x it") == 'Say what you mean by its name: "it" could be anything.'


def test_several_things_can_be_named_by_a_plural() -> None:
    game = Game(plate())
    machine = game.start()
    assert game.step(machine, "take plates") == "Taken."


def test_a_games_own_action_comes_before_the_kits() -> None:
    own = {"id": "turn-plate", "command": "turn {noun}", "noun": ["plate"], "report": "Round it goes."}
    game = Game(plate(actions=[*plate().model_dump()["actions"], own]))
    machine = game.start()
    assert game.step(machine, "turn plate") == "Round it goes."
    assert game.step(machine, "turn hat") == "Nothing obvious happens."


def test_an_interpreter_for_people_can_undo_and_repeat() -> None:
    machine = StoryMachine(Game(plate()).story.path, undo=True)
    assert machine.send("undo") == "There is nothing to take back."
    assert machine.send("take plate") == "Taken."
    assert machine.send("again") == "You already have that."
    assert machine.send("drop plate") == "Dropped."
    assert machine.send("undo") == "Taken back."
    assert machine.send("take plate") == "You already have that."
    assert machine.send("quit") == "Are you sure you want to quit?"
    machine.send("yes")
    assert machine.halted
