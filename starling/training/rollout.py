"""Episodes side by side, in the form that agents see: of our own games by their graph, of any other environment one
by one.

Both kinds follow Gymnasium's NEXT_STEP autoreset: the step after an episode's last one begins the next episode; its
action is ignored, its reward 0, and it is no transition.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import gymnasium as gym
import numpy as np

from starling.envs.vector import StarlingVectorEnv
from starling.states.graph import NO_SCORE
from starling.training.agent import Bools, Floats, Ints, Observations
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError

Choose = Callable[[], int]
"""Gives the index of the game that an episode is to be of."""
GRAPH_INFOS = ("score", "won", "moves")


@dataclass(frozen=True)
class Step:
    """What a step of n environments gave; arrays of shape (n,)."""

    observations: Observations
    reward: Floats
    terminated: Bools
    truncated: Bools
    begun: Bools
    """Where an episode was begun instead of a command played."""


class Rollout(ABC):
    """n environments in step. ``game``, ``over``, ``won`` and ``moves`` have shape (n,): the game of each
    environment's episode, whether it has ended and was won, and the turns it took so far."""

    observations: Observations
    game: Ints
    over: Bools
    won: Bools
    moves: Ints

    def __len__(self) -> int:
        return len(self.over)

    @abstractmethod
    def step(self, actions: Ints, choose: Choose) -> Step:
        """Play a command, given by position, in each environment; begin an episode of a game that ``choose`` names
        where the last one is over."""

    @abstractmethod
    def state_dict(self) -> dict[str, Any]:
        """Where every environment stands."""

    @abstractmethod
    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Bring the environments to where they stood. Raises CheckpointError if a game plays differently now."""

    @abstractmethod
    def close(self) -> None: ...


class GraphRollout(Rollout):
    """Of a vector environment, as `make_vec` makes it with the infos ``GRAPH_INFOS``."""

    def __init__(self, env: StarlingVectorEnv, choose: Choose) -> None:
        self.env = env
        self.max_scores = np.array([float(game.max_score or 0) for game in env.games])
        self.walkthroughs = np.empty(len(env.games), object)
        self.walkthroughs[:] = [tuple(game.walkthrough) for game in env.games]
        self.places = np.arange(env.num_envs)
        _, infos = env.reset(options={"games": [choose() for _ in self.places]})
        nothing = np.zeros(env.num_envs, bool)
        self._arrive(infos, ~nothing, nothing)

    def step(self, actions: Ints, choose: Choose) -> Step:
        begun = self.over
        if begun.any():
            games = self.game.copy()
            games[begun] = [choose() for _ in range(np.count_nonzero(begun))]
            self.env.next_games = games
        _, reward, terminated, truncated, infos = self.env.step(actions)
        self._arrive(infos, begun, terminated | truncated)
        return Step(self.observations, reward, terminated, truncated, begun)

    def state_dict(self) -> dict[str, Any]:
        return self.env.save()

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        _, infos = self.env.restore(state)
        self._arrive(infos, np.array(state["steps"]) == 0, np.array(state["done"]))

    def close(self) -> None:
        self.env.close()

    def _arrive(self, infos: Mapping[str, Any], first: Bools, over: Bools) -> None:
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
            env=self.places,
            first=first,
            walkthrough=self.walkthroughs[self.game],
        )


class EnvRollout(Rollout):
    """Of single Gymnasium environments with the info keys of StarlingEnv, such as the targets.

    ``makers`` make an environment of each game; ``seeds`` gives each episode's seed.
    """

    def __init__(
        self, makers: Sequence[Callable[[], gym.Env[str, str]]], num_envs: int, choose: Choose, seeds: Callable[[], int]
    ) -> None:
        self.makers, self.seeds = makers, seeds
        self.texts = Texts()
        self._spare: dict[int, list[gym.Env[str, str]]] = {}
        self._slots = [self._begin(choose(), seeds()) for _ in range(num_envs)]
        nothing = np.zeros(num_envs, bool)
        self._arrive(~nothing, nothing)

    def step(self, actions: Ints, choose: Choose) -> Step:
        begun, count = self.over, len(self)
        reward = np.zeros(count)
        terminated, truncated = np.zeros(count, bool), np.zeros(count, bool)
        for i, slot in enumerate(self._slots):
            if begun[i]:
                self._spare.setdefault(slot.game, []).append(slot.env)
                self._slots[i] = self._begin(choose(), self.seeds())
            else:
                reward[i], terminated[i], truncated[i] = slot.play(slot.commands[int(actions[i])])
        self._arrive(begun, terminated | truncated)
        return Step(self.observations, reward, terminated, truncated, begun)

    def state_dict(self) -> dict[str, Any]:
        slots = [
            {"game": s.game, "seed": s.seed, "played": list(s.played), "text": s.text, "over": bool(over)}
            for s, over in zip(self._slots, self.over, strict=True)
        ]
        return {"slots": slots}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """By playing the episodes again."""
        for i, saved in enumerate(state["slots"]):
            self._spare.setdefault(self._slots[i].game, []).append(self._slots[i].env)
            slot = self._slots[i] = self._begin(saved["game"], saved["seed"])
            for command in saved["played"]:
                slot.play(command)
            if slot.text != saved["text"]:
                raise CheckpointError("a game plays differently from when the checkpoint was made; start a new run")
        over = np.array([saved["over"] for saved in state["slots"]])
        self._arrive(np.array([not saved["played"] for saved in state["slots"]]), over)

    def close(self) -> None:
        for env in [slot.env for slot in self._slots] + [env for envs in self._spare.values() for env in envs]:
            env.close()
        self._slots, self._spare = [], {}

    def _begin(self, game: int, seed: int) -> _Slot:
        spare = self._spare.setdefault(game, [])
        return _Slot(game, spare.pop() if spare else self.makers[game](), seed)

    def _arrive(self, first: Bools, over: Bools) -> None:
        slots = self._slots
        self.over, self.game = over, np.array([slot.game for slot in slots])
        self.won = np.array([bool(slot.info["won"]) for slot in slots])
        self.moves = np.array([int(slot.info["moves"] or 0) for slot in slots])
        self.observations = observed(self.texts, [(slot.text, slot.info) for slot in slots])
        walkthrough = np.empty(len(slots), object)
        walkthrough[:] = [slot.walkthrough for slot in slots]
        self.observations = replace(self.observations, first=first, walkthrough=walkthrough)


class _Slot:
    """One environment, and the episode in progress."""

    def __init__(self, game: int, env: gym.Env[str, str], seed: int) -> None:
        self.game, self.env, self.seed = game, env, seed
        self.played: list[str] = []
        self.text, self.info = env.reset(seed=seed)
        self.walkthrough = tuple(self.info.get("policy_commands") or ())

    @property
    def commands(self) -> tuple[str, ...]:
        return commands_of(self.info)

    def play(self, command: str) -> tuple[float, bool, bool]:
        self.text, reward, terminated, truncated, self.info = self.env.step(command)
        self.played.append(command)
        return float(reward), terminated, truncated


@dataclass(frozen=True)
class EnvGames:
    """Games that are played in Gymnasium environments of their own, one at a time."""

    names: tuple[str, ...]
    makers: tuple[Callable[[], gym.Env[str, str]], ...]

    def rollout(self, num_envs: int, choose: Choose, seeds: Callable[[], int]) -> Rollout:
        return EnvRollout(self.makers, num_envs, choose, seeds)


@dataclass(frozen=True)
class GraphGames:
    """Our own games, named as `starling.make` takes them, played by their state graph."""

    names: tuple[str, ...]

    def rollout(self, num_envs: int, choose: Choose, seeds: Callable[[], int] | None = None) -> Rollout:
        """They have no chance in them, so ``seeds`` is not called."""
        from starling.envs.registration import make_vec

        return GraphRollout(make_vec(self.names, num_envs, infos=GRAPH_INFOS), choose)


def commands_of(info: Mapping[str, Any]) -> tuple[str, ...]:
    """The admissible commands; ("look",) where there are none: an agent always has a choice to make."""
    return tuple(info["admissible_commands"]) or ("look",)


def observed(texts: Texts, seen: Sequence[tuple[str, Mapping[str, Any]]]) -> Observations:
    """Of what `reset` or `step` of environments returned, (text, info) of each; their texts go into ``texts``."""
    commands = [[texts.number(command) for command in commands_of(info)] for _, info in seen]
    padded = np.full((len(seen), max(map(len, commands))), -1, np.int32)
    for row, numbers in zip(padded, commands, strict=True):
        row[: len(numbers)] = numbers
    nothing = np.empty(len(seen), object)
    nothing[:] = [()] * len(seen)
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
        walkthrough=nothing,
    )
