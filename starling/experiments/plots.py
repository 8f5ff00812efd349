"""Pictures of an experiment: learning curves, performance profiles, and gain against overlap of skills."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from starling.experiments import statistics
from starling.experiments.protocol import Protocol
from starling.experiments.results import Results
from starling.experiments.skills import MEASURES
from starling.util.paths import write_file

THRESHOLDS = np.linspace(0, 1, 101)
MOST_PANELS = 4
"""Panels side by side."""


def save(figure: Figure, path: Path) -> None:
    """Write a figure as PNG, whole or not at all."""
    figure.tight_layout()
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=120)
    write_file(path, buffer.getvalue())


def _panels(rows: int, columns: int) -> tuple[Figure, Any]:
    figure = Figure(figsize=(5 * columns, 3.8 * rows))
    return figure, figure.subplots(rows, columns, squeeze=False)


def curves(protocol: Protocol, table: pd.DataFrame, results: Sequence[Results], path: Path) -> None:
    """IQM of the score over all steps, those of pre-training included, with its interval: a row for each agent, a panel
    for each target. Agents that do not train are lines across."""
    agents = list(dict.fromkeys(r.agent for r in results if r.before is not None)) or [""]
    fixed = [r for r in results if r.before is None]
    columns = min(len(protocol.target_names), MOST_PANELS)
    per_agent = -(-len(protocol.target_names) // columns)
    figure, axes = _panels(per_agent * len(agents), columns)
    for panel in axes.flat[per_agent * columns * len(agents) :]:
        panel.set_visible(False)
    for number, agent in enumerate(agents):
        for place in range(per_agent * columns):
            panel = axes[number * per_agent + place // columns][place % columns]
            if place >= len(protocol.target_names):
                panel.set_visible(False)
                continue
            target = protocol.target_names[place]
            here = table[table["target"] == target]
            for r in results:
                if r.agent == agent and r.before is not None:
                    _curve(panel, here[(here["agent"] == agent) & (here["condition"] == r.condition)], r)
            for shade, r in enumerate(fixed):
                scores = here[(here["agent"] == r.agent) & (here["condition"] == r.condition)]["score"]
                if len(scores):
                    panel.axhline(
                        float(statistics.interquartile_mean(scores)), color=str(0.2 + 0.15 * shade), linestyle=":",
                        label=r.condition,
                    )  # fmt: skip
            panel.set(
                title=f"{target}\n{agent}", xlabel="steps, with pre-training", ylabel="score (IQM)", ylim=(0, 1.02)
            )
            panel.grid(alpha=0.3)
            panel.legend(fontsize="x-small")
    save(figure, path)


def _curve(panel: Any, rows: pd.DataFrame, r: Results) -> None:
    rows = rows[rows["seed"].isin(r.seeds)]
    found = []
    for steps, at in rows.groupby("steps"):
        wide = at.pivot(index="seed", columns="task", values="score").to_numpy(float)
        found.append((steps + r.source_steps, *statistics.iqm(wide, [0] * wide.shape[1])))
    if not found:
        return
    steps, value, low, high = (np.array(column, float) for column in zip(*found, strict=True))
    (line,) = panel.plot(steps, value, marker="o", markersize=3, label=r.condition)
    panel.fill_between(steps, low, high, alpha=0.2, color=line.get_color(), linewidth=0)


def profile(results: Sequence[Results], path: Path) -> None:
    """The share of runs and tasks with more than each score, with its interval; a panel for each agent, those that do
    not train in all of them."""
    agents = list(dict.fromkeys(r.agent for r in results if r.before is not None)) or [""]
    figure, axes = _panels(1, len(agents))
    for panel, agent in zip(axes[0], agents, strict=True):
        for r in results:
            if r.before is None or r.agent == agent:
                share, low, high = statistics.performance_profile(r.scores, THRESHOLDS, r.groups)
                style = ":" if r.before is None else "-"
                (line,) = panel.step(THRESHOLDS, share, where="post", linestyle=style, label=r.condition)
                panel.fill_between(THRESHOLDS, low, high, alpha=0.15, step="post", color=line.get_color(), linewidth=0)
        panel.set(title=agent, xlabel="normalised score s", ylabel="share of runs and tasks above s", ylim=(0, 1.02))
        panel.grid(alpha=0.3)
        panel.legend(fontsize="x-small")
    save(figure, path)


def overlap(gains: pd.DataFrame, path: Path) -> None:
    """What pre-training added on each task against how much of it the source has; a panel for each measure."""
    shown = {name: title for name, title in MEASURES.items() if gains[name].notna().sum() > 1}
    figure, axes = _panels(1, max(1, len(shown)))
    for panel, (name, title) in zip(axes[0], shown.items(), strict=False):
        for (agent, condition), rows in gains.groupby(["agent", "condition"], sort=False):
            rho = statistics.rank_correlation(rows[name], rows["gain"])
            told = "" if np.isnan(rho.value) else f", rho {rho.value:+.2f}"
            told += "" if np.isnan(rho.low) else f" ({rho.low:+.2f} to {rho.high:+.2f})"
            panel.scatter(rows[name], rows["gain"], s=18, alpha=0.7, label=f"{agent}, {condition}{told}")
        panel.axhline(0, color="0.5", linewidth=0.8)
        panel.set(xlabel=title, ylabel="gain in score over vanilla")
        panel.grid(alpha=0.3)
        panel.legend(fontsize="x-small")
    save(figure, path)
