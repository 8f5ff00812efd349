"""Data of a game for its page: facts, play statistics, map and downloads."""

from __future__ import annotations

import functools
import textwrap
import threading
import time
from pathlib import Path
from typing import NamedTuple

from starling.analysis.verify import verify
from starling.console.rooms import INNER, MapRoom, RoomMap, place
from starling.console.session import open_playable
from starling.generation.card import card
from starling.inform.render import render
from starling.library.catalog import GameEntry, find, library_folders
from starling.library.game import Game
from starling.spec.exits import spec_exits
from starling.spec.model import GameSpec
from starling.study.design import Study
from starling.study.triage import Triage, triage
from starling.util.errors import StarlingError

FILES = {
    "game.json": "application/json",
    "story.ni": "text/plain; charset=utf-8",
    "story.z8": "application/octet-stream",
    "card.md": "text/markdown; charset=utf-8",
}
"""{file name: media type} of a game's downloads."""
_REFRESH_SECONDS = 30.0
_WIDTH, _HEIGHT, _GAP_X, _GAP_Y = 118, 46, 30, 26


def entry_of(id: str) -> GameEntry:
    """The library game with exactly this id; ``id`` is never used as a path. Raises StarlingError."""
    folder = library_folders().get(id)
    if folder is None:
        raise StarlingError("game not found")
    return GameEntry(id, folder)


def games_of(study: Study) -> frozenset[str]:
    """Ids of the library games that a study uses, by id or as copies.

    Recognises a copy by its id or title, and a story file by the name that ``starling compile`` and the downloads give
    it. Raises StarlingError.
    """
    found: set[str] = set()
    for used in (open_playable(name) for name in (*study.games, study.practice)):
        same = {e.id for e in find() if used.id in (e.id, e.folder.name, f"{e.folder.name}-story")}
        if not same and isinstance(used, Game):
            same = {e.id for e in find() if e.spec.title == used.spec.title}
        found |= same
    return frozenset(found)


def facts(spec: GameSpec) -> list[tuple[str, str]]:
    """(name, value) pairs about a game."""
    return [
        ("Skills", ", ".join(spec.skills)),
        ("Difficulty", spec.difficulty),
        ("Points", str(spec.max_score)),
        ("Rooms", str(len(spec.rooms))),
        ("Things", str(len(spec.things))),
        ("Tasks", str(len(spec.tasks))),
        ("Game-specific commands", str(len({a.command for a in spec.actions}))),
        ("Known solution", f"{len(spec.walkthrough)} commands"),
        ("Used for", "evaluation" if spec.is_held_out else "training"),
    ]


@functools.lru_cache(maxsize=256)
def file_of(id: str, name: str) -> bytes:
    """The contents of a download. Raises StarlingError."""
    game = entry_of(id).load()
    if name == "game.json":
        return game.spec.to_json().encode()
    if name == "story.ni":
        return render(game.spec).text.encode()
    if name == "story.z8":
        return game.story.path.read_bytes()
    if name == "card.md":
        return card(game.spec, verify(game.spec)).encode()
    raise StarlingError("file not found")


class PlayStatistics:
    """Players' results by game, recomputed from the transcripts at most every 30 seconds."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._lock = folder, threading.Lock()
        self._by_game: dict[str, Triage] = {}
        self._updated = -_REFRESH_SECONDS

    def of(self, spec: GameSpec) -> list[tuple[str, str]]:
        """(name, value) pairs about the sessions of a game."""
        with self._lock:
            if time.monotonic() - self._updated > _REFRESH_SECONDS:
                self._by_game = triage([self._folder])
                self._updated = time.monotonic()
            result = self._by_game.get(spec.id)
        if result is None:
            return [("Sessions played", "none yet")]
        shown = [("Sessions played", f"{result.sessions}, of which {result.won} won")]
        if result.score is not None:
            shown.append(("Mean score", f"{result.score:.0%}"))
        if result.commands is not None:
            shown.append(("Mean commands to win", f"{result.commands:.1f}"))
        return shown


class MapBox(NamedTuple):
    """A room's box, in pixels. ``lines``: (baseline relative to ``y``, text). ``start``: the player starts here."""

    x: int
    y: int
    lines: list[tuple[int, str]]
    start: bool


class SvgMap(NamedTuple):
    """Coordinates of a game's map for SVG, in pixels, and the same map in words. ``ways``: (x1, y1, x2, y2)."""

    width: int
    height: int
    box: tuple[int, int]
    boxes: list[MapBox]
    ways: list[tuple[int, int, int, int]]
    sentences: list[str]


def map_of(spec: GameSpec) -> SvgMap | None:
    """The map of all rooms of a game, laid out by its exits; doors count as exits. None for a game of one room."""
    if len(spec.rooms) < 2:
        return None
    rooms = RoomMap()
    for room in spec.rooms:
        rooms.visit(MapRoom(room.id, room.name))
    doors = {thing.id: thing.door for thing in spec.things if thing.door}
    for room in spec.rooms:
        for way, to in spec_exits(spec, room.id).items():
            door = doors.get(to)
            rooms.add_passage(room.id, way, (door.to if door.room == room.id else door.room) if door else to)
    places = place(rooms.names, rooms.passages)
    corner = {key: (10 + x * (_WIDTH + _GAP_X), 10 + y * (_HEIGHT + _GAP_Y)) for key, (x, y) in places.items()}
    boxes = []
    for room in spec.rooms:
        lines = textwrap.wrap(room.name, INNER + 3, max_lines=2, placeholder="...")
        first = _HEIGHT // 2 + 5 - 8 * (len(lines) - 1)
        boxes.append(
            MapBox(*corner[room.id], [(first + 16 * i, line) for i, line in enumerate(lines)], room.id == spec.start)
        )
    centre = {key: (x + _WIDTH // 2, y + _HEIGHT // 2) for key, (x, y) in corner.items()}
    ways = {(min(a, b), max(a, b)): (*centre[a], *centre[b]) for (a, _), b in rooms.passages.items()}
    return SvgMap(
        max(x for x, _ in corner.values()) + _WIDTH + 10,
        max(y for _, y in corner.values()) + _HEIGHT + 10,
        (_WIDTH, _HEIGHT),
        boxes,
        list(ways.values()),
        rooms.describe(None),
    )
