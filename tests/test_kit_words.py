"""Words that no dictionary has: further verbs, and the nouns of a game's texts. And what is said to things."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from starling.inform.render import render
from starling.library.game import Game
from starling.spec.expand import expand
from starling.spec.printed_nouns import printed_nouns
from tests.games import PLATE, plate

CANT_SEE = "You can't see any such thing."
NATURAL = runpy.run_path(str(Path(__file__).parent.parent / "benchmarks" / "natural.py"))


def more(id: str, **fields: Any) -> dict[str, Any]:
    return {"id": id, "name": id, "description": "Grey.", "place": "kitchen", "portable": False, **fields}


@pytest.fixture(scope="module")
def yard() -> Game:
    donkey = more("donkey", description="It looks past you, at the rain, and flicks off two flies.")
    ada = more("ada", name="Ada", kind="person", proper=True, pronouns="she")
    carve = {
        "id": "carve-plate",
        "command": "carve {noun}",
        "noun": ["plate"],
        "report": "You carve a bird into the rim.",
    }
    return Game(plate(things=[*PLATE["things"], donkey, ada], actions=[*PLATE["actions"], carve]))


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("talk to donkey", "The donkey has nothing to say."),
        ("ask donkey about rain", "The donkey has nothing to say about that."),
        ("accuse ada of theft", "Ada has nothing to say to that."),
        ("ask ada what time it is", "Ada has nothing to say about that."),
        ("ride donkey", "You can't get into or onto the donkey."),
        ("scrape donkey", "Cutting the donkey up would achieve nothing."),
        ("peel plate", "That would lead nowhere."),
        ("skate", "This is not the moment to skate."),
        ("make tea", "Say what you do for that, one step at a time."),
        ("wait for rain", "Time passes."),
        ("scrutinise donkey", "It looks past you, at the rain, and flicks off two flies."),
        ("bingle donkey", "That's not a verb I recognise."),
        ("bailiff donkey", "That's not a verb I recognise."),
        ("carve plate", "You carve a bird into the rim."),
        ("carve donkey", "That would lead nowhere."),
        ("x flies", "You don't need to bother with the flies."),
        ("catch fly", "You don't need to bother with the fly."),
        ("shoo flies", "You don't need to bother with the flies."),
        ("wash hands", "You don't need to bother with the hands."),
        ("x floor", "You don't need to bother with the floor."),
        ("x banana", CANT_SEE),
        ("x fl", CANT_SEE),
    ],
)
def test_what_is_typed_beside_the_dictionary(yard: Game, typed: str, answer: str) -> None:
    assert yard.start().send(typed).strip() == answer


def test_a_further_verb_is_a_command_after_a_question(yard: Game) -> None:
    machine = yard.start()
    assert machine.send("take").strip() == "What do you want to take?"
    assert machine.send("skate").strip() == "This is not the moment to skate."


def test_nouns_by_which_something_is_called_are_not_among_those_only_printed(yard: Game) -> None:
    printed = printed_nouns(expand(yard.spec))
    assert {"fly", "flies", "rain", "floor"} <= set(printed) and printed == sorted(printed)
    assert not {"donkey", "donkeys", "plate", "kitchen", "carve"} & set(printed)


def test_lists_of_words_fit_the_buffer_that_they_are_read_from() -> None:
    kit = Path(__file__).parent.parent / "inform7" / "Extensions" / "Starling" / "Starling Words.i7x"
    long = plate(intro=" ".join(f"The c{chr(97 + n // 26)}{chr(97 + n % 26)} is a cake." for n in range(200)))
    for source in (kit.read_text("utf-8"), render(long).text):
        listed = [line.split('return "')[1] for line in source.splitlines() if 'return "' in line]
        assert listed and max(map(len, listed)) < 200


@pytest.mark.parametrize(
    ("command", "answer", "understood"),
    [
        ("x moon", CANT_SEE, False),
        ("frobnicate hen", "That's not a verb I recognise.", False),
        ("look at me closely", "I only understood you as far as wanting to look at you.", False),
        ("push hens", "What do you want to push the hens with?", True),
        ("carve eagle in cork", "What do you want to carve the eagle with?", False),
        ("x moon", "You don't need to bother with the moon.", True),
        ("open door", "It seems to be locked.", True),
    ],
)
def test_what_counts_as_understood(command: str, answer: str, understood: bool) -> None:
    assert (NATURAL["kind_of_failure"](command, answer) is None) == understood


def test_every_list_of_natural_commands_follows_its_walkthrough() -> None:
    lists = sorted(NATURAL["LISTS"].rglob("*.txt"))
    assert lists
    for path in lists[:2]:
        assert len(list(NATURAL["answers"](path))) >= 25
