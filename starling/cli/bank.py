"""The command ``bank``: what the embedded author knows, and what it makes of an idea."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from starling.cli.panels import GAMES

if TYPE_CHECKING:
    from starling.author.planning.reading import Wish


def bank(
    idea: Annotated[str | None, typer.Argument(help="Idea to interpret (default: print the size of the bank).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show how the embedded author interprets an idea.

    Without an idea, print the size of its knowledge bank: the numbers of goals, things, places and so on.

    Example: starling bank "mend the flat tyre of my red bike"
    """
    found = _coverage() if idea is None else _reading(idea)
    if as_json:
        typer.echo(json.dumps(found))
        return
    for name, value in found.items():
        if isinstance(value, list):
            typer.echo(f"{name}:")
            for entry in value:
                typer.echo(f"  {entry}")
        else:
            typer.echo(f"{name}: {value:,}" if isinstance(value, int) else f"{name}: {value}")


def _coverage() -> dict[str, Any]:
    from starling.author.bank import load_bank
    from starling.author.planning.lore import load_lore

    things, lore = load_bank(), load_lore()
    return {
        "goals": len(lore.goals),
        "methods": len(lore.methods),
        "ways to come by a thing": len(lore.ways),
        "troubles with a thing": len(lore.troubles),
        "barriers": len(lore.barriers),
        "things": len(things.things),
        "kinds of things": len({kind for thing in things.things for kind in thing.kinds}),
        "places": len(things.places),
        "themes": len(lore.themes),
        "verbs": len(lore.verbs),
        "nouns": len(lore.nouns),
    }


def _reading(idea: str) -> dict[str, Any]:
    from starling.author.base import clean_idea
    from starling.author.planning.author import theme_of
    from starling.author.planning.lore import load_lore
    from starling.author.planning.reading import read

    request = read(clean_idea(idea))
    theme = theme_of(request)
    return {
        "theme": next(name for name, known in load_lore().themes.items() if known is theme),
        "goals": [_line(wish) for wish in request.wishes] or ["none: the idea is refused"],
        "not used": list(request.unused) or ["nothing"],
    }


def _line(wish: Wish) -> str:
    """One line: a chosen goal, what fills its slots, its score, and the goals that fit equally well."""
    slots = ", ".join(f"{slot} = {phrase.name}" for slot, phrase in wish.fillers.items())
    others = f"; or {', '.join(other.goal.id for other in wish.others)}" if wish.others else ""
    return (
        f"{wish.goal.id} ({wish.goal.label}): verb {wish.verb!r}; {slots or 'no object'}; fit {wish.score:.1f}{others}"
    )


def register(app: typer.Typer) -> None:
    app.command(rich_help_panel=GAMES)(bank)
