"""The machine, and the world model read from its memory."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from starling.analysis.verify import verify
from starling.inform.compiler import compile_source
from starling.inform.render import InformSource
from starling.library.game import Game
from starling.spec.model import PLAYER, Condition
from starling.states.playable import Fact
from starling.stories.world import StoryWorld
from starling.util.errors import StoryError
from starling.zmachine.machine import Machine, one_command
from tests.games import PLATE, plate, plate_with
from tests.narrow import not_none

GAME = Game(plate())


def play(*commands: str) -> Machine:
    machine = GAME.start()
    for command in commands:
        GAME.step(machine, command)
    return machine


def test_the_walkthrough_wins_and_memory_says_so() -> None:
    machine = play(*GAME.spec.walkthrough)
    memory, world = machine.memory(), GAME.world
    assert world.won(memory) and not world.lost(memory)
    assert world.score(memory) == 3
    assert world.location(memory) == "garden"
    assert world.inventory(memory) == ["iron-key", "plate", "hat"]
    assert world.tasks_done(memory) == ["washed", "out"]
    assert verify(GAME).ok


def test_facts_follow_the_game() -> None:
    memory = play(
        "take china plate",
        "wash china plate in sink",
        "polish china plate",
        "go north",
        "open tin box",
        "switch on radio",
        "drop straw hat",
        "put china plate in tin box",
    ).memory()
    facts = GAME.world.facts(memory)
    for fact in (
        Fact("at", PLAYER, "pantry"),
        Fact("in", "plate", "box"),
        Fact("is", "plate", "spotless"),
        Fact("is", "plate", "dazzling"),
        Fact("rubs", "plate", 2),
        Fact("is", "box", "open"),
        Fact("is", "radio", "on"),
        Fact("in", "hat", "pantry"),
        Fact("is", "oak-door", "locked"),
        Fact("done", "washed", 1),
    ):
        assert fact in facts
    assert Fact("is", "hat", "worn") not in facts


def test_a_lost_game_is_lost() -> None:
    memory = play("smash china plate").memory()
    assert GAME.world.lost(memory) and not GAME.world.won(memory)


def test_numbers_are_clamped() -> None:
    machine = play("take china plate", *["wash china plate in sink"] * 3)
    assert GAME.world.value(machine.memory(), "plate", "rubs") == 3


def test_snapshots_restore_everything() -> None:
    machine = play("take china plate")
    saved = machine.snapshot()
    key, facts = GAME.world.identity(machine.memory()), GAME.world.facts(machine.memory())
    first = machine.send("wash china plate in sink")
    machine.send("go north")
    machine.restore(saved)
    assert GAME.world.identity(machine.memory()) == key
    assert GAME.world.facts(machine.memory()) == facts
    assert machine.send("wash china plate in sink") == first


def test_state_identity_is_independent_of_the_path() -> None:
    one = play("take china plate", "go north", "go south", "examine sink")
    other = play("look", "take china plate")
    assert GAME.world.identity(one.memory()) == GAME.world.identity(other.memory())
    assert one.send("look") == other.send("look")
    assert one.send("inventory") == other.send("inventory")


def test_listing_order_is_independent_of_the_order_of_moves() -> None:
    one = play("take china plate", "drop straw hat", "drop china plate")
    other = play("take china plate", "drop china plate", "drop straw hat")
    assert one.send("look") == other.send("look")


def test_expand_is_complete_and_leaves_the_machine_unchanged() -> None:
    game = Game(plate())
    machine = game.start()
    key = game.world.identity(machine.memory())
    state = game.expand(machine)
    assert game.world.identity(machine.memory()) == key
    assert "A narrow kitchen." in not_none(state.description)
    assert state.inventory == "You are carrying a straw hat (being worn)."
    assert "wash china plate in sink" not in state.admissible  # it is not held
    assert "open oak door" not in state.admissible
    assert {"look", "inventory", "examine china plate", "take china plate", "go north"} <= set(state.admissible)
    assert set(state.effective) == set(state.admissible) - {"look", "inventory"} - {
        c for c in state.admissible if c.startswith("examine ")
    }
    assert tuple(state.transitions) == state.admissible
    for transition in state.transitions.values():
        here = machine.snapshot()
        assert machine.send(transition.command) == transition.text
        assert game.state_of(machine) == transition.after
        machine.restore(here)


@pytest.mark.parametrize(
    "command",
    [
        "again",
        "g",
        "undo",
        "oops plate",
        "save",
        "restore",
        "restart",
        "quit",
        "script",
        "take it",
        "verify",
        "take plate. undo",
        "take all then quit",
        "\\x",
        "",
        "put plate",
    ],
)
def test_commands_that_reach_outside_the_turn_change_nothing(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    machine = play("go north")
    key = GAME.world.identity(machine.memory())
    GAME.step(machine, command)
    assert GAME.world.identity(machine.memory()) == key
    assert "Pantry" in GAME.step(machine, "look")
    assert list(tmp_path.iterdir()) == []


@given(
    st.lists(
        st.one_of(
            st.text(max_size=300),
            st.sampled_from(
                [
                    "take all",
                    "drop all",
                    "take all. drop all. undo",
                    "%n%s",
                    "x" * 10_000,
                    "\x00\x1b[2J",
                    "go east",
                    "open all",
                ]
            ),
        ),
        max_size=12,
    )
)
@settings(max_examples=60)
def test_no_commands_break_a_game(commands: list[str]) -> None:
    machine = play(*commands)
    memory = machine.memory()
    if not GAME.world.ended(memory):
        assert GAME.step(machine, "look").split("\n")[0] in ("Kitchen", "Pantry", "Garden")
    assert 0 <= GAME.world.score(memory) <= 3


@given(st.text())
def test_one_command_is_one_line(text: str) -> None:
    line = one_command(text)
    assert len(line) <= 100 and line.isascii() and "\n" not in line and "." not in line


def test_text_is_a_function_of_state_and_command() -> None:
    """However a state was reached, each command has the same response: cached transitions rely on it."""
    game = Game(plate())
    seen: dict[tuple[bytes, str], tuple[str, bytes]] = {}
    machine = game.start()
    todo = [machine.start]
    done: set[bytes] = set()
    while todo and len(seen) < 3000:
        machine.restore(todo.pop())
        key = game.world.identity(machine.memory())
        here = machine.snapshot()
        for command in game.candidates.commands(machine.memory()):
            machine.restore(here)
            text = machine.send(command)
            outcome = (text, game.world.identity(machine.memory()))
            assert seen.setdefault((key, command), outcome) == outcome, command
            if outcome[1] not in done and len(done) < 60 and not game.world.ended(machine.memory()):
                done.add(outcome[1])
                todo.append(machine.snapshot())
                machine.send("look")
                machine.send("examine china plate")
                todo.append(machine.snapshot())  # the same state by another path


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not a Z-machine story"),
        (b"\x08" + b"x" * 20, "not a Z-machine story"),
        (b"hello " * 40, "not a Z-machine"),
    ],
)
def test_an_invalid_file_is_rejected(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "story.z8"
    path.write_bytes(content)
    with pytest.raises(StoryError, match=message):
        Machine(path)


def test_a_truncated_or_damaged_story_is_rejected(tmp_path: Path) -> None:
    data = GAME.story.path.read_bytes()
    path = tmp_path / "story.z8"
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(StoryError, match="truncated"):
        Machine(path)
    path.write_bytes(data[:70_000] + bytes([data[70_000] ^ 255]) + data[70_001:])
    with pytest.raises(StoryError, match="damaged"):
        Machine(path)


def test_verify_reports_problems_of_a_walkthrough() -> None:
    assert "does nothing there" in verify(plate(walkthrough=["open oak door"])).problems[0]
    assert "does not win; tasks left undone: washed, out" in verify(plate(walkthrough=["go north"])).problems[0]
    assert "is empty" in verify(plate(walkthrough=[])).problems[0]
    assert "is over before" in verify(plate(walkthrough=[*plate().walkthrough, "look"])).problems[0]
    assert verify(plate_with("things", "plate", place="attic")).problems[0].startswith("things/plate")


def test_conditions_of_a_standard_command_are_tested_before_it() -> None:
    spec = plate(
        actions=[
            *plate().model_dump()["actions"],
            {
                "id": "tune-in",
                "command": "switch on {noun}",
                "noun": ["radio"],
                "when": [{"subject": "radio", "test": "is", "value": "off"}],
                "effects": [{"do": "move", "subject": "radio", "value": "kitchen"}],
                "report": "It floats off.",
            },
            {
                "id": "tune-again",
                "command": "switch on {noun}",
                "noun": ["radio"],
                "requires": [{"condition": {"subject": "radio", "test": "is", "value": "on"}, "otherwise": "Never."}],
            },
        ]
    )
    game = Game(spec)
    machine = game.start()
    machine.send("go north")
    assert machine.send("switch on radio") == "It floats off."
    assert Fact("in", "radio", "kitchen") in game.world.facts(machine.memory())


def test_a_rule_reports_a_visible_thing_that_it_removes() -> None:
    gone = {
        "id": "gone",
        "when": [
            {"subject": "iron-key", "test": "in", "value": "nowhere", "negate": True},
            {"subject": "box", "test": "is", "value": "open"},
        ],
        "effects": [{"do": "move", "subject": "iron-key", "value": "nowhere"}],
        "say": "A magpie!",
        "seen": "iron-key",
    }
    tick = {"id": "tick", "say": "Clink.", "seen": "iron-key"}
    machine = Game(plate(rules=[gone, tick], walkthrough=[])).start()
    assert "Clink" not in machine.send("go north")
    assert "A magpie!" in machine.send("open tin box")


def test_dependent_tasks_may_be_declared_in_any_order() -> None:
    machine = Game(plate(tasks=[*reversed(plate().model_dump()["tasks"])])).start()
    for command in plate().walkthrough[:-1]:
        machine.send(command)
    assert "won" in machine.send("go east")


def test_long_ids_with_a_common_prefix() -> None:
    things = [*plate().model_dump(exclude_defaults=True)["things"]]
    long = "a-very-long-name-for-a-small-stone"
    things += [{"id": f"{long}-{n}", "name": f"stone {n}", "description": n, "place": "pantry"} for n in ("one", "two")]
    game = Game(plate(things=things))
    machine = game.start()
    machine.send("go north")
    machine.send("take stone two")
    assert f"{long}-two" in game.world.inventory(machine.memory())


def test_synonyms_may_reverse_the_nouns_and_actions_may_move_the_player() -> None:
    actions = plate().model_dump()["actions"]
    actions[0]["synonyms"] = ["use {second} for {noun}"]
    actions.append(
        {
            "id": "hop",
            "command": "hop",
            "report": "You hop.",
            "effects": [{"do": "move", "subject": "player", "value": "garden"}],
        }
    )
    machine = Game(plate(actions=actions)).start()
    machine.send("take china plate")
    assert "You scrub the china plate in the sink." in machine.send("use sink for china plate")
    assert " ".join(machine.send("hop").split()).startswith("You hop. Garden Green.")


def test_any_inform_7_source_can_be_read() -> None:
    source = """"Loft" by Me

