"""A griffe extension: tables of reStructuredText in docstrings become Markdown, and ``x`` becomes `x`."""

from __future__ import annotations

import re
from typing import Any

import griffe

_RULE = re.compile(r"^\s*=+(\s+=+)+\s*$")


class RstTables(griffe.Extension):
    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        if obj.docstring:
            obj.docstring.value = to_markdown(obj.docstring.value)


def to_markdown(text: str) -> str:
    """``text`` with its simple tables and literals in Markdown's syntax."""
    lines: list[str] = []
    rows: list[list[str]] = []
    starts: list[int] = []
    rules = 0
    for line in text.splitlines():
        if _RULE.match(line):
            if not rules:
                starts = [found.start() for found in re.finditer(r"=+", line)]
            rules += 1
            if rules == 3:
                lines += _table(rows)
                rows, rules = [], 0
        elif rules:
            cells = [line[a:b].strip() for a, b in zip(starts, [*starts[1:], None], strict=True)]
            if cells[0] or not rows:
                rows.append(cells)
            else:
                rows[-1] = [f"{old} {new}".strip() for old, new in zip(rows[-1], cells, strict=True)]
        else:
            lines.append(line)
    if rules:  # not a table after all
        return text
    return re.sub(r"``([^`]+)``", r"`\1`", "\n".join(lines))


def _table(rows: list[list[str]]) -> list[str]:
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return ["", head, "|" + "---|" * len(rows[0]), *body, ""]
