"""The command ``pretrain``: self-supervised training of text encoders on transitions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from starling.cli.panels import TRAIN
from starling.cli.settings_help import HelpSettings, print_settings, rows_of, settings_command
from starling.cli.training import INTERRUPTED, named_settings
from starling.util.extras import import_optional

DEFAULT_ENCODER = "transformer"


def pretrain(
    objective: Annotated[str, typer.Option(help="Objective to minimise: a name, or a sum such as sit+0.5*bm3.")],
    data: Annotated[Path, typer.Option(help="Transition data from `starling collect`.")],
    steps: Annotated[int, typer.Option(min=1, help="Total number of updates.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the run and the trained encoder.")],
    encoder: Annotated[
        str, typer.Option(help="Encoder to train: a name or the folder of a trained encoder.")
    ] = DEFAULT_ENCODER,
    setting: Annotated[
        list[str] | None,
        typer.Option("--set", help="Setting of the encoder or the objective, as name=value; repeatable."),
    ] = None,
    help_settings: HelpSettings = False,
    rows: Annotated[int, typer.Option(min=1, help="Batch size, in transitions.")] = 64,
    learning_rate: Annotated[float, typer.Option(help="Peak learning rate (warm-up, then cosine decay).")] = 1e-3,
    seed: Annotated[int, typer.Option(min=0, help="Random seed for initial weights, batches and augmentations.")] = 0,
    resume: Annotated[bool, typer.Option("--resume", help="Continue the run in --out.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Train a text encoder by self-supervision on transition data.

    Agents use the trained encoder with --encoder OUT.

    Example: starling pretrain --objective dino --data runs/transitions --steps 5000 --out runs/dino
    """
    pretraining = _agents_module("pretraining.self_supervised")
    settings = named_settings(setting or [])
    values = {"steps": steps, "seed": seed, "rows": rows, "learning_rate": learning_rate}
    config = pretraining.EncoderPretrainingConfig.of("pretrain", values)
    result = pretraining.pretrain_encoder(objective, encoder, data, config, out, resume=resume, settings=settings)
    if as_json:
        typer.echo(json.dumps({**result, "out": str(out)}))
    else:
        metrics = result["metrics"]
        shown = [name for name in ("loss", "held_out_loss", "effective_rank", "spread") if name in metrics]
        parts = [f"{name.replace('_', ' ')} {metrics[name]:.3g}" for name in shown]
        parts += [f"{result['updates_per_second']:.3g} updates/s", f"{result['parameters']} parameters"]
        typer.echo(f"{result['steps']} updates, {', '.join(parts)}: {out}")
    if not result["finished"]:
        typer.echo("interrupted; run the same command with --resume to continue", err=True)
        raise typer.Exit(INTERRUPTED)


def show_pretraining_settings(options: dict[str, Any]) -> None:
    """Print the settings of ``--encoder`` and of each term of ``--objective``, if given."""
    from starling.training.encoder_files import encoder_folder

    encoder, objective = options["encoder"] or DEFAULT_ENCODER, options["objective"]
    if encoder_folder(encoder):
        typer.echo(f"encoder {encoder}: trained, its settings are fixed")
    else:
        print_settings(f"encoder {encoder}", rows_of(_agents_module("encoders").encoder_class(encoder)))
    if objective:
        objectives = _agents_module("objectives")
        for name in objectives.parse_objective(objective):
            print_settings(f"\nobjective {name}", rows_of(objectives.OBJECTIVES[name]))


def _agents_module(name: str) -> Any:
    """A module of ``starling.agents``, which imports starling and is therefore only loaded by name."""
    return import_optional(f"starling.agents.{name}", "pre-training", "encoders")


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=TRAIN, cls=settings_command(show_pretraining_settings))(pretrain)
