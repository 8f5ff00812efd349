"""The web pages: a real server, a headless browser, and fifty concurrent players."""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest

pytest.importorskip("starlette", reason="the pages need starlette: pip install '.[serve]'")
pytest.importorskip("uvicorn", reason="the pages need uvicorn: pip install '.[serve]'")

from starling.console.transcript import read, replay
from starling.library.catalog import library_folders, open_game
from starling.study.design import Study, open_study
from starling.web.browse import FILTERS, SORTS, cards
from starling.web.gallery import map_of

STARLING = Path(sys.executable).with_name("starling")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PASTA = open_game("BoilPasta").spec
HIDDEN = ("SummitBox", "OurNewMayor", "EightSecondsAWeek")
"""The games of the server's study."""
EVIL = "<img src=x onerror=alert(1)>&amp;\"'</p>"


class Server:
    """A `starling serve` process on a free port."""

    def __init__(self, folder: Path, *arguments: str | Path) -> None:
        self.data = folder / "data"
        self._arguments = arguments
        self.start()

    def start(self, port: int = 0) -> None:
        self.process = subprocess.Popen(
            [STARLING, "serve", "--port", str(port), *map(str, self._arguments)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "STARLING_DATA": str(self.data), "PYTHONUNBUFFERED": "1"},
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[0].rstrip("/")
        self.port = int(self.url.rpartition(":")[2])
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            with contextlib.suppress(OSError), contextlib.closing(Browser(self)) as browser:
                browser.get("/static/style.css")
                return
            time.sleep(0.05)
        raise AssertionError("the server did not respond within 30 s")

    def stop(self, how: signal.Signals = signal.SIGINT) -> int:
        """Signal the process and wait for it to exit; returns its exit status. Harmless if it has exited."""
        with self.process:  # closes the pipe
            self.process.send_signal(how)
            return self.process.wait(timeout=30)

    def transcript(self, place: str) -> Path:
        return self.data / "transcripts" / f"web-{place.rpartition('/')[2]}.jsonl"


class Browser:
    """An HTTP client that keeps its cookie."""

    def __init__(self, server: Server) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        self._cookie = ""

    def close(self) -> None:
        self._connection.close()

    def send(
        self, method: str, path: str, form: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None
    ) -> tuple[int, Any, str]:
        """(status, headers, text); underscores in the names of ``headers`` stand for hyphens."""
        sent = {k.replace("_", "-"): v for k, v in (headers or {}).items()}
        if self._cookie:
            sent["Cookie"] = self._cookie
        self._connection.request(method, path, urlencode(form) if form is not None else None, sent)
        answer = self._connection.getresponse()
        text = answer.read().decode("utf-8", errors="replace")
        if answer.headers.get("set-cookie"):
            self._cookie = answer.headers["set-cookie"].partition(";")[0]
        return answer.status, answer.headers, text

    def get(self, path: str, **headers: str) -> tuple[int, Any, str]:
        return self.send("GET", path, headers=headers)

    def begin(self, game: str = "BoilPasta") -> str:
        status, headers, text = self.send("POST", f"/games/{game}/play", {})
        assert status == 303, text
        return str(headers["location"])

    def say(self, place: str, line: str) -> dict[str, Any]:
        status, _, text = self.send("POST", place, {"line": line}, {"Accept": "application/json"})
        return {"status_code": status, **json.loads(text)}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("web")
    study = Study(games=list(HIDDEN[:2]), practice=HIDDEN[2], consent=f"Consent\nto {EVIL}\n\n- one\n- two")
    open_study(folder / "study", study)
    running = Server(folder, "--study", folder / "study")
    yield running
    running.stop(signal.SIGKILL)


@pytest.fixture
def browser(server: Server) -> Iterator[Browser]:
    with contextlib.closing(Browser(server)) as made:
        yield made


def test_pages_without_script(browser: Browser, server: Server) -> None:
    status, headers, text = browser.get("/?q=pasta")
    assert (
        status == 200 and "Pasta Before the Film" in text and "script-src 'self'" in headers["content-security-policy"]
    )
    assert "unsafe" not in headers["content-security-policy"]
    status, _, text = browser.get("/games/BoilPasta")
    assert (
        "<svg" in text
        and "Galley Kitchen: east to Living Room" in text
        and f"{len(PASTA.walkthrough)} commands" in text
    )
    place = browser.begin()
    assert browser.send("POST", place, {"line": "open cupboard"})[0] == 303
    browser._connection.request("POST", place, "line=&line=%2Fwhy", {"Cookie": browser._cookie})  # a shortcut button
    assert browser._connection.getresponse().read() == b""
    browser.send("POST", place, {"report": f"odd {EVIL}"})
    _, _, text = browser.get(place)
    assert "In the cupboard are a big pot" in text and "&gt; open cupboard" in text
    assert "<img" not in text and "1 move" in text
    events = read(server.transcript(place))
    assert [e["event"] for e in events] == ["start", "command", "why", "report"] and events[3][
        "text"
    ] == f"odd {EVIL}".strip("\"' ")
    assert browser.get(f"{place}/transcript.jsonl")[2].count("\n") == 4
    said = browser.say(place, "/quit")
    assert said["next"] == "/" and said["blocks"] == [{"kind": "end", "text": "[stopped: 0 of 7 points]"}]
    assert read(server.transcript(place))[-1]["event"] == "end"


def test_downloads(browser: Browser) -> None:
    for name in ("game.json", "story.ni", "story.z8", "card.md"):
        status, headers, text = browser.get(f"/games/BoilPasta/{name}")
        assert status == 200 and headers["content-disposition"] == f'attachment; filename="boil-pasta-{name}"' and text


@pytest.mark.parametrize(
    "path",
    [
        "/games/boil-pasta",
        "/games/..%2f..%2fetc",
        "/games/BoilPasta/walkthrough.txt",
        "/games/BoilPasta/..%2fgame.json",
        "/static/..%2fapp.py",
        "/play/..%2f..%2fx",
        "/play/" + "0" * 32,
        "/study/../x",
        "/nothing",
    ],
)
def test_other_paths_are_not_found(browser: Browser, path: str) -> None:
    assert browser.get(path)[0] == 404


def test_cross_site_and_oversized_requests_are_refused(browser: Browser) -> None:
    place = browser.begin()
    for headers in (
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://[::1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Host": "evil.example"},
    ):
        assert browser.send("POST", place, {"line": "look"}, headers)[0] == 403
    assert browser.get("/", Host="rebound.example:8000")[0] == 403
    assert browser.send("POST", place, {"line": "x" * 30_000})[0] == 413


def test_errors_are_shown_as_sentences(browser: Browser) -> None:
    status, _, text = browser.send("POST", "/study", {"code": "ffffffff"})
    assert status == 400 and '<p role="alert">No participant has this code; check it, or leave' in text
    status, _, text = browser.send("POST", "/study", {str(number): "x" for number in range(60)})
    assert status == 400 and "Invalid form submission. Reload the page and try again." in text


def test_sessions_are_isolated(browser: Browser, server: Server) -> None:
    place = browser.begin()
    with contextlib.closing(Browser(server)) as other:
        theirs = other.begin()
        for path in (place, f"{place}/commands", f"{place}/transcript.jsonl"):
            assert other.get(path)[0] == 404
        assert other.say(place, "open cupboard")["status_code"] == 404
        other.say(theirs, "/save mine")
        other.say(theirs, "open cupboard")
    assert browser.say(place, "/load mine")["blocks"][0]["text"].startswith("No saved positions")
    assert browser.say(place, "look")["status"]["moves"] == 1


def test_limits(tmp_path: Path) -> None:
    server = Server(tmp_path, "--sessions", "2", "--idle-minutes", "0.02", "--commands-per-second", "1")
    try:
        with contextlib.closing(Browser(server)) as one, contextlib.closing(Browser(server)) as two:
            first = one.begin()
            answers = [one.say(first, "look")["status_code"] for _ in range(30)]
            assert answers[:20] == [200] * 20 and 429 in answers
            one.begin()
            assert two.send("POST", "/games/BoilPasta/play", {})[0] == 503
            time.sleep(1.5)
            assert one.say(two.begin(), "look")["status_code"] == 404  # the idle sessions were dropped
            said = one.say(first, "open cupboard")  # and this one is resumed
            assert said["status_code"] == 200 and said["status"]["moves"] == answers.count(200) + 1
    finally:
        assert server.stop() == 130
    assert read(server.transcript(first))[-1] == {
        **read(server.transcript(first))[-1],
        "event": "end",
        "reason": "the server stopped",
    }


def test_sessions_survive_a_killed_server(tmp_path: Path) -> None:
    server = Server(tmp_path)
    try:
        with contextlib.closing(Browser(server)) as browser:
            place = browser.begin()
            for command in PASTA.walkthrough[:8]:
                browser.say(place, command)
            server.stop(signal.SIGKILL)
            server.start(server.port)
            browser.close()
            said = browser.say(place, PASTA.walkthrough[8])
            assert said["status"]["score"] == 2 and said["status"]["moves"] == 9
            assert "&gt; salt big pot" in browser.get(place)[2]
    finally:
        server.stop(signal.SIGKILL)


def test_fifty_players_at_once(server: Server) -> None:
    games = ["BoilPasta", "WetInk", "ThreeGrains", "FrostByMorning", "SugaringOff"]
    ways = {name: open_game(name).spec.walkthrough for name in games}

    def play(number: int) -> tuple[str, list[str], list[str]]:
        name = games[number % len(games)]
        with contextlib.closing(Browser(server)) as browser:
            place = browser.begin(name)
            said: dict[str, Any] = {}
            answers, typed = [], [*ways[name][: number % 5 + 3], f"frobnicate {number}", *ways[name][number % 5 + 3 :]]
            for command in typed:
                said = browser.say(place, command)
                while said["status_code"] == 429:
                    time.sleep(0.3)
                    said = browser.say(place, command)
                answers.append(said["blocks"][0]["text"])
            assert said["status"]["ended"] == "won", (name, said)
            browser.get(place)
            return place, typed, answers

    with ThreadPoolExecutor(50) as pool:
        played = list(pool.map(play, range(50)))
    assert len({place for place, _, _ in played}) == 50
    for place, typed, answers in played:
        events = read(server.transcript(place))
        commands = [e for e in events if e["event"] == "command"]
        assert [e["command"] for e in commands] == typed
        assert [e["text"] for e in commands] == answers
        assert replay(events).difference is None


def test_library_page_shows_every_game_and_its_map() -> None:
    assert len(cards({})) == len(library_folders()) == 120  # 100 short games and 20 long ones
    for found in cards({}):
        drawn = map_of(found.spec)
        if len(found.spec.rooms) == 1:
            assert drawn is None
        else:
            assert drawn is not None and len(drawn.sentences) == len(found.spec.rooms)
            assert len({(box.x, box.y) for box in drawn.boxes}) == len(found.spec.rooms)


def test_filters_split_the_library() -> None:
    everything = {card.id for card in cards({})}
    for name in ("difficulty", "length", "rooms", "people"):  # a game has one of each; it may train several skills
        parts = [{card.id for card in cards({name: value})} for value in FILTERS[name].choices]
        assert all(parts) and sum(map(len, parts)) == len(everything) and set().union(*parts) == everything
    for skill in FILTERS["skill"].choices:
        assert {card.id for card in cards({"skill": skill})} == {c.id for c in cards({}) if skill in c.spec.skills}
    for order in SORTS:
        assert {card.id for card in cards({"sort": order})} == everything
    lengths = [len(card.spec.walkthrough) for card in cards({"sort": "shortest", "people": "0"})]
    assert lengths == sorted(lengths)


def test_filters_without_script(browser: Browser) -> None:
    query = {"q": "the", "difficulty": "easy", "length": "short", "sort": "longest"}
    status, _, text = browser.get("/?" + urlencode(query))
    found = re.findall(r'<h2><a href="/games/(\w+)">', text)
    assert status == 200 and found and found == [card.id for card in cards(query, HIDDEN)]
    assert '<option value="easy" selected>easy</option>' in text and 'value="the"' in text
    status, _, text = browser.get("/?skill=cooking&rooms=7-&people=0&q=pasta")
    assert status == 200 and "0 games" in text and '<a href="/">show all games</a>' in text
    status, _, text = browser.get("/?difficulty=fiendish")
    assert status == 400 and "choose one of easy, medium, hard." in text


def test_games_of_one_room_have_no_map(browser: Browser) -> None:
    one = cards({"rooms": "1"})[0]
    assert "<svg" not in browser.get(f"/games/{one.id}")[2] and "<svg" not in browser.get("/?rooms=1")[2]
    assert 'value="/map"' not in browser.get(browser.begin(one.id))[2]
    assert 'value="/map"' in browser.get(browser.begin())[2]


# ---- studies


def test_games_of_a_study_are_shown_nowhere_else(tmp_path: Path) -> None:
    """However the study names them: not in the list, nor at any address, nor in sessions that began before it."""
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "game.json").write_text(open_game("OurNewMayor").spec.to_json().replace('"our-new-mayor"', '"renamed"'))
    games = ["starling/SummitBox-v0", str(copy)]
    open_study(tmp_path / "study", Study(games=games, practice="eight-seconds-a-week"))
    server = Server(tmp_path)
    try:
        with contextlib.closing(Browser(server)) as browser:
            before = browser.begin("SummitBox")
            server.stop()
            server._arguments = ("--study", tmp_path / "study")
            server.start(server.port)
            browser.close()
            pages = [browser.get(path)[2] for path in ("/", "/?q=summit", "/?sort=hardest", "/study")]
            for id in HIDDEN:
                spec = open_game(id).spec
                assert not any(id in page or spec.title in page for page in pages)
                for path in ("", "/game.json", "/story.ni", "/story.z8", "/card.md"):
                    status, _, text = browser.get(f"/games/{id}{path}")
                    assert status == 404 and text == browser.get("/games/NoSuchGame")[2]
                assert browser.send("POST", f"/games/{id}/play", {})[0] == 404
            assert "Pasta Before the Film" in pages[0] and browser.get("/games/BoilPasta/game.json")[0] == 200
            for path in ("", "/commands", "/transcript.jsonl"):
                assert browser.get(before + path)[0] == 404
            assert browser.say(before, "/hint") == {"status_code": 404, "problem": "Session not found."}
            # A participant's attempt has no second page, either.
            status, headers, _ = browser.send("POST", "/study", {})
            place = headers["location"]
            browser.send("POST", place, {"stage": "consent", "agree": "yes"})
            browser.send("POST", place, {"stage": "instructions"})
            assert "Practice" in browser.get(place)[2]
            attempt = hashlib.sha256(f"{place.rpartition('/')[2]} 0".encode()).hexdigest()[:32]
            for path in ("", "/commands", "/transcript.jsonl"):
                assert browser.get(f"/play/{attempt}{path}")[0] == 404
    finally:
        server.stop(signal.SIGKILL)


