"""`Playable`, the interface of every game: a machine to run it, a world model read from memory, and candidate commands.

On these it builds `Playable.expand`, the source of admissible commands, walkthroughs, solvability proofs and graphs.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import itertools
import zlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from starling.states.graph import LOST, ONGOING, OVER, TRANSITION, WON, Expansion, Graph, StateRecord, Successor
from starling.states.store import GraphStore
from starling.util.errors import StoryError
from starling.util.recent import Recent
from starling.zmachine.machine import Attempt, Machine, Snapshot
from starling.zmachine.memory import Memory

_AFTER, _COMMAND = TRANSITION.index("after"), TRANSITION.index("command")
MAX_INADMISSIBLE = 20_000
"""Maximum number of cached responses to inadmissible commands, so that random input cannot exhaust memory."""
RECENT = 1000
"""States whose commands and facts are kept as objects, some 5 kB each; of others, only the graph's rows are."""


class Fact(NamedTuple):
    """A ground fact, such as ("in", "plate", "sink") or ("is", "plate", "dirty")."""

    predicate: str
    subject: str
    value: str | int


class StateReader(Protocol):
    """Reads a story's state from memory. None: the story does not reveal it."""

    def score(self, memory: Memory) -> int | None: ...
    def max_score(self, memory: Memory) -> int | None: ...
    def moves(self, memory: Memory) -> int | None: ...
    def ended(self, memory: Memory) -> bool: ...
    def won(self, memory: Memory) -> bool | None: ...
    def location_name(self, memory: Memory) -> str | None: ...
    def facts(self, memory: Memory) -> list[Fact] | None: ...
    def identity(self, memory: Memory) -> bytes:
        """The bytes that identify the state: equal exactly for equal states."""
        ...


class CandidateGenerator(Protocol):
    """Lists the commands worth trying in a state, in deterministic order."""

    def commands(self, memory: Memory) -> list[str]: ...


class Transition(NamedTuple):
    """What a command does in a state."""

    command: str
    text: str
    after: int
    """The resulting state."""
    turns: int
    """Turns that it takes."""


class StateInfo:
    """What a player can learn in an expanded state of a graph.

    ``description`` and ``inventory``: None if the story does not tell. ``admissible``: the admissible commands, those
    that change the world, and look, inventory and examine. ``effective``: those that change the world.
    """

    def __init__(self, graph: Graph, state: int) -> None:
        texts = graph.texts
        self.description = texts.text(graph.description.data[state])
        self.inventory = texts.text(graph.inventory.data[state])
        rows = graph.transitions.data[graph.commands(state)]
        commands = texts.column.data[rows[:, _COMMAND]].tolist()
        changes = (rows[:, _AFTER] != state).tolist()
        self.admissible: tuple[str, ...] = tuple(dict.fromkeys(commands))
        self.effective: tuple[str, ...] = tuple(dict.fromkeys(itertools.compress(commands, changes)))
        self._graph, self._state = graph, state

    @functools.cached_property
    def transitions(self) -> dict[str, Transition]:
        """By admissible command."""
        graph, texts = self._graph, self._graph.texts
        found = {}
        for after, text, turns, number in graph.transitions.data[graph.commands(self._state)].tolist():
            command = texts[number]
            found[command] = Transition(command, texts[text], after, turns)
        return found


class Outcome(NamedTuple):
    """A state that commands lead to."""

    record: StateRecord
    effective: bool
    """Whether a command changes the world that leads there: false if time passes only."""


class Tried(NamedTuple):
    """What `Playable.try_all` finds out in a state."""

    description: str | None
    inventory: str | None
    attempts: list[Attempt | None]
    """The result of each command; None if the story fails on it."""
    outcomes: list[Outcome]
    """The states that the commands lead to, the current one first."""


