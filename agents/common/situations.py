"""Batches of decisions with ragged lists of commands: selecting, joining, sampling, and softmax over each list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from starling.training.agent import Bools, Ints
from starling.util.arrays import ragged


@dataclass(frozen=True)
class Situations:
    """n decisions: features of their states and, concatenated, of their commands."""

    rows: Ints
    """Rows of the commands in `CommandRows`, shape (commands,)."""
    owner: Ints
    """Index of each command's decision, shape (commands,)."""
    starts: Ints
    """Index of each decision's first command, shape (n,)."""
    commands: npt.NDArray[np.float32]
    """Features of the commands, shape (commands, features)."""
    states: npt.NDArray[np.float32]
    """Features of the states, shape (n, STATE_FEATURES)."""
    last: Ints
    """Row of the last command, shape (n,); -1 if there is none."""
    last_features: npt.NDArray[np.float32]
    """Features of the last command when it was chosen, shape (n, features)."""
    responses: Ints
    """Rows of the responses in `CommandRows.vectors`, shape (n,)."""
    new_task: Bools
    """Whether the environment has just begun another game, shape (n,)."""

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def counts(self) -> Ints:
        """Commands of each decision, shape (n,)."""
        return np.append(self.starts[1:], len(self.rows)) - self.starts

    def take(self, places: Ints) -> Situations:
        """The decisions at ``places``, shape (k,)."""
        count = self.counts[places]
        at = ragged(self.starts[places], count)
        return Situations(
            rows=self.rows[at],
            owner=np.repeat(np.arange(len(places)), count),
            starts=np.cumsum(count) - count,
            commands=self.commands[at],
            **{name: getattr(self, name)[places] for name in _OF_STATES},
        )

    def state_dict(self) -> dict[str, Any]:
        return {f.name: torch.from_numpy(np.ascontiguousarray(getattr(self, f.name))) for f in fields(self)}

    @staticmethod
    def of_state_dict(state: Mapping[str, Any]) -> Situations:
        return Situations(**{name: array.numpy() for name, array in state.items()})


_OF_STATES = ("states", "last", "last_features", "responses", "new_task")


def join(parts: Sequence[Situations]) -> Situations:
    """All decisions of the parts, in order."""
    decisions = np.cumsum([0, *map(len, parts)])
    rows = np.cumsum([0, *(len(part.rows) for part in parts)])
    shifted = {
        "owner": [part.owner + by for part, by in zip(parts, decisions, strict=False)],
        "starts": [part.starts + by for part, by in zip(parts, rows, strict=False)],
    }
    same = {name: [getattr(part, name) for part in parts] for name in ("rows", "commands", *_OF_STATES)}
    return Situations(**{name: np.concatenate(arrays) for name, arrays in {**shifted, **same}.items()})


def sample(scores: npt.NDArray[np.float64], situations: Situations, rng: np.random.Generator) -> Ints:
    """One command of each decision, from the softmax of ``scores``, shape (commands,): positions, shape (n,)."""
    noisy = scores + rng.gumbel(size=len(scores))  # the largest is a sample
    order = np.lexsort((noisy, situations.owner))
    return order[situations.starts + situations.counts - 1] - situations.starts


def log_softmax(scores: Tensor, owner: Tensor, count: int) -> Tensor:
    """Log-softmax of scores over the commands of each of ``count`` decisions: (commands,), (commands,) ->
    (commands,)."""
    largest = scores.new_full((count,), -torch.inf).scatter_reduce(0, owner, scores.detach(), "amax")
    shifted = scores - largest[owner]
    return shifted - scores.new_zeros(count).index_add(0, owner, shifted.exp()).log()[owner]
