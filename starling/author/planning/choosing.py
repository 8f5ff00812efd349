"""Chooses among the goals of the lore: which says how to do what a clause comes to.

An exact noun beats a class of nouns, and a class that a goal does not list is no match. A goal loses by what of the
clause it leaves out, and by what it brings along that the idea does not have: a birthday, fireworks, a judge's cup. If
no goal surely fits, the deed is done in the idea's own words (`deeds`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from starling.author.bank import Goal, Slot
from starling.author.ideas import phrase_key, procedure_verbs, tokenise
from starling.author.planning.clauses import Clause
from starling.author.planning.deeds import Deed, deed_of
from starling.author.planning.intents import Intent
from starling.author.planning.lore import Lore, Word, load_lore
from starling.author.planning.methods import best_methods
from starling.author.planning.mystery import Case
from starling.author.planning.phrases import LOCAL, TIMES, Phrase, find_word, named

AS_GOOD = 0.35
"""Goals whose scores differ by no more fit an idea equally well."""
UNKNOWN = {
    "write": "document", "decipher": "document", "sew": "garment", "cook": "dish", "bake": "dish", "brew": "drink",
    "grow": "plant", "harvest": "plant", "feed": "animal", "heal": "person", "comfort": "person", "teach": "person",
    "persuade": "person", "calm": "person", "wake": "person", "help": "person", "investigate": "crime",
    "perform": "event", "prepare": "event", "win": "event", "steer": "vehicle", "reach": "place", "measure": "quantity",
    "join": "event", "defeat": "creature", "banish": "creature", "summon": "creature", "start": "machine",
    "stop": "machine", "open": "container", "repair": "device", "test": "device", "sort": "tool",
}  # fmt: skip
"""What a noun that nobody knows must be: {class of verb: class of noun}."""
SURE = 3.6
"""Score from which a goal is told rather than the deed in the idea's own words."""
METHOD_KNOWN = {4: 1.3, 3: 0.5}
"""What the deed in the idea's own words gains if a method is known for its verb and noun (`methods.best_methods`)."""
LEAST = 2.0
"""Score below which an idea is refused rather than made into what it may not mean."""
LEFT_OUT, MOST_BROUGHT = 1.5, 2.4
"""What a goal loses for each noun of a clause that it does not have, and at most for nouns of its own."""
STAGED = {
    **dict.fromkeys("event crime danger animal creature spell".split(), 0.8),
    **dict.fromkeys("person ailment building vehicle place dish liquid".split(), 0.4),
}
"""What a goal loses for a noun of its own, by the class of the noun: those that make a story where they come in."""
VAGUE = frozenset(
    "nobody somebody everybody man woman person people world friend visitor keep hole spot doe cold neighbour owner "
    "help hand way house home room door floor side corner town garden water guest".split()
)
"""Nouns that bring nothing in."""
LOOSE = frozenset("light material signal toy tool container weapon garment document treasure device".split())
"""Classes of nouns that goals for a thing of any sort fit."""


@dataclass(frozen=True)
class Wish:
    """Something to be done: a goal of the lore, the verb that asks for it, and what fills its slots."""

    goal: Goal
    verb: str
    fillers: dict[str, Phrase]
    score: float
    phrases: tuple[Phrase, ...] = ()
    """The other noun phrases of the clause."""
    others: tuple[Wish, ...] = ()
    """Other goals that would do as well: the seed chooses."""
    named: bool = True
    """Whether the idea names the deed, not only a thing."""
    served: Phrase | None = None
    """The one for whom it is done."""
    deed: Deed | None = None
    """The deed in the idea's own words, if the goal is no goal of the lore."""
    first: bool = False
    """Whether the other deeds of the idea wait for it."""
    case: Case | None = None
    """The mystery to be solved, if it is one."""
    own: Wish | None = None
    """The same in the idea's own words, should no game come of the goal."""


