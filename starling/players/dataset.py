"""Examples for language models as files: JSON lines, or parquet with a dataset card."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from starling import __version__
from starling.dialogue.play import PROMPT_VERSION, Rules
from starling.players.examples import Row, What, examples
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from starling.util.paths import new_folder, write_file

Form = Literal["chat", "hf"]
COLUMNS = {
    "trajectories": "`messages`: a conversation that wins, for a chat template. `mistakes`: positions in `messages` of"
    " replies that change nothing, to be masked in training. `score`: normalised. `moves`: commands.",
    "preferences": "`prompt`, `chosen`, `rejected`: messages, as TRL's preference trainers read them. `why`: what the"
    " rejected command does: it changes nothing, costs points, or loses.",
    "reasoning": "`messages`: a conversation that wins, with a reason before each command, derived from what the game's"
    " facts say and from what no longer works without the command. `mistakes` is empty.",
}


def write_dataset(out: Path, names: Sequence[str], what: What, form: Form, rules: Rules, seed: int) -> int:
    """Write the examples of the games to a new folder, which is created only when complete; returns their number.

    Raises StarlingError if the folder exists, for held-out games, and if ``form`` is "hf" without pyarrow.
    """
    if out.exists():
        raise StarlingError(f"{out} exists; choose a new folder")
    rows = [row for name in names for row in examples(name, what, rules, seed)]
    with new_folder(out) as folder:
        if form == "chat":
            lines = (json.dumps(row, ensure_ascii=False) for row in rows)
            write_file(folder / f"{what}.jsonl", "".join(line + "\n" for line in lines))
        else:
            _write_parquet(folder / f"{what}.parquet", rows)
            write_file(folder / "README.md", _card(rows, what, form, rules, seed))
    return len(rows)


def _write_parquet(path: Path, rows: list[Row]) -> None:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise MissingDependencyError(f"parquet files need pyarrow: {install_hint('data')}") from None
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path)


def _card(rows: list[Row], what: What, form: Form, rules: Rules, seed: int) -> str:
    games = list(dict.fromkeys(row["game"] for row in rows))
    return f"""---
license: apache-2.0
language: [en]
task_categories: [text-generation]
tags: [text-games, interactive-fiction, reinforcement-learning]
configs:
- config_name: default
  data_files: {what}.parquet
---

# STARLING {what}

{len(rows)} rows of {len(games)} text games, derived from the games themselves: no model and no person wrote them.

{COLUMNS[what]}

- Made by STARLING {__version__}, prompts {PROMPT_VERSION}, mode {rules.mode}, seed {seed}.
- Games: {", ".join(games)}. None of the library's held-out games is among them.
"""
