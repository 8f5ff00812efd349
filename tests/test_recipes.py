"""Recipe games: they can be won by doing what the recipe says and are lost otherwise; the teacher needs to know no more
than the player; and `policy` is told which commands carry out what was read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import starling
from starling.analysis.verify import verify
from starling.author import make_author
from starling.author.recipes import CARD, MAX_COMMANDS, instruments, load_recipes, recipe_game
from starling.generation.sources import open_source, source_names
from starling.library.catalog import open_game
from starling.spec.checks import check
from starling.spec.model import GameSpec
from starling.targets import get_target
from starling.training.commands import parts_of
from starling.training.episode import Episode
from starling.training.teacher import Teacher, recipe_of, teacher_from, teacher_of
from starling.util.errors import MissingDependencyError

SEEDS = range(30)
GAMES = [recipe_game(seed) for seed in SEEDS]
PLAYED = range(4)
"""Seeds of the games that are compiled."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("recipes")
    open_source([f"recipes:{len(PLAYED)}"], root)
    return root


def played(folder: Path, seed: int, commands: list[str]) -> dict[str, Any]:
    """The infos after these commands."""
    env = starling.make(str(folder / f"recipes-{seed}"))
    _, infos = env.reset(seed=0)
    for command in commands:
        _, _, _, _, infos = env.step(command)
    env.close()
    return infos


@pytest.mark.parametrize("spec", GAMES, ids=lambda spec: spec.id)
def test_a_game_is_sound_and_says_all_that_is_to_be_done_in_its_recipe(spec: GameSpec) -> None:
    assert check(spec) == [] and len(spec.walkthrough) <= MAX_COMMANDS
    recipe = spec.thing(CARD).description.lower()
    steps, _ = recipe_of(spec)
    assert steps[0] == f"examine {spec.thing(CARD).name}"
    tasks = [
        task.description.lower().rstrip(".") for task in spec.tasks if task.description.split()[0] in ("Find", "Eat")
    ]
    assert all(task.removeprefix("find the ") in recipe for task in tasks if task.startswith("find"))
    verbs = {way.verb for way in (*load_recipes().cuts, *load_recipes().heats)}
    cooked = [
        task.description.lower().rstrip(".") for task in spec.tasks if task.description.lower().split()[0] in verbs
    ]
    assert cooked and all(step in recipe for step in cooked)


@pytest.mark.parametrize("seed", PLAYED)
def test_the_walkthrough_wins_the_compiled_game(seed: int) -> None:
    result = verify(recipe_game(seed))
    assert result.ok, result


@pytest.mark.parametrize("seed", PLAYED)
def test_whatever_the_recipe_does_not_say_loses_the_game(seed: int, folder: Path) -> None:
    spec = recipe_game(seed)
    steps, _ = recipe_of(spec)
    cooked = next(s for s in steps if len(parts_of(s).nouns) == 2)
    ready = spec.walkthrough[: spec.walkthrough.index(cooked)]
    thing = parts_of(cooked).nouns[0]
    assert not played(folder, seed, ready)["lost"]
    assert played(folder, seed, [*ready, f"eat {thing}"])["lost"]
    heats = {way.verb for way in load_recipes().heats} | {"cook"}
    if parts_of(cooked).verb in heats:
        assert played(folder, seed, [*ready, cooked, cooked])["lost"]  # burnt
    else:
        other = next(
            a.command
            for a in spec.actions
            if a.command.endswith("with {second}") and not a.command.startswith(parts_of(cooked).verb)
        )
        assert played(folder, seed, [*ready, other.format(noun=thing, second=parts_of(cooked).nouns[1])])["lost"]


def test_the_meal_is_made_only_when_all_is_done(folder: Path) -> None:
    spec = recipe_game(0)
    finish = spec.walkthrough[-2]
    listed = 0
    for kept in range(len(spec.walkthrough) - 2):
        listed += finish in played(folder, 0, spec.walkthrough[:kept])["admissible_commands"]
        infos = played(folder, 0, [*spec.walkthrough[:kept], finish, finish])
        assert not infos["won"] and not infos["lost"]
    assert listed > 1  # it can be tried too early


