"""Studies: participants play, pause, continue, and appear in the report beside agents."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from starling.console.transcript import read, replay
from starling.study.design import CONSENT, Study, enrol, open_study, order, paragraphs
from starling.study.participant import Participant
from starling.util.errors import StarlingError
from tests.games import PLATE, plate, small
from tests.terminal import Terminal

pytest.importorskip("pandas", reason="reports need pandas")
STARLING = Path(sys.executable).with_name("starling")
WIN = PLATE["walkthrough"]
SMALL = small().walkthrough


@pytest.fixture
def games(tmp_path: Path) -> list[str]:
    """Three games, the last one for practice."""
    made = {"one": plate(), "two": plate(title="Again"), "practice": small()}
    for name, spec in made.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "game.json").write_text(spec.to_json())
    return [str(tmp_path / name) for name in made]


@pytest.fixture
def study(games: list[str], tmp_path: Path) -> Path:
    open_study(tmp_path / "study", Study(games=games[:2], practice=games[2], steps=12, participants="scripted"))
    return tmp_path / "study"


def run(folder: Path, typed: list[str], *arguments: str | Path) -> str:
    done = subprocess.run(
        [STARLING, "study", "--out", folder, *arguments],
        input="\n".join([*typed, ""]),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_complete_study_in_plain_mode(study: Path, tmp_path: Path) -> None:
    consent, practice = ["perhaps", "yes", ""], SMALL
    text = run(study, [*consent, *practice, "take china plate", "/hint", "wash china plate in sink"])
    assert "Please answer with one of: yes, no." in text and "===== Practice =====" in text
    assert "/hint is disabled" in text and "11 commands," in text and "Paused. To continue:" in text
    code = text.partition("--participant ")[2].split()[0]
    text = run(
        study,
        [*["look"] * 10, "3", "9", "4", "5", "The hat <b>|</b>", "frob", "/quit", "1", "1", "1", ""],
        "--participant",
        code,
    )
    assert "===== Practice" not in text and "===== Game 1 of 2" in text
    assert "[you have used all your commands for this game]" in text
    assert "Please answer with one of: 1, 2, 3, 4, 5." in text and text.endswith("Thank you. The study is complete.\n")
    person = Participant(study, code)
    finished = [e for e in person.events if e["event"] == "finished"]
    assert [(e["reason"], e["score"], e["commands"]) for e in finished] == [
        ("won", 3, 4),
        ("steps", 2, 12),
        ("quit", 0, 1),
    ]
    for number in range(3):
        events = read(person.transcript_path(number))
        assert replay(events).difference is None
        assert events[0]["study"] == {"participant": code, "number": number, "practice": number == 0}

    out = tmp_path / "report"
    done = subprocess.run(
        [STARLING, "study", "report", study, "--out", out, "--json"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    result = json.loads(done.stdout)
    # Nobody has taken part, and no figure says that somebody has.
    assert {row["agent"] for row in result["summary"]} == {"scripted"}
    assert not [path for path in out.iterdir() if re.search("human|people", path.read_text())]
    assert sorted(round(row["mean"], 3) for row in result["summary"]) == [0.0, 0.667]
    assert [row["score"] for row in result["learning"]] == pytest.approx([2 / 3, 0])
    report = (out / "report.md").read_text()
    assert "The hat &lt;b>\\|&lt;/b>" in report and "## Learning over games" in report


def test_study_in_a_terminal(study: Path, tmp_path: Path) -> None:
    terminal = Terminal("study", "--out", study, tmp=tmp_path)
    terminal.until("to take part? (yes/no)")
    terminal.type("yes\r")
    terminal.until("Press Enter")
    terminal.type("\r")
    assert re.search(r"12 commands, 1[45]:\d\d left *$", terminal.until("12 commands"))
    terminal.type("take china plate\r")
    terminal.until("11 commands, 1")
    terminal.type("\x04")
    terminal.until("Paused.")
    assert terminal.finish() == 0
    (path,) = (study / "participants").glob("*.jsonl")
    terminal = Terminal("study", "--out", study, "--participant", path.stem, tmp=tmp_path)
    terminal.until("11 commands, 1")
    terminal.type("/quit\r")
    terminal.until("Game 1 of 2")
    terminal.until("12 commands")
    terminal.type("\x04")
    assert terminal.finish() == 0
    assert Participant(study, path.stem).stage() == ("game", 1)


def test_report_with_agents(study: Path, games: list[str], tmp_path: Path) -> None:
    person = Participant(study)
    person.consent(True)
    person.read_instructions()
    for commands in (SMALL, WIN, WIN):
        attempt = person.play()
        for command in commands:
            attempt.say(command)
        if person.stage().kind == "questions":
            assert person.answer({"difficulty": "6", "clarity": "x"})
            assert not person.answer({"difficulty": "1", "clarity": "5", "fun": "3"})
    assert person.stage().kind == "done"
    run_folder = tmp_path / "run"
    run_folder.mkdir()
    (run_folder / "config.json").write_text(json.dumps({"agent": "random", "games": [games[0]], "seed": 0}))
    (run_folder / "progress.csv").write_text("steps,eval_score,eval_moves,eval_won,eval_episodes\n100,0.1,90,0,10\n")
    out = tmp_path / "report"
    subprocess.run([STARLING, "study", "report", study, "--agents", run_folder, "--out", out], check=True, timeout=120)
    table = [line for line in (out / "report.md").read_text().splitlines() if line.startswith(f"| {games[0]} |")]
    assert [line.split(" | ")[2] for line in table[:2]] == ["scripted", "random"]
    assert " | 9 | 9.00 | 1.00 | " in (out / "report.md").read_text()


def test_texts_of_a_study_are_reflowed() -> None:
    assert paragraphs("one\ntwo\r\n three\n \n\nYou:\n * rest\n   a while\n 2. go on\n2026\n") == [
        "one two three",
        "You:\n * rest a while\n 2. go on 2026",
    ]
    assert "\n\n".join(paragraphs(CONSENT)) == CONSENT


def test_refusal_ends_participation(study: Path) -> None:
    assert "You chose not to take part." in run(study, ["no"])
    (path,) = (study / "participants").glob("*.jsonl")
    assert Participant(study, path.stem).stage().kind == "refused"
    with pytest.raises(StarlingError, match="which is refused"):
        Participant(study, path.stem).play()


def test_time_limit(games: list[str], tmp_path: Path) -> None:
    open_study(tmp_path / "s", Study(games=games[:2], practice=games[2], minutes=1e-6))
    person = Participant(tmp_path / "s")
    person.consent(True)
    person.read_instructions()
    assert person.play().end_reason() == "time"
    assert person.stage() == ("game", 1)


@pytest.mark.parametrize("code", ["../study", "0000", "ffffffff", "", "a/b"])
def test_invalid_code(study: Path, code: str) -> None:
    with pytest.raises(StarlingError, match="no participant"):
        Participant(study, code)


def test_settings_of_an_existing_study_cannot_be_changed(study: Path, tmp_path: Path) -> None:
    for arguments in (["--steps", "5"], ["--participant", "zz"]):
        done = subprocess.run(
            [STARLING, "study", "--out", study, *arguments], capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 1 and done.stderr.startswith("error: ") and done.stderr.count("\n") == 1
    done = subprocess.run(
        [STARLING, "study", "--out", tmp_path / "new", "--games", ","],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (
        done.returncode == 1
        and done.stderr.startswith("error: invalid study: games")
        and not (tmp_path / "new").exists()
    )
    (study / "study.json").write_text("{}x")
    with pytest.raises(StarlingError, match=r"study\.json"):
        open_study(study)


@given(st.integers(1, 9))
def test_orders_are_balanced(games: int) -> None:
    rows = [order(games, row) for row in range(2 * games if games % 2 else games)]
    assert all(sorted(row) == list(range(games)) for row in rows)
    places = Counter((place, game) for row in rows for place, game in enumerate(row))
    assert len(set(places.values())) == 1 and len(places) == games * games
    after = Counter(pair for row in rows for pair in pairwise(row))
    assert len(set(after.values())) <= 1 and len(after) == games * (games - 1)


def test_concurrent_enrolment_uses_each_number_once(study: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        enrolled = list(pool.map(lambda _: enrol(study), range(40)))
    assert sorted(number for _, number in enrolled) == list(range(40))
    assert len({code for code, _ in enrolled}) == 40
