"""What the embedded author knows about tidying: which things are kept in which receptacles, and where those stand.

The data are the JSON files ``bank/tidying_*.json``:

``tidying_receptacles.json``  containers and supporters by kind, each kind with one or more names
``tidying_things_*.json``     things in groups that belong in the same kinds of receptacle
``tidying_sites.json``        sites (home, ship, school, ...) with their rooms and what may stand in each room
``tidying_occasions.json``    why things are out of place, and the stock sentences

Texts about a thing refer to it as ``{the thing}``, ``{is thing}`` and so on (see `starling.author.wording`).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Literal, get_args

from pydantic import Field, model_validator

from starling.author.bank import BankEntry, Place
from starling.author.wording import Noun, fill
from starling.spec.commands import PARSER_WORDS
from starling.util.text import words

FOLDER = files("starling.author") / "bank"
Size = Literal["small", "medium", "large"]
SIZES: tuple[Size, ...] = get_args(Size)


class Receptacle(BankEntry):
    """A kind of container or supporter. Two receptacles of one kind hold the same things; their names differ."""

    kind: str
    names: list[str] = Field(min_length=1)
    type: Literal["container", "supporter"]
    closed: bool
    """It can be opened and closed."""
    plural: bool
    look: str
    size: Size = "medium"
    """The largest things that it holds without looking absurd."""


class TidyThing(BankEntry):
    """A thing and the kinds of receptacle where it belongs."""

    name: str
    topic: str
    belongs: tuple[str, ...] = Field(min_length=1)
    arguable: tuple[str, ...] = ()
    """Kinds where some people would keep it. No game has it together with one of these, nor with two right places."""
    looks: tuple[str, ...] = Field(min_length=1)
    plural: bool = False
    mass: bool = False
    size: Size = "medium"

    @property
    def noun(self) -> Noun:
        return Noun(self.name, plural=self.plural, mass=self.mass)

    def right_place(self, kinds: Collection[str]) -> str | None:
        """The only right one among ``kinds``; None if there is none, or more than one could be defended."""
        if any(kind in kinds for kind in self.arguable):
            return None
        right = [kind for kind in self.belongs if kind in kinds]
        return right[0] if len(right) == 1 else None

    def could_lie(self, receptacle: Receptacle) -> bool:
        """Whether it may be found in or on ``receptacle`` although it belongs elsewhere."""
        fits = SIZES.index(self.size) <= SIZES.index(receptacle.size)
        return fits and receptacle.kind not in (*self.belongs, *self.arguable)


class TidyRoom(BankEntry):
    """A type of room, with the kinds of receptacle that may stand in it."""

    id: str
    names: list[str] = Field(min_length=1)
    words: list[str]
    """Nouns that an idea may use for it."""
    outdoors: bool = False
    level: Literal[-1, 0, 1] = 0
    looks: list[str] = Field(min_length=1)
    near: list[str]
    stands: list[str] = Field(min_length=2)

    @cached_property
    def place(self) -> Place:
        """The room as a place of a map."""
        return Place.model_construct(**{**self.model_dump(exclude={"stands"}), "fixtures": []})


class Site(BankEntry):
    id: str
    name: str
    """With its article: "the house"."""
    words: list[str]
    titles: list[str] = Field(min_length=1)
    intros: list[str] = Field(min_length=3)
    ends: list[str] = Field(min_length=1)
    rooms: list[TidyRoom] = Field(min_length=4)


class Occasion(BankEntry):
    """Why things are out of place: what ideas call it, where it happens, and which topics of things it concerns."""

    id: str
    words: list[str]
    sites: list[str] = Field(min_length=1)
    rooms: list[str] = Field(default_factory=list)
    """Rooms of which the game has one, if the site has it."""
    alone: bool = True
    """Its words are enough for an idea; otherwise a site or a room must be named too."""
    topics: list[str]
    titles: list[str] = Field(min_length=1)
    intros: list[str] = Field(min_length=2)


class Stock(BankEntry):
    """The occasions, the verbs of ideas, and stock sentences."""

    deeds: list[str]
    occasions: list[Occasion]
    closings: dict[Literal["one", "many"], list[str]]
    nearly: list[str]
    """Intros for a single thing out of place."""
    placed: list[str]
    ends: list[str]
    doors: dict[Literal["indoors", "outdoors"], list[str]]
    door_looks: list[str]


class TidyingBank(BankEntry):
    receptacles: dict[str, Receptacle]
    """By kind."""
    things: list[TidyThing]
    sites: dict[str, Site]
    stock: Stock

    @model_validator(mode="after")
    def _consistent(self) -> TidyingBank:
        names = Counter([t.name for t in self.things] + [n for r in self.receptacles.values() for n in r.names])
        for name, count in names.items():
            reserved = set(words(name)) & PARSER_WORDS
            if count > 1:
                raise ValueError(f"{name!r} occurs {count} times; give each its own name")
            if reserved:
                raise ValueError(
                    f"{name!r} contains {', '.join(sorted(reserved))}, which the parser reserves; rename it"
                )
        rooms = [room for site in self.sites.values() for room in site.rooms]
        kinds = {kind for room in rooms for kind in room.stands}
        self._known("receptacle kind", kinds, self.receptacles)
        for thing in self.things:
            self._known(f"receptacle kind of {thing.name}", [*thing.belongs, *thing.arguable], kinds)
            fill(" ".join(thing.looks), {"thing": thing.noun})
            if set(thing.belongs) & set(thing.arguable):
                raise ValueError(f"{thing.name}: a kind is both right and arguable; choose one")
        for site in self.sites.values():
            for room in site.rooms:
                self._known(f"room near {room.id}", room.near, [r.id for r in site.rooms])
        topics = {t.topic for t in self.things}
        for occasion in self.stock.occasions:
            self._known(f"site of {occasion.id}", occasion.sites, self.sites)
            self._known(f"room of {occasion.id}", occasion.rooms, [r.id for r in rooms])
            self._known(f"topic of {occasion.id}", occasion.topics, topics)
        return self

    @staticmethod
    def _known(what: str, used: Collection[str], known: Collection[str]) -> None:
        for name in used:
            if name not in known:
                raise ValueError(f"unknown {what}: {name!r}")

    @cached_property
    def by_kind(self) -> dict[str, list[TidyThing]]:
        """{receptacle kind: things that belong there}; nothing belongs in some kinds."""
        found: dict[str, list[TidyThing]] = {kind: [] for kind in self.receptacles}
        for thing in self.things:
            for kind in thing.belongs:
                found[kind].append(thing)
        return found


def _receptacles() -> dict[str, Receptacle]:
    found: dict[str, Receptacle] = {}
    for group in _read("tidying_receptacles.json"):
        for kind, entry in group["kinds"].items():
            if kind in found:
                raise ValueError(f"the receptacle kind {kind!r} occurs twice")
            own = dict(entry)
            names = [kind, *own.pop("also", [])]
            facts = {"type": group["type"], "closed": group.get("closed", False), "plural": False, **own}
            found[kind] = Receptacle(kind=kind, names=names, **facts)
    return found


def _things(file: str) -> list[TidyThing]:
    found: list[TidyThing] = []
    for group in _read(file):
        shared = dict(group)
        numbers = {"things": {}, "plural": {"plural": True}, "mass": {"mass": True}}
        named = {number: shared.pop(number, []) for number in numbers}
        for number, names in named.items():
            found += [TidyThing(name=name, **shared, **numbers[number]) for name in names]
    return found


def _read(file: str) -> Any:
    return json.loads((FOLDER / file).read_text(encoding="utf-8"))


@cache
def load_tidying() -> TidyingBank:
    """The tidying knowledge shipped with STARLING; read once and cached. Raises ValidationError or ValueError."""
    files = sorted(f.name for f in FOLDER.iterdir() if f.name.startswith("tidying_things"))
    return TidyingBank(
        receptacles=_receptacles(),
        things=[thing for file in files for thing in _things(file)],
        sites={site["id"]: Site(**site) for site in _read("tidying_sites.json")},
        stock=Stock(**_read("tidying_occasions.json")),
    )
