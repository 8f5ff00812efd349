"""How well an agent plays, measured without letting it learn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import gymnasium as gym
import numpy as np

from starling.agent import Agent, Observation

EVALUATION_SEED = 20_240_805
"""The same chance at every evaluation, so that differences come from the agent."""


def evaluate(agent: Agent, envs: Sequence[gym.Env], options: Sequence[Mapping[str, Any] | None]) -> dict[str, float]:
    """Play one episode for each element of ``options`` (what `reset` gets) and average.

    The i-th episode is played in ``envs[i % len(envs)]``; as many episodes as there are environments run
    side by side. Returns ``eval_score`` (normalised), ``eval_moves``, ``eval_won`` (share) and
    ``eval_episodes``. The environments' own step limits hold.
    """
    policy_seed, *env_seeds = np.random.SeedSequence(EVALUATION_SEED).spawn(1 + len(envs))
    rng = np.random.default_rng(policy_seed)
    scores, moves, won = [], [], []
    for first in range(0, len(options), len(envs)):
        running: dict[int, Observation] = {}
        for i, episode in enumerate(options[first : first + len(envs)]):
            seed = int(env_seeds[i].generate_state(1)[0]) if first == 0 else None
            text, info = envs[i].reset(seed=seed, options=dict(episode or {}))
            running[i] = Observation.from_env(text, info)
        while running:
            actions = agent.act(list(running.values()), training=False, rng=rng)
            for (i, observation), action in zip(list(running.items()), actions, strict=True):
                text, _, terminated, truncated, info = envs[i].step(observation.admissible[action])
                running[i] = Observation.from_env(text, info)
                if terminated or truncated:
                    scores.append(running.pop(i).normalised_score)
                    moves.append(info["moves"])
                    won.append(info["won"])
    return {
        "eval_score": float(np.mean(scores)),
        "eval_moves": float(np.mean(moves)),
        "eval_won": float(np.mean(won)),
        "eval_episodes": len(scores),
    }
