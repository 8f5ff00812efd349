"""Formatting for terminals: strips unprintable characters, wraps lines, renders the status line."""

from __future__ import annotations

import textwrap

from starling.console.player import TextBlock
from starling.console.session import GameStatus

WIDTH = 80


def printable(text: str) -> str:
    """The text with control characters other than newlines replaced by spaces, so that it cannot control a terminal."""
    return "\n".join("".join(c if c.isprintable() else " " for c in line) for line in text.split("\n"))


def wrapped(block: TextBlock, width: int = WIDTH) -> str:
    """A block's printable text with lines at most ``width`` wide: wrapped, or cut off in a map."""
    lines = printable(block.text).split("\n")
    if block.kind == "map":
        return "\n".join(line[:width] for line in lines)
    return "\n".join(textwrap.fill(line, width) if len(line) > width else line for line in lines)


def status_line(status: GameStatus) -> str:
    """Location, score, moves and ending in one line; unknown values are left out."""
    parts = [printable(status.location)] if status.location else []
    if status.score is not None:
        score = f"{status.score}/{status.max_score}" if status.max_score else str(status.score)
        parts.append(f"score {score}")
    if status.moves is not None:
        parts.append(f"{status.moves} move{'s' if status.moves != 1 else ''}")
    if status.ended:
        parts.append({"won": "won", "lost": "lost"}.get(status.ended, "ended"))
    return "  |  ".join(parts)
