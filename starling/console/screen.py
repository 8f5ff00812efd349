"""How replies are shown: what is printable of them, wrapped."""

from __future__ import annotations

import textwrap

from starling.console.player import Block
from starling.console.session import Standing

WIDTH = 80


def printable(text: str) -> str:
    """The text without control characters but line ends: nothing of it can do more to a terminal than print."""
    return "\n".join("".join(c if c.isprintable() else " " for c in line) for line in text.split("\n"))


def wrapped(block: Block, width: int = WIDTH) -> str:
    """A block's text, its lines no wider than ``width``."""
    lines = printable(block.text).split("\n")
    if block.kind == "map":
        return "\n".join(line[:width] for line in lines)
    return "\n".join(textwrap.fill(line, width) if len(line) > width else line for line in lines)


def status(standing: Standing) -> str:
    """Location, score and moves in one line; what the story does not tell is left out."""
    parts = [printable(standing.location)] if standing.location else []
    if standing.score is not None:
        score = f"{standing.score}/{standing.max_score}" if standing.max_score else str(standing.score)
        parts.append(f"score {score}")
    if standing.moves is not None:
        parts.append(f"{standing.moves} move{'s' if standing.moves != 1 else ''}")
    if standing.ended:
        parts.append({"won": "won", "lost": "lost"}.get(standing.ended, "ended"))
    return "  |  ".join(parts)
