"""Commands that a game has another word for, stairs that are no things, and what was understood of half a command."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from starling.console.player import Player, start
from starling.library.game import Game
from starling.zmachine.machine import Machine
from tests.games import PLATE, plate


def own(command: str, noun: str, second: str = "", **more: Any) -> dict[str, Any]:
    pair = {"second": [second]} if second else {}
    id = f"{command.split()[0]}-{noun}-{second}".strip("-")
    return {"id": id, "command": command, "noun": [noun], **pair, "report": "Well done.", **more}


def fixed(name: str) -> dict[str, Any]:
    return {"id": name, "name": name, "description": "Old.", "place": "kitchen", "portable": False}


def play(*actions: dict[str, Any], **changes: Any) -> tuple[Game, Machine]:
    game = Game(plate(actions=[*PLATE["actions"], *actions], **changes))
    return game, game.start()


YARD = (
    "barrel",
    "bench",
    "bridge",
    "cart",
    "clock",
    "crate",
    "furnace",
    "hatch",
    "hive",
    "post",
    "pump",
    "stove",
    "well",
)


@pytest.fixture(scope="module")
def yard() -> Game:
    never: dict[str, Any] = {"when": [{"subject": "plate", "test": "is", "value": "spotless"}]}
    return play(
        own("cover {noun} with {second}", "well", "hat"),
        own("lay {noun} over {second}", "hat", "bridge"),
        own("bolt {noun} to {second}", "hat", "post"),
        own("lever {noun} with {second}", "crate", "hat"),
        own("unlatch {noun}", "barrel"),
        own("latch {noun}", "barrel"),
        own("shove {noun}", "cart"),
        own("wind {noun}", "clock"),
        own("gather {noun}", "hive"),
        own("extinguish {noun}", "stove"),
        own("search {noun}", "bench"),
        own("mend {noun} with {second}", "pump", "hat"),
        own("mend {noun}", "pump"),
        own("lift {noun}", "hatch"),
        own("draw {noun}", "furnace"),
        own("haul {noun}", "furnace"),
        own("push {noun}", "furnace", **never),
        own("line {noun} with {second}", "cart", "hat"),
        own("stuff {noun} with {second}", "cart", "hat"),
        own("pack {noun} with {second}", "sink", "hat"),
        things=[*PLATE["things"], *map(fixed, YARD)],
    )[0]


@pytest.mark.parametrize(
    "typed",
    [
        *("put hat on well", "put hat over well", "use hat on well", "use well with hat"),
        *("put hat on bridge", "place hat over bridge", "use bridge with hat"),
        *("tie hat to post", "attach post to hat"),
        *("unlock crate with hat", "open crate with hat"),
        *("open barrel", "close barrel", "shut barrel"),
        *("push cart", "move cart", "press cart"),
        *("turn clock", "rotate clock"),
        *("take hive", "pick up hive"),
        *("switch off stove", "turn stove off"),
        *("look behind bench", "look under bench", "look in bench"),
        *("fix pump", "repair pump", "fix pump with hat", "put hat on sink"),
    ],
)
def test_a_refused_command_means_the_action_that_fits(yard: Game, typed: str) -> None:
    assert yard.step(yard.start(), typed) == "Well done."


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("open crate", "Say how: lever the crate with something."),
        ("open hatch", "Say how: lift the hatch."),
        ("tug furnace", "Say how: draw the furnace, or haul the furnace."),
        ("push furnace", "Nothing obvious happens."),
        ("push hatch", "Nothing obvious happens."),
        ("use hat", "Say what you want to do with the straw hat: a verb is needed."),
        ("put hat in cart", "Say what you want to do with the straw hat and the cart: a verb is needed."),
        ("put hat in sink", "(first taking it off)\nYou put the straw hat into the sink."),
    ],
)
def test_what_is_more_is_told_and_what_the_kit_does_stays(yard: Game, typed: str, answer: str) -> None:
    assert yard.step(yard.start(), typed) == answer


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("open hatch", "This game has another word for that; its answer says which."),
        ("put hat on bench", "It needs this: you are carrying the china plate."),
        ("use hat on bench", "It needs this: you are carrying the china plate."),
        ("use plate on bench", "The game's answer says all that you can know here."),
        ("push bench", "This game does nothing with the verb 'push'."),
        ("frobnicate bench", "This game does not know the verb 'frobnicate'."),
    ],
)
def test_why_agrees(playing: Player, typed: str, reason: str) -> None:
    playing.say(typed)
    assert playing.say("/why").blocks[0].text.startswith(reason)


@pytest.fixture(scope="module")
def playing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Player]:
    folder = tmp_path_factory.mktemp("why")
    needs = [{"condition": {"subject": "plate", "test": "held"}, "otherwise": "Not without the plate."}]
    game, _ = play(
        own("cover {noun} with {second}", "bench", "hat", requires=needs),
        own("mark {noun} with {second}", "bench", "plate", report="It leaves no mark."),
        own("lift {noun}", "hatch"),
        things=[*PLATE["things"], *map(fixed, YARD)],
    )
    (folder / "game.json").write_text(game.spec.to_json())
    with start(str(folder / "game.json"), path=folder / "t.jsonl", saves=folder / "saves") as player:
        yield player


# ---- stairs


ROOMS = [
    {"id": "kitchen", "name": "Kitchen", "description": "A narrow kitchen.", "exits": {"up": "pantry"},
     "mentions": [{"words": ["back stairs"], "text": "They go up."}]},
    {"id": "pantry", "name": "Pantry", "description": "Shelves.", "exits": {"down": "kitchen", "up": "garden"},
     "mentions": [{"words": ["ladder"], "text": "It goes both ways."}]},
    {"id": "garden", "name": "Garden", "description": "Green.", "exits": {"down": "pantry", "west": "shed"}},
    {"id": "shed", "name": "Shed", "description": "Brown.", "exits": {"east": "garden"},
     "mentions": [{"words": ["loft ladder"], "text": "It has no rungs."}]},
]  # fmt: skip


@pytest.fixture(scope="module")
def tower() -> Game:
    door = {**PLATE["things"][0], "door": {"room": "kitchen", "direction": "east", "to": "shed"}}
    steps = {"id": "steps", "name": "stone steps", "description": "Worn.", "place": "garden", "portable": False,
             "scenery": True}  # fmt: skip
    runs = {"id": "run", "command": "run {noun}", "noun": ["radio"], "report": "It runs."}
    return Game(
        plate(
            actions=[*PLATE["actions"], runs],
            rooms=ROOMS,
            things=[door, *PLATE["things"][1:], steps],
            walkthrough=["wait"],
        )
    )


@pytest.mark.parametrize(
    "typed",
    [
        "climb stairs",
        "climb the back stairs",
        "go up stairs",
        "climb up the stairs",
        "walk up stairs",
        "climb up",
        "run up",
    ],
)
def test_mentioned_stairs_are_climbed(tower: Game, typed: str) -> None:
    machine = tower.start()
    assert tower.step(machine, typed).startswith("Pantry\n")


def test_stairs_that_lead_both_ways_and_nowhere(tower: Game) -> None:
    machine = tower.start()
    machine.send("go up")
    assert tower.step(machine, "climb ladder") == "Up or down? Say which way to go."
    assert tower.step(machine, "climb down ladder").startswith("Kitchen\n")
    machine.send("go up")
    assert tower.step(machine, "climb up ladder").startswith("Garden\n")
    assert tower.step(machine, "climb stone steps").startswith("Pantry\n")
    machine.send("go up")
    machine.send("go west")
    assert tower.step(machine, "climb ladder").startswith("You can go east")
    assert tower.step(machine, "go up") == "You have no need to go that way."
    assert tower.step(machine, "go north") == "You can't go that way."
    assert tower.step(machine, "x loft ladder") == "It has no rungs."


# ---- phrases that begin like a thing, and half a command


def test_a_mentioned_phrase_may_begin_like_a_thing() -> None:
    rooms = [
        {**PLATE["rooms"][0], "mentions": [{"words": ["china doll", "moon"], "text": "It smiles."}]},
        *PLATE["rooms"][1:],
    ]
    game, machine = play(rooms=rooms)
    assert game.step(machine, "x china doll") == "It smiles."
    assert game.step(machine, "take china doll") == "You don't need to bother with the doll."
    assert game.step(machine, "x china") == game.step(machine, "x china plate")
    assert game.step(machine, "take plate from moon") == "You don't need to bother with the moon."
    assert game.step(machine, "x plate under moon").startswith("I only understood you as far as wanting to examine")


def test_all_that_was_understood_is_told() -> None:
    game, machine = play()
    half = "I only understood you as far as wanting to "
    assert game.step(machine, "put hat in sink quickly") == f"{half}put the straw hat in the sink."
    assert game.step(machine, "take plate quickly") == f"{half}take the china plate."
    assert game.step(machine, "wash plate in sink now") == f"{half}wash the china plate in the sink."
