"""Interactive play: the console in a real pseudo-terminal, transcripts (also after kill -9), hints, /why, maps."""

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
from starling.console.rooms import OFFSETS, MapRoom, RoomMap, direction_of, place
from starling.console.screen import printable
from starling.console.session import Session
from starling.console.transcript import Transcript, TranscriptError, read, replay
from starling.console.why import why
from starling.console.words import StoryVocabulary, match
from starling.library.game import Game
from starling.spec.model import GameSpec
from tests.games import PLATE, plate, small
from tests.narrow import instance, not_none
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
    with start(str(game), path=tmp_path / "t.jsonl", saves=tmp_path / "saves") as player:
        yield player


def said(player: Player, *lines: str) -> str:
    """Type some lines; returns the output of the last one."""
    return [" ".join(block.text for block in player.say(line).blocks) for line in lines][-1]


# ---- the terminal


def play_in_terminal(*arguments: str | Path, tmp: Path, **env: str) -> Terminal:
    return Terminal("play", *arguments, tmp=tmp, **env)


def test_console_in_a_terminal(game: Path, tmp_path: Path) -> None:
    terminal = play_in_terminal(game, tmp=tmp_path)
    shown = terminal.until("ends the session]")
    assert "Morning comes." in shown and "A narrow kitchen." in shown
    assert "Kitchen  |  score 0/3  |  0 moves" in terminal.until("0 moves").splitlines()[-1]
    terminal.type("take ch\t")  # completed to the only admissible command with this prefix
    terminal.until("> take china plate")
    terminal.type("\r")
    terminal.until("score 0/3  |  1 move")
    terminal.type("go north\r")
    terminal.until("Pantry  |  score 0/3  |  2 moves")
    terminal.type("/map\r")
    terminal.until("*   Pantry   *")
    terminal.type("/undo 2\r")
    terminal.until("[2 commands taken back]")
    terminal.type("\x1b[A\x1b[A\x1b[A\x1b[A\r")  # from history: the first command
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
    assert b"\x1b[36m" in terminal.raw  # notes are coloured
    (path,) = (tmp_path / "data" / "transcripts").glob("*.jsonl")
    events = read(path)
    assert [e["event"] for e in events] == [
        "start",
        "command",
        "command",
        "map",
        "undo",
        "command",
        "hint",
        "command",
        "report",
        "end",
    ]
    assert events[-2]["text"] == "the hat cannot be washed"
    assert events[-2]["commands"] == ["take china plate", "wash china plate in sink"]
    assert replay(events).difference is None


def test_no_color_and_fair_play(game: Path, tmp_path: Path) -> None:
    terminal = play_in_terminal(game, "--fair", tmp=tmp_path, NO_COLOR="1")
    terminal.until("ends the session]")
    terminal.type("take ch\t")
    terminal.type("ina plate\r")
    terminal.until("1 move")
    terminal.type("/hint\r")
    terminal.until("/hint is disabled")
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
    # No escape sequences except readline's bracketed-paste mode.
    assert b"\x1b" not in terminal.raw.replace(b"\x1b[?2004h", b"").replace(b"\x1b[?2004l", b"")


def test_killed_session_can_be_resumed(game: Path, tmp_path: Path) -> None:
    terminal = play_in_terminal(game, tmp=tmp_path)
    terminal.until("ends the session]")
    terminal.type("take china plate\rwash china plate in sink\r")
    terminal.until("[score 2 of 3 (+2)]")
    os.kill(not_none(terminal.process.pid), signal.SIGKILL)
    terminal.process.close()
    (path,) = (tmp_path / "data" / "transcripts").glob("*.jsonl")
    with path.open("a") as file:
        file.write('{"event": "command", "comm')  # as left by a kill in the middle of a write
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


