"""What was heard in the episode of things that cannot be seen: whether the can is full, the milk hot, the door unlocked.

A command may change something that neither the room nor the inventory tells of, and that later commands depend on. It is
known by this: played again where everything looks the same, it is answered otherwise ("You fill the can." "It is full.").
Such a command is telling, and from then on what it was last answered in the episode is part of the scene. Only the first
sentence of an answer counts, for what happens of itself is told after it. Commands that only look change nothing.

Two situations with the same texts are taken apart where the past foretells what they do not, as in McCallum (1996),
"Reinforcement learning with selective perception and hidden state"; but by what the player was told, instead of by statistics
of rewards, of which there are few.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from starling.agents.common.commands import only_looks
from starling.training.agent import Ints, Observations, Transitions

_SENTENCE = re.compile(r"[^.!?\n]*")
UNHEARD = -1
"""A context, or an answer, that training never came to."""


class Hearing:
    """Which commands are telling, and contexts: what telling commands were last answered in an episode, by number. That in
    which none was played is 0."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        """Of commands and of answers' first sentences."""
        self._telling: set[int] = set()
        self._answers: dict[tuple[int, int], int] = {}
        """By scene and command: the first answer to it there."""
        self._contexts: dict[tuple[tuple[int, int], ...], int] = {(): 0}
        self._heard: dict[int, dict[int, int]] = {}
        """In training, by environment: what commands were last answered in the episode, where all looked as before."""
        self._heard_in_evaluation: dict[int, dict[int, int]] = {}
        self._played: dict[int, tuple[int, tuple[Any, ...]]] = {}
        """In evaluation, by environment: the last command, and what was seen before it."""

    def contexts(self, observations: Observations) -> Ints:
        """In training, shape (n,)."""
        found = [self._context(self._heard, env, first) for env, first in _episodes(observations)]
        return np.array([self._contexts.setdefault(key, len(self._contexts)) for key in found])

    def contexts_in_evaluation(self, observations: Observations) -> Ints:
        """Shape (n,); UNHEARD where training never came to it."""
        found = []
        for i, (env, first) in enumerate(_episodes(observations)):
            if not first and env in self._played:
                command, before = self._played[env]
                if before == _looks(observations, i):
                    answer = self._numbers.get(_answer(observations, i), UNHEARD)
                    self._heard_in_evaluation.setdefault(env, {})[command] = answer
            found.append(self._contexts.get(self._context(self._heard_in_evaluation, env, first), UNHEARD))
        return np.array(found)

    def play_in_evaluation(self, observations: Observations, chosen: Ints) -> None:
        for i, env in enumerate(observations.env.tolist()):
            command = _command(observations, i, chosen)
            self._played[env] = (self._numbers.get(command, UNHEARD), _looks(observations, i))

    def listen(self, scenes: Ints, transitions: Transitions) -> None:
        """Take note of what came of commands in training, in those scenes."""
        t = transitions
        for i, scene in enumerate(scenes.tolist()):
            if t.terminated[i] or _looks(t.before, i) != _looks(t.after, i):
                continue
            command = _command(t.before, i, t.action)
            if only_looks(command):
                continue
            number, answer = self._number(command), self._number(_answer(t.after, i))
            self._heard.setdefault(int(t.before.env[i]), {})[number] = answer
            if self._answers.setdefault((scene, number), answer) != answer:
                self._telling.add(number)

    def _number(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    def _context(self, heard: dict[int, dict[int, int]], env: int, first: bool) -> tuple[tuple[int, int], ...]:
        if first:
            heard[env] = {}
        return tuple(sorted(pair for pair in heard.get(env, {}).items() if pair[0] in self._telling))

    def state_dict(self) -> dict[str, Any]:
        return {
            "numbers": list(self._numbers),
            "telling": sorted(self._telling),
            "answers": torch.tensor([(*key, answer) for key, answer in self._answers.items()]).reshape(-1, 3),
            "contexts": list(self._contexts),
            "heard": {env: dict(heard) for env, heard in self._heard.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.__init__()  # type: ignore[misc]
        self._numbers = {text: number for number, text in enumerate(state["numbers"])}
        self._telling = set(state["telling"])
        self._answers = {(scene, command): answer for scene, command, answer in state["answers"].tolist()}
        self._contexts = {key: number for number, key in enumerate(state["contexts"])}
        self._heard = {env: dict(heard) for env, heard in state["heard"].items()}


def _episodes(observations: Observations) -> list[tuple[int, bool]]:
    return list(zip(observations.env.tolist(), observations.first.tolist(), strict=True))


def _command(o: Observations, i: int, chosen: Ints) -> str:
    return o.texts.text(int(o.commands[i, chosen[i]])) or ""


def _looks(o: Observations, i: int) -> tuple[Any, ...]:
    """What is seen, apart from the answer to the last command."""
    return (int(o.description[i]), int(o.inventory[i]), float(o.score[i]), o.commands[i, : o.counts[i]].tobytes())


def _answer(o: Observations, i: int) -> str:
    """Its first sentence."""
    match = _SENTENCE.match((o.texts.text(int(o.text[i])) or "").strip())
    return match[0] if match else ""
