"""The commands that extend a library from its own games: ideas, invert, compose."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starling.cli.model import Budget, Model, PriceOf, open_endpoint
from starling.cli.panels import GAMES

if TYPE_CHECKING:
    from starling.spec.model import GameSpec

# Heavy imports are inside the functions, to keep --help fast.
Out = Annotated[Path, typer.Option(file_okay=False, help="Folder in which to create the game's folder.")]
Seed = Annotated[int, typer.Option(min=0, help="Random seed for the choice of words.")]


def ideas(
    count: Annotated[int, typer.Option(min=1, max=1000, help="Number of ideas.")] = 10,
    seed: Annotated[int, typer.Option(min=0, help="Random seed for the choice of ideas.")] = 0,
    author: Annotated[str, typer.Option(help="Author of the ideas: embedded (needs no model) or openai.")] = "embedded",
    budget_usd: Budget = None,
    price: PriceOf = None,
    model: Model = None,
    out: Annotated[
        Path | None,
        typer.Option(dir_okay=False, help="File to write to, one idea per line (default: standard output)."),
    ] = None,
) -> None:
    """Propose seed ideas for what the library lacks, one per line.

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
        proposed = propose(library, count, seed)
    else:
        endpoint = open_endpoint(model, budget_usd, price, cache_dir() / "replies.sqlite")
        proposed = propose_with_model(
            lambda messages: endpoint.ask(messages, REPLY_SCHEMA, "ideas", seed, MAX_REPLY_TOKENS).text,
            library,
            count,
            seed,
        )
    text = "\n".join(proposed) + "\n"
    if out is None:
        typer.echo(text, nl=False)
    else:
        write_file(out, text.encode())
        typer.echo(str(out))


def invert(
    game: Annotated[str, typer.Argument(help="Library id, game folder or game.json file.")],
    out: Out,
    seed: Seed = 0,
) -> None:
    """Make the reverse of a game.

    The new game starts in the final state of GAME. Its tasks are to undo whatever can be undone.

    Example: starling invert BoilPasta --out derived
    """
    from starling.author.invert import invert as run_invert
    from starling.library.catalog import open_game

    _write(run_invert(open_game(game).spec, seed), out)


def compose(
    first: Annotated[str, typer.Argument(help="Library id, game folder or game.json file.")],
    second: Annotated[
        str, typer.Argument(help="Game to continue with when the first is won: id, folder or game.json.")
    ],
    out: Out,
    seed: Seed = 0,
) -> None:
    """Join two games into a longer one that requires both skill sets.

    Example: starling compose BoilPasta FrostByMorning --out derived
    """
    from starling.author.compose import compose as run_compose
    from starling.library.catalog import open_game

    _write(run_compose(open_game(first).spec, open_game(second).spec, seed), out)


def _write(spec: GameSpec, out: Path) -> None:
    """Check a game and write its folder under ``out``. Raises StarlingError if it fails the check."""
    from starling.analysis.release_check import check_derived
    from starling.author import AuthorResult
    from starling.generation.generate import write_game
    from starling.util.errors import StarlingError

    found = check_derived(spec)
    if found.problems:
        raise StarlingError(f"the game {spec.id!r} did not pass verification: {found.problems[0]}")
    typer.echo(str(write_game(found.spec, found.verdict, out, AuthorResult(found.spec), found)))


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    for command in (ideas, invert, compose):
        app.command(rich_help_panel=GAMES)(command)
