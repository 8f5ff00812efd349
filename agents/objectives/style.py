"""``style``: contrastive learning that cannot rely on the style of the prose.

Implements the idea of Scalbert et al. (2023), "Towards domain-invariant Self-Supervised Learning with Batch Styles
Standardization": in each view, all members of a batch get the style of one of them, so that style does not separate
positives from negatives; no domain labels are needed. In the paper, style is the amplitude spectrum of an image. Here
it is a vector of counts (`style_of`: sentence and word lengths, punctuation, function words): the part of the batch's
vectors that is linear in the counts is removed and replaced by that of a random member.

Loss: InfoNCE of (texts, size) projections of two augmented views, after that standardisation.

Deviations: text instead of images; vectors instead of inputs are standardised, since words cannot be exchanged as
amplitudes can; only the linear part is removed.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor

from starling.agents.encoders.base import Encoder
from starling.agents.objectives.augmentations import augmented_view, split_sentences
from starling.agents.objectives.base import Objective, TransitionBatch, info_nce, mlp
from starling.training.settings import BaseSettings

_COUNTED = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r",",
        r"[;:—–?!\"“”]",
        r"\b(?:the|an?)\b",
        r"\band\b",
        r"\b(?:of|in|on|with|at|for|from|to)\b",
        r"\byour?\b",
        r"\b(?:is|are|was|were|has|have)\b",
    )
]
RIDGE = 1e-2
"""Ridge penalty per text, for counts standardised to a variance of 1."""


def style_of(text: str) -> np.ndarray:
    """(9,) float32: occurrences per word of each pattern of `_COUNTED`, mean sentence and word lengths."""
    words = text.split()
    count = max(len(words), 1)
    lengths = (count / len(split_sentences(text)), sum(map(len, words)) / count)
    return np.array([*(len(pattern.findall(text)) / count for pattern in _COUNTED), *lengths], np.float32)


def standardised(vectors: Tensor, styles: Tensor, reference: int) -> Tensor:
    """(n, size), (n, counts) -> (n, size): the part linear in the counts replaced by that of row ``reference``."""
    counts = (styles - styles.mean(dim=0)) / (styles.std(dim=0, unbiased=False) + 1e-6)
    square = counts.T @ counts + RIDGE * len(counts) * torch.eye(counts.shape[1])
    effect = torch.linalg.solve(square, counts.T @ (vectors - vectors.mean(dim=0)))
    return vectors - counts @ effect + counts[reference] @ effect


class StyleSettings(BaseSettings):
    temperature: float = Field(0.2, ge=0.01, description="temperature of the contrastive loss")
    standardise: bool = Field(True, description="standardise the style of each view; false: plain contrast")


class Style(Objective[Encoder]):
    """See the module's docstring."""

    name = "style"
    Settings = StyleSettings

    def __init__(self, encoder: Encoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = StyleSettings.of("objective style", settings)
        self.project = mlp(encoder.size, encoder.size, encoder.size, norm=True)

    def forward(self, batch: TransitionBatch, encoder: Encoder) -> Tensor:
        """The loss, a scalar."""
        projected = []
        for _ in range(2):
            texts = [augmented_view(text, self.rng) for text in batch.states[: batch.count_before]]
            vectors = encoder([encoder.read(text) for text in texts], False)
            if self.settings.standardise:
                styles = torch.from_numpy(np.stack([style_of(text) for text in texts]))
                vectors = standardised(vectors, styles, int(self.rng.integers(len(texts))))
            projected.append(self.project(vectors))
        return info_nce(projected[0], projected[1], self.settings.temperature)
