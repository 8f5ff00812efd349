"""Loading the agent of a training run."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starling.training.agent import Agent, make_agent
from starling.training.checkpoint import CHECKPOINT, load_checkpoint, restoring
from starling.util.errors import CheckpointError, StarlingError


@dataclass(frozen=True)
class TrainedAgent:
    """The agent of a training run: its name, and its settings except the seed.

    ``identity``: the run's arguments; ``steps``: environment steps it was trained for; ``digest``: content hash of its
    checkpoint.
    """

    folder: Path
    agent: str
    settings: dict[str, Any]
    identity: dict[str, Any]
    steps: int
    digest: str

    @property
    def source(self) -> str:
        """What it was trained on, in a few words, such as "imitation, 12 games"."""
        last = f"{self.identity.get('pretrain') or 'training'}, {len(self.identity['games'])} games"
        return f"{self._before['source']}, then {last}" if self._before else last

    @property
    def games(self) -> list[str]:
        """Names of the games it was trained on, those of earlier runs included; sorted."""
        return sorted({*self.identity["games"], *(self._before["games"] if self._before else ())})

    @property
    def _before(self) -> dict[str, Any] | None:
        """`origin` of the run whose weights this one started from; None if it started from fresh weights."""
        return self.identity.get("from")

    @property
    def origin(self) -> dict[str, Any]:
        """What a run that starts from this agent records about it."""
        return {"digest": self.digest, "source": self.source, "games": self.games}

    def make(self, seed: int, changes: Mapping[str, Any] | None = None) -> Agent:
        """A new agent with the learnt weights, and a fresh optimiser and memory. ``changes`` override its settings.

        Raises StarlingError for an invalid setting, CheckpointError if the weights do not fit.
        """
        agent = make_agent(self.agent, seed=seed, **{**self.settings, **(changes or {})})
        path = self.folder / CHECKPOINT
        with restoring(path):
            agent.load_weights(load_checkpoint(path)["agent_state"])
        return agent


def trained_agent(folder: Path, name: str = "") -> TrainedAgent:
    """The agent of the run in ``folder``. Raises CheckpointError if there is no checkpoint, StarlingError if ``name``
    is given and is not the agent's name."""
    path = folder / CHECKPOINT
    state = load_checkpoint(path)
    identity = state.get("identity")
    if not isinstance(identity, dict) or "agent" not in identity:
        raise CheckpointError(f"{path}: not the checkpoint of a training run")
    with restoring(path):
        settings = {key: value for key, value in identity["agent_config"].items() if key != "seed"}
        found = TrainedAgent(
            folder.absolute(), identity["agent"], settings, identity, state["steps"], checkpoint_digest(path)
        )
    if name and found.agent != name:
        raise StarlingError(f"{folder} is a run of {found.agent}, not of {name}; use --agent {found.agent}")
    return found


def checkpoint_digest(path: Path) -> str:
    """Content hash of a checkpoint. Raises StarlingError if it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None
