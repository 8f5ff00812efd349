"""The environment that TRL's GRPOTrainer makes, resets, calls as a tool, and asks for its reward."""

from __future__ import annotations

import inspect
import pickle
from typing import Any

import pytest

from starling.integrations.trl import OVER, GameEnvironment, environment_factory, examples
from starling.library.catalog import open_game


def tools_of(environment: object) -> list[str]:
    """The methods that TRL 1.16 offers to the model: public ones of the class, without reset and get_reward."""
    members = inspect.getmembers(type(environment), predicate=inspect.isfunction)
    return [name for name, _ in members if not name.startswith("_") and name not in ("reset", "get_reward")]


def test_a_rollout_that_follows_the_walkthrough_earns_the_whole_reward() -> None:
    environment = pickle.loads(pickle.dumps(environment_factory("free")))()
    (row,) = examples("BoilPasta", mode="free")
    assert "<game>" in environment.reset(**row) and environment.get_reward() == 0
    answers = [environment.act(command) for command in open_game("BoilPasta").walkthrough]
    assert environment.get_reward() == 1 and answers[-1].endswith(OVER)
    assert environment.act("look") == OVER and environment.get_reward() == 1
    environment.reset(**row)
    assert environment.get_reward() == 0


def test_bad_calls_use_up_turns() -> None:
    environment = GameEnvironment("choose", max_turns=3)
    assert environment.act("look") == OVER  # before the first reset
    environment.reset(**examples("BoilPasta")[0])
    wrong: Any = 7
    answers = [environment.act(command) for command in ("fly", "x" * 100_000, wrong)]
    assert all("Possible commands" in answer for answer in answers) and answers[2].endswith(OVER)


def test_the_model_is_offered_one_tool() -> None:
    environment = GameEnvironment()
    assert tools_of(environment) == ["act"]
    transformers = pytest.importorskip("transformers", reason="the extra `trl` is not installed")
    schema = transformers.utils.get_json_schema(environment.act)["function"]
    assert schema["name"] == "act" and list(schema["parameters"]["properties"]) == ["command"]


def test_examples_are_games_times_seeds() -> None:
    rows = examples(seeds=(0, 1))
    assert len(rows) == 150 and rows[0]["prompt"][0]["role"] == "system"
    assert {row["seed"] for row in rows} == {0, 1}
