"""The command line, ``starling``.

Exit codes: 0 done, 1 failed, 2 wrong use, 130 stopped by Ctrl-C. What goes wrong is told in one line on
standard error; ``starling --debug COMMAND ...`` shows the traceback as well.
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
    bench,
    data,
    derive,
    experiment,
    games,
    generate,
    graphs,
    library,
    play,
    pretraining,
    quickstart,
    serve,
    study,
    targets,
    training,
    triage,
)
from starling.util.errors import StarlingError


class _Commands(TyperGroup):
    """Turns what a command raises into one line and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            typer.echo("stopped", err=True)
            raise typer.Exit(130) from None
        except (typer.Exit, typer.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if ctx.params.get("debug") or _is_wrong_use(error):
                raise
            typer.echo(f"error: {_in_one_line(error)}", err=True)
            raise typer.Exit(1) from None


def _is_wrong_use(error: Exception) -> bool:
    """Whether typer reports this one itself, with a hint and exit code 2."""
    return hasattr(error, "exit_code") and hasattr(error, "format_message")


def _in_one_line(error: Exception) -> str:
    if isinstance(error, StarlingError):
        return " ".join(str(error).split())
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror or error}"
    text = " ".join(str(error).split())[:200]
    return f"{type(error).__name__}: {text} (a fault of starling; `starling --debug ...` shows where)"


app = typer.Typer(
    cls=_Commands,
    no_args_is_help=True,
    # Neither help nor errors are markup: texts of games have [brackets] in them.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"starling {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Seed ideas become Inform 7 games, games become environments, agents learn on them.

    Example: starling generate "brew tea for a tired friend" --out generated
    """


games.register(app)
generate.register(app)
derive.register(app)
play.register(app)
study.register(app)
serve.register(app)
triage.register(app)
graphs.register(app)
library.register(app)
data.register(app)
pretraining.register(app)
targets.register(app)
training.register(app)
action_lm.register(app)
experiment.register(app)
quickstart.register(app)
bench.register(app)


def _keep_examples() -> None:
    """Help texts are wrapped to the width of the terminal; an example has to stay on one line."""
    for command in [
        *app.registered_commands,
        *bench.bench.registered_commands,
        *study.study.registered_commands,
        study.study.registered_callback,
        app.registered_callback,
    ]:
        if command and command.callback:
            text = inspect.getdoc(command.callback) or ""
            command.help = text.replace("Example: ", "\b\nExample: ")


_keep_examples()


def main() -> None:
    """Entry point of the console script."""
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        typer.echo("stopped", err=True)
        sys.exit(130)
    except BrokenPipeError:
        # Whoever read the output has gone. Python would complain about it once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
