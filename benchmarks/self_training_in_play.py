"""What self-training during adaptation adds to `ranker-drrn` (``self_train``), on a development fold of the training
games.

    for fold in 0 1 2; do python benchmarks/self_training_in_play.py --fold $fold --out runs/in-play; done
    python benchmarks/self_training_in_play.py --summary --out runs/in-play

A third of the library's 75 training games is the target, learnt together; the agent is pre-trained on the others, by
imitation of their walkthroughs or by self-play. Compared are --steps steps of learning in the target without and with
self-training, each with --seeds seeds after the same pre-training. Scores are means of one episode of each target game;
each is a row of ``results.jsonl`` in --out, and what is there is not measured again. ``--summary`` prints means over
the seeds by fold, and the difference with its 95% interval of Student's t over the folds.
"""

from __future__ import annotations

import argparse
import itertools
import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from scipy.stats import t as student
from self_training import FOLDS

from starling.library.catalog import games_of_split
from starling.training.agent import make_agent
from starling.training.checkpoint import single_thread
from starling.training.pretraining import Method, PretrainingResult, pretrain
from starling.training.trained import trained_agent
from starling.training.trainer import TrainingConfig, TrainingResult, train_on_games

METHODS: tuple[Method, ...] = ("imitation", "self-play")
RESULTS = "results.jsonl"
NAMES = ("fold", "pretraining", "self_train", "seed")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fold", type=int, default=0, choices=range(FOLDS))
    parser.add_argument("--steps", type=int, default=5000, help="in the target")
    parser.add_argument("--pretraining", type=int, default=10_000, help="steps of self-play at most")
    parser.add_argument("--members", type=int, default=2, help="networks of the ranker")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--summary", action="store_true", help="print the table of what was measured")
    parser.add_argument("--out", type=Path, default=Path("runs/in-play"))
    options = parser.parse_args()
    single_thread()
    if options.summary:
        summarise(measured(options.out))
        return
    known = {tuple(row[name] for name in NAMES) for row in measured(options.out)}
    games = games_of_split("train")
    folds = np.array_split(np.random.default_rng(0).permutation(len(games)), FOLDS)
    target = [games[i] for i in sorted(folds[options.fold].tolist())]
    sources = [name for name in games if name not in target]
    for method in METHODS:
        run = options.out / f"{method}-{options.fold}"
        agent = make_agent("ranker-drrn", seed=options.fold, members=options.members)
        steps = options.pretraining if method == "self-play" else None
        finished(pretrain(agent, sources, method, run, seed=options.fold, max_steps=steps, resume=True))
        for seed in range(options.seeds):
            for self_train in (False, True):
                variant = (options.fold, method, self_train, seed)
                if variant in known:
                    continue
                row = dict(zip(NAMES, variant, strict=True)) | adapted(run, target, seed, options.steps, self_train)
                print(row, flush=True)
                with (options.out / RESULTS).open("a", encoding="utf-8") as file:
                    file.write(json.dumps(row) + "\n")


def measured(out: Path) -> list[dict[str, Any]]:
    path = out / RESULTS
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def adapted(run: Path, target: list[str], seed: int, steps: int, self_train: bool) -> dict[str, Any]:
    agent: Any = trained_agent(run).make(seed, {"self_train": self_train})
    config = TrainingConfig(steps, seed, 8, evaluate_every=steps, checkpoint_every=steps)
    with tempfile.TemporaryDirectory() as folder:
        result = train_on_games(agent, target, config, Path(folder), resume=False, show_progress=False)
    finished(result)
    return {"score": result.evaluation["eval_score"], "visited": len(agent.visited)}


def finished(result: PretrainingResult | TrainingResult) -> None:
    """An interrupted training ends early: its score counts for nothing."""
    if not result.finished:
        raise SystemExit("interrupted; give the same command to continue")


def summarise(rows: list[dict[str, Any]]) -> None:
    for method in METHODS:
        mean: dict[tuple[int, bool], float] = {}
        for of in itertools.product(range(FOLDS), (False, True)):
            found = [r["score"] for r in rows if (r["fold"], r["self_train"]) == of and r["pretraining"] == method]
            if found:
                mean[of] = float(np.mean(found))
        folds = [fold for fold in range(FOLDS) if (fold, False) in mean and (fold, True) in mean]
        scores = {on: np.array([mean[fold, on] for fold in folds]) for on in (False, True)}
        gain = scores[True] - scores[False]
        half = float("nan")  # of a single fold
        if len(folds) > 1:
            half = float(student.ppf(0.975, len(folds) - 1) * gain.std(ddof=1) / len(folds) ** 0.5)
        by_fold = {on: ", ".join(f"{score:.3f}" for score in found) for on, found in scores.items()}
        print(f"{method}: off {by_fold[False]} (mean {scores[False].mean():.3f}), on {by_fold[True]} "
              f"(mean {scores[True].mean():.3f}), difference {gain.mean():+.3f} "
              f"({gain.mean() - half:+.3f} to {gain.mean() + half:+.3f})")  # fmt: skip


if __name__ == "__main__":
    main()
