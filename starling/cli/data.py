"""The sub-command ``collect``: data to learn from without an agent."""

from __future__ import annotations

import enum
import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from starling.util.errors import StarlingError


class Split(enum.Enum):
    train = "train"
    held_out = "held-out"


def collect(
    games: Annotated[list[str], typer.Argument(help="Ids or patterns of the library, or games' folders.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder to write to.")],
    rows: Annotated[int, typer.Option(min=1, help="Transitions in all, as many from each game.")] = 1_000_000,
    split: Annotated[Split | None, typer.Option(help="Only games to train on, or only those held out.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Decides random play.")] = 0,
    jobs: Annotated[int, typer.Option(min=1, help="Processes that share the work.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Write transitions of games to parquet files, from random play, walkthroughs and graphs.

    Can be stopped at any moment; the same command goes on where it stopped. A game that has fewer different
    transitions than its share gives what it has.

    Example: starling collect 'SummitBox,BoilPasta' --rows 2000 --out runs/transitions
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from starling.library.catalog import find
    from starling.spec.model import load_spec
    from starling.training.collect import Collected
    from starling.training.collect import collect as run_collect
    from starling.training.transitions import SPLITS

    folders = []
    for name in games:
        folders += [Path(name)] if (Path(name) / "game.json").exists() else [entry.folder for entry in find(name)]
    if split:
        folders = [folder for folder in folders if SPLITS[load_spec(folder / "game.json").split] == split.value]
        if not folders:
            raise StarlingError(f"none of these games is of the split {split.value}")
    folders = list(dict.fromkeys(folders))
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("games"))
    console = Console(stderr=True)
    hidden = not console.is_terminal
    with Progress(*columns, TimeElapsedColumn(), console=console, disable=hidden) as progress:
        task = progress.add_task("collecting", total=len(folders))

        def show(done: Collected) -> None:
            progress.update(task, advance=1, description=f"{done.game}: {done.rows} transitions")

        found = run_collect(folders, out, rows, seed, jobs, show)
        progress.update(task, completed=len(folders), description="collected")
    total = sum(game.rows for game in found)
    if as_json:
        typer.echo(json.dumps({"games": [asdict(game) for game in found], "rows": total, "out": str(out)}))
        return
    complete = sum(game.complete for game in found)
    typer.echo(f"{total} transitions of {len(found)} games, {complete} of them explored completely: {out}")


def register(app: typer.Typer) -> None:
    """Add the sub-command to ``app``."""
    app.command()(collect)
