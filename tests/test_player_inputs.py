"""What players type at the beginning of the library's games, and the kind of answer that they get."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from starling.inform.render_other_ways import WAYS
from starling.library.catalog import library_folders, open_game
from starling.library.game import Game
from starling.spec.model import Thing
from starling.zmachine.machine import Machine

INPUTS: list[tuple[str, str]] = [
    (typed, kind)
    for typed, kind in json.loads((Path(__file__).parent / "data" / "player_inputs.json").read_text())["inputs"]
]
NOT_UNDERSTOOD = re.compile(
    "not a verb I recogni|didn't understand|only understood you|can't see any such thing|I beg your pardon|"
    "^You must (name|supply)|want to talk to someone|direction, not a thing"
)
BESIDE = "That is not for the story to do, but for the program that runs it."
SAMPLE = (
    "BoilPasta TheElephantOfThe28 BerthEleven FourBells TheGooseAndTheGrain RingBearer TheKingsCough "
    "WetInk LowWaterAtThornsea MothInTheIbis"
).split()


def in_sight(game: Game, machine: Machine) -> dict[str, list[str]]:
    """{slot: names of the things that it stands for}, at most three each."""
    things = {t.id: t for t in game.whole.things}
    scope = [things[id] for id in game.candidates.scope(machine.memory())]

    def portable(thing: Thing) -> bool:
        return thing.portable and not thing.scenery and thing.kind not in ("door", "person", "backdrop")

    on_and_off = {verb for doing in ("on", "off") for verb in WAYS[f"switching {doing}"].same.split(",")}
    by_other_words = {  # "turn on stove" lights it
        id
        for action in game.whole.actions
        for pattern in (action.command, *action.synonyms)
        if pattern.partition(" {")[0] in on_and_off
        for id in action.noun
    }
    slots = {
        "thing": [t for t in scope if t.kind != "person"],
        "fixed": [t for t in scope if t.kind != "person" and not portable(t) and not t.part_of],
        "portable": [t for t in scope if portable(t)],
        "dull": [t for t in scope if not t.switchable and t.id not in by_other_words],
        "inedible": [t for t in scope if not t.edible],
        "holder": [t for t in scope if t.kind in ("container", "supporter")],
        "person": [t for t in scope if t.kind == "person"],
    }
    return {slot: [game.candidates.called(t.id) for t in found[:3]] for slot, found in slots.items()}


def typed_inputs(game: Game, machine: Machine) -> Iterator[tuple[str, str]]:
    """(input, kind of answer) for the things in sight."""
    names = in_sight(game, machine)
    for pattern, kind in INPUTS:
        slots = re.findall(r"\{(\w+)\}", pattern)
        for chosen in product(*(names[slot] for slot in slots)):
            filled = dict(zip(slots, chosen, strict=True))
            yield pattern.format(**filled), kind.format(**filled)


def wrong_answers(id: str) -> list[str]:
    """The inputs that a game answers in another way than it should."""
    game = open_game(id)
    machine = game.start()
    own = {p.split()[0] for action in game.whole.actions for p in (action.command, *action.synonyms)}
    game.step(machine, "wait")
    unchanged = {game.identity(machine)}  # in some games, every turn changes the state
    machine.restore(machine.start)
    unchanged.add(game.identity(machine))
    wrong = []
    for typed, kind in typed_inputs(game, machine):
        machine.restore(machine.start)
        text, question = game.converse(machine, typed, None)
        if kind in ("asks", "beside") and typed.split()[0] in own:  # a game's own verb comes first
            right = text != "" and not NOT_UNDERSTOOD.search(text)
        elif kind == "asks":
            right = question is not None
        elif kind == "beside":
            right = text == BESIDE
        elif kind == "unsure":
            right = text.startswith("Say what you mean by its name")
        elif kind == "refuses" and typed.split()[0] not in own:
            right = game.identity(machine) in unchanged and not NOT_UNDERSTOOD.search(text)
        elif kind.startswith("as: "):
            machine.restore(machine.start)
            right = text == game.step(machine, kind.removeprefix("as: "))
        else:
            right = text != "" and not NOT_UNDERSTOOD.search(text)
        if not right:
            wrong.append(f"{id}: {typed} ({kind}) -> {text}")
    return wrong


@pytest.mark.parametrize("id", [id for id in SAMPLE if id in library_folders()])
def test_what_players_type_gets_an_answer(id: str) -> None:
    assert wrong_answers(id) == []


@pytest.mark.slow
def test_what_players_type_gets_an_answer_in_every_game() -> None:
    assert [wrong for id in library_folders() for wrong in wrong_answers(id)] == []
