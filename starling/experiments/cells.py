"""One cell of an experiment: an agent, a condition, a target and a seed, run in a folder of its own.

A training cell is a training run (`starling.training.trainer`), so a killed one resumes from its checkpoint. A finished
cell has a ``record.json`` with its results, arguments and environment, and is not run again.
"""

from __future__ import annotations

import functools
import gc
import json
import platform
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from importlib import metadata
from pathlib import Path
from typing import Any, Literal, cast

import numpy as np

import starling
from starling.generation.sources import open_source
from starling.targets import get_target
from starling.targets.target import Target
from starling.training.agent import Agent, failed_calls, make_agent
from starling.training.checkpoint import CHECKPOINT, load_checkpoint, restoring
from starling.training.encoder_files import encoder_digest
from starling.training.evaluation import EVALUATION_SEED, evaluate, evaluate_rollout
from starling.training.pretraining import Labels, Method
from starling.training.pretraining import pretrain as run_pretraining
from starling.training.progress import PROGRESS
from starling.training.rollout import GRAPH_INFOS, EnvGames, GraphGames, GraphRollout, Rollout
from starling.training.trained import checkpoint_digest
from starling.training.trainer import Games, Trainer, TrainingConfig, train_on_games
from starling.training.unlabelled import PARALLEL, collect_states
from starling.util.csv_files import read_rows
from starling.util.errors import CheckpointError, StarlingError
from starling.util.extras import import_optional
from starling.util.paths import write_file

RECORD = "record.json"
RECORD_VERSION = 1
EVALUATION_ENVS = 10
"""Parallel test episodes on targets without state graphs."""
_PACKAGES = ("starling-if", "numpy", "torch", "gymnasium", "textworld", "textworld-express", "scienceworld", "jericho")

Evaluator = Callable[..., dict[str, float]]
"""(agent, rng = None) -> metrics, as in `starling.training.evaluation`."""


@dataclass(frozen=True)
class Cell:
    """Definition of one cell.

    ``kind``: "pretrain" on ``games`` or the target's train fold, "tune" (fine-tune) on a target, "play" it without
    learning, or "people", the human baseline. ``label``: the agent's name in reports. ``steps``: total training steps;
    ``every``: steps between evaluations. ``weights``: folder of the training run whose weights it starts from;
    ``continues``: folder of a shorter run of the same training. ``needs``: ids of cells that must finish first.
    ``collect``: of the steps on the target, those of random play on whose states the weights are self-trained first.
    ``method`` and ``labels``: how to pre-train, as in `starling.training.pretraining`; empty to train as on a target.
    """

    id: str
    kind: Literal["pretrain", "tune", "play", "people"]
    folder: Path
    condition: str
    agent: str
    label: str
    seed: int
    settings: dict[str, Any] = field(default_factory=dict)
    target: str = ""
    games: tuple[str, ...] = ()
    source: str = ""
    source_steps: int = 0
    method: str = ""
    labels: str = ""
    steps: int = 0
    collect: int = 0
    every: int = 1
    envs: int = 8
    episodes: int = 1
    episode_steps: int | None = None
    weights: Path | None = None
    continues: Path | None = None
    needs: tuple[str, ...] = ()

    @property
    def record(self) -> Path:
        return self.folder / RECORD

    def open_target(self) -> Target:
        """The target, with the cell's step limit. Raises StarlingError if it is unknown."""
        target = get_target(self.target)
        return target if self.episode_steps is None else replace(target, max_episode_steps=self.episode_steps)


