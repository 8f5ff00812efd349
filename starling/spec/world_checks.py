"""Checks of the world: rooms, properties, things, and whether the parser can tell the things apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from starling.spec.commands import PARSER_WORDS
from starling.spec.exits import spec_exits
from starling.spec.fact_checks import (
    Problem,
    condition_problems,
    detail_problems,
    effect_problems,
    state_problem,
)
from starling.spec.model import HERE, NOWHERE, OPPOSITE, PLAYER, Action, Bearer, Direction, GameSpec, Reply, Room, Thing
from starling.util.text import words

# The Z-machine dictionary keeps this many letters of a word.
_DICTIONARY_LETTERS = 9
_LONGEST_WALK = 1000
PARSER_NAME = re.compile(r"[A-Za-z0-9' -]+")
"""What names consist of."""


def check_rooms(spec: GameSpec) -> Iterator[Problem]:
    rooms = {r.id for r in spec.rooms}
    if spec.start not in rooms:
        yield Problem("start", f"the room {spec.start!r} does not exist; choose one of: {', '.join(sorted(rooms))}")
    for room in spec.rooms:
        path = f"rooms/{room.id}"
        if not PARSER_NAME.fullmatch(room.name):
            yield Problem(path, f"the name {room.name!r} must be letters, digits, spaces, ' and - only")
        for direction, to in room.exits.items():
            if to not in rooms:
                yield Problem(
                    path, f"its exit {direction} leads to {to!r}, which is not a room; add it or remove the exit"
                )
            elif (
                not _one_way(spec, room, direction)
                and spec_exits(spec, to).get(OPPOSITE[direction], room.id) != room.id
            ):
                yield Problem(
                    path,
                    f"{direction} of it is {to!r}, but {OPPOSITE[direction]} of {to!r} is not it; change one exit, or "
                    "make it `one_way` in the room's `gates`",
                )
        for thing in spec.things:
            if thing.door and room.id in (thing.door.room, thing.door.to):
                way = thing.door.direction if room.id == thing.door.room else OPPOSITE[thing.door.direction]
                if way in room.exits:
                    yield Problem(path, f"{way} of it is both a door ({thing.id!r}) and an exit; remove one")
        yield from detail_problems(spec, path, room.details)
        yield from _gates(spec, room)
        yield from _own_states(spec, path, room)


def _one_way(spec: GameSpec, room: Room, direction: Direction) -> bool:
    """Whether an exit, or the one that the room that it leads to has in the other direction, is marked as one-way."""
    there = next(r for r in spec.rooms if r.id == room.exits[direction])
    gates = (room.gates.get(direction), there.gates.get(OPPOSITE[direction]))
    return any(gate.one_way for gate in gates if gate)


def _gates(spec: GameSpec, room: Room) -> Iterator[Problem]:
    path, exits = f"rooms/{room.id}", spec_exits(spec, room.id)
    for direction, gate in room.gates.items():
        if direction not in exits:
            yield Problem(path, f"it has a gate {direction}, but no exit there; add the exit or remove the gate")
        for condition in (*gate.when, *(r.condition for r in gate.requires)):
            yield from condition_problems(spec, path, condition)


def _own_states(spec: GameSpec, path: str, bearer: Bearer) -> Iterator[Problem]:
    """The properties, states and numbers that a thing, a room or the player starts with."""
    properties = {p.id: p for p in spec.properties}
    for prop in bearer.properties:
        if prop not in properties:
            yield Problem(path, f"its property {prop!r} is not declared")
    for state in bearer.states:
        why_not = state_problem(spec, bearer, state)
        if why_not:
            yield Problem(path, f"it cannot start {state!r}: {why_not}")
    for prop, number in bearer.numbers.items():
        maximum = properties[prop].maximum if prop in properties else None
        if prop not in bearer.properties or maximum is None or not 0 <= number <= maximum:
            yield Problem(path, f"its number {prop!r} must be one of its properties, from 0 to the maximum")


def check_player(spec: GameSpec) -> Iterator[Problem]:
    yield from _own_states(spec, "player", spec.player)
    yield from detail_problems(spec, "player", spec.player.details)
    if spec.player.hands_full and spec.player.carries_at_most is None:
        yield Problem("player", "it has a text for full hands but no limit; set `carries_at_most`")


def check_regions(spec: GameSpec) -> Iterator[Problem]:
    rooms = {r.id for r in spec.rooms}
    for region in spec.regions:
        for room in region.rooms:
            if room not in rooms:
                yield Problem(f"regions/{region.id}", f"its room {room!r} does not exist; add it or name another")


def check_liquids(spec: GameSpec) -> Iterator[Problem]:
    liquids = {liquid.id for liquid in spec.liquids}
    for mixture in spec.mixtures:
        for id in (*mixture.of, mixture.gives):
            if id not in liquids:
                yield Problem("mixtures", f"{id!r} is not a liquid of the game; add it")
    if spec.liquids and not any(t.vessel for t in spec.things):
        yield Problem("liquids", "no thing has a `vessel` for them; give one to a thing or remove the liquids")
    for liquid in spec.liquids:
        for word in words(liquid.name):
            if word in PARSER_WORDS:
                yield Problem(f"liquids/{liquid.id}", f"its name contains {word!r}, a word of the parser; rename it")


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
    for thing in spec.things:
        path = f"things/{thing.id}"
        if thing.kind == "door":
            if thing.door is None:
                yield Problem(path, "a door needs `door`: its room, direction and the room it leads to")
            elif not {thing.door.room, thing.door.to} <= rooms or thing.door.room == thing.door.to:
                yield Problem(path, "its `door` must connect two rooms of the game")
            if thing.place or thing.part_of:
                yield Problem(path, "a door stands between rooms; leave out its place")
        elif thing.kind == "backdrop":
            places = rooms | {r.id for r in spec.regions}
            if not thing.places or not set(thing.places) <= places:
                yield Problem(path, "a backdrop needs `places`: ids of the rooms and regions where it is")
            if thing.place or thing.part_of:
                yield Problem(path, "a backdrop is in all its `places`; leave out its place")
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
        spoken = {pronoun for pronoun in ("he", "she") if pronoun in words(thing.description)}
        if thing.kind == "person" and len(spoken) == 1 and thing.pronouns not in spoken:
            yield Problem(path, f"its description says {spoken.pop()!r}; set `pronouns` to it, or to what is right")
        if thing.openable and thing.kind not in ("container", "door"):
            yield Problem(path, f"a {thing.kind} cannot be openable; make it a container or a door")
        if thing.lockable and not (thing.kind == "door" or (thing.kind == "container" and thing.openable)):
            yield Problem(path, "only doors and openable containers can be lockable")
        if thing.lockable and thing.key is None:
            yield Problem(path, "it is lockable but has no key; name the thing that unlocks it")
        if thing.key is not None and thing.key not in things:
            yield Problem(path, f"its key {thing.key!r} does not exist; add that thing")
        yield from _own_states(spec, path, thing)
        yield from _extras(spec, path, thing)
        if "worn" in thing.states and thing.place != PLAYER:
            yield Problem(path, "it is worn, so its place must be `player`")
        if "locked" in thing.states and "open" in thing.states:
            yield Problem(path, "it cannot start both locked and open")
        yield from detail_problems(spec, path, [*thing.details, *thing.appearances])
        if thing.appearances and not thing.appearance:
            yield Problem(path, "it has `appearances` for some times only; give it an `appearance` for the others")


def _extras(spec: GameSpec, path: str, thing: Thing) -> Iterator[Problem]:
    """What only some things have."""
    things = {t.id for t in spec.things}
    if thing.places and thing.kind != "backdrop":
        yield Problem(path, "only a backdrop has `places`; give it a `place`")
    if (thing.enterable or thing.vehicle) and (thing.kind not in ("container", "supporter") or thing.openable):
        yield Problem(path, "only containers and supporters that cannot be closed can be entered; change its kind")
    if thing.light and thing.light != "always":
        why_not = state_problem(spec, thing, thing.light)
        if why_not:
            yield Problem(path, f"it shines while {thing.light!r}, but {why_not}")
    for naming in thing.names:
        if not PARSER_NAME.fullmatch(naming.name) or not words(naming.name):
            yield Problem(path, f"the name {naming.name!r} must be letters, digits, spaces, ' and - only")
        for condition in naming.when:
            yield from condition_problems(spec, path, condition)
    if (thing.count > 1) != (thing.plural_name is not None):
        yield Problem(path, "give it a `plural_name` if and only if its `count` is more than one")
    plain = thing.kind == "thing" and not (thing.properties or thing.part_of or thing.vessel or thing.wearable)
    if thing.count > 1 and not (plain and not thing.names and thing.switchable is False and thing.light is None):
        yield Problem(path, "nothing may distinguish the copies: a counted thing is a plain thing without properties")
    if thing.vessel:
        liquids = {liquid.id for liquid in spec.liquids}
        if thing.vessel.liquid is not None and thing.vessel.liquid not in liquids:
            yield Problem(path, f"it holds {thing.vessel.liquid!r}, which is not a liquid of the game; add it")
        if thing.vessel.amount > thing.vessel.capacity or (thing.vessel.amount == 0) != (thing.vessel.liquid is None):
            yield Problem(path, "its `amount` must be from 1 to its capacity, with a `liquid`, or 0 without one")
        if thing.vessel.endless and thing.vessel.liquid is None:
            yield Problem(path, "it is endless but of nothing; give it a `liquid`")
    for anchor in thing.ties:
        if anchor not in things or anchor == thing.id:
            yield Problem(path, f"it can be tied to {anchor!r}, which is not another thing; add it or remove it")
    if (thing.replies or thing.walks) and thing.kind != "person":
        yield Problem(path, "only a person has `replies` and `walks`; make it a person")
    for reply in thing.replies:
        yield from _reply(spec, path, thing, reply)
    for walk in thing.walks:
        if sum(stop.turns for stop in walk.stops) > _LONGEST_WALK:
            yield Problem(path, f"its walk takes more than {_LONGEST_WALK} turns; shorten a stop")
        for stop in walk.stops:
            if stop.place != HERE and stop.place not in {r.id for r in spec.rooms}:
                yield Problem(path, f"a stop of its walk is {stop.place!r}, which is not a room or `here`")
        for condition in walk.when:
            yield from condition_problems(spec, path, condition)


def _reply(spec: GameSpec, path: str, person: Thing, reply: Reply) -> Iterator[Problem]:
    things = {t.id for t in spec.things}
    handed = set(reply.to) & {"give", "show"}
    spoken = set(reply.to) - handed - {"greet"}
    if reply.about and "greet" in reply.to:
        yield Problem(path, "a greeting is about nothing; leave out `about` of the reply to it")
    if reply.about and handed and spoken:
        yield Problem(path, "a reply is about things (give, show) or about words (ask, tell, say, order); make it two")
    for about in reply.about:
        if handed and about not in things:
            yield Problem(path, f"a reply to give or show is about {about!r}, which is not a thing; name a thing")
        if spoken and (not words(about) or "," in about or not about.isascii()):
            yield Problem(path, f"the topic {about!r} of a reply must be words that can be typed")
        if "say" in reply.to and "to" in words(about):
            yield Problem(path, f"say {about!r} to someone has two `to`; leave out `say` of that reply (an order may)")
    if not set(reply.about) <= things and handed:
        return
    # What is given or shown is the noun of the command.
    gift = Action(id="gift", command="give {noun} to {second}", noun=reply.about, second=[person.id])
    action = gift if handed and not spoken else None
    for condition in reply.when:
        yield from condition_problems(spec, path, condition, action)
    for effect in reply.effects:
        yield from effect_problems(spec, path, effect, action)


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
    called: dict[str, list[tuple[str, set[str]]]] = {}
    for thing in spec.things:
        path = f"things/{thing.id}"
        if not PARSER_NAME.fullmatch(thing.name):
            yield Problem(path, f"the name {thing.name!r} must be letters, digits, spaces, ' and - only")
        spoken = [thing.name, *thing.synonyms, *(naming.name for naming in thing.names), thing.plural_name or ""]
        for word in dict.fromkeys(w for phrase in spoken for w in words(phrase)):
            if word in PARSER_WORDS:
                yield Problem(path, f"its name contains {word!r}, a word of the parser; rename it")
        if not words(thing.name):
            yield Problem(path, "its name has no word that can be typed; rename it")
        called[thing.id] = [
            (name, {w[:_DICTIONARY_LETTERS] for w in words(name)} - {"the"})
            for name in (thing.name, *(naming.name for naming in thing.names))
        ]
        if thing.vessel:
            spoken += [liquid.name for liquid in spec.liquids]  # "water" is also what holds water
        vocabulary[thing.id] = {w[:_DICTIONARY_LETTERS] for phrase in spoken for w in words(phrase)}
    for one in spec.things:
        for other in spec.things:
            for name, name_words in called[one.id]:
                if one.id != other.id and name_words <= vocabulary[other.id]:
                    yield Problem(
                        f"things/{one.id}",
                        f"the parser cannot tell {name!r} from {other.name!r} ({other.id}), which has all its words "
                        "(only their first nine letters count); add a word that is unique to it",
                    )
