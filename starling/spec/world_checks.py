"""Checks of the world: rooms, properties, things, and whether the parser can tell the things apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from starling.spec.commands import PARSER_WORDS
from starling.spec.exits import spec_exits
from starling.spec.fact_checks import Problem, detail_problems, state_problem
from starling.spec.model import NOWHERE, OPPOSITE, PLAYER, GameSpec, Thing
from starling.util.text import words

# The Z-machine dictionary keeps this many letters of a word.
_DICTIONARY_LETTERS = 9
_NAME = re.compile(r"[A-Za-z0-9' -]+")


def check_rooms(spec: GameSpec) -> Iterator[Problem]:
    rooms = {r.id for r in spec.rooms}
    if spec.start not in rooms:
        yield Problem("start", f"the room {spec.start!r} does not exist; choose one of: {', '.join(sorted(rooms))}")
    for room in spec.rooms:
        path = f"rooms/{room.id}"
        if not _NAME.fullmatch(room.name):
            yield Problem(path, f"the name {room.name!r} must be letters, digits, spaces, ' and - only")
        for direction, to in room.exits.items():
            if to not in rooms:
                yield Problem(
                    path, f"its exit {direction} leads to {to!r}, which is not a room; add it or remove the exit"
                )
            elif spec_exits(spec, to).get(OPPOSITE[direction], room.id) != room.id:
                yield Problem(
                    path, f"{direction} of it is {to!r}, but {OPPOSITE[direction]} of {to!r} is not it; change one exit"
                )
        for thing in spec.things:
            if thing.door and room.id in (thing.door.room, thing.door.to):
                way = thing.door.direction if room.id == thing.door.room else OPPOSITE[thing.door.direction]
                if way in room.exits:
                    yield Problem(path, f"{way} of it is both a door ({thing.id!r}) and an exit; remove one")
        yield from detail_problems(spec, path, room.details)


def check_properties(spec: GameSpec) -> Iterator[Problem]:
    for prop in spec.properties:
        path = f"properties/{prop.id}"
        if (prop.maximum is None) == (not prop.states):
            yield Problem(path, "give it either states or a maximum")
        if len(prop.states) == 1:
            yield Problem(path, "it has only one state; give it at least two")
        for state in prop.wording:
            if state not in prop.states:
                yield Problem(path, f"its wording is for {state!r}, which is not one of its states")


def check_things(spec: GameSpec) -> Iterator[Problem]:
    rooms = {r.id for r in spec.rooms}
    things = {t.id: t for t in spec.things}
    properties = {p.id: p for p in spec.properties}
    for thing in spec.things:
        path = f"things/{thing.id}"
        if thing.kind == "door":
            if thing.door is None:
                yield Problem(path, "a door needs `door`: its room, direction and the room it leads to")
            elif not {thing.door.room, thing.door.to} <= rooms or thing.door.room == thing.door.to:
                yield Problem(path, "its `door` must connect two rooms of the game")
            if thing.place or thing.part_of:
                yield Problem(path, "a door stands between rooms; leave out its place")
        elif thing.door is not None:
            yield Problem(path, "only a thing of kind door can have `door`")
        elif thing.part_of is not None:
            if thing.part_of not in things or thing.part_of == thing.id:
                yield Problem(path, f"it is part of {thing.part_of!r}, which is not another thing")
            if thing.place:
                yield Problem(path, "a part is where the whole is; leave out its place")
        elif thing.place is None:
            yield Problem(path, "it has no place; give it a room, container, supporter, person, `player` or `nowhere`")
        elif thing.place not in rooms | {PLAYER, NOWHERE}:
            holder = things.get(thing.place)
            if holder is None:
                yield Problem(path, f"its place {thing.place!r} does not exist; add it or choose another")
            elif holder.kind not in ("container", "supporter", "person"):
                yield Problem(path, f"its place {thing.place!r} is a {holder.kind}, which cannot hold things")
        if _inside_itself(thing, things):
            yield Problem(path, "it is inside itself; choose another place")
        if thing.openable and thing.kind not in ("container", "door"):
            yield Problem(path, f"a {thing.kind} cannot be openable; make it a container or a door")
        if thing.lockable and not (thing.kind == "door" or (thing.kind == "container" and thing.openable)):
            yield Problem(path, "only doors and openable containers can be lockable")
        if thing.lockable and thing.key is None:
            yield Problem(path, "it is lockable but has no key; name the thing that unlocks it")
        if thing.key is not None and thing.key not in things:
            yield Problem(path, f"its key {thing.key!r} does not exist; add that thing")
        for prop in thing.properties:
            if prop not in properties:
                yield Problem(path, f"its property {prop!r} is not declared")
        for state in thing.states:
            why_not = state_problem(spec, thing, state)
            if why_not:
                yield Problem(path, f"it cannot start {state!r}: {why_not}")
        if "worn" in thing.states and thing.place != PLAYER:
            yield Problem(path, "it is worn, so its place must be `player`")
        if "locked" in thing.states and "open" in thing.states:
            yield Problem(path, "it cannot start both locked and open")
        for prop, number in thing.numbers.items():
            maximum = properties[prop].maximum if prop in properties else None
            if prop not in thing.properties or maximum is None or not 0 <= number <= maximum:
                yield Problem(path, f"its number {prop!r} must be one of its properties, from 0 to the maximum")
        yield from detail_problems(spec, path, thing.details)


def _inside_itself(thing: Thing, things: dict[str, Thing]) -> bool:
    at, seen = thing, {thing.id}
    while (holder := at.part_of or at.place) in things:
        if holder in seen:
            return True
        seen.add(holder)
        at = things[holder]
    return False


def check_names(spec: GameSpec) -> Iterator[Problem]:
    vocabulary: dict[str, set[str]] = {}
    name_words: dict[str, set[str]] = {}
    for thing in spec.things:
        path = f"things/{thing.id}"
        if not _NAME.fullmatch(thing.name):
            yield Problem(path, f"the name {thing.name!r} must be letters, digits, spaces, ' and - only")
        spoken = [thing.name, *thing.synonyms]
        for word in dict.fromkeys(w for phrase in spoken for w in words(phrase)):
            if word in PARSER_WORDS:
                yield Problem(path, f"its name contains {word!r}, a word of the parser; rename it")
        if not words(thing.name):
            yield Problem(path, "its name has no word that can be typed; rename it")
        name_words[thing.id] = {w[:_DICTIONARY_LETTERS] for w in words(thing.name)} - {"the"}
        vocabulary[thing.id] = {w[:_DICTIONARY_LETTERS] for phrase in spoken for w in words(phrase)}
    for one in spec.things:
        for other in spec.things:
            if one.id != other.id and name_words[one.id] <= vocabulary[other.id]:
                yield Problem(
                    f"things/{one.id}",
                    f"the parser cannot tell {one.name!r} from {other.name!r} ({other.id}), which has all its words "
                    "(only their first nine letters count); add a word that is unique to it",
                )
