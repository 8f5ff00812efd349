"""Tables and learning curves of transfer and training runs. Experiments have another report
(`starling.experiments.experiment_report`).

Aggregates over seeds are the mean, the interquartile mean (IQM, robust against single lucky seeds) and a 95%
percentile-bootstrap interval of the mean. With few seeds the interval itself is uncertain, so the report gives the
number of seeds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from starling.experiments.transfer import RESULTS
from starling.training.progress import PROGRESS
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from starling.util.paths import write_file

try:
    import matplotlib.figure
    import pandas as pd

    from starling.experiments.experiment import PROTOCOL_FILE
    from starling.experiments.experiment_report import write_experiment_report
    from starling.experiments.frames import groups, named_rows, records, select
    from starling.experiments.plots import save
    from starling.experiments.results import load_evaluations
    from starling.experiments.statistics import ENOUGH_RUNS, bootstrap_interval, interquartile_mean
    from starling.experiments.tables import interval, markdown_table, number
except ImportError as error:
    raise MissingDependencyError(f"reports need {error.name}: {install_hint('report')}") from None

KEYS = ["target", "condition", "agent", "pretrain_steps", "steps"]


def load_results(folders: Sequence[Path]) -> pd.DataFrame:
    """Evaluations of experiments, transfer and training runs, one row each, with columns KEYS, seed, score, moves, won,
    episodes, points (raw scores, instead of ``score`` if the maximum score is unknown).

    Raises StarlingError for a folder without a finished evaluation.
    """
    frames = [_load(folder) for folder in folders]
    table = pd.concat(frames, ignore_index=True)
    table = table.reindex(columns=list(dict.fromkeys([*table.columns, "score", "points"])))
    duplicated = table.duplicated([*KEYS, "seed"])
    if duplicated.any():
        raise StarlingError("two folders hold the same condition and seed; pass each run once")
    return table


def _load(folder: Path) -> pd.DataFrame:
    if (folder / RESULTS).exists():
        return pd.read_csv(folder / RESULTS)
    if (folder / PROTOCOL_FILE).exists():
        _, table, _ = load_evaluations(folder)
        table["pretrain_steps"] = table["source_steps"]
        return table.groupby([*KEYS, "seed"], as_index=False).agg(
            {"score": "mean", "points": "mean", "moves": "mean", "won": "mean", "episodes": "sum"}
        )
    if not (folder / PROGRESS).exists():
        raise StarlingError(f"{folder} has neither {RESULTS} nor {PROGRESS}; use the --out folder of a finished run")
    table = pd.read_csv(folder / PROGRESS)
    if "eval_score" not in table:
        raise StarlingError(f"{folder}: no evaluation yet")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    table = table.dropna(subset="eval_score")
    return pd.DataFrame(
        {
            "condition": "training",
            "agent": config["agent"],
            "target": "+".join(config["games"]),
            "seed": config["seed"],
            "pretrain_steps": 0,
            "steps": table["steps"],
            "score": table["eval_score"],
            "moves": table["eval_moves"],
            "won": table["eval_won"],
            "episodes": table["eval_episodes"],
        }
    )


def summarise(table: pd.DataFrame) -> pd.DataFrame:
    """One row per KEYS: seeds, mean, iqm, low and high (interval of the mean), moves, won. If the maximum score is
    unknown, ``points`` is the mean raw score, and mean, iqm, low and high are nan."""
    rows = []
    for key, group in groups(table, KEYS):
        scores = group["score"].to_numpy()
        low, high = bootstrap_interval(scores)
        rows.append(
            {
                **dict(zip(KEYS, key, strict=True)),
                "seeds": len(scores),
                "mean": scores.mean(),
                "points": group["points"].mean(),
                "iqm": float(interquartile_mean(scores)),
                "low": low,
                "high": high,
                "moves": group["moves"].mean(),
                "won": group["won"].mean(),
            }
        )
    return pd.DataFrame(rows)


def compare(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Difference in normalised score, pre-trained minus scratch, per target and number of steps, over common seeds.

    Each element: target, agent, pretrain_steps, steps, seeds, difference, low, high, verdict (a phrase).
    """
    comparisons = []
    table = table.dropna(subset="score")
    scratch = select(table, table["condition"] == "scratch")
    pairs = select(table, table["condition"] == "pretrained").merge(
        scratch, on=["target", "agent", "steps", "seed"], suffixes=("", "_scratch")
    )
    keys = ["target", "agent", "pretrain_steps", "steps"]
    for key, group in groups(pairs, keys):
        differences = (group["score"] - group["score_scratch"]).to_numpy()
        low, high = bootstrap_interval(differences)
        if len(differences) < ENOUGH_RUNS:
            verdict = f"{len(differences)} seeds: too few for a verdict"
        elif low > 0:
            verdict = "pre-training helped"
        elif high < 0:
            verdict = "pre-training hurt"
        else:
            verdict = "no difference shown: the interval includes 0"
        comparisons.append(
            {
                **dict(zip(keys, key, strict=True)),
                "seeds": len(differences),
                "difference": float(differences.mean()),
                "low": low,
                "high": high,
                "verdict": verdict,
            }
        )
    return comparisons


