"""The option of commands whose work can be done side by side."""

from __future__ import annotations

from typing import Annotated

import typer

Engine = Annotated[str, typer.Option(help="Where the work is done: local, or ray (the cluster of RAY_ADDRESS).")]
