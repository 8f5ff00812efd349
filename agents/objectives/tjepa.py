"""``tjepa``: predicts the vectors of masked objects in the world table from those of the other objects.

Implements Thimonier et al. (2024), "T-JEPA: Augmentation-Free Self-Supervised Learning for Tabular Data": a context
encoder sees some of the features, a predictor predicts the representation of the masked ones by a target encoder, an
exponential moving average of the encoder that sees all of them. A regularisation token, which is never predicted, goes
through both encoders.

Loss: mean squared distance between predicted and target vectors, (masked objects, size).

Deviations: the table is a world's, objects by properties, and whole objects are masked; the predictor is queried by
their names, as it is by feature positions in the paper. One mask per world and update instead of several. Targets are
layer-normalised, as in I-JEPA (Assran et al. 2023).
"""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder, is_real, padded
from starling.agents.encoders.facts import COLUMNS, NAME, FactEncoder
from starling.agents.encoders.transformer import Block
from starling.agents.objectives.base import Objective, TransitionBatch, frozen, update_teacher
from starling.training.settings import BaseSettings
from starling.util.errors import StarlingError

MASKED = (0.2, 0.6)
"""Masking ratio of objects: minimum and maximum."""


class TjepaSettings(BaseSettings):
    momentum: float = Field(0.99, ge=0, le=1, description="EMA momentum of the target encoder")
    layers: int = Field(1, ge=1, description="number of transformer layers of the predictor")
    token: bool = Field(True, description="regularisation token, which goes through both encoders")
    heads: int = Field(
        4, ge=1, description="number of attention heads of the predictor; has to divide the encoder's size"
    )


class Tjepa(Objective[FactEncoder]):
    """See the module's docstring."""

    name = "tjepa"
    Settings = TjepaSettings
    encoder_type = FactEncoder

    def __init__(self, encoder: FactEncoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = TjepaSettings.of("objective tjepa", settings)
        size, heads = encoder.size, self.settings.heads
        if size % heads:
            raise StarlingError(f"objective tjepa: heads={heads} does not divide the encoder's size={size}")
        self.target = frozen(copy.deepcopy(encoder))
        self.asked = nn.Parameter(torch.randn(size) * size**-0.5)
        """(size,): the mask token, added to the names of masked objects."""
        self.blocks = nn.ModuleList(Block(size, heads) for _ in range(self.settings.layers))
        self.last = nn.LayerNorm(size)
        self.out = nn.Linear(size, size)

    def after_update(self, encoder: Encoder) -> None:
        update_teacher(self.target, encoder, self.settings.momentum)

    def forward(self, batch: TransitionBatch, encoder: FactEncoder) -> Tensor:
        """The loss, a scalar."""
        token = np.zeros((int(self.settings.token), COLUMNS), np.int64)
        token[:, 0] = encoder.mask
        contexts, masks, queries = [], [], []
        tables = [batch.worlds[index] for index in sorted(set(batch.world.tolist())) if len(batch.worlds[index]) > 1]
        if not tables:
            return self.asked.sum() * 0
        for table in tables:
            order = self.rng.permutation(len(table))
            count = min(max(1, round(self.rng.uniform(*MASKED) * len(table))), len(table) - 1)
            masks.append(np.sort(order[:count]))
            contexts.append(np.concatenate([token, table[np.sort(order[count:])]]))
            queries.append(table[masks[-1]])
        targets = self.targets(encoder, *padded([np.concatenate([token, table]) for table in tables]))
        # The regularisation token, if any, is the first row.
        wanted = torch.cat([targets[i, torch.from_numpy(mask) + len(token)] for i, mask in enumerate(masks)])
        return (self._predictions(encoder, padded(contexts), padded(queries)) - wanted).square().mean()

    def targets(self, encoder: FactEncoder, ids: Tensor, lengths: Tensor) -> Tensor:
        """Whole tables (n, longest, COLUMNS), (n,) -> (n, longest, size): the target encoder's normalised vectors."""
        with torch.no_grad():
            return nn.functional.layer_norm(self.target.hidden(ids, lengths), (encoder.size,))

    def _predictions(
        self, encoder: FactEncoder, contexts: tuple[Tensor, Tensor], queries: tuple[Tensor, Tensor]
    ) -> Tensor:
        """Padded ids and lengths of contexts and of masked objects -> (masked objects, size)."""
        visible = encoder.hidden(*contexts)
        ids, lengths = queries
        names = encoder.cells(ids[..., :NAME]).sum(dim=2).detach() + self.asked
        real = torch.cat([is_real(visible.shape[1], contexts[1]), is_real(ids.shape[1], lengths)], dim=1)
        x = torch.cat([visible, names], dim=1)
        for block in self.blocks:
            x = block(x, real)
        predictions: Tensor = self.out(self.last(x[:, visible.shape[1] :]))
        return predictions[is_real(ids.shape[1], lengths)]
