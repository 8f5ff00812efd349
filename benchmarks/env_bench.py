"""Benchmarks of the environments against their peers, for `starling bench env`.

Each row is the median of five rounds in which our environment and the peer take turns. Single environments are measured
in wall-clock time, vector environments in CPU time of one core, ours and the peer's, so that other load on the machine
distorts neither. A row whose peer is not installed has no ratio.
"""

from __future__ import annotations

import functools
import itertools
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import peers

import starling
from starling.envs.env import INFOS, EnvState, StarlingEnv
from starling.library.catalog import find, open_game
from starling.library.game import Game
from starling.util.errors import StarlingError
from starling.util.paths import cache_dir
from starling.util.suggest import unknown_name

SMALL, LARGE = "BoilPasta", "LongHillToHollin"
"""Games of the vector rows: random play revisits few states of the first and keeps finding new ones of the second."""
NUM_ENVS = 1024
RECORDED_STEPS = 200
"""Random commands recorded for the rows of single environments."""
EXPLORE = 20
"""Seconds that a vector row may explore per second of measuring."""
MEMORY_ENVS, MEMORY_GAMES = 1000, 100
SHORT_INFOS = ("score", "won", "lost", "location")
GRAPH_INFOS = ("admissible_commands", "inventory", "description", *SHORT_INFOS)
MAKE = """
import time, gymnasium, starling
if {warm}:
    gymnasium.make("starling/{other}-v0").reset(seed=0)
began, worked = time.perf_counter(), time.process_time()
gymnasium.make("starling/{game}-v0").reset(seed=0)
print(time.perf_counter() - began, time.process_time() - worked)
"""
MEMORY = """
import os, sys
import gymnasium, starling, starling.envs.env, starling.library.catalog, starling.library.game
from starling.library.catalog import find

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

games, count = [entry.id for entry in find("split:train,split:eval")][:int(sys.argv[1])], int(sys.argv[2])
before, envs = resident(), []
for i in range(count):
    envs.append(gymnasium.make(f"starling/{games[i % len(games)]}-v0"))
    envs[-1].reset(seed=0)
print(resident() - before)
"""


@dataclass
class Row:
    """One comparison. ``goal`` is for ``ratio`` if there is a peer, else for ``ours``."""

    name: str
    unit: str
    ours: float
    peer: float | None
    ratio: float | None
    """How many times better than the peer or, without a peer, than the goal."""
    goal: float
    reached: bool | None
    note: str
    load: float = 0.0
    """Load average of the machine at the end of the measurement."""


def live_step(seconds: float) -> Row:
    game = open_game(peers.GAME)
    commands = _random_play(game)
    env, frotz = StarlingEnv(game, infos=SHORT_INFOS), peers.frotz_env(game)
    ours, peer = (peers.timed(peers.replay(each.step, each.reset, commands, 20)) for each in (env, frotz))
    note = f"jericho FrotzEnv.step, text only; {peers.GAME}, {RECORDED_STEPS} random admissible commands"
    return _against_peer("live step", "steps/s", seconds, ours, lambda: peer, 0.95, note)


def first_visits(seconds: float) -> Row:
    """Steps into new states, each with their admissible commands."""
    env, frotz = StarlingEnv(_fresh(peers.GAME), infos=("admissible_commands",)), peers.frotz_env(open_game(peers.GAME))
    visits = _visits(env, frotz)
    endless: Iterator[_Visit] = iter(())

    def ours() -> float:
        nonlocal endless, env
        visit = next(endless, None)
        if visit is None:
            endless = iter(visits)
            visit = next(endless)
            env = StarlingEnv(_fresh(peers.GAME), infos=("admissible_commands",))
            env.reset()
        env.restore(visit.before)
        began = time.perf_counter()
        env.step(visit.command)
        return time.perf_counter() - began

    theirs = itertools.cycle(visits)

    def peer() -> float:
        visit = next(theirs)
        frotz.set_state(visit.frotz)
        began = time.perf_counter()
        frotz.step(visit.command)
        peers.try_all(frotz, visit.candidates)
        return time.perf_counter() - began

    tried = statistics.mean(len(visit.candidates) for visit in visits)
    note = f"jericho's own filter in Python on the same {tried:.0f} candidates per state; {len(visits)} states"
    return _against_peer("first visits", "states/s", seconds, _step_player(ours), lambda: _step_player(peer), 3, note)


