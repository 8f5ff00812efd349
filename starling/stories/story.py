"""Any story as a game: hand-written Inform 7 source, or a story file of version 3, 5 or 8.

What is known about its states depends on the story:

- With symbols (``.ni`` source, which is compiled here, or a story file with ``NAME.symbols.json`` in the same folder):
  score, maximum score, turns, ending, location and world model, all from memory.
- Version 3 without symbols: score, moves and location from the first global variables (Z-Machine Standards Document
  8.2.2 and 8.2.3), unless it is a "time game". It ends when it quits.
- Others: only that they end when they quit. Score, location and facts are None.

Candidate commands are those that the story's grammar allows with the things in scope. The identity of a state is its
dynamic memory without: what ineffective commands change; what more than one command in twenty changes, such as the
parser's memory and the turn counter; the order of the things in one place. So a running clock creates no new states,
and neither does an event that it will trigger.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import re
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from starling.inform.compiler import compile_source, compile_spec
from starling.inform.render import read_source
from starling.spec.checks import open_spec
from starling.states.graph import Graph
from starling.states.playable import Fact, Playable
from starling.states.store import GraphStore
from starling.stories.candidates import StoryCandidates, find_player
from starling.stories.tables import ObjectTable, StoryFile
from starling.stories.world import IGNORED_ATTRIBUTES, StoryWorld
from starling.util.errors import StoryError
from starling.util.paths import STORY_SUFFIXES, is_story
from starling.zmachine.machine import Machine
from starling.zmachine.memory import Memory, object_properties, word
from starling.zmachine.symbols import Symbols

# The variables of Inform 7's library that are part of the world; the others belong to parser and printer.
_WORLD_VARIABLES = frozenset({"score", "deadflag", "story_complete", "real_location", "player", "the_time", "lookmode"})
_INEFFECTIVE = (
    "look",
    "inventory",
    "wibble",
    "wibble wobble",
    " ".join(["wibble"] * 14),
    " ".join(["x"] * 50),
    "look look look look look look",
    "examine wibble",
    "put wibble in wobble",
    "wibble wobble the wibble on the wobble",
)
"""Commands without effect in any story, short and long, to touch all of the parser's memory."""
_RESTART_OFFER = re.compile(r"restart\b.{0,200}\brestore\b.{0,200}\bquit\b.{0,60}\Z", re.DOTALL | re.IGNORECASE)
_QUESTION = re.compile(r"[?:][^\n]*\Z")
VISITED, TRIED = 24, 150
"""States visited by a random walk, and commands tried in each, to find the memory that most commands change."""
USUAL, ALMOST_ALL = 0.05, 0.5
"""Memory that more than this fraction of commands change is ignored; ALMOST_ALL applies to the object table."""


class PlainWorld:
    """State reader for a story without symbols: in version 3, what its status line shows."""

    def __init__(self, story: StoryFile, candidates: StoryCandidates, masks: Memory) -> None:
        self._globals = story.globals_address
        self._counts = story.version == 3 and not story.data[1] & 2
        self._old = story.version == 3
        self._objects = ObjectTable(story)
        self._candidates = candidates
        self._where = np.flatnonzero(masks)
        self._masks = masks[self._where]

    def score(self, memory: Memory) -> int | None:
        if not self._counts:
            return None
        value = word(memory, self._globals + 2)
        return value - 0x10000 if value & 0x8000 else value

    def max_score(self, memory: Memory) -> int | None:
        return None

    def moves(self, memory: Memory) -> int | None:
        return word(memory, self._globals + 4) if self._counts else None

    def ended(self, memory: Memory) -> bool:
        return False

    def won(self, memory: Memory) -> bool | None:
        return None

    def location_name(self, memory: Memory) -> str | None:
        room = self._candidates.room(memory) if self._old else 0
        return self._objects.short_name(room) or None if room else None

    def facts(self, memory: Memory) -> list[Fact] | None:
        return None

    def identity(self, memory: Memory) -> bytes:
        return (memory[self._where] & self._masks).tobytes()


