"""The commonsense bank: the embedded author's knowledge, as JSON files under ``bank/``.

``places*.json``      rooms with their prose and furniture
``things*.json``      things, in groups that share kinds and the type of furniture they are kept in
``procedures*.json``  everyday procedures: ordered steps over slots, see Goal
``words.json``        vocabulary: adjectives, verb groups, irregular forms, stock sentences

Texts of a procedure refer to slots in braces: ``{pot}`` is the bare name; ``{the pot}``, ``{a pot}``, ``{The pot}``,
``{is pot}`` (is/are), ``{it pot}`` (it/they), ``{them pot}`` (it/them), ``{has pot}`` and ``{s pot}`` (verb ending)
agree with the thing that fills the slot.
"""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from starling.author.wording import is_plural
from starling.spec.model import Skill

CONDITION = re.compile(r"(?P<slot>\w+) (?P<not>not )?(?P<test>is|in|held|here)(?: (?P<value>[\w-]+))?$")
EFFECT = re.compile(r"(?P<slot>\w+) (?P<do>becomes|to) (?P<value>[\w-]+)$")
SLOT = re.compile(r"\{(\w+)\}")
AMBIGUOUS = frozenset("round around across along through past".split())
"""Prepositions with which names of things may begin, too; a command with both is not understood."""


SITES = ("nowhere", "player", "indoors", "outdoors", "anywhere", "gate")
"""Where a thing of a script may be, beside places of the bank and other slots; ``gate`` is where a barrier stands."""


class BankEntry(BaseModel):
    """Base class of bank entries; unknown fields are rejected."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class BankThing(BankEntry):
    """A thing that can fill a slot."""

    name: str
    look: list[str]
    kinds: list[str]
    words: list[str] = []
    """Synonyms that an idea may use for it."""
    type: Literal["thing", "container", "supporter", "person"] = "thing"
    fixed: bool = False
    closed: bool = False
    """An openable container, initially closed."""
    plural: bool = False
    mass: bool = False
    proper: bool = False
    switchable: bool = False
    edible: bool = False
    wearable: bool = False
    keep: list[str] = []
    """Types of furniture it may be kept in or on."""
    rooms: list[str] = []
    """Places where it stands, if it is not kept in furniture."""
    seen: str | None = None
    """Its paragraph in the room's description."""


class Fixture(BankEntry):
    """A piece of furniture of a place."""

    name: str
    look: str
    seen: str
    type: Literal["container", "supporter"]
    closed: bool = False
    plural: bool = False
    natural: bool = False
    """A ledge, a stump, a boulder: nobody has made or brought it."""
    keep: list[str]

    @model_validator(mode="after")
    def _says_if_plural(self) -> Fixture:
        if is_plural(self.name) and not self.plural:
            raise ValueError(f'fixture {self.name}: several of them need "plural": true')
        return self


class Place(BankEntry):
    id: str
    names: list[str]
    words: list[str]
    outdoors: bool = False
    level: Literal[-1, 0, 1] = 0
    looks: list[str]
    near: list[str]
    fixtures: list[Fixture]


class Slot(BankEntry):
    """A role in a script, filled by a bank thing of ``kind`` (alternatives joined by "|"), by a thing of its own
    (``name``, of which there may be several to choose from, joined by "|"), or by whatever an idea names (``any``)."""

    kind: str | None = None
    name: str | None = None
    any: bool = False
    words: list[str] = []
    """Synonyms of a thing of its own."""
    look: str = ""
    at: str | None = None
    """A place (alternatives joined by "|"), one of SITES, or the slot holding it; by default as the bank thing says."""
    plural: bool = False
    mass: bool = False
    type: Literal["thing", "container", "supporter", "person", "door"] = "thing"
    fixed: bool = False
    edible: bool = False
    wearable: bool = False
    switchable: bool = False
    seen: str | None = None
    key: str | None = None
    """The slot of the key, for a container that starts locked."""


