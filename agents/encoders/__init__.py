"""Text encoders, by name or by folder: they turn observations and commands into vectors.

``make_encoder("bag")``, ``make_encoder("runs/my-encoder")``; one module for each kind.
"""

from starling.agents.encoders.base import Encoder, RowEncoder, TokenEncoder, is_real, padded
from starling.agents.encoders.facts import FactEncoder
from starling.agents.encoders.store import (
    ENCODERS,
    encoder_class,
    encoder_notes,
    load_weights,
    make_encoder,
    save_encoder,
    write_encoder,
)
from starling.agents.encoders.tokenizer import TokenizerSettings, train_tokenizer
from starling.agents.encoders.words import bucket, sentences

__all__ = [
    "ENCODERS",
    "Encoder",
    "FactEncoder",
    "RowEncoder",
    "TokenEncoder",
    "TokenizerSettings",
    "bucket",
    "encoder_class",
    "encoder_notes",
    "is_real",
    "load_weights",
    "make_encoder",
    "padded",
    "save_encoder",
    "sentences",
    "train_tokenizer",
    "write_encoder",
]
