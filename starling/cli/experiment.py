"""The sub-command ``experiment``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from starling.cli.engine import Engine
from starling.cli.training import INTERRUPTED


def experiment(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="TOML file that says what is compared.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the results.")],
    jobs: Annotated[int, typer.Option(min=1, max=4096, help="Cells that run at a time.")] = 1,
    engine: Engine = "local",
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the experiment in --out.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON, progress aside.")] = False,
) -> None:
    """Run every cell of an experiment's grid. Exit code 1 if a cell failed, 130 if Ctrl-C came; --resume goes on.

    Example: starling experiment benchmarks/experiments/smoke.toml --jobs 2 --resume --out runs/smoke
    """
    from starling.experiments.experiment import run_experiment
    from starling.experiments.protocol import read_protocol

    protocol = read_protocol(file)
    outcome = run_experiment(
        protocol, out, jobs=jobs, engine=engine, resume=resume, say=lambda line: typer.echo(line, err=True)
    )
    if as_json:
        typer.echo(json.dumps({**asdict(outcome), "out": str(out)}))
    else:
        for cell, why in outcome.failed.items():
            typer.echo(f"failed: {cell}: {why}", err=True)
        typer.echo(f"{len(outcome.done)} of {outcome.cells} cells are done; starling report {out} shows them")
    if outcome.stopped:
        typer.echo("interrupted; the same command with --resume goes on", err=True)
        raise typer.Exit(INTERRUPTED)
    if not outcome.complete:
        raise typer.Exit(1)


def register(app: typer.Typer) -> None:
    """Add the sub-command to ``app``."""
    app.command()(experiment)
