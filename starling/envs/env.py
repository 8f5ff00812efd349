"""Games as Gymnasium environments."""

from __future__ import annotations

import re
import string
from collections.abc import Collection
from typing import Any, Literal, NamedTuple

import gymnasium as gym

from starling.envs.text_space import GameText, as_command
from starling.states.graph import LOST, WON, Graph, StateRecord
from starling.states.playable import Playable
from starling.util.errors import StarlingError
from starling.util.suggest import unknown_name
from starling.util.text import plain
from starling.zmachine.machine import Machine, Snapshot

Infos = dict[str, Any]
CHARACTERS = "".join(c for c in string.printable if c not in "\t\r\x0b\x0c")
"""Characters of observations and commands. A string, because its order, unlike a set's, is the same in every worker
process."""
MAX_OBSERVATION = 20_000
"""Longest observation, in characters."""
MAX_ACTION = 200
"""Longest command, in characters."""
MAX_STATES = 100_000
"""Explored states of a game that are kept in memory, unless an environment sets another number."""
_OBSERVABLE = re.compile(rf"[ -~\n]{{0,{MAX_OBSERVATION}}}")
INFOS = (
    "admissible_commands",
    "effective_commands",
    "score",
    "max_score",
    "moves",
    "won",
    "lost",
    "location",
    "inventory",
    "description",
    "facts",
    "feedback",
    "policy_commands",
)
"""The info keys."""
ON_DEMAND = ("window",)
"""Info keys that are returned only where they are asked for."""
_NEED_EXPANSION = frozenset({"admissible_commands", "effective_commands"})
"""Info keys that take trying out every candidate command of a state."""
_NEED_DESCRIPTION = frozenset({"inventory", "description"})


class EnvState(NamedTuple):
    """A saved episode; can be pickled."""

    snapshot: Snapshot
    steps: int
    moves: int | None
    ended: bool
    question: Snapshot | None = None
    """With ``clarify``: the machine at a question that the next command answers; else None."""


