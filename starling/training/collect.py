"""Collection of transition data without an agent: from random play, walkthroughs and state graphs.

The output folder holds one parquet file per game, written atomically, and `_collection.json` with the arguments. A
game's file depends only on the game, the seed and the number of rows, not on the other games, the number of processes
or the cache. Running the same collection again resumes an interrupted one. Columns: see
`starling.training.transitions`.
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
from starling.spec.checks import open_spec
from starling.states.graph import NO_SCORE, ONGOING, WON, Graph
from starling.states.playable import Fact
from starling.training.transitions import COLLECTION, FORMAT, SOURCES, SPLITS, write_rows
from starling.util.arrays import ragged
from starling.util.errors import StarlingError
from starling.util.executor import open_executor
from starling.util.paths import is_empty, write_file

PARALLEL_EPISODES = 16
MAX_EPISODE_STEPS = 100
"""Step limit of an episode of random play."""
MAX_STEPS_PER_ROW = 4
"""Random play stops after this many steps per requested distinct transition."""
RANDOM_SHARE = 0.25
"""Share of a game's rows from random play, and the same share from random play after a walkthrough prefix."""
MIN_ROWS_PER_NEW_STATE = 4
"""Random play stops when it has expanded more than one new state per this many requested rows. Expanding states
dominates the cost, and in such large games the graph yields distinct transitions at a lower cost."""
MAX_EXPANDED = 20_000
"""Maximum number of expanded states of a game."""
OBSERVATION, STATE, COMMAND, NEXT_OBSERVATION, NEXT_STATE = range(5)
Rows = npt.NDArray[np.int64]
"""Transitions as text ids and state indices of a graph, shape (n, 5)."""

_PROPERTY_OF = {
    "open": "open",
    "closed": "open",
    "locked": "lock",
    "unlocked": "lock",
    "on": "power",
    "off": "power",
    "worn": "worn",
}


