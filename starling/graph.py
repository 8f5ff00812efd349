"""State graphs: what is known of the states of one game or several, as arrays.

A state is a row, and so is each command that is admissible in it. Texts are kept once and go by number. A batched step
of any number of episodes is then a few array look-ups (`starling.vector`), and a step of one is a dictionary's.

A graph may be partial: a state that was reached but not expanded has ``first`` -1.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

NO_SCORE = np.iinfo(np.int32).min
"""Stands for the score of a story that does not tell it."""
STATE = ("first", "count", "score", "ended", "description", "inventory", "location", "game")
TRANSITION = ("after", "text", "turns", "command")
ONGOING, WON, LOST, OVER = 0, 1, 2, 3
"""How a state ended: not at all, won, lost, or without the story's telling which."""


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


class Glance(NamedTuple):
    """What can be told of a state from the machine's memory, without trying anything."""

    key: bytes
    snapshot: bytes
    score: int | None
    ended: int
    """ONGOING, WON, LOST or OVER."""
    location: str | None


class Outcome(NamedTuple):
    """What an admissible command does."""

    command: str
    text: str
    after: Glance
    turns: int
    """Turns that pass: 0 or 1."""


class Expansion(NamedTuple):
    """What trying every candidate command in a state has found."""

    description: str | None
    inventory: str | None
    outcomes: tuple[Outcome, ...]


class Graph:
    """States of the games that were given to it, and what every admissible command does in those expanded.

    ``states`` and ``transitions`` are tables with a row for each state and for each of its commands. Columns over states: ``game``, ``score`` (NO_SCORE), ``ended``, ``location``, ``description`` and ``inventory``
    (numbers of texts, -1 for none), ``first`` (row of its first command, -1 if it was not expanded) and ``count``.
    Columns over commands: ``command`` and ``text`` (numbers of texts), ``after`` (state), ``turns``.
    """

    def __init__(self) -> None:
        self.texts = Texts()
        self.keys: list[bytes] = []
        self.snapshots: list[bytes] = []
        self._ids: dict[tuple[int, bytes], int] = {}
        self.games = 0
        self.states, self.transitions = Table(*STATE), Table(*TRANSITION)
        self.first, self.count, self.score, self.ended = (Cells(self.states, name) for name in STATE[:4])
        self.description, self.inventory, self.location, self.game = (Cells(self.states, name) for name in STATE[4:])
        self.after, self.text, self.turns, self.command = (Cells(self.transitions, name) for name in TRANSITION)

    def __len__(self) -> int:
        return len(self.keys)

    def new_game(self) -> int:
        """Number of a game that states will be of."""
        self.games += 1
        return self.games - 1

    def find(self, game: int, key: bytes) -> int | None:
        """The state of that key, if it was ever reached."""
        return self._ids.get((game, key))

    def add(self, game: int, glance: Glance) -> int:
        """The state of that key, added if it is new."""
        state = self._ids.get((game, glance.key))
        if state is None:
            state = self._ids[game, glance.key] = len(self.keys)
            self.keys.append(glance.key)
            self.snapshots.append(glance.snapshot)
            score = NO_SCORE if glance.score is None else glance.score
            location = self.texts.number(glance.location)
            self.states.extend((-1, 0, score, glance.ended, -1, -1, location, game))
        return state

    def expand(self, state: int, expansion: Expansion) -> None:
        """Keep what was found in a state. One that was expanded stays as it is."""
        if self.first.data[state] >= 0:
            return
        game, outcomes, number = int(self.game.data[state]), expansion.outcomes, self.texts.number
        rows = [(self.add(game, o.after), number(o.text), o.turns, number(o.command)) for o in outcomes]
        description, inventory = number(expansion.description), number(expansion.inventory)
        self.states.data[state, :2] = self.transitions.size, len(rows)
        self.states.data[state, 4:6] = description, inventory
        self.states.version += 1
        self.transitions.extend(rows)

    def expanded(self, state: int) -> bool:
        return bool(self.first.data[state] >= 0)

    def commands(self, state: int) -> slice:
        """The rows of an expanded state's commands."""
        first = int(self.first.data[state])
        return slice(first, first + int(self.count.data[state]))
