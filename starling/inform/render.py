"""Rendering a GameSpec as readable Inform 7 source.

The source uses the kit extension (inform7/Extensions/Starling). Ids become Inform names, hyphenated words without a
meaning of their own; author's texts become quoted texts and nothing else. Each block of source records the spec element
that it was rendered from, so that compiler errors can be attributed to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from starling.inform.phrases import Names
from starling.inform.render_logic import render_actions, render_rules, render_tasks
from starling.inform.render_mentions import render_mentions
from starling.inform.render_people import render_people, render_walks
from starling.inform.render_places import declare_liquids, render_inclusions, render_liquids, render_places
from starling.inform.render_stairs import has_stairs, render_stairs
from starling.inform.render_world import (
    longest_description,
    render_player,
    render_properties,
    render_rooms,
    render_things,
)
from starling.inform.texts import said
from starling.spec.expand import expand
from starling.spec.model import GameSpec
from starling.spec.traits import is_stochastic
from starling.util.errors import StarlingError
from starling.util.text import fold


@dataclass(frozen=True)
class InformSource:
    """Inform 7 source. ``origins``: the spec path of each line, empty for hand-written source."""

    text: str
    origins: tuple[str, ...]

    def origin(self, line: int) -> str:
        """The spec path of a line, counted from 1; "game" if unknown."""
        return self.origins[line - 1] if 0 < line <= len(self.origins) else "game"


def read_source(path: Path) -> InformSource:
    """Read hand-written Inform 7 source. Raises StarlingError."""
    try:
        return InformSource(path.read_text(encoding="utf-8"), ())
    except UnicodeDecodeError:
        raise StarlingError(f"{path}: not Inform 7 source (not UTF-8 text)") from None
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None


def render(spec: GameSpec) -> InformSource:
    """Render a game as Inform 7 source."""
    spec = expand(spec)
    names = Names(spec)
    blocks: list[tuple[str, str]] = [("game", _title(spec)), ("game", "Include Starling Kit by Starling.")]
    blocks.append(("game", "Include Starling Mentions by Starling."))
    if has_stairs(spec):
        blocks.append(("game", "Include Starling Stairs by Starling."))
    if is_stochastic(spec):
        blocks.append(("game", "Include Starling Chance by Starling."))
    blocks += [("game", line) for line in render_inclusions(spec)]
    longest = max(longest_description(bearer, spec) for bearer in spec.bearers().values())
    if longest > _TEXT_BUFFER:
        blocks.append(("game", f"Use maximum text length of at least {longest}."))
    blocks += declare_liquids(spec, names)
    blocks += render_rooms(spec, names)
    blocks += render_properties(spec, names)
    blocks += render_things(spec, names)
    blocks += render_player(spec, names)
    blocks += render_places(spec, names)
    blocks += render_liquids(spec, names)
    blocks += render_people(spec, names)
    blocks += render_actions(spec, names)
    blocks += render_rules(spec, names)
    blocks += render_walks(spec, names)
    blocks += render_tasks(spec, names)
    blocks += _beginning(spec, names)
    blocks += render_mentions(spec, names)
    blocks += render_stairs(spec, names)
    blocks += [("game", phrase) for phrase in names.phrases]
    lines: list[str] = []
    origins: list[str] = []
    for origin, block in _short_texts(blocks):
        block_lines = [*block.split("\n"), ""]
        lines += block_lines
        origins += [origin] * len(block_lines)
    return InformSource("\n".join(lines), tuple(origins))


_TEXT_BUFFER = 1000
"""Inform prints a thing's description to a buffer of this size, without a bounds check, to see whether it is empty."""
_MAX_QUOTED = 2000
"""Inform 7 rejects quoted texts of about 3,000 characters; longer ones are split into several."""


def _short_texts(blocks: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """The blocks, with long quoted texts split into "To say" phrases."""
    count = 0
    for origin, block in blocks:
        pieces: list[str] = []

        def shorten(match: re.Match[str], pieces: list[str] = pieces, count: int = count) -> str:
            if len(match.group()) <= _MAX_QUOTED:
                return match.group()
            parts = re.split(r"(\[if [^\]]*\]|\[end if\])", match.group()[1:-1])
            return '"' + "".join(_said_in_pieces(part, pieces, count) for part in parts) + '"'

        short = re.sub(r'"[^"]*"', shorten, block)
        yield origin, short
        for number, piece in enumerate(pieces, start=count + 1):
            yield origin, f'To say piece-{number}: say "{piece}[no line break]".'
        count += len(pieces)


def _said_in_pieces(text: str, pieces: list[str], count: int) -> str:
    """``text`` with all but its end moved to ``pieces``, which are numbered from ``count`` + 1."""
    calls, piece = "", ""
    for token in re.findall(r"\[[^\]]*\]|[^\[]", text):
        if len(piece) + len(token) > _MAX_QUOTED // 2:
            pieces.append(piece)
            calls += f"[piece-{count + len(pieces)}]"
            piece = ""
        piece += token
    return calls + piece


def _title(spec: GameSpec) -> str:
    # A title cannot contain substitutions, so keep only characters that need none.
    plain = "".join(c for c in fold(spec.title) if c.isalnum() or c in " ,.!?-") or "Untitled"
    return f'"{plain[:200]}" by Starling'


def _beginning(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    yield "game", "Part 7 - The beginning"
    yield "start", f"The player is in {names.the(spec.start)}."
    yield "intro", f"When play begins:\n\tsay {said(spec.intro, names)}."
