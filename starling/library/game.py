"""A game given by a spec: the spec and the story compiled from it."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Sequence
from pathlib import Path

from starling.inform.compiler import Story, compile_source, compile_spec
from starling.inform.render import InformSource, render
from starling.library.candidates import Candidates
from starling.library.world import World
from starling.spec.checks import open_spec
from starling.spec.expand import expand
from starling.spec.model import GameSpec
from starling.spec.traits import counts_turns, is_stochastic
from starling.states.graph import LOST, ONGOING, WON, Graph, StateRecord
from starling.states.playable import Outcome, Playable, Tried, key_of
from starling.states.store import GraphStore
from starling.util.errors import StoryError
from starling.zmachine.machine import Machine, Snapshot

LUCKS = 256
"""Number of different episodes that chance can make of a stochastic game."""


_DESCRIBE = ("sk-room", "sk-items")
"""Commands of the kit that print what look and inventory do, without taking a turn."""
_TALK = ("ask ", "tell ", "say ", "talk to ", "show ", "give ")
"""How commands to people begin: like descriptions, answers are worth reading even if they change nothing."""


class Game(Playable):
    """A game given by a spec. Its story is compiled when it is first needed."""

    unlocked = True

    def __init__(self, spec: GameSpec, graph: Graph | None = None) -> None:
        super().__init__(graph)
        self.spec = spec
        self.stochastic = is_stochastic(spec)
        walking = any(len(walk.stops) > 1 for thing in spec.things for walk in thing.walks)
        if self.stochastic or counts_turns(spec) or walking:
            # There, every turn changes the state: what does nothing else is not admissible.
            self.idle_commands = ("wait",)
        self.id = spec.id
        self.walkthrough = tuple(spec.walkthrough)
        self._talkative = any(thing.replies for thing in spec.things)

    def __reduce__(self) -> tuple[type[Game], tuple[GameSpec]]:
        return Game, (self.spec,)

    @functools.cached_property
    def whole(self) -> GameSpec:
        """The spec with kinds and copies expanded."""
        return expand(self.spec)

    @functools.cached_property
    def story(self) -> Story:
        return compile_spec(self.spec)

    @functools.cached_property
    def store(self) -> GraphStore:
        return GraphStore(self.story.key)

    def start(self) -> Machine:
        return Machine(self.story.path)

    @functools.cached_property
    def world(self) -> World:  # pyright: ignore[reportIncompatibleMethodOverride] - it is read like a property
        return World(self.whole, self.story.symbols, self.scratch.memory())

    @functools.cached_property
    def candidates(self) -> Candidates:  # pyright: ignore[reportIncompatibleMethodOverride] - it is read like a property
        return Candidates(self.whole, self.world)

    def describe(self, machine: Machine) -> tuple[str, str]:
        """What ``look`` and ``inventory`` would print. Takes no turn and leaves the machine unchanged."""
        before = machine.snapshot()
        room, inventory = (machine.send(command) for command in _DESCRIBE)
        machine.restore(before)
        return room, inventory

    def try_all(self, machine: Machine, commands: Sequence[str], idle_commands: Sequence[str]) -> Tried:
        """The same, in one call of the interpreter, which releases the GIL."""
        world = self.world
        attempts, reached = machine.explore([*_DESCRIBE, *commands], idle_commands, world.layout, self._base)
        outcomes = []
        for number, (identity, halted, idle, packed) in enumerate(reached):
            score, over, won, location = world.summary(identity)
            ended = (WON if won else LOST) if over or halted else ONGOING
            record = StateRecord(key_of(identity), packed, score, ended, location)
            outcomes.append(Outcome(record, number > 0 and not idle))
        room, inventory = attempts[: len(_DESCRIBE)]
        if room is None or inventory is None:
            raise StoryError(f"{self.id} cannot describe one of its states")
        return Tried(room.text, inventory.text, attempts[len(_DESCRIBE) :], outcomes)

    def pack(self, machine: Machine) -> bytes:
        """The machine's state, stored as its difference from the state after a turn of waiting. The difference is
        small, because the parser stores similar data after any command."""
        return machine.pack(self._base)

    def unpack(self, machine: Machine, packed: bytes) -> None:
        machine.unpack(packed, self._base)

    @functools.cached_property
    def _base(self) -> Snapshot:
        machine = self.scratch
        before = machine.snapshot()
        machine.restore(machine.start)
        with contextlib.suppress(StoryError):
            machine.send("wait")
        base = machine.snapshot()
        machine.restore(before)
        return base

    def begin(self, machine: Machine, seed: int | None) -> str:
        """Reset a machine. In a stochastic game, ``seed`` (modulo 256) is the random seed of the episode."""
        machine.restore(machine.start)
        if self.stochastic and seed is not None:
            machine.send(f"sk-luck {seed % LUCKS}")
        return machine.opening

    def accepts(self, command: str) -> bool:
        if command.startswith("examine ") or command in ("look", "inventory") or command in self.idle_commands:
            return True
        return self._talkative and (command.startswith(_TALK) or ", " in command)


class UnsavedGame(Game):
    """A game without a saved state graph, so that results do not depend on what earlier runs explored."""

    store = None  # type: ignore[assignment]

    @functools.cached_property
    def source(self) -> InformSource:
        """The Inform 7 source, which takes as long to render as to play a walkthrough."""
        return render(self.spec)

    @functools.cached_property
    def story(self) -> Story:
        return compile_source(self.source)


@functools.lru_cache(maxsize=256)
def _load(path: Path, stamp: float) -> Game:
    return Game(open_spec(path))


def load_game(path: Path) -> Game:
    """The game of a game.json file or of a folder with one; shared within the process until the file changes.

    Raises SpecError if the file cannot be read as a spec, or if the checks find a problem.
    """
    file = path / "game.json" if path.is_dir() else path
    return _load(file.resolve(), file.stat().st_mtime if file.exists() else 0.0)
