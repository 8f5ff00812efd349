"""What a room says of a thing as it changes, and one action with several tools."""

from __future__ import annotations

import pytest

from starling.analysis.verify import verify
from starling.library.game import UnsavedGame
from starling.spec.checks import check
from starling.spec.model import GameSpec
from tests.world_games import fact, game, task, to

WHARF = game(
    rooms=[
        {"id": "wharf", "name": "Wharf", "description": "Wet stone.", "exits": {"east": "loft"}},
        {"id": "loft", "name": "Loft", "description": "Sails.", "exits": {"west": "wharf"}},
    ],
    properties=[{"id": "hold", "states": ["moored", "adrift"]}, {"id": "mood", "states": ["asleep", "cross", "calm"]}],
    things=[
        {"id": "boat", "name": "boat", "description": "Blue.", "place": "wharf", "portable": False,
         "properties": ["hold"], "appearance": "A boat tugs at its rope.",
         "appearances": [{"when": [fact("boat", "is", "adrift")], "text": "A boat drifts, rope and all."}]},
        {"id": "rope", "name": "rope", "description": "Tarred.", "part_of": "boat"},
        {"id": "ned", "name": "Ned", "kind": "person", "proper": True, "description": "A boy.", "place": "wharf",
         "portable": False, "pronouns": "he", "properties": ["mood"], "appearance": "Ned sleeps on a sack.",
         "appearances": [{"when": [fact("ned", "is", "cross")], "text": "Ned glares at you and {boat}."},
                         {"when": [fact("boat", "is", "adrift")], "text": "Ned watches the boat go."}]},
        {"id": "knife", "name": "knife", "description": "Sharp.", "place": "loft"},
        {"id": "scissors", "name": "scissors", "description": "Sharp.", "place": "loft", "plural": True},
        {"id": "spoon", "name": "spoon", "description": "Blunt.", "place": "loft"},
    ],
    actions=[
        {"id": "cut-rope", "command": "cut {noun} with {second}", "noun": ["rope"], "second": ["knife", "scissors"],
         "requires": [{"condition": fact("second", "held"), "otherwise": "You have no {second}."}],
         "effects": [to("set", "boat", "adrift"), to("set", "ned", "cross")], "report": "{Second} are through it."},
        {"id": "calm-ned", "command": "soothe {noun}", "noun": ["ned"], "effects": [to("set", "ned", "calm")],
         "report": "He sniffs."},
    ],
    tasks=[task("boat-free", fact("boat", "is", "adrift")), task("ned-calmed", fact("ned", "is", "calm")),
           task("back-up", fact("player", "in", "loft"), fact("boat", "is", "adrift"))],
    walkthrough=["go east", "take knife", "go west", "cut rope with knife", "soothe ned", "go east"],
)  # fmt: skip


def looks(*commands: str) -> str:
    machine = UnsavedGame(WHARF).start()
    for command in commands:
        machine.send(command)
    return machine.send("look")


def test_the_game_is_sound_and_won_with_either_tool() -> None:
    assert check(WHARF) == []
    with_scissors = [command.replace("knife", "scissors") for command in WHARF.walkthrough]
    for walkthrough in (WHARF.walkthrough, with_scissors):
        assert verify(UnsavedGame(WHARF.model_copy(update={"walkthrough": walkthrough}))).ok


def test_a_tool_that_is_not_listed_will_not_do() -> None:
    machine = UnsavedGame(WHARF).start()
    answers = [machine.send(c) for c in ("go east", "take spoon", "go west", "cut rope with spoon")]
    assert "through it" not in answers[-1]


def test_what_a_room_says_of_a_thing_follows_its_state() -> None:
    assert "A boat tugs at its rope." in looks() and "Ned sleeps on a sack." in looks()
    cut = WHARF.walkthrough[:4]
    assert "A boat drifts, rope and all." in looks(*cut) and "Ned glares at you and the boat." in looks(*cut)
    assert "tugs" not in looks(*cut) and "sleeps" not in looks(*cut)
    assert "Ned watches the boat go." in looks(*cut, "soothe ned")


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"appearance": None}, "give it an `appearance` for the others"),
        ({"appearances": [{"when": [fact("moon", "is", "adrift")], "text": "Dark."}]}, "'moon' does not exist"),
    ],
)
def test_appearances_are_checked(fields: dict[str, object], problem: str) -> None:
    data = WHARF.model_dump()
    data["things"][0] |= fields
    assert any(problem in str(p) for p in check(GameSpec.model_validate(data)))
