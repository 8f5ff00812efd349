"""Transitions of games, as data to learn from without an agent: played at random, along walkthroughs, and read off graphs.

A folder holds one parquet file for each game, written whole or not at all, and `_collection.json` with what was asked
for. What is in a game's file depends on the game, the seed and the number of rows, on nothing else: not on the other
games, on the number of processes or on what the cache knows. The same command goes on where an earlier one was stopped.
Columns: see `starling.training.transitions`.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from starling.library.game import Game
from starling.spec.model import load_spec
from starling.states.graph import NO_SCORE, ONGOING, WON, Graph
from starling.states.playable import Fact
from starling.training.transitions import COLLECTION, FORMAT, SOURCES, SPLITS, write_rows
from starling.util.arrays import ragged
from starling.util.errors import StarlingError
from starling.util.executor import open_executor
from starling.util.paths import is_empty, write_file

EPISODES = 16
"""Played side by side."""
STEPS = 100
"""Of an episode of random play at most."""
PATIENCE = 4
"""Random play gives up when it took so many times as many steps as it was to find different transitions."""
SHARE = 0.25
"""Of a game's rows: from random play, and as much from play that is random after the beginning of the walkthrough."""
TRANSITIONS_PER_STATE = 4
"""Random play gives up when more new states than one for so many transitions had to be explored: exploring one takes far
longer than anything else, and where there are so many, the graph gives as many different transitions for less."""
MOST_EXPANDED = 20_000
"""States of a game that are expanded at most."""
OBSERVATION, STATE, COMMAND, NEXT_OBSERVATION, AFTER = range(5)
Rows = npt.NDArray[np.int64]
"""Transitions in numbers of a graph, shape (n, 5)."""

_PROPERTY_OF = {
    "open": "open", "closed": "open", "locked": "lock", "unlocked": "lock", "on": "power", "off": "power", "worn": "worn",
}  # fmt: skip


@dataclass(frozen=True)
class Collected:
    """What there is of a game. ``complete``: whether its graph is, so that steps to the goal are exact."""

    game: str
    rows: int
    states: int
    complete: bool


