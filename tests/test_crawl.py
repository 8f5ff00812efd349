"""Crawling finds every state, with any number of processes, even if they are killed."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from starling.envs.env import StarlingEnv
from starling.library.game import Game
from starling.states.crawl import CrawlProgress, check_sample, crawl, crawl_progress, path_rows, shortest_paths, work
from starling.states.explorers import open_explorers
from starling.states.playable import key_of
from starling.util.errors import GraphError, StarlingError, StoryError
from starling.util.processes import _started, claim_mark
from tests.games import small
from tests.world_games import EGGS

ROOT = Path(__file__).parent.parent
ALL = 1_000_000

Edges = dict[bytes, dict[str, tuple[str, bytes]]]
"""{state: {effective command: (text, resulting state)}}."""


def by_plain_search() -> tuple[Edges, set[bytes]]:
    """Reference result, by a plain search: the effective commands of each state, and the terminal states."""
    game = Game(small())
    machine = game.start()
    memory, world = machine.memory(), game.world
    edges: Edges = {}
    ends: set[bytes] = set()
    queue, seen = [machine.start], {key_of(world.identity(memory))}
    for snapshot in queue:
        machine.restore(snapshot)
        here = key_of(world.identity(memory))
        if world.ended(memory):
            ends.add(here)
            continue
        edges[here] = {}
        for command in game.candidates.commands(memory):
            text = machine.send(command)
            after = key_of(world.identity(memory))
            if machine.asking and not world.ended(memory):
                after = here
            if after != here:
                edges[here][command] = text, after
                if after not in seen:
                    seen.add(after)
                    queue.append(machine.snapshot())
            machine.restore(snapshot)
    return edges, ends


def from_file() -> tuple[Edges, set[bytes]]:
    """The same, from the graph file."""
    game = loaded()
    graph, edges, ends = game.graph, {}, set()
    for state, key in enumerate(graph.keys):
        if graph.ended.data[state]:
            ends.add(key)
        else:
            assert graph.expanded(state)
            changes = [t for t in game.info(state).transitions.values() if t.after != state]
            edges[key] = {t.command: (t.text, graph.keys[t.after]) for t in changes}
    return edges, ends


def loaded() -> Game:
    game = Game(small())
    game.store.load_all(game.graph, game.number)
    return game


@pytest.fixture(scope="module")
def truth() -> tuple[Edges, set[bytes]]:
    return by_plain_search()


def test_a_small_game_closes_with_all_its_states(no_graphs: Path, truth: Any) -> None:
    assert crawl_progress(Game(small())) == CrawlProgress("small-plate", 0, 0, 0, 0)
    reports: list[CrawlProgress] = []
    done = crawl(Game(small()), ALL, progress=reports.append)
    edges, ends = truth
    assert done.closed and done.frontier == 0
    assert (done.states, done.expanded, done.over) == (len(edges) + len(ends), len(edges), len(ends))
    assert reports[-1] == done == crawl_progress(Game(small()))
    assert done.to_dict()["closed"] is True
    assert from_file() == truth
    assert check_sample(loaded(), 50) > 50
    assert crawl(Game(small()), ALL) == done


def test_paths_are_shortest(no_graphs: Path, truth: Any) -> None:
    crawl(Game(small()), ALL)
    game = loaded()
    paths, graph = shortest_paths(game), game.graph
    distances, edge = {graph.keys[game.beginning]: 0}, [graph.keys[game.beginning]]
    for key in edge:
        for _, after in truth[0].get(key, {}).values():
            if after not in distances:
                distances[after] = distances[key] + 1
                edge.append(after)
    assert {graph.keys[s]: int(d) for s, d in enumerate(paths[0])} == distances
    machine = game.start()
    for state in random.Random(0).sample(range(len(graph)), 30):
        machine.restore(machine.start)
        rows = path_rows(paths, game.beginning, state)
        assert len(rows) == distances[graph.keys[state]]
        for row in rows:
            game.step(machine, graph.texts[graph.command.data[row]])
        assert game.state_of(machine) == state


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_limit_is_respected(jobs: int, no_graphs: Path) -> None:
    done = crawl(Game(small()), 1, jobs)
    assert done.expanded == 1 and not done.closed
    assert crawl(Game(small()), 150, jobs).expanded == 150
    assert crawl(Game(small()), 100, jobs).expanded == 150  # more are known already


def test_two_processes_find_the_same_graph(no_graphs: Path, truth: Any) -> None:
    reports: list[CrawlProgress] = []
    assert crawl(Game(small()), ALL, jobs=2, progress=reports.append).closed
    assert from_file() == truth
    assert [c.expanded for c in reports] == sorted(c.expanded for c in reports)


def rows_of(game: Game) -> list[Any]:
    """All that the graph file says about texts and states, with their numbers."""
    with contextlib.closing(sqlite3.connect(game.store.path)) as db:
        texts = db.execute("SELECT * FROM texts ORDER BY id").fetchall()
        columns = "id, key, score, ended, location, snapshot, expansion"
        return [texts, db.execute(f"SELECT {columns} FROM states ORDER BY id").fetchall()]


def crawled_on(threads: int, spec: Any) -> list[Any]:
    game = Game(spec)
    game.store.path.unlink(missing_ok=True)
    game.scratch.restore(game.scratch.start)
    game.store.add(game.record(game.scratch))
    work(game, 300, threads=threads)
    game.store.close()
    return rows_of(game)


@pytest.mark.parametrize("spec", [small(), EGGS], ids=["small", "names that change with the state"])
def test_the_number_of_threads_does_not_show_in_the_file(spec: Any, no_graphs: Path) -> None:
    one, two, three = (crawled_on(threads, spec) for threads in (1, 2, 3))
    assert one == two == three
    assert len(one[1]) > 100


def test_an_error_on_one_thread_ends_the_crawl(no_graphs: Path) -> None:
    game = Game(small())
    crawl(game, 200)
    packed = list(game.store.claim(40, 1000))
    snapshots = [snapshot for _, snapshot in packed]
    with open_explorers(game, 2) as explorers:
        assert len(explorers.expand(snapshots)) == len(snapshots) == 40
        with pytest.warns(UserWarning, match="explored again"), pytest.raises(StoryError, match="is damaged"):
            explorers.expand([*snapshots[:9], snapshots[9][:-3], *snapshots[10:]])


CRAWL = """
import sys
from starling.envs.env import StarlingEnv
from starling.states.crawl import crawl
from starling.library.game import Game
from tests.games import small
if __name__ == "__main__":
    crawl(Game(small()), 1_000_000, int(sys.argv[1]))
