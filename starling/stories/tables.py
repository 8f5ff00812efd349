"""The tables of a story file: texts, dictionary, objects and, in Inform 6 stories, names of properties and attributes.

Works for any story of version 1 to 8, with or without symbols, without running it. Section numbers refer to the
Z-Machine Standards Document 1.1. Addresses are byte addresses from the start of the file.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from starling.util.errors import StoryError
from starling.zmachine.memory import Memory

_SCALES = {1: 2, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 4, 8: 8}
_ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "\0\n0123456789.,!?_#'\"/\\-:()")
_OLDEST_ALPHABETS = (*_ALPHABETS[:2], "\0" + "0123456789.,!?_#'\"/\\<-:()")
# Section 3.8.5.3: the characters with codes 155 to 223, unless the story has its own table.
_EXTRA_CHARACTERS = "äöüÄÖÜß»«ëïÿËÏáéíóúýÁÉÍÓÚÝàèìòùÀÈÌÒÙâêîôûÂÊÎÔÛåÅøØãñõÃÑÕæÆçÇþðÞÐ£œŒ¡¿"
_INFORM_6_ATTRIBUTES = 48


class StoryFile:
    """A story file: header, words and texts.

    Raises StoryError if the data are not a story of version 1 to 8.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) < 64 or data[0] not in _SCALES:
            raise StoryError("not a Z-machine story of version 1 to 8")
        self.data = data
        self.version = data[0]
        self.dictionary_address = self.word(0x08)
        self.objects_address = self.word(0x0A)
        self.globals_address = self.word(0x0C)
        self.static_address = self.word(0x0E)
        """Base of static memory: the end of dynamic memory."""
        self._abbreviations = self.word(0x18)
        self._alphabets = self._own_alphabets()
        self._extra_characters = self._own_characters()

    def word(self, address: int) -> int:
        """The unsigned 16-bit word at an address; 0 beyond the end of the file."""
        return int.from_bytes(self.data[address : address + 2], "big") if address >= 0 else 0

    def byte(self, address: int) -> int:
        """The byte at an address; 0 beyond the end of the file."""
        return self.data[address] if 0 <= address < len(self.data) else 0

    def unpack(self, packed: int) -> int:
        """Byte address for the packed address of a string (section 1.2.3)."""
        return packed * _SCALES[self.version] + self._offset(0x2A)

    def unpack_routine(self, packed: int) -> int:
        """Byte address for the packed address of a routine."""
        return packed * _SCALES[self.version] + self._offset(0x28)

    def _offset(self, field: int) -> int:
        """What versions 6 and 7 add to packed addresses."""
        return 8 * self.word(field) if self.version in (6, 7) else 0

    def text(self, address: int) -> str:
        """The decoded text at an address (section 3)."""
        return self._decode(self._characters(address), expand=True)

    def encode(self, text: str) -> bytes:
        """A word as encoded in the dictionary: 4 bytes in version 3, 6 in later ones (section 3.7)."""
        length = 6 if self.version <= 3 else 9
        shift = 3 if self.version < 3 else 5
        characters: list[int] = []
        for letter in text.lower():
            if letter in self._alphabets[0]:
                characters.append(self._alphabets[0].index(letter) + 6)
            elif letter in self._alphabets[2][2:]:
                characters += (shift, self._alphabets[2].index(letter, 2) + 6)
            else:
                code = ord(letter) & 0x3FF
                characters += (shift, 6, code >> 5, code & 31)
        characters = (characters + [5] * length)[:length]
        words = [a << 10 | b << 5 | c for a, b, c in zip(*[iter(characters)] * 3, strict=True)]
        words[-1] |= 0x8000
        return b"".join(w.to_bytes(2, "big") for w in words)

    def _characters(self, address: int) -> list[int]:
        """The Z-characters (0 to 31) of the text at an address."""
        found: list[int] = []
        while address + 1 < len(self.data):
            packed = self.word(address)
            found += (packed >> 10 & 31, packed >> 5 & 31, packed & 31)
            if packed & 0x8000:
                break
            address += 2
        return found

    def _decode(self, characters: list[int], *, expand: bool) -> str:
        """Z-characters as text; ``expand`` is false inside an abbreviation, as these cannot be nested."""
        out: list[str] = []
        alphabet, locked, at = 0, 0, 0
        while at < len(characters):
            code = characters[at]
            at += 1
            if self.version < 3 and 1 < code < 6:  # to the next or the previous alphabet, from 4 on for good
                alphabet = (locked + (2 if code % 2 else 1)) % 3
                locked = alphabet if code > 3 else locked
                continue
            if self.version == 1 and code == 1:
                out.append("\n")
            elif code in (1, 2, 3) and expand and at < len(characters):
                entry = self._abbreviations + 2 * (32 * (code - 1) + characters[at])
                out.append(self._decode(self._characters(2 * self.word(entry)), expand=False))
                at += 1
            elif code in (4, 5):
                alphabet = code - 3
                continue
            elif code == 0:
                out.append(" ")
            elif code == 6 and alphabet == 2:
                if at + 1 < len(characters):
                    out.append(self._character(characters[at] << 5 | characters[at + 1]))
                at += 2
            elif code > 5:
                out.append(self._alphabets[alphabet][code - 6])
            alphabet = locked
        return "".join(out)

    def _character(self, code: int) -> str:
        """The character of a ZSCII code (section 3.8)."""
        if 32 <= code <= 126:
            return chr(code)
        if code == 13:
            return "\n"
        if 155 <= code < 155 + len(self._extra_characters):
            return self._extra_characters[code - 155]
        return "\ufffd" if code else ""

    def _own_alphabets(self) -> tuple[str, ...]:
        """The three alphabets: the story's own (section 3.5.5) or the default ones."""
        table = self.word(0x34) if self.version >= 5 else 0
        if self.version == 1:
            return _OLDEST_ALPHABETS
        if not table or table + 78 > len(self.data):
            return _ALPHABETS
        rows = [self.data[table + start : table + start + 26].decode("latin-1") for start in (0, 26, 52)]
        return rows[0], rows[1], "\0\n" + rows[2][2:]

    def _own_characters(self) -> str:
        """The characters with codes from 155 on (section 3.8.5.2)."""
        extension = self.word(0x36) if self.version >= 5 else 0
        table = self.word(extension + 6) if extension and self.word(extension) >= 3 else 0
        if not table or table >= len(self.data):
            return _EXTRA_CHARACTERS
        return "".join(chr(self.word(table + 1 + 2 * i)) for i in range(self.byte(table)))


