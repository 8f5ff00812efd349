"""Executors: the same work, in processes here and on a local Ray cluster."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from starling.errors import StarlingError
from starling.executor import open_executor


def square(n: int) -> tuple[int, int]:
    return n * n, os.getpid()


def fail(message: str) -> None:
    raise StarlingError(message)


@pytest.fixture(params=["local", pytest.param("ray", marks=pytest.mark.slow)])
def engine(request):
    if request.param == "ray":
        pytest.importorskip("ray")
    return request.param


def test_work_is_done_elsewhere_and_errors_come_back(engine):
    with open_executor(engine, 2) as executor:
        found = list(executor.map(square, range(5)))
        with pytest.raises(StarlingError, match="out of paper"):
            executor.submit(fail, "out of paper").result()
    assert [n for n, _ in found] == [0, 1, 4, 9, 16]
    assert os.getpid() not in {pid for _, pid in found}


def test_threads_stay_in_the_process():
    with open_executor("local", 2, threads=True) as executor:
        assert executor.submit(square, 3).result() == (9, os.getpid())


def test_unknown_engine():
    with pytest.raises(StarlingError, match=r"unknown engine 'steam'; there are local, ray"), open_executor("steam", 1):
        pass


def test_workers_go_with_the_process_that_began_them(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        "import os, time\n"
        "from starling.executor import open_executor\n"
        "def busy():\n"
        "    print(os.getpid(), flush=True)\n"
        "    time.sleep(600)\n"
        "if __name__ == '__main__':\n"
        "    with open_executor('local', 1) as executor:\n"
        "        executor.submit(busy).result()\n"
    )
    with subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True) as parent:
        worker = int(parent.stdout.readline())
        parent.kill()
        deadline = time.monotonic() + 60
        while alive(worker) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not alive(worker)


def alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:  # noqa: PTH123
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
