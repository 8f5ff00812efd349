"""ScienceWorld: thirty elementary science tasks in a house with a workshop, a greenhouse and a foundry.

The game is that of Wang et al. (2022) in the ``scienceworld`` package, which runs on a Java virtual machine. The
package's own environment transfers one Java object per valid action, and the order of doors and the names of objects
vary between runs. Here the simulator is called directly, the valid actions arrive as one string, and episodes are
deterministic:

- All objects have the same hash code in the virtual machine, so sets keep their insertion order.
- Random events (animals wander, genes mix) use one generator that all simulators of a process share. It is seeded
  before each command from the variation and the number of the command.

Valid actions are not cached: states with the same texts can have different ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from starling.envs.env import Infos
from starling.targets.java import JavaEnv, check_java_package, gateway
from starling.targets.science_tasks import SCIENCE_TASKS
from starling.util.errors import StarlingError
from starling.util.suggest import did_you_mean, unknown_name

NAME = "ScienceWorld"
SIMPLIFICATIONS = frozenset(
    {"easy", "teleportAction", "openContainers", "openDoors", "selfWateringFlowerPots", "noElectricalAction"}
)
JAVA_OPTIONS = ("-XX:+UseSerialGC", "-Xmx1g", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2")


class ScienceWorldEnv(JavaEnv):
    """One fold of a ScienceWorld task; spaces, reward and further info keys as in `starling.targets.env.TargetEnv`.

    Info keys that differ:

    ===========  =======================================================================================
    score        float in [0, 1]: the package's score / 100. A mistake that ends the task, such as focusing
                 on the wrong object, scores -100 in the package and 0 here, as in published averages
    raw_score    int: the package's score, -100 to 100
    description  str: the task, then the room: the task differs between variations, and the room does not
                 mention it
    ===========  =======================================================================================

    Parameters
    ----------
    task
        A key of `starling.targets.science_tasks.SCIENCE_TASKS`.
    fold, walkthrough, render_mode
        See TargetEnv.
    simplifications
        Comma-separated names of SIMPLIFICATIONS; ``""`` for the full game. ``"easy"``, which most published agents
        use, is teleportAction, openDoors, selfWateringFlowerPots and, in tasks without a circuit, noElectricalAction.
    """

    def __init__(
        self,
        task: str,
        fold: str = "train",
        simplifications: str = "easy",
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        if task not in SCIENCE_TASKS:
            remedy = did_you_mean(task, SCIENCE_TASKS) or "`starling targets` lists all targets"
            raise StarlingError(f"{NAME} has no task {task!r}; {remedy}")
        unknown = sorted(set(filter(None, simplifications.split(","))) - SIMPLIFICATIONS)
        if unknown:
            raise StarlingError(unknown_name(f"{NAME} simplification", unknown[0], sorted(SIMPLIFICATIONS)))
        self.task, self.simplifications = task, simplifications
        self._rng = np.random.default_rng(0)
        super().__init__(fold, self.episodes(fold, {"task": task}), walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        check_java_package(NAME, "scienceworld")

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        sizes = SCIENCE_TASKS[settings["task"]].sizes
        cls.check_fold(fold)
        return sizes[fold]

    def _open(self) -> Any:
        self.check({})
        from scienceworld.constants import BASEPATH, JAR_PATH

        java = gateway(NAME, JAR_PATH, BASEPATH, JAVA_OPTIONS).jvm
        self._join = java.java.lang.String.join
        self._random = java.java.lang.Class.forName("scala.util.Random$").getField("MODULE$").get(None)
        return java.scienceworld.runtime.pythonapi.PythonInterface()

    def _begin(self, variation: int) -> tuple[str, Infos]:
        number = SCIENCE_TASKS[self.task].first(self.fold) + variation
        self._rng = np.random.default_rng(number)
        self._naming = self._seed()
        self._engine.load(self.task, number, self.simplifications, self.walkthrough)
        self._goal = self._engine.getTaskDescription().strip()
        # The package's own environment also starts episodes with this command.
        self._seed()
        text = _plain(self._engine.step("look around"))
        return f"{self._goal}\n\n{text}", self._infos()

    def _play(self, command: str) -> tuple[str, Infos]:
        self._seed()
        return _plain(self._engine.step(command)), self._infos()

    def _walkthrough(self) -> list[str]:
        return list(self._engine.getGoldActionSequence())

    def _infos(self) -> Infos:
        game = self._engine
        raw_score = round(100 * game.getScore())
        completed = bool(game.getCompleted())
        self._random.setSeed(self._naming)  # building the list of actions draws object names
        look = _plain(game.freeActionLook())
        return {
            "admissible_commands": self._join("\n", game.getValidActionObjectCombinations()).split("\n"),
            "score": max(0, raw_score) / 100,
            "max_score": 1,
            "raw_score": raw_score,
            "won": completed and raw_score == 100,
            "lost": raw_score < 0 or (completed and raw_score < 100),
            "location": look.removeprefix("This room is called the ").partition(".")[0],
            "inventory": _plain(game.freeActionInventory()),
            "description": f"{self._goal}\n\n{look}",
            "facts": None,
        }

    def _seed(self) -> int:
        """Seed the simulator's generator with the next number of the episode's own generator, and return it."""
        number = int(self._rng.integers(2**31))
        self._random.setSeed(number)
        return number

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_join": None, "_random": None}


def _plain(text: str) -> str:
    """``text`` without the tabs that indent lists: the observation space has none."""
    return text.strip().expandtabs(4)
