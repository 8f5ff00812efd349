"""requirements.lock holds the versions that the tests ran with, each with hashes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.skipif(not (ROOT / "requirements.lock").exists(), reason="not a clone of the repository")


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_lock_holds_the_pinned_versions_with_hashes() -> None:
    constraints = re.findall(r"^([\w.-]+)==([^;\s]+)", (ROOT / "constraints.txt").read_text("utf-8"), re.M)
    entries = re.findall(
        r"^([\w.-]+)==([^;\s]+)[^\n]*\\\n((?: +--hash=\S+(?: \\)?\n)+)",
        (ROOT / "requirements.lock").read_text("utf-8"),
        re.M,
    )
    locked = {canonical(name): version for name, version, _ in entries}
    # torch has other files in each of its indexes.
    wanted = {canonical(name): version for name, version in constraints if name != "torch"}
    assert {name: locked.get(name) for name in wanted} == wanted, "run .ci/lock"
    lines = (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    assert sum("==" in line for line in lines) == len(entries)
    for _, _, hashes in entries:
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", each) for each in hashes.replace("\\", "").split())
