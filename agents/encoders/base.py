"""What every encoder is: texts are read once, and what was read becomes vectors as often as weights change."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor, nn

MAX_TOKENS = 256
"""What a text has beyond is not read."""
BATCH_TOKENS = 16_384
"""Tokens, with padding, that go through an encoder together."""


class Encoder(nn.Module, ABC):
    """Reads texts once (`read`), and turns what was read into vectors (`forward`) as often as weights change.

    ``settings`` rebuild it, by `make_encoder`, and tell whether weights fit.
    """

    name: ClassVar[str]
    size: int
    """Length of a vector."""
    settings: dict[str, Any]

    @property
    def device(self) -> torch.device:
        """Where the weights are, and the vectors will be."""
        return next(self.parameters()).device

    @abstractmethod
    def read(self, text: str) -> Any:
        """What does not depend on weights."""

    @abstractmethod
    def forward(self, read: Sequence[Any], commands: bool) -> Tensor:
        """n read texts -> (n, size); ``commands``: whether they are commands."""

    def progress(self, share: float) -> None:
        """To be called before each update of a training with the share of it that is done, 0 to 1."""

    def finish(self) -> None:
        """To be called when a training is over: what only that needs is dropped."""


class RowEncoder(Encoder):
    """An encoder with a vector for each of the things that a text is made of, and a way to pool them.

    What was read is an array whose first axis is those things: at least one.
    """

    def __init__(self, size: int) -> None:
        super().__init__()
        self.size = size
        self.kind = nn.Parameter(torch.zeros(2, size))
        """Added to vectors of texts, and of commands."""

    @abstractmethod
    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest, ...) int64 and (n,) how many of each are no padding -> (n, longest, size)."""

    def pool(self, hidden: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest, size), (n,) -> (n, size): the mean of what is no padding."""
        real = is_real(hidden.shape[1], lengths)
        return (hidden * real[..., None]).sum(dim=1) / lengths[:, None]

    def forward(self, read: Sequence[np.ndarray], commands: bool) -> Tensor:
        if not len(read):
            return self.kind.new_zeros(0, self.size)
        # Texts of like length go together: less padding.
        order = sorted(range(len(read)), key=lambda i: len(read[i]))
        parts, start = [], 0
        while start < len(order):
            end = start + 1
            while end < len(order) and (end + 1 - start) * len(read[order[end]]) <= BATCH_TOKENS:
                end += 1
            ids, lengths = padded([read[i] for i in order[start:end]], self.kind.device)
            parts.append(self.pool(self.hidden(ids, lengths), lengths))
            start = end
        place = torch.from_numpy(np.argsort(order, kind="stable")).to(self.kind.device)
        return torch.cat(parts)[place] + self.kind[int(commands)]


class TokenEncoder(RowEncoder):
    """An encoder of tokens."""

    vocabulary: int
    pad, mask, unknown = 0, 1, 2
    """Ids of special tokens."""

    @abstractmethod
    def read(self, text: str) -> np.ndarray:
        """(length,) int64 ids of tokens: at least one, at most MAX_TOKENS."""


def padded(read: Sequence[np.ndarray], device: Any = None) -> tuple[Tensor, Tensor]:
    """(n, longest, ...) with zeros behind what was read, and (n,) how long each was."""
    lengths = np.array([len(one) for one in read])
    ids = np.zeros((len(read), int(lengths.max()), *read[0].shape[1:]), np.int64)
    for row, one in zip(ids, read, strict=True):
        row[: len(one)] = one
    return torch.from_numpy(ids).to(device), torch.from_numpy(lengths).to(device)


def is_real(longest: int, lengths: Tensor) -> Tensor:
    """(n, longest) bool: what is no padding."""
    return torch.arange(longest, device=lengths.device) < lengths[:, None]
