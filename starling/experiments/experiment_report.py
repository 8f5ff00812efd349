"""The report of an experiment: tables, comparisons, curves and a one-page summary.

What is compared is what every finished seed of a condition reached at its last evaluation, task by task: a game of ours
is a task, and so is any other target. See `starling.experiments.statistics` for the numbers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from starling.experiments import plots, skills, statistics
from starling.experiments.protocol import Protocol
from starling.experiments.results import Results, collect_results, load_evaluations
from starling.experiments.statistics import ENOUGH_RUNS, Estimate
from starling.util.errors import StarlingError
from starling.util.paths import write_file

SIGNIFICANT = 0.05
FEWEST_TASKS = 6
"""With fewer, Wilcoxon's test cannot reach 0.05 whatever the scores."""


def summarise(results: Sequence[Results]) -> pd.DataFrame:
    """One row for each agent and condition: seeds, tasks, steps, IQM of the score with its interval, the same before
    and over the training, IQM of the normalised moves, and how much the score changed in the last quarter."""
    rows = []
    for r in results:
        score, effort = statistics.iqm(r.scores, r.groups), statistics.iqm(r.effort, r.groups)
        late = Estimate(*[float("nan")] * 3)
        if r.late is not None:
            late = statistics.mean(r.scores - r.late, r.groups)
        rows.append(
            {
                "agent": r.agent,
                "condition": r.condition,
                "seeds": len(r.seeds),
                "tasks": len(r.tasks),
                "source_steps": r.source_steps,
                "steps": r.steps,
                "before": float(statistics.interquartile_mean(r.before)) if r.before is not None else None,
                "area": float(statistics.interquartile_mean(r.area)) if r.area is not None else None,
                **_named("iqm", score),
                **_named("effort", effort),
                **_named("late_change", late),
            }
        )
    return pd.DataFrame(rows)


def by_target(table: pd.DataFrame, results: Sequence[Results]) -> pd.DataFrame:
    """One row for each target, agent and condition: IQM of the final score with its interval, over seeds and tasks."""
    rows = []
    for target, of_target in table.groupby("target", sort=False):
        tasks = set(of_target["task"])
        for r in results:
            here = [i for i, task in enumerate(r.tasks) if task in tasks]
            if here:
                found = statistics.iqm(r.scores[:, here], [r.groups[i] for i in here])
                rows.append(
                    {"target": target, "agent": r.agent, "condition": r.condition, "seeds": len(r.seeds),
                     "tasks": len(here), **_named("iqm", found)}
                )  # fmt: skip
    return pd.DataFrame(rows)


def points(table: pd.DataFrame) -> pd.DataFrame:
    """One row for each target whose maximum score is unknown, agent and condition: target, agent, condition, seeds, and
    the mean of the points at the end, over seeds, with its interval."""
    rows = []
    unknown = table.dropna(subset="points")
    unknown = unknown[
        unknown["steps"] == unknown.groupby(["target", "agent", "condition", "seed"])["steps"].transform("max")
    ]
    for (target, agent, condition), here in unknown.groupby(["target", "agent", "condition"], sort=False):
        found = statistics.mean(here["points"].to_numpy(float)[:, None])
        rows.append(
            {"target": target, "agent": agent, "condition": condition, "seeds": len(here), **_named("points", found)}
        )
    return pd.DataFrame(rows)


def _pairs(results: Sequence[Results]) -> Iterator[tuple[Results, Results]]:
    """What is compared: every pre-trained or other own condition of an agent with its vanilla ones, pre-training on
    games of ours with that on another source, a trained encoder with one as it begins, every trained agent in its
    best-known condition with chance."""
    by_name = {(r.agent, r.condition): r for r in results}
    for r in results:
        others = {
            "vanilla": (),
            "vanilla+budget": ("vanilla",),
            "frozen-encoder": ("vanilla", "random-encoder"),
        }.get(r.condition, ("vanilla", "vanilla+budget", "pretrained-cooking"))
        if r.before is None:
            continue
        for other in others:
            if other != r.condition and (r.agent, other) in by_name:
                yield r, by_name[r.agent, other]
        for against in ("random", "llm"):
            if r.condition in ("vanilla", "pretrained") and (against, against) in by_name:
                yield r, by_name[against, against]


