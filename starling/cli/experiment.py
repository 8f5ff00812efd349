"""The command ``experiment``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from starling.cli.engine import Engine
from starling.cli.panels import TRAIN
from starling.cli.training import INTERRUPTED


def experiment(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="TOML file with the protocol.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the results.")],
    jobs: Annotated[int, typer.Option(min=1, max=4096, help="Number of cells to run in parallel.")] = 1,
    engine: Engine = "local",
    resume: Annotated[bool, typer.Option("--resume", help="Continue the experiment in --out.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the result as JSON; progress goes to standard error.")
    ] = False,
) -> None:
    """Run an experiment: a grid of conditions, targets and seeds.

    Exit code 1 if a cell failed, 130 if interrupted; pass --resume to continue.

    Example: starling experiment benchmarks/experiments/smoke.toml --jobs 2 --resume --out runs/smoke
    """
    from starling.experiments.experiment import run_experiment
    from starling.experiments.protocol import read_protocol

    protocol = read_protocol(file)
    result = run_experiment(
        protocol, out, jobs=jobs, engine=engine, resume=resume, log=lambda line: typer.echo(line, err=True)
    )
    if as_json:
        typer.echo(json.dumps({**asdict(result), "out": str(out)}))
    else:
        for cell, reason in result.failed.items():
            typer.echo(f"failed: {cell}: {reason}", err=True)
        typer.echo(
            f"{len(result.done)} of {result.cells} cells are finished; `starling report {out}` shows the results"
        )
    if result.stopped:
        typer.echo("interrupted; run the same command with --resume to continue", err=True)
        raise typer.Exit(INTERRUPTED)
    if not result.complete:
        raise typer.Exit(1)


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=TRAIN)(experiment)
