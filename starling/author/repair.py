"""Mechanical repairs of a game in the making, for what a model did not put right itself.

A repair is one small edit that makes one problem go away: an id is given a number, an unreachable room is joined to
the start, a thing without a place is put where the player begins, a condition about something that does not exist is
taken out. What cannot be mended by an edit is removed. Each repair is noted in words for the game's card.
"""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from starling.author import slug_for
from starling.author.stages import GROUPS, Draft, problems_of
from starling.spec.checks import PARSER_WORDS, Problem
from starling.spec.model import BUILTIN_STATES, OPPOSITE, RESERVED_IDS

_MOST_REPAIRS = 80
_ABLE = {
    "open": "openable", "closed": "openable", "on": "switchable", "off": "switchable", "worn": "wearable",
}  # fmt: skip
_ADJECTIVES = ("old", "plain", "small", "worn", "spare", "heavy", "faded", "second")

_SAYS_NOTHING = "There is nothing more to say of it."
"""The description of what a model did not describe, so that the game says something true."""

Edit = tuple[str, Draft]


def tidy(data: Draft) -> list[str]:
    """Put a reply's ids and names into their proper form, in place; what was changed. Nothing of substance changes."""
    notes: list[str] = []
    for group in (*GROUPS, "fixtures", "items"):
        elements = data.get(group)
        for element in elements if isinstance(elements, list) else []:
            if not isinstance(element, dict):
                continue
            id = element.get("id")
            if isinstance(id, str) and (proper := slug_for(id)) != id:
                _replace(data, id, proper)
                notes.append(f"{group}: the id {id!r} became {proper!r}")
            name = element.get("name")
            if isinstance(name, str):
                proper = _proper_name(name, article=group == "rooms") or str(element.get("id", "thing")).replace(
                    "-", " "
                )
                if proper != name:
                    element["name"] = proper
                    notes.append(f"{group}/{element.get('id')}: the name {name!r} became {proper!r}")
    return notes


def _proper_name(name: str, *, article: bool) -> str:
    words = re.findall(r"[A-Za-z0-9'-]+", name)
    if not article:
        words = [w for w in words if w.lower() not in PARSER_WORDS and w.lower() != "the"]
    return " ".join(words)[:60].strip()


def _replace(node: Any, old: str, new: str) -> None:
    """Every value ``old`` in a reply's data becomes ``new``; texts of more than an id are left alone."""
    if isinstance(node, dict):
        for key, value in node.items():
            if value == old and key not in ("name", "title", "description"):
                node[key] = new
            else:
                _replace(value, old, new)
    elif isinstance(node, list):
        for place, value in enumerate(node):
            if value == old:
                node[place] = new
            else:
                _replace(value, old, new)


def mend(draft: Draft, stage: str) -> tuple[Draft, list[str], list[str]]:
    """(the draft mended as far as possible, what was done, what is still wrong)."""
    notes: list[str] = []
    for _ in range(_MOST_REPAIRS):
        problems = problems_of(draft, stage)
        if not problems:
            break
        note, mended = _best_edit(draft, stage, problems)
        if mended is None:
            break
        draft = mended
        notes.append(note)
    return draft, notes, [str(p) for p in problems_of(draft, stage)]


def _best_edit(draft: Draft, stage: str, problems: list[Problem]) -> tuple[str, Draft | None]:
    """The first edit that makes a problem go away without making another; failing that, a removal."""
    known = {str(p) for p in problems}
    for problem in problems:
        for note, edited in _edits(draft, problem):
            after = _problems(edited, stage)
            if after is None or str(problem) in {str(p) for p in after}:
                continue
            fewer = Counter(p.path for p in after) < Counter(p.path for p in problems)
            # Some checks are made only where others find nothing, so that new problems may come to light.
            all_new = not known & {str(p) for p in after}
            if fewer or all_new or "the id" in problem.message:
                return note, edited
    for problem in problems:
        for note, edited in _removals(draft, problem):
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
        yield _changed(draft, "the player starts in the first room", start=draft["rooms"][0]["id"])
    if group == "rooms":
        yield from _room_edits(draft, id)
    if group in GROUPS and "the id" in problem.message:
        yield from _id_edits(draft, group, id)
    if group == "things":
        yield from _thing_edits(draft, id)
    if group in ("actions", "rules", "tasks"):
        yield from _part_edits(draft, group, id)


def _changed(draft: Draft, note: str, **fields: Any) -> Edit:
    return note, {**copy.deepcopy(draft), **fields}


def _element(draft: Draft, group: str, id: str) -> tuple[Draft, dict[str, Any] | None]:
    """(a copy of the draft, the last element of that id in it)."""
    copied = copy.deepcopy(draft)
    return copied, next((e for e in reversed(copied.get(group, [])) if e["id"] == id), None)


def _free(draft: Draft, id: str) -> str:
    taken = {e["id"] for group in GROUPS for e in draft.get(group, [])} | RESERVED_IDS
    taken |= {s for p in draft.get("properties", []) for s in p.get("states", [])}
    return next(new for n in range(2, 1000) if (new := f"{id[:16].rstrip('-')}-{n}") not in taken)


