"""The sub-commands ``bench``: what is measured beside its peers. The measurements are in the repository's benchmarks/."""

from __future__ import annotations

import importlib
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

import starling
from starling.errors import StarlingError

bench = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Measure STARLING beside its peers, in a clone of the repository.\n\n\b\nExample: starling bench env",
)


@bench.callback()
def _bench() -> None:
    """Keeps `env` a sub-command while it is the only one."""


@bench.command()
def env(
    seconds: Annotated[float, typer.Option(min=0.001, help="Seconds for each rate, of ours and of its peer.")] = 5.0,
    rows: Annotated[str, typer.Option(help="Names of the rows to measure, separated by commas; all by default.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure the environments beside jericho, TextWorld and TextWorld-Express.

    Example: starling bench env --rows 'live step,gym.make' --json
    """
    names = [name.strip() for name in rows.split(",") if name.strip()]
    found = _benchmark("env_bench").run(names, seconds, lambda name: typer.echo(f"measuring: {name}", err=True))
    if as_json:
        typer.echo(json.dumps({"rows": [asdict(row) for row in found]}))
    else:
        _show(found)


def _benchmark(name: str) -> Any:
    """A module of the repository's benchmarks."""
    folder = Path(starling.__file__).parent.parent / "benchmarks"
    if not (folder / f"{name}.py").exists():
        raise StarlingError("benchmarks are run from a clone of the repository")
    sys.path.insert(0, str(folder))
    return importlib.import_module(name)


def _show(rows: list[Any]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column("row")
    for name in ("ours", "peer", "ratio", "goal"):
        table.add_column(name, justify="right")
    for name in ("unit", "reached", "note"):
        table.add_column(name)
    for row in rows:
        numbers = ("-" if value is None else _number(value) for value in (row.ours, row.peer, row.ratio, row.goal))
        reached = "-" if row.reached is None else "yes" if row.reached else "no"
        table.add_row(row.name, *numbers, row.unit, reached, row.note)
    console = Console(markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = 200
    console.print(table)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def register(app: typer.Typer) -> None:
    """Add the sub-commands to ``app``."""
    app.add_typer(bench, name="bench")
