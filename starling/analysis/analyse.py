"""Winnability, dead ends and difficulty of a game, from exploring its states.

All results come from `Playable.expanded`. If the whole state space fits the bounds, every question is settled;
otherwise the analysis says what was proved and what was not.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from starling.analysis.search import find_plan, full_win
from starling.library.game import Game
from starling.states.crawl import path_rows, shortest_paths
from starling.states.explorers import open_explorers
from starling.states.graph import ONGOING, WON
from starling.states.playable import Playable
from starling.util.arrays import ragged
from starling.util.errors import GraphError

if TYPE_CHECKING:
    from starling.zmachine.machine import Machine

RANDOM_STEPS = 100
"""Length of an episode of random play, in commands."""
RECOVERY_EXPANSIONS = 200
"""States expanded to find out whether the game can still be won after a step off the plan."""
AHEAD = 16
"""States that are expanded between two looks at the clock."""
MAX_VISITED = 5000
"""States that sampled random play keeps in memory, about 3 kB each."""
MAX_UNSETTLED = 10
"""Steps off the plan for which that search may be inconclusive before the rest are skipped."""


@dataclass(frozen=True)
class DeadEnd:
    """A command after which a full-score win is impossible although the game goes on."""

    commands: list[str]
    """Commands from the start to the state in which it is given."""
    command: str
    lasting: bool
    """Whether play can go on forever after it. If a clock soon ends the game in defeat, the player finds out."""


@dataclass(frozen=True)
class Analysis:
    """The result of `analyse`. None means not settled.

    Attributes
    ----------
    states, expanded
        States discovered, and those of them whose commands were tried.
    closed
        Whether the whole state space was explored.
    winnable
        Whether the game can be won with full score.
    plan, shortest, shortest_proved
        Commands that win with full score, checked by a replay; how many they are; whether no plan is shorter.
    tasks
        {id of a task: whether it can be done}.
    dead_states, lasting_states
        Discovered states that are not ended but cannot reach a full-score win, and those of them from which play can go
        on forever.
    dead_ends
        At most ten commands that lead into dead states, lasting ones first, then those nearest to the start.
    unsettled
        Number of commands for which it was not settled whether they are dead ends.
    branching
        Mean number of commands per expanded state that change the world.
    random_win, random_score
        Share of episodes of RANDOM_STEPS random admissible commands that win with any score, and mean share of the
        maximum score. Exact if ``random_unsettled`` is 0.
    random_unsettled
        Share of those episodes that leave the explored states.
    seconds
        Duration of the analysis.
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


