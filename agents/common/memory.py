"""What was played, remembered: a graph of scenes, and the values of its commands by value iteration.

A scene is what is seen apart from the answer to the last command, with what was heard before (`hearing`). In a world
without much chance, what was reached once can be reached again: a reward is carried back along every remembered way at
once, where one-step bootstrapping carries it one command further with every copy of a target network. As in Zhu et al.
(2020), "Episodic reinforcement learning with associative memory", with two deviations: nodes are scenes instead of projected
embeddings, and the value of a command that led to several scenes is the mean over what came of it instead of the maximum,
so that scenes which look alike in different circumstances are not taken for the best of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from starling.agents.common.state_index import Situations
from starling.training.agent import Bools, Floats, Ints
from starling.util.arrays import Column, Table

SOLVE_EVERY = 25
"""Calls of `add` between two value iterations."""
MOST_SWEEPS = 50
"""In one value iteration; a value that is not carried back all the way then is so with the next."""
TOLERANCE = 1e-3
"""Largest change of a value, in units of scaled reward, in the last sweep."""


class Memory:
    """Distinct transitions between scenes of ``situations``, with how often each was seen.

    ``q``: by place in ``situations.commands``, the value of the command; not a number where it was not tried when
    values were last computed.
    """

    def __init__(self, situations: Situations, gamma: float) -> None:
        self.situations, self.gamma = situations, gamma
        self._numbers: dict[tuple[int, int, float], int] = {}
        self.edges = Table("place", "scene", "after")
        """The command's place and scene; the scene it led to, -1 where the game ended."""
        self.reward = Column(np.float64)
        self.seen = Column(np.int64)
        self.value = np.zeros(0)
        """By scene: that of the best command tried there; 0 where none was."""
        self.q = np.zeros(0, np.float32)
        self.added = 0

    def add(self, before: Ints, action: Ints, reward: Floats, after: Ints, ended: Bools) -> None:
        """Remember commands at positions ``action`` in situations ``before`` that led to situations ``after``."""
        scene = self.situations.rows.data[before, 0]
        places = self.situations.scenes.data[scene, 0] + action
        following = np.where(ended, -1, self.situations.rows.data[after, 0])
        columns = (places, scene, following, reward)
        for place, here, there, got in zip(*(column.tolist() for column in columns), strict=True):
            number = self._numbers.setdefault((place, there, got), self.edges.size)
            if number == self.edges.size:
                self.edges.extend((place, here, there))
                self.reward.append(got)
                self.seen.append(0)
            self.seen.data[number] += 1
        self.added += 1
        if self.added % SOLVE_EVERY == 0:
            self._solve()

    def recall(self, places: Ints) -> np.ndarray:
        """Values of the commands at those places, any shape; not a number where there is none, as where a place is -1."""
        known = (places >= 0) & (places < len(self.q))
        return np.where(known, self.q[np.where(known, places, 0)] if len(self.q) else np.nan, np.nan)

    def _solve(self) -> None:
        place, scene, after = self.edges.values.T
        tried, of_edge = np.unique(place, return_inverse=True)
        # A scene's commands have adjacent places, so its tried ones are adjacent, too.
        scenes = np.empty(len(tried), np.int64)
        scenes[of_edge] = scene
        starts = np.flatnonzero(np.diff(scenes, prepend=-1))
        owners = scenes[starts]
        share = self.seen.values / np.bincount(of_edge, self.seen.values)[of_edge]
        onward = self.gamma * (after >= 0)
        value = np.pad(self.value, (0, self.situations.scenes.size - len(self.value)))
        for _ in range(MOST_SWEEPS):
            q = np.bincount(of_edge, share * (self.reward.values + onward * value[after]))
            best = np.maximum.reduceat(q, starts)
            settled = np.allclose(best, value[owners], rtol=0, atol=TOLERANCE)
            value[owners] = best
            if settled:
                break
        self.value = value
        self.q = np.full(self.situations.commands.size, np.nan, np.float32)
        self.q[tried] = q

    def state_dict(self) -> dict[str, Any]:
        arrays = {"edges": self.edges.values, "reward": self.reward.values, "seen": self.seen.values}
        arrays |= {"value": self.value, "q": self.q}
        return {"added": self.added, **{name: torch.from_numpy(array.copy()) for name, array in arrays.items()}}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.__init__(self.situations, self.gamma)  # type: ignore[misc]
        self.edges.extend(state["edges"].numpy())
        self.reward.extend(state["reward"].numpy())
        self.seen.extend(state["seen"].numpy())
        place, _, after = self.edges.values.T
        keys = zip(place.tolist(), after.tolist(), self.reward.values.tolist(), strict=True)
        self._numbers = {key: number for number, key in enumerate(keys)}
        self.value, self.q, self.added = state["value"].numpy().copy(), state["q"].numpy().copy(), state["added"]
