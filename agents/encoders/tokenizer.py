"""Tokens of a text: pieces of words learnt from the games' texts (byte-pair encoding), or hashed words where nothing was
learnt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any, Protocol

import numpy as np

from starling.agents.common.settings import Number, check_settings
from starling.agents.encoders.base import MAX_TOKENS, TokenEncoder
from starling.agents.encoders.words import bucket, sentences
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint

SPECIAL = ("[PAD]", "[MASK]", "[UNK]")
assert (TokenEncoder.pad, TokenEncoder.mask, TokenEncoder.unknown) == (0, 1, 2)
HASHED = 8192
"""Vocabulary of hashed words."""
VOCABULARY = Number(len(SPECIAL) + 256, 100_000, whole=True)
"""What a learnt one may have: every byte is a token."""


class Tokenizer(Protocol):
    """Turns texts into ids of tokens; the first ids are those of SPECIAL."""

    vocabulary: int
    mark: str
    """Tells tokenizers apart: weights fit only with the same."""

    def read(self, text: str) -> np.ndarray:
        """(length,) int64: at least one token, at most MAX_TOKENS."""
        ...


class HashedWords:
    """Each word a token, its id by its hash."""

    vocabulary = HASHED
    mark = "hashed words"

    def read(self, text: str) -> np.ndarray:
        words = " ".join(sentences(text)).split()[:MAX_TOKENS]
        first = len(SPECIAL)
        return np.array([first - 1 + bucket(w, HASHED - first + 1) for w in words] or [TokenEncoder.unknown], np.int64)


class LearntTokens:
    """A tokenizer of the tokenizers library. ``source``: its JSON. Raises StarlingError if it is none of ours."""

    def __init__(self, source: str) -> None:
        try:
            self._tokenizer: Any = _library().Tokenizer.from_str(source)
        except Exception:  # the library raises plain Exception
            raise StarlingError("tokenizer.json cannot be read; make the encoder again") from None
        if [self._tokenizer.token_to_id(word) for word in SPECIAL] != [0, 1, 2]:
            raise StarlingError(
                f"tokenizer.json: its first tokens are not {', '.join(SPECIAL)}; make the encoder again"
            )
        self.source = source
        self.vocabulary = self._tokenizer.get_vocab_size()
        self.mark = hashlib.sha256(source.encode()).hexdigest()[:16]

    def read(self, text: str) -> np.ndarray:
        ids = self._tokenizer.encode(text, add_special_tokens=False).ids[:MAX_TOKENS]
        return np.array(ids or [TokenEncoder.unknown], np.int64)


def train_tokenizer(texts: Iterable[str], size: int = 4096) -> str:
    """A tokenizer of up to ``size`` tokens learnt from texts, as the JSON of `LearntTokens`; the same texts in the same
    order give the same bytes. Raises StarlingError for a size that cannot be."""
    check_settings("tokens", {"vocabulary": size}, {"vocabulary": VOCABULARY})
    library = _library()
    tokenizer = library.Tokenizer(library.models.BPE())
    tokenizer.normalizer = library.normalizers.BertNormalizer(lowercase=True)
    # By bytes: no character is unknown, and the library numbers tokens in the same order in every process (with a mark
    # for pieces inside of words it does not).
    tokenizer.pre_tokenizer = library.pre_tokenizers.ByteLevel(add_prefix_space=True)
    trainer = library.trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=list(SPECIAL),
        initial_alphabet=sorted(library.pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    source: str = tokenizer.to_str()
    return source


def _library() -> Any:
    try:
        import tokenizers
    except ImportError:
        raise MissingDependencyError(f"learnt tokens need tokenizers: {install_hint('encoders')}") from None
    return tokenizers
