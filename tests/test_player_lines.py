"""What players type as in any interpreter: undo, save, g, several commands in a line, go to ROOM; sharing what was
played; a game as a web page; play in a browser."""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from starling.console.player import Player, start
from starling.console.session import Session
from starling.console.transcript import read, replay
from starling.console.why import why
from starling.console.words import StoryVocabulary
from starling.library.catalog import open_game
from starling.library.game import Game
from starling.spec.condition_text import condition_text
from starling.spec.model import NOUN, SECOND
from starling.study.design import Study, open_study
from starling.study.participant import Participant
from starling.util.text import command_name, fold
from tests.games import PLATE, plate, plate_with, small
from tests.narrow import not_none

STARLING = Path(sys.executable).with_name("starling")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def playing(tmp_path: Path, spec: Any = None, **options: Any) -> Player:
    (tmp_path / "game.json").write_text((spec or plate()).to_json())
    return start(str(tmp_path / "game.json"), path=tmp_path / "t.jsonl", saves=tmp_path / "saves", **options)


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    with playing(tmp_path) as player:
        yield player


def said(player: Player, *lines: str) -> str:
    """Type some lines; returns the output of the last one."""
    return [" ".join(block.text for block in player.say(line).blocks) for line in lines][-1]


def commands(player: Player) -> list[str]:
    return player.session.commands


# ---- words without a slash


def test_words_that_every_interpreter_knows(player: Player) -> None:
    before = player.session.identity()
    assert "[1 command taken back]" in said(player, "take china plate", "undo")
    assert "[2 commands taken back]" in said(player, "take china plate", "go north", "UNDO 2")
    assert player.session.identity() == before
    assert said(player, "save") == "[saved as last; /load last returns here]"
    assert "[saved as pantry;" in said(player, "go north", "save pantry")
    assert "[loaded last]" in said(player, "restore last") and player.session.identity() == before
    assert "[loaded pantry]" in said(player, "load pantry")
    assert "Morning comes." in said(player, "restart") and commands(player) == []
    assert "/undo [N]" in said(player, "help") and said(player, "hint").startswith("Try: ")
    assert "*  Kitchen   *" in said(player, "map")
    assert player.say("q").done and player.say("quit").done


def test_restore_without_a_name_returns_to_the_last_saved_position(player: Player) -> None:
    assert said(player, "restore") == "No saved positions; /save NAME saves one."
    said(player, "save first", "go north", "save second", "go south")
    assert "[loaded second]" in said(player, "restore")


def test_again_and_oops(player: Player) -> None:
    assert said(player, "g") == "There is nothing to do again."
    said(player, "go north", "g")
    assert commands(player) == ["go north", "go north"]
    assert said(player, "undo 2", "take chinna plate", "oops china") == "Taken."
    assert commands(player)[-1] == "take china plate"
    assert "no unknown word" in said(player, "oops hat")
    said(player, "drop china plate", "tike china plate", "oops take", "again")
    assert commands(player)[-2:] == ["take china plate"] * 2
    assert replay(read(player.path)).difference is None


def test_fair_play_refuses_the_words_as_well(tmp_path: Path) -> None:
    with playing(tmp_path, fair=True) as player:
        said(player, "take china plate")
        for word in ("undo", "restore", "hint", "why", "restart"):
            assert "is disabled in fair play" in said(player, word)
        assert commands(player) == ["take china plate"]


def test_a_verb_of_the_game_comes_first(tmp_path: Path) -> None:
    action = {"id": "save-plate", "command": "save {noun}", "noun": ["plate"], "report": "You save it.",
              "effects": [{"do": "set", "subject": "plate", "value": "bright"}]}  # fmt: skip
    with playing(tmp_path, plate(actions=[*PLATE["actions"], action])) as player:
        assert said(player, "save china plate") == "You save it."
        assert said(player, "save").startswith("[saved as last;")
        assert "the program that runs it" in said(player, "save here")


def test_the_name_of_a_thing_is_no_name_for_a_position(player: Player) -> None:
    assert "[saved" not in said(player, "save plate")
    assert commands(player) == ["save plate"]