class ProcedureStep(BankEntry):
    """One command of a procedure, or a wait.

    ``do`` is the command pattern over slots. ``needs`` maps preconditions ("pot in stove", "veg is chopped") to the
    message shown if they do not hold (empty: that it has been done); ``early`` is the message if the preceding step
    has not been done. ``then`` lists effects ("veg becomes chopped", "soup to pot"). With ``wait``, the effects occur
    after that many turns in which all conditions of ``during`` hold; if they hold for another ``spoil`` turns, the game
    is lost (in difficult games only).
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
    def _wrap_single_strings(cls, data: Any) -> Any:
        for field in ("say", "then", "also", "during"):
            if isinstance(data.get(field), str):
                data = {**data, field: [data[field]]}
        return data

    @model_validator(mode="after")
    def _well_formed(self) -> ProcedureStep:
        for text in [*self.needs, *self.during]:
            if not CONDITION.match(text):
                raise ValueError(f"not a condition: {text!r}")
        for text in self.then:
            if not EFFECT.match(text):
                raise ValueError(f"not an effect: {text!r}")
        if (self.do is None) == (self.wait is None):
            raise ValueError("a step needs either do (a command) or wait (a number of turns), not both")
        if self.wait is not None and not (self.clock and self.then and self.during):
            raise ValueError("a step with wait also needs clock, during and then")
        return self


class Script(BankEntry):
    """Ordered steps over slots."""

    id: str
    label: str
    """Its name in messages to the user."""
    skills: list[Skill]
    slots: dict[str, Slot]
    states: dict[str, dict[str, str]] = {}
    """{slot, or slots joined by commas: {state: descriptive sentence or ""}}; the first state is the initial one."""
    steps: list[ProcedureStep]
    asides: list[ProcedureStep] = []
    """What a player may do as well, though it is no part of the solution; with ``ruin``, it loses the game."""

    @model_validator(mode="before")
    @classmethod
    def _expand_short_slots(cls, data: Any) -> Any:
        """ "stove@kitchen" is short for {"kind": "stove", "at": "kitchen"}."""
        slots = {}
        for name, slot in data.get("slots", {}).items():
            if isinstance(slot, str):
                kind, _, at = slot.partition("@")
                slot = {"kind": kind or None, "at": at or None}
            slots[name] = slot
        return {**data, "slots": slots}

    def slots_used(self) -> list[str]:
        """The slots that steps and states name."""
        used: list[str] = []
        for step in (*self.steps, *self.asides):
            own = SLOT.findall(step.do or "")
            more = [name for text in step.also for name in SLOT.findall(text)]
            if "act" not in own and (unnamed := sorted(set(more) - {*own, "verb"})):
                raise ValueError(
                    f"{step.do!r} may be put in other words only with its own slots, not {', '.join(unnamed)}"
                )
            used += [*own, *more]
            for text in [*step.needs, *step.during]:
                found = CONDITION.match(text)
                if found is None:
                    raise ValueError(f"not a condition: {text!r}")
                used += [found["slot"]] + ([found["value"]] if found["test"] == "in" else [])
            for text in step.then:
                effect = EFFECT.match(text)
                if effect is None:
                    raise ValueError(f"not an effect: {text!r}")
                used.append(effect["slot"])
        for keys in self.states:
            used += keys.split(",")
        return used

    @model_validator(mode="after")
    def _slots_exist(self) -> Script:
        unknown = [
            u
            for u in self.slots_used()
            if u not in self.slots and u not in ("player", "nowhere", "here", "verb", "act", "lacking")
        ]
        if unknown:
            raise ValueError(f"{self.id}: unknown slots: {', '.join(unknown)}")
        for step in (*self.steps, *self.asides):
            slots = [self.slots[name] for name in SLOT.findall(step.do or "") if name in self.slots]
            taken = set(SLOT.sub("", step.do or "").split()) & AMBIGUOUS
            if taken & {word for slot in slots for word in re.split(r"[ |]", slot.name or "")}:
                raise ValueError(
                    f"{self.id}: in {step.do!r}, {', '.join(sorted(taken))} is also part of a name; rename it"
                )
        return self


class Goal(Script):
    """What an idea can ask for: an everyday procedure, with the words that ask for it."""

    deeds: list[str] = []
    """Verbs and indicative adjectives in ideas; a word starting with @ is a verb group of words.json."""
    classes: list[str] = []
    """Classes of verbs (``verbs.json``) that it is an answer to, where nothing more special is known."""
    objects: list[str] = []
    """Classes of nouns (``nouns.json``) or head nouns that the open slot may be filled with; empty: any."""
    about: list[str] = []
    """Noun phrases that identify the procedure by themselves; all words of a phrase must occur."""
    focus: list[str]
    """The slots of the direct object: an idea must name one of them."""
    anywhere: bool = False
    """An idea may name a place instead ("clean the attic")."""
    weight: float = 0
    """Prior weight, to break ties between goals that match equally well."""
    titles: list[str]
    intros: list[str]
    ends: list[str]
    product: str | None = None
    """The slot that may be given to somebody at the end."""
    hidden: list[str] = []
    """Slots that must not simply lie about."""


class Words(BankEntry):
    """Vocabulary and stock sentences."""

    deeds: dict[str, list[str]]
    irregular: dict[str, str]
    plain: list[str]
    """Adjectives that disambiguate things of the same name."""
    moods: list[dict[str, str]]
    worn: list[str]
    """Adjectives of furniture."""
    given: list[str]
    gifts: list[str]
    notes: list[str]
    plain_looks: dict[str, list[str]]
    """{class of noun: descriptions of a thing of which nothing else is known}; "thing" for all others."""
    results: dict[str, list[str]]
    """What is found out where an idea leaves that open: a deciphered ``secret`` and ``where``, a ``finding``."""


class Bank(BankEntry):
    places: dict[str, Place]
    things: list[BankThing]
    procedures: list[Goal]
    words: Words

    def of_kind(self, kind: str) -> list[BankThing]:
        """The things of a kind, in the bank's order; the list is shared by all callers."""
        return self._by_kind.get(kind, [])

    @cached_property
    def _by_kind(self) -> dict[str, list[BankThing]]:
        found: dict[str, list[BankThing]] = {}
        for thing in self.things:
            for kind in dict.fromkeys(thing.kinds):
                found.setdefault(kind, []).append(thing)
        return found

    @model_validator(mode="after")
    def _complete(self) -> Bank:
        kinds = {k for t in self.things for k in t.kinds}
        for place in self.places.values():
            for other in place.near:
                if other not in self.places:
                    raise ValueError(f"place {place.id}: unknown neighbouring place {other}")
        for thing in self.things:
            for room in thing.rooms:
                if room not in self.places:
                    raise ValueError(f"thing {thing.name}: unknown place {room}")
            if not thing.rooms and not thing.keep:
                raise ValueError(f"thing {thing.name}: needs rooms or keep")
        for procedure in self.procedures:
            self.check_slots(procedure, kinds)
        return self

    def check_slots(self, script: Script, kinds: set[str]) -> None:
        """Raises ValueError if a slot asks for a thing of none of the ``kinds``, or is at a place that is not known."""
        for name, slot in script.slots.items():
            if slot.kind and not set(slot.kind.split("|")) <= kinds:
                raise ValueError(f"{script.id}: no thing of kind {slot.kind} for slot {name}")
            for at in (slot.at or "nowhere").split("|"):
                if at not in self.places and at not in SITES and at not in script.slots:
                    raise ValueError(f"{script.id}: slot {name} has unknown place {at}")


