"""Running a story: send commands, take and restore snapshots, read memory.

This module wraps the C interpreter, ``starling.zmachine._zmachine``, and is its only user. Stories run inside this
process but are sandboxed: memory accesses are bounds-checked, a command takes at most LIMIT instructions, there is no
access to files or clocks, and the random number generator is part of the state, so that stories are deterministic.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

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
STEPS = 50_000
"""Instructions that `Machine.trace` follows."""
# Full stops and line breaks separate commands in one line of input.
_SEPARATORS = re.compile(r'[.\\"\n;]+')
# Fast path: commands that need no cleaning, as nearly all are.
_PLAIN = re.compile(r"[!#-\-/-:<-\[\]-~]{1,80}(?: [!#-\-/-:<-\[\]-~]{1,80})*")
_TRAILING_SPACE = re.compile(r"[ \t]+\n")
_EMPTY_LINES = re.compile(r"\n{3,}")

# A prompt is short and holds no sentence.
_PROMPT = re.compile(r'[^.!"]{0,60}')

Place = tuple[int, int]
"""Where a story waits for input: the number of active routine calls, and the address of the instruction."""
KEYS = {
    "": 13, "return": 13, "enter": 13, "space": 32, "escape": 27, "delete": 8, "up": 129, "down": 130, "left": 131,
    "right": 132,
}  # fmt: skip
"""ZSCII codes of the keys that have names (Z-Machine Standards Document 3.8)."""
# ZSCII 155 to 223 (3.8.5.3).
_EXTRA = "äöüÄÖÜß»«ëïÿËÏáéíóúýÁÉÍÓÚÝàèìòùÀÈÌÒÙâêîôûÂÊÎÔÛåÅøØãñõÃÑÕæÆçÇþðÞÐ£œŒ¡¿"
_ZSCII = {chr(code): code for code in range(32, 127)} | {letter: 155 + n for n, letter in enumerate(_EXTRA)}


class Outcome(NamedTuple):
    """What a command does, as hashes: equal for equal results, as good as never for others."""

    state: int
    """What it changes; 0 for nothing."""
    objects: int
    """The part of it that the mask ``objects`` selects."""
    answer: int
    """What it prints, but for words of the command."""


class Performer(NamedTuple):
    """How a story performs an action: its number and the numbers of two things, 0 for none."""

    routine: int
    """Address of the routine that performs it."""
    arguments: int
    """How many of the three numbers it takes as arguments."""
    variables: bytes = b""
    """Pairs of 16-bit numbers: the address of a variable that must hold one of the three, and which."""


class Called(NamedTuple):
    """A call that a command makes."""

    routine: int
    """Address of the routine."""
    depth: int
    """Number of active calls, with this one."""
    given: int
    """Number of its arguments."""
    arguments: tuple[int, int, int]
    """The first three of them."""
    watched: tuple[int, int, int]
    """The words at the watched addresses when it begins."""


class Layout(NamedTuple):
    """Where a story's memory tells what `Machine.explore` has to know."""

    addresses: bytes
    """Addresses of the bytes that identify a state, 16 bits each in the order of this processor."""
    masks: bytes
    """The bits of each that do."""
    alike: bytes
    """Groups of rows of 8 of these bytes whose order does not matter: the number of rows, and where each begins."""
    ended: int
    """Address of the word that is not 0 when the game has ended."""
    turns: int
    """Address of the number of turns."""


class Attempt(NamedTuple):
    """What a command does in a state."""

    text: str
    state: int
    """Number of the state that it leads to; 0 for none other."""
    turns: int
    """Turns that it takes."""


class Reached(NamedTuple):
    """A state that commands lead to."""

    identity: bytes
    """Its bytes that a `Layout` selects."""
    halted: bool
    idle: bool
    """Whether commands that only let time pass lead there as well."""
    packed: bytes


Snapshot = bytes
"""The complete state of a machine, about two kilobytes; picklable, valid for every machine of the same story."""


