"""Triage of transcripts: summaries, repair requests and synonyms."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starling.analysis.verify import verify
from starling.cli import app
from starling.console.player import start
from starling.library.game import Game
from starling.spec.model import load_spec
from starling.study.triage import add_synonym, repair_request, triage
from starling.util.errors import StarlingError
from tests.games import PLATE, plate
from tests.loopback import Loopback, says

STARLING = Path(sys.executable).with_name("starling")


@pytest.fixture
def game(tmp_path: Path) -> Path:
    (tmp_path / "plate").mkdir()
    (tmp_path / "plate" / "game.json").write_text(plate().to_json())
    return tmp_path / "plate" / "game.json"


@pytest.fixture
def transcripts(game: Path, tmp_path: Path) -> Path:
    """Three players who try to scrub and give up, one who wins, and a file that is not a transcript."""
    folder = tmp_path / "transcripts"
    for number in range(3):
        with start(str(game), path=folder / f"{number}.jsonl") as player:
            for line in (
                "take china plate",
                "scrub plate in sink",
                "wash plate in sink",
                "go west",
                f'/report "the door \x1b[31mis stuck {number}"',
                "/quit",
            ):
                player.say(line)
    with start(str(game), path=folder / "winner.jsonl") as player:
        for line in PLATE["walkthrough"]:
            player.say(line)
    (folder / "notes.jsonl").write_text("no transcript\n")
    return folder


def test_triage(transcripts: Path) -> None:
    found = triage([transcripts])["dirty-plate"]
    assert (found.sessions, found.players, found.won) == (4, 4, 1)
    assert found.commands == 9 and found.score == pytest.approx((3 + 3 * 2) / 4 / 3)
    assert [r.text.split()[-1] for r in found.reports] == ["0", "1", "2"]
    assert found.reports[0].commands == ["take china plate", "scrub plate in sink", "wash plate in sink", "go west"]
    (stuck,) = found.stuck
    assert (stuck.location, stuck.score, stuck.players, stuck.last_commands) == ("Kitchen", 2, 3, ["go west"])
    (unknown,) = found.unknown
    assert (unknown.verb, unknown.players, unknown.meant, unknown.meant_by) == (
        "scrub",
        3,
        "wash {noun} in {second}",
        3,
    )
    assert [(f.command, f.players) for f in found.failing] == [("go west", 3)]


def test_repair_request(game: Path, transcripts: Path) -> None:
    request = repair_request(str(game), [transcripts])
    assert len(request) == 6
    assert "3 players typed 'scrub'" in request[4] and "'wash {noun} in {second}'" in request[4]
    assert all(line.isprintable() for line in request)
    assert repair_request("BoilPasta", [transcripts]) == []
    game.write_text(add_synonym(plate(), "scrub", "wash {noun} in {second}").to_json())
    assert repair_request(str(game), [transcripts]) == []  # the changed game has no transcripts


def test_unknown_verb_becomes_a_synonym(game: Path) -> None:
    new = add_synonym(plate(), "scrub", "wash {noun} in {second}")
    played = Game(new)
    machine = played.start()
    played.step(machine, "take china plate")
    assert "You scrub" in played.step(machine, "scrub china plate in sink")
    assert played.world.score(machine.memory()) == 2


@pytest.mark.parametrize(
    ("verb", "command", "why"),
    [
        ("take", "wash {noun} in {second}", "already knows the verb 'take'"),
        ("scrub", "take {noun}", "standard command"),
        ("scrub", "boil {noun}", "no action"),
        ('say "x"', "wash {noun} in {second}", "one word"),
        ("[x]", "wash {noun} in {second}", "one word"),
        ("polish", "wash {noun} in {second}", "already knows the verb 'polish'"),
    ],
)
def test_rejected_synonyms(verb: str, command: str, why: str) -> None:
    with pytest.raises(StarlingError, match=why):
        add_synonym(plate(), verb, command)


def test_command_line(game: Path, transcripts: Path, tmp_path: Path) -> None:
    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run([STARLING, "triage", *arguments], capture_output=True, text=True, timeout=120, check=True)

    text = run("--transcripts", transcripts).stdout
    assert text.startswith("dirty-plate: 4 sessions of 4 players, 1 won") and "\x1b" not in text
    assert "3 typed 'scrub': scrub plate in sink; 3 then typed: wash {noun} in {second}" in text
    found = json.loads(run(game, "--transcripts", transcripts, "--json").stdout)["games"]
    assert [g["game"] for g in found] == ["dirty-plate"]
    done = run(game, "--transcripts", transcripts, "--synonyms", tmp_path / "out")
    assert "added: scrub for wash {noun} in {second} (3 players)" in done.stderr
    spec = load_spec(tmp_path / "out" / "dirty-plate" / "game.json")
    assert spec.actions[0].synonyms == ["scrub {noun} in {second}"]
    assert "no transcripts" in run("BoilPasta", "--transcripts", transcripts).stdout


def test_generate_repair_uses_transcripts(game: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STARLING_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("STARLING_MODEL", "m")
    for _ in range(3):
        with start(str(game)) as player:
            for line in ("take china plate", "scrub plate in sink", "wash plate in sink", "/quit"):
                player.say(line)
    wash = next(a for a in json.loads(plate().to_json())["actions"] if a["command"] == "wash {noun} in {second}")
    patch = {"actions": [{**wash, "synonyms": ["scrub {noun} in {second}"]}], "things": [], "tasks": []}
    arguments = ["generate", "--repair", str(game.parent), "--author", "openai", "--out", str(tmp_path / "out")]
    with Loopback(says(json.dumps(patch))) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    assert "3 players typed 'scrub'" in server.asked(0)
    repaired = load_spec(Path(result.output.strip()) / "game.json")
    assert "scrub {noun} in {second}" in repaired.actions[[a.id for a in repaired.actions].index(wash["id"])].synonyms
    assert verify(repaired).ok
    refused = CliRunner().invoke(app, [*arguments[:3], "--out", str(tmp_path / "out")])
    assert refused.exit_code == 1
    nothing = CliRunner().invoke(app, ["generate", "--repair", "BoilPasta"])
    assert nothing.exit_code == 1
