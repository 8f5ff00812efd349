"""How fast memory-drrn learns held-out games with each encoder: the part of the benchmark that trains agents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.representations.benchmark import marked
from starling.experiments.report import bootstrap_interval
from starling.experiments.statistics import evaluations_to, smoothed
from starling.training.agent import make_agent
from starling.training.progress import PROGRESS
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.csv_files import read_rows, write_rows
from starling.util.paths import write_file

HOW = {"gru": ("tuned",), "minilm": ("frozen",)}
"""How baselines are trained; other encoders both ways. MiniLM is too large to be tuned along with an agent here."""
MEASURE = "gru"
"""The encoder whose score the others are timed to."""
EVALUATIONS = 20


def learn(
    sources: Sequence[tuple[str, str]],
    games: Sequence[str],
    steps: int,
    seeds: int,
    out: Path,
    show: Callable[[str], None],
) -> list[dict[str, Any]]:
    """Train memory-drrn on each game with each encoder, frozen and tuned, under each seed.

    ``sources``: (label, name or folder). Writes learning.csv (a row for each run: its evaluations, their mean, the last)
    and learning.md into ``out``; runs that were stopped go on, one with other steps or another encoder has a folder of its own.
    Gives the rows of the table. Raises KeyboardInterrupt, before anything is written, if a run was stopped.

    Where a GRU from scratch is among the sources, the others are timed: a game's mark is the median over seeds of the best
    smoothed score of memory-drrn with the GRU (`statistics.smoothed`), and counted are evaluations until it is reached, of runs that
    never get there all of them. The ratio is that of medians over seeds; its median over the games whose mark is above 0 is in
    the table, and how many they are.
    """
    rows = []
    for label, source in sources:
        runs = out / "learning" / f"{marked(label, source)}, {steps} steps"
        for how in trained_how(source):
            for game in games:
                for seed in range(seeds):
                    folder = runs / how / game / str(seed)
                    show(f"{label}, {how}: {game}, seed {seed}")
                    agent = make_agent("memory-drrn", seed=seed, encoder=source, encoder_training=how)
                    every = max(1, steps // EVALUATIONS)
                    config = TrainingConfig(steps, seed, log_every=every, evaluate_every=every, checkpoint_every=steps)
                    if not train_on_games(agent, [game], config, folder, resume=True).finished:
                        raise KeyboardInterrupt
                    scores = [float(r["eval_score"]) for r in read_rows(folder / PROGRESS) if r.get("eval_score")]
                    about = {"encoder": label, "training": how, "game": game, "seed": seed, "steps": steps}
                    row = {**about, "mean": round(float(np.mean(scores)), 4), "last": scores[-1]}
                    rows.append({**row, "scores": " ".join(f"{score:.4f}" for score in scores)})
    write_rows(out / "learning.csv", rows)
    table = _table(rows, next((label for label, source in sources if source == MEASURE), None))
    write_file(out / "learning.md", _markdown(table, steps, seeds, len(games)))
    return table


def check(sources: Sequence[str]) -> None:
    """Raises StarlingError if memory-drrn cannot read by one of the encoders, given by name or folder."""
    for source in sources:
        make_agent("memory-drrn", seed=0, encoder=source, encoder_training=trained_how(source)[0])


def trained_how(source: str) -> tuple[str, ...]:
    """How memory-drrn is trained with an encoder: frozen, tuned or both."""
    return HOW.get(source, ("frozen", "tuned"))


def _table(rows: Sequence[dict[str, Any]], measure: str | None) -> list[dict[str, Any]]:
    """Over games, the mean over seeds: its mean and an interval by bootstrap over games; and the median ratio of
    steps, over the games that have one."""
    by_game: dict[tuple[str, str], dict[str, list[dict[str, Any]]]] = {}
    for row in rows:
        by_game.setdefault((row["encoder"], row["training"]), {}).setdefault(row["game"], []).append(row)
    measured = by_game.get((measure or "", HOW[MEASURE][0]), {})
    table = []
    for (encoder, training), games in by_game.items():
        means = np.array([np.mean([(run["mean"], run["last"]) for run in runs], axis=0) for runs in games.values()])
        # One game has no interval.
        low, high = bootstrap_interval(means[:, 0]) if len(means) > 1 else (None, None)
        mean, last = (round(float(value), 4) for value in means.mean(axis=0))
        found = [_ratio(runs, measured[game]) for game, runs in games.items() if game in measured]
        ratios = [ratio for ratio in found if ratio is not None]
        steps = round(float(np.median(ratios)), 2) if ratios else None
        numbers = {"mean": mean, "low": low, "high": high, "last": last, "steps": steps, "timed": len(ratios)}
        table.append({"encoder": encoder, "training": training, **numbers})
    return table


def _ratio(runs: Sequence[dict[str, Any]], measured: Sequence[dict[str, Any]]) -> float | None:
    """How many times the evaluations of the ``measured`` runs these need to the mark of a game; None where the mark is 0,
    which every run has from the beginning."""
    mark = float(np.median([smoothed(_scores(run)).max() for run in measured]))
    if mark <= 0:
        return None

    def needed(run: dict[str, Any]) -> int:
        reached = evaluations_to(_scores(run), mark)
        return len(_scores(run)) if reached is None else reached

    # Before the first step every run is evaluated once.
    theirs, ours = (1 + np.median([needed(run) for run in group]) for group in (measured, runs))
    return float(ours / theirs)


def _scores(run: dict[str, Any]) -> list[float]:
    return [float(score) for score in run["scores"].split()]


def _markdown(table: Sequence[dict[str, Any]], steps: int, seeds: int, games: int) -> str:
    lines = [
        "# memory-drrn with each encoder",
        "",
        f"{games} games, {steps} steps each, {seeds} seeds. Mean normalised score over the evaluations of a run, "
        "which is higher where learning is faster, with a 95% interval by bootstrap over games; the last score; and "
        "the steps to the score that the GRU reaches, as a share of those that it needs, median over the games in which it "
        "scores (how many is in brackets); a run that never gets there counts with its own length.",
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
