"""Reads mysteries: somebody did something, and the player is to find out who (`solving` makes the script of it)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from starling.author.planning.clauses import clauses_of
from starling.author.planning.lore import load_lore
from starling.author.planning.phrases import PEOPLE, TIMES, Phrase, is_base, is_participle, named

CRIMES = {
    "murder": "committed the murder", "theft": "committed the theft", "robbery": "committed the robbery",
    "burglary": "committed the burglary", "sabotage": "is behind the sabotage", "arson": "laid the fire",
    "break-in": "broke in", "kidnapping": "is behind the kidnapping", "poisoning": "mixed the poison",
    "forgery": "is the forger", "blackmail": "is the blackmailer", "vandalism": "did the damage",
}  # fmt: skip
"""What somebody did who is behind a crime: {crime: predicate}."""
CRIME = "|".join(CRIMES)
SOLVE = (
    r"(?:find out|work out|figure out|discover|investigate|solve|reveal|learn|prove|determine|establish|identify|tell"
    r"|uncover|expose|guess|deduce|detect|unmask)"
)
ADDING = frozenset("put poured dropped threw mixed spilled spilt painted scribbled scratched wrote hid".split())
"""What is done with one thing to another: salt to the dessert."""
GONE = r"(?:missing|vanished|stolen|disappeared)"
TAKING = frozenset("stole steals took takes hid has removed borrowed pinched".split())
INSIDE = frozenset("from in on inside of under behind".split())
"""Prepositions of where something was."""
NO_SPOTS = frozenset("place building event abstract quantity danger crime ailment".split())
CULPRIT = re.compile(
    r",? (?:and )?(?:find|catch|get|unmask) (?:out )?.*\b(?:real one|original|thief|culprit|who(?:ever)? did it)\b.*$"
)
"""What is asked for by any mystery."""
ONWARD = re.compile(r"(?:,? and(?: then)?|, then|;) (?=(\w+) )")
"""Where another deed may begin."""


@dataclass(frozen=True)
class Case:
    """What is to be found out."""

    did: str
    """What whoever did it did: "stole the pearls"."""
    x: Phrase | None = None
    """The thing that it was done to, or that is gone."""
    gone: bool = False
    """Whether the thing is gone, and comes back at the end."""
    group: Phrase | None = None
    """Those of whom one did it: the three cooks."""
    innocent: Phrase | None = None
    """Somebody of whom the idea says that they did not do it."""
    witness: Phrase | None = None
    """Somebody who knows something."""
    phrases: tuple[Phrase, ...] = ()
    """The other noun phrases: where it was."""

    @property
    def spot(self) -> Phrase | None:
        """The thing that what is gone was in or on: the fridge, the wine bottles."""
        return next((p for p in self.phrases if p.after in INSIDE and _is_thing(p)), None) if self.gone else None

    @property
    def asked(self) -> str:
        """What the player is to do, after "you are to"."""
        return f"find out who {self.did}"


def _is_thing(phrase: Phrase) -> bool:
    return not phrase.is_somebody and phrase.kind not in NO_SPOTS and phrase.head not in TIMES


def case_of(text: str) -> tuple[Case | None, str]:
    """(the case that an idea asks to be solved, what else it asks for); None if it asks for none."""
    plain = re.sub(r"\s+", " ", text.strip().rstrip(".?!")).strip()
    flat = plain[:1].lower() + plain[1:]
    for read in (_not_them, _whodunit, _somebody, _crime, _vanished):
        if found := read(flat):
            return found
    return None, text


def _onward(predicate: str) -> tuple[str, str]:
    """A predicate, and the deed that follows it: "stole the cake | bake a new one"."""
    for cut in ONWARD.finditer(predicate):
        if is_base(cut[1]):
            return predicate[: cut.start()], predicate[cut.end() :]
    return predicate, ""


def _parts(did: str) -> tuple[Phrase | None, tuple[Phrase, ...]]:
    """(the thing that it was done to, the other noun phrases) of a predicate."""
    clause = clauses_of(f"who {did}")[0]
    if not clause.verb and " " in did:
        clause = clauses_of(did.partition(" ")[2] or did)[0]  # nobody knows the verb
    every = clause.every()
    things = [p for p in clause.direct or every if p.kind not in PEOPLE and p.kind not in ("place", "building")]
    things = [p for p in things if not p.is_somebody and p.kind not in ("event", "abstract") and p.head not in TIMES]
    if did.split()[0] in ADDING and (into := [p for p in every if p.after in ("in", "into", "on", "onto", "over")]):
        things = [p for p in into if p.kind not in ("place", "building") and not p.is_somebody] or things
    x = things[0] if things else None
    return x, tuple(p for p in every if p is not x)


def _whodunit(text: str) -> tuple[Case, str] | None:
    """ "Who nibbled the cake?", "find out which of the three cooks salted the dessert"."""
    found = re.search(
        rf"(?:^|\b{SOLVE}|\b(?:knows?|saw|remembers?|ask\w*|question\w*|catch)|[:,;])\s*"
        r"(?:who(?!se)|which (?:one )?of (?P<group>.+?)|which (?P<one>guest|suspect|servant|student|pupil|neighbour|"
        r"member of \w+|passenger|sailor|knight|patient|doctor|nurse|colleague|worker))"
        r"\s+(?P<did>(?!is|are|can|must|has to|needs|wants|lives?\b)\w+ .+)$",
        text,
    )
    if not found:
        return None
    did, group = found["did"], found["group"]
    if group:
        # Where the group ends and the deed begins: the first verb in the past.
        words = f"{group} {did}".split()
        end = next((i for i, w in enumerate(words) if i and _is_past(w)), len(group.split()))
        group, did = " ".join(words[:end]), " ".join(words[end:])
    did, rest = _onward(did)
    x, others = _parts(did)
    people = clauses_of(group)[0].every() if group else []
    members = next((p for p in people if p.is_somebody), None)
    if group and members is None:
        return None  # "which of the three soils"
    if found["one"]:
        members = replace(named(found["one"].split()[0], "person"), plural=True)
    before = text[: found.start()].strip(" ,;:")
    knower = next((p for p in clauses_of(before)[0].every() if p.is_somebody), None) if before else None
    gone = bool(x) and ((did.split()[0] in TAKING and "been" not in did.split()[:2]) or "stealing" in did.split()[:3])
    return Case(did, x, gone, members, None, knower, others), _leftover(before, knower, rest)


def _leftover(before: str, knower: Phrase | None, rest: str) -> str:
    """What the idea asks for beside the case."""
    if knower or not before or not is_base(before.split()[0]) or len(before.split()) < 3:
        return "" if re.match(r"make (?:it|him|her|them) (?:talk|speak|confess)", rest) else rest
    return " and ".join(part for part in (before, rest) if part)


def _is_past(word: str) -> bool:
    return is_participle(word) or word in PAST


PAST = frozenset("put cut hit let set stole took hid broke ate wrote drank left lost made gave told rang sent".split())


def _somebody(text: str) -> tuple[Case, str] | None:
    """ "Somebody in the office reads other people's letters"."""
    found = re.match(r"(?:some(?:one|body)|one)( (?:in|at|on|of|among|from) (?:the |my |our )?[\w ]+?)? "
                     r"((?:has |have |is |keeps |was )?\w+(?:s|ed|ing|t|e|d|k)\b.*)$", text)  # fmt: skip
    if not found:
        return None
    did = re.split(r"[;,.:]? *(?:and )?(?:please |you must |must )?(?:find|work|figure) out", found[2])[0].strip(
        " ;,.:"
    )
    did, rest = _onward(did)
    verb = did.split()[0]
    if not re.match(r"(has|have|is|keeps|was)$", verb) and not _is_past(verb) and not is_base(verb.rstrip("s")):
        return None
    x, others = _parts(did)
    where = clauses_of(found[1].strip())[0].every() if found[1] else []
    group = next((p for p in where if p.is_somebody), None)
    gone = bool(re.search(r"\b(stole|stolen|took|taken|hid|hidden)\b", did))
    return Case(did, x, gone and bool(x), group, None, None, (*where, *others)), rest


def _crime(text: str) -> tuple[Case, str] | None:
    """ "Murder at the observatory", "solve the theft of the painting"."""
    found = re.match(
        rf"(?:{SOLVE} |about )?(?:(?:the|a|an) )?(?:case of (?:the )?|mystery of (?:the )?)?(?:\w+ )?(?P<crime>{CRIME})"
        r"(?: (?P<link>at|in|on|of|aboard|during|from|among) (?P<rest>.+))?$",
        text,
    )
    if not found:
        return None
    where, rest = _onward(found["rest"] or "")
    did = CRIMES[found["crime"]]
    phrases = clauses_of(f"{found['link']} {where}")[0].every() if where else []
    x = None
    if found["link"] == "of" and phrases and found["crime"] in ("theft", "robbery") and not phrases[0].is_somebody:
        x, did = phrases[0], f"stole {where}"
        if x.kind in ("place", "building"):
            x, did = None, f"robbed {where}"
    elif where:
        did += f" {found['link']} {where}"
    return Case(did, x, bool(x), None, None, None, tuple(p for p in phrases if p is not x)), rest


def _vanished(text: str) -> tuple[Case, str] | None:
    """ "The vanished necklace of the duchess", "the recipe has been stolen from the safe"."""
    title = re.match(rf"(?:the |a |an )?(?:case of the |mystery of the )?({GONE}) (?P<x>.+)$", text)
    event = re.match(
        r"(?P<x>.+?) (?:(?:has|have|is|are|was|were)(?: been| just| suddenly| mysteriously)* "
        r"(?P<how>stolen|vanished|disappeared|taken|swapped|replaced|switched)"
        r"|keeps? (?:disappearing|vanishing|going missing|being stolen))\b(?P<where>.*)$",
        text,
    )
    found = title or event
    if not found:
        return None
    name, rest = _onward(found["x"])
    where = "" if title else found["where"].strip(" ,;:")
    where, more = _onward(re.sub(CULPRIT, "", where))
    swapped = bool(event and event["how"] in ("swapped", "replaced", "switched"))
    clause = clauses_of(name)[0]
    things = clause.every()
    if where.startswith("by ") or clause.verb or not things or things[0].is_somebody or (title and len(things) > 2):
        return None
    name = name if re.match(r"(the|a|an|my|your|our|his|her|their)\b|\w+'s\b", name) else f"the {name}"
    name = re.sub(r"^an?\b", "the", name)
    where = where if re.match(rf"(from|in|at|on|during|out of{'|for|with' if swapped else ''})\b", where) else ""
    x = replace(things[0], name=things[0].name)
    there = clauses_of(where)[0].every() if where else []
    did = f"{'swapped' if swapped else 'stole'} {name}{' ' + where if where else ''}"
    return Case(did, x, True, None, None, None, (*things[1:], *there)), (rest or more)


def _not_them(text: str) -> tuple[Case, str] | None:
    """ "Prove that the butler did not poison the colonel", "clear the name of the cook"."""
    told = re.match(
        rf"{SOLVE} (?:that )?(?P<who>(?!why |how |what |whether |if |when )(?:the |my |your )?[\w ]+?) "
        r"(?:did not|didn't|never) (?P<did>.+)$",
        text,
    )
    name = re.match(
        r"(?:clear the name of|prove the innocence of) (?P<who>.+)$|clear (?P<whose>.+?)(?:'s|') name$"
        rf"|{SOLVE} (?:that )?(?P<them>.+?) (?:is|was) (?:innocent|not guilty|falsely accused)$"
        r"|prove (?P<wronged>.+?)(?: to be)? innocent$",
        text,
    )
    found = told or name
    if not found:
        return None
    person = told["who"] if told else next(text for text in found.groups() if text)
    who = next((p for p in clauses_of(person)[0].every()), None)
    if who is None or not who.is_somebody:
        return None
    did, rest = _onward(found["did"] if told else "is really to blame")
    x, others = _parts(did) if told else (None, ())
    return Case(_in_past(did), x, False, None, who, None, others), rest


def _in_past(did: str) -> str:
    """ "poison the colonel" as what somebody did: "poisoned the colonel"."""
    verb, *rest = did.split()
    irregular = {base: form for form, base in load_lore().irregular.items() if form in PAST or form.endswith("t")}
    if verb in ("is", "was"):
        return did
    past = irregular.get(verb) or (f"{verb}d" if verb.endswith("e") else f"{verb}ed")
    return " ".join([past, *rest])
