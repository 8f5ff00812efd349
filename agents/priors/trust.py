"""How far a pre-trained prior is trusted in a game that it was not trained on.

Two things count. *Familiarity*: a prior knows nothing of commands of a form that no source game has, such as those of
ScienceWorld ("focus on", "pour into"), whatever scores it gives them. *Evidence*: some training episodes are played
without the prior, as a control; where they score more than the guided ones, the prior is wrong about this game. The
probabilities that a prior gave to commands that turned out well would be no evidence, since it had chosen them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from starling.agents.priors.ranker import TrainingSet
from starling.agents.priors.ranker_features import FORM, form_features
from starling.training.episode import Decision

KNOWN = 0.1
"""A form of command is known if this fraction of the source games has it, and two of them at least."""
ALIEN, FAMILIAR = 0.25, 0.75
"""The share of known forms, as a fraction of the usual one, up to which a list of commands is not familiar at all, and
from which it is fully so."""
CONTROL = 8
"""One training episode in so many is played without the prior."""
EXPECTED_GAIN, GAIN_DEVIATION = 0.1, 0.1
"""What guidance is believed to add to the normalised score before any evidence: mean, standard deviation."""
SCORE_DEVIATION, SCORE_COUNT = 0.2, 4
"""Standard deviation of normalised scores within a game before any evidence, and the episodes that it counts as."""


class Familiarity:
    """Which forms of commands (verb, prepositions, number of nouns) are common in the source games.

    A form that few source games have is one of their own actions, and no knowledge of text games. ``usual``: the share
    of known forms among the commands of a source game, mean over games.
    """

    def __init__(self, source: TrainingSet) -> None:
        forms = [
            np.unique(np.concatenate([row.ids[:, FORM] for row in rows]), return_counts=True)
            for rows in source.games.values()
        ]
        every, games = np.unique(
            np.concatenate([np.zeros(0, np.int64), *(ids for ids, _ in forms)]), return_counts=True
        )
        self.known = every[games >= max(min(2, len(forms)), KNOWN * len(forms))]
        shares = [count[np.isin(ids, self.known)].sum() / count.sum() for ids, count in forms]
        self.usual = float(np.mean(shares)) if shares else 0.0

    def __call__(self, decision: Decision) -> float:
        """From 0 to 1, by the share of the commands whose form is known."""
        if not self.usual:
            return 1.0
        share = float(np.isin(form_features(decision)[:, FORM], self.known).mean()) / self.usual
        return min(1.0, max(0.0, (share - ALIEN) / (FAMILIAR - ALIEN)))


class Control:
    """Compares the scores of guided episodes with those of a control group, within games.

    A game is identified by its opening text. The difference has a normal prior; its posterior mean and deviation follow
    from the games that were played both ways.
    """

    def __init__(self) -> None:
        self.begun = 0
        self.guided: dict[int, bool] = {}
        """By environment: whether its episode in progress is guided."""
        self.sums: dict[str, list[list[float]]] = {}
        """By game: number of episodes, sum of scores and sum of their squares; of the control group, then guided."""

    def begin(self, env: int) -> None:
        """An episode begins."""
        self.begun += 1
        self.guided[env] = self.begun % CONTROL != 0

    def end(self, env: int, game: str, score: float) -> None:
        """An episode has ended with a normalised score."""
        found = self.sums.setdefault(game, [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]])[self.guided.pop(env)]
        found[0] += 1
        found[1] += score
        found[2] += score * score

    @property
    def trust(self) -> float:
        """From 0 to 1: twice the probability that guidance helps, at most 1."""
        groups = [group for pair in self.sums.values() for group in pair if group[0]]
        within = sum(squares - total * total / count for count, total, squares in groups)
        freedom = SCORE_COUNT + sum(count - 1 for count, _, _ in groups)
        variance = (SCORE_COUNT * SCORE_DEVIATION**2 + max(within, 0.0)) / freedom
        precision = GAIN_DEVIATION**-2
        mean = EXPECTED_GAIN * precision
        for control, guided in self.sums.values():
            if control[0] and guided[0]:
                weight = 1 / (variance * (1 / control[0] + 1 / guided[0]))
                precision += weight
                mean += weight * (guided[1] / guided[0] - control[1] / control[0])
        return min(1.0, 1 + math.erf(mean / math.sqrt(2 * precision)))

    def state_dict(self) -> dict[str, Any]:
        return {"begun": self.begun, "guided": dict(self.guided), "sums": {g: s for g, s in self.sums.items()}}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.begun, self.guided = state["begun"], dict(state["guided"])
        self.sums = {game: [list(group) for group in pair] for game, pair in state["sums"].items()}
