"""What the text of a command says about it in any game."""

from __future__ import annotations


def only_looks(command: str) -> bool:
    """Whether a command is known to change nothing."""
    return command in ("look", "look around", "inventory") or command.startswith("examine ")
