"""Checks of conditions and effects: whether each makes sense for the things that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
    Thing,
)


@dataclass(frozen=True)
class Problem:
    """A problem of a game: ``path`` is its spec path, such as ``things/plate``; ``message`` includes the remedy."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


def state_problem(spec: GameSpec, thing: Thing, state: str | None) -> str | None:
    """Why a thing cannot be in a state; None if it can."""
    requirements = {
        "open": ("openable", thing.openable or thing.kind in ("door", "container")),
        "closed": ("openable", thing.openable or thing.kind == "door"),
        "locked": ("lockable", thing.lockable),
        "unlocked": ("lockable", thing.lockable),
        "on": ("switchable", thing.switchable),
        "off": ("switchable", thing.switchable),
        "worn": ("wearable", thing.wearable),
    }
    if state in BUILTIN_STATES:
        trait, fulfilled = requirements[state]
        return None if fulfilled else f"it is not {trait}"
    prop = spec.property_of_state(state or "")
    if prop is None:
        return "no property has that state"
    if prop.id not in thing.properties:
        return f"it lacks the property {prop.id!r}"
    return None


def detail_problems(spec: GameSpec, path: str, details: Iterable[Detail]) -> Iterator[Problem]:
    for detail in details:
        for condition in detail.when:
            yield from condition_problems(spec, path, condition)


def _subjects(spec: GameSpec, subject: str, action: Action | None) -> list[Thing] | str:
    """The things that a subject can refer to, or an error message."""
    things = {t.id: t for t in spec.things}
    if subject in (NOUN, SECOND):
        if action is None:
            return f"{subject!r} is only valid in actions; name the thing"
        return [things[i] for i in (action.noun if subject == NOUN else action.second)]
    if subject == PLAYER:
        return []
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
    if c.subject == PLAYER and c.test != "in":
        yield Problem(path, f"the player cannot be tested with {c.test!r}; use `in` with a room")
    if c.test == "is":
        for thing in subjects:
            why_not = state_problem(spec, thing, c.value)
            if why_not:
                yield Problem(path, f"a condition tests whether {thing.id!r} is {c.value!r}, but {why_not}")
    elif c.test == "in":
        yield from _place(spec, path, c, "condition", action)
    elif c.test == "at-least":
        yield from _number(spec, path, subjects, c.property, c.number)


def effect_problems(spec: GameSpec, path: str, e: Effect, action: Action | None = None) -> Iterator[Problem]:
    subjects = _subjects(spec, e.subject, action)
    if isinstance(subjects, str):
        yield Problem(path, f"in an effect, {subjects}")
    elif e.subject == PLAYER and e.do != "move":
        yield Problem(path, f"an effect does {e.do!r} to the player; use `move`")
    elif e.do == "set":
        for thing in subjects:
            why_not = state_problem(spec, thing, e.value)
            if why_not:
                yield Problem(path, f"an effect sets {thing.id!r} to {e.value!r}, but {why_not}")
    elif e.do == "move":
        if e.value not in (PLAYER, NOWHERE, HERE) or e.subject == PLAYER:
            yield from _place(spec, path, e, "effect", action)
        if any(t.kind == "door" for t in subjects):
            yield Problem(path, "an effect moves a door, but doors cannot move; remove it")
    else:
        yield from _number(spec, path, subjects, e.property, e.number)


def _place(spec: GameSpec, path: str, part: Condition | Effect, what: str, action: Action | None) -> Iterator[Problem]:
    if part.value in (NOUN, SECOND) and action is not None:
        for id in action.noun if part.value == NOUN else action.second:
            yield from _holder(spec, path, id, what, rooms_only=False)
    else:
        yield from _holder(spec, path, part.value, what, rooms_only=part.subject == PLAYER)


def _holder(spec: GameSpec, path: str, value: str | None, what: str, *, rooms_only: bool) -> Iterator[Problem]:
    rooms = {r.id for r in spec.rooms}
    holders = {t.id for t in spec.things if t.kind in ("container", "supporter", "person")}
    allowed = rooms if rooms_only else rooms | holders | {PLAYER, NOWHERE}
    if value not in allowed:
        kind = "a room" if rooms_only else "a room, container, supporter or person"
        yield Problem(path, f"in its {what}, the place {value!r} is not {kind}")


def _number(
    spec: GameSpec, path: str, subjects: list[Thing], property_id: str | None, number: int | None
) -> Iterator[Problem]:
    prop = next((p for p in spec.properties if p.id == property_id), None)
    if prop is None or prop.maximum is None or number is None or abs(number) > prop.maximum:
        yield Problem(path, f"{property_id!r} must be a property with a maximum, and {number} must not exceed it")
        return
    for thing in subjects:
        if prop.id not in thing.properties:
            yield Problem(path, f"{thing.id!r} lacks the property {prop.id!r}; add it")