def choose(intent: Intent, clause: Clause, lore: Lore, banned: Sequence[Phrase] = ()) -> Wish | None:
    """The goal that fits an intent best, without those for which something is needed that is ``banned``."""
    options = [w for w in _options(intent, clause, lore) if not any(_needs(w.goal, p) for p in banned)]
    inside = [p for p in clause.phrases if p.after in ("of", "in", "on")]
    if not options and inside and intent.objects:
        # "Patch a hole in the tent" is about the tent, if nobody knows how to patch a hole.
        options = _options(replace(intent, objects=inside), clause, lore)
    made = intent.kind in ("make", "build") and bool(intent.objects) and intent.objects[0].is_somebody  # a snowman
    if not options and intent.objects and (made or intent.objects[0].kind in LOOSE):
        thing = replace(intent.objects[0], word=None)
        options = [
            replace(w, fillers={s: intent.objects[0] if p is thing else p for s, p in w.fillers.items()})
            for w in _options(replace(intent, objects=[thing]), clause, lore)
        ]
    if not options and intent.objects and intent.objects[0].word is None and intent.kind in UNKNOWN:
        # Nobody knows the noun, but the verb says what it must be.
        known = replace(intent.objects[0], word=Word(noun=intent.objects[0].head, kind=UNKNOWN[intent.kind]))
        options = _options(replace(intent, objects=[known]), clause, lore)
    deed = deed_of(intent, clause) if intent.kind else None
    options = [replace(w, score=w.score - _misfit(w, clause)) for w in options]
    best = max(options, key=lambda w: w.score, default=None)
    own = SURE + METHOD_KNOWN.get(best_methods(deed, lore, banned)[0], 0.0) if deed else 0.0
    literal: Wish | None = None
    if deed:
        served = intent.served
        served = None if deed.y and served and deed.y.name == served.name else served
        wish = Wish(own_words(deed), deed.verb, deed.fillers, own, _others(intent, deed), (), intent.named, None, deed)
        literal = replace(wish, served=unless_done_to(served, wish))
        if best is None or best.score < own or deed.mode == "trade":
            return literal
    if best is None or best.score < LEAST:
        return None
    equal = tuple(w for w in options if w is not best and w.score >= best.score - AS_GOOD)
    return replace(best, others=equal, own=literal)


def _needs(goal: Goal, phrase: Phrase) -> bool:
    """Whether a goal needs a thing such as the phrase names."""
    kinds = {kind for slot in goal.slots.values() for kind in (slot.kind or "").split("|") if kind}
    return bool(kinds & {phrase.head, phrase.name, *phrase.kinds})


def own_words(deed: Deed) -> Goal:
    """What stands for a goal of the lore until an act is chosen for the deed."""
    return Goal(
        id=f"own-{deed.mode}",
        label=deed.text,
        skills=["organising"],
        slots={slot: Slot(any=True) for slot in deed.fillers},
        steps=[],
        classes=[deed.kind],
        focus=["x"],
        titles=[],
        intros=[],
        ends=[],
    )


def wish_for(case: Case) -> Wish:
    """The wish to solve a mystery."""
    fillers = {"x": case.x, "w": case.witness, "s2": case.innocent, "e": case.spot}
    known = {slot: phrase for slot, phrase in fillers.items() if phrase}
    goal = Goal(
        id="own-case",
        label=case.asked,
        skills=["finding"],
        slots={slot: Slot(any=True) for slot in known or ["s1"]},
        steps=[],
        focus=["s1"],
        titles=[],
        intros=[],
        ends=[],
    )
    return Wish(goal, "find out", known, SURE, case.phrases, case=case)


def _others(intent: Intent, deed: Deed) -> tuple[Phrase, ...]:
    return tuple(p for p in intent.phrases if not any(p is f for f in deed.fillers.values()))


