"""The JSON Schema of each step's reply, narrowed to what the steps before have settled.

Wherever an id, a state or a place is asked for, only those that exist are offered, and a condition can ask only for a
state that its thing can have. An endpoint that holds replies to a schema then cannot write of things that are not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from starling.author.stages import STAGES, Draft, Patch
from starling.spec.model import BUILTIN_STATES, NOUN, NOWHERE, PLAYER, SECOND


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
            schema["properties"][group] |= {"minItems": 1, "maxItems": 4}
    if stage == "objects":
        rooms = [room["id"] for room in draft["rooms"]]
        for plan in ("FixturePlan", "ItemPlan"):
            schema["$defs"][plan]["properties"]["place"] = {"enum": rooms}
            schema["$defs"][plan]["required"].append("place")
        schema["$defs"]["FixturePlan"]["properties"]["to"] = {"enum": rooms}
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
    else:
        del schema["properties"]["states"]
    schema["required"] = list(schema["properties"])
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
    none: list[str] = []
    one, two = [NOUN], [NOUN, SECOND]
    defs["Condition"] = words.conditions([])
    defs["Effect"] = words.effects([])
    if "Action" not in defs:
        return
    things = {"type": "array", "items": {"enum": words.things}, "minItems": 1}
    shape = defs["Action"]["properties"]
    forms = []
    for slots, pattern in ((one, _ONE), (two, _TWO), (none, _NONE)):
        requirement = _object({"condition": words.conditions(slots), "otherwise": {"type": "string", "minLength": 1}})
        parts = {
            "id": shape["id"],
            "command": {"type": "string", "pattern": pattern},
            **({"noun": things} if slots else {}),
            **({"second": things} if slots is two else {}),
            "when": {"type": "array", "items": words.conditions(slots)},
            "requires": {"type": "array", "items": requirement, "minItems": 1, "maxItems": 4},
            "effects": {"type": "array", "items": words.effects(slots), "minItems": 1, "maxItems": 5},
            "report": {"type": "string", "minLength": 1},
        }
        forms.append(_object(parts, ["when"]))
    defs["Action"] = {"anyOf": forms}


_NONE = r"^[a-z]+$"
_ONE = r"^[a-z]+( [a-z]+)? \{noun\}$"
_TWO = r"^[a-z]+ \{noun\} (with|in|into|on|onto|to|from|at|over|under|against) \{second\}$"