class _Group(BankEntry):
    """A group of things in a file that share fields."""

    kinds: list[str]
    keep: list[str] = Field(default_factory=list)
    rooms: list[str] = Field(default_factory=list)
    common: dict[str, Any] = Field(default_factory=dict)
    plural: list[str] = Field(default_factory=list)
    mass: list[str] = Field(default_factory=list)
    things: dict[str, Any]

    def expand(self) -> list[BankThing]:
        things: list[BankThing] = []
        for name, entry in self.things.items():
            own = dict(entry) if isinstance(entry, dict) else {"look": entry}
            look = own.pop("look")
            own["kinds"] = [*self.kinds, *own.pop("also", [])]
            fields = {"keep": self.keep, "rooms": self.rooms, **self.common, **own}
            fields["plural"] = fields.get("plural", False) or name in self.plural
            fields["mass"] = fields.get("mass", False) or name in self.mass
            things.append(BankThing(name=name, look=[look] if isinstance(look, str) else look, **fields))
        return things


@cache
def load_bank() -> Bank:
    """The bank shipped with STARLING; read once and cached."""
    folder = files("starling.author") / "bank"
    places: dict[str, Place] = {}
    things: dict[str, BankThing] = {}
    procedures: list[Goal] = []
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        data = json.loads(file.read_text(encoding="utf-8"))
        if file.name.startswith("places"):
            places |= {p["id"]: Place(**p) for p in data}
        elif file.name.startswith("things"):
            for group in data:
                for thing in _Group(**group).expand():
                    if thing.name in things:
                        known = things[thing.name]
                        thing = known.model_copy(update={"kinds": [*known.kinds, *thing.kinds]})
                    things[thing.name] = thing
        elif file.name.startswith("procedures"):
            procedures += [Goal(**p) for p in data]
    words = Words(**json.loads((folder / "words.json").read_text(encoding="utf-8")))
    return Bank(places=places, things=list(things.values()), procedures=procedures, words=words)
