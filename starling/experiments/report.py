"""Tables and learning curves from transfer and training runs; an experiment has a report of its own
(`starling.experiments.experiment_report`).

Over seeds: the mean, the interquartile mean (IQM: the mean of the middle half, which one lucky seed does not
move) and a 95% percentile-bootstrap interval of the mean. With few seeds the interval is itself uncertain;
the report says how many there were.
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
    from starling.experiments.plots import save
    from starling.experiments.results import load_evaluations
    from starling.experiments.statistics import ENOUGH_RUNS, bootstrap_interval, interquartile_mean
except ImportError as error:
    raise MissingDependencyError(f"reports need {error.name}: {install_hint('report')}") from None

KEYS = ["target", "condition", "agent", "pretrain_steps", "steps"]


def load_results(folders: Sequence[Path]) -> pd.DataFrame:
    """Evaluations of experiments, transfer and training runs, one row each: KEYS, seed, score, moves, won, episodes, points.

    Raises StarlingError for a folder that holds no finished evaluation.
    """
    frames = [_load(folder) for folder in folders]
    table = pd.concat(frames, ignore_index=True)
    # Where the maximum score is unknown there are points instead.
    table = table.reindex(columns=list(dict.fromkeys([*table.columns, "score", "points"])))
    duplicated = table.duplicated([*KEYS, "seed"])
    if duplicated.any():
        raise StarlingError("two of the folders hold the same condition and seed; give each run once")
    return table


def _load(folder: Path) -> pd.DataFrame:
    if (folder / RESULTS).exists():
        return pd.read_csv(folder / RESULTS)
    if (folder / PROTOCOL_FILE).exists():
        _, table, _ = load_evaluations(folder)
        table["pretrain_steps"] = table["source_steps"]
        return table.groupby([*KEYS, "seed"], as_index=False)[["score", "points", "moves", "won", "episodes"]].agg(
            {"score": "mean", "points": "mean", "moves": "mean", "won": "mean", "episodes": "sum"}
        )
    if not (folder / PROGRESS).exists():
        raise StarlingError(f"{folder}: neither {RESULTS} nor {PROGRESS} there; is it the --out of a finished run?")
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
    """One row per KEYS: seeds, mean, iqm, low and high (interval of the mean), moves, won; ``points`` is the mean of the
    scores themselves where the maximum is unknown, and the others are not numbers there."""
    rows = []
    for key, group in table.groupby(KEYS, sort=True):
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
    """Pre-trained minus scratch, per target and number of steps, over the seeds that both have; of normalised scores.

    Each element: target, agent, pretrain_steps, steps, seeds, difference, low, high, verdict (a sentence).
    """
    found = []
    table = table.dropna(subset="score")
    scratch = table[table["condition"] == "scratch"]
    pairs = table[table["condition"] == "pretrained"].merge(
        scratch, on=["target", "agent", "steps", "seed"], suffixes=("", "_scratch")
    )
    keys = ["target", "agent", "pretrain_steps", "steps"]
    for key, group in pairs.groupby(keys, sort=True):
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
        found.append(
            {
                **dict(zip(keys, key, strict=True)),
                "seeds": len(differences),
                "difference": float(differences.mean()),
                "low": low,
                "high": high,
                "verdict": verdict,
            }
        )
    return found


def markdown(summary: pd.DataFrame, comparison: Sequence[dict[str, Any]]) -> str:
    """The report as Markdown."""
    lines = [
        "Normalised score (score / maximum). Interval: 95% bootstrap of the mean over seeds.",
        "",
        "| target | condition | agent | pre-training steps | steps | seeds | mean | IQM | interval | moves |",
        "|---|---|---|---:|---:|---:|---:|---:|---|---:|",
    ]
    for row in summary.itertuples():
        lines.append(
            f"| {row.target} | {row.condition} | {row.agent} | {row.pretrain_steps} | {row.steps} "
            f"| {row.seeds} | {_mean(row)} | {'-' if np.isnan(row.iqm) else f'{row.iqm:.3f}'} "
            f"| {_interval(row.low, row.high)} | {row.moves:.1f} |"
        )
    if comparison:
        lines += [
            "",
            "Pre-trained minus scratch, seed by seed:",
            "",
            "| target | steps | seeds | difference | interval | |",
            "|---|---:|---:|---:|---|---|",
        ]
        lines += [
            f"| {c['target']} | {c['steps']} | {c['seeds']} | {c['difference']:+.3f} "
            f"| {_interval(c['low'], c['high'], '+')} | {c['verdict']} |"
            for c in comparison
        ]
    return "\n".join(lines) + "\n"


def _mean(row: Any) -> str:
    return f"unknown ({row.points:.1f} points)" if np.isnan(row.mean) else f"{row.mean:.3f}"


def _interval(low: float, high: float, sign: str = "") -> str:
    return "-" if np.isnan(low) else f"{low:{sign}.3f} to {high:{sign}.3f}"


def plot_curves(summary: pd.DataFrame, path: Path) -> None:
    """Learning curves as PNG: the mean, with the interval as a band; one panel per target."""
    targets = list(dict.fromkeys(summary["target"]))
    figure = matplotlib.figure.Figure(figsize=(5.5 * len(targets), 4))
    axes = figure.subplots(1, len(targets), squeeze=False)
    for panel, target in zip(axes[0], targets, strict=True):
        of_target = summary[summary["target"] == target]
        for (condition, agent, pretrained), curve in of_target.groupby(["condition", "agent", "pretrain_steps"]):
            label = f"{agent}, {condition}" + (f" ({pretrained} steps)" if pretrained else "")
            (line,) = panel.plot(curve["steps"], curve["mean"], marker="o", markersize=3, label=label)
            panel.fill_between(curve["steps"], curve["low"], curve["high"], alpha=0.2, color=line.get_color())
        panel.set(title=_shortened(target), xlabel="steps", ylabel="normalised score", ylim=(0, 1.02))
        panel.grid(alpha=0.3)
        panel.legend(loc="lower right", fontsize="small")
    save(figure, path)


def _shortened(title: str, length: int = 50) -> str:
    return title if len(title) <= length else title[: length - 3] + "..."


def write_report(folders: Sequence[Path], out: Path) -> dict[str, Any]:
    """Write results.csv, report.md and curves.png to ``out``.

    For the folder of an experiment, given alone, it is the report of `starling.experiments.experiment_report`. Returns
    ``{"summary": rows, "comparison": rows, "files": paths}``, ready for JSON.
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
    # Through JSON, because it has no NaN: an interval over one seed is null.
    rows = json.loads(summary.to_json(orient="records"))
    without_nan = json.loads(pd.DataFrame(comparison).to_json(orient="records"))
    return {"summary": rows, "comparison": without_nan, "files": files}
