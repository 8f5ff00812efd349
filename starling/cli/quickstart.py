"""The sub-command ``quickstart``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer


def quickstart(
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder for everything.")] = Path("runs/quickstart"),
    minutes: Annotated[float, typer.Option(min=0.1, max=10, help="About how long it may take on two cores.")] = 6.0,
    seed: Annotated[int, typer.Option(min=0, help="Decides the games and the pre-training.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON, progress aside.")] = False,
) -> None:
    """From two ideas to a trained and transferred agent. Call it again to go on after a stop.

    Example: starling quickstart --out runs/quickstart --minutes 6
    """
    from starling.experiments.quickstart import quickstart as run_quickstart

    result = run_quickstart(out, minutes, seed, lambda line: typer.echo(line, err=as_json))
    if as_json:
        typer.echo(json.dumps(asdict(result)))


def register(app: typer.Typer) -> None:
    """Add the sub-command to ``app``."""
    app.command()(quickstart)
