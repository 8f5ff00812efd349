"""The command ``mixture``: which of many source games to learn from, and how often, for a target."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from starling.cli.panels import TRAIN
from starling.util.errors import StarlingError
from starling.util.extras import import_optional


def mixture(
    games: Annotated[str, typer.Option(help="The pool: games to mix, in the format of `starling train --games`.")],
    target: Annotated[
        str,
        typer.Option(help="Development games, which stand for the target; in the format of `starling train --games`."),
    ],
    out: Annotated[Path, typer.Option(dir_okay=False, help="File of the mixture, such as mix.toml.")],
    fold: Annotated[
        str, typer.Option(help="Which of the target's games are for development: K/N, every N-th from the K-th on.")
    ] = "1/1",
    clusters: Annotated[int, typer.Option(min=2, help="Number of clusters of games.")] = 8,
    draws: Annotated[
        int | None, typer.Option(min=1, help="Games that the mixture stands for (default: as many as the pool has).")
    ] = None,
    members: Annotated[int, typer.Option(min=1, help="Number of networks in the proxy.")] = 1,
    updates: Annotated[int, typer.Option(min=1, help="Number of updates to train the proxy.")] = 60,
    seed: Annotated[int, typer.Option(min=0, help="Random seed.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Search for a mixture of games to pre-train on.

    Small rankers are trained on mixtures of clusters of games and scored on the walkthroughs of the development games,
    which are left out of the pool. Run the same command again to continue after an interruption.

    Example: starling mixture --games planned:150 --target split:train --fold 1/3 --out runs/mix.toml
    """
    import numpy as np

    from starling.generation.sources import open_source, source_names
    from starling.library.catalog import open_game
    from starling.training.checkpoint import single_thread
    from starling.training.demonstrations import walkthrough_demonstration
    from starling.training.mixture import SUFFIX, mixed, write_mixture
    from starling.training.mixture_search import cluster, game_vectors, search

    if out.suffix != SUFFIX:
        raise StarlingError(f"--out {out}: choose a name that ends in {SUFFIX}")
    mixing = import_optional("starling.agents.pretraining.mixing", "the search for a mixture", "probes")
    single_thread()
    folder = out.parent / f"{out.stem}-games"
    development = every(open_source(source_names(target), folder / "target")[0], fold)
    pool = [name for name in open_source(source_names(games), folder)[0] if name not in set(development)]
    pool = list(dict.fromkeys(pool))
    if not pool:
        raise StarlingError("all games of the pool are for development: give other --games, or a --fold such as 1/3")
    typer.echo(f"{len(pool)} games in the pool, {len(development)} for development", err=True)
    shown = [walkthrough_demonstration(open_game(name)) for name in pool]
    vectors = game_vectors(shown, mixing.frozen_vectors)
    numbers = cluster(vectors, clusters)
    groups = [[pool[i] for i in np.flatnonzero(numbers == number)] for number in range(int(numbers.max()) + 1)]
    proxy = mixing.RankerProxy(
        shown, [walkthrough_demonstration(open_game(name)) for name in development], members, updates, seed
    )
    order = [pool.index(game) for group in groups for game in group]

    def score(shares: Any) -> float:
        counts = np.zeros(len(pool), int)
        counts[order] = mixed(groups, shares, draws or len(pool)).counts()
        return float(proxy.score(counts.tolist()))

    identity = {"pool": pool, "development": development, "proxy": [members, updates], "draws": draws or len(pool)}
    sizes = [len(group) for group in groups]
    shares, tried = search(
        sizes, score, seed, out.with_suffix(".json"), identity, lambda line: typer.echo(line, err=True)
    )
    found = mixed(groups, shares.tolist(), draws or len(pool))
    write_mixture(found, out)
    uniform = score(np.array(sizes, float))
    final = score(shares)
    if as_json:
        typer.echo(
            json.dumps({"shares": found.shares, "sizes": sizes, "score": final, "uniform": uniform, "out": str(out)})
        )
    else:
        for share, size, group in zip(found.shares, sizes, groups, strict=True):
            typer.echo(f"{share:6.1%} of {size} games, such as {Path(group[0]).name}")
        best = max(trial["score"] for trial in tried)
        typer.echo(
            f"proxy's log-probability: mixture {final:.3f}, best tried {best:.3f}, all games alike {uniform:.3f}: {out}"
        )


def every(names: list[str], fold: str) -> list[str]:
    """The part K/N of a list: every N-th element from the K-th on, both from 1. Raises StarlingError."""
    first, slash, count = fold.partition("/")
    if not (slash and first.isdecimal() and count.isdecimal() and 1 <= int(first) <= int(count)):
        raise StarlingError(f"--fold {fold}: write K/N, such as 1/3")
    found = list(dict.fromkeys(names))[int(first) - 1 :: int(count)]
    if not found:
        raise StarlingError(f"--fold {fold}: leaves none of {len(names)} games")
    return found


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=TRAIN)(mixture)
