"""The agent interface and the registry of agents.

An agent selects one of the admissible commands in each of n environments, receives the transitions, and learns.
Observations hold text ids instead of strings: each distinct text has one id, so an agent encodes it only once. Agents
are registered in the entry-point group ``starling.agents``; an agent from another package trains with the same command
as those shipped here.
"""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from starling.training.episode import Decision, Demonstration, Episode, NounChoice
from starling.training.settings import BaseSettings
from starling.training.teacher import Teacher
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError, MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from starling.util.suggest import unknown_name

ENTRY_POINT_GROUP = "starling.agents"

Ints = npt.NDArray[np.integer[Any]]
Floats = npt.NDArray[np.floating[Any]]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Observation:
    """Observation of one environment, as strings."""

    text: str
    """The game's response to the last command."""
    description: str
    """Room description."""
    inventory: str
    admissible: tuple[str, ...]
    """Admissible commands in a stable order; empty if the episode is over."""
    score: float
    max_score: float
    """0 if the game has no maximum."""


@dataclass(frozen=True)
class Observations:
    """Observations of n environments, as text ids.

    Arrays have shape (n,) unless stated otherwise. ``texts[id]`` is the text of an id; ids are valid as long as
    ``texts`` lives and differ between processes. ``observations[i]`` is the `Observation` of environment i, with
    strings.
    """

    texts: Texts
    text: Ints
    """Ids of the games' responses to the last commands."""
    description: Ints
    """Ids of the room descriptions; -1 if there is none."""
    inventory: Ints
    """Ids of the inventory texts; -1 if there is none."""
    commands: Ints
    """Ids of the admissible commands in a stable order, shape (n, max_commands); padded with -1."""
    score: Floats
    """Points so far in the episode."""
    max_score: Floats
    """Maximum score of the game; 0 if it has none."""
    env: Ints
    """Index of each observation's environment, for agents that keep a history of the episode."""
    first: Bools
    """True at the first observation of an episode."""
    state: npt.NDArray[np.object_]
    """Keys of the states, bytes: equal exactly where a game is in the same state, in any process; empty where no state
    graph knows it. Only for learning, since players cannot see it."""
    walkthrough: npt.NDArray[np.object_]
    """Winning commands from the start of the episode, tuples of str; empty if unknown. Only for oracle agents."""

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
        """Number of admissible commands, shape (n,)."""
        return (self.commands >= 0).sum(axis=1)

    @property
    def normalised_score(self) -> Floats:
        """Score / maximum score, or the raw score if the game has no maximum; shape (n,)."""
        return self.score / np.where(self.max_score == 0, 1, self.max_score)

    def take(self, indices: Ints) -> Observations:
        """The observations at ``indices``, shape (k,)."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return Observations(values.pop("texts"), **{name: value[indices] for name, value in values.items()})


@dataclass(frozen=True)
class Transitions:
    """One transition in each of n environments; arrays have shape (n,)."""

    before: Observations
    action: Ints
    """Indices into the rows of ``before.commands``."""
    reward: Floats
    """Points gained."""
    after: Observations
    terminated: Bools
    """The game was won or lost."""
    truncated: Bools
    """The step limit ended the episode."""


class Agent(ABC):
    """Selects commands in several environments at once and learns from the transitions.

    A subclass declares its hyper-parameters as ``Settings``, takes them and ``seed`` as keyword arguments, validates
    them with ``Settings.of``, and keeps them in ``config`` (a plain dict with ``seed``) for run files and checkpoints.
    `state_dict` returns everything that determines future behaviour, so that a resumed run equals an uninterrupted one
    bit for bit. States consist of numbers, strings, tensors, and lists, tuples and dicts of them, because checkpoints
    are read without executing code.
    """

    name: ClassVar[str]
    Settings = BaseSettings
    config: dict[str, Any]
    knows = ""
    """What it knows of a game without having learnt it, for tables of results."""
    group = 1
    """Number of consecutive training episodes that should play the same game."""

    @abstractmethod
    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        """Select a command in each of the n environments: indices into the rows of ``observations.commands``, shape
        (n,).

        All randomness comes from ``rng``. With ``training=False``, nothing that `state_dict` returns may change.
        """

    def preferences(self) -> list[Floats] | None:
        """Probabilities of each environment's commands, one array of shape (commands,) each, from the last `act` with
        ``training=False``. None if the agent computes none."""
        return None

    def observe(self, transitions: Transitions) -> None:  # noqa: B027 - optional
        """Receive one transition per environment, for example to store it in a replay buffer."""

    def learn(self) -> dict[str, float] | None:
        """Update the agent; called after each `observe`. Returns metrics to log, or None if there was no update.

        Raises StarlingError if the loss or its gradient is not finite; the weights are then unchanged.
        """
        return None

    def imitate(self, demonstrations: Sequence[Demonstration], choices: Sequence[NounChoice] = ()) -> None:
        """Pre-train on demonstrations of source games and on noun choices. Discards what earlier calls taught.

        Raises StarlingError if the agent cannot learn from demonstrations.
        """
        raise StarlingError(f"agent {self.name!r} cannot learn from demonstrations; use ranker-drrn")

    def practise(
        self,
        demonstrations: Sequence[Demonstration],
        choices: Sequence[NounChoice] = (),
        teachers: Mapping[str, Teacher] | None = None,
    ) -> None:
        """Begin pre-training on the return in source games. ``demonstrations`` holds one of each game, ``teachers``
        those that are known, by the opening of their game; ``choices``: which things go together, beside what the games
        show.

        Raises StarlingError if the agent has no such pre-training.
        """
        raise StarlingError(f"agent {self.name!r} cannot pre-train on returns; use policy")

    def rank(self, episode: Episode, decision: Decision) -> Floats:
        """Log-probabilities of a decision's commands, shape (commands,), as learnt on source games. Searches use them
        as a prior. Raises StarlingError if the agent cannot rank commands."""
        raise StarlingError(f"agent {self.name!r} ranks no commands; use ranker-drrn")

    def begin_evaluation(self) -> None:  # noqa: B027 - optional
        """Called when an evaluation begins. Forget what was seen in earlier evaluations."""

    def end_evaluation_episodes(self, observations: Observations) -> None:  # noqa: B027 - optional
        """Called when evaluation episodes have ended, with their last observations. For agents with a memory across
        episodes."""

    def report(self) -> dict[str, Any]:
        """Statistics for the run's report beyond the metrics, such as the number of LLM calls."""
        return {}

    def state_dict(self) -> dict[str, Any]:
        """The complete state: weights, optimiser, replay buffer, random generators."""
        return {}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:  # noqa: B027 - optional
        """Restore a complete state. Raises CheckpointError, with both shapes, if it does not fit."""

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """Transfer the learnt weights of another run; optimiser, replay buffer and generators stay fresh."""
        raise StarlingError(f"agent {self.name!r} has no weights to transfer")

    def save(self, path: Path) -> None:
        """Save the agent to a file, atomically."""
        from starling.training.checkpoint import save_checkpoint

        save_checkpoint(path, {"agent": self.name, "agent_state": self.state_dict()})

    def load(self, path: Path) -> None:
        """Load what `save` wrote. Raises CheckpointError if the file holds another agent or its state does not fit."""
        from starling.training.checkpoint import load_checkpoint, restoring

        state = load_checkpoint(path)
        if state.get("agent") != self.name:
            raise CheckpointError(
                f"{path}: checkpoint of agent {state.get('agent')!r}, not {self.name!r}; use agent {state.get('agent')}"
            )
        with restoring(path):
            self.load_state_dict(state["agent_state"])


