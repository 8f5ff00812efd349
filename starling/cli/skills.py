"""The command ``skills label``: which skills games exercise, where labels may be wrong or missing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from starling.cli.panels import DATA
from starling.cli.training import named_settings
from starling.util.extras import import_optional
from starling.util.paths import write_file

skills = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Label games by skill.\n\n\b\nExample: starling skills label generated",
)


@skills.callback()
def _group() -> None:
    """Keeps ``label`` a command of its own."""


@skills.command()
def label(
    games: Annotated[
        str,
        typer.Argument(help="Games, as for `starling train --games`, or a folder of `starling collect --target`."),
    ],
    out: Annotated[Path | None, typer.Option(dir_okay=False, help="File for the labels, as lines of JSON.")] = None,
    setting: Annotated[
        list[str] | None, typer.Option("--set", help="Setting, as name=value; repeatable: trust, own, steps, ...")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Random seed.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Correct the skills that games are labelled with, and label games that have none.

    A game keeps the number of skills that its author named; one without labels gets two. The game files are not
    changed. Lines that begin with * differ from the author's labels.

    Example: starling skills label generated --out skills.jsonl
    """
    labelling = import_optional("starling.agents.pretraining.skill_labels", "labels by skill", "encoders")
    from starling.generation.sources import source_names
    from starling.library.catalog import open_game
    from starling.training.checkpoint import single_thread
    from starling.training.unlabelled import STATES, read_states

    single_thread()
    settings = labelling.LabelSettings.of("skills label", named_settings(setting or []))
    if (Path(games) / STATES).exists():
        known = labelling.games_of_states(read_states(Path(games)))
    else:
        known = labelling.games_of_specs({name: open_game(name).spec for name in source_names(games)})
    found = labelling.label_games(known, settings, seed)
    rows = [
        {"game": game.name, "given": list(game.given), "skills": labels}
        for game, labels in zip(known, found, strict=True)
    ]
    if out:
        write_file(out, "".join(json.dumps(row) + "\n" for row in rows))
    if as_json:
        typer.echo(json.dumps({"games": rows, "out": str(out) if out else None}))
        return
    for game, labels in zip(known, found, strict=True):
        changed = "*" if game.given and set(game.given) != set(labels) else " "
        shown = ", ".join(f"{skill} {share:.2f}" for skill, share in labels.items())
        name = " ".join(Path(game.name).name.split())[:40]
        typer.echo(f"{changed} {name}: {shown}" + (f" (given: {', '.join(game.given)})" if changed == "*" else ""))


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.add_typer(skills, name="skills", rich_help_panel=DATA)
