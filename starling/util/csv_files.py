"""Reading and writing CSV files; a write replaces the whole file."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from starling.util.paths import write_file


def read_rows(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file; an empty list if it does not exist."""
    if not path.exists():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, rows: list[dict[str, Any]]) -> None:
    """Write rows as CSV; the columns are the union of all keys, in order of first appearance."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_file(path, text.getvalue())