def read_record(cell: Cell) -> dict[str, Any] | None:
    """The record of a finished cell; None if it is not finished or its record is for other arguments."""
    try:
        record = json.loads(cell.record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    same = (
        isinstance(record, dict) and record.get("version") == RECORD_VERSION and record.get("asked") == _arguments(cell)
    )
    return record if same else None


def run_cell(cell: Cell) -> bool:
    """Run or resume a cell and write its record; False if it was interrupted. Raises StarlingError."""
    # A Java virtual machine frees its games only after Python does; what the previous training leaves is cyclic, and
    # Python collects large heaps rarely.
    gc.collect()
    began, processor = time.monotonic(), time.process_time()
    evaluations: list[dict[str, Any]]
    extra: dict[str, Any] = {}
    if cell.kind == "people":
        from starling.experiments.human_baseline import evaluate_human_baseline

        evaluations = [evaluate_human_baseline(cell.open_target())]
    elif cell.kind == "play":
        agent = make_agent(cell.agent, seed=cell.seed, **cell.settings)
        target = cell.open_target()
        evaluator = make_evaluator(target, cell.episodes, walkthrough=cell.agent == "walkthrough")
        rng = np.random.default_rng(np.random.SeedSequence((EVALUATION_SEED, cell.seed)))
        evaluations = [_evaluation({"steps": 0, **evaluator(agent, rng)}, target)]
        extra["agent_report"] = report = agent.report()
        if failed := failed_calls(report):
            # The agent acted randomly there. Answers are cached, so another attempt pays only for the failed calls.
            raise StarlingError(
                f"the model did not answer {failed} calls, so the scores are invalid; check the endpoint and run again"
            )
    else:
        resumed_at = _steps_done(cell.folder)
        result = pretrain(cell) if cell.kind == "pretrain" else tune(cell)
        if not result.finished:
            return False
        tasks = cell.open_target() if cell.kind == "tune" else None
        evaluations = [_evaluation(row, tasks) for row in read_rows(cell.folder / PROGRESS) if row.get("eval_moves")]
        for evaluation in evaluations:
            evaluation["steps"] += cell.collect
        extra |= {"training_score": result.score, "episodes": result.episodes, "agent_report": result.report}
        extra["resumed_at"] = resumed_at
    limit = cell.open_target().max_episode_steps if cell.target else None
    record = {
        "version": RECORD_VERSION,
        "asked": _arguments(cell),
        "commit": commit(),
        "versions": versions(),
        "seconds": round(time.monotonic() - began, 2),
        "processor_seconds": round(time.process_time() - processor, 2),
        "step_limit": limit,
        "encoder": encoder_digest(cell.settings.get("encoder")),
        **extra,
        "evaluations": evaluations,
    }
    write_file(cell.record, json.dumps(record, indent=1) + "\n")
    return True


def _arguments(cell: Cell) -> dict[str, Any]:
    """The cell for JSON, without folders."""
    arguments = {**asdict(cell), "games": list(cell.games), "needs": list(cell.needs)}
    arguments |= {"weights": cell.weights is not None, "continues": cell.continues is not None}
    del arguments["folder"]
    if not cell.method:  # records from before there were methods have neither
        del arguments["method"], arguments["labels"]
    if cell.episode_steps is None:
        del arguments["episode_steps"]
    if not cell.collect:
        del arguments["collect"]
    return arguments


def _steps_done(folder: Path) -> int:
    path = folder / CHECKPOINT
    if not path.exists():
        return 0
    with restoring(path):
        return int(load_checkpoint(path)["steps"])


def pretrain(cell: Cell) -> Any:
    """Train on the source; evaluate on the training games, or the target's test fold."""
    agent = make_agent(cell.agent, seed=cell.seed, **cell.settings)
    games, choices = open_source(cell.games, cell.folder / "games")
    if cell.method:
        return run_pretraining(
            agent, games, cast("Method", cell.method), cell.folder, seed=cell.seed,
            labels=cast("Labels", cell.labels or "walkthroughs"), choices=choices, max_steps=cell.steps, resume=True,
        )  # fmt: skip
    config = TrainingConfig(
        cell.steps, cell.seed, cell.envs, log_every=cell.every, evaluate_every=cell.steps, checkpoint_every=cell.every
    )
    if games:
        return train_on_games(agent, games, config, cell.folder, resume=True, show_progress=False)
    target = cell.open_target()
    evaluator = make_evaluator(target, cell.episodes)
    trainer = Trainer(agent, training_games(target), config, cell.folder, evaluator, notes={"pretrained": None})
    return trainer.run(resume=True, show_progress=False)


def tune(cell: Cell) -> Any:
    """Train on a target's train fold, from the weights in ``cell.weights`` if set; evaluate on its test fold."""
    target = cell.open_target()
    agent = make_agent(cell.agent, seed=cell.seed, **cell.settings)
    digest = None
    weights = self_trained(cell, target) if cell.collect else cell.weights
    if weights:
        with restoring(weights / CHECKPOINT):
            agent.load_weights(load_checkpoint(weights / CHECKPOINT)["agent_state"])
        digest = checkpoint_digest(weights / CHECKPOINT)
    if cell.continues and not (cell.folder / CHECKPOINT).exists():
        _copy_run(cell.continues, cell.folder)
    trainer = Trainer(
        agent,
        training_games(target),
        TrainingConfig(
            cell.steps - cell.collect,
            cell.seed,
            cell.envs,
            log_every=cell.every,
            evaluate_every=cell.every,
            checkpoint_every=cell.every,
        ),
        cell.folder,
        make_evaluator(target, cell.episodes),
        notes={"pretrained": digest},
    )
    return trainer.run(resume=True, show_progress=False)


def self_trained(cell: Cell, target: Target) -> Path:
    """Folder of the cell's weights after a round of self-training on states of the target's train fold."""
    # By name, because starling.agents imports starling.
    training = import_optional("starling.agents.pretraining.self_training", "self-training", "agents")
    states, out = cell.folder / "states", cell.folder / "self-trained"
    collect_from(target, cell.collect, cell.seed, states)
    training.self_train(
        cell.weights, states, out, rounds=1, threshold="curve", order="mixed", teacher="none", seed=cell.seed,
        resume=True, show=lambda report: None,
    )  # fmt: skip
    return out


def collect_from(target: Target, steps: int, seed: int, out: Path, player: tuple[Agent, str] | None = None) -> int:
    """Write the states of ``steps`` steps of random play in a target's train fold, or of the play of ``player``, an
    agent and the content hash of its weights, without labels (`starling.training.unlabelled`); returns their number."""
    played, names = training_games(target), target.graph_games("train") or ()

    def rollout(choose: Callable[[], int], seeds: Callable[[], int]) -> Rollout:
        return played.rollout(min(max(len(names), PARALLEL), steps), choose, seeds)

    return collect_states(target.name, rollout, names, steps, seed, out, player)


def _copy_run(source: Path, out: Path) -> None:
    """Copy a shorter run, to continue it. The checkpoint comes last, because it makes the folder a run."""
    if not (source / CHECKPOINT).exists():
        raise CheckpointError(f"{source / CHECKPOINT}: checkpoint not found")
    out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source / PROGRESS, out / PROGRESS)
    write_file(out / CHECKPOINT, (source / CHECKPOINT).read_bytes())


