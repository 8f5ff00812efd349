"""The command ``quickstart``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from starling.cli.panels import TRAIN


def quickstart(
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder for all files.")] = Path("runs/quickstart"),
    minutes: Annotated[float, typer.Option(min=0.1, max=10, help="Approximate duration on two cores.")] = 8.0,
    seed: Annotated[int, typer.Option(min=0, help="Random seed for game generation and pre-training.")] = 0,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the result as JSON; progress goes to standard error.")
    ] = False,
) -> None:
    """Generate two games, pre-train an agent, transfer it and report.

    Run the same command again to continue after an interruption.

    Example: starling quickstart --out runs/quickstart --minutes 8
    """
    from starling.experiments.quickstart import quickstart as run_quickstart

    result = run_quickstart(out, minutes, seed, lambda line: typer.echo(line, err=as_json))
    if as_json:
        typer.echo(json.dumps(asdict(result)))


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=TRAIN)(quickstart)
