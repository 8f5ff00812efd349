"""Self-supervised training of an encoder on collected transitions.

A run's folder holds ``config.json`` (what was asked for), ``progress.csv``, ``checkpoint.pt`` and TensorBoard events, as an
agent's training does, and at the end the encoder, which `make_encoder` opens, and the objective, which
`open_objective` opens with it. A run that is stopped at any point and resumed gives the same weights and the same
rows, bit for bit, as one that was not.

Rows of progress.csv: ``loss`` (mean since the last row), ``gradient_norm`` (before clipping), ``learning_rate``; now and then, of
encoded states of held-out games, ``effective_rank`` and ``spread`` (see `effective_rank`, `spread`), and the loss of one
batch of them, ``held_out_loss``.
"""

from __future__ import annotations

import inspect
import json
import math
import time
import zlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.common.batches import Batches
from starling.agents.common.optimiser_step import optimiser_step
from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders import (
    Encoder,
    FactEncoder,
    kind_named,
    load_weights,
    make_encoder,
    train_tokenizer,
    write_encoder,
)
from starling.agents.encoders.use import kind_of
from starling.agents.objectives import OBJECTIVES, Objective, make_objective, save_objective, terms
from starling.agents.objectives.store import settings_of
from starling.training.checkpoint import CHECKPOINT, open_run, save_checkpoint, single_thread
from starling.training.encoder_files import encoder_folder
from starling.training.progress import ProgressFile, progress_bar
from starling.training.transitions import TransitionData
from starling.util.errors import StarlingError
from starling.util.locks import claim_folder
from starling.util.paths import is_empty, write_file
from starling.util.signals import interruptible

CONFIG = "config.json"
WARM_UP = 0.05
"""Share of a training in which the learning rate rises; then it falls by a cosine."""
WEIGHT_DECAY = 0.01
GRADIENT_NORM = 1.0
"""Longer gradients are clipped."""
MONITORED = 512
"""Held-out states whose vectors are looked at."""


