"""random: as many commands at random, episode after episode from the start; the best episode counts.

It never returns to a position but the start. The control of the other methods: what they find beyond it is due to
returning, and not to counting the best of many tries.
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
