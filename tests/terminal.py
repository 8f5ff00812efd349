"""Runs `starling` in a pseudo-terminal."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pexpect
import pyte

STARLING = Path(sys.executable).with_name("starling")


class Terminal:
    """`starling` in a pseudo-terminal of 30 lines and 80 columns, with an emulated screen."""

    def __init__(self, *arguments: str | Path, tmp: Path, **env: str) -> None:
        self.screen = pyte.HistoryScreen(80, 30, history=1000)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.process = pexpect.spawn(
            str(STARLING),
            [*map(str, arguments)],
            dimensions=(30, 80),
            timeout=60,
            env={**os.environ, "TERM": "xterm-256color", "STARLING_DATA": str(tmp / "data"), "LANG": "C.UTF-8", **env},
        )

    def until(self, text: str) -> str:
        """Wait until the screen shows ``text``; returns the screen."""
        deadline = time.monotonic() + 20
        while text not in self.text():
            assert time.monotonic() < deadline, f"{text!r} did not appear within 20 s:\n{self.text()}"
            self._read()
        return self.text()

    def settle(self) -> None:
        """Wait until nothing has been written for 0.2 s."""
        while self._read():
            pass

    def _read(self) -> bool:
        """Read for up to 0.2 s; returns whether there was any output."""
        try:
            data = self.process.read_nonblocking(65536, timeout=0.2)
        except pexpect.TIMEOUT:
            return False
        except pexpect.EOF:
            time.sleep(0.05)
            return False
        self.raw += data
        self._stream.feed(data)
        if b"\x1b[6n" in data:  # prompt_toolkit queries the cursor position
            cursor = self.screen.cursor
            self.process.send(f"\x1b[{cursor.y + 1};{cursor.x + 1}R")
        return True

    def text(self) -> str:
        """The screen's text."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def type(self, text: str) -> None:
        """Send keystrokes."""
        self.process.send(text)

    def finish(self) -> int | None:
        """Wait for the process to exit, at most 60 s; returns its exit status."""
        deadline = time.monotonic() + 60
        while self.process.isalive() and time.monotonic() < deadline:
            self._read()
        self.process.close()
        return self.process.exitstatus
