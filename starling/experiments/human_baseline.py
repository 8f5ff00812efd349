"""Human baseline of a target, from the transcripts of `starling play`: the human condition of an experiment."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np

from starling.console.player import ASSISTANCE
from starling.console.transcript import Event, find_transcripts, transcripts_folder
from starling.library.catalog import game_id
from starling.targets.target import Target
from starling.util.errors import NobodyPlayedError


def evaluate_human_baseline(target: Target) -> dict[str, Any]:
    """Evaluation of the recorded plays of a target's games, in the format of a cell's record.

    A play counts up to the target's step limit or the first use of assistance that agents do not have (hints, undo).
    Skipped are transcripts without commands, and those whose commands came from a file or a pipe. Raises
    NobodyPlayedError if nothing remains.
    """
    games = target.graph_games("test") or ()
    played: dict[str, list[dict[str, float]]] = defaultdict(list)
    for _, events in find_transcripts(transcripts_folder()):
        name = game_id(str(events[0].get("id")))
        by_hand = name in games and not events[0].get("scripted")
        metrics = _play_metrics(events, target.max_episode_steps) if by_hand else None
        if metrics:
            played[name].append(metrics)
    if not played:
        raise NobodyPlayedError(f"nobody has played {target.name}: no transcripts in {transcripts_folder()}")
    keys = ("score", "moves", "won", "effort")
    tasks = {
        name: {**{key: float(np.mean([p[key] for p in plays])) for key in keys}, "episodes": float(len(plays))}
        for name, plays in sorted(played.items())
    }
    means = {key: float(np.mean([task[key] for task in tasks.values()])) for key in keys}
    return {"steps": 0, **means, "episodes": sum(t["episodes"] for t in tasks.values()), "tasks": tasks}


def _play_metrics(events: list[Event], limit: int) -> dict[str, float] | None:
    last, max_score, commands = events[0], events[0].get("max_score"), 0
    for event in events[1:]:
        if event["event"] in ASSISTANCE or commands == limit:
            break
        if event["event"] == "command":
            last, commands = event, commands + 1
    if not commands or not isinstance(max_score, int | float) or not max_score:
        return None
    won = last.get("ended") == "won"
    score = last.get("score")
    return {
        "score": float(score if isinstance(score, int | float) else 0) / max_score,
        "moves": float(commands),
        "won": float(won),
        "effort": commands / limit if won else 1.0,
    }
