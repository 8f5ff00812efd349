"""What a clause of an idea comes to, before a goal is chosen for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from starling.author.planning.clauses import SEARCHING, Clause
from starling.author.planning.lore import Lore
from starling.author.planning.phrases import (
    PEOPLE,
    TIMES,
    Phrase,
    find_word,
    lemmas,
    named,
)

OBLIQUE = frozenset(
    "of in for about to from on at with over into through against around past along up down off".split()
)
"""Prepositions of what a deed may be done to, where it has no object of its own."""
MOTION = frozenset("go walk come get reach return travel cross fly run move ride climb arrive swim ski".split())
"""Verbs of somebody who is helped on the way."""
STARTING = frozenset("erupt ring glow chime explode light rise hatch bloom flower boil set run go work turn".split())
"""What things do once they have been started."""
LAUGHING = frozenset("laugh smile giggle dance sing happy".split())
QUESTIONS = frozenset("whether how what which that why if where".split())
QUANTITIES = {
    "deep": "depth", "heavy": "weight", "tall": "height", "high": "height", "long": "length", "far": "distance",
    "hot": "temperature", "warm": "temperature", "cold": "temperature", "fast": "speed", "wide": "width",
}  # fmt: skip
"""What is measured to find out how deep, how heavy ... something is."""
SERVING = frozenset("steal rob destroy defeat banish catch stop escape hide kidnap".split())
"""Classes of deeds that are not done for the owner of a thing."""
THREATS = {"animal": "banish", "creature": "defeat", "person": "stop", "fire": "stop", "danger": "stop"}
"""What is done about what something is saved from."""
LOST = {
    "contact": "signal",
    "voice": "heal", "memory": "heal", "appetite": "heal", "sight": "heal", "hearing": "heal", "hope": "comfort",
    "courage": "comfort", "heart": "comfort", "smile": "comfort", "temper": "calm", "way": "rescue", "patience": "calm",
}  # fmt: skip
"""What is to be done about somebody who has lost what nobody can find."""
HEALING = {
    "cure": frozenset("ill sick unwell poorly feverish poisoned dying fever cold cough toothache headache".split()),
    "treat": frozenset("wounded injured hurt bleeding leg arm wing lame bitten stung".split()),
}
"""The verb for what ails somebody."""
SORROWS = frozenset("boredom sadness fear loneliness grief sorrow homesickness melancholy".split())
"""What nobody is cured of by medicine."""
OWNED = frozenset("garment tool device vehicle instrument toy treasure container plant furniture machine".split())
"""Classes of things that belong to whom "of" names; a picture or a mask of somebody need not be theirs."""
CONSENTS = frozenset(
    "confession permission signature answer advice rise raise promotion refund discount holiday leave extension "
    "consent forgiveness pardon blessing autograph".split()
)
"""What one gets from somebody only by persuasion."""
GETTING = {"get back": "find", "get down": "rescue", "get out": "rescue", "get up": "wake", "get off": "rescue"}
GOT = {"ready": "prepare", "clean": "clean", "dry": "dry", "warm": "heat", "tidy": "clean", "unstuck": "free"}
"""What is done by whoever gets something so."""
AGAIN = {
    "dish": "cook", "ingredient": "find", "drink": "brew", "document": "write", "garment": "sew", "plant": "grow",
    "building": "build", "event": "prepare", "abstract": "write",
}  # fmt: skip
"""How something spoilt is made again: {class of noun: class of verb}; all else is repaired."""
DEFAULTS = {
    "dish": "cook", "drink": "brew", "ingredient": "cook", "event": "prepare", "crime": "investigate",
    "danger": "stop", "mess": "clean", "ailment": "heal", "spell": "banish", "treasure": "find", "document": "find",
    "place": "reach", "person": "help", "animal": "help", "creature": "help", "machine": "repair", "device": "repair",
    "vehicle": "repair", "building": "reach", "instrument": "perform", "garment": "find",
    "toy": "find", "plant": "grow", "light": "light",
    "fire": "light", "quantity": "measure", "signal": "send", "container": "find", "weapon": "find", "tool": "find",
}  # fmt: skip
"""The class of what is to be done where an idea only names a thing: {class of noun: class of verb}."""
VILLAINS = frozenset(
    "stowaway burglar thief robber intruder smuggler poacher pickpocket vandal kidnapper murderer culprit spy".split()
)
"""Those who are caught rather than helped."""
WANTED = {
    **DEFAULTS, "person": "find", "animal": "find", "creature": "find", "machine": "make", "device": "make",
    "vehicle": "find", "building": "build", "instrument": "find", "garment": "sew", "light": "make",
    "place": "find", "quantity": "measure",
}  # fmt: skip
"""The same for what somebody wants to have."""


@dataclass
class Intent:
    """What a clause comes to: a deed of a class, and to what it may be done."""

    verb: str
    kind: str
    objects: list[Phrase]
    phrases: list[Phrase] = field(default_factory=list)
    served: Phrase | None = None
    named: bool = True


def intents_of(clause: Clause, previous: Clause | None, lore: Lore) -> list[Intent]:
    """What is to be done, the likeliest reading first; those after it are tried if no goal is known for it."""
    if previous and previous.mood == "deed" and not previous.phrases and clause.connective in QUESTIONS:
        return [_question(clause, previous)]
    if clause.exists and clause.phrases:
        first = clause.phrases[0]
        kind = {"animal": "catch", "creature": "banish"}.get(first.kind) or _default(first)
        return [Intent(kind, kind, [first], clause.phrases)] if kind else []
    asks = clause.connective in ("what", "why", "how", "where", "which") and not (previous and previous.verb)
    if asks and clause.every():
        kind = {"where": "find", "which": "test"}.get(clause.connective, "investigate")
        return [_quantity(clause) or Intent(kind, kind, clause.every()[:1], clause.phrases)]
    if clause.mood == "deed":
        intent = _deed(clause, lore)
        if intent and clause.pronoun and previous and previous.every():
            intent = _with_pronoun(intent, previous)
    elif clause.mood == "event":
        intent = _remedy(clause, lore)
        if intent and intent.objects and intent.kind not in SERVING and not intent.served:
            intent = replace(intent, served=owner_of(intent.objects[0]))
    else:
        intent = _usual(clause, lore)
    return [intent] if intent else []


def _with_pronoun(intent: Intent, previous: Clause) -> Intent:
    """ "Catch a fish and cook it", "find the cat and give it milk": what the pronoun means."""
    meant = (previous.direct or previous.every())[0]
    own = intent.objects[0] if intent.objects else None
    if own is None or own.after not in ("", "for", "to", "of", "by"):
        return replace(intent, objects=[meant, *intent.objects])  # "test it on the cat"
    person = next((p for p in previous.every() if p.is_somebody), None) or owner_of(meant)
    return replace(intent, served=intent.served or person)


def _question(clause: Clause, previous: Clause) -> Intent:
    """ "Test whether the metal conducts electricity": the deed before is about the first thing of the question."""
    objects = clause.every()
    if intent := _quantity(clause):
        return intent
    kind = previous.verb_class
    if kind in ("find", "perform", "do") or previous.verb in ("show", "demonstrate", "find out", "prove"):
        kind = "test" if clause.connective in ("whether", "how", "which", "if", "that") else "investigate"
        if kind == "test" and objects and objects[0].is_somebody and clause.mood == "event":
            kind = "investigate"
    return Intent(kind if previous.verb_class != kind else previous.verb, kind, objects[:1], objects[1:])


def _quantity(clause: Clause) -> Intent | None:
    """ "How deep is the pond?" asks for its depth."""
    objects = clause.every()
    quantity = QUANTITIES.get(clause.tokens[0].text) if clause.connective == "how" else None
    if quantity is None or len(objects) < 2:
        return None
    return Intent("measure", "measure", [named(f"{objects[1].head} {quantity}", "quantity"), objects[1]], objects)


def _deed(clause: Clause, lore: Lore) -> Intent | None:
    verb, kind, direct = clause.verb, clause.verb_class, clause.direct
    if clause.passive and clause.subject:
        direct = [clause.subject]  # "an egg that must be kept warm"
    inner = clause.inner
    served = clause.subject if clause.modal == "want" and clause.subject and not clause.passive else None
    if inner and inner.verb == "" and inner.tokens and not inner.phrases:
        inner.verb = next((f for f in lemmas(inner.tokens[0].text) if f in lore.verbs), "")
    if inner and kind in ("help", "make") and direct:
        person = direct[0]
        if kind == "make" and not person.is_somebody:
            kind = "start" if inner.tokens[0].text in STARTING else "test"
            verb = "make" if kind == "start" else "test"
            return Intent(verb, kind, [person], clause.phrases[1:])  # "make the bell ring", "make an egg float"
        if inner.tokens[0].text in LAUGHING:
            return Intent("cheer up", "comfort", [person], clause.phrases[1:])
        if inner.tokens[0].text in MOTION or (inner.verb.split()[:1] and inner.verb.split()[0] in MOTION):
            return Intent("escort", "deliver", [person], inner.phrases)
        if inner.verb and inner.verb_class and not [p for p in inner.phrases if p.head not in TIMES]:
            return Intent(verb, inner.verb_class, [person], clause.phrases[1:])  # "help the cow give birth"
        if inner.verb and inner.verb_class:
            inner.mood = "deed"
            intent = _deed(inner, lore)
            return replace(intent, served=intent.served or person) if intent else None
        return Intent("help", "help", [person], clause.phrases[1:])
    if served and verb.split()[0] in MOTION:
        return Intent("escort", "deliver", [served], clause.phrases)
    if kind == "help":
        about = next((p for p in clause.phrases if p.after == "with" and not p.is_somebody), None)
        if about and direct:
            return Intent("help", DEFAULTS.get(about.kind, "help"), [about, direct[0]], clause.phrases, direct[0])
    if kind == "get":
        return _getting(clause)
    if kind == "go":
        goals = [p for p in clause.phrases if p.after in ("to", "into", "through", "up", "down", "over")]
        return Intent("reach", "reach", goals, clause.phrases) if goals else None
    into = next((p for p in clause.phrases if p.after == "into"), None)
    if kind == "heal" and direct and any(p.after == "of" and p.head in SORROWS for p in clause.phrases):
        return Intent("cheer up", "comfort", direct, clause.phrases)
    if verb == "put" and direct and any(p.head in ("bed", "sleep") for p in clause.phrases if p.after == "to"):
        return Intent("lull", "calm", direct, clause.phrases)
    sought = [p for p in clause.phrases if p.after == "for" and (verb == "search" or not p.is_somebody)]
    sought = [p for p in sought if p.kind not in ("event", "abstract", "place")]
    if verb in SEARCHING and sought and direct:
        return Intent("find", "find", sought, clause.phrases)  # "search the house for clues"
    if verb.split()[0] == "turn" and direct and into:
        return Intent("transform", "transform", direct, clause.phrases)
    threat = next((p for p in clause.phrases if p.after in ("from", "against") and p.kind in THREATS), None)
    if verb == "save" and threat and direct:
        kind = THREATS[threat.kind]
        return Intent(kind, kind, [threat], clause.phrases, direct[0] if direct[0].is_somebody else None)
    objects = direct or [p for p in clause.phrases if p.after in OBLIQUE and not (p.after == "with" and p.is_somebody)]
    objects = objects or [p for p in clause.phrases if p.after not in ("by", "without", "during", "before")]
    first = _first(objects, clause)
    kind = _sense(verb, kind, first, lore)
    served = served or _served(clause, first, kind)
    if direct and direct[0].kind in ("mess", "abstract", "thing") and first is direct[0]:
        # "Patch a hole in the tent" is about the tent, if nobody knows how to patch a hole.
        objects = [*objects, *(p for p in clause.phrases if p.after in ("of", "in", "on"))]
    objects = [first, *(p for p in objects if p is not first)] if first else objects
    return Intent(verb, kind, objects, clause.phrases, served)


def _getting(clause: Clause) -> Intent | None:
    """ "Get" is what its particle and its object make of it."""
    if not clause.direct:
        return None
    first = clause.direct[0]
    if {"working", "going", "running", "started"} & {t.text for t in clause.tokens[-2:]}:
        return Intent("repair", "repair", [first], clause.phrases)
    state = next((t.text for t in clause.tokens if t.text in GOT), "")
    if state:  # "get the spare room ready for grandma"
        things = [p for p in clause.direct if p.head != state]
        return Intent(GOT[state], GOT[state], things[:1] or [first], clause.phrases, _served(clause, first, "prepare"))
    holder = next((p for p in clause.phrases if p.after == "from" and p.is_somebody), None)
    kind = GETTING.get(clause.verb) or WANTED.get(first.kind, "find")
    source = next((p for p in clause.phrases if p.after in ("of", "from")), None)
    if first.kind == "mess" and source:
        return Intent("clean", "clean", [source, first], clause.phrases)
    if kind == "find" and holder:
        kind = "steal"
    if first.kind in ("event", "abstract") or first.head in CONSENTS:
        return Intent("persuade", "persuade", [holder or named("boss")], clause.phrases)
    verb = "steal back" if kind == "steal" else kind
    return Intent(verb, kind, [first], clause.phrases, _served(clause, first, kind))


def _first(objects: Sequence[Phrase], clause: Clause) -> Phrase | None:
    """The object that a deed is about: rather what is served up than the one served."""
    things = [p for p in objects if not (p.after in ("for", "to") and p.is_somebody and not clause.direct)]
    return things[0] if things else objects[0] if objects else None


def _served(clause: Clause, first: Phrase | None, kind: str) -> Phrase | None:
    """For whom a deed is done: whom "for" or "to" names, or else the owner of its object."""
    for phrase in clause.phrases:
        if phrase is not first and phrase.after in ("for", "to") and phrase.is_somebody:
            return phrase
        if phrase.after in ("for", "to") and (owner := owner_of(phrase)):
            return owner
        if phrase.after == "of" and phrase.is_somebody and first and _is_owned(first, kind):
            return phrase
    return owner_of(first) if first and kind not in SERVING else None


def _is_owned(thing: Phrase, kind: str) -> bool:
    """Whether what is "of" somebody is theirs, and something is done for them: the fever, or the hat, of the wizard."""
    return thing.kind == "ailment" or (kind not in SERVING and thing.kind in OWNED)


def owner_of(phrase: Phrase) -> Phrase | None:
    """To whom a thing belongs, if that is somebody."""
    if phrase.owner is None:
        return None
    if phrase.owner.istitle():
        return named(phrase.owner.lower(), "person", proper=True)
    word = find_word(phrase.owner)
    return named(phrase.owner) if word and word.kind in PEOPLE else None


def _sense(verb: str, kind: str, phrase: Phrase | None, lore: Lore) -> str:
    """The class of what a verb means with this object."""
    if phrase is None:
        return kind
    for key in (verb, kind):
        senses = lore.senses.get(key, {})
        for noun in (phrase.head, phrase.word.noun if phrase.word else "", phrase.kind):
            if noun in senses:
                return senses[noun]
    return kind


def _remedy(clause: Clause, lore: Lore) -> Intent | None:
    """What is to be done about what has happened."""
    subject, direct = clause.subject, [p for p in clause.direct if p.name not in lore.faults]
    by = next((p for p in clause.phrases if p.after == "by"), None)
    thing, doer = (subject, by) if clause.passive else (direct[0] if direct else None, subject)
    others = clause.every()
    fault, kind = _fault(clause, lore)
    kind = _sense(kind, kind, subject, lore) if kind else kind
    lacking = next((p for p in clause.phrases if p.after in ("of", "from")), None)
    if subject and lacking and re.search(r"\b(run|ran|is|are) out of\b", clause.state):
        return Intent("collect", "collect", [lacking], others, subject if subject.is_somebody else None)
    if (
        subject is None
        and (clause.passive or not direct)
        and not clause.unknown
        and kind
        and clause.phrases
        and clause.state.split()[0] in ("i", "we")
    ):
        return Intent("escape", "escape", clause.phrases, others)
    if subject and clause.modal == "refuse":
        if subject.is_somebody:
            return Intent("persuade", "persuade", [subject], others)
        if thing is None:
            return Intent("repair", "repair", [subject], others)
        return Intent(clause.verb, clause.verb_class, [thing or subject], others)
    if fault.endswith(" find") and subject and thing:
        if thing.head in LOST:
            return Intent(LOST[thing.head], LOST[thing.head], [subject], others)
        return Intent("find", "find", [thing], others, subject if subject.is_somebody else None)
    if " " in fault and kind != "heal" and subject and not clause.unknown:
        return Intent(kind, kind, [subject], others)
    verb = next((v for v, states in HEALING.items() if kind == "heal" and fault.split()[-1] in states), kind)
    mishap = lore.mishaps.get(clause.verb) or lore.mishaps.get(clause.verb.split()[0] if clause.verb else "")
    if subject and direct and re.search(r"\b(has|have) no\b", clause.state):
        kind = (
            "collect" if direct[0].kind in ("ingredient", "material", "liquid") else WANTED.get(direct[0].kind, "find")
        )
        return Intent(kind, kind, [direct[0]], others, subject if subject.is_somebody else None)
    unsaid = not thing or (clause.passive and by is None and "solve" not in (mishap or {}))
    if fault and subject and unsaid and not clause.unknown:
        return Intent(verb, kind, [subject], others)
    if clause.verb.split()[:1] == ["lose"] and thing and thing.head in LOST and doer:
        return Intent({"heal": "cure"}.get(LOST[thing.head], LOST[thing.head]), LOST[thing.head], [doer], others)
    if mishap or clause.unknown:
        return _after_mishap(clause, mishap or {}, thing, doer, lore)
    if fault and subject:
        return Intent(verb, kind, [subject], others)
    wants = {"want", "wants", "wanted", "needs", "need"} & set(clause.state.split())
    if wants and not clause.verb and direct and subject:
        wanted = direct[0]
        kind = WANTED.get(wanted.kind, "find")
        return Intent(kind, kind, [wanted], others, subject)
    if not clause.verb and direct and subject and direct[0].kind in ("ailment", "spell"):
        kind = DEFAULTS[direct[0].kind]
        if not subject.is_somebody and kind == "heal":
            return Intent("repair", "repair", [subject], others)  # "my computer has a virus"
        return Intent(kind, kind, [direct[0], subject], others, subject if subject.is_somebody else None)
    if subject and subject.is_somebody and direct and {"cannot", "cant"} & set(clause.state.split()):
        clause.modal = "want"  # "a ghost who cannot find the way"
        return _deed(clause, lore)
    if subject:
        kind = _default(subject)
        return Intent(kind or "do", kind, [subject], others, named=False)
    return None


def _after_mishap(
    clause: Clause, mishap: dict[str, str], thing: Phrase | None, doer: Phrase | None, lore: Lore
) -> Intent | None:
    """What is to be done after something bad was done to a thing, by somebody or by nobody knows whom."""
    others = clause.every()
    nobody = clause.unknown or (clause.passive and doer is None)
    if thing and nobody and (clause.unknown or "solve" in mishap):
        case = named(f"{thing.head} {mishap.get('solve', 'mystery')}", "crime")
        return Intent("investigate", "investigate", [case], others, owner_of(thing))
    if clause.ongoing and thing and doer and doer.is_somebody:
        kind = mishap.get("by", "catch")
        return Intent(kind, kind, [doer], others)
    if thing and "to" in mishap:
        kind = mishap["to"]
        kind = AGAIN.get(thing.kind, "repair") if kind == "again" else kind
        served = doer if kind == "find" and doer and doer.is_somebody else owner_of(thing)
        return Intent("steal back" if kind == "steal" else kind, kind, [thing], others, served)
    if doer and "by" in mishap:
        return Intent(mishap["by"], mishap["by"], [doer], others)
    victim = doer or thing
    if victim and victim.is_somebody and mishap.get("alone") == "repair":
        return Intent("treat", "heal", [victim], others)
    if victim and "alone" in mishap:
        return Intent(mishap["alone"], mishap["alone"], [victim], others)
    return None


def _usual(clause: Clause, lore: Lore) -> Intent | None:
    """What is usually done with a thing that is only named, or about the state that its adjectives name."""
    if not clause.phrases:
        return None
    first = clause.phrases[0]
    fault, kind = _fault(clause, lore)
    if not kind or not (" " in fault or fault in first.modifiers):
        kind = _default(first)
    for phrase in clause.phrases[1:]:
        if kind == "help" and phrase.after == "with" and phrase.head in ("fear", "phobia", "worry", "sorrow"):
            kind = "comfort"
        if kind == "help" and phrase.after == "with" and phrase.kind in ("ailment", "spell"):
            kind = DEFAULTS[phrase.kind]
    return Intent(kind or "do", kind, [first], clause.phrases, _served(clause, first, kind), named=False)


def _default(phrase: Phrase) -> str:
    """The class of what is usually done with a thing, or about somebody."""
    return "catch" if phrase.head in VILLAINS else DEFAULTS.get(phrase.kind, "")


def _fault(clause: Clause, lore: Lore) -> tuple[str, str]:
    """(the longest state or happening that a clause names, class of deed that it calls for)."""
    # In "they quarrel about the last cake", nobody is the last.
    told = [p for p in clause.phrases if p is not clause.subject] if clause.mood == "event" else []
    others = {word for p in told for word in p.modifiers}
    matches = [f for f in lore.faults if re.search(rf"\b{re.escape(f.replace(chr(39), ''))}\b", clause.state)]
    fault = max((f for f in matches if f not in others), key=len, default="")
    return fault, lore.faults.get(fault, "")
