"""Commands by number, with a mask."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any, SupportsIndex

import gymnasium as gym
import numpy as np
import numpy.typing as npt

from starling.envs.wrappers.commands import check_room, listed_commands
from starling.util.errors import StarlingError


class DiscreteActions(gym.Wrapper[Any, Any, Any, str], gym.utils.RecordConstructorArgs):
    """Actions are numbers: Discrete(n) over the admissible commands.

    With ``max_commands`` = n, action i is ``infos["admissible_commands"][i]``: right for a policy that reads the
    commands (TokenIds gives their ids). With a ``vocabulary`` of n commands (`command_vocabulary` lists a game's),
    action i is ``vocabulary[i]`` in every state: right for a policy that has one output per action, as those of
    Stable-Baselines3. Either way ``infos["action_mask"]`` (n,), int8, is 1 for the actions that are admissible, as
    ``action_space.sample(mask)`` takes it, and ``action_masks()`` is the same as bool, as sb3-contrib's MaskablePPO
    asks for it. After the game has ended the mask is all zeros.

    A state with more commands than there are numbers is an error that names the number needed, not a shorter list:
    the commands that would be cut are the game's own, often those that win, and a larger n costs next to nothing
    because the rest is masked. A command that the vocabulary lacks is an error too.

    Parameters
    ----------
    env
        An environment whose actions are commands.
    max_commands, vocabulary
        One of the two.
    invalid
        The command that is sent for a masked action, such as ``"look"``, for algorithms that know no masks.
        Without it a masked action raises StarlingError.
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
            raise StarlingError("DiscreteActions takes max_commands or a vocabulary")
        if not isinstance(env.action_space, gym.spaces.Text):
            raise StarlingError(f"DiscreteActions turns commands into numbers; these actions are {env.action_space}")
        self._numbers = None if vocabulary is None else {command: i for i, command in enumerate(vocabulary)}
        if vocabulary is not None and self._numbers is not None and len(self._numbers) < len(vocabulary):
            raise StarlingError("the vocabulary has a command twice; each number needs a command of its own")
        n = len(vocabulary) if vocabulary is not None else int(max_commands or 0)
        if n < 1:
            raise StarlingError("DiscreteActions needs room for a command at least")
        self.action_space = gym.spaces.Discrete(n)
        self._n = n
        self._invalid = invalid
        self._commands: dict[int, str] = {}

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Any, dict[str, Any]]:
        observation, infos = self.env.reset(seed=seed, options=options)
        return observation, self._number(infos, ended=False)

    def step(self, action: SupportsIndex) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        """Send the command of that number. Raises StarlingError for a number that is masked, if there is no
        ``invalid`` command to be sent in its place."""
        observation, reward, terminated, truncated, infos = self.env.step(self.command(action))
        return observation, float(reward), terminated, truncated, self._number(infos, ended=terminated)

    def command(self, action: SupportsIndex) -> str:
        """The command that ``step(action)`` would send."""
        try:
            command = self._commands.get(operator.index(action), self._invalid)
        except TypeError:
            raise StarlingError(f"an action is a whole number from 0 to {self._n - 1}, not {action!r}") from None
        if command is None:
            allowed = f"{len(self._commands)} of {self._n} are" if self._commands else "none is (call reset() first)"
            raise StarlingError(
                f"action {action} is not admissible here: {allowed}; choose by infos['action_mask'], or give "
                "invalid='look' to have that sent instead"
            )
        return command

    def action_masks(self) -> npt.NDArray[np.bool_]:
        """Which actions are admissible, (n,) bool."""
        mask = np.zeros(self._n, dtype=np.bool_)
        mask[list(self._commands)] = True
        return mask

    def _number(self, infos: dict[str, Any], *, ended: bool) -> dict[str, Any]:
        commands = listed_commands(infos, ended)
        if self._numbers is None:
            check_room(commands, self._n)
            self._commands = dict(enumerate(commands))
        else:
            missing = [command for command in commands if command not in self._numbers]
            if missing:
                raise StarlingError(f"the vocabulary lacks {len(missing)} admissible commands: {', '.join(missing)}")
            self._commands = {self._numbers[command]: command for command in commands}
        return {**infos, "action_mask": self.action_masks().astype(np.int8)}
