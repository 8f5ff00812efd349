"""``transformer``: a small transformer encoder (Vaswani et al. 2017) over tokens of our own.

Layers normalise their input (Xiong et al. 2020), positions are learnt, a text is the mean of its tokens' vectors. The
feed-forward layers may be structured, see `feedforward`.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import MAX_TOKENS, TokenEncoder, is_real
from starling.agents.encoders.feedforward import Kind, drop_guides, guide, linear
from starling.agents.encoders.tokenizer import HashedWords, LearntTokens, Tokenizer
from starling.util.errors import StarlingError


class Block(nn.Module):
    """Self-attention and feed-forward, each added to its input."""

    def __init__(
        self, size: int, heads: int, dropout: float, feed_forward: Kind, rank: int, blocks: int, guided: bool
    ) -> None:
        super().__init__()
        self.heads = heads
        self.before_attention, self.before_feed_forward = nn.LayerNorm(size), nn.LayerNorm(size)
        self.to_attention, self.from_attention = nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.widen = linear(size, 4 * size, feed_forward, rank, blocks, guided)
        self.narrow = linear(4 * size, size, feed_forward, rank, blocks, guided)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, real: Tensor) -> Tensor:
        """(n, longest, size), (n, longest) bool -> (n, longest, size)."""
        query, key, value = self.to_attention(self.before_attention(x)).unflatten(-1, (3, self.heads, -1)).unbind(2)
        seen = nn.functional.scaled_dot_product_attention(
            query.transpose(1, 2), key.transpose(1, 2), value.transpose(1, 2), attn_mask=real[:, None, None, :]
        )
        x = x + self.dropout(self.from_attention(seen.transpose(1, 2).flatten(2)))
        return x + self.dropout(self.narrow(nn.functional.gelu(self.widen(self.before_feed_forward(x)))))


class TransformerEncoder(TokenEncoder):
    """The encoder.

    Parameters
    ----------
    tokenizer: JSON of a learnt tokenizer; words are hashed without one.
    size, layers, heads: of the transformer. dropout: behind each layer.
    feed_forward: dense, low-rank (of ``rank``, by default a quarter of the size) or block-diagonal (of ``blocks``).
    guided: self-guided training of structured layers.
    """

    name = "transformer"

    def __init__(
        self,
        tokenizer: str | None = None,
        size: int = 128,
        layers: int = 2,
        heads: int = 4,
        dropout: float = 0.0,
        feed_forward: Kind = "dense",
        rank: int | None = None,
        blocks: int = 4,
        guided: bool = False,
    ) -> None:
        super().__init__(size)
        if size % heads:
            raise StarlingError(f"transformer: size {size} does not divide into {heads} heads")
        self.tokenizer: Tokenizer = HashedWords() if tokenizer is None else LearntTokens(tokenizer)
        self.vocabulary = self.tokenizer.vocabulary
        rank = max(1, size // 4) if rank is None else rank
        layer = {"feed_forward": feed_forward, "rank": rank, "blocks": blocks, "guided": guided}
        self.settings = {"size": size, "layers": layers, "heads": heads, "dropout": dropout, **layer}
        self.tokens = nn.Embedding(self.vocabulary, size, padding_idx=self.pad)
        self.positions = nn.Embedding(MAX_TOKENS, size)
        for embedding in (self.tokens, self.positions):
            nn.init.normal_(embedding.weight, std=size**-0.5)
        with torch.no_grad():
            self.tokens.weight[self.pad] = 0
        self.blocks = nn.ModuleList(
            Block(size, heads, dropout, feed_forward, rank, blocks, guided) for _ in range(layers)
        )
        self.last = nn.LayerNorm(size)

    def read(self, text: str) -> np.ndarray:
        return self.tokenizer.read(text)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        real = is_real(ids.shape[1], lengths)
        x = self.tokens(ids) + self.positions.weight[: ids.shape[1]]
        for block in self.blocks:
            x = block(x, real)
        return self.last(x)

    def progress(self, share: float) -> None:
        guide(self, share)

    def finish(self) -> None:
        drop_guides(self)
        self.settings["guided"] = False
