"""``style``: contrast that cannot use the style of the prose.

Implements the idea of Scalbert et al. (2023), "Towards domain-invariant Self-Supervised Learning with Batch Styles
Standardization": in each view all members of a batch get the style of one of them, so style tells no two apart, without
labels of domains. There, style is the amplitudes of an image's Fourier transform. Here, it is what can be counted in
prose (`style_of`: lengths of sentences and words, punctuation, function words): the part of a batch's vectors that is
linear in those counts is taken out and replaced by that of one member, drawn at random.

Minimises: InfoNCE of (texts, size) projections of two views (`texts.view`), after that standardisation.

Deviations: text instead of images; standardised are vectors, not inputs, for a text's words cannot be exchanged as
amplitudes can; the linear part only.
"""

from __future__ import annotations

import re

import numpy as np
import torch
from torch import Tensor

from starling.agents.encoders.base import Encoder
from starling.agents.objectives.base import Batch, Objective, info_nce, mlp
from starling.agents.objectives.texts import pieces, view

_COUNTED = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r",", r"[;:—–?!\"“”]", r"\b(?:the|an?)\b", r"\band\b", r"\b(?:of|in|on|with|at|for|from|to)\b", r"\byour?\b",
        r"\b(?:is|are|was|were|has|have)\b",
    )
]  # fmt: skip
RIDGE = 1e-2
"""Per text; counts have a variance of 1."""


def style_of(text: str) -> np.ndarray:
    """Counts per word of what `_COUNTED` finds, and the mean lengths of sentences and words."""
    words = text.split()
    count = max(len(words), 1)
    lengths = (count / len(pieces(text)), sum(map(len, words)) / count)
    return np.array([*(len(pattern.findall(text)) / count for pattern in _COUNTED), *lengths], np.float32)


def standardised(vectors: Tensor, styles: Tensor, chosen: int) -> Tensor:
    """(n, size), (n, counts) -> (n, size): the part that is linear in the counts replaced by that of row ``chosen``."""
    counts = (styles - styles.mean(dim=0)) / (styles.std(dim=0, unbiased=False) + 1e-6)
    square = counts.T @ counts + RIDGE * len(counts) * torch.eye(counts.shape[1])
    effect = torch.linalg.solve(square, counts.T @ (vectors - vectors.mean(dim=0)))
    return vectors - counts @ effect + counts[chosen] @ effect


class Style(Objective[Encoder]):
    """The objective. ``temperature``: of the contrast."""

    name = "style"

    def __init__(self, encoder: Encoder, seed: int, temperature: float = 0.2) -> None:
        super().__init__(encoder, seed)
        self.temperature = temperature
        self.project = mlp(encoder.size, encoder.size, encoder.size, norm=True)

    def forward(self, batch: Batch, encoder: Encoder) -> Tensor:
        projected = []
        for _ in range(2):
            texts = [view(text, self.rng) for text in batch.states[: batch.before]]
            vectors = encoder([encoder.read(text) for text in texts], False)
            styles = torch.from_numpy(np.stack([style_of(text) for text in texts]))
            projected.append(self.project(standardised(vectors, styles, int(self.rng.integers(len(texts))))))
        return info_nce(projected[0], projected[1], self.temperature)
