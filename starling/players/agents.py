"""Agents as players: evaluated without training."""

from __future__ import annotations

import functools

import numpy as np

import starling
from starling.players.records import Episode
from starling.training.agent import Agent
from starling.training.evaluation import evaluate_attempts
from starling.training.rollout import GRAPH_INFOS, GraphRollout


def play_games(agent: Agent, games: list[str], seeds: int, attempts: int, max_turns: int) -> list[Episode]:
    """An episode for each game, seed and attempt. Attempts build on earlier ones only if the agent has a memory across
    episodes; otherwise they differ only by chance."""
    found = []
    for seed in range(seeds):
        env = starling.make_vec(games, infos=GRAPH_INFOS, max_episode_steps=max_turns)
        rng = np.random.default_rng(np.random.SeedSequence((seed, 1)))
        rollouts = (GraphRollout(env, functools.partial(next, iter(range(len(games))), 0)) for _ in range(attempts))
        for attempt, metrics in enumerate(evaluate_attempts(agent, rollouts, rng, games), start=1):
            for game in games:
                moves = int(metrics[f"eval_moves/{game}"])
                found.append(
                    Episode(
                        game=game,
                        seed=seed,
                        attempt=attempt,
                        score=min(max(metrics[f"eval_score/{game}"], 0.0), 1.0),
                        won=bool(metrics[f"eval_won/{game}"]),
                        moves=moves,
                        turns=moves,
                    )
                )
        env.close()
    return found
