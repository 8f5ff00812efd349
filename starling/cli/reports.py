"""How the sub-commands that write a report end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import typer


def show_report(result: dict[str, Any], out: Path, as_json: bool) -> None:
    """Print what was written to ``out``: the tables as JSON, or ``report.md`` and the names of the files."""
    if as_json:
        typer.echo(json.dumps(result))
    else:
        typer.echo((out / "report.md").read_text(encoding="utf-8"))
        typer.echo("written: " + ", ".join(result["files"]))
