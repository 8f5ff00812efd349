"""Hints: the next command on the shortest path to winning from the player's current state."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from starling.analysis.search import find_plan, full_win
from starling.console.session import Session, exclusive
from starling.states.graph import ONGOING, WON
from starling.states.playable import Playable

SECONDS = 5.0
"""Time limit for the whole search."""
SHORTENING_SECONDS = 1.5
"""Time limit for the breadth-first search for a shorter path than the first one found."""


class Hint(NamedTuple):
    """The result of a search for a winning path."""

    steps: list[str] | None
    """Commands of the shortest winning path found; None if none was found."""
    settled: bool
    """Whether the search was conclusive: with ``steps`` None, True means that the game can no longer be won."""
    shortest: bool = False
    """Whether ``steps`` is proven to be the shortest path."""
    full_score: bool = True
    """Whether ``steps`` earns the maximum score."""


class HintFinder:
    """Finds hints for one session and caches each path, so that a player who follows it needs no further search."""

    def __init__(self, session: Session, seconds: float = SECONDS) -> None:
        self._session, self._seconds = session, seconds
        self._known: dict[str, Hint] = {}

    def hint(self) -> Hint:
        """The hint for the current state. Raises BusyError while another session of the game is searching."""
        identity = self._session.identity()
        if identity not in self._known:
            with exclusive(self._session.game):
                self._cache(identity, winning_path(self._session.game, self._session.state(), self._seconds))
        return self._known[identity]

    def _cache(self, identity: str, hint: Hint) -> None:
        """Store a hint for its state, and the remaining steps for each state along the path."""
        self._known[identity] = hint
        game, state = self._session.game, self._session.state()
        for number, command in enumerate(hint.steps or [], start=1):
            state = game.info(state).transitions[command].after
            rest = hint._replace(steps=(hint.steps or [])[number:])
            self._known.setdefault(game.graph.keys[state].hex(), rest)


def winning_path(game: Playable, state: int, seconds: float) -> Hint:
    """The shortest full-score winning path found within about ``seconds``, or else any winning path."""
    plan, settled = find_plan(game, state, seconds=seconds * 0.5)
    if plan is None:
        ended = game.graph.ended

        def any_win(at: int) -> bool:
            return bool(ended.data[at] == WON)

        plan, hopeless = find_plan(game, state, any_win, seconds=max(0.1, seconds * 0.2))
        if plan is None:
            return Hint(None, settled and hopeless)
        return Hint(_shortened(game, state, any_win, plan)[0], settled, full_score=False)
    steps, shortest = _shortened(game, state, full_win(game), plan)
    return Hint(steps, True, shortest)


def _shortened(game: Playable, start: int, goal: Callable[[int], bool], plan: list[str]) -> tuple[list[str], bool]:
    """(a path no longer than ``plan``, whether it is proven shortest).

    Breadth-first search; once SHORTENING_SECONDS have passed, only through states that are already expanded.
    """
    deadline = time.monotonic() + SHORTENING_SECONDS
    came_from: dict[int, tuple[int, str]] = {start: (-1, "")}
    frontier, complete = [start], True
    for _ in range(len(plan)):
        following: list[int] = []
        for state in frontier:
            if not game.graph.expanded(state):
                if time.monotonic() > deadline:
                    complete = False
                    continue
                game.expanded(state)
            for transition in sorted(game.info(state).transitions.values(), key=lambda t: game.accepts(t.command)):
                if transition.after in came_from:
                    continue
                came_from[transition.after] = state, transition.command
                if goal(transition.after):
                    return _path_to(came_from, transition.after), complete
                if game.graph.ended.data[transition.after] == ONGOING:
                    following.append(transition.after)
        frontier = following
    return plan, complete


def _path_to(came_from: dict[int, tuple[int, str]], state: int) -> list[str]:
    steps: list[str] = []
    while came_from[state][0] >= 0:
        state, step = came_from[state]
        steps.append(step)
    return steps[::-1]