@pytest.mark.parametrize("seed", PLAYED)
def test_the_teacher_reads_before_it_cooks_and_wins(seed: int, folder: Path) -> None:
    teacher = teacher_of(recipe_game(seed))
    assert teacher is not None
    again: Teacher = teacher_from(teacher.state())
    env, episode = starling.make(str(folder / f"recipes-{seed}")), Episode()
    text, infos = env.reset(seed=0)
    commands: list[str] = []
    while not infos["won"]:
        listed = tuple(infos["admissible_commands"])
        decision = episode.see(infos["description"], infos["inventory"], listed, text, infos["score"])
        good = teacher.good(episode, decision)
        assert good and good == again.good(episode, decision)
        commands.append(listed[good[0]])
        episode.play(good[0])
        text, _, _, _, infos = env.step(commands[-1])
        assert len(commands) < 60 and not infos["lost"]
    steps, _ = recipe_of(recipe_game(seed))
    read = commands.index(steps[0])
    assert not any(command in steps for command in commands[:read])
    assert all(command.startswith(("go ", "open ")) for command in commands[:read])


def test_same_seed_same_bytes_and_games_differ(tmp_path: Path) -> None:
    assert [recipe_game(seed).to_json() for seed in range(5)] == [spec.to_json() for spec in GAMES[:5]]
    shapes = {(len(s.rooms), len(s.tasks), s.actions[3].command, len(s.things)) for s in GAMES}
    assert len(shapes) >= 20
    (made, choices), (again, _) = (open_source(source_names("recipes:2"), tmp_path / name) for name in ("one", "two"))
    assert [Path(name).name for name in made] == ["recipes-0", "recipes-1"] and len(choices) == 1_000
    assert [(Path(n) / "game.json").read_bytes() for n in made] == [(Path(n) / "game.json").read_bytes() for n in again]


@pytest.mark.parametrize(
    ("idea", "meal"),
    [
        ("cook a stew exactly by the cookbook", "stew"),
        ("follow grandmother's recipe for leek soup", "leek soup"),
        ("bake a cake from an old recipe", "cake"),
        ("follow the recipe in the cookbook", ""),
        ("make supper by following the recipe on the card", "supper"),
    ],
)
def test_an_idea_about_cooking_by_a_recipe_becomes_such_a_game(idea: str, meal: str) -> None:
    spec = make_author("embedded").write(idea, 3)
    assert spec.thing(CARD) and check(spec) == [] and spec.idea == idea
    assert "cookbook" not in idea or spec.thing(CARD).name == "cookbook"
    assert spec.walkthrough[-1].removeprefix("eat ") == meal or (not meal and spec.walkthrough[-1].startswith("eat "))


@pytest.mark.parametrize(
    "idea", ["find the lost recipe book", "cook a stew for the ferryman", "steal the secret recipe"]
)
def test_other_ideas_about_recipes_and_cooking_are_planned(idea: str) -> None:
    spec = make_author("embedded").write(idea, 3)
    assert not any(thing.id == CARD for thing in spec.things)


def test_a_length_that_is_asked_for_is_kept_by_planning() -> None:
    spec = make_author("embedded", length=(30, 45)).write("cook a stew exactly by the cookbook", 3)
    assert 30 <= len(spec.walkthrough) <= 45 and not any(thing.id == CARD for thing in spec.things)


def test_a_game_with_another_recipe_has_no_teacher() -> None:
    spec = open_game("BoilPasta").spec
    card = spec.things[-1].model_copy(update={"id": CARD, "name": "recipe"})
    assert teacher_of(spec.model_copy(update={"things": [*spec.things, card]})) is None


def test_choices_say_what_a_word_asks_for() -> None:
    bank = load_recipes()
    named = {way.verb: set(way.names) for way in bank.heats}
    named |= {way.verb: {name for name, _ in bank.knives} for way in bank.cuts}
    choices = list(instruments(0, 300))
    assert choices == list(instruments(0, 300)) and {choice.word for choice in choices} == set(named)
    for choice in choices:
        assert [name in named[choice.word] for name in choice.instruments].count(True) == 1
        assert choice.instruments[choice.right] in named[choice.word]


