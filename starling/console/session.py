"""A running game for a human player: commands, unlimited undo, replay. Does not print or record anything."""

from __future__ import annotations

import contextlib
import copy
import hashlib
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from weakref import WeakKeyDictionary

from starling.console.rooms import MapRoom, RoomMap, direction_of
from starling.library.catalog import open_game
from starling.library.game import Game
from starling.library.world import World
from starling.spec.exits import spec_exits
from starling.spec.model import GameSpec
from starling.states.playable import Playable, key_of
from starling.stories.story import StoryGame, open_story
from starling.stories.world import StoryWorld
from starling.util.errors import StarlingError, StoryError
from starling.util.paths import is_story
from starling.zmachine.machine import Machine, Snapshot

_LOCKS: WeakKeyDictionary[Playable, threading.Lock] = WeakKeyDictionary()
_LOCKS_LOCK = threading.Lock()
LOCK_TIMEOUT_SECONDS = 5.0
"""Seconds to wait for another session of the same game to release its shared state."""


class BusyError(StarlingError):
    """Another session of the game is using the shared state graph, and the wait timed out."""


class GameStatus(NamedTuple):
    """The player's progress. A value is None where the story does not report it."""

    score: int | None
    max_score: int | None
    moves: int | None
    location: str | None
    ended: str | None
    """``won``, ``lost``, or ``over`` where the story does not report which; None while the game goes on."""


class Turn(NamedTuple):
    """A command and its result."""

    command: str
    text: str
    before: Snapshot
    status: GameStatus
    """The player's progress after the command."""


class Position(NamedTuple):
    """The part of a session that changes during play."""

    snapshot: Snapshot
    turns: list[Turn]
    map: RoomMap


class Session:
    """One playthrough of a game.

    ``seed``: random seed, for stories that use random numbers. Sessions of one game in several threads share its state
    graph; each has its own machine.
    """

    def __init__(self, game: Playable, seed: int | None = None) -> None:
        self.game, self.seed = game, seed
        with exclusive(game, patience=60.0):  # the game may have to be compiled first
            game.scratch  # noqa: B018 - create it under the lock
            self._world = game.world
            self.max_score = game.max_score
            self.machine = game.start()
        self.turns: list[Turn] = []
        self._question: Snapshot | None = None  # of the last response, which the next command answers
        self.map = RoomMap()
        self.opening = self._begin()

    @property
    def spec(self) -> GameSpec | None:
        """The game's spec; None for a story that was not made from one."""
        return self.game.spec if isinstance(self.game, Game) else None

    @property
    def commands(self) -> list[str]:
        """The commands from the start of the game to here."""
        return [turn.command for turn in self.turns]

    def status(self) -> GameStatus:
        """The player's progress in the current state."""
        memory, world = self.machine.memory(), self._world
        score: int | None = world.score(memory)
        if self.max_score is None and not score and isinstance(world, StoryWorld):
            score = None  # Inform stories have a score variable even if they keep no score
        ended = None
        if self.game.over(self.machine):
            won = world.won(memory)
            ended = "over" if won is None else "won" if won else "lost"
        return GameStatus(score, self.max_score, world.moves(memory), world.location_name(memory), ended)

    def send(self, command: str) -> Turn:
        """Play one command. If the story crashes on it, the command is undone and the turn's text says so."""
        before, room = self.machine.snapshot(), self.room()
        try:
            text, self._question = self.game.converse(self.machine, command, self._question)
        except StoryError as error:
            self.machine.restore(before)
            self._question = None
            text = f"[{error}; that command was taken back]"
        turn = Turn(command, text, before, self.status())
        self.turns.append(turn)
        self._record_move(room, direction_of(command))
        return turn

    def undo(self, steps: int = 1) -> int:
        """Undo up to ``steps`` commands; returns how many were undone."""
        steps = min(steps, len(self.turns))
        if steps:
            self._question = None
            self.machine.restore(self.turns[-steps].before)
            del self.turns[-steps:]
        return steps

    def position(self) -> Position:
        """The current position, for `go_back`."""
        return Position(self.machine.snapshot(), list(self.turns), copy.deepcopy(self.map))

    def go_back(self, position: Position) -> None:
        """Return to an earlier position, as if nothing had been played since."""
        self.machine.restore(position.snapshot)
        self.turns, self.map = position.turns, position.map

    def restart(self) -> str:
        """Start over; returns the opening text. The map is kept."""
        self.turns.clear()
        return self._begin()

    def replay(self, commands: Sequence[str]) -> None:
        """Restart and play these commands."""
        self.restart()
        for command in commands:
            self.send(command)

    def room(self) -> MapRoom | None:
        """The player's room; None where the story does not report it."""
        memory = self.machine.memory()
        name = self._world.location_name(memory)
        if name is None:
            return None
        return MapRoom(self._world.location(memory) if isinstance(self._world, StoryWorld) else name, name)

    def state(self) -> int:
        """The current state's id in the game's state graph. Call only inside `exclusive`."""
        return self.game.state_of(self.machine)

    def identity(self) -> str:
        """The current state's key, 32 hexadecimal digits."""
        return key_of(self.game.identity(self.machine)).hex()

    def admissible(self) -> list[str]:
        """The admissible commands in the current state; empty after the end. Raises BusyError."""
        if self.game.over(self.machine):
            return []
        with exclusive(self.game):
            return list(self.game.info(self.state()).admissible)

    @contextlib.contextmanager
    def visiting(self, snapshot: Snapshot) -> Iterator[Machine]:
        """Context manager: the machine in another state; the current one is restored on exit."""
        here = self.machine.snapshot()
        self.machine.restore(snapshot)
        try:
            yield self.machine
        finally:
            self.machine.restore(here)

    def _begin(self) -> str:
        self._question = None
        opening = self.game.begin(self.machine, self.seed)
        self._record_move(None, None)
        return opening

    def _record_move(self, before: MapRoom | None, direction: str | None) -> None:
        """Add the current room to the map, and the passage that led to it."""
        after = self.room()
        if after is None:
            return
        exits: list[str] = []
        if self.spec is not None and isinstance(self._world, World):
            exits = [str(way) for way in spec_exits(self.spec, after.key)]
        self.map.visit(after, exits)
        if before is not None and direction and before.key != after.key:
            self.map.add_passage(before.key, direction, after.key)


@contextlib.contextmanager
def exclusive(game: Playable, patience: float = LOCK_TIMEOUT_SECONDS) -> Iterator[None]:
    """Context manager: exclusive access to what a game's sessions share, its state graph and scratch machine.

    Waits up to ``patience`` seconds, then raises BusyError.
    """
    with _LOCKS_LOCK:
        lock = _LOCKS.setdefault(game, threading.Lock())
    if not lock.acquire(timeout=patience):
        raise BusyError("another session is using this game's state graph; try again in a moment")
    try:
        yield
    finally:
        lock.release()


def open_playable(name: str) -> Playable:
    """Open ``name``: a library id, game folder, Inform source or story file. Raises StarlingError."""
    return open_story(name) if Path(name).suffix == ".ni" or is_story(name) else open_game(name)


def story_bytes(game: Playable) -> bytes:
    """The contents of the game's story file."""
    if isinstance(game, StoryGame):
        return game.data
    assert isinstance(game, Game)
    return game.story.path.read_bytes()


def story_hash(game: Playable) -> str:
    """SHA-256 of the game's story file, in hexadecimal."""
    return hashlib.sha256(story_bytes(game)).hexdigest()
