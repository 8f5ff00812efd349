"""Curricula: which game the next training episode plays.

A curriculum receives the score of each episode. Its state is part of the checkpoint, so that a resumed run equals an
uninterrupted one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np


class Curriculum:
    """The default curriculum: round-robin. Pass an instance of a subclass to the Trainer for another order.

    ``games`` is the number of games; `Trainer` sets it before the first choice.
    """

    games = 0

    def __init__(self) -> None:
        self.next = 0

    def choose(self, rng: np.random.Generator) -> int:
        """Index of the game for the next episode. All randomness comes from ``rng``."""
        chosen = self.next
        self.next = (chosen + 1) % self.games
        return chosen

    def finished(self, game: int, score: float) -> None:
        """An episode of game ``game`` ended with normalised score ``score``."""

    def state_dict(self) -> dict[str, Any]:
        """The state that determines future choices: numbers, strings, tensors and containers of them."""
        return {"next": self.next}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.next = state["next"]
