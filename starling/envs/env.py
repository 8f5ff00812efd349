"""Games as Gymnasium environments."""

from __future__ import annotations

import string
from collections.abc import Collection
from typing import Any, Literal, NamedTuple

import gymnasium as gym

from starling.states.graph import LOST, WON
from starling.states.playable import Playable
from starling.util.errors import StarlingError
from starling.zmachine.machine import Machine, Snapshot

Infos = dict[str, Any]
CHARACTERS = "".join(c for c in string.printable if c not in "\t\r\x0b\x0c")
"""What games print and read. An ordered text: worker processes must number the characters alike."""
MAX_OBSERVATION = 20_000
MAX_ACTION = 200
INFOS = (
    "admissible_commands", "effective_commands", "score", "max_score", "moves", "won", "lost", "location", "inventory",
    "description", "facts", "feedback", "policy_commands",
)  # fmt: skip
_BY_TRYING = frozenset({"admissible_commands", "effective_commands"})
_BY_LOOKING = frozenset({"inventory", "description"})


class EnvState(NamedTuple):
    """A saved episode; picklable."""

    snapshot: Snapshot
    steps: int
    moves: int | None
    ended: bool


class StarlingEnv(gym.Env[str, str]):
    """A text game: the observation is what the game prints, the action is a command.

    Reward is the change of the score. ``terminated`` means that the game has ended (see ``won`` and ``lost``); step
    limits are left to Gymnasium's TimeLimit, which ``gym.make`` adds.

    Infos, under TextWorld's names; what a story does not tell is None (our own games tell all of it):

    =======================  ====================================================================
    admissible_commands      commands that the game accepts here, in a stable order: those that change
                             the world, and look, inventory and examine
    effective_commands       those that change the world
    score, max_score, moves  integers; moves counts turns
    won, lost                whether the game has ended so
    location, inventory      what the player reads of them
    description              what ``look`` would print
    facts                    the state of the world as a list of (predicate, subject, value)
    feedback                 the observation
    policy_commands          a winning walkthrough (at reset; empty later)
    =======================  ====================================================================

    Parameters
    ----------
    game
        The game to play.
    backend
        ``"live"``: every command runs on the machine. ``"graph"``: what is known of a state's commands is looked up,
        and found out on the machine the first time. Both give the same.
    commands
        What ``admissible_commands`` lists: ``"admissible"`` (all) or ``"effective"`` (those that change the world).
    infos
        The names of the infos to give. Without the two lists of commands nothing is tried, and without description,
        inventory and facts a step costs little more than the interpreter's time.
    """

    metadata: dict[str, Any] = {"render_modes": ["ansi"], "render_fps": 4}  # noqa: RUF012 (Gymnasium's own convention)

    def __init__(
        self,
        game: Playable,
        backend: Literal["live", "graph"] = "live",
        commands: Literal["admissible", "effective"] = "admissible",
        infos: Collection[str] = INFOS,
        render_mode: str | None = None,
    ) -> None:
        if backend not in ("live", "graph"):
            raise StarlingError(f"backend={backend!r}: choose live or graph")
        if commands not in ("admissible", "effective"):
            raise StarlingError(f"commands={commands!r}: choose admissible or effective")
        unknown = sorted(set(infos) - set(INFOS))
        if unknown:
            raise StarlingError(f"there is no info {unknown[0]!r}; there are {', '.join(INFOS)}")
        self.game = game
        self.backend = backend
        self.commands = commands
        self.infos = tuple(infos)
        self.render_mode = render_mode
        self.observation_space = gym.spaces.Text(MAX_OBSERVATION, min_length=0, charset=CHARACTERS)
        self.action_space = gym.spaces.Text(MAX_ACTION, min_length=0, charset=CHARACTERS)
        self._machine: Machine | None = None
        self._state = -1
        """The graph's state, where it is known; -1 where it was not looked up."""
        self._score: int | None = 0
        self._moves: int | None = 0
        self._steps = 0
        self._ended = True
        self._last = ""

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, Infos]:
        """Start a new episode. Our own games have no chance in them: every seed gives the same one."""
        super().reset(seed=seed)
        machine = self._started()
        self._last = self.game.begin(machine, seed)
        self._steps, self._moves = 0, self.game.world.moves(machine.memory())
        self._state = -1
        self._look_up(machine)
        infos = self._infos()
        if "policy_commands" in infos:
            infos["policy_commands"] = list(self.game.walkthrough)
        return self._last, infos

    def step(self, action: str) -> tuple[str, float, bool, bool, Infos]:
        """Send a command. Raises StarlingError when the episode has ended, or when the story fails; the environment
        can then be reset."""
        if self._ended:
            raise StarlingError("the episode has ended: call reset() before step()")
        score = self._score or 0
        self._ended = True  # should the story fail
        if self.backend == "graph":
            outcome = self.game.transition(self._state, action)
            self._last, self._state = outcome.text, outcome.after
            self._moves = None if self._moves is None else self._moves + outcome.turns
            self._score = self.game.graph.score_of(self._state)
            self._ended = bool(self.game.graph.ended.data[self._state])
        else:
            machine, world = self._started(), self.game.world
            before = world.moves(machine.memory()) or 0
            self._last = self.game.step(machine, action)
            # The story's own count is that of the way on which a saved state was first reached.
            self._moves = None if self._moves is None else self._moves + (world.moves(machine.memory()) or 0) - before
            self._state = -1
            self._look_up(machine)
        self._steps += 1
        return self._last, float((self._score or 0) - score), self._ended, False, self._infos()

    def save(self) -> EnvState:
        """The episode as it stands, to be given to ``restore`` of this or another environment of the game."""
        return EnvState(self._here().snapshot(), self._steps, self._moves, self._ended)

    def restore(self, state: EnvState) -> None:
        """Go on from a saved episode."""
        machine = self._started()
        machine.restore(state.snapshot)
        self._state = -1
        self._look_up(machine)
        self._steps, self._moves, self._ended = state.steps, state.moves, state.ended

    def render(self) -> str:
        """What the game printed last."""
        return self._last

    def close(self) -> None:
        self._machine = None
        self.game.flush()

    def _started(self) -> Machine:
        if self._machine is None:
            self._machine = self.game.start()
        return self._machine

    def _here(self) -> Machine:
        """The machine, in the state of the episode."""
        machine = self._started()
        if self.backend == "graph" and self._state >= 0:
            self.game.enter(machine, self._state)
        return machine

    def _look_up(self, machine: Machine) -> None:
        """Take score and ending from the machine's memory and, where it will be needed, find the graph's state."""
        self._score = self.game.world.score(machine.memory())
        self._ended = self.game.over(machine)
        if self.backend == "graph" or not _BY_TRYING.isdisjoint(self.infos):
            self._state = self.game.state_of(machine)

    def _infos(self) -> Infos:
        known = self._known() if self._state >= 0 else self._read()
        return {name: known[name]() if callable(known[name]) else known[name] for name in self.infos}

    def _known(self) -> dict[str, Any]:
        """The infos by the graph; callable where they take time."""
        game, graph, state = self.game, self.game.graph, self._state
        info = None if _BY_TRYING.isdisjoint(self.infos) and _BY_LOOKING.isdisjoint(self.infos) else game.info(state)
        ended = int(graph.ended.data[state])
        found: dict[str, Any] = {
            **self._common(),
            "won": self._told(ended == WON),
            "lost": self._told(ended == LOST),
            "location": graph.texts.text(graph.location.data[state]),
            "facts": lambda: _listed(game.facts(state)),
        }
        if info is not None:
            shown = info.effective if self.commands == "effective" else info.admissible
            found |= {"description": info.description, "inventory": info.inventory}
            found |= {"admissible_commands": list(shown), "effective_commands": list(info.effective)}
        return found

    def _read(self) -> dict[str, Any]:
        """The infos by the machine's memory alone; callable where they take time."""
        machine, world = self._started(), self.game.world
        memory = machine.memory()
        won = world.won(memory)
        looked: list[tuple[str | None, str | None]] = []

        def look(which: int) -> str | None:
            if not looked:
                looked.append(("", "") if self._ended else self.game.describe(machine))
            return looked[0][which]

        return {
            **self._common(),
            "won": self._told(bool(won)),
            "lost": self._told(self._ended and not won),
            "location": world.location_name(memory),
            "facts": lambda: world.facts(memory),
            "description": lambda: look(0),
            "inventory": lambda: look(1),
        }

    def _common(self) -> dict[str, Any]:
        return {
            "score": self._score,
            "max_score": self.game.max_score,
            "moves": self._moves,
            "feedback": self._last,
            "policy_commands": [],
        }

    def _told(self, value: bool) -> bool | None:
        return value if self.game.tells_endings else None

    def __getstate__(self) -> dict[str, Any]:
        """Pickles as the game and the saved episode: a machine lives in one process."""
        state = self.__dict__.copy()
        state["_machine"] = None
        state["_state"] = -1
        state["_episode"] = self.save() if self._machine is not None else None
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        episode = state.pop("_episode")
        self.__dict__.update(state)
        if episode is not None:
            self.restore(episode)


def _listed(facts: Any) -> list[Any] | None:
    return None if facts is None else list(facts)
