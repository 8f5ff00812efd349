"""Torch's chance from a seed, without a trace in its global generator."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import torch


@contextmanager
def torch_seeded(seed: int | np.random.SeedSequence) -> Iterator[None]:
    """Torch's global generator begins at the seed; afterwards it is as it was before."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(int(seed.generate_state(1)[0]) if isinstance(seed, np.random.SeedSequence) else seed)
        yield
