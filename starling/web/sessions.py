"""The sessions of a server: each browser's own, on the disk at every moment, in memory while they are used."""

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
from typing import Any, NamedTuple

from starling.console.player import Block, Player, Reply, resume, start
from starling.console.transcript import TranscriptError, read
from starling.study.participant import Attempt, Participant

SESSION_ID = re.compile(r"[0-9a-f]{32}")
MOST_SHOWN = 400
"""Entries of a session that its page shows; all are in the transcript."""
_SWEEP = 5.0


class RefusedError(Exception):
    """Not now. ``status``: of HTTP."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status, self.message = status, message


@dataclass(frozen=True)
class Limits:
    """What one server allows."""

    sessions: int = 200
    """Sessions in memory."""
    per_browser: int = 10
    commands_per_second: float = 5.0
    """Of one session, on average."""
    burst: int = 20
    """Commands of one session at once."""
    idle_minutes: float = 30.0
    """After which a session leaves the memory; whoever comes back goes on where they were."""


class Line(NamedTuple):
    """What a page shows: a command (kind ``typed``) or a block."""

    kind: str
    text: str


@dataclass
class Entry:
    """A session in memory. Used by one thread at a time."""

    player: Player
    owner: str
    attempt: Attempt | None = None
    shown: list[Line] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    used: float = field(default_factory=time.monotonic)
    allowance: float = 0.0
    closed: bool = False

    def say(self, line: str) -> Reply:
        reply = (self.attempt or self.player).say(line)
        if line.strip():
            self.shown.append(Line("typed", line.strip()[:500]))
        self.shown += [Line(block.kind, block.text) for block in reply.blocks]
        del self.shown[:-MOST_SHOWN]
        return reply


class Sessions:
    """All sessions of a server. Several threads may use it."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.folder, self.limits = folder, limits
        self._entries: dict[str, Entry] = {}
        self._lock = threading.Lock()
        self._opening = threading.Lock()
        self._swept = time.monotonic()

    def __len__(self) -> int:
        return len(self._entries)

    def start(self, browser: str, game: str) -> str:
        """A new session of a game; gives its id. Raises RefusedError."""
        owner = owner_of(browser)
        self._make_room(owner)
        id = secrets.token_hex(16)
        player = start(game, path=self._path(id), saves=self._saves(owner), extra={"owner": owner})
        self._add(id, Entry(player, owner, shown=_lines(player.opening().blocks)))
        return id

    def attempt(self, browser: str, participant: Participant) -> str | None:
        """Take in a participant's attempt at the game that comes next; gives its id, or None if there is no more to
        play of it. Whoever has the code may go on with it."""
        number, owner = participant.stage().number, owner_of(browser)
        id = hashlib.sha256(f"{participant.code} {number}".encode()).hexdigest()[:32]
        with self._opening:
            with self._lock:
                there = self._entries.get(id)
            if there is not None:
                there.owner = owner
                return id
            self._make_room(owner)
            attempt = participant.play()
            if attempt.over():
                return None
            self._add(id, Entry(attempt.player, owner, attempt, shown=from_transcript(attempt.player.path)))
        return id

    @contextlib.contextmanager
    def use(self, browser: str, id: str, commands: int = 0) -> Iterator[Entry]:
        """A session of this browser's, alone. Raises RefusedError: 404 if there is none, 429 if ``commands`` more are too
        many."""
        entry = self._find(owner_of(browser), id)
        entry.lock.acquire()
        while entry.closed:  # in the meantime; it is opened anew
            entry.lock.release()
            entry = self._find(owner_of(browser), id)
            entry.lock.acquire()
        try:
            now = time.monotonic()
            filled = entry.allowance + (now - entry.used) * self.limits.commands_per_second
            entry.allowance, entry.used = min(filled, self.limits.burst), now
            if commands:
                if entry.allowance < commands:
                    raise RefusedError(429, "That was too fast. Wait a moment and send it again.")
                entry.allowance -= commands
            yield entry
        finally:
            entry.lock.release()

    def drop(self, id: str, reason: str) -> None:
        """Take a session out of memory. The caller holds its lock."""
        with self._lock:
            entry = self._entries.pop(id, None)
        if entry is not None:
            entry.closed = True
            if entry.attempt is None:
                entry.player.close(reason)
            else:
                entry.player.transcript.close()

    def close(self) -> None:
        """End all sessions: the server stops."""
        for id in list(self._entries):
            self._drop_unused(id, "the server stopped", patience=5.0)

    def sweep(self) -> None:
        """Take sessions out of memory that were not used for long."""
        now = time.monotonic()
        if now - self._swept < min(_SWEEP, self.limits.idle_minutes * 60):
            return
        self._swept = now
        for id, entry in list(self._entries.items()):
            if now - entry.used > self.limits.idle_minutes * 60:
                self._drop_unused(id, "idle", patience=0.0)

    def _drop_unused(self, id: str, reason: str, patience: float) -> None:
        """Take a session out of memory as soon as nobody uses it; leave it if that takes too long."""
        entry = self._entries.get(id)
        if entry is not None and entry.lock.acquire(timeout=patience):
            try:
                self.drop(id, reason)
            finally:
                entry.lock.release()

    def _find(self, owner: str, id: str) -> Entry:
        self.sweep()
        missing = RefusedError(404, "There is no such session.")
        if not SESSION_ID.fullmatch(id):
            raise missing
        with self._lock:
            entry = self._entries.get(id)
        if entry is None:
            with self._opening:  # or two requests at once would open the transcript twice
                with self._lock:
                    entry = self._entries.get(id)
                if entry is None:
                    entry = self._reopen(owner, id, missing)
        if entry.owner != owner:
            raise missing
        return entry

    def _reopen(self, owner: str, id: str, missing: RefusedError) -> Entry:
        path = self._path(id)
        try:
            if read(path)[0].get("owner") != owner:
                raise missing
            self._make_room(owner)
            player = resume(path, saves=self._saves(owner))
        except TranscriptError as error:
            changed = RefusedError(409, "This session cannot be gone on with: the game is another than it was.")
            raise (changed if path.exists() else missing) from error
        entry = Entry(player, owner, shown=from_transcript(path))
        self._add(id, entry)
        return entry

    def _add(self, id: str, entry: Entry) -> None:
        entry.allowance = float(self.limits.burst)
        with self._lock:
            self._entries[id] = entry

    def _make_room(self, owner: str) -> None:
        self.sweep()
        with self._lock:
            mine = sorted((e.used, id) for id, e in self._entries.items() if e.owner == owner)
            full = len(self._entries) >= self.limits.sessions
        if len(mine) >= self.limits.per_browser:
            self._drop_unused(mine[0][1], "left for another game", patience=5.0)
        elif full:
            raise RefusedError(503, "All places are taken. Please come back in some minutes.")

    def _path(self, id: str) -> Path:
        return self.folder / f"web-{id}.jsonl"

    def _saves(self, owner: str) -> Path:
        return self.folder.parent / "saves" / f"web-{owner}"


def owner_of(browser: str) -> str:
    """What a transcript says of who played: not the cookie itself, with which the session could be taken over."""
    return hashlib.sha256(browser.encode()).hexdigest()[:16]


def from_transcript(path: Path) -> list[Line]:
    """What a page showed, as far as it is on record."""
    lines: list[Line] = []
    for event in read(path):
        text = str(event.get("text", ""))
        if event["event"] == "start":
            lines.append(Line("story", text))
        elif event["event"] == "command":
            lines += [Line("typed", str(event["command"])), Line("story", text)]
        elif event["event"] in ("hint", "why"):
            lines += [Line("typed", f"/{event['event']}"), Line("note", text)]
        elif event["event"] in ("undo", "restart", "load", "report"):
            lines.append(Line("note", f"[{event['event']}]"))
    return lines[-MOST_SHOWN:]


def _lines(blocks: list[Block]) -> list[Line]:
    return [Line(block.kind, block.text) for block in blocks]


def status_of(entry: Entry) -> dict[str, Any]:
    """What the status line shows."""
    standing = entry.player.session.standing()
    return {**standing._asdict(), "left": entry.attempt.left() if entry.attempt else ""}
