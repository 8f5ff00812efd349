"""One update of weights, or none."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from starling.errors import StarlingError

LOWER = "lower the learning rate"


def update(
    loss: Tensor, optimiser: torch.optim.Optimizer, clip: float, *, name: str, number: int, remedy: str = LOWER
) -> float:
    """Let ``optimiser`` take a step against the gradient of ``loss``, clipped to the norm ``clip``; the norm before.

    Raises StarlingError, before any weight has changed, if the loss or its gradient is not finite; a loss that is may
    have a gradient that is not. For the message, ``name``, ``number``: whose update it is, and which;
    ``remedy``: what can be done then.
    """
    if not torch.isfinite(loss):
        raise not_finite(name, number, remedy)
    optimiser.zero_grad()
    loss.backward()
    weights = [weight for group in optimiser.param_groups for weight in group["params"]]
    norm = nn.utils.clip_grad_norm_(weights, clip)
    if not torch.isfinite(norm):
        raise not_finite(name, number, remedy)
    optimiser.step()
    return norm.item()


def not_finite(name: str, number: int, remedy: str = LOWER) -> StarlingError:
    return StarlingError(f"{name}: the loss or its gradient is not finite at update {number}; {remedy}")
