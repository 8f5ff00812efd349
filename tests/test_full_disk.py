"""A full disk loses nothing that was recorded, says what was not, and does not end a session."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from starling.console.player import resume, start
from starling.console.transcript import find_transcripts, read, replay
from starling.library.catalog import open_game
from starling.study.design import PARTICIPANTS, Study, open_study
from starling.study.participant import Participant
from starling.study.triage import triage
from starling.util.errors import UnwritableError
from tests.games import small

WIN = open_game("BoilPasta").walkthrough


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a small disk takes Linux and root")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def fill(disk: Path) -> None:
    """Leave no page free; the last ones of the files that there are have some room."""
    with (disk / "ballast").open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))


def make_room(disk: Path) -> None:
    (disk / "ballast").unlink()


def test_a_session_goes_on_when_there_is_room_again(disk: Path) -> None:
    player = start("BoilPasta", path=disk / "t.jsonl")
    for command in WIN[:2]:
        player.say(command)
    fill(disk)
    refused = played = 0
    for command in (*WIN[2:], *["look"] * 40):
        position = player.session.commands
        blocks = player.say(command).blocks
        if "No space left on device" in blocks[0].text:
            refused += 1
            assert player.session.commands == position
        else:
            played += 1
    assert refused > 3
    with contextlib.suppress(UnwritableError):
        while True:
            player.transcript.write("map")
    for line in ("/map", "/undo 2", "/restart", "/save here", '/report "full"'):
        text = player.say(line).blocks[0].text
        assert "No space left on device" in text, line
    events = read(player.path)
    assert replay(events).difference is None
    make_room(disk)
    commands = [*player.session.commands]
    assert "No space" not in player.say("inventory").blocks[0].text
    assert player.say("/undo").blocks[0].text == "[1 command taken back]"
    player.close()
    with resume(disk / "t.jsonl") as again:
        assert again.session.commands == commands
        assert len(commands) == 2 + played
    assert triage([disk])[player.session.game.id].sessions == 1


def test_a_new_session_on_a_full_disk_leaves_nothing(disk: Path) -> None:
    fill(disk)
    with pytest.raises(UnwritableError, match="No space left on device"):
        start("BoilPasta", path=disk / "t.jsonl")
    assert [path.name for path in disk.iterdir()] == ["ballast"]


def test_resuming_on_a_full_disk_can_be_tried_again(disk: Path) -> None:
    with start("BoilPasta", path=disk / "t.jsonl") as player:
        while len(player.path.read_bytes()) % 4096 < 3900:
            player.say("look")
    fill(disk)
    with contextlib.suppress(UnwritableError):
        for _ in range(20):
            resume(disk / "t.jsonl").close()
    make_room(disk)
    resume(disk / "t.jsonl").close()


def test_a_study_goes_on_when_there_is_room_again(disk: Path, tmp_path: Path) -> None:
    for name in ("one", "practice"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "game.json").write_text(small().to_json())
    folder = disk / "study"
    open_study(folder, Study(games=[str(tmp_path / "one")], practice=str(tmp_path / "practice"), steps=30))
    fill(disk)
    with pytest.raises(UnwritableError):
        Participant(folder)
    assert list((folder / PARTICIPANTS).glob("*")) == [] or not (folder / PARTICIPANTS).exists()
    make_room(disk)
    person = Participant(folder)
    person.consent(True)
    person.read_instructions()
    attempt = person.play()
    fill(disk)
    # The transcript has room in its last page, the participant's file may have as well: fill both.
    with contextlib.suppress(UnwritableError):
        while True:
            attempt.player.transcript.write("map")
    with contextlib.suppress(UnwritableError):
        while True:
            person._append("note")
    output = attempt.say("/quit")
    assert "not recorded" in output.blocks[-1].text and not output.done
    assert person.stage() == ("game", 0)
    make_room(disk)
    assert attempt.say("/quit").done
    assert Participant(folder, person.code).stage() == ("game", 1)


def test_a_damaged_transcript_is_not_left_out_of_statistics_without_a_word(tmp_path: Path) -> None:
    with start("BoilPasta", path=tmp_path / "t.jsonl") as player:
        player.say("look")
    (tmp_path / "other.jsonl").write_text('{"not": "a transcript"}\n')
    data = player.path.read_bytes()
    player.path.write_bytes(data.replace(b'{"event": "command"', b'{"event": {"event": "command"'))
    with pytest.warns(UserWarning, match="line 2 is not a transcript event; this session is not counted"):
        assert list(find_transcripts(tmp_path)) == []
