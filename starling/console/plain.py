"""Play without a terminal's help: over a pipe, from a script, in a dumb terminal, for a screen reader."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from starling.console.player import Player, Reply
from starling.console.screen import printable, wrapped


def play(player: Player, commands: Iterable[str], echo: bool = True) -> str:
    """Play until the commands end, the player quits, or the game has ended and something else than one of this
    program's commands comes. Gives the reason.

    ``echo``: nobody sees the commands as they are typed, so they are printed.
    """
    show(player.here() if player.session.turns else player.opening())
    for command in commands:
        if player.session.standing().ended and not command.startswith("/"):
            return "ended"
        if echo:
            show_typed(command)
        reply = player.say(command)
        show(reply)
        if reply.done:
            return "quit"
    if player.session.standing().ended is None:
        show(player.say("/quit"))
    return "end of input"


def show(reply: Reply) -> None:
    for number, block in enumerate(reply.blocks):
        print(("\n" if number or block.kind == "end" else "") + wrapped(block), flush=True)


def from_file(path: Path) -> Iterator[str]:
    """The commands of a script."""
    yield from cleaned(path.read_text(encoding="utf-8", errors="replace").splitlines())


def from_pipe() -> Iterator[str]:
    """The commands that come over standard input."""
    take_any_bytes()
    yield from cleaned(sys.stdin)


def take_any_bytes() -> None:
    """Have standard input read whatever comes; before anything was read."""
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]


def typed() -> Iterator[str]:
    """The commands that somebody types at a terminal."""
    import readline  # noqa: F401 - gives input() its history and editing

    while True:
        try:
            command = input("\n> ").strip()
        except EOFError:
            return
        if command:
            yield command


def cleaned(lines: Iterable[str]) -> Iterator[str]:
    """The commands in some lines, without comments."""
    for line in lines:
        command = line.strip()
        if not command.startswith("/report"):
            command = command.partition("#")[0].strip()
        if command:
            yield command


def show_typed(command: str) -> None:
    print(f"\n> {' '.join(printable(command).split())}", flush=True)
