"""Errors that a user can act on: the command line prints them in one line, without a traceback."""

from __future__ import annotations


class StarlingError(Exception):
    """Something the user can put right; the message says what and how."""


class SpecError(StarlingError):
    """A game file that cannot be read as a GameSpec."""


class CompileError(StarlingError):
    """The Inform compilers are missing or refused a source."""


class StoryError(StarlingError):
    """A story file that cannot be run."""


class UnknownGameError(StarlingError):
    """No game of that name."""


class AuthorError(StarlingError):
    """An idea that no game could be made of."""


class CheckpointError(StarlingError):
    """A checkpoint that cannot be used here."""


class MissingDependencyError(StarlingError):
    """An optional package or program is not installed."""
