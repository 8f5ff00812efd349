"""Makes scripts of deeds in the idea's own words: an act, the beats that come before it, and the terms it has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from starling.author.bank import SLOT, Goal, ProcedureStep, Slot
from starling.author.planning.deeds import ABSENT, Deed, command, fits, words
from starling.author.planning.lore import Act, Beat, Term, load_lore
from starling.author.planning.methods import best_methods
from starling.author.planning.phrases import Phrase, find_word
from starling.author.planning.plot import Plot
from starling.author.planning.terms import Term as Asked

T = TypeVar("T", Act, Beat, Term)

TITLES = {
    "": ["{Deed}", "{deed}", "how to {deed}"],
    "long": ["{Verb} the {x}"],
}
LONGEST_TITLE = 60
"""Characters of a deed that may be a title in full."""
INTROS = [
    "You are to {deed}.",
    "Somebody has to {deed}. You said that you would.",
    "You have promised to {deed}, and today is the day.",
    "There is only one thing to be done today: to {deed}.",
    "It falls to you to {deed}.",
    "Nobody else can be spared, so it is you who must {deed}.",
]
NARRATED = ["{told}. So now you are to {deed}.", "{told}. Somebody has to {deed}, and that is you."]
"""Introductions to ideas that tell what has happened."""


def goal_for(deed: Deed, plot: Plot, portable: bool, alone: bool = False, lacking: Sequence[Phrase] = ()) -> Goal:
    """A goal that is the deed, by a method or else an act that the seed chooses. ``portable``: whether its object can
    be carried; ``alone``: whether nothing may be used that the idea does not name; ``lacking``: what is not there."""
    plain = [a for a in plot.lore.acts if deed.mode in a.modes and fits(a.of, deed.object)]
    plain = [a for a in plain if not alone or not _picks_up(a)] or plain
    plain = [a for a in plain if not a.classes or deed.kind in a.classes]
    methods = [m for m in best_methods(deed, plot.lore, lacking)[1] if not alone or not _picks_up(m)]
    options: Sequence[Act] = methods or plain
    fresh = [a for a in options if not plot.used[f"own-{a.id}"]] or options
    act = _weighted(fresh, plot)
    slots = {name: _placed(slot, name, deed, own=bool(methods)) for name, slot in act.slots.items()}
    for name in (name for name in SLOT.findall(deed.act) if name in plot.lore.spots and name not in act.slots):
        # A method that does not say where: as the acts do.
        slots[name] = _placed(next(a.slots[name] for a in plain if name in a.slots), name, deed)
    if deed.tool and "tool" not in slots:
        slots["tool"] = Slot()
    if deed.y and deed.mode != "trade" and "y" not in slots:
        slots["y"] = Slot() if deed.held else Slot(fixed=True, at="anywhere")
    steps = [_step(step, deed, portable, "tool" in slots) for step in act.steps]
    named = " ".join(part for step in steps for part in (step.do or "", *step.also, *step.then, *step.needs))
    if methods:
        named += " ".join(text for step in steps for text in (*step.say, step.early or "", *step.needs.values()))
        named += " ".join(f"{{{text.split()[0]}}}" for step in steps for text in (*step.then, *step.needs))
    unused = [s for s in slots if s in ("site", "spot", "stage", "way") and not re.search(rf"{{(?:\w+ )?{s}}}", named)]
    states = {k: v for k, v in act.states.items() if k not in unused}
    if deed.mode in ("skill", "go") and unused:
        # The deed is done to what the idea names, not to a stage of its own.
        states = {("y" if slot == unused[0] else slot): kept for slot, kept in act.states.items()}
        steps = [_renamed(step, unused[0], "y") for step in steps]
    slots = {k: v for k, v in slots.items() if k not in unused}
    return Goal(
        id=f"own-{act.id}",
        label=deed.text,
        skills=act.skills,
        slots=slots,
        states=states,
        steps=steps,
        classes=[deed.kind],
        focus=["x"],
        titles=TITLES["" if len(deed.text) <= LONGEST_TITLE else "long"],
        intros=NARRATED if deed.told else INTROS,
        ends=act.ends or plain[0].ends,
        product="x" if deed.mode in ("make", "seek", "carry", "on") and portable else None,
    )


def roles_in(goal: Goal, phrases: Sequence[Phrase]) -> list[tuple[str, Phrase]]:
    """(slot, noun phrase of the idea) for the slots of a method that are meant by what the idea names beside the
    object: the donkey with which a field is ploughed is the animal that is harnessed."""
    found: dict[str, Phrase] = {}
    for phrase in phrases:
        for name, slot in goal.slots.items():
            if name in ("x", "y", "tool") or name in found or (slot.type == "person") != phrase.is_somebody:
                continue
            nouns = [option.split()[-1] for option in (slot.name or "").split("|") if option]
            kinds = {noun.kind for n in nouns if (noun := find_word(n))}
            if slot.type == "person":
                fits_it = phrase.after in ("with", "using") and phrase.kind in kinds
            else:
                fits_it = phrase.head in nouns or bool(set((slot.kind or "").split("|")) & phrase.kinds)
            if fits_it and slot.type in ("person", "thing"):
                found[name] = phrase
                break
    return list(found.items())


def _placed(slot: Slot, name: str, deed: Deed, own: bool = False) -> Slot:
    """A slot of an act, where the deed is done; ``own``: under the names that the act has for such places."""
    if name in load_lore().spots and not own:
        spots = load_lore().spots[name]
        return slot.model_copy(update={"name": spots.get(deed.kind) or spots.get(deed.object.kind) or spots[""]})
    if name != "x":
        return slot
    if deed.mode in ABSENT:
        return Slot(any=True, at="nowhere")
    at = "anywhere" if deed.mode in ("free", "foe", "folk") or slot.fixed else None
    return slot.model_copy(update={"any": True, "at": slot.at or at})


def _step(step: ProcedureStep, deed: Deed, portable: bool, instrument: bool) -> ProcedureStep:
    """A step of an act with the words of the deed; ``instrument``: whether it is done with the slot ``tool``."""
    if step.do != "{act}":
        return step
    then = [*step.then]
    if deed.mode == "trade" and deed.y and deed.y.is_somebody:
        then = ["y to here" if text == "y to player" else text for text in then]
    if deed.mode in ("make", "seek"):
        then.append(f"x to {'player' if portable else 'here'}")
    also: list[str] = []
    if deed.y is None and deed.tool is None and deed.mode not in ABSENT and " {x} " in deed.act:
        also.append(f"{deed.act.split(' {x}')[0]} {{x}}")  # "teach {x}", without what it shall learn
    if "{spot}" in deed.act and deed.tool is None:
        also += ["search {spot}", "rummage in {spot}"]
    if instrument and "{tool}" not in deed.act:
        return step.model_copy(update={"do": command(f"{deed.act} with {{tool}}"), "then": then})
    return step.model_copy(update={"do": deed.act, "then": then, "also": also})


def _renamed(step: ProcedureStep, old: str, new: str) -> ProcedureStep:
    then = [text.replace(f"{old} ", f"{new} ", 1) if text.startswith(f"{old} ") else text for text in step.then]
    needs = {k.replace(f"{old} ", f"{new} ", 1): v for k, v in step.needs.items()}
    do = (step.do or "").replace(f"{{{old}}}", f"{{{new}}}")
    say = [text.replace(f" {old}}}", f" {new}}}") for text in step.say]
    return step.model_copy(update={"do": do, "then": then, "needs": needs, "say": say})


def beats_for(
    deed: Deed, plot: Plot, count: int, lacking: Sequence[Phrase] = (), alone: bool = False, narrow: bool = False
) -> list[Beat]:
    """Up to so many beats that suit a deed, drawn by the seed; none to be read if there are no documents, none for
    which anything is picked up if the deed is to be done with one thing ``alone``; ``narrow``: only such as belong to
    the verb."""
    options = [b for b in plot.lore.beats if _suits(b, deed) and plot.suits(b) and not plot.used[b.id]]
    options = [b for b in options if b.id != "beat-read" or all(phrase.kind != "document" for phrase in lacking)]
    if narrow:
        options = [b for b in options if b.classes]
    if alone:
        options = [b for b in options if not _picks_up(b)]
    chosen: list[Beat] = []
    while options and len(chosen) < count:
        beat = _weighted(options, plot)
        chosen.append(beat)
        options.remove(beat)
        if _is_general(beat):
            options = [b for b in options if not _is_general(b)]  # the rest should belong to the deed
    return chosen


def _picks_up(script: Act | Beat) -> bool:
    """Whether something is needed for a script that lies about."""
    return any(
        not slot.fixed and slot.type != "person" for name, slot in script.slots.items() if name not in ("x", "y")
    )


def _is_general(beat: Beat) -> bool:
    """Whether a beat would do before any deed: it asks for no class of verbs, and does nothing to the object."""
    return not beat.classes and "x" not in beat.slots


def _suits(beat: Beat, deed: Deed) -> bool:
    if deed.mode not in beat.modes or (beat.classes and deed.kind not in beat.classes):
        return False
    if deed.mode in ABSENT and "x" in beat.slots:
        return False
    own = {word for step in beat.steps for c in (step.do or "", *step.also) for word in c.split()[:1]}
    return fits(beat.of, deed.object) and deed.act.split()[0] not in own


def script_for(asked: Asked, plot: Plot) -> Term | None:
    """What a term comes to in the game; None if nothing."""
    options = [t for t in plot.lore.terms if asked.when in t.when and (asked.when == "also" or not plot.used[t.id])]
    options = [t for t in options if asked.phrase is None or "y" not in t.slots or fits(t.of, asked.phrase)]
    if not options:
        return None
    term = _weighted(options, plot)
    if not asked.phrase:
        return term
    if instead := next((name for name, slot in term.slots.items() if slot.name == "{substitute}"), None):
        slot = term.slots[instead].model_copy(update={"name": _substitutes(asked.phrase)})
        term = term.model_copy(update={"slots": {**term.slots, instead: slot}})
    if "y" in term.slots:
        return term
    lacking = words(asked.phrase)
    steps = [
        s.model_copy(
            update={
                "do": (s.do or "").replace("{lacking}", lacking),
                "also": [a.replace("{lacking}", lacking) for a in s.also],
            }
        )
        for s in term.steps
    ]
    return term.model_copy(update={"steps": steps})


def _substitutes(phrase: Phrase) -> str:
    """What will do instead of a thing, alternatives joined by "|"."""
    known = load_lore().substitutes
    noun = phrase.word.noun if phrase.word else phrase.head
    return next((known[key] for key in (phrase.head, noun, phrase.kind) if key in known), known["thing"])


def _weighted(options: Sequence[T], plot: Plot) -> T:
    """One of the options, by their weights."""
    weights = [o.weight for o in options]
    at, point = 0, float(plot.rng.random()) * sum(weights)
    while at < len(options) - 1 and point >= weights[at]:
        point -= weights[at]
        at += 1
    return options[at]
