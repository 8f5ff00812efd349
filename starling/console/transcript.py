"""Transcripts of played sessions: JSON Lines files, one event per line.

Each event is synced to disk before its output is shown, so ``kill -9`` or a power failure loses at most the event being
written; a partial last line is ignored when the file is read.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import re
import secrets
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from starling import __version__
from starling.console.session import GameStatus, Session, open_playable, story_hash
from starling.util.errors import StarlingError, UnwritableError
from starling.util.paths import cannot_write, data_dir

VERSION = 1
Event = dict[str, Any]
_STATUS_FIELDS = ("score", "moves", "location", "ended")


class TranscriptError(StarlingError):
    """A file is not a transcript, or cannot be replayed or resumed."""


def transcripts_folder() -> Path:
    """The default folder for transcripts."""
    return data_dir() / "transcripts"


def new_path(game: str, folder: Path | None = None) -> Path:
    """A unique path for a new transcript of a game."""
    slug = re.sub(r"[^A-Za-z0-9]+", "-", game).strip("-")[:40] or "story"
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    return (folder or transcripts_folder()) / f"{slug}-{stamp}-{secrets.token_hex(4)}.jsonl"


class Transcript(AbstractContextManager["Transcript"]):
    """Appends events to a file, syncing each to disk. An event that cannot be written leaves no trace.

    ``path`` may already hold events; ``seconds`` is the time played in them. Raises TranscriptError if another session
    has the file open, StarlingError if it cannot be written.
    """

    def __init__(self, path: Path, seconds: float = 0.0) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
        except OSError as error:
            raise cannot_write(path, error) from None
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise TranscriptError(f"{path}: in use by another session") from None
        self._length = self._whole_lines()
        self._began = time.monotonic() - seconds
        self._open = True

    @property
    def seconds(self) -> float:
        """Total time played, including earlier sittings."""
        return round(time.monotonic() - self._began, 3)

    def write(self, event: str, **fields: Any) -> None:
        """Append an event and sync it to disk. Raises UnwritableError if that fails; the file then ends with the event
        before, and later ones can be written when there is room."""
        if not self._open:  # the number of a closed file may stand for another file by now
            raise UnwritableError(self.path, "the transcript is closed")
        line = json.dumps({"event": event, "seconds": self.seconds, **fields}, ensure_ascii=False) + "\n"
        data = line.encode("utf-8", errors="replace")
        length = self._length + len(data)
        try:
            self._drop_partial_line()  # which could not be dropped when it was left
            while data:
                data = data[os.write(self._file, data) :]
            os.fdatasync(self._file)
        except OSError as error:
            with contextlib.suppress(OSError):
                self._drop_partial_line()
            raise cannot_write(self.path, error) from None
        self._length = length

    def close(self) -> None:
        """Close the file; harmless if already closed."""
        if self._open:
            self._open = False
            os.close(self._file)

    def _whole_lines(self) -> int:
        """The length of the file without a partial line at its end, such as a killed process leaves."""
        return self.path.read_bytes().rfind(b"\n") + 1

    def _drop_partial_line(self) -> None:
        """Remove a partial line at the end, so that the next event starts on a new line."""
        if os.fstat(self._file).st_size > self._length:
            os.ftruncate(self._file, self._length)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read(path: Path) -> list[Event]:
    """The events of a transcript, the ``start`` event first. Raises TranscriptError."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise TranscriptError(f"{path}: {error.strerror or error}") from None
    events: list[Event] = []
    for number, line in enumerate(lines[:-1], start=1):
        try:
            event = json.loads(line)
        except (ValueError, RecursionError):
            event = None
        if not isinstance(event, dict) or not isinstance(event.get("event"), str):
            raise TranscriptError(f"{path}: line {number} is not a transcript event")
        events.append(event)
    if not events or events[0]["event"] != "start":
        raise TranscriptError(f"{path}: not a transcript")
    if events[0].get("version") != VERSION:
        found = events[0].get("version")
        raise TranscriptError(
            f"{path}: transcript version {found} is not supported; this program reads version {VERSION}"
        )
    return events


