"""GameSpec: parsing, JSON, and what the checks report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from starling.library.catalog import open_game, read_game
from starling.library.game import UnsavedGame
from starling.spec.beginning import holds_at_start
from starling.spec.checks import check, open_spec
from starling.spec.fact_checks import MAX_DEPTH, depth
from starling.spec.model import GameSpec, json_schema, parse_spec
from starling.states.graph import Graph
from starling.util.errors import SpecError
from tests.games import PLATE, plate, plate_with
from tests.logic_games import change, held, is_, number


def nested(levels: int) -> dict[str, Any]:
    """A condition inside so many others."""
    return {"test": "all", "conditions": [nested(levels - 1)]} if levels else held("plate")


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


LOGIC_MISTAKES = {
    "done at the start": (
        plate_with("tasks", "washed", when=[is_("plate", "greasy")]),
        "tasks/washed",
        "done at the start already",
    ),
    "over at the start": (
        plate_with("endings", "broken", when=[{"subject": "hat", "test": "held"}]),
        "endings/broken",
        "hold at the start already",
    ),
    "unknown placeholder": (
        plate_with("actions", "wash-plate", report="You scrub {noun} in {sinc}."),
        "actions/wash-plate",
        "{sinc}: 'sinc' is no thing or room",
    ),
    "placeholder of another element": (plate(intro="You see {noun}."), "intro", "'noun' is no thing or room"),
    "placeholder with an unknown property": (
        plate_with("rooms", "kitchen", description="A {plate.colour} plate."),
        "rooms/kitchen",
        "'colour' is no property",
    ),
    "placeholder with a property of another thing": (
        plate_with("rooms", "kitchen", description="{sink.rubs}"),
        "rooms/kitchen",
        "'sink' lacks the property 'rubs'",
    ),
    "too few choices": (
        plate_with("things", "plate", description="{plate.shine: bright | dull}"),
        "things/plate",
        "give a text for each of the 3 states",
    ),
    "one text for a state": (
        plate_with("things", "plate", description="{plate.bright: shining}"),
        "things/plate",
        "give two texts for the state",
    ),
    "empty braces": (plate(intro="A {} b."), "intro", "it is no placeholder"),
    "chance in a task": (
        plate_with("tasks", "washed", when=[{"test": "chance", "number": 50}]),
        "tasks/washed",
        "chance is only allowed in actions and rules",
    ),
    "impossible chance": (
        plate_with("actions", "polish-plate", when=[{"test": "chance", "number": 100}]),
        "actions/polish-plate",
        "must be from 1 to 99",
    ),
    "compared with a thing without the number": (
        plate_with("tasks", "washed", when=[number("plate", "at-least", "rubs", {"of": "sink", "property": "rubs"})]),
        "tasks/washed",
        "'sink' lacks the property 'rubs'",
    ),
    "typed without a slot": (
        plate_with("actions", "polish-plate", effects=[change("set-number", "plate", "rubs", "typed")]),
        "actions/polish-plate",
        "only valid in actions with {number}",
    ),
    "words to type without a slot": (
        plate_with("actions", "polish-plate", typed=["now"]),
        "actions/polish-plate",
        "no {text} or {number}",
    ),
    "words that cannot be typed": (
        plate_with("actions", "polish-plate", command="polish {noun} with {text}", typed=["Oh!"]),
        "actions/polish-plate",
        "which cannot be typed",
    ),
    "no number": (
        plate_with("actions", "polish-plate", command="polish {noun} to {number}", typed=["ten"]),
        "actions/polish-plate",
        "not a whole number",
    ),
    "too many slots": (
        plate_with("actions", "wash-plate", command="wash {noun} in {second} for {text}"),
        "actions/wash-plate",
        "too many slots",
    ),
    "pattern of the kit": (
        plate_with("actions", "polish-plate", command="pick up {noun}"),
        "actions/polish-plate",
        "understands 'pick up {noun}' as 'take {noun}'",
    ),
    "shared pattern": (
        plate_with("actions", "smash-plate", synonyms=["polish {noun}"]),
        "actions/smash-plate",
        "give both actions the same command",
    ),
    "nothing to win": (
        plate(tasks=[{**t, "optional": True} for t in PLATE["tasks"]]),
        "tasks",
        "no task is needed to win",
    ),
    "no points": (plate_with("tasks", "washed", points=0), "tasks/washed", "it has no points"),
    "more points than there are": (
        plate_with("tasks", "washed", points=2, times=3).model_copy(update={"max_score": 8}),
        "max_score",
        "give 3 and all points together 7",
    ),
    "unknown kind": (plate_with("things", "plate", kinds=["dish"]), "things/plate", "'dish', which is not declared"),
    "kind of itself": (
        plate(kinds=[{"id": "dish", "parent": "ware"}, {"id": "ware", "parent": "dish"}]),
        "kinds/dish",
        "is a kind of it",
    ),
    "kind without things": (
        plate(
            kinds=[{"id": "dish"}],
            rules=[{"id": "r", "say": "Hm.", "when": [{"test": "any", "kind": "dish", "conditions": [held("it")]}]}],
        ),
        "rules/r",
        "of which there is no thing",
    ),
    "each without a kind": (
        plate(rules=[{"id": "r", "say": "Hm.", "when": [held("each")]}]),
        "rules/r",
        "only valid in rules with `each`",
    ),
    "nested too deeply": (plate_with("tasks", "washed", when=[nested(5)]), "tasks/washed", "nested more than 4 deep"),
    "no text there": (
        plate(voices={"gruff": {"actions/wash/report": "Done."}}),
        "voices/gruff",
        "no text at 'actions/wash/report'",
    ),
    "reserved name": (plate_with("things", "box", id="each"), "things/each", "is reserved"),
}


@pytest.mark.parametrize("name", LOGIC_MISTAKES)
def test_checks_of_the_logic_name_the_element_and_the_problem(name: str) -> None:
    spec, path, message = LOGIC_MISTAKES[name]
    problems = check(spec)
    assert any(p.path == path and message in p.message for p in problems), [str(p) for p in problems]


def test_conditions_nested_without_end_are_one_line() -> None:
    text = plate_with("tasks", "washed", when=[nested(40)]).to_json()
    assert len(check(parse_spec(text))) == 1
    part = '{"test": "all", "conditions": ['
    with pytest.raises(SpecError) as caught:
        parse_spec(text.replace('"when": [', '"when": [' + part * 300 + "]}" * 300 + ", ", 1))
    assert "\n" not in str(caught.value)


conditions = st.recursive(
    st.sampled_from(
        [
            is_("plate", "spotless"),
            held("plate"),
            number("plate", "equal", "rubs", 0),
            number("plate", "at-most", "rubs", {"of": "plate", "property": "rubs"}),
            number("player", "at-least", "score", 1),
            {"subject": "plate", "test": "in", "value": "kitchen"},
            {"subject": "player", "test": "in", "value": "pantry"},
            {"subject": "plate", "test": "beside", "value": "sink"},
            {"subject": "iron-key", "test": "beside", "value": "box"},
            {"subject": "washed", "test": "done"},
        ]
    ).flatmap(lambda c: st.booleans().map(lambda negate: {**c, "negate": negate})),
    lambda parts: st.builds(
        lambda test, conditions, negate: {"test": test, "conditions": conditions, "negate": negate},
        st.sampled_from(["any", "all"]),
        st.lists(parts, min_size=1, max_size=3),
        st.booleans(),
    ),
    max_leaves=6,
)


@given(conditions)
@settings(max_examples=10, deadline=None, suppress_health_check=[*HealthCheck.__members__.values()])
def test_the_story_the_world_and_the_spec_agree_on_any_condition(condition: dict[str, Any]) -> None:
    told = {"id": "tell", "command": "tell", "when": [condition], "report": "It is so."}
    spec = plate(actions=[*PLATE["actions"], told, {"id": "deny", "command": "tell", "report": "It is not so."}])
    if depth(spec.actions[-2].when[0]) > MAX_DEPTH:
        assert check(spec)
        return
    assert check(spec) == []
    game = UnsavedGame(spec)
    machine, holds = game.start(), holds_at_start(spec, spec.actions[-2].when[0])
    for command in ("wait", "take china plate", "wash china plate in sink", "go north"):
        assert (
            (machine.send("tell") == "It is so.")
            == game.world.holds(machine.memory(), spec.actions[-2].when[0])
            == holds
        )
        machine.send(command)
        holds = game.world.holds(machine.memory(), spec.actions[-2].when[0])


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


def test_opening_a_game_checks_it(tmp_path: Path) -> None:
    (tmp_path / "game.json").write_text(plate(max_score=9, title="").to_json())
    for opened in (open_spec, lambda path: open_game(str(path)), lambda path: read_game(str(path), Graph())):
        with pytest.raises(SpecError, match="title: is empty; write one") as caught:
            opened(tmp_path)
        assert "(and 1 more; `starling validate --json` lists all)" in str(caught.value)
        assert "\n" not in str(caught.value)