The attic is a room. The hatch is an open enterable container in the attic. The trunk is a closed openable container
in the attic. The ladder is in the attic. A thing can be dusty. The ladder is dusty. The cellar is down from the attic.
Use scoring. The maximum score is 5.
After taking the ladder: now the ladder is not dusty; increase the score by 5; say "Got it.".
Every turn when the player is in the cellar: end the story finally."""
    story = compile_source(InformSource(source, ()))
    machine = Machine(story.path)
    world = StoryWorld(story.symbols, machine.memory())
    assert (world.location(machine.memory()), world.score(machine.memory())) == ("attic", 0)
    assert Fact("is", "ladder", "dusty") in world.facts(machine.memory())
    machine.send("take ladder")
    machine.send("open trunk")
    memory = machine.memory()
    assert world.inventory(memory) == ["ladder"]
    assert (world.score(memory), world.max_score(memory), world.moves(memory)) == (5, 5, 2)
    facts = world.facts(memory)
    assert Fact("is", "trunk", "open") in facts and Fact("is", "ladder", "dusty") not in facts
    assert Fact("in", "trunk", "attic") in facts
    machine.send("down")
    assert world.won(machine.memory()) and world.location(machine.memory()) == "cellar"


def test_held_and_in_have_the_meaning_of_inform() -> None:
    """Contents of a carried box are held; a part is where its whole is; `in` is transitive for rooms only."""
    things = [
        *PLATE["things"],
        {"id": "lid", "name": "lid", "description": "Tin.", "part_of": "box", "portable": False},
    ]
    game = Game(plate(things=things))
    machine = game.start()
    for command in ("go north", "open tin box", "take tin box"):
        game.step(machine, command)
    memory, holds = machine.memory(), game.world.holds

    def so(subject: str, test: Literal["held", "here", "in"], value: str | None = None) -> bool:
        return holds(memory, Condition(subject=subject, test=test, value=value))

    assert so("iron-key", "held") and so("lid", "held") and not so("plate", "held")
    assert so("iron-key", "in", "box") and so("iron-key", "in", "pantry") and not so("iron-key", "in", "player")
    assert so("lid", "here") and so("iron-key", "here") and not so("plate", "here")
