"""Progress of a training run: progress.csv, TensorBoard events, and a progress bar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from starling.util.csv_files import read_rows, write_rows

PROGRESS = "progress.csv"


class ProgressFile(AbstractContextManager["ProgressFile"]):
    """progress.csv and TensorBoard events of the run in folder ``out``, resumed at ``steps``.

    Rows after ``steps`` are dropped, as the run will write them again. Each new row rewrites the file, so columns may
    be added; a run has at most a few hundred rows.
    """

    def __init__(self, out: Path, steps: int) -> None:
        self.path = out / PROGRESS
        saved = read_rows(self.path)
        self.rows: list[dict[str, Any]] = [row for row in saved if int(row["steps"]) <= steps]
        if len(self.rows) < len(saved):
            write_rows(self.path, self.rows)
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError:
            self.events = None  # optional: the CSV has the same metrics
        else:
            self.events = SummaryWriter(str(out / "tensorboard"), purge_step=steps + 1)

    def write(self, row: dict[str, Any], **tensorboard_only: float) -> None:
        """Add a row, or replace the last one if it is of the same step. ``tensorboard_only``: metrics such as speed
        that a resumed run would not reproduce."""
        row = {key: value for key, value in row.items() if value is not None}
        if self.rows and int(self.rows[-1]["steps"]) == row["steps"]:
            self.rows.pop()
        self.rows.append(row)
        write_rows(self.path, self.rows)
        if self.events:
            for key, value in {**row, **tensorboard_only}.items():
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
    """A progress bar with score and steps/s on standard error, shown only on a terminal.

    Yields a function that takes the number of steps done and the current score, or a text to show instead.
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
