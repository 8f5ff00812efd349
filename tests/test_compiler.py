"""Compiling: reproducible bytes, one-line errors, safe concurrent use of the cache."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import starling.inform.compiler as compiler
from starling.inform.compiler import compile_source, compile_spec
from starling.inform.render import InformSource, render
from starling.inform.templates import expand
from starling.util.errors import CompileError, StarlingError
from starling.util.paths import new_folder, write_file
from tests.games import plate

PROGRAM = """
from starling.inform.compiler import compile_spec
from tests.games import plate
print(compile_spec(plate()).path.read_bytes().hex()[:64])
"""


def test_repeated_compilation_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stories = []
    for name in ("one", "two"):
        monkeypatch.setenv("STARLING_CACHE", str(tmp_path / name))
        story = compile_spec(plate())
        stories.append((story.path.read_bytes(), story.symbols_path.read_bytes()))
    assert stories[0] == stories[1]
    assert len(stories[0][1]) < 20_000


def test_a_compiled_game_comes_from_the_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    compile_spec(plate())
    monkeypatch.setattr(compiler, "_compile", None)  # would raise if called
    assert compile_spec(plate()).path.exists()


def test_concurrent_processes_compile_the_same_game(empty_cache: Path) -> None:
    runs = [subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True) for _ in range(4)]
    outputs = {run.communicate(timeout=120)[0] for run in runs}
    assert all(run.returncode == 0 for run in runs)
    assert len(outputs) == 1
    assert [p.name for p in (empty_cache / "stories").iterdir() if p.name.startswith(".")] == []


@pytest.mark.parametrize("file", ["story.z8", "story.symbols.json", "sha256"])
@pytest.mark.parametrize("damage", [b"", b"\0" * 70_000, None])
def test_a_damaged_cache_heals(
    file: str, damage: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = compile_spec(plate()).path.parent
    contents = {path.name: path.read_bytes() for path in whole.iterdir()}
    folder = tmp_path / "stories" / whole.name
    shutil.copytree(whole, folder)
    if damage is None:
        data = bytearray(contents[file])
        data[len(data) // 2] ^= 1
        (folder / file).write_bytes(data)
    else:
        (folder / file).write_bytes(damage)
    monkeypatch.setenv("STARLING_CACHE", str(tmp_path))

    def from_whole(source: InformSource, work: Path, switches: str) -> None:
        (work / "story.z8").write_bytes(contents["story.z8"])
        (work / "gameinfo.dbg").write_text("")

    monkeypatch.setattr(compiler, "_compile", from_whole)  # compiling nine times would take a minute
    monkeypatch.setattr(
        compiler.Symbols, "from_debug_file", lambda _: compiler.Symbols.load(whole / "story.symbols.json")
    )
    assert compile_spec(plate()).path.read_bytes() == contents["story.z8"]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == contents


def test_stories_of_earlier_versions_get_a_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = compile_spec(plate()).path.parent
    folder = tmp_path / "stories" / whole.name
    shutil.copytree(whole, folder)
    (folder / "sha256").unlink()
    monkeypatch.setenv("STARLING_CACHE", str(tmp_path))
    monkeypatch.setattr(compiler, "_compile", None)  # would raise if called
    assert compile_spec(plate()).path.exists()
    assert (folder / "sha256").read_bytes() == (whole / "sha256").read_bytes()


def test_what_killed_processes_left_is_removed(tmp_path: Path) -> None:
    killed = """
import os, signal, sys
from pathlib import Path
from starling.util.paths import new_folder
with new_folder(Path(sys.argv[1]) / "game") as aside:
    (aside / "file").write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", killed, str(tmp_path)], check=False)
    (left,) = tmp_path.iterdir()
    (tmp_path / ".keep.me").mkdir()
    writing = tmp_path / f".name.{os.getpid()}.starling-tmp"
    writing.write_text("half")
    for path in (left, tmp_path / ".keep.me"):
        os.utime(path, (0, 0))
    with new_folder(tmp_path / "other") as aside:
        (aside / "file").write_text("whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".keep.me",
        f".name.{os.getpid()}.starling-tmp",
        "other",
    ]
    os.utime(tmp_path / f".name.{os.getpid()}.starling-tmp", (0, 0))
    write_file(tmp_path / "name", "new")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".keep.me", "name", "other"]


def test_a_compiler_error_names_the_spec_element() -> None:
    source = render(plate())
    broken = source.text.replace("The plate is portable.", "The plate is wobbly.")
    with pytest.raises(CompileError, match=r"^things/plate: ") as caught:
        compile_source(InformSource(broken, source.origins))
    assert "\n" not in str(caught.value)


def test_a_failed_compilation_leaves_nothing(empty_cache: Path) -> None:
    with pytest.raises(CompileError):
        compile_source(InformSource('"A" by Me\n\nThe moon is a wibble.', ()))
    assert list((empty_cache / "stories").iterdir()) == []


def test_missing_compilers_are_a_one_line_error(monkeypatch: pytest.MonkeyPatch, empty_cache: Path) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    compiler.inform_home.cache_clear()
    compiler._toolchain_hash.cache_clear()
    try:
        with pytest.raises(CompileError, match="pip install --no-deps textworld"):
            compile_spec(plate())
    finally:
        compiler.inform_home.cache_clear()


def test_an_unwritable_cache_is_a_one_line_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("STARLING_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(StarlingError, match="cannot write"):
        compile_spec(plate())


def test_writing_below_a_file_is_a_one_line_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StarlingError, match="cannot write"):
        write_file(tmp_path / "file" / "out" / "x.json", "{}")


def test_checked_builds_differ() -> None:
    assert compile_spec(plate(), checked=True).path != compile_spec(plate()).path


@pytest.fixture(autouse=True)
def _fresh_toolchain_hash() -> None:
    compiler._toolchain_hash.cache_clear()


def test_line_references_in_the_kit_are_expanded_from_the_templates(tmp_path: Path) -> None:
    (tmp_path / "Some.i6t").write_text("@p Other.\nX\n@p Begin.\nWords.\n@c\n[ A;\n\trtrue;\n];\n@p End.\n[ B; ];\n")
    block = 'Include (-\n{}\n-) instead of "{}" in "Some.i6t".\n'
    changed = block.format("\t{3}\n\trfalse; ! not {4}\n\t{5-9}", "Begin")
    assert expand(changed, tmp_path) == block.format("[ A;\n\trfalse; ! not {4}\n];", "Begin")
    assert expand("To do it: (- {1}; -).", tmp_path) == "To do it: (- {1}; -)."
    with pytest.raises(CompileError, match=r"no template section 'Middle' in Some\.i6t"):
        expand(block.format("{1}", "Middle"), tmp_path)


def test_symbols_are_read_around_the_routines_of_a_debug_file() -> None:
    named = "<{0}><identifier>{1}</identifier><{2}>  {3}</{2}></{0}>"
    routine = "<routine><identifier>R</identifier><value>9</value><sequence-point></sequence-point></routine>"
    parts = [
        named.format("global-variable", "score", "address", 12),
        named.format("object", "I7_lamp", "value", 7),
        named.format("attribute", "open", "value", 3),
        named.format("property", "name", "value", 1),
    ]
    symbols = compiler.Symbols.from_debug_file(routine.join(["", *parts, ""]))
    assert symbols == compiler.Symbols({"score": 12}, {"I7_lamp": 7}, {"open": 3}, {"name": 1})
    assert symbols == compiler.Symbols.from_debug_file("".join(parts))
