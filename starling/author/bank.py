"""The commonsense bank: what the embedded author knows, as JSON under ``bank/``.

``places*.json``      rooms, their prose and furniture
``things*.json``      things in groups that share kinds and the sort of furniture that they are kept in
``procedures*.json``  deeds: ordered steps over slots, see Procedure
``words.json``        words of the language: adjectives, deeds, irregular forms, stock sentences

Texts of a procedure name a slot in braces: ``{pot}`` is the bare name, ``{the pot}``, ``{a pot}``,
``{The pot}``, ``{is pot}`` (is/are), ``{it pot}`` (it/they), ``{them pot}`` (it/them), ``{has pot}`` and
``{s pot}`` (a verb's ending) agree with what fills it.
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from starling.spec.model import Skill

CONDITION = re.compile(r"(?P<slot>\w+) (?P<not>not )?(?P<test>is|in|held|here)(?: (?P<value>[\w-]+))?$")
EFFECT = re.compile(r"(?P<slot>\w+) (?P<do>becomes|to) (?P<value>[\w-]+)$")
SLOT = re.compile(r"\{(\w+)\}")


class Entry(BaseModel):
    """Base of everything in the bank: unknown fields are mistakes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class BankThing(Entry):
    """Something that a slot can be filled with."""

    name: str
    look: list[str]
    kinds: list[str]
    words: list[str] = []
    """Other names by which an idea may call it."""
    type: Literal["thing", "container", "supporter", "person"] = "thing"
    fixed: bool = False
    closed: bool = False
    """A container that can be opened and closed, and is closed at first."""
    plural: bool = False
    mass: bool = False
    proper: bool = False
    switchable: bool = False
    edible: bool = False
    wearable: bool = False
    keep: list[str] = []
    """Sorts of furniture that it is kept in or on."""
    rooms: list[str] = []
    """Places where it stands, for what is not kept in furniture."""
    seen: str | None = None
    """Paragraph of the room's description."""


class Fixture(Entry):
    """A piece of furniture of a place."""

    name: str
    look: str
    seen: str
    type: Literal["container", "supporter"]
    closed: bool = False
    keep: list[str]


class Place(Entry):
    id: str
    names: list[str]
    words: list[str]
    outdoors: bool = False
    level: Literal[-1, 0, 1] = 0
    looks: list[str]
    near: list[str]
    fixtures: list[Fixture]


class Slot(Entry):
    """A part in a procedure: any bank thing of ``kind``, or a thing of the procedure's own (``name``)."""

    kind: str | None = None
    name: str | None = None
    look: str = ""
    at: str | None = None
    """A place (or several joined by "|"), "nowhere", or a slot that holds it; else as the thing says."""
    plural: bool = False
    mass: bool = False
    type: Literal["thing", "container", "supporter", "person"] = "thing"
    fixed: bool = False
    edible: bool = False
    wearable: bool = False
    switchable: bool = False
    seen: str | None = None
    key: str | None = None
    """The slot of the key, for a container that is locked at first."""


class Step(Entry):
    """One command of a procedure, or a time of waiting.

    ``do`` is the command over slots. ``needs`` maps conditions ("pot in stove", "veg is chopped") to what
    the player reads when they do not hold; ``early`` is read when the step before has not been done.
    ``then`` lists effects ("veg becomes chopped", "soup to pot"). With ``wait`` the effects come after that
    many turns in which all conditions of ``during`` hold; if they hold for ``spoil`` turns more, the game is
    lost (in difficult games).
    """

    do: str | None = None
    also: list[str] = []
    needs: dict[str, str] = {}
    early: str | None = None
    then: list[str] = []
    say: list[str] = []
    task: str | None = None
    points: int = 1
    wait: int | None = None
    during: list[str] = []
    clock: str | None = None
    tick: str | None = None
    spoil: int | None = None
    ruin: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _one_text_is_a_list(cls, data: Any) -> Any:
        for field in ("say", "then", "also", "during"):
            if isinstance(data.get(field), str):
                data = {**data, field: [data[field]]}
        return data

    @model_validator(mode="after")
    def _well_formed(self) -> Step:
        for text in [*self.needs, *self.during]:
            if not CONDITION.match(text):
                raise ValueError(f"not a condition: {text!r}")
        for text in self.then:
            if not EFFECT.match(text):
                raise ValueError(f"not an effect: {text!r}")
        if (self.do is None) == (self.wait is None):
            raise ValueError("a step is either a command (do) or a time of waiting (wait)")
        if self.wait is not None and not (self.clock and self.then and self.during):
            raise ValueError("waiting needs clock, during and then")
        return self


