"""What keeps a game from being shipped is found out by exploring it, and said so that an author can act on it."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from starling.analysis.release_check import Examination, Wants, examine
from starling.author.stages import STAGES, merge
from starling.spec.model import GameSpec
from tests.loopback import FERN


def draft() -> dict[str, Any]:
    made: dict[str, Any] = {"idea": "water the fern"}
    for stage, reply in FERN.items():
        made = merge(stage, made, STAGES[stage].model_validate(reply).model_dump(exclude_unset=True, mode="json"))
    return copy.deepcopy(made)


def examined(data: dict[str, Any], wants: Wants = Wants()) -> Examination:  # noqa: B008 (frozen)
    return examine(GameSpec.model_validate(data), wants)


def action(data: dict[str, Any], id: str) -> dict[str, Any]:
    return next(a for a in data["actions"] if a["id"] == id)


def test_way_to_win_is_found_and_kept() -> None:
    found = examined(draft())
    assert found.problems == []
    assert found.analysis is not None
    assert found.spec.walkthrough == found.analysis.plan
    longer = [*["look"] * 2, *found.spec.walkthrough]
    again = examined({**draft(), "walkthrough": longer})
    assert again.spec.walkthrough == longer, "an author's own way that wins is kept"


def test_same_game_is_examined_alike_every_time() -> None:
    assert examined(draft()).analysis is not None
    first, second = examined(draft()), examined(draft())
    assert first.analysis is not None and second.analysis is not None
    for field in ("states", "expanded", "plan", "random_win", "branching"):
        assert getattr(first.analysis, field) == getattr(second.analysis, field)


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        (
            {"subject": "pump", "test": "held"},
            "actions/pump-water would do it, but needs that the player is carrying pump",
        ),
        ({"subject": "can", "test": "in", "value": "stand"}, "what it needs is never so at one time"),
    ],
)
def test_task_that_cannot_be_done_is_explained(condition: dict[str, Any], told: str) -> None:
    data = draft()
    action(data, "pump-water")["requires"].append({"condition": condition, "otherwise": "No."})
    found = examined(data)
    assert found.undone == ["water-fetched", "fern-saved", "fern-in-light"]
    assert any(
        problem.startswith("tasks/water-fetched: is never done") and told in problem for problem in found.problems
    )
    assert any("it waits for fern-saved" in problem for problem in found.problems)


def test_what_was_asked_for_is_asked_of_the_game() -> None:
    length = examined(draft()).analysis
    assert length is not None and length.shortest is not None
    short = examined(draft(), Wants(shortest=length.shortest + 1))
    assert short.too_easy
    assert f"{length.shortest} commands win the game" in short.problems[0]
    long = examined(draft(), Wants(longest=length.shortest - 1))
    assert not long.too_easy
    assert "at most" in long.problems[0]


def test_game_that_chance_wins_is_too_easy() -> None:
    data = draft()
    data["tasks"] = [{"id": "arrived", "description": "Go in.", "points": 1,
                      "when": [{"subject": "player", "test": "in", "value": "scullery"}]},
                     {"id": "can-taken", "description": "Take it.", "points": 1,
                      "when": [{"subject": "can", "test": "held"}]}]  # fmt: skip
    data["endings"] = []
    data["max_score"] = 2
    found = examined(data)
    assert found.too_easy
    assert "random commands win" in found.problems[0]


def easy_among_clutter() -> dict[str, Any]:
    """Three commands win, and nine things that can lie anywhere make more states than are explored."""
    data = draft()
    cup = next(thing for thing in data["things"] if thing["id"] == "can")
    names = ("bell", "brick", "comb", "dice", "flute", "hook", "jug", "kite", "lamp")
    data["things"] += [{**cup, "id": name, "name": name, "place": "hall", "properties": []} for name in names]
    cup["place"] = "hall"
    data["tasks"] = [{"id": "arrived", "description": "Go in.", "points": 1,
                      "when": [{"subject": "player", "test": "in", "value": "scullery"}]},
                     {"id": "can-taken", "description": "Take it.", "points": 1,
                      "when": [{"subject": "can", "test": "held"}]},
                     {"id": "gone-out", "description": "Go out.", "points": 1,
                      "when": [{"subject": "player", "test": "in", "value": "yard"}]}]  # fmt: skip
    data["endings"] = []
    data["max_score"] = 3
    return data


def test_chance_is_measured_where_exploring_does_not_settle_it() -> None:
    found = examined(easy_among_clutter())
    assert found.analysis is not None and found.analysis.random_win < 0.5
    assert found.too_easy
    assert "random commands win" in found.problems[0]
    assert found.chance is not None and found.chance.episodes and found.chance.least > 0.5
    assert examined(easy_among_clutter()).chance == found.chance


def easy() -> dict[str, Any]:
    """The same without the clutter."""
    data = easy_among_clutter()
    data["things"] = [thing for thing in data["things"] if thing["id"] in {t["id"] for t in draft()["things"]}]
    return data


def test_victory_by_chance_counts_whatever_the_points() -> None:
    data = easy()
    data["tasks"][1]["when"].append({"subject": "cupboard", "test": "is", "value": "open"})
    data["endings"] = [{"id": "out", "outcome": "won", "text": "Air!", "when": data["tasks"][2]["when"]}]
    found = examined(data)
    assert found.analysis is not None and found.analysis.shortest == 4
    assert found.chance is not None and found.chance.least > 0.9 and found.too_easy
    assert "random commands win" in found.problems[0]


def test_chance_is_computed_where_exploring_settles_it() -> None:
    found = examined(easy())
    assert found.chance is not None and found.chance.episodes is None and found.too_easy
    hard = examined(draft())
    assert hard.problems == [] and hard.chance is not None and hard.chance.most < 0.5


def test_silent_dead_end_is_a_warning() -> None:
    data = draft()
    spoil = {
        "id": "break-can", "command": "smash {noun}", "noun": ["can"], "report": "Flat.",
        "requires": [{"condition": {"subject": "can", "test": "held"}, "otherwise": "No."}],
        "effects": [{"do": "move", "subject": "can", "value": "nowhere"}],
    }  # fmt: skip
    data["actions"].append(spoil)
    found = examined(data)
    assert found.problems == []
    assert any("'smash can'" in warning for warning in found.warnings)


def test_way_that_only_the_author_knows_counts() -> None:
    """A game whose states are too many for the search is not called unwinnable against its own walkthrough."""
    from starling.author import make_author

    spec = make_author("embedded").write("repair a wobbly chair", 1)
    found = examine(spec)
    assert found.problems == []
    assert found.spec.walkthrough == spec.walkthrough