class StarlingEnv(gym.Env[str, str]):
    """A text game as a Gymnasium environment.

    Observation space: ``Text(MAX_OBSERVATION)``, what the game prints (`observation`). Action space:
    ``Text(MAX_ACTION)``, a command; any text is a legal action.

    Reward: the change of the score, a float. ``terminated``: the game has ended, in victory or defeat. ``truncated`` is
    always False; Gymnasium's TimeLimit, which ``gym.make`` adds, enforces step limits.

    Info keys, with TextWorld's names. A story that does not provide one has None; library and generated games provide
    all.

    =======================  ===========================================================================
    admissible_commands      list of str: commands that the game accepts in this state, in a stable order:
                             those that change the world, and look, inventory and examine
    effective_commands       list of str: commands that change the world
    score, max_score, moves  int; moves counts turns of the game
    won, lost                bool: the game has ended in victory, in defeat
    location                 str: name of the player's room
    inventory, description   str: what ``inventory`` and ``look`` would print
    facts                    list of (predicate, subject, value): the full state of the world
    feedback                 str: the observation
    policy_commands          list of str: a winning walkthrough at `reset`, empty after `step`
    window                   str: what the story shows above its text, such as a status line, a box with a
                             quotation or a menu, since the last command; None with the graph backend.
                             Returned only if ``infos`` names it
    =======================  ===========================================================================

    Parameters
    ----------
    game
        The game to play.
    backend
        ``"live"``: the interpreter executes every command. ``"graph"``: known transitions are looked up in the game's
        state graph, and the interpreter executes only new ones. Results are the same.
    commands
        What ``admissible_commands`` lists: ``"admissible"`` (all) or ``"effective"`` (those that change the world).
    infos
        The info keys to return. ``admissible_commands`` and ``effective_commands`` are expensive: every candidate
        command of each new state has to be tried. Without these, description, inventory and facts, a step takes little
        longer than the interpreter.
    render_mode
        None or ``"ansi"``.
    max_states
        Maximum number of explored states of the game to keep in memory. Beyond it, those that were used longest ago are
        dropped, and read again from the disk or explored again when needed.
    clarify
        Whether the command after a question ("Which do you mean, the red fuse or the blue fuse?") is its answer, for
        agents that write free text. Only with the live backend. By default every command is a new one. A question uses
        a step but no turn of the game, and does not change the world or the lists of commands.

    Raises StarlingError for an unknown backend, commands or info key, for ``max_states`` below 1, or for ``clarify``
    with the graph backend.
    """

    metadata: dict[str, Any] = {"render_modes": ["ansi"], "render_fps": 4}  # noqa: RUF012 (Gymnasium's own convention)

    def __init__(
        self,
        game: Playable,
        backend: Literal["live", "graph"] = "live",
        commands: Literal["admissible", "effective"] = "admissible",
        infos: Collection[str] = INFOS,
        render_mode: str | None = None,
        max_states: int = MAX_STATES,
        clarify: bool = False,
    ) -> None:
        if clarify and backend != "live":
            raise StarlingError("clarify=True needs backend='live', because the state graph has no questions")
        if max_states < 1:
            raise StarlingError(f"max_states must be at least 1, not {max_states}")
        if backend not in ("live", "graph"):
            raise StarlingError(f"backend={backend!r}: choose live or graph")
        if commands not in ("admissible", "effective"):
            raise StarlingError(f"commands={commands!r}: choose admissible or effective")
        unknown = sorted(set(infos) - {*INFOS, *ON_DEMAND})
        if unknown:
            raise StarlingError(unknown_name("info key", unknown[0], (*INFOS, *ON_DEMAND)))
        self.game = game
        self.backend = backend
        self.commands = commands
        self.infos = tuple(infos)
        self.render_mode = render_mode
        self.max_states = max_states
        self.observation_space = GameText(MAX_OBSERVATION, min_length=0, charset=CHARACTERS)
        self.action_space = gym.spaces.Text(MAX_ACTION, min_length=0, charset=CHARACTERS)
        self._machine: Machine | None = None
        self._state = -1
        """Index in the state graph; -1 if it was not looked up."""
        self._graph: Graph = game.graph
        """The graph of that index."""
        self._score: int | None = 0
        self._moves: int | None = 0
        self._steps = 0
        self._ended = True
        self._last = ""
        self._window: str | None = None
        self.clarify = clarify
        self._question: Snapshot | None = None
        """The machine at a question of the last response, which the next command answers."""

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, Infos]:
        """Start a new episode. ``seed`` is the random seed of stochastic games, by default drawn from the
        environment's random generator; it has no effect on other games."""
        super().reset(seed=seed)
        machine = self._started()
        self._bound_memory()
        if seed is None and self.game.stochastic:
            seed = int(self.np_random.integers(2**31))
        self._last = observation(self.game.begin(machine, seed))
        self._look_above(machine)
        self._steps, self._moves, self._question = 0, self.game.world.moves(machine.memory()), None
        self._state = -1
        self._update_state(machine)
        infos = self._infos()
        if "policy_commands" in infos:
            infos["policy_commands"] = list(self.game.walkthrough)
        return self._last, infos

    def step(self, action: str) -> tuple[str, float, bool, bool, Infos]:
        """Send a command.

        Raises StarlingError if the episode has ended or ``action`` is no string, and StoryError if the interpreter
        fails; call `reset` after that.
        """
        if self._ended:
            raise StarlingError("the episode has ended: call reset() before step()")
        action = as_command(action)
        score = self._score or 0
        self._bound_memory()
        self._ended = True  # if the interpreter fails
        if self.backend == "graph":
            outcome = self.game.transition(self._state, action)
            self._last, self._state = observation(outcome.text), outcome.after
            self._moves = None if self._moves is None else self._moves + outcome.turns
            self._score = self.game.graph.score_of(self._state)
            self._ended = bool(self.game.graph.ended.data[self._state])
        else:
            machine, world = self._started(), self.game.world
            before = world.moves(machine.memory()) or 0
            if self.clarify:
                text, self._question = self.game.converse(machine, action, self._question)
            else:
                text = self.game.step(machine, action)
            self._last = observation(text)
            self._look_above(machine)
            # Only the difference counts: a restored snapshot has the turns of the path that first reached its state.
            self._moves = None if self._moves is None else self._moves + (world.moves(machine.memory()) or 0) - before
            self._state = -1
            self._update_state(machine)
        self._steps += 1
        return self._last, float((self._score or 0) - score), self._ended, False, self._infos()

    def save(self) -> EnvState:
        """The current episode, for `restore` of this or any other environment of the same game."""
        return EnvState(self._current_machine().snapshot(), self._steps, self._moves, self._ended, self._question)

    def restore(self, state: EnvState) -> None:
        """Continue a saved episode."""
        machine = self._started()
        machine.restore(state.snapshot)
        self._state = -1
        self._update_state(machine)
        self._steps, self._moves, self._ended = state.steps, state.moves, state.ended
        self._question = state.question if self.clarify else None

    def render(self) -> str:
        """The latest observation."""
        return self._last

    def close(self) -> None:
        """Release the interpreter and the game's files; newly explored states are written to the cache."""
        self._machine = None
        self.game.close()

    def _started(self) -> Machine:
        if self._machine is None:
            self._machine = self.game.start()
        return self._machine

    def _current_machine(self) -> Machine:
        """The machine in the episode's state."""
        machine = self._started()
        if self.backend == "graph" and self._state >= 0:
            self.game.unpack(machine, self._graph.snapshots[self._state])
        return machine

    def _update_state(self, machine: Machine) -> None:
        """Set score, ending and, if it is needed, the state in the graph from the machine's memory."""
        self._score = self.game.world.score(machine.memory())
        self._ended = self.game.over(machine)
        if self.backend == "graph" or not _NEED_EXPANSION.isdisjoint(self.infos):
            self._state = self.game.state_of(machine)
            self._graph = self.game.graph

    def _look_above(self, machine: Machine) -> None:
        """Store the upper window before other commands, such as look, change it."""
        if "window" in self.infos and self.backend == "live":
            self._window = machine.window

    def _bound_memory(self) -> None:
        """Drop states of the game if there are too many, and copy this episode's state to the game's current graph."""
        if len(self.game.graph) > self.max_states:
            self.game.forget(self.max_states // 2)
        old, state = self._graph, self._state
        if state >= 0 and old is not self.game.graph:
            location = old.texts.text(old.location.data[state])
            ended, score = int(old.ended.data[state]), old.score_of(state)
            record = StateRecord(old.keys[state], old.snapshots[state], score, ended, location)
            self._state, self._graph = self.game.graph.add(self.game.number, record), self.game.graph

    def _infos(self) -> Infos:
        infos = self._infos_from_graph() if self._state >= 0 else self._infos_from_memory()
        return {name: infos[name]() if callable(infos[name]) else infos[name] for name in self.infos}

    def _infos_from_graph(self) -> dict[str, Any]:
        """The infos; those that are costly to compute are callables."""
        game, graph, state = self.game, self.game.graph, self._state
        info = (
            None
            if _NEED_EXPANSION.isdisjoint(self.infos) and _NEED_DESCRIPTION.isdisjoint(self.infos)
            else game.info(state)
        )
        ended = int(graph.ended.data[state])
        infos: dict[str, Any] = {
            **self._common_infos(),
            "won": self._or_unknown(ended == WON),
            "lost": self._or_unknown(ended == LOST),
            "location": graph.texts.text(graph.location.data[state]),
            "facts": lambda: _list_or_none(game.facts(state)),
        }
        if info is not None:
            listed = info.effective if self.commands == "effective" else info.admissible
            infos |= {"description": info.description, "inventory": info.inventory}
            infos |= {"admissible_commands": list(listed), "effective_commands": list(info.effective)}
        return infos

    def _infos_from_memory(self) -> dict[str, Any]:
        """The infos except the lists of commands; those that are costly to compute are callables."""
        machine, world = self._started(), self.game.world
        memory = machine.memory()
        won = world.won(memory)
        described: list[tuple[str | None, str | None]] = []

        def describe(which: int) -> str | None:
            if not described:
                described.append(("", "") if self._ended else self.game.describe(machine))
            return described[0][which]

        return {
            **self._common_infos(),
            "won": self._or_unknown(bool(won)),
            "lost": self._or_unknown(self._ended and not won),
            "location": lambda: world.location_name(memory),
            "facts": lambda: world.facts(memory),
            "description": lambda: describe(0),
            "inventory": lambda: describe(1),
        }

    def _common_infos(self) -> dict[str, Any]:
        return {
            "score": self._score,
            "max_score": self.game.max_score,
            "moves": self._moves,
            "feedback": self._last,
            "policy_commands": [],
            "window": self._window,
        }

    def _or_unknown(self, value: bool) -> bool | None:
        """None if the story does not reveal whether it was won or lost."""
        return value if self.game.tells_endings else None

    def __getstate__(self) -> dict[str, Any]:
        """Pickles as the game and the saved episode, because a machine cannot leave its process."""
        state = vars(self).copy()
        state["_machine"] = None
        state["_state"] = -1
        state["_episode"] = self.save() if self._machine is not None else None
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        episode = state.pop("_episode")
        vars(self).update(state)
        if episode is not None:
            self.restore(episode)


def observation(text: str) -> str:
    """A text as an element of the observation space: accents and tabs are replaced, long texts are truncated."""
    return text if _OBSERVABLE.fullmatch(text) else plain(text)[:MAX_OBSERVATION]


def _list_or_none(facts: Any) -> list[Any] | None:
    return None if facts is None else list(facts)
