"""What self-training by preferences adds to a ranker, where texts are whole and where they have lost words.

    python benchmarks/preferences.py --out runs/preferences

A ranker learns from the walkthroughs of 60 of the library's training games. The others, every fifth, are the target:
their states from random play are the unlabelled ones. Measured is the share of the decisions on the walkthroughs of the
target's games in which the ranker puts the command of the walkthrough first, with whole texts and with 30% of the words
lost. Ways: the ranker as it is; ``stic``, both stages; ``stage 1``; ``random``, stage 1 with any other command as the
dispreferred one; ``no likelihood``, stage 1 without the second term; ``stage 2``. Each is a row for each game in
``scores.csv`` in --out; rows that exist are not made again. Differences have 95% intervals over games.
"""

from __future__ import annotations

import argparse
import copy
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.pretraining.preferences import train_by_preferences, with_lost_words
from starling.agents.priors.ranker import Ranker
from starling.experiments.statistics import bootstrap_interval
from starling.library.catalog import games_of_split, open_game
from starling.training.checkpoint import single_thread
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.episode import Demonstration, Episode
from starling.training.rollout import GraphGames, Rollout
from starling.training.unlabelled import State, collect_states, read_states
from starling.util.csv_files import read_rows, write_rows

LOST, DRAWS = 0.3, 3
UPDATES = 150
BEFORE = "as it is"
WAYS: dict[str, dict[str, Any] | None] = {
    BEFORE: None,
    "stic": {},
    "stage 1": {"shown": False},
    "random": {"shown": False, "random": True},
    "no likelihood": {"shown": False, "alpha": 0.0},
    "stage 2": {"states": False},
}


def right(ranker: Ranker, shown: Demonstration, lost: float, rng: np.random.Generator) -> float:
    """Share of the decisions in which the demonstrated command comes first, with a share of the words lost."""
    decisions = [with_lost_words(step.decision, lost, rng) for step in shown.steps]
    best = [ranker.scores(Episode(), decision).argmax() for decision in decisions]
    return float(np.mean([one in step.good for one, step in zip(best, shown.steps, strict=True)]))


def trained(
    ranker: Ranker, states: Sequence[State], shown: Sequence[Demonstration], seed: int, way: dict[str, Any]
) -> Ranker:
    ranker, options = copy.deepcopy(ranker), dict(way)
    labels = shown if options.pop("shown", True) else ()
    use = states if options.pop("states", True) else ()
    train_by_preferences(ranker, use, labels, UPDATES, np.random.SeedSequence((seed, 1)), **options)
    return ranker


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--members", type=int, default=2, help="networks of the ranker")
    parser.add_argument("--steps", type=int, default=1000, help="of random play in the target")
    parser.add_argument("--out", type=Path, default=Path("runs/preferences"))
    options = parser.parse_args()
    single_thread()
    target = list(games_of_split("train")[::5])

    def rollout(choose: Callable[[], int], _: Callable[[], int]) -> Rollout:
        return GraphGames(tuple(target)).rollout(len(target), choose)

    collect_states("development games", rollout, target, options.steps, 0, options.out / "states")
    states = read_states(options.out / "states")
    path = options.out / "scores.csv"
    rows: list[dict[str, Any]] = list(read_rows(path))
    shown = [walkthrough_demonstration(open_game(name)) for name in games_of_split("train") if name not in target]
    asked = [walkthrough_demonstration(open_game(name)) for name in target]
    for seed in range(options.seeds):
        ranker = Ranker(options.members)
        ranker.train(ranker.rows(shown), UPDATES, seed)
        for name, way in WAYS.items():
            if any((row["way"], row["seed"]) == (name, str(seed)) for row in rows):
                continue
            began = time.process_time()
            found = ranker if way is None else trained(ranker, states, shown, seed, way)
            seconds = round(time.process_time() - began, 1)
            rng = np.random.default_rng(seed)
            for one in asked:
                whole = right(found, one, 0, rng)
                draws = [right(found, one, LOST, rng) for _ in range(DRAWS)]
                row = {"way": name, "seed": seed, "game": one.game, "whole": whole, "lost": np.mean(draws)}
                rows.append({key: str(value) for key, value in {**row, "seconds": seconds}.items()})
            write_rows(path, rows)
    for kind in ("whole", "lost"):
        means = {
            name: np.array(
                [
                    np.mean([float(row[kind]) for row in rows if (row["way"], row["game"]) == (name, one.game)])
                    for one in asked
                ]
            )
            for name in WAYS
        }
        for name, values in means.items():
            low, high = bootstrap_interval(change := values - means[BEFORE])
            print(f"{kind}, {name}: {values.mean():.3f}, {change.mean():+.3f} ({low:+.3f} to {high:+.3f})")


if __name__ == "__main__":
    main()
