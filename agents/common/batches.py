"""Batches of collected transitions for the objectives; each distinct text of a batch is tokenised once."""

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
STATE_COLUMNS = ("observation", "description", "inventory")
"""The columns of transition data that make up the text of a state, in this order."""
MAX_TOKENISED = 100_000
"""Tokenised texts that are cached."""


class Batches:
    """Makes batches from rows of ``data`` for an encoder.

    ``facts``: encoder of world facts, if an objective needs them; ``transitions``: whether one needs the next states.
    """

    def __init__(self, data: TransitionData, encoder: Encoder, facts: FactEncoder | None, transitions: bool) -> None:
        self.data, self.encoder, self.transitions = data, encoder, transitions
        self.facts = encoder if isinstance(encoder, FactEncoder) else facts
        self.texts = not isinstance(encoder, FactEncoder)
        self._read = functools.lru_cache(MAX_TOKENISED)(encoder.read)

    def draw(self, rows: int, rng: np.random.Generator) -> Batch:
        """A batch of ``rows`` transitions, drawn uniformly with replacement."""
        return self.of(rng.integers(len(self.data), size=rows))

    def of(self, rows: Ints) -> Batch:
        """The batch of the given transitions, shape (n,)."""
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
        """The distinct lists of facts before the commands, and the index of each row's list, shape (n,)."""
        numbers: dict[bytes, int] = {}
        of = [numbers.setdefault(self.data.facts[row].tobytes(), len(numbers)) for row in rows.tolist()]
        known = [[self.data.texts[fact] for fact in np.frombuffer(key, np.int64)] for key in numbers]
        return known, torch.tensor(of)


def state_texts(
    data: TransitionData, rows: Ints, prefix: str = "", parts: tuple[str, ...] = STATE_COLUMNS
) -> list[str]:
    """The text of each row's state before its command, or after it with ``prefix`` "next_": its columns, one per line."""
    columns = [data.columns[f"{prefix}{part}"][rows].tolist() for part in parts]
    return ["\n".join(data.texts[number] for number in numbers) for numbers in zip(*columns, strict=True)]


def names_of(facts: list[str]) -> list[str]:
    """The names of the things in a list of facts such as "big-pot in kitchen"."""
    things = dict.fromkeys(fact.partition(" in ")[0] for fact in facts if " in " in fact)
    return [thing.replace("-", " ") for thing in things if thing != "player"]
