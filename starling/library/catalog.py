"""The shipped library of games: one folder each, read where needed."""

from __future__ import annotations

import fnmatch
import functools
import re
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from starling.util.errors import UnknownGameError

if TYPE_CHECKING:
    from starling.library.game import Game
    from starling.spec.model import GameSpec
    from starling.states.graph import Graph


def library_folder() -> Path:
    """Where the games lie."""
    return Path(str(resources.files("starling.games") / "__init__.py")).parent


def game_id(folder: str) -> str:
    """The id of the game in a folder of that name: ``boil-pasta`` is ``BoilPasta``."""
    return "".join(word.capitalize() for word in folder.split("-"))


@functools.cache
def library_folders() -> dict[str, Path]:
    """{id: folder} of all games, by id."""
    found = {game_id(p.name): p for p in library_folder().iterdir() if (p / "game.json").exists()}
    return dict(sorted(found.items()))


@dataclass(frozen=True)
class GameEntry:
    """A game of the library."""

    id: str
    folder: Path

    @property
    def env_id(self) -> str:
        return f"starling/{self.id}-v0"

    def load(self) -> Game:
        from starling.library.game import load_game  # what reading a library's names does not need

        return load_game(self.folder)

    @property
    def spec(self) -> GameSpec:
        return self.load().spec


@functools.cache
def games_of_split(split: Literal["train", "eval"]) -> tuple[str, ...]:
    """Ids of the games to train on or to evaluate on, by id."""
    # Not by reading the specs, for that takes seconds, and `import starling` asks.
    held_out = re.compile(rb'^\s*"split"\s*:\s*"eval"', re.MULTILINE)
    found = {id: bool(held_out.search((folder / "game.json").read_bytes())) for id, folder in library_folders().items()}
    return tuple(id for id, is_held_out in found.items() if is_held_out == (split == "eval"))


def find(pattern: str = "*") -> list[GameEntry]:
    """Games whose id or folder name matches a shell pattern (several may be given, separated by commas), by id.
    Raises UnknownGameError if there are none."""
    entries = [GameEntry(id, folder) for id, folder in library_folders().items()]
    chosen = []
    for entry in entries:
        for part in pattern.split(","):
            part = part.strip().removeprefix("starling/").removesuffix("-v0")
            if fnmatch.fnmatchcase(entry.id.lower(), part.lower()) or fnmatch.fnmatchcase(entry.folder.name, part):
                chosen.append(entry)
                break
    if not chosen:
        raise UnknownGameError(f"no game matches {pattern!r}; `starling list` shows what there is")
    return chosen


def open_game(name: str) -> Game:
    """The game of that name: a library id (``BoilPasta``, ``boil-pasta``, ``starling/BoilPasta-v0``), a
    folder with a game.json, or such a file. Raises UnknownGameError or SpecError."""
    from starling.library.game import load_game

    return load_game(_path_of(name))


def read_game(name: str, graph: Graph) -> Game:
    """The game of that name, apart from what else there is of it in this process, with its states in ``graph``."""
    from starling.library.game import Game
    from starling.spec.model import load_spec

    path = _path_of(name)
    return Game(load_spec(path / "game.json" if path.is_dir() else path), graph)


def _path_of(name: str) -> Path:
    path = Path(name)
    if path.suffix == ".json" or (path / "game.json").exists():
        return path
    entries = find(name)
    if len(entries) > 1:
        raise UnknownGameError(
            f"{name!r} matches {len(entries)} games; name one of {entries[0].id}, {entries[1].id}, ..."
        )
    return entries[0].folder
