"""Masked tokens, and the head that tells what they were."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import TokenEncoder

SPAN = 4
"""The longest group of neighbouring tokens that is masked together."""
REPLACED = 0.2
"""Share of groups that get tokens of other texts instead of the mask."""


def mask_groups(ids: Tensor, lengths: Tensor, mask: int, rng: np.random.Generator, share: float) -> tuple[Tensor, Tensor]:
    """(n, longest), (n,) -> the same with about ``share`` of each text's tokens masked in groups, at least one token,
    and (n, longest) bool which."""
    n, longest = ids.shape
    shown, chosen = ids.numpy().copy(), np.zeros((n, longest), bool)
    counts = lengths.numpy()
    donors = ids.numpy()
    for row, length in enumerate(counts.tolist()):
        wanted = max(1, round(share * length))
        while chosen[row].sum() < wanted:
            size = min(int(rng.integers(1, SPAN + 1)), wanted)
            first = int(rng.integers(max(length - size, 0) + 1))
            group = slice(first, min(first + size, length))
            chosen[row, group] = True
            if rng.random() < REPLACED:
                other = int(rng.integers(n))
                places = rng.integers(counts[other], size=group.stop - group.start)
                shown[row, group] = donors[other, places]
            else:
                shown[row, group] = mask
    return torch.from_numpy(shown), torch.from_numpy(chosen)


class TokenHead(nn.Module):
    """Which token it was, from the vector of where it is masked."""

    def __init__(self, encoder: TokenEncoder) -> None:
        super().__init__()
        size = encoder.size
        self.before = nn.Sequential(nn.Linear(size, size), nn.GELU(), nn.LayerNorm(size))
        self.out = nn.Linear(size, encoder.vocabulary)

    def forward(self, hidden: Tensor, ids: Tensor, chosen: Tensor) -> Tensor:
        """(n, longest, size), (n, longest), (n, longest) bool -> cross entropy, a scalar."""
        return nn.functional.cross_entropy(self.out(self.before(hidden[chosen])), ids[chosen])
