"""Cuts an idea into clauses: who does what to what, and what is asked for, told or only named.

No grammar is needed for that, only words: verbs and nouns are known by their classes, and what stands between them is
their order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from starling.author.ideas import IdeaToken, tokenise
from starling.author.planning.finite import ASKING, RELATIVES, TELLING, agrees, is_gerund, is_verb, takes_object
from starling.author.planning.lore import load_lore
from starling.author.planning.phrases import (
    AUXILIARIES,
    BE,
    BREAKS,
    CONTAINERS,
    DETERMINERS,
    HAVE,
    PEOPLE,
    PREPOSITIONS,
    REFLEXIVES,
    SOMEBODY,
    SUBJECTS,
    Phrase,
    find_word,
    is_participle,
    lemmas,
    noun_phrase,
    verb_at,
)

Mood = Literal["deed", "event", "name"]
"""What a clause does: it asks for a deed, tells what has happened, or only names something."""
FRAME = re.compile(
    r"^\s*(?:i want to play|i would like to play|let me play)?\s*"
    r"(?:(?:(?:please|can you|could you)\s+)?(?:make|write|create|give me|i want|i would like|i'd like)\s+)?"
    r"(?:an?|the|some)?\s*(?:\w+\s+)?(?:game|story|adventure|quest|idea|mission|puzzle)\s+"
    r"(?:about|where|in which|of|when)\s+|^\s*how to\s+|^\s*(?:the|your|my)\s+(?:goal|task|aim|mission|job|player)\s+"
    r"(?:is|has|must|needs)\s+(?:to\s+)?|"
    r"^\s*you are\s+(?:an?|the)\s+[\w ]+?\s+who\s+(?:must|has to|wants to|needs to)\s+",
    re.IGNORECASE,
)
"""What people write before an idea: "a game about", "your task is to"."""
CIRCUMSTANCES = frozenset(
    "before until while because without so since despite during unless if when although though by".split()
)
"""Words that begin what the deed depends on, not what is to be done."""
SKIPPED = frozenset("secretly only always never often suddenly still now also even really finally".split())
"""Adverbs before a verb."""
OPENING = CIRCUMSTANCES | RELATIVES | frozenset("and then but after whether how what why or".split())
NEGATED = {"will": "won't", "do": "don't", "does": "doesn't", "did": "didn't", "is": "isn't", "has": "hasn't"}
PERSONAL = frozenset("i you we player".split())
"""Subjects that mean the player."""
OBLIGED = frozenset("must should shall has have need needs needed can will going gets".split())
WISHING = frozenset("want wants wanted wish wishes hope hopes longs dreams try tries trying tried".split())
CAUSING = frozenset("help let make watch have assist aid get".split())
"""Verbs after which somebody else does a deed: "help grandpa find his glasses"."""
SEARCHING = frozenset("search comb dust scan sift scour check inspect rake probe sweep examine trawl dredge".split())
"""Verbs that are done to one thing to find another."""
GIVING = frozenset("deliver serve feed cook bake brew teach send make sew build write".split())
"""Classes of verbs with two objects: "bring the queen a cup"."""


@dataclass
class Clause:
    """A part of an idea with at most one verb."""

    tokens: list[IdeaToken]
    start: int
    connective: str = ""
    mood: Mood = "name"
    verb: str = ""
    verb_class: str = ""
    subject: Phrase | None = None
    unknown: bool = False
    """Whether the subject is somebody unknown."""
    phrases: list[Phrase] = field(default_factory=list)
    """The noun phrases after the verb; in a clause without a verb, all."""
    modal: str = ""
    """"must" or "want", if the subject must or wants to do the deed."""
    passive: bool = False
    state: str = ""
    """The words after the subject, in which a state may be named."""
    pronoun: bool = False
    """Whether the verb has a pronoun for its object: "cook it"."""
    exists: bool = False
    """Whether it only says that something is there."""
    inner: Clause | None = None
    """What somebody is helped, asked, taught or kept from doing."""
    ongoing: bool = False
    """Whether an event goes on: "is stealing", "keeps eating"."""
    past: bool = False
    """Whether the verb is in the past."""
    next: str = ""
    """The connective of the clause after this one."""

    @property
    def direct(self) -> list[Phrase]:
        return [p for p in self.phrases if not p.after]

    def every(self) -> list[Phrase]:
        """All noun phrases, with those of the inner clause."""
        own = [*([self.subject] if self.subject else []), *self.phrases]
        return [*own, *(self.inner.every() if self.inner else [])]


def clauses_of(text: str) -> list[Clause]:
    """The clauses of an idea, in order."""
    frame = FRAME.match(text)
    text = _in_plain_words(text[frame.end() :] if frame else text)
    clauses = _cut(list(tokenise(text)), _breaks(text))
    if frame and clauses and not clauses[0].connective:
        clauses[0].connective = "about"
    previous: Clause | None = None
    for clause, following in zip(clauses, [*clauses[1:], None], strict=False):
        clause.next = following.connective if following else ""
        _parse(clause, _antecedent(previous, clause.connective))
        previous = clause
    if clauses:
        clauses[0] = _with_unknown_verb(clauses[0])
    return clauses


def _with_unknown_verb(clause: Clause) -> Clause:
    """An idea that begins with a word before an article has a verb, though nobody may know it: "splice the rope"."""
    first, *rest = clause.tokens
    known = DETERMINERS | PREPOSITIONS | BREAKS | AUXILIARIES | SUBJECTS | SOMEBODY
    if (
        clause.mood != "name"
        or clause.connective not in ("", "about")
        or not rest
        or rest[0].text not in DETERMINERS
        or first.text in known
        or first.capital
    ):
        return clause
    told = Clause(rest, clause.start + 1, clause.connective, next=clause.next)
    _parse(told)
    if told.mood != "name" or not told.phrases:
        return clause
    return replace(told, tokens=clause.tokens, start=clause.start, mood="deed", verb=first.text, verb_class="do")


def _in_plain_words(text: str) -> str:
    """The text with its idioms replaced; those that name a plight only at its beginning."""
    text = re.sub(r"\b(will|do|does|did|is|has) not\b", lambda m: NEGATED[m[1].lower()], text, flags=re.IGNORECASE)
    for idiom, plain in load_lore().idioms.items():
        begins = "^" if idiom.split()[0] in ("lost", "trapped", "stranded", "a") else r"\b"
        text = re.sub(rf"{begins}{idiom}\b", plain, text, flags=re.IGNORECASE)
    return text


def _antecedent(previous: Clause | None, relative: str) -> Phrase | None:
    """What a relative clause is about: "a troll under the bridge who ..."."""
    before = previous.every() if previous and relative in RELATIVES else []
    people = [p for p in before if p.is_somebody] if relative in ("who", "whose") else []
    found = people or before
    return found[-1] if found else None


def _breaks(text: str) -> set[int]:
    """The tokens after a full stop, comma or the like."""
    marks = re.finditer(r"[.,;:!?]|\s[-\u2013\u2014]\s", text)
    return {len(tokenise(text[: mark.end()])) for mark in marks}


def _cut(tokens: list[IdeaToken], breaks: set[int]) -> list[Clause]:
    """The idea, cut where a new deed, a relative clause or a circumstance begins."""
    clauses = [Clause([], 0)]
    for at, token in enumerate(tokens):
        current = clauses[-1]
        opens = token.text in OPENING and not token.owner
        if token.text == "by" and not is_gerund(tokens, at + 1):
            opens = False
        if token.text == "that" and at + 1 < len(tokens) and not current.tokens:
            opens = False
        if token.text in ("and", "or") and not _begins_clause(tokens, at + 1):
            opens = False
        if opens and current.tokens:
            clauses.append(Clause([], at + 1, token.text))
        elif opens:
            current.connective = current.connective or token.text
            current.start = at + 1
        elif at in breaks and current.tokens:
            clauses.append(Clause([token], at))
        else:
            current.tokens.append(token)
    return [c for c in clauses if c.tokens]


def _begins_clause(tokens: list[IdeaToken], at: int) -> bool:
    """Whether "and" is followed by another deed or event, not by another noun."""
    while at < len(tokens) and tokens[at].text in ("then", "also", "finally", "to"):
        at += 1
    if at >= len(tokens):
        return False
    if tokens[at].text in SUBJECTS | SOMEBODY:
        return True
    found = verb_at(tokens, at)
    if found and (found[2] > 1 or not find_word(tokens[at].text) or takes_object(tokens, at)):
        return not is_participle(tokens[at].text)
    # "my boss wants coffee and the machine is broken": a noun phrase with a finite verb.
    phrase, used = noun_phrase(tokens, at, at, "")
    after = at + used
    return bool(phrase) and after < len(tokens) and tokens[after].text in BE | HAVE | {"wants", "needs", "must", "wont"}


def _parse(clause: Clause, antecedent: Phrase | None = None) -> None:
    """Fill in what the tokens of a clause say."""
    words, at, preposition = clause.tokens, 0, ""
    before: list[Phrase] = []
    pronoun = ""
    helpers: list[str] = []
    while at < len(words):
        text = words[at].text
        found = verb_at(words, at) if not words[at].owner else None
        if text == "help" and helpers and helpers[-1] in ("need", "needs", "want", "wants"):
            helpers.append("wants")  # "grandpa needs help finding his glasses"
            at += 1
            continue
        if found and not clause.verb and is_verb(words, at, found, clause):
            clause.verb, clause.verb_class = found[0], found[1]
            clause.past = is_participle(text)
            clause.passive = is_participle(text) and any(h in BE for h in helpers[-2:])
            clause.passive = clause.passive or (
                is_participle(text) and bool(before) and _is_reduced(words, at, helpers)
            )
            clause.ongoing = text.endswith("ing") and text != found[0].split()[0]
            at += found[2]
            preposition = ""
            if before:
                clause.subject, before = before[0], [p for p in before[1:] if p.after]
                clause.phrases += before  # "the portrait in the gallery was forged"
                before = []
            continue
        if clause.phrases and is_participle(text) and words[at].joined:
            at += 1  # "the message left by the spy"
            continue
        if text in ("get", "go") and not clause.verb and not found:
            clause.verb, clause.verb_class = text, text
            at += 1
            continue
        if clause.verb and _opens_inner(clause, words, at, found):
            clause.inner = Clause(words[at + (text == "to") :], clause.start + at + (text == "to"), "inner")
            _parse(clause.inner)
            if clause.inner.mood == "name":
                clause.inner = _with_unknown_verb(replace(clause.inner, connective=""))
            break
        if (text in PREPOSITIONS and text not in ("to",)) or (text == "to" and clause.verb):
            particle = f"{clause.verb} {text}"
            if clause.verb == "get" and clause.phrases and text in ("back", "down", "out", "up", "off"):
                clause.verb = particle
                goes_on = at + 1 < len(words) and words[at + 1].text in DETERMINERS
                preposition = "from" if text in ("off", "down") and goes_on else preposition
            elif clause.verb and _is_particle(clause, words, at) and load_lore().verbs.get(particle, "none") != "none":
                # The particle behind the object: "put the fire out".
                clause.verb, clause.verb_class = particle, load_lore().verbs[particle]
            else:
                preposition = "from" if text == "of" and at and words[at - 1].text == "out" else text
            at += 1
            continue
        clause.pronoun = clause.pronoun or (
            text in ("it", "him", "her", "them") and bool(clause.verb) and not clause.phrases
        )
        if text in ("him", "them") or (text == "her" and not (at + 1 < len(words) and find_word(words[at + 1].text))):
            at += 1
            continue
        if text in AUXILIARIES | SUBJECTS | SOMEBODY | BREAKS | REFLEXIVES or (text == "there" and not clause.verb):
            if text in AUXILIARIES and not clause.verb:
                helpers.append(text)
            elif text in SUBJECTS and not clause.verb:
                pronoun = text
            elif text in SOMEBODY and not clause.verb:
                clause.unknown = True
            at += 1
            continue
        if text in ("keep", "keeps", "kept") and is_gerund(words, at + 1):
            at += 1
            continue
        if text in SKIPPED and not clause.verb and at + 1 < len(words) and verb_at(words, at + 1):
            at += 1  # "a caretaker who secretly writes poems"
            continue
        end = _asked_about(clause, words, at) if not clause.verb else len(words)
        phrase, used = noun_phrase(words[:end], at, clause.start, preposition)
        if phrase and clause.verb.split()[:1] and clause.verb.split()[0] in CAUSING and (cut := _causes(phrase)):
            # "make the clown | laugh"
            end = next(i for i in range(at + 1, len(words)) if words[i].text == cut)
            phrase, used = noun_phrase(words[:end], at, clause.start, preposition)
            if phrase:
                clause.phrases.append(phrase)
            clause.inner = Clause(words[end:], clause.start + end, "inner")
            _parse(clause.inner)
            break
        if phrase and not helpers and not clause.verb:
            before.append(phrase)
        elif phrase:
            _add(clause.phrases, phrase)
        preposition = "" if phrase else preposition
        at += max(used, 1)
    if not clause.verb:
        if helpers and (before or antecedent):
            clause.subject = before[0] if before else antecedent
            clause.phrases = [*before[1:], *clause.phrases]
        else:
            for phrase in before:
                _add(clause.phrases, phrase)
    if clause.subject is None and clause.connective in RELATIVES and not pronoun:
        clause.subject = antecedent
        clause.unknown = clause.unknown or (antecedent is None and clause.connective == "who")
    if clause.connective == "who" and antecedent is None:
        clause.unknown = True
    _double_object(clause)
    clause.exists = words[0].text == "there"
    clause.state = " ".join(t.text for t in words)
    clause.mood = _mood(clause, pronoun, helpers)


def _asked_about(clause: Clause, words: Sequence[IdeaToken], at: int) -> int:
    """Where the subject of a question or circumstance ends: "why leaves | change colour"."""
    if clause.connective not in ASKING | TELLING:
        return len(words)
    return next((i for i in range(at + 1, len(words)) if agrees(words, i)), len(words))


def _is_reduced(words: Sequence[IdeaToken], at: int, helpers: list[str]) -> bool:
    """Whether a participle stands for a relative clause: "a knight | trapped in a well"."""
    following = words[at + 1].text if at + 1 < len(words) else ""
    return not helpers and (not following or following in PREPOSITIONS)


def _causes(phrase: Phrase) -> str:
    """The verb at the end of a noun phrase that is somebody and what they shall do: "clown laugh"."""
    *first, last = phrase.name.split()
    somebody = find_word(first[-1]) if first else None
    if phrase.proper and first and last in load_lore().verbs:
        return last
    return last if somebody and somebody.kind in PEOPLE and last in load_lore().verbs else ""


def _add(phrases: list[Phrase], phrase: Phrase) -> None:
    """Add a noun phrase; of "a cup of tea", the tea is what matters."""
    of = phrases[-1] if phrases and phrase.after == "of" else None
    if of and of.head in CONTAINERS:
        phrases[-1] = replace(phrase, after=of.after)
    else:
        phrases.append(phrase)


def _is_particle(clause: Clause, words: Sequence[IdeaToken], at: int) -> bool:
    """Whether no noun phrase follows a preposition."""
    following = words[at + 1].text if at + 1 < len(words) else ""
    if words[at].text == "out" and following == "of" and clause.verb in ("make", "build", "sew", "carve"):
        return False  # "make a battery out of lemons"
    return not following or following in PREPOSITIONS | BREAKS


def _opens_inner(clause: Clause, words: Sequence[IdeaToken], at: int, found: tuple[str, str, int] | None) -> bool:
    """Whether the deed of somebody else begins: "help grandpa | find", "stop him | stealing", "ask her | to sing"."""
    text = words[at].text
    if text == "to":
        inner = verb_at(words, at + 1)
        following = words[at + 1].text if at + 1 < len(words) else ""
        base = following in load_lore().verbs and following not in DETERMINERS
        if not inner and not base and _is_unknown_deed(clause, words, at + 1):
            return True
        return bool(inner or base) and (not find_word(following) or takes_object(words, at + 1) or at + 2 == len(words))
    known = found or (text, "none", 1) if text in load_lore().verbs else found
    if not known or (
        not clause.phrases and words[at - 1].text not in SUBJECTS | PREPOSITIONS | {"him", "her", "them", "me"}
    ):
        return False
    somebody = clause.phrases and clause.phrases[0].is_somebody
    if (
        clause.verb.split()[0] in CAUSING
        and not somebody
        and (clause.verb != "make" or words[at - 1].text in PREPOSITIONS)
    ):
        return False
    if clause.verb.split()[0] in CAUSING and text == known[0].split()[0]:
        noun = load_lore().nouns.get(text)
        return noun is None or takes_object(words, at) or at + 1 == len(words)
    return text.endswith("ing") and text != known[0] and not (text in load_lore().nouns and not takes_object(words, at))


def _is_unknown_deed(clause: Clause, words: Sequence[IdeaToken], at: int) -> bool:
    """Whether somebody is to do what nobody knows: "persuade the computer to | accept the password"."""
    known = DETERMINERS | PREPOSITIONS | BREAKS | AUXILIARIES | SUBJECTS | SOMEBODY
    told = at + 1 < len(words) and words[at].text not in known and words[at + 1].text in DETERMINERS
    return told and clause.verb_class in ("persuade", "teach", "comfort", "help") and not find_word(words[at].text)


def _double_object(clause: Clause) -> None:
    """Of two objects, the first is the one served: "bring the queen a cup"."""
    direct = clause.direct
    if len(direct) > 1 and clause.verb_class in GIVING and direct[0].is_somebody:
        clause.phrases = [replace(p, after="to") if p is direct[0] else p for p in clause.phrases]


def _mood(clause: Clause, pronoun: str, helpers: list[str]) -> Mood:
    subject = clause.subject
    if not clause.verb:
        return (
            "event"
            if helpers
            and (subject or clause.unknown or pronoun in ("i", "we"))
            and set(helpers) - {"to", "let", "please"}
            else "name"
        )
    if clause.unknown:
        return "event"
    lost = any(h in HAVE for h in helpers) and "to" not in helpers and clause.verb in load_lore().mishaps
    if subject is None and (clause.passive or lost):
        return "event"  # "we are trapped", "I have lost my wallet"
    if subject is None:
        told = clause.past and pronoun in ("i", "we") and not helpers  # "I sent a rude email"
        return "deed" if pronoun in ("", "i", "you", "we") and not told else "event"
    if subject.head in PERSONAL:
        return "deed"
    if any(h in WISHING for h in helpers):
        clause.modal = "want"
        return "deed"
    if "refuses" in helpers or "refuse" in helpers:
        clause.modal = "refuse"
        return "event"
    if ("to" in helpers and any(h in OBLIGED for h in helpers)) or set(helpers) & {"must", "should", "can", "will"}:
        clause.modal = "must"
        return "deed"
    base = clause.verb.split()[0]
    present = not helpers and any(t.text in (f"{base}s", f"{base}es", f"{base[:-1]}ies") for t in clause.tokens)
    if present and subject.kind in ("person", "creature") and base not in load_lore().mishaps:
        clause.modal = "must"
        return "deed"
    return "event"


def base_of(word: str) -> str:
    """The likeliest verb that a word is a form of."""
    verbs = load_lore().verbs
    return next((form for form in lemmas(word) if form in verbs), word)
