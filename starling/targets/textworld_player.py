"""Plays games that TextWorld made, as TextWorld does, in our interpreter.

TextWorld follows the world by the trace of actions that its games print, and finds the admissible commands by its own
logic. Both are done here with its code; what its logic finds out about a set of facts is kept, and the story runs in
`starling.zmachine.machine`, so that a step takes a fraction of the time.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starling.inform.compiler import compile_source
from starling.inform.render import InformSource
from starling.util.errors import StarlingError
from starling.zmachine.machine import Machine

if TYPE_CHECKING:
    from textworld import Game
    from textworld.logic import State

MOST_WORLDS = 20_000
"""Sets of facts that are kept for each game."""
_TAG = re.compile(r"\[[^]]+\]\n?")
_INFO = re.compile(r"<(score|moves)>\n(.*?)</\1>", re.DOTALL)
_DONE = " - succeeded"
_PREPARE = ("tw-trace-actions", "tw-extra-infos score")


class World:
    """A set of facts, and what TextWorld's logic says of it."""

    def __init__(self, game: TextWorldGame, state: State) -> None:
        kb = game.game.kb
        actions = list(state.all_applicable_actions(kb.rules.values(), kb.types.constants_mapping))
        self.game, self.state, self.actions = game, state, actions
        self.commands = sorted(set(game.inform7.gen_commands_from_actions(actions)))
        self._after: dict[str, World] = {}

    def after(self, event: str) -> World:
        """What an event of the story, such as "opening the fridge", makes of it."""
        if event not in self._after:
            action = self.game.inform7.detect_action(event, self.actions)
            self._after[event] = self if action is None else self.game.world(self.state, action)
        return self._after[event]

    @property
    def facts(self) -> list[tuple[str, ...]]:
        """(predicate, name, ...) of each fact, sorted."""
        readable = (self.game.inform7.get_human_readable_fact(fact) for fact in self.state.facts)
        return sorted((fact.name, *(variable.name for variable in fact.arguments)) for fact in readable)

    @property
    def location(self) -> str:
        """Name of the room where the player is."""
        return next(fact[2] for fact in self.facts if fact[:2] == ("at", "P"))


class TextWorldGame:
    """A game of TextWorld, compiled; shared by its environments. Made by `open_game`."""

    def __init__(self, path: Path) -> None:
        from textworld import Game
        from textworld.generator.inform7 import Inform7Game, generate_inform7_source

        try:
            self.game: Game = Game.load(str(path))
        except (OSError, ValueError, KeyError) as error:
            raise StarlingError(f"{path}: not a game of TextWorld ({error})") from None
        self.inform7 = Inform7Game(self.game)
        self.story = compile_source(InformSource(generate_inform7_source(self.game), ())).path
        self._worlds: dict[frozenset[Any], World] = {}
        machine = Machine(self.story)
        opening = machine.opening
        # Before the objective the game prints its title in large letters.
        begins = opening.find(self.game.objective.strip() or "-= ")
        self.opening = opening[max(0, begins) :]
        for command in _PREPARE:
            machine.send(command)
        self.start = machine.snapshot()
        self.beginning = World(self, self.game.world.state.copy())

    @property
    def max_score(self) -> int:
        return int(self.game.max_score)

    def world(self, state: State, action: Any) -> World:
        """What an action makes of a set of facts."""
        changed = state.copy()
        changed.apply(action)
        key = frozenset(changed.facts)
        found = self._worlds.get(key)
        if found is None:
            found = World(self, changed)
            if len(self._worlds) < MOST_WORLDS:
                self._worlds[key] = found
        return found


class TextWorldPlayer:
    """One episode after another of one game."""

    def __init__(self, game: TextWorldGame) -> None:
        self.game = game
        self._machine = Machine(game.story)
        self.reset()

    def reset(self) -> str:
        self._machine.restore(self.game.start)
        self.world, self.score, self.won, self.lost = self.game.beginning, 0, False, False
        return self.game.opening

    def step(self, command: str) -> str:
        """Send a command; the answer without the trace."""
        before = self._machine.snapshot()
        text = self._machine.send(command)
        if self._machine.asking:
            # A question is put back, so that the next command is read as a command.
            self._machine.restore(before)
        for name, value in _INFO.findall(text):
            if name == "score":
                self.score = int(value.split()[0])
        text = _INFO.sub("", text)
        for tag in _TAG.findall(text):
            event, succeeded, _ = tag.strip()[1:-1].partition(_DONE)
            # What is in parentheses is a rule of an event, not an event.
            if succeeded and "(" not in event and ")" not in event:
                self.world = self.world.after(event)
        self.won, self.lost = "*** The End ***" in text, "*** You lost! ***" in text
        return _TAG.sub("", text).strip()

    def ask(self, command: str) -> str:
        """What a command would answer."""
        before = self._machine.snapshot()
        text = self._machine.send(command)
        self._machine.restore(before)
        return _TAG.sub("", _INFO.sub("", text)).strip()


@functools.lru_cache(maxsize=64)
def open_game(path: Path) -> TextWorldGame:
    """The game of a .json file that TextWorld wrote. Raises StarlingError."""
    return TextWorldGame(path)
