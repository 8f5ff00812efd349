"""Which things that an idea names a planned game does without."""

from __future__ import annotations

import re

from starling.author.ideas import phrase_key
from starling.author.planning.phrases import TIMES, Phrase
from starling.author.planning.reading import Request
from starling.author.planning.terms import Term
from starling.spec.model import GameSpec

NOT_SHOWN = frozenset("event abstract quantity".split())
"""Classes of nouns that need not occur in any command."""


ABSENT = frozenset("late dead absent missing former".split())
"""Adjectives of those who cannot be met."""
AWAY = re.compile(
    r"\b(?:before|until|while|when) (?:he|she|they)(?:'s|'re)? ?(?:is |are |comes? |gets? |returns?|back)|\bback into\b"
    r"|\b(?:dead|away|asleep|on holiday|out of town|nowhere|abroad|invisible)\b"
)
"""Words of ideas in which those who take no part in the deed are perhaps not there."""
NO_PART = NOT_SHOWN | frozenset("place building danger crime".split())
NOTHING_TO_SEE = frozenset("star stars moon sun sky floor ceiling wall air ground earth sea world horizon".split())


def left_out(request: Request, spec: GameSpec) -> tuple[str, ...]:
    """The noun phrases of an idea whose head is in no command of the walkthrough and names no room."""
    shown = {word for text in (*spec.walkthrough, *(room.name for room in spec.rooms)) for word in phrase_key(text)}
    asked = [p for p in request.phrases if p.head not in TIMES and p.kind not in NOT_SHOWN]
    return tuple(dict.fromkeys(p.name for p in asked if not shown & set(phrase_key(p.head))))


def parts_of(request: Request, names: tuple[str, ...]) -> tuple[Term, ...]:
    """Terms by which that of an idea which is left out has some part in the game: somebody is consulted, something is
    looked at."""
    known = {p.name for term in request.terms for p in (term.phrase, term.other) if p}
    known |= {p.name for _, p in request.forbidden} | {p.name for w in request.wishes for p in w.fillers.values()}
    there = {p.name: p for p in request.phrases if p.word and p.after not in ("as", "like", "without")}
    away = AWAY.search(f"{request.text} {request.plain}".lower())

    def has_part(phrase: Phrase) -> bool:
        if phrase.is_somebody:
            return not away and not set(phrase.modifiers) & ABSENT
        return phrase.kind not in NO_PART and phrase.head not in NOTHING_TO_SEE

    return tuple(
        Term("part", there[name]) for name in names if name in there and name not in known and has_part(there[name])
    )
