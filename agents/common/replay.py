"""Replay buffer of transitions, held as arrays of integers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from starling.training.agent import Bools, Floats, Ints


class ReplayBuffer:
    """A ring buffer of transitions between states of a `StateIndex`; the oldest are overwritten.

    Its columns are ``situation`` (state id), ``action`` (position among the state's commands), ``reward``, ``next``
    (id of the next state) and ``ended`` (terminal). Each batch has a fixed share of transitions with a reward.
    """

    FIELDS = (
        ("situation", np.int64),
        ("action", np.int64),
        ("reward", np.float32),
        ("next", np.int64),
        ("ended", np.bool_),
    )

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.added = 0
        self.data: dict[str, Any] = {field: np.zeros(capacity, kind) for field, kind in self.FIELDS}

    def __len__(self) -> int:
        return min(self.added, self.capacity)

    def add(self, **values: Ints | Floats | Bools) -> None:
        """Append n transitions: an array of shape (n,) for each column."""
        count = len(values["situation"])
        places = (self.added + np.arange(count)) % self.capacity
        for field, column in values.items():
            self.data[field][places] = column
        self.added += count

    def sample(self, size: int, rewarding: float, rng: np.random.Generator) -> dict[str, Any]:
        """``size`` transitions with replacement, columns of shape (size,); the share ``rewarding`` of them is drawn
        from those with a reward other than 0, if there are any."""
        chosen = rng.integers(len(self), size=size)
        with_reward = np.flatnonzero(self.data["reward"][: len(self)])
        if len(with_reward) and (count := round(size * rewarding)):
            chosen[:count] = rng.choice(with_reward, count)
        return {field: values[chosen] for field, values in self.data.items()}

    def state_dict(self) -> dict[str, Any]:
        fields = {field: torch.from_numpy(values[: len(self)].copy()) for field, values in self.data.items()}
        return {"added": self.added, **fields}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.added = state["added"]
        for field, values in self.data.items():
            values[: len(self)] = state[field].numpy()
