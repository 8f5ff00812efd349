"""What a pre-training costs, counted in three ways: steps, processor seconds, and commands executed on a machine.

    python benchmarks/budget.py

Every admissible command of a state has been executed on the interpreter, with those that turned out to be
inadmissible, to know what it does. So reading a state's labels costs as much as visiting it. Counted are all commands
sent to an interpreter, with no state graph stored from before: of imitation from walkthroughs and from state graphs (75
training games), and of training without pre-training on the 25 held-out games, by steps.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from starling.library.catalog import games_of_split, open_game
from starling.library.game import Game
from starling.training.agent import make_agent
from starling.training.demonstrations import GRAPH_STATES, graph_demonstrations, walkthrough_demonstration
from starling.training.rollout import GraphGames
from starling.training.trainer import Trainer, TrainingConfig
from starling.zmachine.machine import Machine

STEPS = (5_000, 7_500, 10_000, 15_000)


class Meter:
    """Commands sent to any machine, and processor seconds, since it was made."""

    def __init__(self) -> None:
        self.commands, self._began, self._send = 0, time.process_time(), Machine.send

        def send(machine: Machine, command: str) -> str:
            self.commands += 1
            return self._send(machine, command)

        setattr(Machine, "send", send)  # noqa: B010 - a method is replaced on purpose

    @property
    def seconds(self) -> float:
        return time.process_time() - self._began


def main() -> None:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    # Nothing from earlier runs.
    Game.store = None  # type: ignore[assignment]
    print("| what | steps | processor seconds | commands |\n|---|---:|---:|---:|")
    sources, meter = games_of_split("train"), Meter()
    walkthroughs = [walkthrough_demonstration(open_game(name)) for name in sources]
    make_agent("ranker-drrn", seed=0).imitate(walkthroughs)
    row("imitation of walkthroughs", sum(len(d.steps) for d in walkthroughs), meter)
    graphs = [d for name in sources for d in graph_demonstrations(open_game(name), GRAPH_STATES)]
    make_agent("ranker-drrn", seed=0).imitate(graphs)
    row("imitation of state graphs, and walkthroughs", len(graphs), meter)
    meter = Meter()
    games = GraphGames(games_of_split("eval"))
    agent = make_agent("memory-drrn", seed=0)
    with tempfile.TemporaryDirectory() as folder:
        for steps in STEPS:
            config = TrainingConfig(steps, 0, log_every=10**6, evaluate_every=10**6, checkpoint_every=10**6)
            Trainer(agent, games, config, Path(folder), lambda player: {}).run(resume=True, show_progress=False)
            row("no pre-training, on held-out games", steps, meter)


def row(what: str, steps: int, meter: Meter) -> None:
    print(f"| {what} | {steps:,} | {meter.seconds:.0f} | {meter.commands:,} |", flush=True)


if __name__ == "__main__":
    main()
