"""Which candidate commands change the world: each is tried from the state, in one call of the interpreter.

A command changes the world if the objects, their properties or the variables differ after it from what they are after
waiting instead, with the same random numbers. Not counted: what the masks of the story leave out; what changes while
the player waits, for one turn or several; what then depends on chance.

Commands with two things are many, and most of them get a stock answer. So each thing of a pattern is first tried with
one partner. Where neither thing gets more than an answer that others get as well, the pair is left out.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from starling.stories.candidates import Pairs, ScopeItem, StoryCandidates
from starling.stories.tables import ObjectTable, StoryFile
from starling.util.errors import StoryError
from starling.zmachine.machine import Machine, Outcome
from starling.zmachine.memory import Memory

IDLE, EXAMINE = "look", "examine "
ALTERNATIVES = 6
"""Other phrases that are tried for a thing that is not understood."""
WAITS, SEEDS = 3, 4
LIMIT = 20_000_000
"""Instructions of a command that is tried; more are a loop."""
MAX_PAIRS = 1500
"""Commands with two things that are tried in a state, besides those with one partner for each."""
STOCK = 0.2
"""Share of a pattern's things that get the same answer if it is a stock answer."""
FIRST = 10
"""Things of each kind that are tried with a pattern before it is given up, if all get stock answers."""
VERBS = 8
"""What so many verbs leave behind is no effect of theirs: a turn has passed."""
REMARKS = 3
"""Things that get the same answer from a verb and change only variables: the story notes what it was about."""
VIEWS = ("inventory", "diagnose")
"""Ways to look at things; some set how the story shows them."""
_VARIABLES = 240


class _Table(NamedTuple):
    """What is tried first of a pattern with two things: each with one partner."""

    pairs: Pairs
    rows: list[str | None]
    """The first of all things with each second thing."""
    columns: list[str | None]

    def tries(self, most: int | None = None) -> list[str]:
        """The commands for at most that many things of a kind."""
        return list(dict.fromkeys(c for c in (*self.rows[:most], *self.columns[:most]) if c))


class CommandSearch:
    """Finds the commands that change the world. ``masks``: the bits of memory that identify a state, shape (bytes,).

    ``accepts``: whether a command is listed even if it changes nothing.
    """

    def __init__(
        self, story: StoryFile, masks: Memory, candidates: StoryCandidates, accepts: Callable[[str], bool]
    ) -> None:
        self._masks = np.where(world_bytes(story, len(masks)), masks, 0).astype(np.uint8)
        self._objects = np.where(places_and_flags(story, len(masks)), 255, 0).astype(np.uint8)
        self._candidates, self._accepts = candidates, accepts
        self._waits = [word for word in ("wait", "z") if candidates.knows(word)][:1]

    def commands(self, machine: Machine) -> list[str]:
        """The commands that change the world, one for each change, and those that are accepted.

        The machine is at a prompt, and left unchanged.
        """
        memory = machine.memory()
        masks = self._masks & ~self._passing(machine)
        tried: dict[str, Outcome | None] = {}

        def attempt(commands: Iterable[str]) -> None:
            new = [command for command in dict.fromkeys(commands) if command not in tried]
            tried.update(zip(new, machine.search(new, IDLE, masks, masks & self._objects, LIMIT), strict=True))

        items = self._understood(self._candidates.scope(memory), attempt, tried)
        singles = self._candidates.singles(memory, items)
        tables = [_first_tries(pairs) for pairs in self._candidates.pairs(memory, items)]
        attempt([IDLE, *self._waits, *singles])
        idle = self._without_effect(tried)
        attempt(command for table in tables for command in table.tries(FIRST))
        alive = [table for table in tables if not all(_dull(table, tried, idle, FIRST).values())]
        attempt(command for table in alive for command in table.tries())
        promising = [command for table in alive for command in _promising(table, tried, idle)]
        attempt(promising[:MAX_PAIRS])
        return self._distinct([*singles, *(c for c in promising if c in tried)], tried, idle)

    def _understood(
        self, items: list[ScopeItem], attempt: Callable[[Iterable[str]], None], tried: dict[str, Outcome | None]
    ) -> list[ScopeItem]:
        """The things that the player can see, one of each phrase, with phrases that the story understands.

        A thing cannot be seen if examining it gets the answer that most absent things get, as in a closed container.
        """
        absent = [EXAMINE + phrase for phrase in self._candidates.absent(items)]
        attempt([*absent, *(EXAMINE + item.phrase for item in items)])

        def answer(phrase: str) -> int | None:
            outcome = tried[EXAMINE + phrase]
            return outcome.answer if outcome else None

        refusals = Counter(outcome.answer for outcome in map(tried.get, absent) if outcome)
        unseen = {refusals.most_common(1)[0][0]} if refusals else set[int]()
        seen = [item for item in items if answer(item.phrase) not in unseen]
        if seen:  # else it is dark
            for item in (item for item in items if item not in seen):
                others = self._candidates.alternatives(item)[:ALTERNATIVES]
                attempt(EXAMINE + phrase for phrase in others)
                seen += [item._replace(phrase=p) for p in others if answer(p) not in unseen][:1]
        places = {(item.number, item.place): n for n, item in reversed(list(enumerate(items)))}
        first: dict[tuple[str, bool], ScopeItem] = {}
        for item in sorted(seen or items, key=lambda item: places[item.number, item.place]):
            first.setdefault((item.phrase, item.held), item)
        return list(first.values())

    def seen(self, memory: Memory) -> Memory:
        """The bits of memory in which commands can have an effect, shape (bytes,); the others are 0."""
        return np.asarray(memory & self._masks, np.uint8)

    def _distinct(self, commands: list[str], tried: dict[str, Outcome | None], idle: set[int]) -> list[str]:
        """The accepted commands, and the first with each effect.

        Two have the same if they leave the same behind; or the same objects, with the same answer. If they change only
        variables, several things that get the same answer from a verb are a remark: the story notes what it was about.
        """
        changing = ((command, o) for command, o in tried.items() if o and o.state not in idle and not o.objects)
        answers = Counter((command.split()[0], outcome.answer) for command, outcome in changing)
        seen: set[int | tuple[int, int]] = {*idle}
        found: list[str] = []
        for command in commands:
            outcome = tried[command]
            if self._accepts(command):
                found.append(command)
            elif outcome and outcome.state not in seen and (verb := command.split()[0]) not in VIEWS:
                stock = answers[verb, outcome.answer] >= REMARKS
                if not stock if not outcome.objects else (outcome.objects, outcome.answer) not in seen:
                    found.append(command)
                seen |= {outcome.state, (outcome.objects, outcome.answer)}
        return found

    def _without_effect(self, tried: dict[str, Outcome | None]) -> set[int]:
        """What commands without effect leave behind: nothing, or what waiting and many verbs do (time passes)."""
        verbs: dict[int, set[str]] = {}
        for command, outcome in tried.items():
            if outcome:
                verbs.setdefault(outcome.state, set()).add(command.split()[0])
        waits = (outcome.state for outcome in map(tried.get, (IDLE, *self._waits)) if outcome)
        return {0, *waits, *(state for state, found in verbs.items() if len(found) >= VERBS)}

    def _passing(self, machine: Machine) -> Memory:
        """The bits of memory that change while the player waits, or depend on chance then; shape (bytes,)."""
        here, noise = machine.snapshot(), np.zeros_like(self._masks)
        first = machine.memory().copy()
        for seed in range(SEEDS):
            for _ in range(WAITS if seed == 0 else 1):
                with contextlib.suppress(StoryError):
                    for command in self._waits:
                        machine.type(command)
                noise |= machine.memory() ^ first
            machine.restore(here)
            machine.reseed(seed + 1)
        machine.restore(here)
        return noise


