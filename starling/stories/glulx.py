"""Glulx stories: their candidate commands, counters and the memory that identifies a state.

Inform's tables are the same as in Z-code except for their layout (`starling.glulx.tables`), so candidates are made in
the same way. Not supported: the search for valid actions in C, and the grammars of other compilers, for whose stories
the candidates are directions and a few common verbs.
"""

from __future__ import annotations

import contextlib
import itertools
from collections import Counter
from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from starling.glulx.machine import GlulxMachine
from starling.glulx.tables import (
    GlulxDictionary,
    GlulxFile,
    GlulxNames,
    GlulxObjects,
    long,
    read_names,
    short,
    verb_addresses,
)
from starling.stories.candidates import StoryCandidates, default_patterns
from starling.stories.grammar import META, VERB, Grammar, GrammarLine, GrammarToken, Spelling, elementary
from starling.stories.object_names import ObjectNames
from starling.stories.player import COMPASS
from starling.stories.tables import InformNames
from starling.stories.world import IGNORED_ATTRIBUTES
from starling.util.errors import StoryError
from starling.zmachine.machine import Snapshot
from starling.zmachine.memory import Memory

MAX_COMMANDS = 300
"""Candidates that are tried in a state: each is a call of the interpreter."""
_NAME, _END = 1, 15
_LONGEST_LINE = 32
_ROUTINE_BYTES = 600
"""Bytes of a parse_name routine to search for words, unless the next routine starts earlier."""
_SENSELESS = ("wibble", "examine wibble", "wibble " * 14, "x " * 50, "put wibble in wobble")
_IDLE = ("wait", "z", "look", "inventory", *_SENSELESS)
_VISITED, _TRIED = 8, 60
_VERBS, _REMARKS = 8, 4


def signed_long(memory: Memory, address: int) -> int:
    """The signed 32-bit number at an address."""
    value = long(memory, address)
    return value - (1 << 32) if value >> 31 else value


class GlulxObjectNames(ObjectNames):
    """Names of the objects of a Glulx story."""

    _story: Any

    def _printed_name(self, number: int) -> str:
        header = self._objects.short_name(number)
        data = self._properties[number].get(self._names.properties.get("short_name", 0), b"") if self._names else b""
        if header or len(data) != 4:
            return header
        value = long(data, 0)
        # Inform 7: the address of two words, the second of which is that of the text.
        for text in (self._story.text(value), self._story.text(long(self._story.data, value + 4))):
            if text and text.isprintable():
                return str(text[:100])
        return ""

    def _listed(self, number: int, prop: int) -> list[str]:
        data, entries = self._properties.get(number, {}).get(prop, b"") if prop else b"", self._dictionary.entries
        return [entries[a].text for at in range(0, len(data), 4) if (a := long(data, at)) in entries]

    def _parsed_words(self, prop: int, numbers: Iterable[int] | None = None) -> dict[int, list[str]]:
        data: bytes = self._story.data
        properties = self._properties if numbers is None else {n: self._properties[n] for n in numbers}
        starts = {n: long(p[prop], 0) for n, p in properties.items() if len(p.get(prop, b"")) == 4}
        routines = sorted({start for start in starts.values() if 0 < start < len(data) and data[start] in (0xC0, 0xC1)})
        ends = dict(itertools.pairwise([*routines, len(data)]))
        found: dict[int, list[str]] = {}
        for start in routines:
            places = range(start, min(ends[start], start + _ROUTINE_BYTES))
            entries = (self._dictionary.entries.get(long(data, at)) for at in places)
            found[start] = list(dict.fromkeys(entry.text for entry in entries if entry and entry.text.isascii()))
        return {number: found[start] for number, start in starts.items() if start in found}


