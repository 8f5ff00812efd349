"""What an agent found out by itself in the games that it was pre-trained on, as a prior in games that it has never seen.

The weights of a Q network carry over badly: values belong to a game. Which command was the best of those tried, in a
situation with such words, carries over much better: an action LM (`action_lm`) learns it from the memory of the pre-training,
when its weights are loaded for another game. Walkthroughs have no part in it. As CALM (Yao et al. 2020) with the agent's own
play instead of people's.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from starling.agents.action_lm import ActionLM
from starling.agents.action_lm_training import BATCH, train
from starling.agents.demonstrations import Demonstration, discoveries
from starling.agents.prior import Prior, Question

UPDATES = 200
"""Of the action LM, however little there is to learn from: with a tenth of them it ranks as well, but is not sure enough of
it to guide anybody."""


def learnt(lessons: Sequence[Demonstration], seed: int) -> ActionLM | None:
    """An action LM trained on them; None where there are none."""
    return train(lessons, seed=seed, epochs=UPDATES * BATCH / len(lessons)) if lessons else None


class OwnPlayPrior(Prior):
    """Has no scores until it was taught."""

    def __init__(self) -> None:
        super().__init__("own play")
        self.lm: ActionLM | None = None

    def learn(self, agent: Mapping[str, Any], seed: int) -> None:
        """From the ``state_dict`` of an agent with a memory; nothing where it got no points anywhere."""
        began = time.monotonic()
        self.lm = learnt(discoveries(agent), seed)
        self.seconds += time.monotonic() - began

    def scores(self, question: Question) -> np.ndarray | None:
        if self.lm is None:
            self.counts["skipped"] += 1
            return None
        self.counts["calls"] += 1
        return self.lm.scores(question)

    def state_dict(self) -> dict[str, Any]:
        return {"weights": self.lm.state_dict() if self.lm else None}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.lm = None
        if state["weights"] is not None:
            self.lm = ActionLM()
            self.lm.load_state_dict(state["weights"])
            self.lm.eval()
