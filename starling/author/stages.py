"""The six stages in which a model writes a game: how each reply is merged into the draft, and what is wrong with it.

Plan, objects, actions, goals, wording, walkthrough: the stages of the paper (arXiv 2406.05872), with a puzzle
dependency chart in the plan and the solution at the end. A draft is a dict: the JSON data of a partial GameSpec, and
under ``plan`` the map and the chart as they were planned.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from starling.author.base import slug_for
from starling.author.reply_models import GROUPS, WITH_THINGS
from starling.spec.checks import Problem, check
from starling.spec.commands import PARSER_WORDS
from starling.spec.condition_text import condition_text
from starling.spec.kinds import without_kinds
from starling.spec.model import (
    BUILTIN_STATES,
    NOUN,
    OPPOSITE,
    PLAYER,
    RESERVED_IDS,
    SECOND,
    GameSpec,
    Room,
    Thing,
)
from starling.spec.reachability import can_come_true
from starling.util.text import words

Draft = dict[str, Any]


def merge(stage: str, draft: Draft, data: Draft) -> Draft:
    """A copy of ``draft`` with the reply ``data`` of a stage merged in."""
    new = copy.deepcopy(draft)
    if stage == "plan":
        new |= {"title": data["title"], "id": slug_for(data["title"]), "intro": data["premise"]}
        new |= {key: data[key] for key in ("skills", "difficulty", "start")}
        new["rooms"] = [
            {"description": "", **{k: v for k, v in room.items() if k != "opened_by"}} for room in data["rooms"]
        ]
        new["plan"] = {key: data[key] for key in ("rooms", "start", "chart", "goals")}
    elif stage == "objects":
        new["properties"], new["things"] = _things(data, new["rooms"])
        _extend(new["rooms"], data.get("rooms", {}))
        new |= {key: value for key, value in data.items() if key in WITH_THINGS}
        _replace_exits_by_doors(new)
    elif stage == "actions":
        new |= {"rules": [], **{key: value for key, value in data.items() if key not in ("rooms", "things")}}
        _extend(new["rooms"], data.get("rooms", {}))
        _extend(new["things"], data.get("things", {}))
    elif stage == "goals":
        new["tasks"] = data["tasks"]
        new["endings"] = data.get("endings", [])
    elif stage == "wording":
        _merge_texts(new, data)
    elif stage == "walkthrough":
        new["walkthrough"] = data["walkthrough"]
    elif stage == "repair":
        _patch(new, data)
    if new.get("tasks"):
        new["max_score"] = most_points(new)
    if stage == "objects":
        let_ids_be_words(new["things"])
    return new


def _extend(elements: list[Draft], more: dict[str, Draft]) -> None:
    """Give elements further fields, by id."""
    for element in elements:
        element |= more.get(element["id"], {})


def _merge_texts(draft: Draft, data: Draft) -> None:
    draft["intro"] = data.get("intro") or draft["intro"]
    for group in ("rooms", "things"):
        for element in draft[group]:
            element["description"] = data.get(group, {}).get(element["id"]) or element["description"]
            if details := data.get("details", {}).get(element["id"]):
                element["details"] = details
            if group == "things" and (text := data.get("appearance", {}).get(element["id"])):
                element["appearance"] = text
                if element.pop("scenery", False):
                    element["portable"] = False  # of scenery, an appearance is never shown
                if other := data.get("appearances", {}).get(element["id"]):
                    element["appearances"] = other
    for prop in draft["properties"]:
        wording = data.get("states", {}).get(prop["id"], {})
        prop["wording"] = {state: text for state, text in wording.items() if state in prop["states"] and text}
    victory = _victory(draft, data.get("victory") or "That is done.")
    draft["endings"] = [*draft.get("endings", []), victory]


def let_ids_be_words(things: list[Draft]) -> None:
    """Let each thing be called by the words of its id too, unless another thing has them: its author calls it so."""

    def dictionary(phrases: list[str]) -> set[str]:
        return {word[:DICTIONARY_LETTERS] for phrase in phrases for word in words(phrase)}

    spoken = {t["id"]: dictionary([t["name"], *t.get("synonyms", []), t["id"].replace("-", " ")]) for t in things}
    for thing in things:
        known = dictionary([thing["name"], *thing.get("synonyms", [])])
        others = set().union(*(found for id, found in spoken.items() if id != thing["id"]))
        new = [w for w in thing["id"].split("-") if w.isalpha() and w not in PARSER_WORDS]
        new = [w for w in new if w[:DICTIONARY_LETTERS] not in known | others]
        if new:
            thing["synonyms"] = [*thing.get("synonyms", []), *new]


DICTIONARY_LETTERS = 9
"""Letters by which the Z-machine tells words apart."""


_KINDS: dict[str, dict[str, Any]] = {
    "fixture": {"portable": False},
    "scenery": {"portable": False, "scenery": True},
    "closed-container": {"kind": "container", "portable": False, "openable": True},
    "device": {"portable": False, "switchable": True},
    "item": {},
    "food": {"edible": True},
    "clothing": {"wearable": True},
}
"""{kind of a plan that is none of the spec's: its traits}."""
_PLAN_ONLY = ("kind", "states", "counter", "to", "inside", "place")


def _things(data: Draft, rooms: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """(properties, things) from the reply of the objects stage."""
    properties: list[Draft] = list(data.get("properties", []))
    things: list[Draft] = []
    plans = [(False, f) for f in data["fixtures"]] + [(True, i) for i in data["items"]]
    taken = {room["id"] for room in rooms} | {plan["id"] for _, plan in plans} | {p["id"] for p in properties}
    taken |= {state for prop in properties for state in prop.get("states", [])}
    for portable, plan in plans:
        kind = plan["kind"]
        if kind == "door" and not (plan.get("to") and plan.get("place")):
            kind = "fixture"  # a door that leads nowhere
        thing = {"description": "", "portable": portable, **_KINDS.get(kind, {"kind": kind})}
        if kind == "person":
            thing["portable"] = False
        thing |= {key: value for key, value in plan.items() if key not in _PLAN_ONLY}
        thing["properties"] = list(plan.get("properties", []))
        if portable and thing["portable"]:
            del thing["portable"]
        if plan.get("key"):
            thing |= {"lockable": True, "states": ["locked"]}
            if kind == "container":
                thing["openable"] = True
        if kind == "door":
            thing["door"] = {"room": plan["place"], "direction": "north", "to": plan["to"]}
        elif not plan.get("part_of") and not plan.get("places"):
            thing["place"] = plan.get("inside") or plan.get("place")
        for number, states in enumerate(plan["states"], start=1):
            states = list(dict.fromkeys(states))
            if set(states) <= set(BUILTIN_STATES):
                _start_in(thing, states)
            elif len(states) > 1:
                thing["properties"].append(_property(properties, plan["id"], number, states, taken))
        if plan.get("counter"):
            properties.append({"id": _property_id(plan["id"], "count"), "maximum": plan["counter"]})
            thing["properties"].append(properties[-1]["id"])
        things.append(thing)
    return properties, things


def _start_in(thing: Draft, states: list[str]) -> None:
    """Let a thing begin in the first of these built-in states, which need no property."""
    first = states[0] if states else ""
    able = {"open": thing.get("openable"), "on": thing.get("switchable"), "worn": thing.get("wearable")}
    if able.get(first):
        thing["states"] = [*thing.get("states", []), first]


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
    return {"id": id, "outcome": "won", "when": _all_done(draft), "text": text}


def _all_done(draft: Draft) -> list[Draft]:
    """The conditions that all tasks that are needed are done."""
    needed = [task for task in draft["tasks"] if task["points"] > 0 and not task.get("optional")]
    return [{"subject": task["id"], "test": "done"} for task in needed or draft["tasks"]]


def most_points(draft: Draft) -> int:
    """The most points that can be had: of all tasks, as often as they count, and of the best ending."""
    endings = [ending.get("points", 0) for ending in draft.get("endings", []) if ending["outcome"] == "won"]
    return sum(task["points"] * task.get("times", 1) for task in draft["tasks"] if task["points"] > 0) + max(
        [0, *endings]
    )


def _patch(draft: Draft, data: Draft) -> None:
    removed = set(data.get("remove", []))
    for group in GROUPS:
        incoming = {element["id"]: element for element in data.get(group, [])}
        kept = [incoming.pop(e["id"], e) for e in draft.get(group, []) if e["id"] not in removed]
        if kept or incoming or group in draft:
            draft[group] = kept + list(incoming.values())
    draft |= {key: value for key, value in data.items() if key not in (*GROUPS, "remove") and value is not None}
    if data.get("things"):
        changed = {thing["id"] for thing in data["things"]}
        let_ids_be_words([thing for thing in draft["things"] if thing["id"] in changed])
    _replace_exits_by_doors(draft)
    replaced = {ending["id"] for ending in data.get("endings", [])}
    for ending in draft.get("endings", []):
        own = ending["id"] not in replaced
        if own and ending["outcome"] == "won" and all(c.get("test") == "done" for c in ending["when"]):
            ending["when"] = _all_done(draft)


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
    data.pop("plan", None)
    if not data.get("tasks"):
        here = {"subject": PLAYER, "test": "in", "value": data["start"], "negate": True}
        data["tasks"] = [{"id": "task-to-come", "description": "to come", "when": [here], "points": 1}]
        data["max_score"] = 1
    return GameSpec.model_validate(data)


def problems_of(draft: Draft, stage: str) -> list[Problem]:
    """The problems of a draft: those of the semantic checks, after the actions stage also requirements that can never
    be met, and from the wording stage on missing descriptions."""
    spec = as_spec(draft)
    problems = check(spec)
    if stage == "actions" and not problems:
        problems += _unsatisfiable_requirements(without_kinds(spec))
    if stage in ("wording", "walkthrough"):
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
