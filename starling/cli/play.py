"""Playing at the console, or from a script or a pipe."""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import typer

from starling.game import Game
from starling.library import open_game
from starling.machine import Machine
from starling.playable import Playable
from starling.spec import STANDARD_COMMANDS, GameSpec
from starling.story import STORY_SUFFIXES, open_story

WIDTH = 80


class Standing(NamedTuple):
    """How far the player is. None where the story does not tell."""

    score: int | None
    max_score: int | None
    ended: bool
    won: bool | None


@dataclass
class Session:
    """A running story."""

    game: Playable
    machine: Machine

    @property
    def spec(self) -> GameSpec | None:
        """What it was made from, if it is a game of ours."""
        return self.game.spec if isinstance(self.game, Game) else None

    def send(self, command: str) -> str:
        """One command. In a story that is not ours the answer to a question of its own is just that."""
        return self.game.step(self.machine, command) if self.spec else self.machine.send(command)

    def standing(self) -> Standing:
        memory, world = self.machine.memory(), self.game.world
        ended = self.game.over(self.machine)
        return Standing(world.score(memory), world.max_score(memory), ended, world.won(memory) if ended else False)


def open_session(name: str) -> Session:
    """Start the game, source or story called ``name``; raises StarlingError."""
    game: Playable = open_story(name) if Path(name).suffix in (".ni", *STORY_SUFFIXES) else open_game(name)
    return Session(game, game.start())


def run_session(session: Session, script: Path | None) -> None:
    """Play until the game or the commands end."""
    _show(session.machine.opening)
    if script is None and sys.stdin.isatty():
        typer.echo("\n[/help lists what you can type, /quit ends]")
    before = session.standing()
    for command in _commands(script):
        if command in ("/quit", "/q") or (session.spec is None and command.lower() in ("quit", "q")):
            break
        if command.startswith("/"):
            _show(_help(session.spec) if command == "/help" else f"No {command} here; /help lists what there is.")
            continue
        _show(session.send(command))
        now = session.standing()
        if now.score is not None and now.score != before.score:
            typer.echo(f"\n[score {_points(now)} ({now.score - (before.score or 0):+d})]")
        before = now
        if now.ended:
            typer.echo(f"\n[the game is {'won' if now.won else 'over'}{_total(now)}]")
            return
    typer.echo(f"\n[stopped{_total(before)}]")


def _total(standing: Standing) -> str:
    return "" if standing.score is None else f": {_points(standing)} points"


def _points(standing: Standing) -> str:
    return f"{standing.score} of {standing.max_score}" if standing.max_score else str(standing.score)


def _commands(script: Path | None) -> Iterator[str]:
    """The player's commands. Those that nobody typed at a terminal are shown."""
    if script is None and sys.stdin.isatty():
        yield from _typed()
        return
    if script is None:
        sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
        lines: Iterator[str] = iter(sys.stdin)
    else:
        lines = iter(script.read_text(encoding="utf-8", errors="replace").splitlines())
    for line in lines:
        command = line.partition("#")[0].strip()
        if command:
            typer.echo(f"\n> {command}")
            yield command


def _typed() -> Iterator[str]:
    import readline  # noqa: F401 - gives input() its history and editing

    while True:
        try:
            command = input("\n> ").strip()
        except EOFError:
            return
        if command:
            yield command


def _show(text: str) -> None:
    """Print a story's text, wrapped; no control character of it reaches the terminal."""
    for line in text.split("\n"):
        plain = "".join(c if c.isprintable() else " " for c in line)
        typer.echo(textwrap.fill(plain, WIDTH) if len(plain) > WIDTH else plain)


def _help(spec: GameSpec | None) -> str:
    lines = ["/help   this list", "/quit   end the session (so does Ctrl-D)"]
    if spec is None:
        return "\n".join([*lines, "Everything else is sent to the story."])
    own = [action.command for action in spec.actions if action.command not in STANDARD_COMMANDS]
    ordinary = ["look", "inventory", "wait", "go DIRECTION", *STANDARD_COMMANDS]
    for title, commands in (("Every game understands", ordinary), ("This game understands as well", own)):
        shown = (re.sub(r"\{noun\}|\{second\}", "THING", command) for command in commands)
        lines.append(f"{title}: {', '.join(dict.fromkeys(shown))}.")
    return "\n".join(lines)