def test_after_the_end_the_words_work_in_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "game.json").write_text(plate().to_json())
    typed = "smash china plate\nundo\nsmash china plate\nquit\nlook\n"
    done = subprocess.run(
        [STARLING, "play", tmp_path / "game.json"], input=typed, capture_output=True, text=True, timeout=60, check=True
    )
    assert "[1 command taken back]" in done.stdout and "[stopped: 0 of 3 points]" in done.stdout
    assert "> look" not in done.stdout


def test_other_stories_keep_their_own_verbs(tmp_path: Path) -> None:
    """What a story does itself is left to it, but for what it could do only with files, memory or a second try."""
    source = '"Lab" by Me\n\nThe Lab is a room. The red lamp and the blue lamp are in the Lab. The Hall is north of '
    source += 'the Lab.\n\nHelping is an action out of world. Understand "help" as helping.\nReport helping: say "Own."'
    (tmp_path / "lab.ni").write_text(source + "\n")
    with start(str(tmp_path / "lab.ni"), path=tmp_path / "t.jsonl", saves=tmp_path / "saves") as player:
        assert said(player, "help") == "Own."
        assert "[saved as last;" in said(player, "save")
        assert said(player, "take red lamp. drop it. take it").count("Taken.") == 2
        assert commands(player) == ["help", "take red lamp. drop it. take it"]  # the story takes it apart itself
        assert "[2 commands taken back]" in said(player, "undo 2")
        assert "Which do you mean" in said(player, "take lamp") and said(player, "blue") == "Taken."
        assert player.say("quit").done


# ---- several commands in a line


@pytest.mark.parametrize(
    "line",
    [
        "take china plate then go north. open tin box",
        "take china plate, then go north, open tin box",
        "take china plate. north and then open tin box.",
        "then take china plate, n, open tin box",
    ],
)
def test_commands_in_a_line_are_sent_one_by_one(player: Player, line: str) -> None:
    output = player.say(line)
    assert len(commands(player)) == 3 and not output.stopped
    assert player.session.identity() == _identity_after("take china plate", "go north", "open tin box")
    notes = [block.text for block in output.blocks if block.kind == "note"]
    assert notes[0] == "[take china plate]" and len(notes) == 3
    assert [e["command"] for e in read(player.path) if e["event"] == "command"] == commands(player)


def _identity_after(*typed: str) -> str:
    session = Session(Game(plate()))
    for command in typed:
        session.send(command)
    return session.identity()


def test_a_line_stops_at_the_first_refusal(player: Player) -> None:
    output = player.say("look. take china plate. take xyzzy. go north then look")
    assert commands(player) == ["look", "take china plate", "take xyzzy"] and output.stopped
    assert output.blocks[-1].text == "[stopped there; not done: go north, look]"
    output = player.say("smash china plate. look")  # and at the end of the game
    assert commands(player)[-1] == "smash china plate" and output.blocks[-1].text.endswith("not done: look]")


def test_what_only_looks_does_not_stop_a_line(player: Player) -> None:
    player.say("z. i. x china plate. look. n")
    assert commands(player) == ["z", "i", "x china plate", "look", "n"]


@pytest.mark.parametrize("line", ["take china plate, straw hat", "box, open", "ask mr. smith about tea, take plate"])
def test_a_comma_before_something_else_joins_no_commands(player: Player, line: str) -> None:
    player.say(line)
    assert commands(player) == [line]


def test_words_without_a_slash_in_a_line(player: Player) -> None:
    assert player.say("take china plate. undo. quit. look").done
    assert commands(player) == []


def test_a_line_cannot_exceed_the_commands_of_a_study(tmp_path: Path) -> None:
    names = []
    for name, spec in {"one": plate(), "practice": small()}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "game.json").write_text(spec.to_json())
        names.append(str(tmp_path / name))
    open_study(tmp_path / "study", Study(games=names[:1], practice=names[1], steps=3, participants="scripted"))
    person = Participant(tmp_path / "study")
    person.consent(True)
    person.read_instructions()
    attempt = person.play()
    output = attempt.say("z. z. look. z. z")
    assert attempt.used == 3 and output.done
    assert "[you have used all your commands for this game]" in output.blocks[-1].text
    assert len([e for e in read(attempt.player.path) if e["event"] == "command"]) == 3