class SymbolWorld(StoryWorld):
    """State reader for an Inform 7 story with symbols that was not made from a spec."""

    def __init__(self, symbols: Symbols, memory: Memory, story: StoryFile, masks: Memory) -> None:
        super().__init__(symbols, memory)
        self._objects = ObjectTable(story)
        self._where = np.flatnonzero(masks)
        self._masks = masks[self._where]

    def location_name(self, memory: Memory) -> str | None:
        room = word(memory, self._globals["real_location"])
        return (self._objects.short_name(room) or self.ids.get(room)) if room else None

    def identity(self, memory: Memory) -> bytes:
        return (memory[self._where] & self._masks).tobytes()


class StoryGame(Playable):
    """A story without a GameSpec; made by `open_story`."""

    idle_commands = ("look", "inventory", "wait", "z", "wibble")

    def __init__(self, path: Path, symbols: Symbols | None, graph: Graph | None = None) -> None:
        super().__init__(graph)
        self.path, self.symbols = path, symbols
        self.id = path.stem
        self.tells_endings = symbols is not None
        self.data = path.read_bytes()

    def __reduce__(self) -> tuple[Any, ...]:
        return StoryGame, (self.path, self.symbols)

    @functools.cached_property
    def store(self) -> GraphStore:
        return GraphStore(f"story 3 {hashlib.sha256(self.data).hexdigest()} {self.symbols is not None}")

    def start(self) -> Machine:
        return Machine(self.path)

    def begin(self, machine: Machine, seed: int | None) -> str:
        """Reset a machine; ``seed`` is the random seed of the story, which is otherwise fixed."""
        machine.restore(machine.start)
        if seed is not None:
            machine.seed(seed)
        return machine.opening

    @functools.cached_property
    def candidates(self) -> StoryCandidates:  # pyright: ignore[reportIncompatibleMethodOverride] - it is read like a property
        player = None if self.symbols else find_player(self.scratch, self.data)
        self.scratch.restore(self.scratch.start)
        return StoryCandidates(self.data, self.symbols, player)

    @functools.cached_property
    def world(self) -> PlainWorld | SymbolWorld:  # pyright: ignore[reportIncompatibleMethodOverride] - it is read like a property
        story, masks = StoryFile(self.data), self._masks()
        if self.symbols:
            return SymbolWorld(self.symbols, self.scratch.memory(), story, masks)
        return PlainWorld(story, self.candidates, masks)

    def send(self, machine: Machine, command: str) -> tuple[str, bool]:
        """Send one command; gives (response, whether it is a question that the caller must undo).

        Special parsers, such as that of the Loud Room of Zork I, are not questions. The offer to restart after the end
        is declined, so that the story quits.
        """
        text, asks = super().send(machine, command)
        if asks and _RESTART_OFFER.search(text):
            machine.send("quit")
            return text, not machine.halted
        return text, asks and bool(_QUESTION.search(text))

    def describe(self, machine: Machine) -> tuple[str, str]:
        """The responses to look and inventory; the machine is restored after each."""
        here = machine.snapshot()
        found = []
        for command in ("look", "inventory"):
            found.append(machine.send(command))
            machine.restore(here)
        return found[0], found[1]

    def accepts(self, command: str) -> bool:
        return command in ("look", "inventory") or command.startswith("examine ")

    def _masks(self) -> Memory:
        """Mask of the memory bits that identify a state, shape (bytes,)."""
        machine, story = self.start(), StoryFile(self.data)
        attributes, parents, entries = _object_bytes(story, len(machine.memory()))
        moving = np.zeros_like(machine.memory())
        for commands in (list(_INEFFECTIVE), list(reversed(_INEFFECTIVE))):
            machine.restore(machine.start)
            for command in commands:
                moving |= _changed(machine, command)
        usual = np.zeros(len(moving), bool)
        rng = np.random.default_rng(len(self.data))
        machine.restore(machine.start)
        for _ in range(VISITED):
            here, commands = machine.snapshot(), self.candidates.commands(machine.memory())
            tried = [commands[i] for i in rng.permutation(len(commands))[:TRIED]]
            counts, onward = np.zeros(len(moving), np.int64), [here]
            for command in tried:
                machine.restore(here)
                changed = _changed(machine, command) != 0
                counts += changed
                if (changed & parents).any() and not machine.halted:
                    onward.append(machine.snapshot())
            usual |= counts > np.where(entries, ALMOST_ALL, USUAL) * len(tried) + 3
            machine.restore(onward[rng.integers(len(onward))])
        # If the low byte of a word changes, ignore the high byte before it, too.
        numbers = (((moving != 0) & ~attributes) | usual) & ~parents
        numbers[:-1] |= numbers[1:] & ~entries[:-1] & ~entries[1:]
        numbers |= entries & ~attributes & ~parents
        numbers[:64] = True
        if self.symbols:
            for name, address in self.symbols.globals.items():
                if name not in _WORLD_VARIABLES:
                    numbers[address : address + 2] = True
            for name in IGNORED_ATTRIBUTES:
                if name in self.symbols.attributes:
                    number = self.symbols.attributes[name]
                    moving[np.flatnonzero(attributes)[number // 8 :: 6]] |= 0x80 >> number % 8
            # The record of which actions have been tried on a thing.
            for entry in np.flatnonzero(attributes)[::6].tolist():
                for prop, at in object_properties(machine.memory(), entry):
                    if prop == self.symbols.properties.get("action_bitmap"):
                        numbers[at : at + int(machine.memory()[at - 1])] = True
        return np.where(numbers, 0, ~moving).astype(np.uint8)


def open_story(name: str | Path, graph: Graph | None = None) -> StoryGame:
    """The game of a ``.ni`` source or a ``.z3``, ``.z5`` or ``.z8`` file. Raises StarlingError."""
    path = Path(name)
    if path.suffix == ".ni":
        story = compile_source(read_source(path))
        return StoryGame(story.path, story.symbols, graph)
    if not is_story(path):
        raise StoryError(f"{path}: not a story; use Inform 7 source (.ni) or a {', '.join(STORY_SUFFIXES)} file")
    Machine(path)  # raises StoryError if the file is invalid
    return StoryGame(path, symbols_beside(path), graph)


def symbols_beside(path: Path) -> Symbols | None:
    """Symbols of a story file: from `starling compile`, or by compiling its game.json; None if there is neither."""
    beside = path.with_suffix(".symbols.json")
    if beside.exists():
        return Symbols.load(beside)
    source = path.with_name("game.json")
    if source.exists() and path.exists():
        story = compile_spec(open_spec(source))
        if story.path.read_bytes() == path.read_bytes():
            return story.symbols
    return None


def _changed(machine: Machine, command: str) -> Memory:
    """The bits of memory that a command changes, shape (bytes,)."""
    before = machine.memory().copy()
    with contextlib.suppress(StoryError):
        machine.send(command)
    changed: Memory = machine.memory() ^ before
    return changed


def _object_bytes(story: StoryFile, size: int) -> tuple[npt.NDArray[np.bool_], ...]:
    """Masks of the bytes of memory that hold objects' attributes (a bit each), their parents, and any object entry."""
    defaults, entry, attributes, parent = (62, 9, 4, 1) if story.version == 3 else (126, 14, 6, 2)
    first = story.objects_address + defaults
    table = np.zeros(size, bool)
    table[first : first + ObjectTable(story).count * entry] = True
    place = (np.arange(size) - first) % entry
    return table & (place < attributes), table & (place >= attributes) & (place < attributes + parent), table
