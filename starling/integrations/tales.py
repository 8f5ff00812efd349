"""The games as environments of TALES (`tale-suite`): importing this module registers them.

TALES lists its environments in its own package, so a script must import this module before it starts TALES's benchmark
(docs/llm.md).
"""

from __future__ import annotations

import importlib
from typing import Any

import gymnasium as gym

from starling.envs.registration import make
from starling.library.catalog import find

tales: Any = importlib.import_module("tales")  # not this module
TASK = "starling"
INFOS = ("score", "max_score", "won", "lost", "moves", "feedback", "policy_commands")


class TalesEnv(gym.Env[str, str]):
    """A library game with the interface that TALES's agents expect: `step` returns four values, and the info of `reset`
    has the walkthrough. ``admissible_commands``: whether the info lists them."""

    def __init__(self, game: str, admissible_commands: bool = False, **_: Any) -> None:
        infos = (*INFOS, "admissible_commands") if admissible_commands else INFOS
        self.env = make(game, infos=infos, max_episode_steps=None)
        self.observation_space, self.action_space = self.env.observation_space, self.env.action_space

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, dict[str, Any]]:
        text, info = self.env.reset(seed=seed, options=options)
        return text, {**info, "extra.walkthrough": list(info["policy_commands"])}

    def step(self, action: str) -> tuple[str, int, bool, dict[str, Any]]:  # type: ignore[override]
        text, _, terminated, truncated, info = self.env.step(action)
        return text, int(info["score"]), terminated or truncated, info  # textworld's reward is the score so far


def register() -> None:
    """Add the games to TALES's lists, and to Gymnasium as ``tales/Starling<Game>-v0``, once."""
    if TASK in tales.tasks:
        return
    tales.tasks.append(TASK)
    names = [f"Starling{entry.id}" for entry in find()]
    tales.envs.extend(names)
    tales.envs_per_task[TASK] = names
    for entry, name in zip(find(), names, strict=True):
        tales.env2task[name] = TASK
        gym.register(
            f"tales/{name}-v0",
            entry_point="starling.integrations.tales:TalesEnv",
            kwargs={"game": entry.id},
            disable_env_checker=True,
        )


register()
