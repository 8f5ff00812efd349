"""Agents as players: they act without learning, from what they were trained on before."""

from __future__ import annotations

import functools

import numpy as np

import starling
from starling.players.records import Episode
from starling.training.agent import Agent
from starling.training.evaluation import evaluate_rollout
from starling.training.rollout import GRAPH_INFOS, GraphRollout


def play_games(agent: Agent, games: list[str], seeds: int, attempts: int, max_turns: int) -> list[Episode]:
    """An episode for each game, seed and attempt. Without learning, attempts differ by chance alone."""
    found = []
    for seed in range(seeds):
        for attempt in range(1, attempts + 1):
            env = starling.make_vec(games, infos=GRAPH_INFOS, max_episode_steps=max_turns)
            order = iter(range(len(games)))
            rng = np.random.default_rng(np.random.SeedSequence((seed, attempt)))
            metrics = evaluate_rollout(agent, GraphRollout(env, functools.partial(next, order, 0)), rng, games)
            env.close()
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
    return found
