"""Texts as sentences and words, and words as numbers without a vocabulary.

Words are hashed (CRC-32) instead of looked up, so weights move to games with other words without a vocabulary file.
"""

from __future__ import annotations

import re
import zlib

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