"""


@contextlib.contextmanager
def crawling(tmp_path: Path, jobs: int) -> Iterator[subprocess.Popen[bytes]]:
    """A process group that is crawling; killed when the block ends."""
    program = tmp_path / "program.py"
    program.write_text(CRAWL)
    process = subprocess.Popen(
        [sys.executable, str(program), str(jobs)],
        start_new_session=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def test_concurrent_crawls_share_the_work(no_graphs: Path, tmp_path: Path, truth: Any) -> None:
    with crawling(tmp_path, 1) as first, crawling(tmp_path, 1) as second:
        assert (first.wait(60), second.wait(60)) == (0, 0)
    assert from_file() == truth


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2])
def test_killed_crawls_are_resumed(jobs: int, no_graphs: Path, tmp_path: Path, truth: Any) -> None:
    rng, store, expanded = random.Random(jobs), Game(small()).store, 0
    for _ in range(5 - jobs):
        with crawling(tmp_path, jobs) as process:
            end = time.monotonic() + 30
            while process.poll() is None and time.monotonic() < end and store.counts()["expanded"] <= expanded:
                time.sleep(0.02)
            time.sleep(rng.uniform(0, 0.3))
        assert store.counts()["expanded"] >= expanded  # nothing written is lost
        expanded = store.counts()["expanded"]
    store.close()
    began = time.monotonic()
    assert crawl(Game(small()), ALL).closed
    assert time.monotonic() - began < 30  # claims of dead processes are void at once
    assert from_file() == truth
    check_sample(loaded(), 100)


@pytest.mark.parametrize("mark", ["other process", "reused number", "later", "earlier version", "another system"])
def test_claims_that_nobody_works_on_are_void(mark: str, no_graphs: Path) -> None:
    game = Game(small())
    store = game.store
    game.scratch.restore(game.scratch.start)
    store.add(game.record(game.scratch))
    own, now = claim_mark(), time.monotonic()
    system, process, start, second = own.split(":")
    parent = f"{system}:{os.getppid()}:{_started(os.getppid())}:{second}"
    claims: dict[str, tuple[Any, float]] = {
        "other process": (f"{system}:999999999:5:{second}", now),
        "reused number": (f"{system}:{os.getppid()}:1{start}:{second}", now),
        "later": (parent, now + 3600),
        "earlier version": (os.getppid(), time.time() + 3600),
        "another system": (f"elsewhere:{process}:{start}:{int(second) + 3600}", now),
    }

    def claim(claimant: Any, claimed: float) -> int:
        with contextlib.closing(sqlite3.connect(store.path)) as db, db:
            db.execute("UPDATE states SET claimant = ?, claimed = ?", (claimant, claimed))
        return len(store.claim(1, 100))

    assert claim(parent, now) == 0
    assert claim(parent, now - 61) == 1
    assert claim(f"elsewhere:1:1:{second}", now) == 0
    assert claim(*claims[mark]) == 1


def test_an_altered_text_is_detected(no_graphs: Path) -> None:
    crawl(Game(small()), ALL)
    assert check_sample(loaded(), 40) == check_sample(loaded(), 40)
    with sqlite3.connect(Game(small()).store.path) as db:
        changed = db.execute("UPDATE texts SET text = 'Stolen.' WHERE text = 'Taken.'").rowcount
    db.close()
    assert changed == 1
    with pytest.raises(GraphError, match=r"'take .*'Stolen\.', the machine gives 'Taken\.'; delete") as error:
        check_sample(loaded(), 200)
    assert "\n" not in str(error.value)


class Deadly(Game):
    """A game whose workers die."""

    def __reduce__(self) -> Any:
        return Deadly, (self.spec,)

    def start(self) -> Any:
        if __name__ != "__main__" and os.environ.get("STARLING_TEST_PARENT") != str(os.getpid()):
            os._exit(3)
        return super().start()


def test_a_dying_worker_is_a_one_line_error(no_graphs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STARLING_TEST_PARENT", str(os.getpid()))
    with pytest.raises(StoryError, match="to continue") as error:
        crawl(Deadly(small()), ALL, jobs=2)
    assert "\n" not in str(error.value)
    assert crawl(Game(small()), ALL).closed


def test_an_unwritable_graph_is_an_error(no_graphs: Path) -> None:
    no_graphs.write_text("in the way")
    with pytest.raises(StarlingError, match="cannot be written"):
        crawl(Game(small()), ALL)


def test_a_damaged_file_is_replaced(no_graphs: Path) -> None:
    game = Game(small())
    crawl(game, 100)
    game.store.close()
    game.store.path.write_bytes(b"no such thing" * 1000)
    with pytest.warns(UserWarning, match="explored again"):
        assert crawl(Game(small()), ALL).closed


def test_terminal_states_count_once(no_graphs: Path) -> None:
    """Also if an environment has visited and stored them."""
    game = Game(small())
    env = StarlingEnv(game, backend="graph")
    env.reset()
    for command in game.walkthrough:
        env.step(command)
    game.store.flush()
    assert crawl(Game(small()), 100_000).closed


def test_claims_use_indexes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STARLING_CACHE", str(tmp_path))
    game = Game(small())
    crawl(game, 3)
    assert game.store is not None
    connection = game.store._connection
    assert connection is not None
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    assert game.store.claim(2, 100)
    connection.set_trace_callback(None)
    read = [statement for statement in statements if statement.startswith("SELECT")]
    plans = [row[3] for statement in read for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert len(plans) == 3 and all(" USING " in plan and "INDEX" in plan for plan in plans)
