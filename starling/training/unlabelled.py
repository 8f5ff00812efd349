"""Unlabelled states of a game: what a player reads there and could do, and nothing of what is good.

`collect_states` gathers them by random play. The output folder holds ``unlabelled.jsonl``, a line for each distinct
state with the keys `TEXTS` and ``game``, and ``collection.json`` with the arguments. ``paths.json`` has the commands
that led to each state of a library game. Nothing learns from it: it is there so that pseudo-labels can be compared with
the truth (`true_labels`).
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from starling.library.catalog import library_folders, open_game
from starling.training.demonstrations import Episodes
from starling.training.episode import Decision
from starling.training.expert import Expert
from starling.training.rollout import Rollout
from starling.util.errors import StarlingError
from starling.util.paths import is_empty, write_file

STATES, PATHS, COLLECTION = "unlabelled.jsonl", "paths.json", "collection.json"
TEXTS = ("opening", "room", "inventory", "commands")
FORMAT = 1
PARALLEL = 8
"""Episodes side by side in a target that does not consist of library games."""


@dataclass(frozen=True)
class State:
    """A state of a game as a player sees it. ``game``: its library id, or else its opening."""

    game: str
    opening: str
    room: str
    inventory: str
    commands: tuple[str, ...]

    @property
    def decision(self) -> Decision:
        """With no response, last commands or score: what led to the state is not known."""
        return Decision(self.opening, self.room, self.inventory, self.commands)


def collect_states(
    name: str,
    rollout: Callable[[Callable[[], int], Callable[[], int]], Rollout],
    games: Sequence[str],
    steps: int,
    seed: int,
    out: Path,
) -> int:
    """Play at least ``steps`` steps at random in a fresh ``rollout(choose, seeds)``, and write the distinct states in
    which there is a choice to the folder ``out``; returns their number.

    ``games``: library ids behind the rollout's games, empty if they are others'; they are played in turn. A folder
    that holds the same collection is left as it is. Raises StarlingError if it holds anything else.
    """
    arguments = {"format": FORMAT, "target": name, "steps": steps, "seed": seed}
    if (out / COLLECTION).exists():
        saved = _read_json(out / COLLECTION)
        if {key: saved.get(key) for key in arguments} != arguments:
            raise StarlingError(f"{out} holds states collected with other arguments; choose another folder")
        return int(saved["states"])
    if not is_empty(out):
        raise StarlingError(f"{out} is not empty and holds no collected states; choose another folder")
    rng = np.random.default_rng(np.random.SeedSequence((seed, zlib.crc32(b"unlabelled"))))
    begun = 0

    def choose() -> int:
        nonlocal begun
        begun += 1
        return (begun - 1) % max(1, len(games))

    running = rollout(choose, lambda: int(rng.integers(1 << 31)))
    found: dict[State, list[str]] = {}
    episodes = Episodes()
    taken = 0
    while taken < steps:
        places = np.flatnonzero(~running.over)
        seen = running.observations.take(places)
        for place, (episode, decision) in zip(places.tolist(), episodes.see(seen), strict=True):
            game = games[int(running.game[place])] if games else decision.opening
            if len(decision.commands) > 1:
                state = State(game, decision.opening, decision.room, decision.inventory, decision.commands)
                path = [step.decision.commands[step.played] for step in episode.steps] if games else []
                found.setdefault(state, path)
        actions = np.zeros(len(running), np.int64)
        actions[places] = (rng.random(len(places)) * seen.counts).astype(np.int64)
        episodes.play(seen, actions[places])
        running.step(actions, choose)
        taken += len(running)
    running.close()
    write_file(out / STATES, "".join(json.dumps(asdict(state)) + "\n" for state in found))
    write_file(out / PATHS, json.dumps(list(found.values())) + "\n")
    write_file(out / COLLECTION, json.dumps({**arguments, "played": taken, "states": len(found)}, indent=1) + "\n")
    return len(found)


def read_states(folder: Path) -> list[State]:
    """The states in a folder of `collect_states`. Raises StarlingError if it is none."""
    try:
        lines = (folder / STATES).read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines]
        return [
            State(row["game"], row["opening"], row["room"], row["inventory"], tuple(row["commands"])) for row in rows
        ]
    except (OSError, ValueError, KeyError, TypeError):
        raise StarlingError(f"{folder} holds no collected states; run starling collect --target NAME") from None


def collected_steps(folder: Path) -> int:
    """Steps that were played in the target to collect the states in a folder."""
    return int(_read_json(folder / COLLECTION)["played"])


def digest_of(folder: Path) -> str:
    """Content hash of the states in a folder."""
    return hashlib.sha256((folder / STATES).read_bytes()).hexdigest()[:16]


def true_labels(folder: Path, states: Sequence[State]) -> list[tuple[int, ...]]:
    """Positions of the good commands in each state, from the state graphs; empty where they are unknown, and for games
    of others. For measuring only: training on them would be training on the solution."""
    library = set(library_folders())
    experts: dict[str, Expert] = {}
    labels: list[tuple[int, ...]] = []
    for state, path in zip(states, _read_json(folder / PATHS), strict=True):
        if state.game not in library:
            labels.append(())
            continue
        if state.game not in experts:
            experts[state.game] = Expert(open_game(state.game))
        game = experts[state.game].game
        at = game.beginning
        for command in path:
            at = game.transition(at, command).after
        labels.append(experts[state.game].good(game.graph.keys[at]))
    return labels


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise StarlingError(f"{path} cannot be read; collect again into another folder") from None
