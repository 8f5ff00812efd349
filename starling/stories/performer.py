"""Finds the routine with which a story performs an action after parsing a command, by tracing its calls.

Inform's and Infocom's stories have such a routine. It takes the number of the action, as in the grammar, and
those of the things; in older stories of Inform, it finds them in variables. Calling it directly skips the parser and
the end of the turn, which take most of a command's time.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from starling.stories.candidates import ScopeItem, StoryCandidates
from starling.stories.grammar import CommandPattern
from starling.util.errors import StoryError
from starling.zmachine.machine import Called, Machine, Performer, Snapshot
from starling.zmachine.memory import Memory, word

VARIABLES = 240
ACTIONS = 4
"""Actions that must be seen performed by a routine to believe that it performs all."""
PLAIN, VERBS, THINGS = 8, 12, 4
"""Patterns without things, with things, and things for each, that are followed."""
PAIRS = 40
"""Commands with two things that are followed to find the variable of the second."""
USUAL = 0.2
"""Memory that more than this fraction of performed actions change counts for nothing."""
MOST = 0.6
"""Share of the commands after which a variable holds the number of the action or thing."""


class KnownPerformer(NamedTuple):
    """How a story performs actions, and which memory every action changes."""

    performer: Performer
    noted: Memory
    """Mask of the memory bits to ignore after an action is performed, shape (bytes,)."""


class _Sample(NamedTuple):
    """A command and the numbers that it stands for."""

    command: str
    numbers: tuple[int, int, int]
    """Numbers of the action and the things; 0 for none."""


def find_performer(machine: Machine, here: Snapshot, candidates: StoryCandidates) -> KnownPerformer | None:
    """The routine that performs actions, found from the state ``here``, a prompt; None if there is none that is known
    to do so. The machine is left in that state."""
    machine.restore(here)
    items = [item for item in candidates.scope(machine.memory()) if item.number]
    samples = list(_samples(candidates.patterns, items))
    pairs = list(_pairs(candidates.patterns, items))[:PAIRS]
    found = _by_arguments(machine, here, samples, pairs) or _by_variables(machine, here, samples, pairs)
    machine.restore(here)
    return KnownPerformer(found, _noted(machine, found, candidates, items)) if found else None


def _noted(machine: Machine, performer: Performer, candidates: StoryCandidates, items: list[ScopeItem]) -> Memory:
    """The variables that many actions change, as they hold which action is performed."""
    patterns = [p for p in candidates.patterns if len(p.slots) < 2 and p.action >= 0]
    actions = [
        p.numbers(item.number if p.slots else 0)
        for p in patterns
        for item in (items[:THINGS] if p.slots else items[:1])
    ]
    size = len(machine.memory())
    changes, everything = np.zeros(size, np.uint16), np.full(size, 255, np.uint8)
    machine.perform(performer, np.array(actions, np.uint16).reshape(-1, 3), "", everything, everything, changes=changes)
    first = word(machine.memory(), 0x0C)
    usual = (changes[first : first + 2 * VARIABLES] > USUAL * len(actions)).reshape(-1, 2).any(axis=1)
    noted = np.zeros(size, np.uint8)
    noted[first : first + 2 * VARIABLES] = np.where(np.repeat(usual, 2), 255, 0)[: size - first]
    return noted


def _samples(patterns: list[CommandPattern], items: list[ScopeItem]) -> Iterator[_Sample]:
    for pattern in [p for p in patterns if not p.slots and p.action >= 0][:PLAIN]:
        yield _Sample(pattern.text, (pattern.action, 0, 0))
    single = [p for p in patterns if len(p.slots) == 1 and p.slots[0].kind != "direction" and p.action >= 0]
    for pattern in single[:VERBS]:
        for item in items[:THINGS]:
            yield _Sample(pattern.fill(item.phrase), (pattern.action, item.number, 0))


def _pairs(patterns: list[CommandPattern], items: list[ScopeItem]) -> Iterator[_Sample]:
    for pattern in patterns:
        if len(pattern.slots) == 2 and pattern.action >= 0:
            for first, second in itertools.pairwise(items):
                yield _Sample(
                    pattern.fill(first.phrase, second.phrase), (*pattern.numbers(first.number, second.number),)
                )


def _by_arguments(machine: Machine, here: Snapshot, samples: list[_Sample], pairs: list[_Sample]) -> Performer | None:
    """The routine that is called with the numbers; rules of a story may look at variables of the parser, too."""
    votes: Counter[int] = Counter()
    actions: dict[int, set[int]] = {}
    for command, (action, noun, _) in samples:
        machine.restore(here)
        fits = {c.routine for c in machine.trace(command) if _fits(c, action, noun)}
        votes.update(fits)
        for routine in fits:
            actions.setdefault(routine, set()).add(action)
    known = [routine for routine, _ in votes.most_common(1) if len(actions[routine]) >= ACTIONS]
    if not known:
        return None

    def performs(call: Called, sample: _Sample) -> bool:
        return call.routine == known[0] and call.arguments[:2] == sample.numbers[:2]

    nouns = [sample for sample in samples if sample.numbers[1]]
    return Performer(known[0], 3, _variables(machine, here, nouns, pairs, (0, 0, 0), performs))


def _fits(call: Called, action: int, noun: int) -> bool:
    return call.given >= (2 if noun else 1) and call.arguments[0] == action and call.arguments[1] == noun


def _by_variables(machine: Machine, here: Snapshot, samples: list[_Sample], pairs: list[_Sample]) -> Performer | None:
    """The routine without arguments that is called when variables hold the numbers, from the outermost loop."""
    samples = [sample for sample in samples if sample.numbers[1]]
    first = word(machine.memory(), 0x0C)
    holding = _holding(machine, here, samples, first)
    if not holding[0] or not holding[1]:
        return None
    watched = (holding[0][0], holding[1][0], holding[0][-1])
    votes: Counter[tuple[int, int]] = Counter()
    for sample in samples:
        machine.restore(here)
        votes.update(list(_outermost(machine.trace(sample.command, watched), sample))[:1])
    if not votes or len(samples) * MOST > votes.most_common(1)[0][1]:
        return None
    routine = votes.most_common(1)[0][0][0]

    def performs(call: Called, sample: _Sample) -> bool:
        return call.routine == routine and call.watched[:2] == sample.numbers[:2]

    return Performer(routine, 0, _variables(machine, here, samples, pairs, watched, performs))


def _variables(
    machine: Machine,
    here: Snapshot,
    samples: list[_Sample],
    pairs: list[_Sample],
    watched: tuple[int, int, int],
    performs: Callable[[Called, _Sample], bool],
) -> bytes:
    """Which variables hold which number when an action is performed, as in a `Performer`."""
    first = word(machine.memory(), 0x0C)
    actions, nouns, _ = _holding(machine, here, samples, first, watched, performs)
    # Inform's library declares each variable of the second thing after one of the first.
    seconds = _holding(machine, here, pairs, first, watched, performs)[2] or [at + 2 for at in nouns]
    variables = [(at, 0) for at in actions] + [(at, 2) for at in seconds if at not in nouns]
    variables += [(at, 1) for at in nouns]
    return np.array(variables, np.uint16).tobytes()


def _outermost(calls: list[Called], sample: _Sample) -> Iterator[tuple[int, int]]:
    """The calls from the outermost loop when the variables hold the numbers: (routine, depth)."""
    action, noun, _ = sample.numbers
    depth = min((c.depth for c in calls), default=0)
    return (
        (c.routine, c.depth) for c in calls if c.depth == depth and not c.given and c.watched == (action, noun, action)
    )


def _holding(
    machine: Machine,
    here: Snapshot,
    samples: list[_Sample],
    first: int,
    watched: tuple[int, int, int] = (0, 0, 0),
    performs: Callable[[Called, _Sample], bool] | None = None,
) -> tuple[list[int], ...]:
    """Addresses of the variables, of which the ``first`` is given, that hold each number after most commands, or when
    the call is made that performs them."""
    votes: tuple[Counter[int], ...] = (Counter(), Counter(), Counter())
    done = 0
    for sample in samples:
        machine.restore(here)
        if performs is None:
            try:
                machine.type(sample.command)
            except StoryError:
                continue
        else:
            calls = machine.trace(sample.command, watched)
            place = next((n for n, call in enumerate(calls) if performs(call, sample)), None)
            if place is None:
                continue
            machine.restore(here)
            machine.trace(sample.command, watched, place + 1)
        done += 1
        memory = machine.memory()
        values = [word(memory, first + 2 * n) for n in range(VARIABLES)]
        for n, number in enumerate(sample.numbers):
            votes[n].update(first + 2 * k for k, value in enumerate(values) if number and value == number)
    machine.restore(here)
    return tuple(sorted(at for at, count in found.items() if count >= max(2, MOST * done)) for found in votes)
