"""Walkthrough agent: an oracle that plays the game's known way to victory. The ceiling of every comparison.

Implements no paper. It sees what no player sees; where no walkthrough is known, or one does not fit the commands that
there are, it goes on with the first admissible command.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from starling.training.agent import Agent, Ints, Observations


class WalkthroughAgent(Agent):
    """Plays ``walkthrough`` command by command, learns nothing."""

    name = "walkthrough"

    def __init__(self, *, seed: int) -> None:
        self.config = {"seed": seed}
        self._played: dict[bool, dict[int, int]] = {True: {}, False: {}}
        """Commands played in each environment's episode, in training and in evaluation."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        played = self._played[training]
        chosen = np.zeros(len(observations), np.int64)
        for i, (env, first) in enumerate(zip(observations.env.tolist(), observations.first.tolist(), strict=True)):
            number = played[env] = 0 if first else played.get(env, -1) + 1
            way = observations.walkthrough[i]
            admissible = observations[i].admissible
            if number < len(way) and way[number] in admissible:
                chosen[i] = admissible.index(way[number])
        return chosen

    def state_dict(self) -> dict[str, Any]:
        return {"played": dict(self._played[True])}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._played[True] = dict(state["played"])

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """There are none, so nothing is lost in a transfer."""
