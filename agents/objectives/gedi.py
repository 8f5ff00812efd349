"""``gedi``: joint clustering and energy-based modelling of states.

Implements Sansone and Manhaeve (2023), "A Bayesian Unification of Self-Supervised Clustering and Energy-Based Models":
one network gives a text's cluster logits. Two augmented views should get the same cluster, clusters should be equally
large, and minus the log-sum-exp of the logits is an energy, trained by maximum likelihood with Langevin dynamics.

Loss: ``invariance`` times the cross entropy between the cluster assignments of two views, (texts, clusters);
``uniform`` times the cross entropy of the uniform prior and the mean assignment, the anti-collapse term;
``generative`` times the energy of states minus that of samples; ``negatives`` times the logistic loss of the energy of
states against that of shuffled and foreign texts, (texts,) each.

Deviations: discrete text has no input gradient, so the energy is defined on L2-normalised text vectors and Langevin
samples move on the sphere; they train the energy network only. What trains the encoder to give unlike texts a high
energy is noise-contrastive estimation (Gutmann and Hyvärinen 2010) against texts made from the batch: words shuffled,
words replaced by unknown ones, a text spliced from sentences of two states. Without it the energy is lower for states
of games never seen than for those seen.

`Gedi.clusters_and_energy` gives clusters as sub-goals and the energy as a measure of novelty; `surprise` of the store
opens a folder.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.objectives.augmentations import augmented_view, shuffle_words, split_sentences, strange_words
from starling.agents.objectives.base import Objective, TransitionBatch, mlp
from starling.training.settings import BaseSettings

LANGEVIN_STEPS, STEP, NOISE = 20, 0.1, 0.05
"""Of the sampler: number of steps, step size, standard deviation of the noise."""
ENERGY_PENALTY = 0.01
STRANGE = (0.2, 1.0)
"""Ratio of words replaced by unknown ones in a foreign text: minimum and maximum."""
BATCH = 256
"""Texts that `Gedi.surprise` encodes at once."""
AVERAGED = 0.99
"""Momentum of the moving average of the energies of training states."""


class GediSettings(BaseSettings):
    clusters: int = Field(64, ge=2, description="number of clusters")
    invariance: float = Field(1.0, ge=0, description="weight of the agreement between two views")
    uniform: float = Field(2.0, ge=0, description="weight of the uniform prior over clusters (anti-collapse)")
    generative: float = Field(0.1, ge=0, description="weight of the energy-based likelihood")
    negatives: float = Field(1.0, ge=0, description="weight of the energy against shuffled and foreign texts")
    temperature: float = Field(0.2, ge=0.01, description="temperature of cluster assignments")


class Gedi(Objective[Encoder]):
    """See the module's docstring."""

    name = "gedi"
    Settings = GediSettings
    moments: Tensor
    """(2,): moving averages of the energy of training states and of its square."""

    def __init__(self, encoder: Encoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = GediSettings.of("objective gedi", settings)
        self.network = mlp(encoder.size, 2 * encoder.size, self.settings.clusters)
        self.offset = nn.Parameter(torch.zeros(()))
        """The energy at which a text is as likely a state as a negative."""
        self.register_buffer("moments", torch.tensor([0.0, 1.0]))

    def logits(self, directions: Tensor) -> Tensor:
        """(n, size) unit vectors -> (n, clusters)."""
        return self.network(directions * directions.shape[1] ** 0.5)

    def energy(self, directions: Tensor) -> Tensor:
        """(n, size) unit vectors -> (n,)."""
        return -torch.logsumexp(self.logits(directions), dim=1)

    def forward(self, batch: TransitionBatch, encoder: Encoder) -> Tensor:
        """The loss, a scalar."""
        texts = batch.states[: batch.count_before]
        views = []
        for _ in range(2):
            vectors = encoder([encoder.read(augmented_view(text, self.rng)) for text in texts], False)
            views.append(nn.functional.normalize(vectors, dim=1))
        first, second = (self.logits(view) / self.settings.temperature for view in views)
        cross = nn.functional.cross_entropy
        agreement = (cross(first, second.softmax(dim=1)) + cross(second, first.softmax(dim=1))) / 2
        mean_assignment = torch.cat([first, second]).softmax(dim=1).mean(dim=0)
        prior = -(mean_assignment + 1e-8).log().mean()
        loss = self.settings.invariance * agreement + self.settings.uniform * prior
        if self.settings.generative:
            states = views[0].detach()
            energies = self.energy(states), self.energy(self._samples(*states.shape))
            # The penalty keeps both energies from drifting off together.
            squares = sum(energy.square().mean() for energy in energies)
            likelihood = energies[0].mean() - energies[1].mean() + ENERGY_PENALTY * squares
            loss = loss + self.settings.generative * likelihood
        if self.settings.negatives:
            loss = loss + self.settings.negatives * self._contrast(texts, batch.state_inputs, encoder)
        else:
            self._follow(self.energy(views[0].detach()))
        return loss

    def _contrast(self, texts: list[str], inputs: list[Any], encoder: Encoder) -> Tensor:
        """n states, their inputs first in ``inputs`` -> scalar: logistic loss of energies against negatives."""
        negatives = [self._negative(texts, i) for i in range(len(texts))]
        vectors = encoder([*inputs[: len(texts)], *map(encoder.read, negatives)], False)
        energies = self.energy(nn.functional.normalize(vectors, dim=1)) - self.offset
        of_states, of_negatives = energies.chunk(2)
        self._follow(of_states + self.offset)
        softplus = nn.functional.softplus
        return softplus(of_states).mean() + softplus(-of_negatives).mean()

    @torch.no_grad()
    def _follow(self, energies: Tensor) -> None:
        """Update the moments by the energies of a batch of states, (n,)."""
        if self.training:
            self.moments.lerp_(torch.stack([energies.mean(), energies.square().mean()]), 1 - AVERAGED)

    def _negative(self, texts: list[str], row: int) -> str:
        """A text that is no state: by chance shuffled, with unknown words, or spliced with another state."""
        kind, text = int(self.rng.integers(3)), texts[row]
        if kind == 0:
            return shuffle_words(text, self.rng)
        if kind == 1:
            return strange_words(text, self.rng, self.rng.uniform(*STRANGE))
        other = split_sentences(texts[int(self.rng.integers(len(texts)))])
        both = [*split_sentences(text), *other]
        return " ".join(both[i] for i in self.rng.permutation(len(both))[: max(len(other), 2)])

    def _samples(self, n: int, size: int) -> Tensor:
        """(n, size) unit vectors: samples of the energy by Langevin dynamics from uniform initial points."""
        noise = torch.from_numpy(self.rng.standard_normal((LANGEVIN_STEPS + 1, n, size)).astype("float32"))
        unit = nn.functional.normalize
        x = unit(noise[0], dim=1)
        with torch.enable_grad():
            for step in range(LANGEVIN_STEPS):
                x.requires_grad_(True)
                (gradient,) = torch.autograd.grad(self.energy(x).sum(), x)
                x = unit(x.detach() - STEP * gradient / size**0.5 + NOISE * noise[step + 1] / size**0.5, dim=1)
        return x.detach()

    def clusters_and_energy(self, encoder: Encoder, read: Sequence[Any]) -> tuple[Tensor, Tensor]:
        """n preprocessed states -> (n,) int64 clusters, (n,) float32 energies, higher for more novel states."""
        with torch.no_grad():
            directions = nn.functional.normalize(encoder(read, False), dim=1)
            logits = self.logits(directions)
            return logits.argmax(dim=1), -torch.logsumexp(logits, dim=1)

    def surprise(self, encoder: Encoder, texts: Sequence[str]) -> np.ndarray:
        """n state texts -> (n,) float32: energies in standard deviations above the mean of training states."""
        if not texts:
            return np.zeros(0, np.float32)
        parts = [
            self.clusters_and_energy(encoder, [encoder.read(text) for text in texts[start : start + BATCH]])[1]
            for start in range(0, len(texts), BATCH)
        ]
        mean, square = self.moments.tolist()
        deviation = max(square - mean**2, 1e-6) ** 0.5
        found: np.ndarray = ((torch.cat(parts) - mean) / deviation).numpy()
        return found
