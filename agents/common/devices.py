"""Where torch computes."""

from __future__ import annotations

import torch

from starling.util.errors import StarlingError


def open_device(name: str) -> torch.device:
    """The device "cpu", "cuda" or "cuda:1". Raises StarlingError for one that is not here."""
    try:
        device = torch.device(name)
    except (RuntimeError, TypeError):
        raise StarlingError(f"device={name!r}: choose cpu, cuda, or cuda:N for the N-th of several GPUs") from None
    if device.type not in ("cpu", "cuda"):
        raise StarlingError(f"device={name!r}: choose cpu, cuda, or cuda:N for the N-th of several GPUs")
    here = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if device.type == "cuda" and (device.index or 0) >= here:
        raise StarlingError(
            f"device={name!r}: torch finds {here} CUDA devices here; choose cpu, or install its CUDA build"
        )
    return device
