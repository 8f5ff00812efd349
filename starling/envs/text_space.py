"""A text space that also works in the shared memory of worker processes.

Gymnasium's `AsyncVectorEnv` reads shared memory once, when the workers start, and relies on arrays that show later
writes. Strings do not: with Gymnasium's own `Text` (version 1.4), every observation stays the empty string of that
first read. Here the result of reading is a view, of which `AsyncVectorEnv` returns a copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, overload

from gymnasium.spaces import Text
from gymnasium.vector.utils import read_from_shared_memory

from starling.util.errors import StarlingError


class GameText(Text):
    """The space of a game's texts; otherwise like `gymnasium.spaces.Text`."""


class _SharedTexts(Sequence[str]):
    """The texts of n environments, shape (n,), as they are in shared memory at the time; a copy is a tuple."""

    def __init__(self, space: Text, memory: Any, n: int) -> None:
        self._space, self._memory, self._n = space, memory, n

    def _texts(self) -> tuple[str, ...]:
        read: Any = read_from_shared_memory.dispatch(Text)
        return tuple(read(self._space, self._memory, self._n))

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[str, ...]: ...
    def __getitem__(self, index: int | slice) -> str | tuple[str, ...]:
        return self._texts()[index]

    def __len__(self) -> int:
        return self._n

    def __deepcopy__(self, memo: dict[int, Any]) -> tuple[str, ...]:
        return self._texts()


@read_from_shared_memory.register(GameText)
def _read(space: GameText, shared_memory: Any, n: int = 1) -> Any:
    return _SharedTexts(space, shared_memory, n)


def as_command(action: object) -> str:
    """An action of a text environment. Raises StarlingError if it is no string."""
    if not isinstance(action, str):
        raise StarlingError(
            f"an action is a command, such as 'look', not {action!r}; for actions by number wrap the environment in"
            " starling.envs.wrappers.DiscreteActions"
        )
    return action
