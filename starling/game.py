"""A playable game: its spec, its compiled story, and what has been found out about its states."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import NamedTuple

from starling.candidates import Candidates
from starling.compiler import Story, compile_spec
from starling.machine import Machine
from starling.spec import GameSpec, load_spec
from starling.story_world import Fact
from starling.world import World


class Transition(NamedTuple):
    """What a command that changes the world does in a state."""

    command: str
    text: str
    key: bytes
    """The state after it."""


class StateInfo(NamedTuple):
    """What a player could find out in a state, as ``expand`` found it."""

    description: str
    inventory: str
    admissible: tuple[str, ...]
    """Commands that the game accepts: those that change the world, and look, inventory and examine."""
    effective: tuple[str, ...]
    """Commands that change the world."""
    transitions: tuple[Transition, ...]
    """The effective commands' outcomes, in the same order."""
    facts: tuple[Fact, ...]
    """The state of the world."""


class Game:
    """A compiled game. Environments of one game share what they find out about its states.

    The story is compiled when it is first needed.
    """

    def __init__(self, spec: GameSpec) -> None:
        self.spec = spec
        self.states: dict[bytes, StateInfo] = {}
        """What is known of each state that was expanded, by its key."""
        self._world: World | None = None
        self._candidates: Candidates | None = None

    @functools.cached_property
    def story(self) -> Story:
        return compile_spec(self.spec)

    def start(self) -> Machine:
        """A new machine at the start of the game."""
        machine = Machine(self.story.path)
        if self._world is None:
            self._world = World(self.spec, self.story.symbols, machine.memory())
            self._candidates = Candidates(self.spec, self._world)
        return machine

    @property
    def world(self) -> World:
        if self._world is None:
            self.start()
        assert self._world is not None
        return self._world

    @property
    def candidates(self) -> Candidates:
        if self._candidates is None:
            self.start()
        assert self._candidates is not None
        return self._candidates


def step(game: Game, machine: Machine, command: str) -> str:
    """Send one command and return the answer.

    A story that answers with a question ("Which do you mean...?") is put back to where it was: the next
    command is then read as a command, and an answer never depends on an earlier one.
    """
    before = machine.snapshot()
    text = machine.send(command)
    if machine.asking and not game.world.ended(machine.memory()):
        machine.restore(before)
    return text


def expand(game: Game, machine: Machine) -> StateInfo:
    """Try every candidate command from the machine's state, which is left as it was.

    The one primitive that admissible commands, walkthroughs and proofs come from. Known states are looked up.
    """
    memory = machine.memory()
    key = game.world.key(memory)
    known = game.states.get(key)
    if known is not None:
        return known
    if game.world.ended(memory):
        info = StateInfo("", "", (), (), (), tuple(game.world.facts(memory)))
    else:
        info = _expand(game, machine, key)
    game.states[key] = info
    return info


def _expand(game: Game, machine: Machine, key: bytes) -> StateInfo:
    here = machine.snapshot()
    memory = machine.memory()
    commands, facts = game.candidates.commands(memory), tuple(game.world.facts(memory))
    description, inventory = describe(machine)
    admissible, transitions = [], []
    for command in commands:
        text = machine.send(command)
        after = game.world.key(machine.memory())
        if after != key:
            transitions.append(Transition(command, text, after))
            admissible.append(command)
        elif command in ("look", "inventory") or command.startswith("examine "):
            admissible.append(command)
        machine.restore(here)
    effective = tuple(t.command for t in transitions)
    return StateInfo(description, inventory, tuple(admissible), effective, tuple(transitions), facts)


def describe(machine: Machine) -> tuple[str, str]:
    """What look and inventory would print; no turn passes and the machine is left as it was."""
    here = machine.snapshot()
    room, inventory = machine.send("sk-room"), machine.send("sk-items")
    machine.restore(here)
    return room, inventory


@functools.lru_cache(maxsize=256)
def _load(path: Path, stamp: float) -> Game:
    return Game(load_spec(path))


def load_game(path: Path) -> Game:
    """The game of a folder with a game.json, or of that file; shared within the process.

    Raises SpecError.
    """
    file = path / "game.json" if path.is_dir() else path
    return _load(file.resolve(), file.stat().st_mtime if file.exists() else 0.0)