class Machine:
    """A running story.

    ``undo``: whether the story may save its state and return to it, for a command such as undo. ``prompt``: the `place`
    at which it waits for commands, by default that of its first input.

    Raises StoryError if the file is not a Z-machine story or fails before its first prompt. A command to a story that
    has quit has no effect.
    """

    failure: type[RuntimeError] = _zmachine.MachineError
    """What the interpreter raises if the story fails."""

    def __init__(self, path: Path, undo: bool = False, prompt: Place | None = None) -> None:
        self._machine = self._load(path, undo)
        self._ram = np.asarray(memoryview(self._machine))
        self.version = int(self._ram[0])
        opening = self._run(None)
        self.prompt = prompt or self.place
        self.opening = self._cleaned(opening)
        """What the story prints before its first prompt."""
        self.start = self.snapshot()
        self._base: Snapshot | None = None

    def _load(self, path: Path, undo: bool) -> Any:
        return _zmachine.Machine(_story(path, stamp(path)), undo)

    def send(self, command: str) -> str:
        """Run one command and return the response, without prompt and surrounding space.

        Raises StoryError if the story fails or exceeds LIMIT instructions; the machine must then be restored.
        """
        return clean_text(self._run(self._command(command)))

    def type(self, line: str) -> str:
        """Type a line as it is, or press a key if the story `waits_for_key`; returns and raises as `send`.

        Keys are single characters, the names in KEYS, and "" for the Return key; of other texts, the first letter.
        """
        return self._cleaned(self._run(self._key(line) if self.waits_for_key else self._line(line)))

    def begin(self, seed: int) -> str:
        """Start the story again, with random numbers from ``seed`` (its low 32 bits); returns its opening text."""
        self._machine.begin(seed)
        return self._cleaned(self._run(None))

    def reseed(self, seed: int) -> None:
        """Let the random numbers go on from ``seed`` (its low 32 bits), to compare commands under the same chance."""
        self._machine.reseed(seed)

    @property
    def asking(self) -> bool:
        """Whether the story waits for a key, or the answer to a question such as "Are you sure?", not for a command."""
        return self.waits_for_key or self.place != self.prompt

    @property
    def place(self) -> Place:
        """Where the story waits for input."""
        return self._machine.depth, self._machine.place

    @property
    def waits_for_key(self) -> bool:
        """Whether the story waits for a single key instead of a line."""
        return bool(self._machine.key)

    @property
    def calls(self) -> bytes:
        """The stack: with the memory and `place`, all that the answer to a question depends on, but for chance."""
        found: bytes = self._machine.stack
        return found

    @property
    def printed(self) -> str:
        """What the last command printed, also if the story failed."""
        return clean_text(self._machine.output)

    @property
    def window(self) -> str:
        """The text in the upper part of the screen since the last command: status lines, quote boxes, menus."""
        rows = [row.rstrip() for row in self._machine.window.split("\n")]
        return "\n".join(rows).strip("\n")

    @property
    def halted(self) -> bool:
        """Whether the story has quit."""
        return bool(self._machine.halted)

    @property
    def instructions(self) -> int:
        """Number of instructions that the last command took."""
        return int(self._machine.executed)

    def search(
        self,
        commands: Sequence[str],
        idle: str,
        mask: npt.NDArray[np.uint8],
        objects: npt.NDArray[np.uint8],
        limit: int = LIMIT,
    ) -> list[Outcome | None]:
        """What each command does in the current state, which stays as it is; None if the story fails on it.

        ``idle`` is typed after a command that changes something, with the random numbers that the command began with:
        it overwrites what the parser remembers. ``mask``: the bits of memory that count, shape (bytes,); ``objects``: a
        part of them. ``limit``: instructions of a command. Other threads run meanwhile.
        """
        lines = [_zscii(command) for command in commands]
        return [o and Outcome(*o) for o in self._machine.search(lines, _zscii(idle), mask, objects, limit)]

    def perform(
        self,
        performer: Performer,
        actions: npt.NDArray[np.uint16],
        along: str,
        mask: npt.NDArray[np.uint8],
        objects: npt.NDArray[np.uint8],
        limit: int = LIMIT,
        changes: npt.NDArray[np.uint16] | None = None,
    ) -> npt.NDArray[np.uint64]:
        """What each action, shape (actions, 3), does in the current state, which stays as it is, without the parser and
        the end of the turn: the numbers of an `Outcome`, and that of the state without variables that hold the number
        of one of the things, shape (actions, 4); all 0 if the story fails.

        ``along``: words that do not count in answers. ``mask``, ``objects`` and ``limit``: as of `search`. ``changes``,
        shape (bytes,): counts how many actions change each byte in bits that count. Other threads run meanwhile.
        """
        counts = np.empty(0, np.uint16) if changes is None else changes
        rows = np.ascontiguousarray(actions, np.uint16)
        found = self._machine.perform(performer, rows, along.encode(), mask, objects, counts, limit)
        return np.frombuffer(found, np.uint64).reshape(-1, 4)

    def trace(self, command: str, watched: tuple[int, int, int] = (0, 0, 0), room: int = 4000) -> list[Called]:
        """The first ``room`` calls that a command makes, in order, with the words at the ``watched`` addresses. It
        stops there, or after STEPS instructions: the machine must then be restored."""
        return [Called(*each) for each in self._machine.trace(_zscii(command), watched, room, STEPS)]

    def explore(
        self, commands: Sequence[str], idle: Sequence[str], layout: Layout, base: Snapshot
    ) -> tuple[list[Attempt | None], list[Reached]]:
        """Send each command in the current state, which stays as it is: ([its result; None if the story fails on it],
        the states that they lead to, the current one first).

        A question of the story is undone, as if nothing had happened. ``idle``: commands that only let time pass.
        ``base``: that of the packed states. Other threads run meanwhile.
        """
        self._set_base(base)
        lines, depth_and_place = [_line(command) for command in commands], self.prompt
        idle_lines = [_line(command) for command in idle]
        found, reached = self._machine.explore(lines, idle_lines, layout, *depth_and_place, LIMIT)
        attempts = [each and Attempt(clean_text(each[0]), each[1], each[2]) for each in found]
        return attempts, [Reached(*each) for each in reached]

    def pack(self, base: Snapshot) -> bytes:
        """The current state as its difference from ``base``, for `unpack` with the same base: some 200 bytes. Raises
        StoryError if the story has saved a state for undo."""
        self._set_base(base)
        try:
            return self._machine.pack()
        except _zmachine.MachineError as error:
            raise StoryError(str(error)) from None

    def unpack(self, packed: bytes, base: Snapshot) -> None:
        """Restore a packed state. Raises StoryError, and resets the story, if it is damaged or of another story."""
        self._set_base(base)
        try:
            self._machine.unpack(packed)
        except _zmachine.MachineError as error:
            self._machine.restore(self.start)
            raise StoryError(f"{error}; the story was reset to its start") from None

    def _set_base(self, base: Snapshot) -> None:
        if self._base is not base:
            self._machine.set_base(base)
            self._base = base

    def snapshot(self) -> Snapshot:
        """The current state, to `restore` later."""
        found: Snapshot = self._machine.save()
        return found

    def restore(self, snapshot: Snapshot) -> None:
        """Restore a snapshot. Raises StoryError, and resets the story, if it is damaged or of another story."""
        try:
            self._machine.restore(snapshot)
        except self.failure as error:
            self._machine.restore(self.start)
            raise StoryError(f"{error}; the story was reset to its start") from None

    def poke(self, address: int, value: int) -> None:
        """Set an unsigned word of memory, to find out what the story keeps there."""
        self._machine.poke(address, value)

    def memory(self) -> npt.NDArray[np.uint8]:
        """Dynamic memory, shape (bytes,): a read-only view that changes as the story runs, so copy what must not."""
        return self._ram

    def _command(self, command: str) -> Any:
        return _line(command)

    def _line(self, text: str) -> Any:
        """A line of input, as the interpreter takes it."""
        return _zscii(text)

    def _key(self, text: str) -> Any:
        """The key that a text names, as the interpreter takes it."""
        return _key(text)

    def _run(self, line: Any) -> str:
        try:
            text: str = self._machine.run(line, LIMIT)
        except self.failure as error:
            raise StoryError(f"the story failed: {error}") from None
        return text

    def _cleaned(self, text: str) -> str:
        """The story's output without the prompt: the line that it leaves unfinished when it waits for a command."""
        body, _, last = text.rpartition("\n")
        if not self.asking and not self.halted and _PROMPT.fullmatch(last):
            text = body
        return clean_text(text).removesuffix("\n>").rstrip()


