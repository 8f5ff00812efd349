"""The leaderboard: a table that anyone can extend, with one row per result file and the command to reproduce it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from starling.players.records import Result, Settings, read_result
from starling.util.errors import StarlingError

RESAMPLES = 2_000
CONTAMINATION = (
    "The library's games are published together with their solutions: a model may have read them. "
    "`starling benchmark new --seed S` makes games that nobody has."
)


def schema() -> dict[str, Any]:
    """The JSON Schema of result files."""
    return Result.model_json_schema()


def read_results(paths: Sequence[Path]) -> list[Result]:
    """The results in files, and in the ``*.json`` files of folders. Raises StarlingError if there are none or one is
    invalid."""
    files = [f for path in paths for f in (sorted(path.rglob("*.json")) if path.is_dir() else [path])]
    if not files:
        raise StarlingError("no result files; `starling eval --out FOLDER` writes FOLDER/result.json")
    return [read_result(path) for path in files]


def leaderboard(results: Sequence[Result]) -> str:
    """The leaderboard as Markdown: a table for each set of games and turn limit, best player first. Below it, for each
    row, the command that reproduces it and what the player may have known about the games."""
    groups: dict[tuple[str, int], list[Result]] = defaultdict(list)
    for result in results:
        groups[result.settings.games_digest, result.settings.max_turns].append(result)
    lines = ["# Leaderboard", "", CONTAMINATION, ""]
    for (digest, turns), found in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        games = found[0].settings.games
        title = f"{len(games)} games, {turns} turns"
        lines += [f"## {title}", "", f"Digest of the games: `{digest}`. First games: {', '.join(games[:5])}.", ""]
        lines += _table(found)
    return "\n".join(lines).rstrip() + "\n"


def _table(results: list[Result]) -> list[str]:
    lines = [
        "Normalised scores: means over games with 95% bootstrap intervals. Last: the last of several attempts at the",
        "same game. Invalid: replies without a readable command.",
        "",
        "| player | learnt from | mode | seeds | first attempt | interval | last | of | won | invalid | tokens, episode"
        " | dollars |",
        "|---|---|---|---:|---:|---|---:|---:|---:|---:|---:|---:|",
    ]
    rows = sorted(results, key=lambda result: (-_scores(result, 1).mean(), result.settings.player))
    for result in rows:
        s, episodes = result.settings, result.episodes
        first = _scores(result, 1)
        low, high = _interval(first)
        last = f"{_scores(result, s.attempts).mean():.3f}" if s.attempts > 1 else "-"
        turns = sum(e.turns for e in episodes) or 1
        tokens = sum(e.prompt_tokens + e.completion_tokens for e in episodes) / len(episodes)
        dollars = [e.usd for e in episodes]
        cost = f"{sum(d for d in dollars if d is not None):.2f}" if None not in dollars else "unknown"
        model = s.kind == "model"
        cells = [
            s.player,
            s.source or "-",
            f"{s.mode}, {s.strategy}" if model else "choose",
            str(s.seeds),
            f"{first.mean():.3f}",
            f"{low:.3f} to {high:.3f}",
            last,
            str(s.attempts),
            f"{np.mean([e.won for e in episodes if e.attempt == 1]):.2f}",
            f"{sum(e.invalid for e in episodes) / turns:.1%}" if model else "-",
            f"{tokens:,.0f}" if model else "-",
            cost if model else "-",
        ]
        lines.append("| " + " | ".join(cells) + " |")
    lines += ["", *(f"- {r.settings.player}: `{r.command}`. {_known(r.settings)}" for r in rows), ""]
    return lines


def _known(settings: Settings) -> str:
    """What the player may have known about the games, in a sentence."""
    match settings.kind:
        case "model":
            return "The model may have read the games and their solutions."
        case "human":
            return "People."
    return f"Knows or has learnt from: {settings.source}." if settings.source else "It has learnt from no game."


def _scores(result: Result, attempt: int) -> np.ndarray:
    """Mean scores of the attempt over seeds, (games,)."""
    by_game: dict[str, list[float]] = defaultdict(list)
    for episode in result.episodes:
        if episode.attempt == attempt:
            by_game[episode.game].append(episode.score)
    return np.array([np.mean(by_game[game]) for game in result.settings.games])


def _interval(scores: np.ndarray) -> tuple[float, float]:
    """95% bootstrap interval (low, high) of the mean over games."""
    rng = np.random.default_rng(0)
    means = rng.choice(scores, (RESAMPLES, len(scores))).mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(low), float(high)


def schema_json() -> str:
    """`schema` as formatted JSON text, as in the documentation's file."""
    return json.dumps(schema(), indent=1) + "\n"