# ---- going to rooms


def test_go_to_a_room_that_was_seen(player: Player) -> None:
    said(player, *PLATE["walkthrough"][2:8], "go east")
    assert not_none(player.session.room()).name == "Garden"
    assert said(player, "go to garden") == "You are there already: Garden."
    player.say("go to the pantry")  # by a passage that was only used the other way, and one that was used both ways
    assert commands(player)[-2:] == ["go west", "go north"] and not_none(player.session.room()).name == "Pantry"


def test_a_room_not_seen_is_not_known(player: Player) -> None:
    player.say("go to garden")
    assert commands(player) == ["go to garden"] and not_none(player.session.room()).name == "Kitchen"


def test_a_walk_stops_when_something_happens(tmp_path: Path) -> None:
    rooms = [
        *PLATE["rooms"][:1],
        {"id": "pantry", "name": "Pantry", "description": "Shelves.", "exits": {"south": "kitchen", "north": "attic"}},
        {"id": "garden", "name": "Garden", "description": "Green."},
        {"id": "attic", "name": "Attic", "description": "Dusty.", "exits": {"south": "pantry"}},
    ]
    noise = [
        {"subject": "player", "test": "in", "value": "pantry"},
        {"subject": "radio", "test": "is", "value": "on"},
    ]
    rule = {"id": "mouse", "when": noise, "say": "A mouse runs."}
    with playing(tmp_path, plate(rooms=rooms, rules=[rule])) as player:
        said(player, "n. n", "go to kitchen")
        assert not_none(player.session.room()).name == "Kitchen"
        said(player, "n", "switch on radio", "go to attic", "go to kitchen")
        assert not_none(player.session.room()).name == "Pantry"
        assert "A mouse runs." in player.session.turns[-1].text
        assert said(player, "go to kitchen").startswith("[go south]")


# ---- why


def test_why_keeps_numbers_and_unseen_states_to_itself(player: Player) -> None:
    """The plate has a number and a state that no text tells of."""
    said(player, "take china plate")
    told = said(player, "wash china plate in sink", "why")
    assert "the china plate is spotless" not in told and "rubs" not in told and "2" not in told
    assert "the task 'Wash the plate' is done" in told
    assert said(player, "polish china plate", "why") == "That command had an effect."


def test_why_gives_the_reason_of_the_game_where_it_may_not_tell_more(tmp_path: Path) -> None:
    hidden = {"subject": "plate", "test": "at-least", "property": "rubs", "number": 3}
    requires = [{"condition": hidden, "otherwise": "Not  yet."}]
    with playing(tmp_path, plate_with("actions", "polish-plate", requires=requires)) as player:
        assert said(player, "polish china plate", "why") == "The game's reason: Not yet."
        assert said(player, "wash china plate in sink", "why") == "It needs this: you are carrying the china plate."


def test_why_agrees_with_the_refusals_of_library_games() -> None:
    """Where a game refuses one of its own actions, /why tells of the requirement whose refusal was printed."""
    refused = 0
    for name in ("TheElephantOfThe28", "ReelFour", "OneLongNote", "RingBearer", "TheOnlyPlate", "MothInTheIbis"):
        game = open_game(name)
        session, vocabulary = Session(game), StoryVocabulary(game.story.path.read_bytes())
        for command, requirements in _own_commands(game, session):
            text = " ".join(session.send(command).text.split())
            reason = " ".join(why(session, vocabulary))
            session.undo()
            expected = [reasons for refusal, *reasons in requirements if re.match(refusal, text)]
            if reason.startswith(("It needs this", "The game's reason")):
                assert any(reason in reasons for reasons in expected), command
                refused += 1
            else:  # nothing was refused, or for a reason of Inform's that has the same words
                assert not expected or reason.startswith("You are not carrying"), command
    assert refused >= 12


