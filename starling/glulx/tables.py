"""The tables that Inform 6, also for Inform 7, leaves in a Glulx story: objects, dictionary, grammar, attribute names.

The file's header does not say where they are, so they are found by their form (Glulx: A 32-Bit Virtual Machine for IF,
section 1.6.3, and the Inform Technical Manual's Glulx supplement): objects begin with the byte 0x70 and are linked one
behind the other, dictionary words begin with 0x60 and follow their number. Objects are numbered from 1, in that order.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Memory = npt.NDArray[np.uint8]
"""A story's memory, shape (bytes,)."""

ATTRIBUTE_BYTES = (7, 3, 11, 15, 19, 23, 27, 31)
"""What stories use, the usual number first."""
_FEWEST_OBJECTS, _FEWEST_WORDS, _MOST = 4, 10, 30_000
_LONGEST_TEXT = 500
_OWN = 256
"""Number of the first property that not every object may have."""
_DEEPEST = 64
_PARENT, _SIBLING, _CHILD = 12, 16, 20


def long(memory: Memory | bytes, address: int) -> int:
    """The unsigned big-endian 32-bit word at an address; 0 outside memory."""
    return int.from_bytes(bytes(memory[address : address + 4]), "big") if 0 <= address <= len(memory) - 4 else 0


def short(memory: Memory | bytes, address: int) -> int:
    """The unsigned big-endian 16-bit word at an address; 0 outside memory."""
    return int.from_bytes(bytes(memory[address : address + 2]), "big") if 0 <= address <= len(memory) - 2 else 0


class GlulxFile:
    """A story as it is at its start. ``story``: the bytes of a .ulx file."""

    def __init__(self, story: bytes) -> None:
        self.data = story[: long(story, 12)].ljust(long(story, 16), b"\0")
        """All of memory."""
        self.ram = long(self.data, 8)
        self._strings = long(self.data, 28)

    def text(self, address: int) -> str:
        """The constant text of a string (section 1.6.1), at most _LONGEST_TEXT letters; "" if there is none."""
        kind = self.data[address] if 0 < address < len(self.data) else 0
        if kind == 0xE0:
            return self.data[address + 1 :].split(b"\0", 1)[0][:_LONGEST_TEXT].decode("latin-1")
        if kind == 0xE2:
            words = (long(self.data, at) for at in range(address + 4, address + 4 + 4 * _LONGEST_TEXT, 4))
            return _until_zero(words)
        return self._compressed(address + 1) if kind == 0xE1 else ""

    def _compressed(self, at: int) -> str:
        root, bit, found = long(self.data, self._strings + 8), 0, list[str]()
        while len(found) < _LONGEST_TEXT:
            node = root
            for _ in range(_DEEPEST):
                if node >= len(self.data) or at >= len(self.data) or self.data[node]:
                    break
                node = long(self.data, node + 1 + 4 * (self.data[at] >> bit & 1))
                bit += 1
                at, bit = at + bit // 8, bit % 8
            kind = self.data[node] if node < len(self.data) else 1
            if kind == 2:
                found.append(chr(self.data[node + 1]))
            elif kind == 3:
                found.append(self.data[node + 1 :].split(b"\0", 1)[0][:_LONGEST_TEXT].decode("latin-1"))
            elif kind == 4:
                found.append(_until_zero(iter((long(self.data, node + 1), 0))))
            else:  # the end, or a text that only the running story can tell
                break
        return "".join(found)


def _until_zero(words: Iterator[int]) -> str:
    found = []
    for word in words:
        if not 0 < word < 0x110000:
            break
        found.append(chr(word))
    return "".join(found)


