"""Growable numpy columns and tables, and interned strings."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt


def ragged(first: npt.NDArray[Any], count: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """Concatenated ranges ``first[i], ..., first[i] + count[i] - 1``: the row indices of ragged lists in a column.

    ``first`` and ``count`` have shape (lists,); the result has shape (sum of counts,).
    """
    ends = np.cumsum(count, dtype=np.int64)
    return np.repeat(first - (ends - count), count) + np.arange(ends[-1] if len(ends) else 0)


class Column:
    """A growable array: ``values`` are its ``size`` rows, ``data`` has spare capacity beyond them."""

    def __init__(self, dtype: npt.DTypeLike) -> None:
        self.data = np.zeros(64, dtype)
        self.size = 0

    def append(self, value: Any) -> None:
        self.extend([value])

    def extend(self, values: Any) -> None:
        size = self.size + len(values)
        if size > len(self.data):
            self.data = np.concatenate([self.data, np.zeros(max(size, len(self.data)), self.data.dtype)])
        self.data[self.size : size] = values
        self.size = size

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

    def extend(self, rows: npt.ArrayLike) -> None:
        added = np.asarray(rows, np.int32).reshape(-1, len(self.names))
        size = self.size + len(added)
        if size > len(self.data):
            spare = np.zeros((max(size, len(self.data)), len(self.names)), np.int32)
            self.data = np.concatenate([self.data, spare])
        self.data[self.size : size] = added
        self.size = size
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
