"""Registration with Gymnasium, and functions that make environments without it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import gymnasium as gym

if TYPE_CHECKING:
    from starling.envs.vector import StarlingVectorEnv

STEP_LIMIT = 100
"""Default number of steps after which an episode is truncated."""


def make_env(name: str, **options: Any) -> gym.Env[str, str]:
    """Entry point of ``starling/<Game>-v0``: a StarlingEnv of the game called ``name``."""
    from starling.envs.env import StarlingEnv
    from starling.library.catalog import open_game

    return StarlingEnv(open_game(name), **options)


def make_vec_env(name: str, num_envs: int, **options: Any) -> StarlingVectorEnv:
    """Vector entry point of ``starling/<Game>-v0``, which `gymnasium.make_vec` uses by default: `make_vec` of the game
    called ``name``."""
    return make_vec(name, num_envs, **options)


def make_story_env(path: str | Path, **options: Any) -> gym.Env[str, str]:
    """Entry point of ``starling/Story-v0``: a StarlingEnv of the story at ``path``."""
    from starling.envs.env import StarlingEnv
    from starling.stories.story import open_story

    return StarlingEnv(open_story(path), **options)


def register_games() -> None:
    """Register every library game as ``starling/<Game>-v0``, and ``starling/Story-v0``, whose ``path`` is a story.

    Reads folder names only; repeated calls have no effect.
    """
    from starling.library.catalog import library_folders

    for id in library_folders():
        env_id = f"starling/{id}-v0"
        if env_id not in gym.registry:
            gym.register(
                env_id,
                entry_point="starling.envs.registration:make_env",
                vector_entry_point="starling.envs.registration:make_vec_env",
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
    """Make an environment of a library game or of a game on disk.

    Parameters
    ----------
    name
        A library id (``BoilPasta``, ``starling/BoilPasta-v0``), a folder written by ``starling generate``, or a
        game.json file.
    max_episode_steps
        Steps after which an episode is truncated; None for no limit.
    options
        Further arguments of `starling.envs.env.StarlingEnv`.

    Raises UnknownGameError, SpecError, or StarlingError for an invalid option.
    """
    env: gym.Env[str, str] = make_env(name, **options)
    return env if max_episode_steps is None else gym.wrappers.TimeLimit(env, max_episode_steps)


def make_story(path: str | Path, *, max_episode_steps: int | None = STEP_LIMIT, **options: Any) -> gym.Env[str, str]:
    """Make an environment of any story: Inform 7 source (.ni) or a Z-machine story file (.z3, .z5, .z8).

    Info keys that a story does not provide are None; see `starling.stories.story`. Other arguments as in `make`. Raises
    StarlingError if the story cannot be compiled or run, or for an invalid option.
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
    """Make a vector environment of one game or of a mix of games.

    Parameters
    ----------
    games
        One name or several, as in `make`.
    num_envs
        Number of environments; by default one per game.
    backend
        ``"graph"`` or ``"live"``; see `starling.envs.vector.StarlingVectorEnv`.
    max_episode_steps
        Steps after which an episode is truncated; None for no limit.
    options
        Further arguments of StarlingVectorEnv: ``infos``, ``device``, ``texts``.

    Raises as `make` does.
    """
    from starling.envs.vector import StarlingVectorEnv
    from starling.library.catalog import read_game
    from starling.states.graph import Graph

    graph = Graph()
    opened = [read_game(name, graph) for name in ([games] if isinstance(games, str) else games)]
    return StarlingVectorEnv(opened, num_envs or len(opened), backend, max_episode_steps, **options)
