"""The web application: library, play and studies as plain pages. JavaScript is optional and only avoids page reloads.

Meant for loopback: there is no login and no encryption. Text from games and players is escaped by the templates or set
as text content by the script; the content security policy allows no other script, style or origin. A browser is
identified only by a random cookie.
"""

from __future__ import annotations

import contextlib
import functools
import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jinja2

from starling.console.player import TextBlock
from starling.console.session import BusyError
from starling.console.shared import share
from starling.console.transcript import read, transcripts_folder
from starling.library.catalog import GameEntry, game_id
from starling.study.design import FAULTS, FAULTS_TEXT, QUESTIONS, Study, open_study, paragraphs
from starling.study.participant import Participant
from starling.util.errors import MissingDependencyError, StarlingError, UnwritableError
from starling.util.extras import install_hint
from starling.web import browse, gallery
from starling.web.sessions import Limits, LiveSession, RefusedError, Sessions, Visitor, status_of

try:
    from starlette.applications import Starlette
    from starlette.concurrency import run_in_threadpool
    from starlette.middleware import Middleware
    from starlette.requests import Request
    from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
    from starlette.routing import Route
    from starlette.types import ASGIApp, Message, Receive, Scope, Send
except ImportError as error:
    raise MissingDependencyError(f"serving pages needs {error.name}: {install_hint('serve')}") from None

