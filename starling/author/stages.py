"""The five steps in which a model writes a game, and the form of each step's reply.

Setup, objects, actions, goals, wording: the order of the paper (arXiv 2406.05872, section 3). Each step's form is a
pydantic model, made of the spec's own parts. The JSON Schema that goes to the model is narrowed to what the steps
before have settled: wherever an id, a state or a place is asked for, only those that exist are offered, and a
condition can ask only for a state that its thing can have. An endpoint that holds replies to a schema then cannot
write of things that are not there.

A game in the making is a dict, the JSON data of a GameSpec as far as it is known.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal

from pydantic import Field

from starling.author import slug_for
from starling.checks import Problem, can_come_true, check
from starling.spec import (
    BUILTIN_STATES,
    NOUN,
    NOWHERE,
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

Draft = dict[str, Any]
GROUPS = ("rooms", "properties", "things", "actions", "rules", "tasks", "endings")


class RoomPlan(Model):
    id: Slug
    name: Name
    exits: dict[Direction, str] = Field(default_factory=dict)


class Setup(Model):
    """Premise and map."""

    title: str = Field(min_length=1, max_length=80)
    premise: Prose
    skills: list[Skill] = Field(min_length=1, max_length=3)
    difficulty: str = Field(pattern="^(easy|medium|hard)$")
    rooms: list[RoomPlan] = Field(min_length=2, max_length=8)
    start: str


Fixture = Literal["fixture", "scenery", "supporter", "container", "closed-container", "device", "person", "door"]
Item = Literal["item", "container", "food", "clothing"]


class ThingPlan(Model):
    """A thing in the making. ``states`` are the ways in which it changes, each a list of states in their order, the
    first of which is where it begins; ``counter``: the maximum of a number of its own, which begins at 0."""

    id: Slug
    name: Name
    place: str | None = None
    states: list[list[Slug]] = Field(max_length=3)
    counter: int | None = Field(default=None, ge=1, le=1000)
    plural: bool = False
    mass: bool = False
    proper: bool = False


class FixturePlan(ThingPlan):
    kind: Fixture
    key: str | None = None
    """The item that unlocks it. What has a key is locked at the start."""
    to: str | None = None
    """Of a door: the room beyond, from ``place``."""


class ItemPlan(ThingPlan):
    kind: Item


class Objects(Model):
    """What stands about, and what can be carried."""

    fixtures: list[FixturePlan] = Field(min_length=1, max_length=15)
    items: list[ItemPlan] = Field(min_length=2, max_length=15)


class Actions(Model):
    """Commands of the game's own, and what happens by itself."""

    actions: list[Action] = Field(min_length=2, max_length=20)
    rules: list[Rule] = Field(default_factory=list, max_length=6)


class Goals(Model):
    """What earns points, in what order."""

    tasks: list[Task] = Field(min_length=2, max_length=12)


class Wording(Model):
    """The prose, by id."""

    intro: Prose = Field(min_length=1)
    rooms: dict[str, Prose]
    things: dict[str, Prose]
    states: dict[str, dict[str, str]] = Field(default_factory=dict)
    victory: Prose = Field(min_length=1)


class Patch(Model):
    """Elements to add, or to put in the place of those with the same id, and ids to take out."""

    rooms: list[Room] = Field(default_factory=list)
    properties: list[Property] = Field(default_factory=list)
    things: list[Thing] = Field(default_factory=list)
    actions: list[Action] = Field(default_factory=list)
    rules: list[Rule] = Field(default_factory=list)
    tasks: list[Task] = Field(default_factory=list)
    remove: list[str] = Field(default_factory=list)


STAGES: dict[str, type[Model]] = {
    "setup": Setup, "objects": Objects, "actions": Actions, "goals": Goals, "wording": Wording,
}  # fmt: skip


