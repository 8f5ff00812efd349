"""The commands ``eval``, ``leaderboard`` and ``benchmark``: players measured on games."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from starling import __version__
from starling.cli.model import Budget, Model, PriceOf, Timeout, open_endpoint
from starling.cli.panels import TRAIN
from starling.cli.training import named_settings
from starling.util.errors import StarlingError

if TYPE_CHECKING:
    from starling.players.records import Episode, Settings
    from starling.training.agent import Agent

leaderboard = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Make a table of `starling eval` results.\n\n\b\nExample: starling leaderboard build runs/eval/result.json",
)
benchmark = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Generate fresh games for evaluation.\n\n\b\nExample: starling benchmark new --seed 11 --n 5 --out runs/fresh",
)
HELD_OUT = "heldout"
"""Stands for the library's held-out games, as among the targets."""


def evaluate(
    games: Annotated[
        str, typer.Option(help="Games: heldout, library ids or patterns, split:NAME, or a folder of generated games.")
    ] = HELD_OUT,
    out: Annotated[
        Path, typer.Option(file_okay=False, help="Folder of the evaluation; run the same command again to continue.")
    ] = Path("runs/eval"),
    model: Model = None,
    agent: Annotated[str, typer.Option(help="Agent to evaluate, instead of a model.")] = "",
    trained: Annotated[
        Path | None,
        typer.Option("--from", exists=True, help="Folder of the `starling train` run to load the agent from."),
    ] = None,
    setting: Annotated[
        list[str] | None, typer.Option("--set", help="Setting of the agent, as name=value; repeatable.")
    ] = None,
    mode: Annotated[
        Literal["choose", "free", "free-list"],
        typer.Option(
            help="How a model gives commands: chosen from a list, as free text, or as free text with the list on"
            " request."
        ),
    ] = "choose",
    strategy: Annotated[
        Literal["direct", "reason", "react"],
        typer.Option(help="What a model writes: only a command, its reasoning first, or ReAct."),
    ] = "direct",
    attempts: Annotated[int, typer.Option(min=1, help="Attempts at each game; a model keeps notes between them.")] = 1,
    seeds: Annotated[int, typer.Option(min=1, help="Number of seeds; all games are played with each.")] = 1,
    max_turns: Annotated[int, typer.Option(min=1, help="Maximum commands or replies per episode.")] = 50,
    jobs: Annotated[int, typer.Option(min=1, help="Number of games that a model plays in parallel.")] = 1,
    budget_usd: Budget = None,
    price: PriceOf = None,
    timeout: Timeout = None,
) -> None:
    """Evaluate a language model or an agent on games.

    The player does not learn from these games. Writes OUT/result.json. A model's episodes are also saved in
    OUT/episodes.jsonl as they finish; run the same command again to continue after an interruption.

    Example: starling eval --agent random --games BoilPasta,SummitBox --out runs/random
    """
    from starling.generation.sources import source_names
    from starling.players.benchmark import digest
    from starling.players.records import Settings

    if bool(agent) == bool(model or (not agent and os.environ.get("STARLING_MODEL"))):
        raise StarlingError("choose what to evaluate: give either --model or --agent")
    if trained is not None and not agent:
        raise StarlingError("--from loads an agent: add --agent with its name")
    names = source_names("split:eval" if games == HELD_OUT else games)
    common: dict[str, Any] = {
        "games": names,
        "games_digest": digest(names),
        "seeds": seeds,
        "attempts": attempts,
        "max_turns": max_turns,
    }
    if agent:
        player, source = _agent(agent, trained, named_settings(setting or []), names)
        settings = Settings(kind="agent", player=agent, source=source, **common)
        keep_settings(out, settings.model_dump_json(indent=1), "an evaluation")
        _finish(out, settings, _agents_episodes(player, settings))
        return
    if setting:
        raise StarlingError("--set changes an agent's settings: add --agent")
    from starling.dialogue.play import PROMPT_VERSION, Rules
    from starling.players.models import play_games
    from starling.players.records import EpisodeLog

    endpoint = open_endpoint(model, budget_usd, price, out / "replies.sqlite", timeout=timeout)
    shown = {"mode": mode, "strategy": strategy, "prompts": PROMPT_VERSION}
    settings = Settings(kind="model", player=endpoint.label, **shown, **common)
    keep_settings(out, settings.model_dump_json(indent=1), "an evaluation")
    log = EpisodeLog(out / "episodes.jsonl")
    rules = Rules(mode=mode, strategy=strategy, max_turns=max_turns)

    def done(game: str, seed: int) -> list[Episode]:
        found = (log.episodes.get((game, seed, attempt)) for attempt in range(1, attempts + 1))
        return [episode for episode in found if episode is not None]

    for episodes in play_games(endpoint, list(names), rules, seeds=seeds, attempts=attempts, jobs=jobs, done=done):
        log.add(episodes)
        if episodes:
            scores = ", ".join(f"{episode.score:.2f}" for episode in episodes)
            typer.echo(f"{Path(episodes[0].game).name}, seed {episodes[0].seed}: {scores}", err=True)
    _finish(out, settings, list(log.episodes.values()))


