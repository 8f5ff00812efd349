"""Expanding several states of a game at the same time, on threads.

Most of the time that a state takes is spent in the interpreter, which runs without Python's lock, so two threads
are worth having. What they find does not depend on their number: the expansions come in the order of the states.
"""

from __future__ import annotations

import copy
import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from starling.states.graph import Expansion
from starling.states.playable import Playable, explore

MAX_THREADS = 2
"""More would wait for Python's lock."""


class Explorers:
    """Threads that expand states, each with a machine and tables of its own; made by `open_explorers`."""

    def __init__(self, games: Sequence[Playable], executor: ThreadPoolExecutor) -> None:
        self._games, self._executor = games, executor

    def expand(self, snapshots: Sequence[bytes]) -> list[Expansion]:
        """The expansions of packed states, in their order. Raises StoryError if one of them is damaged."""
        todo = deque(enumerate(snapshots))
        found: dict[int, Expansion] = {}

        def work(game: Playable) -> None:
            while (next_one := _popped(todo)) is not None:
                number, snapshot = next_one
                try:
                    game.restore(game.scratch, snapshot)
                    found[number] = explore(game, game.scratch)
                except BaseException:
                    todo.clear()  # the other threads stop, too
                    raise

        others = [self._executor.submit(work, game) for game in self._games[1 : len(snapshots)]]
        work(self._games[0])
        for other in others:
            other.result()
        return [found[number] for number in range(len(snapshots))]

    def expand_in_graph(self, states: Sequence[int]) -> None:
        """Expand states of the game's graph, as `Playable.expanded` does one after the other."""
        game = self._games[0]
        graph, store = game.graph, game.store
        states = [state for state in states if not graph.expanded(state)]
        stored = {state: store.load(graph, state) if store else None for state in states}
        unknown = [state for state in states if stored[state] is None]
        explored = dict(zip(unknown, self.expand([graph.snapshots[state] for state in unknown]), strict=True))
        for state in states:
            expansion = stored[state]
            if expansion is None:
                expansion = explored[state]
                if store:
                    store.save(graph, state, expansion)
            graph.expand(state, expansion)


@contextmanager
def open_explorers(game: Playable, threads: int | None = None) -> Iterator[Explorers]:
    """Threads that expand states of a game, of which this one is the first; by default, as many as are worth having."""
    twins = [copy.copy(game) for _ in range(1, threads or _worthwhile(game))]
    for twin in twins:
        vars(twin)["store"] = game.store
    with ThreadPoolExecutor(max(1, len(twins))) as executor:
        yield Explorers([game, *twins], executor)


def _worthwhile(game: Playable) -> int:
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(MAX_THREADS, processors) if game.unlocked else 1


def _popped(todo: deque[tuple[int, bytes]]) -> tuple[int, bytes] | None:
    """The next of a queue that threads share; None if it is empty."""
    try:
        return todo.popleft()
    except IndexError:
        return None
