"""Executors: the same calls in local processes and on a local Ray cluster."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import time

import pytest

from starling.author.endpoint import ChatEndpoint
from starling.author.llm import OpenAIAuthor
from starling.author.replies import ReplyStore
from starling.generation.batch import generate_many, idea_seed_pairs
from starling.library.game import Game
from starling.states.crawl import crawl
from starling.util.errors import StarlingError
from starling.util.executor import open_executor
from tests.games import small
from tests.loopback import KEY, Loopback, by_stage, fern
from tests.narrow import not_none


def square(n: int) -> tuple[int, int]:
    return n * n, os.getpid()


def fail(message: str) -> None:
    raise StarlingError(message)


@pytest.fixture(params=["local", pytest.param("ray", marks=pytest.mark.slow)])
def engine(request):
    if request.param == "ray":
        pytest.importorskip("ray")
    return request.param


def test_calls_run_in_other_processes_and_their_errors_are_raised(engine):
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
    with pytest.raises(StarlingError, match=r"unknown engine 'steam'; known: local, ray"), open_executor("steam", 1):
        pass


def test_workers_exit_with_their_parent_process(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        "import os, time\n"
        "from starling.util.executor import open_executor\n"
        "def busy():\n"
        "    print(os.getpid(), flush=True)\n"
        "    time.sleep(600)\n"
        "if __name__ == '__main__':\n"
        "    with open_executor('local', 1) as executor:\n"
        "        executor.submit(busy).result()\n"
    )
    with subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True) as parent:
        worker = int(not_none(parent.stdout).readline())
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


@pytest.mark.long
def test_generation_and_crawling_on_a_ray_cluster(tmp_path, no_graphs, monkeypatch):
    """Same games and graph as with the local engine; the workers read the API key from their own environment."""
    pytest.importorskip("ray")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    work = list(idea_seed_pairs(["water the fern"], 2, 0))
    with Loopback(by_stage(fern())) as server:
        endpoint = ChatEndpoint(
            base_url=server.url, model="m", replies=ReplyStore(tmp_path / "r.sqlite"), first_wait=0.01
        )
        made = generate_many(work, OpenAIAuthor(endpoint), "m", tmp_path / "ray", jobs=2, engine="ray")
        assert server.keys == {f"Bearer {KEY}"} and len(server.requests) == 14
        here = generate_many(work, OpenAIAuthor(endpoint), "m", tmp_path / "local", jobs=2)
        assert len(server.requests) == 14  # the workers kept their replies in the same file
    assert [r.outcome for r in made.records] == [r.outcome for r in here.records] == ["verified", "verified"]
    for one, other in zip(made.records, here.records, strict=True):
        stories = [tmp_path / engine / r.folder / "story.z8" for engine, r in (("ray", one), ("local", other))]
        assert stories[0].read_bytes() == stories[1].read_bytes()
    done = crawl(Game(small()), 1_000_000, jobs=2, engine="ray")
    assert done.closed and done == crawl(Game(small()), 1_000_000)


def test_an_endpoint_takes_no_key_along():
    endpoint = ChatEndpoint(base_url="http://127.0.0.1:1/v1", api_key=KEY, model="m")
    assert KEY.encode() not in pickle.dumps(endpoint)
