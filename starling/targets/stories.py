"""Zork I to III and any other story file of the user, played as `starling.make_story` plays them.

Story files are found in the folder ``$STARLING_ROMS``, or by their path.
"""

from __future__ import annotations

import functools
import hashlib
import os
import re
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starling.envs.env import Infos
from starling.targets.env import TargetEnv
from starling.util.errors import MissingDependencyError, StarlingError, StoryError
from starling.zmachine.machine import Machine

if TYPE_CHECKING:
    from starling.states.playable import StateInfo
    from starling.stories.story import StoryGame

_SCORE = re.compile(r"\b(?:score|scored|potential)\b\D{0,40}?(-?\d+)")
_MAX_SCORE = re.compile(r"\b(?:total of|out of|of a possible|out of a (?:possible|maximum of))\s+(\d+)")

_SAME_WALKTHROUGH = {(119, b"880429", 0xBF44): "b732a93a6244ddd92a9b9a3e3a46c687"}
"""{(release, serial, checksum): MD5}: stories that jericho does not know, and the story whose jericho walkthrough wins
them. The entry is Zork I of github.com/historicalsource/zork1; for Zork II and III from there, jericho's walkthroughs
do not win."""


class StoryTargetEnv(TargetEnv):
    """One story file; spaces and reward as in `starling.targets.env.TargetEnv`. All folds are the same game.

    Info keys that differ:

    ===================  ==============================================================================
    score                int: read from memory if possible, else from the output of the command ``score``
    max_score            int or None: as the command ``score`` prints it
    won, lost            bool: ended with the maximum score, ended otherwise
    admissible_commands  list of str: ``look``, ``inventory``, and one command for each distinct change
                         of the world, as in jericho
    facts                None
    ===================  ==============================================================================

    The episode ends when the story quits or offers to restart. A command on which the interpreter fails, or after
    which the story cannot describe the player's location (a nest in an egg in that nest), is undone with a warning.

    Parameters
    ----------
    path
        The story file; a bare file name is looked up in ``$STARLING_ROMS``.
    chance
        Number of random seeds, which are the variations. Variation 0 is the seed of jericho's walkthrough, if jericho
        knows this file; published results use that seed. Raises StarlingError if less than 1.
    fold, walkthrough, render_mode
        See TargetEnv; the folds are ``"train"`` and ``"test"``.
    """

    folds = ("train", "test")

    def __init__(
        self,
        path: str,
        chance: int = 1,
        fold: str = "train",
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        if chance < 1:
            raise StarlingError(f"chance must be at least 1, not {chance}")
        self.path = _story_path(path)
        super().__init__(fold, chance, walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        path = _story_path(settings["path"])
        if not path.is_file():
            raise MissingDependencyError(
                f"story file {path.name} not found; story files are not shipped: put it into a folder and set "
                "STARLING_ROMS to that folder (Zork I to III are free: COMPILED/zork1.z3 in "
                "github.com/historicalsource/zork1, and so on)"
            )
        Machine(path)  # raises if the file is not a story

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        cls.check_fold(fold)
        return 1

    def _open(self) -> StoryGame:
        from starling.stories.story import open_story

        self.check({"path": self.path})
        return open_story(self.path)

    def _begin(self, variation: int) -> tuple[str, Infos]:
        first_seed = _jericho_bindings(self._engine.data).get("seed", 0)
        self._machine = self._engine.start()
        return self._engine.begin(self._machine, first_seed + variation), self._infos("")

    def _play(self, command: str) -> tuple[str, Infos]:
        before = self._machine.snapshot()
        try:
            text = self._engine.step(self._machine, command)
            return text, self._infos(text)
        except StoryError as error:
            self._machine.restore(before)
            warnings.warn(f"{self.path.name}: {command!r} is undone: {error}", stacklevel=2)
            text = f"[This is undone: {error}.]"
            return text, self._infos(text)

    def _walkthrough(self) -> list[str] | None:
        commands = _jericho_bindings(self._engine.data).get("walkthrough")
        return [command.lower() for command in commands.split("/")] if commands else None

    def _infos(self, text: str) -> Infos:
        game, machine = self._engine, self._machine
        memory = machine.memory()
        ended, max_score, score = game.over(machine), self._max_score, game.world.score(memory)
        if score is None:
            # An ended story takes no commands, but its last text may state the score.
            printed = _SCORE.findall(text if ended else self._score_text())
            score = int(printed[-1]) if printed else self._score
        info = None if ended else game.expand(machine)
        won = ended and max_score is not None and score == max_score
        return {
            "admissible_commands": _distinct(info, game.state_of(machine)) if info else [],
            "score": score,
            "max_score": max_score,
            "won": won,
            "lost": ended and not won,
            "location": game.world.location_name(memory),
            "inventory": info.inventory if info else "",
            "description": info.description if info else "",
            "facts": None,
        }

    @functools.cached_property
    def _max_score(self) -> int | None:
        """As the story prints it at the start."""
        found = _MAX_SCORE.search(self._score_text())
        return int(found[1]) if found else None

    def _score_text(self) -> str:
        """The output of the command ``score``; the machine is left unchanged."""
        here = self._machine.snapshot()
        text = self._machine.send("score")
        self._machine.restore(here)
        return text

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_machine": None}


def _story_path(name: str | Path) -> Path:
    """The path of a story file; a bare file name is resolved in the current ``$STARLING_ROMS``."""
    path = Path(name)
    return path if path.parent != Path() else Path(os.environ.get("STARLING_ROMS") or ".", path).absolute()


def _distinct(info: StateInfo, state: int) -> list[str]:
    """look, inventory, and the first of the commands with the same effect on ``state``."""
    first: dict[int, str] = {}
    for transition in info.transitions.values():
        if transition.after != state:
            first.setdefault(transition.after, transition.command)
    return list(dict.fromkeys(["look", "inventory", *first.values()]))


@functools.lru_cache(maxsize=64)
def _jericho_bindings(story: bytes) -> dict[str, Any]:
    """jericho's data on exactly this story file (other releases play differently); empty if jericho is not installed or
    does not know the file."""
    try:
        from jericho.defines import BINDINGS_DICT
    except ImportError:
        return {}
    release, serial, checksum = story[2:4], story[18:24], story[28:30]
    digest = _SAME_WALKTHROUGH.get((int.from_bytes(release, "big"), serial, int.from_bytes(checksum, "big")))
    return dict(BINDINGS_DICT.get(digest or hashlib.md5(story, usedforsecurity=False).hexdigest()) or {})
