"""Features of commands that depend only on a state's texts, not on what was played, and are computed once per state.

A row is one command of one state; the rows of a state are consecutive. In a state that was seen before, acting only
looks up its rows and processes no text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from starling.agents.common.instructions import CLAUSES
from starling.agents.common.state_index import StateIndex
from starling.agents.encoders.base import Encoder
from starling.agents.priors.ranker_features import stems_of, text_features
from starling.training.agent import Ints, Observations
from starling.training.commands import parts_of
from starling.training.episode import Decision
from starling.util.arrays import Column, ragged, with_room

PLAYED = (11, 12, 19, 20, 21, 24)
"""Columns of `text_features` that depend on the last commands."""
IDS = 26 - len(PLAYED)
"""Hashed features of a row: the other columns."""
MATCHES = (
    # Cosines of text vectors: of the command with four texts, and of its two noun phrases with each other.
    "opening", "room", "inventory", "response", "nouns",
    # The clause of the opening that is most like the command by its vector: cosine, and where it stands, from 0 to 1.
    # The same by the share of the command's words that are in it; and whether its verb is.
    "clause", "clause_at", "words", "words_at", "verb",
)  # fmt: skip
"""Numbers about a command and the texts. Openings often say what is to be done, in order, clause by clause."""


Floats = npt.NDArray[np.float32]


class Rows:
    """A growable array of rows of ``width`` numbers."""

    def __init__(self, width: int, dtype: npt.DTypeLike) -> None:
        self.data = np.zeros((1024, width), dtype)
        self.size = 0

    def extend(self, rows: npt.NDArray[Any]) -> None:
        self.data = with_room(self.data, self.size + len(rows))
        self.data[self.size : self.size + len(rows)] = rows
        self.size += len(rows)


class CommandRows:
    """The rows of all states seen. ``encoder`` gives the vectors of texts; each distinct text is encoded once.

    Keys are 64-bit hashes of texts, the same in every process.
    """

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder
        self.index = StateIndex(lambda text: text)
        self.openings: list[str] = []
        """By state: first text of its game."""
        self.first, self.count = Column(np.int64), Column(np.int64)
        """By state: its first row and its number of rows."""
        self.scene, self.room = Column(np.int64), Column(np.int64)
        """By state: keys of the scene (all but the response) and of the room's name."""
        self.response = Column(np.int64)
        """By state: row of ``vectors``."""
        self.here, self.inside, self.anywhere = Column(np.int64), Column(np.int64), Column(np.int64)
        """By row: keys of the command in its scene, in its room, and alone."""
        self.nouns = Rows(2, np.int64)
        """By row: keys of its noun phrases, 0 for none."""
        self.ids = Rows(IDS, np.int32)
        self.matches = Rows(len(MATCHES), np.float32)
        self.vectors = Rows(encoder.size, np.float32)
        """Text vectors of length 1."""
        self._vector_of: dict[str, int] = {}
        self._clauses_of: dict[str, tuple[Floats, list[frozenset[str]], dict[str, tuple[float, ...]]]] = {}
        """By opening: vectors and stems of its clauses, and what commands have in common with them."""

    def add(self, observations: Observations, openings: Sequence[str]) -> Ints:
        """Numbers of the observed states, shape (n,). ``openings``: the first text of each observation's game."""
        known = len(self.index)
        states = self.index.add(observations)
        if len(self.index) > known:
            places = {state: i for i, state in enumerate(states.tolist())}
            for state in range(known, len(self.index)):
                self._append(state, openings[places[state]])
        return states

    def rows(self, states: Ints) -> tuple[Ints, Ints]:
        """The rows of states, and the position in ``states`` of each."""
        count = self.count.data[states]
        return ragged(self.first.data[states], count), np.repeat(np.arange(len(states)), count)

    def state_dict(self) -> dict[str, Any]:
        return {"index": self.index.state_dict(), "openings": list(self.openings)}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.__init__(self.encoder)  # type: ignore[misc]
        self.index.load_state_dict(state["index"])
        for number, opening in enumerate(state["openings"]):
            self._append(number, opening)

    def _append(self, state: int, opening: str) -> None:
        index, one = self.index, np.array([state])
        response, room, inventory, score = (index.texts[text] for text in index.text_ids(one)[0].tolist())
        first, count = int(index.first_slot(one)[0]), int(index.counts(one)[0])
        commands = tuple(index.texts[number] for number in index.commands.data[first : first + count].tolist())
        name = room.strip().partition("\n")[0].partition(".")[0].lower()
        scene = _key(room, inventory, score, *commands)
        self.openings.append(opening)
        self.first.append(self.ids.size)
        self.count.append(count)
        self.scene.append(scene)
        self.room.append(_key(name))
        self.response.append(self._vector(response))
        if not commands:  # the game is over
            return
        features = text_features(Decision(opening, room, inventory, commands, response))
        self.ids.extend(np.delete(features, PLAYED, axis=1))
        nouns = [(*parts_of(command).nouns[:2], "", "")[:2] for command in commands]
        self.nouns.extend(np.array([[_key(noun) if noun else 0 for noun in pair] for pair in nouns]))
        self.matches.extend(self._match(commands, nouns, (opening, room, inventory, response)))
        alone = np.array([_key(command) for command in commands])
        self.here.extend(_joined(scene, alone))
        self.inside.extend(_joined(self.room.data[state], alone))
        self.anywhere.extend(alone)

    def _match(self, commands: Sequence[str], nouns: Sequence[tuple[str, ...]], texts: Sequence[str]) -> Floats:
        of = [[self._vector(text) for text in found] for found in (commands, texts, *zip(*nouns, strict=True))]
        vectors = [self.vectors.data[numbers] for numbers in of]
        pairs = (vectors[2] * vectors[3]).sum(axis=1) * [bool(one and other) for one, other in nouns]
        clauses = self._match_clauses(commands, texts[0])
        return np.concatenate([vectors[0] @ vectors[1].T, pairs[:, None], clauses], axis=1)

    def _match_clauses(self, commands: Sequence[str], opening: str) -> Floats:
        """The last columns of `MATCHES`, shape (commands, 5)."""
        if opening not in self._clauses_of:
            clauses = [clause.strip() for clause in CLAUSES.split(opening) if clause.strip()] or [""]
            numbers = [self._vector(clause) for clause in clauses]  # first, since it may replace the array
            self._clauses_of[opening] = self.vectors.data[numbers], [stems_of(clause) for clause in clauses], {}
        vectors, stems, found = self._clauses_of[opening]
        for command in commands:
            if command not in found:
                found[command] = _matched(command, vectors @ self.vectors.data[self._vector(command)], stems)
        return np.array([found[command] for command in commands], np.float32)

    def _vector(self, text: str) -> int:
        number = self._vector_of.get(text)
        if number is None:
            number = self._vector_of[text] = self.vectors.size
            with torch.no_grad():
                vector = self.encoder([self.encoder.read(text)], commands=False)[0].numpy()
            self.vectors.extend(vector[None] / max(float(np.linalg.norm(vector)), 1e-6))
        return number


def _matched(command: str, similar: Floats, clauses: Sequence[frozenset[str]]) -> tuple[float, ...]:
    """Overlap of a command with clauses: the last columns of `MATCHES`. ``similar``: cosines, (clauses,)."""
    parts = parts_of(command)
    verb, nouns = parts.verb[:5], stems_of(" ".join(parts.nouns))
    verbs = [verb in clause for clause in clauses]
    words = [len(nouns & clause) / max(len(nouns), 1) for clause in clauses]
    best, last = int(similar.argmax()), max(len(clauses) - 1, 1)
    most = max(range(len(clauses)), key=lambda i: verbs[i] + words[i])
    return float(similar[best]), best / last, words[most], most / last, float(verbs[most])


def _key(*texts: str) -> int:
    return int.from_bytes(blake2b("\0".join(texts).encode(), digest_size=8).digest(), "little", signed=True)


def _joined(key: int, keys: Ints) -> Ints:
    """Keys of pairs, shape (n,)."""
    mixed = (keys ^ key) * np.int64(-7046029254386353131) + key
    return mixed ^ (mixed >> 32)
