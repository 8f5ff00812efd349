"""The library's held-out games: its evaluation split.

Agents are fine-tuned and evaluated on the same game, so a curve measures how fast an agent learns an unseen game, as in
Basavatia et al. (2024), and step 0 is zero-shot play. All folds are therefore the same games.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from starling.envs.env import Infos, StarlingEnv
from starling.targets.env import TargetEnv


class HeldOutEnv(TargetEnv):
    """Held-out library games; spaces, infos and errors as in `starling.targets.env.TargetEnv`.

    Parameters
    ----------
    games
        Library ids; variation k plays ``games[k]``.
    fold, walkthrough, render_mode
        See TargetEnv; the folds are ``"train"`` and ``"test"``.
    backend
        See StarlingEnv.
    """

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
        self._backend: Literal["live", "graph"] = backend
        super().__init__(fold, len(games), walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        """Library games are always available."""

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

    def _walkthrough(self) -> list[str]:
        return list(self._env.game.walkthrough)

    def close(self) -> None:
        for env in (self._engine or {}).values():
            env.close()
        super().close()