def merge(stage: str, draft: Draft, data: Draft) -> Draft:
    """``draft`` with the reply of a step put in."""
    new = copy.deepcopy(draft)
    if stage == "setup":
        new |= {"title": data["title"], "id": slug_for(data["title"]), "intro": data["premise"]}
        new |= {key: data[key] for key in ("skills", "difficulty", "start")}
        new["rooms"] = [{"description": "", **room} for room in data["rooms"]]
    elif stage == "objects":
        new["properties"], new["things"] = _things(data, new["rooms"])
        _stand_doors_in_exits(new)
    elif stage == "actions":
        new["actions"], new["rules"] = data["actions"], data.get("rules", [])
    elif stage == "goals":
        new["tasks"] = data["tasks"]
    elif stage == "wording":
        new["intro"] = data["intro"]
        for group in ("rooms", "things"):
            for element in new[group]:
                element["description"] = data[group].get(element["id"]) or element["description"]
        for prop in new["properties"]:
            wording = data.get("states", {}).get(prop["id"], {})
            prop["wording"] = {state: text for state, text in wording.items() if state in prop["states"] and text}
        new["endings"] = [e for e in new.get("endings", []) if e["outcome"] != "won"] + [victory(new, data["victory"])]
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
    """(properties, things) of the objects step's reply."""
    properties: list[Draft] = []
    things: list[Draft] = []
    taken = {room["id"] for room in rooms} | {plan["id"] for plan in (*data["fixtures"], *data["items"])}
    for portable, plan in [(False, f) for f in data["fixtures"]] + [(True, i) for i in data["items"]]:
        thing = {"id": plan["id"], "name": plan["name"], "description": "", "properties": []}
        kind = plan["kind"]
        if kind == "door" and not (plan.get("to") and plan.get("place")):
            kind = "fixture"  # it leads nowhere
        thing |= _KINDS[kind]
        if portable and kind == "container":
            thing["portable"] = True
        thing |= {key: plan[key] for key in ("plural", "mass", "proper") if plan.get(key)}
        if plan.get("key"):
            thing |= {"lockable": True, "key": plan["key"], "states": ["locked"]}
        if kind == "door":
            thing["door"] = {"room": plan["place"], "direction": "north", "to": plan["to"]}
        else:
            thing["place"] = plan.get("place")
        for number, states in enumerate(plan["states"], start=1):
            states = list(dict.fromkeys(states))
            # What opens, or is switched on, has these states without a property.
            if len(states) > 1 and not set(states) <= set(BUILTIN_STATES):
                thing["properties"].append(_property(properties, plan["id"], number, states, taken))
        if plan.get("counter"):
            properties.append({"id": _property_id(plan["id"], "count"), "maximum": plan["counter"]})
            thing["properties"].append(properties[-1]["id"])
        things.append(thing)
    return properties, things


def _property(properties: list[Draft], thing: str, number: int, states: list[str], taken: set[str]) -> str:
    """The id of the property with these states: one that is there already, or a new one. States are ids, which are
    used once: one that is taken gets the thing's id before it."""
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


def victory(draft: Draft, text: str) -> Draft:
    """The ending that comes when every task is done."""
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
    _stand_doors_in_exits(draft)
    for ending in draft.get("endings", []):
        if ending["outcome"] == "won" and all(c["test"] == "done" for c in ending["when"]):
            ending["when"] = [{"subject": task["id"], "test": "done"} for task in draft["tasks"]]


def _stand_doors_in_exits(draft: Draft) -> None:
    """Where a door is put into an exit, the door is the way from then on."""
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
    """The game in the making as a GameSpec; what is still missing is filled in. Raises pydantic.ValidationError."""
    data = {"idea": "idea", "properties": [], "things": [], "actions": [], "rules": [], **draft}
    if not data.get("tasks"):
        here = {"subject": PLAYER, "test": "in", "value": data["start"]}
        data["tasks"] = [{"id": "task-to-come", "description": "to come", "when": [here], "points": 1}]
        data["max_score"] = 1
    return GameSpec.model_validate(data)


def problems_of(draft: Draft, stage: str) -> list[Problem]:
    """What the semantic checks say of a game in the making; of actions, also which can never succeed."""
    spec = as_spec(draft)
    problems = check(spec)
    if stage == "actions" and not problems:
        problems += _never_met(spec)
    return problems


def _never_met(spec: GameSpec) -> Iterator[Problem]:
    for action in spec.actions:
        for requirement in action.requires:
            c = requirement.condition
            subjects = {NOUN: action.noun, SECOND: action.second}.get(c.subject, [c.subject])
            if c.value not in (NOUN, SECOND) and not any(
                can_come_true(spec, c.model_copy(update={"subject": subject})) for subject in subjects
            ):
                yield Problem(
                    f"actions/{action.id}",
                    f"it requires that {c.subject} {c.test} {c.value or ''}, which nothing in the game can bring about; "
                    "add an action before it that does, or do not require it",
                )


