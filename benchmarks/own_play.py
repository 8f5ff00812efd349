"""How well an action LM trained on an agent's own play ranks the commands of unseen games, by number of games and
steps.

    python benchmarks/own_play.py --games 75 --steps 20000 --seed 0 --out runs/own-play

Plays --games of the library's 75 training games together (sampled with the seed), trains an action LM on the
discoveries (`starling.agents.priors.own_play`), and evaluates its ranking of the commands on the walkthroughs of the
25 held-out games. Each call adds a row to ``results.csv`` in --out; --table prints all rows.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import numpy as np

from starling.agents.priors.action_lm_training import hit_rates
from starling.agents.priors.demonstrations import Demonstration, demonstrations, discoveries
from starling.agents.priors.own_play import train_on_discoveries
from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.csv_files import read_rows, write_rows

STATES = 30
"""States of a held-out game that are explored: those of its walkthrough, and some more."""
SHOWN = ("walkthrough_top_1", "walkthrough_top_5", "good_top_1", "good_top_5")


def measure(games: int, steps: int, seed: int, settings: dict[str, object]) -> dict[str, str]:
    """Play, train and rank; the row of results."""
    began = time.process_time()
    source = games_of_split("train")
    chosen = sorted(np.random.default_rng(np.random.SeedSequence((seed, games))).permutation(len(source))[:games])
    agent = make_agent("memory-drrn", seed=seed, **settings)
    with tempfile.TemporaryDirectory() as folder:
        config = TrainingConfig(steps, seed, log_every=steps, evaluate_every=steps, checkpoint_every=steps)
        train_on_games(agent, [source[i] for i in chosen], config, Path(folder), resume=False, show_progress=False)
    found = discoveries(agent.state_dict())
    model = train_on_discoveries(found, seed)
    if model is None:
        raise SystemExit("no discoveries; raise --steps")
    row = {"games": games, "steps": steps, "seed": seed, "settings": json.dumps(settings), "situations": len(found)}
    return {
        **{key: str(value) for key, value in row.items()},
        **{key: f"{value:.3f}" for key, value in hit_rates(model, held_out()).items()},
        "cpu_seconds": f"{time.process_time() - began:.0f}",
    }


def held_out() -> list[Demonstration]:
    """The states on the walkthroughs of the held-out games."""
    found = []
    for name in games_of_split("eval"):
        game = open_game(name)
        found += [d for d in demonstrations(game, STATES) if d.step >= 0]
        game.close()
    return found


def table(rows: list[dict[str, str]]) -> str:
    """Markdown, means over seeds."""
    lines = [
        "| source games | steps | settings | seeds | states learnt from | "
        + " | ".join(SHOWN).replace("_", " ")
        + " |",
        "|---:|---:|---|---:|---:|" + "---:|" * len(SHOWN),
    ]
    keys = sorted({(int(r["games"]), int(r["steps"]), r["settings"]) for r in rows})
    for games, steps, settings in keys:
        mine = [r for r in rows if (int(r["games"]), int(r["steps"]), r["settings"]) == (games, steps, settings)]
        means = [f"{np.mean([float(r[key]) for r in mine]):.2f}" for key in SHOWN]
        situations = f"{np.mean([int(r['situations']) for r in mine]):,.0f}"
        plain = "" if settings == "{}" else f"`{settings}`"
        lines.append(f"| {games} | {steps:,} | {plain} | {len(mine)} | {situations} | {' | '.join(means)} |")
    if rows:
        chances = " | ".join(f"{float(rows[0][f'{key}_chance']):.2f}" for key in SHOWN)
        lines.append(f"| chance | | | | | {chances} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--games", type=int, default=75)
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="a setting of memory-drrn, as JSON"
    )
    parser.add_argument("--out", type=Path, default=Path("runs/own-play"))
    parser.add_argument("--table", action="store_true", help="print the rows in --out and exit")
    options = parser.parse_args()
    results = options.out / "results.csv"
    rows = read_rows(results)
    if not options.table:
        settings = {name: json.loads(value) for name, _, value in (item.partition("=") for item in options.set)}
        rows.append(measure(options.games, options.steps, options.seed, settings))
        write_rows(results, rows)
    print(table(rows))


if __name__ == "__main__":
    main()
