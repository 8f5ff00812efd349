"""go-explore: phase 1 of Go-Explore, which keeps an archive of reached positions and explores from one of them.

Ecoffet et al. (2021), "First return, then explore", Nature 590; for text games Madotto et al. (2020), "Exploration
Based Language Learning for Text-Based Games". The archive holds one position for each cell that was reached: the one
with the highest score and, among those, the fewest commands. The search repeatedly draws a cell from the archive,
restores its position, and explores from there with random commands. Rarely seen cells are drawn more often, with the
published weight 1 / sqrt(times seen + 1). The result is the trajectory with the highest score.

Published results are for TextWorld's CoinCollector and CookingWorld, so there is none to compare with here.

Deviations, and why:

* Cells are exact states in library games, and (room, inventory, score) in other stories, whose clocks would make every
  state new. Madotto et al. use rounded sums of the text's word vectors.
* Commands are drawn from those that change the world, and less often the more often they were tried in the cell
  (weight 1 / (1 + tries)). Ecoffet et al. draw uniformly from a few buttons, and repeat the last one in 95% of the
  steps, which makes no sense for commands.
* A cell's weight is divided by ``patience`` for each level of score that it is below the best one, as in the level
  weights of the first version (Ecoffet et al. 2019): most games of the library give points on the way.
* Exploration continues for ``explore`` (20) commands after each new cell, instead of for at most 100 in total.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

import numpy as np
from pydantic import Field

from starling.searching.simulator import Position, Simulator
from starling.training.settings import BaseSettings


class GoExploreSettings(BaseSettings):
    """Settings of the search."""

    explore: int = Field(20, ge=1, description="commands without a new cell, after which the search draws another cell")
    patience: float = Field(5.0, ge=1, description="divisor of a cell's weight for each level of score below the best")


class Archive:
    """The cells, and the best position of each."""

    def __init__(self) -> None:
        self.numbers: dict[Hashable, int] = {}
        self.positions: list[Position] = []
        self.tried: list[Counter[str]] = []
        """How often each command was played in a cell."""
        self.seen = np.zeros(1024)
        """How often each cell was reached; shape (at least cells,)."""
        self.closed: set[int] = set()
        """Cells from which no command leads on."""

    def add(self, cell: Hashable, position: Position) -> tuple[int, bool]:
        """Record that a cell has been reached; returns (its number, whether it is new)."""
        number = self.numbers.setdefault(cell, len(self.positions))
        new = number == len(self.positions)
        if new:
            self.positions.append(position)
            self.tried.append(Counter())
            if number == len(self.seen):
                self.seen = np.concatenate([self.seen, np.zeros(number)])
        elif (position.score, -position.moves) > (self.positions[number].score, -self.positions[number].moves):
            self.positions[number] = position
        self.seen[number] += 1
        return number, new

    def draw(self, patience: float, rng: np.random.Generator) -> int | None:
        """Draw the number of a cell to return to; None if no cell has commands left."""
        open_cells = np.array([n for n, p in enumerate(self.positions) if not p.over and n not in self.closed])
        if not len(open_cells):
            return None
        scores = np.array([self.positions[number].score for number in open_cells])
        levels = np.unique(scores)
        below = len(levels) - 1 - np.searchsorted(levels, scores)
        weights = patience ** -below.astype(float) / np.sqrt(self.seen[open_cells] + 1)
        return int(rng.choice(open_cells, p=weights / weights.sum()))


def go_explore(simulator: Simulator, rng: np.random.Generator, settings: GoExploreSettings) -> dict[str, int]:
    """Search until the simulator is done; returns the number of cells."""
    archive = Archive()
    archive.add(simulator.cell(simulator.start), simulator.start)
    while not simulator.done and (number := archive.draw(settings.patience, rng)) is not None:
        position, left = archive.positions[number], settings.explore
        if not simulator.commands(position):
            archive.closed.add(number)
        while left and not simulator.done and (commands := simulator.commands(position)):
            tried = archive.tried[number]
            weights = np.array([1 / (1 + tried[command]) for command in commands])
            command = commands[rng.choice(len(commands), p=weights / weights.sum())]
            tried[command] += 1
            position = simulator.play(position, command)
            number, new = archive.add(simulator.cell(position), position)
            left = settings.explore if new else left - 1
    return {"cells": len(archive.positions)}
