"""An expert that knows the game: shortest known solutions from any state.

The teacher of DAgger (Ross et al. 2011) for any game with a state graph: a student plays, and in each state that it
reaches the expert names the commands that begin a shortest path to the walkthrough or to a win with the full score.
Like a walkthrough, and unlike `starling.training.teacher`, it uses knowledge that the player does not have, so it never
demonstrates exploration.
"""

from __future__ import annotations

from starling.analysis.search import full_win
from starling.states.graph import ONGOING
from starling.states.playable import Playable

EXPANSIONS = 200
"""States that are looked into for a way, at most; where it is longer, or there is none, the expert is silent."""


class Expert:
    """The expert on one game; the game's graph grows."""

    def __init__(self, game: Playable) -> None:
        self.game = game
        self._wins = full_win(game)
        self._labels: dict[int, tuple[int, ...]] = {}
        self._left: dict[int, int] = {}
        """By state on the walkthrough: commands until it wins."""
        states = [game.beginning]
        for command in game.walkthrough:
            states.append(game.transition(states[-1], command).after)
        if self._wins(states[-1]):
            self._left = {state: len(states) - 1 - i for i, state in enumerate(states)}

    def good(self, key: bytes) -> tuple[int, ...]:
        """Indices of the good commands in the state with this key; empty if it knows none. The result does not depend
        on earlier calls."""
        state = self.game.graph.find(self.game.number, key)
        if state is None:
            return ()
        if state not in self._labels:
            self._labels[state] = self._ways(state)
        return self._labels[state]

    def _ways(self, state: int) -> tuple[int, ...]:
        game, ended = self.game, self.game.graph.ended
        level: dict[int, set[int]] = {state: set()}
        """States that are equally far, with the positions of the commands that ways to them begin with."""
        seen, expanded = {state}, 0
        while level and expanded < EXPANSIONS:
            further: dict[int, set[int]] = {}
            for here, begins in level.items():
                if ended.data[here] != ONGOING:
                    continue
                expanded += 1
                for i, transition in enumerate(game.info(here).transitions.values()):
                    if transition.after not in seen:
                        further.setdefault(transition.after, set()).update(begins or {i})
            left = {after: 0 if self._wins(after) else self._left.get(after) for after in further}
            known = [distance for distance in left.values() if distance is not None]
            if known:
                nearest = [further[after] for after, distance in left.items() if distance == min(known)]
                return tuple(sorted(set().union(*nearest)))
            seen |= further.keys()
            level = further
        return ()
