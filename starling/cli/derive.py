"""The sub-commands that enlarge a library from itself: ideas, invert, compose."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starling.cli.model import Budget, Model, PriceOf, open_endpoint

if TYPE_CHECKING:
    from starling.spec.model import GameSpec

# Everything else is imported where it is used, so that help and lists come at once.
Out = Annotated[Path, typer.Option(file_okay=False, help="Where the game's folder goes.")]
Seed = Annotated[int, typer.Option(min=0, help="Another seed, another choice of words.")]


def ideas(
    count: Annotated[int, typer.Option(min=1, max=1000, help="How many ideas.")] = 10,
    seed: Annotated[int, typer.Option(min=0, help="Another seed, other ideas.")] = 0,
    author: Annotated[str, typer.Option(help="Who thinks them up: embedded (no model needed) or openai.")] = "embedded",
    budget_usd: Budget = None,
    price: PriceOf = None,
    model: Model = None,
    out: Annotated[Path | None, typer.Option(dir_okay=False, help="Write them to this file, one a line.")] = None,
) -> None:
    """Think up seed ideas that the library has least of, one a line.

    Example: starling ideas --count 20 --seed 1 --out ideas.txt
    """
    from starling.author import AUTHORS

    if author not in AUTHORS:
        raise typer.BadParameter(f"{author!r} is not one of {', '.join(AUTHORS)}", param_hint="--author")
    from starling.author.bootstrap import MAX_REPLY_TOKENS, REPLY_SCHEMA, propose, propose_with_model
    from starling.library.catalog import find
    from starling.util.paths import cache_dir, write_file

    library = [entry.spec for entry in find()]
    if author == "embedded":
        found = propose(library, count, seed)
    else:
        endpoint = open_endpoint(model, budget_usd, price, cache_dir() / "replies.sqlite")
        found = propose_with_model(
            lambda messages: endpoint.ask(messages, REPLY_SCHEMA, "ideas", seed, MAX_REPLY_TOKENS).text,
            library,
            count,
            seed,
        )
    text = "\n".join(found) + "\n"
    if out is None:
        typer.echo(text, nl=False)
    else:
        write_file(out, text.encode())
        typer.echo(str(out))


def invert(
    game: Annotated[str, typer.Argument(help="Id of the library, a game's folder, or its game.json.")],
    out: Out,
    seed: Seed = 0,
) -> None:
    """Make the game that undoes another: it starts at its end, and all that can be is brought back.

    Example: starling invert BoilPasta --out derived
    """
    from starling.author.invert import invert as run_invert
    from starling.library.catalog import open_game

    _write(run_invert(open_game(game).spec, seed), out)


def compose(
    first: Annotated[str, typer.Argument(help="Id of the library, a game's folder, or its game.json.")],
    second: Annotated[str, typer.Argument(help="The game that begins when the first is done.")],
    out: Out,
    seed: Seed = 0,
) -> None:
    """Join two games into a longer one that needs the skills of both.

    Example: starling compose BoilPasta FrostByMorning --out derived
    """
    from starling.author.compose import compose as run_compose
    from starling.library.catalog import open_game

    _write(run_compose(open_game(first).spec, open_game(second).spec, seed), out)


def _write(spec: GameSpec, out: Path) -> None:
    """Examine a game and leave its folder under ``out``; raises StarlingError."""
    from starling.analysis.release_check import examine_derived
    from starling.author import AuthorResult
    from starling.generation.generate import write_game
    from starling.util.errors import StarlingError

    found = examine_derived(spec)
    if found.problems:
        raise StarlingError(f"the game {spec.id!r} did not pass verification: {found.problems[0]}")
    typer.echo(str(write_game(found.spec, found.verdict, out, AuthorResult(found.spec), found)))


def register(app: typer.Typer) -> None:
    """Add the sub-commands to ``app``."""
    for command in (ideas, invert, compose):
        app.command()(command)
