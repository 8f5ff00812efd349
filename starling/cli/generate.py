"""The command ``generate``: from ideas to verified games."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from starling.cli.engine import Engine
from starling.cli.model import Budget, Model, PriceOf, Timeout, open_endpoint
from starling.cli.panels import GAMES
from starling.util.errors import StarlingError

if TYPE_CHECKING:
    from starling.analysis.release_check import Requirements
    from starling.author import Author
    from starling.author.llm import Mode
    from starling.generation.batch import Summary
    from starling.generation.generate import GeneratedGame

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def generate(
    idea: Annotated[str | None, typer.Argument(help="Idea of the game, in a few English words.")] = None,
    ideas: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="File with one idea per line, to generate many games."),
    ] = None,
    repair: Annotated[
        str | None,
        typer.Option(help="Game to repair instead, based on its players' transcripts (see `starling triage`)."),
    ] = None,
    count: Annotated[int | None, typer.Option(min=1, help="Number of games (default: one per idea).")] = None,
    author: Annotated[str, typer.Option(help="Author of the games: embedded (needs no model) or openai.")] = "embedded",
    mode: Annotated[str, typer.Option(help="Dialogue with the model: staged (six stages) or one-call.")] = "staged",
    tries: Annotated[int, typer.Option(min=1, max=10, help="Maximum replies per request, including corrections.")] = 3,
    seed: Annotated[int, typer.Option(min=0, help="Random seed; another seed gives another game about the idea.")] = 0,
    length: Annotated[
        str | None, typer.Option(help="Length of the solution in commands, as MIN-MAX (accepted by default: 3-60).")
    ] = None,
    rooms: Annotated[str | None, typer.Option(help="Number of rooms, as NUMBER or MIN-MAX.")] = None,
    goals: Annotated[int | None, typer.Option(min=1, max=30, help="Number of main goals.")] = None,
    people: Annotated[int | None, typer.Option(min=0, max=40, help="Number of other people.")] = None,
    reference: Annotated[
        str | None,
        typer.Option(help="Game whose people, places, things and style are carried over: library id or folder."),
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, max=64, help="Number of games to generate in parallel.")] = 1,
    engine: Engine = "local",
    budget_usd: Budget = None,
    price: PriceOf = None,
    model: Model = None,
    timeout: Timeout = None,
    replies: Annotated[
        Path | None, typer.Option(dir_okay=False, help="SQLite file that caches replies (default: OUT/replies.sqlite).")
    ] = None,
    recorded: Annotated[bool, typer.Option("--recorded", help="Use only cached replies; call no model.")] = False,
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder in which to create the games' folders.")] = Path(
        "generated"
    ),
    as_json: AsJson = False,
) -> None:
    """Generate verified games from an idea or a file of ideas.

    Prints the games' folders. Run the same command again to continue an interrupted batch; finished work is not paid
    for twice.

    Example: starling generate "brew tea for a tired friend" --seed 3 --out generated
    """
    from starling.author import AUTHORS, make_author

    if author not in AUTHORS:
        raise typer.BadParameter(f"{author!r} is not one of {', '.join(AUTHORS)}", param_hint="--author")
    if mode not in ("staged", "one-call"):
        raise typer.BadParameter(f"{mode!r} is not one of staged, one-call", param_hint="--mode")
    if [idea, ideas, repair].count(None) != 2:
        raise typer.BadParameter("give an idea, or --ideas FILE, or --repair GAME")
    from starling.analysis.release_check import Requirements
    from starling.author.size import size_of
    from starling.generation.batch import generate_many, idea_seed_pairs, read_ideas
    from starling.generation.generate import generate as run_generate
    from starling.library.catalog import open_game

    commands = _range(length, "--length") if length else None
    asked = _range(rooms, "--rooms") if rooms else None
    size = size_of(commands, asked, goals, people)
    wants = Requirements(*commands) if commands else Requirements(longest=max(60, size.length[1]))
    likeness = open_game(reference).spec if reference else None
    if author == "embedded":
        whole = commands or size.length if goals else commands
        writer, name = (
            make_author(author, length=whole, rooms=asked, goals=goals, people=people, reference=likeness),
            None,
        )
    else:
        from starling.author.llm import OpenAIAuthor  # imports openai, which takes half a second

        store = replies or out / "replies.sqlite"
        endpoint = open_endpoint(model, budget_usd, price, store, recorded, timeout)
        writer, name = OpenAIAuthor(endpoint, cast("Mode", mode), tries, size, likeness), endpoint.label
    if repair is not None or (idea is not None and count is None):
        game = (
            _repaired(repair, writer, seed, out, wants)
            if repair
            else run_generate(idea or "", writer, seed, out, wants)
        )
        if as_json:
            spec = game.spec
            result = {"folder": str(game.folder), "id": spec.id, "title": spec.title, **game.verdict.to_dict()}
            result["extent"] = game.examination.extent
            typer.echo(json.dumps(result))
        else:
            typer.echo(str(game.folder))
        return
    known = read_ideas(ideas) if ideas is not None else [idea or ""]
    work = list(idea_seed_pairs(known, count or len(known), seed))
    with _progress(len(work)) as show:
        summary = generate_many(work, writer, name, out, jobs, wants, show, engine)
    _print_summary(summary, len(work), out, as_json)
    if any(record.outcome != "verified" for record in summary.records):
        raise typer.Exit(1)


def _repaired(name: str, writer: Author, seed: int, out: Path, wants: Requirements) -> GeneratedGame:
    from starling.generation.generate import repair_game
    from starling.library.catalog import open_game
    from starling.study.triage import repair_request

    problems = repair_request(name)
    if not problems:
        raise StarlingError(f"no transcript shows a problem with {name!r}; play it and report problems with /report")
    return repair_game(open_game(name).spec, problems, writer, seed, out, wants)


def _range(text: str, option: str) -> tuple[int, int]:
    low, dash, high = text.partition("-")
    high = high if dash else low
    if not (low.isdecimal() and high.isdecimal() and 1 <= int(low) <= int(high) <= 1000):
        raise typer.BadParameter(f"{text!r} is not MIN-MAX, such as 5-25", param_hint=option)
    return int(low), int(high)


@contextlib.contextmanager
def _progress(total: int) -> Iterator[Callable[[Summary], None]]:
    """A progress bar on standard error with yield and cost. Yields a function to call after each game."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("ideas", total=total)

        def show(now: Summary) -> None:
            counts = now.to_dict()
            cost = "" if counts["usd"] is None else f", ${counts['usd']:.4f}"
            description = f"{counts['verified']} verified ({counts['yield']:.0%}){cost}"
            bar.update(task, completed=counts["ideas"], description=description)

        yield show


def _print_summary(summary: Summary, asked: int, out: Path, as_json: bool) -> None:
    """Print the records. Raises StarlingError if the batch was stopped."""
    counts = summary.to_dict()
    if as_json:
        records = [record.__dict__ for record in summary.records]
        typer.echo(json.dumps({**counts, "records": records}))
    elif summary.records:
        for record in summary.records:
            if record.outcome == "verified":
                typer.echo(f"ok    {out / (record.folder or '')}  {record.commands} commands  {record.idea[:80]}")
            else:
                typer.echo(f"{record.outcome:<8}  {record.idea[:80]}: {(record.problem or '')[:200]}")
        spent = "" if counts["usd"] is None else f", ${counts['usd']:.4f}"
        typer.echo(
            f"{counts['verified']} of {counts['ideas']} ideas are verified games ({counts['refused']} refused, "
            f"{counts['failed']} failed); {counts['prompt_tokens']} prompt tokens, "
            f"{counts['completion_tokens']} completion tokens{spent}"
        )
    if summary.stopped:
        left = asked - len(summary.records)
        raise StarlingError(
            f"stopped with {left} of {asked} ideas left: {summary.stopped}; run the same command again to continue"
        )


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=GAMES)(generate)
