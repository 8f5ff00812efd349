"""Commands with a number or a topic: those are listed that change the world, one for each effect."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from starling.inform.compiler import compile_source
from starling.inform.render import InformSource
from starling.stories.story import StoryGame, open_story
from starling.stories.worded import numbers_in
from starling.zmachine.machine import Machine

STATION = """
"Station" by Nobody

The Platform is a room. "A platform. A poster praises the harbour. Two people went there, or 600." The Store is north.
The safe is an openable closed locked container in the Platform. It is fixed in place.
The dial is a thing in the Platform. It is fixed in place. The description of the dial is "Beside it is scratched: 11."
The token and the coin are in the Platform. The rest is scenery in the Store.
Bob is a man in the Platform. The description of Bob is "He hums something about a lighthouse."
A person can be chatty. A person can be glad.
Turning it to is an action applying to one thing and one number.
Understand "turn [something] to [number]" and "set [something] to [number]" as turning it to.
Carry out turning the dial to: if the number understood is 11, now the safe is unlocked.
Report turning the dial to: say "Click."
Report turning something which is not the dial to: say "Nothing happens."
After asking Bob about "lighthouse": now Bob is chatty; say "The lamp is out."
After asking Bob about "harbour": now Bob is glad; say "Lovely place."
After asking Bob about "token": say "That is a token."
"""


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> StoryGame:
    """A story without its symbols."""
    path = tmp_path_factory.mktemp("worded") / "station.z8"
    shutil.copy(compile_source(InformSource(STATION.strip(), ())).path, path)
    return open_story(path)


@pytest.fixture
def machine(game: StoryGame) -> Machine:
    return game.start()


def listed(game: StoryGame, machine: Machine) -> set[str]:
    return {c for c in game.commands(machine) if " about " in c or " to " in c}


def test_numbers_and_topics_that_can_be_read_are_listed_if_they_change_the_world(
    game: StoryGame, machine: Machine
) -> None:
    assert listed(game, machine) == {"set dial to 11", "ask bob about lighthouse", "ask bob about harbour"}


def test_what_has_been_done_is_no_longer_listed(game: StoryGame, machine: Machine) -> None:
    machine.type("turn dial to 11")
    machine.type("ask bob about harbour")
    assert listed(game, machine) == {"ask bob about lighthouse"}


def test_topics_need_somebody_to_ask(game: StoryGame, machine: Machine) -> None:
    machine.type("north")
    before = machine.snapshot()
    assert not listed(game, machine)
    assert machine.snapshot() == before


def test_numbers_are_read_in_digits_and_words() -> None:
    found = numbers_in(["Turn to 47, then eleven.", "Room 12345678 has two doors."])
    assert found[:3] == ["47", "11", "2"]
    assert set(map(str, range(1, 10))) <= set(found)


@pytest.mark.skipif("STARLING_ROMS" not in os.environ, reason="needs the story files of Infocom's games")
def test_infocoms_global_things_are_in_scope_everywhere() -> None:
    game = open_story(Path(os.environ["STARLING_ROMS"]) / "zork1.z5")
    names = {item.phrase for item in game.candidates.everywhere([])}
    assert {"ground", "sailor", "granite wall"} <= names
    assert not names & {"it", "me", "intnum"}
