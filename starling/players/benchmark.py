"""Fresh games for evaluation, which cannot be in any training corpus: the embedded author plans them from a seed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from starling.analysis.release_check import check_planned
from starling.author.planning.author import Size
from starling.author.planning.sampling import planned_game
from starling.library.catalog import open_game
from starling.spec.model import GameSpec
from starling.util.errors import AuthorError, StarlingError
from starling.util.paths import new_folder, write_file

TRIES = 20
"""Seeds that are tried for each game."""
GAME = "game.json"


def new_games(seed: int, count: int, size: Size | None = None) -> Iterator[GameSpec]:
    """Yield ``count`` verified games with different titles; the same seed and STARLING version give the same games."""
    titles: set[str] = set()
    for number in range(count):
        for candidate in np.random.SeedSequence((seed, number)).generate_state(TRIES):
            try:
                game = planned_game(int(candidate), size)
            except AuthorError:
                continue
            if game.title not in titles and check_planned(game).verdict.ok:
                titles.add(game.title)
                yield game.model_copy(update={"id": f"fresh-{seed}-{number:03}"})
                break
        else:
            raise StarlingError(f"no game number {number} in {TRIES} tries; choose another --seed")


def write_benchmark(folder: Path, seed: int, count: int, size: Size | None = None) -> Iterator[GameSpec]:
    """Write the games to a new folder, which is created only when all are complete; yields each game as it is made."""
    with new_folder(folder) as made:
        names = []
        for game in new_games(seed, count, size):
            path = made / game.id / GAME
            path.parent.mkdir()
            write_file(path, game.to_json())
            names.append(game.id)
            yield game
        about = {"seed": seed, "games": names, "digest": digest([made / name for name in names])}
        write_file(made / "benchmark.json", json.dumps(about, indent=1) + "\n")


def digest(games: Sequence[str | Path]) -> str:
    """Content hash of the games' rules and texts, 16 hexadecimal digits. Does not depend on their order or paths."""
    parts = sorted(open_game(str(game)).spec.to_json() for game in games)
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()[:16]
