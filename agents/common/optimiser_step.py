"""An optimiser step with gradient clipping that leaves the weights alone if a loss or gradient is not finite."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from starling.util.errors import StarlingError


def optimiser_step(
    loss: Tensor, optimiser: torch.optim.Optimizer, clip: float, failure: Callable[[], StarlingError]
) -> float:
    """Take one step of ``optimiser`` on ``loss``, a scalar, with the gradient clipped to the norm ``clip``. Returns the
    norm before clipping.

    If the loss or its gradient is not finite, raises the error that ``failure`` returns before any weight changes. A
    finite loss can have a gradient that is not.
    """
    if not torch.isfinite(loss):
        raise failure()
    optimiser.zero_grad()
    loss.backward()
    return apply_gradients(optimiser, clip, failure)


def apply_gradients(optimiser: torch.optim.Optimizer, clip: float, failure: Callable[[], StarlingError]) -> float:
    """Like `optimiser_step`, for gradients that were accumulated over several backward passes."""
    weights = [weight for group in optimiser.param_groups for weight in group["params"]]
    norm = nn.utils.clip_grad_norm_(weights, clip)
    if not torch.isfinite(norm):
        raise failure()
    optimiser.step()
    return norm.item()


def not_finite(name: str, update: int, remedy: str = "lower the learning rate") -> StarlingError:
    """The error that `optimiser_step` raises for update number ``update`` of the agent or model called ``name``."""
    return StarlingError(f"{name}: the loss or its gradient is not finite at update {update}; {remedy}")
