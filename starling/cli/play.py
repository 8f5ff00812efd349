"""Playing at the console, or from a script or a pipe."""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

import typer

from starling.compiler import compile_source, compile_spec
from starling.errors import StarlingError
from starling.library import open_game
from starling.machine import Machine
from starling.render import Source
from starling.spec import STANDARD_COMMANDS, GameSpec, load_spec
from starling.symbols import Symbols

WIDTH = 80
STORY_SUFFIXES = (".z3", ".z5", ".z8")
# Of a story that we did not write: these would write files, or end the interpreter.
_KEPT_FROM_STORIES = frozenset({"save", "restore", "script", "unscript", "transcript", "recording", "replay"})
# What such a story draws behind its prompt: the line with room and score at the top of a screen.
_STATUS_LINE = re.compile(r"(\n>)? {20,}[^\n]*\Z")


class Standing(NamedTuple):
    """How far the player is. None where the story does not tell."""

    score: int | None
    max_score: int | None
    ended: bool
    won: bool


@dataclass
class Session:
    """A running story: how to send it a command, and where its score lies."""

    machine: Machine
    symbols: Symbols | None
    send: Callable[[str], str]
    spec: GameSpec | None = None

    @property
    def opening(self) -> str:
        return _without_status_line(self.machine.opening)

    def standing(self) -> Standing:
        memory = self.machine.memory()

        def word(address: int) -> int:
            return int.from_bytes(memory[address : address + 2].tobytes(), "big", signed=True)

        if self.symbols and "deadflag" in self.symbols.globals:
            names = self.symbols.globals
            ended = word(names["deadflag"]) != 0
            return Standing(
                word(names["score"]), word(names["MAX_SCORE"]), ended, ended and word(names["story_complete"]) != 0
            )
        if self.machine.version == 3 and not memory[1] & 2:
            # Z-Machine Standards Document 8.2.3: the second global is the score, unless the story counts time.
            return Standing(word(word(0x0C) + 2), None, False, False)
        return Standing(None, None, False, False)


def read_source(path: Path) -> Source:
    """Hand-written Inform 7 source; raises StarlingError."""
    try:
        return Source(path.read_text(encoding="utf-8"), ())
    except UnicodeDecodeError:
        raise StarlingError(f"{path}: not UTF-8 text, so not Inform 7 source") from None
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None


def open_session(name: str) -> Session:
    """Start the game, source or story called ``name``; raises StarlingError."""
    path = Path(name)
    if path.suffix == ".ni":
        story = compile_source(read_source(path))
        return _story_session(story.path, story.symbols)
    if path.suffix in STORY_SUFFIXES:
        return _story_session(path, _symbols_beside(path))
    game = open_game(name)
    machine = game.start()
    return Session(machine, game.story.symbols, partial(game.step, machine), game.spec)


def _story_session(path: Path, symbols: Symbols | None) -> Session:
    machine = Machine(path)
    return Session(machine, symbols, lambda command: _without_status_line(machine.send(command)))


def _without_status_line(text: str) -> str:
    return _STATUS_LINE.sub("", text).rstrip()


def _symbols_beside(path: Path) -> Symbols | None:
    """Symbols of a story file: those that `starling compile` left, or of the game that it was made from."""
    beside = path.with_suffix(".symbols.json")
    if beside.exists():
        return Symbols.load(beside)
    source = path.with_name("game.json")
    if source.exists() and path.exists():
        story = compile_spec(load_spec(source))
        if story.path.read_bytes() == path.read_bytes():
            return story.symbols
    return None


def run_session(session: Session, script: Path | None) -> None:
    """Play until the game or the commands end."""
    _show(session.opening)
    if script is None and sys.stdin.isatty():
        typer.echo("\n[/help lists what you can type, /quit ends]")
    before = session.standing()
    for command in _commands(script):
        if command in ("/quit", "/q") or (session.spec is None and command.lower() in ("quit", "q")):
            break
        if command.startswith("/"):
            _show(_help(session.spec) if command == "/help" else f"No {command} here; /help lists what there is.")
            continue
        if session.spec is None and command.lower().split()[0] in _KEPT_FROM_STORIES:
            _show(f"[{command.split()[0]} is not available here]")
            continue
        _show(session.send(command))
        now = session.standing()
        if now.score is not None and now.score != before.score:
            typer.echo(f"\n[score {_points(now)} ({now.score - (before.score or 0):+d})]")
        before = now
        if now.ended:
            typer.echo(f"\n[the game is {'won' if now.won else 'over'}: {_points(now)} points]")
            return
    typer.echo(f"\n[stopped: {_points(before)} points]" if before.score is not None else "\n[stopped]")


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