@dataclass(frozen=True)
class PretrainingConfig:
    """How a run is done. ``rows``: transitions of a batch. Intervals are in updates; by default a run has 200 rows, is
    monitored 20 times and saved 20 times, or every 500 updates."""

    steps: int
    seed: int
    rows: int = 64
    learning_rate: float = 1e-3
    log_every: int = 0
    monitor_every: int = 0
    checkpoint_every: int = 0

    def __post_init__(self) -> None:
        for name in ("steps", "rows"):
            if getattr(self, name) < 1:
                raise StarlingError(f"{name} must be at least 1, not {getattr(self, name)}")
        if not 0 <= self.seed < 2**64:  # what torch takes
            raise StarlingError(f"seed must be from 0 to 2^64 - 1, not {self.seed}")
        if not (math.isfinite(self.learning_rate) and self.learning_rate > 0):
            raise StarlingError(f"learning_rate must be above 0, not {self.learning_rate}")
        twentieth = -(-self.steps // 20)
        for name, default in (
            ("log_every", -(-self.steps // 200)),
            ("monitor_every", twentieth),
            ("checkpoint_every", min(twentieth, 500)),
        ):
            object.__setattr__(self, name, getattr(self, name) or default)


@dataclass(frozen=True)
class PretrainingResult:
    """How far a run came; ``finished`` is false if it was interrupted."""

    steps: int
    finished: bool
    parameters: int
    """Of the encoder."""
    metrics: dict[str, float]
    """The last of each in progress.csv."""
    updates_per_second: float
    """Since this process took the run up; monitoring is in the time."""


def effective_rank(vectors: Tensor) -> float:
    """The exponential of the entropy of normalised singular values (Roy and Vetterli 2007; RankMe, Garrido et al. 2023) of
    the directions of vectors, (n, size): 1 where all are the same, at most the smaller of n and size."""
    values = torch.linalg.svdvals(nn.functional.normalize(vectors, dim=1).double())
    shares = values / values.sum()
    return float(torch.exp(-torch.special.xlogy(shares, shares).sum()))


def spread(vectors: Tensor) -> float:
    """How far directions of vectors, (n, size), are apart: 0 where all are the same, 1 where their mean is none."""
    unit = nn.functional.normalize(vectors, dim=1)
    return float((unit - unit.mean(dim=0)).square().sum(dim=1).mean().sqrt())


class Pretraining:
    """Trains ``encoder`` by ``objective`` on the games of ``data`` to train on. ``notes`` are kept in config.json and with
    the encoder."""

    def __init__(
        self,
        encoder: Encoder,
        objective: Objective,
        data: TransitionData,
        config: PretrainingConfig,
        out: Path,
        notes: Mapping[str, Any] | None = None,
    ) -> None:
        self.encoder, self.objective, self.config, self.out = encoder, objective, config, out
        train, held_out = (_split(data, name) for name in ("train", "held-out"))
        if train is None:
            raise StarlingError("the data has no transitions of games to train on")
        self.batches, self.held_out = (
            Batches(part, encoder, objective.fact_encoder, objective.transitions) for part in (train, held_out or train)
        )
        self.notes = {
            **(notes or {}),
            "data": {"games": train.games(), "transitions": len(train), "mark": data.mark()},
            "monitored": "held-out" if held_out else "train",
            "seed": config.seed,
            "steps": config.steps,
            "rows": config.rows,
            "learning_rate": config.learning_rate,
        }
        self.identity = {"encoder": kind_of(encoder), **self.notes}
        seeds = np.random.SeedSequence((config.seed, zlib.crc32(b"pretraining"))).spawn(3)
        self.rng, monitor = map(np.random.default_rng, seeds[:2])
        self.torch_seed = int(seeds[2].generate_state(1)[0])
        size = len(self.held_out.data)
        self.monitored = np.sort(monitor.permutation(size)[:MONITORED])
        self.judged = monitor.integers(size, size=config.rows)
        trained = [p for module in (encoder, objective) for p in module.parameters() if p.requires_grad]
        self.optimiser = torch.optim.AdamW(trained, config.learning_rate, weight_decay=WEIGHT_DECAY)
        self.steps = 0
        self.monitored_at = -1
        self.recent: list[list[float]] = []
        """Loss and length of the gradient of updates since the last row."""
        self.metrics: dict[str, float] = {}

    def run(self, *, resume: bool, show_progress: bool = True) -> PretrainingResult:
        """Train up to ``config.steps``. With ``resume`` go on from the checkpoint in ``out`` if there is one; without, an
        existing run there is an error. Raises StarlingError if the folder holds something else, or another process runs it;
        and if the loss is not finite; the last good checkpoint stays."""
        config = json.dumps(self.identity, indent=1) + "\n"
        self._refuse_others(config)
        with ExitStack() as stack:
            stack.enter_context(claim_folder(self.out))
            state = open_run(self.out, self.identity, resume)
            single_thread()
            stack.enter_context(torch.random.fork_rng(devices=[]))
            torch.manual_seed(self.torch_seed)
            if state is not None:
                self._restore(state)
            write_file(self.out / CONFIG, config)
            began, began_at = time.perf_counter(), self.steps

            def speed() -> float:
                return (self.steps - began_at) / (time.perf_counter() - began)

            progress = stack.enter_context(ProgressFile(self.out, self.steps))
            name = self.notes.get("objective", self.objective.name)
            bar = stack.enter_context(progress_bar(name, self.config.steps, self.steps, show_progress, "updates"))
            interrupted = stack.enter_context(interruptible())
            if state is None:
                self.metrics = self.monitor()
                progress.write({"steps": 0, **self.metrics})
                self.save()
            while self.steps < self.config.steps and not interrupted():
                self.update()
                if self._due(self.config.log_every):
                    self._log(progress, speed())
                    shown = f"loss {self.metrics['loss']:.3f}  effective rank {self.metrics['effective_rank']:.1f}"
                    bar(self.steps, shown)
                if self._due(self.config.checkpoint_every):
                    self.save()
            finished = self.steps == self.config.steps
            if self.steps > began_at:
                self.save()
            if finished:
                self._write()
            parameters = sum(p.numel() for p in self.encoder.parameters())
            return PretrainingResult(self.steps, finished, parameters, dict(self.metrics), speed())

    def _refuse_others(self, config: str) -> None:
        """Raise StarlingError if the folder holds something else, nothing of which may be written over. A run that was
        stopped before its first checkpoint has left its config."""
        about = self.out / CONFIG
        begun = (self.out / CHECKPOINT).exists() or (about.is_file() and about.read_bytes() == config.encode())
        if not (begun or is_empty(self.out)):
            raise StarlingError(
                f"{self.out} is not empty and holds no checkpoint of `starling pretrain`; choose another folder"
            )

    def update(self) -> None:
        """One batch. Raises StarlingError, before any weight has changed, if the loss or its gradient is not finite."""
        share = self.steps / self.config.steps
        self.encoder.train()
        self.objective.train()
        self.encoder.progress(share)
        if self.objective.before_update(share, self.encoder):
            self.optimiser.state.clear()
        for group in self.optimiser.param_groups:
            group["lr"] = self._learning_rate()
        loss = self.objective(self.batches.draw(self.config.rows, self.rng), self.encoder)
        norm = optimiser_step(loss, self.optimiser, GRADIENT_NORM, self._diverged)
        self.objective.after_update(self.encoder)
        self.steps += 1
        self.recent.append([loss.item(), norm])

    def _diverged(self) -> StarlingError:
        if not (self.out / CHECKPOINT).exists():
            return StarlingError(
                "the loss is not finite before the first update; take another encoder or other settings, and another --out"
            )
        return StarlingError(
            f"the loss is not finite any more after {self.steps} updates; the last checkpoint before is in {self.out}; "
            "begin again with a lower --learning-rate"
        )

    def monitor(self) -> dict[str, float]:
        """Metrics of held-out states; leaves no trace. Raises StarlingError if they are not finite."""
        encoder = self.objective.trained(self.encoder)
        batches = self.held_out
        with torch.no_grad(), _evaluating(self.encoder, self.objective), torch.random.fork_rng(devices=[]):
            states = batches.of(self.monitored)
            read = states.world if isinstance(encoder, FactEncoder) else states.states_read[: states.before]
            vectors = encoder(read, False)
            torch.manual_seed(self.torch_seed)
            loss = float(self.objective(batches.of(self.judged), self.encoder))
        if not (math.isfinite(loss) and bool(vectors.isfinite().all())):
            raise self._diverged()
        self.monitored_at = self.steps
        return {"effective_rank": effective_rank(vectors), "spread": spread(vectors), "held_out_loss": loss}

    def save(self) -> None:
        """Write the checkpoint; the previous one stays until the new one is complete. Raises StarlingError if what was
        learnt gives no finite numbers."""
        if self.monitored_at != self.steps:
            self.monitor()
        state = {
            "identity": self.identity,
            "encoder": self.encoder.state_dict(),
            "objective": self.objective.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "rng": self.rng.bit_generator.state,
            "torch_rng": torch.get_rng_state(),
            "steps": self.steps,
            "recent": self.recent,
            "metrics": self.metrics,
        }
        save_checkpoint(self.out / CHECKPOINT, state)

    def _restore(self, state: Mapping[str, Any]) -> None:
        load_weights(self.encoder, state["encoder"], str(self.out / CHECKPOINT))
        self.objective.load_state_dict(state["objective"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.rng.bit_generator.state = state["rng"]
        torch.set_rng_state(state["torch_rng"])
        self.steps, self.recent, self.metrics = state["steps"], state["recent"], state["metrics"]

    def _log(self, progress: ProgressFile, updates_per_second: float) -> None:
        loss, norm = np.mean(self.recent, axis=0).tolist()
        self.recent = []
        row = {"loss": loss, "gradient_norm": norm, "learning_rate": self._learning_rate()}
        if self._due(self.config.monitor_every):
            row |= self.monitor()
        self.metrics = {**self.metrics, **row}
        progress.write({"steps": self.steps, **row}, updates_per_second=updates_per_second)

    def _due(self, every: int) -> bool:
        return self.steps % every == 0 or self.steps == self.config.steps

    def _learning_rate(self) -> float:
        warm_up = max(1, round(WARM_UP * self.config.steps))
        rising = (self.steps + 1) / warm_up
        falling = 0.5 * (1 + math.cos(math.pi * self.steps / self.config.steps))
        return self.config.learning_rate * min(rising, falling)

    def _write(self) -> None:
        """The encoder and the objective."""
        for part in (self.encoder, *self.objective.modules()):
            if isinstance(part, Encoder):
                part.finish()
        save_objective(self.objective, self.out)
        write_encoder(self.objective.trained(self.encoder), self.out, {**self.notes, **self.metrics})


def _split(data: TransitionData, name: str) -> TransitionData | None:
    if not any(data.texts[number] == name for number in np.unique(data.split).tolist()):
        return None
    return data.select(split=name)


@contextmanager
def _evaluating(*modules: nn.Module) -> Iterator[None]:
    """Modules as for evaluation, and generators of objectives as they were before."""
    generators = [part.rng for module in modules for part in module.modules() if isinstance(part, Objective)]
    states = [generator.bit_generator.state for generator in generators]
    for module in modules:
        module.eval()
    try:
        yield
    finally:
        for generator, state in zip(generators, states, strict=True):
            generator.bit_generator.state = state


def settings_for(objective: str, encoder: str, given: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Who each setting is of: those of the encoder, and those of objectives by their names. Raises StarlingError for one
    that nobody has, or several; "encoder.dropout", "bm3.dropout" say which."""
    owners: dict[str, list[str]] = {name: settings_of(OBJECTIVES[name]) for name in terms(objective)}
    if not encoder_folder(encoder):
        owners["encoder"] = settings_of(kind_named(encoder)) + ["vocabulary"] * _learns_tokens(encoder)
    found: dict[str, dict[str, Any]] = {owner: {} for owner in ("encoder", *owners)}
    for word, value in given.items():
        prefix, _, name = word.rpartition(".")
        having = [owner for owner, names in owners.items() if name in names and prefix in ("", owner)]
        if len(having) != 1:
            of = "; ".join(f"{owner}: {', '.join(names)}" for owner, names in owners.items())
            hint = f"write {' or '.join(f'{owner}.{name}' for owner in having)}" if having else f"there are {of}"
            raise StarlingError(f"--set {word}: {hint}")
        found[having[0]][name] = value
    return found.pop("encoder"), found


def pretrain(
    objective: str,
    encoder: str,
    data: Path,
    config: PretrainingConfig,
    out: Path,
    *,
    resume: bool,
    settings: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Train an encoder, by name or folder, by an objective (see `terms`) on data of `starling collect`; what there is to
    report. Raises StarlingError."""
    of_encoder, of_objectives = settings_for(objective, encoder, settings or {})
    transitions = TransitionData.open(data)
    if _learns_tokens(encoder):
        train = _split(transitions, "train")
        if train is None:
            raise StarlingError(f"{data} has no transitions of games to train on")
        of_encoder["tokenizer"] = train_tokenizer(_texts(train), of_encoder.pop("vocabulary", 4096))
    with torch_seeded(np.random.SeedSequence((config.seed, zlib.crc32(b"encoder")))):
        model = make_encoder(encoder, **of_encoder)
    made = make_objective(objective, model, seed=config.seed, settings=of_objectives)
    notes = {"objective": objective, "objective_settings": of_objectives}
    if folder := encoder_folder(encoder):
        notes["began_as"] = str(folder.resolve())
    return asdict(Pretraining(model, made, transitions, config, out, notes).run(resume=resume))


def _learns_tokens(encoder: str) -> bool:
    """Whether a new encoder of that name has a tokenizer of its own."""
    return not encoder_folder(encoder) and "tokenizer" in inspect.signature(kind_named(encoder)).parameters


def _texts(data: TransitionData) -> list[str]:
    """Distinct texts that a state or a command is made of, in the order of their numbers."""
    columns = (data.observation, data.description, data.inventory, data.command)
    return [data.texts[number] for number in np.unique(np.concatenate(columns)).tolist()]
