"""Checks of conditions and effects: whether each makes sense for the things that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from starling.spec.expand import AMOUNT, EMPTY
from starling.spec.logic import COMPARISONS
from starling.spec.model import (
    BUILTIN_STATES,
    EACH,
    HERE,
    IT,
    NOUN,
    NOWHERE,
    OTHER,
    PLAYER,
    SCORE,
    SECOND,
    THIRD,
    TURNS,
    TYPED,
    Action,
    Bearer,
    Condition,
    Detail,
    Effect,
    GameSpec,
    NumberOf,
    Player,
    Room,
    Thing,
)


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


MAX_DEPTH = 4
"""How deeply ``any`` and ``all`` may be nested."""


def depth(condition: Condition) -> int:
    """How many levels of ``any`` and ``all`` a condition has."""
    return 1 + max(map(depth, condition.conditions), default=0) if condition.test in ("any", "all") else 0


def _subjects(spec: GameSpec, subject: str, action: Action | None) -> Sequence[Bearer] | str:
    """What a subject can refer to, or an error message."""
    things, bearers = {t.id: t for t in spec.things}, spec.bearers()
    if subject in (NOUN, SECOND):
        if action is None:
            return f"{subject!r} is only valid in actions; name the thing"
        return [things[i] for i in (action.noun if subject == NOUN else action.second)]
    if subject in (THIRD, EACH, OTHER, IT):
        return f"{subject!r} is only valid in {_WHERE[subject]}; name the thing"
    return [bearers[subject]] if subject in bearers else f"the thing {subject!r} does not exist; add it or name another"


_WHERE = {
    THIRD: "actions with {third}",
    EACH: "rules with `each`",
    OTHER: "rules with `other`",
    IT: "conditions about a `kind`",
}


def condition_problems(
    spec: GameSpec, path: str, c: Condition, action: Action | None = None, *, chance: bool = False
) -> Iterator[Problem]:
    """Problems of a condition. ``chance``: whether it may depend on chance where it stands."""
    if c.test in ("any", "all"):
        if not c.conditions and c.kind is None:
            yield Problem(path, f"its {c.test!r} has no conditions; list some")
        for part in c.conditions:
            yield from condition_problems(spec, path, part, action, chance=chance)
        return
    if c.conditions or c.kind is not None:
        yield Problem(path, f"a condition tests {c.test!r} and has `conditions` or a `kind`; only any and all have")
    if c.test == "chance":
        if not chance:
            yield Problem(path, "chance is only allowed in actions and rules; let a rule set a state by chance")
        if not isinstance(c.number, int) or not 1 <= c.number <= 99:
            yield Problem(path, f"the number of its chance must be from 1 to 99, not {c.number!r}")
        return
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
    elif c.test == "beside":
        others = _subjects(spec, c.value or "", action)
        if isinstance(others, str):
            yield Problem(path, f"in a condition with beside, {others}")
        else:
            yield from _beside(path, [*subjects, *others])
    elif c.test == "tied":
        yield from _tied(path, subjects, c.value, "a condition tests")
    elif c.test in COMPARISONS:
        yield from _number(spec, path, c, subjects, action)


def _beside(path: str, bearers: Sequence[Bearer]) -> Iterator[Problem]:
    for bearer in bearers:
        if not isinstance(bearer, Thing) or bearer.count > 1 or bearer.kind in ("door", "backdrop"):
            yield Problem(path, "only single things that are in one place can be beside each other; name such things")


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
        yield from _number(spec, path, e, subjects, action)


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
    spec: GameSpec, path: str, part: Condition | Effect, subjects: Sequence[Bearer], action: Action | None
) -> Iterator[Problem]:
    """Problems of a number and of what it is compared with or changed by."""
    maximum = None
    if part.subject == PLAYER and part.property in (SCORE, TURNS):
        maximum = None if isinstance(part, Condition) else 0
    else:
        why_not, maximum = _range(spec, part.property, subjects)
        if why_not:
            yield Problem(path, why_not)
            return
    amount = part.number
    if amount is None:
        yield Problem(path, f"a `number` is missing for {part.property!r}; give one")
    elif amount == TYPED:
        if action is None or "{number}" not in action.command:
            yield Problem(path, "'typed' is only valid in actions with {number} in their command")
        elif isinstance(part, Effect) and part.do == "multiply":
            yield Problem(path, "a number cannot be multiplied by what is typed; add or set it")
    elif isinstance(amount, NumberOf):
        others = _subjects(spec, amount.of, action)
        if isinstance(others, str):
            yield Problem(path, f"in a number, {others}")
        elif not (amount.of == PLAYER and amount.property in (SCORE, TURNS)):
            why_not, other_maximum = _range(spec, amount.property, others)
            if why_not:
                yield Problem(path, why_not)
            elif isinstance(part, Effect) and part.do == "multiply" and (maximum or 0) * other_maximum > _LARGEST:
                yield Problem(path, f"{maximum} times {other_maximum} exceeds {_LARGEST}; lower a maximum")
    elif maximum is not None and abs(int(amount)) > maximum:
        yield Problem(path, f"the maximum of {part.property!r} is {maximum}, and {amount} must not exceed it")
    elif isinstance(part, Effect) and part.do == "multiply" and (maximum or 0) * abs(int(amount)) > _LARGEST:
        yield Problem(path, f"{maximum} times {amount} exceeds {_LARGEST}; lower a maximum")


_LARGEST = 32_767
"""The largest number that the Z-machine computes with."""


def _range(spec: GameSpec, property_id: str | None, subjects: Sequence[Bearer]) -> tuple[str | None, int]:
    """(why the subjects do not have that number, its maximum)."""
    if property_id == AMOUNT and subjects and all(isinstance(t, Thing) and t.vessel for t in subjects):
        return None, max(t.vessel.capacity for t in subjects if isinstance(t, Thing) and t.vessel)
    prop = next((p for p in spec.properties if p.id == property_id), None)
    if prop is None or prop.maximum is None:
        return f"{property_id!r} must be a property with a maximum; declare it", 0
    for bearer in subjects:
        if prop.id not in bearer.properties:
            id = PLAYER if isinstance(bearer, Player) else bearer.id
            return f"{id!r} lacks the property {prop.id!r}; add it", 0
    return None, prop.maximum
