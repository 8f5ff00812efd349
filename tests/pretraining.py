"""Shared by tests of objectives and of pre-training: a small data set, tiny encoders."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

import numpy as np
import torch

from starling.agents.encoders import make_encoder, train_tokenizer
from starling.agents.objectives import make_objective
from starling.agents.pretraining.self_supervised import EncoderPretraining, EncoderPretrainingConfig
from starling.library.catalog import find
from starling.training.collect import collect
from starling.training.transitions import TransitionData

torch.set_num_threads(1)
_FOLDER = tempfile.TemporaryDirectory(prefix="starling-tests-transitions-")  # removed when the run ends
TINY = {"size": 32, "layers": 1, "heads": 2}


@functools.cache
def data_folder() -> Path:
    """A few hundred transitions of a training game and of a held-out game."""
    folder = Path(_FOLDER.name) / "data"
    collect([find("BoilPasta")[0].folder, find("SummitBox")[0].folder], folder, 1000)
    return folder


@functools.cache
def data() -> TransitionData:
    """The same without room descriptions, to keep texts short."""
    read = TransitionData.open(data_folder())
    columns = dict(read.columns)
    for name in ("description", "next_description"):
        columns[name] = np.full(len(read), len(read.texts))
    return TransitionData([*read.texts, ""], columns)


@functools.cache
def tokenizer() -> str:
    return train_tokenizer(data().texts, 600)


def encoder_for(objective: str, **changes):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        if "tjepa" in objective:
            return make_encoder("facts", **TINY, buckets=512)
        return make_encoder("transformer", **{**TINY, **changes}, tokenizer=tokenizer())


def pretraining(
    objective: str, steps: int, out: Path, *, rate=1e-2, rows=24, of=None, settings=None, encoder=None, **intervals
):
    encoder = encoder or encoder_for(objective)
    made = make_objective(objective, encoder, seed=0, settings=settings)
    config = EncoderPretrainingConfig(steps=steps, seed=0, rows=rows, learning_rate=rate, **intervals)
    return EncoderPretraining(encoder, made, of or data(), config, out, {"objective": objective})
