"""How well two things go together, such as a wet towel and a towel rail: learnt from choices, on frozen text vectors.

The affinity of a noun with another one is w cos(u + B A u, v + D C v), where u and v are their vectors by MiniLM, which
stay as they are, and the low-rank maps and w are learnt by a softmax over the alternatives of each choice. The maps
start at zero, so that the affinity starts as the plain cosine.

What is learnt is asked in two ways. In training, about things that it was taught, it must be as uncertain as later
about things that it was not: each is judged by a model that was trained without it (cross-fitting, by the noun's last
word). Otherwise by one that was trained on all.
"""

from __future__ import annotations

import functools
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders.base import Encoder
from starling.agents.encoders.store import make_encoder
from starling.training.commands import noun_of, words_of
from starling.training.episode import NounChoice

ENCODER = "minilm"
FOLDS = 4
RANK = 32
EPOCHS, BATCH, LEARNING_RATE, WEIGHT_DECAY = 6, 64, 1e-3, 0.01


class NounVectors:
    """Vectors of nouns by the encoder, which is loaded when the first one is needed."""

    def __init__(self) -> None:
        self._vectors: dict[str, Tensor] = {}

    @functools.cached_property
    def _encoder(self) -> Encoder:
        return make_encoder(ENCODER).eval()

    def of(self, nouns: Sequence[str]) -> Tensor:
        """Shape (n, size). Raises MissingDependencyError if MiniLM is not installed."""
        # One by one: the last bits of a vector may depend on its batch.
        for noun in sorted(set(nouns) - self._vectors.keys()):
            with torch.no_grad():
                self._vectors[noun] = self._encoder([self._encoder.read(noun)], commands=False)[0]
        return torch.stack([self._vectors[noun] for noun in nouns])


class Metric(nn.Module):
    """The learnt part, for vectors of ``size`` numbers."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(12.0))
        down = [nn.Linear(size, RANK, bias=False) for _ in range(2)]
        up = [nn.Linear(RANK, size, bias=False) for _ in range(2)]
        for layer in down:
            nn.init.normal_(layer.weight, std=0.05)
        for layer in up:
            nn.init.zeros_(layer.weight)
        self.down, self.up = nn.ModuleList(down), nn.ModuleList(up)

    def forward(self, first: Tensor, second: Tensor) -> Tensor:
        """(n, size) twice -> (n,)."""
        moved = [x + up(down(x)) for x, down, up in zip((first, second), self.down, self.up, strict=True)]
        return self.scale * torch.cosine_similarity(moved[0], moved[1], dim=1)


class NounAffinity:
    """Affinities of nouns. Without training there is none: `trained` is false."""

    def __init__(self) -> None:
        self.metrics: list[Metric] = []
        """Trained on all choices, and then without each fold."""
        self.taught: set[str] = set()
        """Nouns of the choices that it was trained on."""
        self.asked: Sequence[NounChoice] = ()
        """Those choices; empty if it was loaded."""
        self._vectors = NounVectors()
        self._scores: dict[tuple[str, str, bool], float] = {}

    @property
    def trained(self) -> bool:
        return bool(self.metrics)

    def train(self, choices: Sequence[NounChoice], seed: int) -> None:
        """Train anew. Raises MissingDependencyError if MiniLM is not installed."""
        self.asked = choices
        named = [NounChoice(noun_of(c.noun), tuple(map(noun_of, c.others)), c.right) for c in choices]
        self.metrics, self.taught = [], {choice.noun for choice in named}
        self._scores.clear()
        for fold in range(-1, FOLDS):
            kept = [choice for choice in named if fold < 0 or _fold(choice.noun) != fold]
            with torch_seeded(np.random.SeedSequence((seed, fold + 1))):
                self.metrics.append(self._fit(kept, np.random.default_rng((seed, fold + 1))))

    def score(self, noun: str, other: str, cross_fitted: bool) -> float:
        """The affinity. ``cross_fitted``: judge nouns that it was taught by a model that was not."""
        key = noun, other, cross_fitted and noun in self.taught
        if key not in self._scores:
            metric = self.metrics[1 + _fold(noun) if key[2] else 0]
            with torch.no_grad():
                self._scores[key] = float(metric(self._vectors.of([noun]), self._vectors.of([other])))
        return self._scores[key]

    def _fit(self, choices: Sequence[NounChoice], rng: np.random.Generator) -> Metric:
        metric = Metric(self._vectors.of([""]).shape[1])
        optimiser = torch.optim.AdamW(metric.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
        for _ in range(EPOCHS):
            order = rng.permutation(len(choices))
            for start in range(0, len(order), BATCH):
                batch = [choices[i] for i in order[start : start + BATCH].tolist()]
                sizes = [len(choice.others) for choice in batch]
                nouns = self._vectors.of([choice.noun for choice in batch]).repeat_interleave(torch.tensor(sizes), 0)
                scores = metric(nouns, self._vectors.of([other for choice in batch for other in choice.others]))
                rows = torch.split(scores, sizes)
                losses = [-torch.log_softmax(row, 0)[c.right] for row, c in zip(rows, batch, strict=True)]
                optimiser.zero_grad()
                torch.stack(losses).mean().backward()
                optimiser.step()
        return metric.eval()

    def state_dict(self) -> dict[str, Any]:
        return {"metrics": [metric.state_dict() for metric in self.metrics], "taught": sorted(self.taught)}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.metrics, self.taught = [], set(state["taught"])
        self._scores.clear()
        for weights in state["metrics"]:
            metric = Metric(weights["down.0.weight"].shape[1])
            metric.load_state_dict(weights)
            self.metrics.append(metric.eval())


def _fold(noun: str) -> int:
    last = (words_of(noun) or [noun])[-1]
    return zlib.crc32(last[:5].encode()) % FOLDS
