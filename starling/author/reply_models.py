"""The pydantic model of each stage's reply.

They are built from the parts of the spec, so that a field or a part that is added there can be written by a language
model without a change here.
"""

from __future__ import annotations

from types import GenericAlias
from typing import Any, Literal, get_args

from pydantic import Field, create_model

from starling.spec.model import (
    Action,
    Condition,
    Detail,
    Ending,
    GameSpec,
    Model,
    Property,
    Prose,
    Room,
    Rule,
    Skill,
    Slug,
    Task,
    Thing,
)

MAX_LIST = 120
"""Most elements of a kind in a reply."""


def _parts() -> dict[str, type[Model]]:
    lists = {name: get_args(field.annotation) for name, field in GameSpec.model_fields.items()}
    return {
        name: found[0]
        for name, found in lists.items()
        if found and isinstance(found[0], type) and issubclass(found[0], Model) and "id" in found[0].model_fields
    }


PARTS = _parts()
"""{field of GameSpec: class of its elements}, of the fields that list elements with an id."""
GROUPS = tuple(PARTS)

_WRITTEN = frozenset(
    "spec_version id idea split max_score provenance title intro skills difficulty rooms start properties things "
    "actions rules tasks endings walkthrough voices".split()
)
"""Fields of GameSpec that a stage writes under a name of its own, or that are not the model's to write."""
WITH_THINGS = frozenset({"kinds", "regions", "liquids", "mixtures", "player"})
"""Other fields that must be settled before the things; the rest come with the actions."""


def _model(title: str, /, **fields: Any) -> type[Model]:
    return create_model(title, __base__=Model, **fields)


def _optional(annotation: Any) -> Any:
    return annotation | None


def _list(element: type[Model]) -> Any:
    return GenericAlias(list, (element,))


def _by_id(element: type[Model]) -> Any:
    return GenericAlias(dict, (str, element))


def _fields(model: type[Model], without: frozenset[str]) -> dict[str, Any]:
    """The fields of a model, for a model that has them too."""
    return {name: (f.annotation, f) for name, f in model.model_fields.items() if name not in without}


_OTHER_FIELDS = _fields(GameSpec, _WRITTEN)


class Deed(Model):
    """One node of the puzzle dependency chart: what is done, in which room, and the deeds that must be done before."""

    id: Slug
    deed: str = Field(min_length=1, max_length=160)
    room: str
    needs: list[str] = Field(default_factory=list, max_length=8)


def _about_conditions(model: type[Model]) -> frozenset[str]:
    """The fields of a model that hold conditions, which can be written only when all things are known."""
    return frozenset(name for name, field in model.model_fields.items() if Condition in inner_models(field.annotation))


