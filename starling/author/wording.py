"""English morphology for the embedded author: articles, agreement, and names the parser can distinguish."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

PLACEHOLDER = re.compile(r"\{(?:(\w+) )?(\w+)\}")
SOUNDS_CONSONANT = ("uni", "use", "euro", "uku", "one", "ewe")
SILENT_H = ("hour", "honest", "heir")
IMPERSONAL = re.compile(
    r"It (?:is (?:time|all over|as you|no use|too late|too soon)|was worth|takes|was the|would take) "
)
"""Beginnings of sentences whose "it" is not a thing."""
PLURAL = re.compile(r"[^sui]s$")
AFTER_HEAD = re.compile(r" (?:of|with|on|in|at|for|who|that|behind|between|beside|beneath|under|over|by|from) ")
SINGULAR_S = frozenset("canvas atlas gas christmas lens chaos pancreas".split())
SIGNIFICANT_LETTERS = 9
"""Letters of a word that Inform's dictionary keeps."""


@dataclass(frozen=True)
class Noun:
    """A thing's name with its grammatical features."""

    name: str
    plural: bool = False
    mass: bool = False
    proper: bool = False
    person: bool = False


def article(name: str) -> str:
    word = name.lower()
    if word.startswith(SILENT_H):
        return "an"
    return "an" if word[0] in "aeiou" and not word.startswith(SOUNDS_CONSONANT) else "a"


def with_a(noun: Noun) -> str:
    if noun.proper:
        return noun.name
    if noun.plural or noun.mass:
        return f"some {noun.name}"
    return f"{article(noun.name)} {noun.name}"


def with_the(noun: Noun) -> str:
    return noun.name if noun.proper else f"the {noun.name}"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def singular(noun: Noun) -> str:
    """The form used before another noun: raspberry, in raspberry jam."""
    if not noun.plural:
        return noun.name
    return noun.name[:-3] + "y" if noun.name.endswith("ies") else noun.name.removesuffix("s")


FORMS: dict[str, Callable[[Noun], str]] = {
    "": lambda n: n.name,
    "a": with_a,
    "one": singular,
    "the": with_the,
    "is": lambda n: "are" if n.plural else "is",
    "was": lambda n: "were" if n.plural else "was",
    "has": lambda n: "have" if n.plural else "has",
    "it": lambda n: "they" if n.plural else "it",
    "them": lambda n: "them" if n.plural else "it",
    "its": lambda n: "their" if n.plural else "its",
    "s": lambda n: "" if n.plural else "s",
    "es": lambda n: "" if n.plural else "es",
    "this": lambda n: "these" if n.plural else "this",
}
FORMS |= {capital(k): (lambda f: lambda n: capital(f(n)))(v) for k, v in list(FORMS.items()) if k}


def fill(text: str, nouns: Mapping[str, Noun]) -> str:
    """``text`` with the bank's placeholders filled in; {noun} and {second} are left for the game."""

    def one(found: re.Match[str]) -> str:
        form, slot = found[1] or "", found[2]
        if slot in nouns:
            return FORMS[form](nouns[slot])
        if slot.lower() in ("noun", "second") and not form:
            return found[0]
        raise KeyError(f"no slot {slot} for {text!r}")

    return PLACEHOLDER.sub(one, text)


def is_plural(name: str) -> bool:
    """Whether a name is probably that of several things: "lead hooks", but not "cheese press" or "row of hooks"."""
    head = AFTER_HEAD.split(name)[0]
    return bool(PLURAL.search(head)) and head.split()[-1] not in SINGULAR_S


def named(text: str, noun: Noun) -> str:
    """A text about a thing with its name in place of the pronoun that it begins with: "It is dry" becomes "The rope is
    dry"."""
    pronoun = "They " if noun.plural else "It "
    if not text.startswith(pronoun) or IMPERSONAL.match(text):
        return text
    return f"{capital(with_the(noun))} {text.removeprefix(pronoun)}"


@lru_cache(maxsize=1 << 14)
def words_of(*names: str) -> frozenset[str]:
    """The words of names, truncated as in the parser's dictionary."""
    return frozenset(w[:SIGNIFICANT_LETTERS] for name in names for w in re.split(r"[ -]+", name.lower()) if w)


def clash(a: str, b: str) -> bool:
    """Whether all words of one name occur in the other, so that the parser could not distinguish the two things."""
    first, second = words_of(a), words_of(b)
    return first <= second or second <= first


def title_case(text: str) -> str:
    small = {"a", "an", "the", "of", "for", "and", "in", "on", "to", "with", "by", "at", "from"}
    words = text.split()
    return " ".join(w if i and w in small else capital(w) for i, w in enumerate(words))


def pronoun_in(text: str) -> Literal["he", "she", "it"]:
    """What a description calls somebody: he or she if it says one of them, else it."""
    said = {word for word in ("he", "she") if re.search(rf"\b{word}\b", text.lower())}
    return "it" if len(said) != 1 else "he" if said == {"he"} else "she"