def compare(results: Sequence[Results]) -> pd.DataFrame:
    """One row for each comparison, over the tasks that both have: difference of IQMs, probability of improvement, p of
    the paired test over tasks (means over seeds), the same after Holm, and a verdict. ``during`` is the difference of
    IQMs over the training, where both had as many steps on the target."""
    rows: list[dict[str, Any]] = []
    for a, b in _pairs(results):
        tasks = [t for t in a.tasks if t in b.tasks]
        i, j = ([r.tasks.index(t) for t in tasks] for r in (a, b))
        x, y = a.scores[:, i], b.scores[:, j]
        groups = [a.groups[k] for k in i], [b.groups[k] for k in j]
        rows.append(
            {
                "agent": a.agent,
                "condition": a.condition,
                "against": b.condition,
                "tasks": len(tasks),
                "seeds": min(len(x), len(y)),
                **_named("difference", statistics.iqm_difference(x, y, *groups)),
                **_named("during", _during(a, b, i, j, groups)),
                **_named("improvement", statistics.probability_of_improvement(x, y, *groups)),
                "p": statistics.paired_test(x.mean(axis=0), y.mean(axis=0)),
            }
        )
    for row, adjusted in zip(rows, statistics.holm([row["p"] for row in rows]), strict=True):
        row["p_holm"] = adjusted
        row["verdict"] = _verdict(row)
    return pd.DataFrame(rows)


def _during(a: Results, b: Results, i: list[int], j: list[int], groups: tuple[list[int], list[int]]) -> Estimate:
    if a.area is None or b.area is None or a.steps != b.steps:
        return Estimate(*[float("nan")] * 3)
    return statistics.iqm_difference(a.area[:, i], b.area[:, j], *groups)


def _verdict(row: dict[str, Any]) -> str:
    if row["seeds"] < ENOUGH_RUNS and row["against"] != "llm":
        return f"{row['seeds']} seeds: too few for a verdict"
    low, high = row["difference_low"], row["difference_high"]
    if not (low > 0 or high < 0):
        return "no difference shown"
    word = "better" if low > 0 else "worse"
    if row["tasks"] < FEWEST_TASKS:
        tasks = f"{row['tasks']} tasks are" if row["tasks"] > 1 else "1 task is"
        return f"{word} by the interval; {tasks} too few for a test"
    return word if row["p_holm"] < SIGNIFICANT else f"{word} by the interval; the test over tasks does not show it"


def _named(name: str, found: Estimate) -> dict[str, float]:
    return {name: found.value, f"{name}_low": found.low, f"{name}_high": found.high}


def write_experiment_report(folder: Path, out: Path) -> dict[str, Any]:
    """Write the report to ``out``: report.md, scores.csv (every evaluation), summary.csv, targets.csv, comparisons.csv,
    skills.csv, curves.png, profile.png and, where there are gains to show, overlap.png.

    Returns ``{"summary": rows, "comparison": rows, "files": paths}``, ready for JSON.
    """
    protocol, table, cells = load_evaluations(folder)
    results = collect_results(protocol, table)
    raw = points(table)
    if not results and not len(raw):
        raise StarlingError(f"{folder}: no seed is finished on all targets yet")
    summary, comparison, targets = summarise(results), compare(results), by_target(table, results)
    needs = skills.skill_table(protocol)
    gains = skills.gains(protocol, results)
    files = {"scores.csv": table, "summary.csv": summary, "targets.csv": targets, "comparisons.csv": comparison}
    files |= {"skills.csv": needs, "gains.csv": gains, **({"points.csv": raw} if len(raw) else {})}
    for name, frame in files.items():
        write_file(out / name, frame.to_csv(index=False, lineterminator="\n"))
    pictures = []
    if results:
        plots.curves(protocol, table, results, out / "curves.png")
        plots.profile(results, out / "profile.png")
        pictures += ["curves.png", "profile.png"]
    if len(gains):
        plots.overlap(gains, out / "overlap.png")
        pictures.append("overlap.png")
    write_file(
        out / "report.md", markdown(protocol, cells, table, summary, targets, raw, comparison, needs, gains, pictures)
    )
    rows = {name: json.loads(frame.to_json(orient="records")) for name, frame in
            (("summary", summary), ("comparison", comparison))}  # fmt: skip
    return {**rows, "files": [str(out / name) for name in ("report.md", *files, *pictures)]}


