"""Random agent: every admissible command with the same probability. The floor under every comparison."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from starling.training.agent import Agent, Ints, Observations


class RandomAgent(Agent):
    """Chooses uniformly, learns nothing."""

    name = "random"

    def __init__(self, *, seed: int) -> None:
        # All its chance comes from the generator that `act` is given, so the seed has nothing to decide.
        self.config = {"seed": seed}

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        return rng.integers(observations.counts)

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """There are none, so nothing is lost in a transfer."""
