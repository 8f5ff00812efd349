"""What a new game takes over from a finished one: people, rooms and things, where a place for them is free.

After BootPIG (Purushwalkam et al. 2024), "Bootstrapping Zero-shot Personalized Image Generation": features of a
reference are offered to a generator wherever it looks for its own, so that the subject is carried over without
training for it.

Deviations, and why: the choices are of names, not of attended features, so there is no scorer to train; and the idea
comes first, so a slot that it fills is not the reference's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from starling.author.bank import Fixture, Place, load_bank
from starling.author.planning.lore import ThemePerson
from starling.author.wording import Noun, fill, is_plural
from starling.spec.commands import PARSER_WORDS
from starling.spec.model import GameSpec, Room, Thing

MOST_PEOPLE = 3
"""People who are taken over, if no number is asked for."""
MOST_ROOMS = 6
"""Rooms up to which a game grows to have those of the reference."""
LONGEST_NAME, FEWEST_WORDS, LONGEST_LOOK = 3, 5, 160
"""Words of a room's name at most; words and characters of a sentence that is taken over, at least and at most."""
OUTDOORS = frozenset(
    "garden yard street quay beach field road path hill meadow deck square roof bridge wood forest".split()
)
_TEMPLATE = re.compile(r"[\[{]")
_WAYS = re.compile(r"\b(?:north|south|east|west|up|down|upstairs|downstairs|door)\b", re.IGNORECASE)
"""Words of a room's description that may not be true of it in another game."""


@dataclass(frozen=True)
class Reference:
    """A finished game, as far as the embedded author can use it; empty by default."""

    people: tuple[ThemePerson, ...] = ()
    proper: frozenset[str] = frozenset()
    """Names of the people that take no article."""
    rooms: dict[str, str] = field(default_factory=dict)
    """{id of a place: what the reference calls it}, in the order of the reference."""
    places: tuple[Place, ...] = ()
    """The places of these rooms."""
    things: frozenset[str] = frozenset()
    """Names of all things, in lower case."""


NOTHING = Reference()


def reference_of(spec: GameSpec) -> Reference:
    """What of a game can be taken over. A person's look is the first sentence of the description, since the others may
    speak of things that the new game does not have."""
    cast = [thing for thing in spec.things if thing.kind == "person" and thing.description]
    people = [
        ThemePerson(name=thing.name, look=_first_sentence(thing.description), pronouns=thing.pronouns)
        for thing in cast
        if not _TEMPLATE.search(thing.description) and thing.pronouns in ("he", "she", "they")
    ]
    proper = frozenset(thing.name for thing in cast if thing.proper)
    names = frozenset(name for thing in spec.things for name in _names(thing))
    places = _places_of(spec)
    rooms = {place.id: room.name.lower().removeprefix("the ") for room, place in places}
    return Reference(tuple(people), proper, rooms, tuple(place for _, place in places), names)


def _places_of(spec: GameSpec) -> list[tuple[Room, Place]]:
    """Each room that can be taken over, and its place: one of the bank, or else one of its own. Rooms that are side by
    side stay so where the map allows it."""
    bank = load_bank()
    known = {name: place for place in bank.places.values() for name in place.names}
    kinds: dict[str, Place] = {}
    for room in spec.rooms:
        name = room.name.lower().removeprefix("the ")
        place = known.get(name) or known.get(name.split()[-1])
        if place and place not in kinds.values():
            kinds[room.id] = place
        elif re.fullmatch(r"[a-z' -]+", name) and len(name.split()) <= LONGEST_NAME:
            kinds[room.id] = Place(
                id=f"{room.id}-there",
                names=[name],
                words=[name],
                outdoors=bool(set(name.split()) & OUTDOORS),
                looks=[f"So this is the {name}. There is time to look around."],
                near=[],
                fixtures=_furniture(spec, room.id),
            )
    found = []
    for room in spec.rooms:
        if room.id in kinds:
            place = kinds[room.id]
            beside = [kinds[there].id for there in room.exits.values() if there in kinds]
            found.append((room, place.model_copy(update={"near": [*place.near, *beside]})))
    return found


def _furniture(spec: GameSpec, room: str) -> list[Fixture]:
    """What stands in a room of the reference for other things to be put in or on."""
    found = []
    for thing in spec.things:
        look = _first_sentence(thing.description)
        others = frozenset(name for other in spec.things if other is not thing for name in _names(other))
        if thing.kind not in ("container", "supporter") or thing.place != room or thing.portable or thing.openable:
            continue
        plain = re.fullmatch(r"[a-z' -]+", thing.name) and not set(thing.name.split()) & PARSER_WORDS
        if plain and not thing.proper and _is_true_anywhere(look, others):
            plural = thing.plural or is_plural(thing.name)
            noun = Noun(thing.name, plural)
            seen = fill("{A thing} {is thing} here.", {"thing": noun})
            type: Literal["container", "supporter"] = "container" if thing.kind == "container" else "supporter"
            found.append(Fixture(name=thing.name, look=look, seen=seen, type=type, plural=plural, keep=[]))
    return found


def _names(thing: Thing) -> list[str]:
    return [name.lower() for name in (thing.name, *thing.synonyms)]


def _is_true_anywhere(sentence: str, things: frozenset[str]) -> bool:
    """Whether a sentence names no thing, person or way of the reference."""
    heads = {thing.split()[-1] for thing in things}
    told = set(re.findall(r"[a-z'-]+", sentence.lower()))
    return len(told) >= FEWEST_WORDS and not (
        told & heads or len(sentence) > LONGEST_LOOK or _TEMPLATE.search(sentence) or _WAYS.search(sentence)
    )


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s", text)[0]
