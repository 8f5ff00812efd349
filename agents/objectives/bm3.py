"""``bm3``: states and the commands that they admit, aligned without negatives.

Implements Zhou et al. (2022), "Bootstrap Latent Representations for Multi-modal Recommendation": dropout of vectors gives
the second view, a predictor looks for it, and no gradient goes into the view. Users and items become states and
commands, bought becomes admissible or played, modalities of an item become those of a state: its text and its world
table.

Minimises: 1 - cosine of predicted vectors and views, both ways: of states and commands, over (pairs, size), played
commands having half of the weight (the interaction graph); of text and world table of a state, (texts, size) (across
modalities); of each modality and its own view (within).

Deviations: vectors are encoded texts instead of learnt ones for each user and item, so no graph convolution carries what
neighbours know, and the predictor has the batch normalisation of SimSiam (Chen and He 2021), without which encoded
texts do collapse. The world table has an encoder of its own, which is not kept.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.facts import FactEncoder
from starling.agents.objectives.base import Batch, BatchNorm, Objective, cosine_distance, mlp


class Bm3(Objective[Encoder]):
    """The objective. ``dropout``: of vectors, for their views. ``align``: weight of what is not the graph."""

    name = "bm3"

    def __init__(self, encoder: Encoder, seed: int, dropout: float = 0.3, align: float = 1.0) -> None:
        super().__init__(encoder, seed)
        self.dropout, self.align = dropout, align
        size = encoder.size
        self.facts = FactEncoder(size=64, layers=1, heads=4)
        self.of_facts = nn.Linear(64, size)
        self.project = nn.Sequential(mlp(size, size, size, norm=True), BatchNorm(size, affine=False))
        self.predict = mlp(size, size, size, norm=True)

    @property
    def fact_encoder(self) -> FactEncoder:
        return self.facts

    def forward(self, batch: Batch, encoder: Encoder) -> Tensor:
        states = self.project(encoder(batch.states_read[: batch.before], False))
        commands = self.project(encoder(batch.commands_read, True))
        first, of = _first_rows(batch.state, batch.before)
        world = self.project(self.of_facts(self.facts(batch.world, False)))[batch.facts[first]]
        wanted, seen = {}, {}
        for name, vectors in (("state", states), ("command", commands), ("world", world)):
            seen[name] = nn.functional.dropout(vectors, self.dropout)
            wanted[name] = self.predict(vectors)

        def between(one: str, rows: Tensor, other: str, others: Tensor) -> Tensor:
            there = cosine_distance(wanted[one][rows], seen[other][others])
            return (there + cosine_distance(wanted[other][others], seen[one][rows])) / 2

        played = between("state", batch.state, "command", batch.command)
        graph = (played + between("state", batch.state[batch.owner], "command", batch.admissible)) / 2
        across = between("state", of, "world", of)
        within = torch.stack([cosine_distance(wanted[name], seen[name]) for name in wanted]).mean()
        return graph + self.align * (across + within)


def _first_rows(state: Tensor, states: int) -> tuple[Tensor, Tensor]:
    """For each state the first row that has it, and the numbers of states."""
    rows = torch.arange(len(state))
    first = torch.full((states,), len(state)).scatter_reduce(0, state, rows, "amin")
    return first, torch.arange(states)
