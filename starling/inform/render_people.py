"""Rendering people as Inform 7 source: how they answer and where they go."""

from __future__ import annotations

from collections.abc import Iterable

from starling.inform.phrases import Names, all_hold, effect_phrase
from starling.inform.texts import COMMAND_SLOTS, quoted, said
from starling.spec.expand import stage_property
from starling.spec.model import HERE, PLAYER, GameSpec, Thing
from starling.spec.people import Approach, Reply, Stop, Walk, with_pronouns
from starling.util.text import words

_CHECKS: dict[Approach, str] = {
    "greet": "Check greeting {the}",
    "ask": "Check asking {the} about something",
    "tell": "Check telling {the} about something",
    "say": "Check answering {the} that something",
    "order": "Check ordering {the} to something",
    "give": "Check giving something to {the}",
    "show": "Check showing something to {the}",
}


def render_people(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    for person in spec.things:
        for approach, check in _CHECKS.items():
            replies = [r for r in person.replies if approach in r.to]
            if approach == "order":
                # What is said behind a name and a comma need not be an order.
                spoken = [r for r in person.replies if "say" in r.to and "order" not in r.to]
                specific = [r for r in replies if r.about] + [r for r in spoken if r.about]
                replies = specific + [r for r in replies if not r.about] + [r for r in spoken if not r.about]
            if replies:
                lines = [check.format(the=names.the(person.id)) + ":"]
                if approach in ("give", "show"):
                    lines += ["\tunless the player is holding the noun:"]
                    lines += ['\t\tsay "You aren\'t holding [the noun].";', "\t\tstop the action;"]
                for reply in replies:
                    lines += _reply(reply, approach, person, spec, names)
                yield f"things/{person.id}", "\n".join([*lines, "\tcontinue the action."])


def _reply(reply: Reply, approach: Approach, person: Thing, spec: GameSpec, names: Names) -> Iterable[str]:
    fits = []
    if reply.about and approach in ("give", "show"):
        things = [copy for id in reply.about for copy in names.copies.get(id, [id])]
        fits.append("(" + " or ".join(f"the noun is {names.the(id)}" for id in things) + ")")
    elif reply.about:
        topics = [" ".join(words(topic)) for topic in reply.about]
        fits.append("(" + " or ".join(f'the topic understood includes "{topic}"' for topic in topics) + ")")
    fits += [all_hold(reply.when, names)] if reply.when else []
    tab = "\t"
    if fits:
        yield f"\tif {' and '.join(fits)}:"
        tab = "\t\t"
    slots = COMMAND_SLOTS[:1] if approach in ("give", "show") else ()
    text = said(with_pronouns(reply.text, person.pronouns), names, slots)
    away = [e for e in reply.effects if e.subject == PLAYER and e.do == "move"]
    for effect in reply.effects:
        if effect not in away:
            yield from (tab + line.lstrip() for line in effect_phrase(effect, spec, names).split("\n"))
    yield f"{tab}say {text};"
    for effect in away:
        yield tab + effect_phrase(effect, spec, names)
    yield f"{tab}stop the action;"


def render_walks(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    for person in spec.things:
        if not person.walks:
            continue
        lines = ["Every turn:"]
        for number, walk in enumerate(person.walks, start=1):
            condition = all_hold(walk.when, names) if walk.when else f"{names.the(person.id)} is {names.the(person.id)}"
            lines.append(f"\t{'otherwise ' if number > 1 else ''}if {condition}:")
            lines += _walk(walk, stage_property(number), person, names)
        yield f"things/{person.id}", "\n".join(lines).rstrip(";") + "."


def _walk(walk: Walk, stage: str, person: Thing, names: Names) -> Iterable[str]:
    """Go to the stop of this turn, and count on."""
    if len(walk.stops) == 1:
        yield f"\t\t{_bring(walk.stops[0], walk, person, names)}"
        return
    counter = f"the {names[stage]} of {names.the(person.id)}"
    passed = 0
    yield f"\t\tlet the stage be {counter};"
    for stop in walk.stops:
        passed += stop.turns
        otherwise = "otherwise " if passed > stop.turns else ""
        yield f"\t\t{otherwise}if the stage is less than {passed}:"
        yield f"\t\t\t{_bring(stop, walk, person, names)}"
    yield f"\t\tif the stage is less than {passed - 1}:"
    yield f"\t\t\tincrease {counter} by 1;"
    if walk.loop:
        yield "\t\totherwise:"
        yield f"\t\t\tnow {counter} is 0;"


def _bring(stop: Stop, walk: Walk, person: Thing, names: Names) -> str:
    goal = "the location" if stop.place == HERE else names.the(stop.place)
    following = f"[The {names[person.id]}] [follow] you." if stop.place == HERE else ""
    leaves = quoted(with_pronouns(walk.leaves, person.pronouns), names)
    arrives = quoted(with_pronouns(walk.arrives, person.pronouns), names) if walk.arrives else f'"{following}"'
    return f"bring {names.the(person.id)} to {goal} leaving with {leaves} and arriving with {arrives};"
