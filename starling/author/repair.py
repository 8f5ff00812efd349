"""Mechanical repairs of a draft, for problems that the model did not fix itself.

A repair is one small edit that resolves one problem: a duplicate id gets a number, an unreachable room is connected to
the start, a thing without a place is moved to the start room, a condition on something undefined is removed. Elements
that no edit can fix are removed. Each repair is noted for the game's card.
"""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from starling.author.base import slug_for
from starling.author.reply_models import GROUPS
from starling.author.stages import Draft, most_points, problems_of
from starling.spec.checks import Problem
from starling.spec.commands import PARSER_WORDS
from starling.spec.model import BUILTIN_STATES, OPPOSITE, RESERVED_IDS
from starling.util.json_text import count_values

_MAX_REPAIRS = 80
_MAX_WORK = 1_000_000
"""Values that are checked for the repairs of a draft, all tried edits together: some seconds."""
_ABLE = {
    "open": "openable",
    "closed": "openable",
    "on": "switchable",
    "off": "switchable",
    "worn": "wearable",
}
_ADJECTIVES = ("old", "plain", "small", "worn", "spare", "heavy", "faded", "second")

_NO_DESCRIPTION = "There is nothing more to say of it."
"""Stand-in for a description that the model did not write."""
_ID_PROBLEM = "the id"
"""Part of every message of `starling.spec.checks` about an id that is taken, reserved or too long."""

FORBIDDEN = "has a word with a meaning for the parser,"
"""Part of every note about a name that lost more than its article."""
_ARTICLES = frozenset("a an the some my your his her its".split())

Edit = tuple[str, Draft]


def normalise(data: Draft) -> list[str]:
    """Normalise the ids, names and points in a reply in place, without changing its substance. Returns notes on the
    changes."""
    notes: list[str] = []
    groups = {group: data[group] for group in (*GROUPS, "fixtures", "items") if isinstance(data.get(group), list)}
    elements = [(group, e) for group, listed in groups.items() for e in listed if isinstance(e, dict)]
    slugs: dict[str, str] = {}
    for group, element in elements:
        id = element.get("id")
        if isinstance(id, str) and id not in slugs and (slug := slug_for(id)) != id:
            slugs[id] = slug
            notes.append(f"{group}: the id {id!r} became {slug!r}")
    if slugs:
        _replace_ids(data, slugs)
    for group, element in elements:
        name = element.get("name")
        if isinstance(name, str):
            fallback = str(element.get("id", "thing")).replace("-", " ")
            cleaned = _clean_name(name, keep_article=group == "rooms") or fallback
            if cleaned != name:
                element["name"] = cleaned
                wrong = _wrong_words(name) if group != "rooms" else []
                because = f"{FORBIDDEN} {', '.join(map(repr, wrong))}, and " if wrong else ""
                notes.append(f"{group}/{element.get('id')}: the name {name!r} {because}became {cleaned!r}")
        if group == "tasks" and "points" not in element:
            element["points"] = 1
            notes.append(f"tasks/{element.get('id')}: it had no points and got 1")
    return notes


def forbidden_names(notes: list[str]) -> list[str]:
    """Those notes of `normalise` that the model should hear of: it may know a better name."""
    return [f"{note}; choose a name without it" for note in notes if FORBIDDEN in note]


def _wrong_words(name: str) -> list[str]:
    return [word for word in re.findall(r"[a-z]+", name.lower()) if word in PARSER_WORDS - _ARTICLES]


def _clean_name(name: str, *, keep_article: bool) -> str:
    words = re.findall(r"[A-Za-z0-9'-]+", name)
    if not keep_article:
        words = [w for w in words if w.lower() not in PARSER_WORDS and w.lower() != "the"]
    return " ".join(words)[:60].strip()