def _own_commands(game: Game, session: Session) -> Iterator[tuple[str, list[tuple[str, str, str]]]]:
    """Commands of actions with requirements about things that are here: (the command, [(pattern of what a requirement
    prints, what /why may say about it, without and with telling what is missing)])."""
    here = set(game.candidates.scope(session.machine.memory()))
    for action in game.whole.actions:
        ids = [[i for i in wanted if i in here] for wanted in (action.noun, action.second)]
        command = action.command
        names: dict[str, str] = {NOUN: "", SECOND: ""}
        for slot, found in zip(names, ids, strict=True):
            if found and f"{{{slot}}}" in command:
                names[slot] = found[0]
                command = command.replace(f"{{{slot}}}", command_name(game.whole.thing(found[0]).name))
        if "{" in command or not action.requires:
            continue
        requirements = [r for a in game.whole.actions if a.command == action.command for r in a.requires]
        texts = [(" ".join(fold(r.otherwise).split()), condition_text(game.whole, r.condition.bound(names)))
                 for r in requirements]  # fmt: skip
        yield (
            command,
            [
                (
                    re.sub(r"\\\{.+?\\\}", ".+?", re.escape(text)),
                    f"The game's reason: {text}",
                    f"It needs this: {needed}.",
                )
                for text, needed in texts
            ],
        )


# ---- sharing


def test_transcript_as_text_and_as_a_page(tmp_path: Path) -> None:
    with playing(tmp_path, plate(intro="<b>Morning</b> & more."), writes_files=True) as player:
        said(player, "take china plate", "/why", "undo", "look <i>")
        for name in ("out.txt", "out.html"):
            assert said(player, f"transcript {tmp_path / name}") == f"[written to {tmp_path / name}]"
            assert "exists; choose another name" in said(player, f"/transcript {tmp_path / name}")
        assert "name a .html or .txt file" in said(player, "transcript")
        assert "name a .html or .txt file" in said(player, f"/transcript {tmp_path / 'game.json'}")
    text, page = (tmp_path / "out.txt").read_text(), (tmp_path / "out.html").read_text()
    assert "<b>Morning</b> & more." in text and "\n> take china plate\n\nTaken.\n" in text
    assert "[1 command taken back]" in text and max(map(len, text.splitlines())) <= 80
    assert "&lt;b&gt;Morning&lt;/b&gt; &amp; more." in page and "&gt; look &lt;i&gt;" in page
    assert not re.search(r"<(?:b|i|script|link|img)\b|https?:|src=", page)
    assert str(tmp_path) not in text + page


def test_a_player_on_a_server_writes_no_files(player: Player, tmp_path: Path) -> None:
    target = tmp_path / "out.html"
    assert "recorded" in said(player, f"/transcript {target}") and not target.exists()


# ---- a game by its id, as a page, and in a browser


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([STARLING, *arguments], capture_output=True, text=True, timeout=120, check=False)


def test_compile_by_id_name_and_folder(tmp_path: Path) -> None:
    for number, name in enumerate(("BoilPasta", "boil-pasta", open_game("BoilPasta").spec.id)):
        done = run("compile", name, "--out", tmp_path / str(number))
        assert done.stdout.splitlines()[0] == str(tmp_path / str(number) / "boil-pasta.z8")
    stories = {path.read_bytes() for path in tmp_path.glob("*/boil-pasta.z8")}
    assert stories == {open_game("BoilPasta").story.path.read_bytes()}
    done = run("compile", "BoilPasto", "--out", tmp_path)
    assert done.returncode == 1 and "did you mean BoilPasta" in done.stderr
    assert run("compile", "BoilPasta").returncode == 2


