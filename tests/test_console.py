"""Playing by hand: the real console in a real pseudo-terminal, transcripts that survive kill -9, hints, reasons, maps."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from starling.console.player import Player, resume, start
from starling.console.rooms import OFFSETS, Room, Rooms, direction_of, place
from starling.console.screen import printable
from starling.console.session import Session
from starling.console.transcript import Transcript, TranscriptError, read, replay
from starling.console.why import why
from starling.console.words import Vocabulary, match
from starling.library.game import Game
from starling.spec.model import GameSpec
from tests.games import PLATE, plate, small
from tests.terminal import Terminal

STARLING = Path(sys.executable).with_name("starling")


@pytest.fixture
def game(tmp_path: Path) -> Path:
    path = tmp_path / "plate" / "game.json"
    path.parent.mkdir()
    path.write_text(plate().to_json())
    return path


@pytest.fixture
def player(game: Path, tmp_path: Path) -> Any:
    with start(str(game), path=tmp_path / "t.jsonl", saves=tmp_path / "saves") as made:
        yield made


def said(player: Player, *lines: str) -> str:
    """What the last of the lines is answered with."""
    return [" ".join(block.text for block in player.say(line).blocks) for line in lines][-1]


# ---- the terminal


def play_in_terminal(*arguments: str | Path, tmp: Path, **env: str) -> Terminal:
    return Terminal("play", *arguments, tmp=tmp, **env)


def test_console_in_a_terminal(game: Path, tmp_path: Path) -> None:
    terminal = play_in_terminal(game, tmp=tmp_path)
    shown = terminal.until("/quit ends]")
    assert "Morning comes." in shown and "A narrow kitchen." in shown
    assert "Kitchen  |  score 0/3  |  0 moves" in terminal.until("0 moves").splitlines()[-1]
    terminal.type("take ch\t")  # completed to the one command that begins so
    terminal.until("> take china plate")
    terminal.type("\r")
    terminal.until("score 0/3  |  1 move")
    terminal.type("go north\r")
    terminal.until("Pantry  |  score 0/3  |  2 moves")
    terminal.type("/map\r")
    terminal.until("*   Pantry   *")
    terminal.type("/undo 2\r")
    terminal.until("[2 commands taken back]")
    terminal.type("\x1b[A\x1b[A\x1b[A\x1b[A\r")  # history: the first command again
    terminal.until("score 0/3  |  1 move")
    terminal.type("/hint\r")
    assert "Try: " in terminal.until(" to win)")
    terminal.type("wash china plate in sink\r")
    terminal.until("[score 2 of 3 (+2)]")
    terminal.type('/report "the hat cannot be washed"\r')
    terminal.until("[reported")
    terminal.type("/quit\r")
    terminal.until("Recorded in")
    assert terminal.finish() == 0
    assert b"\x1b[36m" in terminal.raw  # notes have a colour
    (path,) = (tmp_path / "data" / "transcripts").glob("*.jsonl")
    events = read(path)
    assert [e["event"] for e in events] == [
        "start", "command", "command", "map", "undo", "command", "hint", "command", "report", "end",
    ]  # fmt: skip
    assert events[-2]["text"] == "the hat cannot be washed"
    assert events[-2]["commands"] == ["take china plate", "wash china plate in sink"]
    assert replay(events).difference is None


def test_no_color_and_fair_play(game: Path, tmp_path: Path) -> None:
    terminal = play_in_terminal(game, "--fair", tmp=tmp_path, NO_COLOR="1")
    terminal.until("/quit ends]")
    terminal.type("take ch\t")
    terminal.type("ina plate\r")
    terminal.until("1 move")
    terminal.type("/hint\r")
    terminal.until("/hint is switched off")
    terminal.type("\x04")
    terminal.until("Recorded in")
    assert terminal.finish() == 0
    for colour in (b"\x1b[3", b"\x1b[9", b"\x1b[38"):
        assert not any(part[:1].isdigit() and b"m" in part[:3] for part in terminal.raw.split(colour)[1:])
    (path,) = (tmp_path / "data" / "transcripts").glob("*.jsonl")
    assert [e["command"] for e in read(path) if e["event"] == "command"] == ["take china plate"]


@pytest.mark.parametrize("how", [{"TERM": "dumb"}, {}])
def test_plain_in_a_terminal(game: Path, tmp_path: Path, how: dict[str, str]) -> None:
    terminal = play_in_terminal(game, *([] if how else ["--plain"]), tmp=tmp_path, **how)
    terminal.until("\n>")
    terminal.type("take china plate\r")
    terminal.until("Taken.")
    terminal.type("/quit\r")
    terminal.until("[stopped: 0 of 3 points]")
    assert terminal.finish() == 0
    # Nothing but what readline itself writes about pasting.
    assert b"\x1b" not in terminal.raw.replace(b"\x1b[?2004h", b"").replace(b"\x1b[?2004l", b"")


def test_a_killed_session_is_kept_and_gone_on_with(game: Path, tmp_path: Path) -> None:
    terminal = play_in_terminal(game, tmp=tmp_path)
    terminal.until("/quit ends]")
    terminal.type("take china plate\rwash china plate in sink\r")
    terminal.until("[score 2 of 3 (+2)]")
    os.kill(terminal.process.pid, signal.SIGKILL)
    terminal.process.close()
    (path,) = (tmp_path / "data" / "transcripts").glob("*.jsonl")
    with path.open("a") as file:
        file.write('{"event": "command", "comm')  # as a kill in the middle of a write would leave it
    assert [e["event"] for e in read(path)] == ["start", "command", "command"]
    again = play_in_terminal("--resume", path, tmp=tmp_path)
    again.until("Kitchen  |  score 2/3  |  2 moves")
    again.type("/undo\r")
    again.until("[1 command taken back]")
    again.type("/quit\r")
    assert again.finish() == 0
    events = read(path)
    assert [e["event"] for e in events] == ["start", "command", "command", "resume", "undo", "end"]
    assert [e["seconds"] for e in events] == sorted(e["seconds"] for e in events)
    assert replay(events).difference is None


def test_after_the_end_only_what_is_for_this_program(game: Path, tmp_path: Path) -> None:
    typed = "smash china plate\n/undo\nlook\nsmash china plate\nlook\n"
    done = subprocess.run([STARLING, "play", game], input=typed, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.count("[the game is over: 0 of 3 points]") == 2 and done.stdout.count("> look") == 1
    assert "[1 command taken back]" in done.stdout and done.stdout.endswith("0 of 3 points]\n")


# ---- transcripts


def test_replay_says_where_it_differs(game: Path, tmp_path: Path) -> None:
    with start(str(game), path=tmp_path / "t.jsonl") as player:
        for command in PLATE["walkthrough"]:
            player.say(command)
    path = tmp_path / "t.jsonl"
    done = subprocess.run([STARLING, "replay", path], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0 and "9 commands, all the same" in done.stdout and "> go east" in done.stdout
    game.write_text(plate(intro="Evening comes.").to_json())
    done = subprocess.run([STARLING, "replay", path], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1 and "at the beginning: text was" in done.stderr
    lines = path.read_text().splitlines()
    lines[2] = lines[2].replace('"score": 2', '"score": 1')
    path.write_text("\n".join(lines) + "\n")
    game.write_text(plate().to_json())
    done = subprocess.run(
        [STARLING, "replay", path, "--json"], capture_output=True, text=True, timeout=120, check=False
    )
    result = json.loads(done.stdout)
    assert done.returncode == 1 and result["same_story"]
    assert result["difference"] == {
        "line": 3, "command": "wash china plate in sink", "what": "score", "recorded": 1, "played": 2,
    }  # fmt: skip


@pytest.mark.parametrize("content", ["", "{}\n", "no json\n", '{"event": "start"}\n', '{"event": "start", "version": 1}\n',
                                     '{"event": "command"}\n', "[" * 5000 + "\n", "\xff\x00\n"])  # fmt: skip
def test_what_is_no_transcript(tmp_path: Path, content: str) -> None:
    (tmp_path / "bad.jsonl").write_text(content)
    done = subprocess.run(
        [STARLING, "replay", tmp_path / "bad.jsonl"], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1 and done.stderr.startswith("error: ") and done.stderr.count("\n") == 1


def test_replay_of_a_game_that_has_moved(game: Path, tmp_path: Path) -> None:
    with start(str(game), path=tmp_path / "t.jsonl") as player:
        player.say("take china plate")
    game.rename(tmp_path / "moved.json")
    with pytest.raises(TranscriptError, match="--game says where"):
        replay(read(tmp_path / "t.jsonl"))
    assert replay(read(tmp_path / "t.jsonl"), str(tmp_path / "moved.json")).difference is None


def test_two_cannot_write_to_one_transcript(player: Player) -> None:
    with pytest.raises(TranscriptError, match="somewhere else"):
        Transcript(player.path)


@given(st.lists(st.one_of(
    st.sampled_from([*PLATE["walkthrough"], "smash china plate", "frob", "take", "/undo", "/undo 3", "/restart",
                     "/save a", "/load a", "/map", "/why"]),
    st.text(max_size=30),
), max_size=25))  # fmt: skip
@settings(max_examples=25)
def test_any_session_is_reproduced(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "game.json").write_text(plate().to_json())
    with start(str(folder / "game.json"), path=folder / "t.jsonl", saves=folder / "saves") as player:
        for line in lines:
            player.say(line)
        standing, commands = player.session.standing(), player.session.commands
    played = replay(read(folder / "t.jsonl"))
    assert played.difference is None
    assert (played.session.standing(), played.session.commands) == (standing, commands)
    with resume(folder / "t.jsonl") as again:
        assert again.session.standing() == standing


# ---- what the commands say


def test_why(player: Player) -> None:
    vocabulary = Vocabulary(player.session.game.story.path.read_bytes())
    for command, reason in (
        ("frobnicate plate", "No command of this game begins with 'frobnicate'"),
        ("take xyzzy", "does not know the word 'xyzzy'"),
        ("wash china plate in sink", "you are carrying the china plate"),
        ("take iron key", "'iron key' is not here"),
        ("go west", "No way leads west from here; ways lead north, east"),
        ("go east", "The oak door is locked"),
        ("open oak door", "The oak door is locked"),
        ("take sink", "The sink cannot be taken"),
        ("polish straw hat", "not for that"),
        ("drop china plate", "take it first"),
        ("wear straw hat", None),
        ("take china plate", "did something: you have the china plate"),
        ("get plate", "You have the china plate already"),
        ("put china plate in oak door", "Nothing can be put in the oak door"),
    ):
        player.session.send(command)
        found = " ".join(why(player.session, vocabulary))
        assert reason is None or reason in found, f"{command}: {found}"


def test_hints_lead_to_victory_and_tell_when_there_is_none(player: Player) -> None:
    steps = 0
    while player.session.standing().ended is None:
        player.say(said(player, "/hint").removeprefix("Try: ").partition("  (")[0])
        steps += 1
        assert steps <= len(PLATE["walkthrough"])
    assert player.session.standing().ended == "won"
    assert "/undo" in said(player, "look")


def test_hint_without_hope(tmp_path: Path) -> None:
    game = small()
    block = {"id": "dent-sink", "command": "dent {noun}", "noun": ["sink"],
             "effects": [{"do": "move", "subject": "sink", "value": "nowhere"}], "report": "Crunch."}  # fmt: skip
    actions = [*(a.model_dump() for a in game.actions), block]
    (tmp_path / "game.json").write_text(GameSpec.model_validate({**game.model_dump(), "actions": actions}).to_json())
    with start(str(tmp_path / "game.json"), path=tmp_path / "t.jsonl") as player:
        assert said(player, "/hint").startswith("Try:")
        assert said(player, "dent sink", "/hint").startswith("From here the game can no longer be won")


def test_undo_save_and_load(player: Player, tmp_path: Path) -> None:
    before = player.session.identity()
    said(player, *PLATE["walkthrough"])
    assert player.session.standing().ended == "won"
    assert said(player, "/undo 9").startswith("[9 commands taken back]") and player.session.identity() == before
    assert said(player, "/undo") == "There is nothing to take back."
    assert "[kept as x1;" in said(player, "take china plate", "/save x1")
    here = player.session.identity()
    assert "back at x1" in said(player, "go north", "/load x1") and player.session.identity() == here
    for name in ("../x", "x/y", "", "X1", "a" * 41, "x1.json"):
        assert "letters" in said(player, f"/save {name}")
        assert "Positions kept: x1." in said(player, f"/load {name}")
    assert [p.name for p in (tmp_path / "saves").rglob("*") if p.is_file()] == ["x1.json"]


def test_fair_play_has_no_help(game: Path, tmp_path: Path) -> None:
    with start(str(game), path=tmp_path / "t.jsonl", fair=True) as player:
        for word in ("hint", "why", "undo", "load x", "restart"):
            assert "switched off" in said(player, f"/{word}")
        assert not [c for c in player.completions() if not c.startswith("/")]
        assert "hint" not in said(player, "/help")


def test_story_without_a_maximum_score_has_none(tmp_path: Path) -> None:
    (tmp_path / "bare.ni").write_text('"Bare" by Me\n\nThe Lab is a room. The lamp is in the Lab.\n')
    with start(str(tmp_path / "bare.ni"), path=tmp_path / "t.jsonl") as player:
        standing = player.session.standing()
        assert (standing.score, standing.max_score, standing.location) == (None, None, "lab")
        assert said(player, "take lamp", "/quit") == "[stopped]"


def test_a_storys_own_question_is_answered(tmp_path: Path) -> None:
    (tmp_path / "two.ni").write_text(
        '"Two" by Me\n\nThe Lab is a room. The red lamp is in the Lab. The blue lamp is in the Lab.\n'
    )
    with start(str(tmp_path / "two.ni"), path=tmp_path / "t.jsonl") as player:
        assert "Which do you mean" in said(player, "take lamp")
        assert said(player, "blue") == "Taken."
        assert read(player.path)[-1]["failed"] is False and "unknown_verb" not in read(player.path)[-1]
        assert "blue lamp" in said(player, "inventory")
        assert said(player, "/undo 2").startswith("[2 commands") and said(player, "red") == "Taken."
    assert replay(read(tmp_path / "t.jsonl")).difference is None


def test_a_story_that_fails_is_taken_back(tmp_path: Path) -> None:
    (tmp_path / "loop.ni").write_text(
        '"Loop" by Me\n\nThe Lab is a room. Instead of jumping:\n\twhile 1 is 1:\n\t\tdo nothing.\n'
    )
    with start(str(tmp_path / "loop.ni"), path=tmp_path / "t.jsonl") as player:
        assert "that command was taken back]" in said(player, "jump")
        assert "Lab" in said(player, "look")


# ---- pieces


def test_command_patterns() -> None:
    assert match("put {noun} in {second}", "put china plate in sink") == ("china plate", "sink")
    assert match("fill {noun}", "empty pot") is None
    assert [direction_of(c) for c in ("n", "go up", "walk northeast", "take n", "out")] == [
        "north", "up", "northeast", None, "outside",
    ]  # fmt: skip


@given(st.text())
def test_nothing_reaches_the_terminal_but_text(text: str) -> None:
    assert all(c.isprintable() or c == "\n" for c in printable(text))


@given(
    st.lists(st.tuples(st.integers(0, 7), st.sampled_from([*OFFSETS, "up", "down"]), st.integers(0, 7)), max_size=20)
)
def test_every_room_has_a_place_of_its_own_and_every_way_is_told(ways: list[tuple[int, str, int]]) -> None:
    rooms = Rooms()
    for number in range(8):
        rooms.visit(Room(str(number), f"Room {number}"))
    for start_, way, end in ways:
        rooms.passage(str(start_), way, str(end))
    places = place(rooms.names, rooms.passages)
    assert set(places) == set(rooms.names) and len(set(places.values())) == 8
    drawing = rooms.draw("0")
    assert max(map(len, drawing.splitlines())) <= 80
    assert len(rooms.describe("0")) == 8


def test_a_small_map() -> None:
    rooms = Rooms()
    rooms.visit(Room("k", "Galley Kitchen"), ["east", "north"])
    rooms.visit(Room("l", "Living Room"), ["west", "down"])
    rooms.passage("k", "east", "l")
    assert rooms.draw("l") == "\n".join([
        "       ?",
        "+------------+   **************",
        "|   Galley   |---*Living Room *",
        "|  Kitchen   |   *            *",
        "+------------+   **************",
        "Living Room: down, not gone yet",
    ])  # fmt: skip


def test_sessions_of_one_game_do_not_disturb_each_other() -> None:
    game = Game(plate())
    one, two = Session(game), Session(game)
    one.send("take china plate")
    assert two.standing().moves == 0 and "take china plate" in two.admissible()
    assert "take china plate" not in one.admissible()
