"""``bm3``: aligns states with the commands they admit, without negatives (bootstrapping).

Implements Zhou et al. (2022), "Bootstrap Latent Representations for Multi-modal Recommendation": dropout on the vectors
yields the target view, a predictor maps the online vectors to it, and the target has a stop-gradient. Users and items
become states and commands; interactions become "admissible" or "played"; the modalities of an item become those of a
state: its text and its world table.

Loss: 1 - cosine similarity of predictions and target views, in both directions: between states and commands, over
(pairs, size), with half of the weight on played commands (interaction graph); between text and world table of a state,
(states, size) (inter-modality alignment); between each modality and its own view (intra-modality alignment). A weight
of 0 leaves a term out.

Deviations: vectors are encoded texts instead of learnt user and item embeddings, so there is no graph convolution to
propagate them; the predictor has batch normalisation as in SimSiam (Chen and He 2021), without which encoded texts
collapse. World tables have an encoder of their own, which is discarded; with ``facts`` it begins as a trained one, such
as that of `tjepa`.
"""

from __future__ import annotations

from typing import Any

import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.facts import FactEncoder
from starling.agents.encoders.store import make_encoder
from starling.agents.objectives.base import BatchNorm, Objective, TransitionBatch, cosine_distance, mlp
from starling.training.encoder_files import encoder_folder
from starling.training.settings import BaseSettings
from starling.util.errors import StarlingError


class Bm3Settings(BaseSettings):
    dropout: float = Field(0.3, ge=0, le=0.99, description="dropout rate on vectors, which yields the target views")
    graph: float = Field(1.0, ge=0, description="weight of the alignment of states with their commands")
    inter: float = Field(1.0, ge=0, description="weight of the alignment of texts with world tables")
    intra: float = Field(1.0, ge=0, description="weight of the alignment of each modality with its own view")
    facts: str | None = Field(None, description="folder of a trained encoder of facts; null: a new one of size 64")


def _fact_encoder(folder: str | None) -> FactEncoder:
    """A new encoder of facts, or the trained one of a folder. Raises StarlingError for another encoder."""
    if folder is None:
        return FactEncoder(size=64, layers=1, heads=4)
    if not encoder_folder(folder):
        raise StarlingError(f"objective bm3: facts={folder!r} is no folder of a trained encoder")
    made = make_encoder(folder)
    if not isinstance(made, FactEncoder):
        raise StarlingError(f"objective bm3: facts={folder!r} is an encoder of texts; train one by --encoder facts")
    return made


class Bm3(Objective[Encoder]):
    """See the module's docstring."""

    name = "bm3"
    Settings = Bm3Settings

    def __init__(self, encoder: Encoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = Bm3Settings.of("objective bm3", settings)
        size = encoder.size
        self.facts = _fact_encoder(self.settings.facts)
        self.of_facts = nn.Linear(self.facts.size, size)
        self.project = nn.Sequential(mlp(size, size, size, norm=True), BatchNorm(size, affine=False))
        self.predict = mlp(size, size, size, norm=True)

    @property
    def fact_encoder(self) -> FactEncoder:
        return self.facts

    def forward(self, batch: TransitionBatch, encoder: Encoder) -> Tensor:
        """The loss, a scalar."""
        states = self.project(encoder(batch.state_inputs[: batch.count_before], False))
        commands = self.project(encoder(batch.command_inputs, True))
        first = _first_transitions(batch.state, batch.count_before)
        worlds = self.project(self.of_facts(self.facts(batch.worlds, False)))[batch.world[first]]
        predicted, views = {}, {}
        for name, vectors in (("state", states), ("command", commands), ("world", worlds)):
            views[name] = nn.functional.dropout(vectors, self.settings.dropout)
            predicted[name] = self.predict(vectors)

        def alignment(one: str, rows: Tensor, other: str, other_rows: Tensor) -> Tensor:
            forwards = cosine_distance(predicted[one][rows], views[other][other_rows])
            backwards = cosine_distance(predicted[other][other_rows], views[one][rows])
            return (forwards + backwards) / 2

        chosen = self.settings
        loss = states.sum() * 0
        if chosen.graph:
            played = alignment("state", batch.state, "command", batch.command)
            admissible = alignment("state", batch.state[batch.admissible_row], "command", batch.admissible)
            loss = loss + chosen.graph * (played + admissible) / 2
        if chosen.inter:
            every = torch.arange(batch.count_before)
            loss = loss + chosen.inter * alignment("state", every, "world", every)
        if chosen.intra:
            intra = torch.stack([cosine_distance(predicted[name], views[name]) for name in predicted]).mean()
            loss = loss + chosen.intra * intra
        return loss


def _first_transitions(state: Tensor, states: int) -> Tensor:
    """(n,) index of states -> (states,): for each state, the first transition from it."""
    return torch.full((states,), len(state)).scatter_reduce(0, state, torch.arange(len(state)), "amin")
