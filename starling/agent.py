"""The agent interface, and how agents are found.

An agent chooses among the admissible commands of several environments at once, is told what came of it,
and learns. Agents are found through the entry-point group ``starling.agents``, so one that another package
brings trains with the same command as those shipped here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import Any, ClassVar

import numpy as np

from starling.errors import MissingDependencyError, StarlingError

ENTRY_POINT_GROUP = "starling.agents"


@dataclass(frozen=True)
class Observation:
    """What an agent sees of one environment."""

    text: str
    """The game's answer to the last command."""
    description: str
    """The text of the room."""
    inventory: str
    admissible: tuple[str, ...]
    """The commands to choose from, in a stable order."""
    score: float
    max_score: float

    @classmethod
    def from_env(cls, text: str, info: Mapping[str, Any]) -> Observation:
        """From what `reset` or `step` of a starling environment returned. An empty list of admissible
        commands becomes ``("look",)``: an agent always has a choice to make."""
        return cls(
            text=text,
            description=info["description"] or "",
            inventory=info["inventory"] or "",
            admissible=tuple(info["admissible_commands"]) or ("look",),
            score=float(info["score"] or 0),
            max_score=float(info["max_score"] or 0),
        )

    @property
    def normalised_score(self) -> float:
        """Score / maximum score, or the score itself where the game has no maximum."""
        return self.score / self.max_score if self.max_score else self.score


@dataclass(frozen=True)
class Transition:
    """One step of one environment."""

    before: Observation
    action: int
    """Index into ``before.admissible``."""
    reward: float
    after: Observation
    terminated: bool
    """Won or lost; a step limit does not end the game in this sense."""


class Agent(ABC):
    """Chooses commands for several environments at once, and learns from what happens.

    A subclass takes ``seed`` and its hyper-parameters as keyword arguments and keeps them in ``config``.
    Everything that decides what it will do next is in `state_dict`, so that a run that was interrupted and
    resumed equals one that was not, bit for bit. States hold numbers, strings, tensors, and lists, tuples and
    dicts of them: a checkpoint is read without running any code from it.
    """

    name: ClassVar[str]
    config: dict[str, Any]

    @abstractmethod
    def act(self, observations: Sequence[Observation], *, training: bool, rng: np.random.Generator) -> list[int]:
        """An index into ``admissible`` for each observation.

        All chance comes from ``rng``. With ``training=False`` nothing that `state_dict` returns may change.
        """

    def observe(self, transitions: Sequence[Transition]) -> None:  # noqa: B027 - optional
        """Take note of one step of each environment."""

    def learn(self) -> dict[str, float] | None:
        """Do one update; the metrics to log, or None where there was nothing to learn from.

        Raises StarlingError, before any weight has changed, if the loss is not finite.
        """
        return None

    def state_dict(self) -> dict[str, Any]:
        """Everything: weights, optimiser, replay, generators."""
        return {}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:  # noqa: B027 - optional
        """Take over a state; raises CheckpointError, naming both shapes, if it does not fit."""

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """Take over only what was learnt in another run: fresh optimiser, replay, generators."""
        raise StarlingError(f"agent {self.name!r} has no weights to transfer")


def _entry_points() -> dict[str, EntryPoint]:
    return {entry.name: entry for entry in entry_points(group=ENTRY_POINT_GROUP)}


def agent_names() -> list[str]:
    """Names of the installed agents, sorted; imports none of them."""
    return sorted(_entry_points())


def make_agent(name: str, *, seed: int, **config: Any) -> Agent:
    """A new agent. Raises StarlingError for an unknown name or setting, MissingDependencyError where a
    package that the agent needs is not installed."""
    known = _entry_points()
    if name not in known:
        raise StarlingError(f"unknown agent {name!r}; known: {', '.join(sorted(known)) or 'none'}")
    try:
        agent_class = known[name].load()
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            f"agent {name!r} needs the package {error.name!r}: pip install 'starling-if[agents]'"
        ) from None
    try:
        return agent_class(seed=seed, **config)
    except TypeError as error:
        raise StarlingError(f"agent {name!r}: {error}") from None
