"""Discrete actions with a mask."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any, SupportsIndex

import gymnasium as gym
import numpy as np
import numpy.typing as npt

from starling.envs.wrappers.commands import check_command_count, listed_commands
from starling.util.errors import StarlingError


class DiscreteActions(gym.Wrapper[Any, Any, Any, str], gym.utils.RecordConstructorArgs):
    """Action indices instead of commands, with a mask of the admissible ones.

    Observation space: unchanged. Action space: ``Discrete(n)``. With ``max_commands`` = n, action i is
    ``infos["admissible_commands"][i]``, for policies that read the commands (TokenIds encodes them). With a
    ``vocabulary`` of n commands, action i is ``vocabulary[i]`` in every state, for policies with one output per action,
    such as those of Stable-Baselines3; `command_vocabulary` lists a game's commands.

    Info keys added:

    ===========  ==================================================================================
    action_mask  int8 array of shape (n,): 1 for admissible actions, as ``action_space.sample(mask)``
                 takes it; all zeros after the game has ended
    ===========  ==================================================================================

    `action_masks` returns the same mask as bool, as sb3-contrib's MaskablePPO expects.

    A state with more admissible commands than ``max_commands`` raises StarlingError, which names the number needed.
    Truncating the list instead would drop the game-specific commands, often those that win; a larger n costs almost
    nothing, since unused actions are masked. So does an admissible command that is not in the vocabulary.

    Parameters
    ----------
    env
        An environment with a ``Text`` action space. Raises StarlingError for any other.
    max_commands, vocabulary
        The number of actions, or the command of each action without duplicates. Give exactly one of the two.
    invalid
        The command sent for a masked action, such as ``"look"``, for algorithms without action masking. By default a
        masked action raises StarlingError.
    """

    def __init__(
        self,
        env: gym.Env[Any, str],
        max_commands: int | None = None,
        *,
        vocabulary: Sequence[str] | None = None,
        invalid: str | None = None,
    ) -> None:
        gym.utils.RecordConstructorArgs.__init__(
            self, max_commands=max_commands, vocabulary=vocabulary, invalid=invalid
        )
        super().__init__(env)
        if (max_commands is None) == (vocabulary is None):
            raise StarlingError("DiscreteActions takes either max_commands or a vocabulary; give exactly one")
        if not isinstance(env.action_space, gym.spaces.Text):
            raise StarlingError(f"DiscreteActions needs a Text action space, not {env.action_space}")
        self._indices = None if vocabulary is None else {command: i for i, command in enumerate(vocabulary)}
        if vocabulary is not None and self._indices is not None and len(self._indices) < len(vocabulary):
            raise StarlingError("the vocabulary has duplicate commands; list each command once")
        n = len(vocabulary) if vocabulary is not None else int(max_commands or 0)
        if n < 1:
            raise StarlingError(f"DiscreteActions with {n} actions: at least one is needed")
        self.action_space = gym.spaces.Discrete(n)
        self._n = n
        self._invalid = invalid
        self._commands: dict[int, str] = {}

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Any, dict[str, Any]]:
        observation, infos = self.env.reset(seed=seed, options=options)
        return observation, self._mask(infos, ended=False)

    def step(self, action: SupportsIndex) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        """Send the command of an action index. Raises StarlingError for a masked action unless ``invalid`` is set."""
        observation, reward, terminated, truncated, infos = self.env.step(self.command(action))
        return observation, float(reward), terminated, truncated, self._mask(infos, ended=terminated)

    def command(self, action: SupportsIndex) -> str:
        """The command that ``step(action)`` sends. Raises StarlingError as `step` does."""
        try:
            command = self._commands.get(operator.index(action), self._invalid)
        except TypeError:
            raise StarlingError(f"action {action!r}: choose an integer from 0 to {self._n - 1}") from None
        if command is None:
            allowed = f"{len(self._commands)} of {self._n} are" if self._commands else "none is (call reset() first)"
            raise StarlingError(
                f"action {action} is not admissible in this state: {allowed}; sample with infos['action_mask'], or set "
                "invalid='look' to send that command instead"
            )
        return command

    def action_masks(self) -> npt.NDArray[np.bool_]:
        """Which actions are admissible: bool array of shape (n,)."""
        mask = np.zeros(self._n, dtype=np.bool_)
        mask[list(self._commands)] = True
        return mask

    def _mask(self, infos: dict[str, Any], *, ended: bool) -> dict[str, Any]:
        commands = listed_commands(infos, ended)
        if self._indices is None:
            check_command_count(commands, self._n)
            self._commands = dict(enumerate(commands))
        else:
            missing = [command for command in commands if command not in self._indices]
            if missing:
                raise StarlingError(
                    f"{len(missing)} admissible commands are not in the vocabulary: {', '.join(missing)}"
                )
            self._commands = {self._indices[command]: command for command in commands}
        return {**infos, "action_mask": self.action_masks().astype(np.int8)}
