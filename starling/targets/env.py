"""Base class of the targets' environments: folds, variations, infos, pickling."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

import gymnasium as gym

from starling.envs.env import CHARACTERS, MAX_ACTION, MAX_OBSERVATION, Infos, observation
from starling.envs.text_space import GameText, as_command
from starling.util.errors import StarlingError
from starling.util.suggest import unknown_name


class TargetEnv(gym.Env[str, str], ABC):
    """One fold of a target.

    Observation space: ``Text``, the game's response. Action space: ``Text``, a command.

    Reward: the change of ``score``, which need not start at 0. ``terminated``: the game has ended. ``truncated`` is
    always False; Gymnasium's TimeLimit, which ``gym.make`` adds, enforces step limits.

    Info keys: those of `starling.envs.env.StarlingEnv` except ``effective_commands``; keys that a game does not
    provide are None. In addition

    ===========  ===================================================================================
    normalised   float: ``score`` as a share of ``max_score``; None if that is 0 or unknown
    variation    int: index of the episode within the fold (at `reset`)
    ===========  ===================================================================================

    `reset(seed=n)` draws a variation of the fold; ``options={"variation": k}`` selects one. The same variation and the
    same commands give the same episode.

    With ``walkthrough=True`` the infos of `reset` have a winning ``policy_commands``, a list of commands, if one is
    known, and ``admissible_commands`` always includes its next command while the episode follows it, even if the game
    does not list that command.

    Pickles as its settings and the commands of the current episode, which unpickling replays.

    Parameters
    ----------
    fold
        One of ``folds``. Raises StarlingError for any other.
    episodes
        Number of variations in the fold.
    walkthrough
        Whether the infos include a winning walkthrough, for oracles.
    render_mode
        None or ``"ansi"``.
    """

    folds: ClassVar[tuple[str, ...]] = ("train", "dev", "test")
    metadata: dict[str, Any] = {"render_modes": ["ansi"], "render_fps": 4}  # noqa: RUF012 (Gymnasium's own convention)

    def __init__(self, fold: str, episodes: int, walkthrough: bool, render_mode: str | None) -> None:
        self.check_fold(fold)
        self.fold = fold
        self.num_variations = episodes
        self.walkthrough = walkthrough
        self.render_mode = render_mode
        self.observation_space = GameText(MAX_OBSERVATION, min_length=0, charset=CHARACTERS)
        self.action_space = gym.spaces.Text(MAX_ACTION, min_length=0, charset=CHARACTERS)
        self._variation: int | None = None
        self._played: list[str] = []
        self._winning_commands: list[str] | None = None
        self._score: float = 0
        self._ended = True
        self._text = ""
        self._engine: Any = self._open()

    @classmethod
    def check_fold(cls, fold: str) -> None:
        """Raise StarlingError for an unknown fold."""
        if fold not in cls.folds:
            raise StarlingError(unknown_name("fold", fold, cls.folds))

    @classmethod
    @abstractmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        """Raise MissingDependencyError with a one-line message if the target with these ``settings`` cannot be played
        on this machine."""

    @classmethod
    @abstractmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        """Number of variations in the fold. Raises StarlingError for an unknown fold."""

    @abstractmethod
    def _open(self) -> Any:
        """The game engine of this process; started if it is not running."""

    @abstractmethod
    def _begin(self, variation: int) -> tuple[str, Infos]:
        """Start an episode: its first observation, and the infos that depend on the game."""

    @abstractmethod
    def _play(self, command: str) -> tuple[str, Infos]:
        """Send a command: the observation, and the infos that depend on the game."""

    def _walkthrough(self) -> list[str] | None:
        """Commands that win the episode that has just started; None if none are known."""
        return None

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, Infos]:
        """Start an episode: the variation ``options["variation"]``, else one drawn from the fold. Raises StarlingError
        for a variation out of range."""
        super().reset(seed=seed)
        variation = (options or {}).get("variation")
        if variation is None:
            variation = int(self.np_random.integers(self.num_variations))
        if not 0 <= variation < self.num_variations:
            raise StarlingError(f"variation {variation} is out of range; choose 0 to {self.num_variations - 1}")
        infos = self._restart(int(variation))
        infos["variation"] = variation
        infos["policy_commands"] = self._winning_commands
        return self._text, infos

    def step(self, action: str) -> tuple[str, float, bool, bool, Infos]:
        """Send a command. Raises StarlingError if the episode has ended or ``action`` is no string."""
        if self._ended:
            raise StarlingError("the episode has ended: call reset() before step()")
        action = as_command(action)
        before = self._score
        infos = self._step(action)
        self._ended = bool(infos["won"] or infos["lost"])
        return self._text, float(self._score - before), self._ended, False, infos

    def render(self) -> str:
        """The latest observation."""
        return self._text

    def _restart(self, variation: int) -> Infos:
        self._variation, self._played, self._ended = variation, [], False
        text, infos = self._begin(variation)
        self._text = observation(text)
        self._winning_commands = self._walkthrough() if self.walkthrough else None
        return self._completed(infos)

    def _step(self, command: str) -> Infos:
        text, infos = self._play(command)
        self._text = observation(text)
        self._played.append(command)
        return self._completed(infos)

    def _completed(self, infos: Infos) -> Infos:
        """``infos`` with the keys that all targets share, and the next winning command among the admissible ones."""
        self._score = infos["score"] or 0
        max_score, winning, step = infos["max_score"], self._winning_commands or [], len(self._played)
        on_walkthrough = step < len(winning) and winning[:step] == self._played
        if on_walkthrough and winning[step] not in infos["admissible_commands"]:
            infos["admissible_commands"] = [*infos["admissible_commands"], winning[step]]
        return {
            **infos,
            "normalised": self._score / max_score if max_score else None,
            "moves": len(self._played),
            "feedback": self._text,
            "policy_commands": None,
        }

    def close(self) -> None:
        """Release the engine, so that a Java engine can be garbage-collected in the virtual machine."""
        self._engine = None

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_engine": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._engine = self._open()
        if self._variation is not None:
            ended = self._ended
            played = self._played
            self._restart(self._variation)
            for command in played:
                self._step(command)
            self._ended = ended
