"""What can be said about a game for certain, and how hard it is, from exploring its states.

Everything comes from `Playable.expanded`. A game that can be explored completely within the bounds is settled; of any
other is said what was proved and what was not.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from starling.analysis.search import find_plan, full_win
from starling.library.game import Game
from starling.states.crawl import path_rows, shortest_paths
from starling.states.graph import ONGOING, WON
from starling.states.playable import Playable
from starling.util.arrays import ragged
from starling.util.errors import GraphError

RANDOM_STEPS = 100
"""Length of the episodes of random play."""
NEIGHBOUR_EXPANSIONS = 200
"""States expanded to find out whether a step off the way to victory can be mended."""
NEIGHBOURS = 10
"""Steps for which that may fail in one game; the rest are not tried."""


@dataclass(frozen=True)
class DeadEnd:
    """A command after which a game can no longer be won with every point, though it goes on."""

    commands: list[str]
    """A way to where it is given."""
    command: str
    lasting: bool
    """Whether the game goes on without end there. Where a clock soon brings defeat, the player is told."""


@dataclass(frozen=True)
class Analysis:
    """What was found out. None is what was not settled.

    ``winnable``: whether the game can be won with every point; ``plan`` does so, replayed on a fresh machine, in
    ``shortest`` commands, and no way is shorter if ``shortest_proved``. ``tasks``: whether each can be done. Of the
    states that were explored (all if ``closed``), ``dead_states`` go on without hope, ``lasting_states`` of them without
    an ending that must come; ``dead_ends`` are the commands that lead into them, first those that last, then those
    nearest to the beginning, at most ten. ``unsettled``: commands for which that was
    not found out. ``branching``: commands that change the world, per state. ``random_win`` and ``random_score``: share
    of episodes of 100 random admissible commands that win, whatever the points, and mean share of points; exact if ``random_unsettled``,
    the share that ran into what was not explored, is 0.
    """

    game: str
    states: int
    expanded: int
    closed: bool
    winnable: bool | None
    plan: list[str] | None
    shortest: int | None
    shortest_proved: bool
    tasks: dict[str, bool | None]
    dead_states: int | None
    lasting_states: int | None
    dead_ends: list[DeadEnd]
    unsettled: int
    branching: float
    random_win: float
    random_score: float | None
    random_unsettled: float
    seconds: float

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def analyse(game: Playable, seconds: float = 60.0, states: int = 20_000) -> Analysis:
    """Find a way to win, explore up to ``states`` states for up to about ``seconds``, and say what follows.

    With no limit of time (``math.inf``) and nothing known before, the same game gives the same analysis anywhere.
    """
    began = time.monotonic()
    plan, settled = find_plan(game, seconds=seconds / 2, expansions=states)
    if game.walkthrough and (plan is None or len(game.walkthrough) < len(plan)) and _wins_by(game, game.walkthrough):
        plan = list(game.walkthrough)
    if game.store:
        game.store.load_all(game.graph, game.number)
    _explore(game, states, began + seconds * 0.75)
    graph = game.graph
    found = shortest_paths(game)
    distance = found[0]
    mine = distance >= 0
    open_states = np.flatnonzero(mine & (graph.first.values < 0) & (graph.ended.values == ONGOING))
    closed = len(open_states) == 0
    wins = np.flatnonzero(mine & _wins(game))
    if len(wins):
        nearest = int(wins[distance[wins].argmin()])
        if plan is None or distance[nearest] < len(plan):
            plan = [graph.texts[graph.command.data[row]] for row in path_rows(found, game.beginning, nearest)]
    # A shorter way would lead through a state nearer to the beginning that is not expanded.
    proved = plan is not None and (closed or int(distance[open_states].min()) >= len(plan) - 1)
    random_win, random_score, random_unsettled = _random_play(game)
    tried = mine & (graph.first.values >= 0) & (graph.ended.values == ONGOING)
    sources = _sources(game)
    effective = int((tried[sources] & (graph.after.values != sources)).sum())
    # The search for dead ends adds states, so it comes last.
    dead_states, lasting_states, dead_ends, unsettled = _dead_ends(game, found, plan, closed, began + seconds)
    if plan is not None and not _wins_by(game, plan):
        raise GraphError(game.id, plan[-1], "that it wins", "that it does not")
    return Analysis(
        game=game.id,
        states=int(mine.sum()),
        expanded=int(tried.sum()),
        closed=closed,
        winnable=True if plan is not None else False if closed or settled else None,
        plan=plan,
        shortest=None if plan is None else len(plan),
        shortest_proved=proved,
        tasks=_tasks(game, plan, closed),
        dead_states=dead_states,
        lasting_states=lasting_states,
        dead_ends=dead_ends,
        unsettled=unsettled,
        branching=round(effective / max(int(tried.sum()), 1), 2),
        random_win=round(random_win, 6),
        random_score=None if random_score is None else round(random_score, 4),
        random_unsettled=round(random_unsettled, 6),
        seconds=round(time.monotonic() - began, 1),
    )


def _explore(game: Playable, states: int, until: float) -> None:
    """Expand states in the order of their distance from the beginning, within the bounds."""
    graph, edge = game.graph, [game.beginning]
    seen = set(edge)
    expanded = 0
    while edge and expanded < states and time.monotonic() < until:
        following = []
        for state in edge:
            if expanded >= states or time.monotonic() >= until:
                return
            if graph.ended.data[state] != ONGOING:
                continue
            game.expanded(state)
            expanded += 1
            for after in graph.after.data[graph.commands(state)].tolist():
                if after not in seen:
                    seen.add(after)
                    following.append(after)
        edge = following


def _wins(game: Playable) -> npt.NDArray[np.bool_]:
    """Which of the graph's states are victories with every point."""
    won = game.graph.ended.values == WON
    return won if game.max_score is None else won & (game.graph.score.values == game.max_score)


