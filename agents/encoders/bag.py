"""``bag``: the bag-of-words input of He et al. (2016), "Deep Reinforcement Learning with a Natural Language Action
Space".

Deviations: word bigrams and whole sentences are features too; all features are hashed into one embedding table.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.words import bucket, sentences
from starling.training.settings import BaseSettings


class BagSettings(BaseSettings):
    buckets: int = Field(8192, ge=2, description="hash buckets (rows of the embedding table)")
    embedding: int = Field(64, ge=1, description="dimension of the vectors")


class BagEncoder(Encoder):
    """Sum of the embeddings of distinct words, bigrams and sentences, divided by the square root of their number."""

    name = "bag"
    Settings = BagSettings

    def __init__(self, **settings: Any) -> None:
        super().__init__()
        self.settings = chosen = BagSettings.of("encoder bag", settings)
        self.size = chosen.embedding
        self.buckets = chosen.buckets
        self.features = nn.EmbeddingBag(chosen.buckets, chosen.embedding, mode="sum", padding_idx=0)

    def read(self, text: str) -> np.ndarray:
        """(features,) int64: hash buckets of the distinct features."""
        found: list[str] = []
        for sentence in sentences(text):
            words = sentence.split()
            found += [*words, *map("|".join, itertools.pairwise(words)), f"={sentence}"]
        return np.array([bucket(feature, self.buckets) for feature in dict.fromkeys(found)])

    def forward(self, read: Sequence[np.ndarray], commands: bool) -> Tensor:
        """n arrays of `read` -> (n, embedding) float32."""
        lengths = np.array([len(features) for features in read])
        offsets = np.cumsum(lengths) - lengths
        weights = np.repeat(1 / np.sqrt(lengths), lengths).astype(np.float32)
        arrays = (np.concatenate(read), offsets, weights)
        ids, starts, shares = (torch.from_numpy(array).to(self.device) for array in arrays)
        return self.features(ids, starts, per_sample_weights=shares)
