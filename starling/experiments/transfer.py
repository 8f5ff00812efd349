"""Transfer: fine-tune an agent on a target's train fold, score it on the test fold, over several seeds.

One agent that is pre-trained already, or none: the smallest experiment (see `starling.experiments.experiment` for the general
form). A run's directory holds ``config.json``, a folder for each seed (a cell of an experiment) and ``results.csv``: one
row per seed and evaluation, written anew after each seed. A run that was stopped goes on where it was.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from starling.experiments.cells import Cell, checkpoint_digest, read_record
from starling.experiments.experiment import Outcome, run_cells, steps_done
from starling.targets import get_target
from starling.training.checkpoint import CHECKPOINT, load_checkpoint
from starling.training.progress import progress_bar
from starling.util.csv_files import write_rows
from starling.util.errors import CheckpointError, StarlingError
from starling.util.executor import open_executor
from starling.util.locks import claim_folder
from starling.util.paths import write_file

RESULTS = "results.csv"


@dataclass(frozen=True)
class TransferConfig:
    """What a transfer run does.

    ``steps``: fine-tuning steps per seed; ``evaluations``: how many times the test fold is played while they
    pass, besides once before the first; ``episodes``: test episodes each time, always the same ones.
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


@dataclass(frozen=True)
class _Source:
    """A pre-trained agent: the folder of its run and which one it is."""

    folder: Path
    agent: str
    agent_config: dict[str, Any]
    steps: int
    digest: str


def transfer(config: TransferConfig, source: Path | None, out: Path) -> list[dict[str, Any]]:
    """Fine-tune and score under seeds 0 .. seeds - 1; the rows of results.csv.

    ``source`` is the directory of a training run; its agent and settings are taken. None: ``config.agent``
    with fresh weights. Fewer rows than asked for mean that Ctrl-C came; the same call goes on.
    """
    pretrained = _read_source(source) if source else None
    asked = {**asdict(config), "pretrained": None}
    if pretrained:
        asked |= {"agent": pretrained.agent, "pretrained": pretrained.digest}
    cells = [_cell(config, pretrained, seed, out.absolute()) for seed in range(config.seeds)]
    with claim_folder(out):
        _claim(out, asked)
        outcome = Outcome(len(cells))
        outcome.done = [cell.id for cell in cells if read_record(cell)]
        waiting = [cell for cell in cells if cell.id not in outcome.done]
        if not waiting:
            return _collect(cells, out)
        # Seeds run side by side in processes of their own, one core each.
        jobs = min(len(waiting), os.cpu_count() or 1)
        with (
            progress_bar("transfer", len(cells) * config.steps, steps_done(cells)) as bar,
            open_executor("local", jobs) as executor,
        ):

            def finished(_: str) -> None:
                _collect(cells, out)

            def tick() -> None:
                bar(steps_done(cells), None)

            run_cells(waiting, executor, jobs, outcome, finished, tick)
        if outcome.failed:
            raise StarlingError(next(iter(outcome.failed.values())))
        return _collect(cells, out)


def _read_source(folder: Path) -> _Source:
    path = folder / CHECKPOINT
    state = load_checkpoint(path)
    identity = state.get("identity")
    if not isinstance(identity, dict) or "agent" not in identity:
        raise CheckpointError(f"{path}: not the checkpoint of a training run")
    settings = {key: value for key, value in identity["agent_config"].items() if key != "seed"}
    return _Source(folder.absolute(), identity["agent"], settings, state["steps"], checkpoint_digest(path))


def _claim(out: Path, asked: dict[str, Any]) -> None:
    """Note in config.json what the directory is for; refuse one that is for something else."""
    path = out / "config.json"
    if path.exists():
        there = json.loads(path.read_text(encoding="utf-8"))
        # More seeds may be added to a finished run.
        different = sorted(key for key in asked.keys() | there.keys() if asked.get(key) != there.get(key))
        if [key for key in different if key != "seeds"]:
            raise StarlingError(f"{out} holds another run (different: {', '.join(different)}); take another --out")
    write_file(path, json.dumps(asked, indent=1) + "\n")


def _cell(config: TransferConfig, source: _Source | None, seed: int, out: Path) -> Cell:
    name = f"seed-{seed}"
    agent = source.agent if source else config.agent
    return Cell(
        id=name, kind="tune", folder=out / name, condition="pretrained" if source else "scratch", agent=agent, label=agent,
        seed=seed, settings=source.agent_config if source else {}, target=config.target, source=source.digest if source else "",
        source_steps=source.steps if source else 0, steps=config.steps, every=-(-config.steps // config.evaluations),
        episodes=config.episodes, weights=source.folder if source else None,
    )  # fmt: skip


def _collect(cells: Sequence[Cell], out: Path) -> list[dict[str, Any]]:
    """Write results.csv from the seeds that are done."""
    rows: list[dict[str, Any]] = []
    for cell in cells:
        record = read_record(cell)
        for evaluation in record["evaluations"] if record else ():
            rows.append(
                {"condition": cell.condition, "agent": cell.agent, "target": cell.target, "seed": cell.seed,
                 "pretrain_steps": cell.source_steps, "steps": evaluation["steps"]}
                | {key: evaluation[key] for key in ("score", "points", "moves", "won", "episodes") if key in evaluation}
            )  # fmt: skip
    if rows:
        write_rows(out / RESULTS, rows)
    return rows
