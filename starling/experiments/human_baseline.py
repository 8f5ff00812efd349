"""What people achieved on a target, by the transcripts of the console: the human condition of an experiment."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np

from starling.console.player import ASSISTANCE
from starling.console.transcript import Event, find_transcripts, transcripts_folder
from starling.library.catalog import game_id
from starling.targets.target import Target
from starling.util.errors import NobodyPlayedError


def evaluation_of_people(target: Target) -> dict[str, Any]:
    """Scores of the recorded games of a target, as a cell's record has them; ``episodes`` says how many of each.

    What was played counts up to the target's step limit or the first use of what agents have not (hints, undo); transcripts
    without a command are left out. Raises NobodyPlayedError where there is nothing.
    """
    games = target.graph_games("test") or ()
    played: dict[str, list[dict[str, float]]] = defaultdict(list)
    for _, events in find_transcripts(transcripts_folder()):
        name = game_id(str(events[0].get("id")))
        found = _outcome(events, target.max_episode_steps) if name in games else None
        if found:
            played[name].append(found)
    if not played:
        raise NobodyPlayedError(f"nobody has played {target.name}: no recordings of it in {transcripts_folder()}")
    keys = ("score", "moves", "won", "effort")
    tasks = {
        name: {**{key: float(np.mean([p[key] for p in plays])) for key in keys}, "episodes": float(len(plays))}
        for name, plays in sorted(played.items())
    }
    means = {key: float(np.mean([task[key] for task in tasks.values()])) for key in keys}
    return {"steps": 0, **means, "episodes": sum(t["episodes"] for t in tasks.values()), "tasks": tasks}


def _outcome(events: list[Event], limit: int) -> dict[str, float] | None:
    last, most, commands = events[0], events[0].get("max_score"), 0
    for event in events[1:]:
        if event["event"] in ASSISTANCE or commands == limit:
            break
        if event["event"] == "command":
            last, commands = event, commands + 1
    if not commands or not isinstance(most, int | float) or not most:
        return None
    won = last.get("ended") == "won"
    score = last.get("score")
    return {
        "score": float(score if isinstance(score, int | float) else 0) / most,
        "moves": float(commands),
        "won": float(won),
        "effort": commands / limit if won else 1.0,
    }
