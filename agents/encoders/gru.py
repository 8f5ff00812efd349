"""``gru``: a GRU over sentences, after Hausknecht et al. (2020), "Interactive Fiction Games: A Colossal Adventure".

Deviations: they encode a text as one sequence; here a text is the element-wise maximum over its distinct sentences.
Room descriptions are long lists of sentences of which one changes at a time, and each distinct sentence is encoded once
per batch.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.words import bucket, sentences
from starling.training.settings import BaseSettings


class GruSettings(BaseSettings):
    buckets: int = Field(8192, ge=2, description="hash buckets (rows of the embedding table)")
    embedding: int = Field(64, ge=1, description="dimension of word embeddings")
    hidden: int = Field(128, ge=1, description="hidden size of the GRUs, which is the dimension of the vectors")


class GruEncoder(Encoder):
    """One GRU for state texts and one for commands, over shared word embeddings."""

    name = "gru"
    Settings = GruSettings

    def __init__(self, **settings: Any) -> None:
        super().__init__()
        self.settings = chosen = GruSettings.of("encoder gru", settings)
        self.size = chosen.hidden
        self.buckets = chosen.buckets
        self.words = nn.Embedding(chosen.buckets, chosen.embedding, padding_idx=0)
        self.text = nn.GRU(chosen.embedding, chosen.hidden)
        self.command = nn.GRU(chosen.embedding, chosen.hidden)
        self._tokens = functools.lru_cache(maxsize=100_000)(self._word_ids)

    def read(self, text: str) -> tuple[str, ...]:
        """The distinct normalised sentences."""
        return sentences(text)

    def _word_ids(self, sentence: str) -> Tensor:
        """(words,) int64."""
        return torch.tensor([bucket(word, self.buckets) for word in sentence.split()] or [0])

    def forward(self, read: Sequence[tuple[str, ...]], commands: bool) -> Tensor:
        """n tuples of `read` -> (n, hidden) float32."""
        index: dict[str, int] = {}
        for text in read:
            for sentence in text:
                index.setdefault(sentence, len(index))
        tokens = [self._tokens(sentence) for sentence in index]
        lengths = torch.tensor([len(one) for one in tokens])
        padded = nn.utils.rnn.pad_sequence(tokens).to(self.device)
        packed = nn.utils.rnn.pack_padded_sequence(padded, lengths, enforce_sorted=False)
        words = nn.utils.rnn.PackedSequence(self.words(packed.data), *packed[1:])
        vectors = (self.command if commands else self.text)(words)[1][0]  # (sentences, hidden): final hidden states
        # Padding repeats a text's first sentence, which leaves the maximum unchanged.
        members = np.full((len(read), max(map(len, read))), -1)
        for row, text in zip(members, read, strict=True):
            row[:] = index[text[0]]
            row[: len(text)] = [index[sentence] for sentence in text]
        return vectors[torch.from_numpy(members)].amax(dim=1)
