"""``dino``: self-distillation with multi-crop augmentation, an EMA teacher, and Gram anchoring of token similarities.

Implements the parts of Siméoni et al. (2025), "DINOv3", that apply to one vector per text: two global crops and several
local ones; a student that predicts, from every crop, the prototype assignment that an EMA teacher gives to another,
global crop (Caron et al. 2021), with assignments balanced by Sinkhorn-Knopp (Caron et al. 2020); the KoLeo regulariser;
and Gram anchoring, which keeps the similarities among a text's tokens close to those of an early teacher.

Loss: cross entropy of prototype assignments, (crops, texts, prototypes); ``koleo`` times KoLeo of the global crops'
vectors; after a quarter of the training, ``gram`` times the squared difference of the Gram matrices of normalised
token vectors, (texts, longest, longest). The teacher is kept.

Deviations: crops are contiguous sentences. No iBOT loss on masked tokens (see `sit`). The Gram teacher is the EMA
teacher after a quarter of the training; with ``refresh`` it is replaced by the current one at regular intervals, as in
the paper's refinement step.
"""

from __future__ import annotations

import copy
import math
from typing import Any

import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder, TokenEncoder, is_real, padded
from starling.agents.objectives.augmentations import crop
from starling.agents.objectives.base import (
    Objective,
    TransitionBatch,
    encode_rows,
    frozen,
    koleo_loss,
    mlp,
    update_teacher,
)
from starling.training.settings import BaseSettings

GRAM_FROM = 0.25
"""Fraction of the training after which Gram anchoring begins."""
GLOBAL, LOCAL = (0.6, 1.0), (0.1, 0.5)
"""Fraction of a text's sentences in a crop: minimum and maximum."""
STUDENT_TEMPERATURE, TEACHER_TEMPERATURE = 0.1, 0.05


class PrototypeHead(nn.Module):
    """Cosine similarities of a projection with learnt prototypes."""

    def __init__(self, size: int, prototypes: int) -> None:
        super().__init__()
        self.project = mlp(size, 2 * size, 64)
        self.prototypes = nn.Parameter(torch.randn(prototypes, 64))

    def forward(self, x: Tensor) -> Tensor:
        """(n, size) -> (n, prototypes)."""
        unit = nn.functional.normalize
        return unit(self.project(x), dim=1) @ unit(self.prototypes, dim=1).T


class DinoSettings(BaseSettings):
    prototypes: int = Field(64, ge=2, description="number of prototypes")
    crops: int = Field(2, ge=0, description="number of local crops per text")
    momentum: float = Field(0.99, ge=0, le=1, description="initial EMA momentum of the teacher; rises to 1 by a cosine")
    koleo: float = Field(0.1, ge=0, description="weight of the KoLeo anti-collapse term")
    gram: float = Field(2.0, ge=0, description="weight of Gram anchoring")
    refresh: float = Field(
        0.0, ge=0, le=1, description="fraction of the training between refreshes of the Gram teacher; 0: never"
    )


class Dino(Objective[TokenEncoder]):
    """See the module's docstring."""

    name = "dino"
    Settings = DinoSettings
    encoder_type = TokenEncoder
    anchored: Tensor
    """Scalar bool: whether the Gram teacher is set."""
    refreshed: Tensor
    """Scalar: fraction of the training at which it was set or refreshed."""

    def __init__(self, encoder: TokenEncoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = DinoSettings.of("objective dino", settings)
        self.momentum = self.settings.momentum
        self.head = PrototypeHead(encoder.size, self.settings.prototypes)
        self.teacher, self.teacher_head = frozen(copy.deepcopy(encoder)), frozen(copy.deepcopy(self.head))
        self.gram_teacher = frozen(copy.deepcopy(encoder))
        self.register_buffer("anchored", torch.tensor(False))
        self.register_buffer("refreshed", torch.tensor(0.0, dtype=torch.float64))

    def before_update(self, share: float, encoder: Encoder) -> bool:
        self.momentum = 1 - (1 - self.settings.momentum) * (1 + math.cos(math.pi * share)) / 2
        self.teacher.progress(share)
        every = self.settings.refresh
        if share >= GRAM_FROM and (not self.anchored or (every and share - self.refreshed >= every)):
            self.gram_teacher.load_state_dict(self.teacher.state_dict())
            self.anchored.fill_(True)
            self.refreshed.fill_(share)
        return False

    def after_update(self, encoder: Encoder) -> None:
        update_teacher(self.teacher, encoder, self.momentum)
        update_teacher(self.teacher_head, self.head, self.momentum)

    def trained(self, encoder: Encoder) -> Encoder:
        return self.teacher

    def forward(self, batch: TransitionBatch, encoder: TokenEncoder) -> Tensor:
        """The loss, a scalar."""
        texts = batch.states[: batch.count_before]
        crops = self.settings.crops
        global_crops = [padded([encoder.read(crop(text, self.rng, *GLOBAL)) for text in texts]) for _ in range(2)]
        local_crops = [encoder.read(crop(text, self.rng, *LOCAL)) for _ in range(crops) for text in texts]
        with torch.no_grad():
            cosines = torch.cat([self.teacher_head(encode_rows(self.teacher, *one)[1]) for one in global_crops])
            targets = self.assignments(cosines).chunk(2)
        hidden, vectors = zip(*[encode_rows(encoder, *one) for one in global_crops], strict=True)
        student = [self.head(one) for one in vectors]
        if local_crops:
            student += self.head(encode_rows(encoder, *padded(local_crops))[1]).chunk(crops)
        losses = [
            -(target * (cosine / STUDENT_TEMPERATURE).log_softmax(dim=1)).sum(dim=1).mean()
            for i, target in enumerate(targets)
            for j, cosine in enumerate(student)
            if i != j
        ]
        loss = torch.stack(losses).mean()
        if self.settings.koleo:
            loss = loss + self.settings.koleo * torch.stack([koleo_loss(one) for one in vectors]).mean()
        if self.anchored and self.settings.gram:
            anchors = [self._gram(one, *inputs) for one, inputs in zip(hidden, global_crops, strict=True)]
            loss = loss + self.settings.gram * torch.stack(anchors).mean()
        return loss

    def assignments(self, cosines: Tensor) -> Tensor:
        """(n, prototypes) cosines of the teacher -> (n, prototypes) targets: rows sum to 1, columns to the same."""
        return sinkhorn(cosines / TEACHER_TEMPERATURE)

    def _gram(self, hidden: Tensor, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest, size), (n, longest), (n,) -> scalar: mean squared distance to the Gram teacher's matrices."""
        with torch.no_grad():
            anchor = self.gram_teacher.hidden(ids, lengths)
        now, early = (nn.functional.normalize(one, dim=2) for one in (hidden, anchor))
        real = is_real(ids.shape[1], lengths)
        both = real[:, :, None] & real[:, None, :]
        return (now @ now.transpose(1, 2) - early @ early.transpose(1, 2))[both].square().mean()


def sinkhorn(logits: Tensor, rounds: int = 3) -> Tensor:
    """(n, k) -> (n, k): Sinkhorn-Knopp, alternating normalisation of columns and rows; rows sum to 1."""
    shares = (logits - logits.max()).exp()
    for _ in range(rounds):
        shares = shares / shares.sum(dim=0, keepdim=True).clamp_min(1e-12)
        shares = shares / shares.sum(dim=1, keepdim=True).clamp_min(1e-12)
    return shares
