"""Many environments of one game or a mix of games as a Gymnasium VectorEnv.

With ``backend="graph"``, a step of all environments is a few array look-ups; the interpreter executes only transitions
that are not in the state graph yet. With ``backend="live"``, it executes every command. Results are the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import gymnasium as gym
import numpy as np
import numpy.typing as npt
from gymnasium.vector import AutoresetMode
from gymnasium.vector.utils import batch_space

from starling.envs._batch import step as batch_step
from starling.envs.env import CHARACTERS, INFOS, MAX_ACTION, MAX_OBSERVATION
from starling.states.graph import LOST, STATE, TRANSITION, WON, Graph
from starling.states.playable import Playable
from starling.util.arrays import Table
from starling.util.errors import CheckpointError, StarlingError, StoryError
from starling.util.suggest import unknown_name
from starling.zmachine.machine import Machine

Array = Any
"""A numpy array or, with a ``device``, a torch tensor; shape (num_envs,) unless stated otherwise."""
Actions = Sequence[str] | Array
Observations = tuple[str, ...] | Array
"""A string of each environment or, with ``texts=False``, its text id."""
# Columns of the graph's state and transition tables.
FIRST, COUNT, SCORE, ENDED, DESCRIPTION, INVENTORY = range(6)
AFTER, TEXT, TURNS = range(3)
assert STATE[:6] == ("first", "count", "score", "ended", "description", "inventory")
assert TRANSITION[:3] == ("after", "text", "turns")


class StarlingVectorEnv(gym.vector.VectorEnv):
    """``num_envs`` environments of one game or a mix of games; see `starling.make_vec`.

    Environment i plays ``games[i % len(games)]``. With fewer environments than games, each episode of an environment
    plays the game ``num_envs`` places further in ``games``, so that all games take turns.

    Observation space: a batch of ``Text``; `reset` and `step` return a tuple of num_envs strings. With ``texts=False``
    they return text ids, int32 of shape (num_envs,), which is faster: `text` gives the strings. Action space: a batch
    of ``Text``; `step` also takes action indices, integers of shape (num_envs,) into each environment's admissible
    commands, which is the fast way.

    Rewards: float of shape (num_envs,), the change of each score. ``terminated`` and ``truncated``: bool of shape
    (num_envs,). Autoreset is Gymnasium's NEXT_STEP: the step after the last one of an episode ignores the action,
    returns reward 0 and observes the start of the next episode.

    Info keys: those of `starling.envs.env.StarlingEnv` as arrays of shape (num_envs,), in which lists of commands and
    facts are tuples; and always these, int32 of shape (num_envs,):

    ========================  ==================================================================
    observation_id            text id of the observation
    description_id            text id of what ``look`` would print
    inventory_id              text id of what ``inventory`` would print
    state                     index of the state in ``graph``
    game                      index into ``games``
    ========================  ==================================================================

    Text ids do not change while the environment exists, so an agent needs to encode each text only once. `text`
    returns a text by its id, `command_ids` those of the admissible commands.

    Parameters
    ----------
    games
        The games to play; they must share one graph.
    num_envs
        Number of environments.
    backend
        ``"graph"`` or ``"live"``, as in StarlingEnv.
    max_episode_steps
        Steps after which an episode is truncated; None for no limit.
    infos
        The info keys to return besides those above.
    device
        A torch device for rewards, terminated, truncated and all numeric infos, which are then tensors, as are action
        indices; None for numpy.
    texts
        Whether observations are strings; else they are text ids.

    Raises StarlingError for no games, no environments, games of different graphs, or an unknown backend or info key.
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
        texts: bool = True,
    ) -> None:
        if not games or num_envs < 1:
            raise StarlingError("a vector environment needs at least one game and one environment")
        if backend not in ("graph", "live"):
            raise StarlingError(f"backend={backend!r}: choose graph or live")
        unknown = sorted(set(infos) - set(INFOS))
        if unknown:
            raise StarlingError(unknown_name("info key", unknown[0], INFOS))
        if any(game.graph is not games[0].graph for game in games):
            raise StarlingError("the games of a vector environment must share one graph; use starling.make_vec")
        self.games = tuple(games)
        self.num_envs = num_envs
        self.backend = backend
        self.infos = tuple(infos)
        self.graph: Graph = games[0].graph
        self._by_number = {game.number: game for game in games}
        self.single_observation_space: gym.Space[Any] = gym.spaces.Text(
            MAX_OBSERVATION, min_length=0, charset=CHARACTERS
        )
        self.single_action_space = gym.spaces.Text(MAX_ACTION, min_length=0, charset=CHARACTERS)
        self._texts = texts
        if not texts:
            self.single_observation_space = gym.spaces.Box(0, np.iinfo(np.int32).max, (), np.int32)
        self.observation_space = batch_space(self.single_observation_space, num_envs)
        self.action_space = batch_space(self.single_action_space, num_envs)
        self._limit = max_episode_steps if max_episode_steps is not None else np.iinfo(np.int32).max
        self._columns = _Columns(device)
        self._machines: list[dict[int, Machine]] = [{} for _ in range(num_envs)]
        """The machines of each environment, by game number; for the live backend."""
        # Initial state and opening text id of each game; -1 until the game is first played.
        self._beginnings = np.full((2, len(games)), -1, np.int32)
        self._seeds = np.arange(num_envs)
        """Seed of each environment's next episode, for stochastic games."""
        self._views: dict[str, tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]] = {}
        self._zeros = self._columns.array(np.zeros(num_envs, np.int32))
        self._game = self._zeros
        self._state = self._text = self._steps = self._moves = self._zeros
        self._rows: Array = None
        """The graph's row for each environment's state; shape (num_envs, len(STATE))."""
        self._done = self._zeros > 0
        self.next_games: Array | None = None
        """Index into ``games`` of each environment's next episode, shape (num_envs,); None to take turns."""

    def reset(
        self, *, seed: int | Sequence[int | None] | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Observations, dict[str, Any]]:
        """Reset all environments.

        ``options["games"]``: index into ``games`` for each environment, shape (num_envs,); by default each starts with
        its first game. ``seed``: random seeds of stochastic games, without effect on others: one integer s, so that
        environment i gets s + i, or one integer per environment. Raises StarlingError for a wrong number of seeds or an
        index out of range.
        """
        seeds = list(seed) if isinstance(seed, Sequence) else [seed]
        if isinstance(seed, Sequence) and len(seeds) != self.num_envs:
            raise StarlingError(
                f"{len(seeds)} seeds for {self.num_envs} environments; give one seed, or one per environment"
            )
        super().reset(seed=seeds[0])
        self._seeds = (
            np.arange(self.num_envs) + (seeds[0] or 0) if len(seeds) == 1 else np.array([s or 0 for s in seeds])
        )
        first = np.asarray((options or {}).get("games", np.arange(self.num_envs) % len(self.games)))
        if first.shape != (self.num_envs,) or first.min() < 0 or first.max() >= len(self.games):
            raise StarlingError(f"options['games'] must be {self.num_envs} indices below {len(self.games)}")
        self._game = self._columns.array(first.astype(np.int32))
        self._steps = self._moves = self._zeros
        self.next_games = None
        self._enter(*self._begin(self._game, np.arange(self.num_envs)))
        self._done = self._zeros > 0
        return self._observation(), self._infos(self._zeros >= 0)

    def step(self, actions: Actions) -> tuple[Observations, Array, Array, Array, dict[str, Any]]:
        """Step each environment with a command, or with an action index into its admissible commands.

        Returns observations (num_envs strings), rewards, terminated and truncated, each (num_envs,), and infos.

        Raises StarlingError for a wrong number of actions or an out-of-range action index, in which case no
        environment is stepped; StoryError if the interpreter fails, after which only `reset` helps.
        """
        if len(actions) != self.num_envs:
            raise StarlingError(f"{len(actions)} actions for {self.num_envs} environments; give one per environment")
        columns, over, before = self._columns, self._done, self._rows
        autoreset = columns.any(over)
        if self.backend == "graph" and columns.device is None and not _are_texts(actions):
            return self._step_at_once(np.ascontiguousarray(actions, np.int64), over, autoreset)
        if self.backend == "graph" and not _are_texts(actions):
            state, text, turns = self._look_up(columns.array(actions), over)
        else:
            state, text, turns = self._play(actions, over)
        self._steps = self._steps + 1
        self._moves = self._moves + turns
        if autoreset:
            state, text = self._next_episodes(over, state, text)
            self._steps, self._moves = self._steps * ~over, self._moves * ~over
        self._enter(state, text)
        reward = self._rows[:, SCORE] - before[:, SCORE]
        if autoreset:
            reward = reward * ~over
        terminated = self._rows[:, ENDED] > 0
        truncated = (self._steps >= self._limit) & ~terminated
        self._done = terminated | truncated
        return self._observation(), columns.rewards(reward), terminated, truncated, self._infos(over)

    def _step_at_once(
        self, indices: npt.NDArray[np.int64], over: npt.NDArray[np.bool_], autoreset: bool
    ) -> tuple[Observations, Array, Array, Array, dict[str, Any]]:
        """`step` with action indices, in numpy arrays."""
        graph, n = self.graph, self.num_envs
        steps, moves, state, text = (
            np.array(self._steps),
            np.array(self._moves),
            np.array(self._state),
            np.zeros(n, np.int32),
        )
        rows, reward = np.empty((n, len(STATE)), np.int32), np.empty(n)
        terminated, truncated = np.empty(n, bool), np.empty(n, bool)
        tables, before = (graph.states.values, graph.transitions.values), np.ascontiguousarray(self._rows)
        written = (steps, moves, state, text, rows, reward, terminated, truncated)
        bad, unexpanded = batch_step(*tables, indices, over, before, *written, self._limit)
        if bad >= 0:
            raise _index_error(bad, int(indices[bad]), int(before[bad, COUNT]))
        if autoreset:
            state, text = self._next_episodes(over, state, text)
        if autoreset or unexpanded:
            self._enter(state, text)
        else:
            self._state, self._text, self._rows = state, text, rows
        self._steps, self._moves, self._done = steps, moves, terminated | truncated
        return self._observation(), reward, terminated, truncated, self._infos(over)

    def text(self, text_id: int) -> str:
        """The text with that id: an observation, description, inventory or command."""
        return self.graph.texts[text_id]

    def command_ids(self) -> npt.NDArray[np.int32]:
        """Text ids of each environment's admissible commands, in the order of the action indices.

        Shape (num_envs, n), where n is the largest number of admissible commands, at least 1; padded with -1.
        """
        rows = self._columns.numpy(self._rows)
        first, count = rows[:, FIRST], rows[:, COUNT]
        indices = np.arange(max(int(count.max()), 1))
        ids = self.graph.command.data[np.minimum(first[:, None] + indices, self.graph.command.size - 1)]
        return np.where(indices < count[:, None], ids, np.int32(-1))

    def save(self) -> dict[str, Any]:
        """All current episodes, as JSON-compatible lists of numbers and strings, for `restore` of an environment of the
        same games in this or another process. Raises StarlingError unless the backend is ``"graph"``."""
        self._require_graph()
        states = self._columns.numpy(self._state)
        texts = self.graph.texts.column.data[self._columns.numpy(self._text)].tolist()
        numbers = {"game": self._game, "steps": self._steps, "moves": self._moves, "done": self._done}
        seeds = {"seeds": self._seeds.tolist()} if any(game.stochastic for game in self.games) else {}
        return {
            **seeds,
            "texts": texts,
            "keys": [self.graph.keys[state].hex() for state in states],
            "snapshots": [self.graph.snapshots[state].hex() for state in states],
            **{name: self._columns.numpy(values).tolist() for name, values in numbers.items()},
        }

    def restore(self, saved: Mapping[str, Any]) -> tuple[Observations, dict[str, Any]]:
        """Continue saved episodes; returns what `reset` does.

        Raises CheckpointError if the numbers of environments or games differ, or if a game has changed; StarlingError
        unless the backend is ``"graph"``.
        """
        self._require_graph()
        if len(saved["keys"]) != self.num_envs or max(saved["game"]) >= len(self.games):
            raise CheckpointError("the saved episodes have another number of environments or games")
        states = []
        for number, key, snapshot in zip(saved["game"], saved["keys"], saved["snapshots"], strict=True):
            game = self.games[number]
            state = self.graph.find(game.number, bytes.fromhex(key))
            if state is None:
                try:
                    game.unpack(game.scratch, bytes.fromhex(snapshot))
                    state = game.state_of(game.scratch)
                except StoryError:
                    state = -1
                if state < 0 or self.graph.keys[state].hex() != key:
                    raise CheckpointError(
                        f"{game.id} plays differently from when the episodes were saved; start a new run"
                    )
            states.append(state)
        columns = self._columns
        self._game, self._steps, self._moves = (
            columns.array(np.array(saved[name], np.int32)) for name in ("game", "steps", "moves")
        )
        self._done = columns.array(np.array(saved["done"], bool))
        self._seeds = np.array(saved.get("seeds", self._seeds))
        text = [self.graph.texts.number(text) for text in saved["texts"]]
        self._enter(*(columns.array(np.array(numbers, np.int32)) for numbers in (states, text)))
        return self._observation(), self._infos(self._steps == 0)

    def _require_graph(self) -> None:
        if self.backend != "graph":
            raise StarlingError(f"backend={self.backend!r} cannot save or restore episodes; use backend='graph'")

    def close_extras(self, **kwargs: Any) -> None:
        """Release the interpreters and write newly explored states to the cache."""
        self._machines = [{} for _ in range(self.num_envs)]
        for game in self.games:
            game.close()

    def _look_up(self, indices: Array, over: Array) -> tuple[Array, Array, Array]:
        """(state, text, turns) after the action indices, from the graph. Rows of finished episodes are arbitrary."""
        columns, count = self._columns, self._rows[:, COUNT]
        bad = (indices < 0) | (indices >= count)
        row = self._rows[:, FIRST] + indices
        if columns.any(bad):
            bad = bad & ~over
            if columns.any(bad):
                i = int(columns.numpy(bad).argmax())
                raise _index_error(i, int(indices[i]), int(count[i]))
            row = row * ~over
        transitions = columns.rows(self.graph.transitions, row)
        return transitions[:, AFTER], transitions[:, TEXT], transitions[:, TURNS]

    def _play(self, actions: Actions, over: Array) -> tuple[Array, Array, Array]:
        """(state, text, turns) after commands or action indices, one environment at a time; 0 for finished episodes."""
        before, ended = self._columns.numpy(self._state), self._columns.numpy(over)
        result = np.zeros((3, self.num_envs), np.int32)
        ongoing = np.flatnonzero(~ended).tolist()
        commands = [self._command(i, int(before[i]), actions[i]) for i in ongoing]
        for i, command in zip(ongoing, commands, strict=True):
            result[:, i] = self._play_one(i, int(before[i]), command)
        state, text, turns = (self._columns.array(row) for row in result)
        return state, text, turns

    def _command(self, i: int, before: int, action: Any) -> str:
        if isinstance(action, str):
            return action
        admissible = self._by_number[int(self.graph.game.data[before])].info(before).admissible
        if not 0 <= int(action) < len(admissible):
            raise _index_error(i, int(action), len(admissible))
        return admissible[int(action)]

    def _play_one(self, i: int, before: int, action: str) -> tuple[int, int, int]:
        game = self._by_number[int(self.graph.game.data[before])]
        if self.backend == "graph":
            outcome = game.transition(before, action)
            return outcome.after, self.graph.texts.number(outcome.text), outcome.turns
        machine = self._machines[i][game.number]
        moves = game.world.moves(machine.memory()) or 0
        text = game.step(machine, action)
        turns = (game.world.moves(machine.memory()) or 0) - moves
        return game.state_of(machine), self.graph.texts.number(text), turns

    def _begin(self, games: Array, envs: npt.NDArray[np.intp]) -> tuple[Array, Array]:
        """(state, text) at the start of ``games``, which the environments ``envs`` play next."""
        indices = self._columns.numpy(games)
        for number in np.unique(indices):
            if self._beginnings[0, number] < 0:
                game = self.games[number]
                opening = self.graph.texts.number(game.scratch.opening)
                self._beginnings[:, number] = game.beginning, opening
        if self.backend == "live":
            for env, number in zip(envs, indices, strict=True):
                game, machines = self.games[number], self._machines[env]
                if game.number not in machines:
                    machines[game.number] = game.start()
                game.begin(machines[game.number], int(self._seeds[env]))
        found = self._beginnings[:, indices]
        for place, (env, number) in enumerate(zip(envs, indices, strict=True)):
            if self.games[number].stochastic:
                found[0, place] = self.games[number].first_state(int(self._seeds[env]))
                self._seeds[env] += self.num_envs
        state, text = (self._columns.array(row) for row in found)
        return state, text

    def _next_episodes(self, over: Array, state: Array, text: Array) -> tuple[Array, Array]:
        """``state`` and ``text``, replaced by those of a new episode where the last one is over."""
        envs = np.flatnonzero(self._columns.numpy(over))
        game = self._game + 0
        if self.next_games is not None:
            game[over] = self._columns.array(self.next_games)[over]
        elif self.num_envs < len(self.games):
            game[over] = (game[over] + self.num_envs) % len(self.games)
        self._game = game
        state[over], text[over] = self._begin(game[over], envs)
        return state, text

    def _enter(self, state: Array, text: Array) -> None:
        """Make ``state`` and ``text`` the current states and observations; expands states that are new."""
        rows = self._columns.rows(self.graph.states, state)
        new = rows[:, FIRST] < 0
        if self._columns.any(new):
            self._expand(self._columns.numpy(state))
            rows = self._columns.rows(self.graph.states, state)
        self._state, self._text, self._rows = state, text, rows

    def _expand(self, states: npt.NDArray[np.int32]) -> None:
        for state in np.unique(states[self.graph.first.data[states] < 0]):
            self._by_number[int(self.graph.game.data[state])].expanded(int(state))

    def _observation(self) -> Observations:
        if not self._texts:
            return self._text
        return tuple(self.graph.texts.column.data.take(self._columns.numpy(self._text), mode="clip").tolist())

    def _infos(self, begins: Array) -> dict[str, Any]:
        """The infos; ``begins``: which episodes have just started."""
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
        return self._cached_info(name, states)

    def _cached_info(self, name: str, states: npt.NDArray[np.int32]) -> npt.NDArray[Any]:
        """An info that is a tuple per state, built on the first visit."""
        view, built = self._views.get(name) or (np.zeros(0, object), np.zeros(0, bool))
        if len(view) < len(self.graph):
            view = np.concatenate([view, np.zeros(2 * len(self.graph) - len(view), object)])
            built = np.concatenate([built, np.zeros(len(view) - len(built), bool)])
            self._views[name] = view, built
        if not built[states].all():
            for state in np.unique(states[~built[states]]).tolist():
                view[state] = self._state_info(name, state)
            built[states] = True
        return view[states]

    def _state_info(self, name: str, state: int) -> tuple[Any, ...]:
        game = self._by_number[int(self.graph.game.data[state])]
        if name == "facts":
            return game.facts(state) or ()
        info = game.info(state)
        return info.admissible if name == "admissible_commands" else info.effective


class _Columns:
    """The graph's tables as numpy arrays, or as tensors on a device."""

    def __init__(self, device: str | None) -> None:
        self.device = device
        self._copies: dict[int, tuple[int, Any]] = {}
        if device is not None:
            import torch  # only needed for a device

            self._torch = torch

    def rows(self, table: Table, indices: Array) -> Array:
        """The table's rows at ``indices``, which must be in range; shape (indices, columns)."""
        if self.device is None:
            return table.data.take(indices, axis=0, mode="clip")  # faster than indexing, which checks the range first
        version, copy = self._copies.get(id(table), (-1, None))
        if version != table.version:
            copy = self._torch.as_tensor(table.values).to(self.device)
            self._copies[id(table)] = table.version, copy
        return copy[indices]

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


def _index_error(i: int, index: int, count: int) -> StarlingError:
    return StarlingError(f"environment {i}: action index {index} is out of range; {count} commands are admissible")


def _are_texts(actions: Actions) -> bool:
    return len(actions) > 0 and isinstance(actions[0], str)
