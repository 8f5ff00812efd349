"""Objectives by name, weighted sums of them, and on disk beside the encoder they trained."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders import Encoder, encoder_notes, make_encoder
from starling.agents.encoders.facts import FactEncoder
from starling.agents.objectives.base import Objective, TransitionBatch
from starling.agents.objectives.bm3 import Bm3
from starling.agents.objectives.dino import Dino
from starling.agents.objectives.distilled import Distilled
from starling.agents.objectives.further import Further
from starling.agents.objectives.gedi import Gedi
from starling.agents.objectives.sit import Sit
from starling.agents.objectives.sla import Sla
from starling.agents.objectives.sparse import Sparse
from starling.agents.objectives.style import Style
from starling.agents.objectives.tjepa import Tjepa
from starling.training.checkpoint import load_checkpoint, save_checkpoint
from starling.util.errors import CheckpointError, StarlingError
from starling.util.suggest import unknown_name

TAXONOMY: dict[str, tuple[type[Objective], ...]] = {
    "contrastive": (Style,),
    "generative": (Tjepa,),
    "clustering": (Gedi,),
    "distillation": (Bm3, Dino, Distilled, Sparse),
    "hybrid": (Further, Sit, Sla),
}
"""Objectives by family, after Khan et al. (2024), "A survey of the self supervised learning mechanisms for vision
transformers". T-JEPA, which predicts vectors, also has the EMA teacher of the distillation family."""
OBJECTIVES: dict[str, type[Objective]] = {kind.name: kind for kinds in TAXONOMY.values() for kind in kinds}
STATE = "objective.pt"
_TERM = re.compile(r"(?:(\d+(?:\.\d+)?)\*)?([a-z0-9-]+)")


class Sum(Objective[Encoder]):
    """A weighted sum of objectives."""

    name = "sum"

    def __init__(self, encoder: Encoder, seed: int, parts: Mapping[str, tuple[float, Objective]]) -> None:
        super().__init__(encoder, seed)
        self.weights = [weight for weight, _ in parts.values()]
        self.parts = nn.ModuleDict({name: part for name, (_, part) in parts.items()})
        self.uses_next_states = any(part.uses_next_states for part in self._objectives)

    @property
    def _objectives(self) -> list[Objective]:
        return cast("list[Objective]", list(self.parts.values()))

    def forward(self, batch: TransitionBatch, encoder: Encoder) -> Tensor:
        """The loss, a scalar."""
        losses = [weight * part(batch, encoder) for weight, part in zip(self.weights, self._objectives, strict=True)]
        return torch.stack(losses).sum()

    def before_update(self, share: float, encoder: Encoder) -> bool:
        return any([part.before_update(share, encoder) for part in self._objectives])

    def after_update(self, encoder: Encoder) -> None:
        for part in self._objectives:
            part.after_update(encoder)

    def trained(self, encoder: Encoder) -> Encoder:
        # The encoder, even if a part has a teacher: the other parts trained the encoder itself.
        return encoder

    @property
    def fact_encoder(self) -> FactEncoder | None:
        return next((part.fact_encoder for part in self._objectives if part.fact_encoder), None)


def parse_objective(expression: str) -> dict[str, float]:
    """{name: weight} of an expression such as "sit" or "sit+0.5*bm3". Raises StarlingError if it is malformed."""
    found: dict[str, float] = {}
    for word in expression.split("+"):
        term = _TERM.fullmatch(word.strip())
        if term and term[2] not in OBJECTIVES:
            raise StarlingError(unknown_name("objective", term[2], OBJECTIVES))
        if not term or term[2] in found:
            names = ", ".join(OBJECTIVES)
            raise StarlingError(f"objective {expression!r}: write one of {names}, or a sum of some: sit+0.5*bm3")
        found[term[2]] = float(term[1] or 1)
    return found


def make_objective(
    expression: str, encoder: Encoder, *, seed: int, settings: Mapping[str, Mapping[str, Any]] | None = None
) -> Objective:
    """A new objective (see `parse_objective`). ``settings``: those of each part, by its name.

    The seed determines initial weights, augmentations and masks. Raises StarlingError for a malformed expression, a
    wrong setting, or an encoder of the wrong type.
    """
    weights = parse_objective(expression)
    with torch_seeded(seed):
        parts = {
            name: (weight, OBJECTIVES[name](encoder, seed, **(settings or {}).get(name, {})))
            for name, weight in weights.items()
        }
        if list(weights.values()) == [1]:
            return next(iter(parts.values()))[1]
        return Sum(encoder, seed, parts)


def surprise(directory: Path, texts: Sequence[str]) -> np.ndarray:
    """How unlike the training states texts are, by the energy of `Gedi`: n texts -> (n,) float32, 0 on average for
    training states, in their standard deviations.

    ``directory``: written by ``starling pretrain --objective gedi``. A text is a state: observation, description and
    inventory, one per line. Raises StarlingError for another objective, CheckpointError as `open_objective` does.
    """
    objective, encoder = open_objective(directory)
    if not isinstance(objective, Gedi):
        raise StarlingError(f"{directory} was trained by {objective.name}; train one by --objective gedi")
    return objective.surprise(encoder.eval(), texts)


def save_objective(objective: Objective, directory: Path) -> None:
    """Save an objective's weights in the folder of the encoder it trained."""
    save_checkpoint(directory / STATE, {"objective": objective.state_dict()})


def open_objective(directory: Path) -> tuple[Objective, Encoder]:
    """The objective and the encoder in a folder that `starling pretrain` wrote.

    Raises CheckpointError if they are missing, damaged, or do not fit each other.
    """
    notes = encoder_notes(directory)["notes"]
    encoder = make_encoder(directory)
    try:
        objective = make_objective(notes["objective"], encoder, seed=0, settings=notes.get("objective_settings"))
        objective.load_state_dict(load_checkpoint(directory / STATE)["objective"])
    except (LookupError, TypeError, ValueError, AttributeError, RuntimeError):
        raise CheckpointError(f"{directory}: no objective that fits the encoder") from None
    return objective.eval(), encoder
