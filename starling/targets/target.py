"""What a target is, told without loading any of its game."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import gymnasium as gym

from starling.util.errors import StarlingError

if TYPE_CHECKING:
    from starling.targets.env import TargetEnv

Fold = Literal["train", "dev", "test"]


@dataclass(frozen=True)
class Target:
    """A game to transfer to.

    ``entry_point`` names the environment's class (a `TargetEnv`), ``settings`` are its fixed arguments.
    ``max_episode_steps`` is the step limit that the target is usually scored with. ``games`` are the games of ours
    that it is made of, if it is.
    """

    name: str
    description: str
    entry_point: str
    max_episode_steps: int
    settings: Mapping[str, Any] = field(default_factory=dict)
    games: tuple[str, ...] = ()

    @property
    def env_id(self) -> str:
        return f"starling-targets/{self.name}-v0"

    @property
    def folds(self) -> tuple[str, ...]:
        """The names of its folds."""
        return self._env_class().folds

    def make(self, fold: str, **settings: Any) -> gym.Env[str, str]:
        """A new environment on one fold; ``settings`` go to its class, and ``max_episode_steps``
        sets another step limit. Raises StarlingError for a fold that there is
        not, MissingDependencyError where the game is not installed."""
        self.episodes(fold)
        if settings.get("max_episode_steps", 1) < 1:
            raise StarlingError(f"max_episode_steps must be at least 1, not {settings['max_episode_steps']}")
        self.register()
        return gym.make(self.env_id, fold=fold, disable_env_checker=True, **{**self.settings, **settings})

    def episodes(self, fold: str) -> int:
        """How many variations the fold has: ``reset(options={"variation": k})`` takes 0 <= k < episodes.
        Raises StarlingError for a fold that there is not."""
        return self._env_class().episodes(fold, self.settings)

    def graph_games(self, fold: str) -> tuple[str, ...] | None:
        """The games of ours that the fold's variations are, in that order, as `starling.make_vec` takes them: they
        can be played by their graphs. None if the target is another's game."""
        self.episodes(fold)
        return self.games or None

    def available(self) -> str | None:
        """None if it can be played here, else one line that says what is missing and how to get it."""
        try:
            self._env_class().check(self.settings)
        except StarlingError as error:
            return str(error)
        return None

    def register(self) -> None:
        """Make it known to Gymnasium; does nothing the second time."""
        if self.env_id not in gym.registry:
            gym.register(
                self.env_id,
                entry_point=self.entry_point,
                kwargs=dict(self.settings),
                max_episode_steps=self.max_episode_steps,
                disable_env_checker=True,
            )

    def _env_class(self) -> type[TargetEnv]:
        module, _, name = self.entry_point.partition(":")
        found: type[TargetEnv] = getattr(importlib.import_module(module), name)
        return found
