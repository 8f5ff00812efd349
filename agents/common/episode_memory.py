"""Memory of the episode in progress, for an agent that plays a game it does not know: what to try less.

Penalties in units of a prior's log-probabilities, with fixed coefficients: imitation does not teach them, since a
demonstration never repeats a useless command.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from starling.training.agent import Decision, Ints, Observations

Scene = tuple[str, str, float]
"""Room, inventory and score: what the player sees, except for the response."""


@dataclass
class _Episode:
    played: Counter[tuple[Scene, str]] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    last: tuple[Scene, str] | None = None


@dataclass(frozen=True)
class EpisodeMemory:
    """The current episodes of an evaluation.

    A command loses ``repetition`` for each time it was played in this scene, ``no_change`` for each time it left the
    scene as it was, and ``loss`` for each time it cost points, wherever that was.
    """

    repetition: float
    no_change: float
    loss: float
    _episodes: dict[int, _Episode] = field(default_factory=dict)

    def penalties(self, observations: Observations, decisions: Sequence[Decision]) -> list[np.ndarray]:
        """n arrays of shape (commands,), after recording what the last commands did."""
        found = []
        envs = zip(observations.env.tolist(), observations.first.tolist(), observations.score.tolist(), strict=True)
        for (env, first, score), decision in zip(envs, decisions, strict=True):
            if first or env not in self._episodes:
                self._episodes[env] = _Episode()
            episode = self._episodes[env]
            scene = decision.room, decision.inventory, score
            if episode.last:
                before, command = episode.last
                episode.unchanged[command] += before == scene
                episode.lost[command] += score < before[2]
            episode.last = scene, ""
            found.append(
                np.array(
                    [
                        self.repetition * episode.played[scene, command]
                        + self.no_change * episode.unchanged[command]
                        + self.loss * episode.lost[command]
                        for command in decision.commands
                    ]
                )
            )
        return found

    def play(self, observations: Observations, decisions: Sequence[Decision], chosen: Ints) -> None:
        """The commands at positions ``chosen``, shape (n,), are about to be played."""
        for env, decision, position in zip(observations.env.tolist(), decisions, chosen.tolist(), strict=True):
            episode, command = self._episodes[env], decision.commands[position]
            assert episode.last
            episode.played[episode.last[0], command] += 1
            episode.last = episode.last[0], command
