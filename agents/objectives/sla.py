"""``sla``: which command led from one state to the next, and how the texts were transformed, as one label.

Implements Lee et al. (2020, first version 2019), "Self-supervised Label Augmentation via Input Transformations": instead of
being invariant to a transformation or predicting it apart, one softmax is over pairs of label and transformation; what
it says of a label, over all transformations of an input, is aggregated; a single head learns the aggregate
(self-distillation).

The label is the command, by inverse dynamics: among what was admissible, from the texts before and after.
Transformations: none, sentences in another order, words masked, things renamed (in texts and commands alike, to names
from other games).

Minimises: cross entropy of the joint label, (rows, transformations, candidates x transformations); Kullback-Leibler
divergence of the single head, (rows, candidates), from the aggregate, and its cross entropy.

Deviations: classes are not fixed but texts: a command's logit is the product of a vector of the two states with one of
the command, which each transformation maps in its own way. At most ``candidates`` commands of a state are compared.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.objectives.base import Batch, Objective, distinct, mlp
from starling.agents.objectives.texts import masked, renamed, reordered

TRANSFORMATIONS = ("none", "order", "mask", "names")
MASKED = 0.15
NEVER = -1e4
"""The logit of what is no candidate."""


class Sla(Objective[Encoder]):
    """The objective. ``candidates``: commands of a state that are compared, the played one among them."""

    name = "sla"
    transitions = True

    def __init__(self, encoder: Encoder, seed: int, candidates: int = 8) -> None:
        super().__init__(encoder, seed)
        self.candidates = candidates
        size = encoder.size
        self.pair = mlp(3 * size, 2 * size, size)
        self.of_command = nn.Linear(size, len(TRANSFORMATIONS) * size)
        self.single = nn.Linear(size, size)

    def forward(self, batch: Batch, encoder: Encoder) -> Tensor:
        rows = len(batch.state)
        names = [self._names(batch, row) for row in range(rows)]
        numbers = torch.cat([batch.state, batch.next_state]).tolist()
        choices = self._choices(batch)  # (rows, candidates), -1 behind; the played command is the first
        there = torch.from_numpy(choices) >= 0
        listed = [[batch.commands[number] for number in row if number >= 0] for row in choices.tolist()]
        foreign = [[renamed(text, own) for text in row] for row, own in zip(listed, names, strict=True)]
        here, elsewhere = (self._commands(texts, there, encoder) for texts in (listed, foreign))
        losses, own_logits = [], []
        for j, transformation in enumerate(TRANSFORMATIONS):
            texts = [
                self._transformed(batch.states[number], transformation, own)
                for number, own in zip(numbers, names * 2, strict=True)
            ]
            pair = self._pairs(texts, encoder)
            if j == 0:
                single = torch.einsum("rs,rcs->rc", pair, self.single(here)) / encoder.size**0.5
            # (rows, candidates, transformations, size)
            mapped = self.of_command(elsewhere if transformation == "names" else here).unflatten(2, (-1, encoder.size))
            logits = torch.einsum("rs,rcms->rcm", pair, mapped) / encoder.size**0.5
            logits = logits.masked_fill(~there[:, :, None], NEVER)
            losses.append(nn.functional.cross_entropy(logits.flatten(1), torch.full((rows,), j)))
            own_logits.append(logits[:, :, j])
        aggregate = torch.stack(own_logits).mean(dim=0).detach().softmax(dim=1)
        single = single.masked_fill(~there, NEVER)
        distilled = nn.functional.kl_div(single.log_softmax(dim=1), aggregate, reduction="batchmean")
        played = nn.functional.cross_entropy(single, torch.zeros(rows, dtype=torch.long))
        return torch.stack(losses).mean() + distilled + played

    def _choices(self, batch: Batch) -> np.ndarray:
        owner, admissible = batch.owner.numpy(), batch.admissible.numpy()
        starts = np.searchsorted(owner, np.arange(len(batch.state) + 1))
        choices = np.full((len(batch.state), self.candidates), -1, np.int64)
        for row, played in enumerate(batch.command.tolist()):
            others = admissible[starts[row] : starts[row + 1]]
            others = self.rng.permutation(others[others != played])[: self.candidates - 1]
            choices[row, 0] = played
            choices[row, 1 : 1 + len(others)] = others
        return choices

    def _names(self, batch: Batch, row: int) -> dict[str, str]:
        """Names of a row's things and what they become: names of another row, none of which are its own."""
        own = batch.names[int(batch.facts[row])]
        others = batch.names[int(batch.facts[int(self.rng.integers(len(batch.facts)))])]
        foreign = [name for name in others if name not in own]
        drawn = self.rng.permutation(len(foreign)).tolist()
        return dict(zip(own, (foreign[i] for i in drawn), strict=False))

    def _transformed(self, text: str, transformation: str, names: dict[str, str]) -> str:
        if transformation == "order":
            return reordered(text, self.rng)
        if transformation == "mask":
            return masked(text, self.rng, MASKED)
        return renamed(text, names) if transformation == "names" else text

    def _pairs(self, texts: list[str], encoder: Encoder) -> Tensor:
        """2 n texts, n before and n after -> (n, size)."""
        known, of = distinct(texts)
        before, after = encoder([encoder.read(text) for text in known], False)[torch.from_numpy(of)].chunk(2)
        return self.pair(torch.cat([before, after, after - before], dim=1))

    def _commands(self, listed: list[list[str]], there: Tensor, encoder: Encoder) -> Tensor:
        """Lists of commands -> (rows, candidates, size), zeros behind."""
        known, of = distinct([text for row in listed for text in row])
        vectors = encoder([encoder.read(text) for text in known], True)[torch.from_numpy(of)]
        return vectors.new_zeros(*there.shape, encoder.size).masked_scatter(there[:, :, None], vectors)
