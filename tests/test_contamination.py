"""Nothing of a target is in what agents train on: no names, texts or walkthroughs of games that they are scored on.

Checked is all that training can draw from: the library's training games, what the embedded author plans and its bank,
tidying and recipe games, and the words, things and places that come with them. Targets are the held-out games and,
where they are installed, Zork I, TextWorld Commonsense and ScienceWorld. Everyday words coincide (`test_tidying.py`
measures how many); runs of words do not.
"""

from __future__ import annotations

import functools
import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import starling
from starling.author.planning.sampling import planned_game
from starling.author.recipes import recipe_game
from starling.author.tidying import tidying_game
from starling.library.catalog import games_of_split, open_game
from starling.stories.story import open_story
from starling.targets import get_target
from starling.targets.science_tasks import SCIENCE_TASKS
from starling.targets.stories import known_walkthrough
from starling.util.errors import MissingDependencyError
from starling.util.text import words

ROOT = Path(starling.__file__).parent
ZORK = Path(os.environ.get("STARLING_ROMS", "")) / "zork1.z3"
RUN, PHRASE = 8, 10
"""Words in a row that a target's text may not share with a training text; and that of a held-out game, which was
written by the same author, whose turns of phrase recur ("a good deal older than the")."""
COMMANDS = 5
"""Commands in a row that two walkthroughs may not share."""
MOVE = re.compile(r"(go )?(north|south|east|west|up|down|in|out|northeast|northwest|southeast|southwest)|wait|z")
NAMES = {
    "Zork I": ("zork", "zorkmid", "zorkmids", "grue", "grues", "frobozz", "flathead", "quendor", "frobnicate"),
    "ScienceWorld": ("scienceworld", "orange substance", "unknown substance", "self watering flower pot"),
    "TextWorld Commonsense": ("textworld", "commonsense"),
}
PLANNED, TIDYING, RECIPES = range(12), range(24), range(24)


def strings(value: object) -> Iterator[str]:
    """Every string inside a JSON value, names of fields left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    """The sequences of ``length`` words of a text."""
    found = words(text)
    return zip(*(found[i:] for i in range(length)), strict=False)


@functools.cache
def training_games() -> dict[str, str]:
    """{name: JSON} of the games that agents train on."""
    names = [*games_of_split("train"), *games_of_split("long-train")]
    found = {name: open_game(name).spec.to_json() for name in names}
    found |= {f"planned-{seed}": planned_game(seed).to_json() for seed in PLANNED}
    found |= {f"recipes-{seed}": recipe_game(seed).to_json() for seed in RECIPES}
    return found | {f"tidying-{seed}": tidying_game(seed).to_json() for seed in TIDYING}


@functools.cache
def training_texts() -> tuple[str, ...]:
    """Every text of them, and of the banks that the author writes from."""
    banks = [path.read_text("utf-8") for path in sorted((ROOT / "author" / "bank").glob("*.json"))]
    assert banks
    return tuple(text for source in (*training_games().values(), *banks) for text in strings(json.loads(source)))


@functools.cache
def training_runs(length: int) -> frozenset[tuple[str, ...]]:
    return frozenset(run for text in training_texts() for run in runs(text, length))


def shared_with_training(texts: Iterable[str], length: int = RUN) -> set[str]:
    """Runs of words of ``texts`` that training texts have, too."""
    known = training_runs(length)
    return {" ".join(run) for text in texts for run in runs(text, length) if run in known}


@functools.cache
def training_walkthroughs() -> dict[tuple[str, ...], str]:
    """{commands in a row: a training game whose walkthrough has them}."""
    found: dict[tuple[str, ...], str] = {}
    for name, source in training_games().items():
        commands = [command.lower() for command in json.loads(source)["walkthrough"]]
        found |= {run: name for run in zip(*(commands[i:] for i in range(COMMANDS)), strict=False)}
    return found


def shared_walkthrough(commands: Iterable[str]) -> list[tuple[str, ...]]:
    """Runs of commands that a training game's walkthrough has, too; those that only move do not count."""
    listed = [command.lower() for command in commands]
    shared = [
        run for run in zip(*(listed[i:] for i in range(COMMANDS)), strict=False) if run in training_walkthroughs()
    ]
    return [run for run in shared if not all(MOVE.fullmatch(command) for command in run)]


