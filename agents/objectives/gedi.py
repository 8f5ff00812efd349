"""``gedi``: clusters of states, and an energy that is low where states are.

Implements Sansone and Manhaeve (2023), "A Bayesian Unification of Self-Supervised Clustering and Energy-Based Models":
one network gives a text's logits over clusters; two views are to have the same cluster, clusters are to be equally large,
and minus the log-sum-exp of the logits is an energy, trained by maximum likelihood with Langevin dynamics.

Minimises: ``invariance`` times the cross entropy between clusters of two views, (texts, clusters); ``uniform`` times the
cross entropy of the mean assignment from the uniform one, which bounds the loss of a collapse from below;
``generative`` times the energy of states minus that of samples.

Deviations: there is no gradient by a text's words, so the energy is over directions of encoded texts, samples move on the
sphere, and the encoder is trained by clusters alone; the network of the energy by everything.

`clusters_and_energy` gives what exploration needs: clusters as sub-goals, the energy as novelty.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.objectives.base import Batch, Objective, mlp
from starling.agents.objectives.texts import view

LANGEVIN_STEPS, STEP, NOISE = 20, 0.1, 0.05


class Gedi(Objective[Encoder]):
    """The objective. ``clusters``: how many. ``invariance``, ``uniform``, ``generative``: weights. ``temperature``: of
    assignments."""

    name = "gedi"

    def __init__(
        self,
        encoder: Encoder,
        seed: int,
        clusters: int = 64,
        invariance: float = 1.0,
        uniform: float = 2.0,
        generative: float = 0.1,
        temperature: float = 0.2,
    ) -> None:
        super().__init__(encoder, seed)
        self.invariance, self.uniform, self.generative = invariance, uniform, generative
        self.temperature = temperature
        self.network = mlp(encoder.size, 2 * encoder.size, clusters)

    def logits(self, directions: Tensor) -> Tensor:
        """(n, size) of unit length -> (n, clusters)."""
        return self.network(directions * directions.shape[1] ** 0.5)

    def energy(self, directions: Tensor) -> Tensor:
        """(n, size) of unit length -> (n,)."""
        return -torch.logsumexp(self.logits(directions), dim=1)

    def forward(self, batch: Batch, encoder: Encoder) -> Tensor:
        texts = batch.states[: batch.before]
        views = []
        for _ in range(2):
            vectors = encoder([encoder.read(view(text, self.rng)) for text in texts], False)
            views.append(nn.functional.normalize(vectors, dim=1))
        first, second = (self.logits(one) / self.temperature for one in views)
        cross = nn.functional.cross_entropy
        same = (cross(first, second.softmax(dim=1)) + cross(second, first.softmax(dim=1))) / 2
        sizes = torch.cat([first, second]).softmax(dim=1).mean(dim=0)
        even = -(sizes + 1e-8).log().mean()
        loss = self.invariance * same + self.uniform * even
        if self.generative:
            there = views[0].detach()
            energies = self.energy(there), self.energy(self._samples(len(there), there.shape[1]))
            # Squares keep energies from drifting away together.
            size = sum(energy.square().mean() for energy in energies)
            loss = loss + self.generative * (energies[0].mean() - energies[1].mean() + 0.01 * size)
        return loss

    def _samples(self, n: int, size: int) -> Tensor:
        """(n, size) directions that Langevin dynamics comes to from anywhere on the sphere."""
        noise = torch.from_numpy(self.rng.standard_normal((LANGEVIN_STEPS + 1, n, size)).astype("float32"))
        unit = nn.functional.normalize
        at = unit(noise[0], dim=1)
        with torch.enable_grad():
            for step in range(LANGEVIN_STEPS):
                at.requires_grad_(True)
                (slope,) = torch.autograd.grad(self.energy(at).sum(), at)
                at = unit(at.detach() - STEP * slope / size**0.5 + NOISE * noise[step + 1] / size**0.5, dim=1)
        return at.detach()

    def clusters_and_energy(self, encoder: Encoder, read: Sequence[Any]) -> tuple[Tensor, Tensor]:
        """Of n states that the encoder read: (n,) int64 clusters, and (n,) energies, higher for what is less known."""
        with torch.no_grad():
            directions = nn.functional.normalize(encoder(read, False), dim=1)
            logits = self.logits(directions)
            return logits.argmax(dim=1), -torch.logsumexp(logits, dim=1)
