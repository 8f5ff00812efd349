"""The sub-command ``pretrain``: encoders learn from transitions without labels."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Annotated, Any

import typer

from starling.cli.training import INTERRUPTED, named_settings
from starling.util.errors import MissingDependencyError
from starling.util.extras import install_hint


def pretrain(
    objective: Annotated[str, typer.Option(help="What is made small: a name, or a sum such as sit+0.5*bm3.")],
    data: Annotated[Path, typer.Option(help="Transitions that `starling collect` wrote.")],
    steps: Annotated[int, typer.Option(min=1, help="Updates in all.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the run, and of the encoder.")],
    encoder: Annotated[
        str, typer.Option(help="Which encoder: a name, or the folder of a trained one.")
    ] = "transformer",
    setting: Annotated[
        list[str] | None,
        typer.Option("--set", help="A setting of the encoder or the objective, as name=value; may be repeated."),
    ] = None,
    rows: Annotated[int, typer.Option(min=1, help="Transitions of a batch.")] = 64,
    learning_rate: Annotated[float, typer.Option(help="The highest; it rises, then falls.")] = 1e-3,
    seed: Annotated[int, typer.Option(min=0, help="Decides weights, batches and views.")] = 0,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in --out.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Train an encoder of texts without labels, on games to train on; agents read by it with --encoder.

    Example: starling pretrain --objective dino --data runs/transitions --steps 5000 --out runs/dino
    """
    pretraining = _pretraining()
    settings = named_settings(setting or [])
    values = {"steps": steps, "seed": seed, "rows": rows, "learning_rate": learning_rate}
    config = pretraining.EncoderPretrainingConfig.of("pretrain", values)
    result = pretraining.pretrain_encoder(objective, encoder, data, config, out, resume=resume, settings=settings)
    if as_json:
        typer.echo(json.dumps({**result, "out": str(out)}))
    else:
        shown = ("loss", "held_out_loss", "effective_rank", "spread")
        told = [
            f"{name.replace('_', ' ')} {result['metrics'][name]:.3g}" for name in shown if name in result["metrics"]
        ]
        told += [f"{result['updates_per_second']:.3g} updates/s", f"{result['parameters']} parameters"]
        typer.echo(f"{result['steps']} updates, {', '.join(told)}: {out}")
    if not result["finished"]:
        typer.echo("interrupted; the same command with --resume goes on", err=True)
        raise typer.Exit(INTERRUPTED)


def _pretraining() -> Any:
    try:
        return importlib.import_module(
            "starling.agents.pretraining.self_supervised"
        )  # agents know starling, not the other way round
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            f"pre-training needs the package {error.name!r}: {install_hint('encoders')}"
        ) from None


def register(app: typer.Typer) -> None:
    """Add the sub-command to ``app``."""
    app.command()(pretrain)
