"""An agent of another package: Q-learning in a table, by room, inventory, score and command.

Implements Watkins and Dayan (1992), "Q-learning", with values that begin high, so that everything is tried.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from starling.training.agent import Agent, Observations, Transitions


class TabularAgent(Agent):
    """``gamma``: discount; ``step_size``: how far a value moves; ``optimism``: the value of what was never tried."""

    name = "tabular"

    def __init__(self, *, seed: int, gamma: float = 0.95, step_size: float = 0.5, optimism: float = 0.5) -> None:
        self.config = {"seed": seed, "gamma": gamma, "step_size": step_size, "optimism": optimism}
        self.gamma, self.step_size, self.optimism = gamma, step_size, optimism
        self.values: dict[str, dict[str, float]] = {}

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> np.ndarray:
        chosen = np.zeros(len(observations), np.int64)
        for i in range(len(observations)):
            values = self._values_in(observations, i)
            best = np.flatnonzero(values == values.max())
            chosen[i] = rng.choice(best)
        return chosen

    def observe(self, transitions: Transitions) -> None:
        t = transitions
        for i, action in enumerate(t.action.tolist()):
            after = 0.0 if t.terminated[i] else self._values_in(t.after, i).max()
            goal = t.reward[i] / (t.before.max_score[i] or 1) + self.gamma * after
            command = t.before[i].admissible[action]
            row = self.values.setdefault(self._place(t.before, i), {})
            row[command] = (1 - self.step_size) * row.get(command, self.optimism) + self.step_size * float(goal)

    def state_dict(self) -> dict[str, Any]:
        return {"values": {place: dict(row) for place, row in self.values.items()}}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.values = {place: dict(row) for place, row in state["values"].items()}

    # All that there is was learnt.
    load_weights = load_state_dict

    def _place(self, observations: Observations, i: int) -> str:
        seen = observations[i]
        return f"{seen.description}\n{seen.inventory}\n{seen.score:g}"

    def _values_in(self, observations: Observations, i: int) -> np.ndarray:
        row = self.values.get(self._place(observations, i), {})
        return np.array([row.get(command, self.optimism) for command in observations[i].admissible])
