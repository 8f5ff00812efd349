"""The world model of any Inform 7 story, read from memory through its symbols, without knowing its source.

No text is parsed, and the story needs no hooks. The object table is that of versions 4 and later (Z-Machine Standards
Document 1.1, section 12).
"""

from __future__ import annotations

import functools
import re

import numpy as np
import numpy.typing as npt

from starling.spec.model import NOWHERE, PLAYER
from starling.states.playable import Fact
from starling.util.errors import StoryError
from starling.zmachine.memory import OBJECT_BYTES, Memory, word
from starling.zmachine.symbols import Symbols

_DEFAULTS_BYTES = 126
IGNORED_ATTRIBUTES = ("workflag", "workflag2", "mentioned", "visited", "moved")
"""Attributes that no text of the library's games depends on: not part of a state's identity."""
_READABLE = ("open", "locked", "on", "worn")


class StoryWorld:
    """Reads a story's state from memory.

    Built once per story from its symbols and initial memory (the addresses of tables do not change); all methods take
    the memory to read. Objects are identified by their Inform names (``china_plate``), as Inform truncates them.

    Raises StoryError if the symbols are not those of an Inform 7 story.
    """

    def __init__(self, symbols: Symbols, memory: Memory) -> None:
        missing = {"score", "deadflag", "story_complete", "real_location", "turns"} - symbols.globals.keys()
        if missing or "selfobj" not in symbols.objects:
            raise StoryError("not the symbols of an Inform 7 story; compile it with `starling compile`")
        self._globals = symbols.globals
        self._attributes = symbols.attributes
        self._table = word(memory, 0x0A) + _DEFAULTS_BYTES
        self.numbers = self._object_numbers(symbols)
        self.ids = {number: id for id, number in self.numbers.items()}
        own = (re.fullmatch(r"p\d+_(.+)", name) for name in symbols.attributes)
        self._own_attributes = {match.group(1): match.group() for match in own if match}

    def score(self, memory: Memory) -> int:
        """The current score."""
        value = word(memory, self._globals["score"])
        return value - 0x10000 if value & 0x8000 else value

    def max_score(self, memory: Memory) -> int | None:
        """The story's maximum score; None if it has none."""
        return word(memory, self._globals["MAX_SCORE"]) or None if "MAX_SCORE" in self._globals else None

    def moves(self, memory: Memory) -> int:
        """Number of turns taken."""
        return word(memory, self._globals["turns"]) - 1

    def ended(self, memory: Memory) -> bool:
        """Whether the story has ended, in whatever way."""
        return word(memory, self._globals["deadflag"]) != 0

    def won(self, memory: Memory) -> bool:
        """Whether the story has "ended finally", Inform 7's term for a victory."""
        return self.ended(memory) and word(memory, self._globals["story_complete"]) != 0

    def lost(self, memory: Memory) -> bool:
        """Whether the story has ended, but not finally."""
        return self.ended(memory) and word(memory, self._globals["story_complete"]) == 0

    def location(self, memory: Memory) -> str:
        """Id of the player's room."""
        return self.ids.get(word(memory, self._globals["real_location"]), NOWHERE)

    def holder(self, memory: Memory, id: str) -> str:
        """Id of a thing's direct holder: a room, thing, ``player`` or ``nowhere``; of a door, one of its rooms."""
        return self.ids.get(word(memory, self.entry(id) + 6), NOWHERE)

    def holders(self, memory: Memory) -> dict[str, str]:
        """`holder` of every object at once."""
        rows = memory[self._holder_bytes].view(">u2").ravel().tolist()
        known = self.ids.get
        return {id: known(number, NOWHERE) for id, number in zip(self.numbers, rows, strict=True)}

    @functools.cached_property
    def _holder_bytes(self) -> npt.NDArray[np.intp]:
        """Addresses of the two bytes of each object's holder, shape (objects, 2)."""
        return np.array([[self.entry(id) + 6, self.entry(id) + 7] for id in self.numbers])

    def has(self, memory: Memory, id: str, attribute: str) -> bool:
        """Whether an object has an attribute, by its Inform 6 name such as ``open``."""
        return self.has_bit(memory, id, self._attributes[attribute])

    def has_bit(self, memory: Memory, id: str, number: int) -> bool:
        """Whether an object has an attribute, by its number."""
        return bool(memory[self.entry(id) + number // 8] & (0x80 >> number % 8))

    def entry(self, id: str) -> int:
        """Address of an object's entry in the object table."""
        return self._table + (self.numbers[id] - 1) * OBJECT_BYTES

    def inventory(self, memory: Memory) -> list[str]:
        """Ids of the things that the player carries or wears."""
        return [id for id in self.numbers if self.holder(memory, id) == PLAYER]

    def facts(self, memory: Memory) -> list[Fact]:
        """The locations of the player and of all things, and their observable attributes."""
        found = [Fact("at", PLAYER, self.location(memory))]
        shown = {name: name for name in _READABLE if name in self._attributes} | self._own_attributes
        for id in self.numbers:
            if id != PLAYER and self.has(memory, id, "mark_as_thing"):
                found.append(Fact("in", id, self.holder(memory, id)))
                found += [Fact("is", id, name) for name, symbol in shown.items() if self.has(memory, id, symbol)]
        return found

    def _object_numbers(self, symbols: Symbols) -> dict[str, int]:
        """{id: object number} of the player and of each object that the source declares."""
        numbers = {PLAYER: symbols.objects["selfobj"]}
        for name, number in symbols.own_objects():
            # Truncated names may coincide: add the number.
            numbers[name if name not in numbers else f"{name}_{number}"] = number
        return numbers
