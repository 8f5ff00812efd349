"""Symbols files: where a compiled story keeps its world model in the Z-machine's memory.

With its ``-k`` switch, Inform 6 writes gameinfo.dbg, about 10 MB of XML naming every global variable, object, attribute
and property. The part needed to read score, ending, location and world model fits into a few kilobytes of JSON.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from starling.util.errors import StoryError

SYMBOLS_VERSION = 1
_ENTRY = re.compile(
    r"<(global-variable|object|attribute|property)><identifier[^>]*>([^<]+)</identifier>"
    r"<(?:value|address)>\s*(\d+)\s*<"
)


@dataclass(frozen=True)
class Symbols:
    """What the names in the compiled program stand for.

    ``globals``: byte addresses of global variables. ``objects``, ``attributes`` and ``properties``: their numbers.
    Properties from 64 on are Inform's individual properties (Inform Designer's Manual; Z-Machine Standards Document,
    section 12).
    """

    globals: dict[str, int]
    objects: dict[str, int]
    attributes: dict[str, int]
    properties: dict[str, int]

    @classmethod
    def from_debug_file(cls, text: str) -> Symbols:
        tables: dict[str, dict[str, int]] = {"global-variable": {}, "object": {}, "attribute": {}, "property": {}}
        for kind, name, number in _ENTRY.findall(_without_routines(text)):
            tables[kind][name] = int(number)
        # Keep the kinds apart: an alias such as p49_open names an attribute, not the property of that number.
        return cls(tables["global-variable"], tables["object"], tables["attribute"], tables["property"])

    def to_json(self) -> str:
        return json.dumps({"symbols_version": SYMBOLS_VERSION, **asdict(self)}, separators=(",", ":")) + "\n"

    @classmethod
    def load(cls, path: Path) -> Symbols:
        """Read a symbols file. Raises StoryError if it is invalid."""
        try:
            data = json.loads(path.read_text("utf-8"))
            if data.pop("symbols_version") != SYMBOLS_VERSION:
                raise StoryError(f"{path}: written by another version of starling; compile the game again")
            return cls(**data)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            raise StoryError(f"{path}: not a symbols file; compile the game again") from None

    def own_objects(self) -> list[tuple[str, int]]:
        """(name, number) of each object that the source declares, in source order. Inform truncates long names."""
        found = []
        for name, number in self.objects.items():
            match = re.fullmatch(r"I(\d+)_(.*)", name)
            if match:
                found.append((int(match.group(1)), match.group(2), number))
        return [(name, number) for _, name, number in sorted(found)]


def _without_routines(text: str) -> str:
    """A debug file without its routines: nearly all of it, but nothing that a symbols file needs."""
    parts: list[str] = []
    at = 0
    while (begin := text.find("<routine>", at)) >= 0:
        parts.append(text[at:begin])
        at = text.index("</routine>", begin)
    return "".join([*parts, text[at:]])
