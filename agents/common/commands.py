"""Properties of commands that follow from their text in any game."""

from __future__ import annotations


def only_looks(command: str) -> bool:
    """Whether a command only looks, and so changes nothing."""
    return command in ("look", "look around", "inventory") or command.startswith("examine ")
