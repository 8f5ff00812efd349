"""Tokenizers: byte-pair encoding trained on the games' texts, or hashed words where none was trained."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any, Protocol

import numpy as np
from pydantic import Field

from starling.agents.encoders.base import MAX_TOKENS, TokenEncoder
from starling.agents.encoders.words import bucket, sentences
from starling.training.settings import BaseSettings
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint

SPECIAL = ("[PAD]", "[MASK]", "[UNK]")
assert (TokenEncoder.pad, TokenEncoder.mask, TokenEncoder.unknown) == (0, 1, 2)
HASHED_WORDS = 8192
"""Vocabulary size of `HashedWordTokenizer`."""


class TokenizerSettings(BaseSettings):
    # Each of the 256 bytes is a token.
    vocabulary: int = Field(default=4096, ge=len(SPECIAL) + 256, le=100_000, description="maximum vocabulary size")


class Tokenizer(Protocol):
    """Turns texts into token ids, the first of which are those of SPECIAL."""

    vocabulary: int
    """Number of ids."""
    identity: str
    """Tells tokenizers apart: weights fit only the tokenizer they were trained with."""

    def read(self, text: str) -> np.ndarray:
        """(length,) int64 token ids, 1 to MAX_TOKENS of them."""
        ...


class HashedWordTokenizer:
    """Each word is a token, whose id is its hash."""

    vocabulary = HASHED_WORDS
    identity = "hashed words"

    def read(self, text: str) -> np.ndarray:
        """(length,) int64 token ids."""
        words = " ".join(sentences(text)).split()[:MAX_TOKENS]
        first = len(SPECIAL)
        ids = [first - 1 + bucket(word, HASHED_WORDS - first + 1) for word in words]
        return np.array(ids or [TokenEncoder.unknown], np.int64)


class BytePairTokenizer:
    """A trained tokenizer of the tokenizers library. ``source``: its JSON, as `train_tokenizer` returns it.

    Raises StarlingError if the JSON is invalid or was not made by `train_tokenizer`.
    """

    def __init__(self, source: str) -> None:
        try:
            self._tokenizer: Any = _library().Tokenizer.from_str(source)
        except MissingDependencyError:
            raise
        except Exception:  # the library raises plain Exception
            raise StarlingError("tokenizer.json cannot be read; train the encoder again") from None
        if [self._tokenizer.token_to_id(word) for word in SPECIAL] != [0, 1, 2]:
            raise StarlingError(
                f"tokenizer.json: its first tokens are not {', '.join(SPECIAL)}; train the encoder again"
            )
        self.source = source
        self.vocabulary = self._tokenizer.get_vocab_size()
        self.identity = hashlib.sha256(source.encode()).hexdigest()[:16]

    def read(self, text: str) -> np.ndarray:
        """(length,) int64 token ids."""
        ids = self._tokenizer.encode(text, add_special_tokens=False).ids[:MAX_TOKENS]
        return np.array(ids or [TokenEncoder.unknown], np.int64)


def make_tokenizer(source: str | None) -> Tokenizer:
    """The trained tokenizer with that JSON; for None, one that hashes words."""
    return HashedWordTokenizer() if source is None else BytePairTokenizer(source)


def train_tokenizer(texts: Iterable[str], vocabulary: int = TokenizerSettings().vocabulary) -> str:
    """Train byte-pair encoding on texts; returns its JSON, for `BytePairTokenizer`.

    Deterministic: the same texts in the same order give the same bytes. Raises StarlingError for a vocabulary size out
    of range.
    """
    size = TokenizerSettings.of("tokenizer", {"vocabulary": vocabulary}).vocabulary
    library = _library()
    tokenizer = library.Tokenizer(library.models.BPE())
    tokenizer.normalizer = library.normalizers.BertNormalizer(lowercase=True)
    # Byte-level: no character is unknown, and the library numbers tokens in the same order in every process, which it
    # does not with a prefix for pieces inside of words.
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
        raise MissingDependencyError(f"trained tokenizers need tokenizers: {install_hint('encoders')}") from None
    return tokenizers
