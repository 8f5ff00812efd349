"""The report of an experiment: tables, comparisons, plots and a one-page summary.

Compares the last evaluations of all finished seeds of each condition, by task: a library game is a task, and so is any
other target. See `starling.experiments.statistics` for the statistics.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from starling.experiments import plots, skills, statistics
from starling.experiments.frames import groups, named_rows, records, select
from starling.experiments.protocol import Protocol
from starling.experiments.results import Results, collect_results, load_evaluations
from starling.experiments.statistics import ENOUGH_RUNS, Estimate
from starling.experiments.tables import interval, markdown_table, number
from starling.targets import get_target
from starling.util.errors import StarlingError
from starling.util.paths import write_file

SIGNIFICANT = 0.05
MIN_TEST_TASKS = 6
"""With fewer tasks, Wilcoxon's test cannot reach p < 0.05."""


_UNKNOWN = Estimate(*[float("nan")] * 3)


def summarise(results: Sequence[Results]) -> pd.DataFrame:
    """One row per agent and condition: seeds, tasks, steps, IQM of the score before training (``before``), averaged
    over it (``area``) and at the end (``iqm``), IQM of the normalised moves (``effort``), and change in mean score over
    the last quarter of training (``late_change``); the last three with intervals."""
    rows = []
    for r in results:
        score, effort = statistics.iqm(r.scores, r.groups), statistics.iqm(r.effort, r.groups)
        change = _UNKNOWN
        if r.late is not None:
            change = statistics.mean(r.scores - r.late, r.groups)
        rows.append(
            {
                "agent": r.agent,
                "condition": r.condition,
                "seeds": len(r.seeds),
                "tasks": len(r.tasks),
                "source_steps": r.source_steps,
                "steps": r.steps,
                "source_processor_seconds": r.processor_seconds[0],
                "processor_seconds": r.processor_seconds[1],
                "before": float(statistics.interquartile_mean(r.before)) if r.before is not None else None,
                "area": float(statistics.interquartile_mean(r.area)) if r.area is not None else None,
                **_named("iqm", score),
                **_named("effort", effort),
                **_named("late_change", change),
            }
        )
    return pd.DataFrame(rows)


def by_target(table: pd.DataFrame, results: Sequence[Results]) -> pd.DataFrame:
    """One row per target, agent and condition: IQM of the final score over seeds and tasks, with its interval."""
    rows = []
    for (target,), of_target in groups(table, ["target"], sort=False):
        tasks = set(of_target["task"])
        for r in results:
            indices = [i for i, task in enumerate(r.tasks) if task in tasks]
            if indices:
                score = statistics.iqm(r.scores[:, indices], [r.groups[i] for i in indices])
                rows.append(
                    {
                        "target": target,
                        "agent": r.agent,
                        "condition": r.condition,
                        "seeds": len(r.seeds),
                        "tasks": len(indices),
                        **_named("iqm", score),
                    }
                )
    return pd.DataFrame(rows)


def points(table: pd.DataFrame) -> pd.DataFrame:
    """One row per target without a known maximum score, agent and condition: target, agent, condition, seeds, and the
    mean final points over seeds, with its interval."""
    rows = []
    unknown = table.dropna(subset="points")
    last = unknown.groupby(["target", "agent", "condition", "seed"])["steps"].transform("max")
    unknown = select(unknown, unknown["steps"] == last)
    for (target, agent, condition), final in groups(unknown, ["target", "agent", "condition"], sort=False):
        mean = statistics.mean(final["points"].to_numpy(float)[:, None])
        rows.append(
            {"target": target, "agent": agent, "condition": condition, "seeds": len(final), **_named("points", mean)}
        )
    return pd.DataFrame(rows)


def _pairs(results: Sequence[Results]) -> Iterator[tuple[Results, Results]]:
    """The comparisons: every condition of an agent with its vanilla conditions and with pre-training on cooking games;
    vanilla+budget with vanilla; frozen encoders with vanilla and random encoders; vanilla and pretrained with the
    random and LLM agents."""
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
        for agent in ("random", "llm"):  # also the names of their conditions
            if r.condition in ("vanilla", "pretrained") and (agent, agent) in by_name:
                yield r, by_name[agent, agent]


def compare(results: Sequence[Results]) -> pd.DataFrame:
    """One row per comparison, over common tasks: difference in IQM, probability of improvement, p-value of the paired
    test over tasks (on means over seeds), raw and after Holm's correction, and a verdict. ``during``: difference in IQM
    averaged over the training, if both have the same number of steps on the target."""
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
        return _UNKNOWN
    return statistics.iqm_difference(a.area[:, i], b.area[:, j], *groups)


