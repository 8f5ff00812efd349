"""Compares encoders by probes on held-out games.

Baselines: frozen MiniLM, an untrained GRU, and random features (an untrained ``bag``). All encoders are tested against
MiniLM.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.common.batches import STATE_FIELDS
from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders import Encoder, encoder_notes, make_encoder
from starling.agents.representations.f_tests import f_tests, table
from starling.agents.representations.friedman import friedman_table
from starling.agents.representations.probes import (
    PROBES,
    TASKS,
    ProbingData,
    encode,
    probe,
    probe_halves,
    sample_probing_data,
)
from starling.experiments.report import bootstrap_interval
from starling.training.encoder_files import encoder_digest, encoder_folder
from starling.training.transitions import TransitionData
from starling.util.csv_files import read_rows, write_rows
from starling.util.errors import StarlingError
from starling.util.paths import write_file

BASELINES = {"minilm": "minilm, frozen", "gru": "gru, untrained", "bag": "random features"}
REFERENCE = BASELINES["minilm"]
COLUMNS = ("encoder", "parameters", "trained on", "features", "task", "probe", "game", "score")


@dataclass(frozen=True)
class ProbedEncoder:
    """An encoder in the benchmark."""

    name: str
    """Its label in tables."""
    source: str
    """A name or folder, for `make_encoder`."""
    features: tuple[str, ...] = STATE_FIELDS
    """The parts of a state's text it gets."""


def open_benchmark(data: TransitionData, out: Path, states: int, pairs: int, seed: int) -> ProbingData:
    """The probing data (see `sample_probing_data`); config.json in ``out`` records what it was sampled from.

    Raises StarlingError if ``out`` has results for other probing data.
    """
    sampled = sample_probing_data(data, states, pairs, seed)
    _claim(out, {"states": states, "pairs": pairs, "seed": seed, "rows": len(data), "data": data.digest()})
    return sampled


def compare(
    data: ProbingData, encoders: Sequence[ProbedEncoder], out: Path, seed: int, show: Callable[[str], None]
) -> list[dict[str, Any]]:
    """Probe each encoder: one row for each encoder, task and probe, with a 95% bootstrap interval over held-out games.

    ``data`` and ``seed``: from `open_benchmark` for ``out``. ``show`` receives the name of each encoder. Writes
    scores.csv (by game), summary.csv, f_tests.csv (each encoder against MiniLM) and results.md into ``out``. Scores
    that an earlier call has written there are not computed again.
    """
    scores: list[dict[str, Any]] = []
    folds: list[dict[str, Any]] = []
    for encoder in encoders:
        show(encoder.name)
        game_scores, fold_scores = _scores(encoder, data, out, seed)
        scores += game_scores
        folds += fold_scores
    summary = summarise(scores)
    tests = f_tests(folds, REFERENCE)
    write_rows(out / "scores.csv", scores)
    write_rows(out / "summary.csv", summary)
    write_rows(out / "f_tests.csv", tests)
    write_file(out / "results.md", markdown(summary) + friedman_table(scores, REFERENCE) + table(tests, REFERENCE))
    return summary


def _claim(out: Path, config: dict[str, Any]) -> None:
    path = out / "config.json"
    if path.exists():
        try:
            existing = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            raise StarlingError(f"{path} cannot be read; choose another folder") from None
        if existing != config:
            raise StarlingError(
                f"{out} has results for other data or another --states, --pairs or --seed; choose another folder"
            )
    write_file(path, json.dumps(config) + "\n")


def _scores(
    probed: ProbedEncoder, data: ProbingData, out: Path, seed: int
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Scores by game, and by fold for the F test; read from files where they exist."""
    name = f"{file_label(probed.name, probed.source)}, {len(probed.features)} parts.csv"
    game_file, fold_file = out / "probed" / name, out / "halves" / name
    if not (game_file.exists() and fold_file.exists()):
        encoder = new_encoder(probed.source, seed)
        folder = encoder_folder(probed.source)
        notes: dict[str, Any] = encoder_notes(folder)["notes"] if folder else {}
        about = {
            "encoder": probed.name,
            "parameters": sum(p.numel() for p in encoder.parameters()),
            "trained on": notes.get("data", {}).get("transitions", 0),
            "features": "+".join(probed.features),
        }
        features = encode(encoder, data, probed.features)
        if not game_file.exists():
            write_rows(game_file, [{**about, **score._asdict()} for score in probe(features, data)])
        if not fold_file.exists():
            write_rows(fold_file, [{**about, **score._asdict()} for score in probe_halves(features, data, seed)])
    return list(read_rows(game_file)), list(read_rows(fold_file))


def file_label(label: str, source: str) -> str:
    """A file name for an encoder: its label, and its name or, for a folder, the digest of its current content."""
    return f"{label}, {encoder_digest(source) or source}".replace("/", "-")


def new_encoder(source: str, seed: int) -> Encoder:
    """A new encoder, initialised by the seed, or the trained one of a folder."""
    with torch_seeded(seed):
        return make_encoder(source)


def summarise(scores: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows of summary.csv: mean and 95% interval over games, for each encoder, task and probe."""
    groups: dict[tuple[str, ...], list[float]] = {}
    for row in scores:
        key = tuple(str(row[name]) for name in COLUMNS if name not in ("game", "score"))
        groups.setdefault(key, []).append(float(row["score"]))
    names = [name for name in COLUMNS if name not in ("game", "score")]
    found = []
    for key, values in groups.items():
        numbers: dict[str, Any] = {
            "games": len(values),
            "mean": round(float(np.mean(values)), 4),
            "low": None,
            "high": None,
        }
        if len(values) > 1:  # the bootstrap needs two games
            numbers["low"], numbers["high"] = (round(end, 4) for end in bootstrap_interval(np.array(values)))
        found.append({**dict(zip(names, key, strict=True)), **numbers})
    return found


def markdown(summary: Sequence[dict[str, Any]]) -> str:
    """A Markdown table for each probe, encoders by tasks."""
    lines = [
        "# Probing scores of encoders",
        "",
        "Mean and 95% bootstrap interval over the held-out games with enough examples of a task; their number is in",
        "the first row. `location`, `inventory`, `property`: balanced accuracy, 0 is chance; `steps`: rank",
        "correlation; the others: area under the ROC curve, 0.5 is chance. Probes of the first four are fitted in each",
        "held-out game, those of the others on the training games.",
    ]
    for name in PROBES:
        lines += ["", f"## {name}", "", "| encoder | parameters | features | " + " | ".join(TASKS) + " |"]
        lines += ["|---|---:|---|" + "---:|" * len(TASKS)]
        games: dict[str, str] = {}
        cells: dict[tuple[str, str, str], dict[str, str]] = {}
        for row in summary:
            if row["probe"] == name:
                key = row["encoder"], row["parameters"], row["features"]
                shown = f"{float(row['mean']):.2f}"
                if int(row["games"]) > 1:
                    shown += f" ({float(row['low']):.2f} to {float(row['high']):.2f})"
                cells.setdefault(key, {})[row["task"]] = shown
                games[row["task"]] = str(row["games"])
        lines.append("| games |  |  | " + " | ".join(games.get(task, "0") for task in TASKS) + " |")
        for (encoder, parameters, features), found in cells.items():
            values = " | ".join(found.get(task, "") for task in TASKS)
            lines.append(f"| {encoder} | {int(parameters):,} | {features} | {values} |")
    return "\n".join(lines) + "\n"
