"""The commands ``collect`` and ``export``: transition data, and examples for language models."""

from __future__ import annotations

import enum
import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Literal

import typer

from starling.cli.panels import DATA
from starling.util.errors import StarlingError


class Split(enum.Enum):
    train = "train"
    held_out = "held-out"


def collect(
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder to write to.")],
    games: Annotated[
        list[str] | None, typer.Argument(help="Library ids or patterns, game folders, or folders of games.")
    ] = None,
    target: Annotated[
        str | None, typer.Option(help="Instead of games: a target, whose states are written without labels.")
    ] = None,
    steps: Annotated[int, typer.Option(min=1, help="Steps to play in the target.")] = 2_500,
    run: Annotated[
        Path | None, typer.Option(file_okay=False, help="With --target: a run whose agent plays, not random commands.")
    ] = None,
    rows: Annotated[
        int, typer.Option(min=1, help="Total number of transitions, divided equally among games.")
    ] = 1_000_000,
    split: Annotated[Split | None, typer.Option(help="Use only the games of this split.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Random seed for random play.")] = 0,
    jobs: Annotated[int, typer.Option(min=1, help="Number of parallel processes.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Write transitions of games to parquet files, as training data.

    Transitions come from random play, walkthroughs and state graphs. A game with fewer distinct transitions than its
    share contributes all of them. Run the same command again to continue after an interruption.

    Of a folder with a game.json only that file is read, so generated games need neither be verified nor compiled.

    With --target, plays at random in its train fold and writes the distinct states for `starling self-train`: opening,
    room, inventory and commands, but no points or goals. Count these steps as steps in the target. With --run, the
    agent of a training run plays, and is not shown its points.

    Example: starling collect 'SummitBox,BoilPasta' --rows 2000 --out runs/transitions
    """
    if target is not None:
        if games:
            raise StarlingError("give games or --target, not both")
        _collect_target(target, steps, seed, run, out, as_json)
        return
    if run is not None:
        raise StarlingError("--run goes with --target")
    if not games:
        raise StarlingError("nothing to collect from: give games, or --target")
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from starling.spec.model import load_spec
    from starling.training.collect import CollectedGame
    from starling.training.collect import collect as run_collect
    from starling.training.transitions import SPLITS

    folders = []
    for name in games:
        folders += _folders(name)
    if split:
        folders = [folder for folder in folders if SPLITS[load_spec(folder / "game.json").split] == split.value]
        if not folders:
            raise StarlingError(f"none of these games is in the split {split.value}")
    folders = list(dict.fromkeys(folders))
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("games"))
    console = Console(stderr=True)
    hidden = not console.is_terminal
    with Progress(*columns, TimeElapsedColumn(), console=console, disable=hidden) as progress:
        task = progress.add_task("collecting", total=len(folders))

        def show(done: CollectedGame) -> None:
            progress.update(task, advance=1, description=f"{done.game}: {done.rows} transitions")

        collected = run_collect(folders, out, rows, seed, jobs, show)
        progress.update(task, completed=len(folders), description="collected")
    total = sum(game.rows for game in collected)
    if as_json:
        typer.echo(json.dumps({"games": [asdict(game) for game in collected], "rows": total, "out": str(out)}))
        return
    complete = sum(game.complete for game in collected)
    typer.echo(f"{total} transitions of {len(collected)} games, {complete} of them with complete state graphs: {out}")


def _folders(name: str) -> list[Path]:
    """The folders of the games that ``name`` stands for."""
    from starling.library.catalog import find, games_inside

    folder = Path(name)
    if (folder / "game.json").exists():
        return [folder]
    if name and (inside := games_inside(folder)):
        return inside
    return [entry.folder for entry in find(name)]


def _collect_target(name: str, steps: int, seed: int, run: Path | None, out: Path, as_json: bool) -> None:
    from starling.experiments.cells import collect_from
    from starling.targets import get_target
    from starling.training.trained import trained_agent

    trained = trained_agent(run) if run else None
    player = (trained.make(seed), trained.digest) if trained else None
    states = collect_from(get_target(name), steps, seed, out, player)
    if as_json:
        typer.echo(json.dumps({"target": name, "steps": steps, "states": states, "out": str(out)}))
    else:
        typer.echo(f"{states} distinct states of {name} in {steps} steps: {out}")


def export(
    games: Annotated[str, typer.Option(help="Games: split:train, ids, patterns, or a folder of generated games.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="New folder.")],
    what: Annotated[
        Literal["trajectories", "preferences", "reasoning"],
        typer.Option(
            help="trajectories: winning conversations; preferences: pairs of a better and a worse command; reasoning:"
            " winning conversations with a reason for each command."
        ),
    ] = "trajectories",
    form: Annotated[
        Literal["chat", "hf"], typer.Option("--format", help="chat: JSON Lines; hf: parquet with a dataset card.")
    ] = "chat",
    mode: Annotated[
        Literal["choose", "free"],
        typer.Option(help="How examples give commands: by their letter in a list, or as text."),
    ] = "choose",
    seed: Annotated[int, typer.Option(min=0, help="Random seed for sampling examples.")] = 0,
) -> None:
    """Write examples for training language models.

    Refuses held-out games.

    Example: starling export --games BoilPasta,FourteenFloorsUp --what preferences --out runs/preferences
    """
    from starling.dialogue.play import Rules
    from starling.generation.sources import source_names
    from starling.players.dataset import write_dataset

    names = list(source_names(games))
    rows = write_dataset(out, names, what, form, Rules(mode=mode, strategy="direct"), seed)
    typer.echo(f"{rows} rows of {len(names)} games: {out}")


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command(rich_help_panel=DATA)(collect)
    app.command(rich_help_panel=DATA)(export)
