"""Games of our own library that no agent is trained on: its split to evaluate on.

Fine-tuning on such a game and scoring on it measures how soon a game is learnt that was never seen, which is what
Basavatia et al. (2024) report. All folds are therefore the same games; an agent's score before fine-tuning is its
zero-shot score.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from starling.envs.env import Infos, StarlingEnv
from starling.targets.env import TargetEnv


class HeldOutEnv(TargetEnv):
    """The variation k is the k-th of ``games``; see `starling.targets.env.TargetEnv`. ``backend`` as StarlingEnv has."""

    folds = ("train", "test")

    def __init__(
        self,
        games: tuple[str, ...],
        fold: str = "train",
        walkthrough: bool = False,
        backend: Literal["live", "graph"] = "graph",
        render_mode: str | None = None,
    ) -> None:
        self.games = games
        self._backend = backend
        super().__init__(fold, len(games), walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        """They are always at hand."""

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        cls.check_fold(fold)
        return len(settings["games"])

    def _open(self) -> dict[str, StarlingEnv]:
        return {}

    def _begin(self, variation: int) -> tuple[str, Infos]:
        from starling.library.catalog import open_game

        name = self.games[variation]
        if name not in self._engine:
            self._engine[name] = StarlingEnv(open_game(name), backend=self._backend)
        self._env = self._engine[name]
        text, infos = self._env.reset()
        return text, infos

    def _play(self, command: str) -> tuple[str, Infos]:
        text, _, _, _, infos = self._env.step(command)
        return text, infos

    def _way(self) -> list[str]:
        return list(self._env.game.walkthrough)

    def close(self) -> None:
        for env in (self._engine or {}).values():
            env.close()
        super().close()
