"""Where there is still something to try: the exploration bonus of a deterministic world, by counts.

A scene is what is seen apart from the answer to the last command, with what was heard before (`hearing`). Each command in
it has a bonus: half of it for how seldom it was tried in the scene, half for how seldom it was tried anywhere at the same
score, with the same heard; or, if that is more, the bonus of the best command in the scene it led to, discounted: so it is
large where untried commands are near. Counts as in Strehl and Littman (2008), "An analysis of model-based interval
estimation"; that the way back to what is unexplored is remembered, as in Ecoffet et al. (2021), "First return, then
explore". The second half is novelty of width 2 (what was achieved, and the command), as in Lipovetzky and Geffner (2012),
"Width and serialization of classical planning problems": a score is a task done, after which a command that was useless may
be of use, and so is a can that was filled; and carrying other things about makes ever new scenes in which nothing is new.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from starling.agents.common.state_index import Situations
from starling.training.agent import Bools, Ints
from starling.util.arrays import ragged

RECENT = 1024
"""Transitions whose scenes are looked at again with each step, so that its cost stays the same."""


class Exploration:
    """Counts and successors of commands by their place in ``situations.commands``, and the largest bonus by scene."""

    ARRAYS: tuple[str, ...] = ("tries", "kind_tries", "leads_to", "largest")

    def __init__(self, situations: Situations, discount: float) -> None:
        self.situations, self.discount = situations, discount
        self.tries = np.zeros(0, np.int64)
        self.kind = np.zeros(0, np.int64)
        """What a command is an instance of: score, context and command, numbered in order of first sight."""
        self.kind_tries = np.zeros(0, np.int64)
        """By kind."""
        self.leads_to = np.zeros(0, np.int64)
        """The scene after; -1 where it is the same one, the game ended, or the command was not tried."""
        self.largest = np.zeros(0)
        self.recent: list[int] = []
        self._kinds: dict[tuple[int, int, int], int] = {}
        self._places = 0
        """Those whose kind is known."""

    def add(self, before: Ints, action: Ints, after: Ints, ended: Bools) -> None:
        """Take note of commands at positions ``action`` in situations ``before`` that led to situations ``after``."""
        self._grow()
        rows, scenes = self.situations.rows.data, self.situations.scenes.data
        scene = rows[before, 0]
        places = scenes[scene, 0] + action
        np.add.at(self.tries, places, 1)
        np.add.at(self.kind_tries, self.kind[places], 1)
        # Waiting where one is brings nothing nearer.
        self.leads_to[places] = np.where(ended | (rows[after, 0] == scene), -1, rows[after, 0])
        self.recent = (self.recent + scene.tolist())[-RECENT:]
        self._look_again(np.unique(self.recent))

    def bonus(self, places: Ints) -> np.ndarray:
        """Of the commands at those places; any shape; at most 1."""
        self._grow()
        after = self.leads_to[places]
        ahead = self.discount * np.where(after >= 0, self.largest[after], 0)
        return np.maximum(self.novelty(places), ahead)

    def novelty(self, places: Ints) -> np.ndarray:
        """The bonus of the commands themselves, whatever they lead to."""
        return (1 / (1 + self.tries[places]) + 1 / (1 + self.kind_tries[self.kind[places]])) / 2

    def _look_again(self, scenes: Ints) -> None:
        first, count = self.situations.scenes.data[scenes, :2].T
        some = count > 0
        starts = np.cumsum(count[some]) - count[some]
        self.largest[scenes[some]] = np.maximum.reduceat(self.bonus(ragged(first[some], count[some])), starts)

    def _grow(self) -> None:
        """Make room for all that there is, and more, so that it is rare."""
        if (size := self.situations.commands.size) > len(self.tries):
            extra = size * 3 // 2 - len(self.tries)
            self.tries, self.kind = np.pad(self.tries, (0, extra)), np.pad(self.kind, (0, extra))
            self.leads_to = np.pad(self.leads_to, (0, extra), constant_values=-1)
        if size > self._places:
            scenes = self.situations.scenes.values
            context = np.repeat(scenes[:, 2:], scenes[:, 1], axis=0)[self._places :].T.tolist()
            commands = self.situations.commands.values[self._places :].tolist()
            kinds = self._kinds
            self.kind[self._places : size] = [
                kinds.setdefault(k, len(kinds)) for k in zip(*context, commands, strict=True)
            ]
            self._places = size
            if len(kinds) > len(self.kind_tries):
                self.kind_tries = np.pad(self.kind_tries, (0, len(kinds) * 3 // 2 - len(self.kind_tries)))
        if (size := self.situations.scenes.size) > len(self.largest):
            self.largest = np.pad(self.largest, (0, size * 3 // 2 - len(self.largest)), constant_values=1.0)

    def state_dict(self) -> dict[str, Any]:
        arrays = {name: torch.from_numpy(getattr(self, name).copy()) for name in self.ARRAYS}
        return {**arrays, "recent": list(self.recent)}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.__init__(self.situations, self.discount)  # type: ignore[misc]
        for name in self.ARRAYS:
            setattr(self, name, state[name].numpy().copy())
        self.kind = np.zeros_like(self.tries)
        self.recent = list(state["recent"])
