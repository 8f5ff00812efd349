"""Random agent: every admissible command with the same probability. The floor under every comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from starling.agent import Agent, Observation


class RandomAgent(Agent):
    """Chooses uniformly, learns nothing."""

    name = "random"

    def __init__(self, *, seed: int) -> None:
        # All its chance comes from the generator that `act` is given, so the seed has nothing to decide.
        self.config = {"seed": seed}

    def act(self, observations: Sequence[Observation], *, training: bool, rng: np.random.Generator) -> list[int]:
        return [int(rng.integers(len(o.admissible))) for o in observations]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """There are none, so nothing is lost in a transfer."""
