"""Encoders by name, and on disk: a folder with `encoder.json`, `weights.pt` and, if its tokenizer was trained,
`tokenizer.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch

from starling.agents.encoders.bag import BagEncoder
from starling.agents.encoders.base import Encoder
from starling.agents.encoders.facts import FactEncoder
from starling.agents.encoders.gru import GruEncoder
from starling.agents.encoders.gru_tokens import GruTokenEncoder
from starling.agents.encoders.minilm import MiniLMEncoder
from starling.agents.encoders.sparse import SparseEncoder
from starling.agents.encoders.static import StaticEncoder
from starling.agents.encoders.tokenizer import BytePairTokenizer
from starling.agents.encoders.transformer import TransformerEncoder
from starling.training.checkpoint import load_checkpoint, save_checkpoint, single_thread
from starling.training.encoder_files import ENCODER_FILES, encoder_folder, unknown_encoder
from starling.util.errors import CheckpointError, MissingDependencyError, StarlingError
from starling.util.paths import new_folder, write_file

CLASSES = (
    BagEncoder,
    GruEncoder,
    GruTokenEncoder,
    TransformerEncoder,
    MiniLMEncoder,
    StaticEncoder,
    SparseEncoder,
    FactEncoder,
)
ENCODERS: dict[str, type[Encoder]] = {encoder.name: encoder for encoder in CLASSES}
ABOUT, WEIGHTS, TOKENIZER = ENCODER_FILES
FORMAT = 1
"""Of encoder.json."""


def make_encoder(name: str | Path, **settings: Any) -> Encoder:
    """A new encoder of that name with those settings, or the trained one of a folder, which brings its own settings.

    Raises StarlingError for an unknown name, a wrong setting, or settings given along with a folder; CheckpointError
    for a damaged folder.
    """
    folder = encoder_folder(name)
    if folder is None:
        return _new(str(name), settings)
    if settings:
        raise StarlingError(
            f"{folder} is a trained encoder, whose settings cannot be changed; drop {', '.join(settings)}"
        )
    return _load(folder)


def encoder_class(name: str) -> type[Encoder]:
    """The class of that name. Raises StarlingError for an unknown one."""
    if name not in ENCODERS:
        raise StarlingError(unknown_encoder(name))
    return ENCODERS[name]


def _new(name: str, settings: Mapping[str, Any]) -> Encoder:
    encoder = encoder_class(name)
    with _one_thread():
        return encoder(**settings)


@contextmanager
def _one_thread() -> Iterator[None]:
    """Initial weights may be computed, and sums differ in the last bits with the number of threads."""
    before = torch.get_num_threads()
    single_thread()
    try:
        yield
    finally:
        torch.set_num_threads(before)


def save_encoder(encoder: Encoder, directory: Path, notes: Mapping[str, Any] | None = None) -> None:
    """Save an encoder in a new folder, atomically. ``notes`` record what it was trained on, as JSON.

    Raises StarlingError if the folder exists.
    """
    if directory.exists():
        raise StarlingError(f"{directory} exists; choose another folder")
    with new_folder(directory) as folder:
        write_encoder(encoder, folder, notes)


def write_encoder(encoder: Encoder, folder: Path, notes: Mapping[str, Any] | None = None) -> None:
    """Write an encoder's files into a folder that may hold others; encoder.json comes last and marks it as complete."""
    about = {
        "format": FORMAT,
        "name": encoder.name,
        "settings": encoder.settings.model_dump(),
        "size": encoder.size,
        "notes": dict(notes or {}),
    }
    (folder / ABOUT).unlink(missing_ok=True)
    tokenizer = getattr(encoder, "tokenizer", None)
    if isinstance(tokenizer, BytePairTokenizer):
        write_file(folder / TOKENIZER, tokenizer.source)
    else:
        (folder / TOKENIZER).unlink(missing_ok=True)
    save_checkpoint(folder / WEIGHTS, {"weights": encoder.state_dict()})
    write_file(folder / ABOUT, json.dumps(about, indent=1) + "\n")


def encoder_notes(directory: Path) -> dict[str, Any]:
    """The content of encoder.json: name, settings, size, notes.

    Raises CheckpointError if it is missing or malformed.
    """
    try:
        about: dict[str, Any] = json.loads((directory / ABOUT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise CheckpointError(f"{directory}: missing or damaged {ABOUT}") from None
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
        raise CheckpointError(f"{folder / TOKENIZER} cannot be read; train the encoder again") from None
    except MissingDependencyError:
        raise
    except StarlingError as error:
        raise CheckpointError(f"{folder}: {error}") from None
    weights = load_checkpoint(folder / WEIGHTS).get("weights")
    if not isinstance(weights, dict):
        raise CheckpointError(f"{folder / WEIGHTS}: not the weights of an encoder")
    load_weights(encoder, weights, str(folder))
    return encoder


def load_weights(encoder: Encoder, weights: Mapping[str, Any], source: str) -> None:
    """Load weights into an encoder. Raises CheckpointError for the first one of another shape, naming both shapes."""
    expected = {name: tuple(value.shape) for name, value in encoder.state_dict().items()}
    given = {name: tuple(value.shape) for name, value in weights.items()}
    for name in {**expected, **given}:
        if expected.get(name) != given.get(name):
            raise CheckpointError(
                f"{source}: {name} has shape {given.get(name)}, this encoder has {expected.get(name)}"
            )
    encoder.load_state_dict(dict(weights))
