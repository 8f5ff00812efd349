"""Mechanical repairs: whatever a model writes, the result is sound or the problems are named."""

from __future__ import annotations

import copy
import json
from typing import Any

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from starling.analysis.release_check import examine
from starling.author.repair import farther, mend, tidy, without_tasks
from starling.author.schemas import schema_of
from starling.author.stages import STAGES, as_spec, merge, problems_of
from starling.spec.checks import check
from starling.spec.model import GameSpec
from tests.loopback import FERN


def drafts() -> dict[str, Any]:
    draft: dict[str, Any] = {"idea": "water the fern"}
    for stage, reply in FERN.items():
        data = STAGES[stage].model_validate(reply).model_dump(exclude_unset=True, mode="json")
        draft = merge(stage, draft, data)
    return draft


WHOLE = drafts()
WORDS = st.sampled_from(
    ["fern", "can", "hall", "yard", "open", "nowhere", "limp", "full", "no-such-thing", "player", "2nd"]
)


def _places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Paths of everything in a draft that can be replaced or removed."""
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
def test_damaged_drafts_are_mended_or_their_problems_named(damage: list[tuple[tuple[Any, ...], str | None]]) -> None:
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
            continue  # an earlier damage took it away
    try:
        as_spec(draft)
    except ValueError:
        return  # such a reply goes back to the model, it is not mended
    before = copy.deepcopy(draft)
    mended, notes, problems = mend(draft, "repair")
    assert draft == before, "the draft that was given stays as it is"
    assert problems or check(as_spec(mended)) == []
    assert bool(notes) == (mended != before)


def test_sound_draft_is_left_alone() -> None:
    assert mend(WHOLE, "wording") == (WHOLE, [], [])
    assert tidy(json.loads(json.dumps(FERN["objects"]))) == []


def test_ids_and_names_get_their_proper_form() -> None:
    data = {
        "items": [{"id": "The Kettle!", "name": "the kettle (copper)"}],
        "fixtures": [{"id": "x", "key": "The Kettle!"}],
    }
    notes = tidy(data)
    assert data["items"][0] == {"id": "the-kettle", "name": "kettle copper"}
    assert data["fixtures"][0]["key"] == "the-kettle"
    assert len(notes) == 2


def test_task_that_is_taken_out_is_forgotten_everywhere() -> None:
    draft = copy.deepcopy(WHOLE)
    smaller = without_tasks(draft, ["fern-saved"])
    assert smaller is not None
    assert "fern-saved" not in json.dumps([smaller["tasks"], smaller["endings"]])
    assert smaller["max_score"] == sum(t["points"] for t in smaller["tasks"])
    assert without_tasks(draft, ["fern-saved", "water-fetched"]) is None


def test_farther_makes_the_way_longer_and_the_game_stays_sound() -> None:
    draft = copy.deepcopy(WHOLE)
    for thing in draft["things"]:
        if "place" in thing:
            thing["place"] = "hall"
    near = examine(GameSpec.model_validate(draft))
    harder, notes = farther(draft)
    far = examine(GameSpec.model_validate(harder))
    assert near.analysis is not None and far.analysis is not None
    assert near.analysis.shortest is not None and far.analysis.shortest is not None
    assert far.analysis.shortest > near.analysis.shortest
    assert far.verdict.ok
    assert notes


def test_a_game_without_actions_of_its_own_is_made_longer_as_well() -> None:
    draft = json.loads(as_spec(WHOLE).to_json())
    del draft["actions"]
    draft["tasks"][0]["when"] = [{"subject": "can", "test": "held"}]
    for thing in draft["things"]:
        if "place" in thing:
            thing["place"] = draft["start"]
    harder, notes = farther(draft)
    assert notes
    assert "actions" not in harder


def test_schemas_are_plain_json_that_every_step_of_a_sound_game_fits() -> None:
    draft: dict[str, Any] = {"idea": "x"}
    for stage, reply in FERN.items():
        schema = schema_of(stage, draft)
        jsonschema.validate(reply, schema)
        draft = merge(stage, draft, STAGES[stage].model_validate(reply).model_dump(exclude_unset=True, mode="json"))
    assert problems_of(draft, "wording") == []
