"""The command ``curate``: games that fit a concept."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from starling.cli.model import Budget, Model, PriceOf, open_endpoint
from starling.cli.panels import GAMES
from starling.util.errors import StarlingError

if TYPE_CHECKING:
    from starling.author.curation import Ask

MAX_TOKENS = 800


def curate(
    concept: Annotated[str, typer.Argument(help="What the games should be like, in a few English words.")],
    out: Annotated[
        Path, typer.Option(file_okay=False, help="Folder for the concept, the labels and the list of games.")
    ],
    games: Annotated[
        str, typer.Option(help="Games to choose from, as for `starling train`: ids, patterns, folders.")
    ] = "split:train",
    wanted: Annotated[
        list[str] | None, typer.Option("--for", help="Attribute that such a game has; repeatable.")
    ] = None,
    unwanted: Annotated[
        list[str] | None, typer.Option("--against", help="Attribute that rules a game out; repeatable.")
    ] = None,
    phrase: Annotated[
        list[str] | None, typer.Option(help="Description to search by; repeatable (default: the concept).")
    ] = None,
    annotator: Annotated[
        str, typer.Option(help="Who names attributes and judges games: words (needs no model) or openai.")
    ] = "words",
    budget_usd: Budget = None,
    price: PriceOf = None,
    model: Model = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Find the games that fit a concept.

    Judges some fifty games, attribute by attribute, and finds the others with a classifier. Without --for, a model
    names the attributes (--annotator openai), or you are asked for them in a terminal; otherwise each word of the
    concept is an attribute. OUT/games.txt lists the games, for `starling train --games @OUT`; OUT/labels.jsonl has
    each judgement with its reason. Run the same command again to continue.

    Example: starling curate "cosy kitchens that need tools" --for cook --for tool --out concept
    """
    from starling.author.curation import (
        concept_by_model,
        concept_of,
        curate_into,
        judge_by_model,
        judge_by_words,
        stored_concept,
    )
    from starling.generation.sources import source_names
    from starling.library.catalog import open_game

    if annotator not in ("words", "openai"):
        raise typer.BadParameter(f"{annotator!r} is not one of words, openai", param_hint="--annotator")
    names = source_names(games)
    if any(":" in name and not Path(name).exists() for name in names):
        raise StarlingError("curate needs existing games: generate them first, then give their folder with --games")
    specs = {name: open_game(name).spec for name in names}
    ask = _asker(model, budget_usd, price, out) if annotator == "openai" else None
    if wanted or unwanted or phrase:
        described = concept_of(concept, wanted or (), unwanted or (), phrase or ())
    elif (known := stored_concept(out)) is not None and known.text == concept_of(concept, ("any",), (), ()).text:
        described = known  # its attributes were named when the command was first given
    elif ask is not None:
        described = concept_by_model(concept, ask)
    elif sys.stdin.isatty():
        described = concept_of(concept, *(_answers(question) for question in QUESTIONS))
    else:
        described = concept_of(concept, (), (), ())
    found = curate_into(out, described, specs, judge_by_model(ask) if ask else judge_by_words)
    if as_json:
        rows = [{"game": name, "probability": found.probability[name]} for name in found.chosen]
        typer.echo(json.dumps({"out": str(out), "judged": len(found.judged), "games": rows}))
        return
    reasons = {one.game: one.reason for one in found.judged}
    for name in found.chosen:
        typer.echo(f"{found.probability[name]:.2f}  {specs[name].title}  ({reasons.get(name, 'by the classifier')})")
    fitting = sum(one.fits for one in found.judged)
    typer.echo(
        f"{len(found.chosen)} of {len(specs)} games fit; {len(found.judged)} were judged, of which {fitting} fit: {out}"
    )


QUESTIONS = (
    "What does such a game have? (commas between attributes)",
    "What rules a game out, though it looks similar?",
    "How else would you describe such a game?",
)


def _answers(question: str) -> list[str]:
    said = typer.prompt(question, default="", show_default=False)
    return [part.strip() for part in said.split(",") if part.strip()]


def _asker(model: str | None, budget: float | None, price: str | None, out: Path) -> Ask:
    """Asks the model for a JSON object; replies are kept in ``out``."""
    from starling.author.reply_parsing import parse_reply

    endpoint = open_endpoint(model, budget, price, out / "replies.sqlite")

    def ask(text: str, name: str) -> Mapping[str, Any]:
        reply = endpoint.ask([{"role": "user", "content": text}], None, name, 0, MAX_TOKENS, 0.0)
        data, _ = parse_reply(reply)
        return data if isinstance(data, dict) else {}

    return ask


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=GAMES)(curate)