COOKIE = "starling"
MAX_FORM_BYTES = 20_000
"""Maximum size of a form submission."""
_TOKEN = re.compile(r"[0-9a-f]{32}")
HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
_STATIC = {
    "style.css": "text/css; charset=utf-8",
    "play.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
_TRANSCRIPTS = {"html": "text/html", "txt": "text/plain", "jsonl": "application/jsonl"}


@dataclass(frozen=True)
class ServerConfig:
    """Settings of a server. ``study``: folder of a study, or None. ``game``: serve only this game, named as in
    `open_playable`, without library and study. ``hosts``: accepted host names."""

    transcripts: Path = field(default_factory=transcripts_folder)
    study: Path | None = None
    game: str | None = None
    limits: Limits = field(default_factory=Limits)
    hosts: frozenset[str] = frozenset({"127.0.0.1", "localhost", "::1"})


def create_app(config: ServerConfig) -> Starlette:
    """Create the application. Raises StarlingError if the study cannot be opened."""
    site = _Site(config)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        await run_in_threadpool(site.sessions.close)

    pages: list[tuple[str, str, Callable[[_PageRequest], Response]]] = [
        ("/play/{id}", "GET", site.play),
        ("/play/{id}", "POST", site.say),
        ("/play/{id}/commands", "GET", site.commands),
        ("/play/{id}/transcript.{kind}", "GET", site.transcript),
        ("/static/{file}", "GET", site.static),
    ]
    if config.game is not None:
        pages.append(("/", "GET", site.only_game))
    else:
        pages += [
            ("/", "GET", site.library),
            ("/games/{game}", "GET", site.game),
            ("/games/{game}/{file}", "GET", site.file),
            ("/games/{game}/play", "POST", site.start),
        ]
    if config.study is not None:
        pages += [
            ("/study", "GET", site.study),
            ("/study", "POST", site.enrol),
            ("/study/{code}", "GET", site.stage),
            ("/study/{code}", "POST", site.answer),
        ]
    routes = [Route(path, functools.partial(_endpoint, site, page), methods=[method]) for path, method, page in pages]
    guard = Middleware(_Guard, hosts=config.hosts)
    return Starlette(routes=routes, middleware=[guard], lifespan=lifespan, exception_handlers={404: site.not_found})


@dataclass(frozen=True)
class _PageRequest:
    """A parsed request. ``path`` and ``query``: parameters of the URL."""

    browser: Visitor
    path: dict[str, str]
    query: dict[str, str]
    form: dict[str, str]
    wants_json: bool


async def _endpoint(site: _Site, page: Callable[[_PageRequest], Response], request: Request) -> Response:
    cookie = request.cookies.get(COOKIE, "")
    browser = cookie if _TOKEN.fullmatch(cookie) else secrets.token_hex(16)
    wants_json = "application/json" in request.headers.get("accept", "")
    try:
        form = _fields(await _body(request)) if request.method == "POST" else {}
        path, query = dict(request.path_params), dict(request.query_params)
        visitor = Visitor(browser, request.client.host if request.client else "")
        page_request = _PageRequest(visitor, path, query, form, wants_json)
        response = await run_in_threadpool(page, page_request)
    except RefusedError as refused:
        response = site.problem(refused.status, refused.message, wants_json)
    except StarlingError as error:
        if isinstance(error, UnwritableError):
            message = f"The server cannot record this: {error.reason}. Please try again later."
            response = site.problem(507, message, wants_json)
        else:
            response = site.problem(503 if isinstance(error, BusyError) else 400, _sentence(str(error)), wants_json)
    if browser != cookie:
        response.set_cookie(COOKIE, browser, max_age=365 * 86400, httponly=True, samesite="strict")
    return response


async def _body(request: Request) -> bytes:
    data = b""
    async for chunk in request.stream():
        data += chunk
        if len(data) > MAX_FORM_BYTES:
            raise RefusedError(413, "Your text is too long. Shorten it and try again.")
    return data


def _fields(body: bytes) -> dict[str, str]:
    try:
        parsed = parse_qs(body.decode("utf-8", errors="replace"), keep_blank_values=True, max_num_fields=50)
    except ValueError:
        raise RefusedError(400, "Invalid form submission. Reload the page and try again.") from None
    # A button may share its name with an empty field; the non-empty value counts.
    return {name: next((value for value in reversed(values) if value), "") for name, values in parsed.items()}


class _Site:
    """The pages. Each request runs in its own thread."""

    def __init__(self, config: ServerConfig) -> None:
        self._config = config
        self.sessions = Sessions(config.transcripts, config.limits)
        self._only: dict[str, str] = {}  # {browser: its session}, where there is only one game
        self._statistics = gallery.PlayStatistics(config.transcripts)
        self._study: Study | None = open_study(config.study) if config.study else None
        # A participant who could read up on a study's games, or try them out, would spoil its results.
        self._hidden = gallery.games_of(self._study) if self._study else frozenset[str]()
        self._templates = jinja2.Environment(
            loader=jinja2.PackageLoader("starling.web"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def problem(self, status: int, message: str, as_json: bool) -> Response:
        if as_json:
            return JSONResponse({"problem": message}, status)
        return self._page("problem", status, message=message)

    async def not_found(self, request: Request, error: Exception) -> Response:
        return self._page("problem", 404, message="Page not found.")

    def library(self, request: _PageRequest) -> Response:
        return self._page(
            "library",
            cards=browse.cards(request.query, self._hidden),
            search=request.query.get("q", "")[: browse.MAX_SEARCH_LENGTH],
            selects=browse.selects(request.query),
        )

    def game(self, request: _PageRequest) -> Response:
        entry = self._entry(request)
        spec = entry.spec
        return self._page(
            "game",
            id=entry.id,
            spec=spec,
            facts=gallery.facts(spec),
            statistics=self._statistics.of(spec),
            map=gallery.map_of(spec),
            files=list(gallery.FILES),
        )

    def file(self, request: _PageRequest) -> Response:
        entry, name = self._entry(request), request.path["file"]
        if name not in gallery.FILES:
            raise RefusedError(404, "File not found.")
        response = Response(gallery.file_of(entry.id, name), media_type=gallery.FILES[name])
        response.headers["content-disposition"] = f'attachment; filename="{entry.folder.name}-{name}"'
        return response

    def start(self, request: _PageRequest) -> Response:
        return _redirect(f"/play/{self.sessions.start(request.browser, self._entry(request).id)}")

    def only_game(self, request: _PageRequest) -> Response:
        """The session of a server with one game; a new one after the player has quit."""
        assert self._config.game is not None
        if request.browser.cookie not in self._only:
            self._only[request.browser.cookie] = self.sessions.start(request.browser, self._config.game)
        return _redirect(f"/play/{self._only[request.browser.cookie]}")

    def play(self, request: _PageRequest) -> Response:
        with self._own_session(request) as live:
            return self._page("play", **self._play_context(live), action=f"/play/{request.path['id']}", study="")

    def say(self, request: _PageRequest) -> Response:
        id = request.path["id"]
        with self._own_session(request, commands=1) as live:
            output = live.say(_typed_line(request.form))
            if output.done:
                self.sessions.drop(id, "quit")
                self._only.pop(request.browser.cookie, None)
            return self._play_response(request, live, output.blocks, f"/play/{id}", "/" if output.done else "")

    def commands(self, request: _PageRequest) -> Response:
        with self._own_session(request, commands=1) as live:
            return JSONResponse(live.player.completions())

    def transcript(self, request: _PageRequest) -> Response:
        kind = request.path["kind"]
        if kind not in _TRANSCRIPTS:
            raise RefusedError(404, "Page not found.")
        with self._own_session(request) as live:
            path = live.player.path
            data = path.read_bytes() if kind == "jsonl" else share(read(path), f".{kind}").encode()
        response = Response(data, media_type=f"{_TRANSCRIPTS[kind]}; charset=utf-8")
        response.headers["content-disposition"] = f'attachment; filename="transcript.{kind}"'
        return response

    @contextlib.contextmanager
    def _own_session(self, request: _PageRequest, commands: int = 0) -> Iterator[LiveSession]:
        """The session of a free-play page. Raises RefusedError for an attempt of a study, and for a game of the study,
        even if the session began before the study did."""
        with self.sessions.use(request.browser, request.path["id"], commands) as live:
            if live.attempt is not None or game_id(live.player.session.game.id) in self._hidden:
                raise RefusedError(404, "Session not found.")
            yield live

    def static(self, request: _PageRequest) -> Response:
        name = request.path["file"]
        if name not in _STATIC:
            raise RefusedError(404, "Page not found.")
        data = (resources.files("starling.web") / "static" / name).read_bytes()
        return Response(data, headers={"content-type": _STATIC[name]})

    def study(self, request: _PageRequest) -> Response:
        return self._page("study", study=self._study)

    def enrol(self, request: _PageRequest) -> Response:
        assert self._config.study is not None
        code = request.form.get("code", "").strip().lower()
        if not code:
            self.sessions.admit(request.browser)
        return _redirect(f"/study/{Participant(self._config.study, code or None).code}")

    def stage(self, request: _PageRequest) -> Response:
        assert self._config.study is not None
        participant = Participant(self._config.study, request.path["code"])
        action = f"/study/{participant.code}"
        stage = participant.stage()
        if stage.kind == "game":
            id = self.sessions.attempt(request.browser, participant)
            if id is None:
                return _redirect(action)
            with self.sessions.use(request.browser, id) as live:
                return self._page("play", **self._play_context(live), action=action, study=self._heading(participant))
        return self._page(
            "stage",
            stage=stage,
            consent=paragraphs(participant.study.consent),
            instructions=paragraphs(participant.study.instructions),
            code=participant.code,
            action=action,
            questions=QUESTIONS,
            faults=FAULTS,
            faults_text=FAULTS_TEXT,
            heading=self._heading(participant),
        )

    def answer(self, request: _PageRequest) -> Response:
        assert self._config.study is not None
        participant = Participant(self._config.study, request.path["code"])
        action, kind = f"/study/{participant.code}", participant.stage().kind
        if kind != request.form.get("stage"):  # submitted twice, or from an outdated page
            return JSONResponse({"blocks": [], "next": action}) if request.wants_json else _redirect(action)
        if kind == "consent":
            participant.consent(request.form.get("agree") == "yes")
        elif kind == "instructions":
            participant.read_instructions()
        elif kind == "questions":
            if participant.answer(request.form):
                raise RefusedError(400, "Go back and answer each question with a number from 1 to 5.")
        elif kind == "game":
            id = self.sessions.attempt(request.browser, participant)
            if id is None:
                return _redirect(action)
            with self.sessions.use(request.browser, id, commands=1) as live:
                output = live.say(_typed_line(request.form))
                if output.done:
                    self.sessions.drop(id, "finished")
                return self._play_response(request, live, output.blocks, action, action if output.done else "")
        return _redirect(action)

    def _heading(self, participant: Participant) -> str:
        number = participant.stage().number
        return "Practice" if number == 0 else f"Game {number} of {len(participant.games) - 1}"

    def _play_context(self, live: LiveSession) -> dict[str, Any]:
        player = live.player
        spec = player.session.spec
        one_room = spec is not None and len(spec.rooms) == 1
        return {
            "title": spec.title if spec else player.session.game.id,
            "log": live.log,
            "status_line": _status_line(status_of(live)),
            "commands": [word for word in player.slash_commands() if not (word == "map" and one_room)],
            "fair": player.fair,
        }

    def _play_response(
        self, request: _PageRequest, live: LiveSession, blocks: list[TextBlock], url: str, next_url: str
    ) -> Response:
        if not request.wants_json:
            return _redirect(next_url or url)
        shown = [{"kind": block.kind, "text": block.text} for block in blocks]
        status = status_of(live)
        answer = {"blocks": shown, "status": status, "status_line": _status_line(status), "next": next_url}
        return JSONResponse(answer)

    def _entry(self, request: _PageRequest) -> GameEntry:
        """The game named in the address. Raises RefusedError for an unknown game; games of the study count as
        unknown."""
        id = request.path["game"]
        try:
            if id in self._hidden:
                raise StarlingError("game not found")
            return gallery.entry_of(id)
        except StarlingError as error:
            raise RefusedError(404, _sentence(str(error))) from None

    def _page(self, template: str, code: int = 200, /, **values: Any) -> Response:
        html = self._templates.get_template(f"{template}.html").render(has_study=self._study is not None, **values)
        return HTMLResponse(html, code)


def _typed_line(form: dict[str, str]) -> str:
    """The line submitted by a form of the play page: a command, or ``/report`` with the text of the report form."""
    report = form.get("report", "").strip()
    return f"/report {report}" if report else form.get("line", "")


def _status_line(status: dict[str, Any]) -> list[str]:
    """The parts of the status line, the player's location first ("" if the story does not report it)."""
    score, most, moves, left = status["score"], status["max_score"], status["moves"], status["left"]
    parts = [status["location"] or ""]
    if score is not None:
        points = f"{score}/{most}" if most else str(score)
        parts.append(points if left else f"{points} points")  # on a phone there is room for only one of them
    if left:  # it says how many commands were played, too
        parts.append(left)
    elif moves is not None:
        parts.append(f"{moves} move{'s' if moves != 1 else ''}")
    return [*parts, status["ended"]] if status["ended"] else parts


def _sentence(message: str) -> str:
    """An error message as a sentence: capitalised unless it starts with a path or name, with a full stop."""
    first = message.partition(" ")[0]
    return (message[:1].upper() + message[1:] if first.isalpha() else message).rstrip(".") + "."


def _redirect(path: str) -> Response:
    return RedirectResponse(path, 303)


class _Guard:
    """Middleware that refuses cross-site requests and adds the security headers."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str]) -> None:
        self._app, self._hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *((k.encode(), v.encode()) for k, v in HEADERS.items())]
            await send(message)

        headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
        problem = self._problem(scope["method"], headers)
        app: Callable[[Scope, Receive, Send], Awaitable[None]] = self._app
        if problem:
            app = Response(problem, 403, media_type="text/plain")
        await app(scope, receive, with_headers)

    def _problem(self, method: str, headers: dict[str, str]) -> str:
        host = headers.get("host", "")
        # DNS rebinding: another site's name may resolve to this machine.
        if _host_name(host) not in self._hosts:
            return "Unknown host name; to allow it, start the server with --name."
        if method in ("GET", "HEAD"):
            return ""
        origin = headers.get("origin")
        if origin is not None and origin.partition("://")[2] != host:
            return "Cross-site request refused."
        return (
            ""
            if headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
            else "Cross-site request refused."
        )


def _host_name(host: str) -> str:
    """The name in a Host header, without the port, in lower case."""
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""
