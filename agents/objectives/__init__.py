"""Self-supervised objectives by name: what an encoder learns from transitions without labels. One module for each.

``objective = make_objective("dino", encoder, seed=0)``, ``loss = objective(batch, encoder)``.
"""

from starling.agents.objectives.base import Objective, TransitionBatch
from starling.agents.objectives.gedi import Gedi
from starling.agents.objectives.store import (
    OBJECTIVES,
    TAXONOMY,
    make_objective,
    open_objective,
    parse_objective,
    save_objective,
    surprise,
)

__all__ = [
    "OBJECTIVES",
    "TAXONOMY",
    "Gedi",
    "Objective",
    "TransitionBatch",
    "make_objective",
    "open_objective",
    "parse_objective",
    "save_objective",
    "surprise",
]
