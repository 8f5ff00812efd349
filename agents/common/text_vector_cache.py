"""Vectors of texts, computed once between two changes of the weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from starling.training.agent import Ints


class Vectors:
    """By the numbers that texts have in one `Situations`. ``encode``: n numbers, at least one -> (n, size); a number is
    given to it once until `clear`."""

    def __init__(self, encode: Callable[[Ints], Tensor], size: int, device: torch.device) -> None:
        self.encode, self.size, self.device = encode, size, device
        self.clear()

    def clear(self) -> None:
        """To be called when weights have changed."""
        self.data = torch.zeros(0, self.size, device=self.device)
        self.known = np.zeros(0, bool)

    def of(self, numbers: Ints) -> Tensor:
        """(n,) distinct numbers -> (n, size), without a gradient."""
        self._grow(int(numbers.max(initial=-1)) + 1)
        new = numbers[~self.known[numbers]]
        if len(new):
            with torch.no_grad():
                self.data[torch.from_numpy(new)] = self.encode(new)
            self.known[new] = True
        return self.data[torch.from_numpy(numbers)]

    def _grow(self, count: int) -> None:
        """Make room for as many, and more, so that it is rare."""
        if count > len(self.known):
            extra = count * 3 // 2 - len(self.known)
            self.known = np.pad(self.known, (0, extra))
            self.data = nn.functional.pad(self.data, (0, 0, 0, extra))

    def state_dict(self) -> dict[str, Any]:
        # Kept in checkpoints because a vector's last bits depend on what it was computed together with.
        numbers = torch.from_numpy(np.flatnonzero(self.known))
        return {"numbers": numbers, "vectors": self.data[numbers]}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.clear()
        numbers = state["numbers"].numpy()
        self._grow(int(numbers.max(initial=-1)) + 1)
        self.data[state["numbers"]] = state["vectors"].to(self.device)
        self.known[numbers] = True
