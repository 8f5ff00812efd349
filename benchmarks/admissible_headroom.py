"""How much time a model could save that knows which candidate commands of an unknown story change the world.

    python benchmarks/admissible_headroom.py zork1.z3 games      # story files, or folders of them

In states of a random walk, each command search is metered: candidates performed and typed, and the processor time of
both, of finding the memory that changes by itself, and of everything else (choosing candidates, comparing outcomes).
The bound: an oracle tries only the commands that are listed in the end, typed, and must still do what comes before
any candidate. "At 50%" is a model that skips half of the candidates at no cost of its own.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path
from typing import Any

import numpy as np

from starling.stories.search import IDLE, CommandSearch
from starling.stories.story import StoryGame, open_story
from starling.stories.trials import LIMIT
from starling.util.errors import StarlingError
from starling.util.paths import is_story
from starling.zmachine.machine import Machine


class Metered:
    """A machine that counts what a search tries on it, and the processor seconds that this takes."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self.typed = self.performed = 0
        self.trying = 0.0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._machine, name)

    def search(self, commands: list[str], *rest: Any) -> Any:
        began = time.process_time()
        found = self._machine.search(commands, *rest)
        self.trying += time.process_time() - began
        self.typed += len(commands)
        return found

    def perform(self, performer: Any, actions: Any, *rest: Any) -> Any:
        began = time.process_time()
        found = self._machine.perform(performer, actions, *rest)
        self.trying += time.process_time() - began
        self.performed += len(actions)
        return found


def measure(game: StoryGame, search: CommandSearch, machine: Machine) -> tuple[list[str], dict[str, float]]:
    """(the commands listed in the machine's state, the figures of the search for them)."""
    metered = Metered(machine)
    began = time.process_time()
    listed = search.commands(metered)  # type: ignore[arg-type] # it answers what the machine does
    total = time.process_time() - began
    changing = [command for command in listed if not game.accepts(command)]
    began = time.process_time()
    masks = search._masks & ~search._passing(machine)
    before = time.process_time() - began
    began = time.process_time()
    machine.search(changing or [IDLE], IDLE, masks, masks, LIMIT)
    oracle = time.process_time() - began
    return changing, {
        "performed": metered.performed, "typed": metered.typed, "changing": len(changing), "ms": 1000 * total,
        "trying ms": 1000 * metered.trying, "before ms": 1000 * before, "oracle ms": 1000 * (before + oracle),
        "at 50% ms": 1000 * (total - metered.trying / 2),
    }  # fmt: skip


def walk(path: Path, states: int) -> list[dict[str, float]]:
    """The figures in ``states`` states of a random walk."""
    game = open_story(path)
    machine = game.start()
    machine.restore(game.first.snapshot)
    game.identity(machine)  # finds the masks
    rng = np.random.default_rng(0)
    rows: list[dict[str, float]] = []
    while len(rows) < states:
        if machine.asking or game.over(machine):
            machine.restore(game.first.snapshot)
        changing, row = measure(game, game.search, machine)
        rows.append(row)
        game.step(machine, changing[rng.integers(len(changing))] if changing else "wait")
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("-n", "--states", type=int, default=10)
    options = parser.parse_args()
    paths = [file for path in options.stories for file in (sorted(path.rglob("*.z8")) if path.is_dir() else [path])]
    titled = False
    for path in filter(is_story, paths):
        try:
            rows = walk(path, options.states)
        except StarlingError as error:
            print(f"{path}: {error}")
            continue
        if not titled:
            print("story: medians of", ", ".join(rows[0]))
            titled = True
        print(path.name, *(f"{statistics.median(row[name] for row in rows):.1f}" for name in rows[0]), flush=True)


if __name__ == "__main__":
    main()
