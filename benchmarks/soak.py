"""Many games for a long time in one process: whether memory and open files stay flat.

    STARLING_ROMS=roms python benchmarks/soak.py                        # an hour: 100 games of the library and 10 ROMs
    python benchmarks/soak.py --minutes 10 --games 100 --states 500     # without ROMs

The environments stay open and take turns: an episode of random admissible commands each, with all infos, live and
from the state graph in turn. The first round, in which each opens its files, is not counted. ``--states`` bounds the
explored states of each game, as ``max_states`` does for users. A line a minute: seconds, steps, resident memory in MB,
open files. The last line compares the memory of the last quarter with that of the second; the exit status is 1 if it
grew by more than ``--growth`` per cent.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np

import starling
from starling.envs.env import INFOS
from starling.library.catalog import library_folders
from starling.util.paths import is_story

STEPS = 40
"""Commands of an episode of a library game."""
ROM_STEPS = 5
"""The same of a ROM, whose admissible commands take a hundred times as long."""
ROMS = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--games", type=int, default=100, help="games of the library")
    parser.add_argument("--states", type=int, default=2000, help="explored states of a game in memory")
    parser.add_argument("--growth", type=float, default=3, help="per cent that memory may grow by")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    envs, rng = environments(options.games, options.states), np.random.default_rng(options.seed)
    for env, length in envs:
        episode(env, length, rng)
    print(f"{len(envs)} environments\n| seconds | steps | MB | files |\n|--:|--:|--:|--:|")
    growth = soak(envs, 60 * options.minutes, rng)
    print(f"\nmemory of the last quarter against the second: {growth:+.1%}")
    sys.exit(int(100 * growth > options.growth))


def environments(games: int, states: int) -> list[tuple[gymnasium.Env[str, str], int]]:
    """Environments and the steps of their episodes: of library games, and of up to ROMS files in $STARLING_ROMS."""
    infos = tuple(INFOS)
    found: list[tuple[gymnasium.Env[str, str], int]] = [
        (starling.make(id, infos=infos, backend=("live", "graph")[n % 2], max_states=states), STEPS)
        for n, id in enumerate(list(library_folders())[:games])
    ]
    folder = os.environ.get("STARLING_ROMS")
    paths = sorted(path for path in Path(folder).iterdir() if is_story(path)) if folder else []
    for path in paths[:: max(1, len(paths) // ROMS)][:ROMS]:
        found.append((starling.make_story(path, infos=infos, max_states=states), ROM_STEPS))
    return found


def soak(envs: list[tuple[gymnasium.Env[str, str], int]], seconds: float, rng: np.random.Generator) -> float:
    """Play in turn; the relative growth of memory from the second quarter of the time to the last."""
    begun, steps, shown = time.monotonic(), 0, 0.0
    measured: list[tuple[float, float]] = []
    while time.monotonic() - begun < seconds:
        env, length = envs[rng.integers(len(envs))]
        steps += episode(env, length, rng)
        now = time.monotonic() - begun
        measured.append((now, resident()))
        if now >= shown:
            files = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - their number only
            print(f"| {now:.0f} | {steps} | {measured[-1][1]:.1f} | {files} |", flush=True)
            shown += 60
    second = [mb for now, mb in measured if seconds / 4 <= now < seconds / 2]
    last = [mb for now, mb in measured if now >= 0.75 * seconds]
    return float(np.mean(last) / np.mean(second) - 1) if second and last else float("nan")


def episode(env: gymnasium.Env[str, str], length: int, rng: np.random.Generator) -> int:
    """Play an episode of up to ``length`` random commands; their number."""
    _, infos = env.reset(seed=int(rng.integers(1 << 16)))
    for n in range(length):
        command: Any = rng.choice(infos["admissible_commands"] or ["look"])
        _, _, terminated, truncated, infos = env.step(str(command))
        if terminated or truncated:
            return n + 1
    return length


def resident() -> float:
    """This process's resident memory in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
