"""``further``: further pre-training on game text, regularised against forgetting by self-distillation.

Implements Lee et al. (2022), "Self-Distillation for Further Pre-training of Transformers": first pre-train further by
masked language modelling; then restart from the initial encoder, train by the same objective, and distil the hidden
states of the further pre-trained encoder, which is now the teacher.

Loss: cross entropy of masked tokens, (texts, longest) ids against (texts, longest, vocabulary) logits; in the second
half also the mean squared distance of token vectors to the teacher's, (texts, longest, size), on unmasked texts;
``koleo`` times KoLeo of the texts' vectors, (texts, size).

Deviations: the KoLeo anti-collapse term, as in `dino`: with masked tokens alone, an encoder trained from scratch gives
all texts nearly the same vector. Both phases are halves of one run. The masked-token head is not reset. Distillation is
from the last layer. Spans of tokens are masked (`tokens`).
"""

from __future__ import annotations

import copy
from typing import Any

import torch
from pydantic import Field
from torch import Tensor

from starling.agents.encoders.base import Encoder, TokenEncoder, is_real, padded
from starling.agents.objectives.base import Objective, TransitionBatch, encode_rows, frozen, koleo_loss
from starling.agents.objectives.tokens import MaskedTokenHead, mask_spans
from starling.training.settings import BaseSettings

TEACHER_FROM = 0.5
"""Fraction of the training after which the encoder restarts, with a teacher."""


class FurtherSettings(BaseSettings):
    share: float = Field(0.15, ge=0.01, le=0.99, description="masking ratio")
    distillation: float = Field(1.0, ge=0, description="weight of the distance to the teacher's token vectors")
    koleo: float = Field(0.1, ge=0, description="weight of the KoLeo anti-collapse term")


class Further(Objective[TokenEncoder]):
    """See the module's docstring."""

    name = "further"
    Settings = FurtherSettings
    encoder_type = TokenEncoder
    second: Tensor
    """Scalar bool: whether the second half has begun."""

    def __init__(self, encoder: TokenEncoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = FurtherSettings.of("objective further", settings)
        self.head = MaskedTokenHead(encoder)
        # Holds the initial encoder until it becomes the teacher.
        self.teacher = frozen(copy.deepcopy(encoder))
        self.register_buffer("second", torch.tensor(False))

    def before_update(self, share: float, encoder: Encoder) -> bool:
        if share < TEACHER_FROM or self.second:
            return False
        initial = copy.deepcopy(self.teacher.state_dict())
        self.teacher.load_state_dict(encoder.state_dict())
        encoder.load_state_dict(initial)
        encoder.progress(share)  # the initial weights came with the guidance of the beginning
        self.second.fill_(True)
        return True

    def forward(self, batch: TransitionBatch, encoder: TokenEncoder) -> Tensor:
        """The loss, a scalar."""
        ids, lengths = padded(batch.state_inputs[: batch.count_before])
        masked_ids, masked = mask_spans(ids, lengths, encoder.mask, self.rng, self.settings.share)
        hidden, pooled = encode_rows(encoder, masked_ids, lengths)
        loss: Tensor = self.head(hidden, ids, masked) + self.settings.koleo * koleo_loss(pooled)
        if self.second:
            real = is_real(ids.shape[1], lengths)
            with torch.no_grad():
                target = self.teacher.hidden(ids, lengths)[real]
            distance = (encoder.hidden(ids, lengths)[real] - target).square().mean()
            loss = loss + self.settings.distillation * distance
        return loss
