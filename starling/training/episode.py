"""What a player can remember of an episode: what each command did, the map, and where things and places are.

An `Episode` is a record of what was seen and played; everything else that it tells is derived from that record. It
knows no more than the player has read.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from starling.training.commands import listing, parts_of, spaced_words

LAST_COMMANDS = 2
"""How many earlier commands a decision includes."""

Scene = tuple[str, str, float]
"""Room description, inventory and score: what the player sees, except for the response."""


@dataclass(frozen=True)
class Decision:
    """What the player knows when choosing a command."""

    opening: str
    """First text of the episode."""
    room: str
    """Room description."""
    inventory: str
    commands: tuple[str, ...]
    """The admissible commands."""
    response: str = ""
    """The game's response to the last command."""
    last: tuple[str, ...] = ()
    """The last commands, most recent first."""
    score: float = 0.0

    @property
    def scene(self) -> Scene:
        return self.room, self.inventory, self.score


@dataclass(frozen=True)
class Step:
    """A decision, and indices into its commands: ``played`` is the command that was played, ``good`` are the commands
    that are good there (empty if unknown)."""

    decision: Decision
    played: int
    good: tuple[int, ...] = ()


@dataclass(frozen=True)
class Demonstration:
    """Steps of an episode of a game, from its beginning if there are several.

    ``from_memory``: whether the demonstrator knew only what the player can know, so that its choices, including
    exploration, follow from the episode so far. False for a walkthrough, which knows the whole game.
    """

    game: str
    steps: tuple[Step, ...]
    from_memory: bool = False


@dataclass(frozen=True)
class NounChoice:
    """Which of several things a thing goes with, such as a book with a shelf: knowledge of the world, not of a game."""

    noun: str
    others: tuple[str, ...]
    right: int
    """Position in ``others``."""


