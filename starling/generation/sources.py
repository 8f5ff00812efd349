"""Games to pre-train on, by name: of the library, of a folder of generated games, or of a family made on the spot."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from starling.author.planning.author import DEFAULT_LENGTH
from starling.author.planning.sampling import planned_game
from starling.author.recipes import instruments, recipe_game
from starling.author.tidying import tidying_game
from starling.author.tidying_pairs import placements
from starling.library.catalog import find, games_inside
from starling.spec.model import GameSpec
from starling.training.episode import NounChoice
from starling.training.mixture import SUFFIX, read_mixture
from starling.util.errors import StarlingError
from starling.util.paths import write_file

GAME, LIST = "game.json", "games.txt"
FAMILY = re.compile(r"(tidying|recipes|planned):([1-9][0-9]{0,4})")
LONGEST_PLANNED = DEFAULT_LENGTH[1]
"""The most commands that the walkthrough of a planned game has."""
PLACEMENTS, MEANINGS = 6_000, 1_000
"""Choices between places that come with a family of tidying games, and between what words of recipes mean."""
MAKERS: dict[str, Callable[[int], GameSpec]] = {
    "tidying": tidying_game,
    "recipes": recipe_game,
    "planned": planned_game,
}


def source_names(pattern: str) -> tuple[str, ...]:
    """What the comma-separated parts of ``pattern`` stand for, as ``starling train --games`` takes them:

    * ``split:train``, an id or a shell pattern: ids of library games;
    * a folder that holds folders of games, as ``starling generate --ideas`` writes it: the paths of those;
    * ``@FILE`` or ``@FOLDER``: the games named in the file, one a line, or in the folder's games.txt, as ``starling
      curate`` writes it;
    * ``tidying:N``, ``recipes:N``, ``planned:N``: itself; `open_source` makes its games, which the embedded author
      plans;
    * a mixture, a file that `starling mixture` writes: its path; `open_source` draws its games.

    Raises StarlingError if a part matches nothing.
    """
    names: list[str] = []
    library: list[str] = []
    for part in filter(None, (part.strip() for part in pattern.split(","))):
        if FAMILY.fullmatch(part):
            names.append(part)
        elif part.startswith("@"):
            names += listed_games(Path(part[1:]))
        elif part.endswith(SUFFIX):
            names.append(str(Path(part).resolve()))
        elif (folder := Path(part)).is_dir() and not (folder / GAME).exists():
            inside = sorted(path.resolve() for path in games_inside(folder))
            if not inside:
                raise StarlingError(f"{folder}: holds no games; give a folder that `starling generate --out` wrote")
            names += map(str, inside)
        elif part.startswith(tuple(f"{family}:" for family in MAKERS)):
            raise StarlingError(f"{part!r}: write {part.partition(':')[0]}:N, with a number of games from 1 to 99999")
        else:
            library.append(part)
    if library or not names:
        names = [*(entry.id for entry in find(",".join(library) or pattern)), *names]
    return tuple(dict.fromkeys(names))


def listed_games(path: Path) -> list[str]:
    """The ids and paths of games in a file, one a line, or in the games.txt of a folder. Raises StarlingError if there
    are none, or one of them does not exist."""
    file = path / LIST if path.is_dir() else path
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, ValueError):
        raise StarlingError(f"{file}: no such list of games; `starling curate --out {path}` writes one") from None
    names = [line.strip() for line in lines if line.strip()]
    if not names:
        raise StarlingError(f"{file}: names no games")
    return [name if (Path(name) / GAME).exists() else find(name)[0].id for name in names]


def open_source(names: Sequence[str], folder: Path) -> tuple[list[str], list[NounChoice]]:
    """The games of `source_names`, as `starling.library.catalog.open_game` takes them, and choices that come with them.

    Games of families are written to ``folder``; the same name always stands for the same games. A mixture's games occur
    as often as their shares say.
    """
    games: list[str] = []
    choices: list[NounChoice] = []
    for name in names:
        family = FAMILY.fullmatch(name)
        if name.endswith(SUFFIX):
            games += read_mixture(Path(name)).drawn()
            continue
        if family is None:
            games.append(name)
            continue
        make = MAKERS[family[1]]
        for seed in range(int(family[2])):
            path = folder / f"{family[1]}-{seed}" / GAME
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                write_file(path, make(seed).to_json())
            games.append(str(path.parent))
        if family[1] == "tidying":
            choices += [NounChoice(p.thing, tuple(p.receptacles), p.right) for p in placements(0, PLACEMENTS)]
        elif family[1] == "recipes":
            choices += [NounChoice(m.word, m.instruments, m.right) for m in instruments(0, MEANINGS)]
    return games, choices