def _replace_ids(node: Any, new: dict[str, str]) -> None:
    """Replace the values in nested data that ``new`` has new ones for, except names, titles and descriptions."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str):
                if key not in ("name", "title", "description"):
                    node[key] = new.get(value, value)
            else:
                _replace_ids(value, new)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            if isinstance(value, str):
                node[index] = new.get(value, value)
            else:
                _replace_ids(value, new)


def repair_draft(draft: Draft, stage: str) -> tuple[Draft, list[str], list[str]]:
    """(the draft repaired as far as possible, notes on the repairs, remaining problems)."""
    notes: list[str] = []
    tries = iter(range(_MAX_WORK // count_values(draft)))
    for _ in range(_MAX_REPAIRS):
        problems = problems_of(draft, stage)
        if not problems:
            break
        note, repaired = _best_edit(draft, stage, problems, tries)
        if repaired is None:
            break
        draft = repaired
        notes.append(note)
    return draft, notes, [str(p) for p in problems_of(draft, stage)]


def _best_edit(draft: Draft, stage: str, problems: list[Problem], tries: Iterator[int]) -> tuple[str, Draft | None]:
    """The first edit that resolves a problem without causing another, else the first removal that resolves one.

    ``tries``: has an element for each edit that may still be tried.
    """
    known = {str(p) for p in problems}
    for problem in problems:
        for _, (note, edited) in zip(tries, _edits(draft, problem), strict=False):
            after = _problems(edited, stage)
            if after is None or str(problem) in {str(p) for p in after}:
                continue
            fewer = Counter(p.path for p in after) < Counter(p.path for p in problems)
            # Some checks run only after others pass, so resolving the last known problem may reveal new ones.
            all_new = not known & {str(p) for p in after}
            if fewer or all_new or _ID_PROBLEM in problem.message:
                return note, edited
    for problem in problems:
        for _, (note, edited) in zip(tries, _removals(draft, problem), strict=False):
            after = _problems(edited, stage)
            if after is not None and str(problem) not in {str(p) for p in after}:
                return note, edited
    return "", None


def _problems(draft: Draft, stage: str) -> list[Problem] | None:
    try:
        return problems_of(draft, stage)
    except ValidationError:
        return None


def _edits(draft: Draft, problem: Problem) -> Iterator[Edit]:
    group, _, id = problem.path.partition("/")
    if problem.path == "start":
        start = draft["rooms"][0]["id"]
        yield "the player starts in the first room", {**copy.deepcopy(draft), "start": start}
    if group == "rooms":
        yield from _room_edits(draft, id)
    if group in GROUPS and _ID_PROBLEM in problem.message:
        yield from _id_edits(draft, group, id)
    if group == "things":
        yield from _thing_edits(draft, id)
    if group in ("actions", "rules", "tasks"):
        yield from _part_edits(draft, group, id)


def _element(draft: Draft, group: str, id: str) -> tuple[Draft, dict[str, Any] | None]:
    """(a copy of the draft, the last element with that id in the copy, or None)."""
    copied = copy.deepcopy(draft)
    return copied, next((e for e in reversed(copied.get(group, [])) if e["id"] == id), None)


def _numbered_id(draft: Draft, id: str) -> str:
    taken = {e["id"] for group in GROUPS for e in draft.get(group, [])} | RESERVED_IDS
    taken |= {s for p in draft.get("properties", []) for s in p.get("states", [])}
    return next(new for n in range(2, 1000) if (new := f"{id[:16].rstrip('-')}-{n}") not in taken)


def _id_edits(draft: Draft, group: str, id: str) -> Iterator[Edit]:
    """Edits for ids that are duplicate or reserved."""
    if group == "properties":
        yield from _state_edits(draft, id)
    copied, element = _element(draft, group, id)
    if element is None:
        return
    new = _numbered_id(draft, id)
    element["id"] = new
    for other in copied.get("things", []) if group in ("things", "properties") else []:
        if group == "properties":
            other["properties"] = [new if p == id else p for p in other.get("properties", [])]
        elif sum(t["id"] == id for t in draft["things"]) == 1:
            for key in ("place", "key", "part_of"):
                if other.get(key) == id and not any(r["id"] == id for r in draft["rooms"]):
                    other[key] = new
    yield f"{group}/{id} was given the unique id {new!r}", copied


def _state_edits(draft: Draft, id: str) -> Iterator[Edit]:
    """Edits for states that another property or Inform already defines. ``id``: a property's or a state's."""
    for index, prop in enumerate(draft.get("properties", [])):
        states = prop.get("states", [])
        if id not in (prop["id"], *states):
            continue
        twin = next(
            (p for p in draft["properties"][:index] if p.get("states") and set(p["states"]) == set(states)), None
        )
        if twin or (states and set(states) <= set(BUILTIN_STATES)):
            copied = copy.deepcopy(draft)
            del copied["properties"][index]
            for thing in copied["things"]:
                if prop["id"] in thing.get("properties", []):
                    thing["properties"].remove(prop["id"])
                    if twin and twin["id"] not in thing["properties"]:
                        thing["properties"].append(twin["id"])
                    elif not twin:
                        _enable(thing, states)
            reason = f"it duplicates {twin['id']!r}" if twin else "its states are built in"
            yield f"properties/{prop['id']} was removed: {reason}", copied
        for state in states:
            others = [s for p in draft["properties"] if p is not prop for s in p.get("states", [])]
            ids = [e["id"] for group in GROUPS for e in draft.get(group, [])]
            if state in (*others, *ids, *RESERVED_IDS) or len(state) > 20:
                copied = copy.deepcopy(draft)
                new = _numbered_id(draft, state)
                copied["properties"][index]["states"] = [new if s == state else s for s in states]
                for thing in copied["things"]:
                    if prop["id"] in thing.get("properties", []):
                        thing["states"] = [new if s == state else s for s in thing.get("states", [])]
                yield f"the state {state!r} of {prop['id']!r} became {new!r}", copied


def _enable(thing: Draft, states: list[str]) -> None:
    able = _ABLE.get(states[0])
    if able and (able != "openable" or thing["kind"] in ("container", "door")):
        thing[able] = True


def _room_edits(draft: Draft, id: str) -> Iterator[Edit]:
    rooms = {room["id"] for room in draft["rooms"]}
    copied, room = _element(draft, "rooms", id)
    if room is None:
        return
    for direction, to in room.get("exits", {}).items():
        edited, same = _element(draft, "rooms", id)
        assert same is not None
        del same["exits"][direction]
        reason = "it led nowhere" if to not in rooms else "the opposite direction leads elsewhere"
        yield f"rooms/{id}: the exit {direction} was removed: {reason}", edited
    # Connect an unreachable room to the start, or else to any other room.
    for near in sorted(draft["rooms"], key=lambda r: r["id"] != draft["start"]):
        for direction, back in OPPOSITE.items():
            if near["id"] == id or direction in near.get("exits", {}) or back in room.get("exits", {}):
                continue
            edited, neighbour = _element(draft, "rooms", near["id"])
            assert neighbour is not None
            neighbour["exits"] = {**neighbour.get("exits", {}), direction: id}
            yield f"rooms/{id} was connected to {near['id']!r}, {direction} of it", edited
    if not room["description"]:
        edited, same = _element(draft, "rooms", id)
        assert same is not None
        same["description"] = _NO_DESCRIPTION
        yield f"rooms/{id}: the model wrote no description", edited
    copied, room = _element(draft, "rooms", id)
    if room is not None:
        room["name"] = _clean_name(room["name"], keep_article=True) or id.replace("-", " ")
        yield f"rooms/{id} was renamed {room['name']!r}", copied


def _thing_edits(draft: Draft, id: str) -> Iterator[Edit]:
    _copied, thing = _element(draft, "things", id)
    if thing is None:
        return
    holders = {t["id"]: t for t in draft["things"]}

    def edited(note: str, **fields: Any) -> Edit:
        other, same = _element(draft, "things", id)
        assert same is not None
        for key, value in fields.items():
            if value is None:
                same.pop(key, None)
            else:
                same[key] = value
        return f"things/{id}: {note}", other

    if not thing["description"]:
        yield edited("the model wrote no description", description=_NO_DESCRIPTION)
    place = thing.get("place")
    if thing.get("kind") != "door":
        room = place
        while room in holders:
            room = holders[room].get("place") if room != holders[room].get("place") else None
        if place in holders and holders[place].get("kind", "thing") == "thing":
            other, holder = _element(draft, "things", str(place))
            assert holder is not None
            holder |= {"kind": "supporter", "portable": False}
            yield f"things/{place} became a supporter: {id!r} is on it", other
        if room in {r["id"] for r in draft["rooms"]} and room != place:
            yield edited(f"it was moved to {room!r}", place=room, part_of=None, door=None)
        yield edited("it was moved to the start room", place=draft["start"], part_of=None, door=None)
    else:
        yield edited("it is not a door: it connects no two rooms", kind="thing", door=None, place=draft["start"])
        yield edited("its place was removed: a door has none", place=None, part_of=None)
    for state in thing.get("states", []):
        kept = [s for s in thing["states"] if s != state]
        able = _ABLE.get(state)
        if able and (able != "openable" or thing.get("kind") == "container"):
            yield edited(f"it was made {able}", **{able: True})
        yield edited(f"the initial state {state!r} was removed", states=kept)
    unlocked = [s for s in thing.get("states", []) if s != "locked"]
    yield edited("it was made not lockable", lockable=None, key=None, states=unlocked)
    yield edited("it was made not openable", openable=None, lockable=None, key=None, states=unlocked)
    if thing.get("openable") or thing.get("lockable"):
        yield edited("it became a container", kind="container", openable=True)
    for prop in thing.get("properties", []):
        kept = [p for p in thing["properties"] if p != prop]
        yield edited(f"its property {prop!r} was removed", properties=kept)
    yield edited("its numbers were removed", numbers=None)
    yield edited("its synonyms were removed", synonyms=[])
    taken = {t["name"].lower() for t in draft["things"]}
    for adjective in _ADJECTIVES:
        if (name := f"{adjective} {thing['name']}").lower() not in taken:
            yield edited(f"it was renamed {name!r} to be unambiguous", name=name)


def _part_edits(draft: Draft, group: str, id: str) -> Iterator[Edit]:
    """Edits that remove one part of an action, rule or task."""
    element = _element(draft, group, id)[1]
    if element is None:
        return
    for key in ("requires", "when", "effects", "after", "synonyms", "noun", "second"):
        parts = element.get(key) or []
        # These lists must not become empty.
        required = key in ("effects", "noun", "second") or (group, key) == ("tasks", "when")
        for index in range(len(parts)):
            if len(parts) == 1 and required:
                continue
            edited, same = _element(draft, group, id)
            assert same is not None
            del same[key][index]
            yield f"{group}/{id}: item {index + 1} of {key!r} was removed", edited
    for key in ("noun", "second"):
        if element.get(key) and "{" + key + "}" not in element["command"]:
            edited, same = _element(draft, group, id)
            assert same is not None
            same[key] = []
            yield f"{group}/{id}: {key!r} was removed: its command does not use it", edited


def _removals(draft: Draft, problem: Problem) -> Iterator[Edit]:
    group, _, id = problem.path.partition("/")
    min_count = {"rooms": 1, "things": 1, "actions": 0, "rules": 0, "tasks": 1, "endings": 0, "properties": 0}
    if group not in min_count or len(draft.get(group, [])) <= min_count[group]:
        return
    copied, element = _element(draft, group, id)
    if element is not None:
        copied[group].remove(element)
        if group == "tasks":
            _remove_task_references(copied, id)
        yield f"{group}/{id} was removed", copied


def _remove_task_references(draft: Draft, id: str) -> None:
    for task in draft["tasks"]:
        task["after"] = [other for other in task.get("after", []) if other != id]
    for ending in draft.get("endings", []):
        ending["when"] = [c for c in ending["when"] if not (c["test"] == "done" and c["subject"] == id)]
    draft["endings"] = [e for e in draft.get("endings", []) if e["when"]]
    draft["max_score"] = most_points(draft)


def without_tasks(draft: Draft, ids: list[str]) -> Draft | None:
    """The draft without some tasks, or None if fewer than two would remain."""
    if len(draft["tasks"]) - len(ids) < 2:
        return None
    copied = copy.deepcopy(draft)
    copied["tasks"] = [task for task in copied["tasks"] if task["id"] not in ids]
    for id in ids:
        _remove_task_references(copied, id)
    return copied


def spread_items(draft: Draft) -> tuple[Draft, list[str]]:
    """Make a draft harder: (the draft, notes on the changes).

    Items that actions or tasks use are spread over the rooms, farthest from the start first, and actions require that
    portable things they use are held.
    """
    copied = copy.deepcopy(draft)
    notes = []
    rooms = _by_distance(copied)
    room_ids = [r["id"] for r in copied["rooms"]]
    users = json.dumps([copied.get("actions", []), copied["tasks"]])
    tools = [
        t for t in copied["things"] if t.get("portable", True) and f'"{t["id"]}"' in users and t.get("kind") != "door"
    ]
    for number, tool in enumerate(tools):
        room = rooms[number % len(rooms)]
        if tool.get("place") in room_ids and tool["place"] != room and not tool.get("part_of"):
            tool["place"] = room
            notes.append(f"things/{tool['id']}: it was moved to {room!r}, farther from the start")
    portable = {t["id"] for t in tools}
    for action in copied.get("actions", []):
        for slot in ("noun", "second"):
            held = {"subject": slot, "test": "held"}
            needs = [r["condition"] for r in action.get("requires", [])]
            if action.get(slot) and set(action[slot]) <= portable and not any(c["test"] == "held" for c in needs):
                sentence = "You need {" + slot + "} in your hands for that."
                action["requires"] = [{"condition": held, "otherwise": sentence}, *action.get("requires", [])]
                notes.append(f"actions/{action['id']}: its {slot} must be held")
    return copied, notes


def _by_distance(draft: Draft) -> list[str]:
    """Room ids by distance from the start, farthest first, without the start unless it is the only room."""
    exits = {room["id"]: list(room.get("exits", {}).values()) for room in draft["rooms"]}
    for door in (t["door"] for t in draft["things"] if t.get("door")):
        exits[door["room"]].append(door["to"])
        exits[door["to"]].append(door["room"])
    order = [draft["start"]]
    for at in order:
        order += [to for to in dict.fromkeys(exits[at]) if to not in order]
    return order[:0:-1] or order
