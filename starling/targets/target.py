"""The description of a target; nothing here loads a game."""

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
ENV_PREFIX = "starling-targets/"
"""Namespace of the targets' Gymnasium ids."""
STORY_STEP_LIMIT = 400
"""Commands in an episode of a story file."""


@dataclass(frozen=True)
class Target:
    """A game, or a family of games, to transfer to.

    Parameters
    ----------
    name
        Short name, also part of `env_id`.
    description
        One line for listings.
    entry_point
        ``"module:class"`` of the environment, a subclass of `starling.targets.env.TargetEnv`.
    max_episode_steps
        The step limit of published evaluations; `make` can override it.
    settings
        Keyword arguments of the environment that define this target.
    games
        Ids of the library games behind the variations; empty for games by other authors.
    """

    name: str
    description: str
    entry_point: str
    max_episode_steps: int
    settings: Mapping[str, Any] = field(default_factory=dict)
    games: tuple[str, ...] = ()

    @property
    def env_id(self) -> str:
        """The Gymnasium id, ``starling-targets/<name>-v0``."""
        return f"{ENV_PREFIX}{self.name}-v0"

    @property
    def folds(self) -> tuple[str, ...]:
        """Names of the folds."""
        return self._env_class().folds

    def make(self, fold: str, **settings: Any) -> gym.Env[str, str]:
        """Make an environment on one fold.

        ``settings`` are further keyword arguments of the environment; ``max_episode_steps`` overrides the step limit.
        Raises StarlingError for an unknown fold or an invalid setting, MissingDependencyError if the game is not
        installed.
        """
        self.episodes(fold)
        if settings.get("max_episode_steps", 1) < 1:
            raise StarlingError(f"max_episode_steps must be at least 1, not {settings['max_episode_steps']}")
        self.register()
        options = {"max_episode_steps": self.max_episode_steps, **self.settings, **settings}
        return gym.make(self.env_id, fold=fold, disable_env_checker=True, **options)

    def episodes(self, fold: str) -> int:
        """Number of variations in the fold: ``reset(options={"variation": k})`` takes 0 <= k < episodes(fold).
        Raises StarlingError for an unknown fold."""
        return self._env_class().episodes(fold, self.settings)

    def graph_games(self, fold: str) -> tuple[str, ...] | None:
        """The library games behind the fold's variations, in order, for `starling.make_vec`; None for other authors'
        games, which have no state graph. Raises StarlingError for an unknown fold."""
        self.episodes(fold)
        return self.games or None

    def available(self) -> str | None:
        """None if the target can be played here, else one line: what is missing and how to get it."""
        try:
            self._env_class().check(self.settings)
        except StarlingError as error:
            return str(error)
        return None

    def register(self) -> None:
        """Register `env_id` with Gymnasium; repeated calls have no effect."""
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
        env_class: type[TargetEnv] = getattr(importlib.import_module(module), name)
        return env_class
