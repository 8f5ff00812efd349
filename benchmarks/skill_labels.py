"""How well `starling skills label` finds the skills of games whose labels are partly wrong.

    python benchmarks/skill_labels.py                  # on the 75 training games: choices are made here
    python benchmarks/skill_labels.py --held-out       # scored on the 25 held-out games, labelled with the 75 others
    python benchmarks/skill_labels.py --kept FOLDER    # keeps vectors and results there, and continues from them

Truth: the skills in the games' specs. A share of the labels is swapped for another skill at random; a share of the
texts is hidden. Every way gives a game as many skills as it has. Macro-F1 over the twelve skills, mean over the seeds
of the noise, with intervals by paired bootstrap over games. Compared: the swapped labels themselves, texts matched to
definitions without labels, logistic regression on the same vectors (trained on the swapped labels of the other games),
and each part of the method switched off.
"""

from __future__ import annotations

import argparse
import functools
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from starling.agents.pretraining.skill_labels import (
    GameVectors,
    LabelledGame,
    LabelSettings,
    as_rows,
    chosen,
    games_of_specs,
    label,
    matches,
    vectors_of,
)
from starling.library.catalog import find
from starling.training.checkpoint import single_thread

Labels = npt.NDArray[np.bool_]
RESAMPLES = 2_000
WHOLE = {"steps": 60, "enhance": 1.0}
WAYS: dict[str, dict[str, Any]] = {
    "default: texts and labels": {},
    "the whole method": WHOLE,
    "no look-up": {**WHOLE, "own": 1.0},
    "no contrast": {**WHOLE, "contrast": 0.0},
    "all labelled games as prototypes": {**WHOLE, "clean": 1.0},
    "no enhancing of texts": {**WHOLE, "enhance": 0.0},
}


def swapped(truth: Labels, share: float, rng: np.random.Generator) -> Labels:
    """Each label replaced, with probability ``share``, by a skill that the game does not have."""
    found = truth.copy()
    for row in found:
        others = np.flatnonzero(~row).tolist()
        for skill in np.flatnonzero(row):
            if rng.random() < share:
                row[skill] = False
                row[others.pop(rng.integers(len(others)))] = True
    return found


def regression(vectors: GameVectors, given: Labels) -> npt.NDArray[np.float64]:
    """Probabilities by logistic regression on texts and trajectories, each game by a model that has not seen it."""
    centred = np.nan_to_num(vectors.texts - np.nanmean(vectors.texts, axis=0))
    x, found = np.hstack([centred, vectors.trajectories]), np.zeros(given.shape)
    for train, test in KFold(5, shuffle=True, random_state=0).split(x):
        for skill in np.flatnonzero(given[train].any(axis=0)):
            model = LogisticRegression(C=3.0, class_weight="balanced", max_iter=500).fit(x[train], given[train, skill])
            found[test, skill] = model.predict_proba(x[test])[:, 1]
    return found


def macro_f1(predicted: Labels, truth: Labels, weights: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """(seeds, games, skills), (games, skills), weights of games (resamples, games) -> (resamples,), mean over seeds.
    A skill that occurs neither in the truth nor in the prediction does not count."""
    right, all_predicted = weights @ (predicted & truth).astype(float), weights @ predicted.astype(float)
    both = all_predicted + weights @ truth.astype(float)
    scores = np.divide(2 * right, both, out=np.full_like(both, np.nan), where=both > 0)
    return np.asarray(np.nanmean(scores, axis=2).mean(axis=0))


def kept_vectors(file: Path | None, games: list[LabelledGame]) -> GameVectors:
    if file and file.exists():
        return GameVectors(**np.load(file))
    vectors = vectors_of(games)
    if file:
        np.savez(file, **asdict(vectors))
    return vectors


def relabelled(vectors: GameVectors, given: Labels, settings: LabelSettings, seed: int) -> Labels:
    return chosen(label(vectors, given, settings, seed), given)


def predictions(
    vectors: GameVectors, truth: Labels, share: float, hidden: float, seed: int
) -> Iterator[tuple[str, Callable[[], Labels]]]:
    """(way, what chooses the skills of all games by it) for one draw of the noise."""
    noise = np.random.default_rng(np.random.SeedSequence((seed, int(100 * share), int(100 * hidden))))
    given = swapped(truth, share, noise)
    seen = replace(vectors, texts=np.where(noise.random(len(truth))[:, None] < hidden, np.nan, vectors.texts))
    yield "swapped labels", lambda: given
    yield "matched texts, no labels", lambda: chosen(matches(np.nan_to_num(seen.texts), seen.definitions), given)
    yield "logistic regression", lambda: chosen(regression(seen, given), given)
    for way, settings in WAYS.items():
        yield way, functools.partial(relabelled, seen, given, LabelSettings(**settings), seed)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--kept", type=Path)
    options = parser.parse_args()
    single_thread()
    which = "held-out" if options.held_out else "train"
    if options.kept:
        options.kept.mkdir(parents=True, exist_ok=True)
    specs = {entry.id: entry.spec for entry in find("split:train,split:eval" if options.held_out else "split:train")}
    scored = np.array([spec.is_held_out or not options.held_out for spec in specs.values()])
    games = games_of_specs(specs)
    truth = as_rows([game.given for game in games])
    vectors = kept_vectors(options.kept and options.kept / f"vectors-{which}.npz", games)
    log = options.kept and options.kept / f"{which}.jsonl"
    lines = log.read_text("utf-8").splitlines() if log and log.exists() else []
    known = {tuple(row["key"]): np.array(row["chosen"], bool) for row in map(json.loads, lines)}
    count = int(scored.sum())
    weights = np.random.default_rng(0).multinomial(count, np.full(count, 1 / count), RESAMPLES).astype(float)
    weights = np.vstack([np.ones(count), weights])
    for share, hidden in ((0.4, 0.0), (0.2, 0.0), (0.4, 0.5)):
        found: dict[str, list[Labels]] = {}
        began = time.process_time()
        for seed in range(options.seeds):
            for way, choose in predictions(vectors, truth, share, hidden, seed):
                key = (share, hidden, seed, way)
                if key not in known:
                    known[key] = choose()
                    if log:
                        with log.open("a", encoding="utf-8") as file:
                            file.write(json.dumps({"key": key, "chosen": known[key].astype(int).tolist()}) + "\n")
                found.setdefault(way, []).append(known[key][scored])
        scores = {way: macro_f1(np.array(rows), truth[scored], weights) for way, rows in found.items()}
        print(f"\n{share:.0%} of labels swapped, {hidden:.0%} of texts hidden, {count} games", end=", ")
        print(f"{time.process_time() - began:.0f} processor seconds")
        for way, values in scores.items():
            less = scores["default: texts and labels"] - values
            low, high = np.percentile(values[1:], (2.5, 97.5))
            bounds = np.percentile(less[1:], (2.5, 97.5))
            print(f"{way:34} {values[0]:.3f} ({low:.3f} to {high:.3f})", end="; ")
            print(f"default less this {less[0]:+.3f} ({bounds[0]:+.3f} to {bounds[1]:+.3f})", flush=True)


if __name__ == "__main__":
    main()