def _entry_points() -> dict[str, EntryPoint]:
    return {entry.name: entry for entry in entry_points(group=ENTRY_POINT_GROUP)}


def agent_names() -> list[str]:
    """Sorted names of the installed agents; imports none of them."""
    return sorted(_entry_points())


def failed_calls(report: Mapping[str, Any]) -> int:
    """Number of LLM calls without an answer, failed or skipped, according to an `Agent.report`."""
    return sum(part.get("failed", 0) + part.get("skipped", 0) for part in report.values())


def agent_class(name: str) -> type[Agent]:
    """The class of an installed agent. Raises StarlingError for an unknown name, MissingDependencyError if a package
    that the agent needs is not installed."""
    known = _entry_points()
    if name not in known:
        raise StarlingError(unknown_name("agent", name, agent_names()))
    try:
        found: type[Agent] = known[name].load()
    except ModuleNotFoundError as error:
        extra = "sb3" if error.name in ("sb3_contrib", "stable_baselines3") else "agents"
        raise MissingDependencyError(
            f"agent {name!r} needs the package {error.name!r}: {install_hint(extra)}"
        ) from None
    return found


def make_agent(name: str, *, seed: int, **config: Any) -> Agent:
    """A new agent. Raises StarlingError for an unknown name or setting, MissingDependencyError if a package that the
    agent needs is not installed."""
    kind: Any = agent_class(name)
    if getattr(kind, "Settings", BaseSettings) is BaseSettings:  # the agent does not validate its settings itself
        parameters = inspect.signature(kind).parameters
        names = [name for name in parameters if name != "seed"]
        for unknown in config.keys() - parameters.keys():
            if not any(p.kind is p.VAR_KEYWORD for p in parameters.values()):
                raise StarlingError(f"agent {name}: {unknown_name('setting', unknown, names)}")
    agent: Agent = kind(seed=seed, **config)
    return agent
