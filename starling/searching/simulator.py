"""Positions of a game that a search can return to, and the number of steps taken.

In library games, a position is a state of the state graph. In other stories it is a snapshot of the interpreter,
including its random numbers and clocks, so that every trajectory can be replayed from the start. The commands in a
position are those that change the world, like the valid actions of Jericho.

Every executed command counts as a step, also when repeated; returning to a position is free.
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
    """Index of the state in the game's graph."""
    saved: bytes | None
    """Packed snapshot of the machine; None in library games, where ``state`` suffices."""
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
    """The last command; empty at the start."""

    @property
    def commands(self) -> list[str]:
        """The commands from the start to this position."""
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
        A library game or another story. The search adds states to its graph.
    steps
        Maximum number of commands to execute.
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
        """Whether the steps are used up, or the best score cannot be improved."""
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
        """Restore a position and play a command there. Counts as one step. Returns the new position."""
        self.used += 1
        after = self._played(position, command)
        if (after.score, -after.moves) > (self.best.score, -self.best.moves):
            if after.score > self.best.score:
                self.progress.append((self.used, after.score))
            self.best = after
        return after

    def cell(self, position: Position) -> Hashable:
        """The position's cell for Go-Explore: the exact state in library games, (room, inventory, score) in other
        stories."""
        if self._machine is None:
            return position.state
        graph, info = self.game.graph, self.game.info(position.state)
        return int(graph.location.data[position.state]), info.inventory, position.score

    def replayed(self, commands: Sequence[str]) -> Position:
        """The position that these commands lead to from a new start, without restoring positions. Counts no steps."""
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
            raise StarlingError(f"{game.id} cannot be searched: it has no score that can be read")
        return Position(state, saved, text, float(score), over or moves >= self.limit, won, moves, parent, command)
