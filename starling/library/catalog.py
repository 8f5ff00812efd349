"""The shipped library of games, one folder each; a game's files are read only when needed."""

from __future__ import annotations

import fnmatch
import functools
import re
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from starling.util.errors import UnknownGameError
from starling.util.suggest import did_you_mean

if TYPE_CHECKING:
    from starling.library.game import Game
    from starling.spec.model import GameSpec, Split
    from starling.states.graph import Graph


def library_folder() -> Path:
    """The folder that holds the games' folders."""
    return Path(str(resources.files("starling.games") / "__init__.py")).parent


def game_id(folder: str) -> str:
    """The game id for a folder name: ``boil-pasta`` gives ``BoilPasta``."""
    return "".join(word.capitalize() for word in folder.split("-"))


@functools.cache
def library_folders() -> dict[str, Path]:
    """{id: folder} of every library game, sorted by id."""
    found = {game_id(p.name): p for p in library_folder().iterdir() if (p / "game.json").exists()}
    return dict(sorted(found.items()))


def games_inside(folder: Path) -> list[Path]:
    """The folders of games that a folder holds, sorted; none if it is no folder."""
    return sorted(path.parent for path in folder.glob("*/game.json"))


@dataclass(frozen=True)
class GameEntry:
    """A library game; its files are read only when needed."""

    id: str
    folder: Path

    @property
    def env_id(self) -> str:
        """The game's Gymnasium id."""
        return f"starling/{self.id}-v0"

    def load(self) -> Game:
        """The game; shared within the process."""
        from starling.library.game import load_game  # not needed to list names

        return load_game(self.folder)

    @property
    def spec(self) -> GameSpec:
        return self.load().spec


SELECTORS: dict[str, tuple[Split, ...]] = {
    "split:train": ("train",),
    "split:eval": ("eval",),
    "split:long-train": ("long-train",),
    "split:long-eval": ("long-eval",),
    "split:long": ("long-train", "long-eval"),
}
"""{selector: the splits whose games it stands for}."""


@functools.cache
def games_of_split(split: Split) -> tuple[str, ...]:
    """Ids of the games of a split, sorted."""
    return tuple(id for id, found in _splits().items() if found == split)


@functools.cache
def _splits() -> dict[str, str]:
    """{id: split} of every library game."""
    # Parsing the specs takes seconds, and `import starling` calls this.
    named = re.compile(rb'^\s*"split"\s*:\s*"([a-z-]+)"', re.MULTILINE)
    found = {id: named.search((folder / "game.json").read_bytes()) for id, folder in library_folders().items()}
    return {id: "train" if match is None else match[1].decode() for id, match in found.items()}


def find(pattern: str = "*") -> list[GameEntry]:
    """Library games whose id, Gymnasium id or folder name matches one of the comma-separated shell patterns, sorted by
    id. Ids match in upper or lower case; ``split:train`` and the other SELECTORS select the games of a split. Raises
    UnknownGameError if one of the patterns matches nothing."""
    parts = [_bare_id(part) for part in pattern.split(",") if part.strip()]
    chosen: set[str] = set()
    for part in parts or [pattern]:
        if part in SELECTORS:
            matching = {id for split in SELECTORS[part] for id in games_of_split(split)}
        else:
            matching = {id for id, folder in library_folders().items() if _matches(part, id, folder.name)}
        if not matching:
            remedy = " ".join(filter(None, (did_you_mean(part, library_folders()), "`starling list` lists all games")))
            raise UnknownGameError(f"no game matches {part!r}; {remedy}")
        chosen |= matching
    return [GameEntry(id, folder) for id, folder in library_folders().items() if id in chosen]


def _bare_id(name: str) -> str:
    return name.strip().removeprefix("starling/").removesuffix("-v0")


def _matches(pattern: str, id: str, folder: str) -> bool:
    return fnmatch.fnmatchcase(id.lower(), pattern.lower()) or fnmatch.fnmatchcase(folder, pattern)


def open_game(name: str) -> Game:
    """The game called ``name``; the same object for all callers in this process.

    ``name`` is a library id (``BoilPasta``, ``boil-pasta``, ``starling/BoilPasta-v0``), a folder with a game.json, or
    a path to such a file. Raises UnknownGameError if nothing or more than one game matches, SpecError if the file is
    not a valid spec.
    """
    from starling.library.game import load_game

    return load_game(_path_of(name))


def read_game(name: str, graph: Graph) -> Game:
    """A new game object, not shared, that keeps its states in ``graph``. ``name`` and errors as in `open_game`."""
    from starling.library.game import Game
    from starling.spec.checks import open_spec

    return Game(open_spec(_path_of(name)), graph)


def _path_of(name: str) -> Path:
    path = Path(name)
    if path.suffix == ".json" or (path / "game.json").exists():
        return path
    entries = find(name)
    if len(entries) > 1:
        raise UnknownGameError(
            f"{name!r} matches {len(entries)} games; choose one: {entries[0].id}, {entries[1].id}, ..."
        )
    return entries[0].folder
