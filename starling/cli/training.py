"""The commands ``train``, ``transfer`` and ``report``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from starling.cli.panels import TRAIN
from starling.cli.reports import show_report
from starling.cli.settings_help import HelpSettings, print_settings, rows_of, settings_command
from starling.util.errors import StarlingError

if TYPE_CHECKING:
    from starling.training.agent import Agent
    from starling.training.episode import NounChoice
    from starling.training.pretraining import Labels, Method

INTERRUPTED = 130
"""Exit code of a command that was interrupted by a signal and can be resumed."""

PYTHON_WORDS = {"True": "true", "False": "false", "None": "null"}


def train(
    games: Annotated[
        str,
        typer.Option(
            help="Games to train on, comma-separated: library ids or shell patterns, split:train, split:long-train, a"
            " folder of generated games, @FOLDER of `starling curate`, tidying:N, recipes:N or planned:N for N newly"
            " generated games, or a mixture, a file that `starling mixture` wrote."
        ),
    ],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the run.")],
    steps: Annotated[
        int | None,
        typer.Option(
            min=1,
            help="Total environment steps. With --pretrain self-play or both: the maximum (default: 100,000); with"
            " --pretrain return: default 150,000.",
        ),
    ] = None,
    pretrain: Annotated[
        Literal["imitation", "self-play", "both", "return"] | None,
        typer.Option(
            help="Pre-train instead. imitation: learn from --labels; self-play: from the agent's own best episodes;"
            " both: imitation, then self-play; return (agent policy only): reinforcement learning on the return over"
            " several episodes of a game."
        ),
    ] = None,
    labels: Annotated[
        Literal["walkthroughs", "graph", "teacher", "expert"],
        typer.Option(
            help="What --pretrain imitation learns from: walkthroughs or state graphs; or, with DAgger, how a teacher"
            " (tidying games only) or an expert that knows the shortest solutions labels the agent's own play."
        ),
    ] = "walkthroughs",
    agent: Annotated[str, typer.Option(help="Agent to train.")] = "memory-drrn",
    setting: Annotated[
        list[str] | None, typer.Option("--set", help="Setting of the agent, as name=value; repeatable.")
    ] = None,
    help_settings: HelpSettings = False,
    start: Annotated[
        Path | None,
        typer.Option(
            "--from", file_okay=False, help="Folder of a run whose learnt weights and settings to start from."
        ),
    ] = None,
    encoder: Annotated[
        str,
        typer.Option(help="Text encoder: a name or the folder of a trained encoder (default: the agent's own)."),
    ] = "",
    held_out: Annotated[
        str, typer.Option(help="Games to evaluate on, in the format of --games (default: the training games).")
    ] = "",
    seed: Annotated[
        int, typer.Option(min=0, help="Random seed for initial weights, exploration and episode order.")
    ] = 0,
    envs: Annotated[int, typer.Option(min=1, help="Number of parallel environments.")] = 8,
    episode_steps: Annotated[
        int | None, typer.Option(min=1, help="Maximum steps per episode (default: the games' own limit, 100).")
    ] = None,
    device: Annotated[str, typer.Option(help="Device for the agent's networks: cpu, cuda or cuda:N.")] = "cpu",
    evaluate_every: Annotated[int, typer.Option(min=1, help="Environment steps between evaluations.")] = 5_000,
    checkpoint_every: Annotated[int, typer.Option(min=1, help="Environment steps between checkpoints.")] = 5_000,
    resume: Annotated[bool, typer.Option("--resume", help="Continue the run in --out.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Train an agent on library games or generated games.

    Example: starling train --agent memory-drrn --games '*' --steps 20000 --seed 0 --out runs/pretrained
    """
    from starling.generation.sources import open_source, source_names
    from starling.library.catalog import find
    from starling.training.agent import make_agent
    from starling.training.encoder_files import encoder_folder
    from starling.training.trained import trained_agent
    from starling.training.trainer import TrainingConfig, train_on_games

    if steps is None and pretrain is None:
        raise StarlingError("train needs --steps (total environment steps) or --pretrain")
    settings = named_settings(setting or [])
    if encoder := encoder or str(settings.get("encoder") or ""):
        # Absolute, because the run may be resumed from another working directory.
        settings["encoder"] = str(folder.resolve()) if (folder := encoder_folder(encoder)) else encoder
    if device != "cpu":
        settings["device"] = device  # only agents with networks have this setting
    notes: dict[str, Any] = {}
    if start is None:
        player = make_agent(agent, seed=seed, **settings)
    else:
        source = trained_agent(start, agent)
        player, notes = source.make(seed, settings), {"from": source.origin}
    names, choices = open_source(source_names(games), out / "games")
    if pretrain:
        if start:
            raise StarlingError("--pretrain starts from fresh weights: remove --from")
        _pretrain(player, names, choices, pretrain, labels, steps, seed, out, resume, as_json)
        return
    assert steps is not None
    config = TrainingConfig(
        steps,
        seed,
        envs=envs,
        evaluate_every=evaluate_every,
        checkpoint_every=checkpoint_every,
        episode_steps=episode_steps,
    )
    held_out_names = [entry.id for entry in find(held_out)] if held_out else []
    result = train_on_games(player, names, config, out, resume=resume, held_out=held_out_names, notes=notes)
    if as_json:
        typer.echo(json.dumps({**asdict(result), "out": str(out)}))
    else:
        score = "no episode finished" if result.score is None else f"mean score {result.score:.2f}"
        typer.echo(f"{result.steps} steps, {result.episodes} episodes, {score}: {out}")
        if metrics := result.evaluation:
            where = "held-out games" if held_out_names else "the training games"
            episodes = metrics["eval_episodes"]
            won = round(metrics["eval_won"] * episodes)
            typer.echo(f"last evaluation, on {where}: mean score {metrics['eval_score']:.2f}, {won} of {episodes} won")
        for name, values in result.report.items():
            typer.echo(f"{name}: " + ", ".join(f"{key} {value}" for key, value in values.items()))
    if not result.finished:
        typer.echo("interrupted; run the same command with --resume to continue", err=True)
        raise typer.Exit(INTERRUPTED)