def _misfit(wish: Wish, clause: Clause) -> float:
    """What speaks against a goal: what of the clause it leaves out, and what it brings along."""
    phrases = [*clause.phrases, *(clause.inner.phrases if clause.inner else [])]
    had = {p.name for p in wish.fillers.values()} | ({wish.served.name} if wish.served else set())
    texts = _stems_of(wish.goal.id)
    said = {t.stem for t in clause.tokens} | {stem for name in had for stem in phrase_key(name)}
    left = [p for p in phrases if p.name not in had and not _placed_elsewhere(p)]
    left = [p for p in left if p.after in ("with", "using") or not set(phrase_key(p.head)) & texts]
    tail = bool(clause.inner and clause.inner.verb and clause.verb not in ("help", "let"))
    own = [loss for noun, loss in brought_along(wish.goal.id) if not set(phrase_key(noun)) & said]
    local = [p for p in phrases if p.name not in had and p.kind in ("place", "building") and p not in left]
    before = [w for p in wish.fillers.values() for w in p.modifiers if (noun := find_word(w)) and noun.kind != "place"]
    compound = [w for w in before if not set(phrase_key(w)) & texts]  # an oxygen leak is no leak of water
    tools = [p for p in left if p.after in ("with", "using")]
    relative = clause.next in ("who", "which", "that", "whose") and bool(phrases)
    direct = [p for p in left if not p.after]  # what the deed is done to is something else in this goal
    missing = (
        len(left) + len(direct) + len(tools) + tail + 0.4 * len(local) + 0.5 * min(len(compound), 1) + 0.5 * relative
    )
    focus = [slot for slot in wish.goal.focus if slot not in wish.fillers]
    only = len(wish.fillers) == 1 and not next(iter(wish.fillers.values())).plural
    missing += 1.7 * (only and len(focus) > 1 and len(wish.goal.focus) > 2)  # one book is no shelf of them
    return LEFT_OUT * missing + min(sum(own), MOST_BROUGHT)


def _placed_elsewhere(phrase: Phrase) -> bool:
    """Whether a phrase says where, when or amid what, which the game sees to whatever its goal."""
    if phrase.head in TIMES:
        return bool(phrase.after)  # "three years late" is no time of day
    if phrase.after in LOCAL - {"from", "to"} and phrase.kind in ("place", "building"):
        return True
    return phrase.after in ("in", "during", "for", "after", "at", "on", "past", "against", "through") and (
        phrase.kind in ("event", "danger", "quantity", "abstract") or phrase.after == "past"
    )


@cache
def _stems_of(goal: str) -> frozenset[str]:
    """The words of a goal's titles, introductions and tasks."""
    found = next(g for g in load_lore().goals if g.id == goal)
    texts = [*found.titles, *found.intros, *found.about, *found.objects, *(s.task or "" for s in found.steps)]
    return frozenset(t.stem for text in texts for t in tokenise(text))


@cache
def brought_along(goal: str) -> tuple[tuple[str, float], ...]:
    """(noun, what it costs) of a goal's titles and introductions, where they make a story of its own."""
    found = next(g for g in load_lore().goals if g.id == goal)
    text = re.sub(r"\{[^}]*\}", " ", " . ".join([*found.titles, *found.intros]))
    words = {t.stem: w.kind for t in tokenise(text) if (w := find_word(t.text)) and w.kind in STAGED}
    shown = {stem for part in found.slots.values() for stem in phrase_key((part.kind or "").replace("|", " "))}
    return tuple((noun, STAGED[words[noun]]) for noun in sorted(set(words) - shown - VAGUE))


