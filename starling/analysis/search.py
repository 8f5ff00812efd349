"""Finding a way to win, without exploring everything.

Best-first width search (Lipovetzky and Geffner 2017): states are expanded first that show something new, a byte
of the world's state that had not that value before among states of the same score, then a pair of bytes; among
equals those with more score, and those reached by fewer commands. Things that nothing in the game speaks of are not
looked at (`World.matters`). Many portable things make the space of states
exponential, but few of its states are new in this sense.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from starling.library.game import Game
from starling.states.graph import ONGOING, WON
from starling.states.playable import Playable

NEW, NEW_PAIR, NOTHING_NEW = 0, 1, 2
_PAIRS = 1 << 22
"""Size of the table in which pairs are remembered by their hash; a collision makes a new pair look old."""


def find_plan(
    game: Playable,
    start: int | None = None,
    goal: Callable[[int], bool] | None = None,
    seconds: float = 120.0,
    expansions: int = 1_000_000,
) -> tuple[list[str] | None, bool]:
    """(commands, settled): a way from a state (by default the beginning) to one that ``goal`` accepts (by default the
    game won with full score).

    ``settled`` is false where the search was given up for time: then no commands means that nothing was found, not
    that there is no way.
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
                return _way(came_from, after), True
            if game.graph.ended.data[after] == ONGOING:
                entry = (novelty.of(after), -(game.graph.score_of(after) or 0), depth[after], after)
                heapq.heappush(queue, entry)
    return None, True


def full_win(game: Playable) -> Callable[[int], bool]:
    """Whether a state is a victory with every point."""
    ended, score, most = game.graph.ended, game.graph.score, game.max_score
    return lambda state: bool(ended.data[state] == WON and (most is None or score.data[state] == most))


def _way(came_from: dict[int, tuple[int, str]], state: int) -> list[str]:
    commands = []
    while came_from[state][0] >= 0:
        state, command = came_from[state]
        commands.append(command)
    return commands[::-1]


class _Novelty:
    """Tells how new a state is among those of its score that were asked about before."""

    def __init__(self, game: Playable) -> None:
        self._game = game
        self._matters = game.world.matters() if isinstance(game, Game) else slice(None)
        self._last: npt.NDArray[np.uint8] | None = None
        self._seen: dict[int, npt.NDArray[np.bool_]] = {}
        self._pairs: dict[int, npt.NDArray[np.bool_]] = {}

    def of(self, state: int) -> int:
        game, machine = self._game, self._game.scratch
        game.enter(machine, state)
        values = np.frombuffer(game.world.identity(machine.memory()), np.uint8)[self._matters]
        score = int(game.graph.score.data[state])
        places = np.arange(len(values))
        seen = self._seen.setdefault(score, np.zeros((len(values), 256), bool))
        new = ~seen[places, values]
        seen[places, values] = True
        # Only what differs from the state asked about before can be part of a pair that was not there.
        moved = np.flatnonzero(values != self._last) if self._last is not None else places[:0]
        self._last = values
        atoms = places.astype(np.int64) * 256 + values
        pairs = self._pairs.setdefault(score, np.zeros(_PAIRS, bool))
        codes = ((atoms[moved, None] * 0x9E3779B1 ^ atoms[None, :] * 0x85EBCA6B) >> 7) % _PAIRS
        found = not pairs[codes].all() if len(moved) else False
        pairs[codes] = True
        return NEW if new.any() else NEW_PAIR if found else NOTHING_NEW
