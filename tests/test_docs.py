"""The documentation: tutorials run, pictures show what is there, the extras that pages name exist."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from starling.library import find, open_game
from starling.spec.model import GameSpec

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "docs").rglob("*.ipynb"))]
NOTEBOOKS = sorted((ROOT / "docs" / "tutorials").glob("*.ipynb"))
sys.path.insert(0, str(ROOT / "docs" / "site"))

import architecture  # noqa: E402
import gallery  # noqa: E402
import notebooks  # noqa: E402
import run_notebooks  # noqa: E402

# The longest tutorial is left to `make test-long`: its commands are tested one by one in test_training.py.
TUTORIALS = [
    pytest.param(path, id=path.stem, marks=[pytest.mark.long] if path.stem == "transfer" else []) for path in NOTEBOOKS
]


@pytest.mark.slow
@pytest.mark.parametrize("path", TUTORIALS)
def test_tutorials_run(path: Path, tmp_path: Path) -> None:
    pytest.importorskip("nbclient", reason="tutorials run with the extra `docs`")
    pytest.importorskip("torch", reason="tutorials train agents")
    done = run_notebooks.execute(path, tmp_path)
    printed = "".join(output.get("text", "") for cell in done.cells for output in cell.get("outputs", []))
    # A cell with a command (`!starling ...`) does not fail with the command.
    assert not re.search(r"^error: |command not found|Traceback|Usage: ", printed, re.MULTILINE), printed


def test_there_are_five_tutorials_with_small_outputs() -> None:
    assert len(NOTEBOOKS) == 5
    for path in NOTEBOOKS:
        assert path.stat().st_size < 30_000
        assert "```{.text .output}" in notebooks.markdown(path)


def rooms_of(svg: str) -> int:
    return len(re.findall(r"<rect(?: class=\"start\")? x", svg))


@pytest.mark.parametrize("id", ["LockThirtySeven", "SummitBox", "TwelveGirlsAndACandle"])
def test_a_map_shows_every_room_and_door_and_is_the_same_each_time(id: str) -> None:
    spec = open_game(id).spec
    svg = gallery.map_svg(spec)
    assert rooms_of(svg) == len(spec.rooms)
    assert svg.count('class="door"') == sum(1 for thing in spec.things if thing.door)
    assert svg.count('class="start"') == 1
    assert gallery.map_svg(GameSpec.model_validate_json(spec.to_json())) == svg


def test_a_way_without_a_way_back_has_an_arrow() -> None:
    spec: Any = open_game("BoilPasta").spec.model_dump(mode="json")
    spec["rooms"][1]["exits"] = {}
    assert gallery.map_svg(GameSpec.model_validate(spec)).count("marker-end") == 1
    assert "marker-end" not in gallery.map_svg(open_game("BoilPasta").spec)


def test_the_gallery_has_every_game() -> None:
    pages = gallery.pages()
    text = "".join(pages.values())
    for entry in find():
        assert f'gym.make("{entry.env_id}")' in text
        assert gallery.link(entry.folder.name).split("#")[0] in pages


def test_the_picture_of_the_packages_has_each_of_them_once_with_arrows_downward() -> None:
    graph = architecture.imports(ROOT)
    svg = architecture.svg(graph)
    assert {"agents", "cli", "spec", "util", "zmachine"} <= set(graph)
    assert all(svg.count(f">{name}</text>") == 1 for name in graph)
    rows = {name: y for y, row in enumerate(architecture.layers(graph)) for name in row}
    assert all(rows[name] < rows[other] for name, others in graph.items() for other in others)
    assert svg.count("marker-end") == len(architecture.direct(graph))


def test_packages_that_import_each_other_are_an_error() -> None:
    with pytest.raises(ValueError, match="a -> b -> a"):
        architecture.layers({"a": {"b"}, "b": {"a"}})


def test_tables_of_docstrings_become_markdown() -> None:
    pytest.importorskip("griffe", reason="the extra `docs` brings it")
    import rst_tables

    text = "Tests.\n\n====  =====\nkey   value\n====  =====\n``a``  one\n      more\n====  =====\n"
    assert "| `a` | one more |" in rst_tables.to_markdown(text)
    assert rst_tables.to_markdown("====  ===\nnot a table") == "====  ===\nnot a table"


def test_extras_that_pages_name_exist() -> None:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    for page in PAGES:
        for named in re.findall(r"(?:'\.|starling-if)\[([\w,-]+)\]", page.read_text("utf-8")):
            assert set(named.split(",")) <= set(extras), f"{page}: {named}"
