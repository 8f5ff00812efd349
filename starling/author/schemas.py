"""The JSON Schema of each stage's reply, restricted to what the earlier stages have defined.

Ids, states and places are enums of the existing ones, and a condition can only refer to states its thing can have. With
structured output, a model therefore cannot refer to anything undefined.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from starling.author.stages import STAGES, Draft, Patch
from starling.spec.model import BUILTIN_STATES, NOUN, NOWHERE, PLAYER, SECOND


def schema_of(stage: str, draft: Draft, required_groups: Sequence[str] = ()) -> dict[str, Any]:
    """The JSON Schema of a stage's reply, restricted to what ``draft`` defines. ``required_groups``: element groups in
    which a repair must change something."""
    schema = Patch.model_json_schema() if stage == "repair" else STAGES[stage].model_json_schema()
    schema = _plain(schema)
    if stage == "wording":
        return _wording_schema(schema, draft)
    if stage in ("actions", "goals", "repair"):
        vocabulary = DraftVocabulary(draft)
        if stage == "goals":
            vocabulary.keep_reachable(draft)
        _restrict(schema["$defs"], vocabulary)
    if stage == "repair":
        # Under structured output, models tend to leave every optional list empty.
        schema["properties"] = {group: schema["properties"][group] for group in (*required_groups, "remove")}
        schema["required"] = list(required_groups)
        for group in required_groups:
            schema["properties"][group] |= {"minItems": 1, "maxItems": 4}
    if stage == "objects":
        rooms = [room["id"] for room in draft["rooms"]]
        for plan in ("FixturePlan", "ItemPlan"):
            schema["$defs"][plan]["properties"]["place"] = {"enum": rooms}
            schema["$defs"][plan]["required"].append("place")
        schema["$defs"]["FixturePlan"]["properties"]["to"] = {"enum": rooms}
    return schema


_ANNOTATIONS = {"title", "description", "default"}
_MAX_COUNTED_LENGTH = 80
"""Characters; larger ``maxLength`` limits make constrained decoding slow."""


def _plain(node: Any) -> Any:
    """A schema without annotations and without large length limits."""
    if isinstance(node, list):
        return [_plain(part) for part in node]
    if not isinstance(node, dict):
        return node
    if {"type": "null"} in node.get("anyOf", ()):
        # An optional field may be omitted, so it need not accept null too.
        node = next(part for part in node["anyOf"] if part != {"type": "null"})
    if "propertyNames" in node and "enum" in node["propertyNames"]:
        # Not every endpoint supports propertyNames, so list the properties.
        return _object(
            {key: {"type": "string"} for key in node["propertyNames"]["enum"]}, node["propertyNames"]["enum"]
        )
    plain = {}
    for key, value in node.items():
        if key in ("properties", "$defs"):
            # Keys here are field names, not keywords: keep "title" and "description".
            plain[key] = {name: _plain(part) for name, part in value.items()}
        elif key not in _ANNOTATIONS and not (key == "maxLength" and value > _MAX_COUNTED_LENGTH):
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


class DraftVocabulary:
    """The ids that conditions and effects of a draft can refer to."""

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
        """(things, the states they can be in)."""
        self.numbers: list[tuple[list[str], str, int]] = []
        for prop in draft.get("properties", []):
            having = [t["id"] for t in things if prop["id"] in t.get("properties", [])]
            if having and prop.get("states"):
                self.states.append((having, prop["states"]))
            elif having:
                self.numbers.append((having, prop["id"], prop["maximum"]))
        for able, states in (
            ("openable", ["open", "closed"]),
            ("lockable", ["locked", "unlocked"]),
            ("switchable", ["on", "off"]),
            ("wearable", ["worn"]),
        ):
            having = [t["id"] for t in things if t.get(able) or (able == "openable" and t.get("kind") == "door")]
            if having:
                self.states.append((having, states))

    def keep_reachable(self, draft: Draft) -> None:
        """Drop states that no action, rule or standard command brings about."""
        set_by_effects = {
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
            if (reached := [s for s in states if s in BUILTIN_STATES or (thing, s) in set_by_effects])
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
            _object(
                {
                    "do": {"enum": ["add", "set-number"]},
                    "subject": {"enum": [*slots, *things]},
                    "property": {"const": prop},
                    "number": {"type": "integer"},
                }
            )
            for things, prop, _ in self.numbers
        ]
        return {"anyOf": found}


def _restrict(defs: dict[str, Any], vocabulary: DraftVocabulary) -> None:
    none: list[str] = []
    one, two = [NOUN], [NOUN, SECOND]
    defs["Condition"] = vocabulary.conditions([])
    defs["Effect"] = vocabulary.effects([])
    if "Action" not in defs:
        return
    things = {"type": "array", "items": {"enum": vocabulary.things}, "minItems": 1}
    shape = defs["Action"]["properties"]
    forms = []
    for slots, pattern in ((one, _ONE_NOUN), (two, _TWO_NOUNS), (none, _NO_NOUN)):
        requirement = _object(
            {"condition": vocabulary.conditions(slots), "otherwise": {"type": "string", "minLength": 1}}
        )
        parts = {
            "id": shape["id"],
            "command": {"type": "string", "pattern": pattern},
            **({"noun": things} if slots else {}),
            **({"second": things} if slots is two else {}),
            "when": {"type": "array", "items": vocabulary.conditions(slots)},
            "requires": {"type": "array", "items": requirement, "minItems": 1, "maxItems": 4},
            "effects": {"type": "array", "items": vocabulary.effects(slots), "minItems": 1, "maxItems": 5},
            "report": {"type": "string", "minLength": 1},
        }
        forms.append(_object(parts, ["when"]))
    defs["Action"] = {"anyOf": forms}


_NO_NOUN = r"^[a-z]+$"
_ONE_NOUN = r"^[a-z]+( [a-z]+)? \{noun\}$"
_TWO_NOUNS = r"^[a-z]+ \{noun\} (with|in|into|on|onto|to|from|at|over|under|against) \{second\}$"
