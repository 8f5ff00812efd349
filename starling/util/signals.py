"""Stopping cleanly on Ctrl-C and SIGTERM."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """Catch the first Ctrl-C or SIGTERM instead of ending the process; a second one acts as usual.

    Yields a function that says whether a signal has arrived. Outside the main thread, signals are not caught.
    """
    received = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield received.is_set
        return

    def stop(signum: int, frame: FrameType | None) -> None:
        received.set()
        restore_handlers()

    def restore_handlers() -> None:
        for number, handler in previous.items():
            signal.signal(number, handler)

    previous = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield received.is_set
    finally:
        restore_handlers()
