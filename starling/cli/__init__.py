"""The command line, ``starling``.

Exit codes: 0 success, 1 failure, 2 usage error, 130 interrupted by Ctrl-C. Errors are one line on standard error;
``starling --debug COMMAND ...`` adds the traceback.
"""

from __future__ import annotations

import inspect
import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from starling import __version__
from starling.cli import (
    action_lm,
    bank,
    bench,
    bootstrap,
    curate,
    data,
    derive,
    distil,
    evaluation,
    experiment,
    games,
    generate,
    graphs,
    library,
    mcp,
    mixture,
    play,
    pretraining,
    quickstart,
    search,
    self_train,
    serve,
    skills,
    study,
    targets,
    training,
    triage,
    watching,
)
from starling.cli.panels import PANELS
from starling.util.errors import StarlingError


class _CommandGroup(TyperGroup):
    """Reports errors in one line with an exit code, and lists the commands by panel in the help."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            typer.echo("interrupted", err=True)
            raise typer.Exit(130) from None
        except (typer.Exit, typer.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if ctx.params.get("debug") or _is_usage_error(error):
                raise
            typer.echo(f"error: {_in_one_line(error)}", err=True)
            raise typer.Exit(1) from None

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        width = max(map(len, self.commands))
        for panel in PANELS:
            of_panel = {name: cmd for name, cmd in self.commands.items() if cmd.rich_help_panel == panel}  # type: ignore[attr-defined]
            with formatter.section(panel):
                limit = formatter.width - width - 4
                formatter.write_dl([(n.ljust(width), cmd.get_short_help_str(limit)) for n, cmd in of_panel.items()])


def _is_usage_error(error: Exception) -> bool:
    """Whether typer reports the error itself, with a hint and exit code 2."""
    return hasattr(error, "exit_code") and hasattr(error, "format_message")


def _in_one_line(error: Exception) -> str:
    if isinstance(error, StarlingError):
        return " ".join(str(error).split())
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror or error}"
    text = " ".join(str(error).split())[:200]
    return f"{type(error).__name__}: {text} (a bug in starling; `starling --debug ...` shows the traceback)"


app = typer.Typer(
    cls=_CommandGroup,
    no_args_is_help=True,
    # No markup in help and errors: game texts contain [brackets].
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(requested: bool) -> None:
    if requested:
        typer.echo(f"starling {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks of errors.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Generate text games from ideas, train agents on them, and transfer to other games.

    Example: starling generate "brew tea for a tired friend" --out generated
    """


for module in (
    games,
    generate,
    bank,
    derive,
    curate,
    library,
    play,
    watching,
    serve,
    mcp,
    quickstart,
    training,
    targets,
    experiment,
    evaluation,
    search,
    mixture,
    distil,
    pretraining,
    action_lm,
    self_train,
    bootstrap,
    bench,
    graphs,
    data,
    skills,
    study,
    triage,
):
    module.register(app)


def _keep_examples() -> None:
    """Keep each example on one line: help texts are otherwise wrapped to the width of the terminal."""
    for command in [
        *app.registered_commands,
        *bench.bench.registered_commands,
        *skills.skills.registered_commands,
        *study.study.registered_commands,
        *evaluation.leaderboard.registered_commands,
        *evaluation.benchmark.registered_commands,
        study.study.registered_callback,
        app.registered_callback,
    ]:
        if command and command.callback:
            text = inspect.getdoc(command.callback) or ""
            command.help = text.replace("Example: ", "\b\nExample: ")


_keep_examples()


def _open_closed_streams() -> None:
    """Connect standard streams that the caller has closed (``>&-``) with the null device.

    What is printed there is lost, as the caller wants, and no other file gets their numbers.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # gets the lowest free number, which is this one
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, mode, closefd=False))


def main() -> None:
    """Entry point of the console script."""
    _open_closed_streams()
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        typer.echo("interrupted", err=True)
        sys.exit(130)
    except BrokenPipeError:
        # The reader of the pipe is gone; a redirected stdout avoids another error at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
