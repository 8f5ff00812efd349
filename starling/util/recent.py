"""A cache that keeps what was used most recently."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(OrderedDict[K, V]):
    """At most ``size`` values, in the order of their last use; beyond it, the one that was used longest ago goes."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.size = size

    def use(self, key: K, make: Callable[[], V]) -> V:
        """The value of a key, made if it is not there."""
        if key in self:
            self.move_to_end(key)
            return self[key]
        value = self[key] = make()
        if len(self) > self.size:
            self.popitem(last=False)
        return value
