"""What the settings of agents may be: one table for all of them, for a setting means the same in each."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from starling.errors import StarlingError


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


COUNT = Number(1, whole=True)
SHARE = Number(0, 1)
WEIGHT = Number(0)
SIZE = Number(0, above=True)
NUMBERS = {
    # networks
    "buckets": Number(2, whole=True),
    "embedding": COUNT,
    "hidden": COUNT,
    "most_commands": COUNT,
    # learning
    "gamma": SHARE,
    "gae_lambda": SHARE,
    "learning_rate": Number(0, 1, above=True),
    "encoder_learning_rate": SHARE,
    "clip": SIZE,
    "clip_range": SIZE,
    "batch": COUNT,
    "updates": COUNT,
    "epochs": COUNT,
    "capacity": COUNT,
    "sync_every": COUNT,
    "unroll": COUNT,
    "rollout": COUNT,
    "rewarding": SHARE,
    "reward_scale": SIZE,
    "value_weight": WEIGHT,
    "entropy": WEIGHT,
    "last_entropy": WEIGHT,
    "annealing": COUNT,
    # what is tried
    "exploration_discount": SHARE,
    "temperature": SIZE,
    "evaluation_temperature": SIZE,
    "repetition": WEIGHT,
    # priors
    "top_k": COUNT,
    "weight": WEIGHT,
    "curiosity": WEIGHT,
    "fade": COUNT,
    "relearn": COUNT,
    "guess": WEIGHT,
    "history": Number(0, whole=True),
    "timeout": SIZE,
}
SWITCHES = ("memory",)
TEXTS = ("encoder", "encoder_training", "model", "base_url", "cache", "prior", "mode", "device")
MAY_BE_NONE = ("encoder", "encoder_learning_rate", "model", "base_url", "cache")


def check_settings(agent: str, settings: Mapping[str, Any]) -> None:
    """Raise StarlingError, with name, value and what is allowed, for the first setting that cannot be; settings that no
    table knows are not looked at."""
    for name, value in settings.items():
        if value is None and name in MAY_BE_NONE:
            continue
        if name in NUMBERS and not NUMBERS[name].holds(value):
            allowed = str(NUMBERS[name])
        elif name in SWITCHES and not isinstance(value, bool):
            allowed = "true or false"
        elif name in TEXTS and not isinstance(value, str):
            allowed = "a text"
        else:
            continue
        raise StarlingError(f"{agent}: {name}={value!r}: choose {allowed}")