def analyse(game: Playable, seconds: float = 60.0, states: int = 20_000, follow_deviations: bool = True) -> Analysis:
    """Search for a win, explore the game's states, and report what follows.

    Parameters
    ----------
    game
        The game; its state graph grows.
    seconds
        Approximate time limit. With ``math.inf`` and an empty graph, the analysis is deterministic except for its
        ``seconds``.
    states
        Maximum number of states to expand.
    follow_deviations
        If the states are too many to be explored: whether to find out for each command that deviates from the plan
        whether it leads into a dead end. Otherwise all of these commands count as unsettled.

    Raises GraphError if the saved state graph contradicts the replay of the plan.
    """
    began = time.monotonic()
    plan, settled = find_plan(game, seconds=seconds / 2, expansions=states)
    if (
        game.walkthrough
        and (plan is None or len(game.walkthrough) < len(plan))
        and _replay_wins(game, game.walkthrough)
    ):
        plan = list(game.walkthrough)
    if game.store:
        game.store.load_all(game.graph, game.number)
    _explore(game, states, began + seconds * 0.75)
    graph = game.graph
    found = shortest_paths(game)
    distance = found[0]
    reached = distance >= 0
    open_states = np.flatnonzero(reached & (graph.first.values < 0) & (graph.ended.values == ONGOING))
    closed = len(open_states) == 0
    wins = np.flatnonzero(reached & _full_wins(game))
    if len(wins):
        nearest = int(wins[distance[wins].argmin()])
        if plan is None or distance[nearest] < len(plan):
            plan = [graph.texts[graph.command.data[row]] for row in path_rows(found, game.beginning, nearest)]
    # A shorter plan would lead through an unexpanded state that is nearer to the start.
    proved = plan is not None and (closed or int(distance[open_states].min()) >= len(plan) - 1)
    random_win, random_score, random_unsettled = _random_play(game)
    tried = reached & (graph.first.values >= 0) & (graph.ended.values == ONGOING)
    sources = _sources(game)
    effective = int((tried[sources] & (graph.after.values != sources)).sum())
    # Last, because the search for dead ends adds states.
    dead_states, lasting_states, dead_ends, unsettled = _dead_ends(
        game, found, plan, closed, began + seconds, follow_deviations
    )
    if plan is not None and not _replay_wins(game, plan):
        raise GraphError(game.id, plan[-1], "won", "not won")
    return Analysis(
        game=game.id,
        states=int(reached.sum()),
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
    """Expand states breadth-first from the start, within the bounds."""
    graph, frontier = game.graph, [game.beginning]
    seen = set(frontier)
    expanded = 0
    with open_explorers(game) as explorers:
        while frontier:
            ongoing = [state for state in frontier if graph.ended.data[state] == ONGOING]
            frontier = []
            for first in range(0, len(ongoing), AHEAD):
                some = ongoing[first : first + AHEAD][: states - expanded]
                if not some or time.monotonic() >= until:
                    return
                explorers.expand_in_graph(some)
                expanded += len(some)
                for state in some:
                    for after in graph.after.data[graph.commands(state)].tolist():
                        if after not in seen:
                            seen.add(after)
                            frontier.append(after)


def _full_wins(game: Playable) -> npt.NDArray[np.bool_]:
    """Which states of the graph are wins with full score; shape (states,)."""
    won = game.graph.ended.values == WON
    return won if game.max_score is None else won & (game.graph.score.values == game.max_score)


def _sources(game: Playable) -> npt.NDArray[np.int64]:
    """The state to which each row of the graph's transition table belongs; shape (transitions,)."""
    graph = game.graph
    order = np.flatnonzero(graph.first.values >= 0)
    sources = np.zeros(graph.command.size, np.int64)
    counts = graph.count.values[order]
    sources[ragged(graph.first.values[order], counts)] = np.repeat(order, counts)
    return sources


def _backward(game: Playable, goal: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The states from which known transitions lead to one of ``goal``; both of shape (states,)."""
    sources, after = _sources(game), game.graph.after.values
    order = np.argsort(after, kind="stable")
    starts = np.searchsorted(after[order], np.arange(len(game.graph) + 1))
    can_reach, frontier = goal.copy(), np.flatnonzero(goal)
    while len(frontier):
        counts = starts[frontier + 1] - starts[frontier]
        before = np.unique(sources[order[ragged(starts[frontier], counts)]])
        frontier = before[~can_reach[before]]
        can_reach[frontier] = True
    return can_reach


def _dead_ends(
    game: Playable,
    found: tuple[Any, ...],
    plan: list[str] | None,
    closed: bool,
    until: float,
    follow: bool,
) -> tuple[int | None, int | None, list[DeadEnd], int]:
    """(dead states, lasting ones, dead ends, unsettled commands), as in Analysis. ``found``: the result of `ways`."""
    graph, distance = game.graph, found[0]
    reached = distance >= 0
    winnable = _backward(game, _full_wins(game))
    ongoing = reached & (graph.ended.values == ONGOING)
    if closed:
        dead = ongoing & ~winnable
        sources = _sources(game)
        lasting = _lasting(game, dead)
        rows = np.flatnonzero(winnable[sources] & dead[graph.after.values] & reached[sources])
        rows = rows[np.lexsort((distance[sources[rows]], ~lasting[graph.after.values[rows]]))]
        ends = [
            DeadEnd(*_path_to(game, found, int(sources[row]), int(row)), bool(lasting[graph.after.data[row]]))
            for row in rows[:10]
        ]
        return int(dead.sum()), int(lasting.sum()), ends, 0
    if plan is None:
        return None, None, [], 0
    dead_ends: list[DeadEnd] = []
    unsettled, state, commands = 0, game.beginning, list[str]()
    known_winnable = set(np.flatnonzero(winnable).tolist())
    for number, step in enumerate(plan):
        for transition in game.info(state).transitions.values():
            after = transition.after
            if after in known_winnable or graph.ended.data[after] != ONGOING:
                continue
            if not follow:
                unsettled += 1
                continue
            if passed := _resume_plan(game, after, plan[number:], known_winnable):
                known_winnable.update(passed)
                continue
            recovery, settled = None, False
            left = until - time.monotonic()
            if left > 0 and unsettled < MAX_UNSETTLED:
                recovery, settled = find_plan(
                    game, after, lambda s: s in known_winnable or full_win(game)(s), left, RECOVERY_EXPANSIONS
                )
            if recovery is not None:
                known_winnable.add(after)
            elif settled:
                dead_ends.append(DeadEnd([*commands], transition.command, _outlasts(game, after)))
            else:
                unsettled += 1
        commands.append(step)
        state = game.transition(state, step).after  # a walkthrough may word a command differently from the graph
    dead_ends.sort(key=lambda end: not end.lasting)
    return None, None, dead_ends[:10], unsettled


def _resume_plan(game: Playable, state: int, rest: Sequence[str], known_winnable: set[int]) -> set[int]:
    """The states passed when following the rest of a plan from ``state``, skipping commands that are not admissible;
    empty if that leads neither to a win nor to a state that is known to be winnable."""
    passed = {state}
    for command in rest:
        transition = game.info(state).transitions.get(command)
        if transition is None:
            continue
        state = transition.after
        if state in known_winnable or full_win(game)(state):
            return passed
        if game.graph.ended.data[state] != ONGOING:
            break
        passed.add(state)
    return set()


def _path_to(game: Playable, found: tuple[Any, ...], source: int, row: int) -> tuple[list[str], str]:
    """(commands from the start to ``source``, command of the transition ``row``)."""
    graph = game.graph
    rows = path_rows(found, game.beginning, source)
    return [graph.texts[graph.command.data[r]] for r in rows], graph.texts[graph.command.data[row]]


def _lasting(game: Playable, dead: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The dead states from which play can go on forever without leaving them; both of shape (states,)."""
    sources, after = _sources(game), game.graph.after.values
    lasting = dead
    while True:
        stays = lasting[sources] & lasting[after]
        remaining = np.zeros_like(lasting)
        remaining[sources[stays]] = True
        if remaining.sum() == lasting.sum():
            return remaining
        lasting = remaining


def _outlasts(game: Playable, state: int) -> bool:
    """Whether the game goes on after RANDOM_STEPS turns of waiting."""
    for _ in range(RANDOM_STEPS):
        state = game.transition(state, "wait").after
        if game.graph.ended.data[state] != ONGOING:
            return False
    return True


def _random_play(game: Playable) -> tuple[float, float | None, float]:
    """(share of random episodes that win, mean share of the maximum score, share that leave the explored states),
    computed by propagating the distribution over states."""
    graph = game.graph
    sources, after, counts = _sources(game), graph.after.values, graph.count.values
    probability = np.zeros(len(graph))
    probability[game.beginning] = 1.0
    going = (graph.first.values >= 0) & (counts > 0)
    for _ in range(RANDOM_STEPS):
        flow = np.where(going, probability / np.maximum(counts, 1), 0.0)
        moved = np.bincount(after, weights=flow[sources], minlength=len(graph))
        probability = np.where(going, 0.0, probability) + moved
    unexplored = (graph.first.values < 0) & (graph.ended.values == ONGOING)
    score = None
    if game.max_score:
        score = float((probability * graph.score.values).sum()) / game.max_score
    won = graph.ended.values == WON
    return float(probability[won].sum()), score, float(probability[unexplored].sum())


def random_episodes(game: Playable) -> Iterator[int]:
    """Play random episodes forever, deterministically; yields the last state of each, after at most RANDOM_STEPS
    admissible commands. Expands the states visited."""
    rng, ended = np.random.default_rng(0), game.graph.ended
    while True:
        state = game.beginning
        for _ in range(RANDOM_STEPS):
            if ended.data[state] != ONGOING:
                break
            transitions = list(game.info(state).transitions.values())
            state = transitions[rng.integers(len(transitions))].after
        yield state


def sampled_episodes(game: Playable) -> Iterator[int]:
    """The same episodes without a graph: yields how each ended (WON, LOST, OVER or ONGOING).

    Of the commands in random order, the first that changes something is as random as any of them, so that states need
    not be expanded. What a command does in a state is found out once: equal identities respond alike.
    """
    rng, machine = np.random.default_rng(0), game.start()
    known: dict[bytes, _Visited] = {}
    while True:
        machine.restore(machine.start)
        state = _visited(game, machine, known)
        for _ in range(RANDOM_STEPS):
            following = _random_step(game, machine, state, rng, known) if state.ended == ONGOING else None
            if following is None:
                break
            state = following
        yield state.ended
        if game.stochastic or len(known) > MAX_VISITED:
            known.clear()  # the random numbers to come are not part of an identity


@dataclass
class _Visited:
    """A state that random play has visited.

    ``commands``: those worth trying in it; ``same``: the identities that count as no change; ``after``: {index of a
    command that was tried: the state that it leads to, None if it changes nothing}.
    """

    snapshot: bytes
    ended: int
    commands: list[str] | None = None
    same: frozenset[bytes] = frozenset()
    after: dict[int, _Visited | None] = field(default_factory=dict)


def _visited(game: Playable, machine: Machine, known: dict[bytes, _Visited]) -> _Visited:
    """The machine's state."""
    if game.over(machine):
        return _Visited(b"", game.record(machine).ended)
    if game.stochastic:
        return _Visited(machine.snapshot(), ONGOING)
    identity = game.identity(machine)
    if identity not in known:
        known[identity] = _Visited(machine.snapshot(), ONGOING)
    return known[identity]


def _random_step(
    game: Playable, machine: Machine, state: _Visited, rng: np.random.Generator, known: dict[bytes, _Visited]
) -> _Visited | None:
    """The state after a random admissible command; None if there is none."""
    if state.commands is None:
        machine.restore(state.snapshot)
        same = {game.identity(machine)}
        state.commands = game.commands(machine)
        for command in game.idle_commands:
            game.step(machine, command)
            same.add(game.identity(machine))
            machine.restore(state.snapshot)
        state.same = frozenset(same)
    for index in rng.permutation(len(state.commands)).tolist():
        if index not in state.after:
            machine.restore(state.snapshot)
            _, asks = game.send(machine, state.commands[index])
            changed = not asks and (game.over(machine) or game.identity(machine) not in state.same)
            state.after[index] = _visited(game, machine, known) if changed else None
        following = state.after[index]
        if following is not None:
            return following
    return None


def _tasks(game: Playable, plan: list[str] | None, closed: bool) -> dict[str, bool | None]:
    """Whether each task can be done. A full-score plan does them all; without one, a sample of states is checked."""
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


def _replay_wins(game: Playable, plan: Sequence[str]) -> bool:
    """Whether a plan wins with full score when replayed on a fresh machine."""
    machine = game.start()
    for command in plan:
        if game.over(machine):
            return False
        game.step(machine, command)
    return full_win(game)(game.state_of(machine))