def training_games(target: Target) -> Games:
    """A target's train fold; on state graphs if it consists of library games."""
    names = target.graph_games("train")
    if names:
        return GraphGames(names, limit=target.max_episode_steps)
    return EnvGames((f"{target.name}/train",), (lambda: target.make("train"),))


def task_names(target: Target) -> tuple[str, ...]:
    """The games that are scored separately; the target as a whole if it does not consist of library games."""
    return target.graph_games("test") or (target.name,)


def make_evaluator(target: Target, episodes: int, walkthrough: bool = False) -> Evaluator:
    """A function that evaluates an agent on the target's test fold.

    It plays at least ``episodes`` episodes, always the same ones, each game equally often. ``walkthrough``: provide
    walkthroughs, for oracle agents.
    """
    games, limit = target.graph_games("test"), target.max_episode_steps
    if games:
        from starling.envs.registration import make_vec  # loads the interpreter

        count = -(-episodes // len(games)) * len(games)
        envs = make_vec(games, count, max_episode_steps=limit, infos=GRAPH_INFOS)

        def play_graph(player: Agent, rng: np.random.Generator | None = None) -> dict[str, float]:
            order = iter(range(count))
            rollout = GraphRollout(envs, lambda: next(order, 0) % len(games))
            return evaluate_rollout(player, rollout, rng, games, limit)

        return play_graph
    variations = target.episodes("test")
    options = [{"variation": k % variations} for k in range(episodes)]
    settings = {"walkthrough": True} if walkthrough else {}
    single_envs = [target.make("test", **settings) for _ in range(min(EVALUATION_ENVS, episodes))]
    return lambda player, rng=None: evaluate(player, single_envs, options, rng, limit)


def _evaluation(row: dict[str, Any], target: Target | None) -> dict[str, Any]:
    """An evaluation for the record, from metrics or a row of progress.csv: {"steps", "score", "moves", "won", "effort",
    "episodes", "tasks": {name: {"score", ...}}}, with "points" instead of "score" if the maximum score is unknown."""

    def of(suffix: str) -> dict[str, Any]:
        keys = ("score", "points", "moves", "won", "effort", "episodes")
        metrics = {key: row.get(f"eval_{key}{suffix}") for key in keys}
        return {key: float(value) for key, value in metrics.items() if value not in (None, "")}

    names = task_names(target) if target else ()
    tasks = {name: of(f"/{name}") or of("") for name in names}
    return {"steps": int(row["steps"]), **of(""), "tasks": tasks}


@functools.cache
def commit() -> str | None:
    """The commit of the clone that starling runs from, with "+" if tracked files have changes; None outside a clone."""
    folder = Path(starling.__file__).parent

    def git(*words: str) -> str:
        return subprocess.run(
            ["git", "-C", str(folder), *words], capture_output=True, text=True, check=True, timeout=30
        ).stdout.strip()

    try:
        if git("rev-parse", "--show-prefix") != "starling/":
            return None  # installed inside another repository
        return git("rev-parse", "HEAD") + ("+" if git("status", "--porcelain", "--untracked-files=no") else "")
    except (OSError, subprocess.SubprocessError):
        return None


@functools.cache
def versions() -> dict[str, str]:
    """{package: version} for all packages that may influence results."""
    found = {"python": platform.python_version(), "platform": platform.platform()}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found
