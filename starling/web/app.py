"""The web application: the library, play and studies as plain pages that need no script, with a little of it where it
spares a page from being loaded anew.

Loopback is where it belongs. Everything that a game or a player says is escaped by the templates or set as text by the
script; the content security policy allows no other script, style or origin. A browser is known by a random cookie only.
"""

from __future__ import annotations

import contextlib
import functools
import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jinja2

from starling.console.session import BusyError
from starling.console.transcript import transcripts_folder
from starling.study.design import FAULTS, FAULTS_TEXT, QUESTIONS, Study, open_study
from starling.study.participant import Participant
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from starling.web import gallery
from starling.web.sessions import Limits, RefusedError, Sessions, status_of

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
MOST_SENT = 20_000
"""Bytes of a form."""
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


@dataclass(frozen=True)
class Config:
    """What a server offers. ``study``: a folder, or None. ``hosts``: names by which it may be called."""

    transcripts: Path = field(default_factory=transcripts_folder)
    study: Path | None = None
    limits: Limits = field(default_factory=Limits)
    hosts: frozenset[str] = frozenset({"127.0.0.1", "localhost", "::1"})


def create_app(config: Config) -> Starlette:
    """The application. Raises StarlingError if there is no study in the folder given."""
    site = _Site(config)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        await run_in_threadpool(site.sessions.close)

    pages: list[tuple[str, str, Callable[[_Visit], Response]]] = [
        ("/", "GET", site.library),
        ("/games/{game}", "GET", site.game),
        ("/games/{game}/{file}", "GET", site.file),
        ("/games/{game}/play", "POST", site.start),
        ("/play/{id}", "GET", site.play),
        ("/play/{id}", "POST", site.say),
        ("/play/{id}/commands", "GET", site.commands),
        ("/play/{id}/transcript.jsonl", "GET", site.transcript),
        ("/static/{file}", "GET", site.static),
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
class _Visit:
    """A request, as the pages need it. ``browser``: the cookie's value."""

    browser: str
    path: dict[str, str]
    query: dict[str, str]
    form: dict[str, str]
    wants_json: bool


async def _endpoint(site: _Site, page: Callable[[_Visit], Response], request: Request) -> Response:
    cookie = request.cookies.get(COOKIE, "")
    browser = cookie if _TOKEN.fullmatch(cookie) else secrets.token_hex(16)
    try:
        form = _fields(await _body(request)) if request.method == "POST" else {}
        visit = _Visit(
            browser, dict(request.path_params), dict(request.query_params), form,
            "application/json" in request.headers.get("accept", ""),
        )  # fmt: skip
        response = await run_in_threadpool(page, visit)
    except RefusedError as refused:
        response = site.problem(
            refused.status, refused.message, "application/json" in request.headers.get("accept", "")
        )
    except StarlingError as error:
        status = 503 if isinstance(error, BusyError) else 400
        response = site.problem(status, str(error), "application/json" in request.headers.get("accept", ""))
    if browser != cookie:
        response.set_cookie(COOKIE, browser, max_age=365 * 86400, httponly=True, samesite="strict")
    return response


async def _body(request: Request) -> bytes:
    data = b""
    async for chunk in request.stream():
        data += chunk
        if len(data) > MOST_SENT:
            raise RefusedError(413, "That is too long.")
    return data


def _fields(body: bytes) -> dict[str, str]:
    try:
        parsed = parse_qs(body.decode("utf-8", errors="replace"), keep_blank_values=True, max_num_fields=50)
    except ValueError:
        raise RefusedError(400, "That is no form of these pages.") from None
    # A button beside an empty field of the same name is what was meant.
    return {name: next((value for value in reversed(values) if value), "") for name, values in parsed.items()}


class _Site:
    """The pages. Each runs in a thread of its own."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self.sessions = Sessions(config.transcripts, config.limits)
        self._statistics = gallery.Statistics(config.transcripts)
        self._study: Study | None = open_study(config.study) if config.study else None
        self._templates = jinja2.Environment(
            loader=jinja2.PackageLoader("starling.web"), autoescape=True, undefined=jinja2.StrictUndefined,
            trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip

    def problem(self, status: int, message: str, as_json: bool) -> Response:
        if as_json:
            return JSONResponse({"problem": message}, status)
        return self._page("problem", status, message=message)

    async def not_found(self, request: Request, error: Exception) -> Response:
        return self._page("problem", 404, message="There is no such page.")

    def library(self, visit: _Visit) -> Response:
        search = visit.query.get("q", "")[:100]
        return self._page("library", cards=gallery.cards(search), search=search)

    def game(self, visit: _Visit) -> Response:
        entry = self._entry(visit)
        spec = entry.spec
        return self._page(
            "game", id=entry.id, spec=spec, facts=gallery.facts(spec), statistics=self._statistics.of(spec),
            map=gallery.map_of(spec), files=list(gallery.FILES),
        )  # fmt: skip

    def file(self, visit: _Visit) -> Response:
        entry, name = self._entry(visit), visit.path["file"]
        if name not in gallery.FILES:
            raise RefusedError(404, "There is no such file.")
        response = Response(gallery.file_of(entry.id, name), media_type=gallery.FILES[name])
        response.headers["content-disposition"] = f'attachment; filename="{entry.folder.name}-{name}"'
        return response

    def start(self, visit: _Visit) -> Response:
        return _see(f"/play/{self.sessions.start(visit.browser, self._entry(visit).id)}")

    def play(self, visit: _Visit) -> Response:
        with self.sessions.use(visit.browser, visit.path["id"]) as entry:
            return self._page("play", **self._shown(entry), action=f"/play/{visit.path['id']}", study="")

    def say(self, visit: _Visit) -> Response:
        id = visit.path["id"]
        with self.sessions.use(visit.browser, id, commands=1) as entry:
            reply = entry.say(_line(visit.form))
            if reply.done:
                self.sessions.drop(id, "quit")
            return self._said(visit, entry, reply.blocks, f"/play/{id}", "/" if reply.done else "")

    def commands(self, visit: _Visit) -> Response:
        with self.sessions.use(visit.browser, visit.path["id"], commands=1) as entry:
            return JSONResponse(entry.player.completions())

    def transcript(self, visit: _Visit) -> Response:
        with self.sessions.use(visit.browser, visit.path["id"]) as entry:
            response = Response(entry.player.path.read_bytes(), media_type="application/jsonl; charset=utf-8")
        response.headers["content-disposition"] = 'attachment; filename="transcript.jsonl"'
        return response

    def static(self, visit: _Visit) -> Response:
        name = visit.path["file"]
        if name not in _STATIC:
            raise RefusedError(404, "There is no such page.")
        data = (resources.files("starling.web") / "static" / name).read_bytes()
        return Response(data, headers={"content-type": _STATIC[name]})

    def study(self, visit: _Visit) -> Response:
        return self._page("study", study=self._study)

    def enrol(self, visit: _Visit) -> Response:
        assert self._config.study is not None
        code = visit.form.get("code", "").strip().lower()
        return _see(f"/study/{Participant(self._config.study, code or None).code}")

    def stage(self, visit: _Visit) -> Response:
        assert self._config.study is not None
        participant = Participant(self._config.study, visit.path["code"])
        action = f"/study/{participant.code}"
        stage = participant.stage()
        if stage.kind == "game":
            id = self.sessions.attempt(visit.browser, participant)
            if id is None:
                return _see(action)
            with self.sessions.use(visit.browser, id) as entry:
                return self._page("play", **self._shown(entry), action=action, study=self._heading(participant))
        return self._page(
            "stage", stage=stage, study=participant.study, code=participant.code, action=action, problems=[],
            questions=QUESTIONS, faults=FAULTS, faults_text=FAULTS_TEXT, heading=self._heading(participant),
        )  # fmt: skip

    def answer(self, visit: _Visit) -> Response:
        assert self._config.study is not None
        participant = Participant(self._config.study, visit.path["code"])
        action, kind = f"/study/{participant.code}", participant.stage().kind
        if kind != visit.form.get("stage"):  # sent twice, or from an old page
            return JSONResponse({"blocks": [], "next": action}) if visit.wants_json else _see(action)
        if kind == "consent":
            participant.consent(visit.form.get("agree") == "yes")
        elif kind == "instructions":
            participant.read_instructions()
        elif kind == "questions":
            if participant.answer(visit.form):
                raise RefusedError(400, "Please go back and answer all questions with a number from 1 to 5.")
        elif kind == "game":
            id = self.sessions.attempt(visit.browser, participant)
            if id is None:
                return _see(action)
            with self.sessions.use(visit.browser, id, commands=1) as entry:
                reply = entry.say(_line(visit.form))
                if reply.done:
                    self.sessions.drop(id, "finished")
                return self._said(visit, entry, reply.blocks, action, action if reply.done else "")
        return _see(action)

    def _heading(self, participant: Participant) -> str:
        number = participant.stage().number
        return "Practice" if number == 0 else f"Game {number} of {len(participant.games) - 1}"

    def _shown(self, entry: Any) -> dict[str, Any]:
        player = entry.player
        spec = player.session.spec
        return {
            "title": spec.title if spec else player.session.game.id,
            "lines": entry.shown,
            "status": status_of(entry),
            "words": player.words(),
            "fair": player.fair,
        }

    def _said(self, visit: _Visit, entry: Any, blocks: list[Any], here: str, after: str) -> Response:
        if not visit.wants_json:
            return _see(after or here)
        shown = [{"kind": block.kind, "text": block.text} for block in blocks]
        return JSONResponse({"blocks": shown, "status": status_of(entry), "next": after})

    def _entry(self, visit: _Visit) -> Any:
        try:
            return gallery.entry_of(visit.path["game"])
        except StarlingError as error:
            raise RefusedError(404, str(error)) from None

    def _page(self, template: str, code: int = 200, /, **values: Any) -> Response:
        html = self._templates.get_template(f"{template}.html").render(has_study=self._study is not None, **values)
        return HTMLResponse(html, code)


def _line(form: dict[str, str]) -> str:
    """What a form of the play page says: a command, or a report of its own field."""
    report = form.get("report", "").strip()
    return f"/report {report}" if report else form.get("line", "")


def _see(path: str) -> Response:
    return RedirectResponse(path, 303)


class _Guard:
    """Refuses requests that another site's page makes, and adds the headers."""

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
        # A page of another site may have its name lead to this machine.
        if _name(host) not in self._hosts:
            return "This server does not go by that name."
        if method in ("GET", "HEAD"):
            return ""
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return "That came from another site's page."
        return (
            ""
            if headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
            else "That came from elsewhere."
        )


def _name(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""
