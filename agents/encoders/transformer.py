"""``transformer``: a small transformer encoder (Vaswani et al. 2017), mean-pooled, with a trained tokenizer.

Pre-norm layers (Xiong et al. 2020), learnt positional embeddings. Feed-forward layers may be structured
(`feedforward`).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from pydantic import Field, model_validator
from torch import Tensor, nn
from typing_extensions import Self

from starling.agents.encoders.base import MAX_TOKENS, TokenEncoder, is_real
from starling.agents.encoders.feedforward import FeedForward, drop_guides, linear, set_guidance
from starling.agents.encoders.tokenizer import Tokenizer, make_tokenizer
from starling.training.settings import BaseSettings


class Block(nn.Module):
    """A pre-norm transformer block: self-attention and feed-forward, each with a residual connection."""

    def __init__(
        self,
        size: int,
        heads: int,
        dropout: float = 0.0,
        feed_forward: FeedForward = "dense",
        rank: int = 0,
        blocks: int = 0,
        guided: bool = False,
    ) -> None:
        super().__init__()
        self.heads = heads
        self.before_attention, self.before_feed_forward = nn.LayerNorm(size), nn.LayerNorm(size)
        self.to_attention, self.from_attention = nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.widen = linear(size, 4 * size, feed_forward, rank, blocks, guided)
        self.narrow = linear(4 * size, size, feed_forward, rank, blocks, guided)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, real: Tensor) -> Tensor:
        """(n, longest, size), (n, longest) bool, False for padding -> (n, longest, size)."""
        query, key, value = self.to_attention(self.before_attention(x)).unflatten(-1, (3, self.heads, -1)).unbind(2)
        attended = nn.functional.scaled_dot_product_attention(
            query.transpose(1, 2), key.transpose(1, 2), value.transpose(1, 2), attn_mask=real[:, None, None, :]
        )
        x = x + self.dropout(self.from_attention(attended.transpose(1, 2).flatten(2)))
        return x + self.dropout(self.narrow(nn.functional.gelu(self.widen(self.before_feed_forward(x)))))


def check_heads(size: int, heads: int) -> None:
    """Raise ValueError unless ``heads`` attention heads divide vectors of dimension ``size``."""
    if size % heads:
        raise ValueError(f"heads={heads} does not divide size={size}; choose a divisor")


class TransformerSettings(BaseSettings):
    size: int = Field(128, ge=1, description="dimension of the vectors and hidden states")
    layers: int = Field(2, ge=1, description="number of transformer layers")
    heads: int = Field(4, ge=1, description="number of attention heads; has to divide size")
    dropout: float = Field(0.0, ge=0, le=0.99, description="dropout rate after each sub-layer, in pre-training only")
    feed_forward: FeedForward = Field("dense", description="structure of the feed-forward layers")
    rank: int | None = Field(None, ge=1, description="rank of low-rank layers; null: a quarter of size")
    blocks: int = Field(4, ge=1, description="number of blocks of block-diagonal layers")
    guided: bool = Field(False, description="self-guided training of structured layers")

    @model_validator(mode="after")
    def _heads_divide_size(self) -> Self:
        check_heads(self.size, self.heads)
        return self


class TransformerEncoder(TokenEncoder):
    """``tokenizer``: JSON of a trained tokenizer; without one, words are hashed."""

    name = "transformer"
    Settings = TransformerSettings
    trains_tokenizer = True

    def __init__(self, tokenizer: str | None = None, **settings: Any) -> None:
        chosen = TransformerSettings.of("encoder transformer", settings)
        size = chosen.size
        super().__init__(size)
        rank = max(1, size // 4) if chosen.rank is None else chosen.rank
        self.settings = chosen.model_copy(update={"rank": rank})
        self.tokenizer: Tokenizer = make_tokenizer(tokenizer)
        self.vocabulary = self.tokenizer.vocabulary
        self.tokens = nn.Embedding(self.vocabulary, size, padding_idx=self.pad)
        self.positions = nn.Embedding(MAX_TOKENS, size)
        for embedding in (self.tokens, self.positions):
            nn.init.normal_(embedding.weight, std=size**-0.5)
        with torch.no_grad():
            self.tokens.weight[self.pad] = 0
        self.blocks = nn.ModuleList(
            Block(size, chosen.heads, chosen.dropout, chosen.feed_forward, rank, chosen.blocks, chosen.guided)
            for _ in range(chosen.layers)
        )
        self.last = nn.LayerNorm(size)

    def read(self, text: str) -> np.ndarray:
        """(length,) int64 token ids."""
        return self.tokenizer.read(text)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest) int64, (n,) int64 -> (n, longest, size) float32."""
        real = is_real(ids.shape[1], lengths)
        x = self.tokens(ids) + self.positions.weight[: ids.shape[1]]
        for block in self.blocks:
            x = block(x, real)
        return self.last(x)

    def progress(self, share: float) -> None:
        set_guidance(self, share)

    def finish(self) -> None:
        drop_guides(self)
        self.settings = self.settings.model_copy(update={"guided": False})
