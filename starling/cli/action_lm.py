"""The sub-command ``action-lm``: a prior over commands, trained on ways to victory."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Annotated

import typer

from starling.util.errors import MissingDependencyError, StarlingError


def action_lm(
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the model.")],
    games: Annotated[str, typer.Option(help="Games of the library to train on: an id or a shell pattern.")] = "*",
    held_out: Annotated[
        str, typer.Option(help="Games not to train on, but to measure the ranking on; by default the eval split.")
    ] = "",
    run: Annotated[
        list[Path] | None,
        typer.Option(help="A memory-drrn or llm-prior run whose own play is learnt from, too; may be repeated."),
    ] = None,
    states: Annotated[int, typer.Option(min=1, help="States of each game, on and around its walkthrough.")] = 80,
    epochs: Annotated[int, typer.Option(min=1, help="How often all are gone through.")] = 4,
    seed: Annotated[int, typer.Option(min=0, help="Decides weights and order.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Train an action LM on ways to victory, and measure how well it ranks the commands of other games.

    Writes model.pt, for `starling train --agent llm-prior --set prior=action-lm --set model=...`, and
    action-lm.json. The model is not to be asked about games that it was trained on.

    Example: starling action-lm --games '*' --out runs/action-lm
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from starling.library.catalog import find
    from starling.training.checkpoint import single_thread

    if held_out:
        judged = [entry.id for entry in find(held_out)]
    else:
        judged = [entry.id for entry in find() if entry.spec.split == "eval"]
    taught = [entry.id for entry in find(games) if entry.id not in judged]
    if not taught:
        raise StarlingError(f"all of {games!r} are held out: there is nothing to train on")
    try:
        # The agents' package imports this one, so it is only asked for by name.
        training = importlib.import_module("starling.agents.priors.action_lm_training")
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            f"an action LM needs the package {error.name!r}: pip install 'starling-if[agents]'"
        ) from None
    single_thread()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        tasks: dict[str, int] = {}

        def show(title: str, done: int, total: int) -> None:
            if title not in tasks:
                tasks[title] = progress.add_task(title)
            progress.update(tasks[title], completed=done, total=total)  # type: ignore[arg-type]

        sizes = {"states": states, "epochs": epochs, "seed": seed}
        found = training.train_and_evaluate(taught, judged, out, runs=run or (), **sizes, show=show)
    if as_json:
        typer.echo(json.dumps({**found, "out": str(out)}))
        return
    typer.echo(f"{len(found['games'])} games, {found['situations']} situations: {out / 'model.pt'}")
    if nothing := found["taught_nothing"]:
        typer.echo(f"no way to victory was found, so nothing learnt, in {', '.join(nothing)}; try more --states")
    for name, told in found["ranking"].items():
        for wanted in ("walkthrough", "good"):
            tops = ", ".join(
                f"top {top} {told[f'{wanted}_top_{top}']:.2f} (chance {told[f'{wanted}_top_{top}_chance']:.2f})"
                for top in training.TOP
            )
            what = "the walkthrough's command" if wanted == "walkthrough" else "a command that brings further"
            typer.echo(f"{name}: {what} in the {tops}")


def register(app: typer.Typer) -> None:
    """Add the sub-command to ``app``."""
    app.command()(action_lm)
