"""Hidden state, tracked from the game's past responses: whether the can is full, the milk hot, the door unlocked.

A command may change something that neither room nor inventory shows and that later commands depend on. Such a command
is recognised by its responses: when it is repeated in the same visible situation, its response differs ("You fill the
can.", then "It is full."). It is then treated as informative about hidden state: its last response in the episode
becomes part of the scene. Only the first sentence of a response counts, since events that happen by themselves are
reported after it. Commands that only look are ignored, since they change nothing.

States with the same texts are thus distinguished by the episode's history where it predicts what they do not show, as
in McCallum (1996), "Reinforcement learning with selective perception and hidden state"; but by the game's responses,
instead of by statistics of rewards, which are sparse.
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
UNKNOWN = -1
"""A context, or a response, that did not occur in training."""


class HiddenState:
    """Which commands are informative, and contexts: ids of an episode's last responses to informative commands.

    Context 0 is that of an episode without informative commands.
    """

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self._ids: dict[str, int] = {}
        """Of commands and of the first sentences of responses."""
        self._informative: set[int] = set()
        self._first_responses: dict[tuple[int, int], int] = {}
        """By scene and command: the first response to it there."""
        self._contexts: dict[tuple[tuple[int, int], ...], int] = {(): 0}
        self._responses: dict[int, dict[int, int]] = {}
        """In training, by environment: the episode's last response to each command that left everything looking the
        same."""
        self._responses_in_evaluation: dict[int, dict[int, int]] = {}
        self._last_in_evaluation: dict[int, tuple[int, tuple[Any, ...]]] = {}
        """By environment: the last command, and how things looked before it."""

    def contexts(self, observations: Observations) -> Ints:
        """The contexts of observations in training, shape (n,); new ones are added."""
        found = [self._context(self._responses, env, first) for env, first in _episodes(observations)]
        return np.array([self._contexts.setdefault(key, len(self._contexts)) for key in found])

    def contexts_in_evaluation(self, observations: Observations) -> Ints:
        """The contexts of observations in evaluation, shape (n,); UNKNOWN for those that did not occur in training."""
        found = []
        for i, (env, first) in enumerate(_episodes(observations)):
            if not first and env in self._last_in_evaluation:
                command, before = self._last_in_evaluation[env]
                if before == _looks(observations, i):
                    response = self._ids.get(_response(observations, i), UNKNOWN)
                    self._responses_in_evaluation.setdefault(env, {})[command] = response
            found.append(self._contexts.get(self._context(self._responses_in_evaluation, env, first), UNKNOWN))
        return np.array(found)

    def record_evaluation(self, observations: Observations, chosen: Ints) -> None:
        """Record the commands at positions ``chosen``, shape (n,), that are about to be played in evaluation."""
        for i, env in enumerate(observations.env.tolist()):
            command = _command(observations, i, chosen)
            self._last_in_evaluation[env] = (self._ids.get(command, UNKNOWN), _looks(observations, i))

    def observe(self, scenes: Ints, transitions: Transitions) -> None:
        """Learn from the responses of n transitions of training, which began in ``scenes``, shape (n,)."""
        t = transitions
        for i, scene in enumerate(scenes.tolist()):
            if t.terminated[i] or _looks(t.before, i) != _looks(t.after, i):
                continue
            command = _command(t.before, i, t.action)
            if only_looks(command):
                continue
            number, response = self._id(command), self._id(_response(t.after, i))
            self._responses.setdefault(int(t.before.env[i]), {})[number] = response
            if self._first_responses.setdefault((scene, number), response) != response:
                self._informative.add(number)

    def _id(self, text: str) -> int:
        return self._ids.setdefault(text, len(self._ids))

    def _context(self, responses: dict[int, dict[int, int]], env: int, first: bool) -> tuple[tuple[int, int], ...]:
        if first:
            responses[env] = {}
        return tuple(sorted(pair for pair in responses.get(env, {}).items() if pair[0] in self._informative))

    def state_dict(self) -> dict[str, Any]:
        first_responses = [(*key, response) for key, response in self._first_responses.items()]
        return {
            "numbers": list(self._ids),
            "telling": sorted(self._informative),
            "answers": torch.tensor(first_responses).reshape(-1, 3),
            "contexts": list(self._contexts),
            "heard": {env: dict(responses) for env, responses in self._responses.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._clear()
        self._ids = {text: number for number, text in enumerate(state["numbers"])}
        self._informative = set(state["telling"])
        self._first_responses = {(scene, command): response for scene, command, response in state["answers"].tolist()}
        self._contexts = {key: number for number, key in enumerate(state["contexts"])}
        self._responses = {env: dict(responses) for env, responses in state["heard"].items()}


def _episodes(observations: Observations) -> list[tuple[int, bool]]:
    return list(zip(observations.env.tolist(), observations.first.tolist(), strict=True))


def _command(o: Observations, i: int, chosen: Ints) -> str:
    return o.texts.text(int(o.commands[i, chosen[i]])) or ""


def _looks(o: Observations, i: int) -> tuple[Any, ...]:
    """Everything visible except the response to the last command."""
    return (int(o.description[i]), int(o.inventory[i]), float(o.score[i]), o.commands[i, : o.counts[i]].tobytes())


def _response(o: Observations, i: int) -> str:
    """The first sentence of the response."""
    match = _SENTENCE.match((o.texts.text(int(o.text[i])) or "").strip())
    return match[0] if match else ""
