"""Interface of objectives, which map a batch of transitions and an encoder to a loss, and their building blocks.

Objectives know encoders by their interface, and no agents. Projection heads, predictors and teachers are their own
modules. `starling.agents.pretraining.self_supervised` trains an encoder by one.
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
from starling.training.settings import BaseSettings
from starling.util.errors import StarlingError

E = TypeVar("E", bound=Encoder)
"""The type of encoder an objective trains."""
M = TypeVar("M", bound=nn.Module)


@dataclass(frozen=True)
class TransitionBatch:
    """n transitions. Distinct texts and world tables are held once, and transitions refer to them by index.

    A state's text is observation, description and inventory. Inputs are preprocessed texts, as `Encoder.read` returns
    them. World tables come from the objective's `fact_encoder`; there are none without one. States after commands are
    included only if the objective ``uses_next_states``; otherwise ``next_state`` equals ``state``.
    """

    states: list[str]
    """Texts of states; those before commands come first."""
    state_inputs: list[Any]
    commands: list[str]
    command_inputs: list[Any]
    state: Tensor
    """(n,) int64 index into ``states``: before the command."""
    next_state: Tensor
    """(n,) int64 index into ``states``: after the command."""
    command: Tensor
    """(n,) int64 index into ``commands``: the command played."""
    admissible: Tensor
    """(m,) int64 index into ``commands``: admissible commands of all transitions, concatenated."""
    admissible_row: Tensor
    """(m,) int64, ascending: the transition each of them belongs to."""
    worlds: list[np.ndarray]
    """Distinct world tables, (rows, COLUMNS) int64 each, before commands."""
    object_names: list[list[str]]
    """Names of the objects of each world table."""
    world: Tensor
    """(n,) int64 index into ``worlds`` and ``object_names``."""

    @property
    def count_before(self) -> int:
        """Number of distinct states before commands."""
        return int(self.state.max()) + 1


class Objective(nn.Module, ABC, Generic[E]):
    """``loss = objective(batch, encoder)``.

    All randomness comes from ``rng``, except dropout, which uses torch's global generator. `state_dict` holds weights
    and the state of ``rng``.
    """

    name: ClassVar[str]
    Settings: ClassVar[type[BaseSettings]] = BaseSettings
    """What the constructor takes as keywords, after the encoder and the seed."""
    rng: np.random.Generator
    encoder_type: ClassVar[type[nn.Module]] = Encoder
    """The class of encoders it trains."""
    uses_next_states: bool = False

    def __init__(self, encoder: E, seed: int) -> None:
        """Raises StarlingError for an encoder of the wrong type."""
        super().__init__()
        expected = self.encoder_type
        if not isinstance(encoder, expected) or isinstance(encoder, FactEncoder) != (expected is FactEncoder):
            kinds: dict[type[nn.Module], str] = {FactEncoder: "the encoder of facts", Encoder: "a text encoder"}
            raise StarlingError(f"{self.name} trains {kinds.get(expected, 'a token encoder')}, not {encoder.name}")
        self.rng = np.random.default_rng(np.random.SeedSequence((seed, zlib.crc32(self.name.encode()))))

    @abstractmethod
    def forward(self, batch: TransitionBatch, encoder: E) -> Tensor:
        """The loss, a scalar."""

    def before_update(self, share: float, encoder: Encoder) -> bool:
        """Called before each update with the completed fraction of the training, from 0 to 1.

        Returns True if it replaced the encoder's weights, which makes the optimiser's moments obsolete.
        """
        return False

    def after_update(self, encoder: Encoder) -> None:
        """Called after each update, for teachers that track the encoder."""

    def trained(self, encoder: Encoder) -> Encoder:
        """The network to keep after training: the encoder or its teacher."""
        return encoder

    @property
    def fact_encoder(self) -> FactEncoder | None:
        """The encoder that reads world tables, if the objective uses them."""
        return None

    def get_extra_state(self) -> dict[str, Any]:
        return dict(self.rng.bit_generator.state)

    def set_extra_state(self, state: dict[str, Any]) -> None:
        self.rng.bit_generator.state = state


def update_teacher(teacher: nn.Module, student: nn.Module, momentum: float) -> None:
    """Exponential moving average: teacher = momentum * teacher + (1 - momentum) * student; buffers are copied."""
    with torch.no_grad():
        for average, weight in zip(teacher.parameters(), student.parameters(), strict=True):
            average.lerp_(weight, 1 - momentum)
        for copied, buffer in zip(teacher.buffers(), student.buffers(), strict=True):
            copied.copy_(buffer)


class BatchNorm(nn.BatchNorm1d):
    """Batch normalisation, (n, size) -> (n, size); a single row, which has no variance, uses running statistics."""

    def forward(self, input: Tensor) -> Tensor:
        """(n, size) -> (n, size)."""
        if len(input) > 1 or not self.training:
            return super().forward(input)
        bias, weight = self.bias, self.weight
        return nn.functional.batch_norm(input, self.running_mean, self.running_var, weight, bias, eps=self.eps)


def mlp(inputs: int, hidden: int, outputs: int, norm: bool = False) -> nn.Sequential:
    """A two-layer perceptron, (n, inputs) -> (n, outputs). ``norm``: batch normalisation of the hidden layer."""
    middle = BatchNorm(hidden) if norm else nn.Identity()
    return nn.Sequential(nn.Linear(inputs, hidden, bias=not norm), middle, nn.GELU(), nn.Linear(hidden, outputs))


def cosine_distance(prediction: Tensor, target: Tensor) -> Tensor:
    """(n, size), (n, size) -> scalar: mean of 1 - cosine similarity, with a stop-gradient on the target."""
    return 1 - nn.functional.cosine_similarity(prediction, target.detach(), dim=-1).mean()


def info_nce(first: Tensor, second: Tensor, temperature: float) -> Tensor:
    """(n, size), (n, size) -> scalar: contrastive loss of SimCLR (Chen et al. 2020).

    Row i of one view is the positive of row i of the other; all other rows of both views are negatives.
    """
    both = nn.functional.normalize(torch.cat([first, second]), dim=1)
    n = len(first)
    logits = both @ both.T / temperature
    logits = logits.masked_fill(torch.eye(2 * n, dtype=torch.bool, device=logits.device), -torch.inf)
    positive = torch.arange(2 * n, device=logits.device).roll(n)
    return nn.functional.cross_entropy(logits, positive)


def koleo_loss(vectors: Tensor) -> Tensor:
    """(n, size) -> scalar: KoLeo regulariser (Sablayrolles et al. 2019), an anti-collapse term.

    Minus the mean log distance to the nearest neighbour in the batch, after L2 normalisation.
    """
    if len(vectors) < 2:
        return vectors.sum() * 0
    unit = nn.functional.normalize(vectors, dim=1)
    with torch.no_grad():
        nearest = (unit @ unit.T).fill_diagonal_(-2).argmax(dim=1)
    return -((unit - unit[nearest]).norm(dim=1) + 1e-6).log().mean()


def encode_rows(encoder: RowEncoder, ids: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
    """(n, longest, ...), (n,) -> vectors of tokens (n, longest, size), and of state texts (n, size)."""
    hidden = encoder.hidden(ids, lengths)
    return hidden, encoder.pool(hidden, lengths) + encoder.kind[0]


def frozen(module: M) -> M:
    """The module itself, in evaluation mode and without gradients."""
    return module.eval().requires_grad_(False)


def distinct(texts: Sequence[str]) -> tuple[list[str], np.ndarray]:
    """Distinct texts in order of first occurrence, and (n,) int64 indices of the n given ones."""
    numbers: dict[str, int] = {}
    indices = [numbers.setdefault(text, len(numbers)) for text in texts]
    return list(numbers), np.array(indices, np.int64)
