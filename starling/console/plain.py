"""Line-by-line front end: for pipes, scripts, dumb terminals and screen readers."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from starling.console.player import Output, Player
from starling.console.screen import printable, wrapped


def play(player: Player, commands: Iterable[str], echo: bool = True) -> str:
    """Play until the commands run out, the player quits, or a game command follows the end of the game.

    ``echo``: print each command, for input that is not typed at a terminal. Returns the reason for stopping.
    """
    show(player.surroundings() if player.session.turns else player.opening())
    for command in commands:
        if player.session.status().ended and player.is_for_the_game(command):
            return "ended"
        if echo:
            show_typed(command)
        output = player.say(command)
        show(output)
        if output.done:
            return "quit"
    if player.session.status().ended is None:
        show(player.say("/quit"))
    return "end of input"


def show(output: Output) -> None:
    """Print the output, its blocks separated by blank lines."""
    for number, block in enumerate(output.blocks):
        print(("\n" if number or block.kind == "end" else "") + wrapped(block), flush=True)


def from_file(path: Path) -> Iterator[str]:
    """The commands of a script file."""
    yield from without_comments(path.read_text(encoding="utf-8", errors="replace").splitlines())


def from_pipe() -> Iterator[str]:
    """The commands on standard input."""
    replace_undecodable_input()
    yield from without_comments(sys.stdin)


def replace_undecodable_input() -> None:
    """Make standard input replace undecodable bytes instead of raising. Call before the first read."""
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]


def from_keyboard() -> Iterator[str]:
    """Commands typed at a terminal, until end of file."""
    import readline  # noqa: F401 - adds line editing and history to input()

    while True:
        try:
            yield input("\n> ").strip()
        except EOFError:
            return


def without_comments(lines: Iterable[str]) -> Iterator[str]:
    """The commands in some lines, without blank lines and ``#`` comments (``/report`` lines are kept whole)."""
    for line in lines:
        command = line.strip()
        if not command.startswith("/report"):
            command = command.partition("#")[0].strip()
        if command:
            yield command


def show_typed(command: str) -> None:
    """Print a command as if it had been typed at the prompt."""
    print(f"\n> {' '.join(printable(command).split())}", flush=True)
