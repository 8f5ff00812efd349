"""The commands ``study`` and ``study report``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from starling.cli.panels import STUDY
from starling.cli.reports import show_report

study = typer.Typer(no_args_is_help=False)


@study.callback(invoke_without_command=True)
def take_part(
    context: typer.Context,
    out: Annotated[
        Path, typer.Option(file_okay=False, help="Folder of the study; created if it does not exist.")
    ] = Path("study"),
    participant: Annotated[str | None, typer.Option(help="Code of a returning participant.")] = None,
    games: Annotated[str | None, typer.Option(help="New study: its games, comma-separated.")] = None,
    practice: Annotated[str | None, typer.Option(help="New study: the practice game.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="New study: maximum commands per game.")] = None,
    minutes: Annotated[float | None, typer.Option(min=0.01, help="New study: time limit per game, in minutes.")] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Plain text: no status bar, colours or keys.")] = False,
) -> None:
    """Run a study with human participants.

    Takes one participant through consent, instructions, practice, the games and a questionnaire.

    Example: starling study --out study --games SummitBox,OurNewMayor --minutes 10
    """
    if context.invoked_subcommand:
        return
    from pydantic import ValidationError

    from starling.console.terminal import usable
    from starling.spec.model import describe_validation_error
    from starling.study.console import run_study
    from starling.study.design import FILE, Study, open_study
    from starling.util.errors import StarlingError

    listed = [name.strip() for name in games.split(",") if name.strip()] if games is not None else None
    given = {"games": listed, "practice": practice, "steps": steps, "minutes": minutes}
    given = {name: value for name, value in given.items() if value is not None}
    if given and (out / FILE).exists():
        raise StarlingError(f"{out} already holds a study; edit {out / FILE}, or choose another --out")
    try:
        open_study(out, Study.model_validate(given))
    except ValidationError as error:
        raise StarlingError(f"invalid study: {describe_validation_error(error)}") from None
    run_study(out, participant, sys.stdin.isatty() and sys.stdout.isatty() and not plain and usable())


@study.command()
def report(
    folder: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="Folder of the study.")],
    agents: Annotated[
        list[Path] | None, typer.Option(help="Folder of a run to compare with, as in `starling report`; repeatable.")
    ] = None,
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder to write to.")] = Path("report"),
    as_json: Annotated[bool, typer.Option("--json", help="Print the tables as JSON.")] = False,
) -> None:
    """Compare participants' results with those of agents.

    Example: starling study report study --agents runs/summit --out study-report
    """
    from starling.study.report import write_report

    result = write_report(folder, agents or [], out)
    show_report(result, out, as_json)


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.add_typer(study, name="study", rich_help_panel=STUDY)