def _pretrain(
    player: Agent, names: list[str], choices: list[NounChoice], method: Method, labels: Labels, steps: int | None,
    seed: int, out: Path, resume: bool, as_json: bool,
) -> None:  # fmt: skip
    from starling.training.pretraining import pretrain

    result = pretrain(
        player,
        names,
        method,
        out,
        seed=seed,
        labels=labels,
        choices=choices,
        max_steps=steps,
        resume=resume,
    )
    if as_json:
        typer.echo(json.dumps({**asdict(result), "out": str(out)}))
    else:
        rounds = f" after {result.rounds} rounds" if result.rounds else ""
        score = "" if result.score is None else f", score {result.score:.2f}{rounds}"
        typer.echo(f"{result.decisions} labelled decisions, {result.steps} steps{score}: {out}")
    if not result.finished:
        typer.echo("interrupted; run the same command with --resume to continue", err=True)
        raise typer.Exit(INTERRUPTED)


def show_agent_settings(options: dict[str, Any]) -> None:
    """Print the settings of ``--agent``."""
    from starling.training.agent import agent_class

    name = options["agent"]
    print_settings(f"agent {name}", rows_of(agent_class(name)))


def named_settings(words: list[str]) -> dict[str, Any]:
    """{name: value} from words such as ``hidden=64``. Values are JSON or Python's True, False and None; anything else
    is a string. Raises StarlingError."""
    settings: dict[str, Any] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name.replace(".", "").isidentifier() or name == "seed":
            raise StarlingError(f"--set {word!r}: write name=value, with the name of a setting")
        try:
            settings[name] = json.loads(PYTHON_WORDS.get(value, value))
        except json.JSONDecodeError:
            settings[name] = value
    return settings


def transfer(
    source: Annotated[str, typer.Option("--from", help="Folder of a training run, or none for an untrained agent.")],
    target: Annotated[str, typer.Option(help="Target, such as twc-easy; `starling targets` lists them.")],
    steps: Annotated[int, typer.Option(min=1, help="Fine-tuning steps per seed.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder of the results.")],
    seeds: Annotated[int, typer.Option(min=1, help="Number of seeds: 0, 1, ...")] = 3,
    agent: Annotated[str, typer.Option(help="Agent to train if --from is none.")] = "memory-drrn",
    episodes: Annotated[int, typer.Option(min=1, help="Test episodes per evaluation.")] = 100,
    as_json: Annotated[bool, typer.Option("--json", help="Print the results as JSON.")] = False,
) -> None:
    """Fine-tune an agent on a target and score it on the test fold.

    Run the same command again to continue after an interruption.

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
            scores = [f"{row['steps']}: {_score(row)}" for row in rows if int(row["seed"]) == seed]
            typer.echo(f"seed {seed}  " + "  ".join(scores))
        typer.echo(
            "steps: normalised test score (points if the maximum score is unknown); all metrics are in "
            f"{out / 'results.csv'}"
        )
    if len({row["seed"] for row in rows}) < seeds:
        typer.echo("interrupted; run the same command again to continue", err=True)
        raise typer.Exit(INTERRUPTED)


def _score(row: dict[str, Any]) -> str:
    return f"{float(row['score']):.2f}" if "score" in row else f"{float(row['points']):.1f} points"


def report(
    folders: Annotated[list[Path], typer.Argument(help="Folders of transfer and training runs, or of an experiment.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder to write to.")] = Path("report"),
    as_json: Annotated[bool, typer.Option("--json", help="Print the tables as JSON.")] = False,
) -> None:
    """Compare runs in tables (Markdown, CSV) and learning curves.

    Example: starling report runs/easy runs/easy-scratch --out runs/report
    """
    from starling.experiments.report import write_report

    result = write_report(folders, out)
    show_report(result, out, as_json)


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command(rich_help_panel=TRAIN, cls=settings_command(show_agent_settings))(train)
    for command in (transfer, report):
        app.command(rich_help_panel=TRAIN)(command)
