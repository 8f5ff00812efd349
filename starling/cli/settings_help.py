"""The option ``--help-settings``: list the settings that ``--set`` accepts, and exit."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand

if TYPE_CHECKING:
    from starling.training.settings import SettingRow

OPTION = "--help-settings"
HelpSettings = Annotated[bool, typer.Option(OPTION, help="List the settings that --set accepts, and exit.")]


def settings_command(show: Callable[[dict[str, Any]], None]) -> type[TyperCommand]:
    """A command class that calls ``show(options)`` instead of the command if ``--help-settings`` is given. Required
    options may then be missing."""

    class SettingsCommand(TyperCommand):
        def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
            if OPTION not in args or ctx.resilient_parsing:
                return super().parse_args(ctx, args)
            ctx.resilient_parsing = True
            super().parse_args(ctx, args)
            show(ctx.params)
            raise typer.Exit

    return SettingsCommand


def rows_of(kind: type[Any]) -> list[SettingRow]:
    """Settings of an agent, encoder or objective: those of its ``Settings`` class or, without one, the keyword
    arguments of its constructor other than ``seed``."""
    from starling.training.settings import SettingRow, setting_rows

    settings = getattr(kind, "Settings", None)
    if settings is not None and settings.model_fields:
        return setting_rows(settings)
    parameters = inspect.signature(kind).parameters.values()
    return [
        SettingRow(p.name, _annotation(p), "-" if p.default is p.empty else json.dumps(p.default, default=str), "")
        for p in parameters
        if p.name != "seed" and p.kind in (p.KEYWORD_ONLY, p.POSITIONAL_OR_KEYWORD)
    ]


def _annotation(parameter: inspect.Parameter) -> str:
    return "" if parameter.annotation is parameter.empty else inspect.formatannotation(parameter.annotation).strip("'")


def print_settings(title: str, rows: list[SettingRow]) -> None:
    """Print settings as a table."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    typer.echo(title if rows else f"{title}: none")
    if not rows:
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column("setting", no_wrap=True)
    for column in ("default", "allowed", "description"):
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(row.name, row.default, row.allowed, row.description)
    console = Console(markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = 200  # one line per setting, for grep
    console.print(table)
