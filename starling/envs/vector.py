"""Many episodes at once, of one game or a mix of games, as a Gymnasium VectorEnv.

With ``backend="graph"`` a step of all episodes is a few array look-ups; what is not known yet is found out on a machine
and kept. With ``backend="live"`` every command runs on a machine. Both give the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import gymnasium as gym
import numpy as np
import numpy.typing as npt
from gymnasium.vector import AutoresetMode
from gymnasium.vector.utils import batch_space

from starling.envs.env import CHARACTERS, INFOS, MAX_ACTION, MAX_OBSERVATION
from starling.states.graph import LOST, STATE, TRANSITION, WON, Graph
from starling.states.playable import Playable
from starling.util.arrays import Table
from starling.util.errors import CheckpointError, StarlingError, StoryError
from starling.zmachine.machine import Machine

Array = Any
"""A numpy array or, with a ``device``, a torch tensor; shape (episodes,) where nothing else is said."""
Actions = Sequence[str] | Array
FIRST, COUNT, SCORE, ENDED, DESCRIPTION, INVENTORY = range(6)
AFTER, TEXT, TURNS = range(3)
assert STATE[:6] == ("first", "count", "score", "ended", "description", "inventory")
assert TRANSITION[:3] == ("after", "text", "turns")


class StarlingVectorEnv(gym.vector.VectorEnv):
    """``num_envs`` episodes side by side. Made by `starling.make_vec`.

    The i-th environment plays ``games[i % len(games)]``; where there are fewer environments than games, the next
    ``num_envs`` games further on after each episode, so that all take turns.

    An action is a command, or the position of one among the state's admissible commands: `step` takes a sequence
    of either. Positions are what is fast. Observations are texts; the same texts go by numbers in the infos, which
    stay what they are for as long as the environment lives, so that an agent encodes each text once:

    ========================  ==================================================================
    observation_id            number of the observation
    description_id            number of the room's description, inventory_id of the inventory's
    state                     number of the state
    game                      index into ``games``
    ========================  ==================================================================

    `text` and `command_ids` go with them. The other infos are StarlingEnv's, in arrays; lists of commands are
    tuples there. Autoreset is Gymnasium's NEXT_STEP: the step after an episode's last one ignores the action, has
    reward 0 and observes the next episode's beginning.

    Parameters
    ----------
    games
        What to play; all in one graph.
    num_envs
        Number of episodes.
    backend
        ``"graph"`` or ``"live"``.
    max_episode_steps
        Steps after which an episode is truncated; None for no limit.
    infos
        Names of the infos to give besides the numbers above.
    device
        A torch device: rewards, ends and numbers are then tensors there, and so are positions given as actions. None
        for numpy.
    """

    metadata: dict[str, Any] = {"autoreset_mode": AutoresetMode.NEXT_STEP}  # noqa: RUF012 (Gymnasium's own convention)

    def __init__(
        self,
        games: Sequence[Playable],
        num_envs: int,
        backend: Literal["graph", "live"] = "graph",
        max_episode_steps: int | None = None,
        infos: Sequence[str] = INFOS,
        device: str | None = None,
    ) -> None:
        if not games or num_envs < 1:
            raise StarlingError("a vector environment needs at least one game and one environment")
        if backend not in ("graph", "live"):
            raise StarlingError(f"backend={backend!r}: choose graph or live")
        unknown = sorted(set(infos) - set(INFOS))
        if unknown:
            raise StarlingError(f"there is no info {unknown[0]!r}; there are {', '.join(INFOS)}")
        if any(game.graph is not games[0].graph for game in games):
            raise StarlingError("the games of a vector environment must be in one graph; starling.make_vec does it")
        self.games = tuple(games)
        self.num_envs = num_envs
        self.backend = backend
        self.infos = tuple(infos)
        self.graph: Graph = games[0].graph
        self._by_number = {game.number: game for game in games}
        self.single_observation_space = gym.spaces.Text(MAX_OBSERVATION, min_length=0, charset=CHARACTERS)
        self.single_action_space = gym.spaces.Text(MAX_ACTION, min_length=0, charset=CHARACTERS)
        self.observation_space = batch_space(self.single_observation_space, num_envs)
        self.action_space = batch_space(self.single_action_space, num_envs)
        self._limit = max_episode_steps if max_episode_steps is not None else np.iinfo(np.int32).max
        self._columns = _Columns(device)
        self._machines: list[dict[int, Machine]] = [{} for _ in range(num_envs)]
        """Of each environment, by game; in live play."""
        # Each game's first state and opening text; found when the game is first played.
        self._beginnings = np.full((2, len(games)), -1, np.int32)
        self._views: dict[str, tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]] = {}
        self._zeros = self._columns.array(np.zeros(num_envs, np.int32))
        self._game = self._zeros
        self._state = self._text = self._steps = self._moves = self._zeros
        self._rows: Array = None
        """The graph's row of each environment's state; shape (episodes, len(STATE))."""
        self._done = self._zeros > 0
        self.next_games: Array | None = None
        """The index into ``games`` of each environment's next episode; None for what is said above."""

    def reset(
        self, *, seed: int | Sequence[int | None] | None = None, options: dict[str, Any] | None = None
    ) -> tuple[tuple[str, ...], dict[str, Any]]:
        """Start all episodes anew, from each environment's first game, or from ``options["games"]``: an index into
        ``games`` for each environment."""
        seeds = list(seed) if isinstance(seed, Sequence) else [seed]
        if isinstance(seed, Sequence) and len(seeds) != self.num_envs:
            raise StarlingError(f"there are {len(seeds)} seeds for {self.num_envs} environments")
        super().reset(seed=seeds[0])
        first = np.asarray((options or {}).get("games", np.arange(self.num_envs) % len(self.games)))
        if first.shape != (self.num_envs,) or first.min() < 0 or first.max() >= len(self.games):
            raise StarlingError(f"options['games'] must be {self.num_envs} numbers below {len(self.games)}")
        self._game = self._columns.array(first.astype(np.int32))
        self._steps = self._moves = self._zeros
        self.next_games = None
        self._arrive(*self._begun(self._game, np.arange(self.num_envs)))
        self._done = self._zeros > 0
        return self._observation(), self._infos(self._zeros >= 0)

    def step(self, actions: Actions) -> tuple[tuple[str, ...], Array, Array, Array, dict[str, Any]]:
        """Send a command in each environment: commands, or positions among the admissible commands.

        Raises StarlingError for a position that there is none of, and nothing is stepped then; StoryError if a story
        fails, and only `reset` helps then.
        """
        if len(actions) != self.num_envs:
            raise StarlingError(f"there are {len(actions)} actions for {self.num_envs} environments")
        columns, over, before = self._columns, self._done, self._rows
        begins = columns.any(over)
        if self.backend == "graph" and not _are_texts(actions):
            state, text, turns = self._looked_up(columns.array(actions), over)
        else:
            state, text, turns = self._played(actions, over)
        self._steps = self._steps + 1
        self._moves = self._moves + turns
        if begins:
            state, text = self._next_episodes(over, state, text)
            self._steps, self._moves = self._steps * ~over, self._moves * ~over
        self._arrive(state, text)
        reward = self._rows[:, SCORE] - before[:, SCORE]
        if begins:
            reward = reward * ~over
        terminated = self._rows[:, ENDED] > 0
        truncated = (self._steps >= self._limit) & ~terminated
        self._done = terminated | truncated
        return self._observation(), columns.rewards(reward), terminated, truncated, self._infos(over)

    def text(self, number: int) -> str:
        """The text of that number: an observation, a description, an inventory or a command."""
        return self.graph.texts[number]

    def command_ids(self) -> npt.NDArray[np.int32]:
        """Numbers of the admissible commands of every environment's state, shape (episodes, most commands), in
        the order of the positions; -1 where there are fewer."""
        rows = self._columns.numpy(self._rows)
        first, count = rows[:, FIRST], rows[:, COUNT]
        places = np.arange(max(int(count.max()), 1))
        found = self.graph.command.data[np.minimum(first[:, None] + places, self.graph.command.size - 1)]
        return np.where(places < count[:, None], found, np.int32(-1))

    def save(self) -> dict[str, Any]:
        """All episodes as they stand, in numbers, strings and lists: for `restore` of an environment of the same
        games, in this process or another. Only of the graph backend."""
        self._only_by_graph()
        states = self._columns.numpy(self._state)
        texts = self.graph.texts.column.data[self._columns.numpy(self._text)].tolist()
        numbers = {"game": self._game, "steps": self._steps, "moves": self._moves, "done": self._done}
        return {
            "texts": texts,
            "keys": [self.graph.keys[state].hex() for state in states],
            "snapshots": [self.graph.snapshots[state].hex() for state in states],
            **{name: self._columns.numpy(values).tolist() for name, values in numbers.items()},
        }

    def restore(self, saved: Mapping[str, Any]) -> tuple[tuple[str, ...], dict[str, Any]]:
        """Go on from saved episodes; gives what `reset` does. Raises CheckpointError if a game is no longer what it
        was."""
        self._only_by_graph()
        if len(saved["keys"]) != self.num_envs or max(saved["game"]) >= len(self.games):
            raise CheckpointError("the saved episodes are of another number of environments or games")
        states = []
        for number, key, snapshot in zip(saved["game"], saved["keys"], saved["snapshots"], strict=True):
            game = self.games[number]
            state = self.graph.find(game.number, bytes.fromhex(key))
            if state is None:
                try:
                    game.scratch.restore(game.unpack(bytes.fromhex(snapshot)))
                    state = game.state_of(game.scratch)
                except StoryError:
                    state = -1
                if state < 0 or self.graph.keys[state].hex() != key:
                    raise CheckpointError(f"{game.id} plays differently from when the episodes were saved")
            states.append(state)
        columns = self._columns
        self._game, self._steps, self._moves = (
            columns.array(np.array(saved[name], np.int32)) for name in ("game", "steps", "moves")
        )
        self._done = columns.array(np.array(saved["done"], bool))
        text = [self.graph.texts.number(text) for text in saved["texts"]]
        self._arrive(*(columns.array(np.array(numbers, np.int32)) for numbers in (states, text)))
        return self._observation(), self._infos(self._steps == 0)

    def _only_by_graph(self) -> None:
        if self.backend != "graph":
            raise StarlingError("episodes are saved by the graph: backend='graph'")

    def close_extras(self, **kwargs: Any) -> None:
        self._machines = [{} for _ in range(self.num_envs)]
        for game in self.games:
            game.flush()

    def _looked_up(self, positions: Array, over: Array) -> tuple[Array, Array, Array]:
        """(state, text, turns) behind the commands at the positions, by the graph."""
        columns, count = self._columns, self._rows[:, COUNT]
        bad = (positions < 0) | (positions >= count)
        row = self._rows[:, FIRST] + positions
        if columns.any(bad):
            bad = bad & ~over
            if columns.any(bad):
                i = int(columns.numpy(bad).argmax())
                raise _no_command(i, int(positions[i]), int(count[i]))
            row = row * ~over
        found = columns.rows(self.graph.transitions, row)
        return found[:, AFTER], found[:, TEXT], found[:, TURNS]

    def _played(self, actions: Actions, over: Array) -> tuple[Array, Array, Array]:
        """(state, text, turns) behind commands, or positions in live play, one by one."""
        before, ended = self._columns.numpy(self._state), self._columns.numpy(over)
        result = np.zeros((3, self.num_envs), np.int32)
        places = np.flatnonzero(~ended).tolist()
        commands = [self._command(i, int(before[i]), actions[i]) for i in places]
        for i, command in zip(places, commands, strict=True):
            result[:, i] = self._one(i, int(before[i]), command)
        state, text, turns = (self._columns.array(row) for row in result)
        return state, text, turns

    def _command(self, i: int, before: int, action: Any) -> str:
        if isinstance(action, str):
            return action
        admissible = self._by_number[int(self.graph.game.data[before])].info(before).admissible
        if not 0 <= int(action) < len(admissible):
            raise _no_command(i, int(action), len(admissible))
        return admissible[int(action)]

    def _one(self, i: int, before: int, action: str) -> tuple[int, int, int]:
        game = self._by_number[int(self.graph.game.data[before])]
        if self.backend == "graph":
            outcome = game.transition(before, action)
            return outcome.after, self.graph.texts.number(outcome.text), outcome.turns
        machine = self._machines[i][game.number]
        moves = game.world.moves(machine.memory()) or 0
        text = game.step(machine, action)
        turns = (game.world.moves(machine.memory()) or 0) - moves
        return game.state_of(machine), self.graph.texts.number(text), turns

    def _begun(self, games: Array, places: npt.NDArray[np.intp]) -> tuple[Array, Array]:
        """(state, text) at the beginning of the games that the environments at ``places`` are to play."""
        wanted = self._columns.numpy(games)
        for number in np.unique(wanted):
            if self._beginnings[0, number] < 0:
                game = self.games[number]
                opening = self.graph.texts.number(game.scratch.opening)
                self._beginnings[:, number] = game.beginning, opening
        if self.backend == "live":
            for place, number in zip(places, wanted, strict=True):
                game, machines = self.games[number], self._machines[place]
                if game.number not in machines:
                    machines[game.number] = game.start()
                game.begin(machines[game.number], None)
        state, text = (self._columns.array(row) for row in self._beginnings[:, wanted])
        return state, text

    def _next_episodes(self, over: Array, state: Array, text: Array) -> tuple[Array, Array]:
        """``state`` and ``text`` with those of new episodes where the last ones are over."""
        places = np.flatnonzero(self._columns.numpy(over))
        game = self._game + 0
        if self.next_games is not None:
            game[over] = self._columns.array(self.next_games)[over]
        elif self.num_envs < len(self.games):
            game[over] = (game[over] + self.num_envs) % len(self.games)
        self._game = game
        begun, opening = self._begun(game[over], places)
        state[over], text[over] = begun, opening
        return state, text

    def _arrive(self, state: Array, text: Array) -> None:
        """Be in those states, all expanded, with those observations."""
        rows = self._columns.rows(self.graph.states, state)
        new = rows[:, FIRST] < 0
        if self._columns.any(new):
            self._expand(self._columns.numpy(state))
            rows = self._columns.rows(self.graph.states, state)
        self._state, self._text, self._rows = state, text, rows

    def _expand(self, states: npt.NDArray[np.int32]) -> None:
        for state in np.unique(states[self.graph.first.data[states] < 0]):
            self._by_number[int(self.graph.game.data[state])].expanded(int(state))

    def _observation(self) -> tuple[str, ...]:
        return tuple(self.graph.texts.column.data.take(self._columns.numpy(self._text), mode="clip").tolist())

    def _infos(self, begins: Array) -> dict[str, Any]:
        states = self._columns.numpy(self._state)
        infos: dict[str, Any] = {
            "observation_id": self._text,
            "description_id": self._rows[:, DESCRIPTION],
            "inventory_id": self._rows[:, INVENTORY],
            "state": self._state,
            "game": self._game,
        }
        for name in self.infos:
            infos[name] = self._info(name, states, begins)
        return infos

    def _info(self, name: str, states: npt.NDArray[np.int32], begins: Array) -> Array:
        graph, columns = self.graph, self._columns
        if name == "score":
            return self._rows[:, SCORE]
        if name == "moves":
            return self._moves
        if name in ("won", "lost"):
            return self._rows[:, ENDED] == (WON if name == "won" else LOST)
        texts = graph.texts.column.data
        if name == "feedback":
            return texts[columns.numpy(self._text)]
        if name in ("location", "description", "inventory"):
            return texts[columns.numpy(self._rows)[:, STATE.index(name)]]
        if name == "max_score":
            return np.array([game.max_score for game in self.games], object)[columns.numpy(self._game)]
        if name == "policy_commands":
            walkthroughs = np.empty(len(self.games) + 1, object)
            walkthroughs[:] = [*(tuple(game.walkthrough) for game in self.games), ()]
            return walkthroughs[np.where(columns.numpy(begins), columns.numpy(self._game), len(self.games))]
        return self._viewed(name, states)

    def _viewed(self, name: str, states: npt.NDArray[np.int32]) -> npt.NDArray[Any]:
        """An info that is a tuple for each state, built when the state is first met."""
        view, built = self._views.get(name) or (np.zeros(0, object), np.zeros(0, bool))
        if len(view) < len(self.graph):
            view = np.concatenate([view, np.zeros(2 * len(self.graph) - len(view), object)])
            built = np.concatenate([built, np.zeros(len(view) - len(built), bool)])
            self._views[name] = view, built
        if not built[states].all():
            for state in np.unique(states[~built[states]]).tolist():
                view[state] = self._view_of(name, state)
            built[states] = True
        return view[states]

    def _view_of(self, name: str, state: int) -> tuple[Any, ...]:
        game = self._by_number[int(self.graph.game.data[state])]
        if name == "facts":
            return game.facts(state) or ()
        info = game.info(state)
        return info.admissible if name == "admissible_commands" else info.effective