@pytest.fixture
def page(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A page of a real browser that asks no server for anything, and whose script makes no errors."""
    api = pytest.importorskip("playwright.sync_api", reason="browser tests need playwright: pip install playwright")
    if CHROMIUM is None:
        pytest.skip("chromium not found: apt-get install chromium")
    with api.sync_playwright() as playwright:
        driven = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        opened = driven.new_context(offline=True, viewport={"width": 360, "height": 640}).new_page()
        opened.set_default_timeout(20_000)
        problems: list[str] = []
        opened.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
        opened.on("pageerror", lambda error: problems.append(str(error)))
        yield opened
        driven.close()
    assert problems == []


def test_a_game_as_one_page(page: Any, tmp_path: Path) -> None:
    (tmp_path / "game.json").write_text(plate(title="The <Dirty> Plate").to_json())
    assert run("compile", tmp_path / "game.json", "--page", tmp_path / "plate.html").returncode == 0
    page.goto((tmp_path / "plate.html").as_uri())
    assert page.get_by_role("heading", level=1).inner_text() == "The <Dirty> Plate"
    log = page.get_by_role("log")
    assert "Morning comes." in log.inner_text()
    asked = {
        "take": "What do you want to take?",
        "plate": "Taken.",
        "undo": "Taken back.",
        "put hat": "What do you want to put",
    }
    for command, answer in {
        **asked,
        "sink": "You put the straw hat into the sink.",
        "score": "You have 0 of 3 points.",
    }.items():
        page.get_by_label("What do you do?").fill(command)
        page.keyboard.press("Enter")
        assert answer in log.inner_text().rpartition(f">{command}")[2]
    answers = ["Taken.", "You scrub the china plate in the sink.", "Shelves."]
    for command, answer in zip(PLATE["walkthrough"], [*answers, *[""] * 6], strict=True):
        page.get_by_label("What do you do?").fill(command)
        page.keyboard.press("Enter")
        assert f">{command}" in log.inner_text() and answer in log.inner_text()
    assert "Green." in log.inner_text()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download transcript").click()
    assert ">take china plate" in Path(download.value.path()).read_text()


def test_a_page_saves_restores_undoes_and_ends(page: Any, tmp_path: Path) -> None:
    """In a story with all of Inform's own commands, which shows a status line as well."""
    (tmp_path / "lab.ni").write_text('"Lab" by Me\n\nThe Lab is a room. The lamp is in the Lab.\n')
    assert run("compile", tmp_path / "lab.ni", "--page", tmp_path / "lab.html").returncode == 0
    page.on("dialog", lambda dialog: dialog.accept("one"))
    page.goto((tmp_path / "lab.html").as_uri())
    assert page.locator("#status").inner_text().split() == ["Lab"]
    for command in ("take lamp", "save", "drop lamp", "restore", "i", "drop lamp", "undo", "i", "quit", "yes"):
        page.wait_for_function("display.wanted")  # a file is asked for between two turns
        page.get_by_label("What do you do?").fill(command)
        page.keyboard.press("Enter")
    text = page.get_by_role("log").inner_text()
    told = re.findall(r"Ok\.|  a lamp|Previous turn undone", text)
    assert told == ["Ok.", "Ok.", "  a lamp", "Previous turn undone", "  a lamp"]
    assert text.count("The story is over") == 1


def test_play_one_game_in_a_browser(tmp_path: Path) -> None:
    pytest.importorskip("uvicorn", reason="the pages need uvicorn: pip install '.[serve]'")
    (tmp_path / "game.json").write_text(plate().to_json())
    command = [str(STARLING), "play", "--web", "--no-browser", str(tmp_path / "game.json")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            url = not_none(server.stdout).readline().split()[0]
            assert url.startswith("http://127.0.0.1:")
            visit = build_opener(HTTPCookieProcessor()).open
            with contextlib.closing(visit(url)) as first, contextlib.closing(visit(url)) as second:
                assert "Morning comes." in first.read().decode()
                assert first.url == second.url  # the same session
                place = first.url
            visit(place, b"line=take+china+plate").close()
            with contextlib.closing(visit(f"{place}/transcript.html")) as shared:
                assert "&gt; take china plate" in shared.read().decode()
            with pytest.raises(OSError, match="404"):
                visit(f"{url}games/BoilPasta")
        finally:
            server.terminate()
    assert run("play", "--web", "BoilPasto").returncode == 1
    assert run("play", "--no-browser", "BoilPasta").returncode == 2