def test_no_food_is_one_of_textworlds() -> None:
    try:
        get_target("cooking").make("train").close()
    except MissingDependencyError as error:
        pytest.skip(str(error))
    from textworld.challenges.tw_cooking.cooking import FOODS

    ours = {name for foods in load_recipes().foods for name in foods.names}
    assert not ours & set(FOODS)


# What was read, as features of commands ---------------------------------------------------------------


def affinity(verb: str, instrument: str) -> float:
    return 5.0 * ((verb, instrument) in {("roast", "oven"), ("fry", "stove"), ("dice", "knife")})


def told(episode: Episode, decision: object) -> dict[str, dict[str, float]]:
    """{command: {feature: value}}."""
    from starling.agents.common.instructions import TOLD, Instructions

    table = Instructions(affinity).features(episode, decision)  # type: ignore[arg-type]
    return {c: dict(zip(TOLD, row.tolist(), strict=True)) for c, row in zip(decision.commands, table, strict=True)}  # type: ignore[attr-defined]


def test_commands_carry_out_what_was_read_and_what_is_done_is_known() -> None:
    pytest.importorskip("torch")
    at_work = (
        "cook leek with oven",
        "cook leek with stove",
        "dice leek with knife",
        "slice leek with knife",
        "make soup",
    )
    commands = (
        "examine card",
        "take leek",
        "take knife",
        "take knife from table",
        "put leek on stove",
        "examine stove",
        *at_work,
    )
    card = "It says: dice the leek; roast the leek; make the soup. Wash up."
    episode = Episode()
    first = episode.see("Kitchen", "nothing", commands, "You are hungry.", 0.0)
    assert not any(value for row in told(episode, first).values() for value in row.values())  # nothing was read
    episode.play(0)
    found = told(episode, episode.see("Kitchen", "nothing", commands, card, 0.0))
    match = {command: row["told_match"] for command, row in found.items()}
    assert match["dice leek with knife"] == match["make soup"] == 1.0
    assert match["cook leek with oven"] > 0.9 > 0.1 > match["cook leek with stove"]
    assert match["put leek on stove"] == match["slice leek with knife"] == match["examine card"] == 0.0
    assert found["take leek"]["told_thing"] == 1.0 and found["take knife"]["told_thing"] == 0.0
    assert found["take knife"]["told_tool"] > found["examine card"]["told_tool"] == 0.0  # something is to be diced
    assert found["take knife from table"]["told_tool"] == found["take knife"]["told_tool"]
    following = [command for command, row in found.items() if row["told_next"]]
    assert following == ["dice leek with knife"]
    episode.play(commands.index("dice leek with knife"))
    found = told(episode, episode.see("Kitchen", "a diced leek", commands, "You dice it.", 1.0))
    assert found["dice leek with knife"]["told_match"] == 0.0 and found["dice leek with knife"]["told_done"] == 1.0
    assert [command for command, row in found.items() if row["told_next"]] == ["cook leek with oven"]
    episode.play(commands.index("cook leek with oven"))
    found = told(episode, episode.see("Kitchen", "a diced roasted leek", commands, "You roast it.", 2.0))
    assert [command for command, row in found.items() if row["told_next"]] == ["make soup"]


def test_features_follow_from_the_record_alone() -> None:
    pytest.importorskip("torch")
    from starling.agents.common.instructions import Instructions
    from starling.training.episode import replay

    commands, features = ("examine card", "slice leek with knife", "look"), Instructions(affinity)
    episode = Episode()
    for text, score, position in (("", 0.0, 0), ("Slice the leek.", 0.0, 2), ("A kitchen.", 0.0, 1)):
        seen = episode.see("Kitchen", "a leek", commands, text, score)
        step_by_step = features.features(episode, seen)
        again = replay(episode.steps)
        seen_again = again.see("Kitchen", "a leek", commands, text, score)
        assert np.array_equal(step_by_step, Instructions(affinity).features(again, seen_again))
        episode.play(position)
    assert step_by_step[1, 2] == 1.0
