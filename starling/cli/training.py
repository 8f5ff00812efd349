"""The sub-commands ``train``, ``transfer`` and ``report``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from starling.cli.reports import show_report
from starling.util.errors import StarlingError

INTERRUPTED = 130
"""Exit code of what was stopped by a signal and can be gone on with."""

PYTHON_WORDS = {"True": "true", "False": "false", "None": "null"}


def train(
    games: Annotated[str, typer.Option(help="Games of the library: an id or a shell pattern.")],
    steps: Annotated[int, typer.Option(min=1, help="Environment steps in all.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the run.")],
    agent: Annotated[str, typer.Option(help="Which agent learns.")] = "memory-drrn",
    setting: Annotated[
        list[str] | None, typer.Option("--set", help="A setting of the agent, as name=value; may be repeated.")
    ] = None,
    encoder: Annotated[
        str,
        typer.Option(help="What reads texts: a name, or the folder of a trained encoder; by default the agent's own."),
    ] = "",
    held_out: Annotated[str, typer.Option(help="Games to evaluate on instead, named as --games are.")] = "",
    seed: Annotated[int, typer.Option(min=0, help="Decides weights, exploration and episodes.")] = 0,
    envs: Annotated[int, typer.Option(min=1, help="Episodes that are played side by side.")] = 8,
    device: Annotated[
        str, typer.Option(help="Where an agent's networks compute: cpu, cuda, or cuda:N for one of several GPUs.")
    ] = "cpu",
    checkpoint_every: Annotated[int, typer.Option(min=1, help="Environment steps between two checkpoints.")] = 5_000,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in --out.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Train an agent on games of the library.

    Example: starling train --agent memory-drrn --games '*' --steps 20000 --seed 0 --out runs/pretrained
    """
    from starling.library.catalog import find
    from starling.training.agent import make_agent
    from starling.training.encoder_files import encoder_folder
    from starling.training.trainer import TrainingConfig, train_on_games

    config = TrainingConfig(steps, seed, envs=envs, checkpoint_every=checkpoint_every)
    settings = named_settings(setting or [])
    if encoder := encoder or str(settings.get("encoder") or ""):
        # A folder is noted in the run, which may be taken up from another one.
        settings["encoder"] = str(folder.resolve()) if (folder := encoder_folder(encoder)) else encoder
    if device != "cpu":
        settings["device"] = device  # not all agents have something to compute
    player = make_agent(agent, seed=seed, **settings)
    names = [entry.id for entry in find(games)]
    judged = [entry.id for entry in find(held_out)] if held_out else []
    result = train_on_games(player, names, config, out, resume=resume, held_out=judged)
    if as_json:
        typer.echo(json.dumps({**asdict(result), "out": str(out)}))
    else:
        score = "none finished" if result.score is None else f"mean score {result.score:.2f}"
        typer.echo(f"{result.steps} steps, {result.episodes} episodes, {score}: {out}")
        if told := result.evaluation:
            where = "held-out games" if judged else "the games trained on"
            won = round(told["eval_won"] * told["eval_episodes"])
            typer.echo(
                f"last evaluation, on {where}: mean score {told['eval_score']:.2f}, {won} of {told['eval_episodes']} won"
            )
        for name, told in result.report.items():
            typer.echo(f"{name}: " + ", ".join(f"{key} {value}" for key, value in told.items()))
    if not result.finished:
        typer.echo("interrupted; the same command with --resume goes on", err=True)
        raise typer.Exit(INTERRUPTED)


def named_settings(given: list[str]) -> dict[str, Any]:
    """{name: value} of words like ``hidden=64``; a value that is neither JSON nor Python's True, False or None is a
    string."""
    found: dict[str, Any] = {}
    for word in given:
        name, equals, value = word.partition("=")
        if not equals or not name.replace(".", "").isidentifier() or name == "seed":
            raise StarlingError(f"--set {word!r}: write name=value, with the name of a setting")
        try:
            found[name] = json.loads(PYTHON_WORDS.get(value, value))
        except json.JSONDecodeError:
            found[name] = value
    return found


def transfer(
    source: Annotated[str, typer.Option("--from", help="Folder of a training run, or none.")],
    target: Annotated[str, typer.Option(help="Which target, such as twc-easy.")],
    steps: Annotated[int, typer.Option(min=1, help="Fine-tuning steps per seed.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the results.")],
    seeds: Annotated[int, typer.Option(min=1, help="How many seeds: 0, 1, ...")] = 3,
    agent: Annotated[str, typer.Option(help="Which agent, if --from is none.")] = "memory-drrn",
    episodes: Annotated[int, typer.Option(min=1, help="Test episodes per evaluation.")] = 100,
    as_json: Annotated[bool, typer.Option("--json", help="Print the results as JSON.")] = False,
) -> None:
    """Fine-tune on a target's train fold and score on its test fold. Call again to go on after a stop.

    Example: starling transfer --from runs/pretrained --target twc-easy --steps 5000 --seeds 3 --out runs/easy
    """
    from starling.experiments.transfer import TransferConfig
    from starling.experiments.transfer import transfer as run_transfer

    config = TransferConfig(target, steps, seeds, agent=agent, episodes=episodes)
    rows = run_transfer(config, None if source == "none" else Path(source), out)
    if as_json:
        typer.echo(json.dumps({"results": rows, "out": str(out)}))
    else:
        for seed in range(seeds):
            scores = [f"{row['steps']}: {_told(row)}" for row in rows if int(row["seed"]) == seed]
            typer.echo(f"seed {seed}  " + "  ".join(scores))
        typer.echo(
            f"normalised test score by steps (points where the maximum is unknown); all numbers in {out / 'results.csv'}"
        )
    if len({row["seed"] for row in rows}) < seeds:
        typer.echo("interrupted; the same command goes on", err=True)
        raise typer.Exit(INTERRUPTED)


def _told(row: dict[str, Any]) -> str:
    return f"{float(row['score']):.2f}" if "score" in row else f"{float(row['points']):.1f} points"


def report(
    folders: Annotated[list[Path], typer.Argument(help="Folders of transfer and training runs.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder to write to.")] = Path("report"),
    as_json: Annotated[bool, typer.Option("--json", help="Print tables as JSON.")] = False,
) -> None:
    """Compare runs: a table as Markdown and CSV, and learning curves as PNG.

    Example: starling report runs/easy runs/easy-scratch --out runs/report
    """
    from starling.experiments.report import write_report

    result = write_report(folders, out)
    show_report(result, out, as_json)


def register(app: typer.Typer) -> None:
    """Add the sub-commands to ``app``."""
    for command in (train, transfer, report):
        app.command()(command)