def _id_edits(draft: Draft, group: str, id: str) -> Iterator[Edit]:
    """Ids that are used twice or have a meaning of their own."""
    if group == "properties":
        yield from _state_edits(draft, id)
    copied, element = _element(draft, group, id)
    if element is None:
        return
    new = _free(draft, id)
    element["id"] = new
    for other in copied.get("things", []) if group in ("things", "properties") else []:
        if group == "properties":
            other["properties"] = [new if p == id else p for p in other.get("properties", [])]
        elif sum(t["id"] == id for t in draft["things"]) == 1:
            for key in ("place", "key", "part_of"):
                if other.get(key) == id and not any(r["id"] == id for r in draft["rooms"]):
                    other[key] = new
    yield f"{group}/{id} was given an id of its own, {new!r}", copied


def _state_edits(draft: Draft, id: str) -> Iterator[Edit]:
    """States that another property or the parser has already. ``id`` is the property's, or in some problems the state's."""
    for place, prop in enumerate(draft.get("properties", [])):
        states = prop.get("states", [])
        if id not in (prop["id"], *states):
            continue
        twin = next(
            (p for p in draft["properties"][:place] if p.get("states") and set(p["states"]) == set(states)), None
        )
        if twin or (states and set(states) <= set(BUILTIN_STATES)):
            copied = copy.deepcopy(draft)
            del copied["properties"][place]
            for thing in copied["things"]:
                if prop["id"] in thing.get("properties", []):
                    thing["properties"].remove(prop["id"])
                    if twin and twin["id"] not in thing["properties"]:
                        thing["properties"].append(twin["id"])
                    elif not twin:
                        _enable(thing, states)
            same = f"is the same as {twin['id']!r}" if twin else "is what things have anyway"
            yield f"properties/{prop['id']} was taken out: it {same}", copied
        for state in states:
            others = [s for p in draft["properties"] if p is not prop for s in p.get("states", [])]
            ids = [e["id"] for group in GROUPS for e in draft.get(group, [])]
            if state in (*others, *ids, *RESERVED_IDS) or len(state) > 20:
                copied = copy.deepcopy(draft)
                new = _free(draft, state)
                copied["properties"][place]["states"] = [new if s == state else s for s in states]
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
        why = "it led nowhere" if to not in rooms else "the way back was taken"
        yield f"rooms/{id}: the exit {direction} was closed, {why}", edited
    # An unreachable room is joined to the start, or to what lies beside it.
    for near in sorted(draft["rooms"], key=lambda r: r["id"] != draft["start"]):
        for direction, back in OPPOSITE.items():
            if near["id"] == id or direction in near.get("exits", {}) or back in room.get("exits", {}):
                continue
            edited, here = _element(draft, "rooms", near["id"])
            assert here is not None
            here["exits"] = {**here.get("exits", {}), direction: id}
            yield f"rooms/{id} was joined to {near['id']!r}, {direction} of it", edited
    if not room["description"]:
        edited, same = _element(draft, "rooms", id)
        assert same is not None
        same["description"] = _SAYS_NOTHING
        yield f"rooms/{id} has no description of its own", edited
    copied, room = _element(draft, "rooms", id)
    if room is not None:
        room["name"] = _proper_name(room["name"], article=True) or id.replace("-", " ")
        yield f"rooms/{id} was named {room['name']!r}", copied


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
        yield edited("it has no description of its own", description=_SAYS_NOTHING)
    place = thing.get("place")
    if thing.get("kind") != "door":
        room = place
        while room in holders:
            room = holders[room].get("place") if room != holders[room].get("place") else None
        if place in holders and holders[place].get("kind", "thing") == "thing":
            other, holder = _element(draft, "things", str(place))
            assert holder is not None
            holder |= {"kind": "supporter", "portable": False}
            yield f"things/{place} became a supporter, since {id!r} is on it", other
        if room in {r["id"] for r in draft["rooms"]} and room != place:
            yield edited(f"it was put into {room!r}", place=room, part_of=None, door=None)
        yield edited("it was put where the player begins", place=draft["start"], part_of=None, door=None)
    else:
        yield edited("it is no door, since no two rooms were named", kind="thing", door=None, place=draft["start"])
        yield edited("a door has no place", place=None, part_of=None)
    for state in thing.get("states", []):
        kept = [s for s in thing["states"] if s != state]
        able = _ABLE.get(state)
        if able and (able != "openable" or thing.get("kind") == "container"):
            yield edited(f"it was made {able}", **{able: True})
        yield edited(f"it does not start {state!r}", states=kept)
    unlocked = [s for s in thing.get("states", []) if s != "locked"]
    yield edited("it is not lockable, for want of a key", lockable=None, key=None, states=unlocked)
    yield edited("it is not openable", openable=None, lockable=None, key=None, states=unlocked)
    if thing.get("openable") or thing.get("lockable"):
        yield edited("it became a container", kind="container", openable=True)
    for prop in thing.get("properties", []):
        yield edited(
            f"the property {prop!r} was taken from it", properties=[p for p in thing["properties"] if p != prop]
        )
    yield edited("its numbers were taken from it", numbers=None)
    yield edited("its synonyms were taken from it", synonyms=[])
    taken = {t["name"].lower() for t in draft["things"]}
    for adjective in _ADJECTIVES:
        if (name := f"{adjective} {thing['name']}").lower() not in taken:
            yield edited(f"it was named {name!r}, to be told from others", name=name)


