"""Search for the mixture of source games that teaches most for a target.

Implements Diao et al. (2025), "CLIMB: CLustering-based Iterative Data Mixture Bootstrapping for Language Model
Pre-training": the pool is embedded and clustered, and mixtures of the clusters are searched in rounds. In each round, a
small proxy model is trained on every mixture and scored on the target's development fold; a predictor is fitted to all
scores so far, and the next round's mixtures are drawn from those that it puts first. The search returns the mixture
with the best predicted score.

A game is described by three texts, each embedded by frozen vectors: its opening, its rooms, and the verbs of its
commands.

Deviations: games instead of documents; Ward's agglomerative clustering instead of k-means and merging near clusters;
scikit-learn's boosted trees instead of LightGBM; no filter of clusters by
quality, since every game in the pool is verified; 16, 8 and 4 mixtures instead of 64, 32 and 16. The proxy is given as
a function, so that any model will do; `starling mixture` takes a small ranker of commands.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from starling.training.commands import parts_of
from starling.training.episode import Demonstration
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from starling.util.paths import write_file

Vectors = npt.NDArray[np.float64]
ROUNDS = (16, 8, 4)
"""Mixtures whose proxy is trained, by round."""
CANDIDATES, KEPT = 2000, 100
"""Mixtures drawn for the predictor in a round, and those of them, the best by it, that the round is drawn from."""
CONCENTRATION = 1.0
"""Of the Dirichlet distribution, in units of the clusters' mean size: its mean is the clusters' sizes."""

Proxy = Callable[[npt.NDArray[np.float64]], float]
"""(clusters,) shares of a mixture -> score of the proxy model, higher is better."""


def game_texts(demonstration: Demonstration) -> tuple[str, str, str]:
    """What a game is embedded by: its opening, its rooms as far as they are shown, and the verbs of its commands, once
    for each form of command."""
    decisions = [step.decision for step in demonstration.steps]
    rooms = dict.fromkeys(decision.room for decision in decisions)
    forms = dict.fromkeys(
        " ".join((parts.verb, *parts.prepositions))
        for decision in decisions
        for parts in map(parts_of, decision.commands)
    )
    return (decisions[0].opening if decisions else "", "\n".join(rooms), ". ".join(forms))


def game_vectors(
    demonstrations: Sequence[Demonstration], embed: Callable[[list[str]], npt.NDArray[np.float32]]
) -> Vectors:
    """(games, 3 * size): normalised vectors of the three texts of each game, less their mean over the games."""
    parts = []
    for texts in zip(*map(game_texts, demonstrations), strict=True):
        vectors = embed(list(texts)).astype(np.float64)
        vectors -= vectors.mean(axis=0)
        parts.append(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))
    return np.concatenate(parts, axis=1)


def cluster(vectors: Vectors, count: int) -> npt.NDArray[np.int64]:
    """Cluster n vectors, (n, size), by Ward's criterion: (n,) numbers of clusters, in order of first occurrence.

    Raises StarlingError for fewer vectors than clusters.
    """
    if not 1 <= count <= len(vectors):
        raise StarlingError(f"{count} clusters of {len(vectors)} games: choose 1 to {len(vectors)}")
    if count == len(vectors):  # scikit-learn needs two vectors
        return np.arange(count)
    labels = _sklearn("cluster").AgglomerativeClustering(count).fit_predict(vectors)
    _, first, numbers = np.unique(labels, return_index=True, return_inverse=True)
    return np.asarray(first.argsort().argsort()[numbers], np.int64)


def random_mixtures(sizes: Sequence[int], count: int, rng: np.random.Generator) -> Vectors:
    """(count, clusters): mixtures drawn from a Dirichlet distribution whose mean is the clusters' ``sizes``."""
    weights = np.array(sizes, float)
    # Shares of 0 or nearly so would leave clusters out by accident of rounding only.
    return np.maximum(rng.dirichlet(CONCENTRATION * weights / weights.mean(), count), 1e-6)


def search(
    sizes: Sequence[int],
    proxy: Proxy,
    seed: int,
    log: Path,
    identity: dict[str, Any],
    show: Callable[[str], None],
    rounds: Sequence[int] = ROUNDS,
) -> tuple[npt.NDArray[np.float64], list[dict[str, Any]]]:
    """Search a mixture of clusters with these ``sizes``: its shares, (clusters,), and all that was tried.

    Each trial is appended to ``log``, a JSON file, and not repeated when the same search is run again. ``identity``:
    what else the scores depend on. Raises StarlingError if the log is of another search, MissingDependencyError without
    scikit-learn.
    """
    _sklearn("ensemble")  # fail before the work, not after it
    identity = {**identity, "sizes": list(sizes), "seed": seed, "rounds": list(rounds)}
    known = _read_log(log, identity)
    rng = np.random.default_rng(seed)
    tried: list[dict[str, Any]] = []
    for number, count in enumerate(rounds):
        drawn = random_mixtures(sizes, count if not tried else CANDIDATES, rng)
        if tried:
            best = np.argsort(-predicted(tried, drawn, seed), kind="stable")[:KEPT]
            drawn = drawn[rng.choice(best, count, replace=False)]
        for shares in drawn:
            at = len(tried)
            score = known[at]["score"] if at < len(known) else proxy(shares)
            tried.append({"round": number + 1, "shares": [round(float(share), 6) for share in shares], "score": score})
            if at >= len(known):
                write_file(log, json.dumps({"identity": identity, "tried": tried}, indent=1) + "\n")
                show(f"round {number + 1}, mixture {at + 1} of {sum(rounds)}: {score:.4f}")
    drawn = np.vstack([random_mixtures(sizes, CANDIDATES, rng), [trial["shares"] for trial in tried]])
    return drawn[int(predicted(tried, drawn, seed).argmax())], tried


def _read_log(log: Path, identity: dict[str, Any]) -> list[dict[str, Any]]:
    if not log.exists():
        return []
    try:
        content = json.loads(log.read_text(encoding="utf-8"))
        if content["identity"] == identity:
            tried: list[dict[str, Any]] = content["tried"]
            return tried
    except (OSError, ValueError, KeyError, TypeError):
        raise StarlingError(f"{log}: not the log of a search; delete it or choose another --out") from None
    raise StarlingError(f"{log} is the log of a search with other games or settings; delete it or choose another --out")


def predicted(tried: Sequence[dict[str, Any]], mixtures: Vectors, seed: int) -> npt.NDArray[np.float64]:
    """Scores of mixtures, (n, clusters) -> (n,), by boosted trees fitted to what was tried."""
    model = _sklearn("ensemble").GradientBoostingRegressor(
        n_estimators=100, max_depth=2, learning_rate=0.1, subsample=0.8, random_state=seed % 2**32
    )
    model.fit(np.array([trial["shares"] for trial in tried]), np.array([trial["score"] for trial in tried]))
    return np.asarray(model.predict(mixtures), float)


def _sklearn(module: str) -> Any:
    try:
        return importlib.import_module(f"sklearn.{module}")
    except ImportError:
        raise MissingDependencyError(f"the search needs scikit-learn: {install_hint('probes')}") from None
