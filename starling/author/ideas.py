"""Parses an idea: the things, places and people it mentions, and the procedure it asks for."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache

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
class Mention:
    """A mention of a thing in an idea."""

    entries: tuple[BankThing, ...]
    """Candidate bank things: those of exactly this name, or all whose head noun it is ("knife")."""
    exact: bool
    phrase: str
    modifiers: tuple[str, ...] = ()
    owner: str | None = None
    inner: bool = False
    """Contained in a longer mention, as apple in apple pie."""
    position: int = 0


@dataclass(frozen=True)
class Idea:
    text: str
    tokens: tuple[IdeaToken, ...]
    things: tuple[Mention, ...]
    places: tuple[str, ...]
    verbs: frozenset[str]
    stems: frozenset[str]


@dataclass
class Match:
    """A procedure that matches an idea, with {slot: mention that fills it}."""

    procedure: Goal
    score: float
    fillers: dict[str, Mention] = field(default_factory=dict)


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


def _modifiers(tokens: tuple[IdeaToken, ...], start: int) -> tuple[str, ...]:
    """The adjectives before tokens[start] that become part of the thing's name."""
    adjectives = load_bank().words.adjectives
    found: list[str] = []
    at = start - 1
    while at >= 0 and tokens[at + 1].joined and not tokens[at].owner and len(found) < 2:
        if tokens[at].text not in adjectives:
            break
        found.insert(0, tokens[at].text)
        at -= 1
    return tuple(found)


def _owner(tokens: tuple[IdeaToken, ...], start: int) -> str | None:
    """The possessor of tokens[start]: grandfather, in "grandfather's old clock"."""
    for at in range(start - 1, max(start - 4, -1), -1):
        if tokens[at].owner:
            return tokens[at].text
        if not tokens[at].joined:
            return None
    return None


def find_things(tokens: tuple[IdeaToken, ...]) -> list[Mention]:
    """All mentions of things, longest match first; names inside longer ones become inner mentions."""
    names, heads = thing_names()
    stems = tuple(t.stem for t in tokens)
    taken: set[int] = set()
    mentions: list[Mention] = []
    for length in (4, 3, 2, 1):
        for start in range(len(tokens) - length + 1):
            span = range(start, start + length)
            key = stems[start : start + length]
            exact = key in names
            entries = names.get(key) or heads.get(key)
            if not entries or tokens[start + length - 1].owner:
                continue
            mentions.append(
                Mention(
                    tuple(entries),
                    exact,
                    " ".join(t.text for t in tokens[start : start + length]),
                    _modifiers(tokens, start),
                    _owner(tokens, start),
                    bool(taken & set(span)),
                    start,
                )
            )
            taken |= set(span)
    return sorted(mentions, key=lambda m: (m.inner, m.position))


def read_idea(text: str) -> Idea:
    bank = load_bank()
    tokens = tokenise(text)
    stems = frozenset(t.stem for t in tokens) | frozenset(t.text for t in tokens)
    verbs = frozenset(form for t in tokens for form in verb_forms(t.text))
    flat = " " + " ".join(t.stem for t in tokens) + " "
    places = [
        (min(flat.find(f" {' '.join(phrase_key(w))} ") % 10**6 for w in p.words), p.id)
        for p in bank.places.values()
        if any(f" {' '.join(phrase_key(w))} " in flat for w in p.words)
    ]
    return Idea(text, tokens, tuple(find_things(tokens)), tuple(p for _, p in sorted(places)), verbs, stems)


def slot_accepts(procedure: Goal, slot: str, mention: Mention) -> bool:
    kind = procedure.slots[slot].kind
    return kind is not None and any(kind in entry.kinds for entry in mention.entries)


def match(idea: Idea) -> tuple[Match | None, Goal | None]:
    """(the best match, or None; the procedure whose verb matches best, to suggest in an error message)."""
    best: Match | None = None
    near: tuple[float, Goal] | None = None
    for procedure in load_bank().procedures:
        deeds = {d for d in procedure_verbs(procedure) if set(d.split()) <= idea.verbs}
        about = any(set(phrase_key(a)) <= idea.stems for a in procedure.about)
        fillers = _fillers(procedure, idea)
        focus = sum(2 + fillers[s].exact for s in procedure.focus[:1] if s in fillers)
        focus = focus or max((1 + fillers[s].exact for s in procedure.focus if s in fillers), default=0)
        if deeds and (near is None or procedure.weight + len(deeds) > near[0]):
            near = (procedure.weight + len(deeds), procedure)
        if procedure.anywhere and idea.places and not idea.things:
            focus = focus or 1
        if not about and not (deeds and focus):
            continue
        first = min((m.position for s, m in fillers.items() if s in procedure.focus), default=50)
        score = 2 * min(len(deeds), 2) + focus + 4 * about + 0.7 * len(fillers) - 0.05 * first + procedure.weight
        if best is None or score > best.score:
            best = Match(procedure, score, fillers)
    return best, near[1] if near else None


def _fillers(procedure: Goal, idea: Idea) -> dict[str, Mention]:
    """{slot: mention}: focus slots first, each mention used once."""
    fillers: dict[str, Mention] = {}
    used: set[int] = set()
    order = [*procedure.focus, *(s for s in procedure.slots if s not in procedure.focus)]
    for slot in order:
        for mention in idea.things:
            if id(mention) in used or not slot_accepts(procedure, slot, mention):
                continue
            # "apple pie" mentions an apple too, but is not about it.
            if mention.inner and slot == procedure.focus[0]:
                continue
            fillers[slot] = mention
            used.add(id(mention))
            break
    return fillers
