"""The command ``action-lm``: a prior over commands, trained on winning trajectories."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from starling.cli.panels import TRAIN
from starling.util.errors import StarlingError
from starling.util.extras import import_optional


def action_lm(
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the model.")],
    games: Annotated[
        str, typer.Option(help="Library games to train on: ids or shell patterns, comma-separated.")
    ] = "*",
    held_out: Annotated[
        str, typer.Option(help="Games for evaluation, excluded from training (default: the splits eval and long-eval).")
    ] = "",
    run: Annotated[
        list[Path] | None,
        typer.Option(
            help="Folder of a memory-drrn or llm-prior run whose play is added to the training data; repeatable."
        ),
    ] = None,
    states: Annotated[int, typer.Option(min=1, help="Training states per game, on and near its walkthrough.")] = 80,
    epochs: Annotated[int, typer.Option(min=1, help="Number of epochs.")] = 4,
    seed: Annotated[int, typer.Option(min=0, help="Random seed for initial weights and sample order.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Train an action language model on winning trajectories.

    Evaluates how well it ranks the commands of held-out games. Writes action-lm.json and model.pt, for `starling train
    --agent llm-prior --set prior=action-lm --set model=OUT/model.pt`. Do not use the model on its training games.

    Example: starling action-lm --games '*' --out runs/action-lm
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from starling.library.catalog import find
    from starling.training.checkpoint import single_thread

    if held_out:
        held_out_ids = [entry.id for entry in find(held_out)]
    else:
        held_out_ids = [entry.id for entry in find() if entry.spec.is_held_out]
    training_ids = [entry.id for entry in find(games) if entry.id not in held_out_ids]
    if not training_ids:
        raise StarlingError(f"no games to train on: all of {games!r} are held out; choose other --games or --held-out")
    # By name, because starling.agents imports starling.
    training = import_optional("starling.agents.priors.action_lm_training", "an action LM", "agents")
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
        result = training.train_and_evaluate(training_ids, held_out_ids, out, runs=run or (), **sizes, show=show)
    if as_json:
        typer.echo(json.dumps({**result, "out": str(out)}))
        return
    typer.echo(f"{len(result['games'])} games, {result['situations']} states: {out / 'model.pt'}")
    if skipped := result["taught_nothing"]:
        typer.echo(f"skipped, as no winning trajectory was found: {', '.join(skipped)}; try more --states")
    for name, metrics in result["ranking"].items():
        for key, label in (("walkthrough", "the walkthrough's command"), ("good", "a command that makes progress")):
            accuracies = ", ".join(
                f"top {top} {metrics[f'{key}_top_{top}']:.2f} (chance {metrics[f'{key}_top_{top}_chance']:.2f})"
                for top in training.TOP
            )
            typer.echo(f"{name}: {label} in the {accuracies}")


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=TRAIN)(action_lm)
