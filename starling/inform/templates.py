"""Patches of Inform's template files, written as differences.

Inform 7's run-time code comes as template files with the compiler. An extension can replace a section of one:

    Include (-
    ...
    -) instead of "Begin" in "Activities.i6t".

In the kit, a line ``{4-9}`` (or ``{4}``) inside such a block stands for those lines of the original section, whose
heading is line 0. So the kit contains only its own code; the rest is copied from the installed compiler.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from starling.util.errors import CompileError

_BLOCK = re.compile(r'(?<=Include \(-\n)(?:(?!\n-\)).)*(?=\n-\) instead of "([^"]+)" in "([^"]+)"\.)', re.DOTALL)
_LINES = re.compile(r"^\s*\{(\d+)(?:-(\d+))?\}$", re.MULTILINE)


def expand(extension: str, templates: Path) -> str:
    """An extension's source with line references replaced by the template lines they stand for.

    ``templates``: folder of the template files. Raises CompileError if a referenced section does not exist.
    """

    def expand_block(match: re.Match[str]) -> str:
        if not _LINES.search(match.group()):
            return match.group()
        lines = _section(templates / match.group(2), match.group(1))

        def original(reference: re.Match[str]) -> str:
            first, last = int(reference.group(1)), int(reference.group(2) or reference.group(1))
            return "\n".join(lines[first : last + 1])

        return _LINES.sub(original, match.group())

    return _BLOCK.sub(expand_block, extension)


@functools.cache
def _section(path: Path, name: str) -> tuple[str, ...]:
    """The lines of a template section, from its heading up to the next."""
    try:
        lines = path.read_text("latin-1").splitlines()
    except OSError:
        lines = []
    for number, line in enumerate(lines):
        if line.strip() == f"@p {name}.":
            rest = lines[number + 1 :]
            length = next((k for k, other in enumerate(rest) if other.startswith("@p ")), len(rest))
            return tuple(lines[number : number + 1 + length])
    raise CompileError(f"the Inform 7 compiler has no template section {name!r} in {path.name}; reinstall textworld")
