"""State graphs agree with the machine, and survive processes, damage and concurrent writers."""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
import random
import shutil
import sqlite3
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import starling
from starling.envs.env import StarlingEnv
from starling.library.catalog import open_game
from starling.library.game import Game
from starling.states.crawl import crawl
from starling.states.graph import Graph
from starling.states.playable import Playable, explore
from starling.states.store import GraphStore
from starling.util.arrays import AlikeBlobs, Texts
from starling.util.errors import StarlingError, StoryError
from tests.games import small

IDS = ["BoilPasta", "GrandmothersSpectacles", "QuietForHenrike", "RingBearer"]
ROOT = Path(__file__).parent.parent
NONSENSE = ["", "xyzzy", "take", "go", "take all", "wait", "look. look", "é", "take " + "very " * 60 + "big pot"]


def pair(game: Game) -> tuple[StarlingEnv, StarlingEnv]:
    return StarlingEnv(game, backend="live"), StarlingEnv(game, backend="graph")


def commands_for(rng: random.Random, infos: dict[str, Any]) -> str:
    """A random command: usually an effective one, sometimes nonsense or a garbled one."""
    if rng.random() < 0.15:
        return rng.choice(NONSENSE)
    if rng.random() < 0.15:
        words = rng.choice(infos["admissible_commands"] or ["look"]).split()
        return " ".join(rng.sample(words, len(words)))
    effective = infos["effective_commands"]
    return rng.choice(effective if effective and rng.random() < 0.7 else infos["admissible_commands"])


@pytest.mark.parametrize("id", IDS)
def test_graph_and_live_backend_agree(id: str, no_graphs: Path) -> None:
    live, graph = pair(Game(open_game(id).spec))
    for seed in range(4):
        rng = random.Random(seed)
        observation, infos = live.reset(seed=seed)
        assert graph.reset(seed=seed) == (observation, infos)
        for _ in range(60):
            command = commands_for(rng, infos)
            played = live.step(command)
            assert graph.step(command) == played, command
            infos = played[4]
            if played[2]:
                break


@pytest.mark.parametrize("infos", [(), ("score", "moves"), ("description", "inventory"), ("facts", "won", "lost")])
def test_selecting_infos_does_not_change_them(infos: tuple[str, ...]) -> None:
    game = open_game("BoilPasta")
    envs = [StarlingEnv(game, backend=backend, infos=infos) for backend in ("live", "graph")]
    full = StarlingEnv(game)
    *_, all_infos = full.reset()
    for env in envs:
        assert env.reset()[1] == {name: all_infos[name] for name in infos}
    for command in ["look", "open cupboard", "xyzzy", *game.walkthrough]:
        *expected, all_infos = full.step(command)
        for env in envs:
            *found, some = env.step(command)
            assert found == expected and some == {name: all_infos[name] for name in infos}
        if expected[2]:
            break


def test_a_won_game_is_won_in_both() -> None:
    game = open_game("BoilPasta")
    live, graph = pair(game)
    assert live.reset() == graph.reset()
    steps = [live.step(command) for command in game.walkthrough]
    assert [graph.step(command) for command in game.walkthrough] == steps
    played = steps[-1]
    assert played[2] and played[4]["won"] and played[4]["admissible_commands"] == []
    for env in (live, graph):
        with pytest.raises(StarlingError, match=r"reset\(\)"):
            env.step("look")


@pytest.mark.parametrize("source", ["live", "graph"])
@pytest.mark.parametrize("target", ["live", "graph"])
def test_a_saved_episode_can_be_resumed_with_either_backend(source: Any, target: Any, no_graphs: Path) -> None:
    """Even if the state was first reached by another path, with a different number of turns."""
    game = Game(small())
    saver, goer = (StarlingEnv(game, backend=b) for b in (source, target))
    before = ["go north", "go south", "take china plate", "go north", "look", "go south"]
    after = ["xyzzy", "look", "wash china plate in sink", "open oak door", "go east"]
    # The first path is shorter and leads to the same state.
    infos: dict[str, Any] = {}
    for way in (before[:3], before):
        saver.reset()
        for command in way:
            *_, infos = saver.step(command)
    game.enter(game.scratch, game.state_of(saver._current_machine()))
    assert infos["moves"] > (game.world.moves(game.scratch.memory()) or 0)
    saved = pickle.loads(pickle.dumps(saver.save()))
    copy = pickle.loads(pickle.dumps(saver))
    expected = [saver.step(command) for command in after]
    assert expected[-1][2]
    goer.restore(saved)
    assert [goer.step(command) for command in after] == expected
    assert [copy.step(command) for command in after] == expected
    saver.restore(saved)
    assert [saver.step(command) for command in after] == expected


