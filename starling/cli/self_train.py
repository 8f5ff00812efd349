"""The command ``self-train``: a ranker, a policy or an action LM learns from states that nobody labelled."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from starling.cli.panels import TRAIN
from starling.util.extras import import_optional


def self_train(
    run: Annotated[
        Path,
        typer.Option(file_okay=False, help="Folder of a pre-trained ranker-drrn or policy, or of an action LM."),
    ],
    unlabelled: Annotated[Path, typer.Option(file_okay=False, help="Folder of `starling collect --target`.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the self-trained run.")],
    rounds: Annotated[int, typer.Option(min=1, help="Rounds of labelling and training.")] = 5,
    threshold: Annotated[
        str, typer.Option(help="Pseudo-labels to keep, by margin: none, fixed:0.5, curve or verb.")
    ] = "curve",
    order: Annotated[
        Literal["mixed", "first"],
        typer.Option(
            help="Train on pseudo-labels together with the source labels, or before them (with --teacher none)."
        ),
    ] = "mixed",
    teacher: Annotated[
        Literal["none", "ema", "future", "future-wide"],
        typer.Option(help="Model that labels the states within a round (rankers only)."),
    ] = "none",
    preferences: Annotated[
        bool,
        typer.Option(
            "--preferences", help="Learn from pairs of its own choices, by full and corrupted texts, not pseudo-labels."
        ),
    ] = False,
    seed: Annotated[int, typer.Option(min=0, help="Random seed.")] = 0,
    resume: Annotated[bool, typer.Option("--resume", help="Continue the run in --out.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Train a model further on its own labels of a target's states.

    The model is a ranker, a policy or an action LM. Prints, for each round, how many pseudo-labels are kept and how
    many are wrong, where state graphs tell.
    The result is a run for `starling transfer --from OUT`, or OUT/model.pt for `--set prior=action-lm`.

    Example: starling self-train --run runs/walkthroughs --unlabelled runs/target --out runs/self
    """
    # By name, because starling.agents imports starling.
    training = import_optional("starling.agents.pretraining.self_training", "self-training", "agents")

    def show(report: Any) -> None:
        if preferences and not as_json:
            typer.echo(f"round {report.round}: {report.kept} pairs from {report.states} states")
        elif not as_json:
            errors = [
                f"{share:.1%} of {of} wrong"
                for share, of in ((report.error, "all"), (report.kept_error, "the kept"))
                if share is not None
            ]
            shown = f": {', '.join(errors)}" if errors else ""
            typer.echo(f"round {report.round}: {report.kept} of {report.states} pseudo-labels kept{shown}")

    reports = training.self_train(
        run, unlabelled, out, rounds=rounds, threshold=threshold, order=order, teacher=teacher,
        preferences=preferences, seed=seed, resume=resume, show=show,
    )  # fmt: skip
    if as_json:
        typer.echo(json.dumps({"rounds": [asdict(report) for report in reports], "out": str(out)}))


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=TRAIN)(self_train)
