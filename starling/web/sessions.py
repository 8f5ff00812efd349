"""A server's sessions. Each belongs to one browser, is always on disk, and is held in memory while in use."""

from __future__ import annotations

import contextlib
import hashlib
import re
import secrets
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from starling.console.player import Output, Player, TextBlock, resume, start
from starling.console.transcript import TranscriptError, read
from starling.study.participant import Attempt, Participant

SESSION_ID = re.compile(r"[0-9a-f]{32}")
MAX_SHOWN = 400
"""Maximum number of text blocks in a page's log; the transcript has all."""
_SWEEP_SECONDS = 5.0


class RefusedError(Exception):
    """A request is refused. ``status``: HTTP status code; ``message``: shown to the user."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status, self.message = status, message


@dataclass(frozen=True)
class Limits:
    """Limits of a server."""

    sessions: int = 200
    """Maximum number of sessions in memory."""
    per_browser: int = 10
    """Maximum number of sessions of one browser in memory."""
    commands_per_second: float = 5.0
    """Average rate per session."""
    burst: int = 20
    """Maximum number of commands of one session in quick succession."""
    idle_minutes: float = 30.0
    """An idle session is then dropped from memory; it is resumed from its transcript when the player returns."""


@dataclass
class LiveSession:
    """A session in memory. Hold ``lock`` while using it.

    ``owner``: who may use it (see `owner_of`). ``log``: what its page shows. ``used``: time of the last request
    (monotonic). ``allowance``: commands that the rate limit currently allows.
    """

    player: Player
    owner: str
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

    def __len__(self) -> int:
        return len(self._live)

    def start(self, browser: str, game: str) -> str:
        """Start a session of a game; returns its id. Raises RefusedError."""
        owner = owner_of(browser)
        self._make_room(owner)
        id = secrets.token_hex(16)
        player = start(game, path=self._path(id), saves=self._saves(owner), extra={"owner": owner})
        self._add(id, LiveSession(player, owner, log=player.opening().blocks))
        return id

    def attempt(self, browser: str, participant: Participant) -> str | None:
        """Start or resume a study participant's attempt at their next game.

        Returns its session id, or None if the attempt is over. The session then belongs to this browser: anyone who has
        the participant's code may continue it.
        """
        number, owner = participant.stage().number, owner_of(browser)
        id = hashlib.sha256(f"{participant.code} {number}".encode()).hexdigest()[:32]
        with self._opening:
            with self._lock:
                live = self._live.get(id)
            if live is not None:
                live.owner = owner
                return id
            self._make_room(owner)
            attempt = participant.play()
            if attempt.end_reason():
                return None
            self._add(id, LiveSession(attempt.player, owner, attempt, log=from_transcript(attempt.player.path)))
        return id

    @contextlib.contextmanager
    def use(self, browser: str, id: str, commands: int = 0) -> Iterator[LiveSession]:
        """Context manager: exclusive access to one of this browser's sessions.

        Raises RefusedError: 404 if the browser has no such session, 429 if ``commands`` exceeds the rate limit.
        """
        live = self._find(owner_of(browser), id)
        live.lock.acquire()
        while live.closed:  # it was dropped while this thread waited for the lock
            live.lock.release()
            live = self._find(owner_of(browser), id)
            live.lock.acquire()
        try:
            now = time.monotonic()
            allowance = live.allowance + (now - live.used) * self.limits.commands_per_second
            live.allowance, live.used = min(allowance, self.limits.burst), now
            if commands:
                if live.allowance < commands:
                    raise RefusedError(429, "Too many commands at once. Wait a moment and try again.")
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

    def _find(self, owner: str, id: str) -> LiveSession:
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
                    live = self._reopen(owner, id, missing)
        if live.owner != owner:
            raise missing
        return live

    def _reopen(self, owner: str, id: str, missing: RefusedError) -> LiveSession:
        path = self._path(id)
        try:
            if read(path)[0].get("owner") != owner:
                raise missing
            self._make_room(owner)
            player = resume(path, saves=self._saves(owner))
        except TranscriptError as error:
            changed = RefusedError(409, "This session cannot be resumed because the game has changed.")
            raise (changed if path.exists() else missing) from error
        live = LiveSession(player, owner, log=from_transcript(path))
        self._add(id, live)
        return live

    def _add(self, id: str, live: LiveSession) -> None:
        live.allowance = float(self.limits.burst)
        with self._lock:
            self._live[id] = live

    def _make_room(self, owner: str) -> None:
        self.sweep()
        with self._lock:
            own = sorted((live.used, id) for id, live in self._live.items() if live.owner == owner)
            full = len(self._live) >= self.limits.sessions
        if len(own) >= self.limits.per_browser:
            self._drop_unused(own[0][1], "left for another game", patience=5.0)
        elif full:
            raise RefusedError(503, "The server is full. Please try again in a few minutes.")

    def _path(self, id: str) -> Path:
        return self.folder / f"web-{id}.jsonl"

    def _saves(self, owner: str) -> Path:
        return self.folder.parent / "saves" / f"web-{owner}"


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
