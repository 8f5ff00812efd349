"""Experiments: all cells of a protocol's grid, each run once, in parallel, and resumable.

The folder holds ``experiment.json`` (the protocol), ``inputs.json`` (`starling.experiments.inputs`) and ``cells/`` with
one folder per cell (`starling.experiments.cells`). Pre-training runs are cells too: one for each source, agent and
seed, shared by all cells that start from it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from starling.experiments.cells import Cell, read_record, run_cell
from starling.experiments.inputs import collect_inputs, differences
from starling.experiments.protocol import Protocol, ProtocolCondition
from starling.targets import get_target, target_name
from starling.training.agent import make_agent
from starling.training.progress import PROGRESS, progress_bar
from starling.util.csv_files import read_rows
from starling.util.errors import NobodyPlayedError, StarlingError
from starling.util.executor import open_executor
from starling.util.locks import claim_folder
from starling.util.paths import write_file

PROTOCOL_FILE = "experiment.json"
INPUTS_FILE = "inputs.json"
MUTABLE_KEYS = {"seeds", "targets", "conditions", "description"}
"""Keys of the protocol that may change when an experiment is resumed."""
CELLS = "cells"
TICK_SECONDS = 2.0
"""Interval between updates of the progress bar."""
HUMANS = "people"
"""Label of the human baseline, in place of an agent's."""
Log = Callable[[str], None]


@dataclass
class ExperimentResult:
    """Result of a grid of ``cells`` cells, not counting those left out. ``failed``: {cell: reason}, including cells
    whose prerequisites failed; ``left_out``: {cell: reason}, human baselines without transcripts."""

    cells: int
    done: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)
    stopped: bool = False
    """Whether the experiment was interrupted."""

    @property
    def complete(self) -> bool:
        return len(self.done) == self.cells


def grid(protocol: Protocol, out: Path) -> list[Cell]:
    """All cells of a protocol, in an order in which each comes after those it needs."""
    out = out.absolute()  # workers on other machines may have another working directory
    cells: dict[str, Cell] = {}
    for seed in range(protocol.seeds):
        for name in protocol.conditions:
            condition = protocol.resolved(name)
            for label in protocol.agents if condition.trains else [condition.agent or HUMANS]:
                for cell in _cells_of(protocol, name, condition, label, seed, out):
                    cells.setdefault(cell.id, cell)
    return list(cells.values())


def _cells_of(
    protocol: Protocol, name: str, condition: ProtocolCondition, label: str, seed: int, out: Path
) -> Iterator[Cell]:
    def cell(id: str, **values: Any) -> Cell:
        limit = protocol.episode_steps
        folder = out / CELLS / id
        return Cell(id=id, folder=folder, label=label, seed=seed, envs=protocol.envs, episode_steps=limit, **values)

    if not condition.trains:
        # Walkthroughs, models at temperature 0 and human plays do not depend on a seed.
        if seed == 0 or condition.agent == "random":
            for target in protocol.targets:
                yield cell(
                    f"{target_name(target)}/{name}/seed-{seed}",
                    kind="people" if condition.human_baseline else "play",
                    condition=name,
                    agent=condition.agent or HUMANS,
                    settings=condition.settings,
                    target=target,
                    episodes=protocol.episodes,
                )
        return
    plan = protocol.agents[label]
    agent, settings = plan.agent or label, {**plan.all_settings, **condition.settings}
    pretraining: Cell | None = None
    if condition.source:
        source = protocol.sources[condition.source]
        # Conditions with other settings need separate pre-training.
        suffix = hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:8]
        folder = f"{label}-{suffix}" if condition.settings else label
        pretraining = cell(
            f"pretraining/{condition.source}/{folder}/seed-{seed}",
            kind="pretrain",
            condition="pretraining",
            agent=agent,
            settings=settings,
            games=source.game_ids(),
            target=source.target or "",
            source=condition.source,
            method="" if source.method == "play" else source.method,
            labels="" if source.method in ("play", "self-play") else source.labels,
            steps=source.steps or 0,
            source_steps=source.total_steps,
            every=protocol.evaluate_every,
            episodes=protocol.episodes,
        )
        yield pretraining
    extra_steps = protocol.sources[condition.budget].total_steps if condition.budget else 0
    for target in protocol.targets:
        # target_name, because the target itself may be a path that leads out of the folder.
        prefix = f"{target_name(target)}/{label}"
        # vanilla+budget is a longer vanilla run, so it continues that one.
        shorter = f"{prefix}/vanilla/seed-{seed}"
        continues = bool(extra_steps) and "vanilla" in protocol.conditions and not condition.settings
        yield cell(
            f"{prefix}/{name}/seed-{seed}",
            kind="tune",
            condition=name,
            agent=agent,
            settings=settings,
            target=target,
            source=condition.source or condition.budget or "",
            source_steps=pretraining.source_steps if pretraining else 0,
            steps=protocol.steps + extra_steps,
            collect=condition.collect,
            every=protocol.evaluate_every,
            episodes=protocol.episodes,
            weights=pretraining.folder if pretraining else None,
            continues=out / CELLS / shorter if continues else None,
            needs=(pretraining.id,) if pretraining else (shorter,) if continues else (),
        )


