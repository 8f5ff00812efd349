"""How an agent's score rises over several attempts at games that it has never seen, without learning between them.

    python benchmarks/attempts.py runs/practice --games split:eval --attempts 4
    python benchmarks/attempts.py runs/practice --target twc-hard --episodes 60

Takes folders of pre-training or training runs of one agent, one per seed, and plays k attempts at each game, one after
the other, in which the agent may remember what the earlier ones showed (the protocol of EvoTest, He et al. 2025):
every game ``--episodes`` times side by side, or the first ``--episodes`` games of a target's fold once. Prints the
interquartile mean over runs and games of each attempt with a 95% stratified bootstrap interval, the mean, and the mean
gain over the first one.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from starling.envs.registration import make_vec
from starling.experiments.statistics import iqm
from starling.library.catalog import find
from starling.targets import get_target
from starling.training.agent import Agent
from starling.training.evaluation import EVALUATION_SEED, episodes, evaluate_attempts
from starling.training.rollout import GRAPH_INFOS, GraphRollout
from starling.training.trained import trained_agent

STEP_LIMIT = 100


def at_games(agent: Agent, games: list[str], count: int, copies: int) -> np.ndarray:
    """Mean normalised scores, (attempts, games)."""
    envs = make_vec(games, copies * len(games), max_episode_steps=STEP_LIMIT, infos=GRAPH_INFOS)

    def rollouts() -> Iterator[GraphRollout]:
        for _ in range(count):
            order = iter(range(envs.num_envs))
            yield GraphRollout(envs, lambda order=order: next(order, 0) % len(games))  # type: ignore[misc]

    found = evaluate_attempts(agent, rollouts(), np.random.default_rng(EVALUATION_SEED), games)
    return np.array([[metrics[f"eval_score/{game}"] for game in games] for metrics in found])


def at_target(agent: Agent, name: str, fold: str, count: int, variations: int) -> np.ndarray:
    """Normalised scores, (attempts, variations)."""
    target = get_target(name)
    env = target.make(fold)
    order = [{"variation": i} for i in range(min(variations, target.episodes(fold))) for _ in range(count)]
    shares = [played.share for played in episodes(agent, [env], order)]
    env.close()
    return np.array(shares).reshape(-1, count).T


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", nargs="+", type=Path)
    parser.add_argument("--games", default="split:eval")
    parser.add_argument("--target", help="a target instead of games")
    parser.add_argument("--fold", default="test", help="of the target (default: %(default)s)")
    parser.add_argument("--attempts", type=int, default=4)
    parser.add_argument("--episodes", type=int, default=4)
    asked = parser.parse_args()
    games = [] if asked.target else [entry.id for entry in find(asked.games)]
    found = []
    for run in asked.runs:
        agent = trained_agent(run).make(seed=0)
        if asked.target:
            found.append(at_target(agent, asked.target, asked.fold, asked.attempts, asked.episodes))
        else:
            found.append(at_games(agent, games, asked.attempts, asked.episodes))
    scores = np.stack(found)
    print("| attempt | score (IQM) | interval | mean | gain |\n|---:|---:|---|---:|---:|")
    for k in range(asked.attempts):
        middle, average = iqm(scores[:, k]), scores[:, k].mean()
        interval = f"{middle.low:.3f} to {middle.high:.3f}"
        print(f"| {k + 1} | {middle.value:.3f} | {interval} | {average:.3f} | {average - scores[:, 0].mean():+.3f} |")


if __name__ == "__main__":
    main()
