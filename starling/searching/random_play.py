"""random: the baseline of the other methods, which plays random episodes with the same number of commands.

It never returns to a position other than the start, and its result is the best episode. What other methods find beyond
it is due to restoring positions, and not to taking the best of many attempts.
"""

from __future__ import annotations

import numpy as np

from starling.searching.simulator import Simulator


def random_play(simulator: Simulator, rng: np.random.Generator) -> dict[str, float]:
    """Play until the simulator is done; returns the number of finished ``episodes`` and their mean score."""
    scores: list[float] = []
    while not simulator.done and simulator.commands(simulator.start):
        position = simulator.start
        while not simulator.done and (commands := simulator.commands(position)):
            position = simulator.play(position, commands[rng.integers(len(commands))])
        if not simulator.done:
            scores.append(position.score)
    return {"episodes": len(scores), "played": float(np.mean(scores)) if scores else float("nan")}
