"""Self-supervised pre-training of a text encoder on collected transitions.

A run's folder holds ``config.json``, ``progress.csv``, ``checkpoint.pt`` and TensorBoard events, as an agent's training
does. At the end it also holds the encoder (see `make_encoder`) and the objective (see `open_objective`). A run that is
interrupted at any point and resumed ends in the same weights and the same rows, bit for bit.

Columns of progress.csv: ``loss`` and ``gradient_norm`` (before clipping), averaged since the last row, and
``learning_rate``. At monitoring intervals also, on held-out games: ``effective_rank`` and ``spread`` of encoded states
(see the functions of these names) and ``held_out_loss``, the loss of one fixed batch.
"""

from __future__ import annotations

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
from pydantic import Field, model_validator
from torch import Tensor, nn
from typing_extensions import Self

from starling.agents.common.batches import TransitionBatcher
from starling.agents.common.optimiser_step import optimiser_step
from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders import (
    Encoder,
    FactEncoder,
    TokenizerSettings,
    encoder_class,
    load_weights,
    make_encoder,
    train_tokenizer,
    write_encoder,
)
from starling.agents.encoders.use import kind_of
from starling.agents.objectives import OBJECTIVES, Objective, make_objective, parse_objective, save_objective
from starling.training.checkpoint import CHECKPOINT, open_run, restoring, save_checkpoint, single_thread
from starling.training.encoder_files import encoder_folder
from starling.training.progress import ProgressFile, progress_bar
from starling.training.settings import BaseSettings
from starling.training.transitions import TransitionData
from starling.util.errors import StarlingError
from starling.util.locks import claim_folder
from starling.util.paths import is_empty, write_file
from starling.util.signals import interruptible
from starling.util.suggest import unknown_name

CONFIG = "config.json"
WARM_UP = 0.05
"""Fraction of the updates with linear warm-up of the learning rate; cosine decay from the first update on."""
WEIGHT_DECAY = 0.01
MAX_GRADIENT_NORM = 1.0
MONITORED_STATES = 512
"""Maximum number of held-out states whose vectors are monitored."""


