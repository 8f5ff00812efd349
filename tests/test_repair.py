"""Mechanical repairs: whatever a model writes, the result is valid or its problems are reported."""

from __future__ import annotations

import copy
import json
from typing import Any

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from starling.analysis.release_check import check_release
from starling.author.repair import normalise, repair_draft, spread_items, without_tasks
from starling.author.reply_models import STAGES
from starling.author.schemas import schema_of
from starling.author.size import Size
from starling.author.stages import as_spec, merge, problems_of
from starling.spec.checks import check
from starling.spec.model import GameSpec
from tests.loopback import FERN


def whole_draft() -> dict[str, Any]:
    """The draft after all stages of the FERN replies."""
    draft: dict[str, Any] = {"idea": "water the fern"}
    for stage, reply in FERN.items():
        data = STAGES[stage].model_validate(reply).model_dump(exclude_unset=True, mode="json")
        draft = merge(stage, draft, data)
    return draft


WHOLE = whole_draft()
WORDS = st.sampled_from(
    ["fern", "can", "hall", "yard", "open", "nowhere", "limp", "full", "no-such-thing", "player", "2nd"]
)


def _places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Paths of all nested values of a draft."""
    found = [path] if path else []
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        found += _places(value, (*path, key))
    return found


PLACES = [
    p for p in _places({g: WHOLE[g] for g in ("rooms", "properties", "things", "actions", "tasks")}) if len(p) > 2
]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(PLACES), st.one_of(st.none(), WORDS)), min_size=1, max_size=4))
def test_damaged_drafts_are_repaired_or_their_problems_reported(
    damage: list[tuple[tuple[Any, ...], str | None]],
) -> None:
    draft = copy.deepcopy(WHOLE)
    for path, word in damage:
        node: Any = draft
        try:
            for key in path[:-1]:
                node = node[key]
            if isinstance(node[path[-1]], str) and word is not None:
                node[path[-1]] = word
            elif word is None:
                del node[path[-1]]
        except (KeyError, IndexError, TypeError):
            continue  # removed by earlier damage
    try:
        as_spec(draft)
    except ValueError:
        return  # a draft outside the schema is sent back to the model, not repaired
    before = copy.deepcopy(draft)
    repaired, notes, problems = repair_draft(draft, "repair")
    assert draft == before, "the argument must not be modified"
    assert problems or check(as_spec(repaired)) == []
    assert bool(notes) == (repaired != before)


def test_valid_draft_is_unchanged() -> None:
    assert repair_draft(WHOLE, "wording") == (WHOLE, [], [])
    assert normalise(json.loads(json.dumps(FERN["objects"]))) == []


def test_ids_and_names_are_normalised() -> None:
    data = {
        "items": [{"id": "The Kettle!", "name": "the kettle (copper)"}],
        "fixtures": [{"id": "x", "key": "The Kettle!"}],
    }
    notes = normalise(data)
    assert data["items"][0] == {"id": "the-kettle", "name": "kettle copper"}
    assert data["fixtures"][0]["key"] == "the-kettle"
    assert len(notes) == 2


def test_a_task_without_points_gets_one() -> None:
    tasks: list[dict[str, object]] = [{"id": "boil", "points": 0}, {"id": "serve"}]
    assert normalise({"tasks": tasks}) == ["tasks/serve: it had no points and got 1"]
    assert [task["points"] for task in tasks] == [0, 1]


def test_duplicate_and_reserved_ids_are_renamed() -> None:
    """Recognised by the wording of the check, which `starling.author.repair` relies on."""
    draft = copy.deepcopy(WHOLE)
    draft["things"].append({**draft["things"][-1], "name": "bucket"})
    twice = draft["things"][-1]["id"]
    draft["actions"][0]["id"] = "noun"
    repaired, notes, problems = repair_draft(draft, "repair")
    assert problems == []
    assert notes == [
        f"things/{twice} was given the unique id '{twice}-2'",
        "actions/noun was given the unique id 'noun-2'",
    ]
    assert len(repaired["things"]) == len(draft["things"])


def test_removed_task_is_no_longer_referenced() -> None:
    draft = copy.deepcopy(WHOLE)
    smaller = without_tasks(draft, ["fern-saved"])
    assert smaller is not None
    assert "fern-saved" not in json.dumps([smaller["tasks"], smaller["endings"]])
    assert smaller["max_score"] == sum(t["points"] for t in smaller["tasks"])
    assert without_tasks(draft, ["fern-saved", "water-fetched"]) is None


def test_spreading_items_lengthens_the_solution_and_keeps_the_game_valid() -> None:
    draft = json.loads(as_spec(WHOLE).to_json())
    del draft["walkthrough"]
    for thing in draft["things"]:
        if "place" in thing:
            thing["place"] = "hall"
    near = check_release(GameSpec.model_validate(draft))
    harder, notes = spread_items(draft)
    far = check_release(GameSpec.model_validate(harder))
    assert near.analysis is not None and far.analysis is not None
    assert near.analysis.shortest is not None and far.analysis.shortest is not None
    assert far.analysis.shortest > near.analysis.shortest
    assert far.verdict.ok
    assert notes


def test_spreading_items_works_without_game_specific_actions() -> None:
    draft = json.loads(as_spec(WHOLE).to_json())
    del draft["actions"]
    draft["tasks"][0]["when"] = [{"subject": "can", "test": "held"}]
    for thing in draft["things"]:
        if "place" in thing:
            thing["place"] = draft["start"]
    harder, notes = spread_items(draft)
    assert notes
    assert "actions" not in harder


def test_replies_of_a_valid_game_match_the_schemas_of_their_stages() -> None:
    draft: dict[str, Any] = {"idea": "x"}
    for stage, reply in FERN.items():
        schema = schema_of(stage, draft, Size(goals=1))
        jsonschema.validate(reply, schema)
        draft = merge(stage, draft, STAGES[stage].model_validate(reply).model_dump(exclude_unset=True, mode="json"))
    assert problems_of(draft, "wording") == []
