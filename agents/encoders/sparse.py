"""``sparse``: a few latent tokens attend to the text and run through MiniLM's blocks in place of its tokens.

Implements the idea of Gao et al. (2023), "Bootstrapping SparseFormers from Vision Foundation Models": most weights are
inherited from a pretrained transformer and frozen; only a light focusing module is trained, so that few latent tokens
reproduce the output of the whole model. Each latent has a position and a width in the text, as a SparseFormer's latent
has a region of interest in the image; it attends to tokens around its position, then adjusts position and width.

Deviations: text instead of images; a Gaussian window over tokens instead of points sampled in a region; one focusing
layer, applied ``looks`` times. Each token's vector is read back from the latents that attended to it, so that
objectives on tokens and mean pooling work as for any other encoder. What it is aligned to is up to the objective.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import TokenEncoder, is_real
from starling.agents.encoders.minilm import LAYERS, MASK, UNKNOWN, VOCABULARY, pretrained, read_pieces
from starling.training.settings import BaseSettings


class Focus(nn.Module):
    """Latents attend to tokens around their positions, then adjust position and width."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.query, self.key = nn.Linear(size, size), nn.Linear(size, size)
        self.value, self.out = nn.Linear(size, size), nn.Linear(size, size)
        self.before = nn.LayerNorm(size)
        self.move = nn.Linear(size, 2)
        nn.init.zeros_(self.move.weight)
        nn.init.zeros_(self.move.bias)

    def forward(
        self, latents: Tensor, tokens: Tensor, real: Tensor, position: Tensor, width: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """One focusing step.

        ``latents`` (n, k, size), ``tokens`` (n, longest, size), ``real`` (n, longest) bool, ``position`` (n, k) as a
        fraction of the text, ``width`` (n, k) > 0. Returns new latents, positions and widths, and attention weights
        (n, k, longest).
        """
        move = self.move(latents)
        position = position + width * torch.tanh(move[..., 0])
        width = width * torch.exp(torch.tanh(move[..., 1]))
        length = real.sum(dim=1, keepdim=True)
        where = (torch.arange(tokens.shape[1], device=tokens.device) + 0.5) / length  # (n, longest)
        window = -((where[:, None] - position[..., None]) ** 2) / (2 * width[..., None] ** 2)
        logits = self.query(self.before(latents)) @ self.key(tokens).transpose(1, 2) * tokens.shape[2] ** -0.5
        attention = (logits + window).masked_fill(~real[:, None], -torch.inf).softmax(dim=2)
        return latents + self.out(attention @ self.value(tokens)), position, width, attention


class SparseSettings(BaseSettings):
    latents: int = Field(8, ge=1, description="number of latent tokens")
    looks: int = Field(2, ge=1, description="focusing steps before the transformer blocks")
    blocks: int = Field(6, ge=1, le=LAYERS, description="transformer blocks inherited from MiniLM, from the first on")
    tune: bool = Field(False, description="fine-tune the inherited weights as well")


class SparseEncoder(TokenEncoder):
    """MiniLM over a few latent tokens."""

    name = "sparse"
    Settings = SparseSettings
    vocabulary = VOCABULARY
    mask, unknown = MASK, UNKNOWN
    marks = 1

    def __init__(self, **settings: Any) -> None:
        chosen = SparseSettings.of("encoder sparse", settings)
        latents = chosen.latents
        model = pretrained(0.0)
        super().__init__(model.config.hidden_size)
        self.settings = chosen
        self.looks = chosen.looks
        self.embeddings, self.blocks = model.embeddings, model.encoder.layer[: chosen.blocks]
        for inherited in (self.embeddings, self.blocks):
            inherited.requires_grad_(chosen.tune)
        self.latents = nn.Parameter(torch.randn(latents, self.size) * 0.02)
        places = (torch.arange(latents) + 0.5) / latents
        self.places = nn.Parameter(places)
        """(latents,): initial positions, as fractions of the text."""
        self.widths = nn.Parameter(torch.full((latents,), 1 / latents).log())
        """(latents,): logarithms of the initial widths."""
        self.focus = Focus(self.size)
        self.own = nn.Linear(self.size, self.size)
        """The residual path from a token's embedding to its vector, zero at first."""
        nn.init.zeros_(self.own.weight)

    def read(self, text: str) -> np.ndarray:
        """(length,) int64 word-piece ids of MiniLM."""
        return read_pieces(text)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest) int64, (n,) int64 -> (n, longest, 384) float32."""
        real = is_real(ids.shape[1], lengths)
        tokens = self.embeddings(input_ids=ids)
        latents = self.latents.expand(len(ids), -1, -1)
        position, width = self.places.expand(len(ids), -1), self.widths.exp().expand(len(ids), -1)
        latents, position, width, attention = self.focus(latents, tokens, real, position, width)
        for _ in range(self.looks - 1):
            latents, position, width, attention = self.focus(latents, tokens, real, position, width)
        for block in self.blocks:
            latents = block(latents)
        shares = (attention / (attention.sum(dim=1, keepdim=True) + 1e-6)).transpose(1, 2)  # (n, longest, k)
        return shares @ latents + self.own(tokens)
