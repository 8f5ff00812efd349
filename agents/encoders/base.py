"""Interface of all encoders: `read` preprocesses a text once, `forward` encodes it whenever weights have changed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor, nn

from starling.training.settings import BaseSettings

MAX_TOKENS = 256
"""Longer texts are truncated."""
BATCH_TOKENS = 16_384
"""Maximum number of tokens, padding included, in one forward pass."""


class Encoder(nn.Module, ABC):
    """Turns texts into vectors: ``vectors = encoder([encoder.read(text) for text in texts], commands=False)``."""

    name: ClassVar[str]
    Settings: ClassVar[type[BaseSettings]]
    """What the constructor takes as keywords."""
    trains_tokenizer: ClassVar[bool] = False
    """Whether the constructor also takes ``tokenizer``, the JSON of a trained one (see `train_tokenizer`)."""
    size: int
    """Dimension of the vectors."""
    settings: BaseSettings
    """Settings in use: enough for `make_encoder` to rebuild the architecture, and to tell which weights fit."""

    @property
    def device(self) -> torch.device:
        """The device of the weights, hence of the vectors."""
        return next(self.parameters()).device

    @abstractmethod
    def read(self, text: str) -> Any:
        """Preprocess a text: all that does not depend on weights, such as tokenisation."""

    @abstractmethod
    def forward(self, read: Sequence[Any], commands: bool) -> Tensor:
        """Encode n preprocessed texts: (n, size) float32. ``commands``: whether they are commands or state texts."""

    def progress(self, share: float) -> None:
        """Called by training loops before each update with the completed fraction of the training, from 0 to 1."""

    def finish(self) -> None:
        """Called when a training is over, to drop weights that only training needs."""


class RowEncoder(Encoder):
    """An encoder that pools a sequence of vectors, one for each token or table row.

    `read` returns an int64 array whose first axis is the sequence, of length at least 1.
    """

    def __init__(self, size: int) -> None:
        super().__init__()
        self.size = size
        self.kind = nn.Parameter(torch.zeros(2, size))
        """(2, size): type embeddings added to the vectors of state texts and of commands."""

    @abstractmethod
    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest, ...) int64 ids, (n,) int64 lengths without padding -> (n, longest, size) float32."""

    def pool(self, hidden: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest, size), (n,) -> (n, size): the mean over the sequence, padding excluded."""
        real = is_real(hidden.shape[1], lengths)
        return (hidden * real[..., None]).sum(dim=1) / lengths[:, None]

    def forward(self, read: Sequence[np.ndarray], commands: bool) -> Tensor:
        """n arrays of `read` -> (n, size) float32."""
        if not len(read):
            return self.kind.new_zeros(0, self.size)
        # Batches of similar length need less padding.
        order = sorted(range(len(read)), key=lambda i: len(read[i]))
        parts, start = [], 0
        while start < len(order):
            end = start + 1
            while end < len(order) and (end + 1 - start) * len(read[order[end]]) <= BATCH_TOKENS:
                end += 1
            ids, lengths = padded([read[i] for i in order[start:end]], self.kind.device)
            parts.append(self.pool(self.hidden(ids, lengths), lengths))
            start = end
        position = torch.from_numpy(np.argsort(order, kind="stable")).to(self.kind.device)
        return torch.cat(parts)[position] + self.kind[int(commands)]


class TokenEncoder(RowEncoder):
    """A `RowEncoder` over tokens."""

    vocabulary: int
    pad, mask, unknown = 0, 1, 2
    """Ids of the special tokens."""
    marks: ClassVar[int] = 0
    """Number of tokens at either end of each sequence that mark its ends, such as MiniLM's."""

    @abstractmethod
    def read(self, text: str) -> np.ndarray:
        """Tokenise: (length,) int64 token ids, 1 to MAX_TOKENS of them."""


def padded(read: Sequence[np.ndarray], device: Any = None) -> tuple[Tensor, Tensor]:
    """n arrays (length, ...) -> (n, longest, ...) int64, zero-padded, and (n,) int64 lengths."""
    lengths = np.array([len(one) for one in read])
    ids = np.zeros((len(read), int(lengths.max()), *read[0].shape[1:]), np.int64)
    for row, one in zip(ids, read, strict=True):
        row[: len(one)] = one
    return torch.from_numpy(ids).to(device), torch.from_numpy(lengths).to(device)


def is_real(longest: int, lengths: Tensor) -> Tensor:
    """(n,) lengths -> (n, longest) bool: True where there is no padding."""
    return torch.arange(longest, device=lengths.device) < lengths[:, None]
