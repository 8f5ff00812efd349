"""Walkthrough agent: an oracle that plays a known winning trajectory. The upper bound of every comparison.

It implements no paper, and uses ``Observations.walkthrough``, which no player sees. Where no walkthrough is known, or
its next command is not admissible, it plays the first admissible command.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from starling.training.agent import Agent, Ints, Observations


class WalkthroughAgent(Agent):
    """The agent. ``seed`` has no effect."""

    name = "walkthrough"
    knows = "the solutions of these games"

    def __init__(self, *, seed: int) -> None:
        self.config = {"seed": seed}
        self._played: dict[bool, dict[int, int]] = {True: {}, False: {}}
        """By training or evaluation, and environment: commands played in the episode."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        played = self._played[training]
        chosen = np.zeros(len(observations), np.int64)
        for i, (env, first) in enumerate(zip(observations.env.tolist(), observations.first.tolist(), strict=True)):
            step = played[env] = 0 if first else played.get(env, -1) + 1
            walkthrough = observations.walkthrough[i]
            admissible = observations[i].admissible
            if step < len(walkthrough) and walkthrough[step] in admissible:
                chosen[i] = admissible.index(walkthrough[step])
        return chosen

    def state_dict(self) -> dict[str, Any]:
        return {"played": dict(self._played[True])}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._played[True] = dict(state["played"])

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """Nothing to transfer."""