class Procedure(Entry):
    """A deed: what it is called in ideas, the parts that it needs, and its steps."""

    id: str
    label: str
    """What the author says that it can do."""
    skills: list[Skill]
    deeds: list[str] = []
    """Verbs and tell-tale adjectives of ideas; a word with @ stands for a group of words.json."""
    about: list[str] = []
    """Nouns that suffice by themselves; several words must all occur."""
    focus: list[str]
    """The slots that the deed is done to: an idea must name one of them."""
    anywhere: bool = False
    """An idea may name a place instead ("clean the attic")."""
    weight: float = 0
    """Preference among procedures that fit equally well."""
    titles: list[str]
    intros: list[str]
    ends: list[str]
    slots: dict[str, Slot]
    states: dict[str, dict[str, str]] = {}
    """Slot(s, joined by commas) -> states, the first to start with, each with a sentence or "" ."""
    steps: list[Step]
    product: str | None = None
    """The slot that can be given to somebody in the end."""

    @model_validator(mode="before")
    @classmethod
    def _short_slots(cls, data: Any) -> Any:
        """ "stove@kitchen" is short for {"kind": "stove", "at": "kitchen"}."""
        slots = {}
        for name, slot in data.get("slots", {}).items():
            if isinstance(slot, str):
                kind, _, at = slot.partition("@")
                slot = {"kind": kind, "at": at or None}
            slots[name] = slot
        return {**data, "slots": slots}

    @model_validator(mode="after")
    def _slots_exist(self) -> Procedure:
        used = [*self.focus, *([self.product] if self.product else [])]
        for step in self.steps:
            used += SLOT.findall(" ".join([step.do or "", *step.also]))
            for text in [*step.needs, *step.during]:
                found = CONDITION.match(text)
                if found is None:
                    raise ValueError(f"{text!r} is no condition")
                used += [found["slot"]] + ([found["value"]] if found["test"] == "in" else [])
            for text in step.then:
                effect = EFFECT.match(text)
                if effect is None:
                    raise ValueError(f"{text!r} is no effect")
                used.append(effect["slot"])
        for keys in self.states:
            used += keys.split(",")
        unknown = [u for u in used if u not in self.slots and u not in ("player", "nowhere")]
        if unknown:
            raise ValueError(f"{self.id}: no such slot: {', '.join(unknown)}")
        return self


class Words(Entry):
    """Words of the language."""

    adjectives: dict[str, str]
    """Adjectives that stay in a thing's name, each with a sentence for its description."""
    deeds: dict[str, list[str]]
    irregular: dict[str, str]
    plain: list[str]
    """Adjectives that tell two things of one name apart."""
    moods: list[dict[str, str]]
    done: list[str]
    unheld: list[str]
    given: list[str]
    gifts: list[str]
    notes: list[str]


class Bank(Entry):
    places: dict[str, Place]
    things: list[BankThing]
    procedures: list[Procedure]
    words: Words

    def of_kind(self, kind: str) -> list[BankThing]:
        return [t for t in self.things if kind in t.kinds]

    @model_validator(mode="after")
    def _complete(self) -> Bank:
        kinds = {k for t in self.things for k in t.kinds}
        for place in self.places.values():
            for other in place.near:
                if other not in self.places:
                    raise ValueError(f"place {place.id}: no such place: {other}")
        for thing in self.things:
            for room in thing.rooms:
                if room not in self.places:
                    raise ValueError(f"thing {thing.name}: no such place: {room}")
            if not thing.rooms and not thing.keep:
                raise ValueError(f"thing {thing.name}: says neither rooms nor keep")
        for procedure in self.procedures:
            for name, slot in procedure.slots.items():
                if slot.kind and slot.kind not in kinds:
                    raise ValueError(f"{procedure.id}: nothing of kind {slot.kind} for {name}")
                for at in (slot.at or "nowhere").split("|"):
                    if at not in self.places and at != "nowhere" and at not in procedure.slots:
                        raise ValueError(f"{procedure.id}: {name} is at {at}, which is no place")
        return self


class _Group(Entry):
    """Things of a file that have something in common."""

    kinds: list[str]
    keep: list[str] = Field(default_factory=list)
    rooms: list[str] = Field(default_factory=list)
    common: dict[str, Any] = Field(default_factory=dict)
    plural: list[str] = Field(default_factory=list)
    mass: list[str] = Field(default_factory=list)
    things: dict[str, Any]

    def each(self) -> list[BankThing]:
        found = []
        for name, entry in self.things.items():
            own = dict(entry) if isinstance(entry, dict) else {"look": entry}
            look = own.pop("look")
            own["kinds"] = [*self.kinds, *own.pop("also", [])]
            fields = {"keep": self.keep, "rooms": self.rooms, **self.common, **own}
            fields["plural"] = fields.get("plural", False) or name in self.plural
            fields["mass"] = fields.get("mass", False) or name in self.mass
            found.append(BankThing(name=name, look=[look] if isinstance(look, str) else look, **fields))
        return found


@cache
def load_bank() -> Bank:
    """The bank that comes with STARLING, read once."""
    folder = files("starling.author") / "bank"
    places: dict[str, Place] = {}
    things: dict[str, BankThing] = {}
    procedures: list[Procedure] = []
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        data = json.loads(file.read_text(encoding="utf-8"))
        if file.name.startswith("places"):
            places |= {p["id"]: Place(**p) for p in data}
        elif file.name.startswith("things"):
            for group in data:
                for thing in _Group(**group).each():
                    if thing.name in things:
                        known = things[thing.name]
                        thing = known.model_copy(update={"kinds": [*known.kinds, *thing.kinds]})
                    things[thing.name] = thing
        elif file.name.startswith("procedures"):
            procedures += [Procedure(**p) for p in data]
    words = Words(**json.loads((folder / "words.json").read_text(encoding="utf-8")))
    return Bank(places=places, things=list(things.values()), procedures=procedures, words=words)
