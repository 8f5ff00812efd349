"""``tjepa``: the vectors of masked objects of the world, predicted from the others.

Implements Thimonier et al. (2024), "T-JEPA: Augmentation-Free Self-Supervised Learning for Tabular Data": a context
encoder sees some features of a row, a predictor gives what an averaged copy of the encoder makes of the others when it
sees all, and a regularisation token, which is never predicted, goes through both.

Minimises: the squared distance between predicted and given vectors, (masked objects, size).

Deviations: the table is a world's, objects by properties, and what is masked are whole objects; their names are what
the predictor is asked by, as features have positions there. One mask for each world and update instead of several.
Given vectors are normalised, as in I-JEPA (Assran et al. 2023).
"""

from __future__ import annotations

import copy

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder, is_real, padded
from starling.agents.encoders.facts import COLUMNS, NAME, FactEncoder
from starling.agents.encoders.transformer import Block
from starling.agents.objectives.base import Batch, Objective, follow, frozen
from starling.util.errors import StarlingError

MASKED = (0.2, 0.6)
"""The share of objects that is masked, from and to."""


class Tjepa(Objective[FactEncoder]):
    """The objective. ``momentum``: of the averaged encoder. ``layers``, ``heads``: of the predictor."""

    name = "tjepa"
    needs = FactEncoder

    def __init__(
        self, encoder: FactEncoder, seed: int, momentum: float = 0.99, layers: int = 1, heads: int = 4
    ) -> None:
        super().__init__(encoder, seed)
        if encoder.size % heads:
            raise StarlingError(f"tjepa: vectors of {encoder.size} do not divide into {heads} heads")
        self.momentum = momentum
        size = encoder.size
        self.target = frozen(copy.deepcopy(encoder))
        self.asked = nn.Parameter(torch.randn(size) * size**-0.5)
        self.blocks = nn.ModuleList(Block(size, heads, 0.0, "dense", 0, 0, False) for _ in range(layers))
        self.last = nn.LayerNorm(size)
        self.out = nn.Linear(size, size)

    def after_update(self, encoder: Encoder) -> None:
        follow(self.target, encoder, self.momentum)

    def forward(self, batch: Batch, encoder: FactEncoder) -> Tensor:
        token = np.zeros((1, COLUMNS), np.int64)
        token[0, 0] = encoder.mask
        contexts, masks, asked = [], [], []
        tables = [batch.world[number] for number in sorted(set(batch.facts.tolist())) if len(batch.world[number]) > 1]
        if not tables:
            return self.asked.sum() * 0
        for table in tables:
            order = self.rng.permutation(len(table))
            count = min(max(1, round(self.rng.uniform(*MASKED) * len(table))), len(table) - 1)
            masks.append(np.sort(order[:count]))
            contexts.append(np.concatenate([token, table[np.sort(order[count:])]]))
            asked.append(table[masks[-1]])
        whole = self.given(encoder, *padded([np.concatenate([token, table]) for table in tables]))
        wanted = torch.cat([whole[i, torch.from_numpy(mask) + 1] for i, mask in enumerate(masks)])  # the token is first
        return (self._predicted(encoder, padded(contexts), padded(asked)) - wanted).square().mean()

    def given(self, encoder: FactEncoder, ids: Tensor, lengths: Tensor) -> Tensor:
        """What is to be predicted of whole tables: (n, longest, size)."""
        with torch.no_grad():
            return nn.functional.layer_norm(self.target.hidden(ids, lengths), (encoder.size,))

    def _predicted(self, encoder: FactEncoder, context: tuple[Tensor, Tensor], asked: tuple[Tensor, Tensor]) -> Tensor:
        """Vectors of the objects that are asked for, (all of them, size)."""
        seen = encoder.hidden(*context)
        ids, lengths = asked
        names = encoder.cells(ids[..., :NAME]).sum(dim=2).detach() + self.asked
        real = torch.cat([is_real(seen.shape[1], context[1]), is_real(ids.shape[1], lengths)], dim=1)
        x = torch.cat([seen, names], dim=1)
        for block in self.blocks:
            x = block(x, real)
        answers: Tensor = self.out(self.last(x[:, seen.shape[1] :]))
        return answers[is_real(ids.shape[1], lengths)]
