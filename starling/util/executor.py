"""Parallel execution in local processes or on a Ray cluster, behind one `concurrent.futures.Executor` interface.

Submitted calls must be picklable. On a cluster, all machines need starling installed and must see the files that the
calls read and write under the same paths.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait as wait_for
from typing import Any

from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from starling.util.suggest import unknown_name

ENGINES = ("local", "ray")


@contextmanager
def open_executor(engine: str, jobs: int, *, threads: bool = False) -> Iterator[Executor]:
    """An executor for ``jobs`` concurrent calls; calls that have not started when the block exits are cancelled.

    ``engine``: one of ENGINES. ``threads``: the calls are I/O-bound (waiting for an LLM, say), so the local engine uses
    threads. Raises StarlingError for an unknown engine or an unreachable cluster, MissingDependencyError if ray is not
    installed.
    """
    if engine not in ENGINES:
        raise StarlingError(unknown_name("engine", engine, ENGINES))
    executor: Executor
    if engine == "ray":
        executor = RayExecutor(jobs)
    elif threads:
        executor = ThreadPoolExecutor(jobs)
    else:
        context = multiprocessing.get_context("spawn")
        executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_init_worker)
    try:
        yield executor
    finally:
        executor.shutdown(cancel_futures=True)


def _init_worker() -> None:
    """Exit when the parent process dies, even by SIGKILL: an orphan would write to files that the next process resumes
    from. Ctrl-C reaches the whole process group and ends workers silently; training installs its own handler."""
    signal.signal(signal.SIGINT, lambda *_: os._exit(130))
    parent = multiprocessing.parent_process()
    assert parent is not None

    def watch() -> None:
        wait_for([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


class RayExecutor(Executor):
    """Runs calls on the cluster at RAY_ADDRESS, else on a local one that is shut down with the executor.

    Each call requests one CPU; at most ``jobs`` run at a time.
    """

    def __init__(self, jobs: int) -> None:
        try:
            import ray
            import ray.exceptions
        except ImportError:
            raise MissingDependencyError(f"engine ray needs the package: {install_hint('ray')}") from None
        self._ray = ray
        address = os.environ.get("RAY_ADDRESS")
        options: dict[str, Any] = {"address": address} if address else {"num_cpus": jobs, "include_dashboard": False}
        self._owns_ray = not ray.is_initialized()
        if self._owns_ray:
            try:
                ray.init(log_to_driver=False, configure_logging=False, **options)
            except (ConnectionError, RuntimeError, ValueError) as error:
                raise StarlingError(f"cannot connect to a Ray cluster: {error}") from None
        self._threads = ThreadPoolExecutor(jobs)

    def submit(self, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        # One thread per running call limits the load on a shared cluster to ``jobs``.
        return self._threads.submit(self._run, call, args, kwargs)

    def _run(self, call: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        remote = self._ray.remote(call).options(max_retries=0, num_cpus=1)
        try:
            return self._ray.get(remote.remote(*args, **kwargs))
        except self._ray.exceptions.RayTaskError as error:
            # Unwrap the exception that the call raised, as a local executor would.
            raise (error.cause or error) from None
        except self._ray.exceptions.RayError as error:
            raise StarlingError(f"a Ray worker failed: {' '.join(str(error).split())[:300]}") from None

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._threads.shutdown(wait=wait and not cancel_futures, cancel_futures=cancel_futures)
        if self._owns_ray:
            self._ray.shutdown()
