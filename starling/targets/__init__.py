"""Target games: games that nobody here wrote, on which trained agents are tried.

A target has a ``train`` fold to fine-tune on and a ``test`` fold to score on. `get_target` finds one by
name; `register_targets` makes each reachable as
``gymnasium.make("starling-targets/<name>-v0", fold="test")``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import gymnasium as gym

from starling.errors import StarlingError

Fold = Literal["train", "dev", "test"]


@dataclass(frozen=True)
class Target:
    """A game to transfer to.

    ``entry_point`` is what Gymnasium calls; ``settings`` are its fixed arguments. ``max_episode_steps`` is
    the step limit that the target is usually scored with.
    """

    name: str
    description: str
    entry_point: str
    max_episode_steps: int
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def env_id(self) -> str:
        return f"starling-targets/{self.name}-v0"

    def make(self, fold: Fold, **settings: Any) -> gym.Env:
        """A new environment on one fold; ``settings`` go to its class. Raises MissingDependencyError where
        the game is not installed."""
        register_targets()
        return gym.make(self.env_id, fold=fold, disable_env_checker=True, **settings)


def _twc(name: str, rooms: int, items: int) -> Target:
    return Target(
        name=f"twc-{name}",
        description=f"TextWorld Commonsense, {name}: {rooms} room(s), {items} misplaced object(s)",
        entry_point="starling.targets.twc:TWCEnv",
        max_episode_steps=50,
        settings={"rooms": rooms, "items": items},
    )


TARGETS: dict[str, Target] = {
    target.name: target for target in (_twc("easy", 1, 1), _twc("medium", 1, 3), _twc("hard", 3, 4))
}


def target_names() -> list[str]:
    return list(TARGETS)


def get_target(name: str) -> Target:
    """The target called ``name``; raises StarlingError listing the known ones."""
    if name not in TARGETS:
        raise StarlingError(f"unknown target {name!r}; known: {', '.join(TARGETS)}")
    return TARGETS[name]


def register_targets() -> None:
    """Register every target with Gymnasium; does nothing the second time."""
    for target in TARGETS.values():
        if target.env_id not in gym.registry:
            kwargs = {**target.settings, "max_episode_steps": target.max_episode_steps}
            gym.register(target.env_id, entry_point=target.entry_point, kwargs=kwargs)
