"""Cache of encoded texts, valid as long as the encoder's weights do not change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from starling.training.agent import Ints


class TextVectorCache:
    """Vectors by text id of one `StateIndex`.

    ``encode``: n text ids, at least one -> (n, size). It is called once per id until `clear`.
    """

    def __init__(self, encode: Callable[[Ints], Tensor], size: int, device: torch.device) -> None:
        self.encode, self.size, self.device = encode, size, device
        self.clear()

    def clear(self) -> None:
        """Clear the cache; call when weights have changed."""
        self.data = torch.zeros(0, self.size, device=self.device)
        self.cached = np.zeros(0, bool)

    def of(self, text_ids: Ints) -> Tensor:
        """Vectors of distinct text ids, shape (n,) -> (n, size), without gradient."""
        self._reserve(int(text_ids.max(initial=-1)) + 1)
        new = text_ids[~self.cached[text_ids]]
        if len(new):
            with torch.no_grad():
                self.data[torch.from_numpy(new)] = self.encode(new)
            self.cached[new] = True
        return self.data[torch.from_numpy(text_ids)]

    def _reserve(self, count: int) -> None:
        """Make room for ids below ``count``, and half as many again, so that this is rare."""
        if count > len(self.cached):
            extra = count * 3 // 2 - len(self.cached)
            self.cached = np.pad(self.cached, (0, extra))
            self.data = nn.functional.pad(self.data, (0, 0, 0, extra))

    def state_dict(self) -> dict[str, Any]:
        # Saved because the last bits of a vector depend on the batch in which it was computed.
        numbers = torch.from_numpy(np.flatnonzero(self.cached))
        return {"numbers": numbers, "vectors": self.data[numbers]}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.clear()
        numbers = state["numbers"].numpy()
        self._reserve(int(numbers.max(initial=-1)) + 1)
        self.data[state["numbers"]] = state["vectors"].to(self.device)
        self.cached[numbers] = True
