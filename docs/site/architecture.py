"""The diagram of STARLING's packages and their imports, drawn from the code."""

from __future__ import annotations

import ast
import html
from itertools import pairwise
from pathlib import Path

_SKIPPED = {"games", "inform7"}
"""Folders of data."""
_WIDTH, _HEIGHT, _GAP_X, _GAP_Y, _MARGIN, _LANE = 122, 34, 22, 46, 12, 6


def modules(root: Path) -> dict[str, Path]:
    """{dotted name: file} of all modules; agents/ is found through its link in starling/."""
    found = {}
    for base, prefix in ((root / "starling", "starling"), (root / "agents", "starling.agents")):
        for path in sorted(base.rglob("*.py")):
            parts = path.relative_to(base).with_suffix("").parts
            if base.name == "starling" and (parts[0] in _SKIPPED or parts[0] == "agents"):
                continue
            if parts[-1] == "__init__":
                parts = parts[:-1]
            found[".".join((prefix, *parts))] = path
    return found


def package_tree(root: Path) -> dict[str, list[str]]:
    """{package: the packages inside it}, by name."""
    packages = sorted(name for name, path in modules(root).items() if path.name == "__init__.py" and name != "starling")
    top = [name for name in packages if name.count(".") == 1]
    return {name: [inner for inner in packages if inner.startswith(f"{name}.")] for name in top}


def summaries(root: Path) -> dict[str, str]:
    """{package: the first paragraph of its docstring}, by name; packages inside others are left out."""
    files = modules(root)
    found = {}
    for name in package_tree(root):
        text = ast.get_docstring(ast.parse(files[name].read_text("utf-8"))) or ""
        found[name] = " ".join(text.split("\n\n")[0].split())
    return found


def imports(root: Path) -> dict[str, set[str]]:
    """{package: the packages that it imports}. Imports for type checkers alone do not count."""
    found: dict[str, set[str]] = {name.split(".")[1]: set() for name in package_tree(root)}
    for name, path in modules(root).items():
        package = name.split(".")[1] if "." in name else ""
        if package not in found:
            continue
        for imported in _imported(ast.parse(path.read_text("utf-8"))):
            other = imported.split(".")[1] if imported.startswith("starling.") else ""
            if other in found and other != package:
                found[package].add(other)
    return found


def _imported(tree: ast.AST) -> list[str]:
    names: list[str] = []
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        names += _imported(node)
    return names


def layers(graph: dict[str, set[str]]) -> list[list[str]]:
    """Rows of packages from the top down, each above everything that it imports. Raises ValueError on a cycle."""
    level: dict[str, int] = {}

    def height(name: str, above: tuple[str, ...]) -> int:
        if name in above:
            raise ValueError(f"packages import each other: {' -> '.join((*above, name))}")
        if name not in level:
            level[name] = 1 + max((height(other, (*above, name)) for other in sorted(graph[name])), default=-1)
        return level[name]

    for name in sorted(graph):
        height(name, ())
    rows = [sorted(n for n in graph if level[n] == i) for i in range(max(level.values()) + 1)]
    return rows[::-1]


def direct(graph: dict[str, set[str]]) -> list[tuple[str, str]]:
    """The transitive reduction: imports that no chain of other imports implies."""
    reach: dict[str, set[str]] = {}
    for row in layers(graph)[::-1]:
        for name in row:
            reach[name] = set(graph[name]).union(*(reach[other] for other in graph[name]))
    return sorted(
        (name, other)
        for name in graph
        for other in graph[name]
        if not any(other in reach[between] for between in graph[name] - {other})
    )


def svg(graph: dict[str, set[str]]) -> str:
    """The diagram as SVG: a box for each package, an arrow from each importer to what it imports."""
    rows, edges = layers(graph), direct(graph)
    chains = _chains(rows, edges)
    rows = _untangled(rows, chains)
    wide = {name: _WIDTH if name in graph else _LANE for row in rows for name in row}
    spans = [sum(wide[name] + _GAP_X for name in row) - _GAP_X for row in rows]
    width, height = max(spans) + 2 * _MARGIN, len(rows) * (_HEIGHT + _GAP_Y) - _GAP_Y + 2 * _MARGIN
    middle: dict[str, tuple[int, int]] = {}
    for y, row in enumerate(rows):
        left = (width - spans[y]) // 2
        for name in row:
            middle[name] = (left + wide[name] // 2, _MARGIN + y * (_HEIGHT + _GAP_Y))
            left += wide[name] + _GAP_X
    out = [
        f'<div class="picture"><svg class="packages" viewBox="0 0 {width} {height}" width="{width}" role="img" '
        'aria-label="Packages in layers; an arrow leads from a package to one that it imports">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0L8 4L0 8z"/></marker></defs>',
    ]
    for chain in chains:
        x, y = middle[chain[0]]
        path = f"M{x} {y + _HEIGHT}"
        for last, name in pairwise(chain):
            (x0, y0), (x1, y1) = middle[last], middle[name]
            path += f"C{x0} {y0 + _HEIGHT + _GAP_Y // 2} {x1} {y1 - _GAP_Y // 2} {x1} {y1}"
            if name not in graph:
                path += f"V{y1 + _HEIGHT}"
        out.append(f'<path class="way" d="{path}" marker-end="url(#tip)"/>')
    for name in sorted(graph):
        x, y = middle[name]
        out.append(
            f'<a href="../api/starling.{name}/">'
            f'<rect x="{x - _WIDTH // 2}" y="{y}" width="{_WIDTH}" height="{_HEIGHT}" rx="5"/>'
            f'<text x="{x}" y="{y + _HEIGHT // 2 + 5}">{html.escape(name)}</text></a>'
        )
    return "".join(out) + "</svg></div>"


def _chains(rows: list[list[str]], edges: list[tuple[str, str]]) -> list[list[str]]:
    """Each edge as a chain of points, one in every row that it crosses, so that no arrow runs behind a box. Adds these
    points to ``rows``."""
    row_of = {name: y for y, row in enumerate(rows) for name in row}
    chains = []
    for name, other in edges:
        between = [f"{name}>{other}:{y}" for y in range(row_of[name] + 1, row_of[other])]
        for y, lane in enumerate(between, start=row_of[name] + 1):
            rows[y].append(lane)
        chains.append([name, *between, other])
    return chains


def _untangled(rows: list[list[str]], chains: list[list[str]]) -> list[list[str]]:
    """The rows in an order with fewer crossings: a few sweeps of the barycentre heuristic."""
    near: dict[str, list[str]] = {name: [] for row in rows for name in row}
    for chain in chains:
        for name, other in pairwise(chain):
            near[name].append(other)
            near[other].append(name)
    for _ in range(8):
        at = {name: (i + 0.5) / len(row) for row in rows for i, name in enumerate(row)}
        for row in rows:
            row.sort(key=lambda n: (sum(at[o] for o in near[n]) / max(len(near[n]), 1), n))
            at.update({name: (i + 0.5) / len(row) for i, name in enumerate(row)})
    return rows
