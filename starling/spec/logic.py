"""What a spec can say about the world of a game, and the parts that all elements of a spec are made of.

A condition is a fact that may hold, an effect is a change. Everything else of a `starling.spec.model.GameSpec` (things,
actions, rules, tasks, endings) is stated in these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=40)]
"""An id: hyphenated words of lower-case letters and digits, starting with a letter."""

Direction = Literal[
    "north",
    "northeast",
    "east",
    "southeast",
    "south",
    "southwest",
    "west",
    "northwest",
    "up",
    "down",
    "inside",
    "outside",
]
OPPOSITE: dict[str, Direction] = {
    "north": "south",
    "south": "north",
    "east": "west",
    "west": "east",
    "northeast": "southwest",
    "southwest": "northeast",
    "northwest": "southeast",
    "southeast": "northwest",
    "up": "down",
    "down": "up",
    "inside": "outside",
    "outside": "inside",
}
BUILTIN_STATES = ("open", "closed", "locked", "unlocked", "on", "off", "worn")
"""States that need no declared property (``on``/``off``: of switchable things)."""

PLAYER, NOWHERE, NOUN, SECOND, THIRD, HERE = "player", "nowhere", "noun", "second", "third", "here"
EACH, OTHER, IT = "each", "other", "it"
"""What a rule's ``each`` and ``other`` and a condition about a kind stand for in turn."""
TYPED = "typed"
"""The number that the player typed."""
SCORE, TURNS = "score", "turns"
"""Numbers of the player that every game has: the points so far, and the number of the turn."""
COMPARISONS = ("at-least", "at-most", "equal")
"""Tests of a number."""
RESERVED_IDS = frozenset({PLAYER, NOWHERE, NOUN, SECOND, HERE, *BUILTIN_STATES})
RESERVED_NAMES = frozenset({THIRD, EACH, OTHER, IT})
"""Ids that no room, kind or thing of a game of version 2 may have."""

Name = Annotated[str, Field(min_length=1, max_length=60)]
"""The name of a room or thing as the player reads and types it."""
Prose = Annotated[str, Field(max_length=5000)]


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, use_attribute_docstrings=True)


class NumberOf(Model):
    """The number ``property`` of the thing ``of`` (an id, ``noun``, ``second``, ``each``, ...; or ``player`` with
    ``score`` or ``turns``)."""

    of: str
    property: str


Amount = int | NumberOf | Literal["typed"]
"""A number: itself, that of a thing, or (in actions with ``{number}``) the one that the player typed."""


class Condition(Model):
    """One fact about the world, or several of them (``any``, ``all``). All conditions of a list must hold.

    =============  ==================================================================================
    test           meaning (``subject`` is an id, ``player``, in actions ``noun``, ``second``, ``third``,
                   in rules with them ``each`` and ``other``)
    =============  ==================================================================================
    ``is``         the thing, room or player is in the state ``value`` (of a property, or open/closed/...)
    ``in``         the thing is directly in or on the container, supporter or person ``value``; with a room
                   or region as ``value``: it is anywhere in there. ``nowhere`` is a value too
    ``held``       the player carries the thing (worn things count)
    ``here``       the thing is in the room where the player is
    ``beside``     the thing is in the same room, container, supporter or hands as ``value``, directly, or
                   directly in or on ``value``
    ``tied``       the rope is tied to the thing ``value``
    ``at-least``   the number ``property`` of the thing is >= ``number``, which may be the number of another
                   thing. The player has the numbers ``score`` and ``turns``
    ``at-most``    ... <= ``number``
    ``equal``      ... is ``number``
    ``done``       the task ``subject`` has been achieved
    ``any``        at least one of ``conditions`` holds (no ``subject``)
    ``all``        all of ``conditions`` hold (no ``subject``)
    ``chance``     true in ``number`` of 100 cases, drawn anew each time (no ``subject``); only in rules
                   and in ``when`` and ``requires`` of actions
    =============  ==================================================================================

    With ``kind``, ``any`` means that ``conditions`` all hold for at least one thing of that kind, and ``all`` that they
    hold for every one; in them ``it`` stands for the thing.

    For a counted thing (three eggs), ``in``, ``held`` and ``here`` hold if ``number`` of them (default 1) fit.
    """

    subject: str = ""
    test: Literal[
        "is", "in", "held", "here", "beside", "tied", "at-least", "at-most", "equal", "done", "any", "all", "chance"
    ]
    value: str | None = None
    property: str | None = None
    number: Amount | None = None
    conditions: list[Condition] = Field(default_factory=list)
    kind: str | None = None
    negate: bool = False

    def bound(self, names: Mapping[str, str]) -> Condition:
        """The condition with placeholders such as ``noun`` replaced by the ids in ``names``."""
        changes: dict[str, Any] = {
            "subject": names.get(self.subject, self.subject),
            "value": names.get(self.value or "", self.value),
        }
        if isinstance(self.number, NumberOf):
            changes["number"] = bound_amount(self.number, names)
        if self.conditions:
            changes["conditions"] = [c.bound(names) for c in self.conditions]
        return self.model_copy(update=changes)

    def parts(self) -> Iterator[Condition]:
        """The condition itself and all that it consists of."""
        yield self
        for condition in self.conditions:
            yield from condition.parts()


class Effect(Model):
    """One change of the world.

    ``set``: the thing enters the state ``value``. ``move``: it goes to ``value`` (a room, container, supporter, person,
    ``player``, ``nowhere``, ``here`` (the player's room), ``noun`` or ``second``). ``set-number``: the number
    ``property`` becomes ``number``, which may be the number of another thing. ``add``, ``subtract``, ``multiply``: it
    grows by it, shrinks by it, is multiplied by it. Numbers stay within the property's range. ``tie`` / ``untie``: the
    rope is tied to ``value`` / no longer.

    Of a counted thing, ``move`` moves ``number`` of them (default all): those that the player carries first, then those
    that are here, then those that are nowhere.
    """

    do: Literal["set", "move", "set-number", "add", "subtract", "multiply", "tie", "untie"]
    subject: str
    value: str | None = None
    property: str | None = None
    number: Amount | None = None

    def bound(self, names: Mapping[str, str]) -> Effect:
        """The effect with placeholders such as ``noun`` replaced by the ids in ``names``."""
        return self.model_copy(
            update={
                "subject": names.get(self.subject, self.subject),
                "value": names.get(self.value or "", self.value),
                "number": bound_amount(self.number, names),
            }
        )


def compare(test: str, number: int, other: int) -> bool:
    """Whether a test of COMPARISONS holds for two numbers."""
    return number >= other if test == "at-least" else number <= other if test == "at-most" else number == other


def bound_amount(amount: Amount | None, names: Mapping[str, str]) -> Amount | None:
    """``amount`` with placeholders replaced by the ids in ``names``."""
    if isinstance(amount, NumberOf):
        return amount.model_copy(update={"of": names.get(amount.of, amount.of)})
    return amount


class Detail(Model):
    """A sentence added to a description while its conditions hold."""

    when: list[Condition] = Field(min_length=1)
    text: Prose


class Requirement(Model):
    """A precondition of an action and what the player reads when it does not hold."""

    condition: Condition
    otherwise: Prose
