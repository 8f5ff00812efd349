"""Small games for the tests."""

from __future__ import annotations

from typing import Any

from starling.spec.model import GameSpec

PLATE: dict[str, Any] = {
    "id": "dirty-plate",
    "title": "The Dirty Plate",
    "idea": "Wash a plate.",
    "intro": "Morning comes.",
    "skills": ["cleaning"],
    "difficulty": "easy",
    "start": "kitchen",
    "rooms": [
        {"id": "kitchen", "name": "Kitchen", "description": "A narrow kitchen.", "exits": {"north": "pantry"}},
        {"id": "pantry", "name": "Pantry", "description": "Shelves.", "exits": {"south": "kitchen"}},
        {"id": "garden", "name": "Garden", "description": "Green."},
    ],
    "properties": [
        {"id": "cleanness", "states": ["greasy", "spotless"], "wording": {"greasy": "{Noun} is greasy."}},
        {"id": "shine", "states": ["dull", "bright", "dazzling"]},
        {"id": "rubs", "maximum": 3},
    ],
    "things": [
        {"id": "oak-door", "name": "oak door", "kind": "door", "description": "Oak.", "openable": True,
         "lockable": True,
         "key": "iron-key", "states": ["locked"], "door": {"room": "kitchen", "direction": "east", "to": "garden"}},
        {"id": "sink", "name": "sink", "kind": "container", "description": "Steel.", "place": "kitchen",
         "portable": False, "scenery": True},
        {"id": "box", "name": "tin box", "kind": "container", "description": "Tin.", "place": "pantry",
         "openable": True},
        {"id": "iron-key", "name": "iron key", "description": "Heavy.", "place": "box"},
        {"id": "plate", "name": "china plate", "description": "A plate.", "place": "kitchen",
         "properties": ["cleanness", "shine", "rubs"]},
        {"id": "hat", "name": "straw hat", "description": "Straw.", "place": "player", "wearable": True,
         "states": ["worn"]},
        {"id": "radio", "name": "radio", "description": "Old.", "place": "pantry", "portable": False,
         "switchable": True},
    ],
    "actions": [
        {"id": "wash-plate", "command": "wash {noun} in {second}", "noun": ["plate"], "second": ["sink"],
         "requires": [{"condition": {"subject": "plate", "test": "held"}, "otherwise": "Pick {noun} up first."}],
         "effects": [{"do": "set", "subject": "plate", "value": "spotless"},
                     {"do": "add", "subject": "plate", "property": "rubs", "number": 2}],
         "report": "You scrub {noun} in {second}."},
        {"id": "polish-plate", "command": "polish {noun}", "noun": ["plate"],
         "effects": [{"do": "set", "subject": "plate", "value": "dazzling"}], "report": "It gleams."},
        {"id": "smash-plate", "command": "smash {noun}", "noun": ["plate"],
         "effects": [{"do": "move", "subject": "plate", "value": "nowhere"}], "report": "Crash."},
    ],
    "tasks": [
        {"id": "washed", "description": "Wash the plate.", "points": 2,
         "when": [{"subject": "plate", "test": "is", "value": "spotless"}]},
        {"id": "out", "description": "Take it outside.", "points": 1, "after": ["washed"],
         "when": [{"subject": "plate", "test": "in", "value": "garden"}]},
    ],
    "endings": [
        {"id": "broken", "outcome": "lost", "when": [{"subject": "plate", "test": "in", "value": "nowhere"}],
         "text": "That was the last one."},
    ],
    "max_score": 3,
    "walkthrough": ["take china plate", "wash china plate in sink", "go north", "open tin box", "take iron key",
                    "go south", "unlock oak door with iron key", "open oak door", "go east"],
}  # fmt: skip


def plate(**changes: Any) -> GameSpec:
    """The plate game, with some fields replaced."""
    return GameSpec.model_validate({**PLATE, **changes})


def plate_with(group: str, id: str, /, **changes: Any) -> GameSpec:
    """The plate game, with fields of one element replaced."""
    elements = [{**e, **changes} if e["id"] == id else e for e in PLATE[group]]
    return plate(**{group: elements})


def small() -> GameSpec:
    """A smaller plate game, with a few hundred states."""
    things = {t["id"]: t for t in PLATE["things"]}
    door = {k: v for k, v in things["oak-door"].items() if k not in ("lockable", "key", "states")}
    wash, _, smash = PLATE["actions"]
    return plate(
        id="small-plate",
        things=[door, things["sink"], things["box"], {**things["plate"], "properties": ["cleanness"]}],
        properties=PLATE["properties"][:1],
        actions=[{**wash, "effects": wash["effects"][:1]}, smash],
        walkthrough=["take china plate", "wash china plate in sink", "open oak door", "go east"],
    )
