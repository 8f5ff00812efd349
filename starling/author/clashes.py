"""Ids of a reply that something else in the game has already: they are renamed before the reply is checked, so that a
model need not write everything again for a number at the end of a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from starling.author.reply_models import GROUPS
from starling.spec.logic import RESERVED_IDS, RESERVED_NAMES

Draft = dict[str, Any]

_TO_THINGS = ("inside", "key", "part_of")
"""Fields of planned things that name another one, never a room."""


def rename_clashes(stage: str, data: Draft, draft: Draft) -> list[str]:
    """Rename, in place, the new elements of a reply whose ids are taken. Returns a note on each.

    Things and rooms may be meant wherever an id stands, so only what can be told apart is renamed: planned things that
    are called like a room, and actions, rules, tasks and endings, of which only tasks are named elsewhere.
    """
    groups = ("fixtures", "items") if stage == "objects" else ("actions", "rules", "tasks", "endings")
    taken = {id: group for group, id in _ids(draft)}
    own = {(group, id) for group, id in _ids(draft)} if stage == "repair" else set[tuple[str, str]]()
    taken |= dict.fromkeys(RESERVED_IDS | RESERVED_NAMES, "the words of conditions")
    notes = []
    for group in groups:
        for element in _elements(data, group):
            id = element["id"]
            if id in taken and (group, id) not in own and not (stage == "objects" and taken[id] in groups):
                element["id"] = new = _numbered(id, taken)
                notes.append(f"{group}: the id {id!r} is taken ({taken[id]}); it became {new!r}")
                _rename_references(group, data, id, new)
            taken[element["id"]] = group
    return notes


def _ids(draft: Draft) -> Iterator[tuple[str, str]]:
    for group in GROUPS:
        for element in _elements(draft, group):
            yield group, element["id"]
    for prop in _elements(draft, "properties"):
        yield from (("properties", state) for state in prop.get("states", []))


def _elements(data: Draft, group: str) -> list[Draft]:
    listed = data.get(group)
    found = listed if isinstance(listed, list) else []
    return [e for e in found if isinstance(e, dict) and isinstance(e.get("id"), str)]


def _numbered(id: str, taken: Draft) -> str:
    return next(new for n in range(2, 1000) if (new := f"{id[:16].rstrip('-')}-{n}") not in taken)


def _rename_references(group: str, data: Draft, id: str, new: str) -> None:
    """What names the element in the reply names it by its new id."""
    if group in ("fixtures", "items"):
        for element in (*_elements(data, "fixtures"), *_elements(data, "items")):
            for field in _TO_THINGS:
                if element.get(field) == id:
                    element[field] = new
            if isinstance(element.get("ties"), list):
                element["ties"] = [new if tied == id else tied for tied in element["ties"]]
    elif group == "tasks":
        for task in _elements(data, "tasks"):
            if isinstance(task.get("after"), list):
                task["after"] = [new if other == id else other for other in task["after"]]
        _rename_done([data.get("tasks"), data.get("endings")], id, new)


def _rename_done(node: Any, id: str, new: str) -> None:
    if isinstance(node, dict):
        if node.get("test") == "done" and node.get("subject") == id:
            node["subject"] = new
        node = list(node.values())
    if isinstance(node, list):
        for part in node:
            _rename_done(part, id, new)
