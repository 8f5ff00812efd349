"""Self-play: expert iteration (Anthony et al. 2017) on games without any walkthrough.

The agent trains on the games with its own exploration. At the end of each round it imitates the best episode that it
has played of each game, and with what it has learnt from some games explores the others: rounds get longer, since the
first labels are few and soon outdated. Only games that it has not yet played to their full score are played. Episodes
are short, because one that has found nothing for long rarely finds anything; they get longer when a round with short
ones brought nothing new.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from starling.envs.vector import StarlingVectorEnv
from starling.training.agent import Agent
from starling.training.demonstrations import BestEpisodes, Episodes
from starling.training.rollout import GRAPH_INFOS, GraphRollout
from starling.training.trainer import learning_step

MAX_STEPS = 100_000
"""Environment steps, by default."""
ENVS = 8
"""Parallel environments: as in training (`TrainingConfig`)."""
FIRST_ROUND, LONGEST_ROUND = 1_000, 4_000
"""Environment steps of the first round, and at most: each is twice as long as the one before."""
STEP_LIMITS = (50, 100, 200)
"""Steps after which an episode is truncated: the next one applies after a round without improvement."""


class SelfPlay:
    """Expert iteration of ``agent`` on the games ``names``; all randomness comes from ``rng``."""

    def __init__(self, agent: Agent, names: Sequence[str], rng: np.random.Generator) -> None:
        self.agent, self.names, self.rng = agent, tuple(names), rng
        self.best = BestEpisodes()
        self.scores = np.zeros(len(self.names))
        """Highest normalised score of each game."""
        self.steps = self.rounds = self.episodes = self.limit = 0
        """``limit``: position in STEP_LIMITS."""
        self._made: dict[int, StarlingVectorEnv] = {}

    def finished(self, max_steps: int) -> bool:
        """Whether all is solved, or further rounds would bring nothing, or ``max_steps`` are played."""
        return self.steps >= max_steps or self.limit == len(STEP_LIMITS) or self.scores.min() >= 1

    def round(self, max_steps: int) -> tuple[list[float], list[bool]]:
        """Play a round, up to ``max_steps`` in total: the normalised scores of its episodes and whether they were won.
        The caller lets the agent imitate."""
        until = min(max_steps, self.steps + min(FIRST_ROUND * 2**self.rounds, LONGEST_ROUND))
        games, known = _unsolved(self.scores, self.rng), self.scores.copy()
        rollout = GraphRollout(self._envs(STEP_LIMITS[self.limit]), lambda: next(games))
        episodes, scores, won = Episodes(), [], []
        while self.steps < until and self.scores.min() < 1:
            played, _ = learning_step(self.agent, rollout, lambda: next(games), self.rng)
            self.steps += len(rollout)
            if played is None:
                continue
            episodes.see(played.before)
            episodes.play(played.before, played.action)
            ended = np.flatnonzero(played.terminated | played.truncated).tolist()
            finished = episodes.finish(played.after, ended)
            for i, (episode, score, max_score) in zip(ended, finished, strict=True):
                self.best.add(episode, score, max_score)
                env = played.after.env[i]
                scores.append(float(played.after.normalised_score[i]))
                won.append(bool(rollout.won[env]))
                game = rollout.game[env]
                self.scores[game] = max(self.scores[game], scores[-1])
        self.rounds += 1
        self.episodes += len(scores)
        if not (self.scores > known).any():
            self.limit += 1
        return scores, won

    def _envs(self, limit: int) -> StarlingVectorEnv:
        """The games in parallel; what one round explores, the next ones look up."""
        from starling.envs.registration import make_vec  # loads the interpreter

        if limit not in self._made:
            self._made = {limit: make_vec(self.names, ENVS, max_episode_steps=limit, infos=GRAPH_INFOS)}
        return self._made[limit]

    def state_dict(self) -> dict[str, Any]:
        counts = {name: getattr(self, name) for name in _COUNTS}
        return {"best": self.best.state_dict(), "scores": self.scores.tolist(), **counts}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        self.best.load_state_dict(state["best"])
        self.scores = np.array(state["scores"])
        for name in _COUNTS:
            setattr(self, name, state[name])


_COUNTS = ("steps", "rounds", "episodes", "limit")


def _unsolved(scores: np.ndarray, rng: np.random.Generator) -> Iterator[int]:
    """The games whose score is below 1, in random order, again and again. ``scores``: (games,), updated by the caller;
    one at least is below 1 whenever a game is drawn."""
    while True:
        # From the end, as in the runs of docs/results.md.
        for game in reversed(rng.permutation(np.flatnonzero(scores < 1)).tolist()):
            if scores[game] < 1:
                yield game
