"""Errors that a user can act on: the command line prints them in one line, without a traceback."""

from __future__ import annotations

from typing import Any


class StarlingError(Exception):
    """Something the user can put right; the message says what and how."""


class SpecError(StarlingError):
    """A game file that cannot be read as a GameSpec."""


class CompileError(StarlingError):
    """The Inform compilers are missing or refused a source."""


class StoryError(StarlingError):
    """A story file that cannot be run."""


class GraphError(StarlingError):
    """A saved state graph does not agree with the machine."""

    def __init__(self, game: str, command: str, saved: str, played: str) -> None:
        super().__init__(
            f"the saved graph of {game} is wrong about {command!r}; it says {saved!r}, the machine says {played!r}; "
            "delete the graph"
        )


class UnknownGameError(StarlingError):
    """No game of that name."""


class AuthorError(StarlingError):
    """An idea that no game could be made of. ``result`` is what was tried, where there is something to tell."""

    result: Any = None


class NobodyPlayedError(StarlingError):
    """No recordings of people who played a target."""


class CheckpointError(StarlingError):
    """A checkpoint that cannot be used here."""


class MissingDependencyError(StarlingError):
    """An optional package or program is not installed."""
