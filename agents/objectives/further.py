"""``further``: further pre-training on game text that does not forget what the encoder knew.

Implements Lee et al. (2022), "Self-Distillation for Further Pre-training of Transformers": further pre-train by masked
tokens; then take the encoder as it began, and train it by the same objective and to give the hidden vectors of the
further trained one.

Minimises: the cross entropy of masked tokens, (texts, longest) ids against (texts, longest, vocabulary); in the second
half also the squared distance of the vectors of tokens, (texts, longest, size), from the teacher's on texts that are
not masked. ``koleo`` times KoLeo of the texts' vectors, (texts, size).

Deviations: KoLeo, as in `dino`: masked tokens alone let an encoder that begins from nothing give all texts much the same
vector. One run has both parts, a half each. The head that names tokens goes on with its weights. The distance is on
vectors of the last layer. Groups of tokens are masked (`tokens`).
"""

from __future__ import annotations

import copy

import torch
from torch import Tensor

from starling.agents.encoders.base import Encoder, TokenEncoder, is_real, padded
from starling.agents.objectives.base import Batch, Objective, frozen, hidden_of, spread_loss
from starling.agents.objectives.tokens import TokenHead, mask_groups

TEACHER_FROM = 0.5
"""The share of the training after which the encoder begins again, with a teacher."""


class Further(Objective[TokenEncoder]):
    """The objective. ``share``: of tokens that are masked. ``distillation``: weight of the distance to the teacher.
    ``koleo``: weight of what spreads texts."""

    name = "further"
    needs = TokenEncoder
    second: Tensor
    """Whether the second half has begun."""

    def __init__(
        self, encoder: TokenEncoder, seed: int, share: float = 0.15, distillation: float = 1.0, koleo: float = 0.1
    ) -> None:
        super().__init__(encoder, seed)
        self.share, self.distillation, self.koleo = share, distillation, koleo
        self.head = TokenHead(encoder)
        # The encoder as it began, until it becomes the teacher.
        self.teacher = frozen(copy.deepcopy(encoder))
        self.register_buffer("second", torch.tensor(False))

    def before_update(self, share: float, encoder: Encoder) -> bool:
        if share < TEACHER_FROM or self.second:
            return False
        began = copy.deepcopy(self.teacher.state_dict())
        self.teacher.load_state_dict(encoder.state_dict())
        encoder.load_state_dict(began)
        encoder.progress(share)  # what it began as was guided as at the beginning
        self.second.fill_(True)
        return True

    def forward(self, batch: Batch, encoder: TokenEncoder) -> Tensor:
        ids, lengths = padded(batch.states_read[: batch.before])
        shown, chosen = mask_groups(ids, lengths, encoder.mask, self.rng, self.share)
        hidden, pooled = hidden_of(encoder, shown, lengths)
        loss: Tensor = self.head(hidden, ids, chosen) + self.koleo * spread_loss(pooled)
        if self.second:
            real = is_real(ids.shape[1], lengths)
            with torch.no_grad():
                target = self.teacher.hidden(ids, lengths)[real]
            loss = loss + self.distillation * (encoder.hidden(ids, lengths)[real] - target).square().mean()
        return loss
