"""The commands ``bench env`` and ``bench representations``. The benchmark of environments itself is in the repository's
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
from starling.cli.panels import TRAIN
from starling.cli.training import INTERRUPTED
from starling.util.errors import StarlingError
from starling.util.extras import import_optional

bench = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Benchmark environments and text encoders against others.\n\n\b\nExample: starling bench env",
)


@bench.command()
def env(
    seconds: Annotated[float, typer.Option(min=0.001, help="Seconds per measurement.")] = 5.0,
    rows: Annotated[str, typer.Option(help="Rows to measure, comma-separated (default: all).")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Compare the speed of environments.

    Peers are jericho, TextWorld and TextWorld-Express. Needs a clone of the repository.

    Example: starling bench env --rows 'live step,gym.make' --json
    """
    results = _repository_benchmark("env_bench").run(
        _names(rows), seconds, lambda name: typer.echo(f"measuring: {name}", err=True)
    )
    if as_json:
        typer.echo(json.dumps({"rows": [asdict(row) for row in results]}))
    else:
        _show(results)


@bench.command()
def representations(
    data: Annotated[
        Path, typer.Option(exists=True, help="Transition data from `starling collect`, with games of both splits.")
    ],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder to write to.")],
    encoders: Annotated[list[str] | None, typer.Argument(help="Folders of trained encoders, or encoder names.")] = None,
    factors: Annotated[
        str,
        typer.Option(
            help="Factors to vary in pre-training encoders: rows, size, games, noise, features; comma-separated."
        ),
    ] = "",
    objective: Annotated[str, typer.Option(help="Objective for pre-training them.")] = "sit",
    steps: Annotated[int, typer.Option(min=1, help="Updates for pre-training each of them.")] = 2_000,
    robust: Annotated[
        bool, typer.Option(help="Also test the probes on texts with lost words, typos and synonyms.")
    ] = False,
    states: Annotated[int, typer.Option(min=30, help="Probed states per held-out game.")] = 200,
    pairs: Annotated[int, typer.Option(min=10, help="Probed commands per game and task.")] = 60,
    learning: Annotated[
        int, typer.Option(min=0, help="Training steps of memory-drrn with each encoder; 0 skips this part.")
    ] = 0,
    games: Annotated[
        str, typer.Option(help="Library games to train memory-drrn on: ids or shell patterns, comma-separated.")
    ] = "SummitBox",
    seeds: Annotated[int, typer.Option(min=1, help="Number of seeds for memory-drrn.")] = 3,
    seed: Annotated[int, typer.Option(min=0, help="Random seed for the probe samples and initial weights.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Compare text encoders by probes.

    Probes decode the game state from an encoder's vectors, on held-out games. Baselines are MiniLM, a GRU and random
    features. Run the same command again to continue after an interruption.

    Example: starling bench representations runs/my-encoder --data runs/transitions --out runs/representations
    """
    from starling.library.catalog import find
    from starling.training.checkpoint import single_thread
    from starling.training.transitions import TransitionData

    single_thread()
    benchmark, pretraining, drrn, changes = map(_agents_benchmark, ("benchmark", "factors", "learning", "robust"))
    # Check all arguments before the work starts.
    names = [entry.id for entry in find(games)] if learning else []
    variants = pretraining.variants(_names(factors), pretraining.Variant()) if factors else []
    if factors:
        pretraining.check_objective(objective)
    entries = [benchmark.ProbedEncoder(Path(source).name, source) for source in encoders or []]
    entries += [benchmark.ProbedEncoder(label, source) for source, label in benchmark.BASELINES.items()]
    if len({entry.name for entry in entries}) < len(entries):
        raise StarlingError("two encoders have the same name; rename a folder")
    for entry in entries:
        encoder = benchmark.new_encoder(entry.source, seed)
        if robust:
            changes.check_encoder(entry.name, encoder)
    if learning:
        drrn.check_encoders([entry.source for entry in entries])

    def show(line: str) -> None:
        typer.echo(line, err=True)

    transitions = TransitionData.open(data)
    probing = benchmark.open_benchmark(transitions, out, states, pairs, seed)
    try:
        if variants:
            entries += pretraining.train_variants(transitions, variants, objective, steps, seed, out, show)
        results = {"probes": benchmark.compare(probing, entries, out, seed, show)}
        if robust:
            results["robust"] = changes.compare_changes(probing, entries, out, seed, show)
        if learning:
            sources = list(dict.fromkeys((entry.name, entry.source) for entry in entries))
            results["learning"] = drrn.train_agents(sources, names, learning, seeds, out, show)
    except KeyboardInterrupt:
        typer.echo("interrupted; run the same command again to continue", err=True)
        raise typer.Exit(INTERRUPTED) from None
    typer.echo(json.dumps({**results, "out": str(out)}) if as_json else f"tables and scores: {out}")


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",") if name.strip()]


def _agents_benchmark(name: str) -> Any:
    """A module of the encoder benchmark, loaded by name because ``starling.agents`` imports starling."""
    return import_optional(f"starling.agents.representations.{name}", "the encoder benchmark", "probes")


def _repository_benchmark(name: str) -> Any:
    """A module of the repository's benchmarks/."""
    folder = Path(starling.__file__).parent.parent / "benchmarks"
    if not (folder / f"{name}.py").exists():
        raise StarlingError("this benchmark needs a clone of the repository")
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
    """Add the commands to ``app``."""
    app.add_typer(bench, name="bench", rich_help_panel=TRAIN)
