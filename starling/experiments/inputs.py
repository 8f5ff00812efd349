"""What an experiment depends on beside its protocol, by content: games, encoders, story files.

They may change between two calls while their names stay. What was there at first is noted, so that cells of both are
never reported as one experiment.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from starling.experiments.cells import Cell
from starling.training.encoder_files import encoder_digest
from starling.util.paths import is_story

_OPEN = ("", "agents", "sources", "condition")
"""Tables that may grow and shrink."""


def inputs_of(cells: Sequence[Cell]) -> dict[str, Any]:
    """{what it is: its content}, ready for JSON: the ids of each source's games, digests of encoders and story files."""
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


def differences(there: Any, here: Any, where: str = "") -> list[str]:
    """Where two protocols, or what they depend on, differ. Agents, sources and conditions that only one has do not
    count."""
    if not (isinstance(there, Mapping) and isinstance(here, Mapping)):
        return [] if there == here else [where]
    keys = [key for key in {**there, **here} if where not in _OPEN or (key in there and key in here)]
    return [d for key in keys for d in differences(there.get(key), here.get(key), f"{where}.{key}" if where else key)]
