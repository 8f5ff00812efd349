"""State reader for stories without symbols."""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from starling.states.playable import Fact
from starling.stories.counters import Counters
from starling.zmachine.memory import Memory, word


def signed_word(memory: Memory, address: int) -> int:
    """The signed 16-bit number at an address."""
    value = word(memory, address)
    return value - 0x10000 if value & 0x8000 else value


class PlainWorld:
    """Reads what a story without symbols shows of its state: score and turns where ``counters`` found them, and the
    name of the player's room.

    ``masks``: the bits of memory that identify a state, shape (bytes,). They take long to compute, so they
    are computed only when needed. ``number``: reads a variable from memory.
    """

    def __init__(
        self,
        counters: Counters,
        room_name: Callable[[Memory], str | None],
        masks: Callable[[], Memory],
        number: Callable[[Memory, int], int] = signed_word,
    ) -> None:
        self._counters, self._number = counters, number
        self._room_name, self._find_masks = room_name, masks

    def score(self, memory: Memory) -> int | None:
        return None if self._counters.score is None else self._number(memory, self._counters.score)

    def max_score(self, memory: Memory) -> int | None:
        return self._counters.max_score

    def moves(self, memory: Memory) -> int | None:
        counters = self._counters
        return None if counters.turns is None else self._number(memory, counters.turns) - counters.first_turn

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
        return (memory.take(where) & masks).tobytes()

    @functools.cached_property
    def _masks(self) -> tuple[npt.NDArray[np.int64], Memory]:
        masks = self._find_masks()
        where = np.flatnonzero(masks)
        return where, masks[where]
