"""Checks of kinds and of what is said about all things of a kind. They come before the kinds are spelled out."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from starling.spec.fact_checks import MAX_DEPTH, Problem, depth
from starling.spec.kinds import members
from starling.spec.model import Condition, GameSpec, Kind

MAX_SPELLED_OUT = 400
"""The most things or pairs of things that a rule may be about."""


def check_kinds(spec: GameSpec) -> Iterator[Problem]:
    """Problems of kinds, of rules about them, and of conditions that are nested or about a kind."""
    kinds = {k.id: k for k in spec.kinds}
    for kind in spec.kinds:
        yield from _kind(spec, kind, kinds)
    for thing in spec.things:
        for id in thing.kinds:
            if id not in kinds:
                yield Problem(f"things/{thing.id}", f"it is of the kind {id!r}, which is not declared; add it to kinds")
    found = members(spec)
    for rule in spec.rules:
        path = f"rules/{rule.id}"
        named = [id for id in (rule.each, rule.other) if id is not None]
        yield from (_unknown(path, id) for id in named if id not in kinds)
        if rule.other is not None and rule.each is None:
            yield Problem(path, "it has `other` without `each`; name the first kind in `each`")
        pairs = len(found.get(rule.each or "", [])) * max(1, len(found.get(rule.other or "", [])))
        if pairs > MAX_SPELLED_OUT:
            yield Problem(path, f"it is about {pairs} pairs of things, more than {MAX_SPELLED_OUT}; narrow its kinds")
    for path, condition in _conditions(spec):
        if depth(condition) > MAX_DEPTH:
            yield Problem(path, f"its conditions are nested more than {MAX_DEPTH} deep; split them up")
            continue
        for part in condition.parts():
            if part.kind is None:
                continue
            if part.kind not in kinds:
                yield _unknown(path, part.kind)
            elif not found[part.kind]:
                yield Problem(path, f"a condition is about the kind {part.kind!r}, of which there is no thing; add one")
            if any(p.kind for c in part.conditions for p in c.parts()):
                yield Problem(path, "a condition about a kind is inside another one; use one kind at a time")
            if not part.conditions:
                yield Problem(path, f"a condition about the kind {part.kind!r} has no `conditions`; list some")


def _kind(spec: GameSpec, kind: Kind, kinds: dict[str, Kind]) -> Iterator[Problem]:
    path = f"kinds/{kind.id}"
    seen, at = {kind.id}, kind.parent
    while at is not None and at in kinds and at not in seen:
        seen.add(at)
        at = kinds[at].parent
    if at is not None:
        yield Problem(
            path, f"its parent {at!r} is {'a kind of it' if at in seen else 'not a declared kind'}; change it"
        )
    properties = {p.id for p in spec.properties}
    for id in (*kind.properties, *kind.numbers):
        if id not in properties:
            yield Problem(path, f"its property {id!r} is not declared")


def _unknown(path: str, id: str) -> Problem:
    return Problem(path, f"{id!r} is not a declared kind; add it to kinds")


def _conditions(spec: GameSpec) -> Iterator[tuple[str, Condition]]:
    """(path, condition) of every condition of the game, without the parts of conditions."""
    for path, element in (*spec.elements(), ("player", spec.player)):
        yield from ((path, condition) for condition in _outermost(element))


def _outermost(value: object) -> Iterator[Condition]:
    if isinstance(value, Condition):
        yield value
    elif isinstance(value, BaseModel):
        yield from (c for _, part in value for c in _outermost(part))
    elif isinstance(value, dict | list):
        yield from (c for part in (value.values() if isinstance(value, dict) else value) for c in _outermost(part))
