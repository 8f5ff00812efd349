"""Where files are kept, and how they get there: written aside, then renamed."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from starling.util.errors import StarlingError

STORY_SUFFIXES = (".z3", ".z5", ".z8")


def is_story(name: str | Path) -> bool:
    """Whether a name is that of a Z-machine story of whatever version, by its suffix, in capitals or not."""
    return re.fullmatch(r"\.z[1-8]", Path(name).suffix.lower()) is not None


def cache_dir() -> Path:
    """The folder of everything that can be made again: ``$STARLING_CACHE``, else the user's cache folder."""
    return Path(os.environ.get("STARLING_CACHE") or platformdirs.user_cache_dir("starling"))


def data_dir() -> Path:
    """The folder of what people made and cannot be made again: ``$STARLING_DATA``, else the user's data folder."""
    return Path(os.environ.get("STARLING_DATA") or platformdirs.user_data_dir("starling"))


@contextlib.contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """A folder to fill that becomes ``target`` when the block ends without an error, and vanishes otherwise.

    If another process made ``target`` in the meantime, that one stays. Raises StarlingError when the disk or
    the permissions do not allow it.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    except OSError as error:
        raise cannot_write(target, error) from None
    try:
        yield aside
        aside.chmod(0o755)
        aside.rename(target)
    except OSError as error:
        shutil.rmtree(aside, ignore_errors=True)
        if not target.is_dir():
            raise cannot_write(target, error) from None
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise


def is_empty(folder: Path) -> bool:
    """Whether a folder is not there or holds nothing, but what a killed process left, which begins with a dot. Raises
    StarlingError if it cannot be read."""
    try:
        return not folder.exists() or all(path.name.startswith(".") for path in folder.iterdir())
    except OSError as error:
        raise cannot_write(folder, error) from None


def write_file(path: Path, content: str | bytes) -> None:
    """Write a whole file or nothing. Raises StarlingError when the disk or the permissions do not allow it."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    aside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(data)
        aside.replace(path)
    except OSError as error:
        raise cannot_write(path, error) from None
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def cannot_write(path: Path, error: OSError) -> StarlingError:
    return StarlingError(f"cannot write {path}: {error.strerror or error}; free some space or choose another folder")
