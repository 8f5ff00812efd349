"""Do encoders differ at all? Friedman's test over held-out games, for each task, before any two are compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from starling.agents.representations.probes import PROBES, TASKS
from starling.experiments.statistics import omnibus

ENOUGH_GAMES = 5
"""With fewer games the chi-squared approximation of the test does not hold."""


def friedman_table(scores: Sequence[dict[str, Any]], reference: str) -> str:
    """A Markdown table of the linear probe's test for each task; "" if no task has three encoders and enough games.

    ``scores``: rows with encoder, features, task, probe, game, score. Post hoc, mean ranks are compared with the
    reference's, Holm-corrected within a task. Only games with a score of every encoder count.
    """
    by_task: dict[str, dict[tuple[str, str], dict[str, float]]] = {}
    for row in scores:
        if row["probe"] == PROBES[0]:
            of_task = by_task.setdefault(row["task"], {})
            of_task.setdefault((row["encoder"], row["features"]), {})[row["game"]] = float(row["score"])
    rows = []
    for task in TASKS:
        found = by_task.get(task, {})
        names = sorted(found, key=lambda name: name[0] != reference)
        games = sorted(set.intersection(*map(set, found.values()))) if found else []
        if len(names) < 3 or len(games) < ENOUGH_GAMES or names[0][0] != reference:
            continue
        test = omnibus(np.array([[found[name][game] for name in names] for game in games]))
        ranked = zip(names, test.ranks, test.against_reference, strict=True)
        differ = [f"{name} ({rank:.1f}, p {p:.3f})" for (name, _), rank, p in ranked if p < 0.05]
        shown = ", ".join(differ) or "none"
        rows.append(f"| {task} | {len(games)} | {test.statistic:.1f} | {test.p:.4f} | {test.ranks[0]:.1f} | {shown} |")
    if not rows:
        return ""
    lines = [
        "",
        "## linear, all encoders together",
        "",
        "Friedman's test over held-out games: small p says that the encoders differ somewhere. `rank`: mean rank of",
        f"{reference}, 1 is best. Last: encoders whose mean rank differs from it (p < 0.05 after Holm's correction).",
        "",
        "| task | games | statistic | p | rank | different |",
        "|---|---:|---:|---:|---:|---|",
        *rows,
    ]
    return "\n".join(lines) + "\n"
