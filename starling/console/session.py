"""A game that somebody plays: commands, undo of any depth, saved positions. Nothing here prints or records."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from weakref import WeakKeyDictionary

from starling.console.rooms import Room, Rooms, direction_of
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
PATIENCE = 5.0
"""Seconds to wait for another player of the same game who has something worked out."""


class BusyError(StarlingError):
    """Somebody else is having something worked out for this game."""


class Standing(NamedTuple):
    """How far the player is. None where the story does not tell."""

    score: int | None
    max_score: int | None
    moves: int | None
    location: str | None
    ended: str | None
    """``won``, ``lost``, or ``over`` where the story does not tell which; None while it goes on."""


class Turn(NamedTuple):
    """A command and what came of it."""

    command: str
    text: str
    before: Snapshot
    standing: Standing
    """After the command."""


class Session:
    """A running story.

    ``seed`` decides the chance in a story that has any. Sessions of one game in several threads share what was found
    out about its states; each has a machine of its own.
    """

    def __init__(self, game: Playable, seed: int | None = None) -> None:
        self.game, self.seed = game, seed
        with thinking(game, patience=60.0):  # it may be that it is compiled
            game.scratch  # noqa: B018 - made here, not by two threads at once
            self._world = game.world
            self.max_score = game.max_score
            self.machine = game.start()
        self.turns: list[Turn] = []
        self.rooms = Rooms()
        self.opening = self._begin()

    @property
    def spec(self) -> GameSpec | None:
        """What it was made from, if it is a game of ours."""
        return self.game.spec if isinstance(self.game, Game) else None

    @property
    def commands(self) -> list[str]:
        """The commands that lead to here from the beginning."""
        return [turn.command for turn in self.turns]

    def standing(self) -> Standing:
        memory, world = self.machine.memory(), self._world
        score: int | None = world.score(memory)
        if self.max_score is None and not score and isinstance(world, StoryWorld):
            score = None  # an Inform story that keeps no score has the variable all the same
        ended = None
        if self.game.over(self.machine):
            won = world.won(memory)
            ended = "over" if won is None else "won" if won else "lost"
        return Standing(score, self.max_score, world.moves(memory), world.location_name(memory), ended)

    def send(self, command: str) -> Turn:
        """One command. A command on which the story fails is taken back, and the text says so."""
        before, room = self.machine.snapshot(), self.room()
        try:
            # In a story that is not ours the answer to a question of its own is just that.
            text = self.game.step(self.machine, command) if self.spec else self.machine.send(command)
        except StoryError as error:
            self.machine.restore(before)
            text = f"[{error}; that command was taken back]"
        turn = Turn(command, text, before, self.standing())
        self.turns.append(turn)
        self._went(room, direction_of(command))
        return turn

    def undo(self, steps: int = 1) -> int:
        """Take commands back; gives how many were."""
        steps = min(steps, len(self.turns))
        if steps:
            self.machine.restore(self.turns[-steps].before)
            del self.turns[-steps:]
        return steps

    def restart(self) -> str:
        """Go back to the beginning; gives the opening text. The rooms that were seen stay known."""
        self.turns.clear()
        return self._begin()

    def replay(self, commands: Sequence[str]) -> None:
        """Restart and send these commands."""
        self.restart()
        for command in commands:
            self.send(command)

    def room(self) -> Room | None:
        """Where the player is; None where the story does not tell."""
        memory = self.machine.memory()
        name = self._world.location_name(memory)
        if name is None:
            return None
        return Room(self._world.location(memory) if isinstance(self._world, StoryWorld) else name, name)

    def state(self) -> int:
        """The state of the game's graph that the session is in. Only while `thinking`."""
        return self.game.state_of(self.machine)

    def identity(self) -> str:
        """What tells this state from others, as 32 hexadecimal digits."""
        return key_of(self._world.identity(self.machine.memory())).hex()

    def admissible(self) -> list[str]:
        """The commands that the game accepts here; raises BusyError."""
        if self.game.over(self.machine):
            return []
        with thinking(self.game):
            return list(self.game.info(self.state()).admissible)

    @contextlib.contextmanager
    def visiting(self, snapshot: Snapshot) -> Iterator[Machine]:
        """The machine in another state, put back afterwards."""
        here = self.machine.snapshot()
        self.machine.restore(snapshot)
        try:
            yield self.machine
        finally:
            self.machine.restore(here)

    def _begin(self) -> str:
        opening = self.game.begin(self.machine, self.seed)
        self._went(None, None)
        return opening

    def _went(self, before: Room | None, direction: str | None) -> None:
        """Note where the player is, and how they came there."""
        after = self.room()
        if after is None:
            return
        exits: list[str] = []
        if self.spec is not None and isinstance(self._world, World):
            exits = [str(way) for way in spec_exits(self.spec, after.key)]
        self.rooms.visit(after, exits)
        if before is not None and direction and before.key != after.key:
            self.rooms.passage(before.key, direction, after.key)


@contextlib.contextmanager
def thinking(game: Playable, patience: float = PATIENCE) -> Iterator[None]:
    """Alone with what is shared between the sessions of a game: its graph and its scratch machine. Raises BusyError."""
    with _LOCKS_LOCK:
        lock = _LOCKS.setdefault(game, threading.Lock())
    if not lock.acquire(timeout=patience):
        raise BusyError("somebody else is having this game worked out; ask again in a moment")
    try:
        yield
    finally:
        lock.release()


def open_playable(name: str) -> Playable:
    """The game, source or story called ``name``; raises StarlingError."""
    return open_story(name) if Path(name).suffix == ".ni" or is_story(name) else open_game(name)


def story_bytes(game: Playable) -> bytes:
    """The story file of a game."""
    if isinstance(game, StoryGame):
        return game.data
    assert isinstance(game, Game)
    return game.story.path.read_bytes()


def story_hash(game: Playable) -> str:
    """SHA-256 of the story file."""
    return hashlib.sha256(story_bytes(game)).hexdigest()
