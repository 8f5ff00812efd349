"""State graphs: what is known of the states of one game or several, as arrays.

A state is a row, and so is each command that is admissible in it. Texts are kept once and go by number. A batched step
of any number of episodes is then a few array look-ups (`starling.envs.vector`), and a step of one is a dictionary's.

A graph may be partial: a state that was reached but not expanded has ``first`` -1.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from starling.util.arrays import Cells, Table, Texts

NO_SCORE = np.iinfo(np.int32).min
"""Stands for the score of a story that does not tell it."""
STATE = ("first", "count", "score", "ended", "description", "inventory", "location", "game")
TRANSITION = ("after", "text", "turns", "command")
ONGOING, WON, LOST, OVER = 0, 1, 2, 3
"""How a state ended: not at all, won, lost, or without the story's telling which."""


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

    def score_of(self, state: int) -> int | None:
        """The score in a state; None where the story has none."""
        score = int(self.score.data[state])
        return None if score == NO_SCORE else score

    def expanded(self, state: int) -> bool:
        return bool(self.first.data[state] >= 0)

    def commands(self, state: int) -> slice:
        """The rows of an expanded state's commands."""
        first = int(self.first.data[state])
        return slice(first, first + int(self.count.data[state]))
