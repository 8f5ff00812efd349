"""History of the episodes of an evaluation. Nothing is learnt from it, but it lets an agent stop repeating commands
that were useless or cost points in the episode."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from starling.agents.common.state_index import StateIndex
from starling.training.agent import Ints, Observations


@dataclass
class Episode:
    """One episode; scenes and commands by their ids in one `StateIndex`."""

    played: Counter[tuple[int, int]] = field(default_factory=Counter)
    """{(scene, command): how often it was played}."""
    lost: dict[int, float] = field(default_factory=dict)
    """{command: points that it cost, as a share of the maximum score}."""
    command: int = -1
    """The last command played."""
    score: float = 0.0
    """Normalised score before the last command."""


class EvaluationHistory:
    """The current episode of each environment."""

    def __init__(self) -> None:
        self._by_env: dict[int, Episode] = {}

    def update(self, observations: Observations) -> list[Episode]:
        """The n episodes that are observed, after recording what their last commands cost."""
        found = []
        scores = observations.normalised_score.tolist()
        for env, first, score in zip(observations.env.tolist(), observations.first.tolist(), scores, strict=True):
            if first or env not in self._by_env:
                self._by_env[env] = Episode()
            episode = self._by_env[env]
            if episode.command >= 0 and score < episode.score:
                episode.lost[episode.command] = episode.lost.get(episode.command, 0.0) + episode.score - score
            episode.score = score
            found.append(episode)
        return found


def penalties(
    episodes: list[Episode], index: StateIndex, states: Ints, repetition: float, reward_scale: float
) -> np.ndarray:
    """What to subtract from the values of the commands of ``states``, shape (n,) -> (n, max_commands).

    ``repetition`` for each time that the command was played in the same scene of the episode, and ``reward_scale``
    times the normalised score that it cost anywhere in the episode.
    """
    counts = index.counts(states)
    found = np.zeros((len(states), int(counts.max())))
    rows = zip(found, episodes, index.scene(states).tolist(), index.first_slot(states), counts, strict=True)
    for row, episode, scene, first, count in rows:
        for i, command in enumerate(index.commands.data[first : first + count].tolist()):
            row[i] = repetition * episode.played[scene, command] + reward_scale * episode.lost.get(command, 0.0)
    return found


def record(episodes: list[Episode], index: StateIndex, states: Ints, chosen: Ints) -> None:
    """Record the commands at positions ``chosen``, shape (n,), that are about to be played in ``states``, shape
    (n,)."""
    commands = index.commands.data[index.first_slot(states) + chosen].tolist()
    for episode, scene, command in zip(episodes, index.scene(states).tolist(), commands, strict=True):
        episode.played[scene, command] += 1
        episode.command = command