def test_only_slash_commands_after_the_end(game: Path, tmp_path: Path) -> None:
    typed = "smash china plate\n/undo\nlook\nsmash china plate\nlook\n"
    done = subprocess.run([STARLING, "play", game], input=typed, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.count("[the game is over: 0 of 3 points]") == 2 and done.stdout.count("> look") == 1
    assert "[1 command taken back]" in done.stdout and done.stdout.endswith("0 of 3 points]\n")


# ---- transcripts


def test_replay_reports_the_first_difference(game: Path, tmp_path: Path) -> None:
    with start(str(game), path=tmp_path / "t.jsonl") as player:
        for command in PLATE["walkthrough"]:
            player.say(command)
    path = tmp_path / "t.jsonl"
    done = subprocess.run([STARLING, "replay", path], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0 and "9 commands, no differences" in done.stdout and "> go east" in done.stdout
    game.write_text(plate(intro="Evening comes.").to_json())
    done = subprocess.run([STARLING, "replay", path], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1 and "line 1, opening: text was" in done.stderr
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
        "line": 3,
        "command": "wash china plate in sink",
        "what": "score",
        "recorded": 1,
        "played": 2,
    }


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}\n",
        "no json\n",
        '{"event": "start"}\n',
        '{"event": "start", "version": 1}\n',
        '{"event": "command"}\n',
        "[" * 5000 + "\n",
        "\xff\x00\n",
    ],
)
def test_malformed_transcript(tmp_path: Path, content: str) -> None:
    (tmp_path / "bad.jsonl").write_text(content)
    done = subprocess.run(
        [STARLING, "replay", tmp_path / "bad.jsonl"], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1 and done.stderr.startswith("error: ") and done.stderr.count("\n") == 1


def test_replay_of_a_moved_game(game: Path, tmp_path: Path) -> None:
    with start(str(game), path=tmp_path / "t.jsonl") as player:
        player.say("take china plate")
    game.rename(tmp_path / "moved.json")
    with pytest.raises(TranscriptError, match="pass --game"):
        replay(read(tmp_path / "t.jsonl"))
    assert replay(read(tmp_path / "t.jsonl"), str(tmp_path / "moved.json")).difference is None


def test_transcript_is_locked(player: Player) -> None:
    with pytest.raises(TranscriptError, match="in use by another session"):
        Transcript(player.path)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    *PLATE["walkthrough"],
                    "smash china plate",
                    "frob",
                    "take",
                    "/undo",
                    "/undo 3",
                    "/restart",
                    "/save a",
                    "/load a",
                    "/map",
                    "/why",
                ]
            ),
            st.text(max_size=30),
        ),
        max_size=25,
    )
)
@settings(max_examples=25)
def test_any_session_can_be_replayed_and_resumed(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "game.json").write_text(plate().to_json())
    with start(str(folder / "game.json"), path=folder / "t.jsonl", saves=folder / "saves") as player:
        for line in lines:
            player.say(line)
        status, commands = player.session.status(), player.session.commands
    played = replay(read(folder / "t.jsonl"))
    assert played.difference is None
    assert (played.session.status(), played.session.commands) == (status, commands)
    with resume(folder / "t.jsonl") as again:
        assert again.session.status() == status


# ---- slash commands


def test_why(player: Player) -> None:
    vocabulary = StoryVocabulary(instance(player.session.game, Game).story.path.read_bytes())
    for command, reason in (
        ("frobnicate plate", "does not know the verb 'frobnicate'"),
        ("take flibbet", "does not know the word 'flibbet'"),
        ("wash china plate in sink", "you are carrying the china plate"),
        ("take iron key", "'iron key' is not here"),
        ("go west", "no exit west from here; exits: north, east"),
        ("go east", "The oak door is locked"),
        ("open oak door", "The oak door is locked"),
        ("take sink", "The sink cannot be taken"),
        ("polish straw hat", "does not apply to that object"),
        ("drop china plate", "take it first"),
        ("wear straw hat", None),
        ("take china plate", "had an effect: you have the china plate"),
        ("get plate", "You already have the china plate"),
        ("put china plate in oak door", "Nothing can be put in the oak door"),
    ):
        player.session.send(command)
        found = " ".join(why(player.session, vocabulary))
        assert reason is None or reason in found, f"{command}: {found}"


def test_following_hints_wins(player: Player) -> None:
    steps = 0
    while player.session.status().ended is None:
        player.say(said(player, "/hint").removeprefix("Try: ").partition("  (")[0])
        steps += 1
        assert steps <= len(PLATE["walkthrough"])
    assert player.session.status().ended == "won"
    assert "/undo" in said(player, "look")


