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


class Sla(Objective):
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
        names = [self._names(batch, row) for row in range(len(batch.state))]
        befores = [batch.states[number] for number in batch.state.tolist()]
        afters = [batch.states[number] for number in batch.next_state.tolist()]
        choices = self._choices(batch)  # (rows, candidates), -1 behind; the played command is the first
        listed = [[batch.commands[number] for number in row if number >= 0] for row in choices.tolist()]
        there = torch.from_numpy(choices) >= 0
        joint = []
        pairs, commands = [], []
        for transformation in TRANSFORMATIONS:
            texts = [self._transformed(text, transformation, own) for text, own in zip(befores + afters, names * 2, strict=True)]
            pairs.append(self._pairs(texts, encoder))
            if transformation == "names":
                listed = [[renamed(text, own) for text in row] for row, own in zip(listed, names, strict=True)]
            commands.append(self._commands(listed, there, encoder) if transformation in ("none", "names") else commands[0])
        m, width = len(TRANSFORMATIONS), there.shape[1]
        for pair, command in zip(pairs, commands, strict=True):
            mapped = self.of_command(command).unflatten(2, (m, -1))  # (rows, candidates, m, size)
            logits = torch.einsum("rs,rcms->rcm", pair, mapped) / encoder.size**0.5
            joint.append(logits.masked_fill(~there[:, :, None], -torch.inf))
        loss = torch.stack(
            [nn.functional.cross_entropy(logits.flatten(1), torch.full((len(pair),), j)) for j, logits in enumerate(joint)]
        ).mean()
        # (rows, candidates): the mean over transformations of the logits with that transformation.
        own = torch.stack([logits[:, :, j] for j, logits in enumerate(joint)]).mean(dim=0)
        aggregate = own.detach().softmax(dim=1)
        single = torch.einsum("rs,rcs->rc", pairs[0], self.single(commands[0])) / encoder.size**0.5
        single = single.masked_fill(~there, -1e4)
        distilled = nn.functional.kl_div(single.log_softmax(dim=1), aggregate, reduction="batchmean")
        return loss + distilled + nn.functional.cross_entropy(single, torch.zeros(len(single), dtype=torch.long))

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
