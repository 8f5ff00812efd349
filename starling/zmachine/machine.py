"""The machine that runs a story: send a command, take and restore snapshots, read memory.

Nothing above this module knows the interpreter, ``starling.zmachine._zmachine``, written for this project in C. A story runs
inside this process and cannot harm it: what it reads and writes is checked, a command ends after LIMIT
instructions at the latest, there is no file that it could reach and no clock, and all chance comes from a
generator that is part of its state.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

import numpy as np
import numpy.typing as npt

from starling.util.errors import StoryError
from starling.util.text import fold
from starling.zmachine import _zmachine

MAX_COMMAND_LENGTH = 100
"""Characters of a command that the story reads; Inform's own buffer takes 119."""
LIMIT = 100_000_000
"""Instructions that one command may take: about a second. The commands of our games take some thousands."""
# A full stop or a line break would make several commands of one.
_SEPARATORS = re.compile(r'[.\\"\n;]+')
# What a story reads as it stands, as nearly all commands are.
_PLAIN = re.compile(r"[!#-\-/-:<-\[\]-~]{1,80}(?: [!#-\-/-:<-\[\]-~]{1,80})*")
_LINE_ENDS = re.compile(r"[ \t]+\n")
_EMPTY_LINES = re.compile(r"\n{3,}")

Snapshot = bytes
"""The whole state of a machine, some two kilobytes; picklable, and good for every machine of the same story."""


class Machine:
    """One running story.

    Raises StoryError if the file is not a Z-machine story or does not come to its first prompt. Sending a command to
    a story that has ended is harmless.
    """

    def __init__(self, path: Path) -> None:
        story = _story(path, _stamp(path))
        self._machine = _zmachine.Machine(story)
        self._ram = np.asarray(memoryview(self._machine))
        self.version = int(self._ram[0])
        self.opening = self._run(None)
        """What the story prints before the first command."""
        self._depth = self._machine.depth
        self.start = self.snapshot()

    def send(self, command: str) -> str:
        """Run one command and return what the story answers, without prompt and surrounding space.

        Raises StoryError if the story fails or does not come to an end; after that only `restore` helps.
        """
        return self._run(one_command(command).encode("ascii"))

    @property
    def asking(self) -> bool:
        """Whether the story waits inside a question of its own instead of at its prompt for commands."""
        return bool(self._machine.depth != self._depth)

    @property
    def halted(self) -> bool:
        """Whether the story has quit."""
        return bool(self._machine.halted)

    @property
    def instructions(self) -> int:
        """How many instructions the last command took."""
        return int(self._machine.executed)

    def snapshot(self) -> Snapshot:
        return self._machine.save()

    def restore(self, snapshot: Snapshot) -> None:
        """Take over a state. Raises StoryError if it is not one of this story."""
        try:
            self._machine.restore(snapshot)
        except _zmachine.MachineError as error:
            self._machine.restore(self.start)
            raise StoryError(f"{error}; start anew") from None

    def seed(self, seed: int) -> None:
        """Seed the generator of all chance in the story; 32 bits of it count."""
        self._machine.seed(seed)

    def memory(self) -> npt.NDArray[np.uint8]:
        """Dynamic memory, shape (bytes,), read-only. The array shows what is there now: copy what is to be kept."""
        return self._ram

    def _run(self, line: bytes | None) -> str:
        try:
            return clean_text(self._machine.run(line, LIMIT))
        except _zmachine.MachineError as error:
            raise StoryError(f"the story failed: {error}") from None


def one_command(text: str) -> str:
    """``text`` as the one line of printable ASCII that a story is given for it."""
    if len(text) <= MAX_COMMAND_LENGTH and _PLAIN.fullmatch(text):
        return text
    return " ".join(_SEPARATORS.sub(" ", fold(text)).split())[:MAX_COMMAND_LENGTH]


def clean_text(text: str) -> str:
    """A story's answer without its prompt: no space at line ends, at most one empty line in a row."""
    # The prompt stands before the command, or behind the answer.
    text = text.strip().removeprefix(">").removesuffix("\n>")
    if " \n" in text or "\t\n" in text:
        text = _LINE_ENDS.sub("\n", text)
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
    """The story file, decoded; shared by all machines that run it."""
    try:
        return _zmachine.Story(path.read_bytes())
    except OSError as error:
        raise StoryError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise StoryError(f"{path}: {error}") from None
