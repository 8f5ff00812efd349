"""What the settings of encoders and objectives may be: a table for all of each, for a setting means the same in each of
them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from starling.util.errors import StarlingError


class Allowed(Protocol):
    """What a setting may be. As a text it says so, behind "choose"."""

    def holds(self, value: Any) -> bool: ...


class Number(NamedTuple):
    """A whole number or any, from ``least`` to ``most``; ``above``: and not ``least`` itself."""

    least: float
    most: float = math.inf
    whole: bool = False
    above: bool = False

    def holds(self, value: Any) -> bool:
        if isinstance(value, bool) or not isinstance(value, int if self.whole else (int, float)):
            return False
        return math.isfinite(value) and self.least <= value <= self.most and not (self.above and value == self.least)

    def __str__(self) -> str:
        bounded = self.most < math.inf
        if self.above:
            where = f"above {self.least:g}" + (f", at most {self.most:g}" if bounded else "")
        else:
            where = f"from {self.least:g}" + (f" to {self.most:g}" if bounded else " on")
        return f"a {'whole ' if self.whole else ''}number {where}"


class Choice(NamedTuple):
    """One of some texts."""

    names: tuple[str, ...]

    def holds(self, value: Any) -> bool:
        return value in self.names

    def __str__(self) -> str:
        return f"one of {', '.join(self.names)}"


class Kind(NamedTuple):
    """Any value of a type, which is called ``name``."""

    type: type
    name: str

    def holds(self, value: Any) -> bool:
        return isinstance(value, self.type)

    def __str__(self) -> str:
        return self.name


COUNT = Number(1, whole=True)
SHARE = Number(0, 1)
WEIGHT = Number(0)
SWITCH = Kind(bool, "true or false")
OF_ENCODERS: dict[str, Allowed] = {
    "buckets": Number(2, whole=True),
    **dict.fromkeys(("embedding", "hidden", "size", "layers", "heads", "rank", "blocks", "latents", "looks"), COUNT),
    "dropout": Number(0, 0.99),
    "feed_forward": Choice(("dense", "low-rank", "block-diagonal")),
    "guided": SWITCH,
    "tune": SWITCH,
}
OF_OBJECTIVES: dict[str, Allowed] = {
    "share": Number(0.01, 0.99),
    "temperature": Number(0.01),
    "dropout": Number(0, 0.99),
    "momentum": SHARE,
    **dict.fromkeys(("layers", "heads"), COUNT),
    "crops": Number(0, whole=True),
    **dict.fromkeys(("candidates", "clusters", "prototypes"), Number(2, whole=True)),
    # weights of what is summed
    **dict.fromkeys(
        ("align", "commands", "distillation", "generative", "gram", "invariance", "koleo", "uniform"), WEIGHT
    ),
}
MAY_BE_NONE = ("rank",)


def check_settings(owner: str, settings: Mapping[str, Any], allowed: Mapping[str, Allowed]) -> None:
    """Raise StarlingError, with name, value and what is allowed, for the first setting that cannot be; settings that the
    table does not know are not looked at."""
    for name, value in settings.items():
        if value is None and name in MAY_BE_NONE:
            continue
        if name in allowed and not allowed[name].holds(value):
            raise StarlingError(f"{owner}: {name}={value!r}: choose {allowed[name]}")