def test_hint_when_the_game_cannot_be_won(tmp_path: Path) -> None:
    game = small()
    block = {
        "id": "dent-sink",
        "command": "dent {noun}",
        "noun": ["sink"],
        "effects": [{"do": "move", "subject": "sink", "value": "nowhere"}],
        "report": "Crunch.",
    }
    actions = [*(a.model_dump() for a in game.actions), block]
    (tmp_path / "game.json").write_text(GameSpec.model_validate({**game.model_dump(), "actions": actions}).to_json())
    with start(str(tmp_path / "game.json"), path=tmp_path / "t.jsonl") as player:
        assert said(player, "/hint").startswith("Try:")
        assert said(player, "dent sink", "/hint").startswith("The game can no longer be won")


def test_undo_save_and_load(player: Player, tmp_path: Path) -> None:
    before = player.session.identity()
    said(player, *PLATE["walkthrough"])
    assert player.session.status().ended == "won"
    assert said(player, "/undo 9").startswith("[9 commands taken back]") and player.session.identity() == before
    assert said(player, "/undo") == "There is nothing to undo."
    assert "[saved as x1;" in said(player, "take china plate", "/save x1")
    here = player.session.identity()
    assert "[loaded x1]" in said(player, "go north", "/load x1") and player.session.identity() == here
    for name in ("../x", "x/y", "X1", "a" * 41, "x1.json"):
        assert "letters" in said(player, f"/save {name}")
        assert "Saved positions: x1." in said(player, f"/load {name}")
    assert [p.name for p in (tmp_path / "saves").rglob("*") if p.is_file()] == ["x1.json"]


def test_fair_play_disables_assistance(game: Path, tmp_path: Path) -> None:
    with start(str(game), path=tmp_path / "t.jsonl", fair=True) as player:
        for word in ("hint", "why", "undo", "load x", "restart"):
            assert "is disabled" in said(player, f"/{word}")
        assert not [c for c in player.completions() if not c.startswith("/")]
        assert "hint" not in said(player, "/help")


def test_story_without_a_score(tmp_path: Path) -> None:
    (tmp_path / "bare.ni").write_text('"Bare" by Me\n\nThe Lab is a room. The lamp is in the Lab.\n')
    with start(str(tmp_path / "bare.ni"), path=tmp_path / "t.jsonl") as player:
        status = player.session.status()
        assert (status.score, status.max_score, status.location) == (None, None, "lab")
        assert said(player, "take lamp", "/quit") == "[stopped]"


def test_disambiguation_question_of_a_story(tmp_path: Path) -> None:
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


def test_command_that_crashes_the_story_is_taken_back(tmp_path: Path) -> None:
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
        "north",
        "up",
        "northeast",
        None,
        "outside",
    ]


@given(st.text())
def test_printable_text_has_no_control_characters(text: str) -> None:
    assert all(c.isprintable() or c == "\n" for c in printable(text))


@given(
    st.lists(st.tuples(st.integers(0, 7), st.sampled_from([*OFFSETS, "up", "down"]), st.integers(0, 7)), max_size=20)
)
def test_rooms_have_distinct_cells_and_are_all_described(ways: list[tuple[int, str, int]]) -> None:
    rooms = RoomMap()
    for number in range(8):
        rooms.visit(MapRoom(str(number), f"Room {number}"))
    for start_, way, end in ways:
        rooms.add_passage(str(start_), way, str(end))
    places = place(rooms.names, rooms.passages)
    assert set(places) == set(rooms.names) and len(set(places.values())) == 8
    drawing = rooms.draw("0")
    assert max(map(len, drawing.splitlines())) <= 80
    assert len(rooms.describe("0")) == 8


def test_a_small_map() -> None:
    rooms = RoomMap()
    rooms.visit(MapRoom("k", "Galley Kitchen"), ["east", "north"])
    rooms.visit(MapRoom("l", "Living Room"), ["west", "down"])
    rooms.add_passage("k", "east", "l")
    assert rooms.draw("l") == "\n".join(
        [
            "       ?",
            "+------------+   **************",
            "|   Galley   |---*Living Room *",
            "|  Kitchen   |   *            *",
            "+------------+   **************",
            "Living Room: down (unexplored)",
        ]
    )


def test_sessions_of_one_game_are_independent() -> None:
    game = Game(plate())
    one, two = Session(game), Session(game)
    one.send("take china plate")
    assert two.status().moves == 0 and "take china plate" in two.admissible()
    assert "take china plate" not in one.admissible()
