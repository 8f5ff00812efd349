"""The command ``distil``: many texts distilled into a few synthetic ones, from which encoders start warm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

import typer

from starling.cli.panels import TRAIN
from starling.cli.training import INTERRUPTED, named_settings
from starling.util.errors import StarlingError
from starling.util.extras import import_optional


def distil(
    data: Annotated[Path, typer.Option(exists=True, help="Transition data from `starling collect`.")],
    out: Annotated[Path, typer.Option(dir_okay=False, help="File of the set, such as seeds.pt.")],
    method: Annotated[
        Literal["krr", "random", "k-centre"],
        typer.Option(help="Learn the set by kernel ridge regression, or keep real texts: random ones, or spread out."),
    ] = "krr",
    size: Annotated[int, typer.Option(min=2, help="Number of synthetic texts in the set.")] = 256,
    steps: Annotated[int, typer.Option(min=1, help="Number of steps to learn the set.")] = 300,
    setting: Annotated[
        list[str] | None, typer.Option("--set", help="Setting, as name=value; repeatable: length, texts, pool, ...")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Random seed.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Distil the texts of training games into a small synthetic set.

    `starling pretrain --objective distilled --set seeds=OUT` trains an encoder on it. Run the same command again to
    continue after an interruption.

    Example: starling distil --data runs/transitions --out runs/seeds.pt
    """
    if out.exists():
        raise StarlingError(f"{out} exists; choose another file")
    distilling = import_optional("starling.agents.pretraining.distil", "the distillation", "encoders")
    settings = distilling.DistilSettings.of("distil", {**named_settings(setting or []), "size": size, "steps": steps})
    result = distilling.distil(data, method, settings, seed, out, lambda line: typer.echo(line, err=True))
    if as_json:
        typer.echo(json.dumps({**result, "out": str(out)}))
    elif result["finished"]:
        learnt = f", loss {result['loss'][0]:.3f} to {result['loss'][1]:.3f}" if result["loss"] else ""
        typer.echo(f"{size} texts from {result['texts']}{learnt}, {result['seconds']} processor seconds: {out}")
    if not result["finished"]:
        typer.echo("interrupted; run the same command again to continue", err=True)
        raise typer.Exit(INTERRUPTED)


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=TRAIN)(distil)
