"""Growable numpy columns and tables, interned strings, and bytes objects in one buffer."""

from __future__ import annotations

import mmap
import zlib
from array import array
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt


def ragged(first: npt.NDArray[Any], count: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """Concatenated ranges ``first[i], ..., first[i] + count[i] - 1``: the row indices of ragged lists in a column.

    ``first`` and ``count`` have shape (lists,); the result has shape (sum of counts,).
    """
    ends = np.cumsum(count, dtype=np.int64)
    return np.repeat(first - (ends - count), count) + np.arange(ends[-1] if len(ends) else 0)


_PAGES = 1 << 18
"""Bytes of an array from which on it has memory pages of its own."""


def _zeros(shape: tuple[int, ...], dtype: np.dtype[Any]) -> npt.NDArray[Any]:
    """As `numpy.zeros`. Large arrays take memory when their rows are first used, and give it back when they are freed:
    what numpy frees stays with the process."""
    size = int(np.prod(shape)) * dtype.itemsize
    if size < _PAGES or dtype.hasobject:
        return np.zeros(shape, dtype)
    return np.frombuffer(mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS), dtype).reshape(shape)


def with_room(data: npt.NDArray[Any], count: int) -> npt.NDArray[Any]:
    """``data``, or a copy of at least twice its length if it has fewer than ``count`` rows."""
    if count <= len(data):
        return data
    grown = _zeros((max(count, 2 * len(data)), *data.shape[1:]), data.dtype)
    grown[: len(data)] = data
    return grown


class Column:
    """A growable array: ``values`` are its ``size`` rows, ``data`` has spare capacity beyond them."""

    def __init__(self, dtype: npt.DTypeLike) -> None:
        self.data = np.zeros(64, dtype)
        self.size = 0

    def append(self, value: Any) -> None:
        self.data = with_room(self.data, self.size + 1)
        self.data[self.size] = value
        self.size += 1

    def extend(self, values: Any) -> None:
        self.data = with_room(self.data, self.size + len(values))
        self.data[self.size : self.size + len(values)] = values
        self.size += len(values)

    @property
    def values(self) -> npt.NDArray[Any]:
        return self.data[: self.size]


class Table:
    """Growable table of named integer columns, stored by row, so that looking up a row touches one cache line.

    ``data`` has shape (capacity, columns); the first ``size`` rows are used. ``version`` changes with the content.
    """

    def __init__(self, *names: str) -> None:
        self.names = names
        self.data = np.zeros((64, len(names)), np.int32)
        self.size = 0
        self.version = 0

    def append(self, row: tuple[int, ...]) -> None:
        self.data = with_room(self.data, self.size + 1)
        self.data[self.size] = row
        self.size += 1
        self.version += 1

    def extend(self, rows: npt.ArrayLike) -> None:
        """``rows``: shape (rows, columns), or their values in one list."""
        added = np.asarray(rows, np.int32).reshape(-1, len(self.names))
        self.data = with_room(self.data, self.size + len(added))
        self.data[self.size : self.size + len(added)] = added
        self.size += len(added)
        self.version += 1

    @property
    def values(self) -> npt.NDArray[np.int32]:
        return self.data[: self.size]


class TableColumn:
    """View of one column of a table; stays valid while the table grows."""

    def __init__(self, table: Table, name: str) -> None:
        self._table = table
        self._index = table.names.index(name)

    @property
    def data(self) -> npt.NDArray[np.int32]:
        return self._table.data[:, self._index]

    @property
    def values(self) -> npt.NDArray[np.int32]:
        return self._table.values[:, self._index]

    @property
    def size(self) -> int:
        return self._table.size


class Texts:
    """Interned strings: each distinct text has an id, in order of first appearance."""

    def __init__(self) -> None:
        self.column = Column(object)
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return self.column.size

    def __getitem__(self, number: int) -> str:
        text: str = self.column.data[number]
        return text

    def number(self, text: str | None) -> int:
        """The id of a text, which is added if it is new; -1 for None (unknown to the story)."""
        if text is None:
            return -1
        number = self._numbers.get(text)
        if number is None:
            number = self._numbers[text] = len(self)
            self.column.append(text)
        return number

    def text(self, number: int) -> str | None:
        return None if number < 0 else self[number]


class Blobs:
    """A growable sequence of bytes objects in one buffer: 8 bytes each besides their own."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._ends = array("q", [0])

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> bytes:
        if not 0 <= number < len(self):
            raise IndexError(number)
        return bytes(self._buffer[self._ends[number] : self._ends[number + 1]])

    def __iter__(self) -> Iterator[bytes]:
        return (self[number] for number in range(len(self)))

    def append(self, blob: bytes) -> None:
        self._buffer += blob
        self._ends.append(len(self._buffer))


class AlikeBlobs:
    """A growable sequence of bytes objects that resemble their neighbours: compressed in groups of GROUP.

    To read one takes some 30 microseconds, but for those of the group that was read last and of the newest.
    """

    GROUP = 32

    def __init__(self) -> None:
        self._groups = Blobs()
        self._lengths = Column(np.int32)
        self._newest: list[bytes] = []
        self._read: tuple[int, list[bytes]] = (-1, [])

    def __len__(self) -> int:
        return self._lengths.size

    def __getitem__(self, number: int) -> bytes:
        if not 0 <= number < len(self):
            raise IndexError(number)
        group, place = divmod(number, self.GROUP)
        if group == len(self._groups):
            return self._newest[place]
        if self._read[0] != group:
            self._read = group, self._group(group)
        return self._read[1][place]

    def __iter__(self) -> Iterator[bytes]:
        return (self[number] for number in range(len(self)))

    def append(self, blob: bytes) -> None:
        self._newest.append(blob)
        self._lengths.append(len(blob))
        if len(self._newest) == self.GROUP:
            self._groups.append(zlib.compress(b"".join(self._newest), 1))
            self._newest = []

    def _group(self, group: int) -> list[bytes]:
        joined, found, begin = zlib.decompress(self._groups[group]), [], 0
        for length in self._lengths.data[group * self.GROUP :][: self.GROUP].tolist():
            found.append(joined[begin : begin + length])
            begin += length
        return found


class HashIndex:
    """Finds rows by their hashes: 4 bytes for each of at most twice to four times as many slots as rows.

    A dictionary would take five times as much. The rows are numbered from 0 in the order in which they are added.
    """

    def __init__(self, hash_of: Callable[[int], int]) -> None:
        """``hash_of``: hash of a row that has been added."""
        self._hash_of = hash_of
        self._slots = array("i", [-1]) * 64
        self._size = 0

    def find(self, hash_value: int, is_it: Callable[[int], bool]) -> int | None:
        """The row with a hash for which ``is_it`` holds; None if there is none."""
        slots, mask = self._slots, len(self._slots) - 1
        at = hash_value & mask
        while (row := slots[at]) >= 0:
            if is_it(row):
                return row
            at = (at + 1) & mask
        return None

    def add(self, hash_value: int) -> None:
        """Add the next row."""
        if 2 * self._size >= len(self._slots):
            self._slots = array("i", [-1]) * (2 * len(self._slots))
            for row in range(self._size):
                self._place(row, self._hash_of(row))
        self._place(self._size, hash_value)
        self._size += 1

    def _place(self, row: int, hash_value: int) -> None:
        slots, mask = self._slots, len(self._slots) - 1
        at = hash_value & mask
        while slots[at] >= 0:
            at = (at + 1) & mask
        slots[at] = row
