"""Optional dependencies: the extras of pyproject.toml."""

from __future__ import annotations

import importlib
from typing import Any

from starling.util.errors import MissingDependencyError


def install_hint(extra: str) -> str:
    """How to install ``extra``, for messages about a missing package. The distribution is on no package index, so the
    command installs from the current folder."""
    return f"pip install -e '.[{extra}]' from a clone of the repository"


def import_optional(module: str, user: str, extra: str) -> Any:
    """A module that imports packages of ``extra``. If one is not installed, raises MissingDependencyError, which names
    ``user``, what needs it."""
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        raise MissingDependencyError(f"{user} needs the package {error.name!r}: {install_hint(extra)}") from None
