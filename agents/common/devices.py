"""Torch devices by name."""

from __future__ import annotations

import torch

from starling.util.errors import StarlingError


def open_device(name: str) -> torch.device:
    """The device named "cpu", "cuda" or "cuda:N". Raises StarlingError if this machine does not have it."""
    try:
        device = torch.device(name)
    except (RuntimeError, TypeError):
        raise StarlingError(f"device={name!r}: choose cpu, cuda, or cuda:N for the N-th of several GPUs") from None
    if device.type not in ("cpu", "cuda"):
        raise StarlingError(f"device={name!r}: choose cpu, cuda, or cuda:N for the N-th of several GPUs")
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if device.type == "cuda" and (device.index or 0) >= count:
        raise StarlingError(
            f"device={name!r}: torch finds {count} CUDA devices; choose cpu, or install torch's CUDA build"
        )
    return device
