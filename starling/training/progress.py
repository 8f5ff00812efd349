"""What a run reports while it trains: progress.csv, TensorBoard events, and a progress bar."""

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
