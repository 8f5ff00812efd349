"""``static``: a vector for each word piece, whatever stands around it, inherited from MiniLM; a text is their mean.

As Tulkens and van Dongen (2024), "Model2Vec": the vectors of a sentence encoder's vocabulary, reduced by principal
components, lose little of it and cost a sum of rows. The vocabulary is whole, so words that no game to train on has are
more than a number. Deviations: the vectors are those that MiniLM reads (its input embeddings) instead of what it makes of
each piece alone, which is no better here and takes a forward pass of all of them; rare pieces count no more than
frequent ones.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import TokenEncoder
from starling.agents.encoders.minilm import input_embeddings, read_pieces
from starling.util.errors import StarlingError


class StaticEncoder(TokenEncoder):
    """The encoder. ``embedding``: how many principal components are kept."""

    name = "static"
    vocabulary = 30_522
    mask, unknown = 103, 100

    def __init__(self, embedding: int = 128) -> None:
        given = input_embeddings()
        if not 1 <= embedding <= given.shape[1]:
            raise StarlingError(f"encoder static: embedding={embedding}: choose 1 to {given.shape[1]}")
        super().__init__(embedding)
        self.settings = {"embedding": embedding}
        self.table = nn.Embedding.from_pretrained(_components(given, embedding), freeze=False)

    def read(self, text: str) -> np.ndarray:
        pieces = read_pieces(text)[1:-1]  # without the marks at both ends
        return pieces if len(pieces) else np.array([self.unknown])

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        vectors: Tensor = self.table(ids)
        return vectors


def _components(vectors: Tensor, count: int) -> Tensor:
    """(n, size) -> (n, count): of unit vectors, the principal components, scaled so that an entry is about 1."""
    unit = nn.functional.normalize(vectors.double(), dim=1)
    unit = unit - unit.mean(dim=0)
    _, directions = torch.linalg.eigh(unit.T @ unit)
    found = unit @ directions.flip(1)[:, :count]
    return (found / found.square().mean().sqrt()).float()