@dataclass(frozen=True)
class CollectedGame:
    """Summary of one game's data. ``complete``: its state graph is complete, so that steps to the goal are exact."""

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
    show: Callable[[CollectedGame], None] | None = None,
) -> list[CollectedGame]:
    """Collect up to ``rows`` distinct transitions, divided equally among the games, into the folder ``out``.

    Small games may have fewer. ``folders``: game folders, each with a game.json; ``show`` is called after each game.
    Games already in ``out`` are skipped. Raises StarlingError if ``out`` holds data collected with other arguments.
    """
    specs = {spec.id: (folder, spec) for folder in folders for spec in [open_spec(folder)]}
    if len(specs) < len(folders):
        raise StarlingError("two games have the same id; collect them into different folders")
    rows_per_game = -(-rows // len(specs))
    digests = {id: hashlib.sha256(spec.to_json().encode()).hexdigest()[:16] for id, (_, spec) in sorted(specs.items())}
    _claim_folder(out, {"format": FORMAT, "rows": rows_per_game, "seed": seed, "games": digests})
    work = [
        (folder, out, rows_per_game, seed) for id, (folder, _) in sorted(specs.items()) if not _file(out, id).exists()
    ]
    done = {id: _read_summary(out, id) for id in digests if _file(out, id).exists()}
    for collected in _collect_all(work, jobs):
        done[collected.game] = collected
        if show:
            show(collected)
    return [done[id] for id in digests]


def _collect_all(work: list[tuple[Path, Path, int, int]], jobs: int) -> Iterator[CollectedGame]:
    if jobs == 1 or len(work) < 2:
        yield from map(_collect_one, work)
        return
    with open_executor("local", jobs) as executor:
        yield from executor.map(_collect_one, work)


def _claim_folder(out: Path, arguments: dict[str, Any]) -> None:
    """Write the collection's arguments to ``out``, or compare them with those saved there."""
    path = out / COLLECTION
    if not path.exists():
        if not is_empty(out):
            raise StarlingError(f"{out} is not empty and holds no data from `starling collect`; choose another folder")
        write_file(path, json.dumps(arguments, indent=1) + "\n")
        return
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise StarlingError(f"{path} cannot be read; choose another folder") from None
    different = [key for key in arguments if not isinstance(saved, dict) or saved.get(key) != arguments[key]]
    if different:
        raise StarlingError(f"{out} holds data collected with different {', '.join(different)}; choose another folder")


def _file(out: Path, game: str) -> Path:
    return out / f"{game}.parquet"


def _read_summary(out: Path, game: str) -> CollectedGame:
    from starling.training.transitions import read_notes

    path = _file(out, game)
    try:
        return CollectedGame(game=game, **read_notes(path))
    except TypeError:
        raise StarlingError(f"{path}: written by another version; delete it and collect again") from None


def _collect_one(work: tuple[Path, Path, int, int]) -> CollectedGame:
    folder, out, rows, seed = work
    game = Game(open_spec(folder), Graph())
    rng = np.random.default_rng(np.random.SeedSequence((seed, zlib.crc32(game.id.encode()))))
    transitions, sources = gather(game, rows, rng)
    states = len(np.unique(transitions[:, [STATE, NEXT_STATE]]))
    summary = CollectedGame(game.id, len(transitions), states, _complete(game))
    notes = {key: value for key, value in asdict(summary).items() if key != "game"}
    write_rows(_file(out, game.id), _columns(game, transitions, sources), notes)
    game.close()
    return summary


def gather(game: Game, rows: int, rng: np.random.Generator) -> tuple[Rows, npt.NDArray[np.int64]]:
    """(transitions, indices into SOURCES): up to ``rows`` distinct transitions, ordered by state, and the origin of
    each.

    They differ in observation, state or command. All of their next states are expanded.
    """
    walkthrough = _walkthrough_rows(game)
    share = int(rows * RANDOM_SHARE)
    parts = [walkthrough, _random_play(game, walkthrough, share, rng), _random_play(game, walkthrough[:0], share, rng)]
    found = np.concatenate(parts)
    sources = np.repeat([SOURCES.index(name) for name in ("walkthrough", "mixed", "random")], [len(p) for p in parts])
    _, unique = np.unique(found[:, :NEXT_OBSERVATION], axis=0, return_index=True)
    unique = np.sort(unique)[:rows]
    found, sources = found[unique], sources[unique]
    rest = _graph_rows(game, found, rows - len(found))
    found = np.concatenate([found, rest])
    sources = np.concatenate([sources, np.full(len(rest), SOURCES.index("graph"))])
    order = np.lexsort((np.arange(len(found)), found[:, OBSERVATION], found[:, STATE]))
    return found[order], sources[order]


def _walkthrough_rows(game: Game) -> Rows:
    """Transitions of the walkthrough."""
    text, state = game.graph.texts.number(game.scratch.opening), game.beginning
    found = []
    for command in game.walkthrough:
        outcome = game.transition(state, command)
        game.expanded(outcome.after)
        after = game.graph.texts.number(outcome.text)
        found.append((text, state, game.graph.texts.number(command), after, outcome.after))
        text, state = after, outcome.after
    return np.array(found, np.int64).reshape(-1, 5)


def _random_play(game: Game, walkthrough: Rows, rows: int, rng: np.random.Generator) -> Rows:
    """Up to ``rows`` distinct transitions of random play. Each episode starts after a random prefix of ``walkthrough``:
    at the initial state if that is empty."""
    graph = game.graph
    opening = (graph.texts.number(game.scratch.opening), game.beginning)
    starts = np.array([opening, *walkthrough[:, [NEXT_OBSERVATION, NEXT_STATE]]])
    starts = starts[graph.ended.data[starts[:, 1]] == ONGOING]
    found = np.zeros((0, 5), np.int64)
    at = starts[rng.integers(len(starts), size=PARALLEL_EPISODES)]  # (text id, state) of each episode
    steps = np.zeros(PARALLEL_EPISODES, np.int64)
    total_steps = new_states = 0
    while len(found) < rows and total_steps < MAX_STEPS_PER_ROW * rows and new_states * MIN_ROWS_PER_NEW_STATE < rows:
        taken = []
        for _ in range(-(-rows // (4 * PARALLEL_EPISODES))):
            new_states += _expand(game, at[:, 1])
            over = (steps >= MAX_EPISODE_STEPS) | (graph.count.data[at[:, 1]] == 0)
            at[over] = starts[rng.integers(len(starts), size=int(over.sum()))]
            steps[over] = 0
            new_states += _expand(game, at[:, 1])
            positions = (rng.random(PARALLEL_EPISODES) * graph.count.data[at[:, 1]]).astype(np.int64)
            after, text, _, command = graph.transitions.data[graph.first.data[at[:, 1]] + positions].T.astype(np.int64)
            taken.append(np.column_stack([at, command, text, after]))
            at = np.column_stack([text, after])
            steps += 1
            total_steps += PARALLEL_EPISODES
        _expand(game, at[:, 1])
        found = np.concatenate([found, *taken])
        _, unique = np.unique(found[:, :NEXT_OBSERVATION], axis=0, return_index=True)
        found = found[np.sort(unique)]
    return found[:rows]


def _expand(game: Game, states: npt.NDArray[np.int64]) -> int:
    """Expand the states that are not expanded yet; returns how many."""
    new = np.unique(states[game.graph.first.data[states] < 0]).tolist()
    for state in new:
        game.expanded(state)
    return len(new)


def _graph_rows(game: Game, known: Rows, rows: int) -> Rows:
    """Up to ``rows`` transitions of the state graph that are not in ``known``, by state in order of discovery. Expands
    states as needed.

    The observation of a row is the text with which its state was first reached.
    """
    graph = game.graph
    first_text: dict[int, int] = {game.beginning: graph.texts.number(game.scratch.opening)}
    for text, state in known[:, [NEXT_OBSERVATION, NEXT_STATE]].tolist():
        first_text.setdefault(state, text)
    seen = set(map(tuple, known[:, :NEXT_OBSERVATION].tolist()))
    found: list[tuple[int, int, int, int, int]] = []
    expanded = int((graph.first.values >= 0).sum())
    pending: list[tuple[int, int, int, int, int]] = []
    state = 0
    while state < len(graph) and len(found) < rows:
        if not graph.expanded(state):
            if expanded >= MAX_EXPANDED:
                break
            game.expanded(state)
            expanded += 1
        for after, text, _, command in graph.transitions.data[graph.commands(state)].tolist():
            first_text.setdefault(after, text)
            row = (first_text[state], state, command, text, after)
            if row[:3] not in seen:
                (found if _expanded_or_over(graph, after) else pending).append(row)
        state += 1
        if state % 64 == 0 or state == len(graph):
            found += [row for row in pending if _expanded_or_over(graph, row[NEXT_STATE])]
            pending = [row for row in pending if not _expanded_or_over(graph, row[NEXT_STATE])]
    return np.array(found[:rows], np.int64).reshape(-1, 5)


def _expanded_or_over(graph: Graph, state: int) -> bool:
    return graph.expanded(state) or bool(graph.ended.data[state] != ONGOING)


def _complete(game: Game) -> bool:
    return all(_expanded_or_over(game.graph, state) for state in range(len(game.graph)))


def _columns(game: Game, rows: Rows, sources: npt.NDArray[np.int64]) -> dict[str, Any]:
    """Columns of the game's file, as accepted by `write_rows`."""
    graph, spec = game.graph, game.spec
    before, after = rows[:, STATE], rows[:, NEXT_STATE]
    texts = graph.texts.column.values
    points = np.where(graph.score.values == NO_SCORE, 0, graph.score.values) / max(spec.max_score, 1)
    columns: dict[str, Any] = {"observation": (texts, rows[:, OBSERVATION]), "command": (texts, rows[:, COMMAND])}
    columns["next_observation"] = texts, rows[:, NEXT_OBSERVATION]
    facts, of_state = _facts(game, np.unique(rows[:, [STATE, NEXT_STATE]]))
    for prefix, states in (("", before), ("next_", after)):
        columns[f"{prefix}description"] = texts, graph.description.data[states].astype(np.int64)
        columns[f"{prefix}inventory"] = texts, graph.inventory.data[states].astype(np.int64)
        count = graph.count.data[states].astype(np.int64)
        positions = ragged(graph.first.data[states], count)
        columns[f"{prefix}admissible"] = texts, graph.command.data[positions].astype(np.int64), count
        lists = [of_state[state] for state in states.tolist()]
        count = np.array([len(state_facts) for state_facts in lists], np.int64)
        columns[f"{prefix}facts"] = facts, np.concatenate(lists), count
    constant = np.zeros(len(rows), np.int64)  # the only text of a column
    columns["reward"] = (points[after] - points[before]).astype(np.float32)
    columns["score"] = points[before].astype(np.float32)
    columns["ended"] = graph.ended.data[after] != ONGOING
    columns["steps_to_goal"] = steps_to_goal(game)[before].astype(np.int32)
    columns["game"] = np.array([game.id], object), constant
    skills = np.array(spec.skills, object)
    columns["skill"] = skills, np.tile(np.arange(len(skills)), len(rows)), np.full(len(rows), len(skills))
    columns["split"] = np.array([SPLITS[spec.split]], object), constant
    columns["source"] = np.array(SOURCES, object), sources
    return columns


def _facts(game: Game, states: npt.NDArray[np.int64]) -> tuple[npt.NDArray[Any], dict[int, npt.NDArray[np.int64]]]:
    """(distinct facts as strings, {state: indices of its facts})."""
    index: dict[str, int] = {}
    of_state = {}
    memory = game.scratch.memory()
    for state in states.tolist():
        game.enter(game.scratch, state)
        texts = [fact_text(game, fact) for fact in game.world.facts(memory)]
        of_state[state] = np.array([index.setdefault(text, len(index)) for text in texts], np.int64)
    return np.array(list(index), object), of_state


def fact_text(game: Game, fact: Fact) -> str:
    """A fact as text: "object in holder" or "object.property=value"."""
    if fact.predicate in ("at", "in"):
        return f"{fact.subject} in {fact.value}"
    if fact.predicate != "is":
        return f"{fact.subject}.{fact.predicate}={fact.value}"
    own = game.spec.property_of_state(str(fact.value))
    return f"{fact.subject}.{own.id if own else _PROPERTY_OF[str(fact.value)]}={fact.value}"


def steps_to_goal(game: Game) -> npt.NDArray[np.int64]:
    """For each state, the length of the shortest known path to a win with the full score, shape (states,); -1 if none
    is known.

    Exact if the graph is complete, otherwise an upper bound from the explored part.
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
    frontier = np.flatnonzero((graph.ended.values == WON) & (graph.score.values == game.spec.max_score))
    step = 0
    while len(frontier):
        steps[frontier] = step
        count = start[frontier + 1] - start[frontier]
        frontier = np.unique(source[ragged(start[frontier], count)])
        frontier = frontier[steps[frontier] < 0]
        step += 1
    return steps
