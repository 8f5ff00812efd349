"""Steps in which an agent solves games of the library.

    python benchmarks/solve.py --games 'BerthEleven,LeftAtTheOwl' --seeds 5 --out runs/solve

Every 1,000 steps the agent is evaluated on five episodes. A game counts as solved at the first of three consecutive
evaluations with at least 95% of the maximum score on average; training stops there. Each game and seed is a row of
``results.csv`` in --out; rows that exist are not run again. --table prints them by game. With --pretrain, the agent has
first imitated the walkthroughs of three quarters of the library's short games, never of the one that it is to solve.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

import starling
from starling.library.catalog import find, games_of_split, open_game
from starling.training.agent import Agent, failed_calls, make_agent
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.evaluation import evaluate_rollout
from starling.training.rollout import GRAPH_INFOS, GraphGames, GraphRollout
from starling.training.trainer import Trainer, TrainingConfig
from starling.util.csv_files import read_rows, write_rows

EVERY, EPISODES, ENOUGH, IN_A_ROW = 1_000, 5, 0.95, 3
FOLDS = 4


class Solved(Exception):  # noqa: N818 - not an error
    """Ends a run early."""


@functools.cache
def imitator(agent_name: str, seed: int, fold: int) -> dict[str, Any]:
    """The state of an agent after imitation of the short games that are not in the fold."""
    games = sorted(games_of_split("train") + games_of_split("eval"))
    agent = make_agent(agent_name, seed=seed)
    agent.imitate([walkthrough_demonstration(open_game(g)) for i, g in enumerate(games) if i % FOLDS != fold])
    return agent.state_dict()


def pretrain(agent: Agent, seed: int, game: str) -> None:
    """Imitation of games that ``game`` is not one of."""
    games = sorted(games_of_split("train") + games_of_split("eval"))
    agent.load_weights(imitator(agent.name, seed, games.index(game) % FOLDS if game in games else FOLDS))


def solve(
    agent_name: str,
    game: str,
    seed: int,
    steps: int,
    settings: Mapping[str, Any] | None = None,
    every: int = EVERY,
    pretrained: bool = False,
) -> dict[str, Any]:
    """Train one agent on one game; the row of results, with ``silent``: how often a prior returned no scores."""
    agent = make_agent(agent_name, seed=seed, **(settings or {}))
    if pretrained:
        pretrain(agent, seed, game)
    scores: list[float] = []
    env = starling.make_vec(game, EPISODES, infos=GRAPH_INFOS)

    def evaluate(agent: Agent) -> dict[str, float]:
        # Another seed each time: a policy that wins by luck does not do so three times in a row.
        rng = np.random.default_rng(np.random.SeedSequence((seed, len(scores))))
        metrics = evaluate_rollout(agent, GraphRollout(env, lambda: 0), rng)
        scores.append(metrics["eval_score"])
        if len(scores) >= IN_A_ROW and min(scores[-IN_A_ROW:]) >= ENOUGH:
            raise Solved
        return metrics

    began = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(
            agent,
            GraphGames((game,)),
            TrainingConfig(steps, seed, log_every=every, evaluate_every=every, checkpoint_every=steps),
            Path(folder),
            evaluate,
        )
        with contextlib.suppress(Solved):
            if not trainer.run(resume=False, show_progress=False).finished:
                raise SystemExit("interrupted; run the same command again to continue, beginning with this run")
    good = np.array(scores) >= ENOUGH
    solved = [i for i in range(len(good) - IN_A_ROW + 1) if good[i : i + IN_A_ROW].all()]
    return {
        "agent": agent_name,
        "pretrained": "imitation" if pretrained else "",
        "game": game,
        "seed": seed,
        "limit": steps,
        "solved_at": solved[0] * every if solved else "",
        "best": round(max(scores), 3),
        "last": round(scores[-1], 3),
        "steps": trainer.steps,
        "scores": " ".join(f"{score:.3f}" for score in scores),
        "cpu_seconds": round(time.process_time() - began, 1),
        "silent": failed_calls(agent.report()),
    }


def table(rows: list[dict[str, str]]) -> str:
    """Markdown, one line per game: seeds that solved it, their steps (median and maximum), mean last score of all
    seeds."""
    lines = ["| game | solved | steps, median | most | last score, mean |", "|---|---:|---:|---:|---:|"]
    for game in sorted({row["game"] for row in rows}):
        mine = [row for row in rows if row["game"] == game]
        at = sorted(int(row["solved_at"]) for row in mine if row["solved_at"])
        median, most = (f"{np.median(at):,.0f}", f"{at[-1]:,}") if at else ("", "")
        last = np.mean([float(row["last"]) for row in mine])
        lines.append(f"| {game} | {len(at)} of {len(mine)} | {median} | {most} | {last:.2f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--games", default="split:train,split:eval")
    parser.add_argument("--difficulty", help="only games of this difficulty")
    parser.add_argument("--agent", default="memory-drrn")
    parser.add_argument("--pretrain", action="store_true", help="imitate other games first")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--out", type=Path, default=Path("runs/solve"))
    parser.add_argument("--table", action="store_true", help="print the rows in --out and exit")
    options = parser.parse_args()
    results = options.out / "results.csv"
    rows = read_rows(results)
    done = {(row["agent"], row["game"], row["seed"], row["limit"], row.get("pretrained", "")) for row in rows}
    source = "imitation" if options.pretrain else ""
    games = [e.id for e in find(options.games) if options.difficulty in (None, e.spec.difficulty)]
    for seed in range(0 if options.table else options.seeds):
        for game in games:
            if (options.agent, game, str(seed), str(options.steps), source) in done:
                continue
            found = solve(options.agent, game, seed, options.steps, pretrained=options.pretrain)
            row = {name: str(value) for name, value in found.items()}
            print(row, flush=True)
            rows.append(row)
            write_rows(results, rows)
    print(table(rows))


if __name__ == "__main__":
    main()
