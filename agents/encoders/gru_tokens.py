"""``gru-tokens``: a bidirectional GRU over tokens of our own, a vector for each token; a text is their maximum.

The recurrent counterpart of `transformer`, for objectives on tokens.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from starling.agents.encoders.base import TokenEncoder, is_real
from starling.agents.encoders.tokenizer import HashedWords, LearntTokens, Tokenizer
from starling.util.errors import StarlingError


class GruTokenEncoder(TokenEncoder):
    """The encoder. ``tokenizer``: JSON of a learnt one; words are hashed without. ``embedding``, ``size``: of a token's
    embedding and of vectors."""

    name = "gru-tokens"

    def __init__(self, tokenizer: str | None = None, embedding: int = 64, size: int = 128) -> None:
        super().__init__(size)
        if size % 2:
            raise StarlingError(f"gru-tokens: size must be even, it is {size}")
        self.tokenizer: Tokenizer = HashedWords() if tokenizer is None else LearntTokens(tokenizer)
        self.vocabulary = self.tokenizer.vocabulary
        self.settings = {"embedding": embedding, "size": size}
        self.tokens = nn.Embedding(self.vocabulary, embedding, padding_idx=self.pad)
        self.gru = nn.GRU(embedding, size // 2, bidirectional=True, batch_first=True)

    def read(self, text: str) -> np.ndarray:
        return self.tokenizer.read(text)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        packed = pack_padded_sequence(self.tokens(ids), lengths.cpu(), batch_first=True, enforce_sorted=False)
        hidden: Tensor = pad_packed_sequence(self.gru(packed)[0], batch_first=True)[0]
        return hidden

    def pool(self, hidden: Tensor, lengths: Tensor) -> Tensor:
        real = is_real(hidden.shape[1], lengths)
        return hidden.masked_fill(~real[..., None], -torch.inf).amax(dim=1)
