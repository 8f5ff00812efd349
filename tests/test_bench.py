"""`starling bench`: it runs and prints what it should. The tests do not check speed."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import starling

STARLING = Path(sys.executable).with_name("starling")
CLONE = Path(starling.__file__).parent.parent
ROWS = ["live step", "first visits", "graph vector all infos", "gym.make"]

pytestmark = pytest.mark.skipif(not (CLONE / "benchmarks").exists(), reason="not a clone of the repository")


def bench(*arguments: str, cwd: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    command = [str(STARLING), "bench", "env", "--seconds", "0.02", *arguments]
    finished = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=300, check=False)
    assert finished.returncode == code, finished.stdout + finished.stderr
    return finished


def test_rows_as_json(tmp_path: Path) -> None:
    rows = json.loads(bench("--json", "--rows", ",".join(ROWS), cwd=tmp_path).stdout)["rows"]
    assert [row["name"] for row in rows] == ROWS
    for row in rows:
        assert {"name", "ours", "peer", "ratio", "goal", "reached", "unit", "note", "load"} == row.keys()
        assert row["ours"] > 0
        assert row["ratio"] > 0
        assert isinstance(row["reached"], bool)
    assert [row["peer"] is None for row in rows] == [False, False, True, True]


def test_a_missing_peer_leaves_a_row_without_a_ratio(tmp_path: Path) -> None:
    program = (
        "import sys\nsys.modules['textworld_express'] = None\n"
        "from starling.cli import main\n"
        "sys.argv = ['starling', 'bench', 'env', '--seconds', '0.02', '--rows', 'graph vector small', '--json']\n"
        "main()\n"
    )
    finished = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    (row,) = json.loads(finished.stdout)["rows"]
    assert row["peer"] is row["ratio"] is row["reached"] is None
    assert "no peer" in row["note"]


def test_unknown_row(tmp_path: Path) -> None:
    assert "unknown row 'nonsense'; known: live step" in bench("--rows", "nonsense", cwd=tmp_path, code=1).stderr


def test_without_the_repository(tmp_path: Path) -> None:
    shutil.copytree(Path(starling.__file__).parent, tmp_path / "starling", ignore=shutil.ignore_patterns("__pycache__"))
    program = "from starling.cli import main\nimport sys\nsys.argv = ['starling', 'bench', 'env']\nmain()\n"
    finished = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert finished.returncode == 1
    assert finished.stderr == "error: this benchmark needs a clone of the repository\n"


def test_an_interrupted_game_leaves_no_result(tmp_path: Path) -> None:
    program = """if True:
        import os, signal, sys
        import solve
        evaluate = solve.evaluate_rollout
        def stopping(*what):
            os.kill(os.getpid(), signal.SIGTERM)
            return evaluate(*what)
        solve.evaluate_rollout = stopping
        sys.argv = ["solve.py", "--games", "LeftAtTheOwl", "--seeds", "1", "--out", sys.argv[1]]
        solve.main()
    """
    command = [sys.executable, "-c", program, str(tmp_path)]
    stopped = subprocess.run(
        command, cwd=CLONE / "benchmarks", capture_output=True, text=True, timeout=300, check=False
    )
    assert stopped.returncode == 1, stopped.stderr
    assert stopped.stderr == "interrupted; run the same command again to continue, beginning with this run\n"
    assert not list(tmp_path.iterdir())


def test_the_soak_plays_in_turn_and_prints_memory() -> None:
    command = [sys.executable, "benchmarks/soak.py", "--minutes", "0.1", "--games", "3", "--states", "50"]
    finished = subprocess.run(command, cwd=CLONE, capture_output=True, text=True, timeout=300, check=False)
    assert finished.stdout.startswith("3 environments\n| seconds | steps | MB | files |")
    assert re.search(r"\n\| \d+ \| \d+ \| [\d.]+ \| \d+ \|\n", finished.stdout), finished.stderr
    assert "memory of the last quarter against the second" in finished.stdout