# ---- in a browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="browser tests need playwright: pip install playwright")
    if CHROMIUM is None:
        pytest.skip("chromium not found: apt-get install chromium")
    with api.sync_playwright() as playwright:
        driven = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield driven
        driven.close()


@pytest.fixture
def page(chromium: Any) -> Iterator[Any]:
    context = chromium.new_context()
    opened = context.new_page()
    opened.set_default_timeout(20_000)
    problems: list[str] = []

    def note_error(message: Any) -> None:
        if message.type == "error":
            problems.append(message.text)

    def refuse(dialog: Any) -> None:
        problems.append("dialog opened")
        dialog.dismiss()

    opened.on("console", note_error)
    opened.on("pageerror", lambda error: problems.append(str(error)))
    opened.on("dialog", refuse)
    yield opened
    context.close()
    assert problems == []


def fill(page: Any, text: str) -> None:
    """Type a command once the page's script is loaded: without it, Enter reloads the page."""
    page.wait_for_load_state("load")
    page.get_by_label("What do you do?").fill(text)
    page.keyboard.press("Enter")


def test_play_by_keyboard(page: Any, server: Server) -> None:
    from playwright.sync_api import expect

    page.goto(server.url)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to content"
    page.get_by_label("Search titles").fill("pasta")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Pasta Before the Film").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Play").focus()
    page.keyboard.press("Enter")
    box, log = page.get_by_label("What do you do?"), page.get_by_role("log")
    expect(box).to_be_focused()
    expect(box).to_have_accessible_description(
        re.compile("^The film starts in half an hour.*leaves the field.$", re.DOTALL)
    )
    page.wait_for_load_state("load")
    for number, command in enumerate(PASTA.walkthrough, start=1):
        page.keyboard.type(command)
        page.keyboard.press("Enter")
        page.wait_for_function("n => document.querySelectorAll('.typed').length === n", arg=number)
    assert "won" in page.locator("#status").inner_text() and "7/7" in page.locator("#status").inner_text()
    assert "[you won: 7 of 7 points]" in log.inner_text()
    assert log.get_attribute("aria-live") == "polite"
    page.keyboard.press("ArrowUp")
    assert box.input_value() == PASTA.walkthrough[-1]
    box.fill("")
    page.get_by_role("button", name="map", exact=True).click()
    page.get_by_text("*Living Room *").wait_for()
    page.keyboard.type(f"/undo {len(PASTA.walkthrough)}")
    page.keyboard.press("Enter")
    page.get_by_text(f"[{len(PASTA.walkthrough)} commands taken back]").wait_for()
    page.get_by_label("Suggest commands").check()
    page.wait_for_function("() => document.querySelectorAll('#suggested option').length > 5")
    assert page.locator("#suggested option[value='open cupboard']").count() == 1
    events = read(server.transcript(page.url))
    assert replay(events).difference is None and events[-1]["event"] == "undo"


