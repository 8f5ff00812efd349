"""What the environments of all targets have in common: folds, variations, step limit, infos, pickling."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

import gymnasium as gym

from starling.envs.env import CHARACTERS, MAX_ACTION, MAX_OBSERVATION, Infos
from starling.util.errors import StarlingError


class TargetEnv(gym.Env[str, str], ABC):
    """An environment on one fold of a target.

    Observation: str, what the game answers. Action: str, a command. The infos are those of `starling.envs.env.StarlingEnv`
    but for ``effective_commands``, which only our own games tell, with ``normalised``, the share of the maximum score
    (None where there is none), and at `reset` ``variation``. Reward is the change of ``score``, which need not begin at 0.
    ``terminated`` when the game has ended; step limits are left to Gymnasium's TimeLimit, which ``gym.make`` adds.

    `reset(seed=n)` draws the episode from the fold's variations; ``options={"variation": k}`` asks for the k-th. The
    same variation and the same commands give the same answers. With ``walkthrough=True`` the infos of `reset` have a
    winning list of ``policy_commands``, where one is known; ``admissible_commands`` then has each of them when its turn
    comes, also where the game accepts it without listing it.

    It pickles as its settings and the episode so far, which is played again.
    """

    folds: ClassVar[tuple[str, ...]] = ("train", "dev", "test")
    metadata: dict[str, Any] = {"render_modes": ["ansi"], "render_fps": 4}  # noqa: RUF012 (Gymnasium's own convention)

    def __init__(self, fold: str, episodes: int, walkthrough: bool, render_mode: str | None) -> None:
        self.check_fold(fold)
        self.fold = fold
        self.num_variations = episodes
        self.walkthrough = walkthrough
        self.render_mode = render_mode
        self.observation_space = gym.spaces.Text(MAX_OBSERVATION, min_length=0, charset=CHARACTERS)
        self.action_space = gym.spaces.Text(MAX_ACTION, min_length=0, charset=CHARACTERS)
        self._variation: int | None = None
        self._played: list[str] = []
        self._known_way: list[str] | None = None
        self._score: float = 0
        self._over = True
        self._text = ""
        self._engine: Any = self._open()

    @classmethod
    def check_fold(cls, fold: str) -> None:
        """Raises StarlingError, in one line, if there is no such fold."""
        if fold not in cls.folds:
            raise StarlingError(f"unknown fold {fold!r}; known: {', '.join(cls.folds)}")

    @classmethod
    @abstractmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        """Raises MissingDependencyError, in one line, if it cannot be played here with the target's fixed ``settings``."""

    @classmethod
    @abstractmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        """The number of the fold's variations. Raises StarlingError for a fold that there is not."""

    @abstractmethod
    def _open(self) -> Any:
        """What plays the game, in this process."""

    @abstractmethod
    def _begin(self, variation: int) -> tuple[str, Infos]:
        """Begin an episode: the opening text and the infos that only the game knows."""

    @abstractmethod
    def _play(self, command: str) -> tuple[str, Infos]:
        """Play a command: the answer and the infos that only the game knows."""

    def _way(self) -> list[str] | None:
        """A winning list of commands for the episode that was just begun."""
        return None

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, Infos]:
        """Begin an episode. Raises StarlingError if there is no such variation."""
        super().reset(seed=seed)
        variation = (options or {}).get("variation")
        if variation is None:
            variation = int(self.np_random.integers(self.num_variations))
        if not 0 <= variation < self.num_variations:
            raise StarlingError(f"variation {variation} is not in 0..{self.num_variations - 1}")
        infos = self._restart(int(variation))
        infos["variation"] = variation
        infos["policy_commands"] = self._known_way
        return self._text, infos

    def step(self, action: str) -> tuple[str, float, bool, bool, Infos]:
        """Play a command. Raises StarlingError when the episode has ended."""
        if self._over:
            raise StarlingError("the episode has ended: call reset() before step()")
        before = self._score
        infos = self._step(action)
        self._over = bool(infos["won"] or infos["lost"])
        return self._text, float(self._score - before), self._over, False, infos

    def render(self) -> str:
        """What the game printed last."""
        return self._text

    def _restart(self, variation: int) -> Infos:
        self._variation, self._played, self._over = variation, [], False
        self._text, infos = self._begin(variation)
        self._known_way = self._way() if self.walkthrough else None
        return self._completed(infos)

    def _step(self, command: str) -> Infos:
        self._text, infos = self._play(command)
        self._played.append(command)
        return self._completed(infos)

    def _completed(self, infos: Infos) -> Infos:
        self._score = infos["score"] or 0
        most, way, step = infos["max_score"], self._known_way or [], len(self._played)
        if step < len(way) and way[step] not in infos["admissible_commands"] and way[:step] == self._played:
            infos["admissible_commands"] = [*infos["admissible_commands"], way[step]]
        return {
            **infos,
            "normalised": self._score / most if most else None,
            "moves": len(self._played),
            "feedback": self._text,
            "policy_commands": None,
        }

    def close(self) -> None:
        self._engine = None  # where it is a Java machine's, that keeps it until then

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_engine": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._engine = self._open()
        if self._variation is not None:
            over = self._over
            played = self._played
            self._restart(self._variation)
            for command in played:
                self._step(command)
            self._over = over
