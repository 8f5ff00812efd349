"""``bag``: the bag-of-words input of He et al. (2016), "Deep Reinforcement Learning with a Natural Language Action Space".

Deviations: adjacent words and whole sentences are further features, all hashed into one table. A vector costs a sum of
rows.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.words import bucket, sentences


class BagEncoder(Encoder):
    """Sum over words, adjacent words and sentences, divided by the square root of how many there are."""

    name = "bag"

    def __init__(self, buckets: int = 8192, embedding: int = 64) -> None:
        super().__init__()
        self.size = embedding
        self.buckets = buckets
        self.settings = {"buckets": buckets, "embedding": embedding}
        self.features = nn.EmbeddingBag(buckets, embedding, mode="sum", padding_idx=0)

    def read(self, text: str) -> np.ndarray:
        found: list[str] = []
        for sentence in sentences(text):
            words = sentence.split()
            found += [*words, *map("|".join, itertools.pairwise(words)), f"={sentence}"]
        return np.array([bucket(feature, self.buckets) for feature in dict.fromkeys(found)])

    def forward(self, read: Sequence[np.ndarray], commands: bool) -> Tensor:
        lengths = np.array([len(features) for features in read])
        offsets = np.cumsum(lengths) - lengths
        weights = np.repeat(1 / np.sqrt(lengths), lengths).astype(np.float32)
        arrays = (np.concatenate(read), offsets, weights)
        ids, starts, shares = (torch.from_numpy(array).to(self.device) for array in arrays)
        return self.features(ids, starts, per_sample_weights=shares)
