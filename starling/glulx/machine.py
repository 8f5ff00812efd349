"""Running a Glulx story: the same interface as that of the Z-machine.

Stories run inside this process but are sandboxed: memory and stack accesses are bounds-checked, a command takes at most
LIMIT instructions, there is no access to files or clocks, and the random number generator is part of the state, so that
stories are deterministic. What a story asks Glk for beyond text is refused, as Glk allows.
"""

from __future__ import annotations

import functools
from pathlib import Path

from starling.util.errors import MissingDependencyError, StoryError
from starling.zmachine.machine import KEYS as Z_KEYS
from starling.zmachine.machine import Machine, Place, one_command, stamp

try:
    from starling.glulx import _glulx
except ImportError:  # in a clone, which shadows an installed package if Python is started there
    raise MissingDependencyError(
        f"the Glulx interpreter in {Path(__file__).parent} is not compiled; use: pip install -e . in the clone"
    ) from None

KEYS = {
    "": 0xFFFFFFFA, "return": 0xFFFFFFFA, "enter": 0xFFFFFFFA, "space": 32, "escape": 0xFFFFFFF8, "delete": 0xFFFFFFF9,
    "up": 0xFFFFFFFC, "down": 0xFFFFFFFB, "left": 0xFFFFFFFE, "right": 0xFFFFFFFD,
}  # fmt: skip
"""Numbers of the keys that have names, the same names as in the Z-machine (Glk specification 0.7.5, section 2.4)."""
assert KEYS.keys() == Z_KEYS.keys()


class GlulxMachine(Machine):
    """A running Glulx story. Commands may hold any Unicode character. Memory holds words of four bytes; ``memory()`` is
    all of it that the story has at its start, also what is read-only.

    Raises StoryError if the file is not a Glulx story or fails before its first prompt.
    """

    failure = _glulx.MachineError

    def __init__(self, path: Path, undo: bool = False, prompt: Place | None = None) -> None:
        self._story = _story(path, stamp(path))
        super().__init__(path, undo, prompt)
        self.version = 0

    def _load(self, path: Path, undo: bool) -> _glulx.Machine:
        try:
            return _glulx.Machine(self._story, int(undo))
        except _glulx.MachineError as error:
            raise StoryError(f"{path}: {error}") from None

    def variables(self) -> list[int]:
        """Addresses of the words of memory that instructions name, in order: the global variables."""
        found: list[int] = self._machine.variables()
        return found

    def search(self, *_: object, **__: object) -> list[None]:  # type: ignore[override]
        """The search for commands that change the world knows only the Z-machine. Raises StoryError."""
        raise StoryError("the search for valid actions runs Z-code stories only, not Glulx")

    def _command(self, command: str) -> str:
        return self._line(one_command(command))

    def _line(self, text: str) -> str:
        return " ".join(text.splitlines())

    def _key(self, text: str) -> str | int:
        code = KEYS.get(text.strip().lower() if len(text) > 1 else text)
        return code if code is not None else (text.strip() or " ")[0]


def open_machine(path: Path, undo: bool = False, prompt: Place | None = None) -> Machine:
    """A running story of either machine, told apart by the file's content. Raises StoryError."""
    return (Machine if glulx_data(path) is None else GlulxMachine)(path, undo, prompt)


def glulx_data(path: Path) -> bytes | None:
    """The Glulx program of a file, which may be wrapped in a blorb (Blorb specification 2.0); None if it holds none.

    Raises StoryError if it cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StoryError(f"{path}: {error.strerror or error}") from None
    if data[:4] == b"Glul":
        return data
    at = 12
    while data[:4] == b"FORM" and data[8:12] == b"IFRS" and at + 8 <= len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "big")
        if name == b"GLUL":
            return data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    return None


@functools.lru_cache(maxsize=512)
def _story(path: Path, _stamp: tuple[int, int]) -> _glulx.Story:
    """The decoded story file, shared by all machines that run it."""
    data = glulx_data(path)
    if data is None:
        raise StoryError(f"{path}: not a Glulx story")
    try:
        return _glulx.Story(data)
    except ValueError as error:
        raise StoryError(f"{path}: {error}") from None
