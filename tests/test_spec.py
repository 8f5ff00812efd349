"""GameSpec: parsing, JSON, and what the checks report."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from starling.spec.checks import check
from starling.spec.model import GameSpec, json_schema, parse_spec
from starling.util.errors import SpecError
from tests.games import PLATE, plate, plate_with


def test_json_round_trip() -> None:
    spec = plate()
    assert parse_spec(spec.to_json()) == spec
    assert parse_spec(spec.to_json()).to_json() == spec.to_json()
    assert json.loads(spec.to_json())["spec_version"] == 2


def test_schema_describes_every_field() -> None:
    assert set(GameSpec.model_fields) == set(json_schema()["properties"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not valid JSON"),
        ("[1]", "must be a JSON object"),
        ("{}", "Field required"),
        (json.dumps({**PLATE, "spec_version": 3}), "reads up to 2"),
        (json.dumps({**PLATE, "colour": "red"}), "colour: Extra inputs"),
        (json.dumps({**PLATE, "id": "../../x"}), "id: String should match"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_an_invalid_spec_is_a_one_line_error(text: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        parse_spec(text, "game.json")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.text())
def test_any_text_is_a_game_or_a_spec_error(text: str) -> None:
    with pytest.raises(SpecError):
        parse_spec(text)


def test_a_valid_game_has_no_problems() -> None:
    assert check(plate()) == []


MISTAKES = {
    "dangling place": (plate_with("things", "plate", place="attic"), "things/plate", "'attic' does not exist"),
    "dangling exit": (plate_with("rooms", "pantry", exits={"up": "attic"}), "rooms/pantry", "is not a room"),
    "dangling key": (plate_with("things", "oak-door", key="gold-key"), "things/oak-door", "'gold-key' does not exist"),
    "dangling noun": (plate_with("actions", "polish-plate", noun=["vase"]), "actions/polish-plate", "'vase'"),
    "unreachable room": (
        plate(rooms=[*PLATE["rooms"], {"id": "attic", "name": "Attic", "description": "Dust."}]),
        "rooms/attic",
        "cannot be reached",
    ),
    "indistinguishable": (plate_with("things", "iron-key", name="plate"), "things/iron-key", "cannot tell 'plate'"),
    "parser's word": (plate_with("things", "box", name="box with lid"), "things/box", "'with'"),
    "reserved id": (plate_with("things", "box", id="player"), "things/player", "is reserved"),
    "two of one id": (plate_with("things", "box", id="plate"), "things/plate", "is used 2 times"),
    "standard verb": (
        plate_with("actions", "polish-plate", command="get {noun} away"),
        "actions/polish-plate",
        "standard verb",
    ),
    "impossible task": (
        plate_with("tasks", "washed", when=[{"subject": "plate", "test": "is", "value": "bright"}]),
        "tasks/washed",
        "nothing in the game can bring about",
    ),
    "points": (plate(max_score=9), "max_score", "add up to 3"),
    "unprintable": (plate_with("things", "plate", description="A \U0001f37d."), "things/plate", "cannot print"),
    "inside itself": (plate_with("things", "box", place="box"), "things/box", "inside itself"),
    "state of nothing": (plate_with("things", "sink", states=["bright"]), "things/sink", "lacks the property"),
    "conditions on the wrong thing": (
        plate_with("tasks", "washed", when=[{"subject": "sink", "test": "is", "value": "spotless"}]),
        "tasks/washed",
        "lacks the property",
    ),
    "number out of range": (
        plate_with("things", "plate", numbers={"rubs": 7}),
        "things/plate",
        "from 0 to the maximum",
    ),
    "two ways one direction": (
        plate_with("rooms", "kitchen", exits={"north": "pantry", "east": "pantry"}),
        "rooms/kitchen",
        "both a door",
    ),
    **{
        f"door moved to {place}": (
            plate_with("actions", "polish-plate", effects=[{"do": "move", "subject": "oak-door", "value": place}]),
            "actions/polish-plate",
            "doors cannot move",
        )
        for place in ("nowhere", "player", "here", "pantry", "noun")
    },
}


@pytest.mark.parametrize("name", MISTAKES)
def test_checks_name_the_element_and_the_problem(name: str) -> None:
    spec, path, message = MISTAKES[name]
    problems = check(spec)
    assert any(p.path == path and message in p.message for p in problems), [str(p) for p in problems]


def test_names_are_compared_by_their_first_nine_letters() -> None:
    things = [
        *PLATE["things"],
        {"id": "jam", "name": "strawberry", "description": "A.", "place": "pantry"},
        {"id": "jams", "name": "strawberries", "description": "B.", "place": "pantry"},
    ]
    assert any("cannot tell 'strawberry'" in p.message for p in check(plate(things=things)))


def test_a_game_of_version_1_keeps_its_version_and_its_bytes() -> None:
    text = plate().to_json().replace('"spec_version": 2', '"spec_version": 1')
    old = parse_spec(text)
    assert old.spec_version == 1 and old.to_json() == text
    assert old.model_copy(update={"spec_version": 2}) == plate()