def _part_edits(draft: Draft, group: str, id: str) -> Iterator[Edit]:
    """Parts of an action, rule or task taken out, one at a time."""
    element = _element(draft, group, id)[1]
    if element is None:
        return
    for key in ("requires", "when", "effects", "after", "synonyms", "noun", "second"):
        parts = element.get(key) or []
        for place in range(len(parts)):
            if (len(parts) == 1 and key in ("effects", "noun", "second")) or (
                len(parts) == 1 and (group, key) == ("tasks", "when")
            ):
                continue
            edited, same = _element(draft, group, id)
            assert same is not None
            del same[key][place]
            yield f"{group}/{id}: of its {key!r}, number {place + 1} was taken out", edited
    for key in ("noun", "second"):
        if element.get(key) and "{" + key + "}" not in element["command"]:
            edited, same = _element(draft, group, id)
            assert same is not None
            same[key] = []
            yield f"{group}/{id}: its command has no place for {key!r}", edited


def _removals(draft: Draft, problem: Problem) -> Iterator[Edit]:
    group, _, id = problem.path.partition("/")
    fewest = {"rooms": 1, "things": 1, "actions": 0, "rules": 0, "tasks": 1, "endings": 0, "properties": 0}
    if group not in fewest or len(draft.get(group, [])) <= fewest[group]:
        return
    copied, element = _element(draft, group, id)
    if element is not None:
        copied[group].remove(element)
        if group == "tasks":
            _forget_task(copied, id)
        yield f"{group}/{id} was taken out", copied


def _forget_task(draft: Draft, id: str) -> None:
    for task in draft["tasks"]:
        task["after"] = [other for other in task.get("after", []) if other != id]
    for ending in draft.get("endings", []):
        ending["when"] = [c for c in ending["when"] if not (c["test"] == "done" and c["subject"] == id)]
    draft["endings"] = [e for e in draft.get("endings", []) if e["when"]]
    draft["max_score"] = sum(task["points"] for task in draft["tasks"])


def without_tasks(draft: Draft, ids: list[str]) -> Draft | None:
    """The draft without some tasks; None if fewer than two would be left."""
    if len(draft["tasks"]) - len(ids) < 2:
        return None
    copied = copy.deepcopy(draft)
    copied["tasks"] = [task for task in copied["tasks"] if task["id"] not in ids]
    for id in ids:
        _forget_task(copied, id)
    return copied


def farther(draft: Draft) -> tuple[Draft, list[str]]:
    """The draft with the items that its actions use taken out of the player's way, each to the room farthest from the
    start that has the fewest of them, and tools to be held where they are used; and what was done."""
    copied = copy.deepcopy(draft)
    notes = []
    rooms = _by_distance(copied)
    spoken_of = json.dumps([copied.get("actions", []), copied["tasks"]])
    tools = [
        t
        for t in copied["things"]
        if t.get("portable", True) and f'"{t["id"]}"' in spoken_of and t.get("kind") != "door"
    ]
    for number, tool in enumerate(tools):
        room = rooms[number % len(rooms)]
        if (
            tool.get("place") in [r["id"] for r in copied["rooms"]]
            and tool["place"] != room
            and not tool.get("part_of")
        ):
            tool["place"] = room
            notes.append(f"things/{tool['id']}: it was put into {room!r}, farther from the start")
    portable = {t["id"] for t in tools}
    for action in copied.get("actions", []):
        for slot in ("noun", "second"):
            held = {"subject": slot, "test": "held"}
            needs = [r["condition"] for r in action.get("requires", [])]
            if action.get(slot) and set(action[slot]) <= portable and not any(c["test"] == "held" for c in needs):
                sentence = "You need {" + slot + "} in your hands for that."
                action["requires"] = [{"condition": held, "otherwise": sentence}, *action.get("requires", [])]
                notes.append(f"actions/{action['id']}: its {slot} has to be held")
    return copied, notes


def _by_distance(draft: Draft) -> list[str]:
    """Rooms other than the start, the farthest first; the start itself if there is no other."""
    exits = {room["id"]: list(room.get("exits", {}).values()) for room in draft["rooms"]}
    for door in (t["door"] for t in draft["things"] if t.get("door")):
        exits[door["room"]].append(door["to"])
        exits[door["to"]].append(door["room"])
    order = [draft["start"]]
    for at in order:
        order += [to for to in dict.fromkeys(exits[at]) if to not in order]
    return order[:0:-1] or order
