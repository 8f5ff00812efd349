"""The small symbols file beside a story: where the world model lies in the Z-machine's memory.

Inform 6's ``-k`` switch writes gameinfo.dbg, some 10 MB of XML that name every global variable, object,
attribute and property. What is needed of it to read the score, the ending, the location and the world model
of any Inform 7 story fits into a few kilobytes of JSON.
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
    """Names that the Inform compilers gave.

    ``globals``: byte address of each global variable. ``objects``: object numbers. ``attributes`` and
    ``properties``: their numbers (properties from 64 on are individual ones, see Inform Designer's Manual
    and the Z-Machine Standards Document, section 12).
    """

    globals: dict[str, int]
    objects: dict[str, int]
    attributes: dict[str, int]
    properties: dict[str, int]

    @classmethod
    def from_debug_file(cls, text: str) -> Symbols:
        tables: dict[str, dict[str, int]] = {"global-variable": {}, "object": {}, "attribute": {}, "property": {}}
        for kind, name, number in _ENTRY.findall(text):
            tables[kind][name] = int(number)
        # Property aliases such as p49_open name the attribute again: they would read as property numbers.
        return cls(tables["global-variable"], tables["object"], tables["attribute"], tables["property"])

    def to_json(self) -> str:
        return json.dumps({"symbols_version": SYMBOLS_VERSION, **asdict(self)}, separators=(",", ":")) + "\n"

    @classmethod
    def load(cls, path: Path) -> Symbols:
        """Read a symbols file; raises StoryError if it is not one."""
        try:
            data = json.loads(path.read_text("utf-8"))
            if data.pop("symbols_version") != SYMBOLS_VERSION:
                raise StoryError(f"{path}: symbols of another version of starling; compile the game again")
            return cls(**data)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            raise StoryError(f"{path}: not a symbols file; compile the game again") from None

    def own_objects(self) -> list[tuple[str, int]]:
        """Objects that the source declared, in the order of their first mention: (name, which Inform cuts to
        a length, number)."""
        found = []
        for name, number in self.objects.items():
            match = re.fullmatch(r"I(\d+)_(.*)", name)
            if match:
                found.append((int(match.group(1)), match.group(2), number))
        return [(name, number) for _, name, number in sorted(found)]
