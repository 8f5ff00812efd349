"""Transfer: fine-tune an agent on a target's train fold and score it on the test fold, over several seeds.

The smallest experiment, with one pre-trained or untrained agent (`starling.experiments.experiment` is the general
form). A run's folder holds ``config.json``, one folder per seed (a cell of an experiment) and ``results.csv`` with one
row per seed and evaluation, rewritten after each seed. Calling it again resumes an interrupted run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from starling.experiments.cells import Cell, read_record
from starling.experiments.experiment import ExperimentResult, run_cells, steps_done
from starling.targets import get_target
from starling.training.progress import progress_bar
from starling.training.trained import TrainedAgent, trained_agent
from starling.util.csv_files import write_rows
from starling.util.errors import StarlingError
from starling.util.executor import open_executor
from starling.util.locks import claim_folder
from starling.util.paths import write_file

RESULTS = "results.csv"
METRICS = ("score", "points", "moves", "won", "episodes")


@dataclass(frozen=True)
class TransferConfig:
    """Settings of a transfer run.

    ``steps``: fine-tuning steps per seed; ``evaluations``: number of evaluations on the test fold during fine-tuning,
    in addition to one before it; ``episodes``: episodes per evaluation, always the same ones.
    """

    target: str
    steps: int
    seeds: int
    agent: str = "memory-drrn"
    evaluations: int = 5
    episodes: int = 100

    def __post_init__(self) -> None:
        get_target(self.target)
        for name in ("steps", "seeds", "evaluations", "episodes"):
            if getattr(self, name) < 1:
                raise StarlingError(f"{name} must be at least 1, not {getattr(self, name)}")


def transfer(config: TransferConfig, source: Path | None, out: Path) -> list[dict[str, Any]]:
    """Fine-tune and evaluate with seeds 0 .. seeds - 1; returns the rows of results.csv.

    ``source``: folder of a training run, whose agent and settings are used; None for ``config.agent`` with fresh
    weights. Rows for fewer seeds than requested mean that the run was interrupted; the same call resumes it.
    """
    pretrained = trained_agent(source) if source else None
    arguments = {**asdict(config), "pretrained": None}
    if pretrained:
        arguments |= {"agent": pretrained.agent, "pretrained": pretrained.digest}
    cells = [_cell(config, pretrained, seed, out.absolute()) for seed in range(config.seeds)]
    with claim_folder(out):
        _claim(out, arguments)
        result = ExperimentResult(len(cells))
        result.done = [cell.id for cell in cells if read_record(cell)]
        waiting = [cell for cell in cells if cell.id not in result.done]
        if not waiting:
            return _write_results(cells, out)
        # Seeds run in parallel processes, one core each.
        jobs = min(len(waiting), os.cpu_count() or 1)
        with (
            progress_bar("transfer", len(cells) * config.steps, steps_done(cells)) as bar,
            open_executor("local", jobs) as executor,
        ):

            def finished(_: str) -> None:
                _write_results(cells, out)

            def tick() -> None:
                bar(steps_done(cells), None)

            run_cells(waiting, executor, jobs, result, finished, tick)
        if result.failed:
            raise StarlingError(next(iter(result.failed.values())))
        return _write_results(cells, out)


def _claim(out: Path, arguments: dict[str, Any]) -> None:
    """Write the run's arguments to config.json; raises StarlingError if the folder holds a run with others."""
    path = out / "config.json"
    if path.exists():
        saved = json.loads(path.read_text(encoding="utf-8"))
        # Seeds may be added to a finished run.
        different = sorted(key for key in arguments.keys() | saved.keys() if arguments.get(key) != saved.get(key))
        if [key for key in different if key != "seeds"]:
            raise StarlingError(f"{out} holds another run (different: {', '.join(different)}); choose another --out")
    write_file(path, json.dumps(arguments, indent=1) + "\n")


def _cell(config: TransferConfig, source: TrainedAgent | None, seed: int, out: Path) -> Cell:
    name = f"seed-{seed}"
    agent = source.agent if source else config.agent
    return Cell(
        id=name,
        kind="tune",
        folder=out / name,
        condition="pretrained" if source else "scratch",
        agent=agent,
        label=agent,
        seed=seed,
        settings=source.settings if source else {},
        target=config.target,
        source=source.digest if source else "",
        source_steps=source.steps if source else 0,
        steps=config.steps,
        every=-(-config.steps // config.evaluations),
        episodes=config.episodes,
        weights=source.folder if source else None,
    )


def _write_results(cells: Sequence[Cell], out: Path) -> list[dict[str, Any]]:
    """Write results.csv from the finished seeds; returns its rows."""
    rows: list[dict[str, Any]] = []
    for cell in cells:
        record = read_record(cell)
        for evaluation in record["evaluations"] if record else ():
            metrics = {key: evaluation[key] for key in METRICS if key in evaluation}
            rows.append(
                {
                    "condition": cell.condition,
                    "agent": cell.agent,
                    "target": cell.target,
                    "seed": cell.seed,
                    "pretrain_steps": cell.source_steps,
                    "steps": evaluation["steps"],
                    **metrics,
                }
            )
    if rows:
        write_rows(out / RESULTS, rows)
    return rows
