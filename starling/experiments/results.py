"""What the finished cells of an experiment measured, as arrays of shape (seeds, tasks)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from scipy import integrate

from starling.experiments.cells import read_record
from starling.experiments.experiment import grid, read_experiment
from starling.experiments.protocol import Protocol
from starling.targets import target_name
from starling.util.errors import StarlingError

LATE = 0.75
"""The share of the training after which a condition is asked whether its scores still change."""


VALUES = ("score", "moves", "won", "effort")


@dataclass(frozen=True)
class Results:
    """One agent in one condition: ``scores`` and ``effort`` of shape (seeds, tasks) at the end, ``groups`` (tasks,) as
    `starling.experiments.statistics` takes them; ``before`` and ``late`` are scores before training and at LATE of it, ``area`` is the
    mean over the training, None where there was none."""

    agent: str
    condition: str
    source_steps: int
    steps: int
    seeds: tuple[int, ...]
    tasks: tuple[str, ...]
    scores: np.ndarray
    effort: np.ndarray
    groups: list[int]
    before: np.ndarray | None
    late: np.ndarray | None
    area: np.ndarray | None

    @property
    def of_tasks(self) -> dict[str, float]:
        """{task: mean score over seeds}."""
        return dict(zip(self.tasks, self.scores.mean(axis=0).tolist(), strict=True))


def load_evaluations(folder: Path) -> tuple[Protocol, pd.DataFrame, tuple[int, int]]:
    """(protocol, a row for each cell, evaluation and task, (finished cells, all cells)) of an experiment's folder.

    Columns: target, agent, condition, seed, source_steps, steps, task, score, points, moves, won, effort, episodes,
    seconds; ``points`` is a number, and ``score`` is not, where the maximum score is unknown. Raises StarlingError where
    nothing is finished.
    """
    protocol = read_experiment(folder)
    rows: list[dict[str, Any]] = []
    # What people played is left out of an experiment until somebody has.
    cells = [cell for cell in grid(protocol, folder) if cell.kind != "people" or read_record(cell)]
    finished = 0
    for cell in cells:
        record = read_record(cell)
        if record is None:
            continue
        finished += 1
        target = target_name(cell.target) if cell.target else ""
        for evaluation in record["evaluations"]:
            for task, found in evaluation["tasks"].items():
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
                        **found,
                        "seconds": record["seconds"],
                    }
                )
    if not rows:
        raise StarlingError(f"{folder}: no cell on a target is finished yet")
    return protocol, pd.DataFrame(rows), (finished, len(cells))


def collect_results(protocol: Protocol, table: pd.DataFrame) -> list[Results]:
    """The results of every agent and condition, over the seeds that are finished on all targets (and, for people, the
    games that were played). Targets whose maximum score is unknown are left out: points are no share of anything."""
    table = table.dropna(subset="score")
    order = {name: i for i, name in enumerate(protocol.conditions)}
    found = []
    for (agent, condition), rows in sorted(
        table.groupby(["agent", "condition"]), key=lambda item: (item[0][0], order.get(item[0][1], -1))
    ):
        targets = [t for t in protocol.target_names if t in set(rows["target"])]
        complete = rows.groupby("seed")["target"].nunique()
        seeds = tuple(int(s) for s in complete.index[complete == len(targets)])
        if not seeds:
            continue
        rows = rows[rows["seed"].isin(seeds)]
        at = rows.groupby(["seed", "target"])["steps"]
        last, first = at.transform("max"), at.transform("min")
        columns = list(rows[["target", "task"]].drop_duplicates().itertuples(index=False, name=None))
        steps, source_steps = int(last.max()), int(rows["source_steps"].iloc[0])
        trained = steps > 0
        late = (
            rows["steps"].where(rows["steps"] <= LATE * last).groupby([rows["seed"], rows["target"]]).transform("max")
        )

        def matrix(
            wanted: Any, value: str = "score", rows: Any = rows, seeds: Any = seeds, columns: Any = columns
        ) -> np.ndarray:
            wide = rows[wanted].pivot(index="seed", columns=["target", "task"], values=value)
            return wide.reindex(index=list(seeds), columns=pd.MultiIndex.from_tuples(columns)).to_numpy(float)

        # One pre-training stands behind all tasks of a seed, one training behind all of a target's.
        groups = [0 if source_steps else targets.index(target) for target, _ in columns]
        found.append(
            Results(
                agent, condition, source_steps, steps, seeds, tuple(task for _, task in columns),
                matrix(rows["steps"] == last), matrix(rows["steps"] == last, "effort"),
                groups if trained else list(range(len(columns))),
                matrix(rows["steps"] == first) if trained else None,
                matrix(rows["steps"] == late) if trained and late.notna().all() else None,
                _area([(int(n), matrix(rows["steps"] == n)) for n in sorted(set(rows["steps"]))]) if trained else None,
            )
        )  # fmt: skip
    return found


def _area(curve: Sequence[tuple[int, np.ndarray]]) -> np.ndarray:
    """The mean over the steps of a curve of (steps, scores), by trapezoids."""
    steps = np.array([n for n, _ in curve], float)
    scores = np.stack([s for _, s in curve])
    return np.asarray(integrate.trapezoid(scores, steps, axis=0) / (steps[-1] - steps[0]))
