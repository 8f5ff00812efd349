"""One cell of an experiment: an agent, a condition, a target and a seed, run in its own folder.

A cell that trains is a training run (`starling.training.trainer`), so one that was killed goes on from its checkpoint. When it is
done, ``record.json`` says what came out, what was asked for and where: a cell that has a record is not run again.
"""

from __future__ import annotations

import functools
import gc
import hashlib
import json
import platform
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

import numpy as np

from starling.targets import get_target
from starling.targets.target import Target
from starling.training.agent import Agent, make_agent, unanswered
from starling.training.checkpoint import CHECKPOINT, load_checkpoint
from starling.training.encoder_files import encoder_digest
from starling.training.evaluation import EVALUATION_SEED, evaluate, evaluate_rollout
from starling.training.progress import PROGRESS
from starling.training.rollout import GRAPH_INFOS, EnvGames, GraphGames, GraphRollout
from starling.training.trainer import Games, Trainer, TrainingConfig, train_on_games
from starling.util.csv_files import read_rows
from starling.util.errors import CheckpointError, StarlingError
from starling.util.paths import write_file

RECORD = "record.json"
RECORD_VERSION = 1
EVALUATION_ENVS = 10
"""Test episodes that are played side by side where there is no graph."""
_PACKAGES = ("starling-if", "numpy", "torch", "gymnasium", "textworld", "textworld-express", "scienceworld", "jericho")

Judge = Callable[..., dict[str, float]]


@dataclass(frozen=True)
class Cell:
    """What is to be run.

    ``kind``: "pretrain" on ``games`` or the target's train fold, "tune" on a target, "play" it without learning, or
    collect what "people" played. ``label`` is the agent's name in reports. ``steps`` are where the training ends,
    ``every`` those between two evaluations. ``weights``: folder of the training run that it begins from; ``continues``:
    folder of the same training, shorter. ``needs``: ids of cells that must be done before.
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
    steps: int = 0
    every: int = 1
    envs: int = 8
    episodes: int = 1
    weights: Path | None = None
    continues: Path | None = None
    needs: tuple[str, ...] = ()

    @property
    def record(self) -> Path:
        return self.folder / RECORD


def read_record(cell: Cell) -> dict[str, Any] | None:
    """What came out of a cell; None if it is not done, or was for something else."""
    try:
        record = json.loads(cell.record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    same = isinstance(record, dict) and record.get("version") == RECORD_VERSION and record.get("asked") == _asked(cell)
    return record if same else None


def run_cell(cell: Cell) -> bool:
    """Run a cell, or go on with it, and write its record; false if it was interrupted. Raises StarlingError."""
    # A Java machine keeps its games for as long as Python does, which may be for ever: its collector runs seldom where much is
    # held, and what a training leaves refers to itself.
    gc.collect()
    began, processor = time.monotonic(), time.process_time()
    evaluations: list[dict[str, Any]]
    extra: dict[str, Any] = {}
    if cell.kind == "people":
        from starling.experiments.human_baseline import evaluation_of_people

        evaluations = [evaluation_of_people(get_target(cell.target))]
    elif cell.kind == "play":
        agent = make_agent(cell.agent, seed=cell.seed, **cell.settings)
        target = get_target(cell.target)
        judge = judge_on(target, cell.episodes, walkthrough=cell.agent == "walkthrough")
        chance = np.random.default_rng(np.random.SeedSequence((EVALUATION_SEED, cell.seed)))
        evaluations = [_evaluation({"steps": 0, **judge(agent, chance)}, target)]
        extra["agent_report"] = report = agent.report()
        if silent := unanswered(report):
            # It played at random there. What it did answer is kept, so trying again costs only the rest.
            raise StarlingError(f"the model gave no answer {silent} times, so this is no result of it; try again")
    else:
        resumed_at = _steps_done(cell.folder)
        result = pretrain(cell) if cell.kind == "pretrain" else tune(cell)
        if not result.finished:
            return False
        tasks = get_target(cell.target) if cell.kind == "tune" else None
        evaluations = [_evaluation(row, tasks) for row in read_rows(cell.folder / PROGRESS) if row.get("eval_moves")]
        extra |= {"training_score": result.score, "episodes": result.episodes, "agent_report": result.report}
        extra["resumed_at"] = resumed_at
    limit = get_target(cell.target).max_episode_steps if cell.target else None
    record = {
        "version": RECORD_VERSION,
        "asked": _asked(cell),
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


def _asked(cell: Cell) -> dict[str, Any]:
    """The cell as JSON has it, without where it lies."""
    asked = {**asdict(cell), "games": list(cell.games), "needs": list(cell.needs)}
    asked |= {"weights": cell.weights is not None, "continues": cell.continues is not None}
    del asked["folder"]
    return asked


def _steps_done(folder: Path) -> int:
    path = folder / CHECKPOINT
    return int(load_checkpoint(path)["steps"]) if path.exists() else 0


def pretrain(cell: Cell) -> Any:
    """Train on the source; evaluated on the games that are trained on, or the target's test fold."""
    agent = make_agent(cell.agent, seed=cell.seed, **cell.settings)
    config = TrainingConfig(
        cell.steps, cell.seed, cell.envs, log_every=cell.every, evaluate_every=cell.steps, checkpoint_every=cell.every
    )
    if cell.games:
        return train_on_games(agent, cell.games, config, cell.folder, resume=True, show_progress=False)
    target = get_target(cell.target)
    judge = judge_on(target, cell.episodes)
    trainer = Trainer(agent, training_games(target), config, cell.folder, judge, notes={"pretrained": None})
    return trainer.run(resume=True, show_progress=False)


