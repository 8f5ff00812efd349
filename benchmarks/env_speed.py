"""Steps per second of a library game: the interpreter alone, jericho's own step, and our environment.

    python benchmarks/env_speed.py BoilPasta

All three play the same random admissible commands; medians of five rounds in one run.
"""

from __future__ import annotations

import argparse
import statistics
import time
import warnings
from collections.abc import Callable

import jericho
import numpy as np

from starling.env import StarlingEnv
from starling.library import open_game

ROUNDS = 5


def random_play(env: StarlingEnv, steps: int) -> list[str | None]:
    """Commands of a random player; None where an episode ended."""
    rng = np.random.default_rng(0)
    commands: list[str | None] = []
    _, infos = env.reset(seed=0)
    for _ in range(steps):
        command = infos["admissible_commands"][rng.integers(len(infos["admissible_commands"]))]
        commands.append(command)
        _, _, ended, _, infos = env.step(command)
        if ended:
            commands.append(None)
            _, infos = env.reset()
    return commands


def rate(play: Callable[[list[str | None]], None], commands: list[str | None]) -> float:
    """Median steps per second over the rounds."""
    rates = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        play(commands)
        rates.append(len(commands) / (time.perf_counter() - began))
    return statistics.median(rates)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("game")
    parser.add_argument("--steps", type=int, default=2000)
    arguments = parser.parse_args()
    game = open_game(arguments.game)
    env = StarlingEnv(game)
    began = time.perf_counter()
    commands = random_play(env, arguments.steps)
    cold = len(commands) / (time.perf_counter() - began)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        frotz = jericho.FrotzEnv(str(game.story.path), seed=1)

    def play_frotz(commands: list[str | None]) -> None:
        frotz.reset()
        for command in commands:
            if command is None:
                frotz.reset()
            else:
                frotz.step(command)

    def play(env: StarlingEnv) -> Callable[[list[str | None]], None]:
        def run(commands: list[str | None]) -> None:
            env.reset()
            for command in commands:
                if command is None:
                    env.reset()
                else:
                    env.step(command)

        return run

    jericho_rate = rate(play_frotz, commands)
    rows = [
        ("jericho FrotzEnv.step, text only", jericho_rate),
        ("StarlingEnv, all infos, states seen before", rate(play(env), commands)),
        ("StarlingEnv, all infos, first visits", cold),
    ]
    print(f"{arguments.game}: {len(game.states)} states expanded")
    for name, value in rows:
        print(f"{value:8.0f} steps/s  {value / jericho_rate:5.2f}x  {name}")


if __name__ == "__main__":
    main()