def _sources(game: Playable) -> npt.NDArray[np.int64]:
    """The state that each row of the graph's commands belongs to."""
    graph = game.graph
    order = np.flatnonzero(graph.first.values >= 0)
    sources = np.zeros(graph.command.size, np.int64)
    counts = graph.count.values[order]
    sources[ragged(graph.first.values[order], counts)] = np.repeat(order, counts)
    return sources


def _backward(game: Playable, goal: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The states from which one of ``goal`` can be reached by known commands."""
    sources, after = _sources(game), game.graph.after.values
    order = np.argsort(after, kind="stable")
    starts = np.searchsorted(after[order], np.arange(len(game.graph) + 1))
    able, edge = goal.copy(), np.flatnonzero(goal)
    while len(edge):
        counts = starts[edge + 1] - starts[edge]
        before = np.unique(sources[order[ragged(starts[edge], counts)]])
        edge = before[~able[before]]
        able[edge] = True
    return able


def _dead_ends(
    game: Playable, found: tuple[Any, ...], plan: list[str] | None, closed: bool, until: float
) -> tuple[int | None, int | None, list[DeadEnd], int]:
    """(states without hope, or None if that was not settled; those that last; commands that lead into them; commands
    not settled)."""
    graph, distance = game.graph, found[0]
    mine = distance >= 0
    able = _backward(game, _wins(game))
    ongoing = mine & (graph.ended.values == ONGOING)
    if closed:
        hopeless = ongoing & ~able
        sources = _sources(game)
        lasting = _lasting(game, hopeless)
        rows = np.flatnonzero(able[sources] & hopeless[graph.after.values] & mine[sources])
        rows = rows[np.lexsort((distance[sources[rows]], ~lasting[graph.after.values[rows]]))]
        ends = [
            DeadEnd(*_way_to(game, found, int(sources[row]), int(row)), bool(lasting[graph.after.data[row]]))
            for row in rows[:10]
        ]
        return int(hopeless.sum()), int(lasting.sum()), ends, 0
    if plan is None:
        return None, None, [], 0
    dead: list[DeadEnd] = []
    unsettled, state, commands = 0, game.beginning, list[str]()
    hopeful = set(np.flatnonzero(able).tolist())
    for number, step in enumerate(plan):
        for transition in game.info(state).transitions.values():
            after = transition.after
            if after in hopeful or graph.ended.data[after] != ONGOING:
                continue
            if carried := _carries_on(game, after, plan[number:], hopeful):
                hopeful.update(carried)
                continue
            left = until - time.monotonic()
            way, settled = (None, False) if left <= 0 or unsettled >= NEIGHBOURS else find_plan(
                game, after, lambda s: s in hopeful or full_win(game)(s), left, NEIGHBOUR_EXPANSIONS
            )  # fmt: skip
            if way is not None:
                hopeful.add(after)
            elif settled:
                dead.append(DeadEnd([*commands], transition.command, _outlasts(game, after)))
            else:
                unsettled += 1
        commands.append(step)
        state = game.transition(state, step).after  # a known walkthrough may word it in another way
    dead.sort(key=lambda end: not end.lasting)
    return None, None, dead[:10], unsettled


def _carries_on(game: Playable, state: int, rest: Sequence[str], hopeful: set[int]) -> set[int]:
    """The states that one comes through who goes on with a plan as if nothing had happened, leaving out what is not
    admissible any more; none if that does not lead to a state of ``hopeful`` or to victory."""
    passed = {state}
    for command in rest:
        transition = game.info(state).transitions.get(command)
        if transition is None:
            continue
        state = transition.after
        if state in hopeful or full_win(game)(state):
            return passed
        if game.graph.ended.data[state] != ONGOING:
            break
        passed.add(state)
    return set()


def _way_to(game: Playable, found: tuple[Any, ...], source: int, row: int) -> tuple[list[str], str]:
    """Commands from the beginning to a state, and the command of a row of it."""
    graph = game.graph
    rows = path_rows(found, game.beginning, source)
    return [graph.texts[graph.command.data[r]] for r in rows], graph.texts[graph.command.data[row]]


def _lasting(game: Playable, hopeless: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Those of the states without hope in which one can stay or go round for ever."""
    sources, after = _sources(game), game.graph.after.values
    lasting = hopeless
    while True:
        stays = lasting[sources] & lasting[after]
        on = np.zeros_like(lasting)
        on[sources[stays]] = True
        if on.sum() == lasting.sum():
            return on
        lasting = on


def _outlasts(game: Playable, state: int) -> bool:
    """Whether the game still goes on after RANDOM_STEPS turns of waiting."""
    for _ in range(RANDOM_STEPS):
        state = game.transition(state, "wait").after
        if game.graph.ended.data[state] != ONGOING:
            return False
    return True


def _random_play(game: Playable) -> tuple[float, float | None, float]:
    """(share of random episodes that win, mean share of points, share that leave what is explored),
    by following the distribution over states."""
    graph = game.graph
    sources, after, counts = _sources(game), graph.after.values, graph.count.values
    chance = np.zeros(len(graph))
    chance[game.beginning] = 1.0
    going = (graph.first.values >= 0) & (counts > 0)
    for _ in range(RANDOM_STEPS):
        flow = np.where(going, chance / np.maximum(counts, 1), 0.0)
        moved = np.bincount(after, weights=flow[sources], minlength=len(graph))
        chance = np.where(going, 0.0, chance) + moved
    unexplored = (graph.first.values < 0) & (graph.ended.values == ONGOING)
    score = None
    if game.max_score:
        score = float((chance * graph.score.values).sum()) / game.max_score
    return float(chance[graph.ended.values == WON].sum()), score, float(chance[unexplored].sum())


def random_episodes(game: Playable) -> Iterator[int]:
    """Episodes of random admissible commands without end, always the same ones: the state in which each ended or was
    left after RANDOM_STEPS commands. What they come through is expanded."""
    rng, ended = np.random.default_rng(0), game.graph.ended
    while True:
        state = game.beginning
        for _ in range(RANDOM_STEPS):
            if ended.data[state] != ONGOING:
                break
            transitions = list(game.info(state).transitions.values())
            state = transitions[rng.integers(len(transitions))].after
        yield state


def _tasks(game: Playable, plan: list[str] | None, closed: bool) -> dict[str, bool | None]:
    """Whether each task can be done: a plan for all points does them all; else what was seen done."""
    if not isinstance(game, Game):
        return {}
    ids = [task.id for task in game.spec.tasks]
    if plan is not None:
        return dict.fromkeys(ids, True)
    machine, done = game.scratch, set[str]()
    scores = game.graph.score.values
    for score in np.unique(scores):
        for state in np.flatnonzero(scores == score)[:50].tolist():
            game.enter(machine, state)
            done.update(game.world.tasks_done(machine.memory()))
    return {id: True if id in done else False if closed else None for id in ids}


def _wins_by(game: Playable, plan: Sequence[str]) -> bool:
    """Whether a plan wins with every point, played on a fresh machine."""
    machine = game.start()
    for command in plan:
        if game.over(machine):
            return False
        game.step(machine, command)
    return full_win(game)(game.state_of(machine))
