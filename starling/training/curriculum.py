"""Curricula: which game the next training episode plays.

A curriculum receives the score of each episode. Its state is part of the checkpoint, so that a resumed run equals an
uninterrupted one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np


class Curriculum:
    """The default curriculum: round-robin, each game for ``group`` episodes in a row. Pass an instance of a subclass to
    the Trainer for another order.

    ``games`` is the number of games; `Trainer` sets it before the first choice.
    """

    games = 0

    def __init__(self, group: int = 1) -> None:
        self.group = group
        self.next, self.chosen = 0, 0
        """The next game, and how many episodes of it have been chosen."""

    def choose(self, rng: np.random.Generator) -> int:
        """Index of the game for the next episode. All randomness comes from ``rng``."""
        chosen = self.next
        self.chosen += 1
        if self.chosen >= self.group:
            self.next, self.chosen = (chosen + 1) % self.games, 0
        return chosen

    def finished(self, game: int, score: float) -> None:
        """An episode of game ``game`` ended with normalised score ``score``."""

    def state_dict(self) -> dict[str, Any]:
        """The state that determines future choices: numbers, strings, tensors and containers of them."""
        return {"next": self.next, "chosen": self.chosen}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.next, self.chosen = state["next"], state.get("chosen", 0)


class Weighted(Curriculum):
    """Draws each game with a chance in proportion to its weight: how a mixture (`starling.training.mixture`) is played.

    ``group`` episodes of the drawn game follow each other. ``weights``: one for each game, at least one above 0.
    """

    def __init__(self, weights: Sequence[float], group: int = 1) -> None:
        super().__init__(group)
        self.chances = np.array(weights, float) / sum(weights)

    def choose(self, rng: np.random.Generator) -> int:
        if self.chosen % self.group == 0:
            self.next = int(rng.choice(len(self.chances), p=self.chances))
            self.chosen = 0
        self.chosen += 1
        return self.next
