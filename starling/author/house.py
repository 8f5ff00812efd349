"""A house to play in: rooms of a site with exits and doors between them, and the furniture that such rooms have.

Games of a family (`starling.author.tidying`, `starling.author.recipes`) put their things into it. Everything is drawn
from a seed and the knowledge of `tidying_bank`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TypeVar

import numpy as np

from starling.author.bank import Place
from starling.author.base import slug_for
from starling.author.layout import Layout, exits_prose
from starling.author.tidying_bank import Site, TidyRoom, load_tidying
from starling.author.walker import DraftThing
from starling.author.wording import Noun, capital, title_case, with_a, words_of
from starling.spec.model import RESERVED_IDS, Direction, DoorWay, Room, Thing

T = TypeVar("T")

MAX_ROOMS = 6
RECEPTACLES = (3, 14)
"""Fewest and most receptacles of a house."""
DOOR, CLOSED_DOOR, CLOSED, LOOP = 0.3, 0.7, 0.75, 0.3
"""Chances: that an exit has a door, that a door starts closed, that what can be closed is closed, and that adjacent
rooms are connected beyond what is needed."""


@dataclass
class Door:
    id: str
    name: str
    look: str
    room: str
    way: Direction
    to: str
    closed: bool


class House:
    """A house under construction. ``required``: rooms that it has if the site has them; ``topics``: topics of things
    for which there is likely to be a receptacle."""

    def __init__(
        self, site: Site, rng: np.random.Generator, required: Sequence[str] = (), topics: Collection[str] = ()
    ) -> None:
        self.site, self.rng, self.required, self.topics = site, rng, required, topics
        self.items: dict[str, DraftThing] = {}
        self.doors: list[Door] = []
        self.ids: set[str] = set(RESERVED_IDS)
        self.names: list[frozenset[str]] = []
        """The words of each name so far, as the parser sees them."""
        self.layout = self._map()
        self.ids |= set(self.layout.exits)
        self.room_names = {p.id: self.pick(p.names) for p in self.layout.places}
        self.start = self.pick(self.layout.places).id
        self._add_doors()
        self.kinds = self._furnish()

    def pick(self, options: Sequence[T]) -> T:
        return options[int(self.rng.integers(len(options)))]

    def chance(self, probability: float) -> bool:
        return bool(self.rng.random() < probability)

    # The map ------------------------------------------------------------------------------------------

    def _map(self) -> Layout:
        """One to six rooms of the site: a chain, a star or a tree, perhaps with loops."""
        rooms = {r.id: r for r in self.site.rooms}
        required = [r for r in self.required if r in rooms]
        size = max(len(required), int(self.rng.integers(1, MAX_ROOMS + 1)))
        shape = self.pick(("chain", "star", "tree"))
        waiting = required or [self.pick(list(rooms))]
        layout = Layout()
        layout.add(rooms[waiting.pop(0)].place, self.rng)
        while len(layout.places) < min(size, len(rooms)):
            anchors = {"chain": layout.places[-1:], "star": layout.places[:1], "tree": layout.places}[shape]
            new = rooms[waiting.pop(0)] if waiting else self._neighbour(rooms, anchors, layout)
            if not any(layout.connect(anchor, new.place, self.rng) for anchor in anchors if self._near(anchor.id, new)):
                layout.add(new.place, self.rng)
        layout.close_loops(LOOP, self.rng)
        return layout

    def _near(self, anchor: str, room: TidyRoom) -> bool:
        return anchor in room.near or any(room.id in r.near for r in self.site.rooms if r.id == anchor)

    def _neighbour(self, rooms: dict[str, TidyRoom], anchors: Sequence[Place], layout: Layout) -> TidyRoom:
        """A room commonly next to one of the anchors, else next to any room of the map, else any."""
        free = [room for room in rooms.values() if room.id not in layout.exits]
        ids = [place.id for place in layout.places if place in anchors]
        for group in (ids, list(layout.exits)):
            near = [room for room in free if any(self._near(anchor, room) for anchor in group)]
            if near:
                return self.pick(near)
        return self.pick(free)

    def _add_doors(self) -> None:
        """Doors at some of the exits."""
        bank, outdoors = load_tidying().stock, {p.id: p.outdoors for p in self.layout.places}
        for room, exits in self.layout.exits.items():
            for way, to in exits.items():
                if way not in ("north", "east") or not self.chance(DOOR):
                    continue
                names = bank.doors["outdoors" if outdoors[room] or outdoors[to] else "indoors"]
                free = [name for name in names if self.is_clear(name)]
                if free:
                    name = self.pick(free)
                    closed = self.chance(CLOSED_DOOR)
                    self.doors.append(Door(self.name(name), name, self.pick(bank.door_looks), room, way, to, closed))

    # Names --------------------------------------------------------------------------------------------

    def is_clear(self, name: str) -> bool:
        """Whether the parser can tell ``name`` from all others of the game."""
        new = words_of(name)
        return not any(new <= other or other <= new for other in self.names)

    def name(self, name: str) -> str:
        """Reserve ``name``; its id. Ids are short: the compilers truncate long names."""
        self.names.append(words_of(name))
        base = slug_for(name)[:17].rstrip("-")
        id = next(i for n in count(1) if (i := base if n == 1 else f"{base}-{n}") not in self.ids)
        self.ids.add(id)
        return id

    def add(self, noun: Noun, look: str, holder: str) -> DraftThing:
        item = DraftThing(self.name(noun.name), noun, look, holder)
        self.items[item.id] = item
        return item

    # Receptacles --------------------------------------------------------------------------------------

    def _furnish(self) -> dict[str, DraftThing]:
        """{kind: receptacle}: each kind once, at first one for each room, then any."""
        rooms = {r.id: r for r in self.site.rooms}
        low, high = RECEPTACLES
        size = int(self.rng.integers(max(low, len(self.layout.places)), high + 1))
        queues = {p.id: self._by_topic(rooms[p.id].stands) for p in self.layout.places}
        order = list(queues)
        placed: dict[str, DraftThing] = {}
        while len(placed) < size and any(queues.values()):
            room = order.pop(0) if order else self.pick([room for room, queue in queues.items() if queue])
            kind = next((k for k in queues[room] if k not in placed), None)
            queues[room] = [k for k in queues[room] if k != kind and k not in placed]
            receptacle = load_tidying().receptacles.get(kind or "")
            if receptacle and (clear := [name for name in receptacle.names if self.is_clear(name)]):
                item = self.add(Noun(self.pick(clear), plural=receptacle.plural), receptacle.look, room)
                item.type, item.fixed = receptacle.type, True
                item.closed = receptacle.closed and self.chance(CLOSED)
                placed[receptacle.kind] = item
        return placed

    def _by_topic(self, kinds: Sequence[str]) -> list[str]:
        """``kinds`` in random order, those for things of the topics likely to come first."""
        things = load_tidying().by_kind
        ranks = {k: self.rng.random() - 0.5 * any(t.topic in self.topics for t in things[k]) for k in kinds}
        return sorted(kinds, key=ranks.__getitem__)

    # As parts of a spec -------------------------------------------------------------------------------

    def spec_rooms(self, mood: dict[str, str]) -> list[Room]:
        rooms: list[Room] = []
        for index, place in enumerate(self.layout.places):
            exits = dict(self.layout.exits[place.id])
            prose = [
                self.pick(place.looks),
                *([mood["outdoors" if place.outdoors else "indoors"]] if not index else []),
            ]
            for door in self.doors:
                if place.id in (door.room, door.to):
                    to = door.to if place.id == door.room else door.room
                    way: Direction = next(way for way, there in exits.items() if there == to)
                    del exits[way]
                    prose.append(f"{capital(with_a(Noun(door.name)))} leads {way} to the {self.room_names[to]}.")
            prose.append(exits_prose(exits, self.room_names))
            name = title_case(self.room_names[place.id])
            rooms.append(Room(id=place.id, name=name, description=" ".join(s for s in prose if s), exits=exits))
        return rooms

    def spec_thing(self, item: DraftThing) -> Thing:
        kind = self.kind_of(item)
        openable = kind is not None and load_tidying().receptacles[kind].closed
        return Thing(
            id=item.id,
            name=item.noun.name,
            kind=item.type,
            description=item.look,
            place=item.holder,
            portable=not item.fixed,
            openable=openable,
            states=["open"] if item.type == "container" and not item.closed else [],
            plural=item.noun.plural,
            mass=item.noun.mass,
        )

    def kind_of(self, item: DraftThing) -> str | None:
        """The kind of a receptacle of the house; None for other things."""
        return next((kind for kind, receptacle in self.kinds.items() if receptacle is item), None)

    def spec_doors(self) -> list[Thing]:
        return [_door(door) for door in self.doors]


def _door(door: Door) -> Thing:
    return Thing(
        id=door.id,
        name=door.name,
        kind="door",
        description=door.look,
        portable=False,
        openable=True,
        states=[] if door.closed else ["open"],
        door=DoorWay(room=door.room, direction=door.way, to=door.to),
    )
