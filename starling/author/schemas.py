"""The JSON Schema of each stage's reply, restricted to what the earlier stages have defined.

Ids, states and places are enums of the existing ones, and a condition can only refer to states its thing can have. With
structured output, a model therefore cannot refer to anything undefined. What the spec can say beyond the forms below
(other tests, other effects, other fields) is taken from its models as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from starling.author.reply_models import STAGES, Patch
from starling.author.size import Size
from starling.author.stages import Draft
from starling.spec.commands import STANDARD_COMMANDS
from starling.spec.logic import COMPARISONS, EACH, IT, OTHER
from starling.spec.model import BUILTIN_STATES, NOUN, NOWHERE, PLAYER, SCORE, SECOND, THIRD, TURNS, Effect

SLOTS = (NOUN, SECOND, THIRD)
PREPOSITIONS = (
    "with", "in", "into", "on", "onto", "to", "from", "at", "over", "under", "against", "through", "about", "for", "of",
    "off", "by", "behind", "between", "around", "across", "along", "near", "beside",
)  # fmt: skip
"""Words between the two things of a command."""


def schema_of(
    stage: str, draft: Draft, size: Size | None = None, required_groups: Sequence[str] = ()
) -> dict[str, Any]:
    """The JSON Schema of a stage's reply, restricted to what ``draft`` defines and to ``size``. ``required_groups``:
    element groups in which a repair must change something."""
    size = size or Size()
    schema = Patch.model_json_schema() if stage == "repair" else STAGES[stage].model_json_schema()
    schema = _plain(schema)
    if stage == "wording":
        return _wording_schema(schema, draft)
    if stage == "plan":
        _limit(schema, {"rooms": size.rooms, "chart": size.steps, "goals": (1, size.goals or size.steps[1])})
    if stage in ("actions", "goals"):
        vocabulary = DraftVocabulary(draft)
        if stage == "goals":
            vocabulary.keep_reachable(draft)
        _restrict(schema["$defs"], vocabulary)
    if stage == "actions":
        _limit(schema, {"actions": size.actions})
        for group, more in (("rooms", "RoomMore"), ("things", "ThingMore")):
            ids = [element["id"] for element in draft[group]]
            schema["properties"][group] = _object({id: {"$ref": f"#/$defs/{more}"} for id in ids}, ids)
    if stage == "goals":
        _limit(schema, {"tasks": size.tasks})
    if stage == "repair":
        # Under structured output, models tend to leave every optional list empty.
        schema["required"] = list(required_groups)
        for group in required_groups:
            schema["properties"][group] |= {"minItems": 1}
    if stage == "objects":
        rooms = [room["id"] for room in draft["rooms"]]
        _limit(schema, {"fixtures": size.fixtures, "items": size.items})
        schema["properties"]["rooms"] = _object({id: {"$ref": "#/$defs/RoomTraits"} for id in rooms}, rooms)
        for plan in ("FixturePlan", "ItemPlan"):
            schema["$defs"][plan]["properties"]["place"] = {"enum": [*rooms, NOWHERE, PLAYER]}
            schema["$defs"][plan]["required"].append("place")
        schema["$defs"]["FixturePlan"]["properties"]["to"] = {"enum": rooms}
    return schema


def _limit(schema: dict[str, Any], limits: dict[str, tuple[int, int]]) -> None:
    for name, (least, most) in limits.items():
        schema["properties"][name] |= {"minItems": least, "maxItems": most}


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
        value = _plain(node["additionalProperties"])
        return _object({key: value for key in node["propertyNames"]["enum"]}, node["propertyNames"]["enum"])
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
    things = [thing["id"] for thing in draft["things"]]
    details = schema["properties"]["details"]["additionalProperties"]
    described = [*(room["id"] for room in draft["rooms"]), *things]
    schema["properties"]["details"] = _object(dict.fromkeys(described, details), described)
    schema["properties"]["appearance"] = _object(dict.fromkeys(things, text), things)
    schema["properties"]["appearances"] = _object(dict.fromkeys(things, details), things)
    _restrict(schema["$defs"], DraftVocabulary(draft))
    schema["required"] = [name for name in schema["properties"] if name not in ("details", "appearance", "appearances")]
    return schema


AMOUNT = _plain(Effect.model_json_schema()["properties"]["number"])
"""A number of a condition or an effect, which may be that of another thing."""
_OF_NUMBERS = ("set-number", "add", "subtract", "multiply")


class DraftVocabulary:
    """The ids that conditions and effects of a draft can refer to."""

    def __init__(self, draft: Draft) -> None:
        things = draft.get("things", [])
        self.rooms = [room["id"] for room in draft["rooms"]]
        self.things = [thing["id"] for thing in things]
        self.kinds = [kind["id"] for kind in draft.get("kinds", [])]
        self.tasks = [task["id"] for task in draft.get("tasks", [])]
        holders = [t["id"] for t in things if t.get("kind") in ("container", "supporter", "person")]
        self.places = [*self.rooms, *holders, NOWHERE]
        self.regions = [region["id"] for region in draft.get("regions", [])]
        self.counted = any(thing.get("count", 1) > 1 for thing in things)
        self.movable = [t["id"] for t in things if t.get("kind") != "door" and not t.get("part_of")]
        self.portable = [t["id"] for t in things if t.get("portable", True)]
        self.states: list[tuple[list[str], list[str]]] = []
        """(things, the states they can be in)."""
        self.numbers: list[tuple[list[str], str, int]] = []
        bearers = [*things, *draft["rooms"], {"id": PLAYER, **draft.get("player", {})}]
        for prop in draft.get("properties", []):
            having = [t["id"] for t in bearers if prop["id"] in _properties(t, draft)]
            if having and prop.get("states"):
                self.states.append((having, prop["states"]))
            elif having:
                self.numbers.append((having, prop["id"], prop["maximum"]))
        for thing in things:
            if thing.get("vessel"):
                self.states.append(([thing["id"]], [*(liquid["id"] for liquid in draft.get("liquids", [])), "empty"]))
                self.numbers.append(([thing["id"]], "amount", thing["vessel"]["capacity"]))
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

    def conditions(self, slots: Sequence[str]) -> list[dict[str, Any]]:
        negate = {"type": "boolean"}
        some = {"number": AMOUNT} if self.counted else {}

        def variant(**parts: Any) -> dict[str, Any]:
            return _object({**parts, "negate": negate}, ["negate"])

        def place(**parts: Any) -> dict[str, Any]:
            return _object({**parts, **some, "negate": negate}, ["number", "negate"])

        anything = {"enum": [*slots, *self.things]}
        found = [
            variant(subject={"enum": [*slots, *things]}, test={"const": "is"}, value={"enum": states})
            for things, states in self.states
        ]
        found += [
            place(subject=anything, test={"const": "in"}, value={"enum": [*self.places, *self.regions, *slots]}),
            variant(subject={"const": PLAYER}, test={"const": "in"}, value={"enum": [*self.rooms, *self.regions]}),
            place(subject=anything, test={"const": "here"}),
            place(subject={"enum": [*slots, *self.portable]}, test={"const": "held"}),
        ]
        compared = [([*slots, *things], [prop]) for things, prop, _ in self.numbers] + [([PLAYER], [SCORE, TURNS])]
        found += [
            variant(
                subject={"enum": subjects}, test={"enum": list(COMPARISONS)}, property={"enum": props}, number=AMOUNT
            )
            for subjects, props in compared
        ]
        if self.tasks:
            found.append(variant(subject={"enum": self.tasks}, test={"const": "done"}))
        return found

    def effects(self, slots: Sequence[str]) -> list[dict[str, Any]]:
        places = [*self.places, PLAYER, "here", *slots]
        found = [
            _object({"do": {"const": "set"}, "subject": {"enum": [*slots, *things]}, "value": {"enum": states}})
            for things, states in self.states
        ]
        move = {
            "do": {"const": "move"},
            "subject": {"enum": [*slots, PLAYER, *self.movable]},
            "value": {"enum": places},
        }
        found.append(_object({**move, **({"number": AMOUNT} if self.counted else {})}, ["number"]))
        found += [
            _object(
                {
                    "do": {"enum": list(_OF_NUMBERS)},
                    "subject": {"enum": [*slots, *things]},
                    "property": {"const": prop},
                    "number": AMOUNT,
                }
            )
            for things, prop, _ in self.numbers
        ]
        return found


def _properties(thing: Draft, draft: Draft) -> list[str]:
    """The properties of a thing, with those of its kinds and their parents."""
    kinds = {kind["id"]: kind for kind in draft.get("kinds", [])}
    found, todo = list(thing.get("properties", [])), list(thing.get("kinds", []))
    for id in todo:
        kind = kinds.get(id, {})
        found += kind.get("properties", [])
        todo += [parent for parent in [kind.get("parent")] if parent and parent not in todo]
    return found


def _restrict(defs: dict[str, Any], vocabulary: DraftVocabulary) -> None:
    """Restrict conditions, effects and actions to a vocabulary."""
    condition, effect = defs["Condition"], defs.get("Effect")
    of_rules = (EACH, OTHER, IT) if vocabulary.kinds else ()
    defs["Condition"] = _forms(vocabulary.conditions(of_rules), condition, "test", "Condition")
    if effect:
        defs["Effect"] = _forms(vocabulary.effects(of_rules), effect, "do", "Effect")
    if "Action" not in defs:
        return
    things = {"type": "array", "items": {"enum": [*vocabulary.things, *vocabulary.kinds]}, "minItems": 1}
    shape = defs["Action"]["properties"]
    actions = []
    for slots in (SLOTS[:1], SLOTS[:2], SLOTS, ()):
        of_conditions, of_effects = f"Condition{len(slots)}", f"Effect{len(slots)}"
        defs[of_conditions] = _forms(vocabulary.conditions(slots), condition, "test", of_conditions)
        defs[of_effects] = _forms(vocabulary.effects(slots), effect or {}, "do", of_effects)
        ref = {"$ref": f"#/$defs/{of_conditions}"}
        lists = {
            "when": ref,
            "requires": _object({"condition": ref, "otherwise": {"type": "string", "minLength": 1}}),
            "effects": {"$ref": f"#/$defs/{of_effects}"},
            "synonyms": {"type": "string", "pattern": _pattern(slots, reversible=True)},
        }
        fields = {
            name: {"type": "array", "items": lists[name]} if name in lists else part for name, part in shape.items()
        }
        own = {"type": "string", "pattern": _pattern(slots)}
        standard = [command for command in STANDARD_COMMANDS if command.count("{") == len(slots)]
        fields["command"] = {"anyOf": [own, {"enum": standard}]} if standard else own
        for slot in SLOTS:
            fields.pop(slot)
            if slot in slots:
                fields[slot] = things
        needed = {"id", "command", "requires", "effects", "report", *slots}
        actions.append(_object(fields, [name for name in fields if name not in needed]))
    defs["Action"] = {"anyOf": actions}


def _forms(known: list[dict[str, Any]], full: dict[str, Any], key: str, name: str) -> dict[str, Any]:
    """Known forms of conditions or effects, which the field ``key`` tells apart, and whatever else the spec allows.

    ``name``: the definition that the forms become, of which those that contain others are made.
    """
    tests = [form["properties"][key] for form in known]
    said = {value for test in tests for value in test.get("enum", [test.get("const")])}
    other = [value for value in full["properties"][key].get("enum", []) if value not in said]
    forms = list(known)
    if other:
        fields = {**full["properties"], key: {"enum": other}}
        if "conditions" in fields:
            fields["conditions"] = {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}
        forms.append({**full, "properties": fields})
    return {"anyOf": forms}


def _pattern(slots: Sequence[str], *, reversible: bool = False) -> str:
    """The regular expression of commands with these slots, in order or, if ``reversible``, in any order."""
    verb, between = "[a-z]+( [a-z]+)?", f" ([a-z]+ )?({'|'.join(PREPOSITIONS)}) "
    typed = r"( ([a-z]+ )?\{(number|text)\})?"
    if not slots:
        return f"^{verb}( [a-z]+)?{typed}$"
    if len(slots) == 1:
        return rf"^{verb} \{{noun\}}( [a-z]+)?{typed}$"
    names = [f"({'|'.join(slots)})" if reversible else slot for slot in slots]
    return f"^{verb} " + between.join(rf"\{{{name}\}}" for name in names) + "$"
