"""Zork I and any other story file that the user has: played as `starling.make_story` plays them.

Story files are looked for in the folder ``STARLING_ROMS``; a target may also be named by the path of its file.
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

_SAME_WAY = {(119, b"880429", 0xBF44): "b732a93a6244ddd92a9b9a3e3a46c687"}
"""(release, serial, checksum) of stories that jericho does not know and that are won by its walkthrough for the one with
that MD5: Zork I of github.com/historicalsource/zork1. For Zork II and III from there its walkthroughs do not win."""


class StoryTargetEnv(TargetEnv):
    """One story; see `starling.targets.env.TargetEnv`. All folds are the same game.

    ``score`` is read from memory where the story tells it there, else from what the command ``score`` prints;
    ``max_score`` is what that command names, None where it names none. Won is an episode that ended with the maximum
    score. ``admissible_commands`` names each change of the world once, as jericho does. The episode has ended when the
    story has quit or, at its end, offers to start again. A command on which the story fails, or after which it cannot say
    where the player is (a nest in an egg in that nest), is undone with a warning.

    ``chance``: the number of ways that chance may go, which are the variations. The first is the one for which the
    benchmark jericho has a walkthrough, where jericho knows this very file; published results are all on that one.
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
        self.path = _found(path)
        super().__init__(fold, chance, walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        path = _found(settings["path"])
        if not path.is_file():
            raise MissingDependencyError(
                f"the story file {path.name} is not here, and none is shipped: put it into a folder and set STARLING_ROMS "
                "to that (Zork I to III are free: COMPILED/zork1.z3 in github.com/historicalsource/zork1, and so on)"
            )
        Machine(path)  # says what is wrong with the file

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        cls.check_fold(fold)
        return 1

    def _open(self) -> StoryGame:
        from starling.stories.story import open_story

        self.check({"path": self.path})
        return open_story(self.path)

    def _begin(self, variation: int) -> tuple[str, Infos]:
        first = _known(self._engine.data).get("seed", 0)
        self._machine = self._engine.start()
        return self._engine.begin(self._machine, first + variation), self._told("")

    def _play(self, command: str) -> tuple[str, Infos]:
        before = self._machine.snapshot()
        try:
            text = self._engine.step(self._machine, command)
            return text, self._told(text)
        except StoryError as error:
            self._machine.restore(before)
            warnings.warn(f"{self.path.name}: {command!r} is undone: {error}", stacklevel=2)
            text = f"[This is undone: {error}.]"
            return text, self._told(text)

    def _way(self) -> list[str] | None:
        way = _known(self._engine.data).get("walkthrough")
        return [command.lower() for command in way.split("/")] if way else None

    def _told(self, text: str) -> Infos:
        game, machine = self._engine, self._machine
        memory = machine.memory()
        ended, most, score = game.over(machine), self._max_score, game.world.score(memory)
        if score is None:
            # At the end it may be told, but cannot be asked for.
            told = _SCORE.findall(text if ended else self._ask_score())
            score = int(told[-1]) if told else self._score
        seen = None if ended else game.expand(machine)
        won = ended and most is not None and score == most
        return {
            "admissible_commands": _distinct(seen, game.state_of(machine)) if seen else [],
            "score": score,
            "max_score": most,
            "won": won,
            "lost": ended and not won,
            "location": game.world.location_name(memory),
            "inventory": seen.inventory if seen else "",
            "description": seen.description if seen else "",
            "facts": None,
        }

    @functools.cached_property
    def _max_score(self) -> int | None:
        """What the story says of it at the start."""
        found = _MAX_SCORE.search(self._ask_score())
        return int(found[1]) if found else None

    def _ask_score(self) -> str:
        here = self._machine.snapshot()
        text = self._machine.send("score")
        self._machine.restore(here)
        return text

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_machine": None}


def _found(name: str | Path) -> Path:
    """The file: one without a folder is looked for in ``STARLING_ROMS``, at the time of asking."""
    path = Path(name)
    return path if path.parent != Path() else Path(os.environ.get("STARLING_ROMS") or ".", path).absolute()


def _distinct(seen: StateInfo, here: int) -> list[str]:
    """look, inventory, and of the commands that change the world in the same way the first."""
    first: dict[int, str] = {}
    for transition in seen.transitions.values():
        if transition.after != here:
            first.setdefault(transition.after, transition.command)
    return list(dict.fromkeys(["look", "inventory", *first.values()]))


@functools.lru_cache(maxsize=64)
def _known(story: bytes) -> dict[str, Any]:
    """What jericho knows of a story, if it is installed: by the file itself, for other releases are played otherwise."""
    try:
        from jericho.defines import BINDINGS_DICT
    except ImportError:
        return {}
    release, serial, checksum = story[2:4], story[18:24], story[28:30]
    digest = _SAME_WAY.get((int.from_bytes(release, "big"), serial, int.from_bytes(checksum, "big")))
    return dict(BINDINGS_DICT.get(digest or hashlib.md5(story, usedforsecurity=False).hexdigest()) or {})
