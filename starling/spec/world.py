"""The world of a game as data: its rooms and things, and the properties that they have."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from starling.spec.logic import Condition, Detail, Direction, Model, Name, Prose, Requirement, Slug
from starling.spec.people import Reply, Walk


class Property(Model):
    """An own property: one of ``states`` (two make an either/or; the first is where things start), or a
    number from 0 to ``maximum``. ``wording`` maps a state to a sentence that is added to the description
    of every thing and room that has the property; ``{noun}`` stands for it, ``{they}`` for a person's pronoun."""

    id: Slug
    states: list[Slug] = Field(default_factory=list)
    maximum: int | None = Field(default=None, ge=1, le=1000)
    wording: dict[str, str] = Field(default_factory=dict)


class Mention(Model):
    """What texts mention and is no thing: examining it prints ``text``, anything else is refused in a few words. It is
    answered while the room, thing or player that has it is in view, and only if no thing there goes by that name."""

    words: list[Name] = Field(min_length=1)
    """Words or phrases (``film``, ``title card``), of which the noun is understood; with a capital: a proper name."""
    text: Prose = ""
    """A short answer. Empty: a standard text."""
    when: list[Condition] = Field(default_factory=list)
    """For what is there only in some states."""


class Gate(Model):
    """What an exit or door depends on, seen from one room. While ``when`` does not hold, there is no such exit: it is
    not listed. Then each of ``requires`` must hold, or the player reads its ``otherwise`` and stays."""

    when: list[Condition] = Field(default_factory=list)
    requires: list[Requirement] = Field(default_factory=list)
    one_way: bool = False
    """The way back, if there is one, may lie in another direction or lead elsewhere."""


class Room(Model):
    """A place. An exit leads back only if the other room has the opposite exit."""

    id: Slug
    name: Name
    description: Prose
    exits: dict[Direction, str] = Field(default_factory=dict)
    gates: dict[Direction, Gate] = Field(default_factory=dict)
    """Exits that open and close, or let the player pass only under conditions; by the exit's direction."""
    dark: Prose | None = None
    """If set, the room is dark: this is read instead of its description while no light source shines there (empty: the
    standard text). In the dark, nothing is visible but what the player carries can still be dropped, put, switched or
    used, and every exit can be taken."""
    properties: list[str] = Field(default_factory=list)
    """Ids of its declared properties (flooded, smoky)."""
    states: list[str] = Field(default_factory=list)
    numbers: dict[str, int] = Field(default_factory=dict)
    details: list[Detail] = Field(default_factory=list)
    mentions: list[Mention] = Field(default_factory=list)


class Region(Model):
    """A group of rooms: a place in conditions with ``in`` and for backdrops."""

    id: Slug
    rooms: list[str] = Field(min_length=1)


class Player(Model):
    """The player's own properties (tired, hungry) and limits. Its id in conditions and effects is ``player``."""

    description: Prose = ""
    properties: list[str] = Field(default_factory=list)
    states: list[str] = Field(default_factory=list)
    numbers: dict[str, int] = Field(default_factory=dict)
    details: list[Detail] = Field(default_factory=list)
    mentions: list[Mention] = Field(default_factory=list)
    carries_at_most: int | None = Field(default=None, ge=1, le=99)
    """How many things the player can carry; what is worn does not count."""
    hands_full: Prose = ""
    """What the player reads on taking one more. Empty: a standard text."""


class Liquid(Model):
    """What can be poured from vessel to vessel, by whole measures. Its id is also a state: `jug is water`."""

    id: Slug
    name: Name
    drinkable: bool = False


class Mixture(Model):
    """Two liquids that become a third when one is poured into the other."""

    of: tuple[str, str]
    gives: str


class Vessel(Model):
    """Makes a thing hold up to ``capacity`` measures of one liquid. It has the states of the liquids and ``empty``, and
    the number ``amount``: `jug is water`, `jug is empty`, `at-least` with ``property`` amount."""

    capacity: int = Field(ge=1, le=1000)
    liquid: str | None = None
    amount: int = Field(default=0, ge=0, le=1000)
    endless: bool = False
    """A well, tap or sea: never runs out and cannot be filled."""


