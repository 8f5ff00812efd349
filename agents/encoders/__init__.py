"""Text encoders, by name or by folder: what turns an observation or a command into a vector.

``make_encoder("bag")``, ``make_encoder("runs/my-encoder")``; one file for each kind.
"""

from starling.agents.encoders.base import Encoder, RowEncoder, TokenEncoder, is_real, padded
from starling.agents.encoders.facts import FactEncoder
from starling.agents.encoders.store import (
    ENCODERS,
    encoder_notes,
    kind_named,
    load_weights,
    make_encoder,
    save_encoder,
    write_encoder,
)
from starling.agents.encoders.tokenizer import train_tokenizer
from starling.agents.encoders.words import bucket, sentences

__all__ = [
    "ENCODERS", "Encoder", "FactEncoder", "RowEncoder", "TokenEncoder", "bucket", "encoder_notes", "is_real", "kind_named", "load_weights",
    "make_encoder", "padded", "save_encoder", "sentences", "train_tokenizer",
    "write_encoder",
]  # fmt: skip
