"""Plays TextWorld's games in STARLING's interpreter.

TextWorld tracks the world through the trace of actions that its games print, and derives the admissible commands with
its own logic. Both are done here with TextWorld's code, but the logic's result for a set of facts is cached and the
story runs in `starling.zmachine.machine`, so a step takes a fraction of the time.
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

MAX_STATES = 20_000
"""States cached per game."""
_TAG = re.compile(r"\[[^]]+\]\n?")
_INFO = re.compile(r"<(score|moves)>\n(.*?)</\1>", re.DOTALL)
_DONE = " - succeeded"
_TRACING_COMMANDS = ("tw-trace-actions", "tw-extra-infos score")


class LogicState:
    """A set of facts, and what TextWorld's logic derives from it.

    ``state``: the facts, as TextWorld holds them; ``actions``: the applicable actions; ``commands``: the admissible
    commands, sorted.
    """

    def __init__(self, game: TextWorldGame, state: State) -> None:
        kb = game.game.kb
        actions = list(state.all_applicable_actions(kb.rules.values(), kb.types.constants_mapping))
        self.game, self.state, self.actions = game, state, actions
        self.commands = sorted(set(game.inform7.gen_commands_from_actions(actions)))
        self._after: dict[str, LogicState] = {}

    def after(self, event: str) -> LogicState:
        """The state after an event of the trace, such as "opening the fridge"."""
        if event not in self._after:
            action = self.game.inform7.detect_action(event, self.actions)
            self._after[event] = self if action is None else self.game.successor(self.state, action)
        return self._after[event]

    @property
    def facts(self) -> list[tuple[str, ...]]:
        """(predicate, name, ...) of each fact, sorted."""
        readable = (self.game.inform7.get_human_readable_fact(fact) for fact in self.state.facts)
        return sorted((fact.name, *(variable.name for variable in fact.arguments)) for fact in readable)

    @property
    def location(self) -> str:
        """Name of the player's room."""
        return next(fact[2] for fact in self.facts if fact[:2] == ("at", "P"))


class TextWorldGame:
    """A compiled TextWorld game, shared by its environments; see `open_game`."""

    def __init__(self, path: Path) -> None:
        from textworld import Game
        from textworld.generator.inform7 import Inform7Game, generate_inform7_source

        try:
            self.game: Game = Game.load(str(path))
        except (OSError, ValueError, KeyError) as error:
            raise StarlingError(f"{path}: not a TextWorld game ({error})") from None
        self.inform7 = Inform7Game(self.game)
        self.story = compile_source(InformSource(generate_inform7_source(self.game), ())).path
        self._states: dict[frozenset[Any], LogicState] = {}
        machine = Machine(self.story)
        opening = machine.opening
        # The title in large letters comes before the objective.
        begins = opening.find(self.game.objective.strip() or "-= ")
        self.opening = opening[max(0, begins) :]
        for command in _TRACING_COMMANDS:
            machine.send(command)
        self.start = machine.snapshot()
        self.initial_state = LogicState(self, self.game.world.state.copy())

    @property
    def max_score(self) -> int:
        return int(self.game.max_score)

    def successor(self, state: State, action: Any) -> LogicState:
        """The state that an action leads to."""
        changed = state.copy()
        changed.apply(action)
        key = frozenset(changed.facts)
        found = self._states.get(key)
        if found is None:
            found = LogicState(self, changed)
            if len(self._states) < MAX_STATES:
                self._states[key] = found
        return found


class TextWorldPlayer:
    """Plays episodes of one game.

    ``state``, ``score``, ``won`` and ``lost`` describe the current episode.
    """

    def __init__(self, game: TextWorldGame) -> None:
        self.game = game
        self._machine = Machine(game.story)
        self.reset()

    def reset(self) -> str:
        """Start an episode; returns the opening text."""
        self._machine.restore(self.game.start)
        self.state, self.score, self.won, self.lost = self.game.initial_state, 0, False, False
        return self.game.opening

    def step(self, command: str) -> str:
        """Send a command; returns the response without the trace."""
        before = self._machine.snapshot()
        text = self._machine.send(command)
        if self._machine.asking:
            # Undo a question, so that the next command is not taken for its answer.
            self._machine.restore(before)
        for name, value in _INFO.findall(text):
            if name == "score":
                self.score = int(value.split()[0])
        text = _INFO.sub("", text)
        for tag in _TAG.findall(text):
            event, succeeded, _ = tag.strip()[1:-1].partition(_DONE)
            # Parentheses mark a rule of an event, not an event.
            if succeeded and "(" not in event and ")" not in event:
                self.state = self.state.after(event)
        self.won, self.lost = "*** The End ***" in text, "*** You lost! ***" in text
        return _TAG.sub("", text).strip()

    def peek(self, command: str) -> str:
        """The response to a command, which is then undone."""
        before = self._machine.snapshot()
        text = self._machine.send(command)
        self._machine.restore(before)
        return _TAG.sub("", _INFO.sub("", text)).strip()


@functools.lru_cache(maxsize=64)
def open_game(path: Path) -> TextWorldGame:
    """The game in a .json file written by TextWorld; cached. Raises StarlingError if the file is not one."""
    return TextWorldGame(path)
