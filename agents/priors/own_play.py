"""Prior from an agent's own play: an action LM trained on its discoveries, for states that it has never seen.

The weights of a Q network transfer badly, since values are specific to a game. Which of the tried commands was the
best, given the words of a state, transfers much better: an action LM (`action_lm`) learns it from the agent's scene
memory, that of its pre-training when its weights are loaded for another game, and that of the current game as it goes
on. No walkthroughs are used. As CALM (Yao et al. 2020), with the agent's own play instead of human play.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from starling.agents.priors.action_lm import ActionLM
from starling.agents.priors.action_lm_training import BATCH_SIZE, train
from starling.agents.priors.demonstrations import Demonstration, discoveries
from starling.agents.priors.prior import Prior, PriorQuery

UPDATES = 200
"""Updates of a new action LM, regardless of the amount of data: a tenth of them ranks as well, but with probabilities
too flat to guide the agent."""
FURTHER_UPDATES = 60
"""Updates of one that is trained further."""


def train_on_discoveries(
    demonstrations: Sequence[Demonstration], seed: int, further: ActionLM | None = None
) -> ActionLM | None:
    """A new action LM, or ``further``, trained on demonstrations; without any, ``further`` as it is."""
    if not demonstrations:
        return further
    updates = FURTHER_UPDATES if further else UPDATES
    return train(demonstrations, seed=seed, epochs=updates * BATCH_SIZE / len(demonstrations), further=further)


class OwnPlayPrior(Prior):
    """The prior; it has no scores before its first training."""

    def __init__(self) -> None:
        super().__init__("own play")
        self.lm: ActionLM | None = None
        self.pretraining: list[Demonstration] = []
        """Discoveries in other games."""

    @property
    def ready(self) -> bool:
        return self.lm is not None

    def train(self, agent: Mapping[str, Any], seed: int) -> None:
        """Train on the discoveries in the ``state_dict`` of an agent with a scene memory that played other games."""
        began = time.monotonic()
        self.pretraining = discoveries(agent)
        self.lm = train_on_discoveries(self.pretraining, seed)
        self.seconds += time.monotonic() - began

    def train_further(self, agent: Mapping[str, Any], seed: int) -> None:
        """Train on the discoveries in this game, and again on those in the other games, against forgetting."""
        began = time.monotonic()
        if found := discoveries(agent):
            self.lm = train_on_discoveries([*self.pretraining, *found], seed, self.lm)
        self.seconds += time.monotonic() - began

    def scores(self, query: PriorQuery) -> np.ndarray | None:
        if self.lm is None:
            return None
        self.counts["calls"] += 1
        return self.lm.scores(query)

    def state_dict(self) -> dict[str, Any]:
        return {
            **super().state_dict(),
            "weights": self.lm.state_dict() if self.lm else None,
            "lessons": [asdict(one) for one in self.pretraining],
        }

    def load_state_dict(self, state: Mapping[str, Any] | None) -> None:
        super().load_state_dict(state)
        assert state is not None
        self.lm = None
        self.pretraining = [
            Demonstration(**{**one, "question": PriorQuery(**one["question"])}) for one in state["lessons"]
        ]
        if state["weights"] is not None:
            self.lm = ActionLM()
            self.lm.load_state_dict(state["weights"])
            self.lm.eval()
