"""The sub-commands ``play`` and ``replay``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from starling.util.errors import StarlingError


def play(
    game: Annotated[
        str, typer.Argument(help="Id of the library, a folder, a .ni, or a story file (.z3, .z5, .z8).")
    ] = "",
    script: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="File of commands, one a line; # begins a comment."),
    ] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Print lines only: no status bar, colours or keys.")] = False,
    fair: Annotated[
        bool, typer.Option("--fair", help="No completion, hints or undo: what an agent cannot have either.")
    ] = False,
    resume: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Go on with this transcript instead of GAME.")
    ] = None,
    seed: Annotated[int | None, typer.Option(min=0, help="Decides the chance in a story that has any.")] = None,
) -> None:
    """Play a game. Commands may also come over a pipe; /quit or Ctrl-D ends the session.

    Every session is recorded; /quit says where.

    Example: starling play BoilPasta --script commands.txt
    """
    from starling.console import plain as lines
    from starling.console.player import resume as go_on
    from starling.console.player import start

    if bool(game) == bool(resume):
        raise typer.BadParameter("name a game, or give --resume", param_hint="GAME")
    at_terminal = script is None and sys.stdin.isatty()
    with go_on(resume) if resume else start(game, seed=seed, fair=fair) as player:
        if at_terminal and sys.stdout.isatty() and not plain and _can_do_more():
            from starling.console.terminal import Terminal

            reason = Terminal(player, complete=not player.fair).play()
        elif at_terminal:
            reason = lines.play(player, lines.from_keyboard(), echo=False)
        else:
            reason = lines.play(player, lines.from_file(script) if script else lines.from_pipe())
        player.close(reason)
        if at_terminal:
            typer.echo(f"Recorded in {player.path}")


def _can_do_more() -> bool:
    from starling.console.terminal import usable

    return usable()


def replay(
    transcript: Annotated[
        Path | None, typer.Argument(exists=True, dir_okay=False, help="By default the latest that was played.")
    ] = None,
    game: Annotated[str | None, typer.Option(help="Play this game instead of the one that is named there.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Do not print what was played.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Play a recorded session again and compare every answer.

    Exit code 1 at the first difference, which is printed.

    Example: starling replay --quiet
    """
    from starling.console.screen import printable, wrapped
    from starling.console.transcript import read
    from starling.console.transcript import replay as play_again

    def show(command: str, text: str) -> None:
        from starling.console.player import TextBlock

        if command:
            typer.echo(f"\n> {printable(command)}")
        typer.echo(wrapped(TextBlock("story", text)))

    path = transcript or _latest()
    played = play_again(read(path), game, None if quiet or as_json else show)
    difference = played.difference
    if as_json:
        result = {"transcript": str(path), "commands": played.commands, "same_story": played.same_story}
        typer.echo(json.dumps({**result, "difference": difference and vars(difference)}))
    elif difference is None:
        changed = "" if played.same_story else " (the story file is another than it was)"
        typer.echo(f"\n{path}: {played.commands} commands, all the same{changed}")
    if difference is not None:
        if not as_json:
            changed = "" if played.same_story else "; the story file is another than it was"
            typer.echo(f"differs at {printable(str(difference))}{changed}", err=True)
        raise typer.Exit(1)


def _latest() -> Path:
    from starling.console.transcript import transcripts_folder

    paths = sorted(transcripts_folder().glob("*.jsonl"), key=lambda path: path.stat().st_mtime)
    if not paths:
        raise StarlingError(f"nothing was played yet: there is no transcript in {transcripts_folder()}")
    return paths[-1]


def register(app: typer.Typer) -> None:
    """Add the sub-commands to ``app``."""
    app.command()(play)
    app.command()(replay)
