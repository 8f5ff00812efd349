"""Encoders compared by probes on held-out games.

Baselines: MiniLM frozen, a GRU as it begins, and a table of random features (``bag`` as it begins). All others are tested
against MiniLM.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.common.batches import STATE_COLUMNS
from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders import Encoder, encoder_notes, make_encoder
from starling.agents.representations.f_tests import f_tests, table
from starling.agents.representations.probes import PROBES, TASKS, Questions, encode, probe, probe_halves, questions
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
class Entry:
    """An encoder to probe."""

    name: str
    source: str
    """A name or folder, as `make_encoder` takes it."""
    features: tuple[str, ...] = STATE_COLUMNS


def ask(data: TransitionData, out: Path, states: int, pairs: int, seed: int) -> Questions:
    """The questions of `questions`, and ``out`` claimed for them: config.json says which they are, and of which data. Raises
    StarlingError if the folder holds answers to others."""
    asked = questions(data, states, pairs, seed)
    _claim(out, {"states": states, "pairs": pairs, "seed": seed, "rows": len(data), "data": data.mark()})
    return asked


def compare(
    asked: Questions, entries: Sequence[Entry], out: Path, seed: int, show: Callable[[str], None]
) -> list[dict[str, Any]]:
    """Probe each encoder; one row for each encoder, task and probe, with a 95% interval of the mean by bootstrap over held-out games.

    ``asked``: what `ask` gave for ``out`` and the seed. Writes scores.csv (by game), summary.csv, f_tests.csv (each encoder
    against MiniLM) and results.md into ``out``. What an earlier call with the same questions found is not computed again.
    """
    scores: list[dict[str, Any]] = []
    folds: list[dict[str, Any]] = []
    for entry in entries:
        show(entry.name)
        of_games, of_halves = _scores(entry, asked, out, seed)
        scores += of_games
        folds += of_halves
    summary = summarise(scores)
    tests = f_tests(folds, REFERENCE)
    write_rows(out / "scores.csv", scores)
    write_rows(out / "summary.csv", summary)
    write_rows(out / "f_tests.csv", tests)
    write_file(out / "results.md", markdown(summary) + table(tests, REFERENCE))
    return summary


def _claim(out: Path, about: dict[str, Any]) -> None:
    path = out / "config.json"
    if path.exists():
        try:
            there = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            raise StarlingError(f"{path} cannot be read; choose another folder") from None
        if there != about:
            raise StarlingError(f"{out} holds answers to other questions, or of other data; choose another folder")
    write_file(path, json.dumps(about) + "\n")


def _scores(entry: Entry, asked: Questions, out: Path, seed: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Scores by game, and those in the folds of the F test. What a file has already is not computed again."""
    name = f"{marked(entry.name, entry.source)}, {len(entry.features)} parts.csv"
    probed, halves = out / "probed" / name, out / "halves" / name
    if not (probed.exists() and halves.exists()):
        encoder = new_encoder(entry.source, seed)
        folder = encoder_folder(entry.source)
        notes: dict[str, Any] = encoder_notes(folder)["notes"] if folder else {}
        about = {
            "encoder": entry.name,
            "parameters": sum(p.numel() for p in encoder.parameters()),
            "trained on": notes.get("data", {}).get("transitions", 0),
            "features": "+".join(entry.features),
        }
        encoded = encode(encoder, asked, entry.features)
        if not probed.exists():
            write_rows(probed, [{**about, **found._asdict()} for found in probe(encoded, asked)])
        if not halves.exists():
            write_rows(halves, [{**about, **found._asdict()} for found in probe_halves(encoded, asked, seed)])
    return list(read_rows(probed)), list(read_rows(halves))


def marked(label: str, source: str) -> str:
    """A file name for an encoder: its label and, where it was trained, which encoder lies in its folder now."""
    return f"{label}, {encoder_digest(source) or source}".replace("/", "-")


def new_encoder(source: str, seed: int) -> Encoder:
    """The encoder of a name, whose weights the seed decides, or of a folder."""
    with torch_seeded(seed):
        return make_encoder(source)


def summarise(scores: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Mean and interval over games, for each encoder, task and probe."""
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
        if len(values) > 1:  # one game has no interval
            numbers["low"], numbers["high"] = (round(end, 4) for end in bootstrap_interval(np.array(values)))
        found.append({**dict(zip(names, key, strict=True)), **numbers})
    return found


def markdown(summary: Sequence[dict[str, Any]]) -> str:
    """A table for each probe: encoders by tasks."""
    lines = [
        "# Encoders, by what can be read off them",
        "",
        "Mean over the held-out games that have enough questions of a task, whose number is in the first row, and a 95%",
        "interval by bootstrap over them. `location`, `inventory`, `property`: balanced accuracy, 0 is chance; `steps`: rank",
        "correlation; the others: area under the ROC curve, 0.5 is chance. Probes of the first four are fitted in each",
        "held-out game, of the others on the games to train on.",
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
