"""Files of a run and its progress bar."""

from __future__ import annotations

import csv
import fcntl
import hashlib
import io
import pickle
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from starling.errors import CheckpointError, MissingDependencyError, StarlingError
from starling.paths import cannot_write, write_file

CHECKPOINT = "checkpoint.pt"
CHECKPOINT_VERSION = 2
PROGRESS = "progress.csv"
ENCODER_NAMES = ("bag", "gru", "gru-tokens", "transformer", "minilm", "static", "sparse", "facts")
"""Of `starling.agents.encoders`, which needs torch."""
ENCODER_FILES = ("encoder.json", "weights.pt", "tokenizer.json")
"""What a trained encoder's folder holds: what it is, its weights and, where tokens were learnt, those."""


def _torch() -> Any:
    try:
        import torch
    except ImportError:
        raise MissingDependencyError("training needs torch: pip install 'starling-if[agents]'") from None
    return torch


def single_thread() -> None:
    """Let torch use one thread: the networks are too small to share, and results would depend on the
    number of cores."""
    _torch().set_num_threads(1)


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write a state of numbers, strings, tensors and containers of them. Raises StarlingError."""
    buffer = io.BytesIO()
    _torch().save({"version": CHECKPOINT_VERSION, **state}, buffer)
    write_file(path, buffer.getvalue())


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read what `save_checkpoint` wrote; runs no code from the file. Raises CheckpointError."""
    torch = _torch()
    try:
        state = torch.load(path, weights_only=True, map_location="cpu")
    except FileNotFoundError:
        raise CheckpointError(f"{path}: there is no checkpoint") from None
    except (OSError, RuntimeError, EOFError, ValueError, pickle.UnpicklingError):
        raise CheckpointError(f"{path}: not a checkpoint, or only a part of one") from None
    if not isinstance(state, dict) or state.get("version") != CHECKPOINT_VERSION:
        raise CheckpointError(f"{path}: not a checkpoint of version {CHECKPOINT_VERSION}")
    return state


def encoder_folder(encoder: str | Path | None) -> Path | None:
    """The folder of a trained encoder that is meant; None if there is none. A name is never a folder: one in the working
    directory that is called like an encoder is written "./gru"."""
    if encoder is None or encoder in ENCODER_NAMES or not (Path(encoder) / ENCODER_FILES[0]).is_file():
        return None
    return Path(encoder)


def encoder_digest(encoder: str | Path | None) -> str | None:
    """Which encoder lies in a folder now, by the bytes of its files; None if it is no such folder but a name."""
    folder = encoder_folder(encoder)
    if folder is None:
        return None
    digest = hashlib.sha256()
    for path in (folder / name for name in ENCODER_FILES):
        if path.is_file():
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def open_run(out: Path, identity: Mapping[str, Any], resume: bool) -> dict[str, Any] | None:
    """The checkpoint to go on from in the folder of a run; None where there is none.

    Raises StarlingError where there is one and ``resume`` is not asked for, CheckpointError if it is of another run.
    """
    path = out / CHECKPOINT
    if not path.exists():
        return None
    if not resume:
        raise StarlingError(f"{out} holds a run already: go on with --resume, or take another --out")
    state = load_checkpoint(path)
    there = state.get("identity")
    if not isinstance(there, dict):
        raise CheckpointError(f"{path}: not the checkpoint of a run")
    for key, wanted in identity.items():
        found = there.get(key)
        if found == wanted:
            continue
        if isinstance(found, dict) and isinstance(wanted, dict):  # settings: only those that differ
            names = [name for name in {**found, **wanted} if found.get(name) != wanted.get(name)]
            if not names:  # one has a setting that the other did not know yet, and it is none
                continue
            found, wanted = ({name: settings.get(name) for name in names} for settings in (found, wanted))
        raise CheckpointError(f"{path} is of another run: its {key} is {found!r}, here it is {wanted!r}")
    return state


@contextmanager
def claimed(out: Path) -> Iterator[None]:
    """Hold a folder for this process alone. Raises StarlingError if another one has it."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        lock = (out / ".lock").open("w")
    except OSError as error:
        raise cannot_write(out, error) from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise StarlingError(f"{out}: another process is running this; wait for it, or take another --out") from None
        yield


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """Ctrl-C and SIGTERM are taken note of, the first time, instead of ending the process: yields a function that tells
    whether one came."""
    came = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield came.is_set
        return

    def stop(signum: int, frame: FrameType | None) -> None:
        came.set()
        as_before()

    def as_before() -> None:
        for number, handler in previous.items():
            signal.signal(number, handler)

    previous = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield came.is_set
    finally:
        as_before()


def read_rows(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file; none if it does not exist."""
    if not path.exists():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, rows: list[dict[str, Any]]) -> None:
    """Write rows as CSV; the columns are the union of theirs, in order of first sight."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_file(path, text.getvalue())


class ProgressFile(AbstractContextManager["ProgressFile"]):
    """progress.csv and TensorBoard events of the run in ``out``.

    Rows later than ``steps``, where the run is taken up, are dropped: they will be written again. The file is
    rewritten whole with each row, so its columns may grow; a run has at most some hundreds of rows.
    """

    def __init__(self, out: Path, steps: int) -> None:
        self.path = out / PROGRESS
        there = read_rows(self.path)
        self.rows: list[dict[str, Any]] = [row for row in there if int(row["steps"]) <= steps]
        if len(self.rows) < len(there):
            write_rows(self.path, self.rows)
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError:
            self.events = None  # TensorBoard is optional; the CSV has every number
        else:
            self.events = SummaryWriter(str(out / "tensorboard"), purge_step=steps + 1)

    def write(self, row: dict[str, Any], **passing: float) -> None:
        """Add a row, or replace the one of the same step. ``passing`` goes to TensorBoard alone: what a resumed run
        would not have the same of."""
        row = {key: value for key, value in row.items() if value is not None}
        if self.rows and int(self.rows[-1]["steps"]) == row["steps"]:
            self.rows.pop()
        self.rows.append(row)
        write_rows(self.path, self.rows)
        if self.events:
            for key, value in {**row, **passing}.items():
                if key != "steps":
                    self.events.add_scalar(key, value, row["steps"])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.events:
            self.events.close()


@contextmanager
def progress_bar(
    title: str, total: int, done: int, show: bool = True, unit: str = "steps"
) -> Iterator[Callable[[int, float | str | None], None]]:
    """A bar with score and steps/s on standard error; silent unless that is a terminal.

    Yields a function to call with the steps done so far and the current score, or a text to show in its place.
    """
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[score]}"),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not (show and console.is_terminal), transient=True) as progress:
        task = progress.add_task(title, total=total, completed=done, score="")

        def update(steps: int, score: float | str | None) -> None:
            speed = progress.tasks[task].speed or 0
            shown = f"score {score:.2f}" if isinstance(score, float) else score or ""
            progress.update(task, completed=steps, score=f"{shown}  {speed:.{0 if speed >= 10 else 1}f} {unit}/s")

        yield update
