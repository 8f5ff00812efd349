"""Errors that a user can act on: the CLI prints them as one line, without a traceback."""

from __future__ import annotations

from pathlib import Path
from typing import Any


class StarlingError(Exception):
    """Base class of errors that the user can fix; the message says what is wrong and how to fix it."""


class UnwritableError(StarlingError):
    """A file or folder that cannot be written. ``reason``: why, such as "No space left on device"."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"cannot write {path}: {reason}; free some space or choose another folder")
        self.path, self.reason = path, reason

    def __reduce__(self) -> tuple[Any, ...]:
        return UnwritableError, (self.path, self.reason)


class SpecError(StarlingError):
    """A game file that is not a valid GameSpec."""


class CompileError(StarlingError):
    """The Inform compilers are not installed, or rejected a source."""


class StoryError(StarlingError):
    """An invalid story file, or a story that failed while running."""


class GraphError(StarlingError):
    """A saved state graph disagrees with the Z-machine."""

    def __init__(self, game: str, command: str, saved: str, played: str) -> None:
        super().__init__(
            f"the saved graph of {game} is wrong about {command!r}: it has {saved!r}, the machine gives {played!r}; "
            "delete the graph"
        )


class UnknownGameError(StarlingError):
    """No game has that name."""


class AuthorError(StarlingError):
    """An idea of which the author could not make a game. ``result``: the author's partial result, if there is one;
    ``draft``: the file in which it is kept."""

    result: Any = None
    draft: Path | None = None


class EndpointError(StarlingError):
    """The endpoint is unusable at the moment; the idea is not at fault, and the same command may work later."""


class RejectedError(AuthorError):
    """The endpoint rejects this request in every format: it is too long or violates a content policy."""


class NobodyPlayedError(StarlingError):
    """No recorded human play of a target."""


class CheckpointError(StarlingError):
    """A checkpoint that is invalid or does not fit."""


class MissingDependencyError(StarlingError):
    """An optional package or program is not installed."""
