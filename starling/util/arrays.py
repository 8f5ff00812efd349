"""Growable numpy columns and tables, and interned texts."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt


def ragged(first: npt.NDArray[Any], count: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """``count`` numbers from each of ``first`` on, one after another: the rows of lists that lie in a column."""
    ends = np.cumsum(count, dtype=np.int64)
    return np.repeat(first - (ends - count), count) + np.arange(ends[-1] if len(ends) else 0)


class Column:
    """A numpy array that rows are appended to; ``data`` has room beyond them."""

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
    """Rows of named integers. What is looked up together lies together in memory: a row is taken in one go.

    ``data`` has room beyond ``size``; shape (room, names). ``version`` changes with the content.
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
            room = np.zeros((max(size, len(self.data)), len(self.names)), np.int32)
            self.data = np.concatenate([self.data, room])
        self.data[self.size : size] = added
        self.size = size
        self.version += 1

    @property
    def values(self) -> npt.NDArray[np.int32]:
        return self.data[: self.size]


class Cells:
    """One of a table's integers, for all rows."""

    def __init__(self, table: Table, name: str) -> None:
        self._table = table
        self._place = table.names.index(name)

    @property
    def data(self) -> npt.NDArray[np.int32]:
        return self._table.data[:, self._place]

    @property
    def values(self) -> npt.NDArray[np.int32]:
        return self._table.values[:, self._place]

    @property
    def size(self) -> int:
        return self._table.size


class Texts:
    """Distinct texts by number, in the order in which they were first seen."""

    def __init__(self) -> None:
        self.column = Column(object)
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return self.column.size

    def __getitem__(self, number: int) -> str:
        text: str = self.column.data[number]
        return text

    def number(self, text: str | None) -> int:
        """The text's number; -1 for None, which a story has where it does not tell something."""
        if text is None:
            return -1
        number = self._numbers.get(text)
        if number is None:
            number = self._numbers[text] = len(self)
            self.column.append(text)
        return number

    def text(self, number: int) -> str | None:
        return None if number < 0 else self[number]
