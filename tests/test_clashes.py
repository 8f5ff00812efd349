"""Ids that are taken are renamed before a reply goes back; names that the parser would misread are told."""

from __future__ import annotations

import copy
import json
from typing import Any

from starling.author.clashes import rename_clashes
from starling.author.endpoint import ChatEndpoint
from starling.author.llm import OpenAIAuthor
from starling.author.repair import forbidden_names, normalise
from tests.loopback import FERN, KEY, Loopback, by_stage, completion, fern

DRAFT: dict[str, Any] = {
    "rooms": [{"id": "attic"}],
    "things": [{"id": "chest"}],
    "properties": [{"id": "dust", "states": ["dusty", "clean"]}],
    "actions": [{"id": "sweep"}],
}


def test_things_called_like_a_room_are_renamed_with_what_names_them() -> None:
    data: dict[str, Any] = {
        "fixtures": [{"id": "attic", "place": "attic", "key": "pin"}, {"id": "desk", "part_of": "attic"}],
        "items": [{"id": "pin", "place": "attic", "inside": "attic"}],
    }
    notes = rename_clashes("objects", data, {"rooms": [{"id": "attic"}]})
    assert notes == ["fixtures: the id 'attic' is taken (rooms); it became 'attic-2'"]
    assert data["fixtures"] == [{"id": "attic-2", "place": "attic", "key": "pin"}, {"id": "desk", "part_of": "attic-2"}]
    assert data["items"] == [{"id": "pin", "place": "attic", "inside": "attic-2"}]


def test_tasks_are_renamed_with_what_asks_for_them() -> None:
    done = {"subject": "sweep", "test": "done"}
    data: dict[str, Any] = {
        "tasks": [{"id": "sweep", "when": []}, {"id": "rest", "when": [copy.deepcopy(done)], "after": ["sweep"]}],
        "endings": [{"id": "dusty", "when": [copy.deepcopy(done)]}],
    }
    assert len(rename_clashes("goals", data, DRAFT)) == 2
    assert [t["id"] for t in data["tasks"]] == ["sweep-2", "rest"] and data["tasks"][1]["after"] == ["sweep-2"]
    assert data["tasks"][1]["when"][0]["subject"] == data["endings"][0]["when"][0]["subject"] == "sweep-2"
    assert data["endings"][0]["id"] == "dusty-2"


def test_what_a_repair_replaces_keeps_its_id() -> None:
    data: dict[str, Any] = {"actions": [{"id": "sweep"}, {"id": "chest"}], "things": [{"id": "chest"}]}
    assert len(rename_clashes("repair", data, DRAFT)) == 1
    assert [a["id"] for a in data["actions"]] == ["sweep", "chest-2"] and data["things"] == [{"id": "chest"}]


def test_damaged_replies_are_left_to_the_checks() -> None:
    for data in ({"actions": None}, {"actions": [None, {"id": 3}]}, {"tasks": {"id": "x"}, "endings": "none"}):
        before = copy.deepcopy(data)
        assert rename_clashes("repair", data, DRAFT) == [] and data == before


def test_a_clash_costs_no_correction() -> None:
    actions = copy.deepcopy(FERN["actions"])
    taken = FERN["objects"]["items"][0]["id"]
    actions["actions"][0]["id"] = taken
    endpoint_tries = 3
    with Loopback(by_stage(fern(actions=actions))) as server:
        endpoint = ChatEndpoint(base_url=server.url, api_key=KEY, model="m", first_wait=0.01)
        made = OpenAIAuthor(endpoint, "staged", endpoint_tries).start("water the fern", 0)
    assert [call.tries for call in made.calls] == [1] * len(made.calls)
    assert made.spec is not None and made.spec.actions[0].id == f"{taken}-2"
    assert any(f"the id {taken!r} is taken" in note for note in made.repairs)


def test_names_lose_articles_silently_and_other_words_are_told() -> None:
    data = {"items": [{"id": "a", "name": "the brass key"}, {"id": "b", "name": "bottle with letter"}]}
    notes = normalise(data)
    assert [item["name"] for item in data["items"]] == ["brass key", "bottle letter"]
    assert forbidden_names(notes) == [
        "items/b: the name 'bottle with letter' has a word with a meaning for the parser, 'with', and became "
        "'bottle letter'; choose a name without it"
    ]


def test_the_model_hears_of_a_forbidden_name() -> None:
    wrong = copy.deepcopy(FERN["objects"])
    wrong["items"][0]["name"] = "can with spout"
    replies = [json.dumps(wrong), json.dumps(FERN["objects"])]

    def behave(request: dict[str, Any]) -> Any:
        if replies and request["response_format"]["json_schema"]["name"] == "objects":
            return 200, {}, completion(replies.pop(0))
        return by_stage(fern())(request)

    with Loopback(behave) as server:
        endpoint = ChatEndpoint(base_url=server.url, api_key=KEY, model="m", first_wait=0.01)
        made = OpenAIAuthor(endpoint, "staged", 2).start("water the fern", 0)
        assert "'can with spout' has a word with a meaning for the parser, 'with'" in server.asked(2)
    assert made.spec is not None and made.spec.things[-1].name != "can spout"
