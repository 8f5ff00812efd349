"""Which things that an idea names a planned game does without."""

from __future__ import annotations

from starling.author.ideas import phrase_key
from starling.author.planning.phrases import TIMES
from starling.author.planning.reading import Request
from starling.spec.model import GameSpec

NOT_SHOWN = frozenset("event abstract quantity".split())
"""Classes of nouns that need not occur in any command."""


def left_out(request: Request, spec: GameSpec) -> tuple[str, ...]:
    """The noun phrases of an idea whose head is in no command of the walkthrough and names no room."""
    shown = {word for text in (*spec.walkthrough, *(room.name for room in spec.rooms)) for word in phrase_key(text)}
    asked = [p for p in request.phrases if p.head not in TIMES and p.kind not in NOT_SHOWN]
    return tuple(dict.fromkeys(p.name for p in asked if not shown & set(phrase_key(p.head))))
