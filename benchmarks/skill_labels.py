"""How well `starling skills label` finds the skills of games whose labels are partly wrong.

    python benchmarks/skill_labels.py                  # on the 75 training games: choices are made here
    python benchmarks/skill_labels.py --held-out       # scored on the 25 held-out games, labelled with the 75 others

Truth: the skills in the games' specs. A share of the labels is swapped for another skill at random; a share of the
texts is hidden. Every way gives a game as many skills as it has. Macro-F1 over the twelve skills, mean over the seeds
of the noise, with intervals by paired bootstrap over games. Compared: the swapped labels themselves, texts matched to
definitions without labels, logistic regression on the same vectors (trained on the swapped labels of the other games),
and each part of the method switched off.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from starling.agents.pretraining.skill_labels import (
    GameVectors,
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
WAYS = {
    "the whole method": {},
    "no look-up": {"own": 1.0},
    "no contrast": {"contrast": 0.0},
    "all labelled games as prototypes": {"clean": 1.0},
    "no enhancing of texts": {"enhance": 0.0},
    "texts and labels only (steps=0)": {"steps": 0},
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--seeds", type=int, default=5)
    chosen_args = parser.parse_args()
    single_thread()
    splits = "split:train,split:eval" if chosen_args.held_out else "split:train"
    specs = {entry.id: entry.spec for entry in find(splits)}
    scored = np.array([spec.is_held_out or not chosen_args.held_out for spec in specs.values()])
    games = games_of_specs(specs)
    truth, vectors = as_rows([game.given for game in games]), vectors_of(games)
    rng = np.random.default_rng(0)
    weights = rng.multinomial(scored.sum(), np.full(scored.sum(), 1 / scored.sum()), RESAMPLES).astype(float)
    weights = np.vstack([np.ones(scored.sum()), weights])
    for share, hidden in ((0.2, 0.0), (0.4, 0.0), (0.4, 0.5)):
        found: dict[str, list[Labels]] = {}
        seconds: list[float] = []
        for seed in range(chosen_args.seeds):
            noise = np.random.default_rng(np.random.SeedSequence((seed, int(100 * share), int(100 * hidden))))
            given = swapped(truth, share, noise)
            seen = replace(vectors, texts=np.where(noise.random(len(games))[:, None] < hidden, np.nan, vectors.texts))
            guessed = np.nan_to_num(matches(np.nan_to_num(seen.texts), seen.definitions))
            found.setdefault("swapped labels", []).append(given[scored])
            found.setdefault("matched texts, no labels", []).append(chosen(guessed, truth)[scored])
            found.setdefault("logistic regression", []).append(chosen(regression(seen, given), truth)[scored])
            for way, settings in WAYS.items():
                began = time.process_time()
                probabilities = label(seen, given, LabelSettings(**settings), seed)
                seconds.append(time.process_time() - began)
                found.setdefault(way, []).append(chosen(probabilities, given)[scored])
        scores = {way: macro_f1(np.array(rows), truth[scored], weights) for way, rows in found.items()}
        print(
            f"\n{share:.0%} of labels swapped, {hidden:.0%} of texts hidden, {scored.sum()} games; {max(seconds):.1f} s"
        )
        for way, values in scores.items():
            less = scores["the whole method"] - values
            low, high = np.percentile(values[1:], (2.5, 97.5))
            bounds = np.percentile(less[1:], (2.5, 97.5))
            print(f"{way:34} {values[0]:.3f} ({low:.3f} to {high:.3f})", end="; ")
            print(f"the whole method less this {less[0]:+.3f} ({bounds[0]:+.3f} to {bounds[1]:+.3f})", flush=True)


if __name__ == "__main__":
    main()
