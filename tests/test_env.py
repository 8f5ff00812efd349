"""The Gymnasium environments of the library."""

from __future__ import annotations

import hashlib
import os
import pickle
import subprocess
import sys
import warnings
from typing import Any

import gymnasium as gym
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env

import starling
from starling.analysis.verify import verify
from starling.envs.env import StarlingEnv
from starling.envs.vector import StarlingVectorEnv
from starling.library.catalog import find
from starling.util.errors import StarlingError
from tests.narrow import unwrapped

IDS = [entry.id for entry in find()]
KEYS = {
    "admissible_commands",
    "effective_commands",
    "score",
    "max_score",
    "moves",
    "won",
    "lost",
    "location",
    "inventory",
    "description",
    "facts",
    "feedback",
    "policy_commands",
}


@pytest.mark.parametrize("id", IDS)
def test_check_env(id: str) -> None:
    env = gym.make(f"starling/{id}-v0")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", message=".*not within the observation space.*seed.*")
        check_env(env.unwrapped, skip_render_check=False)


@pytest.mark.parametrize("id", IDS)
def test_walkthrough_wins_with_full_score(id: str) -> None:
    env = gym.make(f"starling/{id}-v0")
    _, infos = env.reset(seed=0)
    total, terminated = 0.0, False
    for command in infos["policy_commands"]:
        assert not terminated
        assert command in infos["admissible_commands"]
        observation, reward, terminated, truncated, infos = env.step(command)
        assert env.observation_space.contains(observation) and not truncated
        assert set(infos) >= KEYS
        total += float(reward)
    assert terminated and infos["won"]
    assert infos["score"] == infos["max_score"] == total


@pytest.mark.parametrize("id", IDS)
def test_game_verifies_and_fits_its_difficulty(id: str) -> None:
    game = find(id)[0].load()
    assert verify(game).problems == []
    length = len(game.spec.walkthrough)
    shortest, longest = {"easy": (5, 9), "medium": (9, 16), "hard": (15, 25)}[game.spec.difficulty]
    if game.spec.is_long:
        shortest, longest = 50, 100  # an episode has 100 commands
    assert shortest <= length <= longest


def rollout(id: str, seed: int, steps: int = 40) -> list[Any]:
    """Everything that a random player observes."""
    env = gym.make(f"starling/{id}-v0")
    rng = np.random.default_rng(seed)
    observation, infos = env.reset(seed=seed)
    trace: list[Any] = [observation, infos]
    for _ in range(steps):
        command = infos["admissible_commands"][rng.integers(len(infos["admissible_commands"]))]
        observation, reward, terminated, truncated, infos = env.step(command)
        trace += [command, observation, reward, terminated, infos]
        if terminated or truncated:
            break
    return trace


@pytest.mark.parametrize("id", IDS)
def test_twin_rollouts_agree(id: str) -> None:
    assert rollout(id, 0) == rollout(id, 0)


def test_rollouts_agree_across_processes() -> None:
    """In a process with another order of sets, too."""
    program = (
        "import hashlib, sys\nfrom tests.test_env import IDS, rollout\n"
        "print(hashlib.sha256(repr([rollout(i, 7, 15) for i in IDS]).encode()).hexdigest())"
    )
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    other = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    ).stdout
    here = repr([rollout(i, 7, 15) for i in IDS])
    assert other.strip() == hashlib.sha256(here.encode()).hexdigest()


def test_library_covers_skills_and_splits() -> None:
    specs = [entry.spec for entry in find()]
    assert len(specs) >= 12
    assert len({s.idea for s in specs}) == len(specs)
    skills = {skill for s in specs for skill in s.skills}
    assert skills >= {"cooking", "cleaning", "repairing", "gardening", "finding", "unlocking", "crafting", "caring"}
    assert all(s.actions and s.properties for s in specs)
    assert all(10 <= len(s.rooms) <= 20 if s.is_long else 1 <= len(s.rooms) <= 6 for s in specs)
    assert {s.split for s in specs} == {"train", "eval", "long-train", "long-eval"}


def test_import_is_light() -> None:
    program = (
        "import starling, sys; print([m for m in ('torch', 'pandas', 'jericho', 'textworld') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"


def test_effective_commands_are_an_option() -> None:
    env = starling.make("BoilPasta", commands="effective")
    _, infos = env.reset()
    assert "look" not in infos["admissible_commands"]
    assert infos["admissible_commands"] == infos["effective_commands"]
    _, bare = starling.make("BoilPasta", infos=("description", "score")).reset()
    assert bare == {"description": infos["description"], "score": 0}
    with pytest.raises(StarlingError, match="choose admissible"):
        starling.make("BoilPasta", commands="some")


def test_step_limit_truncates() -> None:
    env = starling.make("BoilPasta", max_episode_steps=2)
    env.reset()
    env.step("look")
    assert env.step("look")[3]


def test_step_after_the_end_is_an_error() -> None:
    env = starling.make("BoilPasta")
    _, infos = env.reset()
    for command in infos["policy_commands"]:
        env.step(command)
    with pytest.raises(StarlingError, match=r"reset\(\)"):
        env.unwrapped.step("look")


def test_save_restore_and_pickle() -> None:
    env = unwrapped(starling.make("BoilPasta"), StarlingEnv)
    env.reset()
    env.step("open cupboard")
    saved = env.save()
    first = env.step("take big pot")
    env.restore(saved)
    assert env.step("take big pot") == first
    env.restore(saved)
    copy = pickle.loads(pickle.dumps(env))
    assert copy.step("take big pot") == first
    other = unwrapped(starling.make("BoilPasta"), StarlingEnv)
    other.restore(pickle.loads(pickle.dumps(saved)))
    assert other.step("take big pot") == first


@pytest.mark.parametrize("shared_memory", [True, False])
def test_vector_environments_work_in_worker_processes(shared_memory: bool) -> None:
    envs = gym.make_vec(
        "starling/BoilPasta-v0",
        num_envs=4,
        vectorization_mode="async",
        vector_kwargs={"context": "spawn", "shared_memory": shared_memory},
    )
    try:
        begun, _ = envs.reset(seed=0)
        assert isinstance(begun, tuple) and len(set(begun)) == 1 and "kitchen" in begun[0].lower()
        observations, rewards, *_ = envs.step(["open cupboard", "look", "take salt jar", "go east"])
        assert len(set(observations)) == 4 and list(rewards) == [0, 0, 0, 0]
        assert len(set(begun)) == 1  # what was returned does not change
    finally:
        envs.close()


def test_gymnasium_makes_the_fast_vector_environment() -> None:
    envs = gym.make_vec("starling/BoilPasta-v0", 3, infos=("score",))
    assert isinstance(envs, StarlingVectorEnv) and envs.num_envs == 3
    assert envs.spec is not None and envs.spec.max_episode_steps == 100
    observations, infos = envs.reset(seed=0)
    single, _ = starling.make("BoilPasta").reset()
    assert observations == (single,) * 3 and list(infos["score"]) == [0, 0, 0]
    assert len(set(envs.step(["open cupboard", "look", "take salt jar"])[0])) == 3
    envs.close()


def test_unknown_game() -> None:
    with pytest.raises(StarlingError, match="starling list"):
        starling.make("NoSuchGame")
