"""``dino``: self-distillation with crops of text, an averaged teacher, and similarities of tokens kept from degrading.

Implements the parts of Siméoni et al. (2025), "DINOv3", that work on one vector for each text: two large crops and some
small ones; a student that gives for every crop the prototypes that an exponentially averaged teacher gives for another,
large one (Caron et al. 2021), assignments made even by Sinkhorn-Knopp (Caron et al. 2020); KoLeo, which spreads
vectors; and Gram anchoring: similarities among a text's tokens stay those of an early teacher.

Minimises: cross entropy of prototypes, (crops, texts, prototypes); ``koleo`` times minus the mean logarithm of the distance
to the nearest other text; from a quarter of the training on ``gram`` times the squared difference of cosines among
tokens, (texts, longest, longest). The teacher is what is kept.

Deviations: crops are neighbouring sentences. No iBOT loss on masked tokens (see `sit`). The Gram teacher is the averaged
teacher as it is after a quarter of the training, and is not replaced later.
"""

from __future__ import annotations

import copy
import math

import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder, TokenEncoder, is_real, padded
from starling.agents.objectives.base import Batch, Objective, follow, frozen, hidden_of, mlp, spread_loss
from starling.agents.objectives.texts import cropped

GRAM_FROM = 0.25
LARGE, SMALL = (0.6, 1.0), (0.1, 0.5)
"""Shares of a text's sentences that a crop has, from and to."""
STUDENT_TEMPERATURE, TEACHER_TEMPERATURE = 0.1, 0.05


class Head(nn.Module):
    """(n, size) -> (n, prototypes): cosines between a projection and each prototype."""

    def __init__(self, size: int, prototypes: int) -> None:
        super().__init__()
        self.project = mlp(size, 2 * size, 64)
        self.prototypes = nn.Parameter(torch.randn(prototypes, 64))

    def forward(self, x: Tensor) -> Tensor:
        unit = nn.functional.normalize
        return unit(self.project(x), dim=1) @ unit(self.prototypes, dim=1).T


class Dino(Objective[TokenEncoder]):
    """The objective. ``prototypes``: how many. ``crops``: small ones for each text. ``momentum``: of the teacher at first;
    it rises to 1. ``koleo``, ``gram``: weights."""

    name = "dino"
    needs = TokenEncoder
    anchored: Tensor
    """Whether the Gram teacher is chosen."""

    def __init__(
        self,
        encoder: TokenEncoder,
        seed: int,
        prototypes: int = 64,
        crops: int = 2,
        momentum: float = 0.99,
        koleo: float = 0.1,
        gram: float = 2.0,
    ) -> None:
        super().__init__(encoder, seed)
        self.crops, self.koleo, self.gram = crops, koleo, gram
        self.least_momentum = self.momentum = momentum
        self.head = Head(encoder.size, prototypes)
        self.teacher, self.teacher_head = frozen(copy.deepcopy(encoder)), frozen(copy.deepcopy(self.head))
        self.gram_teacher = frozen(copy.deepcopy(encoder))
        self.register_buffer("anchored", torch.tensor(False))

    def before_update(self, share: float, encoder: Encoder) -> bool:
        self.momentum = 1 - (1 - self.least_momentum) * (1 + math.cos(math.pi * share)) / 2
        self.teacher.progress(share)
        if share >= GRAM_FROM and not self.anchored:
            self.gram_teacher.load_state_dict(self.teacher.state_dict())
            self.anchored.fill_(True)
        return False

    def after_update(self, encoder: Encoder) -> None:
        follow(self.teacher, encoder, self.momentum)
        follow(self.teacher_head, self.head, self.momentum)

    def trained(self, encoder: Encoder) -> Encoder:
        return self.teacher

    def forward(self, batch: Batch, encoder: TokenEncoder) -> Tensor:
        texts = batch.states[: batch.before]
        large = [padded([encoder.read(cropped(text, self.rng, *LARGE)) for text in texts]) for _ in range(2)]
        small = [encoder.read(cropped(text, self.rng, *SMALL)) for _ in range(self.crops) for text in texts]
        with torch.no_grad():
            seen = torch.cat([self.teacher_head(hidden_of(self.teacher, *crop)[1]) for crop in large])
            targets = self.assigned(seen).chunk(2)
        hidden, vectors = zip(*[hidden_of(encoder, *crop) for crop in large], strict=True)
        given = [self.head(one) for one in vectors]
        if small:
            given += self.head(hidden_of(encoder, *padded(small))[1]).chunk(self.crops)
        losses = [
            -(target * (one / STUDENT_TEMPERATURE).log_softmax(dim=1)).sum(dim=1).mean()
            for i, target in enumerate(targets)
            for j, one in enumerate(given)
            if i != j
        ]
        loss = torch.stack(losses).mean()
        if self.koleo:
            loss = loss + self.koleo * torch.stack([spread_loss(one) for one in vectors]).mean()
        if self.anchored and self.gram:
            anchors = [self._gram(one, *crop) for one, crop in zip(hidden, large, strict=True)]
            loss = loss + self.gram * torch.stack(anchors).mean()
        return loss

    def assigned(self, cosines: Tensor) -> Tensor:
        """What the student is to give: (n, prototypes) that sum to 1 in each row and to the same in each column."""
        return sinkhorn(cosines / TEACHER_TEMPERATURE)

    def _gram(self, hidden: Tensor, ids: Tensor, lengths: Tensor) -> Tensor:
        with torch.no_grad():
            early = self.gram_teacher.hidden(ids, lengths)
        now, then = (nn.functional.normalize(one, dim=2) for one in (hidden, early))
        real = is_real(ids.shape[1], lengths)
        both = real[:, :, None] & real[:, None, :]
        return (now @ now.transpose(1, 2) - then @ then.transpose(1, 2))[both].square().mean()


def sinkhorn(logits: Tensor, rounds: int = 3) -> Tensor:
    """(n, k) -> (n, k): softmax of all, scaled in turn so that columns and rows have equal sums; rows sum to 1."""
    shares = (logits - logits.max()).exp()
    for _ in range(rounds):
        shares = shares / shares.sum(dim=0, keepdim=True).clamp_min(1e-12)
        shares = shares / shares.sum(dim=1, keepdim=True).clamp_min(1e-12)
    return shares
