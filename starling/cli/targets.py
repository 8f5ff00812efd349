"""The command ``targets``."""

from __future__ import annotations

import fnmatch
import json
from typing import Annotated, Any

import typer

from starling.cli.panels import TRAIN


def list_targets(
    pattern: Annotated[str, typer.Argument(help="Name, shell pattern or path of a story file.")] = "*",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List transfer targets, and what is missing to play them.

    Example: starling targets 'scienceworld-*' --json
    """
    from starling.targets import get_target, targets

    found = [target for name, target in targets().items() if fnmatch.fnmatchcase(name, pattern)]
    found = found or [get_target(pattern)]
    rows: list[dict[str, Any]] = []
    for target in found:
        missing = target.available()
        episodes = {} if missing else {fold: target.episodes(fold) for fold in target.folds}
        rows.append(
            {
                "name": target.name,
                "description": target.description,
                "folds": list(target.folds),
                "episodes": episodes,
                "max_episode_steps": target.max_episode_steps,
                "env_id": target.env_id,
                "missing": missing,
            }
        )
    if as_json:
        typer.echo(json.dumps({"targets": rows}))
        return
    for row in rows:
        sizes = ", ".join(f"{fold} {count}" for fold, count in row["episodes"].items())
        typer.echo(f"{row['name']}: {row['description']} [{sizes or 'not available'}]")
    for reason in dict.fromkeys(row["missing"] for row in rows if row["missing"]):
        names = [row["name"] for row in rows if row["missing"] == reason]
        typer.echo(f"not available: {', '.join(names)}: {reason}")


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("targets", rich_help_panel=TRAIN)(list_targets)
