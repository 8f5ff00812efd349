"""``static``: the mean of context-free word-piece vectors inherited from MiniLM.

After Tulkens and van Dongen (2024), "Model2Vec": vectors for a sentence encoder's vocabulary, reduced by PCA, keep most
of its quality at the cost of an embedding lookup. The whole vocabulary is kept, so words that occur in no training game
have meaningful vectors too.

Deviations: the vectors are MiniLM's input embeddings instead of its output for each piece alone, which is no better
here and takes a forward pass for each piece; no frequency weighting of the pieces.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import TokenEncoder
from starling.agents.encoders.minilm import MASK, SIZE, UNKNOWN, VOCABULARY, input_embeddings, read_pieces
from starling.training.settings import BaseSettings


class StaticSettings(BaseSettings):
    embedding: int = Field(128, ge=1, le=SIZE, description="principal components kept: dimension of the vectors")


class StaticEncoder(TokenEncoder):
    """A trainable table of word-piece vectors, mean-pooled."""

    name = "static"
    Settings = StaticSettings
    vocabulary = VOCABULARY
    mask, unknown = MASK, UNKNOWN

    def __init__(self, **settings: Any) -> None:
        chosen = StaticSettings.of("encoder static", settings)
        super().__init__(chosen.embedding)
        self.settings = chosen
        components = _principal_components(input_embeddings(), chosen.embedding)
        self.table = nn.Embedding.from_pretrained(components, freeze=False)

    def read(self, text: str) -> np.ndarray:
        """(length,) int64 word-piece ids of MiniLM, without [CLS] and [SEP]."""
        pieces = read_pieces(text)[1:-1]
        return pieces if len(pieces) else np.array([self.unknown])

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest) int64, (n,) int64 -> (n, longest, embedding) float32."""
        vectors: Tensor = self.table(ids)
        return vectors


def _principal_components(vectors: Tensor, count: int) -> Tensor:
    """(n, size) -> (n, count) float32: PCA of the normalised vectors, scaled to a root mean square of 1."""
    unit = nn.functional.normalize(vectors.double(), dim=1)
    unit = unit - unit.mean(dim=0)
    _, directions = torch.linalg.eigh(unit.T @ unit)
    found = unit @ directions.flip(1)[:, :count]
    return (found / found.square().mean().sqrt()).float()
