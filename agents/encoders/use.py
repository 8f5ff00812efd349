"""Encoders inside of agents: chosen by name or folder, frozen or tuned, with a learning rate of their own."""

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
    """An encoder whose weights stand still: it encodes each distinct text once, ever.

    A text is encoded by itself, so its vector does not depend on which others there were, and need not be kept
    in checkpoints. Parameters have the names that they have in the encoder: weights go from tuned agents to frozen ones
    and back. A copy is the same encoder.
    """

    name = "frozen"

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.__dict__["inner"] = encoder.requires_grad_(False).eval()  # no module of its own: names stay
        self._parameters, self._modules, self._buffers = encoder._parameters, encoder._modules, encoder._buffers
        self.size, self.settings = encoder.size, encoder.settings
        self._known: dict[tuple[str, bool], Tensor] = {}
        self.register_load_state_dict_pre_hook(_forget)

    def __deepcopy__(self, memo: Any) -> Frozen:
        return self

    def train(self, mode: bool = True) -> Frozen:
        return self

    def read(self, text: str) -> str:
        return text

    def forward(self, read: Sequence[str], commands: bool) -> Tensor:
        with torch.no_grad():
            for text in read:
                if (text, commands) not in self._known:
                    inner = self.__dict__["inner"]
                    self._known[text, commands] = inner([inner.read(text)], commands)[0]
            return torch.stack([self._known[text, commands] for text in read])


def _forget(module: Frozen, state: Mapping[str, Any], prefix: str, *_: Any) -> None:
    """Vectors are of the weights that they were computed with."""
    here = module.state_dict()
    new = {name: state[prefix + name].to(weight.device) for name, weight in here.items() if prefix + name in state}
    if any(not torch.equal(here[name], weight) for name, weight in new.items()):
        module._known.clear()


def encoder_of_agent(name: str, training: str, **sizes: int) -> Encoder:
    """The encoder that an agent asks for; ``sizes`` go to those kinds that have them. Raises StarlingError."""
    if training not in ("tuned", "frozen"):
        raise StarlingError(f"encoder_training={training!r}: choose tuned or frozen")
    # Other kinds have sizes of their own, by their folder.
    wanted = {"bag": ("buckets", "embedding"), "gru": ("buckets", "embedding", "hidden")}.get(name, ())
    # Dropout is for pre-training: values that change from look to look are no use to an agent.
    encoder = make_encoder(name, **{size: sizes[size] for size in wanted}).eval()
    for module in encoder.modules():
        if isinstance(module, nn.RNNBase):
            module.train()  # cuDNN computes no gradients otherwise; ours have no dropout inside
    if isinstance(encoder, FactEncoder):
        raise StarlingError("the encoder of facts reads the world table, agents give it texts: choose another one")
    return Frozen(encoder) if training == "frozen" else encoder


def kind_of(encoder: Encoder) -> dict[str, Any]:
    """What weights of an encoder fit: its kind and settings."""
    inner = encoder.__dict__.get("inner", encoder)
    tokenizer = getattr(inner, "tokenizer", None)
    return {"encoder": inner.name, **inner.settings, **({"tokenizer": tokenizer.mark} if tokenizer else {})}


def check_sizes(agent: str, there: Mapping[str, Any], here: Mapping[str, Any]) -> None:
    """Raise CheckpointError, naming both, unless weights in a checkpoint have the sizes that an agent has."""
    if there != here:
        raise CheckpointError(f"{agent}: the checkpoint has sizes {there}, this agent has {here}")


def parameter_groups(
    network: nn.Module, encoder: Encoder | None, encoder_learning_rate: float | None
) -> list[dict[str, Any]]:
    """What an optimiser takes: the parameters that are trained, those of the encoder apart if they have a learning rate
    of their own. Raises StarlingError if there are none to give it to."""
    trained = [p for p in network.parameters() if p.requires_grad]
    if encoder_learning_rate is None:
        return [{"params": trained}]
    own = [] if encoder is None else [p for p in encoder.parameters() if p.requires_grad]
    if not own:
        raise StarlingError("encoder_learning_rate: no encoder is tuned; set encoder_training=tuned, and an encoder")
    apart = set(map(id, own))
    return [{"params": [p for p in trained if id(p) not in apart]}, {"params": own, "lr": encoder_learning_rate}]
