"""Replay memory: transitions as arrays of integers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from starling.agent import Bools, Floats, Ints

NONE = np.float32(-np.inf)
"""The return of a transition whose episode is not over."""


class Replay:
    """A ring of transitions, as numbers of situations and positions of commands.

    Rewarding transitions have a share of every batch. With each transition goes the discounted return that was
    got from it on, once its episode is over.
    """

    FIELDS = (
        ("situation", np.int64),
        ("action", np.int64),
        ("reward", np.float32),
        ("next", np.int64),
        ("ended", np.bool_),
        ("result", np.float32),
    )

    def __init__(self, capacity: int, gamma: float) -> None:
        self.capacity, self.gamma = capacity, gamma
        self.added = 0
        self.data: dict[str, Any] = {field: np.zeros(capacity, kind) for field, kind in self.FIELDS}
        self.episodes: dict[int, list[int]] = {}
        """By environment: the transitions of its episode so far, counted from the first one ever."""

    def __len__(self) -> int:
        return min(self.added, self.capacity)

    def add(self, env: Ints, over: Bools, **values: Ints | Floats | Bools) -> None:
        """One transition of each of n environments; ``over``: whether its episode ends with it."""
        count = len(env)
        places = (self.added + np.arange(count)) % self.capacity
        for field, column in values.items():
            self.data[field][places] = column
        self.data["result"][places] = NONE
        for offset, (number, ends) in enumerate(zip(env.tolist(), over.tolist(), strict=True)):
            episode = self.episodes.setdefault(number, [])
            episode.append(self.added + offset)
            if ends:
                self._conclude(self.episodes.pop(number), self.added + count)
        self.added += count

    def _conclude(self, episode: list[int], added: int) -> None:
        """Fill in the returns of an episode, as far as its transitions are still there."""
        result = np.float32(0)
        for number in reversed(episode):
            if number < added - self.capacity:
                break
            result = self.data["reward"][number % self.capacity] + np.float32(self.gamma) * result
            self.data["result"][number % self.capacity] = result

    def sample(self, size: int, rewarding: float, rng: np.random.Generator) -> dict[str, Any]:
        """``size`` transitions with replacement, a share ``rewarding`` of them among those with a reward."""
        chosen = rng.integers(len(self), size=size)
        special = np.flatnonzero(self.data["reward"][: len(self)])
        if len(special) and (share := round(size * rewarding)):
            chosen[:share] = rng.choice(special, share)
        return {field: values[chosen] for field, values in self.data.items()}

    def state_dict(self) -> dict[str, Any]:
        return {
            "added": self.added,
            "episodes": self.episodes,
            **{field: torch.from_numpy(values[: len(self)].copy()) for field, values in self.data.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.added = state["added"]
        self.episodes = {env: list(episode) for env, episode in state["episodes"].items()}
        for field, values in self.data.items():
            values[: len(self)] = state[field].numpy()
