"""Scores of an oracle and of random play on the targets, and steps per second.

    python benchmarks/targets.py --episodes 20 coin-collector cooking
    python benchmarks/targets.py --fold test 'scienceworld-*'

Random play samples admissible commands uniformly; the oracle plays the infos' policy_commands. Both play the first
episodes of the fold, with the target's own step limit unless --limit sets another. Steps per second are wall-clock
rates of random play (the Java games run in another process) with all infos, excluding resets and the first episode.
Prints a row of docs/targets.md for each target.
"""

from __future__ import annotations

import argparse
import fnmatch
import time
from typing import Any

import numpy as np

from starling.targets import Target, targets


def oracle(target: Target, fold: str, episodes: int, limit: int) -> tuple[float | None, float]:
    """(mean score as a share of the maximum, mean number of commands); (None, 0) if no walkthrough is known."""
    env = target.make(fold, walkthrough=True, max_episode_steps=limit)
    scores, moves = [], []
    for variation in range(episodes):
        _, info = env.reset(options={"variation": variation})
        if info["policy_commands"] is None:
            return None, 0
        for command in info["policy_commands"]:
            _, _, terminated, truncated, info = env.step(command)
            if terminated or truncated:
                break
        scores.append(score_share(info))
        moves.append(info["moves"])
    env.close()
    return float(np.mean(scores)), float(np.mean(moves))


def random_play(target: Target, fold: str, episodes: int, limit: int) -> tuple[float, float, float]:
    """(mean score as a share of the maximum, mean number of admissible commands, steps per second)."""
    env = target.make(fold, max_episode_steps=limit)
    rng = np.random.default_rng(0)
    scores, counts, seconds, steps = [], [], 0.0, 0
    for episode in range(episodes):
        _, info = env.reset(options={"variation": episode % target.episodes(fold)})
        ended = False
        while not ended:
            commands = info["admissible_commands"]
            counts.append(len(commands))
            began = time.perf_counter()
            _, _, terminated, truncated, info = env.step(commands[rng.integers(len(commands))])
            if episode:
                seconds, steps = seconds + time.perf_counter() - began, steps + 1
            ended = terminated or truncated
        scores.append(score_share(info))
    env.close()
    return float(np.mean(scores)), float(np.mean(counts)), steps / seconds if seconds else float("nan")


def score_share(info: dict[str, Any]) -> float:
    """The score as a share of the maximum; NaN if that is unknown."""
    return float(info["score"] / info["max_score"]) if info["max_score"] else float("nan")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", default=["*"], help="names or shell patterns (default: all)")
    parser.add_argument("--fold", default="test", help="fold (default: %(default)s)")
    parser.add_argument("--episodes", type=int, default=20, help="episodes per target (default: %(default)s)")
    parser.add_argument("--limit", type=int, help="step limit (default: the target's own)")
    arguments = parser.parse_args()
    print("| target | limit | random | oracle | oracle's commands | admissible | steps/s |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, target in targets().items():
        if not any(fnmatch.fnmatchcase(name, pattern) for pattern in arguments.names) or target.available():
            continue
        limit = arguments.limit or target.max_episode_steps
        score, commands, speed = random_play(target, arguments.fold, arguments.episodes, limit)
        count = min(arguments.episodes, target.episodes(arguments.fold))
        oracle_score, moves = oracle(target, arguments.fold, count, limit)
        reached = "none known" if oracle_score is None else f"{oracle_score:.3f}"
        print(
            f"| `{name}` | {limit} | {score:.3f} | {reached} | {moves:.1f} | {commands:.0f} | {speed:,.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
