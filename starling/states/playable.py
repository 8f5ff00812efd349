"""What can be played: a machine to start, a world to read from its memory, commands to try, and `expand`, from which
admissible commands, walkthroughs, proofs and graphs come."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import zlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from starling.states.graph import LOST, ONGOING, OVER, WON, Expansion, Glance, Graph, Outcome
from starling.states.store import GraphStore
from starling.util.errors import StoryError
from starling.zmachine.machine import Machine, Snapshot
from starling.zmachine.memory import Memory

MOST_OTHERS = 100_000
"""Inadmissible commands whose answers are kept, so that a player's nonsense cannot fill the memory."""


class Fact(NamedTuple):
    """A ground fact, such as ("in", "plate", "sink") or ("is", "plate", "dirty")."""

    predicate: str
    subject: str
    value: str | int


class Reader(Protocol):
    """Reads a story's state from memory. What a story does not tell is None."""

    def score(self, memory: Memory) -> int | None: ...
    def max_score(self, memory: Memory) -> int | None: ...
    def moves(self, memory: Memory) -> int | None: ...
    def ended(self, memory: Memory) -> bool: ...
    def won(self, memory: Memory) -> bool | None: ...
    def location_name(self, memory: Memory) -> str | None: ...
    def facts(self, memory: Memory) -> list[Fact] | None: ...
    def identity(self, memory: Memory) -> bytes:
        """The bytes that tell states apart."""
        ...


class Chooser(Protocol):
    """Lists the commands that are worth trying in a state, always in the same order."""

    def commands(self, memory: Memory) -> list[str]: ...


class Transition(NamedTuple):
    """What an admissible command does in a state."""

    command: str
    text: str
    after: int
    """The state after it."""
    turns: int


class StateInfo(NamedTuple):
    """What a player could find out in a state."""

    description: str | None
    inventory: str | None
    admissible: tuple[str, ...]
    """Commands that the game accepts: those that change the world, and look, inventory and examine."""
    effective: tuple[str, ...]
    """Commands that change the world."""
    transitions: dict[str, Transition]
    """The outcome of each admissible command."""


class Playable(ABC):
    """A story, and what has been found out about its states. Environments of one game share it.

    ``graph`` may be one that other games are in as well.
    """

    id: str
    walkthrough: Sequence[str] = ()
    """Commands that win with every point, where they are known."""

    def __init__(self, graph: Graph | None = None) -> None:
        self.graph = Graph() if graph is None else graph
        self.number = self.graph.new_game()
        self._infos: dict[int, StateInfo] = {}
        self._others: dict[tuple[int, str], Transition] = {}
        self._facts: dict[int, tuple[Fact, ...] | None] = {}

    @abstractmethod
    def start(self) -> Machine:
        """A new machine at the start of the story."""

    @property
    @abstractmethod
    def world(self) -> Reader: ...

    @property
    @abstractmethod
    def candidates(self) -> Chooser: ...

    @abstractmethod
    def describe(self, machine: Machine) -> tuple[str | None, str | None]:
        """What look and inventory would print; the machine is left as it was."""

    @abstractmethod
    def accepts(self, command: str) -> bool:
        """Whether a command that changes nothing is admissible all the same, as look and examine are."""

    idle_commands: tuple[str, ...] = ()
    """Commands that leave the world to itself for a turn: what they change, no other command is admissible for."""
    tells_endings = True
    """Whether the story tells a victory from a defeat."""

    @functools.cached_property
    def max_score(self) -> int | None:
        """The story's own maximum score; None if it has none."""
        return self.world.max_score(self.scratch.memory())

    def begin(self, machine: Machine, seed: int | None) -> str:
        """Put a machine to the start and return the opening text. Our own games have no use for a seed."""
        machine.restore(machine.start)
        return machine.opening

    @functools.cached_property
    def store(self) -> GraphStore | None:
        """Where the graph is kept on disk, if it is."""
        return None

    def flush(self) -> None:
        """Write what was found out to the disk, where it is kept there."""
        store = self.__dict__.get("store")  # asking for it would compile the game
        if store is not None:
            store.flush()

    @functools.cached_property
    def scratch(self) -> Machine:
        """A machine for whoever leaves it to the next one as it comes."""
        return self.start()

    @functools.cached_property
    def beginning(self) -> int:
        """The state at the start."""
        machine = self.scratch
        machine.restore(machine.start)
        return self.state_of(machine)

    def step(self, machine: Machine, command: str) -> str:
        """Send one command and return the answer.

        A story that answers with a question ("Which do you mean...?") is put back to where it was: the next
        command is then read as a command, and an answer never depends on an earlier one.
        """
        before = machine.snapshot()
        text, asks = self.send(machine, command)
        if asks:
            machine.restore(before)
        return text

    def send(self, machine: Machine, command: str) -> tuple[str, bool]:
        """Send one command; the answer, and whether it is a question that has to be put back."""
        text = machine.send(command)
        return text, machine.asking and not self.over(machine)

    def over(self, machine: Machine) -> bool:
        return machine.halted or self.world.ended(machine.memory())

    def glance(self, machine: Machine, identity: bytes | None = None) -> Glance:
        """What memory tells of the state that a machine is in."""
        memory, world = machine.memory(), self.world
        ended = ONGOING
        if self.over(machine):
            won = world.won(memory)
            ended = OVER if won is None else WON if won else LOST
        key = key_of(world.identity(memory) if identity is None else identity)
        known = self.graph.find(self.number, key)
        snapshot = self.pack(machine.snapshot()) if known is None else self.graph.snapshots[known]
        return Glance(key, snapshot, world.score(memory), ended, world.location_name(memory))

    def state_of(self, machine: Machine) -> int:
        """The graph's state that a machine is in."""
        known = self.graph.find(self.number, key_of(self.world.identity(machine.memory())))
        return known if known is not None else self.graph.add(self.number, self.glance(machine))

    def expanded(self, state: int) -> int:
        """Have a state expanded, if it was not: looked up in the store, or tried on a machine. Gives the state."""
        if not self.graph.expanded(state):
            expansion = self.store.load(self.graph, state) if self.store else None
            if expansion is None:
                self.enter(self.scratch, state)
                expansion = explore(self, self.scratch)
                if self.store:
                    self.store.save(self.graph, state, expansion)
            self.graph.expand(state, expansion)
        return state

    def expand(self, machine: Machine) -> StateInfo:
        """What a player could find out where a machine is, by trying every candidate command; known states are looked
        up. The machine is left as it was."""
        return self.info(self.state_of(machine))

    def info(self, state: int) -> StateInfo:
        """What a player could find out in a state."""
        info = self._infos.get(state)
        if info is None:
            info = self._infos[state] = self._view(self.expanded(state))
        return info

    def outcome(self, state: int, command: str) -> Transition:
        """What any command does in a state. What is not known yet is found out on a machine, and kept."""
        known = self.info(state).transitions.get(command) or self._others.get((state, command))
        if known is None:
            machine = self.scratch
            self.enter(machine, state)
            before = self.world.moves(machine.memory()) or 0
            text = self.step(machine, command)
            turns = (self.world.moves(machine.memory()) or 0) - before
            known = Transition(command, text, self.state_of(machine), turns)
            if len(self._others) < MOST_OTHERS:
                self._others[state, command] = known
        return known

    def facts(self, state: int) -> tuple[Fact, ...] | None:
        """The world in a state; None where the story does not tell."""
        if state not in self._facts:
            self.enter(self.scratch, state)
            found = self.world.facts(self.scratch.memory())
            self._facts[state] = None if found is None else tuple(found)
        return self._facts[state]

    def enter(self, machine: Machine, state: int) -> None:
        """Bring a machine into a state."""
        machine.restore(self.unpack(self.graph.snapshots[state]))

    def pack(self, snapshot: Snapshot) -> bytes:
        """A snapshot made smaller by what it has in common with the one at the start."""
        squeeze = zlib.compressobj(1, wbits=-15, zdict=self._common)
        return squeeze.compress(snapshot) + squeeze.flush()

    def unpack(self, packed: bytes) -> Snapshot:
        try:
            return zlib.decompressobj(wbits=-15, zdict=self._common).decompress(packed)
        except zlib.error:
            raise StoryError("a saved state of the game is damaged; delete its graph") from None

    @functools.cached_property
    def _common(self) -> bytes:
        return self.scratch.start

    @abstractmethod
    def __reduce__(self) -> tuple[Any, ...]:
        """Pickles as what it is made from; what was found out stays in the process."""

    def _view(self, state: int) -> StateInfo:
        graph, texts = self.graph, self.graph.texts
        rows = graph.commands(state)
        columns = (graph.command, graph.text, graph.after, graph.turns)
        found = {
            texts[command]: Transition(texts[command], texts[text], after, turns)
            for command, text, after, turns in zip(*(c.data[rows].tolist() for c in columns), strict=True)
        }
        return StateInfo(
            texts.text(graph.description.data[state]),
            texts.text(graph.inventory.data[state]),
            tuple(found),
            tuple(command for command, t in found.items() if t.after != state),
            found,
        )


