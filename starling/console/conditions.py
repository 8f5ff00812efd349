"""Conditions of a game spec as English clauses for players."""

from __future__ import annotations

from starling.spec.model import NOWHERE, PLAYER, Condition, GameSpec


def in_words(spec: GameSpec, c: Condition) -> str:
    """The condition as an English clause, without a full stop."""
    no = "not " if c.negate else ""
    subject = name_of(spec, c.subject)
    if c.test == "done":
        task = next((t.description for t in spec.tasks if t.id == c.subject), c.subject)
        return f"{'not done yet' if c.negate else 'done'}: {task.rstrip('.')}"
    if c.test == "held":
        return f"you are {no}carrying {subject}"
    if c.test == "here":
        return f"{subject} is {no}where you are"
    if c.test == "at-least":
        measure = (c.property or "").replace("-", " ")
        return f"{measure} of {subject} is {'less than' if c.negate else 'at least'} {c.number}"
    verb = "are" if c.subject == PLAYER else "is"
    if c.test == "in":
        return f"{subject} {verb} {no}{_at(spec, c.value or NOWHERE)}"
    return f"{subject} {verb} {no}{(c.value or '').replace('-', ' ')}"


def _at(spec: GameSpec, place: str) -> str:
    if place == NOWHERE:
        return "out of play"
    if place == PLAYER:
        return "in your hands"
    kinds = {t.id: t.kind for t in spec.things}
    word = {"supporter": "on", "person": "with"}.get(kinds.get(place, ""), "in")
    return f"{word} {name_of(spec, place)}"


def name_of(spec: GameSpec, id: str) -> str:
    """What a player would call the room or thing, e.g. ``the big pot``; ``id`` itself if the spec has no such id."""
    if id == PLAYER:
        return "you"
    for room in spec.rooms:
        if room.id == id:
            return room.name
    thing = next((t for t in spec.things if t.id == id), None)
    if thing is None:
        return id
    return thing.name if thing.proper else f"the {thing.name}"
