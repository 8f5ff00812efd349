"""The terms of an idea: in what storm, past whom, without what, while what is so, for what a deed is to be done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from starling.author.planning.choosing import Wish
from starling.author.planning.clauses import Clause
from starling.author.planning.lore import load_lore
from starling.author.planning.phrases import TIMES, Phrase, find_word, lemmas, named

NOTICING = frozenset(
    "noticing seeing hearing knowing noticed seen caught heard spotted discovered found recognised recognized "
    "attracting".split()
)
"""What must not happen to somebody who is to stay unseen."""
WAKING = frozenset(("wake", "wake up", "disturb", "rouse", "startle", "alarm"))
"""What must not happen to somebody around whom everything is done quietly."""
MOODS = {
    **dict.fromkeys("angry furious grumpy impatient jealous cross rude bossy stubborn".split(), "upset"),
    **dict.fromkeys(
        "nervous frightened scared shy anxious worried sad crying terrified panicking tearful".split(), "afraid"
    ),
    **dict.fromkeys("hungry thirsty starving".split(), "hungry"),
}
"""What must be seen to first with somebody who is so: {adjective: kind of term}."""
CLUES = re.compile(
    r"(?:(?:,|,? (?:when|but|and))? ?(?:all|the only things?|everything) (?:that )?(?:i|we|you|he|she|they) (?:can )?"
    r"(?:remembers?|knows?|recalls?|saw|noticed|have|has) (?:is|are) "
    r"|(?:,|,? (?:and|but)) the only clues? (?:is|are) "
    r"| (?:using|with|from|by) (?:the |some )?clues? (?:left |found |hidden )?in "
    r"|,? (?:and|but) (?:has |have )?left (?:behind )?(?=(?:his|her|its|their|an?) ))"
    r"(?P<what>.+?)(?: (?:on|in|at|behind|under) (?:the|an?|my|our) [\w' -]+)?$",
    re.IGNORECASE,
)
""" "All she remembers is a blue door"."""
DARKNESS = frozenset("power blackout darkness dark night fog cut".split())
"""Words for what is got through by a light."""
USING = frozenset("using touching opening use".split())
"""What must not be done with something, if a deed is to be done without it."""
ONLY = re.compile(
    r",?\s*\b(?:(?:but|and) )?(?:using only|only using|using nothing but|with only|only with|with nothing (?:else )?but"
    r"|with just|only by means of) (?P<what>(?:(?:a|an|the|my|our|your|his|her|some|two|three|one) )?[\w' -]+)",
    re.IGNORECASE,
)
FORBIDDEN = re.compile(
    r",?\s*\b(?:but |and |yet )?(?P<what>(?:nobody|no one|no-one|nothing|no \w+) "
    r"(?:may|must|can|should|is allowed to|is to) [\w' -]+)$",
    re.IGNORECASE,
)
LACKING = re.compile(
    r"(?:,|,?\s*\b(?:and|but|with|but with|and with)|,? (?:(?:and|but) )?(?:i|we|you) have(?: got)?) no "
    r"(?P<what>(?!one\b|idea\b|matter\b)\w+(?: (?!and\b|for\b|using\b|with\b)\w+)?)(?: for it)?"
    r"(?=$|,| and | using | with )",
    re.IGNORECASE,
)
NP = r"(?:(?:an?|the|my|our|some|his|her) )?[\w'-]+(?: (?!and\b|then\b)[\w'-]+)?"
LATE_TOOL = re.compile(
    r"(?P<later>,?\s(?:before|until|while|during)\s.+?) using (?P<what>(?!only\b)[\w' -]+?)(?: from [\w' -]+)?$",
    re.IGNORECASE,
)
""" "Calm the child before the X-ray using a puppet"."""
WRONG = re.compile(
    r",? (?:but |and )?(?:one|a single) (?:wrong|false|careless) (?P<what>[\w'-]+) (?:and|would|will) (?P<then>.+)$",
    re.IGNORECASE,
)
""" "One wrong switch and the alarm locks everything"."""
TOOLS = re.compile(
    rf"\b(?P<how>using only|only using|using|with only|with just) (?P<first>{NP})(?P<more>(?:, {NP})*,? and {NP})"
    r"(?=$|,? (?:and )?then | before )",
    re.IGNORECASE,
)
"""Several things with which something is done."""
NO_TOOLS = frozenset("event abstract quantity place building danger crime ailment person animal creature".split())
"""Classes of what nothing is done with."""
AFTERWARDS = re.compile(
    r"^(?P<deed>.+?),?\s*\b(?:but )?only (?:after|once|when) (?:you have |i have |we have )?"
    r"(?P<first>\w+(?:ing|ed)) (?P<rest>.+)$",
    re.IGNORECASE,
)
WANTS = re.compile(
    r"\b(?P<who>(?:an?|the|my|our|his|her) [\w' -]+?) (?:who|that|which) (?:(?:only|just|really|badly|always|still) )*"
    r"(?:wants?|needs?|loves?|likes?|misses|craves?|accepts?|asks? for|longs? for|adores?|dreams of) "
    r"(?P<what>(?:(?:an?|the|his|her|their|some|my) )?(?!to\b|help\b)[\w'-]+(?: (?!and\b|before\b|but\b)[\w'-]+)?)"
    r"(?=$|,| and | before | but )",
    re.IGNORECASE,
)
""" "Trade with an alien who only wants salt"."""
KNOWS = re.compile(
    r"(?:^|,| and| but)(?: and| but)? ?(?P<who>(?:the|my|our|an?) [\w'-]+(?: (?!who\b)[\w'-]+)?) "
    r"(?:(?:saw|knows|heard|noticed|remembers) (?:something|everything|it|more|the truth)\b.*"
    r"|(?:who knows .+? )?(?:won't|wont|will not|refuses to|does not want to) (?:talk|say|tell|speak)\b.*)$",
    re.IGNORECASE,
)
""" "The vicar saw something, but he won't say what"."""
MOST = 4
"""Terms that a game takes account of."""
GOING_ON = frozenset(("event", "danger", "ailment", "fire", "spell"))
"""Classes of nouns for what goes on while something is done."""
FACING = frozenset("trade signal comfort persuade help teach stop banish defeat win calm find catch rescue".split())
"""Classes of verbs that are done with somebody rather than together: to argue, to bargain, to fight."""
AMID = frozenset("in during despite amid through against of".split())


@dataclass(frozen=True)
class Term:
    """A circumstance in which something is to be done."""

    when: str
    """``amid`` something that goes on, in the ``dark``, ``after`` or ``because`` of it, ``past`` somebody or against
    something, ``unseen``, for ``lack`` of something, with a ``ban`` on it, with ``only`` one thing, ``quiet`` so that
    something does not happen, ``wrong`` if it were touched, ``while`` something is so, ``for`` an event, ``with``
    somebody who takes part, ``also`` with another tool, by a ``clue``; somebody is ``asleep``, ``upset``, ``afraid`` or
    ``hungry``, ``knows`` something, ``wants`` a thing, or ``misses`` somebody; what else has a ``part`` in it."""
    phrase: Phrase | None
    clause: str = ""
    """What is so meanwhile."""
    other: Phrase | None = None
    """What somebody wants or misses."""


def without_limits(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """(the idea with its limits put plainly, the limits): "with only an apple" is with an apple, and ``only`` that."""
    limits: list[tuple[str, str]] = []
    if (found := KNOWS.search(text)) and found.start() > 0:
        limits.append(("knows", found["who"]))
        text = text[: found.start()]
    if found := WANTS.search(text):
        limits.append(("wants", f"{found['who']}|{found['what']}"))
        text = f"{text[: found.end('who')]}{text[found.end() :]}"
    if (found := CLUES.search(text)) and found.start() > 0:
        limits += [("clue", what) for what in re.split(r",? and |, ", found["what"])]
        text = text[: found.start()]
    if found := WRONG.search(text):
        limits.append(("wrong", f"wrong {found['what']}|{found['then']}"))
        text = text[: found.start()]
    if found := LATE_TOOL.search(text):
        text = f"{text[: found.start()]} with {found['what']}{found['later']}"
    text, tools = _several(text)
    limits += [("also", tool) for tool in tools]
    if found := FORBIDDEN.search(text):
        limits.append(("quiet", found["what"].strip()))
        text = text[: found.start()]
    if found := ONLY.search(text):
        limits.append(("only", found["what"].strip()))
        text = f"{_done_with(text[: found.start()], found['what'])}{text[found.end() :]}"
    while (found := LACKING.search(text)) and found.start() > 0:
        limits.append(("lack", found["what"]))
        text = f"{text[: found.start()]}{text[found.end() :]}"
    if found := AFTERWARDS.match(text):
        verbs = load_lore().verbs
        after = found["rest"].split()[0]
        forms = [form for form in lemmas(found["first"].lower())[1:] if form in verbs or f"{form} {after}" in verbs]
        if base := (forms or [*lemmas(found["first"].lower())])[-1]:
            text = f"{base} {found['rest']} and then {found['deed']}"
    return text, tuple(limits)


def terms_of(
    clauses: Sequence[Clause], wishes: Sequence[Wish], limits: Sequence[tuple[str, str]] = ()
) -> tuple[Term, ...]:
    """The terms of an idea, each once; ``limits`` are those of `without_limits`."""
    used = {p.name for w in wishes for p in w.fillers.values()} | {w.served.name for w in wishes if w.served}
    found: list[Term] = []
    for kind, what in limits:
        if kind == "quiet":
            found.append(Term("quiet", None, what))
        elif kind == "lack":
            found.append(Term("lack", named(what)))
        elif kind in ("also", "knows", "clue"):
            found.append(Term(kind, _phrase_of(what)))
        elif kind == "wrong":
            name, _, harm = what.partition("|")
            phrase = _phrase_of(name)
            there = phrase.word and phrase.kind not in NO_TOOLS
            found.append(Term("wrong", phrase, harm) if there else Term("quiet", None, f"one {name} and {harm}"))
        elif kind == "wants":
            who, _, thing = what.partition("|")
            found += _wanted(who, thing, clauses)
        else:
            found += [
                Term("only", p) for c in clauses for p in _phrases(c) if what.endswith(p.name) and p.after == "with"
            ][:1]
    for clause in clauses:
        told = _of_clause(clause, clauses)
        found += [told] if told else []
        if clause.connective not in ("without", "while", "so", "until", "before", "unless"):
            found += [t for p in _phrases(clause) if p.name not in used and (t := _of_phrase(p, clause))]
    found += [Term(mood, w.served) for w in wishes if w.served and (mood := _mood(w.served))]
    known: dict[str, Term] = {}
    for term in found:
        known.setdefault(term.phrase.name if term.phrase else term.when, term)
    return tuple(known.values())[:MOST]


def _several(text: str) -> tuple[str, list[str]]:
    """(the idea with the first of several things with which it is done, the others): a rope and a plank."""
    found = TOOLS.search(text)
    if not found:
        return text, []
    others = [part for part in re.split(r", and |, | and ", found["more"]) if part]
    others = [part for part in others if _phrase_of(part).kind not in NO_TOOLS]
    if _phrase_of(found["first"]).kind in NO_TOOLS or not others:
        return text, []
    return f"{_done_with(text[: found.start()], found['first'])}{text[found.end() :]}", others


def _done_with(text: str, tool: str) -> str:
    """An idea with the tool behind its deed, before any circumstance."""
    later = re.search(r",?\s(?:before|until|while|during|so that|without)\b", text)
    at = later.start() if later else len(text)
    return f"{text[:at].rstrip(' ,')} with {tool}{text[at:].rstrip(' ,')}"


def _phrase_of(text: str) -> Phrase:
    """A noun phrase of an idea, without its determiner."""
    name = re.sub(r"^(?:an?|the|my|our|his|her|their|some) ", "", text.lower())
    return named(name)


def _wanted(who: str, what: str, clauses: Sequence[Clause]) -> list[Term]:
    """What somebody wants whom a deed is done to."""
    person = next((p for c in clauses for p in _phrases(c) if p.is_somebody and p.name in who.lower()), None)
    thing = _phrase_of(what)
    if person is None or thing.word is None or thing.kind in ("event", "abstract", "place", "building", "quantity"):
        return []
    return [Term("misses" if thing.is_somebody else "wants", person, other=thing)]


def _phrases(clause: Clause) -> list[Phrase]:
    return [*clause.phrases, *(clause.inner.phrases if clause.inner else [])]


def _of_clause(clause: Clause, clauses: Sequence[Clause]) -> Term | None:
    """What a clause that begins with a conjunction says."""
    first = next(iter(clause.every()), None)
    words = {t.text for t in clause.tokens}
    if clause.connective == "without":
        if words & NOTICING:
            watcher = next((p for p in clause.every() if p.is_somebody), None)
            return Term("past", watcher) if watcher else Term("unseen", None)
        if clause.verb in WAKING and first and first.is_somebody:
            return Term("asleep", first, f"you must not {clause.verb} the {first.name}")
        banned = words & USING or clause.tokens[0].text in ("the", "my", "his", "her", "our")
        return Term("ban" if banned else "lack", first) if first and (not clause.verb or words & USING) else None
    if clause.connective in ("during", "despite") and first and first.head not in TIMES:
        return Term("dark" if words & DARKNESS else "amid", first)
    if clause.connective in ("because", "after") and clause.mood == "name" and first and first.head not in TIMES:
        return Term("dark" if words & DARKNESS else "after", first)
    if clause.connective in ("while", "because", "since") and (clause.verb or clause.mood == "event"):
        plain = " ".join(t.text + "'s" * t.owner for t in clause.tokens)
        subject = clause.subject
        if subject is None:
            every = [p for c in clauses if c is not clause for p in c.every()]
            people = [p for p in every if p.is_somebody] or [named(p.owner) for p in every if p.owner]
            subject = people[0] if people and words & {"he", "she", "they"} else None
        if subject is None:
            return None
        plain = re.sub(r"^(?:he|she|they|it)\b", f"the {subject.name}", plain)
        plain = plain if plain.split()[0] in ("the", "a", "an", "my", "your", "everybody") else f"the {plain}"
        return Term("while" if clause.connective == "while" else "because", subject, plain)
    return None


def _mood(somebody: Phrase) -> str:
    """The kind of term that somebody's mood makes; empty if nothing is said of it."""
    return next((MOODS[word] for word in somebody.modifiers if word in MOODS), "")


