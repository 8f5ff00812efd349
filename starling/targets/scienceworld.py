"""ScienceWorld: thirty tasks of elementary science in a house with a workshop, a greenhouse and a foundry.

The game of Wang et al. (2022), in the ``scienceworld`` package, on a Java virtual machine. Its own environment lists
the valid actions at every step by way of one Java object for each, and gives another order of doors and other names of
things each time; here the simulator is called directly, the list comes as one string, and the same variation and the
same commands always give the same answers:

- The virtual machine gives all objects the same hash code, so that sets are listed in the order of insertion.
- What is left to chance (animals wander, genes mix) draws from one generator that all simulators of a process share. It
  is seeded before each command, from the variation and the number of the command.

Valid actions are listed anew at each step: states with the same texts can have different ones.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from typing import Any

import numpy as np

from starling.envs.env import Infos
from starling.targets.java import GET, JavaEnv, find_java, gateway
from starling.targets.science_tasks import TASKS
from starling.util.errors import MissingDependencyError, StarlingError

WHAT = "ScienceWorld"
SIMPLIFICATIONS = frozenset(
    {"easy", "teleportAction", "openContainers", "openDoors", "selfWateringFlowerPots", "noElectricalAction"}
)
JAVA_OPTIONS = ("-XX:+UseSerialGC", "-Xmx1g", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2")


class ScienceWorldEnv(JavaEnv):
    """One task and fold of ScienceWorld; see `starling.targets.env.TargetEnv`.

    ``score`` is the package's divided by 100, so ``max_score`` is 1. A mistake that ends the task, such as focusing on
    the wrong thing, has the score -100 there and 0 here, as in published averages; ``raw_score`` (info) is the
    package's. ``description`` begins with the task, which is different in each variation and which the room does not
    tell. ``simplifications``: "" for none, or some of `SIMPLIFICATIONS` separated by commas; "easy" is what published
    agents mostly have: teleportAction, openDoors, selfWateringFlowerPots and, where no circuit is asked for,
    noElectricalAction.
    """

    def __init__(
        self,
        task: str,
        fold: str = "train",
        simplifications: str = "easy",
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        if task not in TASKS:
            raise StarlingError(f"{WHAT} has no task {task!r}; `starling targets` lists them")
        unknown = sorted(set(filter(None, simplifications.split(","))) - SIMPLIFICATIONS)
        if unknown:
            raise StarlingError(
                f"{WHAT} has no simplification {unknown[0]!r}; it has {', '.join(sorted(SIMPLIFICATIONS))}"
            )
        self.task, self.simplifications = task, simplifications
        self._chance = np.random.default_rng(0)
        super().__init__(fold, self.episodes(fold, {"task": task}), walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        if importlib.util.find_spec("scienceworld") is None:
            raise MissingDependencyError(f"{WHAT} needs the scienceworld package: {GET}")
        find_java(WHAT)

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        sizes = TASKS[settings["task"]].sizes
        cls.check_fold(fold)
        return sizes[fold]

    def _open(self) -> Any:
        self.check({})
        from scienceworld.constants import BASEPATH, JAR_PATH

        java = gateway(WHAT, JAR_PATH, BASEPATH, JAVA_OPTIONS).jvm
        self._join = java.java.lang.String.join
        self._random = java.java.lang.Class.forName("scala.util.Random$").getField("MODULE$").get(None)
        return java.scienceworld.runtime.pythonapi.PythonInterface()

    def _begin(self, variation: int) -> tuple[str, Infos]:
        number = TASKS[self.task].first(self.fold) + variation
        self._chance = np.random.default_rng(number)
        self._naming = self._seed()
        self._engine.load(self.task, number, self.simplifications, self.walkthrough)
        self._goal = self._engine.getTaskDescription().strip()
        # Its own environment begins with this command, so that episodes are the same.
        self._seed()
        text = _plain(self._engine.step("look around"))
        return f"{self._goal}\n\n{text}", self._told()

    def _play(self, command: str) -> tuple[str, Infos]:
        self._seed()
        return _plain(self._engine.step(command)), self._told()

    def _way(self) -> list[str]:
        return list(self._engine.getGoldActionSequence())

    def _told(self) -> Infos:
        game = self._engine
        raw = round(100 * game.getScore())
        completed = bool(game.getCompleted())
        self._random.setSeed(self._naming)  # names of things are drawn for the list
        look = _plain(game.freeActionLook())
        return {
            "admissible_commands": self._join("\n", game.getValidActionObjectCombinations()).split("\n"),
            "score": max(0, raw) / 100,
            "max_score": 1,
            "raw_score": raw,
            "won": completed and raw == 100,
            "lost": raw < 0 or (completed and raw < 100),
            "location": look.removeprefix("This room is called the ").partition(".")[0],
            "inventory": _plain(game.freeActionInventory()),
            "description": f"{self._goal}\n\n{look}",
            "facts": None,
        }

    def _seed(self) -> int:
        """Seed the simulator's generator with the episode's next number, which is returned."""
        number = int(self._chance.integers(2**31))
        self._random.setSeed(number)
        return number

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_join": None, "_random": None}


def _plain(text: str) -> str:
    """Without the tabs that indent lists, which the observation space does not have."""
    return text.strip().expandtabs(4)
