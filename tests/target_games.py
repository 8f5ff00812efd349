"""Shared by tests of targets: info keys, a task and a story."""

from __future__ import annotations

import gymnasium as gym
import pytest

from starling.envs.env import StarlingEnv
from starling.stories.story import StoryGame
from starling.targets import get_target
from tests.narrow import instance, unwrapped

KEYS = {
    "admissible_commands",
    "score",
    "max_score",
    "won",
    "lost",
    "moves",
    "location",
    "inventory",
    "description",
    "facts",
    "feedback",
    "policy_commands",
}
SCIENCE = "scienceworld-find-living-thing"
LANTERN = """"Lantern" by Me

The yard is a room. The lantern is in the yard. The shed is north of the yard. The box is an open container in the shed.
Use scoring. The maximum score is 2.
After taking the lantern for the first time: increase the score by 1; continue the action.
After inserting the lantern into the box: increase the score by 1; end the story finally saying "Done."
"""


def story_of(env: gym.Env[str, str]) -> StoryGame:
    """The story that ``env`` plays."""
    return instance(unwrapped(env, StarlingEnv).game, StoryGame)


def skip_without_java_games() -> None:
    """Skip the test if TextWorld-Express or ScienceWorld cannot be played."""
    for name in ("twc-easy", SCIENCE):
        if reason := get_target(name).available():
            pytest.skip(reason)
