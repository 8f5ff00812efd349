"""Tries commands in one state, typed or performed directly, and finds those that seem to change something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from starling.stories.choices import Choices, Rows
from starling.stories.performer import KnownPerformer
from starling.zmachine.machine import Machine, Outcome, classes
from starling.zmachine.memory import Memory

IDLE = "look"
LIMIT = 20_000_000
"""Instructions of a command that is tried; more are a loop."""
VERBS = 8
"""What so many verbs leave behind is no effect of theirs: a turn has passed."""
REMARKS = 2
"""Things that get the same answer from a verb and change only variables: the story notes what it was about."""
STOCK = 0.2
"""Share of a pattern's things that get the same answer if it is a stock answer."""
TYPED = 4
"""Commands with the same change that are typed until one has an effect."""
PROBES = 8
"""Commands of a pattern that are typed first."""
HOPELESS = 6
"""If so many typed commands of a pattern have no effect, and none has, no others are typed."""

Numbers = npt.NDArray[np.uint64]
"""State, objects and answer of commands as in an `Outcome`, and the state without variables that hold the number of one
of the things, shape (commands, 4); all 0 where the story fails."""
_MIX = np.uint64(0x9E3779B97F4A7C15)


class Trials:
    """Tries commands in the state of a machine, at a prompt, and leaves it unchanged. ``masks``: the bits of memory
    that count, shape (bytes,); ``objects``: those of them that hold places and flags of objects."""

    def __init__(self, machine: Machine, masks: Memory, objects: Memory, performer: KnownPerformer | None) -> None:
        self._machine, self._masks, self._objects, self._known = machine, masks, objects, performer
        if performer:
            self._performed = masks & ~performer.noted
            self._moved = self._performed & objects
        self.tried: dict[str, Outcome | None] = {}
        """What typed commands do."""
        self.typed: Counter[int] = Counter()
        """Of each pattern, how many commands were typed that had seemed to change something."""
        self.fruitful: set[int] = set()
        """The patterns of which one had an effect."""

    def hopeful(self, pattern: int) -> bool:
        """Whether more commands of a pattern are worth typing."""
        return pattern in self.fruitful or self.typed[pattern] < HOPELESS

    def type(self, commands: Iterable[str]) -> None:
        """Type commands that have not been tried."""
        new = [command for command in dict.fromkeys(commands) if command not in self.tried]
        found = self._machine.search(new, IDLE, self._masks, self._objects, LIMIT) if new else []
        self.tried.update(zip(new, found, strict=True))

    def outcomes(self, choices: Choices, rows: Rows, after: str | None = None) -> Numbers:
        """What commands do, performed if they can be, or else typed. ``after``: a command that is typed before, if all
        can be performed; else the outcomes are 0."""
        found = np.zeros((len(rows), 4), np.uint64)
        known = choices.performable(rows) if self._known else np.zeros(len(rows), bool)
        if self._known and known.any():
            here = self._machine.snapshot()
            if after is not None:
                self._machine.type(after)
            actions = choices.actions(rows if known.all() else rows[known])
            words = choices.words
            performed = self._machine.perform(
                self._known.performer, actions, words, self._performed, self._moved, LIMIT
            )
            if after is not None:
                self._machine.restore(here)
            if len(performed) == len(rows):
                return performed
            found[known] = performed
        if after is None and not known.all():
            texts = [choices.text(row) for row in rows[~known]]
            self.type(texts)
            found[~known] = [
                (*outcome, outcome.answer) if outcome else (0, 0, 0, 0) for outcome in map(self.tried.get, texts)
            ]
        return found


def without_effect(rows: Rows, found: Numbers) -> npt.NDArray[np.bool_]:
    """Which commands change nothing, or only what many verbs change because time passes; shape (commands,)."""
    inverse, first = classes(found[:, 0])
    _, patterns = classes((inverse * 1000 + rows[:, 0]).view(np.uint64))
    idle = (np.bincount(inverse[patterns], minlength=len(first)) >= VERBS) | (found[first, 0] == 0)
    return np.asarray(idle[inverse], np.bool_)


def dull(rows: Rows, found: Numbers) -> npt.NDArray[np.bool_]:
    """Which commands get only a stock answer; shape (commands,)."""
    inverse, _ = classes(_remarks(rows, found))
    counts = np.bincount(inverse)
    tries = np.bincount(rows[:, 0])[rows[:, 0]] if len(rows) else np.empty(0, np.int64)
    stock = counts[inverse] >= np.maximum(2, STOCK * tries)
    return np.asarray((without_effect(rows, found) & stock) | (found[:, 2] == 0), np.bool_)


def worth_typing(rows: Rows, found: Numbers) -> npt.NDArray[np.bool_]:
    """Which commands seem to change the world; shape (commands,)."""
    changing = ~without_effect(rows, found)
    noting = changing & (found[:, 1] == 0)
    same = (_remarks(rows, found) + found[:, 3] * _MIX)[noting]
    inverse, _ = classes(same)
    counts = np.bincount(inverse)
    changing[np.flatnonzero(noting)[counts[inverse] >= REMARKS]] = False
    return changing


def type_first_of_each(
    trials: Trials, choices: Choices, rows: Rows, found: Numbers, keys: npt.NDArray[np.int64], idle: set[int]
) -> list[str]:
    """Type one command for each change, or several until one has an effect; returns the typed ones, ordered by
    ``keys``."""
    groups: dict[int, list[int]] = {}
    changing = np.flatnonzero(worth_typing(rows, found))
    # Of two that do the same to objects, with the same answer, only one is listed.
    effects = np.where(found[:, 1] > 0, found[:, 1] ^ (found[:, 2] * _MIX), found[:, 0])
    order = changing[np.argsort(keys[changing], kind="stable")]
    for index, effect in zip(order.tolist(), effects[order].tolist(), strict=True):
        groups.setdefault(effect, []).append(index)
    patterns: dict[int, list[int]] = {}
    for group in groups.values():
        patterns.setdefault(int(rows[group[0], 0]), []).append(group[0])
    typed: dict[int, str] = {}

    def effective(indices: Iterable[int]) -> set[int]:
        texts = {index: choices.text(rows[index]) for index in indices if trials.hopeful(int(rows[index, 0]))}
        trials.type(texts.values())
        outcomes = {index: trials.tried[text] for index, text in texts.items()}
        successes = {index for index, outcome in outcomes.items() if outcome and outcome.state not in idle}
        for index in texts.keys() - typed.keys():
            trials.typed[int(rows[index, 0])] += 1
        trials.fruitful.update(rows[list(successes), 0].tolist())
        typed.update(texts)
        return successes

    effective(index for firsts in patterns.values() for index in firsts[:: -(-len(firsts) // PROBES)])
    pending = list(groups.values())
    for turn in range(TYPED):
        pending = [group for group in pending if len(group) > turn]
        done = effective(group[turn] for group in pending)
        pending = [group for group in pending if group[turn] not in done]
    return [typed[index] for index in sorted(typed, key=lambda index: int(keys[index]))]


def _remarks(rows: Rows, found: Numbers) -> npt.NDArray[np.uint64]:
    """Equal for commands of the same pattern with the same answer."""
    return np.asarray(found[:, 2] ^ (rows[:, 0].astype(np.uint64) * _MIX), np.uint64)