class Playable(ABC):
    """A story and the explored part of its state graph; shared by all environments of the game in a process.

    ``graph``: a graph to share with other games; by default, one of its own.
    """

    id: str
    walkthrough: Sequence[str] = ()
    """A winning trajectory with the maximum score, if one is known."""

    def __init__(self, graph: Graph | None = None) -> None:
        self.graph = Graph() if graph is None else graph
        self.number = self.graph.new_game()
        self._forget_objects()

    @abstractmethod
    def start(self) -> Machine:
        """A new machine, at the start of the story."""

    @property
    @abstractmethod
    def world(self) -> StateReader: ...

    @property
    @abstractmethod
    def candidates(self) -> CandidateGenerator: ...

    @abstractmethod
    def describe(self, machine: Machine) -> tuple[str | None, str | None]:
        """The responses to look and inventory; the machine is left unchanged."""

    @abstractmethod
    def accepts(self, command: str) -> bool:
        """Whether a command is admissible even if it changes nothing, such as look and examine."""

    idle_commands: tuple[str, ...] = ()
    """Commands that only let time pass. A command with the same effect as one of them is not admissible."""
    one_per_effect = False
    """Whether, of commands with the same response and the same resulting state, only the first is admissible."""
    one_per_state = False
    """Whether that holds for commands with different responses, too."""
    stochastic = False
    """Whether chance, which the seed of an episode decides on, plays a part."""
    unlocked = False
    """Whether expanding a state runs for the most part without Python's lock, so that threads speed it up."""
    tells_endings = True
    """Whether the story reveals if it was won or lost."""

    def identity(self, machine: Machine) -> bytes:
        """The bytes that identify the machine's state: equal exactly for equal states."""
        return self.world.identity(machine.memory())

    def commands(self, machine: Machine) -> list[str]:
        """The commands worth trying in the machine's state, in deterministic order."""
        return self.candidates.commands(machine.memory())

    def asks(self, machine: Machine) -> bool:
        """Whether the machine's state is a question of the story, which the next command answers."""
        return False

    @functools.cached_property
    def max_score(self) -> int | None:
        """The story's maximum score; None if unknown."""
        return self.world.max_score(self.scratch.memory())

    def begin(self, machine: Machine, seed: int | None) -> str:
        """Reset a machine and return the opening text. ``seed`` is ignored by games that are not stochastic."""
        machine.restore(machine.start)
        return machine.opening

    @functools.cached_property
    def store(self) -> GraphStore | None:
        """The graph on disk; None if it is not kept there."""
        return None

    def close(self) -> None:
        """Write new states to the store, if there is one, and close its file until it is needed again."""
        store = self.__dict__.get("store")  # accessing the property would compile the game
        if store is not None:
            store.close()

    def forget(self, states: int) -> None:
        """Go on with a new graph, in order to bound the memory that explored states take: up to ``states`` of the
        states that were used most recently, with those that their commands lead to.

        An environment goes on in the old graph until it moves its state to the new one.
        """
        old, recent = self.graph, [state for state in self._infos if self.graph.expanded(state)]
        self.graph = Graph()
        self.number = self.graph.new_game()
        self._forget_objects()
        vars(self).pop("beginning", None)
        for state in reversed(recent):
            expansion = old.expansion(state)
            if len(self.graph) + 1 + len({successor.after.key for successor in expansion.successors}) > states:
                break
            self.graph.expand(self.graph.add(self.number, old.record(state)), expansion)

    def _forget_objects(self) -> None:
        self._infos: Recent[int, StateInfo] = Recent(RECENT)
        self._facts: Recent[int, tuple[Fact, ...] | None] = Recent(RECENT)
        self._others: Recent[tuple[int, str], Transition] = Recent(MAX_INADMISSIBLE)

    @functools.cached_property
    def scratch(self) -> Machine:
        """A shared machine for short computations, in no particular state."""
        return self.start()

    @functools.cached_property
    def beginning(self) -> int:
        """Index of the initial state."""
        machine = self.scratch
        machine.restore(machine.start)
        return self.state_of(machine)

    def first_state(self, seed: int | None) -> int:
        """Index of the state in which an episode with ``seed`` begins."""
        if seed is None or not self.stochastic:
            return self.beginning
        self.begin(self.scratch, seed)
        return self.state_of(self.scratch)

    def step(self, machine: Machine, command: str) -> str:
        """Send one command and return the response.

        If the story responds with a question ("Which do you mean...?"), its state is restored: the next input is then
        parsed as a command, and no response depends on an earlier question.
        """
        before = machine.snapshot()
        text, asks = self.send(machine, command)
        if asks:
            machine.restore(before)
        return text

    def converse(self, machine: Machine, line: str, question: Snapshot | None) -> tuple[str, Snapshot | None]:
        """Send a command, or the answer to a question; gives (response, the question that it asks, if any).

        ``question``: what the last call gave. The parser joins its question and the answer ("take fuse", "red"), or
        takes a new command instead. The machine itself never stays in a question: until it is answered, it is in the
        state in which it was asked.
        """
        before = machine.snapshot()
        if question is not None:
            machine.restore(question)
        text, asks = self.send(machine, line)
        asked = machine.snapshot() if asks else None
        if asks:
            machine.restore(before)
        return text, asked

    def send(self, machine: Machine, command: str) -> tuple[str, bool]:
        """Send one command; gives (response, whether it is a question that the caller must undo)."""
        text = machine.send(command)
        return text, machine.asking and not self.over(machine)

    def try_all(self, machine: Machine, commands: Sequence[str], idle_commands: Sequence[str]) -> Tried:
        """Describe the machine's current state, which stays as it is, and send each command in it."""
        description, inventory = self.describe(machine)
        return Tried(description, inventory, *try_each(self, machine, commands, idle_commands))

    def over(self, machine: Machine) -> bool:
        """Whether the game has ended or quit."""
        return machine.halted or self.world.ended(machine.memory())

    def record(self, machine: Machine, identity: bytes | None = None, packed: bytes | None = None) -> StateRecord:
        """The machine's current state. ``identity`` and ``packed``: its identity, and what `pack` makes of it, if the
        caller has computed them already."""
        memory, world = machine.memory(), self.world
        ended = ONGOING
        if self.over(machine):
            won = world.won(memory)
            ended = OVER if won is None else WON if won else LOST
        key = key_of(self.identity(machine) if identity is None else identity)
        if packed is None:
            known = self.graph.find(self.number, key)
            packed = self.pack(machine) if known is None else self.graph.snapshots[known]
        return StateRecord(key, packed, world.score(memory), ended, world.location_name(memory))

    def state_of(self, machine: Machine) -> int:
        """The index of the machine's current state in the graph; added if it is new."""
        identity = self.identity(machine)
        known = self.graph.find(self.number, key_of(identity))
        if known is None:
            known = self.graph.add(self.number, self.record(machine, identity, self.pack(machine)))
        return known

    def expanded(self, state: int) -> int:
        """Expand a state, if necessary, from the store or else by exploring. Returns the state."""
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
        """What a player can learn in the machine's current state, from every candidate command.

        Known states are looked up. The machine is left unchanged.
        """
        return self.info(self.state_of(machine))

    def info(self, state: int) -> StateInfo:
        """What a player can learn in a state."""
        return self._infos.use(state, lambda: StateInfo(self.graph, self.expanded(state)))

    def transition(self, state: int, command: str) -> Transition:
        """What any command, admissible or not, does in a state; computed on a machine if unknown, and cached."""
        known = self.info(state).transitions.get(command)
        return known or self._others.use((state, command), lambda: self._tried(state, command))

    def _tried(self, state: int, command: str) -> Transition:
        machine = self.scratch
        self.enter(machine, state)
        before = self.world.moves(machine.memory()) or 0
        text = self.step(machine, command)
        turns = (self.world.moves(machine.memory()) or 0) - before
        return Transition(command, text, self.state_of(machine), turns)

    def facts(self, state: int) -> tuple[Fact, ...] | None:
        """The facts that hold in a state; None if the story does not reveal them."""
        return self._facts.use(state, lambda: self._read_facts(state))

    def _read_facts(self, state: int) -> tuple[Fact, ...] | None:
        self.enter(self.scratch, state)
        found = self.world.facts(self.scratch.memory())
        return None if found is None else tuple(found)

    def enter(self, machine: Machine, state: int) -> None:
        """Put a machine into a state."""
        self.restore(machine, self.graph.snapshots[state])

    def restore(self, machine: Machine, packed: bytes) -> None:
        """Put a machine into a packed state. If that is damaged, its graph is put aside, and StoryError is raised."""
        try:
            self.unpack(machine, packed)
        except StoryError as error:
            if self.store is not None:
                self.store.discard(error)
            raise StoryError(
                f"a saved state of {self.id} is damaged; its graph was put aside, so start again"
            ) from None

    def pack(self, machine: Machine) -> bytes:
        """The machine's state, compressed with the initial one as dictionary."""
        # A window that just holds the dictionary and the state: setting up the largest one takes longer than packing.
        window = min(15, max(9, (2 * len(self._common)).bit_length()))
        squeeze = zlib.compressobj(1, wbits=-window, memLevel=5, zdict=self._common)
        return squeeze.compress(machine.snapshot()) + squeeze.flush()

    def unpack(self, machine: Machine, packed: bytes) -> None:
        """Put a machine into a packed state. Raises StoryError if it is damaged."""
        try:
            snapshot = zlib.decompressobj(wbits=-15, zdict=self._common).decompress(packed)
        except zlib.error:
            raise StoryError(f"a saved state of {self.id} is damaged") from None
        machine.restore(snapshot)

    @functools.cached_property
    def _common(self) -> bytes:
        return self.scratch.start

    @abstractmethod
    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the constructor's arguments only: explored states stay in the process."""


