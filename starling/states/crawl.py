"""Crawling: exploring all reachable states of a game in advance, or a given number of them.

The graph's file is the work queue: each process repeatedly claims unexpanded states, expands them and writes the
result. Any number of processes can do so concurrently, and any can be killed at any time: the next crawl resumes from
the file.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, wait
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from starling.states.explorers import open_explorers
from starling.states.graph import StateRecord
from starling.states.playable import Playable, key_of
from starling.util.arrays import ragged
from starling.util.errors import GraphError, StoryError
from starling.util.executor import open_executor

BATCH = 32
"""States that a process claims at a time."""
PAUSE = 0.1
"""Seconds between two polls of a queue whose states are all claimed by other processes."""


@dataclass(frozen=True)
class CrawlProgress:
    """How much of a game has been explored."""

    game: str
    states: int
    """Reached states."""
    expanded: int
    """Reached states in which every candidate command has been tried."""
    over: int
    """Reached states in which the game has ended."""
    texts: int
    """Distinct texts."""

    @property
    def frontier(self) -> int:
        """Number of reached but unexpanded states."""
        return self.states - self.expanded - self.over

    @property
    def closed(self) -> bool:
        """Whether the graph is complete."""
        return self.states > 0 and self.frontier == 0

    def to_dict(self) -> dict[str, Any]:
        return {**asdict(self), "frontier": self.frontier, "closed": self.closed}


def crawl_progress(game: Playable) -> CrawlProgress:
    """Current progress, from the game's graph file."""
    assert game.store is not None
    return CrawlProgress(game.id, **game.store.counts())


def crawl(
    game: Playable,
    states: int,
    jobs: int = 1,
    progress: Callable[[CrawlProgress], None] | None = None,
    engine: str = "local",
) -> CrawlProgress:
    """Explore a game until its graph is complete or ``states`` of its states are expanded.

    ``jobs``: number of processes; a single one uses up to two threads. ``engine``: where they run
    (`starling.util.executor`); machines of a cluster must share the cache folder. ``progress`` is called about twice a
    second. Raises StoryError if a process dies, StarlingError if the graph cannot be written.
    """
    store = game.store
    assert store is not None
    _add_beginning(game)
    if jobs == 1 and engine == "local":
        work(game, states, progress, threads=None)
        return crawl_progress(game)
    with open_executor(engine, jobs) as executor:
        workers = {executor.submit(work, game, states) for _ in range(jobs)}
        while wait(workers, timeout=0.5).not_done:
            if progress:
                progress(crawl_progress(game))
        try:
            for worker in workers:
                worker.result()
        except BrokenExecutor:
            raise StoryError(f"a process exploring {game.id} was killed; run the command again to continue") from None
    return crawl_progress(game)


def _add_beginning(game: Playable) -> None:
    machine = game.scratch
    machine.restore(machine.start)
    assert game.store is not None
    game.store.add(game.record(machine))


def work(
    game: Playable, states: int, progress: Callable[[CrawlProgress], None] | None = None, threads: int | None = 1
) -> None:
    """Expand states until none is left or ``states`` are expanded: the main loop of one process.

    ``threads``: None for as many as are worth having. The result does not depend on it.
    """
    store = game.store
    assert store is not None
    last_report = time.monotonic()
    with open_explorers(game, threads) as explorers:
        while True:
            claimed = store.claim(BATCH, states)
            if claimed:
                expansions = explorers.expand([snapshot for _, snapshot in claimed])
                found = [StateRecord(key, snapshot, None, 0, None) for key, snapshot in claimed]
                store.write(list(zip(found, expansions, strict=True)))
            else:
                current = crawl_progress(game)
                if current.closed or current.expanded >= states:
                    break
                if not current.states:  # a damaged file was replaced by an empty one
                    _add_beginning(game)
                time.sleep(PAUSE)
            if progress and time.monotonic() - last_report > 0.5:
                progress(crawl_progress(game))
                last_report = time.monotonic()
    if progress:
        progress(crawl_progress(game))


def check_sample(game: Playable, count: int, seed: int = 0) -> int:
    """Replay the shortest paths to ``count`` random states on a fresh machine, and compare each step with the graph.

    The graph must be loaded. Returns the number of compared commands. Raises GraphError, with both texts, at the first
    difference.
    """
    graph, machine = game.graph, game.start()
    paths = shortest_paths(game)
    rng = np.random.default_rng(np.random.SeedSequence((seed, len(graph))))
    reached = np.flatnonzero(paths[0] >= 0)
    compared = 0
    for state in rng.choice(reached, min(count, len(reached)), replace=False).tolist():
        machine.restore(machine.start)
        at = game.beginning
        for row in path_rows(paths, game.beginning, state):
            command = graph.texts[graph.command.data[row]]
            text = game.step(machine, command)
            compared += 1
            if text != graph.texts[graph.text.data[row]]:
                raise GraphError(game.id, command, graph.texts[graph.text.data[row]], text)
            at = int(graph.after.data[row])
            if key_of(game.identity(machine)) != graph.keys[at]:
                raise GraphError(game.id, command, f"state {graph.keys[at].hex()}", "another state")
    return compared


def shortest_paths(game: Playable) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Breadth-first search from the initial state: (distance, predecessor, transition row) of each state.

    Each has shape (states,) and is -1 for unreachable states; the transition row is that of the command from the
    predecessor.
    """
    graph = game.graph
    size = len(graph)
    distance, before, by = (np.full(size, -1, np.int64) for _ in range(3))
    first, counts = graph.first.values, graph.count.values
    edge = np.array([game.beginning])
    distance[edge] = 0
    step = 0
    while len(edge):
        step += 1
        edge = edge[first[edge] >= 0]
        rows = ragged(first[edge], counts[edge])
        after = graph.after.data[rows]
        new = distance[after] < 0
        reached, place = np.unique(after[new], return_index=True)
        distance[reached] = step
        by[reached] = rows[new][place]
        before[reached] = np.repeat(edge, counts[edge])[new][place]
        edge = reached
    return distance, before, by


def path_rows(paths: tuple[np.ndarray, np.ndarray, np.ndarray], start: int, state: int) -> list[int]:
    """Transition rows of the shortest path from ``start`` to ``state``. ``paths``: what `shortest_paths` returns."""
    _, before, by = paths
    rows = []
    while state != start:
        rows.append(int(by[state]))
        state = int(before[state])
    return rows[::-1]
