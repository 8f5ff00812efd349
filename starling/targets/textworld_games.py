"""Games that TextWorld generates, made here when first played, and the original games of TextWorld Commonsense.

==================  =============================================================================
cooking             find the ingredients of a recipe, prepare them as it says, cook and eat
coin-collector      find the way to the one coin
twc-original        the 45 games of Murugesan et al. (2021), from a clone of their repository
==================  =============================================================================

Generated games are kept in the cache folder. A variation's seed comes from the family, its settings, the fold and the
number, so it is the same game everywhere; in cooking the folds also differ in foods and in ways to prepare them.
"""

from __future__ import annotations

import hashlib
import json
import os
import warnings
import zlib
from abc import abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from starling.envs.env import Infos
from starling.targets.env import TargetEnv
from starling.targets.textworld_player import TextWorldPlayer, open_game
from starling.targets.tidying import way_to_tidy
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.paths import cache_dir, write_file

if TYPE_CHECKING:
    from textworld import Game

FOLD_SIZES = {"train": 100, "dev": 20, "test": 20}
"""Generated games of each fold."""
_SPLITS = {"train": "train", "dev": "valid", "test": "test"}


class _TextWorldEnv(TargetEnv):
    """What the families have in common: `_path` says which game a variation is."""

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        """TextWorld is always installed, for the Inform compilers come with it."""

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        cls.check_fold(fold)
        return FOLD_SIZES[fold]

    @abstractmethod
    def _path(self, variation: int) -> Path:
        """The game's .json file."""

    def _open(self) -> dict[Path, TextWorldPlayer]:
        return {}

    def _begin(self, variation: int) -> tuple[str, Infos]:
        path = self._path(variation)
        if path not in self._engine:
            self._engine[path] = TextWorldPlayer(open_game(path))
        self._player: TextWorldPlayer = self._engine[path]
        return self._player.reset(), self._told()

    def _play(self, command: str) -> tuple[str, Infos]:
        return self._player.step(command), self._told()

    def _way(self) -> list[str] | None:
        way = self._player.game.game.walkthrough
        return None if way is None else list(way)

    def _told(self) -> Infos:
        player = self._player
        ended = player.won or player.lost
        return {
            "admissible_commands": [] if ended else list(player.world.commands),
            "score": player.score,
            "max_score": player.game.max_score,
            "won": player.won,
            "lost": player.lost,
            "location": player.world.location,
            "inventory": "" if ended else player.ask("inventory"),
            "description": "" if ended else player.ask("look"),
            "facts": player.world.facts,
        }

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_player": None}


class CookingEnv(_TextWorldEnv):
    """Cooking games, like those of the First TextWorld Problems competition; see `starling.targets.env.TargetEnv`.

    ``recipe`` ingredients, ``take`` of them to be fetched, in ``go`` rooms (1, 6, 9 or 12); whether containers and
    doors have to be opened (``open``), ingredients cooked (``cook``) and cut (``cut``), and the number of things that
    can be carried is limited (``drop``). One point for each ingredient and each step of its preparation, one each for
    preparing and eating the meal. A wrong preparation loses the game.
    """

    def __init__(
        self,
        recipe: int = 1,
        take: int = 1,
        go: int = 6,
        open: bool = True,
        cook: bool = True,
        cut: bool = True,
        drop: bool = False,
        fold: str = "train",
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        if go not in (1, 6, 9, 12) or not 1 <= recipe <= 5 or not 0 <= take <= recipe:
            raise StarlingError(
                f"cooking has go 1, 6, 9 or 12, recipe 1 to 5 and take 0 to recipe, not go {go}, recipe {recipe}, take {take}"
            )
        self.settings = {
            "recipe": recipe, "take": take, "go": go, "open": open, "cook": cook, "cut": cut, "drop": drop,
        }  # fmt: skip
        super().__init__(fold, self.episodes(fold, {}), walkthrough, render_mode)

    def _path(self, variation: int) -> Path:
        return _generated("tw-cooking", self.settings, self.fold, variation)


class CoinCollectorEnv(_TextWorldEnv):
    """Coin collector; see `starling.targets.env.TargetEnv`. One point, for the coin.

    ``level`` 1 to 100: as many rooms, all on the way. 101 to 200: twice as many rooms as the way's level - 100, with dead
    ends beside it. 201 to 300: three times as many. At most 100 rooms.
    """

    def __init__(
        self,
        level: int = 105,
        fold: str = "train",
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        rooms = ((level - 1) // 100 + 1) * ((level - 1) % 100 + 1)
        if not 1 <= level <= 300 or rooms > 100:
            raise StarlingError(f"coin-collector has levels 1 to 300 with at most 100 rooms, not level {level}")
        self.level = level
        super().__init__(fold, self.episodes(fold, {}), walkthrough, render_mode)

    def _path(self, variation: int) -> Path:
        return _generated("tw-coin_collector", {"level": self.level}, self.fold, variation)


class TWCOriginalEnv(_TextWorldEnv):
    """The original games of TextWorld Commonsense; see `starling.targets.env.TargetEnv`.

    ``STARLING_TWC`` names a clone of github.com/IBM/commonsense-rl, or its folder ``games/twc``. The fold dev is its
    ``valid``. Variations are the games by file name; they are compiled anew, for today's TextWorld has no Glulx.
    """

    def __init__(
        self,
        level: str,
        fold: str = "train",
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        self.level = level
        super().__init__(fold, self.episodes(fold, {"level": level}), walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        cls._files("train", settings["level"])

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        return len(cls._files(fold, settings["level"]))

    @classmethod
    def _files(cls, fold: str, level: str) -> list[Path]:
        how = "git clone https://github.com/IBM/commonsense-rl and set STARLING_TWC to it"
        place = os.environ.get("STARLING_TWC")
        if not place:
            raise MissingDependencyError(f"the original games of TextWorld Commonsense are not shipped: {how}")
        cls.check_fold(fold)
        for home in (Path(place), Path(place, "games", "twc")):
            if found := sorted((home / level / _SPLITS[fold]).glob("*.json")):
                return found
        raise MissingDependencyError(f"no games in {Path(place, 'games', 'twc', level, _SPLITS[fold])}: {how}")

    def _path(self, variation: int) -> Path:
        return self._files(self.fold, self.level)[variation]

    def _way(self) -> list[str]:
        return way_to_tidy(self._player.world.facts, self._player.game.game.metadata["goal_locations"])


def _generated(family: str, settings: Mapping[str, Any], fold: str, variation: int) -> Path:
    """The file of a generated game, which is made where it is missing."""
    import textworld

    asked = json.dumps([family, dict(settings), fold, variation, textworld.__version__], sort_keys=True)
    path = cache_dir() / "targets" / f"{family}-{hashlib.sha256(asked.encode()).hexdigest()[:24]}.json"
    if not path.exists():
        seeds = np.random.SeedSequence([zlib.crc32(fold.encode()), variation]).generate_state(2)
        write_file(path, json.dumps(_make(family, settings, fold, seeds.tolist()).serialize()))
    return path


def _make(family: str, settings: Mapping[str, Any], fold: str, seeds: list[int]) -> Game:
    from textworld import GameOptions
    from textworld.challenges import CHALLENGES

    options = GameOptions()
    options.seeds = seeds[0]
    # Else the opening of coin collector tells the whole way.
    options.grammar.only_last_action = True
    if family == "tw-cooking":
        settings = {**settings, "split": _SPLITS[fold], "recipe_seed": seeds[1]}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tries its own games in jericho, which says that it does not know them
        game: Game = CHALLENGES[family][1](settings, options)
    return game
