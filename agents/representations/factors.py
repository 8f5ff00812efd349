"""Ablation of pre-training, after the large-scale analysis of self-supervised video models (2025).

Factors: amount of data, model size, number of source games, noise in the data, input features. One is varied at a time,
around a base. Different numbers of games are compared with the same number of transitions: that of the fewest games.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.common.batches import STATE_FIELDS
from starling.agents.encoders import make_encoder
from starling.agents.objectives import make_objective
from starling.agents.pretraining.self_supervised import EncoderPretrainingConfig, pretrain_encoder
from starling.agents.representations.benchmark import ProbedEncoder
from starling.agents.representations.sample import rng_of
from starling.training.transitions import LISTS, TEXTS, TransitionData, write_rows
from starling.util.arrays import ragged
from starling.util.errors import StarlingError
from starling.util.suggest import unknown_name

FACTORS: dict[str, tuple[Any, ...]] = {
    "rows": (0.01, 0.1, 1.0),
    "size": (32, 64, 128),
    "games": (5, 20, 75),
    "noise": (0.0, 0.15, 0.5),
    "features": (STATE_FIELDS[:1], STATE_FIELDS[:2], STATE_FIELDS),
}
"""The values of each factor, as in `Variant`."""


@dataclass(frozen=True)
class Variant:
    """A pre-training run to compare."""

    rows: float = 1.0
    """Fraction of the games' transitions to train on."""
    size: int = 64
    """Dimension of the encoder's vectors."""
    games: int = 75
    """Number of games."""
    noise: float = 0.0
    """Fraction of the words that are dropped from state texts."""
    features: tuple[str, ...] = STATE_FIELDS
    """Parts of a state's text that the encoder gets when it is probed."""
    rows_of: int | None = None
    """Number of games whose transitions ``rows`` is a fraction of, if not ``games``."""

    @property
    def label(self) -> str:
        """Name in tables; identifies the training, hence leaves out ``features``."""
        rows = f"rows {self.rows:g}" + (f" of {self.rows_of} games" if self.rows_of else "")
        return f"{rows}, size {self.size}, games {self.games}, noise {self.noise:g}"


def variants(factors: Sequence[str], base: Variant) -> list[Variant]:
    """The base, and one variant for each other value of each factor. Raises StarlingError for an unknown factor."""
    found = [base]
    for factor in factors:
        if factor not in FACTORS:
            raise StarlingError(unknown_name("factor", factor, FACTORS))
        around = replace(base, rows_of=min(FACTORS["games"])) if factor == "games" else base
        found += [replace(around, **{factor: value}) for value in FACTORS[factor]]
    return list(dict.fromkeys(found))


def check_objective(objective: str) -> None:
    """Raise StarlingError if the objective is unknown or does not train a transformer."""
    make_objective(objective, make_encoder("transformer"), seed=0)


def train_variants(
    data: TransitionData,
    trained: Sequence[Variant],
    objective: str,
    steps: int,
    seed: int,
    out: Path,
    show: Callable[[str], None],
) -> list[ProbedEncoder]:
    """Train a transformer for each variant, as `pretrain_encoder` does, into ``out``; returns the encoders to probe.

    The transitions of each variant are written to ``out`` as well. Earlier runs there are resumed; ``data`` and
    ``seed`` have to be those of `open_benchmark`. ``show`` receives the progress. Raises CheckpointError if an
    encoder there was trained with other settings, KeyboardInterrupt if training was interrupted.
    """
    config = EncoderPretrainingConfig(steps=steps, seed=seed)
    folders: dict[str, Path] = {}
    for variant in trained:
        if variant.label in folders:  # differs only in its features for probing
            continue
        folder = folders[variant.label] = out / "encoders" / variant.label.replace(", ", "-").replace(" ", "")
        show(f"training: {variant.label}")
        file = out / "transitions" / f"{folder.name}.parquet"
        if not file.exists():
            _write(training_data(data, variant, seed), file)
        settings = {"encoder.size": variant.size}
        result = pretrain_encoder(objective, "transformer", file, config, folder, resume=True, settings=settings)
        if not result["finished"]:
            raise KeyboardInterrupt
    return [ProbedEncoder(variant.label, str(folders[variant.label]), variant.features) for variant in trained]


def training_data(data: TransitionData, variant: Variant, seed: int) -> TransitionData:
    """The transitions a variant is trained on: a random subset of the training games and of their rows, with noise."""
    data = data.select(split="train")
    games = rng_of(seed, "games").permutation(data.games()).tolist()
    some = data.select(games=games[: variant.games])
    total = len(data.select(games=games[: variant.rows_of])) if variant.rows_of else len(some)
    rows = rng_of(seed, "rows").permutation(len(some))[: max(1, round(total * variant.rows))]
    return drop_words(some.take(np.sort(rows)), variant.noise, seed)


def drop_words(data: TransitionData, share: float, seed: int) -> TransitionData:
    """The same transitions with each word of state texts dropped with probability ``share``.

    Each distinct text is changed in one way. Commands and facts are unchanged.
    """
    if share == 0:
        return data
    names = [f"{prefix}{part}" for prefix in ("", "next_") for part in STATE_FIELDS]
    text_ids = np.unique(np.concatenate([data.columns[name] for name in names]))
    rng = rng_of(seed, "noise")
    texts = list(data.texts)
    new_ids = np.arange(len(texts))
    for text_id in text_ids.tolist():
        words = data.texts[text_id].split(" ")
        kept = rng.random(len(words)) >= share
        new_ids[text_id] = len(texts)
        texts.append(" ".join(word for word, keep in zip(words, kept.tolist(), strict=True) if keep))
    columns = {**data.columns, **{name: new_ids[data.columns[name]] for name in names}}
    return TransitionData(texts, columns)


def _write(data: TransitionData, path: Path) -> None:
    """Write transitions in the format of `starling collect`."""
    columns = dict(data.columns)
    for name in TEXTS:
        columns[name] = data.texts, data.columns[name]
    for name in LISTS:
        lists = data.columns[name]
        columns[name] = data.texts, lists.values[ragged(lists.first, lists.count)], lists.count
    write_rows(path, columns, {})
