"""TextWorld Commonsense: put misplaced household objects where they belong.

The game is that of Murugesan et al. (2021) as reimplemented in the ``textworld-express`` package, which runs on a Java
virtual machine. Objects of the test fold never occur in the train fold, so a high test score takes commonsense
knowledge rather than memory of the training episodes.

==========  =====  =======  =========
difficulty  rooms  objects  max score
==========  =====  =======  =========
easy        1      1        2
medium      1      3        6
hard        3      4        8
==========  =====  =======  =========

Picking an object up for the first time and putting it where it belongs score one point each.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starling.envs.env import Infos
from starling.targets.java import JavaEnv, check_java_package, gateway
from starling.util.errors import StarlingError

NAME = "TextWorld Commonsense"
FOLD_START = {"train": 0, "dev": 10_000, "test": 20_000}
"""First generator seed of each fold in textworld-express."""
FOLD_SIZE = 1_000
"""Variations per fold."""
# The game is single-threaded; a parallel collector and the optimising compiler would only compete with it.
JAVA_OPTIONS = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g")
MAX_ITEMS = 4
"""The generator silently caps the number of objects here."""


class TWCEnv(JavaEnv):
    """One difficulty and fold of TextWorld Commonsense; spaces, reward and info keys as in
    `starling.targets.env.TargetEnv`.

    Parameters
    ----------
    rooms
        Number of rooms.
    items
        Number of misplaced objects, 1 to MAX_ITEMS. Raises StarlingError for any other.
    fold, walkthrough, render_mode
        See TargetEnv. With ``walkthrough=True`` a reset takes ten times as long, and the generator returns a
        different walkthrough each time.
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
            raise StarlingError(f"{NAME} has 1 to {MAX_ITEMS} misplaced objects, not {items}")
        self._rooms, self._items = rooms, items
        super().__init__(fold, self.episodes(fold, {}), walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        check_java_package(NAME, "textworld-express")

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        cls.check_fold(fold)
        return FOLD_SIZE

    def _open(self) -> Any:
        self.check({})
        from textworld_express.constants import BASEPATH, JAR_PATH

        # The generator reads its lists of objects from the working directory.
        game = gateway(NAME, JAR_PATH, BASEPATH, JAVA_OPTIONS).jvm.textworldexpress.runtime.PythonInterface()
        problem = game.load(
            "twc", f"numLocations={self._rooms},numItemsToPutAway={self._items},includeDoors=0,limitInventorySize=0"
        )
        if problem:
            raise StarlingError(f"textworld-express: {problem}")
        return game

    def _begin(self, variation: int) -> tuple[str, Infos]:
        seed = FOLD_START[self.fold] + variation
        response = json.loads(self._engine.generateNewGameJSON(seed, self.fold, self.walkthrough))
        return f"{self._engine.getTaskDescription()}\n\n{response['observation'].strip()}", self._infos(response)

    def _play(self, command: str) -> tuple[str, Infos]:
        response = json.loads(self._engine.stepJSON(command))
        return response["observation"].strip(), self._infos(response)

    def _walkthrough(self) -> list[str]:
        return _until_won(list(self._engine.getGoldActionSequence()), self._items)

    def _infos(self, response: dict[str, Any]) -> Infos:
        return {
            # The game lists them in hash order, which varies between runs.
            "admissible_commands": sorted(response["validActions"]),
            "score": round(response["scoreRaw"]),
            "max_score": 2 * self._items,
            "won": bool(response["tasksuccess"]),
            "lost": bool(response["taskfailure"]),
            "location": response["look"].removeprefix("You are in the ").partition(".")[0],
            "inventory": response["inventory"].strip(),
            "description": response["look"].strip(),
            "facts": None,
        }


def _until_won(path: list[str], items: int) -> list[str]:
    """The gold path up to the command that wins; the generator's path wanders on after it."""
    puts = [i for i, command in enumerate(path) if command.startswith("put ")]
    return path[: puts[items - 1] + 1] if len(puts) >= items else path
