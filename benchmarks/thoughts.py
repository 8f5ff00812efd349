"""Do latent sub-goals tell a ranker more about the commands of games it has not seen?

    python benchmarks/thoughts.py --out runs/thoughts

Rankers learn from the walkthroughs of 60 of the library's training games; the others, every fifth, are held out.
Measured after each round, on the walkthroughs of the held-out games: log-likelihood of the command of the walkthrough,
and the share of decisions in which it comes first, ``right``; ``far``: where the next points are more than three
commands away. Ways: ``1``, ``4``, ``16`` samples, of which one is drawn by weight (so that 1 is not weighted);
``random``, each thought any candidate; ``plain``, a ranker without thoughts, trained as often, in each round anew. Each
is a row for each game in ``scores.csv`` in --out; rows that exist are not made again. Differences have 95% intervals
over games.
"""

from __future__ import annotations

import argparse
import itertools
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.priors.ranker import Ranker
from starling.agents.priors.thoughts import ROUNDS, Moment, Thinker
from starling.experiments.statistics import bootstrap_interval
from starling.library.catalog import games_of_split, open_game
from starling.training.checkpoint import single_thread
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.episode import Demonstration, replay
from starling.util.csv_files import read_rows, write_rows

UPDATES = 150
FAR = 3
PLAIN = "plain"
WAYS = ("1", "4", "16", "random", PLAIN)


class AtRandom(Thinker):
    """For ablation: thoughts have nothing to do with what follows."""

    def inferred(self, one: Moment, rng: np.random.Generator) -> int:
        return int(rng.integers(len(one.thoughts)))


def learning(way: str, shown: Sequence[Demonstration], members: int, seed: int) -> Iterator[Ranker]:
    """The ranker after each round."""
    if way == PLAIN:
        data = Ranker(members).rows(shown)
        for number in range(ROUNDS + 1):
            ranker = Ranker(members)
            ranker.train(data, UPDATES, int(np.random.SeedSequence((seed, number)).generate_state(1)[0]))
            yield ranker
        return
    thinker = AtRandom(members, 1) if way == "random" else Thinker(members, int(way))
    for _ in thinker.learn(shown, UPDATES, seed):
        yield thinker


def measured(ranker: Ranker, shown: Demonstration) -> dict[str, float]:
    scores = [step.decision.score for step in shown.steps]
    gains = [after > before for before, after in itertools.pairwise(scores)] + [True]
    likelihoods, right, far = [], [], []
    for i, step in enumerate(shown.steps):
        found = ranker.scores(replay(shown.steps[:i]), step.decision)
        likelihoods.append(float(np.logaddexp.reduce(found[list(step.good)])))
        right.append(float(found.argmax() in step.good))
        if gains.index(True, i) - i >= FAR:
            far.append(right[-1])
    return {
        "likelihood": float(np.mean(likelihoods)),
        "right": float(np.mean(right)),
        "far": float(np.mean(far)) if far else float("nan"),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--ways", default=",".join(WAYS))
    parser.add_argument("--members", type=int, default=2, help="networks of a ranker")
    parser.add_argument("--out", type=Path, default=Path("runs/thoughts"))
    options = parser.parse_args()
    single_thread()
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / "scores.csv"
    rows: list[dict[str, Any]] = list(read_rows(path))
    names = games_of_split("train")
    held_out = names[::5]
    shown = [walkthrough_demonstration(open_game(name)) for name in names if name not in held_out]
    asked = [walkthrough_demonstration(open_game(name)) for name in held_out]
    for seed in range(options.seeds):
        for way in options.ways.split(","):
            if any((row["way"], row["seed"]) == (way, str(seed)) for row in rows):
                continue
            spent, began = 0.0, time.process_time()
            for number, ranker in enumerate(learning(way, shown, options.members, seed)):
                spent += time.process_time() - began
                for one in asked:
                    row = {"way": way, "seed": seed, "round": number, "game": one.game, "seconds": round(spent, 1)}
                    rows.append({key: str(value) for key, value in {**row, **measured(ranker, one)}.items()})
                began = time.process_time()
            write_rows(path, rows)
    for kind in ("likelihood", "right", "far"):
        for way in dict.fromkeys(row["way"] for row in rows):
            by_round = [values(rows, kind, way, number) for number in range(ROUNDS + 1)]
            line = ", ".join(f"{np.nanmean(found):.3f}" for found in by_round)
            low, high = bootstrap_interval(clean(by_round[-1] - by_round[0]))
            line += f"; last less first ({low:+.3f} to {high:+.3f})"
            if way != PLAIN and any(row["way"] == PLAIN for row in rows):
                less = clean(by_round[-1] - values(rows, kind, PLAIN, ROUNDS))
                low, high = bootstrap_interval(less)
                line += f"; less plain {less.mean():+.3f} ({low:+.3f} to {high:+.3f})"
            print(f"{kind}, {way}: {line}")


def values(rows: Sequence[dict[str, Any]], kind: str, way: str, number: int) -> np.ndarray:
    """Of each game, the mean over seeds."""
    mine = [row for row in rows if (row["way"], row["round"]) == (way, str(number))]
    games = sorted({row["game"] for row in mine})
    return np.array([np.mean([float(row[kind]) for row in mine if row["game"] == game]) for game in games])


def clean(found: np.ndarray) -> np.ndarray:
    """Without the games that have no such decision."""
    return found[~np.isnan(found)]


if __name__ == "__main__":
    main()
