"""Builds batches of collected transitions for objectives: each distinct text of a batch is preprocessed once."""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from starling.agents.encoders import Encoder, FactEncoder
from starling.agents.objectives.base import TransitionBatch, distinct
from starling.training.transitions import TransitionData

Ints = npt.NDArray[np.int64]
STATE_FIELDS = ("observation", "description", "inventory")
"""Columns that make up a state's text, in this order."""
MAX_CACHED_TEXTS = 100_000
"""Preprocessed texts that are cached."""


class TransitionBatcher:
    """Builds batches of rows of ``data`` for an encoder.

    ``fact_encoder`` preprocesses world tables; None leaves them out. ``next_states``: include states after commands.
    """

    def __init__(
        self, data: TransitionData, encoder: Encoder, fact_encoder: FactEncoder | None, next_states: bool
    ) -> None:
        self.data, self.encoder, self.next_states = data, encoder, next_states
        self.fact_encoder = encoder if isinstance(encoder, FactEncoder) else fact_encoder
        self.reads_texts = not isinstance(encoder, FactEncoder)
        self._read = functools.lru_cache(MAX_CACHED_TEXTS)(encoder.read)

    def sample(self, size: int, rng: np.random.Generator) -> TransitionBatch:
        """A batch of ``size`` transitions, drawn uniformly with replacement."""
        return self.collate(rng.integers(len(self.data), size=size))

    def collate(self, rows: Ints) -> TransitionBatch:
        """The batch of the given rows, (n,) int64."""
        data = self.data
        states, state = distinct(state_texts(data, rows))
        if self.next_states:
            states, both = distinct(states + state_texts(data, rows, "next_"))
            next_state = both[-len(rows) :]
        else:
            next_state = state
        admissible = [data.admissible[row] for row in rows.tolist()]
        text_ids, indices = np.unique(np.concatenate([data.command[rows], *admissible]), return_inverse=True)
        commands = [data.texts[text_id] for text_id in text_ids.tolist()]
        facts, world = self._distinct_facts(rows)
        return TransitionBatch(
            states=states,
            state_inputs=[self._read(text) for text in states] if self.reads_texts else [],
            commands=commands,
            command_inputs=[self._read(text) for text in commands] if self.reads_texts else [],
            state=torch.from_numpy(state),
            next_state=torch.from_numpy(next_state),
            command=torch.from_numpy(indices[: len(rows)]),
            admissible=torch.from_numpy(indices[len(rows) :]),
            admissible_row=torch.from_numpy(np.repeat(np.arange(len(rows)), [len(one) for one in admissible])),
            worlds=[self.fact_encoder.read(one) for one in facts] if self.fact_encoder else [],
            object_names=[object_names(one) for one in facts],
            world=world,
        )

    def _distinct_facts(self, rows: Ints) -> tuple[list[list[str]], Tensor]:
        """Distinct lists of facts before the commands, and (n,) int64: which one each row has."""
        numbers: dict[bytes, int] = {}
        indices = [numbers.setdefault(self.data.facts[row].tobytes(), len(numbers)) for row in rows.tolist()]
        facts = [[self.data.texts[text_id] for text_id in np.frombuffer(key, np.int64)] for key in numbers]
        return facts, torch.tensor(indices)


def state_texts(
    data: TransitionData, rows: Ints, prefix: str = "", fields: tuple[str, ...] = STATE_FIELDS
) -> list[str]:
    """(n,) rows -> n texts of their states, one field per line: before the command, or after it for prefix "next_"."""
    columns = [data.columns[f"{prefix}{field}"][rows].tolist() for field in fields]
    return ["\n".join(data.texts[text_id] for text_id in text_ids) for text_ids in zip(*columns, strict=True)]


def object_names(facts: list[str]) -> list[str]:
    """Names of a world's objects without the player: "big pot" from the fact "big-pot in kitchen"."""
    objects = dict.fromkeys(fact.partition(" in ")[0] for fact in facts if " in " in fact)
    return [name.replace("-", " ") for name in objects if name != "player"]
