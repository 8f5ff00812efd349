"""Makes the script of a mystery.

A case has suspects, each with traits that a look at them shows; traces and a witness, each of which tells a trait of
whoever did it; and one accusation. Every innocent lacks at least one of the traits, so that all clues together leave
one. A wrong accusation loses the game.
"""

from __future__ import annotations

import re

from starling.author.bank import Goal, ProcedureStep, Slot
from starling.author.planning.lore import Trait, load_lore
from starling.author.planning.mystery import Case
from starling.author.planning.plot import Plot
from starling.author.wording import Noun, capital, fill, with_the

MANY = 0.4
"""Probability that there are four suspects rather than three, if the idea does not say how many."""
NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}


def case_goal(case: Case, plot: Plot) -> tuple[Goal, dict[str, Noun]]:
    """A script that solves the case, and the further words of its texts. Suspects are the slots s1 (who did it), s2,
    ...; traces t1 and t2; w is the witness, x the thing that it was done to, e where that was."""
    lore = load_lore().cases
    count = 3 + plot.chance(MANY)
    if case.group and case.group.number > 1:
        count = max(2, min(case.group.number, max(NUMBERS)))
    shown = [lore.traits[i] for i in plot.rng.permutation(len(lore.traits))[:2]]
    told = plot.pick(lore.told)
    traits = [*shown, told]
    slots, asides = _suspects(case, plot, traits, count)
    states = {slot: {f"free-{slot}": "", f"wronged-{slot}": f"You have wronged {{them {slot}}}."} for slot in slots}
    states["s1"] = {"at-large": "", "unmasked": "{The s1} {has s1} confessed."}
    steps: list[ProcedureStep] = []
    spot = "x" if case.x and not case.gone else "e"
    if case.x:
        slots["x"] = Slot(any=True, at="nowhere" if case.gone else "anywhere")
    if case.x and case.gone:
        look = f"This is where {with_the(Noun(case.x.name))} ought to be."
        there = Slot(any=True) if case.spot else Slot(name="|".join(lore.kept.get(case.x.kind, lore.kept[""])))
        states["x"] = {"missing-x": "", "recovered-x": "{The x} {is x} safe now."}
        slots["e"] = there.model_copy(update={"fixed": True, "look": look, "at": "anywhere"})
    elif spot == "e":
        slots["e"] = Slot(name="|".join(lore.disorder), fixed=True, look="It must have been here.", at="anywhere")
    states[spot] = {"unsearched": "Nobody has searched for traces here.", "searched-1": "You have searched here."}
    steps.append(_search(spot, plot.pick(lore.searched)))
    clues: dict[str, str] = {}
    for at, trait in enumerate(shown, 1):
        finds = plot.pick(trait.finds)
        slots[f"t{at}"] = Slot(
            name=trait.spot,
            fixed=True,
            at="nowhere" if at == 1 else "anywhere",
            look="Whoever it was has left this behind.",
            seen=f"{{A t{at}}} might be a trace.",
        )
        states[f"t{at}"] = {f"unread-{at}": "It ought to be studied closely.", f"read-{at}": finds}
        steps.append(_trace(at, finds, glass=at == 2))
        clues[f"t{at} is read-{at}"] = plot.pick(lore.early)
    slots["g"] = Slot(kind="lens")
    heard = plot.pick(told.finds)
    slots["w"] = (
        Slot(any=True)
        if case.witness
        else Slot(name="|".join(lore.witnesses), type="person", at="anywhere", look=lore.witness, fixed=True)
    )
    states["w"] = {"unheard": "Nobody has asked {them w} yet.", "heard-w": f"You remember: {heard}"}
    steps.append(
        ProcedureStep(
            do="question {w}",
            also=["interview {w}", "listen to {w}"],
            then=["w becomes heard-w"],
            say=[heard],
            task="Question {the w}.",
        )
    )
    clues["w is heard-w"] = plot.pick(lore.early)
    returned = ["x to here"] if case.gone else []
    steps.append(
        ProcedureStep(
            do="accuse {s1}",
            also=["unmask {s1}", "arrest {s1}"],
            needs=clues,
            then=["s1 becomes unmasked", *returned],
            say=[text + (lore.back if returned else "") for text in lore.accused],
            task="Accuse whoever {did}.",
            points=3,
        )
    )
    if case.innocent:
        steps.append(
            ProcedureStep(
                do="release {s2}",
                also=["free {s2}", "clear {s2}"],
                then=["s2 becomes cleared-s2"],
                say=lore.released,
                task="Release {the s2}.",
            )
        )
        states["s2"]["cleared-s2"] = "Nobody suspects {them s2} any more."
    if case.gone:
        steps.append(
            ProcedureStep(
                do="recover {x}",
                also=["secure {x}", "reclaim {x}"],
                then=["x becomes recovered-x"],
                say=lore.recovered,
                task="Recover {the x}.",
            )
        )
    asides = [s.model_copy(update={"needs": clues}) if s.ruin else s for s in asides]
    because = " ".join(plot.pick(t.has) for t in traits)
    words = {"did": case.did, "count": NUMBERS[count], "Count": capital(NUMBERS[count]), "because": because}
    goal = Goal(
        id="own-case",
        label=case.asked,
        skills=["finding", "organising"],
        slots=slots,
        states=states,
        steps=steps,
        asides=asides,
        classes=["investigate"],
        focus=["s1"],
        titles=[f"who {case.did}"],
        intros=[f"{text} {lore.innocent}" if case.innocent else text for text in lore.intros],
        ends=lore.ends,
        product="x" if case.gone else None,
    )
    return goal, {name: Noun(text) for name, text in words.items()}


