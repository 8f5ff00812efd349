"""Kinds and the third thing of commands, spelled out for each thing: what is left is about things alone.

The renderer, the world reader and the candidates work on the result; authors, checks and files on the short form.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from typing import Any

from starling.spec.model import EACH, IT, OTHER, THIRD, GameSpec, Kind, Thing
from starling.util.text import words

Data = dict[str, Any]


def lineage(spec: GameSpec, thing: Thing) -> list[Kind]:
    """The kinds that a thing belongs to, each before its parent."""
    declared = {k.id: k for k in spec.kinds}
    found: dict[str, Kind] = {}
    todo = list(thing.kinds)
    while todo:
        kind = declared.get(todo.pop(0))
        if kind is not None and kind.id not in found:
            found[kind.id] = kind
            todo += [kind.parent] if kind.parent else []
    return list(found.values())


def members(spec: GameSpec) -> dict[str, list[str]]:
    """{kind: ids of its things}, in the spec's order."""
    kinds = {t.id: {k.id for k in lineage(spec, t)} for t in spec.things}
    return {k.id: [t.id for t in spec.things if k.id in kinds[t.id]] for k in spec.kinds}


def without_kinds(spec: GameSpec) -> GameSpec:
    """``spec`` with every kind replaced by its things, and actions with ``{third}`` by one for each third thing.

    The same object if it has neither. Ids stay as they are, so that several rules or actions may share one.
    """
    if not spec.kinds and not any(a.third for a in spec.actions):
        return spec
    found = members(spec)
    data = spec.model_dump()
    data["things"] = [{**d, **_inherited(spec, t)} for d, t in zip(data["things"], spec.things, strict=True)]
    data["actions"] = [single for a in data["actions"] for single in _actions(spec, _of_kinds(a, found))]
    data["rules"] = [single for r in data["rules"] for single in _rules(r, found)]
    return GameSpec.model_validate(_spelled_out(data, found))


def _inherited(spec: GameSpec, thing: Thing) -> Data:
    """Properties, states and numbers of a thing with those of its kinds; its own, and those of nearer kinds, count."""
    properties, states, numbers = list(thing.properties), list(thing.states), dict(thing.numbers)
    for kind in lineage(spec, thing):
        properties += [p for p in kind.properties if p not in properties]
        for state in kind.states:
            prop = spec.property_of_state(state)
            if prop is None or not set(prop.states) & set(states):
                states.append(state)
        numbers = {**kind.numbers, **numbers}
    return {"properties": properties, "states": list(dict.fromkeys(states)), "numbers": numbers}


def _of_kinds(action: Data, found: Mapping[str, list[str]]) -> Data:
    """An action about the things of its kinds in place of the kinds."""
    slots = ("noun", "second", "third")
    things = {slot: [id for one in action[slot] for id in found.get(one, [one])] for slot in slots}
    return {**action, **{slot: list(dict.fromkeys(ids)) for slot, ids in things.items()}}


def _actions(spec: GameSpec, action: Data) -> Iterator[Data]:
    """An action, or one for each of its third things, whose names become words of the command."""
    if not action["third"]:
        yield action
    patterns = [action["command"], *action["synonyms"]]
    for id in action["third"]:
        bound = _bound(action, {THIRD: id})
        command, *synonyms = [p.replace("{third}", call) for call in _calls(spec, id) for p in patterns]
        seen = {"condition": {"subject": id, "test": "here"}, "otherwise": "You can't see any such thing."}
        requires = [seen, *bound["requires"]]
        yield {**bound, "command": command, "synonyms": synonyms, "third": [], "requires": requires}


def _calls(spec: GameSpec, id: str) -> list[str]:
    """What the player may call a thing in a command, its full name first."""
    thing = next((t for t in spec.things if t.id == id), None)
    if thing is None:
        return [id]
    others = {w for t in spec.things if t.id != id for phrase in (t.name, *t.synonyms) for w in words(phrase)}
    spoken = [words(phrase) for phrase in (thing.name, *thing.synonyms)]
    spoken += [[w] for w in spoken[0][-1:] if w not in others]
    calls = dict.fromkeys(" ".join(phrase) for phrase in spoken if phrase)
    return [*calls, *(f"the {call}" for call in calls)]


def _rules(rule: Data, found: Mapping[str, list[str]]) -> Iterator[Data]:
    """A rule, or one for each thing or pair of things that it is about."""
    if rule["each"] is None:
        yield rule
        return
    single = {**rule, "each": None, "other": None}
    each, other = found.get(rule["each"], []), found.get(rule["other"] or "", [""])
    for one, two in itertools.product(each, other):
        if one != two:
            yield _bound(single, {EACH: one, OTHER: two} if two else {EACH: one})


def _bound(data: Any, names: Mapping[str, str]) -> Any:
    """``data`` with placeholders replaced by ids, in conditions, effects and texts."""
    if isinstance(data, list):
        return [_bound(d, names) for d in data]
    if isinstance(data, dict):
        return {
            key: names.get(value, value)
            if key in ("subject", "value", "of", "seen") and isinstance(value, str)
            else _bound(value, names)
            for key, value in data.items()
        }
    if isinstance(data, str):
        return _bound_text(data, names)
    return data


def _bound_text(text: str, names: Mapping[str, str]) -> str:
    for name, id in names.items():
        text = re.sub(rf"\{{{name}(?=[}}.])", f"{{{id}", text)
        text = re.sub(rf"\{{{name.capitalize()}(?=[}}.])", f"{{{id.capitalize()}", text)
    return text


def _spelled_out(data: Any, found: Mapping[str, list[str]]) -> Any:
    """``data`` with each condition about a kind replaced by one about its things."""
    if isinstance(data, list):
        return [_spelled_out(d, found) for d in data]
    if not isinstance(data, dict):
        return data
    if data.get("test") in ("any", "all") and data.get("kind") in found:
        singles = [_bound(data["conditions"], {IT: id}) for id in found[data["kind"]]]
        whole = [{"test": "all", "conditions": conditions} for conditions in singles]
        data = {**data, "kind": None, "conditions": whole}
    return {key: _spelled_out(value, found) for key, value in data.items()}
