"""Zork I and any other story file that the user has: played as `starling.make_story` plays them.

Story files are looked for in the folder ``STARLING_ROMS``; a target may also be named by the path of its file.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from starling.env import Infos, StarlingEnv
from starling.errors import MissingDependencyError, StarlingError
from starling.targets.env import TargetEnv

_SCORE = re.compile(r"\b(?:score|scored|potential)\b\D{0,40}?(-?\d+)")
_MAX_SCORE = re.compile(r"\b(?:total of|out of|of a possible|out of a (?:possible|maximum of))\s+(\d+)")


class StoryTargetEnv(TargetEnv):
    """One story; see `starling.targets.env.TargetEnv`. All folds are the same game.

    ``score`` is read from memory where the story tells it there, else from what the command ``score`` prints;
    ``max_score`` is what that command names, None where it names none. Won is an episode that ended with the maximum
    score. The episode has ended when the story has quit or, at its end, offers to start again.

    ``chance``: the number of ways that chance may go, which are the variations. The first is the one for which the
    benchmark jericho has a walkthrough, where jericho knows the story by its name; published results are all on that one.
    """

    def __init__(
        self,
        path: str,
        chance: int = 1,
        fold: str = "train",
        max_episode_steps: int = 400,
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        if chance < 1:
            raise StarlingError(f"chance must be at least 1, not {chance}")
        self.path = Path(path)
        super().__init__(fold, chance, max_episode_steps, walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        path = Path(settings["path"])
        if not path.is_file():
            raise MissingDependencyError(
                f"the story file {path.name} is not here, and none is shipped: put it into a folder and set STARLING_ROMS "
                "to that (Zork I to III are free: COMPILED/zork1.z3 in github.com/historicalsource/zork1, and so on)"
            )

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        return 1

    def _open(self) -> StarlingEnv:
        from starling.story import open_story

        self.check({"path": self.path})
        return StarlingEnv(open_story(self.path))

    def _begin(self, variation: int) -> tuple[str, Infos]:
        first = _known(self.path.stem).get("seed") or 0
        text, infos = self._engine.reset(seed=first + variation)
        return text, self._told(infos, ended=False)

    def _play(self, command: str) -> tuple[str, Infos]:
        text, _, ended, _, infos = self._engine.step(command)
        return text, self._told(infos, ended)

    def _way(self) -> list[str] | None:
        way = _known(self.path.stem).get("walkthrough")
        return [command.lower() for command in way.split("/")] if way else None

    def _told(self, infos: Infos, ended: bool) -> Infos:
        most = self._max_score
        if infos["score"] is None and not ended:
            found = _SCORE.search(self._ask_score())
            infos["score"] = int(found[1]) if found else None
        elif infos["score"] is None:
            infos["score"] = self._score
        won = ended and most is not None and infos["score"] == most
        return {**infos, "max_score": most, "won": won, "lost": ended and not won}

    @functools.cached_property
    def _max_score(self) -> int | None:
        """What the story says of it at the start."""
        found = _MAX_SCORE.search(self._ask_score())
        return int(found[1]) if found else None

    def _ask_score(self) -> str:
        game = self._engine.game
        state = self._engine.save()
        machine = game.scratch
        machine.restore(state.snapshot)
        return str(machine.send("score"))


@functools.cache
def _known(name: str) -> dict[str, Any]:
    """What jericho knows of a story of that name, if it is installed and knows one."""
    try:
        from jericho import game_info
    except ImportError:
        return {}
    return dict(getattr(game_info, name.lower(), None) or {})
