"""Masked language modelling: span masking, and the head that predicts masked tokens."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import TokenEncoder

MAX_SPAN = 4
"""Maximum length of a masked span, by default."""
REPLACED = 0.2
"""Fraction of spans that are replaced by tokens of other texts instead of the mask token."""


def mask_spans(
    ids: Tensor, lengths: Tensor, mask: int, rng: np.random.Generator, ratio: float, span: int = MAX_SPAN
) -> tuple[Tensor, Tensor]:
    """(n, longest) int64, (n,) -> (n, longest) masked ids, (n, longest) bool, True where masked.

    Masks spans of at most ``span`` tokens until about ``ratio`` of each text's tokens, and at least one, are masked.
    """
    n, longest = ids.shape
    masked_ids, masked = ids.numpy().copy(), np.zeros((n, longest), bool)
    counts = lengths.numpy()
    donors = ids.numpy()
    for row, length in enumerate(counts.tolist()):
        budget = max(1, round(ratio * length))
        while masked[row].sum() < budget:
            size = min(int(rng.integers(1, span + 1)), budget)
            first = int(rng.integers(max(length - size, 0) + 1))
            chosen = slice(first, min(first + size, length))
            masked[row, chosen] = True
            if rng.random() < REPLACED:
                other = int(rng.integers(n))
                positions = rng.integers(counts[other], size=chosen.stop - chosen.start)
                masked_ids[row, chosen] = donors[other, positions]
            else:
                masked_ids[row, chosen] = mask
    return torch.from_numpy(masked_ids), torch.from_numpy(masked)


class MaskedTokenHead(nn.Module):
    """Predicts masked tokens from the vectors at their positions."""

    def __init__(self, encoder: TokenEncoder) -> None:
        super().__init__()
        size = encoder.size
        self.before = nn.Sequential(nn.Linear(size, size), nn.GELU(), nn.LayerNorm(size))
        self.out = nn.Linear(size, encoder.vocabulary)

    def forward(self, hidden: Tensor, ids: Tensor, masked: Tensor) -> Tensor:
        """(n, longest, size), (n, longest) original ids, (n, longest) bool -> cross entropy, a scalar."""
        return nn.functional.cross_entropy(self.out(self.before(hidden[masked])), ids[masked])
