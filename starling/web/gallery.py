"""What the pages show of the library: cards, maps, statistics, files."""

from __future__ import annotations

import functools
import textwrap
import threading
import time
from pathlib import Path
from typing import Any, NamedTuple

from starling.analysis.verify import verify
from starling.console.rooms import INNER, Rooms, place
from starling.console.rooms import Room as Seen
from starling.generation.card import card
from starling.inform.render import render
from starling.library.catalog import GameEntry, find, library_folders
from starling.spec.exits import spec_exits
from starling.spec.model import GameSpec
from starling.study.triage import Triage, triage
from starling.util.errors import StarlingError

FILES = {
    "game.json": "application/json",
    "story.ni": "text/plain; charset=utf-8",
    "story.z8": "application/octet-stream",
    "card.md": "text/markdown; charset=utf-8",
}
"""What can be downloaded of a game, with its type."""
_FRESH = 30.0
_WIDTH, _HEIGHT, _GAP_X, _GAP_Y = 118, 46, 30, 26


def entry_of(id: str) -> GameEntry:
    """The game of exactly that id. Raises StarlingError; nothing of ``id`` becomes a path."""
    folder = library_folders().get(id)
    if folder is None:
        raise StarlingError("there is no such game")
    return GameEntry(id, folder)


def cards(search: str = "") -> list[dict[str, Any]]:
    """What the gallery shows of each game that has all words of ``search`` in its texts."""
    words = search.lower().split()
    return [found for found in _cards() if all(word in found["words"] for word in words)]


@functools.cache
def _cards() -> list[dict[str, Any]]:
    return [_card(entry) for entry in find()]


def _card(entry: GameEntry) -> dict[str, Any]:
    spec = entry.spec
    texts = (entry.id, spec.title, spec.idea, spec.difficulty, spec.split, *spec.skills)
    return {"id": entry.id, "spec": spec, "words": " ".join(texts).lower()}


def facts(spec: GameSpec) -> list[tuple[str, str]]:
    return [
        ("Skills", ", ".join(spec.skills)),
        ("Difficulty", spec.difficulty),
        ("Points", str(spec.max_score)),
        ("Rooms", str(len(spec.rooms))),
        ("Things", str(len(spec.things))),
        ("Tasks", str(len(spec.tasks))),
        ("Own commands", str(len({a.command for a in spec.actions}))),
        ("Known solution", f"{len(spec.walkthrough)} commands"),
        ("Used for", "evaluation" if spec.split == "eval" else "training"),
    ]


@functools.lru_cache(maxsize=256)
def file_of(id: str, name: str) -> bytes:
    """A file to download. Raises StarlingError."""
    game = entry_of(id).load()
    if name == "game.json":
        return game.spec.to_json().encode()
    if name == "story.ni":
        return render(game.spec).text.encode()
    if name == "story.z8":
        return game.story.path.read_bytes()
    if name == "card.md":
        return card(game.spec, verify(game.spec)).encode()
    raise StarlingError("there is no such file")


class Statistics:
    """What players achieved, counted anew at most every half minute."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._lock = folder, threading.Lock()
        self._found: dict[str, Triage] = {}
        self._counted = -_FRESH

    def of(self, spec: GameSpec) -> list[tuple[str, str]]:
        with self._lock:
            if time.monotonic() - self._counted > _FRESH:
                self._found = triage([self._folder])
                self._counted = time.monotonic()
            found = self._found.get(spec.id)
        if found is None:
            return [("Played here", "not yet")]
        shown = [("Played here", f"{found.sessions} times, won {found.won} times")]
        if found.score is not None:
            shown.append(("Mean share of points", f"{found.score:.0%}"))
        if found.commands is not None:
            shown.append(("Commands of those who won", f"{found.commands:.1f}"))
        return shown


class MapBox(NamedTuple):
    x: int
    y: int
    lines: list[tuple[int, str]]
    start: bool


class Map(NamedTuple):
    """A game's map as figures for SVG, and in sentences."""

    width: int
    height: int
    box: tuple[int, int]
    boxes: list[MapBox]
    ways: list[tuple[int, int, int, int]]
    sentences: list[str]


def map_of(spec: GameSpec) -> Map:
    """All rooms of a game, where its exits put them; a door counts as a way."""
    rooms = Rooms()
    for room in spec.rooms:
        rooms.visit(Seen(room.id, room.name))
    doors = {thing.id: thing.door for thing in spec.things if thing.door}
    for room in spec.rooms:
        for way, to in spec_exits(spec, room.id).items():
            door = doors.get(to)
            rooms.passage(room.id, way, (door.to if door.room == room.id else door.room) if door else to)
    places = place(rooms.names, rooms.passages)
    corner = {key: (10 + x * (_WIDTH + _GAP_X), 10 + y * (_HEIGHT + _GAP_Y)) for key, (x, y) in places.items()}
    boxes = []
    for room in spec.rooms:
        lines = textwrap.wrap(room.name, INNER + 3, max_lines=2, placeholder="...")
        first = _HEIGHT // 2 + 5 - 8 * (len(lines) - 1)
        boxes.append(
            MapBox(*corner[room.id], [(first + 16 * i, line) for i, line in enumerate(lines)], room.id == spec.start)
        )
    ways = {
        (min(a, b), max(a, b)): (*(p + s // 2 for p, s in zip(corner[a], (_WIDTH, _HEIGHT), strict=True)),
                                 *(p + s // 2 for p, s in zip(corner[b], (_WIDTH, _HEIGHT), strict=True)))
        for (a, _), b in rooms.passages.items()
    }  # fmt: skip
    return Map(
        max(x for x, _ in corner.values()) + _WIDTH + 10,
        max(y for _, y in corner.values()) + _HEIGHT + 10,
        (_WIDTH, _HEIGHT),
        boxes,
        [(a, b, c, d) for a, b, c, d in ways.values()],
        rooms.describe(None),
    )
