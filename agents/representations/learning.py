"""How fast DRRN learns held-out games with each encoder: the part of the benchmark that trains agents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from starling.agent import make_agent
from starling.paths import write_file
from starling.report import bootstrap_interval
from starling.runfiles import PROGRESS, read_rows, write_rows
from starling.training import TrainingConfig, train_on_games

HOW = {"gru": ("tuned",), "bag": ("tuned",), "minilm": ("frozen",)}
"""How baselines are trained; other encoders both ways. MiniLM is too large to be tuned along with an agent here."""
EVALUATIONS = 10


def learn(
    sources: Sequence[tuple[str, str]],
    games: Sequence[str],
    steps: int,
    seeds: int,
    out: Path,
    show: Callable[[str], None],
) -> list[dict[str, Any]]:
    """Train DRRN on each game with each encoder, frozen and tuned, under each seed.

    ``sources``: (label, name or folder). Writes learning.csv (a row for each run: mean score over its evaluations, last
    score) and learning.md into ``out``; runs that were stopped go on. Gives the rows of the table.
    """
    rows = []
    for label, source in sources:
        for how in HOW.get(source, ("frozen", "tuned")):
            for game in games:
                for seed in range(seeds):
                    folder = out / "learning" / label.replace("/", "-") / how / game / str(seed)
                    show(f"{label}, {how}: {game}, seed {seed}")
                    agent = make_agent("drrn", seed=seed, encoder=source, encoder_training=how)
                    every = max(1, steps // EVALUATIONS)
                    config = TrainingConfig(steps, seed, log_every=every, evaluate_every=every, checkpoint_every=steps)
                    train_on_games(agent, [game], config, folder, resume=True)
                    scores = [float(r["eval_score"]) for r in read_rows(folder / PROGRESS) if r.get("eval_score")]
                    about = {"encoder": label, "training": how, "game": game, "seed": seed, "steps": steps}
                    rows.append({**about, "mean": round(float(np.mean(scores)), 4), "last": scores[-1]})
    write_rows(out / "learning.csv", rows)
    table = _table(rows)
    write_file(out / "learning.md", _markdown(table, steps, seeds, len(games)))
    return table


def _table(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Over games, the mean over seeds: its mean and an interval by bootstrap over games."""
    by_game: dict[tuple[str, str], dict[str, list[tuple[float, float]]]] = {}
    for row in rows:
        games = by_game.setdefault((row["encoder"], row["training"]), {})
        games.setdefault(row["game"], []).append((row["mean"], row["last"]))
    table = []
    for (encoder, training), games in by_game.items():
        means = np.array([np.mean(runs, axis=0) for runs in games.values()])
        # One game has no interval.
        low, high = bootstrap_interval(means[:, 0]) if len(means) > 1 else (None, None)
        mean, last = (round(float(value), 4) for value in means.mean(axis=0))
        numbers = {"mean": mean, "low": low, "high": high, "last": last}
        table.append({"encoder": encoder, "training": training, **numbers})
    return table


def _markdown(table: Sequence[dict[str, Any]], steps: int, seeds: int, games: int) -> str:
    lines = [
        "# DRRN with each encoder",
        "",
        f"{games} games, {steps} steps each, {seeds} seeds. Mean normalised score over the evaluations of a run, "
        "which is higher where learning is faster, with a 95% interval by bootstrap over games; and the last score.",
        "",
        "| encoder | training | mean | last |",
        "|---|---|---:|---:|",
    ]
    for row in table:
        shown = f"{row['mean']:.3f}"
        if row["low"] is not None:
            shown += f" ({row['low']:.3f} to {row['high']:.3f})"
        lines.append(f"| {row['encoder']} | {row['training']} | {shown} | {row['last']:.3f} |")
    return "\n".join(lines) + "\n"
