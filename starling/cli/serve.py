"""The sub-command ``serve``."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Annotated

import typer

from starling.util.errors import StarlingError


def serve(
    host: Annotated[str, typer.Option(help="Address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any that is free.")] = 8000,
    study: Annotated[Path | None, typer.Option(file_okay=False, help="Folder of a study to offer.")] = None,
    name: Annotated[list[str] | None, typer.Option(help="Another name that the server goes by.")] = None,
    sessions: Annotated[int, typer.Option(min=1, help="Sessions at once.")] = 200,
    commands_per_second: Annotated[float, typer.Option(min=0.1, help="Of each session.")] = 5.0,
    idle_minutes: Annotated[float, typer.Option(min=0.01, help="Then a session leaves the memory.")] = 30.0,
) -> None:
    """Offer play, the library and a study as web pages, on this machine only unless --host says otherwise.

    Example: starling serve --port 8000
    """
    from starling.web.app import ServerConfig, create_app
    from starling.web.sessions import Limits

    try:
        import uvicorn
    except ImportError:
        raise StarlingError("serving pages needs uvicorn: pip install 'starling-if[serve]'") from None
    limits = Limits(sessions=sessions, commands_per_second=commands_per_second, idle_minutes=idle_minutes)
    hosts = ServerConfig().hosts | {host.lower(), *(n.lower() for n in name or [])}
    app = create_app(ServerConfig(study=study, limits=limits, hosts=hosts))
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
        except OSError as error:
            raise StarlingError(f"cannot listen at {host} port {port}: {error.strerror or error}") from None
        shown = f"[{host}]" if ":" in host else host
        typer.echo(f"http://{shown}:{listening.getsockname()[1]}/  (Ctrl-C stops)")
        uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False)).run(sockets=[listening])


def register(app: typer.Typer) -> None:
    """Add the sub-command to ``app``."""
    app.command()(serve)
