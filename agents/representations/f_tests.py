"""Compares each encoder with MiniLM by the combined 5x2cv F test (Alpaydin 1999) on the linear probe, for each task."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from starling.agents.representations.probes import TASKS
from starling.agents.representations.sample import REPETITIONS
from starling.experiments.statistics import f_test_5x2cv, holm


def f_tests(folds: Sequence[dict[str, Any]], reference: str) -> list[dict[str, Any]]:
    """One row for each encoder but the reference, its features, and each task scored in all ten folds for both.

    ``folds``: rows with encoder, features, task, repetition (0 to 4), fold (0 or 1), score. Result: ``difference`` (the
    encoder's mean score minus the reference's), ``F``, ``p``, and ``p_holm``, Holm-corrected over all rows.
    """
    scores: dict[tuple[str, str], dict[str, np.ndarray[Any, Any]]] = {}
    for row in folds:
        of_task = scores.setdefault((row["encoder"], row["features"]), {})
        cell = int(row["repetition"]), int(row["fold"])
        of_task.setdefault(row["task"], np.full((REPETITIONS, 2), np.nan))[cell] = float(row["score"])
    baseline: dict[str, np.ndarray[Any, Any]] = {}
    for (encoder, _), of_task in scores.items():
        if encoder == reference:
            baseline = of_task
    rows: list[dict[str, Any]] = []
    for (encoder, features), of_task in scores.items():
        for task in TASKS:
            if encoder == reference or task not in of_task or task not in baseline:
                continue
            # Rounding discards differences in the last bits, from another order of summation.
            difference = np.round(of_task[task] - baseline[task], 12)
            if np.isfinite(difference).all():
                f, p = f_test_5x2cv(difference)
                about = {"encoder": encoder, "features": features, "task": task}
                rows.append({**about, "difference": round(float(difference.mean()), 4), "F": f, "p": p})
    return [{**row, "p_holm": p} for row, p in zip(rows, holm([row["p"] for row in rows]), strict=True)]


def table(tests: Sequence[dict[str, Any]], reference: str) -> str:
    """A Markdown table, encoders by tasks; "" if there are no tests."""
    if not tests:
        return ""
    lines = [
        "",
        f"## linear, against {reference}",
        "",
        "Difference of mean scores, with F and p of the combined 5x2cv F test; p is Holm-corrected over this table,",
        "bold if p < 0.05. Probes are fitted on halves: of the states of each held-out game, or of the training games.",
        "",
        "| encoder | features | " + " | ".join(TASKS) + " |",
        "|---|---|" + "---:|" * len(TASKS),
    ]
    cells: dict[tuple[str, str], dict[str, str]] = {}
    for row in tests:
        shown = f"{row['difference']:+.2f} (F {row['F']:.1f}, p {row['p_holm']:.3f})"
        shown = f"**{shown}**" if row["p_holm"] < 0.05 else shown
        cells.setdefault((row["encoder"], row["features"]), {})[row["task"]] = shown
    for (encoder, features), found in cells.items():
        lines.append(f"| {encoder} | {features} | " + " | ".join(found.get(task, "") for task in TASKS) + " |")
    return "\n".join(lines) + "\n"