def key_of(identity: bytes) -> bytes:
    """The key of a state: a 16-byte hash of its identity."""
    return hashlib.blake2b(identity, digest_size=16).digest()


def explore(game: Playable, machine: Machine) -> Expansion:
    """Expand the machine's current state: try every candidate command. The machine is left unchanged.

    Admissible commands, walkthroughs, proofs and graphs all derive from this. Commands on which the story fails are not
    admissible, nor are those that only let time pass, unless `Playable.accepts` them.
    """
    if game.over(machine):
        return Expansion("", "", ())
    commands = game.commands(machine)
    asked = game.asks(machine)  # then a look around is an answer like any other, and every change counts
    description, inventory, attempts, outcomes = game.try_all(machine, commands, () if asked else game.idle_commands)

    def accepted(command: str) -> bool:
        return not asked and game.accepts(command)

    admissible = []
    for command, tried in zip(commands, attempts, strict=True):
        if tried is not None:
            text, state, turns = tried
            record, effective = outcomes[state]
            if effective or accepted(command):
                admissible.append(Successor(command, text, record, turns))
    if game.one_per_effect:
        first: dict[tuple[bytes, str], Successor] = {}
        for successor in admissible:
            key = (
                (b"", successor.command)
                if accepted(successor.command)
                else (successor.after.key, "" if game.one_per_state else successor.text)
            )
            first.setdefault(key, successor)
        admissible = list(first.values())
    return Expansion(description, inventory, tuple(admissible))


