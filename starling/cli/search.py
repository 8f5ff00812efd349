"""The command ``search``: games searched with save and restore."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from starling.cli.evaluation import HELD_OUT, keep_settings
from starling.cli.panels import TRAIN
from starling.cli.settings_help import HelpSettings, print_settings, settings_command
from starling.cli.training import named_settings
from starling.util.errors import StarlingError

if TYPE_CHECKING:
    from starling.searching.run import Found


def search(
    method: Annotated[
        Literal["go-explore", "mcts", "random"],
        typer.Option(help="Search method; random is the baseline, which never restores a position."),
    ] = "go-explore",
    games: Annotated[
        str,
        typer.Option(
            help="Games, comma-separated: heldout, library ids or patterns, split:NAME, folders of generated games, or"
            " story files (a bare name is looked up in STARLING_ROMS)."
        ),
    ] = HELD_OUT,
    steps: Annotated[int, typer.Option(min=1, help="Number of commands to execute per game and seed.")] = 2_000,
    out: Annotated[
        Path, typer.Option(file_okay=False, help="Folder of the results; run the same command again to continue.")
    ] = Path("runs/search"),
    seeds: Annotated[int, typer.Option(min=1, help="Number of seeds: 0, 1, ...")] = 1,
    setting: Annotated[
        list[str] | None, typer.Option("--set", help="Setting of the method, as name=value; repeatable.")
    ] = None,
    help_settings: HelpSettings = False,
    prior: Annotated[
        Path | None,
        typer.Option(exists=True, help="Folder of a ranker-drrn run, to use its ranker as the prior of mcts."),
    ] = None,
    episode_steps: Annotated[
        int | None, typer.Option(min=1, help="Maximum commands per episode (default: 100; 400 in story files).")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the results as JSON.")] = False,
) -> None:
    """Search games for the best trajectory, with save and restore.

    Do not compare the results with those of agents, which cannot return to earlier positions. Writes OUT/result.json.

    Example: starling search --method go-explore --games BoilPasta,SummitBox --steps 2000 --out runs/go-explore
    """
    from starling.generation.sources import source_names
    from starling.searching.run import Plan, read_found, write_found, write_result
    from starling.searching.run import search as run_search
    from starling.training.trained import trained_agent
    from starling.util.paths import is_story

    parts = [part.strip() for part in games.split(",") if part.strip()]
    library = ",".join("split:eval" if part == HELD_OUT else part for part in parts if not is_story(part))
    names = (*(source_names(library) if library else ()), *filter(is_story, parts))
    if not names:
        raise StarlingError("no games to search: give some with --games")
    trained = None if prior is None else trained_agent(prior)
    plan = Plan(
        method, names, steps, seeds, episode_steps, named_settings(setting or []), trained.source if trained else ""
    )
    settings = {**asdict(plan), "digest": trained.digest if trained else ""}
    keep_settings(out, json.dumps(settings, indent=1), "a search")
    agent = None if trained is None else trained.make(0)
    found: list[Found] = []
    for name in names:
        for seed in range(seeds):
            path = out / f"{Path(name).name}-{seed}.json"
            one = read_found(path)
            if one is None:
                one = run_search(plan, name, seed, agent)
                write_found(path, one)
            found.append(one)
            if not as_json:
                typer.echo(_line(one))
    write_result(out / "result.json", plan, found)
    if as_json:
        typer.echo(json.dumps({"searches": [asdict(one) for one in found], "out": str(out)}))
    else:
        typer.echo(_summary(found, seeds))


def _line(found: Found) -> str:
    of = "" if found.max_score is None else f" of {found.max_score:g}"
    return (
        f"{Path(found.game).name}, seed {found.seed}: {found.score:g}{of} points{', won' if found.won else ''}, in "
        f"{len(found.commands)} commands, found after {found.found_after} of {found.steps} steps"
    )


def _summary(found: Sequence[Found], seeds: int) -> str:
    import numpy as np

    from starling.experiments.statistics import iqm
    from starling.searching import CONDITION

    seconds = sum(one.processor_seconds for one in found)
    shares = [one.share for one in found if one.share is not None]
    ending = f"{len(found)} searches {CONDITION}, {seconds:.0f} processor seconds"
    if len(shares) < len(found):
        return ending
    scores = np.array(shares).reshape(-1, seeds).T
    estimate = iqm(scores)
    between = "" if seeds < 2 else f" ({estimate.low:.3f} to {estimate.high:.3f})"
    won = sum(one.won for one in found)
    return f"score: interquartile mean {estimate.value:.3f}{between}, mean {scores.mean():.3f}; {won} won; {ending}"


def show_method_settings(options: dict[str, Any]) -> None:
    """Print the settings of ``--method``."""
    from starling.searching.run import SETTINGS
    from starling.training.settings import setting_rows

    print_settings(f"method {options['method']}", setting_rows(SETTINGS[options["method"]]))


def register(app: typer.Typer) -> None:
    app.command(rich_help_panel=TRAIN, cls=settings_command(show_method_settings))(search)
