"""Encoders inside agents: chosen by name or folder, frozen or fine-tuned, optionally with their own learning rate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import torch
from torch import Tensor, nn

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.facts import FactEncoder
from starling.agents.encoders.store import make_encoder
from starling.util.errors import CheckpointError, StarlingError

Training = Literal["tuned", "frozen"]


class Frozen(Encoder):
    """An encoder with frozen weights: it encodes each distinct text only once and caches the vector.

    Texts are encoded one at a time, so that a vector does not depend on what else was in the batch and the cache need
    not be checkpointed. Parameter names are those of the wrapped encoder: weights can be moved between tuned and
    frozen agents. A deep copy is the same object.
    """

    name = "frozen"

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        vars(self)["inner"] = encoder.requires_grad_(False).eval()  # not a submodule: parameter names stay
        self._parameters, self._modules, self._buffers = encoder._parameters, encoder._modules, encoder._buffers
        self.size, self.settings = encoder.size, encoder.settings
        self._cache: dict[tuple[str, bool], Tensor] = {}
        self.register_load_state_dict_pre_hook(_clear_cache)

    def __deepcopy__(self, memo: Any) -> Frozen:
        return self

    def train(self, mode: bool = True) -> Frozen:
        return self

    def read(self, text: str) -> str:
        """The text itself, which is the cache key."""
        return text

    def forward(self, read: Sequence[str], commands: bool) -> Tensor:
        """n texts -> (n, size) float32, without gradient."""
        with torch.no_grad():
            for text in read:
                if (text, commands) not in self._cache:
                    inner = vars(self)["inner"]
                    self._cache[text, commands] = inner([inner.read(text)], commands)[0]
            return torch.stack([self._cache[text, commands] for text in read])


def _clear_cache(module: Frozen, state: Mapping[str, Any], prefix: str, *_: Any) -> None:
    """Cached vectors are valid only for the weights that they were computed with."""
    old = module.state_dict()
    new = {name: state[prefix + name].to(weight.device) for name, weight in old.items() if prefix + name in state}
    if any(not torch.equal(old[name], weight) for name, weight in new.items()):
        module._cache.clear()


def encoder_of_agent(name: str, training: str, **sizes: int) -> Encoder:
    """An agent's encoder. ``sizes`` (buckets, embedding, hidden) apply to ``bag`` and ``gru``; others come with
    defaults.

    Raises StarlingError for an unknown encoder or training mode, and for the encoder of facts.
    """
    if training not in ("tuned", "frozen"):
        raise StarlingError(f"encoder_training={training!r}: choose tuned or frozen")
    names = {"bag": ("buckets", "embedding"), "gru": ("buckets", "embedding", "hidden")}.get(name, ())
    # Dropout is for pre-training only: it would make an agent's values noisy.
    encoder = make_encoder(name, **{size: sizes[size] for size in names}).eval()
    for module in encoder.modules():
        if isinstance(module, nn.RNNBase):
            module.train()  # cuDNN computes no gradients in eval mode; these layers have no dropout
    if isinstance(encoder, FactEncoder):
        raise StarlingError("encoder 'facts' reads the world table, which agents do not observe; choose a text encoder")
    return Frozen(encoder) if training == "frozen" else encoder


def kind_of(encoder: Encoder) -> dict[str, Any]:
    """Name, settings and tokenizer of an encoder: weights fit only an encoder with the same ones."""
    inner = vars(encoder).get("inner", encoder)
    tokenizer = getattr(inner, "tokenizer", None)
    return {
        "encoder": inner.name,
        **inner.settings.model_dump(),
        **({"tokenizer": tokenizer.identity} if tokenizer else {}),
    }


def check_sizes(agent: str, in_checkpoint: Mapping[str, Any], in_agent: Mapping[str, Any]) -> None:
    """Raise CheckpointError, naming both, unless the network sizes in a checkpoint are those of the agent."""
    if in_checkpoint != in_agent:
        raise CheckpointError(f"{agent}: the checkpoint has sizes {in_checkpoint}, this agent has {in_agent}")


def parameter_groups(
    network: nn.Module, encoder: Encoder | None, encoder_learning_rate: float | None
) -> list[dict[str, Any]]:
    """Parameter groups for an optimiser: the trainable parameters, the encoder's in a group of their own if it has
    its own learning rate. Raises StarlingError if there is a learning rate for the encoder but none to tune."""
    trained = [p for p in network.parameters() if p.requires_grad]
    if encoder_learning_rate is None:
        return [{"params": trained}]
    own = [] if encoder is None else [p for p in encoder.parameters() if p.requires_grad]
    if not own:
        raise StarlingError("encoder_learning_rate: no encoder is tuned; set an encoder and encoder_training=tuned")
    apart = set(map(id, own))
    return [{"params": [p for p in trained if id(p) not in apart]}, {"params": own, "lr": encoder_learning_rate}]