def played(name: str, fold: str, episodes: int) -> tuple[list[str], list[list[str]]]:
    """(texts, walkthroughs) of a target, along its own solutions."""
    try:
        env = get_target(name).make(fold, walkthrough=True)
    except MissingDependencyError as error:
        pytest.skip(str(error))
    texts: list[str] = []
    solutions: list[list[str]] = []
    for variation in range(episodes):
        text, info = env.reset(options={"variation": variation})
        solution: list[str] = list(info["policy_commands"] or ())
        solutions.append(solution)
        texts += [text, info["description"] or ""]
        for command in solution:
            text, _, over, cut, info = env.step(command)
            texts += [text, info["description"] or "", info["inventory"] or ""]
            if over or cut:
                break
    env.close()
    return texts, solutions


def test_the_check_finds_what_is_copied() -> None:
    game = open_game(games_of_split("train")[0])
    assert shared_with_training([game.spec.intro])
    assert shared_walkthrough(["look", *game.walkthrough, "wait"])
    assert not shared_with_training(["A sentence of ten words or so that no game of ours contains anywhere."])


def test_held_out_games_share_no_text_and_no_walkthrough_with_training_games() -> None:
    names = [*games_of_split("eval"), *games_of_split("long-eval")]
    assert len(names) >= 25 and not set(names) & set(training_games())
    for name in names:
        spec = open_game(name).spec
        assert shared_with_training(strings(json.loads(spec.to_json())), PHRASE) == set(), name
        assert shared_walkthrough(spec.walkthrough) == [], name


@pytest.mark.parametrize("target", NAMES)
def test_no_training_text_names_a_target(target: str) -> None:
    names = re.compile(rf"\b({'|'.join(NAMES[target])})\b", re.IGNORECASE)
    assert [text for text in training_texts() if names.search(text)] == []


@pytest.mark.parametrize("target", ["twc-easy", "twc-medium", "twc-hard"])
def test_textworld_commonsense_is_in_no_training_text(target: str) -> None:
    for fold in ("train", "test"):
        texts, solutions = played(target, fold, 10)
        assert len(texts) > 50
        assert shared_with_training(texts) == set()
        assert [run for solution in solutions for run in shared_walkthrough(solution)] == []


# Each task starts a Java machine: `make test` plays a third of them.
@pytest.mark.slow
@pytest.mark.parametrize(
    "task", [pytest.param(task, marks=[pytest.mark.long] if i % 3 else []) for i, task in enumerate(SCIENCE_TASKS)]
)
def test_scienceworld_is_in_no_training_text(task: str) -> None:
    texts, solutions = played(f"scienceworld-{task}", "test", 1)
    assert len(texts) > 5
    assert shared_with_training(texts) == set()
    assert [run for solution in solutions for run in shared_walkthrough(solution)] == []


@pytest.mark.skipif(not ZORK.is_file(), reason="STARLING_ROMS names no folder with zork1.z3")
def test_zork_is_in_no_training_text() -> None:
    pytest.importorskip("jericho", reason="its walkthrough leads through the story")
    env = starling.make_story(ZORK, infos=("score",), max_episode_steps=None)
    known = known_walkthrough(open_story(ZORK))
    assert known is not None
    texts = [env.reset(seed=known[1])[0]]
    for command in known[0]:
        text, _, over, _, _ = env.step(command)
        texts.append(text)
        if over:
            break
    assert sum(map(len, texts)) > 30_000
    assert shared_with_training(texts) == set()
    assert shared_walkthrough(known[0]) == []
