"""Static reachability: which rooms the player can enter and which conditions can become true, from the spec alone.

Both are over-approximations, since locks, rules and the order of events are ignored: a negative answer is certain.
"""

from __future__ import annotations

from starling.spec.beginning import holds_at_start
from starling.spec.exits import spec_exits
from starling.spec.logic import COMPARISONS
from starling.spec.model import (
    BUILTIN_STATES,
    NOUN,
    PLAYER,
    SCORE,
    SECOND,
    TURNS,
    Condition,
    Effect,
    GameSpec,
    Thing,
)


def reachable_rooms(spec: GameSpec) -> set[str]:
    """Ids of the rooms that are reachable from the start by exits, doors and effects that move the player."""
    doors = {t.id: t.door for t in spec.things if t.door}
    values = {e.value for e in _effects(spec) if e.subject == PLAYER}
    movable = (values | {t.place for t in spec.things if t.id in values}) & {r.id for r in spec.rooms}
    seen, todo = {spec.start}, [spec.start, *sorted(filter(None, movable))]
    while todo:
        at = todo.pop()
        seen.add(at)
        for to in spec_exits(spec, at).values():
            door = doors.get(to)
            room = to if door is None else (door.to if door.room == at else door.room)
            if room not in seen:
                seen.add(room)
                todo.append(room)
    return seen


def _events(spec: GameSpec) -> list[Effect]:
    """The effects of everything that is not an action on a thing: rules, and the replies of people."""
    replies = [e for t in spec.things for r in t.replies for e in r.effects]
    return [e for r in spec.rules for e in r.effects] + replies


def _effects(spec: GameSpec) -> list[Effect]:
    return [e for a in spec.actions for e in a.effects] + _events(spec)


def can_come_true(spec: GameSpec, c: Condition) -> bool:
    """Whether a condition could become true; False only if nothing in the game can bring it about."""
    if c.test in ("any", "all"):
        if c.negate or not c.conditions:
            return True
        parts = (can_come_true(spec, p) for p in c.conditions)
        return any(parts) if c.test == "any" else all(parts)
    if c.test in ("done", "here", "beside", "tied", "chance") or c.negate:
        return True
    if c.subject == PLAYER and (c.test == "in" or c.property in (SCORE, TURNS)):
        return True
    thing = spec.bearers()[c.subject]
    touched = [e for e in _events(spec) if e.subject == c.subject]
    for action in spec.actions:
        subjects = {c.subject}
        subjects |= {slot for slot, ids in ((NOUN, action.noun), (SECOND, action.second)) if c.subject in ids}
        touched += [e for e in action.effects if e.subject in subjects]
    if isinstance(thing, Thing) and thing.vessel and c.test in ("is", *COMPARISONS):
        return True  # it may be filled
    if c.test == "is":
        if c.value in BUILTIN_STATES or c.value in thing.states:
            return True
        prop = spec.property_of_state(c.value or "")
        starts = prop is not None and c.value == prop.states[0] and not set(prop.states) & set(thing.states)
        return starts or any(e.do == "set" and e.value == c.value for e in touched)
    if c.test in COMPARISONS:
        return (
            holds_at_start(spec, c) or not isinstance(c.number, int) or any(e.property == c.property for e in touched)
        )
    assert isinstance(thing, Thing)
    immovable = ("door", "person", "backdrop")
    takeable = thing.portable and not thing.scenery and thing.kind not in immovable and not thing.part_of
    if thing.walks:
        return True
    if c.test == "held":
        return takeable or thing.place == PLAYER or any(e.do == "move" and e.value == PLAYER for e in touched)
    return takeable or thing.place == c.value or any(e.do == "move" for e in touched)
