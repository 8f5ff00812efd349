"""The machine that runs a story: send a command, take and restore snapshots, read memory.

Nothing above this module knows the interpreter, so that a faster one can take its place. The interpreter is
frotz as jericho carries it; jericho's own support for scores and object trees is not used.
"""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from starling.errors import StoryError
from starling.text import fold

MAX_COMMAND_LENGTH = 100
"""Characters of a command that the story reads; Inform's own buffer takes 119."""
_SEED = 1
# A full stop or a line break would make several commands of one; a backslash is frotz's escape character.
_SEPARATORS = re.compile(r'[.\\"\n;]+')


class Snapshot(NamedTuple):
    """The whole state of a machine; picklable."""

    state: tuple[Any, ...]
    asking: bool


class Machine:
    """One running story.

    Raises StoryError if the file is not a Z-machine story. Sending a command to a story that has ended
    is harmless.
    """

    def __init__(self, path: Path) -> None:
        data = _read_story(path)
        import jericho  # spaCy comes with it and takes seconds: only where a story is run

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._frotz = jericho.FrotzEnv(str(path), seed=_SEED)
        self.version = data[0]
        self._lib = self._frotz.frotz_lib
        opening, _ = self._frotz.reset()
        self.opening = clean_text(opening)
        """What the story prints before the first command."""
        self._frames = self._lib.getFrameCount()
        self._ram = np.zeros(self._lib.getRAMSize(), dtype=np.uint8)
        self._ram_pointer = np.ctypeslib.as_ctypes(self._ram)
        self.start = self.snapshot()

    def send(self, command: str) -> str:
        """Run one command and return what the story answers, without prompt and surrounding space."""
        line = one_command(command).encode("ascii")
        return clean_text(self._lib.step(line + b"\n").decode("cp1252"))

    @property
    def asking(self) -> bool:
        """Whether the story waits inside a question of its own instead of at its prompt for commands."""
        return bool(self._lib.getFrameCount() != self._frames)

    def snapshot(self) -> Snapshot:
        return Snapshot(self._frotz.get_state(), self.asking)

    def restore(self, snapshot: Snapshot) -> None:
        self._frotz.set_state(snapshot.state)

    def memory(self) -> npt.NDArray[np.uint8]:
        """Dynamic memory, shape (bytes,). The array is reused by the next call: copy what is to be kept."""
        self._lib.getRAM(self._ram_pointer)
        return self._ram


def one_command(text: str) -> str:
    """``text`` as the one line of printable ASCII that a story is given for it."""
    return " ".join(_SEPARATORS.sub(" ", fold(text)).split())[:MAX_COMMAND_LENGTH]


def clean_text(text: str) -> str:
    """A story's answer without its prompt: no space at line ends, at most one empty line in a row."""
    text = re.sub(r"\A\s*>|\n>\s*\Z", "", text)  # the prompt before the command, or after the answer
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip()


def _read_story(path: Path) -> bytes:
    """The story's bytes, after checks that keep frotz from exiting with this process."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StoryError(f"{path}: {error.strerror or error}") from None
    if len(data) < 64 or data[0] not in (3, 5, 8):
        raise StoryError(f"{path}: not a Z-machine story of version 3, 5 or 8")
    scale = {3: 2, 5: 4, 8: 8}[data[0]]
    length = int.from_bytes(data[26:28], "big") * scale
    if len(data) < length:
        raise StoryError(f"{path}: truncated: {len(data)} bytes of {length}; copy or compile it again")
    checksum = sum(data[64:length]) & 0xFFFF
    if length and checksum != int.from_bytes(data[28:30], "big"):
        raise StoryError(f"{path}: damaged: its checksum does not agree; copy or compile it again")
    return data
