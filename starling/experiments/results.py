"""Results of an experiment's finished cells, as arrays of shape (seeds, tasks)."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from scipy import integrate

from starling.experiments.cells import read_record
from starling.experiments.experiment import grid, read_experiment
from starling.experiments.frames import column, groups, per_group, select
from starling.experiments.protocol import Protocol
from starling.targets import target_name
from starling.util.errors import StarlingError

LATE = 0.75
"""Share of the training after which the change in score is measured, to detect conditions that have not converged."""


@dataclass(frozen=True)
class Results:
    """Results of one agent in one condition; arrays have shape (seeds, tasks).

    ``scores`` and ``effort``: at the last evaluation; ``before``, ``late``: scores before training and at the share
    LATE of it; ``area``: mean score over the training; the last three are None without training. ``groups``: a label
    per task, as in `starling.experiments.statistics`.
    """

    agent: str
    condition: str
    source_steps: int
    steps: int
    processor_seconds: tuple[float, float]
    """Processor seconds of (pre-training, training on the target), means over seeds and targets."""
    seeds: tuple[int, ...]
    tasks: tuple[str, ...]
    scores: np.ndarray
    effort: np.ndarray
    groups: list[int]
    before: np.ndarray | None
    late: np.ndarray | None
    area: np.ndarray | None

    @property
    def task_means(self) -> dict[str, float]:
        """{task: mean score over seeds}."""
        return dict(zip(self.tasks, self.scores.mean(axis=0).tolist(), strict=True))


def load_evaluations(folder: Path) -> tuple[Protocol, pd.DataFrame, tuple[int, int]]:
    """Read an experiment's folder: (protocol, table of evaluations, (finished cells, all cells)).

    The table has one row per cell, evaluation and task, with columns target, agent, condition, seed, source_steps,
    steps, task, score, points, moves, won, effort, episodes, seconds, processor_seconds (of the training on the target)
    and source_processor_seconds (of the pre-training). If the maximum score is unknown, ``score`` is nan and ``points``
    holds raw scores; otherwise ``points`` is nan. Raises StarlingError if no cell on a target is finished.
    """
    protocol = read_experiment(folder)
    rows: list[dict[str, Any]] = []
    # Human baselines without transcripts are not part of the experiment.
    cells = [cell for cell in grid(protocol, folder) if cell.kind != "people" or read_record(cell)]
    found = {cell.id: record for cell in cells if (record := read_record(cell))}
    for cell in cells:
        record = found.get(cell.id)
        if record is None:
            continue
        # What it builds on: a pre-training, or a shorter run of the same training.
        earlier = sum(found[need]["processor_seconds"] for need in cell.needs if need in found)
        target = target_name(cell.target) if cell.target else ""
        for evaluation in record["evaluations"]:
            for task, metrics in evaluation["tasks"].items():
                rows.append(
                    {
                        "target": target,
                        "agent": cell.label,
                        "condition": cell.condition,
                        "seed": cell.seed,
                        "source_steps": cell.source_steps,
                        "steps": evaluation["steps"],
                        "task": task,
                        "score": float("nan"),
                        "points": float("nan"),
                        **metrics,
                        "seconds": record["seconds"],
                        "processor_seconds": record["processor_seconds"] + (0 if cell.weights else earlier),
                        "source_processor_seconds": earlier if cell.weights else 0,
                    }
                )
    if not rows:
        raise StarlingError(f"{folder}: no cell on a target is finished yet")
    return protocol, pd.DataFrame(rows), (len(found), len(cells))


def collect_results(protocol: Protocol, table: pd.DataFrame) -> list[Results]:
    """Results of every agent and condition, over the seeds that are finished on all targets (for human baselines, on
    the games that were played). Omits targets whose maximum score is unknown."""
    table = table.dropna(subset="score")
    order = {name: i for i, name in enumerate(protocol.conditions)}
    results = []
    for (agent, condition), rows in sorted(
        groups(table, ["agent", "condition"]), key=lambda item: (item[0][0], order.get(item[0][1], -1))
    ):
        targets = [t for t in protocol.target_names if t in set(rows["target"])]
        by_seed = groups(rows, ["seed"])
        seeds = tuple(int(seed) for (seed,), of_seed in by_seed if len(set(of_seed["target"])) == len(targets))
        if not seeds:
            continue
        rows = select(rows, rows["seed"].isin(seeds))
        at, run = column(rows, "steps"), [column(rows, "seed"), column(rows, "target")]
        last, first = per_group(at, run, "max"), per_group(at, run, "min")
        late = per_group(at.where(at <= LATE * last), run, "max")
        columns = list(dict.fromkeys(zip(rows["target"], rows["task"], strict=True)))
        steps, source_steps = int(at.max()), int(column(rows, "source_steps").iloc[0])
        trained = steps > 0
        cells = rows.drop_duplicates(["seed", "target"])
        source_seconds, seconds = (column(cells, f"{name}processor_seconds").mean() for name in ("source_", ""))
        matrix = functools.partial(_matrix, seeds=seeds, columns=columns)
        # Tasks depend on each other if they share a pre-training run, or the training run on their target.
        task_groups = [0 if source_steps else targets.index(target) for target, _ in columns]
        curve = [(int(n), matrix(select(rows, at == n))) for n in sorted(set(at))]
        results.append(
            Results(
                agent=agent,
                condition=condition,
                source_steps=source_steps,
                steps=steps,
                processor_seconds=(float(source_seconds), float(seconds)),
                seeds=seeds,
                tasks=tuple(task for _, task in columns),
                scores=matrix(select(rows, at == last)),
                effort=matrix(select(rows, at == last), value="effort"),
                groups=task_groups if trained else list(range(len(columns))),
                before=matrix(select(rows, at == first)) if trained else None,
                late=matrix(select(rows, at == late)) if trained and bool(late.notna().all()) else None,
                area=_mean_over_steps(curve) if trained else None,
            )
        )
    return results


def _matrix(
    rows: pd.DataFrame, seeds: Sequence[int], columns: Sequence[tuple[str, str]], value: str = "score"
) -> np.ndarray:
    """Values of the rows, (seeds, tasks); ``columns``: (target, task) of each task."""
    wide = rows.pivot(index="seed", columns=["target", "task"], values=value)
    return wide.reindex(index=list(seeds), columns=pd.MultiIndex.from_tuples(columns)).to_numpy(float)


def _mean_over_steps(curve: Sequence[tuple[int, np.ndarray]]) -> np.ndarray:
    """Mean over steps of a curve of (step, scores) points, by the trapezoidal rule."""
    steps = np.array([n for n, _ in curve], float)
    scores = np.stack([s for _, s in curve])
    return np.asarray(integrate.trapezoid(scores, steps, axis=0) / (steps[-1] - steps[0]))
