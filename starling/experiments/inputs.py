"""Content of an experiment's inputs: games, encoders, story files.

The content behind a name may change between two calls. The first call records it, so that an experiment never mixes
cells with different inputs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from starling.experiments.cells import Cell
from starling.training.encoder_files import encoder_digest
from starling.util.paths import is_story

_EXTENSIBLE = ("", "agents", "sources", "condition")
"""Tables whose entries may be added and removed."""


def collect_inputs(cells: Sequence[Cell]) -> dict[str, Any]:
    """{input: content} for JSON: game ids of each source, digests of encoders and story files."""
    found: dict[str, Any] = {}
    for cell in cells:
        if cell.games:
            found[f"the games of sources.{cell.source}"] = list(cell.games)
        digest = encoder_digest(cell.settings.get("encoder"))
        if digest:
            found[f"the encoder {cell.settings['encoder']}"] = digest
        if is_story(cell.target) and Path(cell.target).is_file():
            found[f"the story {cell.target}"] = hashlib.sha256(Path(cell.target).read_bytes()).hexdigest()
    return found


def differences(a: Any, b: Any, path: str = "") -> list[str]:
    """Paths of the keys at which two protocols, or their inputs, differ. Agents, sources and conditions that only one
    of them has do not count."""
    if not (isinstance(a, Mapping) and isinstance(b, Mapping)):
        return [] if a == b else [path]
    keys = [key for key in {**a, **b} if path not in _EXTENSIBLE or (key in a and key in b)]
    return [d for key in keys for d in differences(a.get(key), b.get(key), f"{path}.{key}" if path else key)]