class Word(Protocol):
    """A word of a dictionary, as truncated there."""

    @property
    def text(self) -> str:
        """Its letters."""
        ...


class WordList(Protocol):
    """A dictionary of any machine."""

    def find(self, text: str) -> Word | None:
        """The entry that matches a typed word."""
        ...


class DictionaryEntry(NamedTuple):
    """A word of the dictionary."""

    address: int
    text: str
    """Truncated to 6 or 9 Z-characters."""
    data: bytes
    """The bytes after the encoded text: the parser's flags and numbers."""


class Dictionary:
    """The dictionary of a story (section 13)."""

    def __init__(self, story: StoryFile) -> None:
        self._story = story
        at = story.dictionary_address
        separators = story.byte(at)
        self.separators = story.data[at + 1 : at + 1 + separators].decode("latin-1")
        at += 1 + separators
        size = story.byte(at)
        count = story.word(at + 1)
        count = 0x10000 - count if count & 0x8000 else count  # negative: unsorted
        key = 4 if story.version <= 3 else 6
        self.entries: dict[int, DictionaryEntry] = {}
        """By address, in table order."""
        self._keys: dict[bytes, DictionaryEntry] = {}
        self._found: dict[str, DictionaryEntry | None] = {}
        if size < key or at + 3 + count * size > len(story.data):
            return
        for address in range(at + 3, at + 3 + count * size, size):
            raw = story.data[address : address + size]
            entry = DictionaryEntry(address, story.text(address), raw[key:])
            self.entries[address] = entry
            self._keys.setdefault(raw[:key], entry)

    def find(self, text: str) -> DictionaryEntry | None:
        """The entry that matches a typed word; None if the story does not know it."""
        if text not in self._found:
            self._found[text] = self._keys.get(self._story.encode(text))
        return self._found[text]


