"""Count-based exploration bonus for deterministic games.

Each command of a scene (`state_index`) has a bonus of at most 1. Half of it falls with how often the command was tried
in that scene, the other half with how often it was tried in any scene of the same score and context. If the scene that
the command leads to has a larger bonus, that one counts instead, discounted: so the bonus is large on the way to
untried commands.

Counts as in Strehl and Littman (2008), "An analysis of model-based interval estimation for Markov decision processes";
returning to the frontier as in Ecoffet et al. (2021), "First return, then explore". The second half is novelty of
width 2, over the pair of score and command, as in Lipovetzky and Geffner (2012), "Width and serialization of classical
planning problems": once a task is done or a can is filled, a command that was useless before may be useful, whereas
carrying other things about makes new scenes without making anything new possible.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from starling.agents.common.state_index import StateIndex
from starling.training.agent import Bools, Ints
from starling.util.arrays import ragged

RECENT = 1024
"""Past transitions whose scenes are updated with each step, so that the cost of a step is bounded."""


class Exploration:
    """Counts and successors of commands, by slot of ``index``, and the largest bonus of each scene."""

    ARRAYS: tuple[str, ...] = ("tries", "kind_tries", "leads_to", "largest")

    def __init__(self, index: StateIndex, discount: float) -> None:
        self.index, self.discount = index, discount
        self._clear()

    def _clear(self) -> None:
        self.tries = np.zeros(0, np.int64)
        """By slot: how often the command was tried there."""
        self.kind = np.zeros(0, np.int64)
        """By slot: id of its (score, context, command), in order of first occurrence."""
        self.kind_tries = np.zeros(0, np.int64)
        """By kind: how often such a command was tried."""
        self.leads_to = np.zeros(0, np.int64)
        """By slot: the next scene; -1 if it is the same one, the game ended, or the command was not tried."""
        self.largest = np.zeros(0)
        """By scene: the largest bonus of its commands."""
        self.recent: list[int] = []
        self._kinds: dict[tuple[int, int, int], int] = {}
        self._slots = 0
        """How many slots have a kind."""

    def add(self, before: Ints, action: Ints, after: Ints, ended: Bools) -> None:
        """Count n transitions: state ids ``before`` and ``after``, positions ``action`` of the commands, terminal
        flags, all of shape (n,)."""
        self._reserve()
        scene, next_scene = self.index.scene(before), self.index.scene(after)
        slots = self.index.scenes.data[scene, 0] + action
        np.add.at(self.tries, slots, 1)
        np.add.at(self.kind_tries, self.kind[slots], 1)
        # A command that stays in the scene brings nothing nearer.
        self.leads_to[slots] = np.where(ended | (next_scene == scene), -1, next_scene)
        self.recent = (self.recent + scene.tolist())[-RECENT:]
        self._update_largest(np.unique(self.recent))

    def bonus(self, slots: Ints) -> np.ndarray:
        """The bonus of the commands at ``slots``, any shape; at most 1."""
        self._reserve()
        after = self.leads_to[slots]
        ahead = self.discount * np.where(after >= 0, self.largest[after], 0)
        return np.maximum(self.novelty(slots), ahead)

    def novelty(self, slots: Ints) -> np.ndarray:
        """The bonus of the commands themselves, regardless of where they lead; same shape as ``slots``."""
        return (1 / (1 + self.tries[slots]) + 1 / (1 + self.kind_tries[self.kind[slots]])) / 2

    def _update_largest(self, scenes: Ints) -> None:
        first, count = self.index.scenes.data[scenes, :2].T
        some = count > 0
        starts = np.cumsum(count[some]) - count[some]
        self.largest[scenes[some]] = np.maximum.reduceat(self.bonus(ragged(first[some], count[some])), starts)

    def _reserve(self) -> None:
        """Make room for all slots and scenes of the index, and half as many again, so that this is rare."""
        if (size := self.index.commands.size) > len(self.tries):
            extra = size * 3 // 2 - len(self.tries)
            self.tries, self.kind = np.pad(self.tries, (0, extra)), np.pad(self.kind, (0, extra))
            self.leads_to = np.pad(self.leads_to, (0, extra), constant_values=-1)
        if size > self._slots:
            scenes = self.index.scenes.values
            context = np.repeat(scenes[:, 2:], scenes[:, 1], axis=0)[self._slots :].T.tolist()
            commands = self.index.commands.values[self._slots :].tolist()
            kinds = self._kinds
            self.kind[self._slots : size] = [
                kinds.setdefault(k, len(kinds)) for k in zip(*context, commands, strict=True)
            ]
            self._slots = size
            if len(kinds) > len(self.kind_tries):
                self.kind_tries = np.pad(self.kind_tries, (0, len(kinds) * 3 // 2 - len(self.kind_tries)))
        if (size := self.index.scenes.size) > len(self.largest):
            self.largest = np.pad(self.largest, (0, size * 3 // 2 - len(self.largest)), constant_values=1.0)

    def state_dict(self) -> dict[str, Any]:
        arrays = {name: torch.from_numpy(getattr(self, name).copy()) for name in self.ARRAYS}
        return {**arrays, "recent": list(self.recent)}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._clear()
        for name in self.ARRAYS:
            setattr(self, name, state[name].numpy().copy())
        self.kind = np.zeros_like(self.tries)
        self.recent = list(state["recent"])


class GuidedExploration(Exploration):
    """The exploration bonus, weighted by the prior.

    A command's interest is log(prior / largest prior of the scene); its own bonus is multiplied by exp(``curiosity`` *
    interest). A scene is judged once its commands have an interest.
    """

    ARRAYS = (*Exploration.ARRAYS, "interest", "judged")

    def __init__(self, index: StateIndex, discount: float) -> None:
        super().__init__(index, discount)
        self.curiosity = 1.0
        """Exponent of the prior's ratio."""

    def _clear(self) -> None:
        super()._clear()
        self.interest = np.zeros(0)
        """By slot: the interest; 0 without scores."""
        self.judged = np.zeros(0, bool)
        """By scene: whether its commands have an up-to-date interest."""

    def novelty(self, slots: Ints) -> np.ndarray:
        return np.exp(self.curiosity * self.interest[slots]) * super().novelty(slots)

    def unjudged(self, scenes: Ints) -> Ints:
        """Indices into ``scenes``, shape (n,), of the scenes without an up-to-date interest; shape (k,)."""
        self._reserve()
        return np.flatnonzero(~self.judged[scenes])

    def judge(self, scene: int, interest: np.ndarray) -> None:
        """Store the interest of a scene's commands, shape (commands,)."""
        first = int(self.index.scenes.data[scene, 0])
        self.interest[first : first + len(interest)] = interest
        self.judged[scene] = True

    def invalidate(self) -> None:
        """Mark all interests as outdated: each is recomputed when its scene is next seen, and used until then."""
        self.judged[:] = False

    def _reserve(self) -> None:
        super()._reserve()
        if len(self.tries) > len(self.interest):
            self.interest = np.pad(self.interest, (0, len(self.tries) - len(self.interest)))
        if len(self.largest) > len(self.judged):
            self.judged = np.pad(self.judged, (0, len(self.largest) - len(self.judged)))