def markdown(
    protocol: Protocol, cells: tuple[int, int], table: pd.DataFrame, summary: pd.DataFrame, targets: pd.DataFrame,
    raw: pd.DataFrame, comparison: pd.DataFrame, needs: pd.DataFrame, gains: pd.DataFrame, pictures: Sequence[str],
) -> str:  # fmt: skip
    """The summary, on about a page."""
    hours = table.drop_duplicates(["target", "agent", "condition", "seed"])["seconds"].sum() / 3600
    sources = "; ".join(f"{name}: {s.games or s.target}, {s.steps:,} steps" for name, s in protocol.sources.items())
    lines = [
        f"# {protocol.name}",
        "",
        *([protocol.description, ""] if protocol.description else []),
        f"Targets: {', '.join(protocol.target_names)}. {protocol.steps:,} steps on each, {protocol.seeds} seeds"
        + (f"; pre-training on {sources}" if sources else "")
        + f". {cells[0]} of {cells[1]} cells are finished ({hours:.1f} hours on the targets).",
        "",
        *_in_short(comparison),
        "Normalised scores; interquartile means over seeds and tasks with 95% stratified bootstrap intervals. Moves: share of",
        "the step limit, all of it where the game was not won. Before, during: score before training on the target, and on",
        "average while it lasts. Change: of the mean score in the last quarter of training.",
        "",
        "| agent | condition | pre-training + target steps | seeds | before | during | score | interval | moves | change | |",
        "|---|---|---:|---:|---:|---:|---:|---|---:|---:|---|",
    ]
    for row in summary.itertuples():
        lines.append(
            f"| {row.agent} | {row.condition} | {_steps(row)} | {row.seeds} | {_number(row.before)} | {_number(row.area)} | {row.iqm:.3f} "
            f"| {_interval(row.iqm_low, row.iqm_high)} | {row.effort:.2f} | {_number(row.late_change, '+')} "
            f"| {_trend(row.late_change_low, row.late_change_high)} |"
        )
    if len(protocol.target_names) > 1:
        lines += ["", "| target | tasks | agent | condition | score | interval |", "|---|---:|---|---|---:|---|"]
        lines += [
            f"| {row.target} | {row.tasks} | {row.agent} | {row.condition} | {row.iqm:.3f} "
            f"| {_interval(row.iqm_low, row.iqm_high)} |"
            for row in targets.itertuples()
        ]
    if len(raw):
        lines += [
            "", "The maximum score of these targets is unknown, so they are in no other table. Points: mean over seeds, with a 95%",
            "bootstrap interval.", "",
            "| target | agent | condition | seeds | points | interval |", "|---|---|---|---:|---:|---|",
        ]  # fmt: skip
        lines += [
            f"| {row.target} | {row.agent} | {row.condition} | {row.seeds} | {row.points:.1f} "
            f"| {_interval(row.points_low, row.points_high)} |"
            for row in raw.itertuples()
        ]
    if len(comparison):
        lines += [
            "", "## Comparisons", "",
            "Difference: of the interquartile means, at the end and during the training (where both had as many steps on the",
            "target). Better: the probability that a run is better than one of the other on the same task, at the end. p: Wilcoxon's",
            "signed-rank test over tasks, after Holm.", "",
            "| agent | condition | against | tasks | difference | interval | during | interval | better | interval | p | |",
            "|---|---|---|---:|---:|---|---:|---|---:|---|---:|---|",
        ]  # fmt: skip
        lines += [
            f"| {row.agent} | {row.condition} | {row.against} | {row.tasks} | {row.difference:+.3f} "
            f"| {_interval(row.difference_low, row.difference_high, '+')} | {_number(row.during, '+')} "
            f"| {_interval(row.during_low, row.during_high, '+')} | {row.improvement:.2f} "
            f"| {_interval(row.improvement_low, row.improvement_high)} | {_p(row.p_holm)} | {row.verdict} |"
            for row in comparison.itertuples()
        ]
    lines += ["", *skills.markdown(needs, gains), ""]
    lines += [f"![{name}]({name})" for name in pictures]
    return "\n".join(lines) + "\n"


def _in_short(comparison: pd.DataFrame) -> list[str]:
    """What came out of pre-training, in a line for each comparison with the same agent untrained."""
    lines = [
        f"- {row.agent}: {row.condition} against {row.against}: {row.verdict} ({row.difference:+.3f}, "
        f"{_interval(row.difference_low, row.difference_high, '+')})."
        for row in comparison.itertuples()
        if row.against in ("vanilla", "vanilla+budget", "pretrained-cooking") and row.condition != "vanilla+budget"
    ]
    return [*lines, ""] if lines else []


def _steps(row: Any) -> str:
    if not row.steps:
        return "-"
    return f"{row.source_steps:,} + {row.steps:,}" if row.source_steps else f"{row.steps:,}"


def _number(value: float | None, sign: str = "") -> str:
    return "-" if value is None or np.isnan(value) else f"{value:{sign}.3f}"


def _p(value: float) -> str:
    return "<0.001" if value < 0.001 else f"{value:.3f}"


def _interval(low: float, high: float, sign: str = "") -> str:
    return "-" if np.isnan(low) else f"{low:{sign}.3f} to {high:{sign}.3f}"


def _trend(low: float, high: float) -> str:
    if np.isnan(low):
        return ""
    return "still rising" if low > 0 else "falling" if high < 0 else "no change shown"
