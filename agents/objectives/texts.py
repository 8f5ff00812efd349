"""Transformations of a text: its sentences in another order, words masked, a part of it, things renamed."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

_PIECES = re.compile(r"(?<=[.!?])\s+|\n+")
_WORD = re.compile(r"\S+")
BLANK = "..."
"""What stands for a masked word."""


def pieces(text: str) -> list[str]:
    """The sentences of a text, and its lines, with their full stops; [""] for none."""
    return [piece for piece in _PIECES.split(text) if piece.strip()] or [""]


def reordered(text: str, rng: np.random.Generator) -> str:
    """The same sentences in a random order."""
    found = pieces(text)
    return " ".join(found[i] for i in rng.permutation(len(found)))


def masked(text: str, rng: np.random.Generator, share: float) -> str:
    """Each word replaced by BLANK with a probability of ``share``."""
    return _WORD.sub(lambda word: BLANK if rng.random() < share else word[0], text)


def cropped(text: str, rng: np.random.Generator, least: float, most: float) -> str:
    """Neighbouring sentences that are a share of all between ``least`` and ``most``; at least one."""
    found = pieces(text)
    count = max(1, round(rng.uniform(least, most) * len(found)))
    first = int(rng.integers(len(found) - count + 1))
    return " ".join(found[first : first + count])


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Each name, where it stands as words of its own, replaced by the one that it maps to; names are in lower case."""
    if not names:
        return text
    either = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.sub(rf"\b({either})\b", lambda found: names[found[1].lower()], text, flags=re.IGNORECASE)


def view(text: str, rng: np.random.Generator) -> str:
    """A view for objectives that compare two: most of the sentences, some words of them masked."""
    return masked(cropped(text, rng, 0.6, 1.0), rng, 0.15)
