"""Shared by tests of encoders: texts, facts, a tokeniser and small sizes."""

from __future__ import annotations

import torch

from starling.agents.encoders import make_encoder, train_tokenizer

torch.set_num_threads(1)


TEXTS = [
    "Galley Kitchen\nA narrow kitchen. On the worktop is a salt jar.\n\nYou can go east.",
    "Taken.",
    "You are carrying a big pot and some spaghetti.",
    "A pantry with shelves. " * 20,
]
TINY = {
    "bag": {"buckets": 512, "embedding": 16},
    "gru": {"buckets": 512, "embedding": 8, "hidden": 16},
    "gru-tokens": {"embedding": 8, "size": 16},
    "transformer": {"size": 16, "layers": 2, "heads": 2},
    "facts": {"size": 16, "layers": 1, "heads": 2, "buckets": 512},
    "minilm": {},
    "static": {"embedding": 16},
    "sparse": {"latents": 4, "blocks": 2},
}
FACTS = ["player in kitchen", "big-pot in kitchen", "salt-jar in worktop", "stove.power=off", "stove in kitchen"]


def encoder_of(name: str, **changes):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return make_encoder(name, **{**TINY[name], **changes})


TOKENS = train_tokenizer(TEXTS, 300)
