"""Text augmentations: shuffled sentences, masked words, crops, renamed objects."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

_SENTENCE_BREAK = re.compile(r"(?<=[.!?])\s+|\n+")
_WORD = re.compile(r"\S+")
BLANK = "..."
"""Replaces a masked word."""


def split_sentences(text: str) -> list[str]:
    """The sentences and lines of a text, with their punctuation; [""] for an empty text."""
    return [sentence for sentence in _SENTENCE_BREAK.split(text) if sentence.strip()] or [""]


def shuffle_sentences(text: str, rng: np.random.Generator) -> str:
    """The same sentences in a random order."""
    found = split_sentences(text)
    return " ".join(found[i] for i in rng.permutation(len(found)))


def mask_words(text: str, rng: np.random.Generator, ratio: float) -> str:
    """Replace each word by BLANK with probability ``ratio``."""
    return _WORD.sub(lambda word: BLANK if rng.random() < ratio else word[0], text)


def shuffle_words(text: str, rng: np.random.Generator) -> str:
    """The same words in a random order."""
    words = text.split()
    return " ".join(words[i] for i in rng.permutation(len(words)))


def strange_words(text: str, rng: np.random.Generator, ratio: float) -> str:
    """Replace each word with probability ``ratio`` by one that no text has: its letters in a random order."""

    def strange(word: re.Match[str]) -> str:
        letters = list(word[0])
        return "".join(letters[i] for i in rng.permutation(len(letters))) if rng.random() < ratio else word[0]

    return _WORD.sub(strange, text)


def crop(text: str, rng: np.random.Generator, minimum: float, maximum: float) -> str:
    """Contiguous sentences, a random fraction of all between ``minimum`` and ``maximum``; at least one."""
    found = split_sentences(text)
    count = max(1, round(rng.uniform(minimum, maximum) * len(found)))
    first = int(rng.integers(len(found) - count + 1))
    return " ".join(found[first : first + count])


def rename_objects(text: str, names: Mapping[str, str]) -> str:
    """Replace names, which are in lower case, wherever they occur as whole words, ignoring case."""
    if not names:
        return text
    either = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.sub(rf"\b({either})\b", lambda found: names[found[1].lower()], text, flags=re.IGNORECASE)


def augmented_view(text: str, rng: np.random.Generator) -> str:
    """A random view for two-view objectives: a crop of 60% to 100% of the sentences, with 15% of the words masked."""
    return mask_words(crop(text, rng, 0.6, 1.0), rng, 0.15)