def classes(values: npt.NDArray[np.uint64]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Of values, shape (values,): (the number of each one's class of equal values, where each class first appears)."""
    numbers, first = _zmachine.classes(np.ascontiguousarray(values))
    return np.frombuffer(numbers, np.int64), np.frombuffer(first, np.int64)


def one_command(text: str) -> str:
    """``text`` as a single command: one line of printable ASCII, at most MAX_COMMAND_LENGTH characters."""
    if len(text) <= MAX_COMMAND_LENGTH and _PLAIN.fullmatch(text):
        return text
    return " ".join(_SEPARATORS.sub(" ", fold(text)).split())[:MAX_COMMAND_LENGTH]


@functools.lru_cache(maxsize=1 << 14)
def _line(command: str) -> bytes:
    """A command as it is typed. The same few are sent again and again."""
    return one_command(command).encode("ascii")


@functools.lru_cache(maxsize=1 << 14)
def _zscii(line: str) -> bytes:
    """A line of input in the story's character set; line breaks are spaces, other characters are replaced."""
    if line.isascii() and line.isprintable():
        return line.encode()
    line = " ".join(line.splitlines())
    plain = (letter if letter in _ZSCII else fold(letter) for letter in line)
    return bytes(_ZSCII.get(letter, 63) for text in plain for letter in text)


def _key(text: str) -> bytes:
    """The key that a text names."""
    code = KEYS.get(text.strip().lower() if len(text) > 1 else text)
    return bytes([code]) if code else _zscii(text.strip() or " ")[:1] or b" "


@functools.lru_cache(maxsize=1 << 12)
def clean_text(text: str) -> str:
    """A story's output without prompt, trailing spaces and repeated empty lines."""
    # The prompt of the previous command comes first, the next prompt last.
    text = text.strip().removeprefix(">").removesuffix("\n>")
    if " \n" in text or "\t\n" in text:
        text = _TRAILING_SPACE.sub("\n", text)
    if "\n\n\n" in text:
        text = _EMPTY_LINES.sub("\n\n", text)
    return text.strip()


def story_data(path: Path) -> bytes:
    """The Z-code of a story file, which may be wrapped in a blorb (Blorb specification 1.1).

    Raises StoryError if it cannot be read, or holds another kind of program.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StoryError(f"{path}: {error.strerror or error}") from None
    kind = "Glulx" if data[:4] == b"Glul" else ""
    if data[:4] == b"FORM" and data[8:12] == b"IFRS":
        at = 12
        while at + 8 <= len(data):
            name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "big")
            if name == b"ZCOD":
                return data[at + 8 : at + 8 + size]
            kind = "Glulx" if name == b"GLUL" else kind or "no program"
            at += 8 + size + size % 2
    if kind:
        raise StoryError(f"{path}: holds {kind}, not Z-code; compile or look for the Z-machine version of the story")
    return data


def stamp(path: Path) -> tuple[int, int]:
    try:
        stat = path.stat()
    except OSError as error:
        raise StoryError(f"{path}: {error.strerror or error}") from None
    return stat.st_mtime_ns, stat.st_size


@functools.lru_cache(maxsize=512)
def _story(path: Path, stamp: tuple[int, int]) -> _zmachine.Story:
    """The decoded story file, shared by all machines that run it."""
    try:
        return _zmachine.Story(story_data(path))
    except ValueError as error:
        raise StoryError(f"{path}: {error}") from None
