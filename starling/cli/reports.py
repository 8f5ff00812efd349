"""Output of the commands that write a report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import typer


def show_report(result: dict[str, Any], out: Path, as_json: bool) -> None:
    """Print the report in ``out``: its tables as JSON, or ``report.md`` and the files written."""
    if as_json:
        typer.echo(json.dumps(result))
    else:
        typer.echo((out / "report.md").read_text(encoding="utf-8"))
        typer.echo("written: " + ", ".join(result["files"]))
