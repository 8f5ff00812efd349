"""Cache and data folders, and atomic writes: to a temporary name first, then renamed."""

from __future__ import annotations

import contextlib
import glob
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from starling.util.errors import UnwritableError

_UNFINISHED = ".starling-tmp"
_STALE_SECONDS = 3600.0
STORY_SUFFIXES = (".z1", ".z2", ".z3", ".z4", ".z5", ".z6", ".z7", ".z8", ".zblorb", ".zlb", ".ulx", ".gblorb")


def is_story(name: str | Path) -> bool:
    """Whether a file name has the suffix of a Z-code or Glulx story of any version, or of a blorb, in either case."""
    return re.fullmatch(r"\.(z[1-8]|zblorb|zlb|zblb|g?blorb|gblb|blb|ulx)", Path(name).suffix.lower()) is not None


def cache_dir() -> Path:
    """Folder for everything that can be recomputed: ``$STARLING_CACHE``, else the user's cache folder."""
    return Path(os.environ.get("STARLING_CACHE") or platformdirs.user_cache_dir("starling"))


def data_dir() -> Path:
    """Folder for irreplaceable user data: ``$STARLING_DATA``, else the user's data folder."""
    return Path(os.environ.get("STARLING_DATA") or platformdirs.user_data_dir("starling"))


@contextlib.contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """A temporary folder that becomes ``target`` if the block succeeds, and is deleted if it raises.

    If another process has created ``target`` meanwhile, that one is kept. What killed processes left beside it is
    removed. Raises StarlingError if the folder cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sweep(target.parent, ".", _UNFINISHED)
        aside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=_UNFINISHED, dir=target.parent))
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


def sweep(folder: Path, prefix: str, suffix: str = "") -> None:
    """Remove this user's files and folders with such names that nobody has changed for an hour: a process that was
    killed left them, for nothing that is written under such a name takes that long."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{glob.escape(prefix)}*{glob.escape(suffix)}"):
            with contextlib.suppress(OSError):
                found = path.lstat()
                if time.time() - found.st_mtime < _STALE_SECONDS or found.st_uid != os.getuid():
                    continue
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink()


def is_empty(folder: Path) -> bool:
    """Whether a folder does not exist or has only hidden files, such as a killed process leaves.

    Raises StarlingError if it cannot be read.
    """
    try:
        return not folder.exists() or all(path.name.startswith(".") for path in folder.iterdir())
    except OSError as error:
        raise cannot_write(folder, error) from None


def write_file(path: Path, content: str | bytes) -> None:
    """Write a file atomically, so that after a power failure there is the old or the new one, whole. Raises
    StarlingError if it cannot be written."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    aside = path.with_name(f".{path.name}.{os.getpid()}{_UNFINISHED}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep(path.parent, f".{path.name}.", _UNFINISHED)
        with aside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        raise cannot_write(path, error) from None
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def cannot_write(path: Path, error: OSError) -> UnwritableError:
    """The error for a file or folder that the disk or the permissions do not allow to write."""
    return UnwritableError(path, error.strerror or str(error))
