"""Observations that include the latest turns."""

from __future__ import annotations

from collections import deque
from typing import Any

import gymnasium as gym

from starling.envs.text_space import GameText
from starling.util.errors import StarlingError


class HistoryStack(gym.Wrapper[Any, str, str, str], gym.utils.RecordConstructorArgs):
    """Observes the last ``length`` turns, oldest first; a turn is a command and the response to it.

    Observation space, joined: ``Text``, the turns as a transcript, each command on a line of its own after ``> ``; the
    opening has no command. Not joined: a ``Tuple`` of ``length`` (command, response) pairs of ``Text``, padded with
    pairs of empty strings at the front. Action space and infos: unchanged. A reset clears the history.

    Parameters
    ----------
    env
        An environment with ``Text`` observation and action spaces, so TokenIds and DiscreteActions go outside. Raises
        StarlingError for any other.
    length
        Number of turns, at least 1.
    joined
        Whether the observation is a single string.
    """

    def __init__(self, env: gym.Env[str, str], length: int, *, joined: bool = True) -> None:
        gym.utils.RecordConstructorArgs.__init__(self, length=length, joined=joined)
        super().__init__(env)
        text, command = env.observation_space, env.action_space
        if not isinstance(text, gym.spaces.Text) or not isinstance(command, gym.spaces.Text):
            raise StarlingError("HistoryStack needs Text spaces; put it inside TokenIds and DiscreteActions")
        if length < 1:
            raise StarlingError(f"length={length}: choose at least one turn")
        self._joined = joined
        self._turns: deque[tuple[str | None, str]] = deque(maxlen=length)
        if joined:
            max_length = length * (text.max_length + command.max_length + len("> \n\n"))
            characters = "".join(sorted({*text.character_list, *command.character_list, *"> \n"}))
            self.observation_space = GameText(max_length, min_length=0, charset=characters)
        else:
            turn = gym.spaces.Tuple([_or_empty(command), _or_empty(text)])
            self.observation_space = gym.spaces.Tuple([turn] * length)

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Any, dict[str, Any]]:
        observation, infos = self.env.reset(seed=seed, options=options)
        self._turns.clear()
        self._turns.append((None, observation))
        return self._observation(), infos

    def step(self, action: str) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        observation, reward, terminated, truncated, infos = self.env.step(action)
        self._turns.append((action, observation))
        return self._observation(), float(reward), terminated, truncated, infos

    def _observation(self) -> str | tuple[tuple[str, str], ...]:
        if self._joined:
            return "\n".join(text if command is None else f"> {command}\n{text}" for command, text in self._turns)
        missing = (self._turns.maxlen or 0) - len(self._turns)
        return (("", ""),) * missing + tuple((command or "", text) for command, text in self._turns)


def _or_empty(space: gym.spaces.Text) -> gym.spaces.Text:
    characters = "".join(sorted(space.character_list))
    return GameText(space.max_length, min_length=0, charset=characters)
