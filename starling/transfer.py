"""Transfer: fine-tune an agent on a target's train fold, score it on the test fold, over several seeds.

The same agent without pre-training, under the same seeds, is the comparison. A run's directory holds
``config.json``, one folder per seed (a training run, see `starling.training`) and ``results.csv``: one row
per seed and evaluation, written anew after each seed. A run that was stopped goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from starling.agent import Agent, make_agent
from starling.errors import CheckpointError, StarlingError
from starling.evaluation import evaluate
from starling.paths import write_file
from starling.rollout import EnvGames, GraphGames
from starling.runfiles import PROGRESS, load_checkpoint, progress_bar, read_rows, write_rows
from starling.targets import get_target
from starling.training import CHECKPOINT, Trainer, TrainingConfig

RESULTS = "results.csv"
EVALUATION_ENVS = 10
"""Test episodes that are played side by side."""


@dataclass(frozen=True)
class TransferConfig:
    """What a transfer run does.

    ``steps``: fine-tuning steps per seed; ``evaluations``: how many times the test fold is played while they
    pass, besides once before the first; ``episodes``: test episodes each time, always the same ones.
    """

    target: str
    steps: int
    seeds: int
    agent: str = "drrn"
    evaluations: int = 5
    episodes: int = 100

    def __post_init__(self) -> None:
        get_target(self.target)
        for name in ("steps", "seeds", "evaluations", "episodes"):
            if getattr(self, name) < 1:
                raise StarlingError(f"{name} must be at least 1, not {getattr(self, name)}")


@dataclass(frozen=True)
class _Source:
    """A pre-trained agent: where it lies and which one it is."""

    path: Path
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
    _claim(out, asked)
    folders = [out / f"seed-{seed}" for seed in range(config.seeds)]
    finished = {seed for seed, folder in enumerate(folders) if (folder / RESULTS).exists()}
    waiting = [seed for seed in range(config.seeds) if seed not in finished]
    with (
        progress_bar("transfer", config.seeds * config.steps, len(finished) * config.steps) as bar,
        # Seeds run side by side in processes of their own, one core each.
        ProcessPoolExecutor(
            max_workers=max(1, min(len(waiting), os.cpu_count() or 1)),
            mp_context=multiprocessing.get_context("spawn"),
        ) as pool,
    ):
        jobs = {pool.submit(_run_seed, config, pretrained, seed, folders[seed]): seed for seed in waiting}
        try:
            for job in as_completed(jobs):
                if job.result():
                    finished.add(jobs[job])
                rows = _collect(folders, out)
                bar(len(finished) * config.steps, float(rows[-1]["score"]) if rows else None)
        except KeyboardInterrupt:
            pool.shutdown(cancel_futures=True)  # the workers got the signal too, and save their checkpoints
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return _collect(folders, out)


def _read_source(folder: Path) -> _Source:
    path = folder / CHECKPOINT
    state = load_checkpoint(path)
    identity = state.get("identity")
    if not isinstance(identity, dict) or "agent" not in identity:
        raise CheckpointError(f"{path}: not the checkpoint of a training run")
    settings = {key: value for key, value in identity["agent_config"].items() if key != "seed"}
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    return _Source(path, identity["agent"], settings, state["steps"], digest)


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


def _run_seed(config: TransferConfig, source: _Source | None, seed: int, out: Path) -> bool:
    """One seed, in a worker process; false if it was interrupted."""
    target = get_target(config.target)
    if source:
        agent = make_agent(source.agent, seed=seed, **source.agent_config)
        agent.load_weights(load_checkpoint(source.path)["agent_state"])
    else:
        agent = make_agent(config.agent, seed=seed)
    test_envs = [target.make("test") for _ in range(min(EVALUATION_ENVS, config.episodes))]
    variations = target.episodes("test")
    episodes = [{"variation": k % variations} for k in range(config.episodes)]

    def score(player: Agent) -> dict[str, float]:
        return evaluate(player, test_envs, episodes)

    games = target.graph_games("train")
    every = -(-config.steps // config.evaluations)
    trainer = Trainer(
        agent,
        GraphGames(games) if games else EnvGames((f"{target.name}/train",), (lambda: target.make("train"),)),
        TrainingConfig(config.steps, seed, log_every=every, evaluate_every=every, checkpoint_every=every),
        out,
        score,
        notes={"pretrained": source.digest if source else None},
    )
    result = trainer.run(resume=True, show_progress=False)
    if result.finished:
        rows = [
            {
                "condition": "pretrained" if source else "scratch",
                "agent": agent.name,
                "target": target.name,
                "seed": seed,
                "pretrain_steps": source.steps if source else 0,
                "steps": row["steps"],
                "score": row["eval_score"],
                "moves": row["eval_moves"],
                "won": row["eval_won"],
                "episodes": row["eval_episodes"],
            }
            for row in read_rows(out / PROGRESS)
            if row.get("eval_score")
        ]
        write_rows(out / RESULTS, rows)
    return result.finished


def _collect(folders: list[Path], out: Path) -> list[dict[str, Any]]:
    """Write results.csv from the seeds that are done."""
    rows = [row for folder in folders for row in read_rows(folder / RESULTS)]
    if rows:
        write_rows(out / RESULTS, rows)
    return rows
