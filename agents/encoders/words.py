"""Splits texts into sentences and words, and hashes words into buckets (CRC-32).

Hashing needs no vocabulary file, so weights transfer to games with other words.
"""

from __future__ import annotations

import re
import zlib

MAX_WORDS = 24
"""Longer sentences are split."""
MAX_SENTENCES = 40
"""Further sentences of a text are dropped."""

_WORD = re.compile(r"[a-z0-9']+")
_SENTENCE_END = re.compile(r"[.!?;:\n]+")


def bucket(feature: str, buckets: int) -> int:
    """The hash bucket of a word or other feature: 1 to buckets - 1, the same in every process. 0 is padding."""
    return 1 + zlib.crc32(feature.encode()) % (buckets - 1)


def sentences(text: str) -> tuple[str, ...]:
    """The distinct sentences of a text, in lower case, without punctuation; ("",) for a text without words."""
    found = []
    for part in _SENTENCE_END.split(text.lower()):
        words = _WORD.findall(part)
        found += [" ".join(words[i : i + MAX_WORDS]) for i in range(0, len(words), MAX_WORDS)]
    # Encoders pool over sentences by sum or maximum, so repetitions and order carry little.
    return tuple(dict.fromkeys(found))[:MAX_SENTENCES] or ("",)
