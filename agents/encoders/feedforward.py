"""Structured linear layers: fewer weights and operations than a dense matrix of the same shape.

Implements Wei et al. (2024), "Building on Efficient Foundations: Effectively Training LLMs with Structured Feedforward
Layers": ``low-rank``, a product of two thin matrices, and ``block-diagonal``, their BlockShuffle: two block-diagonal
matrices with a shuffle in between, so that every output depends on every input. In self-guided training, a dense matrix
is mixed in during the first part of the training, with a weight that decays from 1 to 0 by a cosine. `merge` multiplies
the factors out where one dense product is faster, as it is for small batches ("pre-merge" in the paper).

Deviations: the dense matrix is initialised as the product of the factors, and is used in every update while its weight
is above 0 (the paper also has a version that uses it in half of them). As in the paper, only feed-forward layers are
structured.
"""

from __future__ import annotations

import math
from typing import Literal

import torch
from torch import Tensor, nn

from starling.util.errors import StarlingError

FeedForward = Literal["dense", "low-rank", "block-diagonal"]
GUIDED = 0.5
"""Fraction of a training after which the dense matrix has weight 0."""


class StructuredLinear(nn.Module):
    """A linear layer whose matrix is a product of two factors. ``guided``: train it with a dense matrix mixed in."""

    guidance: Tensor | None
    """Scalar weight of the dense matrix. In the state dict, so that loaded copies and teachers compute the same."""

    def __init__(self, inputs: int, outputs: int, kind: FeedForward, rank: int, blocks: int, guided: bool) -> None:
        super().__init__()
        self.kind = kind
        first: tuple[int, ...]
        second: tuple[int, ...]
        if kind == "low-rank":
            first, second = (rank, inputs), (outputs, rank)
            width, depth = rank, inputs
        else:
            if inputs % blocks or outputs % blocks:
                raise StarlingError(
                    f"blocks={blocks} does not divide feed-forward layers of {inputs} inputs and {outputs} outputs"
                )
            middle = min(inputs, outputs)
            first, second = (blocks, middle // blocks, inputs // blocks), (blocks, outputs // blocks, middle // blocks)
            width, depth = middle // blocks, inputs // blocks
        # The product has the variance of nn.Linear's initialisation.
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
        """(outputs, inputs): the product of the factors."""
        inputs = self.first.shape[-1] * (1 if self.kind == "low-rank" else len(self.first))
        return self._factors(torch.eye(inputs, device=self.first.device)).T


def linear(inputs: int, outputs: int, kind: FeedForward, rank: int, blocks: int, guided: bool) -> nn.Module:
    """A dense or structured linear layer, (..., inputs) -> (..., outputs)."""
    if kind == "dense":
        return nn.Linear(inputs, outputs)
    return StructuredLinear(inputs, outputs, kind, rank, blocks, guided)


def set_guidance(module: nn.Module, share: float) -> None:
    """Set the weight of the dense matrices for the completed fraction of the training, from 0 to 1."""
    for layer in module.modules():
        if isinstance(layer, StructuredLinear) and layer.guidance is not None:
            layer.guidance.fill_(0.5 * (1 + math.cos(math.pi * min(share / GUIDED, 1))))


def drop_guides(module: nn.Module) -> None:
    """Drop the dense matrices of self-guided training."""
    for layer in module.modules():
        if isinstance(layer, StructuredLinear):
            layer.guide = layer.guidance = None


def merge(module: nn.Module) -> None:
    """Replace structured layers by equivalent dense ones, in place. Their dense guides are dropped."""
    for name, layer in list(module.named_children()):
        if isinstance(layer, StructuredLinear):
            with torch.no_grad():
                outputs, inputs = layer.dense().shape
                dense = nn.Linear(inputs, outputs)
                dense.weight.copy_(layer.dense())
                dense.bias.copy_(layer.bias)
            setattr(module, name, dense)
        else:
            merge(layer)