def _verdict(row: dict[str, Any]) -> str:
    if row["seeds"] < ENOUGH_RUNS and row["against"] != "llm":
        return f"{row['seeds']} seeds: too few for a verdict"
    low, high = row["difference_low"], row["difference_high"]
    if not (low > 0 or high < 0):
        return "no difference shown"
    word = "better" if low > 0 else "worse"
    if row["tasks"] < MIN_TEST_TASKS:
        tasks = f"{row['tasks']} tasks are" if row["tasks"] > 1 else "1 task is"
        return f"{word} by the interval; {tasks} too few for a test"
    return word if row["p_holm"] < SIGNIFICANT else f"{word} by the interval; the test over tasks does not show it"


def _named(name: str, estimate: Estimate) -> dict[str, float]:
    """An estimate as table columns."""
    return {name: estimate.value, f"{name}_low": estimate.low, f"{name}_high": estimate.high}


def write_experiment_report(folder: Path, out: Path) -> dict[str, Any]:
    """Write the report to ``out``: report.md, scores.csv (all evaluations), summary.csv, targets.csv, comparisons.csv,
    skills.csv, gains.csv, curves.png and profile.png; points.csv and overlap.png if there is data for them.

    Returns ``{"summary": rows, "comparison": rows, "files": paths}`` for JSON.
    """
    protocol, table, cells = load_evaluations(folder)
    results = collect_results(protocol, table)
    raw = points(table)
    if not results and not len(raw):
        raise StarlingError(f"{folder}: no seed has finished on all targets yet")
    summary, comparison, targets = summarise(results), compare(results), by_target(table, results)
    skill_rows = skills.skill_table(protocol)
    gains = skills.gains(protocol, results)
    files = {"scores.csv": table, "summary.csv": summary, "targets.csv": targets, "comparisons.csv": comparison}
    files |= {"skills.csv": skill_rows, "gains.csv": gains, **({"points.csv": raw} if len(raw) else {})}
    for name, frame in files.items():
        write_file(out / name, frame.to_csv(index=False, lineterminator="\n"))
    images = []
    if results:
        plots.curves(protocol, table, results, out / "curves.png")
        plots.profile(results, out / "profile.png")
        images += ["curves.png", "profile.png"]
    if len(gains):
        plots.overlap(gains, out / "overlap.png")
        images.append("overlap.png")
    lines = [
        *_overview(protocol, table, cells),
        *_verdicts(comparison),
        *_summary_section(summary, protocol),
        *(_target_section(targets) if len(protocol.target_names) > 1 else []),
        *(_points_section(raw) if len(raw) else []),
        *(_comparison_section(comparison) if len(comparison) else []),
        "",
        *skills.markdown(skill_rows, gains),
        "",
        *(f"![{name}]({name})" for name in images),
    ]
    write_file(out / "report.md", "\n".join(lines) + "\n")
    written = [str(out / name) for name in ("report.md", *files, *images)]
    return {"summary": records(summary), "comparison": records(comparison), "files": written}


def _overview(protocol: Protocol, table: pd.DataFrame, cells: tuple[int, int]) -> list[str]:
    hours = table.drop_duplicates(["target", "agent", "condition", "seed"])["seconds"].sum() / 3600
    sources = "; ".join(
        f"{name}: {s.games or s.target}, {s.total_steps:,} steps" for name, s in protocol.sources.items()
    )
    return [
        f"# {protocol.name}",
        "",
        *([protocol.description, ""] if protocol.description else []),
        f"Targets: {', '.join(protocol.target_names)}. {protocol.steps:,} steps on each{_a_game(protocol)}, "
        f"{protocol.seeds} seeds"
        + (f"; pre-training on {sources}" if sources else "")
        + f". {cells[0]} of {cells[1]} cells are finished ({hours:.1f} hours on the targets).",
        "",
    ]


def _a_game(protocol: Protocol) -> str:
    """Training steps per game as text, such as " (1,000 a game)", if every target trains on the same number of games;
    empty otherwise, and for a single game."""
    counts = {len(get_target(target).graph_games("train") or ()) for target in protocol.targets}
    return f" ({protocol.steps // counts.pop():,} a game)" if len(counts) == 1 and min(counts) > 1 else ""


