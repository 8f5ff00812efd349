"""Reads an idea: what is to be done with what, for whom, where; and which goal of the lore says how.

A deed that is asked for is done; a mishap that is told is put right; of what is only named, the usual is done.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from starling.author.planning.asking import GAME, ROLE, WHO
from starling.author.planning.choosing import Wish, choose, unless_done_to, wish_for
from starling.author.planning.clauses import CIRCUMSTANCES, RELATIVES, Clause, clauses_of
from starling.author.planning.deeds import whole
from starling.author.planning.intents import intents_of
from starling.author.planning.lore import load_lore
from starling.author.planning.mystery import case_of
from starling.author.planning.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    TIMES,
    Phrase,
    is_base,
    lemmas,
)
from starling.author.planning.rewording import in_plain_words, sentence
from starling.author.planning.terms import Term, terms_of, without_limits

__all__ = ["Phrase", "Request", "Wish", "read"]

OBSTACLES = frozenset("although though because since when".split())
"""Words after which an idea says what is in the way."""
LATER = frozenset(("before", "until"))
"""Words after which an idea says what is not there yet: the fox that returns."""
REPAIRS = frozenset("repair open find start light fill clean melt".split())
"""Classes of deeds that must come first if an idea says what is in the way."""
HANDIWORK = frozenset("open clean cut make build repair fill light heat mix paint sew cook write".split())
"""Classes of verbs that are done with a tool, even in a relative clause."""
HANDING = frozenset("give hand bring take deliver return present pass show carry send offer".split())
"""Verbs by which somebody gets what has been made or found: "... and give it to my sister"."""


@dataclass(frozen=True)
class Request:
    """What an idea asks for."""

    text: str
    wishes: tuple[Wish, ...]
    unused: tuple[str, ...]
    """Content words that nothing was made of."""
    phrases: tuple[Phrase, ...]
    words: frozenset[str] = frozenset()
    circumstances: tuple[str, ...] = ()
    """"before the storm", "without a boat": on what terms it is to be done."""
    forbidden: tuple[tuple[str, Phrase], ...] = ()
    """Deeds that must not be done: (verb, to whom or what)."""
    terms: tuple[Term, ...] = ()
    """In what storm, past whom, without what it is to be done."""
    asks: bool = False
    """Whether the idea is a request, which may stand after "you are to"."""
    purpose: Phrase | None = None
    """What the idea says that it is good for: the meadow that shall not flood."""
    plain: str = ""
    """The idea in plain words, if it is not in them."""
    told: str = ""
    """The idea as a sentence of the introduction, if it asks for its deed in other words."""


def read(text: str) -> Request:
    """What an idea asks for. Without wishes, nothing is known that it might mean."""
    plain = in_plain_words(text)
    case, rest = case_of(plain)
    if case is None:
        return _told(_read(plain), text, plain)
    further = _read(rest) if rest.strip() else None
    wish = wish_for(case)
    phrases = [p for p in (case.x, case.witness, case.innocent, *case.phrases) if p]
    tokens = [t for clause in clauses_of(text) for t in clause.tokens]
    words = frozenset(form for t in tokens for form in (t.text, t.stem))
    if further is None:
        return _told(Request(text, (wish,), (), tuple(phrases), words), text, plain)
    wishes = (wish, *(w for w in further.wishes if w.named))
    request = replace(further, wishes=wishes, phrases=(*phrases, *further.phrases), words=words | further.words)
    return _told(replace(request, asks=False), text, plain)


def both(first: Request, second: Request) -> Request:
    """What two ideas ask for, in one request."""
    known = [w.goal.id for w in first.wishes]
    wishes = (*first.wishes, *(w for w in second.wishes if w.deed or w.case or w.goal.id not in known))
    return Request(
        text=f"{first.text.rstrip(' .?!')}, and then {second.text}",
        wishes=wishes,
        unused=first.unused + second.unused,
        phrases=first.phrases + second.phrases,
        words=first.words | second.words,
        circumstances=first.circumstances + second.circumstances,
        forbidden=first.forbidden + second.forbidden,
        terms=first.terms + second.terms,
        told=" ".join(text for text in (first.told, second.told) if text),
    )


def _told(request: Request, text: str, plain: str) -> Request:
    """The request of an idea in plain words as that of the idea itself, which is told if it says more than a deed."""
    story = GAME.sub("you ", text)
    who_you_are = ROLE.match(story) or WHO.match(story)
    only_asks = text.rstrip(" .?!").endswith(plain) and not who_you_are
    case = bool(request.wishes and request.wishes[0].case)
    if plain == text or only_asks or (case and not who_you_are):
        return replace(request, text=text, plain="" if plain == text or case else plain)
    told = sentence(story)
    deeds = [replace(w, deed=replace(w.deed, told="")) if w.deed else w for w in request.wishes]
    return replace(request, text=text, plain=plain, wishes=tuple(deeds), told=told)


def _read(text: str) -> Request:
    """What an idea in plain words asks for."""
    lore = load_lore()
    said, limits = without_limits(text)
    clauses = clauses_of(said)
    wishes: list[Wish] = []
    forbidden: list[tuple[str, Phrase]] = []
    handled: list[Clause] = []
    circumstances: list[str] = []
    heroes: set[int] = set()
    previous: Clause | None = None
    banned = [p for clause in clauses if clause.connective == "without" for p in clause.every()]
    purpose: Phrase | None = None
    for clause, following in zip(clauses, [*clauses[1:], None], strict=False):
        if clause.mood == "deed" and following and following.connective in ("that", "which"):
            _lend_tool(clause, following)
        if clause.mood == "name" and following and following.connective == "without":
            clause.state += f" without {_plain(following)}"  # "a house without a roof"
        intents = intents_of(clause, previous, lore)
        before, previous = previous, clause
        if clause.modal == "must" and clause.subject and not clause.passive:
            heroes.add(id(clause.subject))
        if wishes and (receiver := _handed_over(clause)):
            wishes[-1] = replace(wishes[-1], served=receiver)
            continue
        found = [w for intent in intents if (w := choose(intent, clause, lore, banned))]
        if clause.connective in CIRCUMSTANCES - {"by"} and (wishes or clause.connective != "when"):
            circumstances.append(f"{clause.connective} {_plain(clause)}")
            if clause.connective == "so" and clause.subject and not clause.subject.is_somebody:
                purpose = clause.subject
            elif clause.connective == "so" and clause.subject and wishes:
                wishes[-1] = replace(wishes[-1], served=unless_done_to(clause.subject, wishes[-1]))
            if clause.connective == "without" and clause.verb and clause.direct:
                forbidden.append((clause.verb, clause.direct[0]))
            elif clause.connective == "without" and wishes and (harm := _done_to_it(clause)):
                forbidden += [(harm, p) for p in [*wishes[-1].fillers.values()][:1]]
                handled.append(clause)
            if (
                clause.connective in OBSTACLES
                and clause.mood == "event"
                and any(set(w.goal.classes) & REPAIRS for w in found)
            ):
                wishes[:0] = found
            continue
        if clause.connective in ("by", "where") and wishes:
            continue
        if clause.connective == "but" and clause.mood == "event" and any(set(w.goal.classes) & REPAIRS for w in found):
            wishes[:0] = [replace(w, first=True) for w in found]  # "bake a cake, but the oven is broken"
            continue
        if clause.connective == "after" and wishes and {p.head for p in clause.every()} <= TIMES:
            continue  # "after visiting hours"
        if clause.connective in RELATIVES and wishes:
            told = before is not None and before.verb_class in ("help", "") and before.mood != "event"
            if not (told and clause.mood != "name" and found):
                continue
            wishes = [w for w in wishes if w.named and "help" not in w.goal.classes]
            person = before.direct[0] if before and before.direct else None
            found = [replace(w, served=w.served or unless_done_to(person, w)) for w in found]
        for wish in found:
            if not any(w.goal is wish.goal and w.fillers == wish.fillers for w in wishes):
                wishes.insert(0 if clause.connective == "after" else len(wishes), wish)
    wishes = [w for w in wishes if w.named] or wishes[:1]
    clauses = [clause for clause in clauses if clause not in handled]
    there = [clause for clause in clauses if clause.connective not in LATER]
    phrases = [p for clause in there for p in clause.every() if id(p) not in heroes]
    phrases += [w.served for w in wishes if w.served and not any(w.served is p for p in phrases)]
    used = {id(p) for w in wishes for p in (*w.fillers.values(), *w.phrases)}
    unused = tuple(p.name for p in phrases if id(p) not in used)
    tokens = [t for clause in clauses for t in clause.tokens]
    words = frozenset(form for t in tokens for form in (t.text, t.stem))
    asks = bool(clauses) and _asks(clauses[0], text)
    if len(wishes) == 1:
        wishes = [_in_full(wishes[0], text, asks)]
    terms = terms_of(clauses, wishes, limits)
    return Request(
        text, tuple(wishes), unused, tuple(phrases), words, tuple(circumstances), tuple(forbidden), terms, asks, purpose
    )


def _lend_tool(clause: Clause, relative: Clause) -> None:
    """ "Polish the mirror that shows the future with unicorn hair": one polishes with it, nothing is shown with it."""
    tools = [p for p in relative.phrases if p.after in ("with", "using") and not p.is_somebody and p.kind != "abstract"]
    if relative.verb and relative.verb_class not in HANDIWORK and not any(p.after == "with" for p in clause.phrases):
        clause.phrases += tools[:1]
        relative.phrases = [p for p in relative.phrases if p not in tools[:1]]


def _done_to_it(clause: Clause) -> str:
    """ "without hurting it": the verb for what must not be done to the object of the deed; empty if it is none."""
    word, *rest = [token.text for token in clause.tokens]
    if not word.endswith("ing") or rest not in (["it"], ["him"], ["her"], ["them"]):
        return ""
    forms = lemmas(word)[1:]
    return next((form for form in forms if form in load_lore().verbs), forms[0])


def _handed_over(clause: Clause) -> Phrase | None:
    """ "... and give it to my sister": to whom what is had by then is to be given."""
    if not clause.pronoun or clause.verb not in HANDING:
        return None
    there = [p for p in clause.phrases if p.is_somebody and p.after in ("to", "")]
    return there[0] if there and not [p for p in clause.direct if not p.is_somebody] else None


def _asks(clause: Clause, text: str) -> bool:
    """Whether an idea begins with a verb that says what is to be done."""
    if clause.subject is not None or clause.mood == "event":
        return False
    first, second, *_ = [*(t.text for t in clause.tokens), "", ""]
    told = clause.mood == "deed" and clause.connective in ("", "about") and lemmas(first)[0] == whole(text).split()[0]
    return told or (is_base(first) and second in DETERMINERS | PREPOSITIONS)


def _in_full(wish: Wish, idea: str, asks: bool) -> Wish:
    """The wish of an idea that has no other: its deed is all that the idea says."""
    deed = wish.deed
    if deed is None:
        return wish
    text = whole(idea)
    if asks:
        return replace(wish, deed=replace(deed, text=text, told=""))
    return replace(wish, deed=replace(deed, told=text[:1].upper() + text[1:]))


def _plain(clause: Clause) -> str:
    return " ".join(t.text + "'s" * t.owner for t in clause.tokens)
