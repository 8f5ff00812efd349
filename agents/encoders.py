"""Text encoders, by name: what turns an observation or a command into a vector.

``bag``: the bag-of-words input of He et al. (2016), with adjacent words and whole sentences as further features, all
hashed into one table. A vector costs a sum of rows. ``gru``: each distinct sentence is read by a GRU and a text is the
element-wise maximum over its sentences, after Hausknecht et al. (2020), who read whole texts; rooms are long lists of
sentences of which one changes at a time, and each distinct sentence is read once per batch.

Words are hashed (CRC-32) instead of looked up in a vocabulary, so weights move to games with other words without a
vocabulary file.
"""

from __future__ import annotations

import functools
import itertools
import re
import zlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from starling.errors import StarlingError

MAX_WORDS = 24
"""A longer sentence continues as another one."""
MAX_SENTENCES = 40
"""What a text has beyond is not read."""

_WORD = re.compile(r"[a-z0-9']+")
_SENTENCE_END = re.compile(r"[.!?;:\n]+")


def bucket(feature: str, buckets: int) -> int:
    """The embedding row of a word or other feature: 1 to buckets - 1, the same in every process. Row 0 is padding."""
    return 1 + zlib.crc32(feature.encode()) % (buckets - 1)


def sentences(text: str) -> tuple[str, ...]:
    """A text as distinct normalised sentences of at most MAX_WORDS words; ("",) for one without words."""
    found = []
    for part in _SENTENCE_END.split(text.lower()):
        words = _WORD.findall(part)
        found += [" ".join(words[i : i + MAX_WORDS]) for i in range(0, len(words), MAX_WORDS)]
    # Their order is lost in sum and maximum, so a repeated sentence adds nothing.
    return tuple(dict.fromkeys(found))[:MAX_SENTENCES] or ("",)


class Encoder(nn.Module, ABC):
    """Reads texts once (`read`), and turns what was read into vectors (`forward`) as often as weights change."""

    size: int
    """Length of a vector."""

    @abstractmethod
    def read(self, text: str) -> Any:
        """What does not depend on weights."""

    @abstractmethod
    def forward(self, read: Sequence[Any], commands: bool) -> Tensor:
        """n read texts -> (n, size); ``commands``: whether they are commands."""


class BagEncoder(Encoder):
    """Sum over words, adjacent words and sentences, divided by the square root of how many there are."""

    def __init__(self, buckets: int, embedding: int, hidden: int) -> None:
        super().__init__()
        self.size = embedding
        self.buckets = buckets
        self.features = nn.EmbeddingBag(buckets, embedding, mode="sum", padding_idx=0)

    def read(self, text: str) -> np.ndarray:
        found: list[str] = []
        for sentence in sentences(text):
            words = sentence.split()
            found += [*words, *map("|".join, itertools.pairwise(words)), f"={sentence}"]
        return np.array([bucket(feature, self.buckets) for feature in dict.fromkeys(found)])

    def forward(self, read: Sequence[np.ndarray], commands: bool) -> Tensor:
        lengths = np.array([len(features) for features in read])
        offsets = np.cumsum(lengths) - lengths
        weights = np.repeat(1 / np.sqrt(lengths), lengths).astype(np.float32)
        ids, starts = torch.from_numpy(np.concatenate(read)), torch.from_numpy(offsets)
        return self.features(ids, starts, per_sample_weights=torch.from_numpy(weights))


class GruEncoder(Encoder):
    """One GRU for texts and one for commands, over embedded words that they share."""

    def __init__(self, buckets: int, embedding: int, hidden: int) -> None:
        super().__init__()
        self.size = hidden
        self.buckets = buckets
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
        packed = nn.utils.rnn.pack_sequence(tokens, enforce_sorted=False)
        words = nn.utils.rnn.PackedSequence(self.words(packed.data), *packed[1:])
        vectors = (self.command if commands else self.text)(words)[1][0]  # (sentences, hidden): at each one's last word
        # Padding repeats a text's first sentence, which the maximum does not see.
        members = np.full((len(read), max(map(len, read))), -1)
        for row, text in zip(members, read, strict=True):
            row[:] = place[text[0]]
            row[: len(text)] = [place[sentence] for sentence in text]
        return vectors[torch.from_numpy(members)].amax(dim=1)


ENCODERS: dict[str, type[Encoder]] = {"bag": BagEncoder, "gru": GruEncoder}


def make_encoder(name: str, buckets: int, embedding: int, hidden: int) -> Encoder:
    """The encoder of that name; raises StarlingError listing the known ones."""
    if name not in ENCODERS:
        raise StarlingError(f"unknown encoder {name!r}; known: {', '.join(ENCODERS)}")
    return ENCODERS[name](buckets, embedding, hidden)  # type: ignore[call-arg]
