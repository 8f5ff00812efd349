"""Learning speed of `memory-drrn` with each encoder: the part of the benchmark that trains agents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.representations.benchmark import file_label
from starling.experiments.report import bootstrap_interval
from starling.experiments.statistics import evaluations_to, smoothed
from starling.training.agent import make_agent
from starling.training.progress import PROGRESS
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.csv_files import read_rows, write_rows
from starling.util.paths import write_file

BASELINE_MODES = {"gru": ("tuned",), "minilm": ("frozen",)}
"""Training modes of baselines; other encoders have both. MiniLM is too large to be tuned along with an agent."""
REFERENCE = "gru"
"""The encoder whose score the others are timed to."""
EVALUATIONS = 20


def train_agents(
    sources: Sequence[tuple[str, str]],
    games: Sequence[str],
    steps: int,
    seeds: int,
    out: Path,
    show: Callable[[str], None],
) -> list[dict[str, Any]]:
    """Train `memory-drrn` on each game with each encoder, frozen and tuned, with ``seeds`` seeds; rows of the table.

    ``sources``: (label, name or folder). ``show`` receives the progress. Writes learning.csv (one row per run: scores
    of its evaluations, their mean, the last) and learning.md into ``out``. Interrupted runs are resumed; runs with
    other steps or another encoder have other folders. Raises KeyboardInterrupt, before tables are written, if a run
    was interrupted.

    If an untrained GRU is among the sources, the others are timed against it. A game's target score is the median
    over seeds of the best smoothed score of the agent with the GRU (`statistics.smoothed`). Counted are the evaluations
    until a run reaches it, or all of them if it never does. A game's ratio is that of medians over seeds; the table
    has the median ratio over the games whose target is above 0, and the number of these games.
    """
    rows = []
    for label, source in sources:
        runs = out / "learning" / f"{file_label(label, source)}, {steps} steps"
        for mode in training_modes(source):
            for game in games:
                for seed in range(seeds):
                    folder = runs / mode / game / str(seed)
                    show(f"{label}, {mode}: {game}, seed {seed}")
                    agent = make_agent("memory-drrn", seed=seed, encoder=source, encoder_training=mode)
                    every = max(1, steps // EVALUATIONS)
                    config = TrainingConfig(steps, seed, log_every=every, evaluate_every=every, checkpoint_every=steps)
                    if not train_on_games(agent, [game], config, folder, resume=True).finished:
                        raise KeyboardInterrupt
                    scores = [float(r["eval_score"]) for r in read_rows(folder / PROGRESS) if r.get("eval_score")]
                    about = {"encoder": label, "training": mode, "game": game, "seed": seed, "steps": steps}
                    row = {**about, "mean": round(float(np.mean(scores)), 4), "last": scores[-1]}
                    rows.append({**row, "scores": " ".join(f"{score:.4f}" for score in scores)})
    write_rows(out / "learning.csv", rows)
    table = _table(rows, next((label for label, source in sources if source == REFERENCE), None))
    write_file(out / "learning.md", _markdown(table, steps, seeds, len(games)))
    return table


def check_encoders(sources: Sequence[str]) -> None:
    """Raise StarlingError if `memory-drrn` cannot use one of the encoders, given by name or folder."""
    for source in sources:
        make_agent("memory-drrn", seed=0, encoder=source, encoder_training=training_modes(source)[0])


def training_modes(source: str) -> tuple[str, ...]:
    """Values of the agent's encoder_training for an encoder: frozen, tuned or both."""
    return BASELINE_MODES.get(source, ("frozen", "tuned"))


def _table(rows: Sequence[dict[str, Any]], reference: str | None) -> list[dict[str, Any]]:
    """Mean scores with 95% bootstrap intervals over games, and median ratios of steps over the games that have one."""
    by_game: dict[tuple[str, str], dict[str, list[dict[str, Any]]]] = {}
    for row in rows:
        by_game.setdefault((row["encoder"], row["training"]), {}).setdefault(row["game"], []).append(row)
    reference_runs = by_game.get((reference or "", BASELINE_MODES[REFERENCE][0]), {})
    table = []
    for (encoder, training), games in by_game.items():
        means = np.array([np.mean([(run["mean"], run["last"]) for run in runs], axis=0) for runs in games.values()])
        # The bootstrap needs two games.
        low, high = bootstrap_interval(means[:, 0]) if len(means) > 1 else (None, None)
        mean, last = (round(float(value), 4) for value in means.mean(axis=0))
        found = [_ratio(runs, reference_runs[game]) for game, runs in games.items() if game in reference_runs]
        ratios = [ratio for ratio in found if ratio is not None]
        steps = round(float(np.median(ratios)), 2) if ratios else None
        numbers = {"mean": mean, "low": low, "high": high, "last": last, "steps": steps, "timed": len(ratios)}
        table.append({"encoder": encoder, "training": training, **numbers})
    return table


def _ratio(runs: Sequence[dict[str, Any]], reference: Sequence[dict[str, Any]]) -> float | None:
    """Evaluations until the target score of a game, relative to the reference runs; None if the target is 0."""
    target = float(np.median([smoothed(_scores(run)).max() for run in reference]))
    if target <= 0:
        return None

    def needed(run: dict[str, Any]) -> int:
        reached = evaluations_to(_scores(run), target)
        return len(_scores(run)) if reached is None else reached

    # Each run is also evaluated before its first step.
    theirs, ours = (1 + np.median([needed(run) for run in group]) for group in (reference, runs))
    return float(ours / theirs)


def _scores(run: dict[str, Any]) -> list[float]:
    return [float(score) for score in run["scores"].split()]


def _markdown(table: Sequence[dict[str, Any]], steps: int, seeds: int, games: int) -> str:
    lines = [
        "# memory-drrn with each encoder",
        "",
        f"{games} games, {steps} steps each, {seeds} seeds. `mean`: normalised score, averaged over the evaluations of "
        "a run (higher if learning is faster), with a 95% bootstrap interval over games. `last`: the last score. "
        "`steps`: steps to the score that the GRU reaches, relative to those of the GRU, median over the games in "
        "which the GRU scores (their number in brackets); a run that never reaches it counts with its full length.",
        "",
        "| encoder | training | mean | last | steps |",
        "|---|---|---:|---:|---:|",
    ]
    for row in table:
        shown = f"{row['mean']:.3f}"
        if row["low"] is not None:
            shown += f" ({row['low']:.3f} to {row['high']:.3f})"
        ratio = "" if row["steps"] is None else f"{row['steps']:.2f} ({row['timed']})"
        lines.append(f"| {row['encoder']} | {row['training']} | {shown} | {row['last']:.3f} | {ratio} |")
    return "\n".join(lines) + "\n"
