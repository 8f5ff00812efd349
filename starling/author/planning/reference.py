"""What a new game takes over from a finished one: people, rooms and things, where a place for them is free.

After BootPIG (Purushwalkam et al. 2024), "Bootstrapping Zero-shot Personalized Image Generation": features of a
reference are offered to a generator wherever it looks for its own, so that the subject is carried over without
training for it.

Deviations, and why: the choices are of names, not of attended features, so there is no scorer to train; what is not in
the bank of the author, such as a room of its own kind, cannot be taken over; and the idea comes first, so a slot that
it fills is not the reference's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from starling.author.bank import load_bank
from starling.author.planning.lore import ThemePerson
from starling.spec.model import GameSpec

MOST_PEOPLE = 3
"""People who are taken over, if no number is asked for."""
_TEMPLATE = re.compile(r"[\[{]")


@dataclass(frozen=True)
class Reference:
    """A finished game, as far as the embedded author can use it; empty by default."""

    people: tuple[ThemePerson, ...] = ()
    proper: frozenset[str] = frozenset()
    """Names of the people that take no article."""
    rooms: dict[str, str] = field(default_factory=dict)
    """{place of the bank: what the reference calls it}."""
    things: frozenset[str] = frozenset()
    """Names of all things, in lower case."""


NOTHING = Reference()


def reference_of(spec: GameSpec) -> Reference:
    """What of a game can be taken over. A person's look is the first sentence of the description, since the others may
    speak of things that the new game does not have."""
    cast = [thing for thing in spec.things if thing.kind == "person" and thing.description]
    people = [
        ThemePerson(name=thing.name, look=re.split(r"(?<=[.!?])\s", thing.description)[0], pronouns=thing.pronouns)
        for thing in cast
        if not _TEMPLATE.search(thing.description) and thing.pronouns in ("he", "she", "they")
    ]
    places = {word: place.id for place in load_bank().places.values() for word in (*place.names, *place.words)}
    rooms: dict[str, str] = {}
    for room in spec.rooms:
        name = room.name.lower().removeprefix("the ")
        place = places.get(name) or places.get(name.split()[-1])
        if place:
            rooms.setdefault(place, name)
    proper = frozenset(thing.name for thing in cast if thing.proper)
    names = frozenset(name.lower() for thing in spec.things for name in (thing.name, *thing.synonyms))
    return Reference(tuple(people), proper, rooms, names)
