"""Walkthroughs as authors write them, in the words that players may use."""

from __future__ import annotations

import json

import pytest

from starling.analysis.release_check import check_release
from starling.author.schemas import schema_of
from starling.author.stages import merge
from starling.spec.model import GameSpec
from starling.spec.typed_commands import as_offered

GAME = {
    "id": "a-lamp",
    "title": "A Lamp",
    "idea": "light the lamp",
    "intro": "It is getting dark.",
    "skills": ["crafting"],
    "difficulty": "easy",
    "rooms": [
        {"id": "hut", "name": "Hut", "description": "A hut. The yard is north.", "exits": {"north": "yard"}},
        {"id": "yard", "name": "Yard", "description": "A yard. The hut is south.", "exits": {"south": "hut"}},
    ],
    "start": "hut",
    "properties": [{"id": "flame", "states": ["unlit", "burning"]}],
    "things": [
        {
            "id": "lamp",
            "name": "tin lamp",
            "description": "A lamp.",
            "place": "hut",
            "properties": ["flame"],
            "synonyms": ["lantern"],
        },
        {"id": "torch", "name": "pine torch", "description": "It burns.", "place": "yard"},
        {
            "id": "box",
            "name": "oak box",
            "description": "A box.",
            "kind": "container",
            "place": "hut",
            "states": ["open"],
            "portable": False,
        },
    ],
    "actions": [
        {
            "id": "light-lamp",
            "command": "light {noun} with {second}",
            "synonyms": ["light {noun} at {second}", "hold {second} to {noun}"],
            "noun": ["lamp"],
            "second": ["torch"],
            "requires": [{"condition": {"subject": "torch", "test": "held"}, "otherwise": "With what?"}],
            "effects": [{"do": "set", "subject": "lamp", "value": "burning"}],
            "report": "It burns.",
        }
    ],
    "tasks": [
        {
            "id": "lit",
            "description": "Light the lamp.",
            "when": [{"subject": "lamp", "test": "is", "value": "burning"}],
            "points": 2,
        },
        {
            "id": "kept",
            "description": "Put the torch away.",
            "when": [{"subject": "torch", "test": "in", "value": "box"}],
            "points": 1,
        },
    ],
    "max_score": 3,
}


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("light lantern at pine torch", "light tin lamp with pine torch"),
        ("hold the pine torch to the tin lamp", "light tin lamp with pine torch"),
        ("insert pine torch into oak box", "put pine torch in oak box"),
        ("pick up pine torch", "take pine torch"),
        ("sing loudly", "sing loudly"),
    ],
)
def test_synonyms_of_commands_and_names_are_what_the_environment_offers(typed: str, offered: str) -> None:
    assert as_offered(GameSpec.model_validate(GAME), [typed]) == [offered]


def test_a_walkthrough_in_synonyms_proves_that_a_game_can_be_won() -> None:
    typed = ["go north", "get pine torch", "go south", "hold pine torch to lantern", "insert pine torch in oak box"]
    found = check_release(GameSpec.model_validate({**json.loads(json.dumps(GAME)), "walkthrough": typed}))
    assert found.verdict.won
    assert found.verdict.score == 3
    assert found.spec.walkthrough == [
        "go north",
        "take pine torch",
        "go south",
        "light tin lamp with pine torch",
        "put pine torch in oak box",
    ]


def test_an_appearance_that_the_model_writes_is_shown() -> None:
    draft = {
        "intro": "",
        "properties": [],
        "rooms": [{"id": "hut", "description": "A hut."}],
        "things": [{"id": "goat", "name": "goat", "description": "A goat.", "place": "hut", "scenery": True}],
        "tasks": [{"id": "t", "description": "Wait.", "when": [], "points": 1}],
    }
    told = merge("wording", draft, {"appearance": {"goat": "A goat stands on the roof."}, "things": {}, "rooms": {}})
    (goat,) = told["things"]
    assert goat["appearance"] == "A goat stands on the roof."
    assert not goat.get("scenery")
    assert goat["portable"] is False


def test_gates_are_written_as_gates() -> None:
    """An endpoint that enforces the schema can write what an exit requires."""
    schema = json.dumps(schema_of("repair", {}))
    assert '"north": {"type": "string"}' not in schema.split('"gates"')[1][:400]
    assert "Gate" in schema.split('"gates"')[1][:400]
