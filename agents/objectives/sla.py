"""``sla``: inverse dynamics with label augmentation: command and text transformation as one joint label.

Implements Lee et al. (2020, first version 2019), "Self-supervised Label Augmentation via Input Transformations":
instead of learning invariance to a transformation, or predicting it as a separate task, one softmax ranges over pairs
of label and transformation. The predictions for a label are aggregated over all transformations of an input, and a
single head is trained on the aggregate (self-distillation).

The label is the command that led from one state to the next (inverse dynamics), among the admissible ones.
Transformations: none, shuffled sentences, masked words, renamed objects (in state texts and commands alike, with names
from other games).

Loss: cross entropy of the joint label, (n, transformations, candidates x transformations); KL divergence
KL(aggregate || single head), (n, candidates), with a stop-gradient on the aggregate; cross entropy of the single head.

For ablations, ``labels`` replaces the joint label: "plain" trains the command's label on transformed inputs (data
augmentation), "multi-task" also predicts the transformation, by a head of its own.

Deviations: classes are texts instead of a fixed set: a command's logit is the dot product of a vector of the two
states and one of the command, which has a linear map for each transformation. At most ``candidates`` commands per
state compete.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.objectives.augmentations import mask_words, rename_objects, shuffle_sentences
from starling.agents.objectives.base import Objective, TransitionBatch, distinct, mlp
from starling.training.settings import BaseSettings
from starling.util.errors import StarlingError

TRANSFORMATIONS = ("none", "order", "mask", "names")
MASKED = 0.15
"""Probability that "mask" masks a word."""
NO_CANDIDATE = -1e4
"""Logit of padding."""


class SlaSettings(BaseSettings):
    candidates: int = Field(8, ge=2, description="maximum number of competing commands, the played one included")
    labels: Literal["joint", "plain", "multi-task"] = Field("joint", description="what is learnt on transformed inputs")


class Sla(Objective[Encoder]):
    """See the module's docstring."""

    name = "sla"
    Settings = SlaSettings
    uses_next_states = True

    def __init__(self, encoder: Encoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        self.settings = SlaSettings.of("objective sla", settings)
        size = encoder.size
        self.pair = mlp(3 * size, 2 * size, size)
        self.joint = self.settings.labels == "joint"
        self.of_command = nn.Linear(size, (len(TRANSFORMATIONS) if self.joint else 1) * size)
        self.which = nn.Linear(size, len(TRANSFORMATIONS)) if self.settings.labels == "multi-task" else None
        self.single = nn.Linear(size, size)

    def forward(self, batch: TransitionBatch, encoder: Encoder) -> Tensor:
        """The loss, a scalar."""
        n = len(batch.state)
        names = [self._new_names(batch, row) for row in range(n)]
        state_pairs = torch.cat([batch.state, batch.next_state]).tolist()
        candidates = self._candidates(batch)  # (n, candidates), padded by -1; the played command is the first
        real = torch.from_numpy(candidates) >= 0
        texts = [[batch.commands[index] for index in row if index >= 0] for row in candidates.tolist()]
        renamed_texts = [[rename_objects(text, own) for text in row] for row, own in zip(texts, names, strict=True)]
        commands, renamed_commands = (self._command_vectors(rows, real, encoder) for rows in (texts, renamed_texts))
        losses, own_logits = [], []
        single = torch.empty(0)  # set by the first transformation, which is the identity
        for j, transformation in enumerate(TRANSFORMATIONS):
            transformed = [
                _transform(batch.states[index], transformation, own, self.rng)
                for index, own in zip(state_pairs, names * 2, strict=True)
            ]
            pair = self._pair_vectors(transformed, encoder)
            if j == 0:
                single = self._single_logits(pair, commands)
            logits = self._joint_logits(pair, renamed_commands if transformation == "names" else commands)
            logits = logits.masked_fill(~real[:, :, None], NO_CANDIDATE)
            own = j if self.joint else 0
            losses.append(nn.functional.cross_entropy(logits.flatten(1), torch.full((n,), own)))
            if self.which is not None:
                losses[-1] = losses[-1] + nn.functional.cross_entropy(self.which(pair), torch.full((n,), j))
            own_logits.append(logits[:, :, own])
        aggregate = torch.stack(own_logits).mean(dim=0).detach().softmax(dim=1)
        single = single.masked_fill(~real, NO_CANDIDATE)
        distillation = nn.functional.kl_div(single.log_softmax(dim=1), aggregate, reduction="batchmean")
        inverse = nn.functional.cross_entropy(single, torch.zeros(n, dtype=torch.long))
        return torch.stack(losses).mean() + distillation + inverse

    def _single_logits(self, pair: Tensor, commands: Tensor) -> Tensor:
        """(n, size), (n, candidates, size) -> (n, candidates)."""
        return torch.einsum("rs,rcs->rc", pair, self.single(commands)) / pair.shape[1] ** 0.5

    def _joint_logits(self, pair: Tensor, commands: Tensor) -> Tensor:
        """(n, size), (n, candidates, size) -> (n, candidates, transformations), or 1 of them without joint labels."""
        mapped = self.of_command(commands).unflatten(2, (-1, pair.shape[1]))
        return torch.einsum("rs,rcms->rcm", pair, mapped) / pair.shape[1] ** 0.5

    def predict(
        self,
        encoder: Encoder,
        before: Sequence[str],
        after: Sequence[str],
        commands: Sequence[Sequence[str]],
        aggregate: bool = True,
        names: Sequence[Mapping[str, str]] | None = None,
    ) -> list[np.ndarray]:
        """Which command led from each state to the next: n arrays of probabilities, one per command in ``commands``.

        ``before``, ``after``: n texts of states. ``aggregate``: mean logits over transformed inputs; otherwise the
        single head's prediction. ``names``: new names for the objects of each transition; without them the
        transformation "names" is left out. The same arguments give the same result.
        """
        if not commands:
            return []
        if not all(commands):
            raise StarlingError("Sla.predict: every state needs at least one command")
        rng = np.random.default_rng(0)
        renames: Sequence[Mapping[str, str]] = names or [{}] * len(before)
        real = torch.arange(max(map(len, commands))) < torch.tensor([len(row) for row in commands])[:, None]
        states = [*before, *after]
        found = []
        with torch.no_grad():
            own = self._command_vectors([list(row) for row in commands], real, encoder)
            if not aggregate:
                found.append(self._single_logits(self._pair_vectors(states, encoder), own))
            for j, transformation in enumerate(TRANSFORMATIONS if aggregate else ()):
                if transformation == "names" and names is None:
                    continue
                texts = [
                    _transform(text, transformation, new, rng)
                    for text, new in zip(states, [*renames, *renames], strict=True)
                ]
                vectors = own
                if transformation == "names":
                    rows = [
                        [rename_objects(text, new) for text in row] for row, new in zip(commands, renames, strict=True)
                    ]
                    vectors = self._command_vectors(rows, real, encoder)
                logits = self._joint_logits(self._pair_vectors(texts, encoder), vectors)
                found.append(logits[:, :, j if self.joint else 0])
            shares = torch.stack(found).mean(dim=0).masked_fill(~real, NO_CANDIDATE).softmax(dim=1)
        return [row[: len(listed)].numpy() for row, listed in zip(shares, commands, strict=True)]

    def _candidates(self, batch: TransitionBatch) -> np.ndarray:
        """(n, candidates) int64 indices of commands, the played one first, padded by -1."""
        rows, admissible = batch.admissible_row.numpy(), batch.admissible.numpy()
        starts = np.searchsorted(rows, np.arange(len(batch.state) + 1))
        count = self.settings.candidates
        candidates = np.full((len(batch.state), count), -1, np.int64)
        for row, played in enumerate(batch.command.tolist()):
            others = admissible[starts[row] : starts[row + 1]]
            others = self.rng.permutation(others[others != played])[: count - 1]
            candidates[row, 0] = played
            candidates[row, 1 : 1 + len(others)] = others
        return candidates

    def _new_names(self, batch: TransitionBatch, row: int) -> dict[str, str]:
        """New names for the objects of a transition: names from another one, none of which occur in this one."""
        own = batch.object_names[int(batch.world[row])]
        others = batch.object_names[int(batch.world[int(self.rng.integers(len(batch.world)))])]
        foreign = [name for name in others if name not in own]
        order = self.rng.permutation(len(foreign)).tolist()
        return dict(zip(own, (foreign[i] for i in order), strict=False))

    def _pair_vectors(self, texts: list[str], encoder: Encoder) -> Tensor:
        """2 n state texts, n before commands and n after -> (n, size)."""
        unique, indices = distinct(texts)
        vectors = encoder([encoder.read(text) for text in unique], False)[torch.from_numpy(indices)]
        before, after = vectors.chunk(2)
        return self.pair(torch.cat([before, after, after - before], dim=1))

    def _command_vectors(self, rows: list[list[str]], real: Tensor, encoder: Encoder) -> Tensor:
        """n lists of commands, (n, candidates) bool -> (n, candidates, size), zero-padded."""
        unique, indices = distinct([text for row in rows for text in row])
        vectors = encoder([encoder.read(text) for text in unique], True)[torch.from_numpy(indices)]
        return vectors.new_zeros(*real.shape, encoder.size).masked_scatter(real[:, :, None], vectors)


def _transform(text: str, transformation: str, names: Mapping[str, str], rng: np.random.Generator) -> str:
    if transformation == "order":
        return shuffle_sentences(text, rng)
    if transformation == "mask":
        return mask_words(text, rng, MASKED)
    return rename_objects(text, names) if transformation == "names" else text
