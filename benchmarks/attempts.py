"""How an agent's score rises over several attempts at games that it has never seen, without learning between them.

    python benchmarks/attempts.py runs/practice --games split:eval --attempts 4

Takes folders of pre-training or training runs of one agent, one per seed, and plays every game in each of them
``--episodes`` times side by side: k attempts one after the other, in which the agent may remember what the earlier ones
showed (the protocol of EvoTest, He et al. 2025). Prints the interquartile mean over runs and games of each attempt with
a 95% stratified bootstrap interval, and the mean gain over the first one.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from starling.envs.registration import make_vec
from starling.experiments.statistics import iqm
from starling.library.catalog import find
from starling.training.evaluation import EVALUATION_SEED, evaluate_attempts
from starling.training.rollout import GRAPH_INFOS, GraphRollout
from starling.training.trained import trained_agent

STEP_LIMIT = 100


def attempts(run: Path, games: list[str], count: int, episodes: int) -> np.ndarray:
    """Mean normalised scores, (attempts, games)."""
    agent = trained_agent(run).make(seed=0)
    envs = make_vec(games, episodes * len(games), max_episode_steps=STEP_LIMIT, infos=GRAPH_INFOS)

    def rollouts() -> Iterator[GraphRollout]:
        for _ in range(count):
            order = iter(range(envs.num_envs))
            yield GraphRollout(envs, lambda order=order: next(order, 0) % len(games))  # type: ignore[misc]

    found = evaluate_attempts(agent, rollouts(), np.random.default_rng(EVALUATION_SEED), games)
    return np.array([[metrics[f"eval_score/{game}"] for game in games] for metrics in found])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", nargs="+", type=Path)
    parser.add_argument("--games", default="split:eval")
    parser.add_argument("--attempts", type=int, default=4)
    parser.add_argument("--episodes", type=int, default=4)
    asked = parser.parse_args()
    games = [entry.id for entry in find(asked.games)]
    scores = np.stack([attempts(run, games, asked.attempts, asked.episodes) for run in asked.runs])
    print("| attempt | score (IQM) | interval | mean | gain |\n|---:|---:|---|---:|---:|")
    for k in range(asked.attempts):
        found, average = iqm(scores[:, k]), scores[:, k].mean()
        interval = f"{found.low:.3f} to {found.high:.3f}"
        print(f"| {k + 1} | {found.value:.3f} | {interval} | {average:.3f} | {average - scores[:, 0].mean():+.3f} |")


if __name__ == "__main__":
    main()