def _of_phrase(phrase: Phrase, clause: Clause) -> Term | None:
    """What a noun phrase behind a preposition says."""
    after = phrase.after
    if phrase.head in TIMES:
        return None
    if after == "past" or (
        after in ("from", "against", "by")
        and (phrase.is_somebody or phrase.kind in GOING_ON or after == "against")
        and clause.verb_class in ("hide", "guard", "escape", "move", "deliver", "reach", "steer", "rescue")
    ):
        return Term("past", phrase)
    guard = next((w for m in phrase.modifiers if (w := find_word(m)) and w.kind == "creature"), None)
    if guard and not phrase.is_somebody and clause.verb_class in ("reach", "steer", "escape", "move", "deliver"):
        return Term("past", named(guard.noun))  # the troll bridge
    if phrase.is_somebody and (mood := _mood(phrase)):
        return Term(mood, phrase)
    if phrase.is_somebody:
        joins = after == "with" and clause.mood == "deed" and clause.verb_class not in FACING
        return Term("with", phrase) if joins else None
    if after in ("in", "during", "through", "despite") and phrase.head in load_lore().hardships.values():
        return Term("dark" if phrase.head in DARKNESS else "amid", phrase)
    if after in AMID - {"of"} and (phrase.kind in GOING_ON or set(phrase.name.split()) & DARKNESS):
        return Term("dark" if set(phrase.name.split()) & DARKNESS else "amid", phrase)
    if after == "with" and phrase.kind == "ailment":
        return Term("amid", phrase)
    if after == "after" and phrase.kind not in ("person",):
        return Term("after", phrase)
    if after == "for" and phrase.kind in ("event", "abstract") and phrase.kind == "event":
        return Term("for", phrase)
    return None
