"""Candidate commands of features that only some games have: vehicles, vessels, ropes, counted things, conversation."""

from __future__ import annotations

from collections.abc import Iterator

from starling.library.talk import SPOKEN, topic_of
from starling.spec.logic import PLAYER
from starling.spec.model import GameSpec, Thing
from starling.util.text import command_name

COUNTS = "two three four five six seven eight nine ten eleven twelve".split()
"""How many copies of a counted thing a command may be about at once."""


def given_things(spec: GameSpec) -> set[str]:
    """Ids of the things that some effect gives to the player."""
    effects = [effect for action in spec.actions for effect in action.effects]
    effects += [effect for rule in spec.rules for effect in rule.effects]
    effects += [effect for thing in spec.things for reply in thing.replies for effect in reply.effects]
    return {effect.subject for effect in effects if effect.do == "move" and effect.value == PLAYER}


def feature_commands(spec: GameSpec) -> Iterator[tuple[str, str, str]]:
    """(command, noun, second): a superset of the features' commands that are worth trying in any state of a game, with
    the ids of the things for ``{noun}`` and ``{second}``, or empty."""
    vessels = [thing.id for thing in spec.things if thing.vessel]
    for thing in spec.things:
        if thing.enterable or thing.vehicle:
            yield from (("exit", "", ""), ("enter {noun}", thing.id, ""))
        if thing.vessel:
            yield from (("empty {noun}", thing.id, ""), ("drink from {noun}", thing.id, ""))
            yield from (("pour {noun} into {second}", thing.id, other) for other in vessels if other != thing.id)
        for anchor in thing.ties:
            yield from (("tie {noun} to {second}", thing.id, anchor), ("untie {noun} from {second}", thing.id, anchor))
        yield from _counted(spec, thing)
        yield from _talk(spec, thing)


def _counted(spec: GameSpec, thing: Thing) -> Iterator[tuple[str, str, str]]:
    for count in COUNTS[: thing.count - 1]:
        several = f"{count} {command_name(thing.plural_name or '')}"
        yield from ((f"{verb} {several}", "", "") for verb in ("take", "drop"))
        for holder in spec.things:
            if holder.kind in ("container", "supporter"):
                where = "in" if holder.kind == "container" else "on"
                yield f"put {several} {where} {{second}}", "", holder.id


def _talk(spec: GameSpec, person: Thing) -> Iterator[tuple[str, str, str]]:
    given = given_things(spec)
    portable = [thing.id for thing in spec.things if thing.portable and (not thing.scenery or thing.id in given)]
    for reply in person.replies:
        for approach in reply.to:
            if approach in ("give", "show"):
                yield from ((f"{approach} {{noun}} to {{second}}", id, person.id) for id in reply.about or portable)
            elif approach == "greet" or reply.about:
                yield SPOKEN[approach].format(person="{noun}", topic=topic_of(reply)), person.id, ""
