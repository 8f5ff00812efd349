"""The architecture: imports point downwards from floor to floor, without cycles, and ``import starling`` stays
light."""

from __future__ import annotations

import ast
import functools
import subprocess
import sys
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent

FLOORS = (
    ("util", "moved"),
    ("zmachine", "spec"),
    ("glulx", "inform", "states"),
    ("stories",),
    ("library",),
    ("envs", "analysis"),
    ("targets", "training", "author", "dialogue"),
    ("starling",),  # the package itself: ``starling/__init__.py``
    ("console", "generation"),
    ("experiments",),
    ("agents", "study", "players", "integrations", "searching"),
    ("web",),
    ("cli",),
)
"""The packages of starling, from the bottom up. A package may import from lower floors only, not from its own."""

LOADS_AGENTS_BY_NAME = {
    f"starling.cli.{name}"
    for name in ("action_lm", "bench", "bootstrap", "distil", "mixture", "pretraining", "self_train", "skills")
} | {"starling.experiments.cells"}
"""CLI commands that run a tool of the agents package, and experiments that self-train an agent."""

HEAVY = ("torch", "pandas", "matplotlib", "textworld", "openai", "rich")
"""Packages that ``import starling`` must not load: they are optional, or slow to import."""


class Import(NamedTuple):
    importer: str
    """Module that contains the import, such as ``starling.cli.games``."""
    imported: str
    line: int


@functools.cache
def sources() -> Mapping[str, Path]:
    """{module: file} of starling and agents, which is linked into starling as ``starling.agents``."""
    found = {}
    for folder, prefix in (("starling", ""), ("agents", "starling.")):
        for path in sorted((ROOT / folder).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            if folder == "starling" and len(parts) > 1 and (ROOT / "starling" / parts[1]).is_symlink():
                continue  # listed under its own folder, or holds no modules
            found[prefix + ".".join(parts).removesuffix(".__init__")] = path
    return found


@functools.cache
def imports() -> tuple[Import, ...]:
    """Every import of a module of starling by another, including those under TYPE_CHECKING and inside functions."""
    return tuple(
        Import(module, imported, line)
        for module, path in sources().items()
        for imported, line in imports_in(ast.parse(path.read_text("utf-8")))
        if imported in sources() and imported != module
    )


def imports_in(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module, "relative import"
            for alias in node.names:
                submodule = f"{node.module}.{alias.name}"
                yield (submodule if submodule in sources() else node.module), node.lineno


def package_of(module: str) -> str:
    """``states`` for ``starling.states.graph``; ``starling`` for the package itself."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else parts[0]


def test_modules_import_each_other_without_cycles() -> None:
    graph: dict[str, set[str]] = {module: set() for module in sources()}
    for importer, imported, _ in imports():
        graph[importer].add(imported)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail("import cycle: " + " <- ".join(error.args[1]))


def test_packages_import_from_lower_floors_only() -> None:
    level = {package: number for number, floor in enumerate(FLOORS) for package in floor}
    assert {package_of(module) for module in sources()} == set(level), "list every package in FLOORS, and no other"
    upward = [
        f"{sources()[i.importer].relative_to(ROOT)}:{i.line} imports {i.imported}"
        for i in imports()
        if package_of(i.importer) != package_of(i.imported)
        and level[package_of(i.importer)] <= level[package_of(i.imported)]
    ]
    assert upward == []


def test_agents_are_imported_by_no_other_package() -> None:
    assert [i for i in imports() if package_of(i.imported) == "agents" and package_of(i.importer) != "agents"] == []


def test_agents_are_loaded_by_name_only_in_known_places() -> None:
    """Everywhere else, agents are found through their entry points (`starling.training.agent`)."""
    loading = {
        module
        for module, path in sources().items()
        if package_of(module) not in ("agents", "moved")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("starling.agents.")
    }
    assert loading <= LOADS_AGENTS_BY_NAME


def test_importing_starling_loads_no_heavy_package() -> None:
    program = f"import sys, starling; print([name for name in {HEAVY} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
