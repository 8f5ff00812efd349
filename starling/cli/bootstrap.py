"""The command ``bootstrap``: a ranker learns from single expansions of states that it visits itself."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from starling.cli.panels import TRAIN
from starling.util.extras import import_optional


def bootstrap(
    games: Annotated[str, typer.Option(help="Games to learn from, in the format of `starling train --games`.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the run.")],
    rounds: Annotated[int, typer.Option(min=1, help="Rounds of one episode of each game, and training.")] = 3,
    members: Annotated[int, typer.Option(min=1, help="Networks of the ranker.")] = 5,
    seed: Annotated[int, typer.Option(min=0, help="Random seed.")] = 0,
    resume: Annotated[bool, typer.Option("--resume", help="Continue the run in --out.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Train a ranker without demonstrations, on what commands do.

    It plays the games. In each state, every command is tried from a snapshot; later values are the ranker's own.
    The result is a run for `starling transfer --from OUT`.

    Example: starling bootstrap --games split:train --out runs/bootstrapped
    """
    from starling.generation.sources import open_source, source_names
    from starling.training.agent import make_agent

    # By name, because starling.agents imports starling.
    bootstrapping = import_optional("starling.agents.pretraining.bootstrapping", "bootstrapping", "agents")
    names, _ = open_source(source_names(games), out / "games")

    def show(report: Any) -> None:
        if not as_json:
            typer.echo(
                f"round {report.round}: score {report.score:.3f}, {report.states} states expanded with"
                f" {report.commands} commands"
            )

    agent = make_agent("ranker-drrn", seed=seed, members=members)
    reports = bootstrapping.bootstrap(agent, names, out, rounds=rounds, seed=seed, resume=resume, show=show)
    if as_json:
        typer.echo(json.dumps({"rounds": [asdict(report) for report in reports], "out": str(out)}))


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=TRAIN)(bootstrap)
