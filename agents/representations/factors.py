"""The factors of a pre-training, after the large-scale analysis of self-supervised video models (2025): how much data, how
large a model, which source games, how much noise in the data, which features. One is changed at a time, around a base;
over numbers of games that base has as many transitions as the fewest games have.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.common.batches import STATE_COLUMNS
from starling.agents.encoders import make_encoder
from starling.agents.objectives import make_objective
from starling.agents.pretraining.encoders import PretrainingConfig, pretrain
from starling.agents.representations.benchmark import Entry
from starling.agents.representations.sample import rng_of
from starling.training.transitions import LISTS, TEXTS, TransitionData, write_rows
from starling.util.arrays import ragged
from starling.util.errors import StarlingError

FACTORS: dict[str, tuple[Any, ...]] = {
    "rows": (0.01, 0.1, 1.0),
    "size": (32, 64, 128),
    "games": (5, 20, 75),
    "noise": (0.0, 0.15, 0.5),
    "features": (STATE_COLUMNS[:1], STATE_COLUMNS[:2], STATE_COLUMNS),
}
"""By factor, its values: shares of the transitions, lengths of a vector, numbers of games, shares of the words that are
left out, parts of a state's text."""


@dataclass(frozen=True)
class Variant:
    """A pre-training to compare. ``rows``: share of the transitions of the games; where there is ``rows_of``, of so few of
    them. ``games``: how many. ``noise``: share of words left out of what the story says. ``features``: what the probes give
    the encoder to read."""

    rows: float = 1.0
    size: int = 64
    games: int = 75
    noise: float = 0.0
    features: tuple[str, ...] = STATE_COLUMNS
    rows_of: int | None = None

    @property
    def label(self) -> str:
        rows = f"rows {self.rows:g}" + (f" of {self.rows_of} games" if self.rows_of else "")
        return f"{rows}, size {self.size}, games {self.games}, noise {self.noise:g}"


def variants(factors: Sequence[str], base: Variant) -> list[Variant]:
    """The base, and for each factor its other values. Numbers of games are compared with the same number of transitions, the
    base's games with it too. Raises StarlingError for an unknown factor."""
    found = [base]
    for factor in factors:
        if factor not in FACTORS:
            raise StarlingError(f"unknown factor {factor!r}; there are {', '.join(FACTORS)}")
        around = replace(base, rows_of=min(FACTORS["games"])) if factor == "games" else base
        found += [replace(around, **{factor: value}) for value in FACTORS[factor]]
    return list(dict.fromkeys(found))


def check(objective: str) -> None:
    """Raises StarlingError if there is no such objective, or it does not train a transformer."""
    make_objective(objective, make_encoder("transformer"), seed=0)


def train_variants(
    data: TransitionData,
    found: Sequence[Variant],
    objective: str,
    steps: int,
    seed: int,
    out: Path,
    show: Callable[[str], None],
) -> list[Entry]:
    """Train a transformer for each variant by an objective, as `pretrain` does, on the transitions that are written to
    ``out``; what to probe. What ``out`` has is gone on with; ``data`` and seed are those that ``out`` was claimed for. Raises
    CheckpointError if an encoder there was trained otherwise, KeyboardInterrupt if a training was stopped."""
    config = PretrainingConfig(steps, seed)
    folders: dict[str, Path] = {}
    for variant in found:
        if variant.label in folders:  # it differs in what it is given to read
            continue
        folder = folders[variant.label] = out / "encoders" / variant.label.replace(", ", "-").replace(" ", "")
        show(f"training: {variant.label}")
        file = out / "transitions" / f"{folder.name}.parquet"
        if not file.exists():
            _write(chosen(data, variant, seed), file)
        settings = {"encoder.size": variant.size}
        if not pretrain(objective, "transformer", file, config, folder, resume=True, settings=settings)["finished"]:
            raise KeyboardInterrupt
    return [Entry(variant.label, str(folders[variant.label]), variant.features) for variant in found]


def chosen(data: TransitionData, variant: Variant, seed: int) -> TransitionData:
    """What a variant is trained on: of the games to train on, so many games, that share of their rows, with noise."""
    data = data.select(split="train")
    games = rng_of(seed, "games").permutation(data.games()).tolist()
    some = data.select(games=games[: variant.games])
    counted = len(data.select(games=games[: variant.rows_of])) if variant.rows_of else len(some)
    rows = rng_of(seed, "rows").permutation(len(some))[: max(1, round(counted * variant.rows))]
    return noisy(some.take(np.sort(rows)), variant.noise, seed)


def noisy(data: TransitionData, share: float, seed: int) -> TransitionData:
    """The same transitions, with that share of the words left out of what the story says, each text in one way. Commands
    and facts stay."""
    if share == 0:
        return data
    names = [f"{prefix}{part}" for prefix in ("", "next_") for part in STATE_COLUMNS]
    said = np.unique(np.concatenate([data.columns[name] for name in names]))
    rng = rng_of(seed, "noise")
    texts = list(data.texts)
    place = np.arange(len(texts))
    for number in said.tolist():
        words = data.texts[number].split(" ")
        kept = rng.random(len(words)) >= share
        place[number] = len(texts)
        texts.append(" ".join(word for word, keep in zip(words, kept.tolist(), strict=True) if keep))
    columns = {**data.columns, **{name: place[data.columns[name]] for name in names}}
    return TransitionData(texts, columns)


def _write(data: TransitionData, path: Path) -> None:
    """Write transitions as `starling collect` does."""
    columns = dict(data.columns)
    for name in TEXTS:
        columns[name] = data.texts, data.columns[name]
    for name in LISTS:
        lists = data.columns[name]
        columns[name] = data.texts, lists.values[ragged(lists.first, lists.count)], lists.count
    write_rows(path, columns, {})
