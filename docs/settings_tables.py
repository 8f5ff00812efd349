"""Write the tables of settings in the docs, from the settings classes.

    python docs/settings_tables.py

A table stands between ``<!-- settings: MODULE:CLASS -->`` and ``<!-- end of settings -->``; inherited settings are
left out.
"""

from __future__ import annotations

import importlib
import re
from pathlib import Path

from starling.training.settings import settings_table

DOCS = Path(__file__).parent
_TABLE = re.compile(r"(<!-- settings: ([\w.]+):(\w+) -->\n).*?(<!-- end of settings -->)", re.DOTALL)


def updated(page: str) -> str:
    """The text of a page with all its tables written anew."""

    def write(match: re.Match[str]) -> str:
        begin, module, name, end = match.groups()
        return f"{begin}{settings_table(getattr(importlib.import_module(module), name), inherited=False)}\n{end}"

    return _TABLE.sub(write, page)


if __name__ == "__main__":
    for path in sorted(DOCS.glob("*.md")):
        path.write_text(updated(path.read_text(encoding="utf-8")), encoding="utf-8")