def _agent(name: str, run: Path | None, changes: dict[str, Any], games: Sequence[str]) -> tuple[Agent, str]:
    """The agent, and a few words on what it was trained on, including how many of ``games`` were among it."""
    from starling.training.agent import make_agent
    from starling.training.checkpoint import single_thread
    from starling.training.trained import trained_agent

    single_thread()
    if run is None:
        untrained = make_agent(name, seed=0, **changes)
        return untrained, untrained.knows
    found = trained_agent(run, name)
    known = len(set(games) & set(found.games))
    return found.make(0, changes), f"{found.source}, {known or 'none'} of them measured here"


def _agents_episodes(agent: Agent, settings: Settings) -> list[Episode]:
    from starling.players.agents import play_games

    return play_games(agent, list(settings.games), settings.seeds, settings.attempts, settings.max_turns)


def keep_settings(out: Path, settings: str, what: str) -> None:
    """Write the settings of ``what``, such as "an evaluation", as JSON into its folder. Raises StarlingError if it
    holds one with others."""
    from starling.util.paths import write_file

    path, text = out / "settings.json", settings + "\n"
    if path.exists() and path.read_text("utf-8") != text:
        raise StarlingError(f"{out} holds {what} with other settings ({path.name}); choose another --out")
    out.mkdir(parents=True, exist_ok=True)
    write_file(path, text)


def _finish(out: Path, settings: Settings, episodes: list[Episode]) -> None:
    from starling.players.leaderboard import leaderboard as table
    from starling.players.records import Result, in_order, write_result

    command = "starling " + shlex.join(sys.argv[1:])
    result = Result(
        starling=__version__, command=command[:300], settings=settings, episodes=in_order(episodes, settings.games)
    )
    write_result(out / "result.json", result)
    typer.echo(table([result]))


@leaderboard.command("build")
def build(
    results: Annotated[list[Path], typer.Argument(exists=True, help="Result files, or folders of them.")],
    out: Annotated[Path | None, typer.Option(dir_okay=False, help="Markdown file (default: print it).")] = None,
) -> None:
    """Make a Markdown table from result files.

    Example: starling leaderboard build docs/leaderboard --out docs/leaderboard.md
    """
    from starling.players.leaderboard import leaderboard as table
    from starling.players.leaderboard import read_results
    from starling.util.paths import write_file

    text = table(read_results(results))
    if out is None:
        typer.echo(text, nl=False)
    else:
        write_file(out, text)


@leaderboard.command("schema")
def show_schema() -> None:
    """Print the JSON Schema of result files.

    Example: starling leaderboard schema
    """
    from starling.players.leaderboard import schema_json

    typer.echo(schema_json(), nl=False)


@benchmark.command("new")
def new(
    out: Annotated[Path, typer.Option(file_okay=False, help="New folder for the games.")],
    seed: Annotated[int, typer.Option(min=0, help="Random seed; the same seed gives the same games.")],
    n: Annotated[int, typer.Option("--n", min=1, max=1000, help="Number of games.")] = 50,
) -> None:
    """Generate verified games that cannot be in any training corpus.

    Example: starling benchmark new --seed 11 --n 5 --out runs/fresh
    """
    from starling.players.benchmark import write_benchmark

    if out.exists():
        raise StarlingError(f"{out} exists; choose a new folder")
    for game in write_benchmark(out, seed, n):
        typer.echo(f"{game.id}  {len(game.walkthrough)} commands  {game.title}")
    typer.echo(f"{n} games in {out}; evaluate with: starling eval --games {out}")


def register(app: typer.Typer) -> None:
    app.command("eval", rich_help_panel=TRAIN)(evaluate)
    app.add_typer(leaderboard, name="leaderboard", rich_help_panel=TRAIN)
    app.add_typer(benchmark, name="benchmark", rich_help_panel=TRAIN)
