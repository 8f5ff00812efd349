"""Optional dependencies: the extras of pyproject.toml."""

from __future__ import annotations


def install_hint(extra: str) -> str:
    """How to install ``extra``, for messages about a missing package. The distribution is on no package index, so the
    command installs from the current folder."""
    return f"pip install -e '.[{extra}]' from a clone of the repository"