class ObjectTable:
    """The object table of a story (section 12).

    Mutable data, such as parents and attributes, are read from the ``memory`` argument; names and property lists from
    the file.
    """

    def __init__(self, story: StoryFile) -> None:
        self._story = story
        small = story.version <= 3
        self._size, self._attribute_bytes = (9, 4) if small else (14, 6)
        self._table = story.objects_address + (62 if small else 126)
        self.count = self._count()

    def parent(self, memory: Memory, number: int) -> int:
        """Number of an object's parent; 0 for none."""
        return self._link(memory, number, 0)

    def children(self, memory: Memory, number: int) -> list[int]:
        """Numbers of an object's direct children."""
        found: list[int] = []
        child = self._link(memory, number, 2)
        while 0 < child <= self.count and child not in found:
            found.append(child)
            child = self._link(memory, child, 1)
        return found

    def has(self, memory: Memory, number: int, attribute: int) -> bool:
        """Whether an object has an attribute, by its number."""
        return bool(memory[self._entry(number) + attribute // 8] & (0x80 >> attribute % 8))

    def have(self, memory: Memory, numbers: npt.NDArray[np.int64], attribute: int) -> npt.NDArray[np.bool_]:
        """Which objects have an attribute, by their numbers; none has number 0."""
        at = self._table + (numbers - 1) * self._size + attribute // 8
        return np.asarray((memory[at] & (0x80 >> attribute % 8) > 0) & (numbers > 0), np.bool_)

    def has_in_file(self, number: int, attribute: int) -> bool:
        """Whether an object has an attribute in the story file, before the first turn."""
        return bool(self._story.data[self._entry(number) + attribute // 8] & (0x80 >> attribute % 8))

    @property
    def attributes(self) -> int:
        """Number of attributes of this version: 32 or 48."""
        return self._attribute_bytes * 8

    @functools.cached_property
    def parents(self) -> list[int]:
        """Parent of each object in the story file, before the first turn; index 0 is unused."""
        found = (self._link(self._story.data, number, 0) for number in range(1, self.count + 1))
        return [0, *(parent if parent <= self.count else 0 for parent in found)]

    def short_name(self, number: int) -> str:
        """The name in an object's header; often empty in Inform 7 stories."""
        at = self._properties_address(number)
        return self._story.text(at + 1) if self._story.byte(at) else ""

    def properties(self, number: int) -> dict[int, bytes]:
        """{property number: data} of the properties in an object's table."""
        return {number: self._story.data[at : at + size] for number, at, size in self._properties(number)}

    @property
    def end(self) -> int:
        """Address after the last property table, in Inform's layout."""
        last = max(range(1, self.count + 1), key=self._properties_address)
        at = self._properties_address(last)
        end = at + 1 + 2 * self._story.byte(at)
        for _, start, size in self._properties(last):
            end = start + size
        return end + 1

    def _entry(self, number: int) -> int:
        return self._table + (number - 1) * self._size

    def _link(self, memory: Memory | bytes, number: int, which: int) -> int:
        """Parent (0), sibling (1) or child (2)."""
        at = self._entry(number) + self._attribute_bytes
        if self._size == 9:
            return int(memory[at + which])
        at += 2 * which
        return int(memory[at]) << 8 | int(memory[at + 1])

    def _properties_address(self, number: int) -> int:
        return self._story.word(self._entry(number) + self._size - 2)

    def _count(self) -> int:
        """The table stores no count: it ends where the first property table starts."""
        count, first = 0, min(self._story.static_address or len(self._story.data), len(self._story.data))
        while self._entry(count + 2) <= first:
            count += 1
            properties = self._properties_address(count)
            if not self._table < properties < len(self._story.data):
                return count - 1
            first = min(first, properties)
        return count

    def _properties(self, number: int) -> Iterator[tuple[int, int, int]]:
        """(number, address of the data, size in bytes) of each property (section 12.4)."""
        byte = self._story.byte
        at = self._properties_address(number)
        at += 1 + 2 * byte(at)
        while first := byte(at):
            if self._size == 9:
                own, size, at = first & 31, (first >> 5) + 1, at + 1
            elif first & 0x80:
                own, size, at = first & 63, byte(at + 1) & 63 or 64, at + 2
            else:
                own, size, at = first & 63, 2 if first & 0x40 else 1, at + 1
            yield own, at, size
            at += size


class InformNames(NamedTuple):
    """Numbers of properties and attributes by their names in the source, such as ``short_name`` and ``container``.

    Inform 6.10 and later leave these names in the story, by default, in tables after the property values (Inform
    Technical Manual, section 9.6).
    """

    properties: dict[str, int]
    attributes: dict[str, int]


def read_inform_names(story: StoryFile, objects: ObjectTable) -> InformNames | None:
    """The names that Inform 6 left in a story; None if there are none, as in Infocom's stories."""
    if not objects.count or not story.data[0x3C:0x3D].isdigit():  # Inform 6 writes its version there
        return None
    at = objects.end
    while story.word(at):  # class numbers
        at += 2
    at += 2
    count = story.word(at)
    if not 1 < count < 1000:
        return None
    properties = _named(story, at + 2, range(1, count))
    attributes = _named(story, at + 2 * count, range(_INFORM_6_ATTRIBUTES))
    return InformNames(properties, attributes) if "name" in properties else None


def _named(story: StoryFile, table: int, numbers: range) -> dict[str, int]:
    """Numbers by name, from a table of the names' packed addresses."""
    found: dict[str, int] = {}
    for index, number in enumerate(numbers):
        packed = story.word(table + 2 * index)
        name = story.text(story.unpack(packed)) if packed else ""
        if name.isidentifier():
            found.setdefault(name, number)
    return found