def inner_models(annotation: Any, seen: tuple[type[Model], ...] = ()) -> list[type[Model]]:
    """The classes of the spec that a type consists of, each after those that it consists of itself."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        if annotation in seen:
            return []
        fields = annotation.model_fields.values()
        inside = [m for field in fields for m in inner_models(field.annotation, (*seen, annotation))]
        return list(dict.fromkeys([*inside, annotation]))
    parts = get_args(getattr(annotation, "__value__", annotation))
    return list(dict.fromkeys(m for part in parts for m in inner_models(part, seen)))


_WITH_TEXTS = frozenset({"description", "details", "appearance", "appearances"})
"""Fields that the wording stage writes."""
_TRAITS = frozenset({"properties", "states", "numbers"})
_ROOM_LATER, _THING_LATER = _about_conditions(Room) - _WITH_TEXTS, _about_conditions(Thing) - _WITH_TEXTS

RoomTraits = _model("RoomTraits", **_fields(Room, frozenset(Room.model_fields) - _TRAITS))
"""What the objects stage adds to a room: its own states and numbers."""
RoomMore = _model("RoomMore", **_fields(Room, frozenset(Room.model_fields) - _ROOM_LATER))
"""What the actions stage adds to a room: all that depends on conditions, such as exits that open and close."""
ThingMore = _model("ThingMore", **_fields(Thing, frozenset(Thing.model_fields) - _THING_LATER))
"""What the actions stage adds to a thing: all that depends on conditions, such as what a person answers."""

RoomPlan = _model("RoomPlan", **_fields(Room, _WITH_TEXTS | _TRAITS | _ROOM_LATER), opened_by=(str | None, None))
"""A room without its texts. ``opened_by``: the deed of the chart before which it cannot be entered."""

Plan = _model(
    "Plan",
    title=(str, Field(min_length=1, max_length=80)),
    premise=(Prose, ...),
    skills=(list[Skill], Field(min_length=1, max_length=3)),
    difficulty=GameSpec.model_fields["difficulty"].annotation,
    rooms=(_list(RoomPlan), Field(min_length=1, max_length=40)),
    start=(str, ...),
    chart=(list[Deed], Field(min_length=1, max_length=MAX_LIST)),
    goals=(list[str], Field(min_length=1, max_length=30)),
    cannot=(str, ""),
)
"""Reply of the plan stage: premise, map and chart. ``goals``: the deeds that the game is about; ``cannot``: why the
model declines the idea."""

_FIXTURE_KINDS = ("fixture", "scenery", "closed-container", "device")
_ITEM_KINDS = ("item", "food", "clothing")
_SPEC_KINDS = tuple(kind for kind in get_args(Thing.model_fields["kind"].annotation) if kind != "thing")
_PLANNED = frozenset({"kind", "place", "states", "door"}) | _WITH_TEXTS | _THING_LATER
"""Fields of Thing that are planned under another form, or written with the texts."""


def _thing_plan(name: str, kinds: tuple[str, ...], **more: Any) -> type[Model]:
    """A planned thing: all of Thing but its texts. ``states``: for each way in which it changes, the ordered list of
    states, initial state first; ``counter``: the maximum of a counter that starts at 0."""
    own: dict[str, Any] = {
        "kind": (Literal[kinds], ...),
        "place": (str | None, None),
        "states": (list[list[Slug]], Field(max_length=4)),
        "counter": (int | None, Field(default=None, ge=1, le=1000)),
        **more,
    }
    fields = _fields(Thing, _PLANNED)
    return _model(name, id=fields.pop("id"), name=fields.pop("name"), **own, **fields)


FixturePlan = _thing_plan("FixturePlan", (*_FIXTURE_KINDS, *_SPEC_KINDS), to=(str | None, None))
"""``to``: for a door, the room it leads to from ``place``. A fixture with a key starts locked."""
ItemPlan = _thing_plan("ItemPlan", (*_ITEM_KINDS, *_SPEC_KINDS), inside=(str | None, None))
"""``inside``: the fixture or item that initially contains or supports it."""

Objects = _model(
    "Objects",
    fixtures=(_list(FixturePlan), Field(min_length=1, max_length=MAX_LIST)),
    items=(_list(ItemPlan), Field(min_length=1, max_length=MAX_LIST)),
    properties=(list[Property], Field(default_factory=list)),
    rooms=(_by_id(RoomTraits), Field(default_factory=dict)),
    **{name: field for name, field in _OTHER_FIELDS.items() if name in WITH_THINGS},
)
"""Reply of the objects stage: fixed and portable things, and properties that ``states`` cannot say."""

Actions = _model(
    "Actions",
    actions=(list[Action], Field(min_length=2, max_length=MAX_LIST)),
    rules=(list[Rule], Field(default_factory=list, max_length=MAX_LIST)),
    rooms=(_by_id(RoomMore), Field(default_factory=dict)),
    things=(_by_id(ThingMore), Field(default_factory=dict)),
    **{name: field for name, field in _OTHER_FIELDS.items() if name not in WITH_THINGS},
)
"""Reply of the actions stage: game-specific commands, automatic rules, and whatever else a game can hold."""


class Goals(Model):
    """Reply of the goals stage: tasks, their points and order; endings other than the victory."""

    tasks: list[Task] = Field(min_length=2, max_length=MAX_LIST)
    endings: list[Ending] = Field(default_factory=list, max_length=12)


class Wording(Model):
    """Reply of the wording stage: prose by id. ``details``: sentences of a room or thing that are true at times;
    ``appearance``: how a thing is mentioned in its room until it is moved; ``appearances``: how it is mentioned instead
    while conditions hold."""

    intro: Prose = ""
    rooms: dict[str, Prose] = Field(default_factory=dict)
    things: dict[str, Prose] = Field(default_factory=dict)
    states: dict[str, dict[str, str]] = Field(default_factory=dict)
    details: dict[str, list[Detail]] = Field(default_factory=dict)
    appearance: dict[str, Prose] = Field(default_factory=dict)
    appearances: dict[str, list[Detail]] = Field(default_factory=dict)
    victory: Prose = ""


class Walkthrough(Model):
    """Reply of the walkthrough stage: the commands that win with every point."""

    walkthrough: list[str] = Field(min_length=1, max_length=400)


_FIXED = frozenset({"spec_version", "id", "idea", "split", "max_score", "provenance"})
"""Fields of GameSpec that no repair may change."""
Patch = _model(
    "Patch",
    **{name: (_list(part), Field(default_factory=list)) for name, part in PARTS.items()},
    **{
        name: (_optional(field.annotation), None)
        for name, field in GameSpec.model_fields.items()
        if name not in _FIXED | set(GROUPS)
    },
    remove=(list[str], Field(default_factory=list)),
)
"""Reply to a repair request: elements to add or to replace by id, other fields to replace, and ids to remove."""


STAGES: dict[str, type[Model]] = {
    "plan": Plan,
    "objects": Objects,
    "actions": Actions,
    "goals": Goals,
    "wording": Wording,
    "walkthrough": Walkthrough,
}
