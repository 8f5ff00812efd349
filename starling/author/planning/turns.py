"""What an idea tells beside its deed, and what is to be done about it: "the clients are in reception" asks to welcome
them (``turns.json``)."""

from __future__ import annotations

import re
from functools import cache

from starling.author.planning.lore import Turn, load_lore
from starling.author.planning.phrases import PEOPLE, find_word

NOUN_PHRASE = (
    r"(?:(?:the|an?|my|our|his|her|your|their|some|two|three|one) (?:[\w'-]+ ){0,3}?[\w'-]+"
    r"|(?!(?:i|you|he|she|it|we|they|who|which|there|that|this|what)\b)[\w'-]+)"
)
LINK = r"(?P<link>^|,? (?:and|but|so|while) |[,;] )"
LEADING = re.compile(r"^,? (?:and|but|so) ")
NOUNS = {
    "heater": frozenset("stove hob oven fire cooker grill flame boil".split()),
    "appliance": frozenset("phone battery torch laptop radio tablet car lamp camera watch scooter robot drone".split()),
}
"""Groups of nouns that are no class of the lore."""


def turned(text: str) -> str:
    """An idea with what is told in it put as what is to be done."""
    for pattern, of, turn in _turns():
        match = pattern.search(text)
        if match and all(is_of(match[name], kind) for name, kind in of.items()):
            text = _put(turn, match)
    return text


def _put(turn: Turn, match: re.Match[str]) -> str:
    """The idea of a match with what is to be done in place of what is told."""
    text = match.string
    before, rest = text[: match.start()], text[match.end() :]
    if turn.after and not before:
        return text  # nothing that it could follow
    deed = re.sub(r"\{(\w+)\}", lambda part: match[part[1]] or "", turn.then).strip()
    others = f"{before}{rest}" if before else LEADING.sub("", rest)
    if turn.joined:
        return f"{before} {deed}{rest}" if before else f"{others} {deed}"
    if turn.first or not before:
        return " and ".join(part for part in (deed, others) if part.strip(" ,;"))
    return f"{before} and {deed}{rest}"


@cache
def _turns() -> tuple[tuple[re.Pattern[str], dict[str, str], Turn], ...]:
    """The turns as patterns, with what their parts must be (``{x:folk}``)."""
    found = []
    for turn in load_lore().turns:
        of = dict(re.findall(r"\{(\w):(\w+)\}", turn.when))
        pattern = re.sub(r"\{(\w)(?::\w+)?\}", lambda part: f"(?P<{part[1]}>{NOUN_PHRASE})", turn.when)
        found.append((re.compile(LINK + pattern, re.IGNORECASE), of, turn))
    return tuple(found)


def is_of(text: str, kind: str) -> bool:
    """Whether a part of an idea is ``folk``, a ``thing`` (anything else), a ``verb``, or of a class of nouns."""
    if kind == "verb":
        return is_base(text) or text.lower() in load_lore().verbs
    head = re.split(r" (?:of|in|on|at|from|with|by|under|behind|near) ", text.strip(" ,"))[0].split()[-1:]
    if kind in NOUNS:
        return bool(head) and head[0].lower() in NOUNS[kind]
    word = find_word(head[0].lower().removesuffix("'s")) if head else None
    somebody = word is not None and word.kind in PEOPLE
    if kind in ("folk", "thing"):
        return somebody == (kind == "folk")
    return word is not None and word.kind == kind


def is_base(text: str) -> bool:
    """Whether a text begins with the base form of a verb."""
    first, second, *_ = [*text.lower().split(), "", ""]
    verbs = load_lore().verbs
    return first in verbs or f"{first} {second}" in verbs