class GlulxCandidates(StoryCandidates):
    """Lists the commands worth trying in the states of a Glulx story. ``player``: number of the player's object."""

    _objects: Any

    def __init__(self, file: GlulxFile, objects: GlulxObjects, player: int | None) -> None:
        dictionary = GlulxDictionary(file)
        names: GlulxNames | None = read_names(file)
        self._story, self._dictionary, self._objects = _Version(), dictionary, objects  # type: ignore[assignment]
        self.grammar = read_grammar(file, dictionary)
        self._inform = InformNames(*names) if names else InformNames({"name": _NAME}, {})
        self._attributes = self._inform.attributes
        self._names = GlulxObjectNames(file, dictionary, objects, self._inform)  # type: ignore[arg-type]
        self.patterns = default_patterns(self.grammar, dictionary, frozenset())
        self._location, self._rooms = None, 0
        self.player = player or self._named_player()
        self._compass = self._find_compass()
        self.ways = self._directions(dictionary)  # type: ignore[arg-type]
        self._shared, self._shared_holders = {}, {0}
        self._parts = self._parts_by_thing()

    def commands(self, memory: Memory, limit: int = MAX_COMMANDS) -> list[str]:
        return super().commands(memory, limit)

    def _parts_by_thing(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        prop = self._inform.properties.get("component_parent", 0) if self._inform else 0
        for number in range(1, self._objects.count + 1) if prop else ():
            whole = self._objects.number(long(self._objects.properties(number).get(prop, b""), 0))
            if whole:
                found.setdefault(whole, []).append(number)
        return found


class _Version:
    """What `StoryCandidates` asks of a story file: its version, which is not one of Infocom's early ones."""

    version = 5


def read_grammar(file: GlulxFile, dictionary: GlulxDictionary) -> Grammar | None:
    """The story's grammar; None if it has none that can be read. A line is an action (2 bytes), a byte whose lowest bit
    says that the nouns are reversed, tokens of a type byte and a word, and the byte 15."""
    starts = verb_addresses(file)
    verbs: dict[int, list[str]] = {}
    marked = [word for word in dictionary.entries.values() if word.flags & VERB]
    last = 0xFFFF if any(word.verb > 0xFF for word in marked) else 0xFF
    for word in marked:
        if last - word.verb < len(starts):
            verbs.setdefault(last - word.verb, []).append(word.text)
    if not verbs:
        return None
    spelling, lines, unread = Spelling(dictionary), list[GrammarLine](), 0
    for verb, start in enumerate(starts):
        at = start + 1
        for _ in range(file.data[start]):
            tokens, action, flags, known = list[GrammarToken](), short(file.data, at), file.data[at + 2], True
            at += 3
            while at < len(file.data) and file.data[at] != _END and len(tokens) < _LONGEST_LINE:
                token = _token(dictionary, spelling, file.data[at] & 15, long(file.data, at + 1))
                known &= token is not None
                if token is not None and not file.data[at] & 0x10:  # else an alternative to the previous token
                    tokens.append(token)
                at += 5
            at += 1
            unread += not known
            if known:
                lines.append(GrammarLine(verb, tuple(tokens), action, bool(flags & 1)))
            if at >= len(file.data):
                return None
    meta = frozenset(last - word.verb for word in marked if word.flags & META)
    names = {verb: spelling.words(words) for verb, words in sorted(verbs.items())}
    return Grammar("Inform Glulx", names, meta, tuple(lines), unread)


def _token(dictionary: GlulxDictionary, spelling: Spelling, kind: int, detail: int) -> GrammarToken | None:
    if kind == 1 and detail < 10:
        return elementary(detail)
    if kind == 2 and detail in dictionary.entries:
        return GrammarToken("word", spelling.words([dictionary.entries[detail].text])[0])
    if kind in (3, 4):
        return GrammarToken("filter", detail=detail << 1 | (kind == 4))
    return {5: GrammarToken("scope"), 6: GrammarToken("routine")}.get(kind)


def find_player(machine: GlulxMachine, file: GlulxFile, objects: GlulxObjects, start: Snapshot) -> int | None:
    """Number of the player object: of those that move when directions are typed, the one that reaches the most places;
    then of animate ones, then that to which most variables refer. None if nothing moves. The machine is left unchanged.
    """
    here, places = machine.snapshot(), dict[int, set[int]]()
    machine.restore(start)
    before = [objects.parent(machine.memory(), number) for number in range(objects.count + 1)] if objects.count else []
    for way in COMPASS:
        machine.restore(start)
        with contextlib.suppress(StoryError):
            machine.type(way)
        for number in range(1, objects.count + 1):
            after = objects.parent(machine.memory(), number)
            if before[number] and after not in (0, before[number]):
                places.setdefault(number, set()).add(after)
    machine.restore(start)
    memory, names = machine.memory(), read_names(file)
    references = Counter(objects.number(long(memory, address)) for address in machine.variables())
    animate = names.attributes.get("animate") if names else None
    living = {n for n in range(1, objects.count + 1) if animate is not None and objects.has(memory, n, animate)}
    if not places:
        places = {n: set() for n in living if references[n] and objects.parent(memory, n)}
    machine.restore(here)
    return max(places, key=lambda n: (len(places[n]), n in living, references[n], -n), default=None)


def identifying_memory(
    machine: GlulxMachine, file: GlulxFile, objects: GlulxObjects, start: Snapshot, candidates: GlulxCandidates
) -> Memory:
    """Mask of the memory bits that identify a state, shape (bytes,): objects' attributes, parents and properties, and
    variables. Not counted: what waiting and other commands without effect change; what the parser and Inform's library
    note, which one verb changes with several things, or many verbs change, in a random walk."""
    names = read_names(file) or GlulxNames({}, {})
    counted, parents, attributes = (np.zeros(len(machine.memory()), bool) for _ in range(3))
    for number in range(1, objects.count + 1):
        at = objects.addresses[number] + 1
        attributes[at : at + objects.attribute_bytes] = True
        parents[at + objects.attribute_bytes + 12 : at + objects.attribute_bytes + 16] = True
        for prop, place, size in objects.property_places(number):
            counted[place : place + size] = prop != names.properties.get("action_bitmap")
    for address in machine.variables():
        counted[address : address + 4] = True
    where = np.flatnonzero(counted | parents | attributes)
    flags, tree = attributes[where], parents[where]
    moving = np.zeros(len(where), np.uint8)
    machine.restore(start)
    for command in (*_IDLE, *reversed(_IDLE)):
        moving |= _changed(machine, command, where)
    by_verb: dict[str, npt.NDArray[np.int64]] = {}
    rng = np.random.default_rng(len(where))
    machine.restore(start)
    for _ in range(_VISITED):
        here, commands = machine.snapshot(), candidates.commands(machine.memory())
        onward = [here]
        for command in (commands[i] for i in rng.permutation(len(commands))[:_TRIED]):
            machine.restore(here)
            changed = _changed(machine, command, where) != 0
            verb = command if command in candidates.ways else command.split()[0]
            by_verb[verb] = changed + by_verb.get(verb, np.zeros(len(where), np.int64))
            if (changed & tree).any() and not machine.halted and not machine.asking:
                onward.append(machine.snapshot())
        machine.restore(onward[rng.integers(len(onward))])
    usual = np.sum([count > 0 for count in by_verb.values()], axis=0) >= _VERBS
    for count in by_verb.values():
        usual |= count >= _REMARKS
    ignored = ((moving != 0) | usual) & ~flags & ~tree
    masks = np.zeros(len(counted), np.uint8)
    masks[where] = np.where(ignored, 0, np.where(flags, ~moving, 255)).astype(np.uint8)
    for name in IGNORED_ATTRIBUTES:
        if name in names.attributes:
            places = np.array(objects.addresses[1:]) + 1 + names.attributes[name] // 8
            masks[places] &= 0xFF ^ 1 << names.attributes[name] % 8
    return masks


def _changed(machine: GlulxMachine, command: str, where: npt.NDArray[np.int64]) -> Memory:
    """The bits of memory at some places that a command changes."""
    before = machine.memory()[where]
    with contextlib.suppress(StoryError):
        machine.type(command)
    changed: Memory = machine.memory()[where] ^ before
    return changed