def tune(cell: Cell) -> Any:
    """Train on a target's train fold, from the weights of another run if there is one; evaluated on its test fold."""
    target = get_target(cell.target)
    agent = make_agent(cell.agent, seed=cell.seed, **cell.settings)
    digest = None
    if cell.weights:
        agent.load_weights(load_checkpoint(cell.weights / CHECKPOINT)["agent_state"])
        digest = checkpoint_digest(cell.weights / CHECKPOINT)
    if cell.continues and not (cell.folder / CHECKPOINT).exists():
        _copy_run(cell.continues, cell.folder)
    trainer = Trainer(
        agent,
        training_games(target),
        TrainingConfig(
            cell.steps,
            cell.seed,
            cell.envs,
            log_every=cell.every,
            evaluate_every=cell.every,
            checkpoint_every=cell.every,
        ),
        cell.folder,
        judge_on(target, cell.episodes),
        notes={"pretrained": digest},
    )
    return trainer.run(resume=True, show_progress=False)


def _copy_run(source: Path, out: Path) -> None:
    """Begin a training as the copy of a shorter one. The checkpoint comes last: it is what says that there is a run."""
    if not (source / CHECKPOINT).exists():
        raise CheckpointError(f"{source / CHECKPOINT}: there is no checkpoint to go on from")
    out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source / PROGRESS, out / PROGRESS)
    write_file(out / CHECKPOINT, (source / CHECKPOINT).read_bytes())


def training_games(target: Target) -> Games:
    """A target's train fold: by its graphs, if it is made of games of ours."""
    names = target.graph_games("train")
    return GraphGames(names) if names else EnvGames((f"{target.name}/train",), (lambda: target.make("train"),))


def task_names(target: Target) -> tuple[str, ...]:
    """The games that are scored apart; the target as a whole where it is not made of games of ours."""
    return target.graph_games("test") or (target.name,)


def judge_on(target: Target, episodes: int, walkthrough: bool = False) -> Judge:
    """How an agent is scored on a target: what plays the test fold and gives metrics (see `starling.training.evaluation`).

    At least ``episodes`` episodes, always the same: each game equally often. ``walkthrough``: for oracles.
    """
    games, limit = target.graph_games("test"), target.max_episode_steps
    if games:
        from starling.envs.registration import make_vec  # brings the interpreter along

        count = -(-episodes // len(games)) * len(games)
        judged = make_vec(games, count, max_episode_steps=limit, infos=GRAPH_INFOS)

        def play_graph(player: Agent, rng: np.random.Generator | None = None) -> dict[str, float]:
            order = iter(range(count))
            fresh = GraphRollout(judged, lambda: next(order, 0) % len(games))
            return evaluate_rollout(player, fresh, rng, games, limit)

        return play_graph
    known = target.episodes("test")
    options = [{"variation": k % known} for k in range(episodes)]
    settings = {"walkthrough": True} if walkthrough else {}
    envs = [target.make("test", **settings) for _ in range(min(EVALUATION_ENVS, episodes))]
    return lambda player, rng=None: evaluate(player, envs, options, rng, limit)


def _evaluation(row: dict[str, Any], target: Target | None) -> dict[str, Any]:
    """A row of progress.csv, or metrics, as records have it: {"steps", "score", "moves", "won", "effort", "episodes",
    "tasks": {name: {"score", ...}}}; "points" instead of "score" where the maximum is unknown."""

    def of(suffix: str) -> dict[str, Any]:
        keys = ("score", "points", "moves", "won", "effort", "episodes")
        found = {key: row.get(f"eval_{key}{suffix}") for key in keys}
        return {key: float(value) for key, value in found.items() if value not in (None, "")}

    names = task_names(target) if target else ()
    tasks = {name: of(f"/{name}") or of("") for name in names}
    return {"steps": int(row["steps"]), **of(""), "tasks": tasks}


def checkpoint_digest(path: Path) -> str:
    """Which checkpoint it is."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None


@functools.cache
def commit() -> str | None:
    """The commit of the checkout that starling runs from, with "+" where files were changed; None if it is none."""
    folder = Path(__file__).parent

    def git(*words: str) -> str:
        return subprocess.run(
            ["git", "-C", str(folder), *words], capture_output=True, text=True, check=True, timeout=30
        ).stdout.strip()

    try:
        if git("rev-parse", "--show-prefix") != "starling/":
            return None  # installed below a repository of somebody else's
        return git("rev-parse", "HEAD") + ("+" if git("status", "--porcelain", "--untracked-files=no") else "")
    except (OSError, subprocess.SubprocessError):
        return None


@functools.cache
def versions() -> dict[str, str]:
    """{package: version} of what decides a result."""
    found = {"python": platform.python_version(), "platform": platform.platform()}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found
