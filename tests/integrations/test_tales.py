"""The games among TALES's environments."""

from __future__ import annotations

import sys
from typing import Any

import gymnasium as gym
import pytest

if sys.version_info < (3, 12):
    pytest.skip("tale-suite needs Python 3.12", allow_module_level=True)
tales: Any = pytest.importorskip("tales", reason="the extra `tales` is not installed")

import starling.integrations.tales  # noqa: E402, F401
from starling.library.catalog import find  # noqa: E402


def test_every_game_is_listed() -> None:
    assert len(tales.envs_per_task["starling"]) == len(find()) and set(tales.envs_per_task["starling"]) <= set(
        tales.envs
    )
    assert tales.env2task["StarlingBoilPasta"] == "starling"


def test_an_episode_as_taless_benchmark_plays_it() -> None:
    env: Any = gym.make("tales/StarlingBoilPasta-v0", disable_env_checker=True, admissible_commands=True)
    text, info = env.reset(seed=0)
    assert info["feedback"] == text and "look" in info["admissible_commands"]
    steps = [env.step(command) for command in info["extra.walkthrough"]]
    _, score, done, info = steps[-1]
    assert done and info["won"] and score == info["score"] == info["max_score"] and info["moves"] > 0
