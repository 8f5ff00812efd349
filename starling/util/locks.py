"""Exclusive locks on output folders."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from starling.util.errors import StarlingError
from starling.util.paths import cannot_write


@contextmanager
def claim_folder(out: Path) -> Iterator[None]:
    """Lock a folder for this process. Raises StarlingError if another process holds it."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        lock = (out / ".lock").open("w")
    except OSError as error:
        raise cannot_write(out, error) from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise StarlingError(f"{out} is in use by another process; wait for it, or use another --out") from None
        yield
