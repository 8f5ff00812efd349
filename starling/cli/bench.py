"""The sub-commands ``bench``: what is measured beside its peers. What measures environments is in the repository's
benchmarks/."""

from __future__ import annotations

import importlib
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

import starling
from starling.cli.training import INTERRUPTED
from starling.util.errors import StarlingError

bench = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Measure environments and encoders beside their peers.\n\n\b\nExample: starling bench env",
)


@bench.command()
def env(
    seconds: Annotated[float, typer.Option(min=0.001, help="Seconds for each rate, of ours and of its peer.")] = 5.0,
    rows: Annotated[str, typer.Option(help="Names of the rows to measure, separated by commas; all by default.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure the environments beside jericho, TextWorld and TextWorld-Express, in a clone of the repository.

    Example: starling bench env --rows 'live step,gym.make' --json
    """
    found = _benchmark("env_bench").run(_names(rows), seconds, lambda name: typer.echo(f"measuring: {name}", err=True))
    if as_json:
        typer.echo(json.dumps({"rows": [asdict(row) for row in found]}))
    else:
        _show(found)


@bench.command()
def representations(
    data: Annotated[Path, typer.Option(exists=True, help="What `starling collect` wrote, of games of both splits.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder to write to.")],
    encoders: Annotated[list[str] | None, typer.Argument(help="Folders of trained encoders, or names.")] = None,
    factors: Annotated[
        str, typer.Option(help="Factors to train encoders over: rows, size, games, noise, features; by commas.")
    ] = "",
    objective: Annotated[str, typer.Option(help="What those are trained by.")] = "sit",
    steps: Annotated[int, typer.Option(min=1, help="Updates of each of those.")] = 2_000,
    states: Annotated[int, typer.Option(min=30, help="States of each held-out game that are asked about.")] = 200,
    pairs: Annotated[int, typer.Option(min=10, help="Commands of each game that are asked about, for each task.")] = 60,
    learning: Annotated[
        int, typer.Option(min=0, help="Steps of memory-drrn with each encoder; 0 leaves that out.")
    ] = 0,
    games: Annotated[str, typer.Option(help="Games for that, an id or a shell pattern.")] = "SummitBox",
    seeds: Annotated[int, typer.Option(min=1, help="Seeds for that.")] = 3,
    seed: Annotated[int, typer.Option(min=0, help="Decides what is asked, and weights.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Compare encoders by what can be read off their vectors on held-out games, beside MiniLM, a GRU and random features.

    Can be stopped at any moment; the same command goes on where it stopped.

    Example: starling bench representations runs/my-encoder --data runs/transitions --out runs/representations
    """
    from starling.library.catalog import find
    from starling.training.checkpoint import single_thread
    from starling.training.transitions import TransitionData

    single_thread()
    benchmark, pretraining, drrn = (_of_agents(name) for name in ("benchmark", "factors", "learning"))
    # What is wrong with the arguments is told before the work.
    names = [entry.id for entry in find(games)] if learning else []
    wanted = pretraining.variants(_names(factors), pretraining.Variant()) if factors else []
    if factors:
        pretraining.check(objective)
    named = [benchmark.Entry(Path(source).name, source) for source in encoders or []]
    named += [benchmark.Entry(label, source) for source, label in benchmark.BASELINES.items()]
    if len({entry.name for entry in named}) < len(named):
        raise StarlingError("two of the encoders have the same name; rename a folder")
    for entry in named:
        benchmark.new_encoder(entry.source, seed)
    if learning:
        drrn.check([entry.source for entry in named])

    def show(what: str) -> None:
        typer.echo(what, err=True)

    transitions = TransitionData.open(data)
    asked = benchmark.ask(transitions, out, states, pairs, seed)
    try:
        if wanted:
            named += pretraining.train_variants(transitions, wanted, objective, steps, seed, out, show)
        found = {"probes": benchmark.compare(asked, named, out, seed, show)}
        if learning:
            sources = list(dict.fromkeys((entry.name, entry.source) for entry in named))
            found["learning"] = drrn.learn(sources, names, learning, seeds, out, show)
    except KeyboardInterrupt:
        typer.echo("interrupted; the same command goes on", err=True)
        raise typer.Exit(INTERRUPTED) from None
    typer.echo(json.dumps({**found, "out": str(out)}) if as_json else f"tables and scores: {out}")


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",") if name.strip()]


def _of_agents(name: str) -> Any:
    """A module of the benchmark of encoders. The agents' package imports this one, so it is only asked for by name."""
    return importlib.import_module(f"starling.agents.representations.{name}")


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
