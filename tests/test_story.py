"""Stories without a spec as environments."""

from __future__ import annotations

import os
import pickle
import shutil
from pathlib import Path

import gymnasium as gym
import pytest
from gymnasium.utils.env_checker import check_env

import starling
from starling.stories.story import open_story
from starling.util.errors import StarlingError, StoryError

LOFT = """"Loft" by Me

The attic is a room. The trunk is a closed openable container in the attic. The ladder is in the attic. A thing can
be dusty. The ladder is dusty. The cellar is down from the attic. The rage is a number that varies.
Use scoring. The maximum score is 5.
After taking the ladder: now the ladder is not dusty; increase the score by 5; say "Got it.".
Instead of jumping: increase the rage by 1; say "Argh [rage]."
Every turn when the player is in the cellar: end the story finally.
"""
ZORK = Path(os.environ.get("STARLING_ROMS", "")) / "zork1.z3"
needs_zork = pytest.mark.skipif(not ZORK.is_file(), reason="set STARLING_ROMS to a folder with zork1.z3")


@pytest.fixture(scope="module")
def loft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stories") / "loft.ni"
    path.write_text(LOFT)
    return path


@pytest.fixture(scope="module")
def bare(loft: Path) -> Path:
    """The same story as a file, without symbols."""
    path = loft.with_name("bare.z8")
    shutil.copy(open_story(loft).path, path)
    return path


def test_a_source_reveals_everything_through_its_symbols(loft: Path) -> None:
    env = starling.make_story(loft)
    observation, infos = env.reset(seed=0)
    assert "attic" in observation
    assert (infos["score"], infos["max_score"], infos["moves"], infos["location"]) == (0, 5, 0, "attic")
    assert ("is", "ladder", "dusty") in infos["facts"]
    observation, reward, terminated, _, infos = env.step("take ladder")
    assert observation.startswith("Got it.") and reward == 5 and not terminated
    assert infos["inventory"].splitlines()[-1].strip() == "a ladder"
    assert ("is", "ladder", "dusty") not in infos["facts"]
    *_, infos = env.step("down")
    assert (infos["won"], infos["lost"], infos["location"]) == (True, False, "cellar")


def test_admissible_commands_are_those_that_change_the_world(loft: Path) -> None:
    _, infos = starling.make_story(loft).reset()
    assert {"take ladder", "open trunk", "go down", "look", "inventory", "examine trunk"} <= set(
        infos["admissible_commands"]
    )
    assert not {"close trunk", "go north", "drop ladder", "open ladder", "touch trunk", "take trunk from ladder"} & set(
        infos["admissible_commands"]
    )


def test_what_a_story_does_not_reveal_is_none(bare: Path) -> None:
    env = starling.make_story(bare)
    _, infos = env.reset(seed=0)
    for name in ("won", "lost", "facts"):
        assert infos[name] is None, name
    assert (infos["score"], infos["max_score"], infos["location"]) == (0, 5, "attic")  # it says so itself
    assert "take ladder" in infos["admissible_commands"] and "ladder" in infos["description"]
    observation, reward, terminated, _, _ = env.step("take ladder")
    assert observation.startswith("Got it.") and reward == 5 and not terminated


def test_graph_and_live_play_agree_on_stories(loft: Path) -> None:
    commands = ["open trunk", "jump", "jump", "put ladder in trunk", "take ladder", "wibble", "put ladder in trunk"]
    played = []
    for backend in ("live", "graph", "graph"):
        env = starling.make_story(loft, backend=backend, infos=("score", "location", "won"))
        played.append([env.reset(seed=3), *(env.step(c) for c in commands)])
    assert played[0] == played[1] == played[2]


def test_the_registered_id_passes_the_checker_and_pickles(loft: Path) -> None:
    env = gym.make("starling/Story-v0", path=loft)
    check_env(env.unwrapped, skip_render_check=True)
    env.reset()
    env.step("take ladder")
    copy = pickle.loads(pickle.dumps(env.unwrapped))
    assert copy.step("inventory")[0] == env.step("inventory")[0]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("story.txt", b"x", "not a story"),
        ("story.z5", b"hello " * 40, "not a Z-machine"),
        ("none.z8", None, "No such file"),
    ],
)
def test_an_invalid_story_is_rejected(name: str, content: bytes | None, message: str, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(StoryError, match=message):
        starling.make_story(tmp_path / name)
    with pytest.raises(StarlingError):
        starling.make_story(tmp_path / "none.ni")


@needs_zork
def test_zork_reveals_score_moves_and_location() -> None:
    env = starling.make_story(ZORK, max_episode_steps=None)
    _, infos = env.reset(seed=12)
    assert (infos["score"], infos["moves"], infos["location"], infos["max_score"]) == (0, 0, "West of House", 350)
    assert {"north", "south", "west", "open small mailbox"} <= set(infos["admissible_commands"])
    assert not {"east", "up", "down"} & set(infos["admissible_commands"])
    total = 0.0
    for command in ("south", "east", "open window", "enter house", "west", "take lamp", "move rug"):
        _, reward, terminated, _, infos = env.step(command)
        total += float(reward)
    assert total == infos["score"] == 10 and infos["location"] == "Living Room" and not terminated
    assert "take brass lantern" not in infos["admissible_commands"]


@needs_zork
def test_a_story_with_chance_depends_on_the_seed_only() -> None:
    def fight(seed: int) -> list[str]:
        env = starling.make_story(ZORK, infos=(), max_episode_steps=None)
        env.reset(seed=seed)
        way = (
            "south",
            "east",
            "open window",
            "enter house",
            "west",
            "take lamp",
            "take sword",
            "move rug",
            "open trap door",
            "turn on lamp",
            "down",
            "north",
        )
        return [env.step(command)[0] for command in (*way, *["kill troll with sword"] * 3)]

    assert fight(1) == fight(1)
    assert len({tuple(fight(seed)) for seed in range(5)}) > 1