def revisited_states(seconds: float) -> Row:
    game = open_game(peers.GAME)
    env = StarlingEnv(game, backend="graph", infos=GRAPH_INFOS)
    batch = peers.replay(env.step, env.reset, _random_play(game), 2 * RECORDED_STEPS)
    note = "TextWorld with the same infos: " + ", ".join(GRAPH_INFOS)
    theirs = functools.partial(peers.textworld_with, *GRAPH_INFOS)
    return _against_peer("revisited states", "steps/s", seconds, peers.timed(batch), theirs, 100, note)


def vector_small(seconds: float) -> Row:
    ours, note = _vector(SMALL, ("score",), seconds, texts=False)
    note += "; peer: TextWorld-Express in the JVM, pre-crawled, 14,000 nodes"
    row = _against_peer(
        "graph vector small", "steps/s of a core", seconds, ours, peers.twx_jvm_precrawled_small, 1, note
    )
    return _require_rate(row, 5e6)


def vector_large(seconds: float) -> Row:
    ours, note = _vector(LARGE, ("score",), seconds, 300, texts=False)
    note += "; peer: TextWorld-Express in the JVM, pre-crawled, 5 games of 180,000 nodes"
    row = _against_peer("graph vector large", "steps/s of a core", seconds, ours, peers.twx_jvm_precrawled, 2, note)
    return _require_rate(row, 5e6)


def vector_all_infos(seconds: float) -> Row:
    ours, note = _vector(SMALL, INFOS, seconds)
    return _against_goal(
        "graph vector all infos", "steps/s of a core", peers.medians(seconds, ours)[0], 5e6, f"{note}; all infos"
    )


def gym_make(seconds: float) -> Row:
    wall, work = _median_times(lambda: _make(warm=True))
    first, _ = _median_times(lambda: _make(warm=False))
    note = (
        f"gym.make and reset of a process's second game; {1000 * work:.1f} ms of CPU time; "
        f"its first game, with imports, {1000 * first:.0f} ms"
    )
    return _against_goal("gym.make", "ms", 1000 * wall, 50, note, less=True)


def gym_make_fresh(seconds: float) -> Row:
    def once() -> list[float]:
        began = time.perf_counter()
        _make(warm=False)
        return [time.perf_counter() - began]

    (wall,) = _median_times(once)
    note = "a whole Python process: start, imports, gym.make, reset, exit"
    return _against_goal("gym.make fresh", "ms", 1000 * wall, 1000, note, less=True)


def memory(seconds: float) -> Row:
    games = [entry.id for entry in find("split:train,split:eval")][:MEMORY_GAMES]
    for name in games:
        open_game(name).story  # noqa: B018  # compiled
    megabytes = float(_python(MEMORY, MEMORY_GAMES, MEMORY_ENVS))
    note = f"{MEMORY_ENVS} environments of {len(games)} games, all infos, made and reset"
    return _against_goal("memory", "MB", megabytes, 2000, note, less=True)


ROWS: dict[str, Callable[[float], Row]] = {
    "live step": live_step,
    "first visits": first_visits,
    "revisited states": revisited_states,
    "graph vector small": vector_small,
    "graph vector large": vector_large,
    "graph vector all infos": vector_all_infos,
    "gym.make": gym_make,
    "gym.make fresh": gym_make_fresh,
    "memory": memory,
}


def run(names: Iterable[str], seconds: float, report: Callable[[str], None]) -> list[Row]:
    """Measure the rows called ``names``, by default all, each for about ``seconds`` (see `peers.medians`).

    ``report`` is called with the name of each row before it is measured. Raises StarlingError for an unknown name.
    """
    selected = list(names) or list(ROWS)
    for name in selected:
        if name not in ROWS:
            raise StarlingError(unknown_name("row", name, ROWS))
    rows = []
    for name in selected:
        report(name)
        row = ROWS[name](seconds)
        row.load = round(os.getloadavg()[0], 2)
        rows.append(row)
    return rows


# ---------------------------------------------------------------- rows


def _against_peer(
    name: str,
    unit: str,
    seconds: float,
    ours: peers.Player,
    make_peer: Callable[[], peers.Player],
    goal: float,
    note: str,
) -> Row:
    try:
        peer = make_peer()
    except (ImportError, OSError, subprocess.CalledProcessError, peers.MissingPeerError) as error:
        (rate,) = peers.medians(seconds, ours)
        return Row(name, unit, rate, None, None, goal, None, f"{note}; no peer: {error}")
    rate, theirs = peers.medians(seconds, ours, peer)
    return Row(name, unit, rate, theirs, rate / theirs, goal, rate / theirs >= goal, note)


def _require_rate(row: Row, min_rate: float) -> Row:
    """``row`` with a further goal: our own rate is at least ``min_rate``."""
    if row.reached is not None:
        row.reached = row.reached and row.ours >= min_rate
    row.note += f"; and at least {min_rate:,.0f} {row.unit}"
    return row


