"""Narrow types where a test knows the class."""

from __future__ import annotations

from typing import Any, TypeVar

import gymnasium as gym

T = TypeVar("T")


def instance(value: object, kind: type[T]) -> T:
    """``value``, which must be an instance of ``kind``."""
    assert isinstance(value, kind)
    return value


def not_none(value: T | None) -> T:
    """``value``, which must not be None."""
    assert value is not None
    return value


def unwrapped(env: gym.Env[Any, Any], kind: type[T]) -> T:
    """The innermost environment, which must be an instance of ``kind``."""
    return instance(env.unwrapped, kind)
