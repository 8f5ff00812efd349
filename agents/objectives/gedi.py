"""``gedi``: joint clustering and energy-based modelling of states.

Implements Sansone and Manhaeve (2023), "A Bayesian Unification of Self-Supervised Clustering and Energy-Based Models":
one network gives a text's cluster logits. Two augmented views should get the same cluster, clusters should be equally
large, and minus the log-sum-exp of the logits is an energy, trained by maximum likelihood with Langevin dynamics.

Loss: ``invariance`` times the cross entropy between the cluster assignments of two views, (texts, clusters);
``uniform`` times the cross entropy of the uniform prior and the mean assignment, the anti-collapse term;
``generative`` times the energy of states minus that of samples.

Deviations: discrete text has no input gradient, so the energy is defined on L2-normalised text vectors and samples move
on the sphere; the encoder is trained by the clustering terms only, the energy network by all of them.

`clusters_and_energy` serves exploration: clusters as sub-goals, the energy as a novelty measure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.objectives.augmentations import augmented_view
from starling.agents.objectives.base import Objective, TransitionBatch, mlp
from starling.training.settings import BaseSettings

LANGEVIN_STEPS, STEP, NOISE = 20, 0.1, 0.05
"""Of the sampler: number of steps, step size, standard deviation of the noise."""
ENERGY_PENALTY = 0.01


class GediSettings(BaseSettings):
    clusters: int = Field(64, ge=2, description="number of clusters")
    invariance: float = Field(1.0, ge=0, description="weight of the agreement between two views")
    uniform: float = Field(2.0, ge=0, description="weight of the uniform prior over clusters (anti-collapse)")
    generative: float = Field(0.1, ge=0, description="weight of the energy-based likelihood")
    temperature: float = Field(0.2, ge=0.01, description="temperature of cluster assignments")


class Gedi(Objective[Encoder]):
    """See the module's docstring."""

    name = "gedi"
    Settings = GediSettings

    def __init__(self, encoder: Encoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = GediSettings.of("objective gedi", settings)
        self.network = mlp(encoder.size, 2 * encoder.size, self.settings.clusters)

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
        return loss

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
