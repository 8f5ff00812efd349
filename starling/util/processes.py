"""Telling processes apart: by number and time of start, since numbers are reused."""

from __future__ import annotations

import functools
import os
import time
from pathlib import Path

_START = 19
"""Place of the start time in /proc/PID/stat, counted from the end of the program's name."""


def claim_mark() -> str:
    """What this process signs a claim with: start of the system, process number, start of the process, time of day."""
    return f"{_system()}:{os.getpid()}:{_started(os.getpid())}:{time.time():.0f}"


def is_own(mark: object) -> bool:
    """Whether this process signed a claim."""
    return str(mark).rpartition(":")[0] == claim_mark().rpartition(":")[0]


def is_held(mark: object, claimed: object, patience: float) -> bool:
    """Whether a claim still counts: its process is alive, and it is at most ``patience`` seconds old.

    ``mark``: what `claim_mark` gave; ``claimed``: ``time.monotonic()`` at that time, which no change of the clock
    affects. Of a process of another system, such as another machine of a cluster, only the time of day is known.
    """
    try:
        system, process, start, second = str(mark).split(":")
        if system != _system():
            return abs(time.time() - float(second)) < patience
        return 0 <= time.monotonic() - float(str(claimed)) < patience and _started(int(process)) == start
    except ValueError:
        return False


@functools.cache
def _system() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return os.uname().nodename.replace(":", "-")


def _started(process: int) -> str | None:
    """When a process started, in units of the system; empty if only its number is known, None if it has ended."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text("utf-8", errors="replace").rpartition(")")[2].split()
        return None if fields[0] in "ZX" else fields[_START]  # a zombie has ended
    except (OSError, IndexError):
        pass
    try:
        os.kill(process, 0)
    except PermissionError:
        return ""
    except (OSError, OverflowError):
        return None
    return ""
