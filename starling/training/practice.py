"""Pre-training by reinforcement learning on source games: many tasks, each of several episodes of one game.

The agent also gets each game's walkthrough as a demonstration, and a teacher of each tidying or recipe game. An agent
that remembers earlier episodes (`policy`) thus learns to explore an unknown game and to use in later episodes what it
found. The run is a training run (`starling.training.trainer`), with its files, and resumes bit for bit.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from starling.library.catalog import open_game
from starling.training.agent import Agent
from starling.training.curriculum import Curriculum
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.episode import Demonstration, NounChoice
from starling.training.rollout import GraphGames
from starling.training.teacher import Teacher, teacher_of
from starling.training.trainer import Trainer, TrainingConfig, TrainingResult

STEPS = 150_000
"""Environment steps, by default. After more, first attempts at unseen games get worse."""
ENVS, ATTEMPTS, STEP_LIMIT = 128, 3, 60
"""Parallel environments; episodes of a task; steps after which an episode is truncated."""
SAVE_EVERY = 50_000


class Balanced(Curriculum):
    """A curriculum that plays every source equally often, and the games of a source in random order.

    The library is a source, and so are each family of newly generated games (named FAMILY-NUMBER) and each folder of
    other games. ``names``: the games' names."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        sources: dict[str, list[int]] = {}
        for i, name in enumerate(names):
            made = re.fullmatch(r"(.*)-\d+", name)
            sources.setdefault(made[1] if made else str(Path(name).parent), []).append(i)
        self.sources = list(sources.values())

    def choose(self, rng: np.random.Generator) -> int:
        source = self.sources[rng.integers(len(self.sources))]
        return source[rng.integers(len(source))]


def lessons(names: Sequence[str]) -> tuple[list[Demonstration], dict[str, Teacher]]:
    """The walkthrough of each game, and the teachers of those that have one, by the opening of the game."""
    games = [open_game(name) for name in names]
    demonstrations = [walkthrough_demonstration(game) for game in games]
    teachers = {
        shown.steps[0].decision.opening: teacher
        for shown, game in zip(demonstrations, games, strict=True)
        if (teacher := teacher_of(game.spec))
    }
    return demonstrations, teachers


def practise(
    agent: Agent,
    names: Sequence[str],
    choices: Sequence[NounChoice],
    out: Path,
    *,
    seed: int,
    steps: int,
    resume: bool,
    notes: dict[str, Any],
) -> tuple[TrainingResult, int, float]:
    """Pre-train an agent on the games ``names``, with the run's files in ``out``. ``choices``: as in `pretrain`.

    Returns the result, the number of demonstrated commands, and the processor seconds of this call. Raises
    StarlingError if the agent has no such pre-training, or if ``out`` holds a run and ``resume`` is false."""
    demonstrations, teachers = lessons(names)
    agent.practise(demonstrations, choices, teachers)
    config = TrainingConfig(
        steps, seed, ENVS, log_every=SAVE_EVERY // 5, evaluate_every=steps, checkpoint_every=SAVE_EVERY
    )
    games = GraphGames(tuple(names), ATTEMPTS, STEP_LIMIT)
    began = time.process_time()
    result = Trainer(agent, games, config, out, lambda agent: {}, notes, Balanced(names)).run(resume=resume)
    return result, sum(len(demonstration.steps) for demonstration in demonstrations), time.process_time() - began