def collect(
    folders: Sequence[Path],
    out: Path,
    rows: int,
    seed: int = 0,
    jobs: int = 1,
    show: Callable[[Collected], None] | None = None,
) -> list[Collected]:
    """Collect up to ``rows`` different transitions in all, as many from each game, into the folder ``out``.

    A small game has fewer. ``folders`` are those of games, each with a game.json; ``show`` is called after each. Games
    that ``out`` already has are not played again. Raises StarlingError if ``out`` holds data that was collected in
    another way.
    """
    specs = {spec.id: (folder, spec) for folder in folders for spec in [load_spec(folder / "game.json")]}
    if len(specs) < len(folders):
        raise StarlingError("two of the games have the same id; collect them into different folders")
    each = -(-rows // len(specs))
    marks = {id: hashlib.sha256(spec.to_json().encode()).hexdigest()[:16] for id, (_, spec) in sorted(specs.items())}
    about = {"format": FORMAT, "rows": each, "seed": seed, "games": marks}
    _begin(out, about)
    left = [(folder, out, each, seed) for id, (folder, _) in sorted(specs.items()) if not _file(out, id).exists()]
    done = {id: _collected(out, id) for id in marks if _file(out, id).exists()}
    for found in _all(left, jobs):
        done[found.game] = found
        if show:
            show(found)
    return [done[id] for id in marks]


def _all(work: list[tuple[Path, Path, int, int]], jobs: int) -> Iterator[Collected]:
    if jobs == 1 or len(work) < 2:
        yield from map(_collect_one, work)
        return
    with open_executor("local", jobs) as executor:
        yield from executor.map(_collect_one, work)


def _begin(out: Path, about: dict[str, Any]) -> None:
    path = out / COLLECTION
    if not path.exists():
        if not is_empty(out):
            raise StarlingError(f"{out} is not empty and holds no data of `starling collect`; choose another folder")
        write_file(path, json.dumps(about, indent=1) + "\n")
        return
    try:
        there = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise StarlingError(f"{path} cannot be read; choose another folder") from None
    different = [key for key in about if not isinstance(there, dict) or there.get(key) != about[key]]
    if different:
        raise StarlingError(
            f"{out} holds data that was collected in another way ({', '.join(different)}); choose another folder"
        )


def _file(out: Path, game: str) -> Path:
    return out / f"{game}.parquet"


def _collected(out: Path, game: str) -> Collected:
    from starling.training.transitions import read_notes

    path = _file(out, game)
    try:
        return Collected(game=game, **read_notes(path))
    except TypeError:
        raise StarlingError(f"{path}: a file of another version; delete it and collect again") from None


def _collect_one(work: tuple[Path, Path, int, int]) -> Collected:
    folder, out, rows, seed = work
    game = Game(load_spec(folder / "game.json"), Graph())
    rng = np.random.default_rng(np.random.SeedSequence((seed, zlib.crc32(game.id.encode()))))
    found, sources = gather(game, rows, rng)
    complete = _complete(game)
    about = Collected(game.id, len(found), len(np.unique(found[:, [STATE, AFTER]])), complete)
    notes = {key: value for key, value in asdict(about).items() if key != "game"}
    write_rows(_file(out, game.id), _columns(game, found, sources), notes)
    game.flush()
    return about


def gather(game: Game, rows: int, rng: np.random.Generator) -> tuple[Rows, npt.NDArray[np.int64]]:
    """Up to ``rows`` different transitions, in order of their states, and the number in SOURCES of where each is from.

    They differ in what was observed before, the state or the command. All states that they lead to are expanded.
    """
    taught = _walk(game)
    share = int(rows * SHARE)
    parts = [taught, _play(game, taught, share, rng), _play(game, taught[:0], share, rng)]
    found = np.concatenate(parts)
    sources = np.repeat([SOURCES.index(name) for name in ("walkthrough", "mixed", "random")], [len(p) for p in parts])
    _, places = np.unique(found[:, :NEXT_OBSERVATION], axis=0, return_index=True)
    places = np.sort(places)[:rows]
    found, sources = found[places], sources[places]
    rest = _read_off(game, found, rows - len(found))
    found = np.concatenate([found, rest])
    sources = np.concatenate([sources, np.full(len(rest), SOURCES.index("graph"))])
    order = np.lexsort((np.arange(len(found)), found[:, OBSERVATION], found[:, STATE]))
    return found[order], sources[order]


def _walk(game: Game) -> Rows:
    """The walkthrough."""
    text, state = game.graph.texts.number(game.scratch.opening), game.beginning
    found = []
    for command in game.walkthrough:
        outcome = game.transition(state, command)
        game.expanded(outcome.after)
        after = game.graph.texts.number(outcome.text)
        found.append((text, state, game.graph.texts.number(command), after, outcome.after))
        text, state = after, outcome.after
    return np.array(found, np.int64).reshape(-1, 5)


def _play(game: Game, taught: Rows, rows: int, rng: np.random.Generator) -> Rows:
    """Different transitions of random play, about as many as asked for if there are; every episode begins where some
    number of ``taught`` transitions have led, which is at the beginning if there are none."""
    graph = game.graph
    opening = (graph.texts.number(game.scratch.opening), game.beginning)
    starts = np.array([opening, *taught[:, [NEXT_OBSERVATION, AFTER]]])
    starts = starts[graph.ended.data[starts[:, 1]] == ONGOING]
    found = np.zeros((0, 5), np.int64)
    at = starts[rng.integers(len(starts), size=EPISODES)]
    steps = np.zeros(EPISODES, np.int64)
    tries = explored = 0
    while len(found) < rows and tries < PATIENCE * rows and explored * TRANSITIONS_PER_STATE < rows:
        taken = []
        for _ in range(-(-rows // (4 * EPISODES))):
            explored += _expand(game, at[:, 1])
            over = (steps >= STEPS) | (graph.count.data[at[:, 1]] == 0)
            at[over] = starts[rng.integers(len(starts), size=int(over.sum()))]
            steps[over] = 0
            explored += _expand(game, at[:, 1])
            positions = (rng.random(EPISODES) * graph.count.data[at[:, 1]]).astype(np.int64)
            after, text, _, command = graph.transitions.data[graph.first.data[at[:, 1]] + positions].T.astype(np.int64)
            taken.append(np.column_stack([at, command, text, after]))
            at = np.column_stack([text, after])
            steps += 1
            tries += EPISODES
        _expand(game, at[:, 1])
        found = np.concatenate([found, *taken])
        _, places = np.unique(found[:, :NEXT_OBSERVATION], axis=0, return_index=True)
        found = found[np.sort(places)]
    return found[:rows]


def _expand(game: Game, states: npt.NDArray[np.int64]) -> int:
    """Have states expanded; how many were not."""
    new = np.unique(states[game.graph.first.data[states] < 0]).tolist()
    for state in new:
        game.expanded(state)
    return len(new)


def _read_off(game: Game, known: Rows, rows: int) -> Rows:
    """Transitions of the graph that are not known, states in order of their discovery; the graph grows as it must.

    Observed before is what the state was first reached with.
    """
    graph = game.graph
    first_text: dict[int, int] = {game.beginning: graph.texts.number(game.scratch.opening)}
    for text, state in known[:, [NEXT_OBSERVATION, AFTER]].tolist():
        first_text.setdefault(state, text)
    seen = set(map(tuple, known[:, :NEXT_OBSERVATION].tolist()))
    found: list[tuple[int, int, int, int, int]] = []
    expanded = int((graph.first.values >= 0).sum())
    later: list[tuple[int, int, int, int, int]] = []
    state = 0
    while state < len(graph) and len(found) < rows:
        if not graph.expanded(state):
            if expanded >= MOST_EXPANDED:
                break
            game.expanded(state)
            expanded += 1
        for after, text, _, command in graph.transitions.data[graph.commands(state)].tolist():
            first_text.setdefault(after, text)
            row = (first_text[state], state, command, text, after)
            if row[:3] not in seen:
                (found if _settled(graph, after) else later).append(row)
        state += 1
        if state % 64 == 0 or state == len(graph):
            found += [row for row in later if _settled(graph, row[AFTER])]
            later = [row for row in later if not _settled(graph, row[AFTER])]
    return np.array(found[:rows], np.int64).reshape(-1, 5)


def _settled(graph: Graph, state: int) -> bool:
    return graph.expanded(state) or bool(graph.ended.data[state] != ONGOING)


def _complete(game: Game) -> bool:
    return all(_settled(game.graph, state) for state in range(len(game.graph)))


def _columns(game: Game, rows: Rows, sources: npt.NDArray[np.int64]) -> dict[str, Any]:
    """What is in the file, as `write_rows` takes it."""
    graph, spec = game.graph, game.spec
    before, after = rows[:, STATE], rows[:, AFTER]
    texts = graph.texts.column.values
    points = np.where(graph.score.values == NO_SCORE, 0, graph.score.values) / max(spec.max_score, 1)
    columns: dict[str, Any] = {"observation": (texts, rows[:, OBSERVATION]), "command": (texts, rows[:, COMMAND])}
    columns["next_observation"] = texts, rows[:, NEXT_OBSERVATION]
    facts, of_state = _facts(game, np.unique(rows[:, [STATE, AFTER]]))
    for prefix, states in (("", before), ("next_", after)):
        columns[f"{prefix}description"] = texts, graph.description.data[states].astype(np.int64)
        columns[f"{prefix}inventory"] = texts, graph.inventory.data[states].astype(np.int64)
        count = graph.count.data[states].astype(np.int64)
        places = ragged(graph.first.data[states], count)
        columns[f"{prefix}admissible"] = texts, graph.command.data[places].astype(np.int64), count
        lists = [of_state[state] for state in states.tolist()]
        count = np.array([len(one) for one in lists], np.int64)
        columns[f"{prefix}facts"] = facts, np.concatenate(lists), count
    one = np.zeros(len(rows), np.int64)
    columns["reward"] = (points[after] - points[before]).astype(np.float32)
    columns["score"] = points[before].astype(np.float32)
    columns["ended"] = graph.ended.data[after] != ONGOING
    columns["steps_to_goal"] = steps_to_goal(game)[before].astype(np.int32)
    columns["game"] = np.array([game.id], object), one
    skills = np.array(spec.skills, object)
    columns["skill"] = skills, np.tile(np.arange(len(skills)), len(rows)), np.full(len(rows), len(skills))
    columns["split"] = np.array([SPLITS[spec.split]], object), one
    columns["source"] = np.array(SOURCES, object), sources
    return columns


def _facts(game: Game, states: npt.NDArray[np.int64]) -> tuple[npt.NDArray[Any], dict[int, npt.NDArray[np.int64]]]:
    """Distinct facts, and the numbers of those of each state."""
    numbers: dict[str, int] = {}
    of_state = {}
    memory = game.scratch.memory()
    for state in states.tolist():
        game.enter(game.scratch, state)
        told = [fact_text(game, fact) for fact in game.world.facts(memory)]
        of_state[state] = np.array([numbers.setdefault(fact, len(numbers)) for fact in told], np.int64)
    return np.array(list(numbers), object), of_state


def fact_text(game: Game, fact: Fact) -> str:
    """A fact of the world table: "object in holder" or "object.property=value"."""
    if fact.predicate in ("at", "in"):
        return f"{fact.subject} in {fact.value}"
    if fact.predicate != "is":
        return f"{fact.subject}.{fact.predicate}={fact.value}"
    own = game.spec.property_of_state(str(fact.value))
    return f"{fact.subject}.{own.id if own else _PROPERTY_OF[str(fact.value)]}={fact.value}"


def steps_to_goal(game: Game) -> npt.NDArray[np.int64]:
    """For each state, the commands on the shortest known way to a victory with every point; -1 where none is known.

    Exact where the graph is complete. Else a longer way may be all that is known: the walkthrough's, if the graph
    holds it, and whatever else was explored.
    """
    graph = game.graph
    order = np.flatnonzero(graph.first.values >= 0)
    counts = graph.count.values[order]
    rows = ragged(graph.first.values[order], counts)
    source, after = np.repeat(order, counts), graph.after.data[rows].astype(np.int64)
    by_after = np.argsort(after, kind="stable")
    source, after = source[by_after], after[by_after]
    start = np.searchsorted(after, np.arange(len(graph) + 1))
    steps = np.full(len(graph), -1, np.int64)
    edge = np.flatnonzero((graph.ended.values == WON) & (graph.score.values == game.spec.max_score))
    step = 0
    while len(edge):
        steps[edge] = step
        count = start[edge + 1] - start[edge]
        edge = np.unique(source[ragged(start[edge], count)])
        edge = edge[steps[edge] < 0]
        step += 1
    return steps
