"""Parallel episodes in the format that agents consume: library games via their state graphs, other environments one by
one.

Both follow Gymnasium's NEXT_STEP autoreset: the step after the end of an episode resets the environment; its action is
ignored, its reward is 0, and it is not a transition.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import gymnasium as gym
import numpy as np

from starling.envs.registration import STEP_LIMIT
from starling.envs.vector import StarlingVectorEnv
from starling.states.graph import NO_SCORE
from starling.training.agent import Bools, Floats, Ints, Observations
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError

Choose = Callable[[], int]
"""Returns the index of the game for the next episode."""
GRAPH_INFOS = ("score", "won", "moves")


@dataclass(frozen=True)
class RolloutStep:
    """Result of one step of n environments; arrays have shape (n,)."""

    observations: Observations
    reward: Floats
    terminated: Bools
    truncated: Bools
    was_reset: Bools
    """Environments that began an episode instead of executing a command."""


class Rollout(ABC):
    """n environments that step together; arrays have shape (n,)."""

    observations: Observations
    game: Ints
    """Index of the game of each current episode."""
    over: Bools
    """The episode has ended."""
    won: Bools
    moves: Ints
    """Turns taken so far in the episode."""

    def __len__(self) -> int:
        return len(self.over)

    @abstractmethod
    def step(self, actions: Ints, choose: Choose) -> RolloutStep:
        """Execute one command per environment, ``actions`` being indices into ``observations.commands``, shape (n,). An
        environment whose episode is over begins a new one of the game that ``choose`` returns instead."""

    @abstractmethod
    def state_dict(self) -> dict[str, Any]:
        """The state of every environment."""

    @abstractmethod
    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Restore the environments. Raises CheckpointError if a game now behaves differently."""

    @abstractmethod
    def close(self) -> None: ...


class GraphRollout(Rollout):
    """Rollout in a vector environment from `make_vec` with the infos ``GRAPH_INFOS``.

    ``attempts``: number of consecutive episodes that an environment plays of a game before it chooses the next.
    """

    def __init__(self, env: StarlingVectorEnv, choose: Choose, attempts: int = 1) -> None:
        self.env, self.attempts = env, attempts
        self.attempt = np.zeros(env.num_envs, np.int64)
        self.max_scores = np.array([float(game.max_score or 0) for game in env.games])
        self.walkthroughs = np.empty(len(env.games), object)
        self.walkthroughs[:] = [tuple(game.walkthrough) for game in env.games]
        self.env_indices = np.arange(env.num_envs)
        _, infos = env.reset(options={"games": [choose() for _ in self.env_indices]})
        none = np.zeros(env.num_envs, bool)
        self._update(infos, first=~none, over=none)

    def step(self, actions: Ints, choose: Choose) -> RolloutStep:
        was_reset = self.over
        if was_reset.any():
            games = self.game.copy()
            self.attempt[was_reset] = (self.attempt[was_reset] + 1) % self.attempts
            for i in np.flatnonzero(was_reset & (self.attempt == 0)).tolist():
                games[i] = choose()
            self.env.next_games = games
        _, reward, terminated, truncated, infos = self.env.step(actions)
        self._update(infos, first=was_reset, over=np.logical_or(terminated, truncated))
        return RolloutStep(self.observations, reward, terminated, truncated, was_reset)

    def state_dict(self) -> dict[str, Any]:
        return {**self.env.save(), "attempt": self.attempt.tolist()}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        _, infos = self.env.restore(state)
        self.attempt = np.array(state["attempt"])
        self._update(infos, first=np.array(state["steps"]) == 0, over=np.array(state["done"]))

    def close(self) -> None:
        self.env.close()

    def _update(self, infos: Mapping[str, Any], first: Bools, over: Bools) -> None:
        self.game, self.over = infos["game"], over
        self.won, self.moves = infos["won"], infos["moves"]
        score = infos["score"]
        self.observations = Observations(
            texts=self.env.graph.texts,
            text=infos["observation_id"],
            description=infos["description_id"],
            inventory=infos["inventory_id"],
            commands=self.env.command_ids(),
            score=np.where(score == NO_SCORE, 0, score).astype(np.float64),
            max_score=self.max_scores[self.game],
            env=self.env_indices,
            first=first,
            state=self._keys(infos["state"]),
            walkthrough=self.walkthroughs[self.game],
        )

    def _keys(self, states: Ints) -> np.ndarray:
        keys = np.empty(len(states), object)
        keys[:] = [self.env.graph.keys[state] for state in states.tolist()]
        return keys