def try_each(
    game: Playable, machine: Machine, commands: Sequence[str], idle_commands: Sequence[str]
) -> tuple[list[Attempt | None], list[Outcome]]:
    """The attempts and outcomes of `Playable.try_all`, one command after the other."""
    here, memory, world = machine.snapshot(), machine.memory(), game.world
    identity, moves = game.identity(machine), world.moves(memory)
    idle = set()
    for command in idle_commands:
        with contextlib.suppress(StoryError):
            game.send(machine, command)
            idle.add(_settled(game, machine))
        machine.restore(here)
    # Most commands lead to the same few states, as they only let time pass: read each of these once.
    numbers: dict[tuple[bytes, bool], int] = {(identity, False): 0}
    outcomes = [Outcome(game.record(machine, identity), False)]
    attempts: list[Attempt | None] = []
    for command in commands:
        try:
            text, asks = game.send(machine, command)
        except StoryError:
            machine.restore(here)
            attempts.append(None)
            continue
        number = 0
        if not asks:
            after = game.identity(machine), machine.halted
            number = numbers.setdefault(after, len(outcomes))
            if number == len(outcomes):
                outcomes.append(Outcome(game.record(machine, after[0]), True))
        attempts.append(Attempt(text, number, 0 if asks else (world.moves(memory) or 0) - (moves or 0)))
        # Check every command: some may have drawn random numbers, whose generator is not part of the identity.
        if idle and outcomes[number].effective and _settled(game, machine) in idle:
            outcomes[number] = outcomes[number]._replace(effective=False)
        machine.restore(here)
    return attempts, outcomes


def _settled(game: Playable, machine: Machine) -> bytes:
    """The identity after one more idle command, which overwrites what the parser remembers of the last command."""
    with contextlib.suppress(StoryError):
        game.send(machine, game.idle_commands[0])
    return game.identity(machine)