class EncoderPretrainingConfig(BaseSettings):
    """Settings of a run. Intervals are in updates; 0 means automatic."""

    steps: int = Field(ge=1, description="number of updates")
    seed: int = Field(default=0, ge=0, description="random seed for initial weights, batches and augmentations")
    rows: int = Field(default=64, ge=1, description="batch size (transitions per update)")
    learning_rate: float = Field(
        default=1e-3, gt=0, description="peak learning rate (warm-up over 5% of updates, cosine decay)"
    )
    log_every: int = Field(default=0, ge=0, description="updates between rows of progress.csv; 0: 200 rows in a run")
    monitor_every: int = Field(
        default=0, ge=0, description="updates between evaluations on held-out games; 0: 20 in a run"
    )
    checkpoint_every: int = Field(
        default=0, ge=0, description="updates between checkpoints; 0: 20 in a run, at most 500 updates"
    )

    @model_validator(mode="after")
    def _torch_takes_the_seed(self) -> Self:
        if self.seed >= 2**64:
            raise ValueError(f"seed={self.seed}: choose an integer from 0 to 2^64 - 1")
        return self

    def intervals(self) -> tuple[int, int, int]:
        """Logging, monitoring and checkpoint intervals in updates, automatic ones filled in."""
        twentieth = -(-self.steps // 20)
        automatic = (-(-self.steps // 200), twentieth, min(twentieth, 500))
        log, monitor, checkpoint = (
            chosen or default
            for chosen, default in zip(
                (self.log_every, self.monitor_every, self.checkpoint_every), automatic, strict=True
            )
        )
        return log, monitor, checkpoint


@dataclass(frozen=True)
class EncoderPretrainingResult:
    """State of a run when it stopped. ``finished`` is False if it was interrupted."""

    steps: int
    """Updates done."""
    finished: bool
    parameters: int
    """Number of the encoder's parameters."""
    metrics: dict[str, float]
    """The most recent value of each column of progress.csv."""
    updates_per_second: float
    """Since this process started or resumed the run, monitoring included."""


def effective_rank(vectors: Tensor) -> float:
    """Effective rank of n vectors, (n, size), after L2 normalisation: 1 if all are equal, at most min(n, size).

    The exponential of the entropy of the normalised singular values (Roy and Vetterli 2007; RankMe, Garrido et al.
    2023).
    """
    values = torch.linalg.svdvals(nn.functional.normalize(vectors, dim=1).double())
    shares = values / values.sum()
    return float(torch.exp(-torch.special.xlogy(shares, shares).sum()))


def spread(vectors: Tensor) -> float:
    """Standard deviation of n L2-normalised vectors, (n, size): 0 if all are equal, 1 if their mean is zero."""
    unit = nn.functional.normalize(vectors, dim=1)
    return float((unit - unit.mean(dim=0)).square().sum(dim=1).mean().sqrt())


class EncoderPretraining:
    """Trains ``encoder`` by ``objective`` on the training split of ``data``, into the folder ``out``.

    ``notes`` (JSON) are recorded in config.json and in the trained encoder's encoder.json. Raises StarlingError if the
    data has no training games.
    """

    def __init__(
        self,
        encoder: Encoder,
        objective: Objective,
        data: TransitionData,
        config: EncoderPretrainingConfig,
        out: Path,
        notes: Mapping[str, Any] | None = None,
    ) -> None:
        self.encoder, self.objective, self.config, self.out = encoder, objective, config, out
        train, held_out = (_split(data, name) for name in ("train", "held-out"))
        if train is None:
            raise StarlingError("the data has no transitions of training games")
        self.batches, self.held_out = (
            TransitionBatcher(part, encoder, objective.fact_encoder, objective.uses_next_states)
            for part in (train, held_out or train)
        )
        self.notes = {
            **(notes or {}),
            "data": {"games": train.games(), "transitions": len(train), "mark": data.digest()},
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
        self.monitored_rows = np.sort(monitor.permutation(size)[:MONITORED_STATES])
        self.loss_rows = monitor.integers(size, size=config.rows)
        trained = [p for module in (encoder, objective) for p in module.parameters() if p.requires_grad]
        self.optimiser = torch.optim.AdamW(trained, config.learning_rate, weight_decay=WEIGHT_DECAY)
        self.steps = 0
        self.monitored_at = -1
        self.log_every, self.monitor_every, self.checkpoint_every = config.intervals()
        self.recent: list[list[float]] = []
        """[loss, gradient norm] of each update since the last row of progress.csv."""
        self.metrics: dict[str, float] = {}

    def run(self, *, resume: bool, show_progress: bool = True) -> EncoderPretrainingResult:
        """Train up to ``config.steps`` updates, or until Ctrl-C.

        ``resume``: continue from the checkpoint in ``out`` if there is one; otherwise an existing run there is an
        error. Raises StarlingError if the folder holds something else or another process uses it, CheckpointError if
        the checkpoint is of another run, and StarlingError if the loss is not finite; the last good checkpoint is
        kept.
        """
        config = json.dumps(self.identity, indent=1) + "\n"
        self._check_folder(config)
        with ExitStack() as stack:
            stack.enter_context(claim_folder(self.out))
            state = open_run(self.out, self.identity, resume)
            single_thread()
            stack.enter_context(torch.random.fork_rng(devices=[]))
            torch.manual_seed(self.torch_seed)
            if state is not None:
                with restoring(self.out / CHECKPOINT):
                    self._restore(state)
            write_file(self.out / CONFIG, config)
            start_time, start_steps = time.perf_counter(), self.steps

            def speed() -> float:
                return (self.steps - start_steps) / (time.perf_counter() - start_time)

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
                if self._due(self.log_every):
                    self._log(progress, speed())
                    loss, rank = self.metrics["loss"], self.metrics["effective_rank"]
                    bar(self.steps, f"loss {loss:.3f}  effective rank {rank:.1f}")
                if self._due(self.checkpoint_every):
                    self.save()
            finished = self.steps == self.config.steps
            if self.steps > start_steps:
                self.save()
            if finished:
                self._write()
            parameters = sum(p.numel() for p in self.encoder.parameters())
            return EncoderPretrainingResult(self.steps, finished, parameters, dict(self.metrics), speed())

    def _check_folder(self, config: str) -> None:
        """Raise StarlingError if the folder holds other files, which must not be overwritten.

        A run that was killed before its first checkpoint has left its config.json.
        """
        path = self.out / CONFIG
        started = (self.out / CHECKPOINT).exists() or (path.is_file() and path.read_bytes() == config.encode())
        if not (started or is_empty(self.out)):
            raise StarlingError(
                f"{self.out} is not empty and holds no checkpoint of `starling pretrain`; choose another folder"
            )

    def update(self) -> None:
        """One update. Raises StarlingError, with weights unchanged, if the loss or its gradient is not finite."""
        share = self.steps / self.config.steps
        self.encoder.train()
        self.objective.train()
        self.encoder.progress(share)
        if self.objective.before_update(share, self.encoder):
            self.optimiser.state.clear()
        for group in self.optimiser.param_groups:
            group["lr"] = self._learning_rate()
        loss = self.objective(self.batches.sample(self.config.rows, self.rng), self.encoder)
        norm = optimiser_step(loss, self.optimiser, MAX_GRADIENT_NORM, self._diverged)
        self.objective.after_update(self.encoder)
        self.steps += 1
        self.recent.append([loss.item(), norm])

    def _diverged(self) -> StarlingError:
        if not (self.out / CHECKPOINT).exists():
            return StarlingError(
                "the loss is not finite before the first update; "
                "use another encoder or other settings, and another --out"
            )
        return StarlingError(
            f"the loss is no longer finite after {self.steps} updates; the last good checkpoint is in {self.out}; "
            "start again with a lower --learning-rate"
        )

    def monitor(self) -> dict[str, float]:
        """Metrics on held-out states, without side effects on the run. Raises StarlingError if they are not finite."""
        encoder = self.objective.trained(self.encoder)
        batches = self.held_out
        with torch.no_grad(), _evaluating(self.encoder, self.objective), torch.random.fork_rng(devices=[]):
            states = batches.collate(self.monitored_rows)
            before = states.state_inputs[: states.count_before]
            vectors = encoder(states.worlds if isinstance(encoder, FactEncoder) else before, False)
            torch.manual_seed(self.torch_seed)
            loss = float(self.objective(batches.collate(self.loss_rows), self.encoder))
        if not (math.isfinite(loss) and bool(vectors.isfinite().all())):
            raise self._diverged()
        self.monitored_at = self.steps
        return {"effective_rank": effective_rank(vectors), "spread": spread(vectors), "held_out_loss": loss}

    def save(self) -> None:
        """Replace the checkpoint atomically. Raises StarlingError if vectors or loss are not finite."""
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
        if self._due(self.monitor_every):
            row |= self.monitor()
        self.metrics = {**self.metrics, **row}
        progress.write({"steps": self.steps, **row}, updates_per_second=updates_per_second)

    def _due(self, every: int) -> bool:
        return self.steps % every == 0 or self.steps == self.config.steps

    def _learning_rate(self) -> float:
        warm_up = max(1, round(WARM_UP * self.config.steps))
        linear = (self.steps + 1) / warm_up
        cosine = 0.5 * (1 + math.cos(math.pi * self.steps / self.config.steps))
        return self.config.learning_rate * min(linear, cosine)

    def _write(self) -> None:
        """Write the trained encoder and the objective."""
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
    """Modules in evaluation mode; afterwards the objectives' generators are in their previous state."""
    generators = [part.rng for module in modules for part in module.modules() if isinstance(part, Objective)]
    states = [generator.bit_generator.state for generator in generators]
    for module in modules:
        module.eval()
    try:
        yield
    finally:
        for generator, state in zip(generators, states, strict=True):
            generator.bit_generator.state = state


def split_settings(
    objective: str, encoder: str, settings: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """Distribute settings to their owners: those of the encoder, and those of each part of the objective by its name.

    "encoder.dropout" and "bm3.dropout" name the owner. Raises StarlingError for a setting with no owner, or several.
    """
    owners = {name: list(OBJECTIVES[name].Settings.model_fields) for name in parse_objective(objective)}
    if not encoder_folder(encoder):
        tokenizer = TokenizerSettings.model_fields if _trains_tokenizer(encoder) else {}
        owners["encoder"] = [*encoder_class(encoder).Settings.model_fields, *tokenizer]
    found: dict[str, dict[str, Any]] = {owner: {} for owner in ("encoder", *owners)}
    for word, value in settings.items():
        prefix, _, name = word.rpartition(".")
        candidates = [owner for owner, names in owners.items() if name in names and prefix in ("", owner)]
        if len(candidates) > 1:
            raise StarlingError(f"--set {word}: write {' or '.join(f'{owner}.{name}' for owner in candidates)}")
        if not candidates:
            known = [f"{owner}.{name}" if prefix else name for owner, names in owners.items() for name in names]
            raise StarlingError(f"--set {word}: {unknown_name('setting', word, dict.fromkeys(known))}")
        found[candidates[0]][name] = value
    return found.pop("encoder"), found


def pretrain_encoder(
    objective: str,
    encoder: str,
    data: Path,
    config: EncoderPretrainingConfig,
    out: Path,
    *,
    resume: bool,
    settings: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Train an encoder by an objective on data that `starling collect` wrote; the result as a dict.

    ``objective``: see `parse_objective`. ``encoder``: a name, or the folder of a trained encoder to train further.
    ``settings``: see `split_settings`. Raises StarlingError for wrong arguments, and as `EncoderPretraining.run` does.
    """
    encoder_settings, objective_settings = split_settings(objective, encoder, settings or {})
    transitions = TransitionData.open(data)
    if _trains_tokenizer(encoder):
        train = _split(transitions, "train")
        if train is None:
            raise StarlingError(f"{data} has no transitions of training games")
        vocabulary = encoder_settings.pop("vocabulary", TokenizerSettings().vocabulary)
        encoder_settings["tokenizer"] = train_tokenizer(_distinct_texts(train), vocabulary)
    with torch_seeded(np.random.SeedSequence((config.seed, zlib.crc32(b"encoder")))):
        model = make_encoder(encoder, **encoder_settings)
    made = make_objective(objective, model, seed=config.seed, settings=objective_settings)
    notes = {"objective": objective, "objective_settings": objective_settings}
    if folder := encoder_folder(encoder):
        notes["began_as"] = str(folder.resolve())
    return asdict(EncoderPretraining(model, made, transitions, config, out, notes).run(resume=resume))


def _trains_tokenizer(encoder: str) -> bool:
    """Whether a tokenizer has to be trained: for a new encoder that uses one."""
    return not encoder_folder(encoder) and encoder_class(encoder).trains_tokenizer


def _distinct_texts(data: TransitionData) -> list[str]:
    """Distinct observations, descriptions, inventories and commands, in the order of their ids."""
    columns = (data.observation, data.description, data.inventory, data.command)
    return [data.texts[text_id] for text_id in np.unique(np.concatenate(columns)).tolist()]
