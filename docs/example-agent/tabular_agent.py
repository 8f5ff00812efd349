"""An agent in a package of its own: tabular Q-learning over (room, inventory, score) and command.

Implements Watkins and Dayan (1992), "Q-learning", with optimistic initial values, so that every command is tried.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from pydantic import Field

from starling.training.agent import Agent, Observations, Transitions
from starling.training.settings import BaseSettings


class TabularSettings(BaseSettings):
    gamma: float = Field(0.95, ge=0, le=1, description="discount factor")
    step_size: float = Field(0.5, gt=0, le=1, description="step size of an update")
    optimism: float = Field(0.5, description="initial value of every command")


class TabularAgent(Agent):
    """The agent; it is deterministic but for ties, which it breaks with the generator that `act` receives."""

    name = "tabular"
    Settings = TabularSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = self.Settings.of("agent tabular", settings)
        self.config = {"seed": seed, **self.settings.model_dump()}
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
            target = t.reward[i] / (t.before.max_score[i] or 1) + self.settings.gamma * after
            command = t.before[i].admissible[action]
            row = self.values.setdefault(self._state(t.before, i), {})
            value = row.get(command, self.settings.optimism)
            row[command] = value + self.settings.step_size * (float(target) - value)

    def state_dict(self) -> dict[str, Any]:
        return {"values": {state: dict(row) for state, row in self.values.items()}}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.values = {key: dict(row) for key, row in state["values"].items()}

    # The table is the whole state: there is no optimiser or replay buffer to leave out of a transfer.
    load_weights = load_state_dict

    def _state(self, observations: Observations, i: int) -> str:
        observation = observations[i]
        return f"{observation.description}\n{observation.inventory}\n{observation.score:g}"

    def _values_in(self, observations: Observations, i: int) -> np.ndarray:
        row = self.values.get(self._state(observations, i), {})
        return np.array([row.get(command, self.settings.optimism) for command in observations[i].admissible])
