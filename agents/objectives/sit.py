"""``sit``: several pretext tasks at once: masked tokens, which way a text was turned, and contrast of two views.

Implements Atito et al. (2021), "SiT: Self-supervised Vision Transformer": group masked reconstruction, rotation
prediction and contrast, all from the same two corrupted views, weighted by learnt uncertainties (Kendall et al. 2018).

Minimises: for each task, exp(-s) times its loss plus s, s learnt: cross entropy of masked tokens, (texts, longest) ids;
cross entropy of the turn, (texts,) of 4; InfoNCE of (texts, size) projections.

Deviations: tokens are named instead of pixels regressed. A text is turned by quarters of its tokens, as an image by
quarters of a circle; tokens stand for themselves wherever they are.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import TokenEncoder, padded
from starling.agents.objectives.base import Batch, Objective, hidden_of, info_nce, mlp
from starling.agents.objectives.tokens import TokenHead, mask_groups

TURNS = 4


class Sit(Objective[TokenEncoder]):
    """The objective. ``share``: of tokens that are masked. ``temperature``: of the contrast."""

    name = "sit"
    needs = TokenEncoder

    def __init__(self, encoder: TokenEncoder, seed: int, share: float = 0.3, temperature: float = 0.2) -> None:
        super().__init__(encoder, seed)
        self.share, self.temperature = share, temperature
        self.head = TokenHead(encoder)
        self.turn = mlp(encoder.size, encoder.size, TURNS)
        self.project = mlp(encoder.size, encoder.size, encoder.size, norm=True)
        self.uncertainty = nn.Parameter(torch.zeros(3))
        """The logarithms of the tasks' variances."""

    def forward(self, batch: Batch, encoder: TokenEncoder) -> Tensor:
        read = batch.states_read[: batch.before]
        tokens, turns, views = [], [], []
        for _ in range(2):
            turned = torch.from_numpy(self.rng.integers(TURNS, size=len(read)))
            ids, lengths = padded(
                [np.roll(one, len(one) * turn // TURNS) for one, turn in zip(read, turned.tolist(), strict=True)]
            )
            shown, chosen = mask_groups(ids, lengths, encoder.mask, self.rng, self.share)
            hidden, pooled = hidden_of(encoder, shown, lengths)
            tokens.append(self.head(hidden, ids, chosen))
            turns.append(nn.functional.cross_entropy(self.turn(pooled), turned))
            views.append(self.project(pooled))
        contrast = info_nce(views[0], views[1], self.temperature)
        losses = torch.stack([(tokens[0] + tokens[1]) / 2, (turns[0] + turns[1]) / 2, contrast])
        return (torch.exp(-self.uncertainty) * losses + self.uncertainty).sum()