class Naming(Model):
    """Another name of a thing, which it goes by while all conditions hold (a lump of dough, then a loaf)."""

    when: list[Condition] = Field(min_length=1)
    name: Name
    mass: bool = False


class Kind(Model):
    """What things have in common: everything ``heatable`` has a temperature. Actions and rules can be about a kind. A
    thing of a kind is also of the kind's ``parent``, and has the properties, states and numbers of both."""

    id: Slug
    parent: str | None = None
    properties: list[str] = Field(default_factory=list)
    states: list[str] = Field(default_factory=list)
    """States in which its things start, unless they say otherwise."""
    numbers: dict[str, int] = Field(default_factory=dict)


class DoorWay(Model):
    """Where a door stands: in ``room``'s ``direction``, leading to ``to``."""

    room: str
    direction: Direction
    to: str


class Thing(Model):
    id: Slug
    name: Name
    kind: Literal["thing", "container", "supporter", "door", "person", "backdrop"] = "thing"
    """A backdrop (sky, sea) is scenery in all rooms of ``places``."""
    description: Prose
    place: str | None = None
    """Where it starts: id of a room, container, supporter or person; ``player``; ``nowhere``. Not for doors, parts and
    backdrops."""
    places: list[str] = Field(default_factory=list)
    """Of a backdrop: ids of the rooms and regions where it is."""
    portable: bool = True
    """Can be taken. Should be false for doors, persons, furniture and scenery."""
    scenery: bool = False
    """Mentioned in the room's description, so not listed separately."""
    part_of: str | None = None
    """Id of the thing that it is part of; replaces ``place``."""
    openable: bool = False
    lockable: bool = False
    key: str | None = None
    transparent: bool = False
    switchable: bool = False
    light: str | None = None
    """Of a light source: the state in which it shines (``on``, ``open``, a declared state such as ``burning``), or
    ``always``."""
    enterable: bool = False
    """Of containers and supporters: the player can get in or on, sit down, get out or off."""
    vehicle: bool = False
    """An enterable thing that moves along when the player goes while in or on it."""
    edible: bool = False
    wearable: bool = False
    plural: bool = False
    """Plural: takes "are" and "some" (scissors, noodles)."""
    mass: bool = False
    """Mass noun: takes "some" and "is" (water, flour)."""
    proper: bool = False
    """Proper name, without an article (Aunt Ada)."""
    synonyms: list[str] = Field(default_factory=list)
    """Other words that the parser understands as this thing."""
    names: list[Naming] = Field(default_factory=list)
    """Names that it goes by in some states; the first whose conditions hold replaces ``name``."""
    count: int = Field(default=1, ge=1, le=20)
    """More than one: so many of them, which nothing distinguishes. In conditions and effects its id means any of them,
    or as many as ``number`` says (effects: all of them)."""
    plural_name: Name | None = None
    """What several of them are called: ``eggs``. Needed if ``count`` is more than one."""
    vessel: Vessel | None = None
    ties: list[str] = Field(default_factory=list)
    """Of a rope, chain or cable: ids of the things that it can be tied to, two at a time."""
    kinds: list[str] = Field(default_factory=list)
    """Ids of the kinds that the game declares and that it belongs to."""
    appearance: Prose | None = None
    """Paragraph of the room's description, shown while the thing is where it started."""
    appearances: list[Detail] = Field(default_factory=list)
    """Other appearances, for what is true only at times: the first whose conditions hold takes the place of
    ``appearance``, which is for all other times."""
    properties: list[str] = Field(default_factory=list)
    """Ids of its declared properties."""
    states: list[str] = Field(default_factory=list)
    """Initial states that differ from the default: ``open``, ``locked``, ``on``, ``dirty``."""
    numbers: dict[str, int] = Field(default_factory=dict)
    door: DoorWay | None = None
    pronouns: Literal["it", "he", "she", "they"] = "it"
    """Of a person."""
    replies: list[Reply] = Field(default_factory=list)
    """Of a person: how it answers; the first that fits. With replies, a person can be talked to."""
    walks: list[Walk] = Field(default_factory=list)
    """Of a person: where it goes by itself; the first whose conditions hold moves it, once a turn."""
    details: list[Detail] = Field(default_factory=list)
    mentions: list[Mention] = Field(default_factory=list)


Bearer = Thing | Room | Player
"""What may have properties."""
