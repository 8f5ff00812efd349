"""Games as Gymnasium environments."""

from __future__ import annotations

import string
from typing import Any, Literal, NamedTuple

import gymnasium as gym

from starling.errors import StarlingError
from starling.game import Game, describe, expand, step
from starling.machine import Machine, Snapshot

Infos = dict[str, Any]
CHARACTERS = "".join(c for c in string.printable if c not in "\t\r\x0b\x0c")
"""What games print and read. An ordered text: worker processes must number the characters alike."""
MAX_OBSERVATION = 20_000
MAX_ACTION = 200


class EnvState(NamedTuple):
    """A saved episode; picklable."""

    snapshot: Snapshot
    steps: int
    score: int
    ended: bool


class StarlingEnv(gym.Env[str, str]):
    """A text game: the observation is what the game prints, the action is a command.

    Reward is the change of the score. ``terminated`` means won or lost (see the infos); step limits are
    left to Gymnasium's TimeLimit, which ``gym.make`` adds.

    Infos, under TextWorld's names:

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
    commands
        What ``admissible_commands`` lists: ``"admissible"`` (all), ``"effective"`` (those that change the
        world), or ``"none"`` (nothing, which saves trying them; description and inventory remain).
    """

    metadata: dict[str, Any] = {"render_modes": ["ansi"], "render_fps": 4}  # noqa: RUF012 (Gymnasium's own convention)

    def __init__(
        self,
        game: Game,
        commands: Literal["admissible", "effective", "none"] = "admissible",
        render_mode: str | None = None,
    ) -> None:
        if commands not in ("admissible", "effective", "none"):
            raise StarlingError(f"commands={commands!r}: choose admissible, effective or none")
        self.game = game
        self.commands = commands
        self.render_mode = render_mode
        self.observation_space = gym.spaces.Text(MAX_OBSERVATION, min_length=0, charset=CHARACTERS)
        self.action_space = gym.spaces.Text(MAX_ACTION, min_length=0, charset=CHARACTERS)
        self._machine: Machine | None = None
        self._score = 0
        self._steps = 0
        self._ended = True
        self._last = ""

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, Infos]:
        """Start a new episode. Games have no chance in them: every seed gives the same one."""
        super().reset(seed=seed)
        machine = self._started()
        machine.restore(machine.start)
        self._score = self._steps = 0
        self._ended = False
        self._last = machine.opening
        infos = self._infos(machine.opening)
        infos["policy_commands"] = list(self.game.spec.walkthrough)
        return machine.opening, infos

    def step(self, action: str) -> tuple[str, float, bool, bool, Infos]:
        """Send a command. Raises StarlingError when the episode has ended."""
        if self._ended:
            raise StarlingError("the episode has ended: call reset() before step()")
        machine = self._started()
        text = step(self.game, machine, action)
        memory = machine.memory()
        score = self.game.world.score(memory)
        reward, self._score = float(score - self._score), score
        self._steps += 1
        self._ended = self.game.world.ended(memory)
        self._last = text
        return text, reward, self._ended, False, self._infos(text)

    def save(self) -> EnvState:
        """The episode as it stands, to be given to ``restore`` of this or another environment of the game."""
        return EnvState(self._started().snapshot(), self._steps, self._score, self._ended)

    def restore(self, state: EnvState) -> None:
        """Go on from a saved episode."""
        self._started().restore(state.snapshot)
        self._steps, self._score, self._ended = state.steps, state.score, state.ended

    def render(self) -> str:
        """What the game printed last."""
        return self._last

    def close(self) -> None:
        self._machine = None

    def _started(self) -> Machine:
        if self._machine is None:
            self._machine = self.game.start()
        return self._machine

    def _infos(self, feedback: str) -> Infos:
        machine = self._started()
        memory = machine.memory()
        world, spec = self.game.world, self.game.spec
        infos: Infos = {
            "score": self._score,
            "max_score": spec.max_score,
            "moves": world.moves(memory),
            "won": world.won(memory),
            "lost": world.lost(memory),
            "location": next(r.name for r in spec.rooms if r.id == world.location(memory)),
            "feedback": feedback,
            "policy_commands": [],
        }
        if self.commands == "none":
            infos["facts"] = world.facts(memory)
            infos["description"], infos["inventory"] = ("", "") if world.ended(memory) else describe(machine)
            infos["admissible_commands"] = infos["effective_commands"] = []
        else:
            state = expand(self.game, machine)
            infos["facts"] = list(state.facts)
            infos["description"], infos["inventory"] = state.description, state.inventory
            infos["effective_commands"] = list(state.effective)
            shown = state.effective if self.commands == "effective" else state.admissible
            infos["admissible_commands"] = list(shown)
        return infos

    def __getstate__(self) -> dict[str, Any]:
        """Pickles as the game's spec and the saved episode: a machine lives in one process."""
        state = self.__dict__.copy()
        state["game"] = self.game.spec
        state["_machine"] = None
        state["_episode"] = self.save() if self._machine is not None else None
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        episode = state.pop("_episode")
        self.__dict__.update(state)
        self.game = Game(state["game"])
        if episode is not None:
            self.restore(episode)
