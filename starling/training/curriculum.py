"""Which game an episode is of: the hook by which a training run chooses.

A curriculum is told how each episode went. What it has learnt is in its state, so that a resumed run equals one that
was never stopped.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np


class Curriculum:
    """The default: the games take turns. Subclass it and give an instance to the Trainer for another order.

    ``games`` is their number; `Trainer` sets it before the first choice.
    """

    games = 0

    def __init__(self) -> None:
        self.next = 0

    def choose(self, rng: np.random.Generator) -> int:
        """The index of the game that the next episode is of. All chance comes from ``rng``."""
        chosen = self.next
        self.next = (chosen + 1) % self.games
        return chosen

    def finished(self, game: int, score: float) -> None:
        """An episode of the game ended with that normalised score."""

    def state_dict(self) -> dict[str, Any]:
        """Everything that decides how it goes on: numbers, strings, tensors and containers of them."""
        return {"next": self.next}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.next = state["next"]