def schema_of(stage: str, draft: Draft, wanted: Sequence[str] = ()) -> dict[str, Any]:
    """The JSON Schema of a step's reply, narrowed to what ``draft`` holds. ``wanted``: groups of elements of which a
    repair has to change something."""
    schema = Patch.model_json_schema() if stage == "repair" else STAGES[stage].model_json_schema()
    schema = _plain(schema)
    if stage == "wording":
        return _wording_schema(schema, draft)
    if stage in ("actions", "goals", "repair"):
        words = Vocabulary(draft)
        if stage == "goals":
            words.keep_reachable(draft)
        _narrow(schema["$defs"], words)
    if stage == "repair":
        # An endpoint that is held to a schema would rather list nothing, nine times.
        schema["properties"] = {group: schema["properties"][group] for group in (*wanted, "remove")}
        schema["required"] = list(wanted)
        for group in wanted:
            schema["properties"][group]["minItems"] = 1
    if stage == "objects":
        rooms = [room["id"] for room in draft["rooms"]]
        places = {"place": {"enum": rooms}, "to": {"enum": rooms}}
        schema["$defs"]["FixturePlan"]["properties"] |= places
        schema["$defs"]["FixturePlan"]["required"].append("place")
        schema["$defs"]["ItemPlan"]["required"].append("place")
    return schema


_FOR_PEOPLE = {"title", "description", "default"}
_LONGEST_COUNTED = 80
"""Characters: grammars that count further are slow."""


def _plain(node: Any) -> Any:
    """A schema without what only people read, and without long limits."""
    if isinstance(node, list):
        return [_plain(part) for part in node]
    if not isinstance(node, dict):
        return node
    if {"type": "null"} in node.get("anyOf", ()):
        # What may be absent need not be null as well.
        node = next(part for part in node["anyOf"] if part != {"type": "null"})
    if "propertyNames" in node and "enum" in node["propertyNames"]:
        # Said in a way that every endpoint's grammar knows.
        return _object(
            {key: {"type": "string"} for key in node["propertyNames"]["enum"]}, node["propertyNames"]["enum"]
        )
    plain = {}
    for key, value in node.items():
        if key in ("properties", "$defs"):
            # These are names, not keywords: "title" and "description" stay.
            plain[key] = {name: _plain(part) for name, part in value.items()}
        elif key not in _FOR_PEOPLE and not (key == "maxLength" and value > _LONGEST_COUNTED):
            plain[key] = _plain(value)
    return plain


def _object(properties: dict[str, Any], optional: Iterable[str] = ()) -> dict[str, Any]:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _wording_schema(schema: dict[str, Any], draft: Draft) -> dict[str, Any]:
    text = {"type": "string", "minLength": 1}
    for group in ("rooms", "things"):
        schema["properties"][group] = _object({element["id"]: text for element in draft[group]})
    states = {p["id"]: _object(dict.fromkeys(p["states"], text)) for p in draft["properties"] if p.get("states")}
    if states:
        schema["properties"]["states"] = _object(states)
        schema["required"] = ["intro", "rooms", "things", "states", "victory"]
    else:
        del schema["properties"]["states"]
    return schema


