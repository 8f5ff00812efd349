"""The command ``triage``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starling.cli.panels import STUDY

if TYPE_CHECKING:
    from starling.study.triage import Triage


def triage(
    games: Annotated[list[str] | None, typer.Argument(help="Games to show (default: all with transcripts).")] = None,
    transcripts: Annotated[
        list[Path] | None,
        typer.Option(exists=True, file_okay=False, help="Folder of transcripts, for example of a study; repeatable."),
    ] = None,
    synonyms: Annotated[
        Path | None,
        typer.Option(file_okay=False, help="Folder for copies of the games, with unknown verbs added as synonyms."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Find problems of games in players' transcripts.

    Lists player reports, places where players gave up, unknown words and failed commands.

    Example: starling triage BoilPasta --transcripts study/transcripts
    """
    from starling.console.screen import printable
    from starling.library.catalog import open_game
    from starling.study.triage import triage as run_triage

    found = run_triage(transcripts or None)
    if games:
        ids = [open_game(name).id for name in games]
        found = {id: found[id] for id in ids if id in found}
    if as_json:
        typer.echo(json.dumps({"games": [result.to_dict() for result in found.values()]}))
    elif not found:
        typer.echo("no transcripts found")
    for result in found.values():
        if not as_json:
            typer.echo(printable(_lines(result)))
        if synonyms:
            _learn(result, synonyms)


def _learn(result: Triage, out: Path) -> None:
    from starling.analysis.verify import verify
    from starling.console.screen import printable
    from starling.generation.generate import write_game
    from starling.library.catalog import open_game
    from starling.study.triage import learn_synonyms

    spec = open_game(result.name).spec
    new, said = learn_synonyms(spec, result)
    for line in said:
        typer.echo(printable(f"  {line}"), err=True)
    if new != spec:
        typer.echo(f"  {write_game(new, verify(new), out)}", err=True)


def _lines(found: Triage) -> str:
    score = "" if found.score is None else f", mean score {found.score:.2f}"
    lines = [f"{found.game}: {found.sessions} sessions of {found.players} players, {found.won} won{score}"]
    lines += [f"  report  {r.location or '?'}: {' '.join(r.text.split())}  ({r.transcript})" for r in found.reports]
    lines += [
        f"  stuck   {s.players} in {s.location or '?'} with {s.score}; last: {', '.join(s.last_commands)}"
        for s in found.stuck
    ]
    for u in found.unknown:
        meant = f"; {u.meant_by} then typed: {u.meant}" if u.meant else ""
        lines.append(f"  unknown {u.players} typed {u.verb!r}: {', '.join(u.examples[:3])}{meant}")
    lines += [f"  failed  {f.players} tried {f.command!r}: {f.answer[:80]}" for f in found.failing if f.players > 1]
    return "\n".join(lines)


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=STUDY)(triage)
