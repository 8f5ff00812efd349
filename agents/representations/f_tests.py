"""Each encoder against MiniLM, by the combined 5x2cv F test (Alpaydin 1999) on the linear probe, one test for each task."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from starling.agents.representations.probes import TASKS
from starling.agents.representations.sample import REPETITIONS
from starling.experiments.statistics import f_test_5x2cv, holm


def f_tests(folds: Sequence[dict[str, Any]], reference: str) -> list[dict[str, Any]]:
    """One row for each other encoder, its features and task that has a score in all ten folds, in the reference too.

    ``folds``: rows with encoder, features, task, repetition (0 to 4), fold (0 or 1), score. ``difference``: the encoder's
    mean score minus the reference's; ``p_holm``: p after Holm over all tests of the table.
    """
    scores: dict[tuple[str, str], dict[str, np.ndarray[Any, Any]]] = {}
    for row in folds:
        of_task = scores.setdefault((row["encoder"], row["features"]), {})
        place = int(row["repetition"]), int(row["fold"])
        of_task.setdefault(row["task"], np.full((REPETITIONS, 2), np.nan))[place] = float(row["score"])
    theirs: dict[str, np.ndarray[Any, Any]] = {}
    for (encoder, _), of_task in scores.items():
        if encoder == reference:
            theirs = of_task
    rows: list[dict[str, Any]] = []
    for (encoder, features), of_task in scores.items():
        for task in TASKS:
            if encoder == reference or task not in of_task or task not in theirs:
                continue
            # Differences in the last bits, from sums in another order, are no differences.
            difference = np.round(of_task[task] - theirs[task], 12)
            if np.isfinite(difference).all():
                f, p = f_test_5x2cv(difference)
                about = {"encoder": encoder, "features": features, "task": task}
                rows.append({**about, "difference": round(float(difference.mean()), 4), "F": f, "p": p})
    return [{**row, "p_holm": p} for row, p in zip(rows, holm([row["p"] for row in rows]), strict=True)]


def table(tests: Sequence[dict[str, Any]], reference: str) -> str:
    """Encoders by tasks, in Markdown; nothing where there are no tests."""
    if not tests:
        return ""
    lines = [
        "",
        f"## linear, against {reference}",
        "",
        "Difference of the mean score, F and p of the combined 5x2cv F test, p after Holm over all of this table; in bold",
        "where p < 0.05. Probes are fitted on halves here: of the states of each held-out game, or of the games to train on.",
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
