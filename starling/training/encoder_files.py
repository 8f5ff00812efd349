"""The folder of a trained text encoder: how one is recognised, and its content hash. Needs no torch."""

from __future__ import annotations

import hashlib
from pathlib import Path

ENCODER_NAMES = ("bag", "gru", "gru-tokens", "transformer", "minilm", "static", "sparse", "facts")
"""Of `starling.agents.encoders`, which needs torch."""


ENCODER_FILES = ("encoder.json", "weights.pt", "tokenizer.json")
"""What a trained encoder's folder holds: what it is, its weights and, where tokens were learnt, those."""


def encoder_folder(encoder: str | Path | None) -> Path | None:
    """The folder of a trained encoder that is meant; None if there is none. A name is never a folder: one in the working
    directory that is called like an encoder is written "./gru"."""
    if encoder is None or encoder in ENCODER_NAMES or not (Path(encoder) / ENCODER_FILES[0]).is_file():
        return None
    return Path(encoder)


def encoder_digest(encoder: str | Path | None) -> str | None:
    """Which encoder lies in a folder now, by the bytes of its files; None if it is no such folder but a name."""
    folder = encoder_folder(encoder)
    if folder is None:
        return None
    digest = hashlib.sha256()
    for path in (folder / name for name in ENCODER_FILES):
        if path.is_file():
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]
