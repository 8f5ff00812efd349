"""``gru``: sentences read by a GRU, after Hausknecht et al. (2020), "Interactive Fiction Games: A Colossal Adventure".

Deviations: they read whole texts; here a text is the element-wise maximum over its distinct sentences. Rooms are long
lists of sentences of which one changes at a time, and each distinct sentence is read once per batch.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.words import bucket, sentences


class GruEncoder(Encoder):
    """One GRU for texts and one for commands, over embedded words that they share."""

    name = "gru"

    def __init__(self, buckets: int = 8192, embedding: int = 64, hidden: int = 128) -> None:
        super().__init__()
        self.size = hidden
        self.buckets = buckets
        self.settings = {"buckets": buckets, "embedding": embedding, "hidden": hidden}
        self.words = nn.Embedding(buckets, embedding, padding_idx=0)
        self.text = nn.GRU(embedding, hidden)
        self.command = nn.GRU(embedding, hidden)
        self._tokens = functools.lru_cache(maxsize=100_000)(self._numbered)

    def read(self, text: str) -> tuple[str, ...]:
        return sentences(text)

    def _numbered(self, sentence: str) -> Tensor:
        return torch.tensor([bucket(word, self.buckets) for word in sentence.split()] or [0])

    def forward(self, read: Sequence[tuple[str, ...]], commands: bool) -> Tensor:
        place: dict[str, int] = {}
        for text in read:
            for sentence in text:
                place.setdefault(sentence, len(place))
        tokens = [self._tokens(sentence) for sentence in place]
        lengths = torch.tensor([len(one) for one in tokens])
        padded = nn.utils.rnn.pad_sequence(tokens).to(self.device)
        packed = nn.utils.rnn.pack_padded_sequence(padded, lengths, enforce_sorted=False)
        words = nn.utils.rnn.PackedSequence(self.words(packed.data), *packed[1:])
        vectors = (self.command if commands else self.text)(words)[1][0]  # (sentences, hidden): at each one's last word
        # Padding repeats a text's first sentence, which the maximum does not see.
        members = np.full((len(read), max(map(len, read))), -1)
        for row, text in zip(members, read, strict=True):
            row[:] = place[text[0]]
            row[: len(text)] = [place[sentence] for sentence in text]
        return vectors[torch.from_numpy(members)].amax(dim=1)