def run_experiment(
    protocol: Protocol, out: Path, *, jobs: int = 1, engine: str = "local", resume: bool = False, log: Log
) -> ExperimentResult:
    """Run all unfinished cells, ``jobs`` at a time. A failed cell blocks only those that need it; the next call tries
    them again. ``log`` receives one line per cell.

    Raises StarlingError if ``out`` holds another experiment, or any without ``resume``, and for agents, settings and
    targets that are invalid or not installed.
    """
    cells = grid(protocol, out)
    _check(protocol, cells)
    with claim_folder(out):
        _claim(protocol, cells, out, resume)
        left_out = _without_transcripts(cells)
        cells = [cell for cell in cells if cell.id not in left_out]
        result = ExperimentResult(len(cells), left_out=left_out)
        for id, reason in left_out.items():
            log(f"left out: {id}: {reason}")
        result.done = [cell.id for cell in cells if read_record(cell)]
        waiting = [cell for cell in cells if cell.id not in set(result.done)]
        if result.done:
            log(f"{len(result.done)} of {len(cells)} cells were already finished")
        if waiting:
            with (
                progress_bar(protocol.name, sum(cell.steps for cell in cells), steps_done(cells)) as bar,
                open_executor(engine, jobs) as executor,
            ):
                run_cells(waiting, executor, jobs, result, log, lambda: bar(steps_done(cells), None))
    return result


def steps_done(cells: Sequence[Cell]) -> int:
    """Total training steps of the cells so far, from their files."""
    done = 0
    for cell in cells:
        rows = read_rows(cell.folder / PROGRESS) if cell.steps else []
        done += int(rows[-1]["steps"]) if rows else 0
    return done


def run_cells(
    cells: Sequence[Cell], executor: Executor, jobs: int, result: ExperimentResult, log: Log, tick: Callable[[], None]
) -> None:
    """Run cells, ``jobs`` at a time and each after those it needs, and update ``result``. ``log`` receives a line for
    each cell that ends; ``tick`` is called about every TICK_SECONDS."""
    waiting = list(cells)
    running: dict[Future[bool], Cell] = {}
    try:
        while waiting or running:
            done = set(result.done)
            ready = [cell for cell in waiting if done.issuperset(cell.needs)]
            # Submit no more than can run: queued cells would still start after Ctrl-C.
            for cell in ready[: jobs - len(running)]:
                running[executor.submit(run_cell, cell)] = cell
                waiting.remove(cell)
            for cell in [cell for cell in waiting if any(need in result.failed for need in cell.needs)]:
                result.failed[cell.id] = "a cell that it needs failed"
                waiting.remove(cell)
            if not running:
                continue
            for future in wait(running, TICK_SECONDS, return_when=FIRST_COMPLETED).done:
                _finish(running.pop(future), future, result, log)
            tick()
            if result.stopped:
                raise KeyboardInterrupt
    except KeyboardInterrupt:
        result.stopped = True  # workers receive the signal too, and save their checkpoints
    for future in running:
        future.cancel()


