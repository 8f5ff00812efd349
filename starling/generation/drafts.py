"""Drafts: what there is of a game that failed, kept beside the games, in a file that nothing takes for a game.

A draft is ``drafts/<name>.draft.json`` in the output folder: why the game failed, and its data as far as they were
written. It is written whole or not at all.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from starling.author import AuthorResult, slug_for
from starling.util.errors import AuthorError, StarlingError
from starling.util.paths import write_file

DRAFTS = "drafts"
MAX_NAME = 40


class NotVerifiedError(StarlingError):
    """A game that did not pass verification; ``result`` says what the author tried, ``draft`` is where it is kept."""

    draft: Path | None = None

    def __init__(self, message: str, result: AuthorResult) -> None:
        super().__init__(message)
        self.result = result


def keep_draft(error: AuthorError | NotVerifiedError, idea: str, seed: int, out: Path) -> None:
    """Keep the draft of a game that failed, if there is one, and note in ``error`` where.

    The same idea and seed overwrite their draft. Raises StarlingError if it cannot be written.
    """
    result = error.result
    if result is None:
        return
    written: dict[str, Any] = json.loads(result.spec.to_json()) if result.spec is not None else result.draft
    if not set(written) - {"idea", "provenance"}:
        return
    content = {
        "not_a_game": f"This draft failed: {error}",
        "idea": idea,
        "seed": seed,
        "repairs": result.repairs,
        "problems": {call.stage: call.problems for call in result.calls if call.problems},
        "draft": written,
    }
    path = out / DRAFTS / f"{slug_for(idea)[:MAX_NAME]}-{seed}.draft.json"
    write_file(path, json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    error.draft = path
    error.args = (f"{error}; its draft is kept in {path}",)