class EnvRollout(Rollout):
    """Rollout in separate Gymnasium environments with the info keys of StarlingEnv, such as the targets.

    ``makers``: one environment factory per game; ``seeds`` returns the seed of each new episode.
    """

    def __init__(
        self, makers: Sequence[Callable[[], gym.Env[str, str]]], num_envs: int, choose: Choose, seeds: Callable[[], int]
    ) -> None:
        self.makers, self.seeds = makers, seeds
        self.texts = Texts()
        self._spare: dict[int, list[gym.Env[str, str]]] = {}
        self._slots = [self._begin(choose(), seeds()) for _ in range(num_envs)]
        none = np.zeros(num_envs, bool)
        self._update(first=~none, over=none)

    def step(self, actions: Ints, choose: Choose) -> RolloutStep:
        was_reset, count = self.over, len(self)
        reward = np.zeros(count)
        terminated, truncated = np.zeros(count, bool), np.zeros(count, bool)
        for i, slot in enumerate(self._slots):
            if was_reset[i]:
                self._spare.setdefault(slot.game, []).append(slot.env)
                self._slots[i] = self._begin(choose(), self.seeds())
            else:
                reward[i], terminated[i], truncated[i] = slot.play(slot.commands[int(actions[i])])
        self._update(first=was_reset, over=np.logical_or(terminated, truncated))
        return RolloutStep(self.observations, reward, terminated, truncated, was_reset)

    def state_dict(self) -> dict[str, Any]:
        slots = [
            {"game": s.game, "seed": s.seed, "played": list(s.played), "text": s.text, "over": bool(over)}
            for s, over in zip(self._slots, self.over, strict=True)
        ]
        return {"slots": slots}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Restore the environments by replaying their episodes."""
        for i, saved in enumerate(state["slots"]):
            self._spare.setdefault(self._slots[i].game, []).append(self._slots[i].env)
            slot = self._slots[i] = self._begin(saved["game"], saved["seed"])
            for command in saved["played"]:
                slot.play(command)
            if slot.text != saved["text"]:
                raise CheckpointError("a game behaves differently from when the checkpoint was saved; start a new run")
        over = np.array([saved["over"] for saved in state["slots"]])
        self._update(first=np.array([not saved["played"] for saved in state["slots"]]), over=over)

    def close(self) -> None:
        for env in [slot.env for slot in self._slots] + [env for envs in self._spare.values() for env in envs]:
            env.close()
        self._slots, self._spare = [], {}

    def _begin(self, game: int, seed: int) -> _Slot:
        spare = self._spare.setdefault(game, [])
        return _Slot(game, spare.pop() if spare else self.makers[game](), seed)

    def _update(self, first: Bools, over: Bools) -> None:
        slots = self._slots
        self.over, self.game = over, np.array([slot.game for slot in slots])
        self.won = np.array([bool(slot.info["won"]) for slot in slots])
        self.moves = np.array([int(slot.info["moves"] or 0) for slot in slots])
        self.observations = to_observations(self.texts, [(slot.text, slot.info) for slot in slots])
        walkthrough = np.empty(len(slots), object)
        walkthrough[:] = [slot.walkthrough for slot in slots]
        self.observations = replace(self.observations, first=first, walkthrough=walkthrough)


class _Slot:
    """An environment and its current episode."""

    def __init__(self, game: int, env: gym.Env[str, str], seed: int) -> None:
        self.game, self.env, self.seed = game, env, seed
        self.played: list[str] = []
        self.text, self.info = env.reset(seed=seed)
        self.walkthrough = tuple(self.info.get("policy_commands") or ())

    @property
    def commands(self) -> tuple[str, ...]:
        return command_choices(self.info)

    def play(self, command: str) -> tuple[float, bool, bool]:
        self.text, reward, terminated, truncated, self.info = self.env.step(command)
        self.played.append(command)
        return float(reward), terminated, truncated


@dataclass(frozen=True)
class EnvGames:
    """Games played in separate Gymnasium environments, one factory per game."""

    names: tuple[str, ...]
    makers: tuple[Callable[[], gym.Env[str, str]], ...]

    def rollout(self, num_envs: int, choose: Choose, seeds: Callable[[], int]) -> Rollout:
        return EnvRollout(self.makers, num_envs, choose, seeds)


@dataclass(frozen=True)
class GraphGames:
    """Games by name, as accepted by `starling.make`, played on their state graphs. ``attempts``: as in `GraphRollout`;
    ``limit``: steps after which an episode is truncated."""

    names: tuple[str, ...]
    attempts: int = 1
    limit: int = STEP_LIMIT

    def rollout(self, num_envs: int, choose: Choose, seeds: Callable[[], int] | None = None) -> Rollout:
        """``seeds`` is unused: games are deterministic."""
        from starling.envs.registration import make_vec

        env = make_vec(self.names, num_envs, max_episode_steps=self.limit, infos=GRAPH_INFOS)
        return GraphRollout(env, choose, self.attempts)


def command_choices(info: Mapping[str, Any]) -> tuple[str, ...]:
    """The admissible commands, or ("look",) if there are none: an agent needs at least one choice."""
    return tuple(info["admissible_commands"]) or ("look",)


def to_observations(texts: Texts, seen: Sequence[tuple[str, Mapping[str, Any]]]) -> Observations:
    """Observations from the (text, info) pairs that `reset` or `step` of n environments returned; adds their texts to
    ``texts``. ``first`` is all false; ``state`` and ``walkthrough`` are empty."""
    commands = [[texts.number(command) for command in command_choices(info)] for _, info in seen]
    padded = np.full((len(seen), max(map(len, commands))), -1, np.int32)
    for row, numbers in zip(padded, commands, strict=True):
        row[: len(numbers)] = numbers
    no_walkthrough = np.empty(len(seen), object)
    no_walkthrough[:] = [()] * len(seen)
    no_state = np.empty(len(seen), object)
    no_state[:] = [b""] * len(seen)
    return Observations(
        texts=texts,
        text=np.array([texts.number(text) for text, _ in seen]),
        description=np.array([texts.number(info["description"] or "") for _, info in seen]),
        inventory=np.array([texts.number(info["inventory"] or "") for _, info in seen]),
        commands=padded,
        score=np.array([float(info["score"] or 0) for _, info in seen]),
        max_score=np.array([float(info["max_score"] or 0) for _, info in seen]),
        env=np.arange(len(seen)),
        first=np.zeros(len(seen), bool),
        state=no_state,
        walkthrough=no_walkthrough,
    )
