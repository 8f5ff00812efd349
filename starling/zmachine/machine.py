"""Running a story: send commands, take and restore snapshots, read memory.

This module wraps the C interpreter, ``starling.zmachine._zmachine``, and is its only user. Stories run inside this
process but are sandboxed: memory accesses are bounds-checked, a command takes at most LIMIT instructions, there is no
access to files or clocks, and the random number generator is part of the state, so that stories are deterministic.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

import numpy as np
import numpy.typing as npt

from starling.util.errors import MissingDependencyError, StoryError
from starling.util.text import fold

try:
    from starling.zmachine import _zmachine
except ImportError:  # in a clone, which shadows an installed package if Python is started there
    raise MissingDependencyError(
        f"the Z-machine interpreter in {Path(__file__).parent} is not compiled; use: pip install -e . in the clone"
    ) from None

MAX_COMMAND_LENGTH = 100
"""Characters of a command that are sent to the story; Inform's input buffer holds 119."""
LIMIT = 100_000_000
"""Maximum number of instructions per command: about a second. Commands of the library's games take a few thousand."""
# Full stops and line breaks separate commands in one line of input.
_SEPARATORS = re.compile(r'[.\\"\n;]+')
# Fast path: commands that need no cleaning, as nearly all are.
_PLAIN = re.compile(r"[!#-\-/-:<-\[\]-~]{1,80}(?: [!#-\-/-:<-\[\]-~]{1,80})*")
_TRAILING_SPACE = re.compile(r"[ \t]+\n")
_EMPTY_LINES = re.compile(r"\n{3,}")

Snapshot = bytes
"""The complete state of a machine, about two kilobytes; picklable, valid for every machine of the same story."""


class Machine:
    """A running story.

    Raises StoryError if the file is not a Z-machine story or fails before its first prompt. A command to a story that
    has quit has no effect.
    """

    def __init__(self, path: Path) -> None:
        story = _story(path, _stamp(path))
        self._machine = _zmachine.Machine(story)
        self._ram = np.asarray(memoryview(self._machine))
        self.version = int(self._ram[0])
        self.opening = self._run(None)
        """What the story prints before its first prompt."""
        self._depth = self._machine.depth
        self.start = self.snapshot()

    def send(self, command: str) -> str:
        """Run one command and return the response, without prompt and surrounding space.

        Raises StoryError if the story fails or exceeds LIMIT instructions; the machine must then be restored.
        """
        return self._run(one_command(command).encode("ascii"))

    @property
    def asking(self) -> bool:
        """Whether the story waits for the answer to a question, such as "Are you sure?", instead of a command."""
        return bool(self._machine.depth != self._depth)

    @property
    def halted(self) -> bool:
        """Whether the story has quit."""
        return bool(self._machine.halted)

    @property
    def instructions(self) -> int:
        """Number of instructions that the last command took."""
        return int(self._machine.executed)

    def snapshot(self) -> Snapshot:
        """The current state, to `restore` later."""
        return self._machine.save()

    def restore(self, snapshot: Snapshot) -> None:
        """Restore a snapshot. Raises StoryError, and resets the story, if it is damaged or of another story."""
        try:
            self._machine.restore(snapshot)
        except _zmachine.MachineError as error:
            self._machine.restore(self.start)
            raise StoryError(f"{error}; the story was reset to its start") from None

    def seed(self, seed: int) -> None:
        """Seed the story's random number generator; only the low 32 bits are used."""
        self._machine.seed(seed)

    def memory(self) -> npt.NDArray[np.uint8]:
        """Dynamic memory, shape (bytes,): a read-only view that changes as the story runs, so copy what must not."""
        return self._ram

    def _run(self, line: bytes | None) -> str:
        try:
            return clean_text(self._machine.run(line, LIMIT))
        except _zmachine.MachineError as error:
            raise StoryError(f"the story failed: {error}") from None


def one_command(text: str) -> str:
    """``text`` as a single command: one line of printable ASCII, at most MAX_COMMAND_LENGTH characters."""
    if len(text) <= MAX_COMMAND_LENGTH and _PLAIN.fullmatch(text):
        return text
    return " ".join(_SEPARATORS.sub(" ", fold(text)).split())[:MAX_COMMAND_LENGTH]


def clean_text(text: str) -> str:
    """A story's output without prompt, trailing spaces and repeated empty lines."""
    # The prompt of the previous command comes first, the next prompt last.
    text = text.strip().removeprefix(">").removesuffix("\n>")
    if " \n" in text or "\t\n" in text:
        text = _TRAILING_SPACE.sub("\n", text)
    if "\n\n\n" in text:
        text = _EMPTY_LINES.sub("\n\n", text)
    return text.strip()


def _stamp(path: Path) -> tuple[int, int]:
    try:
        stat = path.stat()
    except OSError as error:
        raise StoryError(f"{path}: {error.strerror or error}") from None
    return stat.st_mtime_ns, stat.st_size


@functools.lru_cache(maxsize=512)
def _story(path: Path, stamp: tuple[int, int]) -> _zmachine.Story:
    """The decoded story file, shared by all machines that run it."""
    try:
        return _zmachine.Story(path.read_bytes())
    except OSError as error:
        raise StoryError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise StoryError(f"{path}: {error}") from None