def _options(intent: Intent, clause: Clause, lore: Lore) -> list[Wish]:
    """The goals that fit an intent."""
    options: list[Wish] = []
    verbs = {intent.verb, *intent.verb.split()[:1]}
    if clause.mood != "deed":
        verbs |= {t.text for t in clause.tokens} & set(lore.faults)
    texts = [*(p.name for p in intent.objects[:1]), *verbs]
    stems = {stem for text in texts for stem in phrase_key(text)}
    heads = {p.head for p in intent.objects[:1]} | verbs
    making = intent.kind == "make" or intent.verb in ("make", "create", "prepare")
    everything = stems | {t.stem for t in clause.tokens} | {intent.kind}
    for goal in lore.goals:
        deeds = procedure_verbs(goal) & verbs
        about = any(_asks(phrase_key(a), heads, stems, everything) for a in goal.about) and clause.mood != "event"
        about = about or (
            clause.mood == "event"
            and any(len(phrase_key(a)) > 1 and set(phrase_key(a)) <= everything for a in goal.about)
        )
        known = intent.kind in goal.classes
        if not goal.classes and intent.kind in ("help", "rescue", "comfort") and not about:
            continue  # whoever is to be helped need not be wounded
        about = about and (bool(deeds) or known or clause.mood != "deed")  # "deliver a letter" is not to write one
        if not (deeds or about or known):
            continue
        slot, fit, filler = _focus(goal, intent.objects)
        if not slot and not about and not (goal.anywhere and not intent.objects):
            continue
        somebody = next((p for p in intent.objects[:1] if p.is_somebody and not filler), None)
        if not slot and goal.slots[goal.focus[0]].any:
            if not goal.objects or any(not p.after and p.word for p in intent.objects[:1]):
                continue  # whoever has a drone on the roof has no cat in mind
            # A phrase asks for the goal, which has something of its own in mind.
            slot, filler = goal.focus[0], named(goal.objects[0])
        source = bool(goal.product) and goal.product not in goal.focus and not goal.slots[goal.focus[0]].any
        if making and source and not about:
            continue  # "make cheese" asks for cheese, not for what is made of cheese
        fit -= 0.4 * bool(goal.about and goal.classes and not about)  # "up a tree" is for those who are there
        fit -= 0.5 * bool(goal.deeds and goal.classes and not deeds)  # "scare" is a kind of persuading, but not any
        score = fit + 2.0 * bool(deeds) + 1.0 * known + 3.5 * about + 0.1 * goal.weight
        score += 0.5 * (goal.classes[:1] == [intent.kind]) + 0.2 * (1 - min(len(goal.objects) or 40, 40) / 40)
        fillers = {slot: filler} if slot and filler else {}
        fillers.update(_tools(goal, fillers, intent.phrases))
        score += 0.5 * (len(fillers) - bool(slot))
        others = tuple(p for p in intent.phrases if not any(p is f for f in fillers.values()))
        own = [d for d in goal.deeds if not d.startswith("@")]
        asked = intent.verb if intent.verb and (deeds or known) else (own or goal.classes or [intent.kind])[0]
        wish = Wish(goal, asked, fillers, score, others, (), intent.named, None)
        options.append(replace(wish, served=unless_done_to(intent.served or somebody, wish)))
    return options


def _asks(about: tuple[str, ...], heads: Iterable[str], stems: set[str], everything: set[str]) -> bool:
    """Whether a clause asks for a goal by a phrase of its ``about``."""
    if len(about) == 1:
        return about[0] in heads
    return set(about) <= everything and bool(set(about) & stems)


def _focus(goal: Goal, objects: Sequence[Phrase]) -> tuple[str, float, Phrase | None]:
    """(the focus slot that an object fills, how well, the object)."""
    for rank, phrase in enumerate(objects[:3]):
        slot, fit = _slot_for(goal, phrase)
        if slot:
            return slot, fit - 0.6 * rank, phrase
    return "", 0.0, None


def _tools(goal: Goal, fillers: dict[str, Phrase], phrases: Sequence[Phrase]) -> dict[str, Phrase]:
    """Other slots of a goal that the idea names things for."""
    found: dict[str, Phrase] = {}
    for phrase in phrases:
        if any(phrase is p for p in fillers.values()):
            continue
        for name, part in goal.slots.items():
            if name not in fillers and name not in found and part.kind and set(part.kind.split("|")) & phrase.kinds:
                found[name] = phrase
                break
    return found


def _slot_for(goal: Goal, phrase: Phrase) -> tuple[str | None, float]:
    """(the focus slot that a noun phrase fills, how well): an exact noun beats a class."""
    nouns = {phrase.head, phrase.name, phrase.word.noun if phrase.word else phrase.head}
    for name in goal.focus:
        slot = goal.slots[name]
        if slot.kind and set(slot.kind.split("|")) & phrase.kinds:
            exact = any(phrase_key(phrase.name) == phrase_key(w) for e in phrase.entries for w in (e.name, *e.words))
            return name, 2.0 + 0.5 * exact
        if slot.any:
            if not goal.objects:
                return name, 0.5
            if nouns & set(goal.objects):
                return name, 2.9 + 0.5 * (" " in phrase.name and phrase.name in goal.objects)
            if phrase.kind in goal.objects:
                return name, 1.5
    return None, 0.0


def unless_done_to(person: Phrase | None, wish: Wish) -> Phrase | None:
    """The person, unless the deed is done to it."""
    return person if person and not any(p.name == person.name for p in wish.fillers.values()) else None