def key_of(identity: bytes) -> bytes:
    """The identity of a state in 16 bytes."""
    return hashlib.blake2b(identity, digest_size=16).digest()


def explore(game: Playable, machine: Machine) -> Expansion:
    """Try every candidate command from the machine's state, which is left as it was.

    The one primitive that admissible commands, walkthroughs, proofs and graphs come from. A command on which the story
    fails is not admissible.
    """
    if game.over(machine):
        return Expansion("", "", ())
    here, memory, world = machine.snapshot(), machine.memory(), game.world
    commands, identity, moves = game.candidates.commands(memory), world.identity(memory), world.moves(memory)
    description, inventory = game.describe(machine)
    idle = set()
    for command in game.idle_commands:
        with contextlib.suppress(StoryError):
            machine.send(command)
            idle.add(_settled(game, machine))
        machine.restore(here)
    outcomes: list[tuple[tuple[bytes, bool], Outcome]] = []
    # Most commands do what many others do: let time pass. Such are looked at once.
    unchanged = identity, False
    glances = {unchanged: game.glance(machine, identity)}
    idly = {unchanged}  # what a world left to itself comes to, and no change at all
    for command in commands:
        try:
            text, asks = game.send(machine, command)
        except StoryError:
            machine.restore(here)
            continue
        after = unchanged if asks else (world.identity(memory), machine.halted)
        passed = 0 if asks else (world.moves(memory) or 0) - (moves or 0)
        if after not in glances:
            glances[after] = game.glance(machine, after[0])
        outcomes.append((after, Outcome(command, text, glances[after], passed)))
        # Not looked at once: chance is no part of the world, and a command may have drawn from it.
        if idle and after not in idly and _settled(game, machine) in idle:
            idly.add(after)
        machine.restore(here)
    admissible = (outcome for after, outcome in outcomes if after not in idly or game.accepts(outcome.command))
    return Expansion(description, inventory, tuple(admissible))


def _settled(game: Playable, machine: Machine) -> bytes:
    """The identity that is left once the parser has had something else to do: what it remembers of a command is no
    part of the world."""
    with contextlib.suppress(StoryError):
        machine.send(game.idle_commands[0])
    return game.world.identity(machine.memory())
