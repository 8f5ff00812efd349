"""Transcripts: what was played, one JSON object a line, appended as it happens.

A line is on the disk before the player reads the answer, so that neither ``kill -9`` nor a power failure loses what
was played; at most the line that was being written is cut, and that is left out when the file is read.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from starling import __version__
from starling.console.session import Session, Standing, open_playable, story_hash
from starling.util.errors import StarlingError
from starling.util.paths import cannot_write, data_dir

VERSION = 1
Event = dict[str, Any]
_OF_STANDING = ("score", "moves", "location", "ended")


class TranscriptError(StarlingError):
    """A file that is no transcript, or one that cannot be gone on with."""


def transcripts_folder() -> Path:
    return data_dir() / "transcripts"


def new_path(game: str, folder: Path | None = None) -> Path:
    """A name for a new transcript of a game."""
    slug = re.sub(r"[^A-Za-z0-9]+", "-", game).strip("-")[:40] or "story"
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    return (folder or transcripts_folder()) / f"{slug}-{stamp}-{secrets.token_hex(4)}.jsonl"


class Transcript(AbstractContextManager["Transcript"]):
    """A file that events are appended to, each in one write and synchronised with the disk.

    ``path`` may hold events of an earlier sitting, to be gone on with. Raises TranscriptError if another process is
    writing to it, StarlingError where it cannot be written.
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
            raise TranscriptError(f"{path}: is being played somewhere else") from None
        self._drop_cut_line()
        self._began = time.monotonic() - seconds
        self._open = True

    @property
    def seconds(self) -> float:
        """How long has been played."""
        return round(time.monotonic() - self._began, 3)

    def write(self, event: str, **fields: Any) -> None:
        line = json.dumps({"event": event, "seconds": self.seconds, **fields}, ensure_ascii=False) + "\n"
        data = line.encode("utf-8", errors="replace")
        try:
            while data:
                data = data[os.write(self._file, data) :]
            os.fdatasync(self._file)
        except OSError as error:
            raise cannot_write(self.path, error) from None

    def close(self) -> None:
        if self._open:
            self._open = False
            os.close(self._file)

    def _drop_cut_line(self) -> None:
        """What a killed process left of its last line would spoil the next one."""
        data = self.path.read_bytes()
        whole = data.rfind(b"\n") + 1
        if whole < len(data):
            os.ftruncate(self._file, whole)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read(path: Path) -> list[Event]:
    """The events of a transcript. Raises TranscriptError."""
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
            raise TranscriptError(f"{path}: line {number} is not an event of a transcript")
        events.append(event)
    if not events or events[0]["event"] != "start":
        raise TranscriptError(f"{path}: not a transcript")
    if events[0].get("version") != VERSION:
        raise TranscriptError(
            f"{path}: a transcript of version {events[0].get('version')}; this program reads {VERSION}"
        )
    return events


def find_transcripts(folder: Path) -> Iterator[tuple[Path, list[Event]]]:
    """(path, events) of every readable transcript in a folder and below, by path. What is no transcript is left out."""
    for path in sorted(folder.rglob("*.jsonl")):
        try:
            yield path, read(path)
        except TranscriptError:
            continue


def start_fields(session: Session, name: str) -> Event:
    """What a transcript begins with."""
    standing = session.standing()
    return {
        "version": VERSION,
        "game": name,
        "id": session.game.id,
        "hash": story_hash(session.game),
        "seed": session.seed,
        "starling": __version__,
        "max_score": standing.max_score,
        "text": session.opening,
        **of_standing(standing),
    }


def of_standing(standing: Standing) -> Event:
    return {name: getattr(standing, name) for name in _OF_STANDING}


@dataclass(frozen=True)
class Difference:
    """Where a transcript and the game disagree."""

    line: int
    """Of the file, from 1."""
    command: str
    """Empty for the opening."""
    what: str
    recorded: Any
    played: Any

    def __str__(self) -> str:
        at = f"at {self.command!r}" if self.command else "at the beginning"
        return f"line {self.line}, {at}: {self.what} was {self.recorded!r}, now it is {self.played!r}"


@dataclass(frozen=True)
class Replay:
    """A transcript played again, up to the first difference."""

    session: Session
    commands: int
    same_story: bool
    difference: Difference | None


def replay(events: list[Event], game: str | None = None, show: Callable[[str, str], None] | None = None) -> Replay:
    """Play a transcript again and compare every answer, score, count of moves, location and ending.

    ``game`` is played instead of the one that the transcript names. ``show`` gets each command with its answer.
    Raises TranscriptError for events that make no sense, StarlingError where the game cannot be opened.
    """
    start = events[0]
    name, seed = start.get("game"), start.get("seed")
    if not isinstance(name, str) or not isinstance(seed, int | None):
        raise TranscriptError("the transcript does not say what was played")
    try:
        session = Session(open_playable(game or name), seed)
    except StarlingError as error:
        more = "" if game else "; --game says where the game is now"
        raise TranscriptError(f"{error}{more}") from None
    same_story = story_hash(session.game) == start.get("hash")
    commands = 0
    found = _compare(1, "", start, session.opening, session.standing())
    if show:
        show("", session.opening)
    for line, event in enumerate(events[1:], start=2):
        if found:
            break
        if event["event"] == "command":
            command = event.get("command")
            if not isinstance(command, str):
                raise TranscriptError(f"line {line} has no command")
            turn = session.send(command)
            commands += 1
            if show:
                show(command, turn.text)
            found = _compare(line, command, event, turn.text, turn.standing)
        else:
            _again(session, line, event)
    return Replay(session, commands, same_story, found)


def _compare(line: int, command: str, event: Event, text: str, standing: Standing) -> Difference | None:
    for what, played in (("text", text), *of_standing(standing).items()):
        if event.get(what) != played:
            return Difference(line, command, what, event.get(what), played)
    return None


def _again(session: Session, line: int, event: Event) -> None:
    """Do what changes the state without being a command."""
    if event["event"] == "undo":
        steps = event.get("steps")
        if not isinstance(steps, int) or session.undo(steps) != steps:
            raise TranscriptError(f"line {line} takes back more than was played")
    elif event["event"] == "restart":
        session.restart()
    elif event["event"] == "load":
        commands = event.get("commands")
        if not isinstance(commands, list) or not all(isinstance(c, str) for c in commands):
            raise TranscriptError(f"line {line} does not say what was loaded")
        session.replay(commands)
