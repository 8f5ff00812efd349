"""The option ``--engine`` of commands that run in parallel."""

from __future__ import annotations

from typing import Annotated

import typer

Engine = Annotated[
    str, typer.Option(help="Where to run: local processes, or ray (the cluster at RAY_ADDRESS, or a local one).")
]