def test_questions_of_the_game_are_answered(page: Any, server: Server) -> None:
    """The next line is the answer, also after the page was loaded again; another command is none."""
    page.goto(f"{server.url}/games/TwentySixDegrees")
    page.get_by_role("button", name="Play").click()
    which = "Which do you mean, the blue fuse or the red fuse?"
    asked = [
        ("go north", "Storeroom"),
        ("open biscuit tin", "You open the biscuit tin."),
        ("take fuse", which),
        ("blue", "Taken."),
        ("drop", "What do you want to drop?"),
        ("inventory", "You are carrying a blue fuse."),
        ("drop", "What do you want to drop?"),
        ("blue fuse", "Dropped."),
        ("take", "What do you want to take?"),
    ]
    for number, (typed, answer) in enumerate(asked, start=1):
        fill(page, typed)
        page.wait_for_function("n => document.querySelectorAll('.typed').length === n", arg=number)
        assert answer in page.get_by_role("log").inner_text().rpartition(f"> {typed}")[2]
    page.reload()
    fill(page, "red")
    page.wait_for_function("n => document.querySelectorAll('.typed').length === n", arg=len(asked) + 1)
    assert page.get_by_role("log").inner_text().rpartition("> red")[2].strip() == "Taken."


def test_typed_text_is_escaped(page: Any, server: Server) -> None:
    page.goto(f"{server.url}/?q={quote(EVIL)}")
    assert page.get_by_label("Search titles").input_value() == EVIL
    page.goto(f"{server.url}/games/FrostByMorning")
    page.get_by_role("button", name="Play").click()
    fill(page, EVIL)
    page.wait_for_function("() => document.querySelectorAll('.typed').length === 1")
    page.reload()
    assert page.locator(".typed").inner_text() == f"> {EVIL}"
    assert page.locator("img").count() == 0


