"""``sit``: multi-task learning of masked-token prediction, rotation prediction and a contrastive loss.

Implements Atito et al. (2021), "SiT: Self-supervised Vision Transformer": group masked model learning, rotation
prediction and contrastive learning on the same two corrupted views, weighted by learnt uncertainties (Kendall et al.
2018).

Loss: for each task, exp(-s) times its loss plus s, s learnt: cross entropy of masked tokens, (texts, longest) ids;
cross entropy of the rotation, (texts,) of 4 classes; InfoNCE of (texts, size) projections.

Deviations: tokens are classified instead of pixels regressed. A text is rotated cyclically by quarters of its length,
as an image by quarters of a turn.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import TokenEncoder, padded
from starling.agents.objectives.base import Objective, TransitionBatch, encode_rows, info_nce, mlp
from starling.agents.objectives.tokens import MaskedTokenHead, mask_spans
from starling.training.settings import BaseSettings

ROTATIONS = 4


class SitSettings(BaseSettings):
    share: float = Field(0.3, ge=0.01, le=0.99, description="masking ratio")
    temperature: float = Field(0.2, ge=0.01, description="temperature of the contrastive loss")


class Sit(Objective[TokenEncoder]):
    """See the module's docstring."""

    name = "sit"
    Settings = SitSettings
    encoder_type = TokenEncoder

    def __init__(self, encoder: TokenEncoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = SitSettings.of("objective sit", settings)
        self.head = MaskedTokenHead(encoder)
        self.turn = mlp(encoder.size, encoder.size, ROTATIONS)
        self.project = mlp(encoder.size, encoder.size, encoder.size, norm=True)
        self.uncertainty = nn.Parameter(torch.zeros(3))
        """(3,): log variances of the tasks."""

    def forward(self, batch: TransitionBatch, encoder: TokenEncoder) -> Tensor:
        """The loss, a scalar."""
        inputs = batch.state_inputs[: batch.count_before]
        tokens, rotations, views = [], [], []
        for _ in range(2):
            rotation = torch.from_numpy(self.rng.integers(ROTATIONS, size=len(inputs)))
            rotated = [
                np.roll(one, len(one) * turn // ROTATIONS) for one, turn in zip(inputs, rotation.tolist(), strict=True)
            ]
            ids, lengths = padded(rotated)
            masked_ids, masked = mask_spans(ids, lengths, encoder.mask, self.rng, self.settings.share)
            hidden, pooled = encode_rows(encoder, masked_ids, lengths)
            tokens.append(self.head(hidden, ids, masked))
            rotations.append(nn.functional.cross_entropy(self.turn(pooled), rotation))
            views.append(self.project(pooled))
        contrast = info_nce(views[0], views[1], self.settings.temperature)
        losses = torch.stack([(tokens[0] + tokens[1]) / 2, (rotations[0] + rotations[1]) / 2, contrast])
        return (torch.exp(-self.uncertainty) * losses + self.uncertainty).sum()
