"""Objectives by name, several at once, and on disk beside the encoder that they trained."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn

from starling.agents.common.seeding import torch_seeded
from starling.agents.common.settings import OF_OBJECTIVES, check_settings
from starling.agents.encoders import Encoder, encoder_notes, make_encoder
from starling.agents.encoders.facts import FactEncoder
from starling.agents.objectives.base import Batch, Objective
from starling.agents.objectives.bm3 import Bm3
from starling.agents.objectives.dino import Dino
from starling.agents.objectives.further import Further
from starling.agents.objectives.gedi import Gedi
from starling.agents.objectives.sit import Sit
from starling.agents.objectives.sla import Sla
from starling.agents.objectives.sparse import Sparse
from starling.agents.objectives.style import Style
from starling.agents.objectives.tjepa import Tjepa
from starling.training.checkpoint import load_checkpoint, save_checkpoint
from starling.util.errors import CheckpointError, StarlingError

TAXONOMY: dict[str, tuple[type[Objective], ...]] = {
    "contrastive": (Style,),
    "generative": (Tjepa,),
    "clustering": (Gedi,),
    "distillation": (Bm3, Dino, Sparse),
    "hybrid": (Further, Sit, Sla),
}
"""Objectives by families, after Khan et al. (2024), "A survey of the self supervised learning mechanisms for vision
transformers". T-JEPA, which generates vectors, has the averaged teacher of distillation as well."""
OBJECTIVES: dict[str, type[Objective]] = {kind.name: kind for kinds in TAXONOMY.values() for kind in kinds}
STATE = "objective.pt"
_TERM = re.compile(r"(?:(\d+(?:\.\d+)?)\*)?([a-z0-9-]+)")


class Sum(Objective[Encoder]):
    """Several objectives, each times its weight."""

    name = "sum"

    def __init__(self, encoder: Encoder, seed: int, parts: Mapping[str, tuple[float, Objective]]) -> None:
        super().__init__(encoder, seed)
        self.weights = [weight for weight, _ in parts.values()]
        self.parts = nn.ModuleDict({name: part for name, (_, part) in parts.items()})
        self.transitions = any(part.transitions for part in self._each)

    @property
    def _each(self) -> list[Objective]:
        return cast("list[Objective]", list(self.parts.values()))

    def forward(self, batch: Batch, encoder: Encoder) -> Tensor:
        losses = [weight * part(batch, encoder) for weight, part in zip(self.weights, self._each, strict=True)]
        return torch.stack(losses).sum()

    def before_update(self, share: float, encoder: Encoder) -> bool:
        return any([part.before_update(share, encoder) for part in self._each])

    def after_update(self, encoder: Encoder) -> None:
        for part in self._each:
            part.after_update(encoder)

    def trained(self, encoder: Encoder) -> Encoder:
        # A teacher is kept only of an objective alone: others trained the encoder itself.
        return encoder

    @property
    def fact_encoder(self) -> FactEncoder | None:
        return next((part.fact_encoder for part in self._each if part.fact_encoder), None)


def terms(name: str) -> dict[str, float]:
    """Objectives and weights of a name such as "sit" or "sit+0.5*bm3". Raises StarlingError."""
    found: dict[str, float] = {}
    for word in name.split("+"):
        term = _TERM.fullmatch(word.strip())
        if not term or term[2] not in OBJECTIVES or term[2] in found:
            raise StarlingError(
                f"objective {name!r}: write one of {', '.join(OBJECTIVES)}, or a sum of them such as sit+0.5*bm3"
            )
        found[term[2]] = float(term[1] or 1)
    return found


def settings_of(kind: type[nn.Module]) -> list[str]:
    """Names of the settings that an objective or encoder has."""
    return [name for name in inspect.signature(kind).parameters if name not in ("encoder", "seed", "tokenizer")]


def make_objective(
    name: str, encoder: Encoder, *, seed: int, settings: Mapping[str, Mapping[str, Any]] | None = None
) -> Objective:
    """The objective of that name (see `terms`) with new weights, which the seed decides; ``settings`` are by name of
    objective. Raises StarlingError."""
    weights = terms(name)
    with torch_seeded(seed):
        parts = {}
        for part, weight in weights.items():
            given = (settings or {}).get(part, {})
            check_settings(f"objective {part}", given, OF_OBJECTIVES)
            try:
                parts[part] = weight, OBJECTIVES[part](encoder, seed, **given)
            except TypeError as error:
                raise StarlingError(f"objective {part}: {str(error).split('.')[-1]}") from None
        if list(weights.values()) == [1]:
            return next(iter(parts.values()))[1]
        return Sum(encoder, seed, parts)


def save_objective(objective: Objective, directory: Path) -> None:
    """Save an objective's weights in the folder of the encoder that it trained."""
    save_checkpoint(directory / STATE, {"objective": objective.state_dict()})


def open_objective(directory: Path) -> tuple[Objective, Encoder]:
    """The objective and the encoder of a folder that `starling pretrain` wrote. Raises CheckpointError."""
    notes = encoder_notes(directory)["notes"]
    encoder = make_encoder(directory)
    try:
        objective = make_objective(notes["objective"], encoder, seed=0, settings=notes.get("objective_settings"))
        objective.load_state_dict(load_checkpoint(directory / STATE)["objective"])
    except (KeyError, TypeError, RuntimeError):
        raise CheckpointError(f"{directory}: no objective here that fits the encoder") from None
    return objective.eval(), encoder
