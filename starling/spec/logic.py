"""What a spec can say about the world of a game, and the parts that all elements of a spec are made of.

A condition is a fact that may hold, an effect is a change. Everything else of a `starling.spec.model.GameSpec` (things,
actions, rules, tasks, endings) is stated in these.
"""

from __future__ import annotations

from typing import Annotated, Literal

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

PLAYER, NOWHERE, NOUN, SECOND, HERE = "player", "nowhere", "noun", "second", "here"
RESERVED_IDS = frozenset({PLAYER, NOWHERE, NOUN, SECOND, HERE, *BUILTIN_STATES})

Name = Annotated[str, Field(min_length=1, max_length=60)]
"""The name of a room or thing as the player reads and types it."""
Prose = Annotated[str, Field(max_length=5000)]


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Condition(Model):
    """One fact about the world. All conditions of a list must hold.

    =============  ==================================================================================
    test           meaning (``subject`` is an id, ``noun``, ``second`` or ``player``)
    =============  ==================================================================================
    ``is``         the thing, room or player is in the state ``value`` (of a property, or open/closed/...)
    ``in``         the thing is directly in or on the container, supporter or person ``value``; with a room
                   or region as ``value``: it is anywhere in there. ``nowhere`` is a value too
    ``held``       the player carries the thing (worn things count)
    ``here``       the thing is in the room where the player is
    ``tied``       the rope is tied to the thing ``value``
    ``at-least``   the number ``property`` of the thing is >= ``number``
    ``done``       the task ``subject`` has been achieved
    =============  ==================================================================================

    For a counted thing (three eggs), ``in``, ``held`` and ``here`` hold if ``number`` of them (default 1) fit.
    """

    subject: str
    test: Literal["is", "in", "held", "here", "tied", "at-least", "done"]
    value: str | None = None
    property: str | None = None
    number: int | None = None
    negate: bool = False

    def bound(self, noun: str, second: str) -> Condition:
        """The condition with ``noun`` and ``second`` replaced by ids."""
        named = {NOUN: noun, SECOND: second}
        value = named.get(self.value or "", self.value)
        return self.model_copy(update={"subject": named.get(self.subject, self.subject), "value": value})


class Effect(Model):
    """One change of the world.

    ``set``: the thing enters the state ``value``. ``move``: it goes to ``value`` (a room, container, supporter, person,
    ``player``, ``nowhere``, ``here`` (the player's room), ``noun`` or ``second``). ``set-number`` / ``add``: the number
    ``property`` becomes ``number`` / grows by it (clamped to the property's range). ``tie`` / ``untie``: the rope is
    tied to ``value`` / no longer. Of a counted thing, ``move`` moves ``number`` of them (default all), those that the
    player carries first and then those that are here.
    """

    do: Literal["set", "move", "set-number", "add", "tie", "untie"]
    subject: str
    value: str | None = None
    property: str | None = None
    number: int | None = None


class Detail(Model):
    """A sentence added to a description while its conditions hold."""

    when: list[Condition] = Field(min_length=1)
    text: Prose


class Requirement(Model):
    """A precondition of an action and what the player reads when it does not hold."""

    condition: Condition
    otherwise: Prose
