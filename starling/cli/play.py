"""The commands ``play`` and ``replay``."""

from __future__ import annotations

import contextlib
import functools
import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from starling.cli.panels import PLAY
from starling.util.errors import StarlingError


def play(
    game: Annotated[
        str, typer.Argument(help="Library id, game folder, .ni source or story file (.z3, .z5, .z8).")
    ] = "",
    script: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="File with one command per line; # starts a comment."),
    ] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Plain text: no status bar, colours or keys.")] = False,
    fair: Annotated[
        bool, typer.Option("--fair", help="Play under the same conditions as agents: no completion, hints or undo.")
    ] = False,
    resume: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="Continue the session of this transcript instead of starting GAME."
        ),
    ] = None,
    seed: Annotated[int | None, typer.Option(min=0, help="Random seed, for stories with random events.")] = None,
    web: Annotated[bool, typer.Option("--web", help="Play in a web browser on this machine.")] = False,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="With --web: print the address only.")] = False,
) -> None:
    """Play a game in the terminal or a browser.

    Reads commands from a pipe, too; /quit or Ctrl-D ends the session. Every session is recorded in a transcript, whose
    path is printed at the end.

    Example: starling play BoilPasta --script commands.txt
    """
    from starling.console import plain as lines
    from starling.console.player import resume as go_on
    from starling.console.player import start

    if bool(game) == bool(resume):
        raise typer.BadParameter("name a game, or give --resume", param_hint="GAME")
    if no_browser and not web:
        raise typer.BadParameter("applies only to play in a browser; add --web", param_hint="--no-browser")
    if web:
        if resume or script or plain or fair or seed is not None:
            raise typer.BadParameter("takes a game and no option other than --no-browser", param_hint="--web")
        _play_in_browser(game, no_browser)
        return
    at_terminal = script is None and sys.stdin.isatty()
    extra = {} if at_terminal else {"scripted": True}
    new = functools.partial(start, game, seed=seed, fair=fair, extra=extra)
    with go_on(resume, writes_files=True) if resume else new(writes_files=True) as player:
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


def _play_in_browser(game: str, no_browser: bool) -> None:
    from starling.cli.serve import run_server
    from starling.console.session import open_playable
    from starling.web.app import ServerConfig, create_app

    open_playable(game)  # a wrong name is an error here, not on the page
    run_server(create_app(ServerConfig(game=game)), "127.0.0.1", 0, lambda url: None if no_browser else _show(url))


def _show(url: str) -> None:
    """Open the address in the user's browser, if there is one with windows: one for terminals would block this one."""
    import webbrowser

    with contextlib.suppress(webbrowser.Error):
        browser = webbrowser.get()
        if type(browser) is not webbrowser.GenericBrowser:
            browser.open(url)


def _can_do_more() -> bool:
    from starling.console.terminal import usable

    return usable()


def replay(
    transcript: Annotated[
        Path | None, typer.Argument(exists=True, dir_okay=False, help="Transcript to replay (default: the latest).")
    ] = None,
    game: Annotated[str | None, typer.Option(help="Replay on this game instead of the recorded one.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Do not print the session.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Replay a recorded session and compare every response.

    Prints the first difference; exit code 1 if there is one.

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
        changed = "" if played.same_story else " (the story file has changed)"
        typer.echo(f"\n{path}: {played.commands} commands, no differences{changed}")
    if difference is not None:
        if not as_json:
            changed = "" if played.same_story else "; the story file has changed"
            typer.echo(f"differs at {printable(str(difference))}{changed}", err=True)
        raise typer.Exit(1)


def _latest() -> Path:
    from starling.console.transcript import transcripts_folder

    paths = sorted(transcripts_folder().glob("*.jsonl"), key=lambda path: path.stat().st_mtime)
    if not paths:
        raise StarlingError(f"no transcripts in {transcripts_folder()}; `starling play` records them")
    return paths[-1]


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command(rich_help_panel=PLAY)(play)
    app.command(rich_help_panel=PLAY)(replay)
