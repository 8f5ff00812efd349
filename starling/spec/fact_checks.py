"""Checks of conditions and effects: whether each makes sense for the things that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from starling.spec.expand import AMOUNT, EMPTY
from starling.spec.model import (
    BUILTIN_STATES,
    HERE,
    NOUN,
    NOWHERE,
    PLAYER,
    SECOND,
    Action,
    Condition,
    Detail,
    Effect,
    GameSpec,
    Player,
    Room,
    Thing,
)

Bearer = Thing | Room | Player
"""What may have properties."""


@dataclass(frozen=True)
class Problem:
    """A problem of a game: ``path`` is its spec path, such as ``things/plate``; ``message`` includes the remedy."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


def state_problem(spec: GameSpec, thing: Bearer, state: str | None) -> str | None:
    """Why a thing, a room or the player cannot be in a state; None if it can."""
    if isinstance(thing, Thing) and thing.vessel and state in {EMPTY, *(liquid.id for liquid in spec.liquids)}:
        return None
    if isinstance(thing, Thing):
        requirements = _requirements(thing)
        if state in BUILTIN_STATES:
            trait, fulfilled = requirements[state]
            return None if fulfilled else f"it is not {trait}"
    elif state in BUILTIN_STATES:
        return "only things can be"
    prop = spec.property_of_state(state or "")
    if prop is None:
        return "no property has that state"
    if prop.id not in thing.properties:
        return f"it lacks the property {prop.id!r}"
    return None


def _requirements(thing: Thing) -> dict[str, tuple[str, bool]]:
    """{built-in state: (what a thing in that state must be, whether it is)}."""
    return {
        "open": ("openable", thing.openable or thing.kind in ("door", "container")),
        "closed": ("openable", thing.openable or thing.kind == "door"),
        "locked": ("lockable", thing.lockable),
        "unlocked": ("lockable", thing.lockable),
        "on": ("switchable", thing.switchable),
        "off": ("switchable", thing.switchable),
        "worn": ("wearable", thing.wearable),
    }


def detail_problems(spec: GameSpec, path: str, details: Iterable[Detail]) -> Iterator[Problem]:
    for detail in details:
        for condition in detail.when:
            yield from condition_problems(spec, path, condition)


def _subjects(spec: GameSpec, subject: str, action: Action | None) -> Sequence[Bearer] | str:
    """What a subject can refer to, or an error message."""
    things: dict[str, Bearer] = {e.id: e for e in (*spec.rooms, *spec.things)}
    if subject in (NOUN, SECOND):
        if action is None:
            return f"{subject!r} is only valid in actions; name the thing"
        return [things[i] for i in (action.noun if subject == NOUN else action.second)]
    if subject == PLAYER:
        return [spec.player]
    return [things[subject]] if subject in things else f"the thing {subject!r} does not exist; add it or name another"


def condition_problems(spec: GameSpec, path: str, c: Condition, action: Action | None = None) -> Iterator[Problem]:
    if c.test == "done":
        if c.subject not in {t.id for t in spec.tasks}:
            yield Problem(path, f"a condition tests whether {c.subject!r} is done, which is not a task")
        return
    subjects = _subjects(spec, c.subject, action)
    if isinstance(subjects, str):
        yield Problem(path, f"in a condition, {subjects}")
        return
    if c.subject == PLAYER and c.test in ("held", "here"):
        yield Problem(path, f"the player cannot be tested with {c.test!r}; use `in` with a room")
    if c.test in ("in", "held", "here"):
        yield from _thing_problems(path, subjects, f"tests with {c.test!r}")
        if c.number is not None and any(not isinstance(t, Thing) or t.count == 1 for t in subjects):
            yield Problem(path, f"a condition counts {c.subject!r}, of which there is only one; leave out `number`")
    if c.test == "is":
        for thing in subjects:
            why_not = state_problem(spec, thing, c.value)
            if why_not:
                yield Problem(path, f"a condition tests whether {c.subject!r} is {c.value!r}, but {why_not}")
    elif c.test == "in":
        yield from _place(spec, path, c, "condition", action)
    elif c.test == "tied":
        yield from _tied(path, subjects, c.value, "a condition tests")
    elif c.test == "at-least":
        yield from _number(spec, path, subjects, c.property, c.number)


