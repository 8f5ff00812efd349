"""A search of a game, and its result."""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, get_args

import numpy as np

from starling.envs.registration import STEP_LIMIT
from starling.library.catalog import open_game
from starling.searching import CONDITION
from starling.searching.go_explore import GoExploreSettings, go_explore
from starling.searching.mcts import MCTSSettings, mcts
from starling.searching.prior import agent_prior
from starling.searching.random_play import random_play
from starling.searching.simulator import Simulator
from starling.states.playable import Playable
from starling.stories.story import open_story
from starling.targets.stories import story_path
from starling.targets.target import STORY_STEP_LIMIT
from starling.training.agent import Agent
from starling.training.settings import BaseSettings
from starling.util.errors import StarlingError
from starling.util.paths import is_story, write_file

Method = Literal["go-explore", "mcts", "random"]
METHODS: tuple[Method, ...] = get_args(Method)
SETTINGS: Mapping[Method, type[BaseSettings]] = {
    "go-explore": GoExploreSettings,
    "mcts": MCTSSettings,
    "random": BaseSettings,
}


@dataclass(frozen=True)
class Found:
    """The best trajectory that a search of a game found, checked by playing it from the start.

    ``share``: score / maximum score, None if that is unknown; ``steps``: commands that the search executed;
    ``found_after``: number of steps until the best score was reached; ``progress``: (steps, score) at each new best
    score; ``states``: number of states known afterwards, over all searches of the game in this process; ``details``:
    statistics of the method.
    """

    game: str
    seed: int
    score: float
    max_score: float | None
    share: float | None
    won: bool
    commands: tuple[str, ...]
    steps: int
    found_after: int
    progress: tuple[tuple[int, float], ...]
    states: int
    processor_seconds: float
    details: dict[str, float]


@dataclass(frozen=True)
class Plan:
    """Which games to search, and how.

    ``steps``: commands to execute per game and seed; ``limit``: maximum commands per episode, None for the game's
    default; ``prior``: the training of the agent that gives mcts its prior, in a few words; empty without one.
    """

    method: Method
    games: tuple[str, ...]
    steps: int
    seeds: int
    limit: int | None
    settings: dict[str, Any]
    prior: str = ""

    def __post_init__(self) -> None:
        SETTINGS[self.method].of(f"method {self.method}", self.settings)
        if self.prior and self.method != "mcts":
            raise StarlingError(f"--prior is for mcts, not for {self.method}; remove it or use --method mcts")
        names = [Path(game).name for game in self.games]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise StarlingError(f"two games have the same name, {twice[0]}; search them one by one")


def open_searchable(name: str) -> tuple[Playable, int]:
    """A game of the library, a game's folder, or a story file (a bare name is looked up in ``STARLING_ROMS``), and the
    usual step limit. Raises StarlingError if there is none."""
    if is_story(name):
        return open_story(story_path(name)), STORY_STEP_LIMIT
    return open_game(name), STEP_LIMIT


def search(plan: Plan, name: str, seed: int, agent: Agent | None = None) -> Found:
    """Search a game of the plan. ``agent``: the agent whose ranking of commands is the prior of mcts.

    Raises StarlingError if the game cannot be searched, or if replaying the best trajectory gives another score.
    """
    began = time.process_time()
    game, usual = open_searchable(name)
    simulator = Simulator(game, plan.steps, plan.limit or usual)
    rng = np.random.default_rng(np.random.SeedSequence((seed, zlib.crc32(Path(name).name.encode()))))
    if plan.method == "go-explore":
        details: dict[str, float] = dict(go_explore(simulator, rng, GoExploreSettings(**plan.settings)))
    elif plan.method == "random":
        details = random_play(simulator, rng)
    else:
        prior = None if agent is None else agent_prior(agent, simulator)
        details = mcts(simulator, rng, MCTSSettings(**plan.settings), prior)
    best, commands = simulator.best, simulator.best.commands
    again = simulator.replayed(commands)
    if (again.score, again.won) != (best.score, best.won):
        raise StarlingError(
            f"{name}: the best trajectory scored {best.score:g}, but {again.score:g} when replayed from the start"
        )
    found = Found(
        game=name, seed=seed, score=best.score, max_score=game.max_score,
        share=max(best.score, 0) / game.max_score if game.max_score else None, won=best.won, commands=tuple(commands),
        steps=simulator.used, found_after=simulator.progress[-1][0] if simulator.progress else 0,
        progress=tuple(simulator.progress), states=len(game.graph),
        processor_seconds=round(time.process_time() - began, 1), details=details,
    )  # fmt: skip
    game.close()
    return found


def write_found(path: Path, found: Found) -> None:
    write_file(path, json.dumps(asdict(found)) + "\n")


def read_found(path: Path) -> Found | None:
    """Read the result of a search; None if there is no such file. Raises StarlingError if the file is invalid."""
    if not path.exists():
        return None
    try:
        data = json.loads(path.read_text("utf-8"))
        data |= {"commands": tuple(data["commands"]), "progress": tuple(map(tuple, data["progress"]))}
        return Found(**data)
    except (ValueError, TypeError, KeyError):
        raise StarlingError(f"{path}: not a result of `starling search`; delete it and search again") from None


def write_result(path: Path, plan: Plan, found: Sequence[Found]) -> None:
    """Write the results of all searches of a plan as JSON. The format differs from that of `starling eval`, because
    players cannot save and restore."""
    result = {"condition": CONDITION, **asdict(plan), "searches": [asdict(f) for f in found]}
    write_file(path, json.dumps(result, indent=1) + "\n")