def _verdicts(comparison: pd.DataFrame) -> list[str]:
    """The effect of pre-training and other conditions, one line per comparison with the same agent."""
    lines = [
        f"- {row.agent}: {row.condition} against {row.against}: {row.verdict} ({row.difference:+.3f}, "
        f"{interval(row.difference_low, row.difference_high, '+')})."
        for row in named_rows(comparison)
        if row.against in ("vanilla", "vanilla+budget", "pretrained-cooking") and row.condition != "vanilla+budget"
    ]
    return [*lines, ""] if lines else []


def _summary_section(summary: pd.DataFrame, protocol: Protocol) -> list[str]:
    steps = f"pre-training + target steps{_a_game(protocol)}"
    numeric = [steps, "processor seconds", "seeds", "before", "during", "score"]
    rows = [
        (
            row.agent,
            row.condition,
            _steps(row),
            _seconds(row),
            row.seeds,
            number(row.before),
            number(row.area),
            f"{row.iqm:.3f}",
            interval(row.iqm_low, row.iqm_high),
            f"{row.effort:.2f}",
            number(row.late_change, "+"),
            _trend(row.late_change_low, row.late_change_high),
        )
        for row in named_rows(summary)
    ]
    header = ["agent", "condition", *numeric, "interval", "moves", "change", ""]
    return [
        "Normalised scores: interquartile means over seeds and tasks with 95% stratified bootstrap intervals.",
        "Before, during: score before training on the target, and averaged over it. Moves: share of the step limit, 1",
        "for games not won. Change: in mean score over the last quarter of training.",
        "",
        *markdown_table(header, rows, numeric=[*numeric, "moves", "change"]),
    ]


def _target_section(targets: pd.DataFrame) -> list[str]:
    rows = [
        (
            row.target,
            row.tasks,
            row.agent,
            row.condition,
            f"{row.iqm:.3f}",
            interval(row.iqm_low, row.iqm_high),
        )
        for row in named_rows(targets)
    ]
    header = ["target", "tasks", "agent", "condition", "score", "interval"]
    return ["", *markdown_table(header, rows, numeric=("tasks", "score"))]


def _points_section(raw: pd.DataFrame) -> list[str]:
    rows = [
        (
            row.target,
            row.agent,
            row.condition,
            row.seeds,
            f"{row.points:.1f}",
            interval(row.points_low, row.points_high),
        )
        for row in named_rows(raw)
    ]
    header = ["target", "agent", "condition", "seeds", "points", "interval"]
    return [
        "",
        "The maximum score of these targets is unknown, so they appear in no other table. Points: mean over seeds with",
        "a 95% bootstrap interval.",
        "",
        *markdown_table(header, rows, numeric=("seeds", "points")),
    ]


def _comparison_section(comparison: pd.DataFrame) -> list[str]:
    rows = [
        (
            row.agent,
            row.condition,
            row.against,
            row.tasks,
            f"{row.difference:+.3f}",
            interval(row.difference_low, row.difference_high, "+"),
            number(row.during, "+"),
            interval(row.during_low, row.during_high, "+"),
            f"{row.improvement:.2f}",
            interval(row.improvement_low, row.improvement_high),
            _p(row.p_holm),
            row.verdict,
        )
        for row in named_rows(comparison)
    ]
    header = ["agent", "condition", "against", "tasks", "difference", "interval", "during", "interval", "better"]
    return [
        "",
        "## Comparisons",
        "",
        "Difference: in interquartile mean at the end, and averaged over the training (during) if both conditions",
        "have the same number of steps on the target. Better: probability that a run scores higher at the end than one",
        "of the other condition on the same task. p: Wilcoxon's signed-rank test over tasks, with Holm's correction.",
        "",
        *markdown_table([*header, "interval", "p", ""], rows, numeric=("tasks", "difference", "during", "better", "p")),
    ]


def _steps(row: Any) -> str:
    if not row.steps:
        return "-"
    return f"{row.source_steps:,} + {row.steps:,}" if row.source_steps else f"{row.steps:,}"


def _seconds(row: Any) -> str:
    source = f"{row.source_processor_seconds:,.0f} + " if row.source_processor_seconds else ""
    return f"{source}{row.processor_seconds:,.0f}"


def _p(value: float) -> str:
    return "<0.001" if value < 0.001 else f"{value:.3f}"


def _trend(low: float, high: float) -> str:
    if np.isnan(low):
        return ""
    return "still rising" if low > 0 else "falling" if high < 0 else "no change shown"
