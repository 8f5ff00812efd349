"""Names of text encoders, and the folders of trained ones: how they are recognised, and their content hash. Needs no
torch."""

from __future__ import annotations

import functools
import hashlib
from importlib.metadata import entry_points
from pathlib import Path

from starling.util.suggest import did_you_mean

ENCODER_ENTRY_POINTS = "starling.encoders"
"""Entry-point group; the classes are in `starling.agents.encoders`, which needs torch."""

ENCODER_FILES = ("encoder.json", "weights.pt", "tokenizer.json")
"""Files of a trained encoder: name and settings, weights, and the tokenizer of encoders that learn one."""


@functools.cache
def encoder_names() -> tuple[str, ...]:
    """Sorted names of the installed encoders; imports none of them."""
    return tuple(sorted(entry.name for entry in entry_points(group=ENCODER_ENTRY_POINTS)))


def unknown_encoder(name: str) -> str:
    """Error message for the name of an encoder that is not installed."""
    names = encoder_names()
    hint = did_you_mean(name, names) or f"known: {', '.join(names)}, and folders with {ENCODER_FILES[0]}"
    return f"unknown encoder {name!r}; {hint}"


def encoder_folder(encoder: str | Path | None) -> Path | None:
    """``encoder`` as a path if it is the folder of a trained encoder, else None. An encoder's name always takes
    precedence over a folder: write "./gru" for a folder called "gru"."""
    if encoder is None or encoder in encoder_names() or not (Path(encoder) / ENCODER_FILES[0]).is_file():
        return None
    return Path(encoder)


def encoder_digest(encoder: str | Path | None) -> str | None:
    """Digest of the files in the folder of a trained encoder; None if ``encoder`` is not such a folder."""
    folder = encoder_folder(encoder)
    if folder is None:
        return None
    digest = hashlib.sha256()
    for path in (folder / name for name in ENCODER_FILES):
        if path.is_file():
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]
