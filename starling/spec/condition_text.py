"""A spec's conditions in plain English: for players with the names of things, for authors with their ids.

`starling.inform.phrases` puts the same conditions into Inform 7 source.
"""

from __future__ import annotations

from starling.spec.logic import COMPARISONS
from starling.spec.model import NOWHERE, PLAYER, TURNS, Condition, GameSpec, NumberOf


def condition_text(spec: GameSpec, condition: Condition, *, by_id: bool = False) -> str:
    """``condition`` as a clause: "you are carrying the big pot".

    With ``by_id``, elements are called by their ids, as an author needs them to edit the game: "the player is carrying
    big-pot".
    """
    c, no = condition, "not " if condition.negate else ""
    if c.test in ("any", "all"):
        joined = f" {'or' if c.test == 'any' else 'and'} ".join(
            condition_text(spec, p, by_id=by_id) for p in c.conditions
        )
        which = f"for {'some' if c.test == 'any' else 'every'} {_spaced(c.kind)}, " if c.kind else ""
        return f"{'it is not so that ' if c.negate else ''}{which}{joined}"
    if c.test == "chance":
        return f"chance decides so ({100 - _whole(c.number) if c.negate else c.number} in 100)"
    subject = _subject(spec, c, by_id)
    if c.test == "done":
        return f"{subject} is {no}done"
    if c.test == "held":
        return f"{'the player is' if by_id else 'you are'} {no}carrying {subject}"
    if c.test == "here":
        return f"{subject} is {no}where {'the player is' if by_id else 'you are'}"
    if c.test in COMPARISONS:
        compared = {
            "at-least": ("at least", "less than"),
            "at-most": ("at most", "more than"),
            "equal": ("equal to", "not equal to"),
        }
        number = _number(spec, c.subject, c.property, by_id)
        amount = (
            _number(spec, c.number.of, c.number.property, by_id) if isinstance(c.number, NumberOf) else str(c.number)
        )
        return f"{number} is {compared[c.test][c.negate]} {amount}"
    verb = "are" if c.subject == PLAYER and not by_id else "is"
    if c.test in ("beside", "tied"):
        other = (c.value or "") if by_id else name_of(spec, c.value or "")
        return f"{subject} {verb} {no}{c.test}{' to' if c.test == 'tied' else ''} {other}"
    if c.test == "in":
        return f"{subject} {verb} {no}{_location(spec, c.value or NOWHERE, by_id)}"
    return f"{subject} {verb} {no}{(c.value or '') if by_id else _spaced(c.value)}"


def _whole(number: object) -> int:
    return number if isinstance(number, int) else 0


def _number(spec: GameSpec, subject: str, property_id: str | None, by_id: bool) -> str:
    if subject == PLAYER and not by_id:
        return "the number of turns" if property_id == TURNS else f"your {_spaced(property_id)}"
    prop = (property_id or "") if by_id else _spaced(property_id)
    return f"{prop} of {subject if by_id else name_of(spec, subject)}"


def name_of(spec: GameSpec, id: str) -> str:
    """The name a player would use for an element: "the big pot", "Kitchen", "you"."""
    if id == PLAYER:
        return "you"
    for room in spec.rooms:
        if room.id == id:
            return room.name
    thing = next((t for t in spec.things if t.id == id), None)
    if thing is None:
        return id
    return thing.name if thing.proper else f"the {thing.name}"


def _subject(spec: GameSpec, c: Condition, by_id: bool) -> str:
    if by_id:
        name = "the player" if c.subject == PLAYER else c.subject
        return f"{c.number} of {name}" if c.number is not None else name
    if c.test == "done":
        description = next((t.description for t in spec.tasks if t.id == c.subject), c.subject)
        return f"the task '{description.rstrip('.')}'"
    plural = next((t.plural_name for t in spec.things if t.id == c.subject), None)
    return f"{c.number} of the {plural}" if plural and c.number is not None else name_of(spec, c.subject)


def _location(spec: GameSpec, place: str, by_id: bool) -> str:
    if place == NOWHERE:
        return "out of the game"
    if place == PLAYER:
        return "in the player's hands" if by_id else "in your hands"
    kinds = {t.id: t.kind for t in spec.things}
    preposition = {"supporter": "on", "person": "with"}.get(kinds.get(place, ""), "in")
    region = any(r.id == place for r in spec.regions)
    return f"{preposition} {place if by_id else _spaced(place) if region else name_of(spec, place)}"


def _spaced(id: str | None) -> str:
    return (id or "").replace("-", " ")
