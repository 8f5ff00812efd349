"""Structured linear layers: fewer weights and operations than a dense matrix of the same shape.

Implements Wei et al. (2024), "Building on Efficient Foundations: Effectively Training LLMs with Structured Feedforward
Layers": ``low-rank``, a product of two thin matrices, and ``block-diagonal``, their BlockShuffle: two block-diagonal
matrices with a shuffle between, so that every output sees every input. Self-guided training: in the first part of a
training a dense matrix is mixed in with a weight that decays from 1 to 0 by a cosine; `merge` multiplies the factors
out where small batches make one dense product faster ("pre-merge").

Deviations: the dense matrix begins as the product of the factors, and is used in every update while its weight is above
0 (the paper also has a version that uses it in half of them). Only feed-forward layers are structured, as in the paper.
"""

from __future__ import annotations

import math
from typing import Literal

import torch
from torch import Tensor, nn

from starling.util.errors import StarlingError

Kind = Literal["dense", "low-rank", "block-diagonal"]
GUIDED = 0.5
"""The share of a training after which the dense matrix has no weight any more."""


class Structured(nn.Module):
    """A linear layer that is a product of two factors. ``guided``: trained with a dense matrix beside it."""

    guidance: Tensor | None
    """The weight of that matrix, a scalar. It is part of the state: what is loaded, and teachers, compute alike."""

    def __init__(self, inputs: int, outputs: int, kind: Kind, rank: int, blocks: int, guided: bool) -> None:
        super().__init__()
        self.kind = kind
        if kind == "low-rank":
            first, second = (rank, inputs), (outputs, rank)
            width, depth = rank, inputs
        else:
            if inputs % blocks or outputs % blocks:
                raise StarlingError(f"feed-forward layers of {inputs} and {outputs} do not divide into {blocks} blocks")
            middle = min(inputs, outputs)
            first, second = (blocks, middle // blocks, inputs // blocks), (blocks, outputs // blocks, middle // blocks)  # type: ignore[assignment]
            width, depth = middle // blocks, inputs // blocks
        # The product has the variance that nn.Linear begins with.
        self.first = nn.Parameter(torch.randn(first) / math.sqrt(depth))
        self.second = nn.Parameter(torch.randn(second) / math.sqrt(3 * width))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.guide = nn.Parameter(self.dense().detach().clone()) if guided else None
        self.register_buffer("guidance", torch.tensor(1.0) if guided else None)

    def forward(self, x: Tensor) -> Tensor:
        """(..., inputs) -> (..., outputs)."""
        y = self._factors(x)
        if self.guide is not None and self.guidance is not None and self.guidance > 0:
            y = self.guidance * nn.functional.linear(x, self.guide) + (1 - self.guidance) * y
        return y + self.bias

    def _factors(self, x: Tensor) -> Tensor:
        if self.kind == "low-rank":
            return nn.functional.linear(nn.functional.linear(x, self.first), self.second)
        blocks = len(self.first)
        parts = x.unflatten(-1, (blocks, -1))
        middle = torch.einsum("...bi,boi->...bo", parts, self.first)
        shuffled = middle.transpose(-1, -2).flatten(-2).unflatten(-1, (blocks, -1))
        return torch.einsum("...bi,boi->...bo", shuffled, self.second).flatten(-2)

    def dense(self) -> Tensor:
        """The product of the factors, shape (outputs, inputs)."""
        inputs = self.first.shape[-1] * (1 if self.kind == "low-rank" else len(self.first))
        return self._factors(torch.eye(inputs, device=self.first.device)).T


def linear(inputs: int, outputs: int, kind: Kind, rank: int, blocks: int, guided: bool) -> nn.Module:
    """A dense or structured linear layer."""
    return nn.Linear(inputs, outputs) if kind == "dense" else Structured(inputs, outputs, kind, rank, blocks, guided)


def guide(module: nn.Module, share: float) -> None:
    """Set the weight of the dense matrices for the share of a training that is done."""
    for layer in module.modules():
        if isinstance(layer, Structured) and layer.guidance is not None:
            layer.guidance.fill_(0.5 * (1 + math.cos(math.pi * min(share / GUIDED, 1))))


def drop_guides(module: nn.Module) -> None:
    """Take the dense matrices away, which only a training needs."""
    for layer in module.modules():
        if isinstance(layer, Structured):
            layer.guide = layer.guidance = None


def merge(module: nn.Module) -> None:
    """Replace structured layers by dense ones that give the same. Their dense matrices of self-guidance are dropped."""
    for name, layer in list(module.named_children()):
        if isinstance(layer, Structured):
            with torch.no_grad():
                dense = nn.Linear(*layer.dense().shape[::-1])
                dense.weight.copy_(layer.dense())
                dense.bias.copy_(layer.bias)
            setattr(module, name, dense)
        else:
            merge(layer)
