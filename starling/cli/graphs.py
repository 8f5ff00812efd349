"""The commands that explore games: crawl and analyse."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from starling.cli.engine import Engine
from starling.cli.panels import DATA, GAMES

if TYPE_CHECKING:
    from starling.analysis.analyse import Analysis
    from starling.states.playable import Playable

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Games = Annotated[list[str], typer.Argument(help="Library ids or patterns, game folders, .ni sources or story files.")]


def crawl(
    games: Games,
    jobs: Annotated[int, typer.Option(min=1, help="Number of parallel processes; a single one uses two threads.")] = 1,
    states: Annotated[int, typer.Option(min=1, help="Maximum number of states to expand per game.")] = 100_000,
    engine: Engine = "local",
    check: Annotated[
        int,
        typer.Option(min=0, help="Number of states to verify by replaying the path to them on a fresh interpreter."),
    ] = 20,
    as_json: AsJson = False,
) -> None:
    """Precompute state graphs of games into the cache.

    Environments with the graph backend then need no interpreter. Run the same command again to continue after an
    interruption.

    Example: starling crawl SummitBox --jobs 2
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from starling.states.crawl import CrawlProgress, check_sample
    from starling.states.crawl import crawl as run_crawl

    results = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("states"))
    with Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True)) as progress:
        for game in _opened(games):
            task = progress.add_task(game.id, total=None)

            def show(now: CrawlProgress, task: Any = task) -> None:
                progress.update(task, completed=now.expanded + now.over, total=now.states)

            crawled = run_crawl(game, states, jobs, show, engine)
            show(crawled)
            compared = 0
            if check:
                assert game.store is not None
                game.store.load_all(game.graph, game.number)
                compared = check_sample(game, check)
            results.append({**crawled.to_dict(), "checked_commands": compared})
    if as_json:
        typer.echo(json.dumps({"games": results}))
        return
    for result in results:
        rest = "complete" if result["closed"] else f"{result['frontier']} states unexpanded"
        typer.echo(f"{result['game']}: {result['states']} states, {result['texts']} texts, {rest}")


def analyse(
    games: Games,
    seconds: Annotated[float, typer.Option(min=1, help="Approximate time per game.")] = 60.0,
    states: Annotated[int, typer.Option(min=1, help="Maximum number of states to expand per game.")] = 20_000,
    as_json: AsJson = False,
) -> None:
    """Find a game's shortest solution, dead ends and difficulty.

    Exit code 1 if a game cannot be won, or has a dead end: a state from which it continues but can no longer be won.

    Example: starling analyse SummitBox --seconds 20
    """
    from starling.analysis.analyse import analyse as run_analyse

    results = []
    for game in _opened(games):
        result = run_analyse(game, seconds, states)
        results.append(result)
        if game.store:
            game.store.flush()
        if not as_json:
            typer.echo(_line(result))
    if as_json:
        typer.echo(json.dumps({"games": [result.to_dict() for result in results]}))
    if any(result.winnable is False or result.dead_ends for result in results):
        raise typer.Exit(1)


def _opened(names: list[str]) -> list[Playable]:
    from pathlib import Path

    from starling.library.catalog import find, open_game
    from starling.stories.story import open_story
    from starling.util.paths import is_story

    opened: list[Playable] = []
    for name in names:
        if Path(name).suffix == ".ni" or is_story(name):
            opened.append(open_story(name))
        elif Path(name).exists():
            opened.append(open_game(name))
        else:
            opened += [entry.load() for entry in find(name)]
    return opened


def _line(found: Analysis) -> str:
    won = {True: "can be won", False: "CANNOT BE WON", None: "winnable or not is undecided"}[found.winnable]
    shortest = "" if found.shortest is None else f" in {found.shortest} commands"
    shortest += " (proved shortest)" if found.shortest_proved else ""
    explored = "all" if found.closed else "some"
    dead = f"{found.dead_states} dead" if found.dead_states is not None else f"{len(found.dead_ends)} dead ends found"
    open_ends = f", {found.unsettled} commands undecided" if found.unsettled else ""
    first = ""
    if found.dead_ends:
        end = found.dead_ends[0]
        first = f"; first one: after {', '.join(end.commands) or 'nothing'}: {end.command}"
    return (
        f"{found.game}: {won}{shortest}; {explored} {found.states} states explored, {dead}{open_ends}{first}; "
        f"branching {found.branching}; random play wins {found.random_win:.2%}"
        + (f" (undecided {found.random_unsettled:.0%})" if found.random_unsettled > 0.0005 else "")
    )


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command(rich_help_panel=DATA)(crawl)
    app.command(rich_help_panel=GAMES)(analyse)