@pytest.mark.parametrize("backend", ["live", "graph"])
def test_an_episode_of_a_failing_story_is_over_and_can_be_reset(backend: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    env = StarlingEnv(Game(small()), backend=backend)
    first = env.reset()
    after = env.step("go north")
    with monkeypatch.context() as context:
        context.setattr("starling.zmachine.machine.LIMIT", 10)
        with pytest.raises(StoryError, match="the story failed"):
            env.step("hum a tune")
    with pytest.raises(StarlingError, match=r"reset\(\)"):
        env.step("look")
    assert env.reset() == first
    assert env.step("go north") == after


@pytest.mark.parametrize("id", IDS)
def test_a_response_is_a_function_of_state_and_command(id: str) -> None:
    """On random walks, whatever path led to a state; and the graph has the same response."""
    game = Game(open_game(id).spec)
    machine = game.start()
    seen: dict[tuple[int, str], tuple[str, bytes]] = {}
    ways: dict[bytes, set[tuple[str, ...]]] = {}
    for seed in range(25):
        rng = random.Random(seed)
        way: tuple[str, ...] = ()
        game.begin(machine, None)
        for _ in range(25):
            if game.over(machine):
                break
            state = game.state_of(machine)
            info = game.info(state)
            command = rng.choice(info.effective if rng.random() < 0.6 and info.effective else (*info.admissible, "hum"))
            ways.setdefault(game.graph.keys[state], set()).add(way)
            text = game.step(machine, command)
            after = game.graph.keys[game.state_of(machine)]
            assert seen.setdefault((state, command), (text, after)) == (text, after)
            transition = info.transitions.get(command)
            assert transition is None or (transition.text, game.graph.keys[transition.after]) == (text, after)
            way += (command,)
    assert sum(len(w) > 1 for w in ways.values()) > 10


def test_a_half_understood_command_leaves_no_trace() -> None:
    game = Game(small())
    fresh, machine = game.start(), game.start()
    half = machine.send("put china plate in sink plate")
    assert half == "I only understood you as far as wanting to put the china plate in the sink."
    assert machine.send("north go") == fresh.send("north go")


def test_texts_keep_their_numbers() -> None:
    texts = Texts()
    numbers = [texts.number(f"text {i % 300}") for i in range(1000)]
    assert numbers[:300] == list(range(300)) and len(texts) == 300
    assert all(texts[n] == f"text {i % 300}" for i, n in enumerate(numbers))
    assert texts.number(None) == -1 and texts.text(-1) is None


def test_games_in_one_graph_stay_apart() -> None:
    graph = Graph()
    first, second = Game(small(), graph), Game(small(), graph)
    assert first.beginning != second.beginning
    assert first.info(first.beginning).admissible == second.info(second.beginning).admissible
    assert set(graph.game.values.tolist()) == {0, 1}
    game = graph.game.values
    for state in (first.beginning, second.beginning):
        after = graph.after.data[graph.commands(state)]
        assert set(game[after].tolist()) == {game[state]}


# ------------------------------------------------------------------ on disk

PLAY = """
import sys
from starling.envs.env import StarlingEnv
from starling.library.game import Game
from tests.games import small
game = Game(small())
env = StarlingEnv(game, backend="graph")
env.reset()
for command in sys.argv[1:]:
    env.step(command)
"""


def run(program: str, *arguments: str) -> str:
    result = subprocess.run([sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return result.stdout


def explored(game: Game, *commands: str) -> list[Any]:
    """The observations of an episode."""
    env = StarlingEnv(game, backend="graph")
    return [env.reset(), *(env.step(command) for command in commands)]


def must_not_explore(*_: Any) -> Any:
    raise AssertionError("the state should have been loaded")


def test_states_of_one_process_are_loaded_by_the_next(no_graphs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """States are written when the process exits, at the latest."""
    expected = explored(Game(small()), "go north", "open tin box")
    run(PLAY, "go north", "open tin box")
    game = Game(small())
    assert game.store.counts()["expanded"] == 3
    monkeypatch.setattr("starling.states.playable.explore", must_not_explore)
    assert explored(game, "go north", "open tin box") == expected
    game.store.load_all(game.graph, game.number)
    assert len(game.graph) == game.store.counts()["states"]


def test_a_worker_process_writes_its_states(no_graphs: Path) -> None:
    """Worker processes run no exit handlers: closing the environment writes."""
    run(
        "import multiprocessing\nfrom tests.test_graph import play_and_close\n"
        "if __name__ == '__main__':\n"
        "    worker = multiprocessing.get_context('fork').Process(target=play_and_close)\n"
        "    worker.start()\n    worker.join()\n    assert worker.exitcode == 0"
    )
    assert Game(small()).store.counts()["expanded"] == 2


def play_and_close() -> None:
    env = StarlingEnv(Game(small()), backend="graph")
    env.reset()
    env.step("go north")
    env.close()


def damage_cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def damage_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:50])


def damage_empty(file: Path) -> None:
    file.write_bytes(b"")


def damage_noise(file: Path) -> None:
    file.write_bytes(random.Random(0).randbytes(len(file.read_bytes())))


def damage_middle(file: Path) -> None:
    """Noise in all pages but the first, which holds the schema."""
    data = file.read_bytes()
    file.write_bytes(data[:4096] + random.Random(0).randbytes(len(data) - 4096))


def damage_version(file: Path) -> None:
    with sqlite3.connect(file) as db:
        db.execute("UPDATE about SET value = 'of old'")
    db.close()


DAMAGES = [damage_cut, damage_short, damage_noise, damage_middle, damage_version]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("use", ["play", "load_all", "counts", "add", "claim", "write"])
def test_a_damaged_file_is_replaced(no_graphs: Path, damage: Any, use: str) -> None:
    expected = explored(Game(small()), "go north")
    writer = Game(small())
    explored(writer, "go north")
    writer.store.close()
    damage(writer.store.path)
    game = Game(small())
    with pytest.warns(UserWarning, match="explored again") as caught:
        if use == "load_all":
            game.store.load_all(game.graph, game.number)
        elif use == "counts":
            game.store.counts()
        elif use == "write":
            game.scratch.restore(game.scratch.start)
            game.store.write([(game.record(game.scratch), explore(game, game.scratch))])
        elif use == "add":
            game.scratch.restore(game.scratch.start)
            game.store.add(game.record(game.scratch))
        elif use == "claim":
            game.store.claim(10, 10)
        assert explored(game, "go north") == expected
        game.store.close()
    assert len(caught) == 1
    again = Game(small())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert again.store.counts()["expanded"] >= 1
        assert explored(again, "go north") == expected


WRONG_TYPES = [
    ("states", "score", "'text'"), ("states", "score", "1e18"), ("states", "ended", "7"), ("states", "ended", "x'00'"),
    ("states", "snapshot", "'text'"), ("states", "snapshot", "-5"), ("states", "location", "1e18"),
    ("states", "claimed", "'x'"), ("states", "expansion", "x'00ff'"), ("states", "expansion", "'text'"),
    ("texts", "text", "x'00ff'"), ("about", "value", "5"),
]  # fmt: skip
"""(table, column, SQL value): a file that SQLite finds whole, with values of another type."""


@pytest.mark.parametrize(("table", "column", "value"), WRONG_TYPES)
def test_values_of_another_type_are_damage(no_graphs: Path, table: str, column: str, value: str) -> None:
    expected = explored(Game(small()), "go north")
    writer = Game(small())
    explored(writer, "go north")
    writer.store.close()
    with contextlib.closing(sqlite3.connect(writer.store.path)) as db, db:
        db.execute(f"UPDATE {table} SET {column} = {value}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert explored(Game(small()), "go north")[0] == expected[0]
        assert crawl(Game(small()), 4).expanded >= 4
        game = Game(small())
        game.store.load_all(game.graph, game.number)


def test_a_graph_with_a_damaged_snapshot_is_put_aside(no_graphs: Path) -> None:
    writer = Game(small())
    crawl(writer, 4)
    writer.store.close()
    with contextlib.closing(sqlite3.connect(writer.store.path)) as db, db:
        db.execute("UPDATE states SET snapshot = x'00ff'")
    with (
        pytest.raises(StoryError, match="damaged; its graph was put aside"),
        pytest.warns(UserWarning, match="renamed"),
    ):
        crawl(Game(small()), 8)
    assert crawl(Game(small()), 8).expanded >= 8


def test_an_empty_file_is_initialised(no_graphs: Path) -> None:
    game = Game(small())
    game.store.path.parent.mkdir(parents=True)
    damage_empty(game.store.path)
    explored(game, "go north")
    game.store.close()
    assert game.store.counts()["expanded"] == 2


def test_play_continues_without_a_writable_folder(no_graphs: Path) -> None:
    expected = explored(Game(small()), "go north", "open tin box")
    shutil.rmtree(no_graphs, ignore_errors=True)
    no_graphs.write_text("in the way")
    game = Game(small())
    with pytest.warns(UserWarning, match="in memory only") as caught:
        assert explored(game, "go north") == expected[:2]
        game.store.flush()
        assert explored(game, "go north", "open tin box") == expected
        game.store.flush()
        game.store.close()
    assert len(caught) == 1
    result = subprocess.run([sys.executable, "-c", PLAY, "go north"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0 and "Traceback" not in result.stderr


def test_processes_that_create_a_file_simultaneously_all_write(no_graphs: Path) -> None:
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(len(FIRST))
    workers = [context.Process(target=write_first, args=(i, barrier)) for i in range(len(FIRST))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0] * len(FIRST)
    for file in range(FILES):
        store = GraphStore(f"file {file}")
        assert store.counts()["expanded"] == len(FIRST)
        store.close()


FIRST = ["go north", "take china plate", "open oak door"]
FILES = 20


def write_first(worker: int, barrier: Any) -> None:
    """Write one state to many files, synchronised with other processes."""
    warnings.simplefilter("error")
    game = Game(small())
    machine = game.start()
    game.step(machine, FIRST[worker])
    found = [(game.record(machine), explore(game, machine))]
    for file in range(FILES):
        store = GraphStore(f"file {file}")
        barrier.wait(60)
        store.write(found)
        store.close()


def test_make_accepts_a_backend() -> None:
    env = starling.make("BoilPasta", backend="graph")
    assert env.unwrapped.backend == "graph"  # type: ignore[attr-defined]
    with pytest.raises(StarlingError, match="choose live or graph"):
        starling.make("BoilPasta", backend="fast")


# --- expanding in one call --------------------------------------------------------------------------------------------


def looked_around(game: Game, states: int) -> tuple[Any, ...]:
    """The graph after expanding a number of states, as plain data."""
    vars(game)["store"] = None
    todo = [game.beginning]
    for place in range(states):
        if place < len(todo):
            rows = game.graph.commands(game.expanded(todo[place]))
            todo += dict.fromkeys(s for s in game.graph.after.data[rows].tolist() if s not in todo)
    graph = game.graph
    texts = list(graph.texts.column.values)
    return (
        texts,
        graph.states.values.tolist(),
        graph.transitions.values.tolist(),
        list(graph.keys),
        list(graph.snapshots),
    )


@pytest.mark.parametrize("name", ["BoilPasta", "TwoMinutesOfDark", "TheMiddleWire", "ThursdayInDrops"])
def test_the_interpreter_expands_as_one_command_after_the_other(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at_once = looked_around(Game(open_game(name).spec), 12)
    monkeypatch.setattr(Game, "try_all", Playable.try_all)
    assert looked_around(Game(open_game(name).spec), 12) == at_once


def test_games_are_expanded_in_two_threads_at_once() -> None:
    games = [Game(open_game("BoilPasta").spec) for _ in range(2)]
    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(looked_around, games, [25, 25])
    assert first == second == looked_around(Game(open_game("BoilPasta").spec), 25)


def test_a_packed_state_is_restored_in_full_and_a_damaged_one_is_refused() -> None:
    game = Game(open_game("BoilPasta").spec)
    machine, other = game.start(), game.start()
    packed = game.pack(machine)
    for command in game.walkthrough:
        machine.send(command)
        packed = game.pack(machine)
        game.unpack(other, packed)
        assert other.snapshot() == machine.snapshot()
        assert len(packed) < 600
    rng = random.Random(0)
    for _ in range(2000):
        damaged = bytearray(packed)
        for _ in range(rng.randint(1, 4)):
            damaged[rng.randrange(len(damaged))] = rng.randrange(256)
        with contextlib.suppress(StoryError):
            game.unpack(other, bytes(damaged[: rng.randint(0, 2 * len(damaged))]))
            other.send("look")
    game.unpack(other, packed)
    assert other.snapshot() == machine.snapshot()


def test_alike_blobs_are_read_as_they_were_added() -> None:
    rng = np.random.default_rng(1)
    blobs, kept = [b"", *(rng.bytes(int(size)) for size in rng.integers(0, 400, 100))], AlikeBlobs()
    for number, blob in enumerate(blobs):
        kept.append(blob)
        assert kept[number] == blob and kept[number // 2] == blobs[number // 2]
    assert list(kept) == blobs and len(kept) == 101
    assert list(pickle.loads(pickle.dumps(kept))) == blobs
    assert [kept[number] for number in (70, 3, 100, 31, 32, 0)] == [blobs[n] for n in (70, 3, 100, 31, 32, 0)]
    for number in (-1, 101):
        with pytest.raises(IndexError):
            kept[number]
