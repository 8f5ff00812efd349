"""How varied the prose of a set of games is, in the usual figures: distinct n-grams, and what several games share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from starling.spec.model import GameSpec

_PROSE = {"title", "idea", "intro", "description", "text", "say", "report", "otherwise", "appearance"}
"""Fields of a spec that are sentences for the player."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
PHRASE = 5
"""Words of the phrases that are looked for in several games."""


@dataclass(frozen=True)
class ProseFigures:
    """``distinct``: unique n-grams over all n-grams for n of 1 to 4, of all games together (it falls with the amount of
    text) and as the mean over the games. ``shared``: share of the distinct 4-grams that several games have.
    ``phrases`` and ``sentences``: those that most games have, with how many."""

    words: int
    distinct: tuple[float, ...]
    distinct_per_game: tuple[float, ...]
    shared: float
    phrases: list[tuple[str, int]]
    sentences: list[tuple[str, int]]


def texts(spec: GameSpec) -> list[str]:
    """Every text of a game that is a sentence for the player, in the spec's order."""
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
    """Measure the prose of games. N-grams are of lower-case words, and within one text."""
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
        phrases=[(" ".join(gram), count) for gram, count in _most(games[PHRASE], listed)],
        sentences=_most(sentences, listed),
    )


def _most(counter: Counter[Any], listed: int) -> list[tuple[Any, int]]:
    """The most frequent that more than one game has, equals in the order of the alphabet."""
    several = [(item, count) for item, count in counter.items() if count > 1]
    return sorted(several, key=lambda pair: (-pair[1], pair[0]))[:listed]
