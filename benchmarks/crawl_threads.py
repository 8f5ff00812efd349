"""Crawling one game on two threads against one: seconds, processor seconds, and whether the graphs are the same.

    taskset -c 0,1 python benchmarks/crawl_threads.py BoilPasta LongHillToHollin --states 3000

One and two threads take turns, each with an empty graph. Two processors that nobody else uses are needed for the
seconds to mean anything; processor seconds are not sensitive to that. The last column is computed for two free
processors, from the times of the parts: those of a state that need Python's lock, those that do not, and those
between batches, when the other thread waits.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

from starling.library.catalog import open_game
from starling.library.game import Game
from starling.spec.model import GameSpec
from starling.states import explorers
from starling.states.crawl import BATCH, work
from starling.states.graph import Expansion
from starling.states.playable import Playable
from starling.util.paths import cache_dir
from starling.zmachine.machine import Machine


class Crawl(NamedTuple):
    seconds: float
    processor: float
    graph: list[Any]
    """All rows of the graph file."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("games", nargs="*", default=["BoilPasta", "LongHillToHollin", "SummitBox"])
    parser.add_argument("--states", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    stories = cache_dir() / "stories"
    print("| game | us a state | two threads | ratio | processor us | two threads | ratio | same graph | computed |")
    print("|---|--:|--:|--:|--:|--:|--:|---|--:|")
    for name in options.games:
        spec = open_game(name).spec
        Game(spec).story  # noqa: B018  # compiled
        with tempfile.TemporaryDirectory() as folder:
            os.environ["STARLING_CACHE"] = folder
            Path(folder, "stories").symlink_to(stories)
            rounds = [[crawled(spec, options.states, threads) for threads in (1, 2)] for _ in range(options.rounds)]
            computed = expected(spec, options.states)
        cells = [name]
        for field in ("seconds", "processor"):
            medians = [statistics.median(getattr(crawl[n], field) for crawl in rounds) for n in (0, 1)]
            one, two = (1e6 * seconds / options.states for seconds in medians)
            cells += [f"{one:.0f}", f"{two:.0f}", f"{one / two:.2f}"]
        same = all(one.graph == two.graph for one, two in rounds)
        print(f"| {' | '.join(cells)} | {'yes' if same else 'NO'} | {computed:.2f} |", flush=True)


def begun(spec: GameSpec) -> Game:
    """A game whose graph has its first state only."""
    game = Game(spec)
    game.store.path.unlink(missing_ok=True)
    game.store.add(game.record(game.scratch))
    game.candidates  # noqa: B018  # its tables are not part of the crawl
    return game


def crawled(spec: GameSpec, states: int, threads: int) -> Crawl:
    game = begun(spec)
    wall, processor = time.perf_counter(), time.process_time()
    work(game, states, threads=threads)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    game.store.close()
    with contextlib.closing(sqlite3.connect(game.store.path)) as db:
        columns = "id, key, score, ended, location, snapshot, expansion"
        rows = db.execute("SELECT * FROM texts ORDER BY id").fetchall()
        return Crawl(wall, processor, rows + db.execute(f"SELECT {columns} FROM states ORDER BY id").fetchall())


def expected(spec: GameSpec, states: int) -> float:
    """How many times as fast two threads are on two free processors, from the times that one thread measures."""
    clock, tried, whole = time.thread_time, list[tuple[float, float]](), list[tuple[float, float]]()
    game, explore, call = begun(spec), explorers.explore, Machine.explore

    def timed_call(self: Machine, *arguments: Any) -> Any:
        began = clock()
        found = call(self, *arguments)
        tried.append((began, clock()))
        return found

    def timed(game: Playable, machine: Machine) -> Expansion:
        began = clock()
        found = explore(game, machine)
        whole.append((began, clock()))
        return found

    Machine.explore, explorers.explore = timed_call, timed  # type: ignore[method-assign,assignment]
    try:
        began = clock()
        work(game, states)
        one = clock() - began
    finally:
        Machine.explore, explorers.explore = call, explore  # type: ignore[method-assign]
        game.store.close()
    parts = [(c[0] - w[0], c[1] - c[0], w[1] - c[1]) for c, w in zip(tried, whole, strict=True)]
    between = one - sum(map(sum, parts))
    return one / (between + sum(together(parts[first : first + BATCH]) for first in range(0, len(parts), BATCH)))


def together(parts: list[tuple[float, float, float]]) -> float:
    """Seconds that two threads take for states with (locked, free, locked) parts, of which one is locked at a time."""
    free_at = [0.0, 0.0]
    rest = [0.0, 0.0]
    unlocked = 0.0
    for before, free, after in parts:
        thread = free_at.index(min(free_at))
        unlocked = max(unlocked, free_at[thread]) + rest[thread] + before
        free_at[thread], rest[thread] = unlocked + free, after
    return max(max(unlocked, at) + left for at, left in zip(free_at, rest, strict=True))


if __name__ == "__main__":
    main()
