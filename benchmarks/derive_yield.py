"""Yield of deriving games from the training games by composition and inversion, with the reasons of failures.

    python benchmarks/derive_yield.py compose --pairs 60 --seed 0
    python benchmarks/derive_yield.py invert --seed 0

Derived games are verified like any other: checked, compiled, explored, and their walkthroughs replayed.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterator

import numpy as np

from starling.analysis.release_check import check_derived
from starling.author.compose import compose
from starling.author.invert import invert
from starling.library.catalog import find
from starling.spec.model import GameSpec
from starling.util.errors import StarlingError


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("method", choices=("compose", "invert"))
    parser.add_argument("--pairs", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    train = [entry.spec for entry in find() if entry.spec.split == "train"]
    jobs = (
        _compositions(train, options.pairs, options.seed)
        if options.method == "compose"
        else _inversions(train, options.seed)
    )
    outcomes: Counter[str] = Counter()
    lengths, tasks = [], []
    for name, make in jobs:
        began = time.perf_counter()
        outcome, spec = _outcome(make)
        outcomes["verified" if spec else "not verified"] += 1
        if spec:
            lengths.append(len(spec.walkthrough))
            tasks.append(len(spec.tasks))
        print(f"{name}: {outcome} ({time.perf_counter() - began:.1f} s)", flush=True)
    print(dict(outcomes))
    if lengths:
        print(
            f"commands: {min(lengths)} to {max(lengths)}, median {np.median(lengths):g}; "
            f"tasks: median {np.median(tasks):g}"
        )


def _outcome(make: Callable[[], GameSpec]) -> tuple[str, GameSpec | None]:
    try:
        spec = make()
        found = check_derived(spec)
    except StarlingError as error:
        return f"refused: {error}", None
    if found.problems:
        return f"FAILED: {found.problems[0]}", None
    spec = found.spec
    return f"verified, {len(spec.tasks)} tasks, {len(spec.walkthrough)} commands, {spec.difficulty}", spec


def _compositions(train: list[GameSpec], pairs: int, seed: int) -> Iterator[tuple[str, Callable[[], GameSpec]]]:
    rng = np.random.default_rng(seed)
    for _ in range(pairs):
        one, other = (train[i] for i in rng.choice(len(train), 2, replace=False))
        yield f"{one.id} + {other.id}", lambda one=one, other=other: compose(one, other, seed)  # type: ignore[misc]


def _inversions(train: list[GameSpec], seed: int) -> Iterator[tuple[str, Callable[[], GameSpec]]]:
    for spec in train:
        yield spec.id, lambda spec=spec: invert(spec, seed)  # type: ignore[misc]


if __name__ == "__main__":
    main()
