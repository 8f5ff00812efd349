"""Shared by all tests: a cache of compiled games, separate from the user's."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # a slow machine is not a failure
settings.load_profile("untimed")
_CACHE = Path(os.environ.get("STARLING_TEST_CACHE") or tempfile.gettempdir()) / f"starling-tests-{os.getuid()}"
os.environ["STARLING_CACHE"] = str(_CACHE)  # set before starling reads it; child processes inherit it
# Tests run side by side, one on each core; networks this small are not faster with more threads.
os.environ.setdefault("OMP_NUM_THREADS", "1")
_DATA = tempfile.TemporaryDirectory(prefix="starling-tests-data-")  # removed when the run ends
os.environ["STARLING_DATA"] = _DATA.name


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache."""
    monkeypatch.setenv("STARLING_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def no_graphs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache with the compiled games of this run, but without graphs; gives the folder of graphs."""
    cache = tmp_path / "cache"
    cache.mkdir()
    (_CACHE / "stories").mkdir(parents=True, exist_ok=True)
    (cache / "stories").symlink_to(_CACHE / "stories")
    monkeypatch.setenv("STARLING_CACHE", str(cache))
    return cache / "graphs"
