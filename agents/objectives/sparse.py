"""``sparse``: distillation of a large frozen encoder (MiniLM) into the trained one.

Implements the bootstrapping of Gao et al. (2023), "Bootstrapping SparseFormers from Vision Foundation Models": the
final representation of few latent tokens is aligned to that of the foundation model by a cosine loss, without labels.
The encoder of that name (`encoders.sparse`) is made for it; any text encoder can be trained by it.

Loss: 1 - cosine similarity of the encoder's vectors and MiniLM's, (texts, 384), for states and for commands.

Deviations: MiniLM instead of CLIP. An encoder of another dimension gets a linear projection. MiniLM's vectors are
cached; it encodes each text separately, so that training does not depend on the state of the cache.
"""

from __future__ import annotations

from typing import Any

import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.minilm import MiniLMEncoder
from starling.agents.objectives.base import Objective, TransitionBatch, cosine_distance, frozen
from starling.training.settings import BaseSettings

MAX_CACHED = 50_000
"""Texts whose vectors are cached, 1.5 KB each."""


class SparseSettings(BaseSettings):
    commands: float = Field(0.5, ge=0, description="weight of commands relative to states")


class Sparse(Objective[Encoder]):
    """See the module's docstring."""

    name = "sparse"
    Settings = SparseSettings

    def __init__(self, encoder: Encoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = SparseSettings.of("objective sparse", settings)
        teacher = frozen(MiniLMEncoder())
        # Not a submodule: its published weights need not be in checkpoints.
        vars(self)["teacher"] = teacher
        self._cache: dict[str, Tensor] = {}
        self.out = nn.Identity() if encoder.size == teacher.size else nn.Linear(encoder.size, teacher.size, bias=False)

    def forward(self, batch: TransitionBatch, encoder: Encoder) -> Tensor:
        """The loss, a scalar."""
        states, played = batch.states[: batch.count_before], sorted(set(batch.command.tolist()))
        vectors = self.out(encoder(batch.state_inputs[: batch.count_before], False))
        loss = cosine_distance(vectors, self._targets(states))
        vectors = self.out(encoder([batch.command_inputs[index] for index in played], True))
        targets = self._targets([batch.commands[index] for index in played])
        return loss + self.settings.commands * cosine_distance(vectors, targets)

    def _targets(self, texts: list[str]) -> Tensor:
        """n texts -> (n, 384): MiniLM's vectors."""
        if len(self._cache) > MAX_CACHED:
            self._cache.clear()
        teacher: MiniLMEncoder = vars(self)["teacher"]
        with torch.no_grad():
            for text in texts:
                if text not in self._cache:
                    self._cache[text] = teacher([teacher.read(text)], False)[0]
        return torch.stack([self._cache[text] for text in texts])
