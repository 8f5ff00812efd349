"""``sparse``: a few latent tokens look at the text and run through MiniLM's blocks in place of its tokens.

Implements the idea of Gao et al. (2023), "Bootstrapping SparseFormers from Vision Foundation Models": most weights are
inherited from a pretrained transformer and stand still, a light focusing module is trained so that few latent tokens give
what the whole model gives. Each latent has a place and a width in the text, as a SparseFormer's latent has a region of
the image; it looks at tokens around its place, then moves.

Deviations: text instead of images, a Gaussian window over tokens instead of sampled points of a region, one focusing layer used
``looks`` times. Each token's vector is read back from the latents that looked at it, so that objectives on tokens, and
the mean over tokens, are those of any other encoder. What it is aligned to is an objective's business.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import TokenEncoder, is_real
from starling.agents.encoders.minilm import MiniLMEncoder, pretrained, read_pieces
from starling.util.errors import StarlingError


class Focus(nn.Module):
    """Latents look at tokens around their places, and move."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.query, self.key = nn.Linear(size, size), nn.Linear(size, size)
        self.value, self.out = nn.Linear(size, size), nn.Linear(size, size)
        self.before = nn.LayerNorm(size)
        self.move = nn.Linear(size, 2)
        nn.init.zeros_(self.move.weight)
        nn.init.zeros_(self.move.bias)

    def forward(
        self, latents: Tensor, tokens: Tensor, real: Tensor, place: Tensor, width: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """(n, k, size), (n, longest, size), (n, longest) bool, (n, k) from 0 to 1, (n, k) above 0 -> latents, places and
        widths as they are then, and how much each latent looked at each token, (n, k, longest)."""
        move = self.move(latents)
        place, width = place + width * torch.tanh(move[..., 0]), width * torch.exp(torch.tanh(move[..., 1]))
        length = real.sum(dim=1, keepdim=True)
        where = (torch.arange(tokens.shape[1], device=tokens.device) + 0.5) / length  # (n, longest)
        window = -((where[:, None] - place[..., None]) ** 2) / (2 * width[..., None] ** 2)
        logits = self.query(self.before(latents)) @ self.key(tokens).transpose(1, 2) * tokens.shape[2] ** -0.5
        look = (logits + window).masked_fill(~real[:, None], -torch.inf).softmax(dim=2)
        return latents + self.out(look @ self.value(tokens)), place, width, look


class SparseEncoder(TokenEncoder):
    """The encoder.

    Parameters
    ----------
    latents: how many. looks: how often they look before they run through the blocks.
    blocks: how many of MiniLM's are inherited, from the first on.
    tune: whether inherited weights are trained as well.
    """

    name = "sparse"
    vocabulary = MiniLMEncoder.vocabulary
    mask, unknown = MiniLMEncoder.mask, MiniLMEncoder.unknown

    def __init__(self, latents: int = 8, looks: int = 2, blocks: int = 6, tune: bool = False) -> None:
        model = pretrained(0.0)
        super().__init__(model.config.hidden_size)
        if not (latents >= 1 and looks >= 1 and 1 <= blocks <= len(model.encoder.layer)):
            raise StarlingError(
                f"sparse: latents={latents}, looks={looks}, blocks={blocks}: at least 1 each, and at most "
                f"{len(model.encoder.layer)} blocks"
            )
        self.settings = {"latents": latents, "looks": looks, "blocks": blocks, "tune": tune}
        self.looks = looks
        self.embeddings, self.blocks = model.embeddings, model.encoder.layer[:blocks]
        for inherited in (self.embeddings, self.blocks):
            inherited.requires_grad_(tune)
        self.latents = nn.Parameter(torch.randn(latents, self.size) * 0.02)
        places = (torch.arange(latents) + 0.5) / latents
        self.places = nn.Parameter(places)
        self.widths = nn.Parameter(torch.full((latents,), 1 / latents).log())
        self.focus = Focus(self.size)
        self.own = nn.Linear(self.size, self.size)
        """What a token's vector keeps of its embedding."""
        nn.init.zeros_(self.own.weight)

    def read(self, text: str) -> np.ndarray:
        return read_pieces(text)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        real = is_real(ids.shape[1], lengths)
        tokens = self.embeddings(input_ids=ids)
        latents = self.latents.expand(len(ids), -1, -1)
        place, width = self.places.expand(len(ids), -1), self.widths.exp().expand(len(ids), -1)
        for _ in range(self.looks):
            latents, place, width, look = self.focus(latents, tokens, real, place, width)
        for block in self.blocks:
            latents = block(latents)
        shares = (look / (look.sum(dim=1, keepdim=True) + 1e-6)).transpose(1, 2)  # (n, longest, k)
        return shares @ latents + self.own(tokens)
