"""The release check: what it finds by exploring a game, and what it tells the author."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import islice
from typing import Any

import numpy as np
import pytest

from starling.analysis.analyse import RANDOM_STEPS, sampled_episodes
from starling.analysis.release_check import (
    CLEAR_START,
    ReleaseCheck,
    Requirements,
    _sampled_win_rate,
    check_planned,
    check_release,
)
from starling.author.reply_models import STAGES
from starling.author.stages import merge
from starling.library.catalog import open_game
from starling.library.game import Game, UnsavedGame
from starling.spec.model import GameSpec
from tests.loopback import FERN


def draft() -> dict[str, Any]:
    """FERN without its walkthrough."""
    made: dict[str, Any] = {"idea": "water the fern"}
    for stage, reply in FERN.items():
        if stage == "walkthrough":
            continue
        made = merge(stage, made, STAGES[stage].model_validate(reply).model_dump(exclude_unset=True, mode="json"))
    del made["plan"]
    return copy.deepcopy(made)


def checked(data: dict[str, Any], requirements: Requirements = Requirements()) -> ReleaseCheck:  # noqa: B008 (frozen)
    return check_release(GameSpec.model_validate(data), requirements)


def action(data: dict[str, Any], id: str) -> dict[str, Any]:
    return next(a for a in data["actions"] if a["id"] == id)


def test_winning_walkthrough_is_found_and_kept() -> None:
    found = checked(draft())
    assert found.problems == []
    assert found.analysis is not None
    assert found.spec.walkthrough == found.analysis.plan
    longer = [*["look"] * 2, *found.spec.walkthrough]
    again = checked({**draft(), "walkthrough": longer})
    assert again.spec.walkthrough == longer, "an author's own winning walkthrough is kept"


def test_checks_are_deterministic() -> None:
    assert checked(draft()).analysis is not None
    first, second = checked(draft()), checked(draft())
    assert first.analysis is not None and second.analysis is not None
    for field in ("states", "expanded", "plan", "random_win", "branching"):
        assert getattr(first.analysis, field) == getattr(second.analysis, field)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (
            {"subject": "pump", "test": "held"},
            "actions/pump-water would make it true, but requires that the player is carrying pump",
        ),
        ({"subject": "can", "test": "in", "value": "stand"}, "its requirements never hold at the same time"),
    ],
)
def test_task_that_cannot_be_done_is_explained(condition: dict[str, Any], expected: str) -> None:
    data = draft()
    action(data, "pump-water")["requires"].append({"condition": condition, "otherwise": "No."})
    found = checked(data)
    assert found.undone == ["water-fetched", "fern-saved", "fern-in-light"]
    assert any(
        problem.startswith("tasks/water-fetched: is never done") and expected in problem for problem in found.problems
    )
    assert any("it waits for fern-saved" in problem for problem in found.problems)


def test_length_requirements() -> None:
    length = checked(draft()).analysis
    assert length is not None and length.shortest is not None
    short = checked(draft(), Requirements(shortest=length.shortest + 1))
    assert short.too_easy
    assert f"{length.shortest} commands win the game" in short.problems[0]
    long = checked(draft(), Requirements(longest=length.shortest - 1))
    assert not long.too_easy
    assert "at most" in long.problems[0]


def test_game_won_by_random_play_is_too_easy() -> None:
    data = draft()
    data["tasks"] = [
        {
            "id": "arrived",
            "description": "Go in.",
            "points": 1,
            "when": [{"subject": "player", "test": "in", "value": "scullery"}],
        },
        {"id": "can-taken", "description": "Take it.", "points": 1, "when": [{"subject": "can", "test": "held"}]},
    ]
    data["endings"] = []
    data["max_score"] = 2
    found = checked(data)
    assert found.too_easy
    assert "random commands win" in found.problems[0]


def easy_among_clutter() -> dict[str, Any]:
    """Three commands win, but nine portable things make more states than the check explores."""
    data = draft()
    cup = next(thing for thing in data["things"] if thing["id"] == "can")
    names = ("bell", "brick", "comb", "dice", "flute", "hook", "jug", "kite", "lamp")
    data["things"] += [{**cup, "id": name, "name": name, "place": "hall", "properties": []} for name in names]
    cup["place"] = "hall"
    data["tasks"] = [
        {
            "id": "arrived",
            "description": "Go in.",
            "points": 1,
            "when": [{"subject": "player", "test": "in", "value": "scullery"}],
        },
        {"id": "can-taken", "description": "Take it.", "points": 1, "when": [{"subject": "can", "test": "held"}]},
        {
            "id": "gone-out",
            "description": "Go out.",
            "points": 1,
            "when": [{"subject": "player", "test": "in", "value": "yard"}],
        },
    ]
    data["endings"] = []
    data["max_score"] = 3
    return data


def test_random_win_rate_is_sampled_if_exploring_does_not_settle_it() -> None:
    found = checked(easy_among_clutter())
    assert found.analysis is not None and found.analysis.random_win < 0.5
    assert found.too_easy
    assert "random commands win" in found.problems[0]
    assert found.random_win_rate is not None and found.random_win_rate.episodes and found.random_win_rate.low > 0.5
    assert checked(easy_among_clutter()).random_win_rate == found.random_win_rate


def easy() -> dict[str, Any]:
    """`easy_among_clutter` without the clutter."""
    data = easy_among_clutter()
    data["things"] = [thing for thing in data["things"] if thing["id"] in {t["id"] for t in draft()["things"]}]
    return data


def test_random_wins_count_with_any_score() -> None:
    data = easy()
    data["tasks"][1]["when"].append({"subject": "cupboard", "test": "is", "value": "open"})
    data["endings"] = [{"id": "out", "outcome": "won", "text": "Air!", "when": data["tasks"][2]["when"]}]
    found = checked(data)
    assert found.analysis is not None and found.analysis.shortest == 4
    assert found.random_win_rate is not None and found.random_win_rate.low > 0.9 and found.too_easy
    assert "random commands win" in found.problems[0]


def test_random_win_rate_is_computed_if_exploring_settles_it() -> None:
    found = checked(easy())
    assert found.random_win_rate is not None and found.random_win_rate.episodes is None and found.too_easy
    hard = checked(draft())
    assert hard.problems == [] and hard.random_win_rate is not None and hard.random_win_rate.high < 0.5


def plainly_sampled(game: Game) -> Iterator[int]:
    """The episodes of `sampled_episodes`, with every command tried whenever its turn comes."""
    rng, machine = np.random.default_rng(0), game.start()
    while True:
        machine.restore(machine.start)
        for _ in range(RANDOM_STEPS):
            if game.over(machine):
                break
            before, same = machine.snapshot(), {game.identity(machine)}
            for command in game.idle_commands:
                game.step(machine, command)
                same.add(game.identity(machine))
                machine.restore(before)
            commands = game.commands(machine)
            for index in rng.permutation(len(commands)):
                game.step(machine, commands[index])
                if game.over(machine) or game.identity(machine) not in same:
                    break
                machine.restore(before)
        yield game.record(machine).ended


@pytest.mark.parametrize("id", ["BoilPasta", "TwoMinutesOfDark", "WhileTheWaterRuns", "LockThirtySeven"])
def test_random_play_that_remembers_what_commands_do_is_the_same(id: str) -> None:
    game = UnsavedGame(open_game(id).spec)
    assert list(islice(sampled_episodes(game), 6)) == list(islice(plainly_sampled(game), 6))


def test_random_play_is_settled_by_a_start_that_is_clear() -> None:
    assert _sampled_win_rate([False] * 200).episodes == CLEAR_START
    assert _sampled_win_rate([True] * 200).low == 1.0
    mixed = _sampled_win_rate([True, *[False] * 199])
    assert mixed.episodes == 20, "then losses are 18 ahead"


def test_extent_says_how_far_a_game_was_checked() -> None:
    found = checked(draft())
    assert found.extent["explored"] == "some" and found.extent["episodes"] is None
    planned = check_planned(found.spec)
    assert planned.extent["explored"] == "none" and planned.extent["episodes"] >= CLEAR_START
    assert planned.random_win_rate and planned.extent["random_wins"] == [planned.random_win_rate.low] * 2
    assert planned.game is not None and planned.game.spec is planned.spec
    assert checked(easy()).extent["explored"] == "all"


def test_silent_dead_end_is_a_warning() -> None:
    data = draft()
    spoil = {
        "id": "break-can",
        "command": "smash {noun}",
        "noun": ["can"],
        "report": "Flat.",
        "requires": [{"condition": {"subject": "can", "test": "held"}, "otherwise": "No."}],
        "effects": [{"do": "move", "subject": "can", "value": "nowhere"}],
    }
    data["actions"].append(spoil)
    found = checked(data)
    assert found.problems == []
    assert any("'smash can'" in warning for warning in found.warnings)


def test_walkthrough_that_the_search_misses_counts() -> None:
    """A game with too many states for the search is not unwinnable if its own walkthrough wins."""
    from starling.author import make_author

    spec = make_author("embedded").write("repair a wobbly chair", 1)
    found = check_release(spec)
    assert found.problems == []
    assert found.spec.walkthrough == spec.walkthrough
