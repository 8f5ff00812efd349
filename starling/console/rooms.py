"""Map of the rooms a player has visited, laid out on a grid and drawn as text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from starling.spec.logic import OPPOSITE

OFFSETS = {
    "north": (0, -1), "northeast": (1, -1), "east": (1, 0), "southeast": (1, 1),
    "south": (0, 1), "southwest": (-1, 1), "west": (-1, 0), "northwest": (-1, -1),
}  # fmt: skip
"""Grid offset (columns right, rows down) of each compass direction. Up, down, inside and outside have no fixed one."""
_SHORT = {
    "n": "north", "ne": "northeast", "e": "east", "se": "southeast", "s": "south", "sw": "southwest",
    "w": "west", "nw": "northwest", "u": "up", "d": "down", "in": "inside", "out": "outside",
}  # fmt: skip
_DIRECTIONS = frozenset([*OFFSETS, "up", "down", "inside", "outside"])
_GOING = frozenset(("go", "walk", "run"))

INNER = 12
"""Width of a box inside its border, in characters."""
_BOX, _GAP, _LINES, _BETWEEN = INNER + 2, 3, 4, 1


class MapRoom(NamedTuple):
    """A room on the map. ``key`` identifies it; ``name`` is what the player reads."""

    key: str
    name: str


def direction_of(command: str) -> str | None:
    """The full name of the direction a movement command goes in; None for other commands."""
    words = command.lower().split()
    if len(words) == 2 and words[0] in _GOING:
        words = words[1:]
    if len(words) != 1:
        return None
    word = _SHORT.get(words[0], words[0])
    return word if word in _DIRECTIONS else None


class RoomMap:
    """The part of a game's map that the player knows."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        """{room key: name}, in order of first visit."""
        self.exits: dict[str, list[str]] = {}
        """{room key: directions with an exit}."""
        self.passages: dict[tuple[str, str], str] = {}
        """{(room key, direction): room key}: the exits that the player has used."""

    def visit(self, room: MapRoom, exits: Iterable[str] = ()) -> None:
        """Add a room, or update its name and exits."""
        self.names[room.key] = room.name
        self.exits[room.key] = list(exits)

    def add_passage(self, start: str, direction: str, end: str) -> None:
        """Record that ``direction`` leads from room ``start`` to room ``end`` (keys)."""
        self.passages[start, direction] = end

    def route(self, start: str, end: str) -> list[tuple[str, str]] | None:
        """The shortest way by passages that were used, either way: (direction, room that it leads to) for each step.

        Also uses a passage in reverse, if the room has an exit in that direction that the player has not tried. None if
        no route is known.
        """
        back = {
            (after, OPPOSITE[way]): before
            for (before, way), after in self.passages.items()
            if OPPOSITE[way] in self.exits.get(after, ())
        }
        ways = back | self.passages
        came_from: dict[str, tuple[str, str]] = {start: ("", "")}
        queue = [start]
        for room in queue:
            for (before, way), after in ways.items():
                if before == room and after not in came_from:
                    came_from[after] = before, way
                    queue.append(after)
        if end not in came_from:
            return None
        steps: list[tuple[str, str]] = []
        while end != start:
            before, way = came_from[end]
            steps.append((way, end))
            end = before
        return steps[::-1]

    def describe(self, here: str | None) -> list[str]:
        """The map in words, one line per room; ``here`` is the key of the player's room."""
        lines = []
        for key, name in self.names.items():
            ways = [f"{way} to {self.names[end]}" for (start, way), end in self.passages.items() if start == key]
            ways += [f"{way} (unexplored)" for way in self.exits[key] if (key, way) not in self.passages]
            mark = " (you are here)" if key == here else ""
            lines.append(f"{name}{mark}: {'; '.join(ways) or 'no known exits'}")
        return lines

    def draw(self, here: str | None, width: int = 80) -> str:
        """The map, with room ``here`` framed in asterisks; connections that cannot be drawn are listed below it."""
        places = place(self.names, self.passages)
        columns = max(1, (width + _GAP) // (_BOX + _GAP))
        shown = _window(places, here, columns)
        canvas = _Canvas()
        drawn = {_drawn(canvas, shown, start, way, end) for (start, way), end in self.passages.items()} - {None}
        for key, (x, y) in shown.items():
            canvas.box(x, y, self.names[key], key == here)
            for way in self.exits[key]:
                if (key, way) not in self.passages and way in OFFSETS:
                    canvas.stub(x, y, way)
        rest = [
            f"{self.names[start]}: {way} to {self.names[end]}"
            for (start, way), end in self.passages.items()
            if (start, way) not in drawn
        ]
        rest += [
            f"{self.names[key]}: {way} (unexplored)"
            for key in self.names
            for way in self.exits[key]
            if (key, way) not in self.passages and (way not in OFFSETS or key not in shown)
        ]
        return "\n".join([*canvas.lines(), *(line for text in rest for line in textwrap.wrap(text, width))])


def place(names: Mapping[str, str], passages: Mapping[tuple[str, str], str]) -> dict[str, tuple[int, int]]:
    """Assign each room its own grid cell: {room key: (column, row)}.

    A room is placed according to its passages, or in the nearest free cell if that one is taken. Each connected
    component starts in a new column.
    """
    ways: dict[str, list[tuple[str, str]]] = {key: [] for key in names}
    for (start, way), end in passages.items():
        ways[start].append((way, end))
    for (start, way), end in passages.items():
        if way in OFFSETS and not any(to == start for _, to in ways[end]):
            back = next(b for b, (x, y) in OFFSETS.items() if (-x, -y) == OFFSETS[way])
            ways[end].append((back, start))
    cells: dict[str, tuple[int, int]] = {}
    for first in names:
        if first in cells:
            continue
        cells[first] = (max((x for x, _ in cells.values()), default=-1) + 1, 0)
        queue = [first]
        for key in queue:
            # Compass directions first; the others take any cell left nearby.
            for way, end in sorted(ways[key], key=lambda w: w[0] not in OFFSETS):
                if end not in cells:
                    x, y = OFFSETS.get(way, (1, 1 if way in ("down", "inside") else -1))
                    cells[end] = _free((cells[key][0] + x, cells[key][1] + y), set(cells.values()))
                    queue.append(end)
    left, top = (min((p[i] for p in cells.values()), default=0) for i in (0, 1))
    return {key: (x - left, y - top) for key, (x, y) in cells.items()}


def _free(wanted: tuple[int, int], taken: set[tuple[int, int]]) -> tuple[int, int]:
    """The free cell nearest to ``wanted``; ties are broken in reading order."""
    reach = 0
    while True:
        ring = [
            (wanted[0] + x, wanted[1] + y)
            for y in range(-reach, reach + 1)
            for x in range(-reach, reach + 1)
            if max(abs(x), abs(y)) == reach
        ]
        free = [p for p in ring if p not in taken]
        if free:
            return min(free, key=lambda p: (abs(p[0] - wanted[0]) + abs(p[1] - wanted[1]), p[1], p[0]))
        reach += 1


def _window(places: dict[str, tuple[int, int]], here: str | None, columns: int) -> dict[str, tuple[int, int]]:
    """The rooms within a window of ``columns`` columns around ``here``, their columns relative to the window."""
    widest = max((x for x, _ in places.values()), default=0)
    middle = places[here][0] if here in places else 0
    first = max(0, min(middle - columns // 2, widest - columns + 1))
    return {key: (x - first, y) for key, (x, y) in places.items() if first <= x < first + columns}


def _drawn(
    canvas: _Canvas, shown: dict[str, tuple[int, int]], start: str, way: str, end: str
) -> tuple[str, str] | None:
    """Draw the passage if its rooms are adjacent in its direction; returns (start, way) if drawn."""
    if start not in shown or end not in shown or way not in OFFSETS:
        return None
    x, y = shown[start]
    if (x + OFFSETS[way][0], y + OFFSETS[way][1]) != shown[end]:
        return None
    canvas.passage(x, y, way)
    return start, way


class _Canvas:
    """A sparse character grid."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], str] = {}

    def write(self, line: int, column: int, text: str) -> None:
        for i, character in enumerate(text):
            self._cells[line, column + i] = character

    def box(self, x: int, y: int, name: str, here: bool) -> None:
        line, column = y * (_LINES + _BETWEEN), x * (_BOX + _GAP)
        edge = "*" if here else "-"
        words = textwrap.wrap(name, INNER, max_lines=2, placeholder="..") or [""]
        for i, text in enumerate(["", *words, *[""] * (2 - len(words)), ""]):
            inner = edge * INNER if i in (0, 3) else text.center(INNER)
            side = "*" if here else "+" if i in (0, 3) else "|"
            self.write(line + i, column, side + inner + side)

    def passage(self, x: int, y: int, way: str) -> None:
        self._line(x, y, way, _GAP, {"x": "-", "y": "|", "\\": "\\", "/": "/"})

    def stub(self, x: int, y: int, way: str) -> None:
        """Mark an unexplored exit with a question mark."""
        self._line(x, y, way, 1, dict.fromkeys(("x", "y", "\\", "/"), "?"), over=False)

    def _line(self, x: int, y: int, way: str, length: int, signs: dict[str, str], over: bool = True) -> None:
        right, down = OFFSETS[way]
        top, left = y * (_LINES + _BETWEEN), x * (_BOX + _GAP)
        if not down:
            column = left + _BOX if right > 0 else left - length
            if over or (top + 1, column) not in self._cells:
                self.write(top + 1, column, signs["x"] * length)
            return
        line = top + _LINES if down > 0 else top - 1
        column = left + (_BOX // 2 if not right else _BOX + 1 if right > 0 else -2)
        if over or (line, column) not in self._cells:
            self.write(line, column, signs["y" if not right else "\\" if right == down else "/"])

    def lines(self) -> list[str]:
        if not self._cells:
            return []
        rows, columns = zip(*self._cells, strict=True)
        left = min(columns)
        return [
            "".join(self._cells.get((row, column), " ") for column in range(left, max(columns) + 1)).rstrip()
            for row in range(min(rows), max(rows) + 1)
        ]
