"""``gru-tokens``: a bidirectional GRU over subword tokens, max-pooled. The recurrent counterpart of `transformer`, for
objectives on tokens.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from pydantic import Field, model_validator
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence
from typing_extensions import Self

from starling.agents.encoders.base import TokenEncoder, is_real
from starling.agents.encoders.tokenizer import Tokenizer, make_tokenizer
from starling.training.settings import BaseSettings


class GruTokenSettings(BaseSettings):
    embedding: int = Field(64, ge=1, description="dimension of token embeddings")
    size: int = Field(128, ge=1, description="dimension of the vectors (both directions together); even")

    @model_validator(mode="after")
    def _size_is_even(self) -> Self:
        if self.size % 2:
            raise ValueError(f"size={self.size}: choose an even number")
        return self


class GruTokenEncoder(TokenEncoder):
    """``tokenizer``: JSON of a trained tokenizer; without one, words are hashed."""

    name = "gru-tokens"
    Settings = GruTokenSettings
    trains_tokenizer = True

    def __init__(self, tokenizer: str | None = None, **settings: Any) -> None:
        chosen = GruTokenSettings.of("encoder gru-tokens", settings)
        super().__init__(chosen.size)
        self.settings = chosen
        self.tokenizer: Tokenizer = make_tokenizer(tokenizer)
        self.vocabulary = self.tokenizer.vocabulary
        self.tokens = nn.Embedding(self.vocabulary, chosen.embedding, padding_idx=self.pad)
        self.gru = nn.GRU(chosen.embedding, chosen.size // 2, bidirectional=True, batch_first=True)

    def read(self, text: str) -> np.ndarray:
        """(length,) int64 token ids."""
        return self.tokenizer.read(text)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest) int64, (n,) int64 -> (n, longest, size) float32."""
        packed = pack_padded_sequence(self.tokens(ids), lengths.cpu(), batch_first=True, enforce_sorted=False)
        hidden: Tensor = pad_packed_sequence(self.gru(packed)[0], batch_first=True)[0]
        return hidden

    def pool(self, hidden: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest, size), (n,) -> (n, size): the element-wise maximum, padding excluded."""
        real = is_real(hidden.shape[1], lengths)
        return hidden.masked_fill(~real[..., None], -torch.inf).amax(dim=1)