def test_study_in_the_browser(page: Any, server: Server, tmp_path: Path) -> None:
    page.goto(f"{server.url}/study")
    page.get_by_role("button", name="Begin").click()
    page.locator(".prose").wait_for()
    page.wait_for_load_state("load")
    # The page lays the text out to its own width.
    assert (
        page.locator(".prose p").all_inner_texts() == [f"Consent to {EVIL}", "- one\n- two"]
        and page.locator("img").count() == 0
    )
    code = page.locator("strong").inner_text()
    page.get_by_role("button", name="I agree").click()
    page.get_by_role("button", name="Start practice").click()
    for number in range(3):
        title = "Practice:" if number == 0 else f"Game {number} of 2:"
        page.get_by_role("heading", name=re.compile(f"^{title}"), level=1).wait_for()
        assert page.get_by_label("Suggest commands").count() == 0
        assert re.search(r"100 commands, 1[45]:\d\d left", page.locator("#status").inner_text())
        if number == 1:
            fill(page, "look")
            page.get_by_text("99 commands,").wait_for()
            page.context.clear_cookies()  # continue in another browser
            page.goto(f"{server.url}/study")
            page.get_by_label("Your code").fill(code)
            page.get_by_role("button", name="Continue").click()
            assert page.locator(".typed").inner_text() == "> look"
        fill(page, "/quit")
        page.get_by_role("link", name="Continue").click()
        if number:
            for group in range(3):
                page.get_by_role("group").nth(group).get_by_label(str(group + 2)).check()
            page.get_by_label("Was anything wrong").fill(EVIL)
            page.get_by_role("button", name="Continue").click()
    page.get_by_role("heading", name="Thank you").wait_for()
    out = tmp_path / "report"
    study = server.data.parent / "study"
    done = subprocess.run(
        [STARLING, "study", "report", study, "--out", out, "--json"],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    games = json.loads(done.stdout)["games"]
    assert [(g["difficulty"], g["clarity"], g["fun"]) for g in games] == [(2, 3, 4), (2, 3, 4)]


def test_tab_completes_a_command(page: Any, server: Server) -> None:
    """As in the console; Tab leaves the field when there is nothing to complete, and after Escape."""
    page.goto(f"{server.url}/games/BoilPasta")
    page.get_by_role("button", name="Play").click()
    box, found = page.get_by_label("What do you do?"), page.locator("#matches")
    page.wait_for_load_state("load")
    box.press_sequentially("op")
    page.keyboard.press("Tab")
    page.wait_for_function("() => document.getElementById('line').value === 'open cupboard'")
    page.keyboard.press("Tab")  # it was the only one
    assert page.evaluate("document.activeElement.textContent") == "Enter"
    box.focus()
    page.keyboard.press("Enter")
    page.get_by_text("In the cupboard are").wait_for()
    known = page.request.get(f"{page.url}/commands").json()
    takes = [command for command in known if command.startswith("take ")]
    box.press_sequentially("ta")
    page.keyboard.press("Tab")
    page.wait_for_function("() => document.getElementById('line').value === 'take '")
    assert len(takes) > 1 and found.inner_text() == f"{len(takes)} commands: {', '.join(takes)}"
    assert found.get_attribute("role") == "status"
    for command in takes:
        page.keyboard.press("Tab")
        assert box.input_value() == command
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Enter"
    box.fill("ta")
    page.keyboard.press("Tab")
    page.wait_for_function("() => document.getElementById('line').value === 'take '")
    page.keyboard.press("Escape")
    assert box.input_value() == "ta"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Enter"
    box.fill("")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Enter"


def test_on_a_phone(chromium: Any, server: Server) -> None:
    """The opening is seen first, in a serif face; the status bar is one line; filters work by touch."""
    context = chromium.new_context(viewport={"width": 360, "height": 640}, is_mobile=True, has_touch=True)
    page = context.new_page()
    try:
        page.goto(f"{server.url}/games/BoilPasta")
        page.get_by_role("button", name="Play").tap()
        page.wait_for_url("**/play/**")  # and until its style sheet has been loaded
        story = page.locator(".story").first
        assert "serif" in story.evaluate("e => getComputedStyle(e).fontFamily.split(',').pop()")
        top, bottom = story.evaluate("e => [e.getBoundingClientRect().top, e.getBoundingClientRect().bottom]")
        assert 0 < top < 120 and bottom > 320 and page.evaluate("scrollY") == 0
        assert page.evaluate("document.activeElement.id") != "line"  # its keys would cover the opening
        assert parts_of_status(page) == ["Galley Kitchen", "0/7 points", "0 moves"]
        page.goto(f"{server.url}/study")
        page.get_by_role("button", name="Begin").tap()
        page.get_by_role("button", name="I agree").tap()
        page.get_by_role("button", name="Start practice").tap()
        page.get_by_label("What do you do?").wait_for()
        assert re.fullmatch(r"Clock Room 0/7 100 commands, 1[45]:\d\d left", " ".join(parts_of_status(page)))
        page.goto(server.url)
        page.get_by_label("Difficulty").select_option("hard")
        page.get_by_role("button", name="Show games").tap()
        page.get_by_text(f"{len(cards({'difficulty': 'hard'}, HIDDEN))} games", exact=True).wait_for()
    finally:
        context.close()


def parts_of_status(page: Any) -> list[str]:
    """The parts of the status bar, which are in one line and not cut off."""
    shown = page.evaluate("""() => Array.from(document.querySelectorAll("#status span"), (part) => ({
        text: part.textContent, top: part.getBoundingClientRect().top, cut: part.scrollWidth > part.clientWidth + 1 &&
        getComputedStyle(part).overflowX === "hidden" }))""")
    assert len({round(part["top"]) for part in shown}) == 1 and not any(part["cut"] for part in shown)
    return [part["text"] for part in shown]


# ---- WCAG 2.2, level AA


def colours(scheme: str) -> dict[str, str]:
    """{variable: colour} of the style sheet in a colour scheme."""
    style = resources.files("starling.web").joinpath("static", "style.css").read_text()
    roots = re.findall(r":root \{(.*?)\}", style)
    return dict(re.findall(r"--(\w+): (#\w{6})", roots[["light", "dark"].index(scheme)]))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2), from 1 to 21."""

    def luminance(colour: str) -> float:
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(scheme: str) -> None:
    """Text has at least 4.5:1, edges of controls and of maps and the focus ring at least 3:1."""
    found = colours(scheme)
    for ground in ("paper", "soft"):
        assert contrast(found["ink"], found[ground]) >= 4.5 and contrast(found["link"], found[ground]) >= 4.5
        assert contrast(found["edge"], found[ground]) >= 3
    for text in ("note", "bad"):
        assert contrast(found[text], found["paper"]) >= 4.5


def test_axe_finds_nothing(chromium: Any, server: Server) -> None:
    api = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    context = chromium.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()

    def check() -> None:
        page.wait_for_load_state("load")
        found = api.Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]})
        assert not found.violations_count, f"{page.url}: {found.generate_report()}"

    try:
        for path in ("/?rooms=7-", "/?q=nothing+like+this", "/nothing", "/study"):
            page.goto(server.url + path)
            check()
        page.get_by_role("button", name="Begin").click()
        check()
        page.get_by_role("button", name="I agree").click()
        check()
        page.get_by_role("button", name="Start practice").click()
        check()
        for _ in range(2):
            fill(page, "/quit")
            with page.expect_navigation():
                page.get_by_role("link", name="Continue").click()
        check()
        page.goto(f"{server.url}/games/BoilPasta")
        page.locator("summary").click()
        check()
        page.get_by_role("button", name="Play").click()
        for number, command in enumerate(["open cupboard", "/hint", "/map"], start=1):
            fill(page, command)
            page.wait_for_function("n => document.querySelectorAll('.typed').length === n", arg=number)
        page.locator("summary").click()
        check()
    finally:
        context.close()


def test_pages_are_accessible(page: Any, server: Server) -> None:
    """Every control has an accessible name; every page has one h1, a language and a main element."""
    page.goto(f"{server.url}/games/FrostByMorning")
    page.get_by_role("button", name="Play").click()
    for url in (page.url, server.url, f"{server.url}/games/BoilPasta", f"{server.url}/study"):
        page.goto(url)
        nameless = page.evaluate("""() => [
                ...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a, svg[role]')
            ].filter(e => !(e.labels && e.labels.length) && !e.textContent.trim() && !e.getAttribute('aria-label'))
            .map(e => e.outerHTML)""")
        assert nameless == []
        assert page.locator("h1").count() == 1 and page.locator("main").count() == 1
        assert page.locator("html").get_attribute("lang") == "en"
        for width, text in ((320, 1), (1280, 2)):  # 400% zoom of a wide window; text twice as large
            page.set_viewport_size({"width": width, "height": 640})
            page.evaluate("size => { document.documentElement.style.fontSize = `${size * 100}%`; }", text)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