def _search(spot: str, found: str) -> ProcedureStep:
    """The first trace is found where it was done."""
    return ProcedureStep(
        do=f"search for traces at {{{spot}}}",
        also=[f"inspect {{{spot}}}", f"look for traces at {{{spot}}}", f"search {{{spot}}}"],
        then=[f"{spot} becomes searched-1", "t1 to here"],
        say=[found.replace("{the x}", f"{{the {spot}}}")],
        task=f"Search for traces at {{the {spot}}}.",
    )


def _trace(at: int, finds: str, glass: bool) -> ProcedureStep:
    """What a trace tells; if it is small, with a glass."""
    end = " with {g}" if glass else ""
    return ProcedureStep(
        do=f"study {{t{at}}}{end}",
        also=[f"inspect {{t{at}}}{end}", f"follow up {{t{at}}}{end}"],
        then=[f"t{at} becomes read-{at}"],
        say=[finds],
        task=f"Study {{the t{at}}}{' with {the g}' if glass else ''}.",
    )


def _suspects(case: Case, plot: Plot, traits: list[Trait], count: int) -> tuple[dict[str, Slot], list[ProcedureStep]]:
    """Slots s1 to s<count>, and what else may be done to them. The first has all of the traits; each other one lacks
    one at least."""
    lore = load_lore().cases
    order = _people(case, plot)
    alibis = [lore.alibis[i] for i in plot.rng.permutation(len(lore.alibis))]
    slots: dict[str, Slot] = {}
    asides: list[ProcedureStep] = []
    for at in range(count):
        slot = f"s{at + 1}"
        lacking: set[int] = set()
        if at:
            lacking = {(at - 1) % len(traits), *([at % len(traits)] if plot.chance(0.5) else [])}
        looks = [plot.pick(t.lacks if i in lacking else t.has) for i, t in enumerate(traits)]
        looks = [looks[i] for i in plot.rng.permutation(len(looks))]
        if at == 1 and case.innocent:
            slots[slot] = Slot(any=True, look=" ".join(looks), at="anywhere")
        else:
            name, look = order[at]
            looks = [text for text in (look, *looks) if text]
            slots[slot] = Slot(name=name, type="person", look=" ".join(looks), at="anywhere", fixed=True)
        asides.append(ProcedureStep(do=f"question {{{slot}}}", also=[f"interview {{{slot}}}"], say=[alibis[at]]))
        if at:
            clears = traits[min(lacking)].clears
            asides.append(
                ProcedureStep(
                    do=f"accuse {{{slot}}}",
                    also=[f"unmask {{{slot}}}", f"arrest {{{slot}}}"],
                    then=[f"{slot} becomes wronged-{slot}"],
                    say=[plot.pick(lore.wrong).replace("{clears}", clears).replace(" s}", f" {slot}}}")],
                    ruin=fill(plot.pick(lore.lost), {"did": Noun(case.did)}),
                )
            )
    return slots, asides


def _people(case: Case, plot: Plot) -> list[tuple[str, str]]:
    """(name, description) of those who may have done it, in random order."""
    lore = load_lore().cases
    if case.group:
        kinds = [lore.kinds[i] for i in plot.rng.permutation(len(lore.kinds))]
        one = case.group.word.noun if case.group.word else case.group.head
        return [(f"{kind} {one}", "") for kind in kinds]
    known = [*case.phrases, *([case.witness] if case.witness else []), *([case.innocent] if case.innocent else [])]
    told = " ".join(p.name for p in known) + f" {case.did}"
    people = {p.name: p.look for p in plot.theme.people} | {p.name: p.look for p in lore.suspects}
    free = [name for name in people if plot.is_free(name) and not set(re.findall(r"\w+", name)) & set(told.split())]
    first = [n for n in free if n in {p.name for p in plot.theme.people}]
    later = [n for n in free if n not in first]
    names = [first[i] for i in plot.rng.permutation(len(first))] + [later[i] for i in plot.rng.permutation(len(later))]
    chosen = names[:5]
    return [(chosen[i], people[chosen[i]]) for i in plot.rng.permutation(len(chosen))]
