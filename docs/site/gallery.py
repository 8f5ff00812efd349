"""The gallery: a page for each difficulty, with the map of every game drawn from its spec."""

from __future__ import annotations

import functools
import html
import json
import textwrap
from pathlib import Path

from starling.console.rooms import place
from starling.spec.exits import spec_exits
from starling.spec.model import GameSpec, load_spec

ROOT = Path(__file__).resolve().parents[2]
LEVELS = ("easy", "medium", "hard")
_WIDTH, _HEIGHT, _GAP_X, _GAP_Y, _MARGIN = 128, 48, 44, 40, 8
_OFF_THE_PLANE = ("up", "down", "inside", "outside")


@functools.cache
def specs() -> dict[str, GameSpec]:
    """{folder name: spec} of all games, by title."""
    found = {path.parent.name: load_spec(path) for path in (ROOT / "games").glob("*/game.json")}
    return dict(
        sorted(found.items(), key=lambda item: (item[1].title.removeprefix("The ").removeprefix("A "), item[0]))
    )


def link(folder: str) -> str:
    """The link to a game in the gallery, relative to docs/."""
    return f"gallery/{specs()[folder].difficulty}.md#{folder}"


def pages() -> dict[str, str]:
    """{path: text} of the gallery's pages."""
    figures = json.loads((ROOT / "games" / "figures.json").read_text("utf-8"))["games"]
    found = {"gallery/index.md": _index(figures)}
    for level in LEVELS:
        games = {folder: spec for folder, spec in specs().items() if spec.difficulty == level}
        text = f"# {level.capitalize()} games\n\nThe {len(games)} {level} games of the library. {_LEGEND}\n"
        text += "".join(_entry(folder, spec, figures[folder]) for folder, spec in games.items())
        found[f"gallery/{level}.md"] = text
    return found


_LEGEND = (
    '<svg width="0" height="0" class="picture"><defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" '
    'markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs></svg>'
    "Maps: a bold frame marks the room where the game starts, a square a door, an arrow a way that leads in one "
    "direction only."
)


def _index(figures: dict[str, dict[str, object]]) -> str:
    lines = [
        "# Gallery\n",
        f"All {len(specs())} games. A title leads to the game's map, idea and `gym.make` line. Commands: length of the "
        "shortest known solution. Figures of all kinds are in [the library in figures](../library-figures.md).\n",
        "| game | skills | difficulty | split | rooms | commands |",
        "|---|---|---|---|---:|---:|",
    ]
    for folder, spec in specs().items():
        where = link(folder).removeprefix("gallery/")
        lines.append(
            f"| [{_plain(spec.title)}]({where}) | {', '.join(spec.skills)} | {spec.difficulty} | {spec.split} "
            f"| {len(spec.rooms)} | {_commands(figures[folder])} |"
        )
    return "\n".join(lines) + "\n"


def _entry(folder: str, spec: GameSpec, figures: dict[str, object]) -> str:
    id = "".join(word.capitalize() for word in folder.split("-"))
    facts = {
        "skills": ", ".join(spec.skills),
        "split": "evaluation" if spec.split == "eval" else "training",
        "rooms": str(len(spec.rooms)),
        "points": str(spec.max_score),
        "walkthrough": f"{len(spec.walkthrough)} commands",
        "shortest known solution": f"{_commands(figures)} commands",
    }
    return (
        f"\n## {_plain(spec.title)} {{#{folder}}}\n\n{_plain(spec.idea)}\n\n"
        f"{map_svg(spec)}\n\n" + " · ".join(f"{name}: {value}" for name, value in facts.items()) + "\n\n"
        f'```python\nenv = gym.make("starling/{id}-v0")\n```\n'
    )


def _commands(figures: dict[str, object]) -> str:
    plan = figures["plan"]
    assert isinstance(plan, list)
    return str(len(plan)) if figures["shortest_proved"] else f"≤ {len(plan)}"


def _plain(text: str) -> str:
    """``text`` with the signs that Markdown would read."""
    return "".join(f"\\{c}" if c in "\\`*_[]<>#" else c for c in text)