def markdown(summary: pd.DataFrame, comparison: Sequence[dict[str, Any]]) -> str:
    """The report as Markdown."""
    header = [
        "target",
        "condition",
        "agent",
        "pre-training steps",
        "steps",
        "seeds",
        "mean",
        "IQM",
        "interval",
        "moves",
    ]
    rows = [
        (
            row.target,
            row.condition,
            row.agent,
            row.pretrain_steps,
            row.steps,
            row.seeds,
            _mean(row),
            number(row.iqm),
            interval(row.low, row.high),
            f"{row.moves:.1f}",
        )
        for row in named_rows(summary)
    ]
    lines = [
        "Normalised scores (score / maximum score). Interval: 95% bootstrap interval of the mean over seeds.",
        "",
        *markdown_table(header, rows, numeric=("pre-training steps", "steps", "seeds", "mean", "IQM", "moves")),
    ]
    if comparison:
        differences = [
            (
                c["target"],
                c["steps"],
                c["seeds"],
                number(c["difference"], "+"),
                interval(c["low"], c["high"], "+"),
                c["verdict"],
            )
            for c in comparison
        ]
        header = ["target", "steps", "seeds", "difference", "interval", ""]
        lines += ["", "Difference between pre-trained and scratch, paired by seed:", ""]
        lines += markdown_table(header, differences, numeric=("steps", "seeds", "difference"))
    return "\n".join(lines) + "\n"


def _mean(row: Any) -> str:
    return f"unknown ({row.points:.1f} points)" if np.isnan(row.mean) else number(row.mean)


def plot_curves(summary: pd.DataFrame, path: Path) -> None:
    """Write learning curves as PNG: the mean with its interval as a band, one panel per target."""
    targets = list(dict.fromkeys(summary["target"]))
    figure = matplotlib.figure.Figure(figsize=(5.5 * len(targets), 4))
    axes = figure.subplots(1, len(targets), squeeze=False)
    for panel, target in zip(axes[0], targets, strict=True):
        of_target = select(summary, summary["target"] == target)
        for (condition, agent, pretrained), curve in groups(of_target, ["condition", "agent", "pretrain_steps"]):
            label = f"{agent}, {condition}" + (f" (pre-training: {pretrained} steps)" if pretrained else "")
            (line,) = panel.plot(curve["steps"], curve["mean"], marker="o", markersize=3, label=label)
            panel.fill_between(curve["steps"], curve["low"], curve["high"], alpha=0.2, color=line.get_color())
        panel.set(title=_shortened(target), xlabel="environment steps", ylabel="mean normalised score", ylim=(0, 1.02))
        panel.grid(alpha=0.3)
        panel.legend(loc="lower right", fontsize="small")
    save(figure, path)


def _shortened(title: str, length: int = 50) -> str:
    return title if len(title) <= length else title[: length - 3] + "..."


def write_report(folders: Sequence[Path], out: Path) -> dict[str, Any]:
    """Write results.csv, report.md and curves.png to ``out``.

    A single folder of an experiment gets the report of `starling.experiments.experiment_report` instead. Returns
    ``{"summary": rows, "comparison": rows, "files": paths}`` for JSON.
    """
    if len(folders) == 1 and (folders[0] / PROTOCOL_FILE).exists():
        return write_experiment_report(folders[0], out)
    table = load_results(folders)
    summary = summarise(table)
    comparison = compare(table)
    write_file(out / "results.csv", table.to_csv(index=False, lineterminator="\n"))
    write_file(out / "report.md", markdown(summary, comparison))
    plot_curves(summary, out / "curves.png")
    files = [str(out / name) for name in ("report.md", "results.csv", "curves.png")]
    return {"summary": records(summary), "comparison": records(pd.DataFrame(comparison)), "files": files}
