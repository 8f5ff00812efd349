"""Search for a winning plan without exploring the whole state space.

Best-first width search (Lipovetzky and Geffner 2017). States of novelty 1 are expanded first: a byte of the world's
state has a value that no earlier state of the same score had. Then those of novelty 2: a pair of bytes is new. Ties are
broken by higher score, then by fewer commands. Bytes of irrelevant things are ignored (`World.relevant_bytes`). Many
portable things make the state space exponential, but few of its states are novel in this sense.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from starling.library.game import Game
from starling.states.graph import ONGOING, WON
from starling.states.playable import Playable

NEW, NEW_PAIR, NOTHING_NEW = 0, 1, 2
"""Novelty of a state, best first."""
_PAIRS = 1 << 22
"""Size of the hash table of pairs; a collision makes a new pair look old."""


def find_plan(
    game: Playable,
    start: int | None = None,
    goal: Callable[[int], bool] | None = None,
    seconds: float = 120.0,
    expansions: int = 1_000_000,
) -> tuple[list[str] | None, bool]:
    """Search for a plan.

    Parameters
    ----------
    game
        The game; its state graph grows.
    start
        Initial state; by default the start of the game.
    goal
        Accepts goal states; by default a win with full score.
    seconds, expansions
        Limits of time and of expanded states.

    Returns (plan, settled): the commands, or None; and whether the search came to an end. (None, False) means that it
    hit a limit, (None, True) that no plan exists.
    """
    start = game.beginning if start is None else start
    goal = goal or full_win(game)
    if goal(start):
        return [], True
    came_from: dict[int, tuple[int, str]] = {start: (-1, "")}
    depth = {start: 0}
    novelty = _Novelty(game)
    queue = [(novelty.of(start), -(game.graph.score_of(start) or 0), 0, start)]
    until, left = time.monotonic() + seconds, expansions
    while queue:
        state = heapq.heappop(queue)[3]
        if left == 0 or time.monotonic() > until:
            return None, False
        left -= 1
        for transition in game.info(state).transitions.values():
            after = transition.after
            if after in came_from:
                continue
            came_from[after] = state, transition.command
            depth[after] = depth[state] + 1
            if goal(after):
                return _commands_to(came_from, after), True
            if game.graph.ended.data[after] == ONGOING:
                entry = (novelty.of(after), -(game.graph.score_of(after) or 0), depth[after], after)
                heapq.heappush(queue, entry)
    return None, True


def find_plan_by_points(
    game: Playable, known: Sequence[str] = (), seconds: float = 120.0, expansions: int = 2000
) -> list[str] | None:
    """Search for a plan point by point: each search ends at a higher score, and the next one starts there.

    Parameters
    ----------
    game
        The game; its state graph grows.
    known
        Commands from the start that are tried first, such as a walkthrough with a mistake: the search begins where they
        stop having an effect, and, if that fails, at the start.
    seconds, expansions
        Limits of time for all, and of expanded states for each of the searches.

    Returns the commands, or None, which says nothing: what was done for the sake of one point may prevent another.
    """
    until = time.monotonic() + seconds
    won = full_win(game)
    for commands in dict.fromkeys((_possible(game, known), ())):
        plan, state = list(commands), _state_after(game, game.beginning, commands)
        while not won(state):
            goal = _more_points(game, state)
            found, _ = find_plan(game, state, goal, until - time.monotonic(), expansions)
            if not found:
                break
            plan += found
            state = _state_after(game, state, found)
        else:
            return plan
    return None


def without_idle_commands(game: Playable, commands: Sequence[str]) -> list[str] | None:
    """The commands without those that do nothing where they are given, if they win with full score that way."""
    state, kept = game.beginning, list[str]()
    for command in commands:
        step = game.info(state).transitions.get(command)
        if step is not None:
            kept.append(command)
            state = step.after
        if full_win(game)(state):
            return kept
    return None


def _more_points(game: Playable, state: int) -> Callable[[int], bool]:
    won, graph, score = full_win(game), game.graph, game.graph.score.data[state]
    return lambda after: won(after) or bool(graph.ended.data[after] == ONGOING and graph.score.data[after] > score)


def _possible(game: Playable, commands: Sequence[str]) -> tuple[str, ...]:
    """The commands up to the first one that does nothing where it is given, or that ends the game."""
    state = game.beginning
    for number, command in enumerate(commands):
        step = game.info(state).transitions.get(command)
        if step is None or game.graph.ended.data[step.after] != ONGOING:
            return tuple(commands[:number])
        state = step.after
    return tuple(commands)


def _state_after(game: Playable, state: int, commands: Sequence[str]) -> int:
    for command in commands:
        state = game.info(state).transitions[command].after
    return state


def full_win(game: Playable) -> Callable[[int], bool]:
    """A predicate: whether a state is a win with full score."""
    ended, score, max_score = game.graph.ended, game.graph.score, game.max_score
    return lambda state: bool(ended.data[state] == WON and (max_score is None or score.data[state] == max_score))


def _commands_to(came_from: dict[int, tuple[int, str]], state: int) -> list[str]:
    commands = []
    while came_from[state][0] >= 0:
        state, command = came_from[state]
        commands.append(command)
    return commands[::-1]


class _Novelty:
    """Novelty of a state among the earlier states of the same score."""

    def __init__(self, game: Playable) -> None:
        self._game = game
        self._relevant = game.world.relevant_bytes() if isinstance(game, Game) else slice(None)
        self._last: npt.NDArray[np.uint8] | None = None
        self._seen: dict[int, npt.NDArray[np.bool_]] = {}
        self._pairs: dict[int, npt.NDArray[np.bool_]] = {}

    def of(self, state: int) -> int:
        game, machine = self._game, self._game.scratch
        game.enter(machine, state)
        values = np.frombuffer(game.world.identity(machine.memory()), np.uint8)[self._relevant]
        score = int(game.graph.score.data[state])
        places = np.arange(len(values))
        seen = self._seen.setdefault(score, np.zeros((len(values), 256), bool))
        new = ~seen[places, values]
        seen[places, values] = True
        # Only pairs with a byte that differs from the previous state can be new.
        changed = np.flatnonzero(values != self._last) if self._last is not None else places[:0]
        self._last = values
        atoms = places.astype(np.int64) * 256 + values
        pairs = self._pairs.setdefault(score, np.zeros(_PAIRS, bool))
        codes = ((atoms[changed, None] * 0x9E3779B1 ^ atoms[None, :] * 0x85EBCA6B) >> 7) % _PAIRS
        new_pair = not pairs[codes].all() if len(changed) else False
        pairs[codes] = True
        return NEW if new.any() else NEW_PAIR if new_pair else NOTHING_NEW
