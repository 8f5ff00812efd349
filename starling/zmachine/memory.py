"""Reading Z-machine memory: words and object properties (Z-Machine Standards Document 1.1, section 12)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Memory = npt.NDArray[np.uint8]
"""Dynamic memory, shape (bytes,)."""

OBJECT_BYTES = 14
"""Size of an object's entry in versions 4 and later: 6 bytes of attributes; parent, sibling, child, property table."""


def word(memory: Memory, address: int) -> int:
    """The unsigned big-endian 16-bit word at an address."""
    return memory.item(address) << 8 | memory.item(address + 1)


def object_properties(memory: Memory, entry: int) -> Iterator[tuple[int, int]]:
    """(number, address of the data) of each property of the object whose entry is at address ``entry``."""
    at = word(memory, entry + 12)
    at += 1 + 2 * int(memory[at])
    while memory[at]:
        size_byte = int(memory[at])
        number = size_byte & 63
        if size_byte & 0x80:
            size, at = int(memory[at + 1]) & 63 or 64, at + 2
        else:
            size, at = 2 if size_byte & 0x40 else 1, at + 1
        if number == 3:
            yield from _individual_properties(memory, word(memory, at))
        else:
            yield number, at
        at += size


def _individual_properties(memory: Memory, at: int) -> Iterator[tuple[int, int]]:
    while word(memory, at):
        yield word(memory, at) & 0x7FFF, at + 3
        at += 3 + int(memory[at + 2])
