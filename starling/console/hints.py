"""The next step of the shortest way to win from where the player is."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from starling.analysis.search import find_plan, full_win
from starling.console.session import Session, thinking
from starling.states.graph import ONGOING, WON
from starling.states.playable import Playable

SECONDS = 5.0
"""Time to look for a way."""
SHORTENING = 1.5
"""Of it, the time to look for a shorter way than the first."""


class Hint(NamedTuple):
    """What can be said about winning from here.

    ``steps``: the commands of the shortest way that was found; None if there is none or none was found (``settled``
    tells which). ``shortest``: whether no way is shorter. ``points``: whether it earns all of them.
    """

    steps: list[str] | None
    settled: bool
    shortest: bool = False
    points: bool = True


class Guide:
    """Gives hints in one session; remembers the way that it gave for as long as the player keeps to it."""

    def __init__(self, session: Session, seconds: float = SECONDS) -> None:
        self._session, self._seconds = session, seconds
        self._known: dict[str, Hint] = {}

    def hint(self) -> Hint:
        """Raises BusyError."""
        identity = self._session.identity()
        if identity not in self._known:
            with thinking(self._session.game):
                self._remember(identity, way_to_win(self._session.game, self._session.state(), self._seconds))
        return self._known[identity]

    def _remember(self, identity: str, hint: Hint) -> None:
        """Keep a hint for its state, and what is left of it for the states on the way."""
        self._known[identity] = hint
        game, state = self._session.game, self._session.state()
        for number, command in enumerate(hint.steps or [], start=1):
            state = game.info(state).transitions[command].after
            rest = hint._replace(steps=(hint.steps or [])[number:])
            self._known.setdefault(game.graph.keys[state].hex(), rest)


def way_to_win(game: Playable, state: int, seconds: float) -> Hint:
    """The shortest way to win with every point that a search of about ``seconds`` finds, or else to win at all."""
    plan, settled = find_plan(game, state, seconds=seconds * 0.5)
    if plan is None:
        ended = game.graph.ended

        def any_win(at: int) -> bool:
            return bool(ended.data[at] == WON)

        plan, hopeless = find_plan(game, state, any_win, seconds=max(0.1, seconds * 0.2))
        if plan is None:
            return Hint(None, settled and hopeless)
        return Hint(_shortened(game, state, any_win, plan)[0], settled, points=False)
    steps, shortest = _shortened(game, state, full_win(game), plan)
    return Hint(steps, True, shortest)


def _shortened(game: Playable, start: int, goal: Callable[[int], bool], plan: list[str]) -> tuple[list[str], bool]:
    """(a way that is no longer than ``plan``, whether none is shorter): by breadth, through all states while there is
    time, then through those that are known."""
    until = time.monotonic() + SHORTENING
    came_from: dict[int, tuple[int, str]] = {start: (-1, "")}
    edge, complete = [start], True
    for _ in range(len(plan)):
        following: list[int] = []
        for state in edge:
            if not game.graph.expanded(state):
                if time.monotonic() > until:
                    complete = False
                    continue
                game.expanded(state)
            for transition in sorted(game.info(state).transitions.values(), key=lambda t: game.accepts(t.command)):
                if transition.after in came_from:
                    continue
                came_from[transition.after] = state, transition.command
                if goal(transition.after):
                    return _way(came_from, transition.after), complete
                if game.graph.ended.data[transition.after] == ONGOING:
                    following.append(transition.after)
        edge = following
    return plan, complete


def _way(came_from: dict[int, tuple[int, str]], state: int) -> list[str]:
    steps: list[str] = []
    while came_from[state][0] >= 0:
        state, step = came_from[state]
        steps.append(step)
    return steps[::-1]
