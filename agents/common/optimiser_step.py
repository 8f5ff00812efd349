"""One update of weights, or none."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from starling.util.errors import StarlingError


def update(loss: Tensor, optimiser: torch.optim.Optimizer, clip: float, failure: Callable[[], StarlingError]) -> float:
    """Let ``optimiser`` take a step against the gradient of ``loss``, clipped to the norm ``clip``; the norm before.

    Raises what ``failure`` gives, before any weight has changed, if the loss or its gradient is not finite; a loss that is may have a
    gradient that is not.
    """
    if not torch.isfinite(loss):
        raise failure()
    optimiser.zero_grad()
    loss.backward()
    weights = [weight for group in optimiser.param_groups for weight in group["params"]]
    norm = nn.utils.clip_grad_norm_(weights, clip)
    if not torch.isfinite(norm):
        raise failure()
    optimiser.step()
    return norm.item()


def not_finite(name: str, number: int, remedy: str = "lower the learning rate") -> StarlingError:
    """What `update` raises: whose update it was, which, and what can be done then."""
    return StarlingError(f"{name}: the loss or its gradient is not finite at update {number}; {remedy}")
