"""The five stages in which a model writes a game, with a pydantic model of each stage's reply.

Setup, objects, actions, goals, wording, in the order of the paper (arXiv 2406.05872). The reply models are built from
parts of the spec. A draft is a dict: the JSON data of a partial GameSpec.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field

from starling.author.base import slug_for
from starling.spec.checks import Problem, check
from starling.spec.condition_text import condition_text
from starling.spec.model import (
    BUILTIN_STATES,
    NOUN,
    OPPOSITE,
    PLAYER,
    RESERVED_IDS,
    SECOND,
    Action,
    Direction,
    GameSpec,
    Model,
    Name,
    Property,
    Prose,
    Room,
    Rule,
    Skill,
    Slug,
    Task,
    Thing,
)
from starling.spec.reachability import can_come_true

Draft = dict[str, Any]
GROUPS = ("rooms", "properties", "things", "actions", "rules", "tasks", "endings")


class RoomPlan(Model):
    id: Slug
    name: Name
    exits: dict[Direction, str] = Field(default_factory=dict)


class Setup(Model):
    """Reply of the setup stage: premise and map."""

    title: str = Field(min_length=1, max_length=80)
    premise: Prose
    skills: list[Skill] = Field(min_length=1, max_length=3)
    difficulty: str = Field(pattern="^(easy|medium|hard)$")
    rooms: list[RoomPlan] = Field(min_length=2, max_length=8)
    start: str


FixtureKind = Literal["fixture", "scenery", "supporter", "container", "closed-container", "device", "person", "door"]
ItemKind = Literal["item", "container", "food", "clothing"]


class ThingPlan(Model):
    """A planned thing. ``states``: for each way in which it changes, the ordered list of states, initial state first;
    ``counter``: the maximum of a counter that starts at 0."""

    id: Slug
    name: Name
    place: str | None = None
    states: list[list[Slug]] = Field(max_length=3)
    counter: int | None = Field(default=None, ge=1, le=1000)
    plural: bool = False
    mass: bool = False
    proper: bool = False


class FixturePlan(ThingPlan):
    kind: FixtureKind
    key: str | None = None
    """The item that unlocks it. A fixture with a key starts locked."""
    to: str | None = None
    """For a door: the room it leads to from ``place``."""


class ItemPlan(ThingPlan):
    kind: ItemKind
    inside: str | None = None
    """The fixture or item that initially contains or supports it."""


class Objects(Model):
    """Reply of the objects stage: fixed and portable things."""

    fixtures: list[FixturePlan] = Field(min_length=1, max_length=15)
    items: list[ItemPlan] = Field(min_length=2, max_length=15)


class Actions(Model):
    """Reply of the actions stage: game-specific commands and automatic rules."""

    actions: list[Action] = Field(min_length=2, max_length=20)
    rules: list[Rule] = Field(default_factory=list, max_length=6)


class Goals(Model):
    """Reply of the goals stage: tasks, their points and order."""

    tasks: list[Task] = Field(min_length=2, max_length=12)


class Wording(Model):
    """Reply of the wording stage: prose by id."""

    intro: Prose = ""
    rooms: dict[str, Prose] = Field(default_factory=dict)
    things: dict[str, Prose] = Field(default_factory=dict)
    states: dict[str, dict[str, str]] = Field(default_factory=dict)
    victory: Prose = ""


class Patch(Model):
    """Reply to a repair request: elements to add or to replace by id, and ids to remove."""

    rooms: list[Room] = Field(default_factory=list)
    properties: list[Property] = Field(default_factory=list)
    things: list[Thing] = Field(default_factory=list)
    actions: list[Action] = Field(default_factory=list)
    rules: list[Rule] = Field(default_factory=list)
    tasks: list[Task] = Field(default_factory=list)
    remove: list[str] = Field(default_factory=list)


STAGES: dict[str, type[Model]] = {
    "setup": Setup,
    "objects": Objects,
    "actions": Actions,
    "goals": Goals,
    "wording": Wording,
}


def merge(stage: str, draft: Draft, data: Draft) -> Draft:
    """A copy of ``draft`` with the reply ``data`` of a stage merged in."""
    new = copy.deepcopy(draft)
    if stage == "setup":
        new |= {"title": data["title"], "id": slug_for(data["title"]), "intro": data["premise"]}
        new |= {key: data[key] for key in ("skills", "difficulty", "start")}
        new["rooms"] = [{"description": "", **room} for room in data["rooms"]]
    elif stage == "objects":
        new["properties"], new["things"] = _things(data, new["rooms"])
        _replace_exits_by_doors(new)
    elif stage == "actions":
        new["actions"], new["rules"] = data["actions"], data.get("rules", [])
    elif stage == "goals":
        new["tasks"] = data["tasks"]
    elif stage == "wording":
        new["intro"] = data.get("intro") or new["intro"]
        for group in ("rooms", "things"):
            for element in new[group]:
                element["description"] = data.get(group, {}).get(element["id"]) or element["description"]
        for prop in new["properties"]:
            wording = data.get("states", {}).get(prop["id"], {})
            prop["wording"] = {state: text for state, text in wording.items() if state in prop["states"] and text}
        new["endings"] = [e for e in new.get("endings", []) if e["outcome"] != "won"] + [
            _victory(new, data.get("victory") or "That is done.")
        ]
    elif stage == "repair":
        _patch(new, data)
    if new.get("tasks"):
        new["max_score"] = sum(task["points"] for task in new["tasks"])
    return new


_KINDS: dict[str, dict[str, Any]] = {
    "fixture": {"portable": False},
    "scenery": {"portable": False, "scenery": True},
    "supporter": {"kind": "supporter", "portable": False},
    "container": {"kind": "container", "portable": False},
    "closed-container": {"kind": "container", "portable": False, "openable": True},
    "device": {"portable": False, "switchable": True},
    "person": {"kind": "person", "portable": False},
    "door": {"kind": "door", "portable": False},
    "item": {},
    "food": {"edible": True},
    "clothing": {"wearable": True},
}


def _things(data: Draft, rooms: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """(properties, things) from the reply of the objects stage."""
    properties: list[Draft] = []
    things: list[Draft] = []
    taken = {room["id"] for room in rooms} | {plan["id"] for plan in (*data["fixtures"], *data["items"])}
    for portable, plan in [(False, f) for f in data["fixtures"]] + [(True, i) for i in data["items"]]:
        thing = {"id": plan["id"], "name": plan["name"], "description": "", "properties": []}
        kind = plan["kind"]
        if kind == "door" and not (plan.get("to") and plan.get("place")):
            kind = "fixture"  # a door that leads nowhere
        thing |= _KINDS[kind]
        if portable and kind == "container":
            thing["portable"] = True
        thing |= {key: plan[key] for key in ("plural", "mass", "proper") if plan.get(key)}
        if plan.get("key"):
            thing |= {"lockable": True, "key": plan["key"], "states": ["locked"]}
        if kind == "door":
            thing["door"] = {"room": plan["place"], "direction": "north", "to": plan["to"]}
        else:
            thing["place"] = plan.get("inside") or plan.get("place")
        for number, states in enumerate(plan["states"], start=1):
            states = list(dict.fromkeys(states))
            # Built-in states (open, on, ...) need no property.
            if len(states) > 1 and not set(states) <= set(BUILTIN_STATES):
                thing["properties"].append(_property(properties, plan["id"], number, states, taken))
        if plan.get("counter"):
            properties.append({"id": _property_id(plan["id"], "count"), "maximum": plan["counter"]})
            thing["properties"].append(properties[-1]["id"])
        things.append(thing)
    return properties, things


def _property(properties: list[Draft], thing: str, number: int, states: list[str], taken: set[str]) -> str:
    """The id of a property with these states, new if there is none yet.

    States are ids and must be unique, so a taken one is prefixed by the thing's id.
    """
    for known in properties:
        if known.get("states") == states:
            return str(known["id"])
    id = _property_id(thing, "state" if number == 1 else f"state-{number}")
    own = [s if s not in taken | RESERVED_IDS else f"{thing[: 19 - len(s)].rstrip('-')}-{s}" for s in states]
    taken |= {id, *own}
    properties.append({"id": id, "states": own})
    return id


def _property_id(thing: str, ending: str) -> str:
    return f"{thing[: 19 - len(ending)].rstrip('-')}-{ending}"


def _victory(draft: Draft, text: str) -> Draft:
    """The ending for when all tasks are done."""
    taken = {element["id"] for group in GROUPS for element in draft.get(group, [])}
    id = next(name for name in ("victory", "game-won", "all-is-done", "final-victory") if name not in taken)
    when = [{"subject": task["id"], "test": "done"} for task in draft["tasks"]]
    return {"id": id, "outcome": "won", "when": when, "text": text}


def _patch(draft: Draft, data: Draft) -> None:
    removed = set(data.get("remove", []))
    for group in GROUPS[:-1]:
        incoming = {element["id"]: element for element in data.get(group, [])}
        kept = [incoming.pop(e["id"], e) for e in draft.get(group, []) if e["id"] not in removed]
        draft[group] = kept + list(incoming.values())
    _replace_exits_by_doors(draft)
    for ending in draft.get("endings", []):
        if ending["outcome"] == "won" and all(c["test"] == "done" for c in ending["when"]):
            ending["when"] = [{"subject": task["id"], "test": "done"} for task in draft["tasks"]]


def _replace_exits_by_doors(draft: Draft) -> None:
    """Let a door take the place of the exit between its rooms."""
    rooms = {room["id"]: room for room in draft["rooms"]}
    for thing in draft["things"]:
        door = thing.get("door")
        if not isinstance(door, dict) or door.get("room") not in rooms or door.get("to") not in rooms:
            continue
        exits, back = rooms[door["room"]].setdefault("exits", {}), rooms[door["to"]].setdefault("exits", {})
        joined = next((d for d, to in exits.items() if to == door["to"]), None)
        free = [d for d in OPPOSITE if d not in exits and OPPOSITE[d] not in back]
        door["direction"] = joined or (door["direction"] if door["direction"] in free else free[0] if free else "north")
        exits.pop(door["direction"], None)
        if back.get(OPPOSITE[door["direction"]]) == door["room"]:
            del back[OPPOSITE[door["direction"]]]


def as_spec(draft: Draft) -> GameSpec:
    """The draft as a GameSpec, with placeholders for missing parts. Raises pydantic.ValidationError."""
    data = {"idea": "idea", "properties": [], "things": [], "actions": [], "rules": [], **draft}
    if not data.get("tasks"):
        here = {"subject": PLAYER, "test": "in", "value": data["start"]}
        data["tasks"] = [{"id": "task-to-come", "description": "to come", "when": [here], "points": 1}]
        data["max_score"] = 1
    return GameSpec.model_validate(data)


def problems_of(draft: Draft, stage: str) -> list[Problem]:
    """The problems of a draft: those of the semantic checks, after the actions stage also requirements that can never
    be met, and after the wording stage missing descriptions."""
    spec = as_spec(draft)
    problems = check(spec)
    if stage == "actions" and not problems:
        problems += _unsatisfiable_requirements(spec)
    if stage == "wording":
        for path, element in spec.elements():
            if isinstance(element, Room | Thing) and not element.description:
                problems.append(Problem(path, "it has no description; write one"))
    return problems


def _unsatisfiable_requirements(spec: GameSpec) -> Iterator[Problem]:
    for action in spec.actions:
        for requirement in action.requires:
            c = requirement.condition
            subjects = {NOUN: action.noun, SECOND: action.second}.get(c.subject, [c.subject])
            if c.value not in (NOUN, SECOND) and not any(
                can_come_true(spec, c.model_copy(update={"subject": subject})) for subject in subjects
            ):
                yield Problem(
                    f"actions/{action.id}",
                    f"it requires that {condition_text(spec, c, by_id=True)}, which nothing in the game can bring "
                    "about; add an action before it that does, or do not require it",
                )
