"""Which candidate commands change the world: each is tried from the state, in one call of the interpreter.

A command changes the world if the objects, their properties or the variables differ after it from what they are after
waiting instead, with the same random numbers. Not counted: what the masks of the story leave out; what changes while
the player waits, for one turn or several; what then depends on chance.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from starling.stories.candidates import StoryCandidates
from starling.stories.tables import ObjectTable, StoryFile
from starling.util.errors import StoryError
from starling.zmachine.machine import Machine
from starling.zmachine.memory import Memory

IDLE = "look"
WAITS, SEEDS = 3, 2
LIMIT = 20_000_000
"""Instructions of a command that is tried; more are a loop."""
_VARIABLES = 240


class CommandSearch:
    """Finds the commands that change the world. ``masks``: the bits of memory that identify a state, shape (bytes,).

    ``accepts``: whether a command is listed even if it changes nothing.
    """

    def __init__(
        self, story: StoryFile, masks: Memory, candidates: StoryCandidates, accepts: Callable[[str], bool]
    ) -> None:
        self._masks = np.where(world_bytes(story, len(masks)), masks, 0).astype(np.uint8)
        self._accepts = accepts
        self._waits = [word for word in ("wait", "z") if candidates.knows(word)][:1]

    def commands(self, machine: Machine, candidates: Sequence[str]) -> list[str]:
        """Those of the candidates that are accepted, and the first of those with the same effect, in their order.

        The machine is at a prompt, and left unchanged.
        """
        masks = self._masks & ~self._passing(machine)
        idle = [IDLE, "inventory", *self._waits]
        outcomes = machine.search([*idle, *candidates], IDLE, masks, LIMIT)
        seen = {0, *(outcome.state for outcome in outcomes[: len(idle)] if outcome)}
        found: list[str] = []
        for command, outcome in zip(candidates, outcomes[len(idle) :], strict=True):
            if self._accepts(command):
                found.append(command)
            elif outcome and outcome.state not in seen:
                seen.add(outcome.state)
                found.append(command)
        return found

    def _passing(self, machine: Machine) -> Memory:
        """The bits of memory that change while the player waits, or depend on chance then; shape (bytes,)."""
        here, noise = machine.snapshot(), np.zeros_like(self._masks)
        first: npt.NDArray[np.uint8] | None = None
        for seed in range(SEEDS):
            for _ in range(WAITS if seed == 0 else 1):
                with contextlib.suppress(StoryError):
                    for command in self._waits:
                        machine.type(command)
                first = machine.memory().copy() if first is None else first
                noise |= machine.memory() ^ first
            machine.restore(here)
            machine.reseed(seed + 1)
        machine.restore(here)
        return noise


def world_bytes(story: StoryFile, size: int) -> npt.NDArray[np.bool_]:
    """Which bytes of memory hold objects, their properties, and variables, shape (size,)."""
    found, objects = np.zeros(size, bool), ObjectTable(story)
    found[story.objects_address : objects.end] = True
    found[story.globals_address : story.globals_address + 2 * _VARIABLES] = True
    return found
