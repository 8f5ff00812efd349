"""State reader for stories without symbols."""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from starling.states.playable import Fact
from starling.stories.counters import Counters
from starling.zmachine.memory import Memory, word


class PlainWorld:
    """Reads what a story without symbols shows of its state: score and turns where ``counters`` found them, and the
    name of the player's room.

    ``masks``: the bits of memory that identify a state, shape (bytes,). They take long to find, so that they are asked
    for only when they are needed.
    """

    def __init__(
        self, counters: Counters, room_name: Callable[[Memory], str | None], masks: Callable[[], Memory]
    ) -> None:
        self._counters = counters
        self._room_name, self._find_masks = room_name, masks

    def score(self, memory: Memory) -> int | None:
        return _signed(memory, self._counters.score)

    def max_score(self, memory: Memory) -> int | None:
        return self._counters.max_score

    def moves(self, memory: Memory) -> int | None:
        turns = _signed(memory, self._counters.turns)
        return None if turns is None else turns - self._counters.first_turn

    def ended(self, memory: Memory) -> bool:
        return False

    def won(self, memory: Memory) -> bool | None:
        return None

    def location_name(self, memory: Memory) -> str | None:
        return self._room_name(memory)

    def facts(self, memory: Memory) -> list[Fact] | None:
        return None

    def identity(self, memory: Memory) -> bytes:
        where, masks = self._masks
        return (memory[where] & masks).tobytes()

    @functools.cached_property
    def _masks(self) -> tuple[npt.NDArray[np.int64], Memory]:
        masks = self._find_masks()
        where = np.flatnonzero(masks)
        return where, masks[where]


def _signed(memory: Memory, address: int | None) -> int | None:
    if address is None:
        return None
    value = word(memory, address)
    return value - 0x10000 if value & 0x8000 else value
