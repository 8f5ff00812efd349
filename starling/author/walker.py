"""The walkthrough, by construction: fetch what is needed, then do the steps in their order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from starling.author.layout import Layout
from starling.author.wording import Noun
from starling.spec.model import NOWHERE, PLAYER


@dataclass
class Item:
    """A thing of the game that is being written."""

    id: str
    noun: Noun
    look: str
    holder: str
    """Room, thing, ``player`` or ``nowhere`` where it starts."""
    type: str = "thing"
    fixed: bool = False
    closed: bool = False
    key: str | None = None
    """Id of the key, for a container that starts locked."""
    switchable: bool = False
    edible: bool = False
    wearable: bool = False
    seen: str | None = None
    synonyms: list[str] = field(default_factory=list)
    properties: list[str] = field(default_factory=list)

    @property
    def called(self) -> str:
        """What a command calls it."""
        return self.noun.name.lower()


class Walker:
    """A player who knows where everything is."""

    def __init__(self, items: dict[str, Item], layout: Layout, start: str):
        self.items, self.layout, self.here = items, layout, start
        self.holder = {i.id: i.holder for i in items.values()}
        self.closed = {i.id for i in items.values() if i.closed}
        self.keys = {i.id: i.key for i in items.values() if i.key}
        self.commands: list[str] = []

    def room_of(self, item: str) -> str:
        while item not in self.layout.exits:
            item = self.holder[item] if item != PLAYER else self.here
        return item

    def go(self, place: str) -> None:
        for way, there in self.layout.route(self.here, place):
            self.commands.append(f"go {way}")
            self.here = there

    def _shut_around(self, item: str) -> list[str]:
        """The closed containers around ``item``, outermost first."""
        shut: list[str] = []
        around = self.holder[item]
        while around in self.items:
            if around in self.closed:
                shut.insert(0, around)
            around = self.holder[around]
        return shut

    def reach(self, item: str) -> None:
        """Stand where ``item`` can be touched."""
        for container in self._shut_around(item):
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

    def hold_all(self, wanted: Iterable[str]) -> None:
        """Take everything, the nearest first; what is locked in comes after its key."""
        left = [w for w in dict.fromkeys(wanted) if self.holder[w] not in (PLAYER, NOWHERE)]
        while left:
            target = min(left, key=lambda w: (self._effort(w), left.index(w)))
            self.hold(target)
            left.remove(target)

    def _effort(self, item: str) -> int:
        far = len(self.layout.route(self.here, self.room_of(item)))
        for container in self._shut_around(item):
            key = self.keys.get(container)
            if key and self.holder[key] != PLAYER:
                far += 2 * len(self.layout.route(self.here, self.room_of(key)))
        return far

    def move(self, item: str, to: str) -> None:
        self.holder[item] = self.here if to == "here" else to
