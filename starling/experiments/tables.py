"""Markdown tables and number formats of reports."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence


def markdown_table(header: Sequence[str], rows: Iterable[Sequence[object]], numeric: Collection[str] = ()) -> list[str]:
    """Lines of a Markdown table; columns whose title is in ``numeric`` are right-aligned."""
    lines = [f"| {' | '.join(header)} |", f"|{'|'.join('---:' if title in numeric else '---' for title in header)}|"]
    return [*lines, *(f"| {' | '.join(map(str, row))} |" for row in rows)]


def number(value: float | None, sign: str = "") -> str:
    """Three decimals, or "-" for None and nan; ``sign`` "+" also marks positive values."""
    return "-" if value is None or math.isnan(value) else f"{value:{sign}.3f}"


def interval(low: float, high: float, sign: str = "") -> str:
    """``LOW to HIGH``, or "-" if there is no interval."""
    return "-" if math.isnan(low) else f"{low:{sign}.3f} to {high:{sign}.3f}"
