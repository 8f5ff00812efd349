"""The words of an idea, and what things and procedures are called."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from starling.author.bank import BankThing, Goal, load_bank

WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


@dataclass(frozen=True)
class IdeaToken:
    text: str
    stem: str
    owner: bool
    """Has a possessive 's: grandmother's."""
    joined: bool
    """Separated from the preceding word by spaces or a hyphen only."""
    capital: bool = False
    """Written with a capital letter."""


@dataclass(frozen=True)
class Idea:
    """The words of an idea."""

    verbs: frozenset[str]
    stems: frozenset[str]


def stem(word: str) -> str:
    """Heuristic singular of a noun, good enough to compare word forms."""
    known = load_bank().words.irregular.get(word)
    if known:
        return known
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def verb_forms(word: str) -> set[str]:
    """Candidate base forms of an inflected verb: baking -> bake, bak; mended -> mend, mende."""
    forms = {word, stem(word)}
    for ending in ("ing", "ed", "er", "es"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            root = word[: -len(ending)]
            forms |= {root, root + "e"}
            if root[-1] == root[-2]:
                forms.add(root[:-1])
            if root.endswith("i"):
                forms.add(root[:-1] + "y")
    return forms


def tokenise(text: str) -> tuple[IdeaToken, ...]:
    plain = unicodedata.normalize("NFKD", text).replace("\u2019", "'").encode("ascii", "replace").decode()
    written, plain = plain, plain.lower()
    tokens, end = [], 0
    for found in WORD.finditer(plain):
        word = found.group()
        owner = word.endswith("'s")
        word = word.removesuffix("'s").replace("'", "")
        gap = plain[end : found.start()]
        tokens.append(IdeaToken(word, stem(word), owner, not gap.strip(" -"), written[found.start()].isupper()))
        end = found.end()
    return tuple(tokens)


@lru_cache(maxsize=1 << 14)
def phrase_key(phrase: str) -> tuple[str, ...]:
    return tuple(t.stem for t in tokenise(phrase))


@cache
def thing_names() -> tuple[dict[tuple[str, ...], list[BankThing]], dict[tuple[str, ...], list[BankThing]]]:
    """({stems of a name or synonym: things}, {stem of a head noun: things})."""
    names: dict[tuple[str, ...], list[BankThing]] = {}
    heads: dict[tuple[str, ...], list[BankThing]] = {}
    for thing in load_bank().things:
        for phrase in (thing.name, *thing.words):
            names.setdefault(phrase_key(phrase), []).append(thing)
        heads.setdefault(phrase_key(thing.name)[-1:], []).append(thing)
    return names, heads


def procedure_verbs(procedure: Goal) -> set[str]:
    """The verbs of a procedure, with verb groups expanded."""
    groups = load_bank().words.deeds
    words: set[str] = set()
    for deed in procedure.deeds:
        words |= set(groups[deed[1:]]) if deed.startswith("@") else {deed}
    return words


def read_idea(text: str) -> Idea:
    tokens = tokenise(text)
    stems = frozenset(t.stem for t in tokens) | frozenset(t.text for t in tokens)
    return Idea(frozenset(form for t in tokens for form in verb_forms(t.text)), stems)