def _first_tries(pairs: Pairs) -> _Table:
    def partner(item: ScopeItem, others: Sequence[ScopeItem]) -> ScopeItem | None:
        return next((other for other in others if other.phrase != item.phrase), None)

    def filled(first: ScopeItem | None, second: ScopeItem | None) -> str | None:
        return pairs.fill(first, second) if first and second else None

    rows = [filled(partner(second, pairs.firsts), second) for second in pairs.seconds]
    columns = [filled(first, partner(first, pairs.seconds)) for first in pairs.firsts]
    return _Table(pairs, rows, columns)


def _dull(table: _Table, tried: dict[str, Outcome | None], idle: set[int], most: int | None = None) -> dict[str, bool]:
    """Whether each command of the first tries gets no more than a stock answer."""
    outcomes = {command: tried[command] for command in table.tries(most)}
    answers = Counter(outcome.answer for outcome in outcomes.values() if outcome)
    least = max(2, STOCK * len(outcomes))
    return {
        command: outcome is None or (outcome.state in idle and answers[outcome.answer] >= least)
        for command, outcome in outcomes.items()
    }


def _promising(table: _Table, tried: dict[str, Outcome | None], idle: set[int]) -> list[str]:
    """The commands of a pattern that may change something, after the first tries."""
    dull = _dull(table, tried, idle)
    seconds = list(zip(table.pairs.seconds, table.rows, strict=True))
    found = []
    for first, column in zip(table.pairs.firsts, table.columns, strict=True):
        dull_first = dull.get(column or "", True)
        for second, row in seconds:
            if not (dull_first and dull.get(row or "", True)):
                command = table.pairs.fill(first, second)
                if command:
                    found.append(command)
    return found


def world_bytes(story: StoryFile, size: int) -> npt.NDArray[np.bool_]:
    """Which bytes of memory hold objects, their properties, and variables, shape (size,)."""
    found, objects = np.zeros(size, bool), ObjectTable(story)
    found[story.objects_address : objects.end] = True
    found[story.globals_address : story.globals_address + 2 * _VARIABLES] = True
    return found


def places_and_flags(story: StoryFile, size: int) -> npt.NDArray[np.bool_]:
    """Which bytes of memory hold objects' attributes and parents, shape (size,)."""
    defaults, entry, used = (62, 9, 5) if story.version <= 3 else (126, 14, 8)
    place = np.arange(size) - story.objects_address - defaults
    inside = (place >= 0) & (place < ObjectTable(story).count * entry)
    return np.asarray(inside & (place % entry < used), np.bool_)
