"""State graphs: the known states and transitions of one or more games, as arrays.

Each state is a row of one table, each admissible command in a state a row of another. Texts are interned and referred
to by id. So a batched step of many episodes is a few array look-ups (`starling.envs.vector`).

A graph may be partial: a state that has been reached but not expanded has ``first`` -1.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from starling.util.arrays import AlikeBlobs, Blobs, HashIndex, Table, TableColumn, Texts

NO_SCORE = np.iinfo(np.int32).min
"""Stands for an unknown score."""
STATE = ("first", "count", "score", "ended", "description", "inventory", "location", "game")
_GAME = STATE.index("game")
TRANSITION = ("after", "text", "turns", "command")
ONGOING, WON, LOST, OVER = 0, 1, 2, 3
"""Values of ``ended``: still running, won, lost, or over with an unknown result."""


class StateRecord(NamedTuple):
    """A state as read from the machine's memory, without trying any command."""

    key: bytes
    """Hash of the state's identity (`starling.states.playable.key_of`)."""
    snapshot: bytes
    """Compressed machine state (`Playable.pack`)."""
    score: int | None
    ended: int
    """ONGOING, WON, LOST or OVER."""
    location: str | None


class Successor(NamedTuple):
    """An admissible command: its response and the state that it leads to."""

    command: str
    text: str
    after: StateRecord
    turns: int
    """Turns that the command takes: 0 or 1."""


class Expansion(NamedTuple):
    """The result of trying every candidate command in a state."""

    description: str | None
    inventory: str | None
    successors: tuple[Successor, ...]


class Graph:
    """States of one or more games, and the transitions of those that have been expanded.

    Table ``states`` has a row per state, with the columns ``game``, ``score`` (may be NO_SCORE), ``ended``,
    ``location``, ``description`` and ``inventory`` (text ids, -1 for unknown), ``first`` (row of its first
    transition, -1 if not expanded) and ``count`` (number of transitions). Table ``transitions`` has a row per
    admissible command of an expanded state, with the columns ``command`` and ``text`` (text ids), ``after``
    (resulting state) and ``turns``.
    """

    def __init__(self) -> None:
        self.texts = Texts()
        self.keys, self.snapshots = Blobs(), AlikeBlobs()
        self._index = HashIndex(self._hash_of)
        self.games = 0
        self.states, self.transitions = Table(*STATE), Table(*TRANSITION)
        self.first, self.count, self.score, self.ended = (TableColumn(self.states, name) for name in STATE[:4])
        self.description, self.inventory, self.location, self.game = (
            TableColumn(self.states, name) for name in STATE[4:]
        )
        self.after, self.text, self.turns, self.command = (TableColumn(self.transitions, name) for name in TRANSITION)

    def __len__(self) -> int:
        return len(self.keys)

    def new_game(self) -> int:
        """Add a game; returns its index."""
        self.games += 1
        return self.games - 1

    def find(self, game: int, key: bytes) -> int | None:
        """The index of the state with a key; None if it has not been reached."""
        keys, states = self.keys, self.states
        return self._index.find(
            _hash(game, key), lambda state: keys[state] == key and states.data.item(state, _GAME) == game
        )

    def _hash_of(self, state: int) -> int:
        return _hash(self.states.data.item(state, _GAME), self.keys[state])

    def add(self, game: int, record: StateRecord) -> int:
        """The index of a record's state, which is added if it is new."""
        state = self.find(game, record.key)
        return self._append(game, record) if state is None else state

    def _append(self, game: int, record: StateRecord) -> int:
        state = len(self.keys)
        self._index.add(_hash(game, record.key))
        self.keys.append(record.key)
        self.snapshots.append(record.snapshot)
        score = NO_SCORE if record.score is None else record.score
        self.states.append((-1, 0, score, record.ended, -1, -1, self.texts.number(record.location), game))
        return state

    def record(self, state: int) -> StateRecord:
        """The record of a state."""
        _, _, score, ended, _, _, location, _ = self.states.data[state].tolist()
        known_score = None if score == NO_SCORE else score
        return StateRecord(self.keys[state], self.snapshots[state], known_score, ended, self.texts.text(location))

    def expand(self, state: int, expansion: Expansion) -> None:
        """Add the transitions of a state. No-op if it is already expanded."""
        if self.first.data[state] >= 0:
            return
        game, number = int(self.game.data[state]), self.texts.number
        rows: list[int] = []
        added: dict[bytes, int] = {}  # many commands lead to the same few states
        for command, text, record, turns in expansion.successors:
            after = added.get(record.key)
            if after is None:
                after = added[record.key] = self.add(game, record)
            rows += (after, number(text), turns, number(command))
        description, inventory = number(expansion.description), number(expansion.inventory)
        self.states.data[state, :2] = self.transitions.size, len(expansion.successors)
        self.states.data[state, 4:6] = description, inventory
        self.states.version += 1
        self.transitions.extend(rows)

    def expansion(self, state: int) -> Expansion:
        """The expansion of an expanded state."""
        texts, records = self.texts, dict[int, StateRecord]()
        successors = []
        for after, text, turns, command in self.transitions.data[self.commands(state)].tolist():
            if after not in records:
                records[after] = self.record(after)
            successors.append(Successor(texts[command], texts[text], records[after], turns))
        description, inventory = self.description.data[state], self.inventory.data[state]
        return Expansion(texts.text(description), texts.text(inventory), tuple(successors))

    def score_of(self, state: int) -> int | None:
        """The score in a state; None if unknown."""
        score = int(self.score.data[state])
        return None if score == NO_SCORE else score

    def expanded(self, state: int) -> bool:
        return bool(self.first.data[state] >= 0)

    def commands(self, state: int) -> slice:
        """The rows of an expanded state's transitions."""
        first = int(self.first.data[state])
        return slice(first, first + int(self.count.data[state]))


def _hash(game: int, key: bytes) -> int:
    """The same in every process, unlike Python's own: graphs are pickled."""
    return int.from_bytes(key[:8], "little") + game
