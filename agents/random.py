"""Random agent: uniform over the admissible commands. The lower baseline of every comparison."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from starling.training.agent import Agent, Ints, Observations


class RandomAgent(Agent):
    """The agent. ``seed`` has no effect: `act` draws from the generator that it receives."""

    name = "random"

    def __init__(self, *, seed: int) -> None:
        self.config = {"seed": seed}

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        return rng.integers(observations.counts)

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """Nothing to transfer."""
