"""Distils texts of transitions into a few synthetic ones, from which an encoder starts warm.

Implements Lee et al. (2023), "Self-Supervised Dataset Distillation for Transfer Learning" (KRR-ST). Inputs and targets
are both learnt, from real texts and the teacher's vectors of them on. Outer loss: the mean squared error between the
teacher's vectors of real texts and the predictions of kernel ridge regression from the synthetic set, in closed form,
on the features of one of a pool of models. Inner loss: after each use, that model takes a step of mean squared error on
the synthetic set, and begins anew after a while. Neither masks or augments anything, so that the gradient is exact.

Methods that leave the key part out: ``random`` and ``k-centre`` keep real texts and the teacher's vectors of them.

Deviations: text instead of images, MiniLM as teacher instead of Barlow Twins; an input is a sequence of word-piece
vectors; hundreds of outer steps instead of 160,000, with a pool of 8 models instead of 10.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.common.batches import STATE_FIELDS, state_texts
from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders.minilm import MiniLMEncoder
from starling.agents.encoders.static import StaticEncoder
from starling.agents.encoders.transformer import TransformerEncoder
from starling.agents.objectives.base import distinct, frozen
from starling.agents.objectives.distilled import hidden_of_vectors, save_seeds
from starling.training.checkpoint import load_checkpoint, save_checkpoint, single_thread
from starling.training.settings import BaseSettings
from starling.training.transitions import TransitionData
from starling.util.errors import StarlingError
from starling.util.signals import interruptible

Method = Literal["krr", "random", "k-centre"]
RIDGE = 1e-6
"""Of the kernel ridge regression, times the trace of the kernel."""
MOST_INNER_STEPS = 1_000
SAVE_EVERY = 25


class DistilSettings(BaseSettings):
    """Settings of a distillation."""

    size: int = Field(256, ge=2, description="synthetic texts")
    length: int = Field(32, ge=1, le=256, description="word-piece vectors of each")
    texts: int = Field(2_000, ge=2, description="real texts that the teacher reads: states of training games")
    longest: int = Field(96, ge=1, le=256, description="word pieces of a real text")
    steps: int = Field(300, ge=1, description="outer steps")
    synthetic: int = Field(128, ge=2, description="synthetic texts in a step")
    real: int = Field(64, ge=1, description="real texts in a step")
    pool: int = Field(8, ge=1, description="models in the pool")
    learning_rate: float = Field(0.02, gt=0, description="of inputs and targets; linear decay")
    inner_learning_rate: float = Field(1e-3, gt=0, description="of the models")


def kernel_ridge(real: Tensor, synthetic: Tensor, targets: Tensor) -> Tensor:
    """Predictions for n real texts from m synthetic ones: features (n, size) and (m, size), targets (m, k) -> (n, k).

    Linear kernel, in closed form, in double precision: with more texts than features the kernel is singular but for the
    ridge.
    """
    real, synthetic = real.double(), synthetic.double()
    kernel = synthetic @ synthetic.T
    ridge = RIDGE * kernel.trace() * torch.eye(len(kernel), dtype=kernel.dtype)
    return (real @ synthetic.T @ torch.linalg.solve(kernel + ridge, targets.double())).float()


def k_centre(vectors: Tensor, count: int, first: int) -> list[int]:
    """Positions of ``count`` of n vectors, (n, size), each the one farthest from those before it."""
    chosen, distance = [first], torch.full((len(vectors),), torch.inf)
    while len(chosen) < count:
        distance = torch.minimum(distance, (vectors - vectors[chosen[-1]]).square().sum(dim=1))
        chosen.append(int(distance.argmax()))
    return chosen


class _Model:
    """A model of the pool: a new transformer with a linear head, and how many inner steps it has yet to take."""

    def __init__(self, size: int, outputs: int, learning_rate: float, seed: int, number: int, birth: int) -> None:
        sequence = np.random.SeedSequence((seed, number, birth))
        with torch_seeded(sequence):
            self.encoder, self.head = TransformerEncoder(size=size), nn.Linear(size, outputs)
        self.birth, self.left = birth, int(np.random.default_rng(sequence).integers(1, MOST_INNER_STEPS + 1))
        parameters = [*self.encoder.blocks.parameters(), *self.encoder.last.parameters(), *self.head.parameters()]
        self.optimiser = torch.optim.Adam([*parameters, self.encoder.positions.weight], learning_rate)

    def step(self, inputs: Tensor, lengths: Tensor, targets: Tensor) -> None:
        """An inner step."""
        loss = nn.functional.mse_loss(self.head(hidden_of_vectors(self.encoder, inputs, lengths)), targets)
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
        self.left -= 1

    def state_dict(self) -> dict[str, Any]:
        parts = {name: getattr(self, name).state_dict() for name in ("encoder", "head", "optimiser")}
        return {**parts, "birth": self.birth, "left": self.left}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        for name in ("encoder", "head", "optimiser"):
            getattr(self, name).load_state_dict(state[name])
        self.left = state["left"]


class Distillation:
    """Real texts and the teacher's vectors of them, and the synthetic set that is learnt from them."""

    def __init__(self, data: TransitionData, settings: DistilSettings, seed: int) -> None:
        self.settings, self.seed = settings, seed
        self.rng = np.random.default_rng(np.random.SeedSequence((seed, zlib.crc32(b"distil"))))
        rows = self.rng.permutation(len(data))
        texts, _ = distinct(state_texts(data, rows[: 4 * settings.texts], fields=STATE_FIELDS))
        texts = texts[: settings.texts]
        if len(texts) < settings.size:
            raise StarlingError(
                f"the data has {len(texts)} texts, not the {settings.size} of --size; collect more rows"
            )
        static = frozen(StaticEncoder())
        self.pieces = [static.read(text)[: settings.longest] for text in texts]
        self.table: Tensor = static.table.weight.detach()
        teacher = frozen(MiniLMEncoder())
        with torch.no_grad():
            self.targets = torch.cat([teacher([teacher.read(text)], False) for text in texts])
        self.steps = 0
        self.losses: list[float] = []
        self.models: list[_Model] = []

    def begin(self, method: Method) -> None:
        """The real texts that the set is, or begins as."""
        count, first = self.settings.size, int(self.rng.integers(len(self.pieces)))
        drawn = self.rng.permutation(len(self.pieces))[:count].tolist()
        chosen = k_centre(self.targets, count, first) if method == "k-centre" else drawn
        self.inputs, self.lengths = self._embedded(chosen, self.settings.length)
        self.outputs = self.targets[chosen].clone()
        if method == "krr":
            # All positions of a synthetic text are learnt, those past the end of the real one from zero on.
            self.lengths = torch.full_like(self.lengths, self.inputs.shape[1])
            self.models = [self._new_model(number, 0) for number in range(self.settings.pool)]
            self.inputs.requires_grad_()
            self.outputs.requires_grad_()
            self.optimiser = torch.optim.Adam([self.inputs, self.outputs], self.settings.learning_rate)

    def _embedded(self, chosen: Sequence[int], length: int) -> tuple[Tensor, Tensor]:
        """Word-piece vectors of real texts, (n, longest, size), zero-padded, and lengths (n,)."""
        pieces = [self.pieces[i][:length] for i in chosen]
        lengths = torch.tensor([len(one) for one in pieces])
        found = nn.utils.rnn.pad_sequence([self.table[torch.from_numpy(one)] for one in pieces], batch_first=True)
        return found, lengths

    def _new_model(self, number: int, birth: int) -> _Model:
        rate = self.settings.inner_learning_rate
        return _Model(self.table.shape[1], self.targets.shape[1], rate, self.seed, number, birth)

    def step(self) -> float:
        """An outer step and an inner one; the outer loss."""
        s = self.settings
        for group in self.optimiser.param_groups:
            group["lr"] = s.learning_rate * (1 - self.steps / s.steps)
        number = int(self.rng.integers(len(self.models)))
        model = self.models[number]
        real = self.rng.permutation(len(self.pieces))[: s.real].tolist()
        rows = torch.from_numpy(self.rng.permutation(len(self.inputs))[: s.synthetic])
        with torch.no_grad():
            features = hidden_of_vectors(model.encoder, *self._embedded(real, s.longest))
        learnt = hidden_of_vectors(model.encoder, self.inputs[rows], self.lengths[rows])
        loss = nn.functional.mse_loss(kernel_ridge(features, learnt, self.outputs[rows]), self.targets[real])
        # Only the set's gradient: the model takes its own steps.
        self.inputs.grad, self.outputs.grad = torch.autograd.grad(loss, [self.inputs, self.outputs])
        self.optimiser.step()
        model.step(self.inputs.detach()[rows], self.lengths[rows], self.outputs.detach()[rows])
        if not model.left:
            self.models[number] = self._new_model(number, model.birth + 1)
        self.steps += 1
        self.losses.append(loss.item())
        return loss.item()

    def state_dict(self) -> dict[str, Any]:
        return {
            "inputs": self.inputs.detach(), "outputs": self.outputs.detach(), "steps": self.steps,
            "losses": self.losses, "optimiser": self.optimiser.state_dict(), "rng": self.rng.bit_generator.state,
            "models": [model.state_dict() for model in self.models],
        }  # fmt: skip

    def load_state_dict(self, state: dict[str, Any]) -> None:
        with torch.no_grad():
            self.inputs.copy_(state["inputs"])
            self.outputs.copy_(state["outputs"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.rng.bit_generator.state = state["rng"]
        self.steps, self.losses = state["steps"], state["losses"]
        for number, part in enumerate(state["models"]):
            self.models[number] = self._new_model(number, part["birth"])
            self.models[number].load_state_dict(part)


def distil(
    data: Path, method: Method, settings: DistilSettings, seed: int, out: Path, show: Callable[[str], None]
) -> dict[str, Any]:
    """Distil the training games' texts of ``data`` into the file ``out``; what was done, as a dict.

    An interrupted run is continued from the file ``out``.partial; ``finished`` is false if this one was. Raises
    StarlingError if that file is of another run, or if there are too few texts.
    """
    single_thread()
    began = time.process_time()
    transitions = TransitionData.open(data)
    train = transitions.select(split="train")
    notes = {"method": method, "seed": seed, "data": transitions.digest(), **settings.model_dump()}
    work = Distillation(train, settings, seed)
    work.begin(method)
    partial = out.with_name(out.name + ".partial")
    if method == "krr":
        if partial.exists():
            state = load_checkpoint(partial)
            if state.get("notes") != notes:
                raise StarlingError(f"{partial} is of another run; delete it or choose another --out")
            work.load_state_dict(state)
        with interruptible() as interrupted:
            while work.steps < settings.steps and not interrupted():
                work.step()
                if work.steps % SAVE_EVERY == 0:
                    show(f"step {work.steps} of {settings.steps}: loss {np.mean(work.losses[-SAVE_EVERY:]):.3f}")
                    save_checkpoint(partial, {"notes": notes, **work.state_dict()})
        if work.steps < settings.steps:
            save_checkpoint(partial, {"notes": notes, **work.state_dict()})
            return {"finished": False, "steps": work.steps}
    save_seeds(out, work.inputs.detach(), work.lengths, work.outputs.detach(), notes)
    partial.unlink(missing_ok=True)
    losses = work.losses
    ends = [float(np.mean(part)) for part in (losses[:SAVE_EVERY], losses[-SAVE_EVERY:]) if part]
    return {
        "finished": True, "texts": len(work.pieces), "steps": work.steps, "loss": ends,
        "seconds": round(time.process_time() - began, 1),
    }  # fmt: skip
