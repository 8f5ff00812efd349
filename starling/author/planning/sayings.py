"""Composes sentences from parts: ``sayings.json`` is a grammar, in which ``<smell>`` stands for any of the alternatives
of ``smell``."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from starling.author.planning.lore import load_lore
from starling.author.wording import Noun, fill

SYMBOL = re.compile(r"<([\w-]+)>")
SENTENCE_END = re.compile(r"(?<=[.!?]) +")


def say(symbol: str, rng: np.random.Generator, nouns: Mapping[str, Noun] | None = None) -> str:
    """A sentence, or a part of one, that the grammar has for a symbol, with ``{the thing}`` and the like filled in.
    Raises KeyError if the grammar does not have the symbol."""
    options = load_lore().sayings[symbol]
    text = options[int(rng.integers(len(options)))]
    text = SYMBOL.sub(lambda found: say(found[1], rng), text)
    return fill(text, nouns) if nouns else text


def split(text: str) -> list[str]:
    """The sentences of a text."""
    return SENTENCE_END.split(text)


def weather(rng: np.random.Generator) -> dict[str, str]:
    """The opening of an introduction, and what one notices of the weather ``indoors`` and ``outdoors``."""
    kinds = load_lore().sayings["weathers"]
    kind = kinds[int(rng.integers(len(kinds)))]
    return {
        "intro": say(f"opening-{kind}", rng),
        "indoors": say(f"indoors-{kind}", rng),
        "outdoors": say(f"outdoors-{kind}", rng),
    }
