"""The agent interface, and how agents are found.

An agent chooses among the admissible commands of several environments at once, is told what came of it, and
learns. What it sees goes by numbers: each distinct text has one, so an agent reads a text once however often it
comes. Agents are found through the entry-point group ``starling.agents``, so one that another package brings
trains with the same command as those shipped here.
"""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, fields
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from starling.training.settings import BaseSettings, unknown_setting
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError, MissingDependencyError, StarlingError

ENTRY_POINT_GROUP = "starling.agents"

Ints = npt.NDArray[np.integer[Any]]
Floats = npt.NDArray[np.floating[Any]]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Observation:
    """What an agent sees of one environment, as texts."""

    text: str
    """The game's answer to the last command."""
    description: str
    """The text of the room."""
    inventory: str
    admissible: tuple[str, ...]
    """The commands to choose from, in a stable order; none where the episode is over."""
    score: float
    max_score: float


@dataclass(frozen=True)
class Observations:
    """What an agent sees of n environments, by numbers of texts.

    All arrays have shape (n,) where nothing else is said. ``texts[number]`` is the text; numbers hold for as long
    as ``texts`` lives, not from one process to the next. ``observations[i]`` gives one environment's texts.
    """

    texts: Texts
    text: Ints
    """The game's answers to the last commands."""
    description: Ints
    """The texts of the rooms; -1 where there is none."""
    inventory: Ints
    commands: Ints
    """The admissible commands in a stable order, shape (n, most); -1 beyond the last."""
    score: Floats
    max_score: Floats
    """0 where the game has no maximum."""
    env: Ints
    """Which environment: an agent that remembers an episode's past keeps it by this number."""
    first: Bools
    """Whether an episode begins."""
    walkthrough: npt.NDArray[np.object_]
    """Commands that win from the episode's beginning, tuples of str; empty where they are not known. For oracles."""

    def __len__(self) -> int:
        return len(self.text)

    def __getitem__(self, i: int) -> Observation:
        texts = self.texts
        return Observation(
            text=texts.text(int(self.text[i])) or "",
            description=texts.text(int(self.description[i])) or "",
            inventory=texts.text(int(self.inventory[i])) or "",
            admissible=tuple(texts[number] for number in self.commands[i].tolist() if number >= 0),
            score=float(self.score[i]),
            max_score=float(self.max_score[i]),
        )

    @property
    def counts(self) -> Ints:
        """How many commands there are to choose from."""
        return (self.commands >= 0).sum(axis=1)

    @property
    def normalised_score(self) -> Floats:
        """Score / maximum score, or the score itself where the game has no maximum."""
        return self.score / np.where(self.max_score == 0, 1, self.max_score)

    def take(self, places: Ints) -> Observations:
        """Those at the places."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return Observations(values.pop("texts"), **{name: value[places] for name, value in values.items()})


@dataclass(frozen=True)
class Transitions:
    """One step of each of n environments; arrays of shape (n,)."""

    before: Observations
    action: Ints
    """Positions in ``before.commands``."""
    reward: Floats
    after: Observations
    terminated: Bools
    """Won or lost; a step limit does not end the game in this sense."""
    truncated: Bools
    """Stopped by a step limit."""


class Agent(ABC):
    """Chooses commands for several environments at once, and learns from what happens.

    A subclass declares its hyper-parameters as ``Settings``, takes ``seed`` and these as keyword arguments, validates them
    with ``Settings.of``, and keeps them in ``config`` (a plain dict with ``seed``) for run files and checkpoints.
    Everything that decides what it will do next is in `state_dict`, so that a run that was interrupted and
    resumed equals one that was not, bit for bit. States hold numbers, strings, tensors, and lists, tuples and
    dicts of them: a checkpoint is read without running any code from it.
    """

    name: ClassVar[str]
    Settings: ClassVar[type[BaseSettings]] = BaseSettings
    config: dict[str, Any]

    @abstractmethod
    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        """A position among the admissible commands for each of the n environments, shape (n,).

        All chance comes from ``rng``. With ``training=False`` nothing that `state_dict` returns may change.
        """

    def observe(self, transitions: Transitions) -> None:  # noqa: B027 - optional
        """Take note of one step of each environment."""

    def learn(self) -> dict[str, float] | None:
        """Learn from what was observed; the metrics to log, or None where there was nothing to learn from.

        Called after each `observe`. Raises StarlingError if a loss or its gradient is not finite; the weights are
        then those that the last good update left.
        """
        return None

    def report(self) -> dict[str, Any]:
        """What the run's report should say of the agent beside its metrics, such as calls to a model."""
        return {}

    def state_dict(self) -> dict[str, Any]:
        """Everything: weights, optimiser, replay, generators."""
        return {}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:  # noqa: B027 - optional
        """Take over a state; raises CheckpointError, naming both shapes, if it does not fit."""

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """Take over only what was learnt in another run: fresh optimiser, replay, generators."""
        raise StarlingError(f"agent {self.name!r} has no weights to transfer")

    def save(self, path: Path) -> None:
        """Write the agent alone to a file; the previous one stays until the new one is complete."""
        from starling.training.checkpoint import save_checkpoint  # brings torch along

        save_checkpoint(path, {"agent": self.name, "agent_state": self.state_dict()})

    def load(self, path: Path) -> None:
        """Take over what `save` wrote. Raises CheckpointError if it is of another agent or does not fit."""
        from starling.training.checkpoint import load_checkpoint

        state = load_checkpoint(path)
        if state.get("agent") != self.name:
            raise CheckpointError(
                f"{path}: checkpoint of agent {state.get('agent')!r}, not {self.name!r}; use agent {state.get('agent')}"
            )
        self.load_state_dict(state["agent_state"])


def _entry_points() -> dict[str, EntryPoint]:
    return {entry.name: entry for entry in entry_points(group=ENTRY_POINT_GROUP)}


def agent_names() -> list[str]:
    """Names of the installed agents, sorted; imports none of them."""
    return sorted(_entry_points())


def unanswered(report: Mapping[str, Any]) -> int:
    """How often the models that an agent asks gave no answer, by its `Agent.report`."""
    return sum(part.get("failed", 0) + part.get("skipped", 0) for part in report.values())


def make_agent(name: str, *, seed: int, **config: Any) -> Agent:
    """A new agent. Raises StarlingError for an unknown name or setting, MissingDependencyError where a
    package that the agent needs is not installed."""
    known = _entry_points()
    if name not in known:
        raise StarlingError(f"unknown agent {name!r}; known: {', '.join(sorted(known)) or 'none'}")
    try:
        agent_class = known[name].load()
    except ModuleNotFoundError as error:
        extra = "sb3" if error.name in ("sb3_contrib", "stable_baselines3") else "agents"
        raise MissingDependencyError(
            f"agent {name!r} needs the package {error.name!r}: pip install 'starling-if[{extra}]'"
        ) from None
    if getattr(agent_class, "Settings", BaseSettings) is BaseSettings:  # it validates nothing itself
        parameters = inspect.signature(agent_class).parameters
        names = [name for name in parameters if name != "seed"]
        for unknown in config.keys() - parameters.keys():
            if not any(p.kind is p.VAR_KEYWORD for p in parameters.values()):
                raise StarlingError(f"agent {name}: {unknown_setting(unknown, names)}")
    return agent_class(seed=seed, **config)
