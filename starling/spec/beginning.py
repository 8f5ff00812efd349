"""Which conditions hold when a game begins, from the spec alone."""

from __future__ import annotations

from collections.abc import Iterator

from starling.spec.expand import AMOUNT, EMPTY, counted
from starling.spec.logic import COMPARISONS, compare
from starling.spec.model import (
    NOWHERE,
    PLAYER,
    SCORE,
    TURNS,
    Amount,
    Bearer,
    Condition,
    GameSpec,
    NumberOf,
    Thing,
)

_DEFAULTS = ("closed", "unlocked", "off")
"""Of each pair of built-in states, the one in which things start."""


def holds_at_start(spec: GameSpec, c: Condition) -> bool:
    """Whether a condition without placeholders holds at the start. Chance never does."""
    return c.test != "chance" and _holds(spec, c) != c.negate


def _holds(spec: GameSpec, c: Condition) -> bool:
    if c.test in ("any", "all"):
        parts = [holds_at_start(spec, p) for p in c.conditions]
        return any(parts) if c.test == "any" else all(parts)
    if c.test in ("done", "chance", "tied"):
        return False
    if c.test in COMPARISONS:
        number, other = _number(spec, NumberOf(of=c.subject, property=c.property or "")), _number(spec, c.number)
        return compare(c.test, number, other)
    if c.test == "is":
        return c.value in _states(spec, spec.bearers()[c.subject])
    group = counted(spec).get(c.subject, [c.subject])
    if isinstance(c.number, int) and c.number > len(group):
        return False
    holders = list(_holders(spec, c.subject))
    if c.test == "beside":
        return holders[0] != NOWHERE and holders[0] in (c.value, next(_holders(spec, c.value or "")))
    region = next((r.rooms for r in spec.regions if r.id == c.value), None)
    if region is not None:
        return bool(set(holders) & set(region))
    if c.test == "held":
        return PLAYER in holders
    if c.test == "here":
        return spec.start in holders
    rooms = {r.id for r in spec.rooms}
    return c.value in holders[:1] or (c.value in rooms and c.value in holders)


def _number(spec: GameSpec, amount: Amount | None) -> int:
    if not isinstance(amount, NumberOf):
        return amount if isinstance(amount, int) else 0
    if amount.of == PLAYER and amount.property in (SCORE, TURNS):
        return 0
    bearer = spec.bearers()[amount.of]
    if isinstance(bearer, Thing) and bearer.vessel and amount.property == AMOUNT:
        return bearer.vessel.amount
    return bearer.numbers.get(amount.property, 0)


def _states(spec: GameSpec, thing: Bearer) -> set[str]:
    """The states that a thing, a room or the player starts in."""
    states = set(thing.states)
    for prop in spec.properties:
        if prop.id in thing.properties and prop.states and not states & set(prop.states):
            states.add(prop.states[0])
    if not isinstance(thing, Thing):
        return states
    if thing.vessel:
        states.add(thing.vessel.liquid or EMPTY)
    opposite = dict(zip(("open", "locked", "on"), _DEFAULTS, strict=True))
    states |= {default for state, default in opposite.items() if state not in states}
    # What cannot be closed is open.
    return states if thing.openable or thing.kind == "door" else (states - {"closed"}) | {"open"}


def _holders(spec: GameSpec, id: str) -> Iterator[str]:
    """What holds a thing, from the innermost to a room or ``nowhere``; of the player, the first room."""
    things = {t.id: t for t in spec.things}
    for _ in range(len(things) + 2):
        if id == PLAYER:
            yield spec.start
            return
        if id not in things or id == NOWHERE:
            return
        thing = things[id]
        id = thing.part_of or thing.place or NOWHERE
        yield id
