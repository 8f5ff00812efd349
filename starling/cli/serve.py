"""The command ``serve``."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from starling.cli.panels import PLAY
from starling.util.errors import StarlingError
from starling.util.extras import install_hint

if TYPE_CHECKING:
    from starling.web.sessions import Limits


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 for any free port.")] = 8000,
    study: Annotated[Path | None, typer.Option(file_okay=False, help="Folder of a study to include.")] = None,
    name: Annotated[list[str] | None, typer.Option(help="Additional host name of the server; repeatable.")] = None,
    sessions: Annotated[int, typer.Option(min=1, help="Maximum number of concurrent sessions.")] = 200,
    commands_per_second: Annotated[float, typer.Option(min=0.1, help="Rate limit of each session.")] = 5.0,
    idle_minutes: Annotated[
        float, typer.Option(min=0.01, help="Minutes of inactivity after which a session is unloaded.")
    ] = 30.0,
    disk_mb: Annotated[float, typer.Option(min=1, help="Megabytes of disk for players' transcripts.")] = 1000.0,
) -> None:
    """Serve play, the library and a study as web pages.

    Reachable from this machine only, unless --host is another address.

    Example: starling serve --port 8000
    """
    from starling.web.app import ServerConfig, create_app
    from starling.web.sessions import Limits

    limits = Limits(
        sessions=sessions, commands_per_second=commands_per_second, idle_minutes=idle_minutes, disk_mb=disk_mb
    )
    hosts = ServerConfig().hosts | {host.lower(), *(n.lower() for n in name or [])}
    app = create_app(ServerConfig(study=study, limits=limits, hosts=hosts))
    run_server(app, host, port, lambda url: None, limits)


def run_server(app: Any, host: str, port: int, ready: Callable[[str], None], limits: Limits | None = None) -> None:
    """Serve ``app`` until Ctrl-C. Prints the address, and calls ``ready`` with it once connections are accepted."""
    try:
        from starling.web import server
    except ImportError:
        raise StarlingError(f"serve needs uvicorn: {install_hint('serve')}") from None
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
        except OSError as error:
            raise StarlingError(f"cannot listen on {host} port {port}: {error.strerror or error}") from None
        listening.listen()
        shown = f"[{host}]" if ":" in host else host
        url = f"http://{shown}:{listening.getsockname()[1]}/"
        typer.echo(f"{url}  (Ctrl-C to stop)")
        ready(url)
        server.serve(app, limits).run(sockets=[listening])


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command(rich_help_panel=PLAY)(serve)
