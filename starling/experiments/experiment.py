"""Experiments: every cell of a protocol's grid, each run once, side by side, going on where it was stopped.

The folder holds ``experiment.json`` (the protocol), ``inputs.json`` (what it depends on, `starling.experiments.inputs`) and
``cells/``, a folder for each cell (`starling.experiments.cells`). Pre-training is a cell as well: one for each source, agent and seed,
shared by all that begin from it.
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
from starling.experiments.inputs import differences, inputs_of
from starling.experiments.protocol import Condition, Protocol
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
FREE = {"seeds", "targets", "conditions", "description"}
"""What may change in a protocol while its experiment goes on."""
CELLS = "cells"
TICK_SECONDS = 2.0
"""Between two looks at how far the cells are."""
Say = Callable[[str], None]


@dataclass
class Outcome:
    """What became of a grid of ``cells`` cells, those that were left out not counted. ``failed``: {cell: why}, with those
    that could not begin because of it; ``left_out``: {cell: why}, of people where nobody has played."""

    cells: int
    done: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)
    stopped: bool = False
    """Whether Ctrl-C came."""

    @property
    def complete(self) -> bool:
        return len(self.done) == self.cells


def grid(protocol: Protocol, out: Path) -> list[Cell]:
    """All cells, those that others need before them."""
    out = out.absolute()  # a worker on another machine may stand elsewhere
    cells: dict[str, Cell] = {}
    for seed in range(protocol.seeds):
        for name in protocol.conditions:
            condition = protocol.resolved(name)
            for label in protocol.agents if condition.trains else [condition.agent or "people"]:
                for cell in _cells_of(protocol, name, condition, label, seed, out):
                    cells.setdefault(cell.id, cell)
    return list(cells.values())


def _cells_of(protocol: Protocol, name: str, condition: Condition, label: str, seed: int, out: Path) -> Iterator[Cell]:
    def cell(id: str, **values: Any) -> Cell:
        return Cell(id=id, folder=out / CELLS / id, label=label, seed=seed, envs=protocol.envs, **values)

    if not condition.trains:
        # A walkthrough, a model at temperature 0 and what people played have no chance that a seed would decide.
        if seed == 0 or condition.agent == "random":
            for target in protocol.targets:
                yield cell(
                    f"{target_name(target)}/{name}/seed-{seed}", kind="people" if condition.people else "play", condition=name,
                    agent=condition.agent or "people", settings=condition.settings, target=target,
                    episodes=protocol.episodes,
                )  # fmt: skip
        return
    plan = protocol.agents[label]
    agent, settings = plan.agent or label, {**plan.all_settings, **condition.settings}
    before: Cell | None = None
    if condition.source:
        source = protocol.sources[condition.source]
        # Conditions of other settings need a pre-training of their own.
        own = hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:8]
        folder = f"{label}-{own}" if condition.settings else label
        before = cell(
            f"pretraining/{condition.source}/{folder}/seed-{seed}", kind="pretrain", condition="pretraining",
            agent=agent, settings=settings, games=source.game_ids(), target=source.target or "",
            source=condition.source, steps=source.steps, every=protocol.evaluate_every, episodes=protocol.episodes,
        )  # fmt: skip
        yield before
    longer = protocol.sources[condition.budget].steps if condition.budget else 0
    for target in protocol.targets:
        # Not the target as it was given: that may be a path, and would lead out of the folder.
        trained = f"{target_name(target)}/{label}"
        # The same training, only longer: it need not be run twice.
        shorter = f"{trained}/vanilla/seed-{seed}"
        continues = bool(longer) and "vanilla" in protocol.conditions and not condition.settings
        yield cell(
            f"{trained}/{name}/seed-{seed}", kind="tune", condition=name, agent=agent, settings=settings, target=target,
            source=condition.source or condition.budget or "", source_steps=before.steps if before else 0,
            steps=protocol.steps + longer, every=protocol.evaluate_every, episodes=protocol.episodes,
            weights=before.folder if before else None,
            continues=out / CELLS / shorter if continues else None,
            needs=(before.id,) if before else (shorter,) if continues else (),
        )  # fmt: skip


def run_experiment(
    protocol: Protocol, out: Path, *, jobs: int = 1, engine: str = "local", resume: bool = False, say: Say
) -> Outcome:
    """Run what is not done yet, ``jobs`` cells at a time. A cell that fails stops only those that need it; they are run
    again by the next call. ``say`` gets a line for each cell.

    Raises StarlingError for a folder that holds something else, or anything if ``resume`` is not given, and for agents,
    settings and targets that cannot be had.
    """
    cells = grid(protocol, out)
    _check(protocol, cells)
    with claim_folder(out):
        _note(protocol, cells, out, resume)
        left_out = _unplayed(cells)
        cells = [cell for cell in cells if cell.id not in left_out]
        outcome = Outcome(len(cells), left_out=left_out)
        for id, why in left_out.items():
            say(f"left out: {id}: {why}")
        outcome.done = [cell.id for cell in cells if read_record(cell)]
        waiting = [cell for cell in cells if cell.id not in set(outcome.done)]
        if outcome.done:
            say(f"{len(outcome.done)} of {len(cells)} cells were done before")
        if waiting:
            with (
                progress_bar(protocol.name, sum(cell.steps for cell in cells), steps_done(cells)) as bar,
                open_executor(engine, jobs) as executor,
            ):
                run_cells(waiting, executor, jobs, outcome, say, lambda: bar(steps_done(cells), None))
    return outcome


def steps_done(cells: Sequence[Cell]) -> int:
    """How many steps of training there are, by the files of the cells."""
    done = 0
    for cell in cells:
        rows = read_rows(cell.folder / PROGRESS) if cell.steps else []
        done += int(rows[-1]["steps"]) if rows else 0
    return done


def run_cells(
    waiting: Sequence[Cell], executor: Executor, jobs: int, outcome: Outcome, say: Say, tick: Callable[[], None]
) -> None:
    """Run cells, each after those that it needs, ``jobs`` at a time, and note in ``outcome`` what becomes of them. ``say``
    gets a line for each that ends, ``tick`` is called now and then."""
    left = list(waiting)
    running: dict[Future[bool], Cell] = {}
    try:
        while left or running:
            known = set(outcome.done)
            ready = [cell for cell in left if known.issuperset(cell.needs)]
            # No more than can run: what waits in the executor would still begin after Ctrl-C.
            for cell in ready[: jobs - len(running)]:
                running[executor.submit(run_cell, cell)] = cell
                left.remove(cell)
            for cell in [cell for cell in left if any(need in outcome.failed for need in cell.needs)]:
                outcome.failed[cell.id] = "what it begins from failed"
                left.remove(cell)
            if not running:
                continue
            for future in wait(running, TICK_SECONDS, return_when=FIRST_COMPLETED).done:
                _finish(running.pop(future), future, outcome, say)
            tick()
            if outcome.stopped:
                raise KeyboardInterrupt
    except KeyboardInterrupt:
        outcome.stopped = True  # workers got the signal too, and save their checkpoints
    for future in running:
        future.cancel()


def _finish(cell: Cell, future: Future[bool], outcome: Outcome, say: Say) -> None:
    try:
        finished = future.result()
    except BrokenExecutor:
        raise StarlingError(
            f"a worker process was killed, perhaps for want of memory, during {cell.id}; what is done is kept: go on with "
            "--resume"
        ) from None
    except StarlingError as error:
        outcome.failed[cell.id] = " ".join(str(error).split())
        say(f"failed: {cell.id}: {outcome.failed[cell.id]}")
        return
    if not finished:
        outcome.stopped = True
        return
    outcome.done.append(cell.id)
    record = read_record(cell)
    if record:
        last = record["evaluations"][-1]
        told = f"score {last['score']:.3f}" if "score" in last else f"{last['points']:.1f} points"
        say(f"{len(outcome.done)}/{outcome.cells}  {cell.id}: {told} ({record['seconds']:.0f} s)")


def _check(protocol: Protocol, cells: Sequence[Cell]) -> None:
    """Find out now what would fail in every cell."""
    for name in dict.fromkeys(cell.target for cell in cells if cell.target):
        missing = get_target(name).available()
        if missing:
            raise StarlingError(f"target {name}: {missing}")
    seen: list[tuple[str, dict[str, Any]]] = []
    for cell in cells:
        if cell.kind in ("pretrain", "tune") and (cell.agent, cell.settings) not in seen:
            try:
                make_agent(cell.agent, seed=0, **cell.settings)
            except StarlingError as error:
                raise StarlingError(f"agents.{cell.label}, condition {cell.condition}: {error}") from None
            seen.append((cell.agent, cell.settings))


def _unplayed(cells: Sequence[Cell]) -> dict[str, str]:
    """{cell: why} of those that collect what people played, where nobody has: it fails no experiment, and may come later."""
    from starling.experiments.human_baseline import evaluation_of_people

    found = {}
    for cell in cells:
        if cell.kind == "people" and not read_record(cell):
            try:
                evaluation_of_people(get_target(cell.target))
            except NobodyPlayedError as error:
                found[cell.id] = str(error)
    return found


def read_experiment(folder: Path) -> Protocol:
    """The protocol of an experiment's folder. Raises StarlingError."""
    path = folder / PROTOCOL_FILE
    try:
        return Protocol.model_validate_json(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None
    except ValueError:
        raise StarlingError(f"{path}: not the protocol of an experiment that this version can read") from None


def _note(protocol: Protocol, cells: Sequence[Cell], out: Path, resume: bool) -> None:
    """Write the protocol and what it depends on; refuse a folder in which they were otherwise. More seeds, targets,
    agents, sources and conditions may come later, and others be left out."""
    path, beside = out / PROTOCOL_FILE, out / INPUTS_FILE
    inputs = inputs_of(cells)
    if path.exists():
        if not resume:
            raise StarlingError(f"{out} holds an experiment already: go on with --resume, or take another --out")
        there, here = (p.model_dump(mode="json", exclude=FREE) for p in (read_experiment(out), protocol))
        if changed := differences(there, here):
            raise StarlingError(f"{out} holds another experiment (different: {', '.join(changed)}); take another --out")
        noted = json.loads(beside.read_text(encoding="utf-8")) if beside.exists() else {}
        if changed := differences(noted, inputs):
            raise StarlingError(
                f"{out} was begun when {changed[0]} had another content; put that back, or take another --out"
            )
        inputs = {**noted, **inputs}
    write_file(beside, json.dumps(inputs, indent=1) + "\n")
    write_file(path, protocol.model_dump_json(indent=1, exclude_none=True) + "\n")
