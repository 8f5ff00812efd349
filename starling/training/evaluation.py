"""How well an agent plays, measured without letting it learn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import gymnasium as gym
import numpy as np

from starling.training.agent import Agent
from starling.training.rollout import Rollout, commands_of, observed
from starling.util.arrays import Texts

EVALUATION_SEED = 20_240_805
"""The same chance at every evaluation, so that differences come from the agent."""


def evaluate(
    agent: Agent,
    envs: Sequence[gym.Env[str, str]],
    options: Sequence[Mapping[str, Any] | None],
    rng: np.random.Generator | None = None,
    limit: int | None = None,
) -> dict[str, float]:
    """Play one episode for each element of ``options`` (what `reset` gets) and average.

    The i-th episode is played in ``envs[i % len(envs)]``; as many episodes as there are environments run
    side by side. Returns ``eval_score`` (normalised), ``eval_moves``, ``eval_won`` (share) and
    ``eval_episodes``. Where the maximum score is unknown there is ``eval_points``, the mean of the scores themselves, instead
    of ``eval_score``. The environments' own step limits hold. ``rng``: the agent's chance, by default always the same.
    With the step ``limit`` there is ``eval_effort``: moves as a share of it, all of it where the game was not won.
    """
    policy_seed, *env_seeds = np.random.SeedSequence(EVALUATION_SEED).spawn(1 + len(envs))
    rng = rng or np.random.default_rng(policy_seed)
    texts = Texts()
    points: list[float] = []
    scores: list[float] = []
    moves: list[int] = []
    won: list[bool] = []
    unknown = False
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
            places = np.array(list(seen))
            observations = replace(
                observed(texts, list(seen.values())),
                env=places,
                first=np.full(len(places), first),
                walkthrough=walkthroughs[places],
            )
            first = False
            actions = agent.act(observations, training=False, rng=rng)
            for i, action in zip(places.tolist(), actions, strict=True):
                command = commands_of(seen[i][1])[int(action)]
                text, _, terminated, truncated, info = envs[i].step(command)
                seen[i] = text, info
                if terminated or truncated:
                    del seen[i]
                    score, most = float(info["score"] or 0), float(info["max_score"] or 0)
                    unknown |= not most
                    points.append(score)
                    scores.append(score / most if most else score)
                    moves.append(info["moves"])
                    won.append(info["won"])
    found = _averages(scores, moves, won, limit)
    if unknown:
        del found["eval_score"]
        found["eval_points"] = float(np.mean(points))
    return found


def evaluate_rollout(
    agent: Agent,
    rollout: Rollout,
    rng: np.random.Generator | None = None,
    tasks: Sequence[str] = (),
    limit: int | None = None,
) -> dict[str, float]:
    """Play the episodes of a fresh rollout, one in each environment, and average as `evaluate` does.

    ``tasks`` names the games by their numbers; the averages of each are then there as well, as ``eval_score/NAME`` and
    so on.
    """
    rng = rng or np.random.default_rng(np.random.SeedSequence(EVALUATION_SEED).spawn(1)[0])
    count, game = len(rollout), rollout.game.copy()  # another one begins where an episode is over
    scores, moves, won = np.zeros(count), np.zeros(count, int), np.zeros(count, bool)
    running = np.ones(count, bool)
    while running.any():
        places = np.flatnonzero(running)
        actions = np.zeros(count, np.int64)
        actions[places] = agent.act(rollout.observations.take(places), training=False, rng=rng)
        rollout.step(actions, lambda: 0)
        ended = running & rollout.over
        scores[ended] = rollout.observations.normalised_score[ended]
        moves[ended], won[ended] = rollout.moves[ended], rollout.won[ended]
        running &= ~ended
    found = _averages(scores, moves, won, limit)
    for number, task in enumerate(tasks):
        here = game == number
        of_task = _averages(scores[here], moves[here], won[here], limit)
        found |= {f"{key}/{task}": value for key, value in of_task.items()}
    return found


def _averages(scores: Any, moves: Any, won: Any, limit: int | None) -> dict[str, float]:
    found = {
        "eval_score": float(np.mean(scores)),
        "eval_moves": float(np.mean(moves)),
        "eval_won": float(np.mean(won)),
        "eval_episodes": len(scores),
    }
    if limit is not None:
        found["eval_effort"] = float(np.mean(np.where(won, np.minimum(moves, limit), limit))) / limit
    return found
