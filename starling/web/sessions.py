"""A server's sessions. Each belongs to one browser, is always on disk, and is held in memory while in use."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import ipaddress
import math
import re
import secrets
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from starling.console.player import Output, Player, TextBlock, resume, start
from starling.console.transcript import TranscriptError, read
from starling.study.participant import Attempt, Participant

SESSION_ID = re.compile(r"[0-9a-f]{32}")
MAX_SHOWN = 400
"""Maximum number of text blocks in a page's log; the transcript has all."""
_SWEEP_SECONDS = 5.0
_MEASURE_SECONDS = 10.0
_MAX_ADDRESSES = 10_000


class RefusedError(Exception):
    """A request is refused. ``status``: HTTP status code; ``message``: shown to the user."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status, self.message = status, message


class Visitor(NamedTuple):
    """Who sends a request: the value of the browser's cookie, and the network address."""

    cookie: str
    address: str


@dataclass(frozen=True)
class Limits:
    """Limits of a server. An address is a whole network for IPv6 (/64), which one subscriber has."""

    sessions: int = 200
    """Maximum number of sessions in memory."""
    per_browser: int = 10
    """Maximum number of sessions of one browser in memory."""
    per_address: int = 100
    """Maximum number of sessions from one address in memory: beyond it, its longest idle one is dropped. A class of
    pupils may share an address."""
    new_per_minute: float = 30.0
    """Average rate of new sessions and participants from one address; ``per_address`` of them in quick succession."""
    commands_per_second: float = 5.0
    """Average rate per session."""
    burst: int = 20
    """Maximum number of commands of one session in quick succession."""
    idle_minutes: float = 30.0
    """Idle time after which a session is dropped from memory; it resumes from its transcript when the player
    returns."""
    disk_mb: float = 1000.0
    """Maximum size of all transcripts and saved positions of the server, in megabytes."""
    request_seconds: float = 20.0
    """Time within which a request must arrive completely."""
    answer_seconds: float = 300.0
    """Time within which the request must be answered and the client must read the response."""
    connections_per_address: int = 100
    """Maximum number of open connections from one address."""


@dataclass
class LiveSession:
    """A session in memory. Hold ``lock`` while using it.

    ``owner``: who may use it (see `owner_of`). ``address``: from where it was used last. ``log``: what its page shows.
    ``used``: time of the last request (monotonic). ``allowance``: commands that the rate limit currently allows.
    """

    player: Player
    owner: str
    address: str
    attempt: Attempt | None = None
    log: list[TextBlock] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    used: float = field(default_factory=time.monotonic)
    allowance: float = 0.0
    closed: bool = False

    def say(self, line: str) -> Output:
        """Handle a line that the player typed and add it to the log."""
        output = (self.attempt or self.player).say(line)
        if line.strip():
            self.log.append(TextBlock("typed", line.strip()[:500]))
        self.log += output.blocks
        del self.log[:-MAX_SHOWN]
        return output


