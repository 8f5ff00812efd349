"""Plots of an experiment: learning curves, performance profiles, and transfer gain against skill overlap."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from starling.experiments import statistics
from starling.experiments.frames import column, groups, select
from starling.experiments.protocol import Protocol
from starling.experiments.results import Results
from starling.experiments.skills import MEASURES
from starling.util.paths import write_file

THRESHOLDS = np.linspace(0, 1, 101)
MAX_COLUMNS = 4
"""Maximum number of panels in a row."""


def save(figure: Figure, path: Path) -> None:
    """Write a figure as PNG, atomically."""
    figure.tight_layout()
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=120)
    write_file(path, buffer.getvalue())


def _panels(rows: int, columns: int) -> tuple[Figure, Any]:
    figure = Figure(figsize=(5 * columns, 3.8 * rows))
    return figure, figure.subplots(rows, columns, squeeze=False)


def curves(protocol: Protocol, table: pd.DataFrame, results: Sequence[Results], path: Path) -> None:
    """Learning curves: IQM of the score with its interval against steps, including those of pre-training. One row of
    panels per agent, one panel per target; agents without training are horizontal lines."""
    agents = list(dict.fromkeys(r.agent for r in results if r.before is not None)) or [""]
    untrained = [r for r in results if r.before is None]
    columns = min(len(protocol.target_names), MAX_COLUMNS)
    rows_per_agent = -(-len(protocol.target_names) // columns)
    figure, axes = _panels(rows_per_agent * len(agents), columns)
    for row, agent in enumerate(agents):
        for i in range(rows_per_agent * columns):
            panel = axes[row * rows_per_agent + i // columns][i % columns]
            if i >= len(protocol.target_names):
                panel.set_visible(False)
                continue
            target = protocol.target_names[i]
            of_target = select(table, table["target"] == target)
            for r in results:
                if r.agent == agent and r.before is not None:
                    selected = (of_target["agent"] == agent) & (of_target["condition"] == r.condition)
                    _curve(panel, select(of_target, selected), r)
            for shade, r in enumerate(untrained):
                selected = (of_target["agent"] == r.agent) & (of_target["condition"] == r.condition)
                scores = select(of_target, selected)["score"]
                if len(scores):
                    level = float(statistics.interquartile_mean(scores))
                    panel.axhline(level, color=str(0.2 + 0.15 * shade), linestyle=":", label=r.condition)
            panel.set(
                title=f"{target}\n{agent}",
                xlabel="environment steps, including pre-training",
                ylabel="normalised score (IQM)",
                ylim=(0, 1.02),
            )
            panel.grid(alpha=0.3)
            panel.legend(fontsize="x-small")
    save(figure, path)


def _curve(panel: Any, rows: pd.DataFrame, r: Results) -> None:
    rows = select(rows, rows["seed"].isin(r.seeds))
    points = []
    for (steps,), evaluations in groups(rows, ["steps"]):
        wide = evaluations.pivot(index="seed", columns="task", values="score").to_numpy(float)
        points.append((steps + r.source_steps, *statistics.iqm(wide, [0] * wide.shape[1])))
    if not points:
        return
    steps, value, low, high = (np.array(column, float) for column in zip(*points, strict=True))
    (line,) = panel.plot(steps, value, marker="o", markersize=3, label=r.condition)
    panel.fill_between(steps, low, high, alpha=0.2, color=line.get_color(), linewidth=0)


def profile(results: Sequence[Results], path: Path) -> None:
    """Performance profiles: share of runs and tasks above each score, with its interval. One panel per agent; agents
    without training appear in all of them."""
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
    """Transfer gain on each task against its overlap with the source games; one panel per overlap measure."""
    shown = {name: title for name, title in MEASURES.items() if column(gains, name).count() > 1}
    figure, axes = _panels(1, max(1, len(shown)))
    for panel, (name, title) in zip(axes[0], shown.items(), strict=False):
        for (agent, condition), rows in groups(gains, ["agent", "condition"], sort=False):
            rho = statistics.rank_correlation(rows[name], rows["gain"])
            label = f"{agent}, {condition}"
            label += "" if np.isnan(rho.value) else f", rho {rho.value:+.2f}"
            label += "" if np.isnan(rho.low) else f" ({rho.low:+.2f} to {rho.high:+.2f})"
            panel.scatter(rows[name], rows["gain"], s=18, alpha=0.7, label=label)
        panel.axhline(0, color="0.5", linewidth=0.8)
        panel.set(xlabel=title, ylabel="gain in score over vanilla")
        panel.grid(alpha=0.3)
        panel.legend(fontsize="x-small")
    save(figure, path)
