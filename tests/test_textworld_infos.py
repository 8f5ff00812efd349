"""TextWorldInfos compared with TextWorld's own infos."""

from __future__ import annotations

from typing import Any

import gymnasium as gym
import pytest

import starling
from starling.envs.env import StarlingEnv
from starling.envs.wrappers import TextWorldInfos
from starling.library.catalog import find
from starling.library.game import Game
from tests.narrow import instance, unwrapped

GAME = "GrandmothersSpectacles"


def request(*extras: str, **names: bool) -> Any:
    return __import__("textworld").EnvInfos(extras=list(extras), **names)


def everything() -> Any:
    names = [name for name in __import__("textworld").EnvInfos.__slots__ if name != "extras"]
    return request("walkthrough", "effective_commands", "no such thing", **dict.fromkeys(names, True))


def shape(value: Any) -> Any:
    """The type of an info and of its elements."""
    if isinstance(value, list | tuple):
        return type(value), [shape(v) for v in value][: None if isinstance(value, tuple) else 1]
    return type(value)


@pytest.fixture(scope="module")
def textworld_infos(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """The infos of textworld.gym at each step of a generated game."""
    import textworld.gym

    options = textworld.GameOptions()
    options.seeds, options.nb_rooms, options.nb_objects, options.quest_length = 1, 2, 4, 3
    options.path = str(tmp_path_factory.mktemp("textworld") / "game.z8")
    file, _ = textworld.make(options)
    env = textworld.gym.make(textworld.gym.register_games([file], everything()))
    _, infos = env.reset()
    found = [infos]
    for command in infos["policy_commands"]:
        found.append(env.step(command)[3])
    return found


@pytest.mark.filterwarnings("ignore:.*not fully supported")
def test_infos_have_textworlds_names_and_types(textworld_infos: list[dict[str, Any]]) -> None:
    env = TextWorldInfos(starling.make(GAME), everything())
    _, infos = env.reset()
    ours = [infos]
    for command in infos["policy_commands"]:
        ours.append(env.step(command)[4])
    for theirs, infos in zip((textworld_infos[i] for i in (0, 1, -1)), (ours[i] for i in (0, 1, -1)), strict=True):
        assert infos.keys() == theirs.keys()
        for name, value in infos.items():
            if name in ("win_facts", "fail_facts", "last_action", "game"):
                assert value is None
            elif name not in ("location", "extra.effective_commands"):  # not available in TextWorld's compiled games
                empty = theirs[name] == [] or value == []
                assert shape(value) == shape(theirs[name]) or empty, name
    assert ours[-1]["won"] and ours[-1]["intermediate_reward"] == textworld_infos[-1]["intermediate_reward"] == 1


def game_of(env: gym.Env[str, str]) -> Game:
    return instance(unwrapped(env, StarlingEnv).game, Game)


def test_only_requested_infos_are_returned() -> None:
    plain = starling.make(GAME)
    _, infos = plain.reset()
    env = TextWorldInfos(
        starling.make(GAME), request("walkthrough", "skills", "unheard of", score=True, inventory=True)
    )
    assert env.reset()[1] == {
        "score": 0,
        "inventory": infos["inventory"],
        "extra.walkthrough": infos["policy_commands"],
        "extra.skills": game_of(plain).spec.model_dump(mode="json")["skills"],
        "extra.unheard of": None,
    }
    assert env.step("look")[4].keys() == {"score", "inventory", "extra.walkthrough", "extra.skills", "extra.unheard of"}


def test_policy_commands_in_states_of_the_walkthrough() -> None:
    env = TextWorldInfos(
        starling.make("BoilPasta"), request(policy_commands=True, intermediate_reward=True, last_command=True)
    )
    _, infos = env.reset()
    walkthrough = infos["policy_commands"]
    assert infos["intermediate_reward"] == 0 and infos["last_command"] is None
    infos = env.step("examine sink")[4]
    assert infos == {"policy_commands": walkthrough, "intermediate_reward": 0, "last_command": "examine sink"}
    infos = env.step(walkthrough[0])[4]
    assert infos["policy_commands"] == walkthrough[1:] and infos["intermediate_reward"] == 1
    assert env.step("go east")[4]["policy_commands"] is None
    assert env.step("go west")[4]["policy_commands"] == walkthrough[1:]
    infos = env.step("switch off stove")[4]
    assert infos["policy_commands"] == walkthrough and infos["intermediate_reward"] == -1
    terminated = False
    for command in walkthrough:
        _, _, terminated, _, infos = env.step(command)
        assert infos["intermediate_reward"] == 1
    assert terminated and infos["policy_commands"] == []


@pytest.mark.parametrize("id", [entry.id for entry in find()])
def test_commands_and_entities_of_a_game(id: str) -> None:
    plain = starling.make(id)
    _, infos = TextWorldInfos(plain, everything()).reset()
    possible, admissible = set(infos["possible_commands"]), set(infos["possible_admissible_commands"])
    assert set(infos["admissible_commands"]) | set(infos["policy_commands"]) <= admissible <= possible
    orders = {command for command in admissible if "," in command}
    assert {command.split()[0] for command in admissible - orders} == set(infos["verbs"])
    assert {name for name, _ in infos["typed_entities"]} <= set(infos["entities"])
    letters = {f"{{{letter}}}" for letter in "dcsfkot"}
    assert {word.strip(",") for t in infos["command_templates"] for word in t.split() if "{" in word} <= letters
    assert all(task.description in infos["objective"] for task in game_of(plain).spec.tasks)


def test_facts_read_as_textworlds() -> None:
    _, infos = TextWorldInfos(starling.make("BoilPasta"), request(facts=True)).reset()
    facts = set(map(str, infos["facts"]))
    assert {"at(P, Galley Kitchen: r)", "closed(cupboard: c)", "in(big pot: o, cupboard: c)", "off(stove: s)"} <= facts
