"""The kit's changes to Inform's templates, written as what is different.

Inform 7's run-time code lies in template files beside the compiler. An extension may replace a section of one:

    Include (-
    ...
    -) instead of "Begin" in "Activities.i6t".

In the kit a line ``{4-9}`` (or ``{4}``) inside such a block stands for those lines of the section that is replaced,
counted from its heading as line 0. So the kit holds what is its own, and the rest is taken from the installed compiler.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from starling.util.errors import CompileError

_BLOCK = re.compile(r'(?<=Include \(-\n)(?:(?!\n-\)).)*(?=\n-\) instead of "([^"]+)" in "([^"]+)"\.)', re.DOTALL)
_LINES = re.compile(r"^\s*\{(\d+)(?:-(\d+))?\}$", re.MULTILINE)


def expand(extension: str, templates: Path) -> str:
    """An extension's source with every reference replaced by the lines it stands for.

    ``templates`` is the folder of the template files. Raises CompileError where a section is missing there.
    """

    def block(match: re.Match[str]) -> str:
        if not _LINES.search(match.group()):
            return match.group()
        lines = _section(templates / match.group(2), match.group(1))

        def taken(reference: re.Match[str]) -> str:
            first, last = int(reference.group(1)), int(reference.group(2) or reference.group(1))
            return "\n".join(lines[first : last + 1])

        return _LINES.sub(taken, match.group())

    return _BLOCK.sub(block, extension)


@functools.cache
def _section(path: Path, name: str) -> tuple[str, ...]:
    """The lines of a template's section, from its heading to the next one's."""
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