def effect_problems(spec: GameSpec, path: str, e: Effect, action: Action | None = None) -> Iterator[Problem]:
    subjects = _subjects(spec, e.subject, action)
    if isinstance(subjects, str):
        yield Problem(path, f"in an effect, {subjects}")
    elif e.do == "set":
        for thing in subjects:
            why_not = state_problem(spec, thing, e.value)
            if why_not:
                yield Problem(path, f"an effect sets {e.subject!r} to {e.value!r}, but {why_not}")
    elif e.do in ("tie", "untie"):
        yield from _tied(path, subjects, e.value, "an effect ties")
    elif e.do == "move":
        yield from _thing_problems(path, subjects, "moves")
        if e.number is not None and any(not isinstance(t, Thing) or t.count == 1 for t in subjects):
            yield Problem(path, f"an effect counts {e.subject!r}, of which there is only one; leave out `number`")
        if any(isinstance(t, Thing) and t.kind == "backdrop" for t in subjects):
            yield Problem(path, "an effect moves a backdrop, which is where its `places` say; remove it")
        if e.value not in (PLAYER, NOWHERE, HERE) or e.subject == PLAYER:
            yield from _place(spec, path, e, "effect", action)
        if any(isinstance(t, Thing) and t.kind == "door" for t in subjects):
            yield Problem(path, "an effect moves a door, but doors cannot move; remove it")
    else:
        yield from _number(spec, path, subjects, e.property, e.number)


def _thing_problems(path: str, subjects: Sequence[Bearer], what: str) -> Iterator[Problem]:
    for room in subjects:
        if isinstance(room, Room):
            yield Problem(path, f"it {what} the room {room.id!r}, which is a place and no thing; name a thing")


def _tied(path: str, subjects: Sequence[Bearer], value: str | None, what: str) -> Iterator[Problem]:
    for rope in subjects:
        if not isinstance(rope, Thing) or value not in (*rope.ties, NOUN, SECOND):
            yield Problem(path, f"{what} something to {value!r} that has no {value!r} in its `ties`; add it there")


def _place(spec: GameSpec, path: str, part: Condition | Effect, what: str, action: Action | None) -> Iterator[Problem]:
    if part.value in (NOUN, SECOND) and action is not None:
        for id in action.noun if part.value == NOUN else action.second:
            yield from _holder(spec, path, id, what, rooms_only=False)
    else:
        yield from _holder(spec, path, part.value, what, rooms_only=part.subject == PLAYER)


def _holder(spec: GameSpec, path: str, value: str | None, what: str, *, rooms_only: bool) -> Iterator[Problem]:
    rooms = {r.id for r in spec.rooms}
    if what == "condition":
        rooms |= {r.id for r in spec.regions}
    holders = {t.id for t in spec.things if t.kind in ("container", "supporter", "person")}
    enterable = {t.id for t in spec.things if t.enterable or t.vehicle}
    allowed = rooms | enterable if rooms_only else rooms | holders | {PLAYER, NOWHERE}
    if value not in allowed:
        kind = "a room or an enterable thing" if rooms_only else "a room, container, supporter or person"
        yield Problem(path, f"in its {what}, the place {value!r} is not {kind}")


def _number(
    spec: GameSpec, path: str, subjects: Sequence[Bearer], property_id: str | None, number: int | None
) -> Iterator[Problem]:
    if property_id == AMOUNT and subjects and all(isinstance(t, Thing) and t.vessel for t in subjects):
        return
    prop = next((p for p in spec.properties if p.id == property_id), None)
    if prop is None or prop.maximum is None or number is None or abs(number) > prop.maximum:
        yield Problem(path, f"{property_id!r} must be a property with a maximum, and {number} must not exceed it")
        return
    for thing in subjects:
        if prop.id not in thing.properties:
            id = PLAYER if isinstance(thing, Player) else thing.id
            yield Problem(path, f"{id!r} lacks the property {prop.id!r}; add it")
