"""Positions of a game that a search can return to, and the steps that it has taken.

Games of the library are searched on their state graph, where a state is exact. Of other stories a position is a
snapshot of the interpreter, random numbers and clocks included, so that every trajectory that is found can be played
from the start. The commands in a position are those that change the world, like the valid actions of Jericho.

Only commands that are executed count as steps, each time; returning to a position is free.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from starling.states.graph import WON
from starling.states.playable import Playable
from starling.stories.story import StoryGame
from starling.targets.stories import distinct_commands, first_seed, is_victory
from starling.util.errors import StarlingError


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Position:
    """A moment of an episode."""

    state: int
    """In the game's graph."""
    saved: bytes | None
    """The machine, packed; None where the state says everything."""
    text: str
    """The response to the last command."""
    score: float
    over: bool
    """The game has ended, or the step limit is reached."""
    won: bool
    moves: int
    """Commands since the start."""
    parent: Position | None
    command: str
    """The last one; empty at the start."""

    @property
    def commands(self) -> list[str]:
        """From the start to here."""
        found: list[str] = []
        here: Position = self
        while here.parent is not None:
            found.append(here.command)
            here = here.parent
        return found[::-1]


class Simulator:
    """A game to search.

    Parameters
    ----------
    game
        A game of the library or another story, whose graph grows.
    steps
        Commands that may be executed.
    limit
        Commands after which an episode ends.

    Raises StarlingError if the story does not reveal its score.
    """

    def __init__(self, game: Playable, steps: int, limit: int) -> None:
        self.game, self.steps, self.limit = game, steps, limit
        self.used = 0
        self.progress: list[tuple[int, float]] = []
        """(steps, score) at each new best score."""
        self._machine = game.start() if isinstance(game, StoryGame) else None
        self._distinct: dict[int, tuple[str, ...]] = {}
        self.start = self._begin()
        self.best = self.start
        """The position with the highest score; of those, the one with the fewest moves."""

    @property
    def done(self) -> bool:
        """The steps are used up, or there is nothing more to gain."""
        return self.used >= self.steps or (self.game.max_score is not None and self.best.score >= self.game.max_score)

    def commands(self, position: Position) -> tuple[str, ...]:
        """The commands that change the world, one for each effect in stories; empty if the episode is over."""
        if position.over:
            return ()
        info = self.game.info(position.state)
        if self._machine is None:
            return info.effective
        if position.state not in self._distinct:
            found = distinct_commands(info, position.state)
            self._distinct[position.state] = tuple(c for c in found if not self.game.accepts(c))
        return self._distinct[position.state]

    def play(self, position: Position, command: str) -> Position:
        """Return to a position, and play a command there; takes a step."""
        self.used += 1
        after = self._played(position, command)
        if (after.score, -after.moves) > (self.best.score, -self.best.moves):
            if after.score > self.best.score:
                self.progress.append((self.used, after.score))
            self.best = after
        return after

    def cell(self, position: Position) -> Hashable:
        """What Go-Explore takes for one place: the exact state in games of the library, elsewhere room, inventory and
        score."""
        if self._machine is None:
            return position.state
        graph, info = self.game.graph, self.game.info(position.state)
        return int(graph.location.data[position.state]), info.inventory, position.score

    def replayed(self, commands: Sequence[str]) -> Position:
        """Where these commands lead from a new start, without returning to any position; takes no steps."""
        position = self._begin()
        for command in commands:
            position = self._played(position, command)
        return position

    def _begin(self) -> Position:
        game, machine = self.game, self._machine
        if machine is None:
            return self._position(game.beginning, None, game.scratch.opening, None, "")
        assert isinstance(game, StoryGame)
        text = game.begin(machine, first_seed(game.data))
        return self._position(game.state_of(machine), game.pack(machine), text, None, "")

    def _played(self, position: Position, command: str) -> Position:
        game, machine = self.game, self._machine
        if machine is None:
            found = game.transition(position.state, command)
            return self._position(found.after, None, found.text, position, command)
        assert position.saved is not None
        game.restore(machine, position.saved)
        text = game.step(machine, command)
        return self._position(game.state_of(machine), game.pack(machine), text, position, command)

    def _position(self, state: int, saved: bytes | None, text: str, parent: Position | None, command: str) -> Position:
        game, machine, moves = self.game, self._machine, 0 if parent is None else parent.moves + 1
        if machine is None:
            score, ended = game.graph.score_of(state), int(game.graph.ended.data[state])
            over, won = bool(ended), ended == WON
        else:
            assert isinstance(game, StoryGame)
            score, over = game.world.score(machine.memory()), game.over(machine)
            won = over and is_victory(game, score, text)
        if score is None:
            raise StarlingError(f"{game.id} does not keep a score that can be read, which a search needs")
        return Position(state, saved, text, float(score), over or moves >= self.limit, won, moves, parent, command)
