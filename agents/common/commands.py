"""What a command's text says about it in any game."""

from __future__ import annotations


def only_looks(command: str) -> bool:
    """Whether a command changes nothing, in any game."""
    return command in ("look", "look around", "inventory") or command.startswith("examine ")
