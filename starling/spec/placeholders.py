"""What stands in braces in a spec's texts, and what it may refer to. `GameSpec` says how it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from starling.spec.model import BUILTIN_STATES, PLAYER, SCORE, TURNS, GameSpec, Property

BRACES = re.compile(r"\{([^{}]*)\}")
_INSIDE = re.compile(r"([A-Za-z][A-Za-z0-9-]*)(?:\.([a-z][a-z0-9-]*))?(?::(.*))?", re.DOTALL)


@dataclass(frozen=True)
class Placeholder:
    """``subject`` is an id, ``noun``, ``text``, ...; ``value`` a property or state of it; ``choices`` the texts to
    choose from, if there are any."""

    subject: str
    capital: bool = False
    value: str | None = None
    choices: tuple[str, ...] = ()


def read(inside: str) -> Placeholder | None:
    """What the text between two braces says; None if it is no placeholder."""
    found = _INSIDE.fullmatch(inside.strip())
    if found is None:
        return None
    subject, value, choices = found.groups()
    texts = tuple(c.strip() for c in choices.split("|")) if choices is not None else ()
    return Placeholder(subject[0].lower() + subject[1:], subject[0].isupper(), value, texts)


def problem_of(spec: GameSpec, inside: str, slots: Collection[str]) -> str | None:
    """What is wrong with a placeholder; None if nothing is. ``slots``: the command's slots, which may be named."""
    p = read(inside)
    if p is None:
        return "it is no placeholder; write {id}, {id.property} or {id.property: one text | another}"
    if p.subject in ("text", "number") and p.subject in slots:
        return None if p.value is None and not p.choices else "it stands for what is typed and has no properties"
    if p.subject == PLAYER:
        known = p.value in (SCORE, TURNS) or p.value in spec_properties(spec, PLAYER)
        return None if known else "of the player, write {player.score} or {player.turns}"
    if p.subject in slots:
        ids = [t.id for t in spec.things]
    elif p.subject in {*(t.id for t in spec.things), *(r.id for r in spec.rooms)}:
        ids = [p.subject]
    else:
        return f"{p.subject!r} is no thing or room of the game, or has no meaning here"
    if p.value is None:
        return "name a property or state before the colon" if p.choices else None
    return _value_problem(spec, p, ids)


def _value_problem(spec: GameSpec, p: Placeholder, ids: list[str]) -> str | None:
    prop = property_of(spec, p.value or "")
    if prop is None:
        is_state = p.value in BUILTIN_STATES or spec.property_of_state(p.value or "") is not None
        if not is_state:
            return f"{p.value!r} is no property and no state"
        return None if len(p.choices) == 2 else f"give two texts for the state {p.value!r}: {{...: if so | if not}}"
    if not any(prop.id in spec_properties(spec, id) for id in ids):
        return f"{p.subject!r} lacks the property {prop.id!r}"
    if prop.states and p.choices and len(p.choices) != len(prop.states):
        return f"give a text for each of the {len(prop.states)} states of {prop.id!r}"
    return None


def property_of(spec: GameSpec, id: str) -> Property | None:
    """The declared property with an id; None if there is none."""
    return next((p for p in spec.properties if p.id == id), None)


def spec_properties(spec: GameSpec, id: str) -> list[str]:
    """Ids of the properties of a thing, a room or the player."""
    bearer = spec.bearers().get(id)
    return bearer.properties if bearer else []


def problems_in(spec: GameSpec, text: str, slots: Collection[str] = ()) -> Iterator[str]:
    """What is wrong with the placeholders of a text."""
    for inside in BRACES.findall(text):
        why = problem_of(spec, inside, slots)
        if why:
            yield f"in a text, {{{inside}}}: {why}"


def fill(text: str, filled: Callable[[str], str | None], other: Callable[[str], str]) -> str:
    """``text`` with each placeholder replaced by ``filled`` of what is inside, and the rest by ``other``. Where
    ``filled`` gives None, the braces are left as they are."""
    done, at = "", 0
    for match in BRACES.finditer(text):
        new = filled(match.group(1))
        if new is not None:
            done += other(text[at : match.start()]) + new
            at = match.end()
    return done + other(text[at:])
