"""Evaluation of agents, without learning."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import gymnasium as gym
import numpy as np
import numpy.typing as npt

from starling.training.agent import Agent, Observations
from starling.training.rollout import Rollout, command_choices, to_observations
from starling.util.arrays import Texts

EVALUATION_SEED = 20_240_805
"""Fixed, so that differences between evaluations come from the agent alone."""


@dataclass(frozen=True)
class Played:
    """An episode that was played. ``max_score`` is 0 if it is unknown."""

    score: float
    max_score: float
    moves: int
    won: bool

    @property
    def share(self) -> float:
        """Score / maximum; the raw score if that is unknown."""
        return self.score / self.max_score if self.max_score else self.score


def evaluate(
    agent: Agent,
    envs: Sequence[gym.Env[str, str]],
    options: Sequence[Mapping[str, Any] | None],
    rng: np.random.Generator | None = None,
    limit: int | None = None,
) -> dict[str, float]:
    """Play `episodes`, and return means over them.

    Metrics: ``eval_score`` (score / maximum), ``eval_moves``, ``eval_won`` (share of episodes), ``eval_episodes``. If a
    maximum score is unknown, ``eval_points`` (raw scores) replaces ``eval_score``. With the step ``limit``:
    ``eval_effort``, moves / limit, which is 1 for games not won.
    """
    played = episodes(agent, envs, options, rng)
    metrics = _averages([p.share for p in played], [p.moves for p in played], [p.won for p in played], limit)
    if not all(p.max_score for p in played):
        del metrics["eval_score"]
        metrics["eval_points"] = float(np.mean([p.score for p in played]))
    return metrics


def episodes(
    agent: Agent,
    envs: Sequence[gym.Env[str, str]],
    options: Sequence[Mapping[str, Any] | None],
    rng: np.random.Generator | None = None,
) -> list[Played]:
    """Play one episode per element of ``options`` (reset options).

    Episode i runs in ``envs[i % len(envs)]``, with the environments in parallel and under their own step limits. An
    agent may remember the earlier episodes of a game. ``rng`` is the agent's generator, by default with a fixed seed.
    """
    policy_seed, *env_seeds = np.random.SeedSequence(EVALUATION_SEED).spawn(1 + len(envs))
    rng = rng or np.random.default_rng(policy_seed)
    agent.begin_evaluation()
    texts = Texts()
    played: dict[int, Played] = {}
    for start in range(0, len(options), len(envs)):
        seen: dict[int, tuple[str, Mapping[str, Any]]] = {}
        walkthroughs = np.empty(len(envs), object)
        for i, episode in enumerate(options[start : start + len(envs)]):
            seed = int(env_seeds[i].generate_state(1)[0]) if start == 0 else None
            text, info = envs[i].reset(seed=seed, options=dict(episode or {}))
            seen[i] = text, info
            walkthroughs[i] = tuple(info.get("policy_commands") or ())
        first = True
        while seen:
            observations = _observed(texts, seen, walkthroughs, first)
            first = False
            actions = agent.act(observations, training=False, rng=rng)
            ended = {}
            for i, action in zip(list(seen), actions, strict=True):
                command = command_choices(seen[i][1])[int(action)]
                text, _, terminated, truncated, info = envs[i].step(command)
                seen[i] = text, info
                if terminated or truncated:
                    ended[i] = seen.pop(i)
                    played[start + i] = Played(
                        float(info["score"] or 0), float(info["max_score"] or 0), info["moves"], info["won"]
                    )
            if ended:
                agent.end_evaluation_episodes(_observed(texts, ended, walkthroughs, False))
    return [played[i] for i in range(len(options))]


def _observed(
    texts: Texts, seen: Mapping[int, tuple[str, Mapping[str, Any]]], walkthroughs: npt.NDArray[np.object_], first: bool
) -> Observations:
    indices = np.array(list(seen))
    return replace(
        to_observations(texts, list(seen.values())),
        env=indices,
        first=np.full(len(indices), first),
        walkthrough=walkthroughs[indices],
    )


def evaluate_rollout(
    agent: Agent,
    rollout: Rollout,
    rng: np.random.Generator | None = None,
    tasks: Sequence[str] = (),
    limit: int | None = None,
) -> dict[str, float]:
    """Play the current episode of each environment of a fresh rollout; metrics as in `evaluate`.

    ``tasks``: names of the rollout's games, in order; adds each game's metrics as ``eval_score/NAME`` and so on.
    """
    rng = rng or np.random.default_rng(np.random.SeedSequence(EVALUATION_SEED).spawn(1)[0])
    agent.begin_evaluation()
    return _play_episodes(agent, rollout, rng, tasks, limit)


def evaluate_attempts(
    agent: Agent, rollouts: Iterable[Rollout], rng: np.random.Generator, tasks: Sequence[str] = ()
) -> list[dict[str, float]]:
    """Evaluate an agent over several attempts at the same games: play the current episode of each environment, one
    rollout after the other. The agent may remember earlier attempts. Returns the metrics of each attempt, as in
    `evaluate_rollout`."""
    agent.begin_evaluation()
    return [_play_episodes(agent, rollout, rng, tasks, None) for rollout in rollouts]


def _play_episodes(
    agent: Agent, rollout: Rollout, rng: np.random.Generator, tasks: Sequence[str], limit: int | None
) -> dict[str, float]:
    count, game = len(rollout), rollout.game.copy()  # autoreset changes it
    scores, moves, won = np.zeros(count), np.zeros(count, int), np.zeros(count, bool)
    running = np.ones(count, bool)
    while running.any():
        indices = np.flatnonzero(running)
        actions = np.zeros(count, np.int64)
        actions[indices] = agent.act(rollout.observations.take(indices), training=False, rng=rng)
        rollout.step(actions, lambda: 0)
        ended = running & rollout.over
        scores[ended] = rollout.observations.normalised_score[ended]
        moves[ended], won[ended] = rollout.moves[ended], rollout.won[ended]
        if ended.any():
            agent.end_evaluation_episodes(rollout.observations.take(np.flatnonzero(ended)))
        running &= ~ended
    metrics = _averages(scores, moves, won, limit)
    for index, task in enumerate(tasks):
        of_task = game == index
        averages = _averages(scores[of_task], moves[of_task], won[of_task], limit)
        metrics |= {f"{key}/{task}": value for key, value in averages.items()}
    return metrics


def _averages(scores: Any, moves: Any, won: Any, limit: int | None) -> dict[str, float]:
    metrics = {
        "eval_score": float(np.mean(scores)),
        "eval_moves": float(np.mean(moves)),
        "eval_won": float(np.mean(won)),
        "eval_episodes": len(scores),
    }
    if limit is not None:
        metrics["eval_effort"] = float(np.mean(np.where(won, np.minimum(moves, limit), limit))) / limit
    return metrics
