"""What an agent has seen, by numbers of its own that mean the same after a run is resumed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch

from starling.training.agent import Ints, Observation, Observations
from starling.util.arrays import Column, Table, Texts

PARTS = ("answer", "room", "inventory", "score")
"""The texts of a situation. The score is one of them because a game's tasks give their points once."""


def _score(seen: Observation) -> str:
    return f"score {seen.score:g} of {seen.max_score:g}"


class Situations:
    """Numbers every distinct text, and every distinct combination of what is seen and can be done, in order of first
    sight.

    ``read`` turns a text into what an encoder needs of it; it is called once for each distinct text.
    """

    def __init__(self, read: Callable[[str], Any]) -> None:
        self._read = read
        self._numbers_of_texts: dict[str, int] = {}
        self.texts: list[Any] = []
        """What was read, by text."""
        self._numbers: dict[tuple[int, ...], int] = {}
        self.rows = Table("scene", *PARTS)
        """By situation: its scene, and numbers of texts."""
        self._scenes: dict[tuple[int, ...], int] = {}
        self.scenes = Table("first", "count", "score", "context")
        """By scene, which is a situation apart from the answer to the last command: where its commands begin in
        ``commands``, how many there are, the number of the score's text, and its context."""
        self.commands = Column(np.int64)
        """Numbers of texts."""
        self._source: Texts | None = None
        self._known: dict[Any, int] = {}
        """Situations by the numbers that they have in ``_source``."""

    def __len__(self) -> int:
        return self.rows.size

    def parts(self, situations: Ints) -> Ints:
        """Numbers of their texts, shape (n, len(PARTS))."""
        return self.rows.data[situations, 1:]

    def first(self, situations: Ints) -> Ints:
        """Where their commands begin in ``commands``."""
        return self.scenes.data[self.rows.data[situations, 0], 0]

    def counts(self, situations: Ints) -> Ints:
        """How many commands they have."""
        return self.scenes.data[self.rows.data[situations, 0], 1]

    def text(self, text: str) -> int:
        number = self._numbers_of_texts.setdefault(text, len(self.texts))
        if number == len(self.texts):
            self.texts.append(self._read(text))
        return number

    def of(self, observations: Observations, contexts: Ints | None = None) -> Ints:
        """Numbers of the situations, shape (n,). ``contexts``: what else takes scenes apart, shape (n,); by default 0."""
        o = observations
        context = np.zeros(len(o), np.int64) if contexts is None else contexts
        if o.texts is not self._source:
            self._source, self._known = o.texts, {}
        columns = (context, o.text, o.description, o.inventory, o.score, o.max_score, o.counts)
        found = np.empty(len(o), np.int64)
        for i, key in enumerate(zip(*(column.tolist() for column in columns), strict=True)):
            whole = (*key, o.commands[i, : key[-1]].tobytes())
            number = self._known.get(whole)
            if number is None:
                number = self._known[whole] = self._add(o, i, key[0])
            found[i] = number
        return found

    def first_where_known(self, observations: Observations, contexts: Ints) -> Ints:
        """`first` of what is seen, shape (n,); -1 for scenes that were never seen. Takes note of nothing."""
        o, found = observations, np.full(len(observations), -1)
        for i in range(len(o)):
            seen = o[i]
            texts = (seen.description, seen.inventory, _score(seen), *seen.admissible)
            key = (int(contexts[i]), *(self._numbers_of_texts.get(text, -1) for text in texts))
            if (scene := self._scenes.get(key)) is not None:
                found[i] = self.scenes.data[scene, 0]
        return found

    def _add(self, observations: Observations, i: int, context: int) -> int:
        o = observations[i]
        parts = map(self.text, (o.text, o.description, o.inventory, _score(o)))
        key = (context, *parts, *map(self.text, o.admissible))
        number = self._numbers.get(key)
        return self._append(key) if number is None else number

    def _append(self, key: tuple[int, ...]) -> int:
        context, parts, commands = key[0], key[1 : 1 + len(PARTS)], key[1 + len(PARTS) :]
        scene = self._scenes.setdefault((context, *parts[1:], *commands), len(self._scenes))
        if scene == self.scenes.size:
            self.scenes.extend((self.commands.size, len(commands), parts[-1], context))
            self.commands.extend(commands)
        number = self._numbers[key] = len(self)
        self.rows.extend((scene, *parts))
        return number

    def state_dict(self) -> dict[str, Any]:
        return {
            "texts": list(self._numbers_of_texts),
            "rows": torch.from_numpy(self.rows.values.copy()),
            "scenes": torch.from_numpy(self.scenes.values.copy()),
            "commands": torch.from_numpy(self.commands.values.copy()),
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.__init__(self._read)  # type: ignore[misc]
        for text in state["texts"]:
            self.text(text)
        commands, scenes = state["commands"].tolist(), state["scenes"].tolist()
        for scene, *parts in state["rows"].tolist():
            first, count, _, context = scenes[scene]
            self._append((context, *parts, *commands[first : first + count]))
