"""What an agent found out by itself, as a prior in situations that it has never seen.

The weights of a Q network carry over badly: values belong to a game. Which command was the best of those tried, in a
situation with such words, carries over much better: an action LM (`action_lm`) learns it from the agent's memory, that of
its pre-training when its weights are loaded for another game, and that of the game it plays as it goes on. Walkthroughs
have no part in it. As CALM (Yao et al. 2020) with the agent's own play instead of people's.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from starling.agents.priors.action_lm import ActionLM
from starling.agents.priors.action_lm_training import BATCH, train
from starling.agents.priors.demonstrations import Demonstration, discoveries
from starling.agents.priors.prior import Prior, Question

UPDATES = 200
"""Of an action LM that begins, however little there is to learn from: with a tenth of them it ranks as well, but is not
sure enough of it to guide anybody."""
FURTHER_UPDATES = 60
"""Of one that is trained further."""


def learnt(lessons: Sequence[Demonstration], seed: int, further: ActionLM | None = None) -> ActionLM | None:
    """An action LM trained on them, or ``further`` trained on them; None where there are none."""
    if not lessons:
        return further
    updates = FURTHER_UPDATES if further else UPDATES
    return train(lessons, seed=seed, epochs=updates * BATCH / len(lessons), further=further)


class OwnPlayPrior(Prior):
    """Has no scores until it was taught."""

    def __init__(self) -> None:
        super().__init__("own play")
        self.lm: ActionLM | None = None
        self.lessons: list[Demonstration] = []
        """Of the pre-training."""

    @property
    def taught(self) -> bool:
        return self.lm is not None

    def learn(self, agent: Mapping[str, Any], seed: int) -> None:
        """From the ``state_dict`` of an agent with a memory, which played other games."""
        began = time.monotonic()
        self.lessons = discoveries(agent)
        self.lm = learnt(self.lessons, seed)
        self.seconds += time.monotonic() - began

    def learn_further(self, agent: Mapping[str, Any], seed: int) -> None:
        """From what the agent found out since, without forgetting the other games."""
        began = time.monotonic()
        if found := discoveries(agent):
            self.lm = learnt([*self.lessons, *found], seed, self.lm)
        self.seconds += time.monotonic() - began

    def scores(self, question: Question) -> np.ndarray | None:
        if self.lm is None:
            return None
        self.counts["calls"] += 1
        return self.lm.scores(question)

    def state_dict(self) -> dict[str, Any]:
        learnt = {
            "weights": self.lm.state_dict() if self.lm else None,
            "lessons": [asdict(one) for one in self.lessons],
        }
        return {**super().state_dict(), **learnt}

    def load_state_dict(self, state: Mapping[str, Any] | None) -> None:
        super().load_state_dict(state)
        assert state is not None
        self.lm = None
        self.lessons = [Demonstration(**{**one, "question": Question(**one["question"])}) for one in state["lessons"]]
        if state["weights"] is not None:
            self.lm = ActionLM()
            self.lm.load_state_dict(state["weights"])
            self.lm.eval()