class _Columns:
    """The graph's tables as arrays of the kind that is wanted."""

    def __init__(self, device: str | None) -> None:
        self.device = device
        self._copies: dict[int, tuple[int, Any]] = {}
        if device is not None:
            import torch  # only where tensors are asked for

            self._torch = torch

    def rows(self, table: Table, places: Array) -> Array:
        """The table's rows at those places, which must be there; shape (places, names)."""
        if self.device is None:
            return table.data.take(places, axis=0, mode="clip")  # looks at no place first, which an index does
        version, copy = self._copies.get(id(table), (-1, None))
        if version != table.version:
            copy = self._torch.as_tensor(table.values).to(self.device)
            self._copies[id(table)] = table.version, copy
        return copy[places]

    def any(self, array: Array) -> bool:
        return bool(array.any() if self.device is not None else np.count_nonzero(array))

    def array(self, values: Any) -> Array:
        if self.device is None:
            return np.asarray(values)
        return self._torch.as_tensor(values).to(self.device)

    def numpy(self, array: Array) -> npt.NDArray[Any]:
        return array if self.device is None else array.cpu().numpy()

    def rewards(self, reward: Array) -> Array:
        return reward.astype(np.float64) if self.device is None else reward.float()


def _no_command(i: int, position: int, count: int) -> StarlingError:
    return StarlingError(f"environment {i}: there is no command at position {position}, only {count} admissible ones")


def _are_texts(actions: Actions) -> bool:
    return len(actions) > 0 and isinstance(actions[0], str)
