"""The map of a game: its places and the exits between them."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from starling.author.bank import Place
from starling.author.wording import capital
from starling.spec.model import OPPOSITE, Direction

MOVES: dict[Direction, tuple[int, int, int]] = {
    "north": (0, 1, 0),
    "south": (0, -1, 0),
    "east": (1, 0, 0),
    "west": (-1, 0, 0),
}


@dataclass
class Layout:
    """Places on a grid with their exits. Every place is reachable from every other."""

    places: list[Place] = field(default_factory=list)
    exits: dict[str, dict[Direction, str]] = field(default_factory=dict)
    coordinates: dict[str, tuple[int, int, int]] = field(default_factory=dict)

    def connect(self, old: Place, new: Place, rng: np.random.Generator) -> bool:
        """Place ``new`` next to ``old``: above or below it if their levels differ (attic, cellar). False if there is no
        space."""
        rise = new.level - old.level
        moves = MOVES
        if rise:
            moves = {"up": (0, 0, 1)} if rise > 0 else {"down": (0, 0, -1)}
        names = list(moves)
        for index in rng.permutation(len(names)):
            way = names[index]
            (x, y, z), (east, north, up) = self.coordinates[old.id], moves[way]
            spot = (x + east, y + north, z + up)
            if way in self.exits[old.id] or spot in self.coordinates.values():
                continue
            self._place(new, spot)
            self.exits[old.id][way] = new.id
            self.exits[new.id][OPPOSITE[way]] = old.id
            return True
        return False

    def close_loops(self, chance: float, rng: np.random.Generator) -> None:
        """Connect each two places that lie side by side without an exit between them, with probability ``chance``."""
        spots = {spot: place for place, spot in self.coordinates.items()}
        for place, (x, y, z) in self.coordinates.items():
            for way, (east, north, _) in MOVES.items():
                other = spots.get((x + east, y + north, z))
                if other and way in ("north", "east") and way not in self.exits[place] and rng.random() < chance:
                    self.exits[place][way] = other
                    self.exits[other][OPPOSITE[way]] = place

    def _place(self, place: Place, spot: tuple[int, int, int]) -> None:
        self.places.append(place)
        self.exits[place.id] = {}
        self.coordinates[place.id] = spot

    def add(self, place: Place, rng: np.random.Generator) -> None:
        """Connect ``place`` to a place it is commonly next to, or else to any place."""
        if place.id in self.exits:
            return
        if not self.places:
            self._place(place, (0, 0, 0))
            return
        fitting = [p for p in self.places if place.id in p.near or p.id in place.near]
        others = [p for p in self.places if p not in fitting]
        for group in (fitting, others):
            for index in rng.permutation(len(group)):
                if self.connect(group[index], place, rng):
                    return

    def route(self, start: str, goal: str) -> list[tuple[str, str]]:
        """The shortest route as (direction, place) pairs."""
        came_from: dict[str, tuple[str, Direction]] = {}
        queue, seen = deque([start]), {start}
        while queue:
            here = queue.popleft()
            for way, there in self.exits[here].items():
                if there not in seen:
                    seen.add(there)
                    came_from[there] = (here, way)
                    queue.append(there)
        steps: list[tuple[str, str]] = []
        while goal != start:
            before, way = came_from[goal]
            steps.insert(0, (way, goal))
            goal = before
        return steps


def exits_prose(exits: Mapping[Direction, str], names: Mapping[str, str]) -> str:
    """Prose about the exits, {direction: place}: "The pantry lies north, the garden east." """
    levels = {"up": "overhead", "down": "below"}
    ways = [(names[there], levels.get(way, way)) for way, there in exits.items()]
    if not ways:
        return ""
    plural = [name.endswith("s") and not name.endswith("ss") for name, _ in ways]
    verbs = [
        f"{'are' if many else 'is'} " if way in levels.values() else ""
        for many, (_, way) in zip(plural, ways, strict=True)
    ]
    first, *others = [f"the {name} {verb}{way}" for (name, way), verb in zip(ways, verbs, strict=True)]
    verb = "" if ways[0][1] in levels.values() else "lie " if plural[0] else "lies "
    first = first.removesuffix(ways[0][1]) + verb + ways[0][1]
    middle = "".join(f", {other}" for other in others[:-1])
    return capital(first + middle + (f" and {others[-1]}" if others else "") + ".")