def find_transcripts(folder: Path) -> Iterator[tuple[Path, list[Event]]]:
    """(path, events) of each transcript in a folder and its subfolders, by path.

    Skips other files, and damaged transcripts with a warning.
    """
    for path in sorted(folder.rglob("*.jsonl")):
        try:
            yield path, read(path)
        except TranscriptError as error:
            if _begins_as_transcript(path):
                warnings.warn(f"{error}; this session is not counted", stacklevel=2)


def _begins_as_transcript(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(17) == b'{"event": "start"'
    except OSError:
        return True  # as far as anybody can tell


def start_fields(session: Session, name: str) -> Event:
    """The fields of a transcript's ``start`` event."""
    status = session.status()
    return {
        "version": VERSION,
        "game": name,
        "id": session.game.id,
        "hash": story_hash(session.game),
        "seed": session.seed,
        "starling": __version__,
        "max_score": status.max_score,
        "text": session.opening,
        **status_fields(status),
    }


def status_fields(status: GameStatus) -> Event:
    """The parts of a status that events record."""
    return {name: getattr(status, name) for name in _STATUS_FIELDS}


@dataclass(frozen=True)
class Difference:
    """The first point where a replay differs from its transcript."""

    line: int
    """Line number in the transcript, from 1."""
    command: str
    """The command played; empty for the opening."""
    what: str
    """The field that differs."""
    recorded: Any
    played: Any

    def __str__(self) -> str:
        at = f"command {self.command!r}" if self.command else "opening"
        return f"line {self.line}, {at}: {self.what} was {self.recorded!r}, now {self.played!r}"


@dataclass(frozen=True)
class ReplayResult:
    """The result of replaying a transcript up to the first difference."""

    session: Session
    commands: int
    """Number of commands played."""
    same_story: bool
    """Whether the story file has the recorded hash."""
    difference: Difference | None


def replay(
    events: list[Event], game: str | None = None, show: Callable[[str, str], None] | None = None
) -> ReplayResult:
    """Replay a transcript, comparing each response, score, move count, location and ending with the recorded ones.

    ``game``: open this game instead of the one the transcript names. ``show`` is called with each command and its
    response. Raises TranscriptError for invalid events or if the game cannot be opened.
    """
    start = events[0]
    name, seed = start.get("game"), start.get("seed")
    if not isinstance(name, str) or not isinstance(seed, int | None):
        raise TranscriptError("line 1: 'game' is missing or 'seed' is not an integer")
    try:
        session = Session(open_playable(game or name), seed)
    except StarlingError as error:
        more = "" if game else "; pass --game with the path or id of the game"
        raise TranscriptError(f"{error}{more}") from None
    same_story = story_hash(session.game) == start.get("hash")
    commands = 0
    difference = _compare(1, "", start, session.opening, session.status())
    if show:
        show("", session.opening)
    for line, event in enumerate(events[1:], start=2):
        if difference:
            break
        if event["event"] == "command":
            command = event.get("command")
            if not isinstance(command, str):
                raise TranscriptError(f"line {line}: 'command' is missing")
            turn = session.send(command)
            commands += 1
            if show:
                show(command, turn.text)
            difference = _compare(line, command, event, turn.text, turn.status)
        else:
            _apply(session, line, event)
    return ReplayResult(session, commands, same_story, difference)


def _compare(line: int, command: str, event: Event, text: str, status: GameStatus) -> Difference | None:
    for what, played in (("text", text), *status_fields(status).items()):
        if event.get(what) != played:
            return Difference(line, command, what, event.get(what), played)
    return None


def _apply(session: Session, line: int, event: Event) -> None:
    """Apply an event other than a command that changes the state."""
    if event["event"] == "undo":
        steps = event.get("steps")
        if not isinstance(steps, int) or session.undo(steps) != steps:
            raise TranscriptError(f"line {line}: 'steps' is not a number of commands to undo")
    elif event["event"] == "restart":
        session.restart()
    elif event["event"] == "load":
        commands = event.get("commands")
        if not isinstance(commands, list) or not all(isinstance(c, str) for c in commands):
            raise TranscriptError(f"line {line}: 'commands' is not a list of strings")
        session.replay(commands)
