"""The command ``library``: generated pages of a folder of games."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from starling.cli.panels import GAMES

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def library(
    folder: Annotated[
        Path | None,
        typer.Argument(exists=True, file_okay=False, help="Folder of games (default: the built-in library)."),
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit code 1 if a file is outdated.")] = False,
    again: Annotated[bool, typer.Option("--again", help="Analyse all games, not only changed ones.")] = False,
    as_json: AsJson = False,
) -> None:
    """Update sources, cards, overview and gallery of a game folder.

    Verifies and analyses changed games first. Run the same command again to continue after an interruption.

    Example: starling library --check
    """
    from rich.console import Console

    from starling.generation.library_pages import bring_up_to_date, stale
    from starling.library.catalog import library_folder

    if check and again:
        raise typer.BadParameter("--check writes nothing and cannot be combined with --again", param_hint="--again")
    home = folder or library_folder()
    if check:
        paths = stale(home)
    else:
        with Console(stderr=True).status("") as status:
            paths = bring_up_to_date(home, again, lambda doing: status.update(doing))
    names = [str(path.relative_to(home)) for path in paths]
    if as_json:
        typer.echo(json.dumps({"folder": str(home), "out_of_date" if check else "written": names}))
    else:
        for name in names:
            typer.echo(f"outdated: {name}" if check else f"written: {name}")
    if check and names:
        raise typer.Exit(1)


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=GAMES)(library)
