"""Whether a spec's conditions hold in a running game, and how to say them."""

from __future__ import annotations

from starling.spec import NOWHERE, PLAYER, Condition, GameSpec
from starling.story_world import Memory
from starling.world import World

_HERE = ("noun", "second")


def bound(condition: Condition, noun: str, second: str) -> Condition:
    """The condition with the things that a command named."""
    things = dict(zip(_HERE, (noun, second), strict=True))
    subject = things.get(condition.subject, condition.subject)
    value = things.get(condition.value or "", condition.value)
    return condition.model_copy(update={"subject": subject, "value": value})


def holds(world: World, memory: Memory, condition: Condition) -> bool:
    """Whether a condition about named things holds."""
    return _test(world, memory, condition) != condition.negate


def _test(world: World, memory: Memory, c: Condition) -> bool:
    if c.test == "done":
        return c.subject in world.tasks_done(memory)
    if c.test == "held":
        return PLAYER in _holders(world, memory, c.subject)
    if c.test == "here":
        return world.location(memory) in _holders(world, memory, c.subject)
    if c.test == "at-least":
        return int(world.value(memory, c.subject, c.property or "")) >= (c.number or 0)
    if c.test == "in":
        holders = _holders(world, memory, c.subject)
        if c.value in {room.id for room in world.spec.rooms}:
            return c.value in holders
        return (holders[0] if holders else NOWHERE) == c.value
    return _is(world, memory, c.subject, c.value or "")


def _is(world: World, memory: Memory, subject: str, state: str) -> bool:
    opposite = {"closed": "open", "unlocked": "locked", "off": "on"}
    if state in opposite:
        return not world.has(memory, subject, opposite[state])
    if state in ("open", "locked", "on", "worn"):
        return world.has(memory, subject, state)
    prop = world.spec.property_of_state(state)
    return prop is not None and world.value(memory, subject, prop.id) == state


def _holders(world: World, memory: Memory, id: str) -> list[str]:
    """What holds a thing, what holds that, and so on outwards to the room."""
    if id == PLAYER:
        return [world.location(memory)]
    found: list[str] = []
    parts = {t.id: t.part_of for t in world.spec.things if t.part_of}
    while len(found) < 200:
        id = parts.get(id) or world.holder(memory, id)
        if id == NOWHERE:
            break
        found.append(id)
        if id == PLAYER:
            found.append(world.location(memory))
            break
        if id not in world.numbers or any(room.id == id for room in world.spec.rooms):
            break
    return found


def in_words(spec: GameSpec, c: Condition) -> str:
    """A condition as a sentence without its full stop."""
    no = "not " if c.negate else ""
    subject = name_of(spec, c.subject)
    if c.test == "done":
        task = next((t.description for t in spec.tasks if t.id == c.subject), c.subject)
        return f"{'still undone' if c.negate else 'done'}: {task.rstrip('.')}"
    if c.test == "held":
        return f"you are {no}carrying {subject}"
    if c.test == "here":
        return f"{subject} is {no}where you are"
    if c.test == "at-least":
        return f"{(c.property or '').replace('-', ' ')} of {subject} is {'less than' if c.negate else 'at least'} {c.number}"
    verb = "are" if c.subject == PLAYER else "is"
    if c.test == "in":
        return f"{subject} {verb} {no}{_at(spec, c.value or NOWHERE)}"
    return f"{subject} {verb} {no}{(c.value or '').replace('-', ' ')}"


def _at(spec: GameSpec, place: str) -> str:
    if place == NOWHERE:
        return "out of the game"
    if place == PLAYER:
        return "in your hands"
    kinds = {t.id: t.kind for t in spec.things}
    word = {"supporter": "on", "person": "with"}.get(kinds.get(place, ""), "in")
    return f"{word} {name_of(spec, place)}"


def name_of(spec: GameSpec, id: str) -> str:
    """What a player would call it: ``the big pot``."""
    if id == PLAYER:
        return "you"
    for room in spec.rooms:
        if room.id == id:
            return room.name
    thing = next((t for t in spec.things if t.id == id), None)
    if thing is None:
        return id
    return thing.name if thing.proper else f"the {thing.name}"