def _against_goal(name: str, unit: str, ours: float, goal: float, note: str, less: bool = False) -> Row:
    ratio = goal / ours if less else ours / goal
    return Row(name, unit, ours, None, ratio, goal, ratio >= 1, note)


# ---------------------------------------------------------------- players


def _fresh(name: str) -> Game:
    """A game with an empty state graph that is neither loaded nor saved."""
    game = Game(open_game(name).spec)
    vars(game)["store"] = None
    return game


def _random_play(game: Game) -> peers.Commands:
    env = StarlingEnv(game, backend="graph", infos=("admissible_commands",))
    return peers.random_commands(env, RECORDED_STEPS)


@dataclass
class _Visit:
    """A step into a new state."""

    before: EnvState
    frotz: Any
    """The state before, in jericho's form."""
    command: str
    candidates: list[str]
    """Candidate commands of the new state."""


def _visits(env: StarlingEnv, frotz: Any) -> list[_Visit]:
    rng = random.Random(0)
    visits: list[_Visit] = []
    _, infos = env.reset()
    seen = {env.game.world.identity(frotz.get_state()[0])}
    for _ in range(RECORDED_STEPS):
        before, frotz_before = env.save(), frotz.get_state()
        command = rng.choice(infos["admissible_commands"])
        _, _, ended, _, infos = env.step(command)
        frotz.step(command)
        memory = frotz.get_state()[0]
        identity = env.game.world.identity(memory)
        if not ended and identity not in seen:
            seen.add(identity)
            visits.append(_Visit(before, frotz_before, command, env.game.candidates.commands(memory)))
        if ended:
            _, infos = env.reset()
            frotz.reset()
    return visits


def _step_player(play: Callable[[], float]) -> peers.Player:
    """A player from a function that plays one step and returns the seconds it took."""

    def player(seconds: float) -> tuple[int, float]:
        steps, taken = 0, 0.0
        while taken < seconds:
            taken += play()
            steps += 1
        return steps, taken

    return player


def _vector(
    name: str, infos: tuple[str, ...], seconds: float, steps: int = 100, texts: bool = True
) -> tuple[peers.Player, str]:
    """(a player that takes random steps among known states in a vector environment, a note about it).

    ``texts``: whether observations are strings, else text ids, as the peer hands out references to strings that it has.
    """
    env = starling.make_vec(name, NUM_ENVS, infos=infos, texts=texts)
    rng = np.random.default_rng(0)
    drawn: list[Any] = []
    until = time.monotonic() + EXPLORE * seconds
    env.reset()
    while len(drawn) < steps and (not drawn or time.monotonic() < until):
        counts = (env.command_ids() >= 0).sum(axis=1)
        drawn.append((rng.random(NUM_ENVS) * counts).astype(np.int64))
        env.step(drawn[-1])
    env.close()

    def batch() -> int:
        env.reset()
        for actions in drawn:
            env.step(actions)
        return len(drawn) * NUM_ENVS

    graph = env.graph
    expanded = int((graph.first.values >= 0).sum())
    note = (
        f"{NUM_ENVS} environments of {name}, {'strings' if texts else 'text ids'}, "
        f"{len(drawn)} random steps, repeated, "
        f"{expanded:,} states visited, {len(graph):,} states and {graph.command.size:,} transitions in the graph"
    )
    return peers.timed(batch, time.process_time), note


def _median_times(once: Callable[[], list[float]]) -> list[float]:
    """Medians of the values that ``once`` measures, after a round that compiles the games and warms the disk cache."""
    for name in (peers.GAME, LARGE):
        open_game(name).story  # noqa: B018  # compiled
    once()
    return [statistics.median(values) for values in zip(*(once() for _ in range(peers.ROUNDS)), strict=True)]


def _make(*, warm: bool) -> list[float]:
    """[wall-clock seconds, CPU seconds] of gym.make and reset in a fresh interpreter."""
    return [float(word) for word in _python(MAKE.format(game=peers.GAME, other=LARGE, warm=warm)).split()]


def _python(program: str, *arguments: object) -> str:
    """The output of a fresh interpreter whose cache has compiled stories but no state graphs."""
    with tempfile.TemporaryDirectory(prefix="starling-bench-") as folder:
        Path(folder, "stories").symlink_to(cache_dir().absolute() / "stories")
        finished = subprocess.run(
            [sys.executable, "-c", program, *map(str, arguments)],
            env={**os.environ, "STARLING_CACHE": folder},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return finished.stdout
