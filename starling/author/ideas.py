"""Reading an idea: which things, places and people it names, and which procedure it asks for."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache

from starling.author.bank import BankThing, Procedure, load_bank

WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


@dataclass(frozen=True)
class Token:
    text: str
    stem: str
    owner: bool
    """Written with an 's: grandmother's."""
    joined: bool
    """Nothing but spaces or a hyphen stands between it and the word before."""


@dataclass(frozen=True)
class Mention:
    """A thing that an idea names."""

    entries: tuple[BankThing, ...]
    """What it may be: one thing, or all whose last word it is ("knife")."""
    exact: bool
    phrase: str
    modifiers: tuple[str, ...] = ()
    owner: str | None = None
    inner: bool = False
    """Part of another mention, as apple in apple pie."""
    position: int = 0


@dataclass(frozen=True)
class Idea:
    text: str
    tokens: tuple[Token, ...]
    things: tuple[Mention, ...]
    places: tuple[str, ...]
    verbs: frozenset[str]
    stems: frozenset[str]


@dataclass
class Match:
    """A procedure that fits an idea, and which mention fills which slot."""

    procedure: Procedure
    score: float
    fillers: dict[str, Mention] = field(default_factory=dict)


def stem(word: str) -> str:
    """The singular of a noun, near enough to compare two forms of a word."""
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
    """What ``word`` may be a form of: baking -> bake, bak; mended -> mend, mende."""
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


def tokenise(text: str) -> tuple[Token, ...]:
    plain = unicodedata.normalize("NFKD", text).replace("\u2019", "'").encode("ascii", "replace").decode()
    plain = plain.lower()
    tokens, end = [], 0
    for found in WORD.finditer(plain):
        word = found.group()
        owner = word.endswith("'s")
        word = word.removesuffix("'s").replace("'", "")
        gap = plain[end : found.start()]
        tokens.append(Token(word, stem(word), owner, not gap.strip(" -")))
        end = found.end()
    return tuple(tokens)


def phrase_key(phrase: str) -> tuple[str, ...]:
    return tuple(t.stem for t in tokenise(phrase))


@cache
def thing_names() -> tuple[dict[tuple[str, ...], list[BankThing]], dict[tuple[str, ...], list[BankThing]]]:
    """(full names and other names, last words of names) -> the things."""
    names: dict[tuple[str, ...], list[BankThing]] = {}
    heads: dict[tuple[str, ...], list[BankThing]] = {}
    for thing in load_bank().things:
        for phrase in (thing.name, *thing.words):
            names.setdefault(phrase_key(phrase), []).append(thing)
        heads.setdefault(phrase_key(thing.name)[-1:], []).append(thing)
    return names, heads


def deed_words(procedure: Procedure) -> set[str]:
    """The verbs of a procedure, with the groups written out."""
    groups = load_bank().words.deeds
    words: set[str] = set()
    for deed in procedure.deeds:
        words |= set(groups[deed[1:]]) if deed.startswith("@") else {deed}
    return words


def _modifiers(tokens: tuple[Token, ...], start: int) -> tuple[str, ...]:
    """Adjectives of tokens[start] that stay in its name."""
    adjectives = load_bank().words.adjectives
    found: list[str] = []
    at = start - 1
    while at >= 0 and tokens[at + 1].joined and not tokens[at].owner and len(found) < 2:
        if tokens[at].text not in adjectives:
            break
        found.insert(0, tokens[at].text)
        at -= 1
    return tuple(found)


def _owner(tokens: tuple[Token, ...], start: int) -> str | None:
    """Whose it is: grandfather, in "grandfather's old clock"."""
    for at in range(start - 1, max(start - 4, -1), -1):
        if tokens[at].owner:
            return tokens[at].text
        if not tokens[at].joined:
            return None
    return None


def find_things(tokens: tuple[Token, ...]) -> list[Mention]:
    """The longest names first; a name inside a longer one is kept as an inner mention."""
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
                    tuple(entries), exact, " ".join(t.text for t in tokens[start : start + length]),
                    _modifiers(tokens, start), _owner(tokens, start), bool(taken & set(span)), start,
                )
            )  # fmt: skip
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


def slot_accepts(procedure: Procedure, slot: str, mention: Mention) -> bool:
    kind = procedure.slots[slot].kind
    return kind is not None and any(kind in entry.kinds for entry in mention.entries)


def match(idea: Idea) -> tuple[Match | None, Procedure | None]:
    """The procedure that the idea asks for, if any; and the one whose deed alone it names."""
    best: Match | None = None
    near: tuple[float, Procedure] | None = None
    for procedure in load_bank().procedures:
        deeds = {d for d in deed_words(procedure) if set(d.split()) <= idea.verbs}
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


def _fillers(procedure: Procedure, idea: Idea) -> dict[str, Mention]:
    """Which mention fills which slot: the slots of the focus first, each mention once."""
    fillers: dict[str, Mention] = {}
    used: set[int] = set()
    order = [*procedure.focus, *(s for s in procedure.slots if s not in procedure.focus)]
    for slot in order:
        for mention in idea.things:
            if id(mention) in used or not slot_accepts(procedure, slot, mention):
                continue
            # "apple pie" names the apple too, but is not about it.
            if mention.inner and slot == procedure.focus[0]:
                continue
            fillers[slot] = mention
            used.add(id(mention))
            break
    return fillers
