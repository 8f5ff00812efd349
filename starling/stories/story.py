"""Any story as a game: hand-written Inform 7 source, or a Z-machine story file.

What is known about its states depends on the story:

- With symbols (``.ni`` source, which is compiled here, or a story file with ``NAME.symbols.json`` in the same folder):
  score, maximum score, turns, ending, location and world model, all from memory.
- Others: score and turns from the variables that the command ``score`` or the status line shows (in version 3: the
  first global variables, Z-Machine Standards Document 8.2.2 and 8.2.3, unless it is a "time game"), and the name of the
  player's room. They end when they quit, or offer to restart.

If the story asks a question ("Are you sure?", "Which do you mean?"), asks for a name or waits for a key, this is part
of its state: the next command is the answer.

Candidate commands are those that the story's grammar allows with the things in scope. The identity of a state is its
dynamic memory, except bytes that ineffective commands change; bytes that more than one command in twenty changes, such
as the parser's memory and the turn counter; and the order of the things in one place. Hence a running clock creates no
new states, and neither does a future event that it will trigger.
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

from starling.glulx.machine import GlulxMachine, glulx_data, open_machine
from starling.glulx.tables import GlulxFile, GlulxObjects
from starling.inform.compiler import compile_source, compile_spec
from starling.inform.render import read_source
from starling.spec.checks import open_spec
from starling.states.graph import Graph
from starling.states.playable import Playable
from starling.states.store import GraphStore
from starling.stories.candidates import StoryCandidates
from starling.stories.counters import Counters, find_counters, find_max_score
from starling.stories.glulx import GlulxCandidates, identifying_memory, signed_long
from starling.stories.glulx import find_player as find_glulx_player
from starling.stories.opening import Beginning, find_beginning
from starling.stories.performer import KnownPerformer, find_performer
from starling.stories.plain import PlainWorld, signed_word
from starling.stories.player import find_player, find_rooms
from starling.stories.search import CommandSearch
from starling.stories.tables import ObjectTable, StoryFile
from starling.stories.worded import WordedSearch
from starling.stories.world import IGNORED_ATTRIBUTES, StoryWorld
from starling.util.errors import StoryError
from starling.util.paths import STORY_SUFFIXES, is_story
from starling.util.recent import Recent
from starling.zmachine.machine import Machine, story_data
from starling.zmachine.memory import Memory, object_properties, word
from starling.zmachine.symbols import Symbols

# The variables of Inform 7's library that are part of the world; the others belong to parser and printer.
_WORLD_VARIABLES = frozenset({"score", "deadflag", "story_complete", "real_location", "player", "the_time", "lookmode"})
# Found by playing, which takes seconds: once for all environments of a story.
_MASKS: Recent[str, Memory] = Recent(8)
_PERFORMERS: Recent[str, KnownPerformer | None] = Recent(8)
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
_OFFERS = tuple(re.compile(rf"\b{offer}\b", re.IGNORECASE) for offer in ("restart|start over", "restore", "quit"))
_OFFER_LENGTH = 300
_DECLINES = ("quit", "q", "1", "yes")
ANSWERS = ("return", "yes", "no", "alex", *"123456789nq", "space")
"""What is tried at a question or where a key is awaited, besides the story's things and the usual commands."""
SHORT = 2500
"""Bytes of a state from which on it is compressed."""
_EXAMINE = re.compile(r"examine (?!(in|on|under|behind|through|inside|with|for|to|at|from|out|up|down)\b)")
_MOVES = re.compile(r"(go|walk|run|enter|climb)\b")
VISITED, TRIED = 24, 150
"""States visited by a random walk, and commands tried in each, to find the memory that most commands change."""
USUAL, ALMOST_ALL, STATES = 0.05, 0.5, 4
"""Memory that more than this fraction of commands change is ignored; of the object table, ALMOST_ALL in so many states:
in some an event is due that no command causes."""
REMARKS, VERBS, FLAGS = 4, 8, 0.25
"""Memory that one verb changes with REMARKS different things, or that VERBS different verbs change, is ignored: it says
which remark the story made last, or which things were mentioned. An attribute must be changed by a share FLAGS of the
verbs: several may open a thing."""