def _finish(cell: Cell, future: Future[bool], result: ExperimentResult, log: Log) -> None:
    try:
        finished = future.result()
    except BrokenExecutor:
        raise StarlingError(
            f"a worker process was killed during {cell.id}, perhaps because memory ran out; pass --resume to continue"
        ) from None
    except StarlingError as error:
        result.failed[cell.id] = " ".join(str(error).split())
        log(f"failed: {cell.id}: {result.failed[cell.id]}")
        return
    if not finished:
        result.stopped = True
        return
    result.done.append(cell.id)
    record = read_record(cell)
    if record and record["evaluations"]:
        last = record["evaluations"][-1]
        score = f"score {last['score']:.3f}" if "score" in last else f"{last['points']:.1f} points"
        log(f"{len(result.done)}/{result.cells}  {cell.id}: {score} ({record['seconds']:.0f} s)")


def _check(protocol: Protocol, cells: Sequence[Cell]) -> None:
    """Raise StarlingError for anything that would make every cell fail."""
    for name in dict.fromkeys(cell.target for cell in cells if cell.target):
        missing = get_target(name).available()
        if missing:
            raise StarlingError(f"target {name}: {missing}")
    checked: list[tuple[str, dict[str, Any]]] = []
    for cell in cells:
        if cell.kind in ("pretrain", "tune") and (cell.agent, cell.settings) not in checked:
            try:
                make_agent(cell.agent, seed=0, **cell.settings)
            except StarlingError as error:
                raise StarlingError(f"agents.{cell.label}, condition {cell.condition}: {error}") from None
            checked.append((cell.agent, cell.settings))


def _without_transcripts(cells: Sequence[Cell]) -> dict[str, str]:
    """{cell: reason} of human baselines without transcripts. They do not fail the experiment; a later call may run
    them."""
    from starling.experiments.human_baseline import evaluate_human_baseline

    reasons = {}
    for cell in cells:
        if cell.kind == "people" and not read_record(cell):
            try:
                evaluate_human_baseline(get_target(cell.target))
            except NobodyPlayedError as error:
                reasons[cell.id] = str(error)
    return reasons


def read_experiment(folder: Path) -> Protocol:
    """Read the protocol from an experiment's folder. Raises StarlingError."""
    path = folder / PROTOCOL_FILE
    try:
        return Protocol.model_validate_json(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None
    except ValueError:
        raise StarlingError(f"{path}: not a protocol that this version can read") from None


def _claim(protocol: Protocol, cells: Sequence[Cell], out: Path, resume: bool) -> None:
    """Write the protocol and its inputs. Raises StarlingError if those in the folder differ; seeds, targets, agents,
    sources and conditions may be added and removed."""
    path, inputs_path = out / PROTOCOL_FILE, out / INPUTS_FILE
    inputs = collect_inputs(cells)
    if path.exists():
        if not resume:
            raise StarlingError(
                f"{out} already holds an experiment; pass --resume to continue it, or choose another --out"
            )
        saved, requested = (p.model_dump(mode="json", exclude=MUTABLE_KEYS) for p in (read_experiment(out), protocol))
        if changed := differences(saved, requested):
            raise StarlingError(
                f"{out} holds another experiment (different: {', '.join(changed)}); choose another --out"
            )
        saved_inputs = json.loads(inputs_path.read_text(encoding="utf-8")) if inputs_path.exists() else {}
        if changed := differences(saved_inputs, inputs):
            raise StarlingError(
                f"{changed[0]} changed since the experiment in {out} began; restore the old content, or choose another "
                "--out"
            )
        inputs = {**saved_inputs, **inputs}
    write_file(inputs_path, json.dumps(inputs, indent=1) + "\n")
    write_file(path, protocol.model_dump_json(indent=1, exclude_none=True) + "\n")
