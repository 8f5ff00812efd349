"""Diversity of the prose of a set of games: distinct-n ratios, and n-grams and sentences that games share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from starling.spec.model import GameSpec

_PROSE = {"title", "idea", "intro", "description", "text", "say", "report", "otherwise", "appearance"}
"""Spec fields that hold prose shown to the player."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
PHRASE = 5
"""Length, in words, of the phrases that are counted across games."""


@dataclass(frozen=True)
class ProseFigures:
    """Prose statistics of a set of games.

    ``words``: total number of words. ``distinct``: distinct-n, the ratio of unique to all n-grams for n = 1 to 4, over
    all games pooled (falls with the amount of text). ``distinct_per_game``: mean of the games' own ratios. ``shared``:
    fraction of the distinct 4-grams that occur in several games. ``phrases``, ``sentences``: the most widely shared,
    each with the number of games that contain it.
    """

    words: int
    distinct: tuple[float, ...]
    distinct_per_game: tuple[float, ...]
    shared: float
    phrases: list[tuple[str, int]]
    sentences: list[tuple[str, int]]


def texts(spec: GameSpec) -> list[str]:
    """All prose of a game that the player reads, in the spec's order."""
    return [text for text in _texts(spec.model_dump(mode="json")) if text]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key in _PROSE and isinstance(part, str):
                yield part
            elif key == "wording":
                yield from part.values()
            else:
                yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


def measure(specs: Sequence[GameSpec], listed: int = 8) -> ProseFigures:
    """Prose statistics of games, with ``listed`` shared phrases. N-grams are lower-cased and do not span texts."""
    games = {n: Counter[tuple[str, ...]]() for n in (1, 2, 3, 4, PHRASE)}
    total: Counter[int] = Counter()
    sentences: Counter[str] = Counter()
    ratios: dict[int, list[float]] = {n: [] for n in games}
    for spec in specs:
        parts = texts(spec)
        sentences.update({s.strip() for part in parts for s in re.split(r"(?<=[.!?])\s+", part) if len(s.split()) > 2})
        words = [_WORD.findall(part.lower().replace("’", "'")) for part in parts]
        for n, counter in games.items():
            grams = [tuple(w[i : i + n]) for w in words for i in range(len(w) - n + 1)]
            counter.update(set(grams))
            total[n] += len(grams)
            ratios[n].append(len(set(grams)) / max(len(grams), 1))
    return ProseFigures(
        words=total[1],
        distinct=tuple(round(len(games[n]) / max(total[n], 1), 3) for n in (1, 2, 3, 4)),
        distinct_per_game=tuple(round(sum(ratios[n]) / max(len(ratios[n]), 1), 3) for n in (1, 2, 3, 4)),
        shared=round(sum(count > 1 for count in games[4].values()) / max(len(games[4]), 1), 4),
        phrases=[(" ".join(gram), count) for gram, count in _most_shared(games[PHRASE], listed)],
        sentences=_most_shared(sentences, listed),
    )


def _most_shared(counter: Counter[Any], listed: int) -> list[tuple[Any, int]]:
    """The ``listed`` most frequent items with a count above 1; ties in alphabetical order."""
    several = [(item, count) for item, count in counter.items() if count > 1]
    return sorted(several, key=lambda pair: (-pair[1], pair[0]))[:listed]
