"""The command ``mcp``."""

from __future__ import annotations

from typing import Annotated

import typer

from starling.cli.panels import PLAY
from starling.util.errors import StarlingError
from starling.util.extras import import_optional


def mcp(
    games: Annotated[str, typer.Option(help="Games that clients may play: ids, shell patterns or split:NAME.")] = "*",
    mode: Annotated[
        str, typer.Option(help="How clients give commands: choose (from a list), free or free-list.")
    ] = "free",
    http: Annotated[bool, typer.Option("--http", help="Serve streamable HTTP instead of standard input.")] = False,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port of --http, on loopback.")] = 8000,
    max_games: Annotated[int, typer.Option(min=1, help="Maximum number of open games.")] = 200,
    max_turns: Annotated[int, typer.Option(min=1, help="Maximum commands per game.")] = 1_000,
) -> None:
    """Serve the games as MCP tools, for chat clients.

    Example: starling mcp --games split:eval
    """
    from starling.dialogue.play import MODES

    tools = import_optional("starling.integrations.mcp", "mcp", "mcp")
    chosen = next((known for known in MODES if known == mode), None)
    if chosen is None:
        raise StarlingError(f"--mode {mode}: choose one of {', '.join(MODES)}")
    served = tools.Games(games, mode=chosen, max_turns=max_turns, max_games=max_games)
    if http:
        typer.echo(f"http://127.0.0.1:{port}/mcp  (Ctrl-C to stop)", err=True)
        tools.run_http(served, port)
    else:
        tools.run_stdio(served)


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=PLAY)(mcp)
