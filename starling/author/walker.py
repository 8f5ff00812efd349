"""Walks through a game under construction and records the commands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from starling.author.layout import Layout
from starling.author.wording import Noun
from starling.spec.model import NOWHERE, PLAYER


@dataclass
class DraftThing:
    """A thing of a game under construction."""

    id: str
    noun: Noun
    look: str
    holder: str
    """Initial location: id of a room or thing, ``player`` or ``nowhere``."""
    type: Literal["thing", "container", "supporter", "person", "door"] = "thing"
    fixed: bool = False
    closed: bool = False
    key: str | None = None
    """Id of the key, if it is a container that starts locked."""
    switchable: bool = False
    edible: bool = False
    wearable: bool = False
    seen: str | None = None
    synonyms: list[str] = field(default_factory=list)
    properties: list[str] = field(default_factory=list)

    @property
    def called(self) -> str:
        """Its name in commands."""
        return self.noun.name.lower()


class OutOfReachError(Exception):
    """The player would need a thing that is nowhere yet."""


class Walker:
    """Simulates an omniscient player and records the commands."""

    def __init__(
        self,
        items: dict[str, DraftThing],
        layout: Layout,
        start: str,
        doors: Mapping[frozenset[str], str] | None = None,
    ):
        """``doors``: {the two places: name of the closed door between them}."""
        self.items, self.layout, self.here = items, layout, start
        self.doors = dict(doors or {})
        self.holder = {i.id: i.holder for i in items.values()}
        self.closed = {i.id for i in items.values() if i.closed}
        self.keys = {i.id: i.key for i in items.values() if i.key}
        self.commands: list[str] = []

    def room_of(self, item: str) -> str:
        while item not in self.layout.exits:
            if item == NOWHERE:
                raise OutOfReachError("something is needed before it is there")
            item = self.holder[item] if item != PLAYER else self.here
        return item

    def go(self, place: str) -> None:
        for way, there in self.layout.route(self.here, place):
            door = self.doors.pop(frozenset((self.here, there)), None)
            if door:
                self.commands.append(f"open {door}")
            self.commands.append(f"go {way}")
            self.here = there

    def _closed_around(self, item: str) -> list[str]:
        """The closed containers enclosing ``item``, outermost first."""
        closed: list[str] = []
        holder = self.holder[item]
        while holder in self.items:
            if holder in self.closed:
                closed.insert(0, holder)
            holder = self.holder[holder]
        return closed

    def reach(self, item: str) -> None:
        """Go to ``item`` and open whatever encloses it."""
        for container in self._closed_around(item):
            self.open(container)
        self.go(self.room_of(item))

    def open(self, container: str) -> None:
        if container not in self.closed:
            return
        key = self.keys.pop(container, None)
        if key:
            self.hold(key)
        self.reach(container)
        if key:
            self.commands.append(f"unlock {self.items[container].called} with {self.items[key].called}")
        self.commands.append(f"open {self.items[container].called}")
        self.closed.discard(container)

    def close(self, container: str) -> None:
        self.reach(container)
        self.commands.append(f"close {self.items[container].called}")
        self.closed.add(container)

    def hold(self, item: str) -> None:
        if self.holder[item] != PLAYER:
            self.reach(item)
            self.commands.append(f"take {self.items[item].called}")
            self.holder[item] = PLAYER

    def put(self, item: str, receptacle: str) -> None:
        """Take ``item`` and put it into the container, or onto the supporter, ``receptacle``."""
        self.hold(item)
        self.open(receptacle)
        self.reach(receptacle)
        preposition = "in" if self.items[receptacle].type == "container" else "on"
        self.commands.append(f"put {self.items[item].called} {preposition} {self.items[receptacle].called}")
        self.move(item, receptacle)

    def move(self, item: str, to: str) -> None:
        self.holder[item] = self.here if to == "here" else to