class Episode:
    """What a player remembers of the episode in progress. Rooms are named by the first line of their description."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.room = ""
        self.came_from: str | None = None
        self.exits: dict[str, dict[str, str | None]] = {}
        """By room: where each of its exits leads; None if it was not tried."""
        self.visits: Counter[str] = Counter()
        self.places: dict[str, str] = {}
        """The room of each thing that something can be put in or on."""
        self.carried: list[str] = []
        self.lying: dict[str, str] = {}
        """The room where each thing that could be taken was last seen."""
        self.here: Counter[tuple[Scene, str]] = Counter()
        """How often a command was played in a scene."""
        self.in_room: Counter[tuple[str, str]] = Counter()
        """How often a command was played in a room."""
        self.played: Counter[str] = Counter()
        self.unchanged: Counter[str] = Counter()
        """How often a command left the scene as it was."""
        self.unchanged_here: set[tuple[str, str]] = set()
        """(room, command) of those whose last use there did."""
        self.gains: dict[str, float] = {}
        """Points of each command's last use."""
        self.losses: Counter[str] = Counter()
        """How often a command cost points."""
        self.pairs: dict[tuple[str, ...], float] = {}
        """Points of each pair (thing, place) that was tried."""
        self.settled: dict[str, float] = {}
        """Points of the last placement of each thing that was not picked up since."""
        self.last_gain = 0.0
        self.good: tuple[int, ...] = ()
        """Positions of the commands that a teacher calls good now."""
        self._things: set[str] = set()
        self._now: Decision | None = None

    def see(self, room: str, inventory: str, commands: tuple[str, ...], response: str, score: float) -> Decision:
        """The next observation of the episode, as a decision."""
        last: tuple[str, ...] = ()
        opening = response
        if self.steps:
            before = self.steps[-1]
            last = (before.decision.commands[before.played], *before.decision.last)[:LAST_COMMANDS]
            opening = before.decision.opening
        now = Decision(opening, room, inventory, commands, response, last, score)
        if self.steps:
            before = self.steps[-1]
            self._judge(before.decision, before.decision.commands[before.played], now)
        self._look_around(now)
        self._now, self.good = now, ()
        return now

    def play(self, played: int) -> None:
        """The command at a position of the last decision is about to be played."""
        assert self._now is not None
        command = self._now.commands[played]
        self.steps.append(Step(self._now, played, self.good))
        self.here[self._now.scene, command] += 1
        self.in_room[self.room, command] += 1
        self.played[command] += 1

    def _judge(self, before: Decision, command: str, now: Decision) -> None:
        parts = parts_of(command)
        old, new = room_name(before.room), room_name(now.room)
        self.last_gain = gain = now.score - before.score
        self.unchanged[command] += before.scene == now.scene
        (self.unchanged_here.add if before.scene == now.scene else self.unchanged_here.discard)((old, command))
        self.gains[command] = gain
        self.losses[command] += gain < 0
        if parts.moves:
            self.exits.setdefault(old, {})[command] = new
            if new != old:
                self.came_from = old
        if parts.puts:
            self.pairs[parts.nouns] = self.settled[parts.nouns[0]] = gain
        elif parts.nouns and before.inventory != now.inventory:
            self.settled.pop(parts.nouns[0], None)

    def _look_around(self, now: Decision) -> None:
        room = room_name(now.room)
        if room != self.room or not self.steps:
            self.visits[room] += 1
        self.room = room
        exits = self.exits.setdefault(room, {})
        self.lying = {thing: there for thing, there in self.lying.items() if there != room}
        listed = listing(now.commands)
        for _, command in listed.moves:
            exits.setdefault(command, None)
        self.places.update((place, room) for _, (_, place) in listed.puts)
        self._things.update(thing for _, thing in listed.things)
        self.lying.update((thing, room) for i, thing in listed.takes if not listed.parts[i].puts)
        held = spaced_words(now.inventory)
        self.carried = [thing for thing in sorted(self._things) if f" {thing} " in held]
        for thing in self.carried:
            self.lying.pop(thing, None)

    def holder(self, thing: str) -> str | None:
        """The thing that ``thing`` seems to be in or on: the one named last before it in the room description. None if
        there is none."""
        assert self._now is not None
        return _named_before(self._now.room, thing, listing(self._now.commands).nouns)

    @property
    def untried_exits(self) -> int:
        return sum(there is None for exits in self.exits.values() for there in exits.values())

    def ways(self, wanted: Callable[[str | None], bool]) -> set[str]:
        """The first commands of all shortest known routes to another room for which ``wanted(room)`` is true.

        ``wanted(None)`` says whether a room behind an untried exit counts.
        """
        distance, first = {self.room: 0}, {self.room: frozenset[str]()}
        queue, found, ways = [self.room], None, set[str]()
        for room in queue:
            if found is not None and distance[room] >= found:
                break
            for command, there in self.exits.get(room, {}).items():
                start = first[room] or frozenset([command])
                if there != self.room and wanted(there):
                    found = distance[room] + 1
                    ways |= start
                elif there is not None and there not in distance:
                    distance[there], first[there] = distance[room] + 1, start
                    queue.append(there)
                elif there is not None and distance[there] == distance[room] + 1:
                    first[there] |= start
        return ways


@functools.lru_cache(50_000)
def _named_before(text: str, thing: str, nouns: tuple[str, ...]) -> str | None:
    words = spaced_words(text)
    at = words.find(f" {thing} ")
    found = {noun: words.rfind(f" {noun} ", 0, at + 1) for noun in nouns if noun != thing} if at >= 0 else {}
    best = max(found, key=lambda noun: (found[noun], len(noun)), default=None)
    return best if best is not None and found[best] >= 0 else None


def room_name(room: str) -> str:
    """The name of a room: the first line of its description."""
    return room.strip().partition("\n")[0].partition(".")[0].strip().lower()


def replay(steps: Iterable[Step]) -> Episode:
    """The episode in which these steps were played."""
    episode = Episode()
    for step in steps:
        d = step.decision
        episode.see(d.room, d.inventory, d.commands, d.response, d.score)
        episode.good = step.good
        episode.play(step.played)
    return episode


def step_data(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Steps as built-in types, for checkpoints."""
    return [asdict(step) for step in steps]


def steps_of(data: Sequence[Mapping[str, Any]]) -> tuple[Step, ...]:
    """Inverse of `step_data`."""
    found = []
    for d in data:
        seen = {**d["decision"], "commands": tuple(d["decision"]["commands"]), "last": tuple(d["decision"]["last"])}
        found.append(Step(Decision(**seen), d["played"], tuple(d["good"])))
    return tuple(found)
