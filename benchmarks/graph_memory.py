"""Memory of a state graph: bytes for each state, by what holds them, and growth of the process.

    python benchmarks/graph_memory.py LongHillToHollin --states 100000

States are expanded in the order in which they are found.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from starling.library.catalog import open_game


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("game", nargs="?", default="LongHillToHollin")
    parser.add_argument("--states", type=int, default=100_000)
    options = parser.parse_args()
    game = open_game(options.game)
    vars(game)["store"] = None  # found anew, and not written
    graph, state = game.graph, game.beginning
    game.expanded(state)
    before, begun = resident(), time.process_time()
    half, halfway = 0, 0
    while len(graph) < options.states and state + 1 < len(graph):
        state += 1
        game.expanded(state)
        if not half and 2 * len(graph) > options.states:
            half, halfway = len(graph), resident()
    seconds, each = time.process_time() - begun, 1 / len(graph)
    snapshots = sum(map(len, graph.snapshots))
    print(f"{len(graph)} states, {state + 1} of them expanded, {1e6 * seconds / (state + 1):.0f} us a visit")
    print(f"packed states before compression  {snapshots * each:6.0f} bytes a state")
    print(f"transitions                       {graph.transitions.values.nbytes * each:6.0f}")
    print(f"columns of states                 {graph.states.values.nbytes * each:6.0f}")
    print(f"keys                              {sum(map(len, graph.keys)) * each:6.0f}")
    print(f"the process grew by               {(resident() - before) * each:6.0f}")
    print(f"the same of the second half       {(resident() - halfway) / (len(graph) - half):6.0f}")


def resident() -> int:
    """This process's resident memory in bytes."""
    status = Path("/proc/self/status").read_text("ascii")
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))


if __name__ == "__main__":
    main()
