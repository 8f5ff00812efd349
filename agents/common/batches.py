"""Batches of collected transitions, as objectives take them: each distinct text of a batch is read once."""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from starling.agents.encoders import Encoder, FactEncoder
from starling.agents.objectives.base import Batch, distinct
from starling.training.transitions import TransitionData

Ints = npt.NDArray[np.int64]
PARTS = ("observation", "description", "inventory")
"""Of a state's text, in this order."""
MOST_READ = 100_000
"""Texts that are kept as they were read."""


class Batches:
    """Makes batches of rows of ``data`` for an encoder.

    ``facts`` reads world tables, if they are wanted. ``transitions``: whether states after commands are.
    """

    def __init__(self, data: TransitionData, encoder: Encoder, facts: FactEncoder | None, transitions: bool) -> None:
        self.data, self.encoder, self.transitions = data, encoder, transitions
        self.facts = encoder if isinstance(encoder, FactEncoder) else facts
        self.texts = not isinstance(encoder, FactEncoder)
        self._read = functools.lru_cache(MOST_READ)(encoder.read)

    def draw(self, rows: int, rng: np.random.Generator) -> Batch:
        """A batch of so many transitions, each drawn from all."""
        return self.of(rng.integers(len(self.data), size=rows))

    def of(self, rows: Ints) -> Batch:
        """The batch of those transitions."""
        data = self.data
        states, state = distinct(state_texts(data, rows))
        if self.transitions:
            states, both = distinct(states + state_texts(data, rows, "next_"))
            after = both[-len(rows) :]
        else:
            after = state
        listed = [data.admissible[row] for row in rows.tolist()]
        commands, numbers = np.unique(np.concatenate([data.command[rows], *listed]), return_inverse=True)
        lengths = [len(one) for one in listed]
        texts = [data.texts[number] for number in commands.tolist()]
        world, facts = self._world(rows)
        return Batch(
            states,
            [self._read(text) for text in states] if self.texts else [],
            texts,
            [self._read(text) for text in texts] if self.texts else [],
            torch.from_numpy(state),
            torch.from_numpy(after),
            torch.from_numpy(numbers[: len(rows)]),
            torch.from_numpy(numbers[len(rows) :]),
            torch.from_numpy(np.repeat(np.arange(len(rows)), lengths)),
            [self.facts.read(one) for one in world] if self.facts else [],
            [names_of(one) for one in world],
            facts,
        )

    def _world(self, rows: Ints) -> tuple[list[list[str]], Tensor]:
        """Distinct lists of facts before the commands, and which of them each row has."""
        numbers: dict[bytes, int] = {}
        of = [numbers.setdefault(self.data.facts[row].tobytes(), len(numbers)) for row in rows.tolist()]
        known = [[self.data.texts[fact] for fact in np.frombuffer(key, np.int64)] for key in numbers]
        return known, torch.tensor(of)


def state_texts(data: TransitionData, rows: Ints, prefix: str = "", parts: tuple[str, ...] = PARTS) -> list[str]:
    """A text for each row's state before its command, or with ``prefix`` "next_" after it: those parts, one a line."""
    columns = [data.columns[f"{prefix}{part}"][rows].tolist() for part in parts]
    return ["\n".join(data.texts[number] for number in numbers) for numbers in zip(*columns, strict=True)]


def names_of(facts: list[str]) -> list[str]:
    """Names of the things of a world, from what their facts call them: "big-pot in kitchen"."""
    things = dict.fromkeys(fact.partition(" in ")[0] for fact in facts if " in " in fact)
    return [thing.replace("-", " ") for thing in things if thing != "player"]