GLULX_IDLE = ("look", "wait")
"""Of a Glulx story: what a command must do more than. The first is typed after each command that is tried, and
overwrites what the parser remembers."""


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

    one_per_effect = True

    def __init__(self, path: Path, symbols: Symbols | None, graph: Graph | None = None) -> None:
        super().__init__(graph)
        self.path, self.symbols = path, symbols
        self.id = path.stem
        self.tells_endings = symbols is not None
        glulx = glulx_data(path)
        self.data = story_data(path) if glulx is None else glulx
        self.glulx = glulx is not None
        """Whether the story runs on Glulx, not on the Z-machine."""
        if self.glulx:
            self.idle_commands, self.one_per_state = GLULX_IDLE, True

    def __reduce__(self) -> tuple[Any, ...]:
        return StoryGame, (self.path, self.symbols)

    @functools.cached_property
    def store(self) -> GraphStore:
        return GraphStore(self._key)

    @functools.cached_property
    def _key(self) -> str:
        """Two games with the same key have the same states."""
        kind = "glulx 2" if self.glulx else "story 8"
        return f"{kind} {hashlib.sha256(self.data).hexdigest()} {self.symbols is not None}"

    def start(self) -> Machine:
        return open_machine(self.path, undo=True, prompt=self.first.place)

    @functools.cached_property
    def first(self) -> Beginning:
        """The first prompt for commands, after any questions that the story asks before."""
        return find_beginning(open_machine(self.path, undo=True))

    def begin(self, machine: Machine, seed: int | None) -> str:
        """Reset a machine; ``seed`` is the random seed of the story, which is otherwise fixed."""
        if seed is not None:
            return machine.begin(seed)
        machine.restore(machine.start)
        return machine.opening

    @functools.cached_property
    def candidates(self) -> StoryCandidates:  # pyright: ignore[reportIncompatibleMethodOverride] - it is read like a property
        machine = self.scratch
        if isinstance(machine, GlulxMachine):
            file, objects = self._glulx_tables
            return GlulxCandidates(file, objects, find_glulx_player(machine, file, objects, self.first.snapshot))
        if self.symbols:
            return StoryCandidates(self.data, self.symbols)
        player = find_player(machine, self.data, self.first.snapshot)
        here = machine.snapshot()
        machine.restore(self.first.snapshot)
        rooms = find_rooms(self.data, machine.memory(), player)
        machine.restore(here)
        return StoryCandidates(self.data, None, player, rooms)

    @functools.cached_property
    def world(self) -> PlainWorld | SymbolWorld:  # pyright: ignore[reportIncompatibleMethodOverride] - it is read like a property
        if self.symbols:
            return SymbolWorld(self.symbols, self.scratch.memory(), StoryFile(self.data), self._masks)
        number = signed_long if self.glulx else signed_word
        return PlainWorld(
            self._counters(), lambda memory: self.candidates.room_name(memory), lambda: self._masks, number
        )

    @functools.cached_property
    def _glulx_tables(self) -> tuple[GlulxFile, GlulxObjects]:
        file = GlulxFile(self.data)
        return file, GlulxObjects(file)

    def pack(self, machine: Machine) -> bytes:
        """The machine's state. Short ones are not compressed: that would take as long as ten commands."""
        snapshot = machine.snapshot()
        return b"\0" + snapshot if len(snapshot) < SHORT else b"\1" + super().pack(machine)

    def unpack(self, machine: Machine, packed: bytes) -> None:
        if packed[:1] == b"\0":
            machine.restore(packed[1:])
        else:
            super().unpack(machine, packed[1:])

    def send(self, machine: Machine, command: str) -> tuple[str, bool]:
        """Type a command or an answer unchanged. Returns (response, False), because a question is part of the state.

        Declines the offer to restart after the end, so that the story quits.
        """
        text = machine.type(command)
        if machine.asking and all(offer.search(text, max(0, len(text) - _OFFER_LENGTH)) for offer in _OFFERS):
            for answer in _DECLINES:
                machine.type(answer)
        return text, False

    def step(self, machine: Machine, command: str) -> str:
        """Type a command and return the response. If the story fails on it, the command is undone and the response ends
        with a remark that says so."""
        before = machine.snapshot()
        try:
            return self.send(machine, command)[0]
        except StoryError as error:
            said = machine.printed
            machine.restore(before)
            return f"{said}\n\n[{error}; the command is undone]".strip()

    def identity(self, machine: Machine) -> bytes:
        """The masked memory; at a question, all that the answer depends on."""
        identity = self.world.identity(machine.memory())
        if not machine.asking or machine.halted:
            return identity
        return b"".join((identity, repr(machine.place).encode(), machine.calls, machine.memory().tobytes()))

    def commands(self, machine: Machine) -> list[str]:
        """At a question: answers, names of things and, if the story would take a command instead, the usual commands. A
        key is one of ANSWERS."""
        if not machine.asking:
            return self.candidates.commands(machine.memory()) if self.glulx else self.search.commands(machine)
        if machine.waits_for_key:
            return list(ANSWERS)
        usual = self.candidates.commands(machine.memory()) if self._takes_commands(machine) else []
        return list(dict.fromkeys([*ANSWERS, *self.candidates.phrases(machine.memory()), *usual]))

    @functools.cached_property
    def search(self) -> CommandSearch:
        """Finds the commands that change the world."""
        machine, first = self.start(), self.first.snapshot
        performer = _PERFORMERS.use(self._key, lambda: find_performer(machine, first, self.candidates))
        machine.restore(first)
        worded = WordedSearch(self.candidates, machine, first)
        return CommandSearch(StoryFile(self.data), self._masks, self.candidates, self.accepts, performer, worded)

    def asks(self, machine: Machine) -> bool:
        return machine.asking

    def describe(self, machine: Machine) -> tuple[str, str]:
        """The responses to look and inventory, empty at a question; the machine is restored after each.

        Raises StoryError if the story fails on them.
        """
        if machine.asking:
            return "", ""
        here = machine.snapshot()
        found = []
        for command in ("look", "inventory"):
            try:
                machine.type(command)
                found.append(machine.printed)
            finally:
                machine.restore(here)
        return found[0], found[1]

    def accepts(self, command: str) -> bool:
        return command in ("look", "inventory") or _EXAMINE.match(command) is not None

    def _takes_commands(self, machine: Machine) -> bool:
        """Whether a command is taken instead of an answer to the question, as by Inform's parser; the machine is left
        unchanged."""
        here, said = machine.snapshot(), []
        for _ in range(2):
            with contextlib.suppress(StoryError):
                machine.type("look")
            said.append(machine.printed.split("\n")[0])
        takes = not machine.asking and said[0] == said[1]
        machine.restore(here)
        return takes

    @functools.cached_property
    def _masks(self) -> Memory:
        """Mask of the memory bits that identify a state, shape (bytes,)."""
        return _MASKS.use(self._key, self._find_masks)

    def _find_masks(self) -> Memory:
        machine = self.start()
        if isinstance(machine, GlulxMachine):
            candidates = self.candidates
            assert isinstance(candidates, GlulxCandidates)
            return identifying_memory(machine, *self._glulx_tables, self.first.snapshot, candidates)
        story, first = StoryFile(self.data), self.first.snapshot
        attributes, parents, entries = _object_bytes(story, len(machine.memory()))
        moving, width = np.zeros_like(machine.memory()), 4 if story.version <= 3 else 6
        for commands in (list(_INEFFECTIVE), list(reversed(_INEFFECTIVE))):
            machine.restore(first)
            for command in commands:
                moving |= _changed(machine, command)
        usual, often = np.zeros(len(moving), bool), np.zeros(len(moving), np.int64)
        by_verb: dict[str, tuple[set[str], npt.NDArray[np.int16], Memory]] = {}
        ways = frozenset(self.candidates.ways)
        rng = np.random.default_rng(len(self.data))
        machine.restore(first)
        for _ in range(VISITED):
            here, commands = machine.snapshot(), self.candidates.commands(machine.memory())
            tried = [commands[i] for i in rng.permutation(len(commands))[:TRIED]]
            counts, onward = np.zeros(len(moving), np.int64), [here]
            for command in tried:
                machine.restore(here)
                bits = _changed(machine, command)
                changed = bits != 0
                counts += changed
                verb = command if _MOVES.match(command) else command.split()[0]
                seen, with_verb, flags = by_verb.setdefault(
                    verb, (set(), np.zeros(len(moving), np.int16), np.zeros(width, np.uint8))
                )
                if command not in seen and command not in ways:
                    seen.add(command)
                    with_verb += changed
                    flags |= np.bitwise_or.reduce(bits[attributes].reshape(-1, width), axis=0)
                if (changed & parents).any() and not machine.halted and not machine.asking:
                    onward.append(machine.snapshot())
            usual |= (counts > USUAL * len(tried) + 3) & ~entries
            often += counts > ALMOST_ALL * len(tried) + 3
            machine.restore(onward[rng.integers(len(onward))])
        usual |= (often >= STATES) & entries
        for _, with_verb, _ in by_verb.values():
            usual |= (with_verb >= REMARKS) & ~entries
        usual |= (np.sum([with_verb > 0 for _, with_verb, _ in by_verb.values()], axis=0) >= VERBS) & ~entries
        verbs_by_flag = sum(
            (np.unpackbits(flags).astype(int) for _, _, flags in by_verb.values()), np.zeros(8 * width, int)
        )
        mentioned = verbs_by_flag >= max(VERBS, FLAGS * len(by_verb))
        moving[attributes] |= np.tile(np.packbits(mentioned), attributes.sum() // width)
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

    def _counters(self) -> Counters:
        """Where the story keeps score and turns."""
        here, machine = self.first.snapshot, self.scratch
        if isinstance(machine, GlulxMachine):
            return find_counters(machine, here, machine.variables(), signed_long)
        story = StoryFile(self.data)
        if story.version <= 3 and not story.data[1] & 2:
            shown = story.globals_address + 2, story.globals_address + 4
            return Counters(*shown, 0, find_max_score(self.scratch, here))
        return find_counters(self.scratch, here)


def open_story(name: str | Path, graph: Graph | None = None) -> StoryGame:
    """The game of a ``.ni`` source or a story file (STORY_SUFFIXES). Raises StarlingError."""
    path = Path(name)
    if path.suffix == ".ni":
        story = compile_source(read_source(path))
        return StoryGame(story.path, story.symbols, graph)
    if not is_story(path):
        raise StoryError(f"{path}: not a story; use Inform 7 source (.ni) or a {', '.join(STORY_SUFFIXES)} file")
    glulx = isinstance(open_machine(path), GlulxMachine)  # raises StoryError if the file is invalid
    return StoryGame(path, None if glulx else symbols_beside(path), graph)


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
        machine.type(command)
    changed: Memory = machine.memory() ^ before
    return changed


def _object_bytes(story: StoryFile, size: int) -> tuple[npt.NDArray[np.bool_], ...]:
    """Masks of the bytes of memory that hold objects' attributes (a bit each), their parents, and any object entry."""
    defaults, entry, attributes, parent = (62, 9, 4, 1) if story.version <= 3 else (126, 14, 6, 2)
    first = story.objects_address + defaults
    table = np.zeros(size, bool)
    table[first : first + ObjectTable(story).count * entry] = True
    place = (np.arange(size) - first) % entry
    return table & (place < attributes), table & (place >= attributes) & (place < attributes + parent), table
