"""Registration with Gymnasium: every game of the library as ``starling/<Id>-v0``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import gymnasium as gym

if TYPE_CHECKING:
    from starling.envs.vector import StarlingVectorEnv

STEP_LIMIT = 100
"""Commands after which an episode of a registered game is truncated."""


def make_env(name: str, **options: Any) -> gym.Env[str, str]:
    """Entry point of the registered ids."""
    from starling.envs.env import StarlingEnv
    from starling.library.catalog import open_game

    return StarlingEnv(open_game(name), **options)


def make_story_env(path: str | Path, **options: Any) -> gym.Env[str, str]:
    """Entry point of ``starling/Story-v0``."""
    from starling.envs.env import StarlingEnv
    from starling.stories.story import open_story

    return StarlingEnv(open_story(path), **options)


def register_games() -> None:
    """Register the library's games. Reads folder names only."""
    from starling.library.catalog import library_folders

    for id in library_folders():
        env_id = f"starling/{id}-v0"
        if env_id not in gym.registry:
            gym.register(
                env_id,
                entry_point="starling.envs.registration:make_env",
                kwargs={"name": id},
                max_episode_steps=STEP_LIMIT,
                nondeterministic=False,
                disable_env_checker=True,
            )
    if "starling/Story-v0" not in gym.registry:
        gym.register(
            "starling/Story-v0",
            entry_point="starling.envs.registration:make_story_env",
            max_episode_steps=STEP_LIMIT,
            disable_env_checker=True,
        )


def make(name: str, *, max_episode_steps: int | None = STEP_LIMIT, **options: Any) -> gym.Env[str, str]:
    """An environment of a library game or of a game on disk.

    ``name`` is an id (``BoilPasta``, ``starling/BoilPasta-v0``), a folder that ``starling generate`` made, or
    a game.json. ``max_episode_steps=None`` lifts the step limit; other options are StarlingEnv's.
    """
    env: gym.Env[str, str] = make_env(name, **options)
    return env if max_episode_steps is None else gym.wrappers.TimeLimit(env, max_episode_steps)


def make_story(path: str | Path, *, max_episode_steps: int | None = STEP_LIMIT, **options: Any) -> gym.Env[str, str]:
    """An environment of any story: Inform 7 source (.ni) or a story file (.z3, .z5, .z8), a ROM or not.

    What a story does not tell of itself is None in the infos; `starling.stories.story` says what that is. Options are
    StarlingEnv's.
    """
    env = make_story_env(path, **options)
    return env if max_episode_steps is None else gym.wrappers.TimeLimit(env, max_episode_steps)


def make_vec(
    games: str | Sequence[str],
    num_envs: int | None = None,
    *,
    backend: Literal["graph", "live"] = "graph",
    max_episode_steps: int | None = STEP_LIMIT,
    **options: Any,
) -> StarlingVectorEnv:
    """Many episodes at once, of one game or a mix of games (named as `make` takes them).

    There are ``num_envs`` environments, by default one for each game. Other options are StarlingVectorEnv's: which
    ``infos`` are given, and the torch ``device``, if any.
    """
    from starling.envs.vector import StarlingVectorEnv
    from starling.library.catalog import read_game
    from starling.states.graph import Graph

    graph = Graph()
    opened = [read_game(name, graph) for name in ([games] if isinstance(games, str) else games)]
    return StarlingVectorEnv(opened, num_envs or len(opened), backend, max_episode_steps, **options)