def map_svg(spec: GameSpec) -> str:
    """The map of a game as inline SVG, in the colours of the page; the same spec gives the same bytes."""
    doors = {thing.id: thing for thing in spec.things if thing.door}
    ways: dict[tuple[str, str], tuple[str, str | None]] = {}
    for room in spec.rooms:
        for direction, to in spec_exits(spec, room.id).items():
            if to in doors and (leads := doors[to].door):
                ways[room.id, direction] = (leads.to if leads.room == room.id else leads.room, doors[to].name)
            else:
                ways[room.id, direction] = (to, None)
    places = place({room.id: room.name for room in spec.rooms}, {way: to for way, (to, _) in ways.items()})
    middle = {
        id: (_MARGIN + x * (_WIDTH + _GAP_X) + _WIDTH // 2, _MARGIN + y * (_HEIGHT + _GAP_Y) + _HEIGHT // 2)
        for id, (x, y) in places.items()
    }
    width = max(x for x, _ in middle.values()) + _WIDTH // 2 + _MARGIN
    height = max(y for _, y in middle.values()) + _HEIGHT // 2 + _MARGIN
    names = {room.id: room.name for room in spec.rooms}
    out = [
        f'<div class="picture"><svg viewBox="0 0 {width} {height}" width="{width}" role="img" '
        f'aria-label="{html.escape(_in_words(ways, names))}">'
    ]
    for (start, way), (end, door) in ways.items():
        back = next((d for (a, d), (b, _) in ways.items() if (a, b) == (end, start)), None)
        # A way with a way back is drawn once, named as seen from the room that stands higher.
        if back is None or places[start][::-1] < places[end][::-1]:
            out += _way(_between(middle[start], middle[end]), way, back, door)
    for room in spec.rooms:
        x, y = middle[room.id]
        start_class = ' class="start"' if room.id == spec.start else ""
        out.append(
            f'<rect{start_class} x="{x - _WIDTH // 2}" y="{y - _HEIGHT // 2}" '
            f'width="{_WIDTH}" height="{_HEIGHT}" rx="5"/>'
        )
        lines = textwrap.wrap(room.name, 17, max_lines=2, placeholder="...")
        for i, line in enumerate(lines):
            out.append(f'<text x="{x}" y="{y + 5 - 8 * (len(lines) - 1) + 16 * i}">{html.escape(line)}</text>')
    return "".join(out) + "</svg></div>"


def _between(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int, int, int]:
    """The part of the line between the centres of two rooms that is outside their boxes."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    share = min(
        _WIDTH / 2 / abs(dx) if dx else 1.0,
        _HEIGHT / 2 / abs(dy) if dy else 1.0,
    )
    return round(a[0] + dx * share), round(a[1] + dy * share), round(b[0] - dx * share), round(b[1] - dy * share)


def _way(line: tuple[int, int, int, int], direction: str, back: str | None, door: str | None) -> list[str]:
    x0, y0, x1, y1 = line
    arrow = "" if back else ' marker-end="url(#tip)"'
    x, y = (x0 + x1) // 2, (y0 + y1) // 2
    out = [f'<path class="way" d="M{x0} {y0}L{x1} {y1}"{arrow}/>']
    if door:
        out.append(
            f'<rect class="door" x="{x - 5}" y="{y - 5}" width="10" height="10">'
            f"<title>{html.escape(door)}</title></rect>"
        )
    if direction in _OFF_THE_PLANE:
        out.append(f'<text class="small" x="{x}" y="{y + 4}">{direction}</text>')
    return out


def _in_words(ways: dict[tuple[str, str], tuple[str, str | None]], names: dict[str, str]) -> str:
    if not ways:
        return f"Map: one room, {', '.join(names.values())}"
    told = [
        f"{names[start]} {direction} to {names[end]}" + (f" by the {door}" if door else "")
        for (start, direction), (end, door) in ways.items()
    ]
    return "Map: " + "; ".join(told)
