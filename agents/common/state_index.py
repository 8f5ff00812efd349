"""Integer ids for the states that an agent has seen; unlike the ids in `Observations`, they survive a resumed run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch

from starling.training.agent import Ints, Observation, Observations
from starling.util.arrays import Column, Table, Texts

STATE_TEXTS = ("response", "room", "inventory", "score")
"""The texts of a state. The score is among them because a task is rewarded only once."""


def _score_text(seen: Observation) -> str:
    return f"score {seen.score:g} of {seen.max_score:g}"


class StateIndex:
    """Gives ids to distinct texts, states and scenes, in order of first occurrence.

    A state is what an agent sees and can do: the `STATE_TEXTS` and the admissible commands. A scene is a state without
    the game's response to the last command, but with a context: what the agent knows of hidden state (`hidden_state`).
    A slot is one command of one scene, an index into ``commands``; a scene's slots are consecutive.

    ``tokenise`` prepares a text for an encoder; it is called once per distinct text.
    """

    def __init__(self, tokenise: Callable[[str], Any]) -> None:
        self._tokenise = tokenise
        self._clear()

    def _clear(self) -> None:
        self._text_ids: dict[str, int] = {}
        self.texts: list[Any] = []
        """By text id: the result of ``tokenise``."""
        self._state_ids: dict[tuple[int, ...], int] = {}
        self.states = Table("scene", *STATE_TEXTS)
        """By state: its scene, and the ids of its texts."""
        self._scene_ids: dict[tuple[int, ...], int] = {}
        self.scenes = Table("first", "count", "score", "context")
        """By scene: its first slot, its number of commands, the text id of its score, and its context."""
        self.commands = Column(np.int64)
        """By slot: the text id of the command."""
        self._source: Texts | None = None
        self._known: dict[Any, int] = {}
        """State ids by the text ids that ``_source`` uses."""

    def __len__(self) -> int:
        return self.states.size

    def text_ids(self, states: Ints) -> Ints:
        """The texts of states, shape (n,) -> (n, len(STATE_TEXTS))."""
        return self.states.data[states, 1:]

    def scene(self, states: Ints) -> Ints:
        """The scenes of states, shape (n,) -> (n,)."""
        return self.states.data[states, 0]

    def first_slot(self, states: Ints) -> Ints:
        """The slots of the states' first commands, shape (n,) -> (n,)."""
        return self.scenes.data[self.scene(states), 0]

    def counts(self, states: Ints) -> Ints:
        """The states' numbers of admissible commands, shape (n,) -> (n,)."""
        return self.scenes.data[self.scene(states), 1]

    def text_id(self, text: str) -> int:
        """The id of a text, which is added if it is new."""
        number = self._text_ids.setdefault(text, len(self.texts))
        if number == len(self.texts):
            self.texts.append(self._tokenise(text))
        return number

    def add(self, observations: Observations, contexts: Ints | None = None) -> Ints:
        """The ids of observed states, shape (n,); those that are new are added. ``contexts``: shape (n,), by default
        0."""
        o = observations
        context = np.zeros(len(o), np.int64) if contexts is None else contexts
        if o.texts is not self._source:
            self._source, self._known = o.texts, {}
        columns = (context, o.text, o.description, o.inventory, o.score, o.max_score, o.counts)
        found = np.empty(len(o), np.int64)
        for i, key in enumerate(zip(*(column.tolist() for column in columns), strict=True)):
            whole = (*key, o.commands[i, : key[-1]].tobytes())
            number = self._known.get(whole)
            if number is None:
                number = self._known[whole] = self._add(o, i, key[0])
            found[i] = number
        return found

    def find_first_slot(self, observations: Observations, contexts: Ints) -> Ints:
        """The first slots of observed scenes, shape (n,); -1 for unknown scenes. Adds nothing."""
        o, found = observations, np.full(len(observations), -1)
        for i in range(len(o)):
            seen = o[i]
            texts = (seen.description, seen.inventory, _score_text(seen), *seen.admissible)
            key = (int(contexts[i]), *(self._text_ids.get(text, -1) for text in texts))
            if (scene := self._scene_ids.get(key)) is not None:
                found[i] = self.scenes.data[scene, 0]
        return found

    def _add(self, observations: Observations, i: int, context: int) -> int:
        o = observations[i]
        texts = map(self.text_id, (o.text, o.description, o.inventory, _score_text(o)))
        key = (context, *texts, *map(self.text_id, o.admissible))
        number = self._state_ids.get(key)
        return self._append(key) if number is None else number

    def _append(self, key: tuple[int, ...]) -> int:
        context, texts, commands = key[0], key[1 : 1 + len(STATE_TEXTS)], key[1 + len(STATE_TEXTS) :]
        scene = self._scene_ids.setdefault((context, *texts[1:], *commands), len(self._scene_ids))
        if scene == self.scenes.size:
            self.scenes.extend((self.commands.size, len(commands), texts[-1], context))
            self.commands.extend(commands)
        number = self._state_ids[key] = len(self)
        self.states.extend((scene, *texts))
        return number

    def state_dict(self) -> dict[str, Any]:
        return {
            "texts": list(self._text_ids),
            "rows": torch.from_numpy(self.states.values.copy()),
            "scenes": torch.from_numpy(self.scenes.values.copy()),
            "commands": torch.from_numpy(self.commands.values.copy()),
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._clear()
        for text in state["texts"]:
            self.text_id(text)
        commands, scenes = state["commands"].tolist(), state["scenes"].tolist()
        for scene, *texts in state["rows"].tolist():
            first, count, _, context = scenes[scene]
            self._append((context, *texts, *commands[first : first + count]))
