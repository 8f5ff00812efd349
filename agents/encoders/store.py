"""Encoders by name, and on disk: a folder with `encoder.json`, `weights.pt` and, where tokens were learnt,
`tokenizer.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch

from starling.agents.common.settings import OF_ENCODERS, check_settings
from starling.agents.encoders.bag import BagEncoder
from starling.agents.encoders.base import Encoder
from starling.agents.encoders.facts import FactEncoder
from starling.agents.encoders.gru import GruEncoder
from starling.agents.encoders.gru_tokens import GruTokenEncoder
from starling.agents.encoders.minilm import MiniLMEncoder
from starling.agents.encoders.sparse import SparseEncoder
from starling.agents.encoders.static import StaticEncoder
from starling.agents.encoders.tokenizer import LearntTokens
from starling.agents.encoders.transformer import TransformerEncoder
from starling.training.checkpoint import load_checkpoint, save_checkpoint, single_thread
from starling.training.encoder_files import ENCODER_FILES, encoder_folder
from starling.util.errors import CheckpointError, MissingDependencyError, StarlingError
from starling.util.paths import new_folder, write_file

KINDS = (
    BagEncoder,
    GruEncoder,
    GruTokenEncoder,
    TransformerEncoder,
    MiniLMEncoder,
    StaticEncoder,
    SparseEncoder,
    FactEncoder,
)
ENCODERS: dict[str, type[Encoder]] = {kind.name: kind for kind in KINDS}
ABOUT, WEIGHTS, TOKENIZER = ENCODER_FILES
FORMAT = 1


def make_encoder(name: str | Path, **settings: Any) -> Encoder:
    """The encoder of that name with those settings and new weights, or the one that was saved in a folder, which has
    its settings with it. Raises StarlingError."""
    folder = encoder_folder(name)
    if folder:
        if settings:
            raise StarlingError(
                f"{folder} holds a trained encoder, whose settings cannot be changed ({', '.join(settings)})"
            )
        return _load(folder)
    return _new(str(name), settings)


def kind_named(name: str) -> type[Encoder]:
    """The class of that name. Raises StarlingError if there is none."""
    if name not in ENCODERS:
        raise StarlingError(f"unknown encoder {name!r}; known: {', '.join(ENCODERS)}, and folders with {ABOUT}")
    return ENCODERS[name]


def _new(name: str, settings: Mapping[str, Any]) -> Encoder:
    kind = kind_named(name)
    check_settings(f"encoder {name}", settings, OF_ENCODERS)
    try:
        with _one_thread():
            return kind(**settings)
    except TypeError as error:
        raise StarlingError(f"encoder {name}: {str(error).replace('__init__() ', '').split('.')[-1]}") from None


@contextmanager
def _one_thread() -> Iterator[None]:
    """What weights begin as may be computed, and sums by several threads have other last digits."""
    before = torch.get_num_threads()
    single_thread()
    try:
        yield
    finally:
        torch.set_num_threads(before)


def save_encoder(encoder: Encoder, directory: Path, notes: Mapping[str, Any] | None = None) -> None:
    """Save an encoder in a new folder, whole or not at all; ``notes`` say what it was trained on. Raises StarlingError if
    the folder exists."""
    if directory.exists():
        raise StarlingError(f"{directory} exists; choose another folder")
    with new_folder(directory) as folder:
        write_encoder(encoder, folder, notes)


def write_encoder(encoder: Encoder, folder: Path, notes: Mapping[str, Any] | None = None) -> None:
    """Write an encoder's files into a folder that may hold other things; what says that it is there comes last."""
    about = {"format": FORMAT, "name": encoder.name, "settings": encoder.settings, "size": encoder.size}
    (folder / ABOUT).unlink(missing_ok=True)
    tokenizer = getattr(encoder, "tokenizer", None)
    if isinstance(tokenizer, LearntTokens):
        write_file(folder / TOKENIZER, tokenizer.source)
    else:
        (folder / TOKENIZER).unlink(missing_ok=True)
    save_checkpoint(folder / WEIGHTS, {"weights": encoder.state_dict()})
    write_file(folder / ABOUT, json.dumps({**about, "notes": dict(notes or {})}, indent=1) + "\n")


def encoder_notes(directory: Path) -> dict[str, Any]:
    """What `save_encoder` wrote about an encoder: name, settings, size, notes. Raises CheckpointError."""
    try:
        about: dict[str, Any] = json.loads((directory / ABOUT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise CheckpointError(f"{directory}: no encoder here, or only a part of one") from None
    known = isinstance(about, dict) and about.get("format") == FORMAT and about.get("name") in ENCODERS
    if not (known and all(isinstance(about.get(name), dict) for name in ("settings", "notes"))):
        raise CheckpointError(f"{directory / ABOUT}: not an encoder of format {FORMAT}")
    return about


def _load(folder: Path) -> Encoder:
    about = encoder_notes(folder)
    settings = dict(about["settings"])
    try:
        if (folder / TOKENIZER).is_file():
            settings["tokenizer"] = (folder / TOKENIZER).read_text(encoding="utf-8")
        encoder = _new(about["name"], settings)
    except UnicodeDecodeError:
        raise CheckpointError(f"{folder / TOKENIZER} cannot be read; make the encoder again") from None
    except MissingDependencyError:
        raise
    except StarlingError as error:
        raise CheckpointError(f"{folder}: {error}") from None
    weights = load_checkpoint(folder / WEIGHTS).get("weights")
    if not isinstance(weights, dict):
        raise CheckpointError(f"{folder / WEIGHTS}: not the weights of an encoder")
    load_weights(encoder, weights, str(folder))
    return encoder


def load_weights(encoder: Encoder, weights: Mapping[str, Any], where: str) -> None:
    """Give an encoder its weights. Raises CheckpointError, with both shapes, if they are of another one."""
    here = {name: tuple(value.shape) for name, value in encoder.state_dict().items()}
    there = {name: tuple(value.shape) for name, value in weights.items()}
    for name in {**here, **there}:
        if here.get(name) != there.get(name):
            raise CheckpointError(f"{where}: {name} has shape {there.get(name)}, this encoder has {here.get(name)}")
    encoder.load_state_dict(dict(weights))
