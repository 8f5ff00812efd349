"""Finds the variables in which a story without symbols stores its score and turn count.

The command ``score`` or the status line shows them. If a number there always changes together with a global variable,
that variable is the counter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from starling.util.errors import StoryError
from starling.zmachine.machine import Machine, Snapshot
from starling.zmachine.memory import Memory, word

_NUMBER = re.compile(r"-?\d+")
_SCORE = re.compile(r"\b(?:scored?|potential)\b\D{0,40}?(-?\d+)|(-?\d+)\D{0,20}\bout of\b", re.IGNORECASE)
_TURNS = re.compile(r"(\d+) (?:turn|move)|\b(?:turns|moves)\W{1,3}(\d+)", re.IGNORECASE)
_POSSIBLE = re.compile(r"\b(?:total of|out of|of a possible|(?:possible|maximum) of)\s+(\d+)")
_SAMPLES = (41, 67)
GLOBALS = 240


class Counters(NamedTuple):
    """Byte addresses of the variables; None where the story shows none."""

    score: int | None
    turns: int | None
    first_turn: int
    """Number of the first turn; Inform's is 1."""
    max_score: int | None
    """Maximum score, as the story prints it."""


def find_counters(
    machine: Machine, here: Snapshot, variables: Sequence[int] = (), read_word: Callable[[Memory, int], int] = word
) -> Counters:
    """Find the counters that the command ``score`` and the status line show in the state ``here``, which must be at a
    prompt. The machine is left in that state.

    ``variables``: addresses of the variables, by default those that the header of a Z-code story names; of others,
    those are tried that hold such a number. ``read_word``: reads one from memory.
    """
    score, turns, max_score = None, None, None
    for read in (_answer, _status):
        machine.restore(here)
        text = read(machine)
        max_score = max_score or find_possible(text)
        score = score or _variable(machine, here, read, text, _SCORE, variables, read_word)
        turns = turns or _variable(machine, here, read, text, _TURNS, variables, read_word)
    machine.restore(here)
    return Counters(score, turns, read_word(machine.memory(), turns) if turns else 0, max_score)


def find_max_score(machine: Machine, here: Snapshot) -> int | None:
    """The maximum score as the command ``score`` prints it; the machine is left in the state ``here``, a prompt."""
    machine.restore(here)
    found = find_possible(_answer(machine))
    machine.restore(here)
    return found


def find_possible(text: str) -> int | None:
    """The number in words such as "out of a possible 350"; None if there are none."""
    possible = _POSSIBLE.search(text)
    return int(possible[1]) if possible else None


def _answer(machine: Machine) -> str:
    return machine.type("score")


def _status(machine: Machine) -> str:
    machine.type("wibble")
    return machine.window


def _variable(
    machine: Machine,
    here: Snapshot,
    read: Callable[[Machine], str],
    text: str,
    shown: re.Pattern[str],
    variables: Sequence[int],
    read_word: Callable[[Memory, int], int],
) -> int | None:
    """The address of the variable whose value the text shows where ``shown`` matches; None if there is none."""
    match = shown.search(text)
    if match is None:
        return None
    before = len(_NUMBER.findall(text[: match.start(match.lastindex or 0)]))
    start = text[: match.start(match.lastindex or 0)]
    machine.restore(here)
    if variables:
        number, memory = int(match[match.lastindex or 0]), machine.memory()
        # A turn may pass before the story prints the number.
        places: Sequence[int] = [at for at in variables if read_word(memory, at) in (number, number - 1)]
    else:
        first = word(machine.memory(), 0x0C)
        places = range(first, first + 2 * GLOBALS, 2)
    for address in places:
        if all(_follows(machine, here, read, address, value, before, start) for value in _SAMPLES):
            return address
    return None


def _follows(
    machine: Machine, here: Snapshot, read: Callable[[Machine], str], address: int, value: int, before: int, start: str
) -> bool:
    """Whether the number with index ``before`` follows the variable at ``address``, and the text before it does not."""
    machine.restore(here)
    machine.poke(address, value)
    try:
        text = read(machine)
    except StoryError:
        return False
    numbers = _NUMBER.findall(text)
    # A turn may pass before the story prints the number.
    return len(numbers) > before and int(numbers[before]) in (value, value + 1) and text[: len(start)] == start
