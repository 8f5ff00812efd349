"""Finds a story's first prompt for commands: some stories first ask for a name, a yes or a key."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from starling.util.errors import StoryError
from starling.zmachine.machine import Machine, Place, Snapshot

ANSWERS = ("", "alex", "yes", "no", "1")
"""What is tried at a question: Return, a name, yes, no, the first item of a menu."""
KEYS = ("", "y", "n", "1", " ")
MAX_ASKED = 4
"""Inputs at the same place that are answered; more are a loop."""
_PROBES = ("look", "inventory", "look")


class Beginning(NamedTuple):
    """The first prompt for commands."""

    place: Place
    snapshot: Snapshot
    answers: tuple[str, ...]
    """The answers to give before it; usually none."""


def find_beginning(machine: Machine) -> Beginning:
    """The first prompt at which a story takes commands, reached with the fewest answers to earlier questions.

    A prompt is a place where the story still waits after ``look``, ``inventory`` and ``look``, with responses that
    differ for different commands and begin in the same way for the same: a question asks again, or goes on. If there is
    none within reach, the story's first input counts. The machine is left at its start.
    """
    queue: list[tuple[Snapshot, tuple[str, ...]]] = [(machine.start, ())]
    start = Beginning(machine.place, machine.start, ())
    seen, expanded = {_digest(machine)}, Counter[Place]()
    while queue:
        snapshot, answers = queue.pop(0)
        machine.restore(snapshot)
        place = machine.place
        if _takes_commands(machine):
            machine.restore(machine.start)
            # If it is the place of the first input, that was a prompt, too, at which much was going on.
            return Beginning(place, snapshot, answers) if place != machine.place else start
        machine.restore(snapshot)
        expanded[machine.place] += 1
        for answer in (KEYS if machine.waits_for_key else ANSWERS) if expanded[machine.place] <= MAX_ASKED else ():
            machine.restore(snapshot)
            try:
                machine.type(answer)
            except StoryError:
                continue
            if not machine.halted and _digest(machine) not in seen:
                seen.add(_digest(machine))
                queue.append((machine.snapshot(), (*answers, answer)))
    machine.restore(machine.start)
    return start


def _takes_commands(machine: Machine) -> bool:
    place, said = machine.place, []
    for probe in _PROBES:
        if machine.waits_for_key or machine.place != place or machine.halted:
            return False
        try:
            said.append(machine.type(probe))
        except StoryError:
            return False
    same = said[0].split("\n")[0] == said[2].split("\n")[0]
    return machine.place == place and same and said[0] != said[1] and bool(said[0] and said[1])


def _digest(machine: Machine) -> tuple[Place, bytes, bytes]:
    return machine.place, machine.calls, machine.memory().tobytes()