class Sessions:
    """All sessions of a server. Thread-safe."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.folder, self.limits = folder, limits
        self._live: dict[str, LiveSession] = {}
        self._lock = threading.Lock()
        self._opening = threading.Lock()
        self._swept = time.monotonic()
        self._arrivals: dict[str, tuple[float, float]] = {}
        """By address: (new sessions that the rate limit currently allows, when that was computed)."""
        self._used_mb, self._measured = 0.0, -math.inf

    def __len__(self) -> int:
        return len(self._live)

    def admit(self, visitor: Visitor) -> None:
        """Count a new session or participant. Raises RefusedError if there are too many from this address, or if the
        disk space for transcripts is used up."""
        now, burst, address = time.monotonic(), float(self.limits.per_address), network_of(visitor.address)
        with self._lock:
            allowance, then = self._arrivals.get(address, (burst, now))
            allowance = min(burst, allowance + (now - then) * self.limits.new_per_minute / 60)
            if len(self._arrivals) > _MAX_ADDRESSES:
                self._arrivals.clear()
            self._arrivals[address] = max(0.0, allowance - 1), now
        if allowance < 1:
            raise RefusedError(429, "Too many new games from your network. Wait a minute and try again.")
        self._check_disk()

    def start(self, browser: Visitor, game: str) -> str:
        """Start a session of a game; returns its id. Raises RefusedError."""
        self.admit(browser)
        owner = owner_of(browser.cookie)
        self._make_room(owner, browser.address)
        id = secrets.token_hex(16)
        player = start(game, path=self._path(id), saves=self._saves(owner), extra={"owner": owner})
        self._add(id, LiveSession(player, owner, browser.address, log=player.opening().blocks))
        return id

    def attempt(self, browser: Visitor, participant: Participant) -> str | None:
        """Start or resume a study participant's attempt at their next game.

        Returns its session id, or None if the attempt is over. The session then belongs to this browser: anyone who has
        the participant's code may continue it.
        """
        number, owner = participant.stage().number, owner_of(browser.cookie)
        id = hashlib.sha256(f"{participant.code} {number}".encode()).hexdigest()[:32]
        with self._opening:
            with self._lock:
                live = self._live.get(id)
            if live is not None:
                live.owner, live.address = owner, browser.address
                return id
            self._make_room(owner, browser.address)
            attempt = participant.play()
            if attempt.end_reason():
                return None
            log = from_transcript(attempt.player.path)
            self._add(id, LiveSession(attempt.player, owner, browser.address, attempt, log=log))
        return id

    @contextlib.contextmanager
    def use(self, browser: Visitor, id: str, commands: int = 0) -> Iterator[LiveSession]:
        """Context manager: exclusive access to one of this browser's sessions.

        Raises RefusedError: 404 if the browser has no such session, 429 if ``commands`` exceeds the rate limit, 507 if
        there is no disk space to record them.
        """
        live = self._find(browser, id)
        live.lock.acquire()
        while live.closed:  # it was dropped while this thread waited for the lock
            live.lock.release()
            live = self._find(browser, id)
            live.lock.acquire()
        try:
            live.address = browser.address
            now = time.monotonic()
            allowance = live.allowance + (now - live.used) * self.limits.commands_per_second
            live.allowance, live.used = min(allowance, self.limits.burst), now
            if commands:
                if live.allowance < commands:
                    raise RefusedError(429, "Too many commands at once. Wait a moment and try again.")
                if live.attempt is None:
                    self._check_disk()
                live.allowance -= commands
            yield live
        finally:
            live.lock.release()

    def drop(self, id: str, reason: str) -> None:
        """Drop a session from memory. The caller must hold its lock."""
        with self._lock:
            live = self._live.pop(id, None)
        if live is not None:
            live.closed = True
            if live.attempt is None:
                live.player.close(reason)
            else:
                live.player.transcript.close()

    def close(self) -> None:
        """End all sessions when the server stops."""
        for id in list(self._live):
            self._drop_unused(id, "the server stopped", patience=5.0)

    def sweep(self) -> None:
        """Drop idle sessions from memory."""
        now = time.monotonic()
        if now - self._swept < min(_SWEEP_SECONDS, self.limits.idle_minutes * 60):
            return
        self._swept = now
        for id, live in list(self._live.items()):
            if now - live.used > self.limits.idle_minutes * 60:
                self._drop_unused(id, "idle", patience=0.0)

    def _drop_unused(self, id: str, reason: str, patience: float) -> None:
        """Drop a session from memory once its lock is free; keep it if that takes longer than ``patience`` seconds."""
        live = self._live.get(id)
        if live is not None and live.lock.acquire(timeout=patience):
            try:
                self.drop(id, reason)
            finally:
                live.lock.release()

    def _find(self, browser: Visitor, id: str) -> LiveSession:
        owner = owner_of(browser.cookie)
        self.sweep()
        missing = RefusedError(404, "Session not found.")
        if not SESSION_ID.fullmatch(id):
            raise missing
        with self._lock:
            live = self._live.get(id)
        if live is None:
            with self._opening:  # otherwise two concurrent requests would open the transcript twice
                with self._lock:
                    live = self._live.get(id)
                if live is None:
                    live = self._reopen(owner, browser.address, id, missing)
        if live.owner != owner:
            raise missing
        return live

    def _reopen(self, owner: str, address: str, id: str, missing: RefusedError) -> LiveSession:
        path = self._path(id)
        try:
            if read(path)[0].get("owner") != owner:
                raise missing
            self._make_room(owner, address)
            player = resume(path, saves=self._saves(owner))
        except TranscriptError as error:
            changed = RefusedError(409, "This session cannot be resumed because the game has changed.")
            raise (changed if path.exists() else missing) from error
        live = LiveSession(player, owner, address, log=from_transcript(path))
        self._add(id, live)
        return live

    def _add(self, id: str, live: LiveSession) -> None:
        live.allowance = float(self.limits.burst)
        with self._lock:
            self._live[id] = live

    def _make_room(self, owner: str, address: str) -> None:
        self.sweep()
        near = network_of(address)
        with self._lock:
            own = sorted((live.used, id) for id, live in self._live.items() if live.owner == owner)
            from_here = sorted((x.used, id) for id, x in self._live.items() if network_of(x.address) == near)
            full = len(self._live) >= self.limits.sessions
        if len(own) >= self.limits.per_browser:
            self._drop_unused(own[0][1], "left for another game", patience=5.0)
        elif len(from_here) >= self.limits.per_address:
            self._drop_unused(from_here[0][1], "idle", patience=5.0)
        elif full:
            raise RefusedError(503, "The server is full. Please try again in a few minutes.")

    def _check_disk(self) -> None:
        now = time.monotonic()
        with self._lock:
            if now - self._measured > _MEASURE_SECONDS:
                files = [*self.folder.glob("web-*"), *self._saves("*").parent.glob("web-*/**/*")]
                sizes = (path.stat().st_size for path in files if path.is_file())
                self._used_mb, self._measured = sum(sizes) / 1e6, now
        if self._used_mb >= self.limits.disk_mb:
            raise RefusedError(
                507,
                f"The server's {self.limits.disk_mb:g} MB for transcripts are used up. Please tell whoever runs it: "
                "remove old transcripts, or start it with a higher --disk-mb.",
            )

    def _path(self, id: str) -> Path:
        return self.folder / f"web-{id}.jsonl"

    def _saves(self, owner: str) -> Path:
        return self.folder.parent / "saves" / f"web-{owner}"


@functools.lru_cache(maxsize=4096)
def network_of(address: str) -> str:
    """What counts as one address: an IPv4 address, or the /64 network of an IPv6 address."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    if found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return str(ipaddress.ip_network((int(found) >> 64 << 64, 64)))


def owner_of(browser: str) -> str:
    """Hash of a browser's cookie, for transcripts: the cookie itself would let a reader take over the session."""
    return hashlib.sha256(browser.encode()).hexdigest()[:16]


def from_transcript(path: Path) -> list[TextBlock]:
    """The log of a page, reconstructed from its transcript."""
    log: list[TextBlock] = []
    for event in read(path):
        text = str(event.get("text", ""))
        if event["event"] == "start":
            log.append(TextBlock("story", text))
        elif event["event"] == "command":
            log += [TextBlock("typed", str(event["command"])), TextBlock("story", text)]
        elif event["event"] in ("hint", "why"):
            log += [TextBlock("typed", f"/{event['event']}"), TextBlock("note", text)]
        elif event["event"] in ("undo", "restart", "load", "report"):
            log.append(TextBlock("note", f"[{event['event']}]"))
    return log[-MAX_SHOWN:]


def status_of(live: LiveSession) -> dict[str, Any]:
    """The data of the status line: the fields of GameStatus, and ``left`` for a study's remaining commands and time."""
    status = live.player.session.status()
    return {**status._asdict(), "left": live.attempt.remaining() if live.attempt else ""}
