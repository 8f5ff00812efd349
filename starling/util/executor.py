"""Where work is done that can be done side by side: in processes of this machine, or on a Ray cluster.

Both are `concurrent.futures.Executor`, so that experiments, generation and crawling know one interface. What is
submitted must pickle. On a cluster all machines must see the files that the work reads and writes, under the same
path, and have starling installed.
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

ENGINES = ("local", "ray")


@contextmanager
def open_executor(engine: str, jobs: int, *, threads: bool = False) -> Iterator[Executor]:
    """An executor that does ``jobs`` things at a time; what has not begun when the block is left is dropped.

    ``engine``: one of ENGINES. ``threads``: the work waits for others, such as a model, so that locally threads will do.
    Raises StarlingError for an unknown engine or a cluster that cannot be reached, MissingDependencyError where ray is
    not installed.
    """
    if engine not in ENGINES:
        raise StarlingError(f"unknown engine {engine!r}; there are {', '.join(ENGINES)}")
    executor: Executor
    if engine == "ray":
        executor = RayExecutor(jobs)
    elif threads:
        executor = ThreadPoolExecutor(jobs)
    else:
        context = multiprocessing.get_context("spawn")
        executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin_worker)
    try:
        yield executor
    finally:
        executor.shutdown(cancel_futures=True)


def _begin_worker() -> None:
    """A worker ends when the process that began it is gone, however that came: it would write to files that the next
    process goes on with. Ctrl-C, which reaches all of them, ends it silently; training has a handler of its own."""
    signal.signal(signal.SIGINT, lambda *_: os._exit(130))
    parent = multiprocessing.parent_process()
    assert parent is not None

    def watch() -> None:
        wait_for([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


class RayExecutor(Executor):
    """On the cluster that RAY_ADDRESS names, or else on one of this machine alone that ends with the executor.

    Each call asks for one processor, and at most ``jobs`` of them run at a time.
    """

    def __init__(self, jobs: int) -> None:
        try:
            import ray
        except ImportError:
            raise MissingDependencyError(f"engine ray needs the package: {install_hint('ray')}") from None
        self._ray = ray
        address = os.environ.get("RAY_ADDRESS")
        options: dict[str, Any] = {"address": address} if address else {"num_cpus": jobs, "include_dashboard": False}
        self._ours = not ray.is_initialized()
        if self._ours:
            try:
                ray.init(log_to_driver=False, configure_logging=False, **options)
            except (ConnectionError, RuntimeError, ValueError) as error:
                raise StarlingError(f"no Ray cluster: {error}") from None
        self._threads = ThreadPoolExecutor(jobs)

    def submit(self, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        # A thread for each call that runs, so that no more than ``jobs`` are under way on a cluster that others use.
        return self._threads.submit(self._run, call, args, kwargs)

    def _run(self, call: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        remote = self._ray.remote(call).options(max_retries=0, num_cpus=1)
        try:
            return self._ray.get(remote.remote(*args, **kwargs))
        except self._ray.exceptions.RayTaskError as error:
            # What the work itself raised, as a local executor would raise it.
            raise (error.cause or error) from None
        except self._ray.exceptions.RayError as error:
            raise StarlingError(f"a Ray worker failed: {' '.join(str(error).split())[:300]}") from None

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._threads.shutdown(wait=wait and not cancel_futures, cancel_futures=cancel_futures)
        if self._ours:
            self._ray.shutdown()
