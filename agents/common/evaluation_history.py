"""What an agent did in the episodes that it is playing, for evaluation: nothing is learnt from it, but a player who sees
that something was of no use, or cost points, does not go on doing it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from starling.agents.common.state_index import Situations
from starling.training.agent import Ints, Observations


@dataclass
class Episode:
    """Commands by the numbers of their texts, scenes by theirs in the same `Situations`."""

    played: Counter[tuple[int, int]] = field(default_factory=Counter)
    """By scene and command: how often."""
    lost: dict[int, float] = field(default_factory=dict)
    """By command: points, as a share of the maximum score."""
    command: int = -1
    """The last one."""
    score: float = 0.0
    """Normalised, before it."""


class Episodes:
    """The episodes of several environments."""

    def __init__(self) -> None:
        self._by_env: dict[int, Episode] = {}

    def of(self, observations: Observations) -> list[Episode]:
        """One for each of what is seen, with what the last command cost taken note of."""
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


def reluctance(
    episodes: list[Episode], situations: Situations, now: Ints, repetition: float, reward_scale: float
) -> np.ndarray:
    """What the commands of the situations ``now`` are worth less, shape (n, most): ``repetition`` for each time that one
    was played in the same scene of the episode, and the points that it cost in the episode, wherever that was."""
    counts = situations.counts(now)
    less = np.zeros((len(now), int(counts.max())))
    for row, episode, situation, first, count in zip(less, episodes, now, situations.first(now), counts, strict=True):
        scene = int(situations.rows.data[situation, 0])
        for place, command in enumerate(situations.commands.data[first : first + count].tolist()):
            row[place] = repetition * episode.played[scene, command] + reward_scale * episode.lost.get(command, 0.0)
    return less


def note(episodes: list[Episode], situations: Situations, now: Ints, chosen: Ints) -> None:
    """The commands at positions ``chosen`` are played in the situations ``now``."""
    commands = situations.commands.data[situations.first(now) + chosen].tolist()
    for episode, scene, command in zip(episodes, situations.rows.data[now, 0].tolist(), commands, strict=True):
        episode.played[scene, command] += 1
        episode.command = command
