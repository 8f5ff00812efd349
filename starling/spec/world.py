"""The world of a game as data: its rooms and things, and the properties that they have."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from starling.spec.logic import Detail, Direction, Model, Name, Prose, Slug


class Property(Model):
    """An own property: one of ``states`` (two make an either/or; the first is where things start), or a
    number from 0 to ``maximum``. ``wording`` maps a state to a sentence that is added to the description
    of every thing that has the property; ``{noun}`` stands for the thing."""

    id: Slug
    states: list[Slug] = Field(default_factory=list)
    maximum: int | None = Field(default=None, ge=1, le=1000)
    wording: dict[str, str] = Field(default_factory=dict)


class Room(Model):
    id: Slug
    name: Name
    description: Prose
    exits: dict[Direction, str] = Field(default_factory=dict)
    details: list[Detail] = Field(default_factory=list)


class DoorWay(Model):
    """Where a door stands: in ``room``'s ``direction``, leading to ``to``."""

    room: str
    direction: Direction
    to: str


class Thing(Model):
    id: Slug
    name: Name
    kind: Literal["thing", "container", "supporter", "door", "person"] = "thing"
    description: Prose
    place: str | None = None
    """Where it starts: id of a room, container, supporter or person; ``player``; ``nowhere``. Not for doors, parts."""
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
    appearance: Prose | None = None
    """Paragraph of the room's description, shown while the thing is where it started."""
    properties: list[str] = Field(default_factory=list)
    """Ids of its declared properties."""
    states: list[str] = Field(default_factory=list)
    """Initial states that differ from the default: ``open``, ``locked``, ``on``, ``dirty``."""
    numbers: dict[str, int] = Field(default_factory=dict)
    door: DoorWay | None = None
    details: list[Detail] = Field(default_factory=list)
