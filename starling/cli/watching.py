"""The command ``play-agent``: an agent plays, and shows what it considered."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from starling.cli.panels import PLAY
from starling.cli.training import named_settings
from starling.util.errors import StarlingError


def play_agent(
    game: Annotated[str, typer.Argument(help="Library id or game folder.")],
    trained: Annotated[
        Path | None,
        typer.Option("--from", exists=True, help="Folder of the `starling train` run to load the agent from."),
    ] = None,
    agent: Annotated[str, typer.Option(help="Agent (default: the agent of --from).")] = "",
    setting: Annotated[
        list[str] | None, typer.Option("--set", help="Setting of the agent, as name=value; repeatable.")
    ] = None,
    attempts: Annotated[int, typer.Option(min=1, help="Number of consecutive episodes.")] = 1,
    max_steps: Annotated[int, typer.Option(min=1, help="Maximum commands per episode.")] = 100,
    seed: Annotated[int, typer.Option(min=0, help="Random seed for the agent's choices.")] = 0,
    page: Annotated[Path | None, typer.Option(dir_okay=False, help="HTML page to write, instead of printing.")] = None,
) -> None:
    """Watch an agent play a game.

    Shows at each step the commands that the agent considers, with their probabilities. The agent does not train.
    Agents with a memory across episodes, such as `policy`, use what they found in earlier attempts.

    Example: starling play-agent BoilPasta --agent random
    """
    from starling.library.catalog import open_game
    from starling.players.watching import page as page_of
    from starling.players.watching import watch
    from starling.training.agent import make_agent
    from starling.training.checkpoint import single_thread
    from starling.training.trained import trained_agent
    from starling.util.paths import write_file

    if trained is None and not agent:
        raise StarlingError("choose an agent: give --agent, or --from with the folder of a `starling train` run")
    single_thread()
    changes = named_settings(setting or [])
    player = trained_agent(trained, agent).make(seed, changes) if trained else make_agent(agent, seed=seed, **changes)
    title = open_game(game).spec.title
    moments = watch(player, game, attempts, max_steps, seed)
    if page is not None:
        write_file(page, page_of(title, player.name, list(moments)))
        typer.echo(f"wrote {page}")
        return
    for moment in moments:
        if moment.step == 1:
            typer.secho(f"\n== {title}, attempt {moment.attempt}", bold=True)
            typer.echo(f"\n{moment.text.strip()}\n")
        for command, share in moment.considered:
            mark = ">" if command == moment.chosen else " "
            typer.secho(f"  {mark} {share:4.0%} {'#' * round(20 * share):20} {command}", dim=True)
        typer.secho(f"> {moment.chosen}", bold=True)
        typer.echo(f"{moment.answer.strip()}\n")
        if moment.outcome:
            typer.echo(f"{moment.outcome}: {moment.score:g} of {moment.max_score:g} points in {moment.step} commands")


def register(app: typer.Typer) -> None:
    app.command("play-agent", rich_help_panel=PLAY)(play_agent)
