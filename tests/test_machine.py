"""The machine agrees with Frotz; snapshots restore it; machines do not affect each other."""

from __future__ import annotations

import multiprocessing
import pickle
import random
import re
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from starling.envs.env import StarlingEnv
from starling.inform.compiler import Story
from starling.library.catalog import open_game
from starling.zmachine.machine import Machine, clean_text, one_command
from tests.house import HOUSE_WORDS, IDS, ODD, house, machines, plays

# --- comparison with Frotz --------------------------------------------------------------------------------------------


INTERPRETER = re.compile(r"Standard interpreter [^/]*")


def differ(story: Story, plays: list[list[str]]) -> None:
    """Fail at the first command on which Frotz and the machine differ in text or memory."""
    jericho = pytest.importorskip("jericho", reason="needs jericho, which includes Frotz")
    with pytest.warns(Warning):  # jericho does not know this game
        frotz = jericho.FrotzEnv(str(story.path), seed=1)
    opening = frotz.reset()[0]
    machine = Machine(story.path)
    assert clean_text(opening) == machine.opening
    start = frotz.get_state()
    symbols = story.symbols.globals
    # Bytes in which interpreters identify themselves.
    own = [*range(64), *(symbols[name] + k for name in ("undo_flag", "standard_interpreter") for k in (0, 1))]
    theirs = np.zeros(frotz.frotz_lib.getRAMSize(), np.uint8)
    for play in plays:
        machine.restore(machine.start)
        frotz.set_state(start)
        for command in play:
            said = clean_text(frotz.frotz_lib.step(one_command(command).encode() + b"\n").decode("cp1252"))
            said, answer = (INTERPRETER.sub("", text) for text in (said, machine.send(command)))
            assert (command, answer) == (command, said)
            if machine.halted:  # Frotz restarts
                break
            frotz.frotz_lib.getRAM(np.ctypeslib.as_ctypes(theirs))
            unlike = set(np.nonzero(theirs != machine.memory()[: len(theirs)])[0].tolist()) - set(own)
            assert (command, sorted(unlike)) == (command, [])
            if machine.memory()[symbols["deadflag"] + 1]:
                break
    frotz.close()


@pytest.mark.parametrize("id", IDS[::3])
def test_plays_the_library_like_frotz(id: str) -> None:
    game = open_game(id)
    machine, chance = game.start(), random.Random(id)
    words = list(game.walkthrough) + game.candidates.commands(machine.memory()) + ODD
    plays = [[chance.choice(words) for _ in range(40)] for _ in range(12)]
    differ(game.story, [list(game.walkthrough), *plays])


def test_plays_a_stock_story_like_frotz() -> None:
    chance = random.Random(3)
    win = ["switch on torch", "take torch", "down", "up", "open chest", "take key", "unlock door with key", "open door"]
    shared = [
        c for c in HOUSE_WORDS + ODD if c not in ("save", "restore", "script", "undo")
    ]  # these use files, or undo, which is not implemented
    plays = [[chance.choice(shared) for _ in range(40)] for _ in range(25)]
    differ(house(), [[*win, "north", "look"], *plays])


# --- snapshots --------------------------------------------------------------------------------------------------------


@settings(max_examples=150)
@given(plays, plays, plays)
def test_a_snapshot_restores_everything(before: list[str], between: list[str], after: list[str]) -> None:
    machine, other = machines()
    machine.restore(machine.start)
    for command in before:
        machine.send(command)
    snapshot, memory = machine.snapshot(), machine.memory().tobytes()
    first = [machine.send(command) for command in after]
    end = machine.snapshot()
    for command in between:
        machine.send(command)
    for one in (machine, other):
        one.restore(pickle.loads(pickle.dumps(snapshot)))
        assert one.memory().tobytes() == memory and one.snapshot() == snapshot
        assert [one.send(command) for command in after] == first
        assert one.snapshot() == end


def test_snapshots_are_small() -> None:
    machine = open_game("BoilPasta").start()
    assert len(machine.start) < 10_000


# --- processes --------------------------------------------------------------------------------------------------------


def play_together(games: list[tuple[str, int]], steps: int = 25) -> list[list[Any]]:
    """Traces of random players that take turns in this process."""
    envs = [StarlingEnv(open_game(id), infos=("score", "won", "lost", "location", "moves")) for id, _ in games]
    chances = [random.Random(seed) for _, seed in games]
    # Some long games draw their asides by chance, which the seed decides on.
    seen: list[list[Any]] = [[env.reset(seed=seed)] for env, (_, seed) in zip(envs, games, strict=True)]
    for _ in range(steps):
        for env, chance, trace in zip(envs, chances, seen, strict=True):
            if trace[-1] is None:
                continue
            commands = env.game.candidates.commands(env._started().memory())
            outcome = env.step(chance.choice([*commands, *ODD]))
            trace += [outcome] if not outcome[2] else [outcome, None]
    return seen


def test_many_environments_in_few_processes_agree_with_one() -> None:
    games = [(IDS[k % len(IDS)], k) for k in range(64)]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        elsewhere = [trace for part in pool.map(play_together, (games[:32], games[32:])) for trace in part]
    assert elsewhere == play_together(games)
