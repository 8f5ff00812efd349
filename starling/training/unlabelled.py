"""Unlabelled states of a game: what a player reads there and could do, and nothing of what is good.

`collect_states` gathers them by random play, or by that of an agent that is not shown its points. The output folder
holds ``unlabelled.jsonl``, a line for each distinct state with the keys `TEXTS` and ``game``, ``episodes.json`` with
the course of play, also without points, for models that read more than one state (`read_plays`), and
``collection.json`` with the arguments. ``paths.json`` has the commands that led to each state of a library game.
Nothing learns from it: it is there so that pseudo-labels can be compared with the truth (`true_labels`).
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from starling.library.catalog import library_folders, open_game
from starling.training.agent import Agent
from starling.training.demonstrations import Episodes
from starling.training.episode import Decision
from starling.training.expert import Expert
from starling.training.rollout import Rollout
from starling.util.errors import StarlingError
from starling.util.paths import is_empty, write_file

STATES, PATHS, PLAYS, COLLECTION = "unlabelled.jsonl", "paths.json", "episodes.json", "collection.json"
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


@dataclass(frozen=True)
class PlayedStep:
    """A step of play as a player sees it. ``first``: an episode begins; ``played``: position of the command played;
    ``state``: number of the state among those of `read_states`, -1 if there was no choice."""

    first: bool
    response: str
    room: str
    inventory: str
    commands: tuple[str, ...]
    played: int
    state: int


def collect_states(
    name: str,
    rollout: Callable[[Callable[[], int], Callable[[], int]], Rollout],
    games: Sequence[str],
    steps: int,
    seed: int,
    out: Path,
    player: tuple[Agent, str] | None = None,
) -> int:
    """Play at least ``steps`` steps at random in a fresh ``rollout(choose, seeds)``, and write the distinct states in
    which there is a choice to the folder ``out``; returns their number.

    ``games``: library ids behind the rollout's games, empty if they are others'; they are played in turn. ``player``:
    an agent that plays instead, and the content hash of its weights; it is shown neither points nor their maximum. A
    folder that holds the same collection is left as it is. Raises StarlingError if it holds anything else.
    """
    arguments: dict[str, Any] = {"format": FORMAT, "target": name, "steps": steps, "seed": seed}
    if player:
        arguments["player"] = player[1]
        player[0].begin_evaluation()
    if (out / COLLECTION).exists():
        saved = _read_json(out / COLLECTION)
        if {key: saved.get(key) for key in (*arguments, "player")} != {"player": None, **arguments}:
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
    numbers: dict[State, int] = {}
    texts: dict[str, int] = {}
    plays: list[list[list[Any]]] = [[] for _ in range(len(running))]
    episodes = Episodes()
    taken = 0
    while taken < steps:
        places = np.flatnonzero(~running.over)
        seen = running.observations.take(places)
        states = []
        for place, (episode, decision) in zip(places.tolist(), episodes.see(seen), strict=True):
            game = games[int(running.game[place])] if games else decision.opening
            state = State(game, decision.opening, decision.room, decision.inventory, decision.commands)
            if len(decision.commands) > 1:
                path = [step.decision.commands[step.played] for step in episode.steps] if games else []
                found.setdefault(state, path)
                numbers.setdefault(state, len(numbers))
            shown = (decision.response, decision.room, decision.inventory, *decision.commands)
            ids = [texts.setdefault(text, len(texts)) for text in shown]
            states.append([int(not episode.steps), *ids[:3], ids[3:], numbers.get(state, -1)])
        actions = np.zeros(len(running), np.int64)
        if player:
            hidden = replace(seen, score=np.zeros(len(seen)), max_score=np.zeros(len(seen)))
            actions[places] = player[0].act(hidden, training=False, rng=rng)
        else:
            actions[places] = (rng.random(len(places)) * seen.counts).astype(np.int64)
        for place, row in zip(places.tolist(), states, strict=True):
            plays[place].append([*row, int(actions[place])])
        episodes.play(seen, actions[places])
        running.step(actions, choose)
        taken += len(running)
    running.close()
    write_file(out / STATES, "".join(json.dumps(asdict(state)) + "\n" for state in found))
    write_file(out / PATHS, json.dumps(list(found.values())) + "\n")
    write_file(out / PLAYS, json.dumps({"texts": list(texts), "plays": plays}) + "\n")
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


def read_plays(folder: Path) -> list[list[PlayedStep]]:
    """The course of play in each environment in a folder of `collect_states`, episode after episode. Raises
    StarlingError if it has none, as folders of earlier versions."""
    try:
        saved = json.loads((folder / PLAYS).read_text(encoding="utf-8"))
        texts = saved["texts"]
        return [
            [
                PlayedStep(
                    bool(first), texts[response], texts[room], texts[inventory], tuple(texts[i] for i in commands),
                    played, state,
                )
                for first, response, room, inventory, commands, state, played in play
            ]
            for play in saved["plays"]
        ]  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        raise StarlingError(f"{folder} holds no course of play; collect again into another folder") from None


def collected_steps(folder: Path) -> int:
    """Steps that were played in the target to collect the states in a folder."""
    return int(_read_json(folder / COLLECTION)["played"])


def digest_of(folder: Path, file: str = STATES) -> str:
    """Content hash of the states in a folder, or of another file of it."""
    return hashlib.sha256((folder / file).read_bytes()).hexdigest()[:16]


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
