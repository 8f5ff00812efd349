"""Mixtures: how often each of a pool of source games is learnt from.

A mixture is a TOML file, which `starling mixture` writes and which may be written by hand. It lists clusters of games,
each with its share of what is learnt; within a cluster all games count alike:

    draws = 4

    [[cluster]]
    share = 0.75
    games = ["BoilPasta", "mix-games/planned-0"]

    [[cluster]]
    share = 0.25
    games = ["SummitBox"]

Wherever games to learn from are named, the file stands for a list of ``draws`` games, in which a game occurs as often
as its share says: imitation learns from as many copies of its demonstration, and training by steps plays it that often
(`starling.training.curriculum.Weighted`).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from starling.util.errors import StarlingError
from starling.util.paths import write_file

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

SUFFIX = ".toml"


@dataclass(frozen=True)
class Mixture:
    """Clusters of games with their shares, which sum to 1. ``draws``: length of the list that it stands for."""

    clusters: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    draws: int

    @property
    def games(self) -> tuple[str, ...]:
        return tuple(game for cluster in self.clusters for game in cluster)

    def counts(self) -> tuple[int, ...]:
        """How often each of ``games`` occurs among the draws: its expectation, rounded up or down.

        The draws lie at equal distances on the line of all shares (systematic sampling), so that every cluster has its
        share but for less than one draw.
        """
        chances = [
            share / len(cluster) for share, cluster in zip(self.shares, self.clusters, strict=True) for _ in cluster
        ]
        ends = np.floor(np.cumsum(chances) * self.draws + 0.5)
        ends[-1] = self.draws  # whatever the sum of shares lacks by rounding
        return tuple(np.diff(ends, prepend=0.0).astype(int).tolist())

    def drawn(self) -> list[str]:
        """The games with their repetitions, in order of the clusters."""
        return [game for game, count in zip(self.games, self.counts(), strict=True) for _ in range(count)]


def mixed(clusters: Sequence[Sequence[str]], shares: Sequence[float], draws: int) -> Mixture:
    """A mixture; shares are scaled to sum to 1."""
    total = float(sum(shares))
    return Mixture(tuple(map(tuple, clusters)), tuple(float(share) / total for share in shares), draws)


def write_mixture(mixture: Mixture, path: Path) -> None:
    """Write a mixture, atomically. Folders of games are written relative to the file's own folder."""
    lines = [f"draws = {mixture.draws}"]
    base = path.parent.resolve()
    for share, games in zip(mixture.shares, mixture.clusters, strict=True):
        lines += ["", "[[cluster]]", f"share = {share:.6f}", "games = ["]
        lines += [f"  {json.dumps(_relative(game, base))}," for game in games]
        lines.append("]")
    write_file(path, "\n".join(lines) + "\n")


def _relative(game: str, base: Path) -> str:
    folder = Path(game)
    if len(folder.parts) == 1 and not folder.is_dir():  # an id of the library
        return game
    folder = folder.resolve()
    return str(folder.relative_to(base) if folder.is_relative_to(base) else folder)


def read_mixture(path: Path) -> Mixture:
    """Read a mixture. Raises StarlingError, with the file's name, if it cannot be read or is not one."""
    try:
        content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror}; write a mixture with `starling mixture`") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise StarlingError(f"{path}: not TOML: {error}") from None
    clusters, shares = [], []
    listed = content.get("cluster")
    for number, cluster in enumerate(listed if isinstance(listed, list) else []):
        games, share = cluster.get("games"), cluster.get("share")
        if not isinstance(games, list) or not games or not all(isinstance(game, str) for game in games):
            raise StarlingError(f"{path}: cluster {number + 1} needs games, a list of ids or folders")
        if isinstance(share, bool) or not isinstance(share, int | float) or not 0 <= share < float("inf"):
            raise StarlingError(f"{path}: cluster {number + 1} needs a share of at least 0")
        clusters.append(tuple(_absolute(game, path.parent) for game in games))
        shares.append(float(share))
    if not sum(shares):
        raise StarlingError(f"{path}: no [[cluster]] has a share above 0")
    games = [game for cluster in clusters for game in cluster]
    if len(set(games)) < len(games):
        raise StarlingError(f"{path}: a game is in two clusters; list each once")
    draws = content.get("draws", len(games))
    if isinstance(draws, bool) or not isinstance(draws, int) or draws < 1:
        raise StarlingError(f"{path}: draws must be a number of games, at least 1")
    return mixed(clusters, shares, draws)


def _absolute(game: str, base: Path) -> str:
    return str((base / game).resolve()) if (base / game).is_dir() else game
