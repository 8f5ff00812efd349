"""Suggestions for mistyped names."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

CUTOFF = 0.6
"""Least similarity (`difflib.SequenceMatcher.ratio`) of a suggestion."""
MAX_SUGGESTIONS = 3
_SHORTEST_PART = 3
"""Characters that a name needs to be looked for inside the known names."""


def nearest(name: str, known: Iterable[str]) -> list[str]:
    """The known names most like ``name``, best first, at most MAX_SUGGESTIONS. Case does not count; names that contain
    ``name`` come after those that are spelled alike."""
    by_folded: dict[str, list[str]] = {}
    for candidate in known:
        by_folded.setdefault(candidate.casefold(), []).append(candidate)
    folded = name.casefold()
    ratios = {other: difflib.SequenceMatcher(None, other, folded).ratio() for other in by_folded}
    alike = sorted((other for other, ratio in ratios.items() if ratio >= CUTOFF), key=lambda other: -ratios[other])
    containing = [other for other in by_folded if len(folded) >= _SHORTEST_PART and folded in other]
    ordered = dict.fromkeys([*alike, *containing])
    return [candidate for key in ordered for candidate in by_folded[key]][:MAX_SUGGESTIONS]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``"did you mean A, B or C?"`` with the nearest known names; empty if none is near."""
    *others, last = nearest(name, known) or [""]
    if not last:
        return ""
    return f"did you mean {', '.join(others)} or {last}?" if others else f"did you mean {last}?"


def unknown_name(kind: str, name: str, known: Iterable[str]) -> str:
    """Error message for an unknown ``name``: the nearest known ones, or all of them if none is near."""
    names = list(known)
    return f"unknown {kind} {name!r}; {did_you_mean(name, names) or 'known: ' + (', '.join(names) or 'none')}"
