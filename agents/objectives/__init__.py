"""Self-supervised objectives, by name: what an encoder learns from transitions without labels; one file for each.

``objective = make_objective("dino", encoder, seed=0)``, ``loss = objective(batch, encoder)``.
"""

from starling.agents.objectives.base import Batch, Objective
from starling.agents.objectives.gedi import Gedi
from starling.agents.objectives.store import OBJECTIVES, TAXONOMY, make_objective, open_objective, save_objective, terms

__all__ = [
    "OBJECTIVES", "TAXONOMY", "Batch", "Gedi", "Objective", "make_objective", "open_objective", "save_objective", "terms",
]  # fmt: skip
