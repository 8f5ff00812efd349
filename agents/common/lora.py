"""Low-rank adaptation of a model's linear layers: Hu et al. (2022), "LoRA: Low-Rank Adaptation of Large Language
Models".

A layer W becomes W + B A * (alpha / rank). Initially A is random and B is zero, so that the adapted model equals the
original one. Only A and B are trained. Every linear layer but the output layer is adapted (Dettmers et al. 2023,
"QLoRA"); there is no dropout.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

ALPHA = 2
"""Times the rank."""


class AdaptedLinear(nn.Module):
    """A frozen linear layer and its adapter."""

    def __init__(self, layer: nn.Linear, rank: int) -> None:
        super().__init__()
        self.layer = layer
        like = layer.weight
        self.a = nn.Parameter(torch.empty(rank, layer.in_features, dtype=like.dtype, device=like.device))
        self.b = nn.Parameter(torch.empty(layer.out_features, rank, dtype=like.dtype, device=like.device))

    def forward(self, x: Tensor) -> Tensor:
        """(..., in_features) -> (..., out_features)."""
        return self.layer(x) + ALPHA * nn.functional.linear(nn.functional.linear(x, self.a), self.b)


class Adapter:
    """The adapters of a causal language model from `transformers`, whose own weights are frozen."""

    def __init__(self, model: Any, rank: int) -> None:
        model.requires_grad_(False)
        output = model.get_output_embeddings()
        linear = {name: m for name, m in model.named_modules() if isinstance(m, nn.Linear) and m is not output}
        self.layers: dict[str, AdaptedLinear] = {}
        for name, layer in linear.items():
            parent, _, child = name.rpartition(".")
            self.layers[name] = AdaptedLinear(layer, rank)
            setattr(model.get_submodule(parent), child, self.layers[name])

    @property
    def parameters(self) -> list[nn.Parameter]:
        """The trainable parameters: A and B of each layer."""
        return [part for layer in self.layers.values() for part in (layer.a, layer.b)]

    @torch.no_grad()
    def reset(self, generator: torch.Generator) -> None:
        """Make the model the original one again. Random numbers are drawn on the CPU, so that all devices start with
        the same weights."""
        for layer in self.layers.values():
            bound = layer.a.shape[1] ** -0.5
            layer.a.copy_((torch.rand(layer.a.shape, generator=generator) * 2 - 1) * bound)
            layer.b.zero_()

    def state_dict(self) -> dict[str, Tensor]:
        """The adapters alone, as copies."""
        return {
            f"{name}.{part}": getattr(layer, part).detach().cpu().clone()
            for name, layer in self.layers.items()
            for part in ("a", "b")
        }

    @torch.no_grad()
    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Load adapters from `state_dict`. Raises ValueError if they belong to another model or rank."""
        own = self.state_dict()
        if state.keys() != own.keys() or any(state[name].shape != own[name].shape for name in own):
            raise ValueError("the adapters belong to another model or have another rank")
        for name, layer in self.layers.items():
            layer.a.copy_(state[f"{name}.a"])
            layer.b.copy_(state[f"{name}.b"])
