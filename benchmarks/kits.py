"""Compare the speed of two builds of the games: instructions per command, and time of first visits.

    python benchmarks/same_answers.py build /tmp/before --games games/*      # in a checkout of the commit before
    python benchmarks/same_answers.py build /tmp/after --games games/*       # here
    python benchmarks/kits.py /tmp/before /tmp/after

Instructions are those of the walkthrough; they are exact. A first visit is the expansion of a state that no graph holds
yet: every candidate command is tried. Both builds expand the states of the walkthrough, state by state in turn, and of
several rounds the shortest processor time of each state counts, so that the load of the machine favours neither.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

from starling.inform.compiler import Story
from starling.library.game import UnsavedGame
from starling.spec.model import load_spec
from starling.zmachine._zmachine import Machine
from starling.zmachine._zmachine import Story as Code


class Build(UnsavedGame):
    """A game with the story of one build."""

    def __init__(self, folder: Path) -> None:
        super().__init__(load_spec(folder / "game.json"))
        self.story = Story(folder / "story.z8", folder / "symbols.json", str(folder))


def instructions(build: Build) -> int:
    """Z-machine instructions of the walkthrough."""
    machine = Machine(Code(build.story.path.read_bytes()))
    machine.run(None, sys.maxsize)
    executed = 0
    for command in build.walkthrough:
        machine.run(command.encode(), sys.maxsize)
        executed += machine.executed
    return executed


def first_visits(builds: tuple[Build, Build], states: int, rounds: int) -> tuple[float, float]:
    """Seconds of processor time in which each build expands the first ``states`` states of the walkthrough."""
    best: dict[tuple[int, int], float] = {}
    for turn in range(rounds):
        machines = [build.start() for build in builds]
        for build in builds:
            build.forget(0)
        for number, command in enumerate(builds[0].walkthrough[:states]):
            for which in (0, 1) if (number + turn) % 2 else (1, 0):
                build, machine = builds[which], machines[which]
                state = build.state_of(machine)
                began = time.process_time()
                build.expanded(state)
                took = time.process_time() - began
                best[which, number] = min(took, best.get((which, number), took))
                machine.send(command)
    before, after = (sum(took for (w, _), took in best.items() if w == which) for which in (0, 1))
    return before, after


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    parser.add_argument("--states", type=int, default=10, help="states to expand per game")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    names = sorted(
        p.parent.name for p in arguments.before.glob("*/story.z8") if (arguments.after / p.parent.name).exists()
    )
    print(f"{'instructions':>12} {'ratio':>6}   {'first visits':>12} {'ratio':>6}")
    counts, times = [], []
    for name in names:
        builds = Build(arguments.before / name), Build(arguments.after / name)
        commands = len(builds[0].walkthrough)
        count, visit = (
            [instructions(build) for build in builds],
            first_visits(builds, arguments.states, arguments.rounds),
        )
        counts.append(count[1] / count[0])
        times.append(visit[1] / visit[0])
        each, visits = count[1] / commands, 1000 * visit[1] / min(commands, arguments.states)
        print(f"{each:12.0f} {counts[-1]:6.3f}   {visits:9.2f} ms {times[-1]:6.3f}   {name}", flush=True)
    for what, ratios in (("instructions", counts), ("first visits", times)):
        mean, worst = statistics.geometric_mean(ratios), max(ratios)
        print(f"{what}: {mean:.3f} of before on average, {worst:.3f} at most ({names[ratios.index(worst)]})")


if __name__ == "__main__":
    main()
