"""``distilled``: a warm start from a few synthetic texts that stand for many (`starling distil`).

Implements the use of the set of Lee et al. (2023), "Self-Supervised Dataset Distillation for Transfer Learning"
(KRR-ST): the encoder learns to map each synthetic input to its synthetic target, a vector of the teacher's space, by a
mean squared error under a linear head; no masking, no views, no real text. How the set is made is in
`starling.agents.pretraining.distil`.

Synthetic inputs are sequences of word-piece vectors (those of the encoder `static`), which no tokenizer could produce.
Therefore the encoder's table of tokens is set to vectors of that space first: each token gets the mean vector of the
word pieces that its text consists of. A table that was trained before is replaced.

Deviations: text instead of images; the objective trains the encoder `transformer`, whose size is that of the vectors.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import is_real
from starling.agents.encoders.static import StaticEncoder
from starling.agents.encoders.tokenizer import SPECIAL, BytePairTokenizer
from starling.agents.encoders.transformer import TransformerEncoder
from starling.agents.objectives.base import Objective, TransitionBatch
from starling.training.checkpoint import load_checkpoint
from starling.training.settings import BaseSettings
from starling.util.errors import CheckpointError, StarlingError

FORMAT = 1
"""Of the file of a distilled set."""
BATCH = 64
"""Synthetic texts in an update."""


def hidden_of_vectors(encoder: TransformerEncoder, vectors: Tensor, lengths: Tensor) -> Tensor:
    """The encoder's vectors of texts whose tokens' vectors are given: (n, longest, size), (n,) -> (n, size)."""
    real = is_real(vectors.shape[1], lengths)
    x = vectors + encoder.positions.weight[: vectors.shape[1]]
    for block in encoder.blocks:
        x = block(x, real)
    return encoder.pool(encoder.last(x), lengths) + encoder.kind[0]


def token_vectors(tokenizer: BytePairTokenizer, static: StaticEncoder) -> Tensor:
    """(vocabulary, size): for each token the mean vector of the word pieces of its text; 0 for special tokens."""
    from tokenizers import Tokenizer, decoders

    tokens = Tokenizer.from_str(tokenizer.source)
    tokens.decoder = decoders.ByteLevel()
    texts = [tokens.decode([number], skip_special_tokens=False).strip() for number in range(tokenizer.vocabulary)]
    with torch.no_grad():
        found = torch.stack([static.table(torch.from_numpy(static.read(text))).mean(dim=0) for text in texts])
    found[: len(SPECIAL)] = 0
    return found


def save_seeds(path: Path, inputs: Tensor, lengths: Tensor, targets: Tensor, notes: dict[str, Any]) -> None:
    """Write a set: inputs (n, longest, size), lengths (n,) and targets (n, teacher's size)."""
    from starling.training.checkpoint import save_checkpoint

    parts = {"inputs": inputs, "lengths": lengths, "targets": targets}
    save_checkpoint(path, {"format": FORMAT, "notes": notes, **parts})


def read_seeds(path: Path) -> tuple[Tensor, Tensor, Tensor]:
    """Inputs, lengths and targets of a set. Raises CheckpointError."""
    state = load_checkpoint(path)
    if state.get("format") != FORMAT or not all(isinstance(state.get(n), Tensor) for n in ("inputs", "targets")):
        raise CheckpointError(f"{path}: not a set that `starling distil` wrote")
    return state["inputs"], state["lengths"], state["targets"]


class DistilledSettings(BaseSettings):
    seeds: str = Field("", description="file of the set that `starling distil` wrote")


class Distilled(Objective[TransformerEncoder]):
    """See the module's docstring."""

    name = "distilled"
    Settings = DistilledSettings
    encoder_type = TransformerEncoder

    def __init__(self, encoder: TransformerEncoder, seed: int, **settings: Any) -> None:
        super().__init__(encoder, seed)
        chosen = DistilledSettings.of("objective distilled", settings)
        if not chosen.seeds:
            raise StarlingError("objective distilled: name the set that `starling distil` wrote with --set seeds=FILE")
        inputs, lengths, targets = read_seeds(Path(chosen.seeds))
        if inputs.shape[2] != encoder.size:
            raise StarlingError(
                f"{chosen.seeds} has inputs of size {inputs.shape[2]}; use an encoder of that size, not {encoder.size}"
            )
        tokenizer = encoder.tokenizer
        if not isinstance(tokenizer, BytePairTokenizer):
            raise StarlingError("objective distilled needs an encoder with a trained tokenizer")
        with torch.no_grad():
            encoder.tokens.weight.copy_(token_vectors(tokenizer, StaticEncoder(embedding=encoder.size)))
        # Not buffers: the file need not be in checkpoints.
        vars(self)["set"] = inputs, lengths, targets
        self.out = nn.Linear(encoder.size, targets.shape[1])

    def forward(self, batch: TransitionBatch, encoder: TransformerEncoder) -> Tensor:
        """The loss, a scalar; ``batch``, of real texts, is not looked at."""
        inputs, lengths, targets = vars(self)["set"]
        rows = torch.from_numpy(self.rng.permutation(len(inputs))[:BATCH])
        longest = int(lengths[rows].max())
        vectors = hidden_of_vectors(encoder, inputs[rows, :longest], lengths[rows])
        return nn.functional.mse_loss(self.out(vectors), targets[rows])
