"""What every objective is: a batch of transitions and an encoder become one number to make small.

An objective knows encoders by their interface and no agent; what it needs beside the encoder, such as heads and
teachers, is its own. `starling.agents.pretraining.encoders` runs one over data.
"""

from __future__ import annotations

import zlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder, RowEncoder
from starling.agents.encoders.facts import FactEncoder
from starling.util.errors import StarlingError

E = TypeVar("E", bound=Encoder)
"""What an objective trains."""
M = TypeVar("M", bound=nn.Module)


@dataclass(frozen=True)
class Batch:
    """n transitions; each distinct text is in it once, and rows have its number.

    States are answer, room and inventory in one text; those before come first. ``*_read`` is what the encoder read of
    texts; ``world`` is world tables, read by the objective's `fact_encoder`, none where it has none. States after are
    there if the objective has ``transitions``.
    """

    states: list[str]
    states_read: list[Any]
    commands: list[str]
    commands_read: list[Any]
    state: Tensor
    """(n,) numbers of states before."""
    next_state: Tensor
    command: Tensor
    """(n,) numbers of commands that were played."""
    admissible: Tensor
    """(m,) numbers of commands: what each state admits, one after another."""
    owner: Tensor
    """(m,) rows that they belong to, rising."""
    world: list[np.ndarray]
    names: list[list[str]]
    """Names of the objects of each world table."""
    facts: Tensor
    """(n,) numbers of world tables, those before the commands."""

    @property
    def before(self) -> int:
        """How many distinct states before there are."""
        return int(self.state.max()) + 1


class Objective(nn.Module, ABC, Generic[E]):
    """``loss = objective(batch, encoder)``. All chance is from ``rng``, torch's own only for dropout; weights and
    generator are in `state_dict`."""

    name: ClassVar[str]
    rng: np.random.Generator
    needs: ClassVar[type[nn.Module]] = Encoder
    """What an encoder must be."""
    transitions: bool = False
    """Whether states after commands are needed."""

    def __init__(self, encoder: E, seed: int) -> None:
        super().__init__()
        if not isinstance(encoder, self.needs) or isinstance(encoder, FactEncoder) != (self.needs is FactEncoder):
            kinds: dict[type[nn.Module], str] = {FactEncoder: "the encoder of facts", Encoder: "an encoder of texts"}
            raise StarlingError(
                f"{self.name} trains {kinds.get(self.needs, 'an encoder of tokens')}, not {encoder.name}"
            )
        self.rng = np.random.default_rng(np.random.SeedSequence((seed, zlib.crc32(self.name.encode()))))

    @abstractmethod
    def forward(self, batch: Batch, encoder: E) -> Tensor:
        """The loss, a scalar."""

    def before_update(self, share: float, encoder: Encoder) -> bool:
        """Called before each update with the share of the training that is done, from 0 to 1. True where it gave the
        encoder other weights, to which an optimiser's moments do not belong."""
        return False

    def after_update(self, encoder: Encoder) -> None:
        """Called after each update, for teachers that follow the encoder."""

    def trained(self, encoder: Encoder) -> Encoder:
        """What is kept of a training: the encoder, or its teacher."""
        return encoder

    @property
    def fact_encoder(self) -> FactEncoder | None:
        """What reads world tables, where they are needed."""
        return None

    def get_extra_state(self) -> dict[str, Any]:
        return dict(self.rng.bit_generator.state)

    def set_extra_state(self, state: dict[str, Any]) -> None:
        self.rng.bit_generator.state = state


def follow(teacher: nn.Module, student: nn.Module, momentum: float) -> None:
    """Move a teacher's weights towards its student's: an exponential moving average."""
    with torch.no_grad():
        for old, new in zip(teacher.parameters(), student.parameters(), strict=True):
            old.lerp_(new, 1 - momentum)
        for kept, now in zip(teacher.buffers(), student.buffers(), strict=True):
            kept.copy_(now)


class BatchNorm(nn.BatchNorm1d):
    """Batch normalisation; one row alone, which has no variance, is normalised as in evaluation."""

    def forward(self, x: Tensor) -> Tensor:
        if len(x) > 1 or not self.training:
            return super().forward(x)
        bias, weight = self.bias, self.weight
        return nn.functional.batch_norm(x, self.running_mean, self.running_var, weight, bias, eps=self.eps)


def mlp(inputs: int, hidden: int, outputs: int, norm: bool = False) -> nn.Sequential:
    """Two layers, (n, inputs) -> (n, outputs). ``norm``: with a batch normalisation between."""
    middle = BatchNorm(hidden) if norm else nn.Identity()
    return nn.Sequential(nn.Linear(inputs, hidden, bias=not norm), middle, nn.GELU(), nn.Linear(hidden, outputs))


def cosine_distance(prediction: Tensor, target: Tensor) -> Tensor:
    """(n, size), (n, size) -> the mean of 1 - cosine. No gradient goes into the target."""
    return 1 - nn.functional.cosine_similarity(prediction, target.detach(), dim=-1).mean()


def info_nce(first: Tensor, second: Tensor, temperature: float) -> Tensor:
    """The contrast of two views (n, size): each row's other view among all other rows of both, as in SimCLR (Chen et
    al. 2020)."""
    both = nn.functional.normalize(torch.cat([first, second]), dim=1)
    n = len(first)
    logits = both @ both.T / temperature
    logits = logits.masked_fill(torch.eye(2 * n, dtype=torch.bool, device=logits.device), -torch.inf)
    other = torch.arange(2 * n, device=logits.device).roll(n)
    return nn.functional.cross_entropy(logits, other)


def spread_loss(vectors: Tensor) -> Tensor:
    """KoLeo (Sablayrolles et al. 2019): minus the mean logarithm of the distance to the nearest other, on the sphere."""
    if len(vectors) < 2:
        return vectors.sum() * 0
    unit = nn.functional.normalize(vectors, dim=1)
    with torch.no_grad():
        nearest = (unit @ unit.T).fill_diagonal_(-2).argmax(dim=1)
    return -((unit - unit[nearest]).norm(dim=1) + 1e-6).log().mean()


def hidden_of(encoder: RowEncoder, ids: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
    """Vectors of tokens, (n, longest, size), and of the texts, (n, size)."""
    hidden = encoder.hidden(ids, lengths)
    return hidden, encoder.pool(hidden, lengths) + encoder.kind[0]


def frozen(module: M) -> M:
    """The module, in evaluation and without gradients."""
    return module.eval().requires_grad_(False)


def distinct(texts: Sequence[str]) -> tuple[list[str], np.ndarray]:
    """Distinct texts in order of first sight, and the number of each given one."""
    numbers: dict[str, int] = {}
    of = [numbers.setdefault(text, len(numbers)) for text in texts]
    return list(numbers), np.array(of, np.int64)