class Vocabulary:
    """What conditions and effects can speak of in a game in the making."""

    def __init__(self, draft: Draft) -> None:
        things = draft.get("things", [])
        self.rooms = [room["id"] for room in draft["rooms"]]
        self.things = [thing["id"] for thing in things]
        self.tasks = [task["id"] for task in draft.get("tasks", [])]
        holders = [t["id"] for t in things if t.get("kind") in ("container", "supporter", "person")]
        self.places = [*self.rooms, *holders, NOWHERE]
        self.movable = [t["id"] for t in things if t.get("kind") != "door" and not t.get("part_of")]
        self.portable = [t["id"] for t in things if t.get("portable", True)]
        self.states: list[tuple[list[str], list[str]]] = []
        """(things, the states that they can be in)."""
        self.numbers: list[tuple[list[str], str, int]] = []
        for prop in draft.get("properties", []):
            having = [t["id"] for t in things if prop["id"] in t.get("properties", [])]
            if having and prop.get("states"):
                self.states.append((having, prop["states"]))
            elif having:
                self.numbers.append((having, prop["id"], prop["maximum"]))
        for able, states in (
            ("openable", ["open", "closed"]), ("lockable", ["locked", "unlocked"]), ("switchable", ["on", "off"]),
            ("wearable", ["worn"]),
        ):  # fmt: skip
            having = [t["id"] for t in things if t.get(able) or (able == "openable" and t.get("kind") == "door")]
            if having:
                self.states.append((having, states))

    def keep_reachable(self, draft: Draft) -> None:
        """Leave out states that no action or rule brings about and no ordinary command does."""
        brought = {
            (subject, effect["value"])
            for element in (*draft["actions"], *draft["rules"])
            for effect in element.get("effects", [])
            if effect["do"] == "set"
            for subject in element.get(effect["subject"], [effect["subject"]])
        }
        self.states = [
            ([thing], reached)
            for things, states in self.states
            for thing in things
            if (reached := [s for s in states if s in BUILTIN_STATES or (thing, s) in brought])
        ]

    def conditions(self, slots: list[str]) -> dict[str, Any]:
        negate = {"type": "boolean"}

        def variant(**parts: Any) -> dict[str, Any]:
            return _object({**parts, "negate": negate}, ["negate"])

        anything = {"enum": [*slots, *self.things]}
        found = [
            variant(subject={"enum": [*slots, *things]}, test={"const": "is"}, value={"enum": states})
            for things, states in self.states
        ]
        found += [
            variant(subject=anything, test={"const": "in"}, value={"enum": [*self.places, *slots]}),
            variant(subject={"const": PLAYER}, test={"const": "in"}, value={"enum": self.rooms}),
            variant(subject=anything, test={"const": "here"}),
            variant(subject={"enum": [*slots, *self.portable]}, test={"const": "held"}),
        ]
        found += [
            variant(
                subject={"enum": [*slots, *things]},
                test={"const": "at-least"},
                property={"const": prop},
                number={"type": "integer"},
            )
            for things, prop, _ in self.numbers
        ]
        if self.tasks:
            found.append(variant(subject={"enum": self.tasks}, test={"const": "done"}))
        return {"anyOf": found}

    def effects(self, slots: list[str]) -> dict[str, Any]:
        places = [*self.places, PLAYER, "here", *slots]
        found = [
            _object({"do": {"const": "set"}, "subject": {"enum": [*slots, *things]}, "value": {"enum": states}})
            for things, states in self.states
        ]
        found.append(
            _object({"do": {"const": "move"}, "subject": {"enum": [*slots, *self.movable]}, "value": {"enum": places}})
        )
        found += [
            _object({
                "do": {"enum": ["add", "set-number"]}, "subject": {"enum": [*slots, *things]},
                "property": {"const": prop}, "number": {"type": "integer"},
            })
            for things, prop, _ in self.numbers
        ]  # fmt: skip
        return {"anyOf": found}


def _narrow(defs: dict[str, Any], words: Vocabulary) -> None:
    one, two = [NOUN], [NOUN, SECOND]
    defs["Condition"] = words.conditions([])
    defs["Effect"] = words.effects([])
    if "Action" not in defs:
        return
    things = {"type": "array", "items": {"enum": words.things}, "minItems": 1}
    shape = defs["Action"]["properties"]
    forms = []
    for slots, pattern in ((one, _ONE), (two, _TWO)):
        requirement = _object({"condition": words.conditions(slots), "otherwise": {"type": "string", "minLength": 1}})
        parts = {
            "id": shape["id"],
            "command": {"type": "string", "pattern": pattern},
            "noun": things,
            **({"second": things} if slots is two else {}),
            "when": {"type": "array", "items": words.conditions(slots)},
            "requires": {"type": "array", "items": requirement, "minItems": 1, "maxItems": 4},
            "effects": {"type": "array", "items": words.effects(slots), "minItems": 1, "maxItems": 5},
            "report": {"type": "string", "minLength": 1},
        }
        forms.append(_object(parts, ["when"]))
    defs["Action"] = {"anyOf": forms}


_ONE = r"^[a-z]+( [a-z]+)? \{noun\}$"
_TWO = r"^[a-z]+ \{noun\} (with|in|into|on|onto|to|from|at|over|under|against) \{second\}$"
