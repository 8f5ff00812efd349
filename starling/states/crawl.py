"""Exploring games ahead of time: every state that can be reached, or as many as asked for.

The graph's file is the queue: each process claims states that were reached but not expanded, expands them and writes
what it found. Any number of processes may do so at once, any of them may be killed at any moment, and the next one
goes on where the file stands.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, wait
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from starling.states.graph import Glance
from starling.states.playable import Playable, explore, key_of
from starling.util.arrays import ragged
from starling.util.errors import GraphError, StoryError
from starling.util.executor import open_executor

BATCH = 32
"""States that a process claims at a time."""
PAUSE = 0.1
"""Seconds between two looks at a queue that others are working on."""


@dataclass(frozen=True)
class Crawled:
    """How far a game is explored."""

    game: str
    states: int
    """States that were reached."""
    expanded: int
    """Those of them in which every candidate command was tried."""
    over: int
    """Those in which the game has ended."""
    texts: int

    @property
    def frontier(self) -> int:
        """States that were reached and not expanded."""
        return self.states - self.expanded - self.over

    @property
    def closed(self) -> bool:
        """Whether the graph is complete."""
        return self.states > 0 and self.frontier == 0

    def to_dict(self) -> dict[str, Any]:
        return {**asdict(self), "frontier": self.frontier, "closed": self.closed}


def standing(game: Playable) -> Crawled:
    """How far a game is explored, by its file."""
    assert game.store is not None
    return Crawled(game.id, **game.store.counts())


def crawl(
    game: Playable,
    states: int,
    jobs: int = 1,
    progress: Callable[[Crawled], None] | None = None,
    engine: str = "local",
) -> Crawled:
    """Explore a game until its graph is complete, or until ``states`` of its states are expanded.

    ``jobs`` processes share the work, where ``engine`` says (`starling.util.executor`); on several machines the cache must be
    the same folder. ``progress`` is called now and then.
    """
    store = game.store
    assert store is not None
    machine = game.scratch
    machine.restore(machine.start)
    store.add(game.glance(machine))
    if jobs == 1 and engine == "local":
        work(game, states, progress)
        return standing(game)
    with open_executor(engine, jobs) as executor:
        workers = {executor.submit(work, game, states) for _ in range(jobs)}
        while wait(workers, timeout=0.5).not_done:
            if progress:
                progress(standing(game))
        try:
            for worker in workers:
                worker.result()
        except BrokenExecutor:
            raise StoryError(
                f"a process that explored {game.id} was killed; what it had found is kept: run it again"
            ) from None
    return standing(game)


def work(game: Playable, states: int, progress: Callable[[Crawled], None] | None = None) -> None:
    """Expand states of a game until none is left or enough are expanded; one process of a crawl."""
    store, machine = game.store, game.scratch
    assert store is not None
    told = time.monotonic()
    while True:
        now = standing(game)
        if progress and time.monotonic() - told > 0.5:
            progress(now)
            told = time.monotonic()
        if now.closed or now.expanded >= states:
            break
        claimed = store.claim(BATCH, states)
        if not claimed:
            time.sleep(PAUSE)
            continue
        found = []
        for key, snapshot in claimed:
            machine.restore(game.unpack(snapshot))
            found.append((Glance(key, snapshot, None, 0, None), explore(game, machine)))
        store.write(found)
    if progress:
        progress(standing(game))


def check_sample(game: Playable, count: int, seed: int = 0) -> int:
    """Play the way to ``count`` random states on a fresh machine, and compare what the graph says of each step.

    The graph must be loaded. Gives the number of commands that were compared. Raises GraphError, with both texts, at
    the first that differs.
    """
    graph, machine = game.graph, game.start()
    came_from = ways(game)
    rng = np.random.default_rng(np.random.SeedSequence((seed, len(graph))))
    reached = np.flatnonzero(came_from[0] >= 0)
    compared = 0
    for state in rng.choice(reached, min(count, len(reached)), replace=False).tolist():
        machine.restore(machine.start)
        at = game.beginning
        for row in path_rows(came_from, game.beginning, state):
            command = graph.texts[graph.command.data[row]]
            text = game.step(machine, command)
            compared += 1
            if text != graph.texts[graph.text.data[row]]:
                raise GraphError(game.id, command, graph.texts[graph.text.data[row]], text)
            at = int(graph.after.data[row])
            if key_of(game.world.identity(machine.memory())) != graph.keys[at]:
                raise GraphError(game.id, command, f"state {graph.keys[at].hex()}", "another state")
    return compared


def ways(game: Playable) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Shortest ways from the beginning, by breadth: for each state its distance (-1 out of reach), the state before
    it and the row of the command that led here, each of shape (states,)."""
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


def path_rows(found: tuple[np.ndarray, np.ndarray, np.ndarray], start: int, state: int) -> list[int]:
    """Rows of the commands on the shortest way from ``start`` to ``state``, as `ways` found it."""
    _, before, by = found
    rows = []
    while state != start:
        rows.append(int(by[state]))
        state = int(before[state])
    return rows[::-1]
