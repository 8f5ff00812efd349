"""``sit``: multi-task learning of masked-token prediction, rotation prediction and a contrastive loss.

Implements Atito et al. (2021), "SiT: Self-supervised Vision Transformer": group masked model learning, rotation
prediction and contrastive learning on the same two corrupted views, weighted by learnt uncertainties (Kendall et al.
2018).

Loss: for each task, exp(-s) times its loss plus s, s learnt: cross entropy of masked tokens, (texts, longest) ids;
cross entropy of the rotation, (texts,) of 4 classes; InfoNCE of (texts, size) projections, of two views or, with
``momentum``, of each view and an EMA teacher's of the other.

Deviations: tokens are classified instead of pixels regressed. A text is rotated cyclically by quarters of its length,
as an image by quarters of a turn; tokens that mark its ends stay in place, since they would tell the rotation.
Spans are at most 4 tokens long by default, and there is no teacher: see the settings.
"""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder, TokenEncoder, padded
from starling.agents.objectives.base import (
    Objective,
    TransitionBatch,
    encode_rows,
    frozen,
    info_nce,
    mlp,
    update_teacher,
)
from starling.agents.objectives.tokens import MaskedTokenHead, mask_spans
from starling.training.settings import BaseSettings

ROTATIONS = 4


class SitSettings(BaseSettings):
    share: float = Field(0.3, ge=0.01, le=0.99, description="masking ratio")
    temperature: float = Field(0.2, ge=0.01, description="temperature of the contrastive loss")
    span: int = Field(4, ge=1, le=16, description="maximum number of tokens in a masked span")
    rotation: bool = Field(True, description="rotate texts and predict the rotation")
    contrast: bool = Field(True, description="contrastive task")
    momentum: float | None = Field(
        None, ge=0, le=1, description="EMA momentum of the teacher of the contrastive task; null: no teacher"
    )


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
        self.teacher: TokenEncoder | None = None
        if self.settings.momentum is not None:
            self.teacher, self.teacher_project = frozen(copy.deepcopy(encoder)), frozen(copy.deepcopy(self.project))

    def after_update(self, encoder: Encoder) -> None:
        if self.teacher is not None and self.settings.momentum is not None:
            update_teacher(self.teacher, encoder, self.settings.momentum)
            update_teacher(self.teacher_project, self.project, self.settings.momentum)

    def forward(self, batch: TransitionBatch, encoder: TokenEncoder) -> Tensor:
        """The loss, a scalar."""
        inputs, chosen = batch.state_inputs[: batch.count_before], self.settings
        tokens, rotations, views, targets = [], [], [], []
        for _ in range(2):
            turns = self.rng.integers(ROTATIONS, size=len(inputs)) if chosen.rotation else np.zeros(len(inputs), int)
            ids, lengths = padded([rotated(one, turn, encoder.marks) for one, turn in zip(inputs, turns, strict=True)])
            masked_ids, masked = mask_spans(ids, lengths, encoder.mask, self.rng, chosen.share, chosen.span)
            hidden, pooled = encode_rows(encoder, masked_ids, lengths)
            tokens.append(self.head(hidden, ids, masked))
            rotations.append(nn.functional.cross_entropy(self.turn(pooled), torch.from_numpy(turns)))
            views.append(self.project(pooled))
            if self.teacher is not None:
                with torch.no_grad():
                    targets.append(self.teacher_project(encode_rows(self.teacher, masked_ids, lengths)[1]))
        tasks = {0: (tokens[0] + tokens[1]) / 2}
        if chosen.rotation:
            tasks[1] = (rotations[0] + rotations[1]) / 2
        if chosen.contrast:
            pairs = [(views[0], targets[1]), (views[1], targets[0])] if targets else [(views[0], views[1])]
            tasks[2] = torch.stack([info_nce(*pair, chosen.temperature) for pair in pairs]).mean()
        uncertainty = self.uncertainty[list(tasks)]
        return (torch.exp(-uncertainty) * torch.stack(list(tasks.values())) + uncertainty).sum()


def rotated(ids: np.ndarray, turn: int, marks: int) -> np.ndarray:
    """(length,) token ids rolled by ``turn`` quarters; ``marks`` tokens at either end stay in place."""
    inner = ids[marks : len(ids) - marks]
    return np.concatenate([ids[:marks], np.roll(inner, len(inner) * turn // ROTATIONS), ids[len(ids) - marks :]])