class GlulxObjects:
    """The objects of a story. What changes is read from the ``memory`` argument, the rest from the file."""

    def __init__(self, story: GlulxFile) -> None:
        self._story = story
        self.addresses, self.attribute_bytes = _find_objects(story)
        """Address of each object; index 0 is unused."""
        self._numbers = {address: number for number, address in enumerate(self.addresses) if number}
        self.count = len(self.addresses) - 1
        self.parents = [0, *(self.parent(story.data, n) for n in range(1, self.count + 1))]
        """Parent of each object at the start of the story; index 0 is unused."""

    def number(self, address: int) -> int:
        """The number of the object at an address; 0 if there is none."""
        return self._numbers.get(address, 0)

    def parent(self, memory: Memory | bytes, number: int) -> int:
        """Number of an object's parent; 0 for none."""
        return self._link(memory, number, _PARENT)

    def children(self, memory: Memory | bytes, number: int) -> list[int]:
        """Numbers of an object's direct children."""
        found: list[int] = []
        child = self._link(memory, number, _CHILD)
        while child and child not in found:
            found.append(child)
            child = self._link(memory, child, _SIBLING)
        return found

    def has(self, memory: Memory | bytes, number: int, attribute: int) -> bool:
        """Whether an object has an attribute, by its number."""
        return bool(memory[self.addresses[number] + 1 + attribute // 8] >> attribute % 8 & 1)

    def short_name(self, number: int) -> str:
        """The name in an object's header; often empty in Inform 7 stories."""
        return self._story.text(long(self._story.data, self._links(number) + 4))

    def properties(self, number: int) -> dict[int, bytes]:
        """{property number: data} of an object."""
        return {prop: self._story.data[at : at + size] for prop, at, size in self.property_places(number)}

    def property_places(self, number: int) -> list[tuple[int, int, int]]:
        """(property number, address of the data, size in bytes) of each property of an object."""
        data = self._story.data
        table = long(data, self._links(number) + 8)
        entries = range(table + 4, table + 4 + 10 * min(long(data, table), _MOST), 10)
        return [
            (short(data, at), long(data, at + 4), 4 * short(data, at + 2)) for at in entries if at + 10 <= len(data)
        ]

    def _links(self, number: int) -> int:
        return self.addresses[number] + 1 + self.attribute_bytes

    def _link(self, memory: Memory | bytes, number: int, which: int) -> int:
        return self._numbers.get(long(memory, self._links(number) + which), 0)


def _find_objects(story: GlulxFile) -> tuple[list[int], int]:
    """([0, address of each object], bytes of attributes): the longest list of objects that are linked in order."""
    data = story.data
    starts = (story.ram + np.flatnonzero(np.frombuffer(data, np.uint8)[story.ram :] == 0x70)).tolist()
    best, width = list[int](), ATTRIBUTE_BYTES[0]
    for attributes in ATTRIBUTE_BYTES:
        size, seen = 1 + attributes + 24, set[int]()
        for start in starts:
            at, found = start, list[int]()
            while at not in seen and at < len(data) and data[at] == 0x70 and len(found) < _MOST:
                following = long(data, at + 1 + attributes)
                if following not in (0, at + size):
                    break
                found.append(at)
                seen.add(at)
                at = following
            if len(found) > len(best):
                best, width = found, attributes
        if len(best) >= _FEWEST_OBJECTS:
            break
    return [0, *(best if len(best) >= _FEWEST_OBJECTS else [])], width


class GlulxWord(NamedTuple):
    """A word of the dictionary."""

    address: int
    text: str
    """Truncated to 9 letters, or as many as the story keeps."""
    flags: int
    verb: int
    """Number of the verb, if the flags say that it is one: counts down from 255, or from 65,535 in newer stories."""


class GlulxDictionary:
    """The dictionary of a story: words of one-byte letters."""

    def __init__(self, story: GlulxFile) -> None:
        self.entries: dict[int, GlulxWord] = {}
        """By address, in table order."""
        self._words: dict[str, GlulxWord] = {}
        self.address, count, size = _find_dictionary(story)
        """Of the first word; 0 if there is no dictionary."""
        self.letters = size - 7
        """How many of a word are kept."""
        for at in range(self.address, self.address + count * size, max(size, 1)):
            text = story.data[at + 1 : at + 1 + self.letters].rstrip(b"\0").decode("latin-1")
            values = at + 1 + self.letters
            word = GlulxWord(at, text, short(story.data, values), short(story.data, values + 2))
            self.entries[at] = self._words[text] = word

    def find(self, text: str) -> GlulxWord | None:
        """The entry that matches a typed word; None if the story does not know it."""
        return self._words.get(text.lower()[: self.letters])


def _find_dictionary(story: GlulxFile) -> tuple[int, int, int]:
    """(address of the first word, number of words, bytes of each); zeros if there is none."""
    data = np.frombuffer(story.data, np.uint8)
    best = (0, 0, 0)
    for at in np.flatnonzero(data == 0x60).tolist():
        count = long(story.data, at - 4)
        if not max(_FEWEST_WORDS, best[1] + 1) <= count <= _MOST:
            continue
        for size in (16, *range(11, 48)):
            heads = data[at : at + count * size : size]
            if len(heads) == count and (heads == 0x60).all() and at + count * size <= len(data):
                best = at, count, size
                break
    return best


def verb_addresses(story: GlulxFile) -> list[int]:
    """Address of each verb's grammar lines, found as a number followed by so many addresses, of which the first is that
    behind them, the longest such table; empty if there is none."""
    data = np.frombuffer(story.data, np.uint8)[story.ram :].astype(np.int64)
    if len(data) < 12:
        return []
    words = data[:-3] << 24 | data[1:-2] << 16 | data[2:-1] << 8 | data[3:]
    counts, firsts, best = words[:-4], words[4:], list[int]()
    places = np.arange(len(counts)) + story.ram
    for at in places[(counts >= 1) & (counts < _MOST) & (firsts == places + 4 + 4 * counts)].tolist():
        count = long(story.data, at)
        starts = [long(story.data, at + 4 + 4 * n) for n in range(count)]
        if count > len(best) and starts == sorted(starts) and starts[-1] < len(story.data):
            best = starts
    return best


class GlulxNames(NamedTuple):
    """Numbers of properties and attributes by their names in the source, as Inform leaves them in the story."""

    properties: dict[str, int]
    attributes: dict[str, int]


def read_names(story: GlulxFile) -> GlulxNames | None:
    """The names that Inform 6 left in a story: behind four pairs of an address and a number is the first table, whose
    address is in the first pair. None if there are none."""
    data = np.frombuffer(story.data, np.uint8)[story.ram :].astype(np.int64)
    words = data[:-3] << 24 | data[1:-2] << 16 | data[2:-1] << 8 | data[3:]
    places = np.arange(len(words)) + story.ram
    for at in places[(words == places + 32)].tolist():
        tables = [(long(story.data, at + 8 * n), long(story.data, at + 8 * n + 4)) for n in range(4)]
        if all(start < len(story.data) and count < _MOST for start, count in tables):
            properties, own, attributes = (_named(story, *table) for table in tables[:3])
            if "name" in properties:
                return GlulxNames({name: _OWN + n for name, n in own.items()} | properties, attributes)
    return None


def _named(story: GlulxFile, table: int, count: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for number in range(count):
        name = story.text(long(story.data, table + 4 * number))
        if name.isidentifier():
            found.setdefault(name, number)
    return found
