"""Scene memory: the graph of all transitions an agent has seen, with command values by value iteration.

In a deterministic game, whatever was reached once can be reached again. Value iteration propagates a reward along all
known paths at once; one-step bootstrapping propagates it by one command per update of the target network. As in Zhu
et al. (2020), "Episodic reinforcement learning with associative memory", with two deviations: nodes are scenes
(`state_index`) instead of projected embeddings, and the value of a command that led to several scenes is the mean over
its outcomes instead of the maximum, so that scenes which only look alike do not all get the value of the best.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from starling.agents.common.state_index import StateIndex
from starling.training.agent import Bools, Floats, Ints
from starling.util.arrays import Column, Table

SOLVE_EVERY = 25
"""Calls of `SceneMemory.add` between two value iterations."""
MAX_SWEEPS = 50
"""Sweeps of one value iteration; the next one continues from its values."""
TOLERANCE = 1e-3
"""Largest change of a value in a sweep at which value iteration stops, in units of scaled reward."""


class SceneMemory:
    """Distinct transitions between scenes of ``index``, with their counts.

    ``q`` has the value of each slot's command: NaN for commands that were not tried before the last value iteration.
    """

    def __init__(self, index: StateIndex, gamma: float) -> None:
        self.index, self.gamma = index, gamma
        self._clear()

    def _clear(self) -> None:
        self._edge_ids: dict[tuple[int, int, float], int] = {}
        self.edges = Table("slot", "scene", "after")
        """By edge: slot and scene of the command, and the next scene, -1 where the game ended."""
        self.reward = Column(np.float64)
        self.count = Column(np.int64)
        """By edge: how often it was seen."""
        self.value = np.zeros(0)
        """By scene: the value of its best command that was tried; 0 if none was."""
        self.q = np.zeros(0, np.float32)
        self.added = 0

    def add(self, before: Ints, action: Ints, reward: Floats, after: Ints, ended: Bools) -> None:
        """Store n transitions: state ids ``before`` and ``after``, positions ``action`` of the commands, scaled
        rewards and terminal flags, all of shape (n,)."""
        scenes = self.index.scene(before)
        slots = self.index.scenes.data[scenes, 0] + action
        next_scenes = np.where(ended, -1, self.index.scene(after))
        columns = (slots, scenes, next_scenes, reward)
        for slot, scene, next_scene, gain in zip(*(column.tolist() for column in columns), strict=True):
            edge = self._edge_ids.setdefault((slot, next_scene, gain), self.edges.size)
            if edge == self.edges.size:
                self.edges.extend((slot, scene, next_scene))
                self.reward.append(gain)
                self.count.append(0)
            self.count.data[edge] += 1
        self.added += 1
        if self.added % SOLVE_EVERY == 0:
            self._iterate_values()

    def recall(self, slots: Ints) -> np.ndarray:
        """Values of the commands at ``slots``, any shape; NaN where none is known, and for slot -1."""
        known = (slots >= 0) & (slots < len(self.q))
        return np.where(known, self.q[np.where(known, slots, 0)] if len(self.q) else np.nan, np.nan)

    def _iterate_values(self) -> None:
        slot, scene, after = self.edges.values.T
        tried, of_edge = np.unique(slot, return_inverse=True)
        # The slots of a scene are consecutive, so those that were tried are adjacent in `tried`.
        scenes = np.empty(len(tried), np.int64)
        scenes[of_edge] = scene
        starts = np.flatnonzero(np.diff(scenes, prepend=-1))
        owners = scenes[starts]
        probability = self.count.values / np.bincount(of_edge, self.count.values)[of_edge]
        discount = self.gamma * (after >= 0)
        value = np.pad(self.value, (0, self.index.scenes.size - len(self.value)))
        q: np.ndarray = np.zeros(len(tried))
        for _ in range(MAX_SWEEPS):
            q = np.bincount(of_edge, probability * (self.reward.values + discount * value[after]))
            best = np.maximum.reduceat(q, starts)
            converged = np.allclose(best, value[owners], rtol=0, atol=TOLERANCE)
            value[owners] = best
            if converged:
                break
        self.value = value
        self.q = np.full(self.index.commands.size, np.nan, np.float32)
        self.q[tried] = q

    def state_dict(self) -> dict[str, Any]:
        arrays = {"edges": self.edges.values, "reward": self.reward.values, "seen": self.count.values}
        arrays |= {"value": self.value, "q": self.q}
        return {"added": self.added, **{name: torch.from_numpy(array.copy()) for name, array in arrays.items()}}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._clear()
        self.edges.extend(state["edges"].numpy())
        self.reward.extend(state["reward"].numpy())
        self.count.extend(state["seen"].numpy())
        slot, _, after = self.edges.values.T
        keys = zip(slot.tolist(), after.tolist(), self.reward.values.tolist(), strict=True)
        self._edge_ids = {key: number for number, key in enumerate(keys)}
        self.value, self.q, self.added = state["value"].numpy().copy(), state["q"].numpy().copy(), state["added"]
