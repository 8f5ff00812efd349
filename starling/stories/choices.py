"""The candidate commands of a state as arrays: patterns, and the things in their slots."""

from __future__ import annotations

import functools
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from starling.stories.candidates import ALL, ScopeItem, StoryCandidates
from starling.stories.grammar import CommandPattern, GrammarToken
from starling.stories.ranks import IMPOSSIBLE
from starling.zmachine.memory import Memory

Rows = npt.NDArray[np.int64]
"""Commands, shape (commands, 3): numbers of the pattern and of the first and the second thing; -1 for none."""
TAKEN = ("held", "multiexcept")
"""Slots for which the parser takes a thing that is not held."""


class Table(NamedTuple):
    """The first tries of patterns with two slots of the same kinds: each thing with one partner."""

    tries: npt.NDArray[np.int64]
    """Numbers of the things, shape (tries, 2)."""
    early: npt.NDArray[np.bool_]
    """The tries with the first things of each kind; the pattern is dropped if all of them get stock answers."""
    firsts: npt.NDArray[np.int64]
    """The things for the first slot; the tries begin with these, in this order."""
    seconds: npt.NDArray[np.int64]
    """The things for the second slot, of the tries that follow; or, if there are none of these, directions."""


class Choices:
    """The commands that a state allows. ``items``: the things in scope."""

    def __init__(self, candidates: StoryCandidates, memory: Memory, items: list[ScopeItem]) -> None:
        ways = [ScopeItem(0, way.removeprefix("go "), False, 0) for way in candidates.ways]
        self.patterns, self.items = candidates.patterns, [*items, *ways]
        self.count = len(items)
        """Number of things; the other items are directions."""
        self._candidates, self._memory = candidates, memory
        self._numbers = np.array([*(item.number for item in self.items), 0], np.int64)
        self._places = np.array([item.place for item in items], np.int64)
        self._everywhere = np.array([candidates.is_everywhere(item) for item in items], bool)
        self._ranks: dict[tuple[str, int], npt.NDArray[np.int64]] = {}
        self._held = np.array([item.held for item in items], bool)
        self._orders: dict[tuple[str, int], npt.NDArray[np.int64]] = {}
        self._known = np.append(self._numbers[:-1] > 0, True)
        """Which items are objects of the story; the last is none."""
        self._unfit: dict[str | None, npt.NDArray[np.bool_]] = {}
        room = candidates.room(memory)
        self._nested = np.array([candidates.nested(room, item) for item in items], bool)

    def text(self, row: npt.NDArray[np.int64]) -> str:
        """The command."""
        pattern, first, second = row.tolist()
        return self.patterns[pattern].fill(
            self.items[first].phrase if first >= 0 else "", self.items[second].phrase if second >= 0 else ""
        )

    def actions(self, rows: Rows) -> npt.NDArray[np.uint16]:
        """Numbers of the action and of the things as the action gets them, shape (commands, 3)."""
        action, swapped = self._of_patterns
        things = self._numbers[rows[:, 1:]]
        things = np.where(swapped[rows[:, :1]], things[:, ::-1], things)
        return np.concatenate([action[rows[:, :1]], things], axis=1).astype(np.uint16)

    def performable(self, rows: Rows) -> npt.NDArray[np.bool_]:
        """Which commands are about objects of the story only, shape (commands,)."""
        known, actions = self._known, self._of_patterns[0] >= 0
        return np.asarray(known[rows[:, 1]] & known[rows[:, 2]] & actions[rows[:, 0]], np.bool_)

    def without_remarks(self, rows: Rows, found: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
        """What commands do, as from `Trials.outcomes`, with nothing for those that change only variables and have a
        thing that is everywhere: the story notes what it was about."""
        things = np.append(self._everywhere, np.zeros(len(self.items) - self.count + 1, bool))
        remark = (things[rows[:, 1]] | things[rows[:, 2]]) & (found[:, 1] == 0)
        return np.where(remark[:, None], np.uint64(0), found)

    def singles(self) -> tuple[Rows, npt.NDArray[np.int64]]:
        """The commands with one thing, and their ranks: lower is more likely."""
        numbers = [n for n, p in enumerate(self.patterns) if len(p.slots) == 1 and p.slots[0].kind != "direction"]
        if not numbers or not self.count:
            return np.empty((0, 3), np.int64), np.empty(0, np.int64)
        ranks = np.array([self._ranked(self.patterns[n].slots[0]) for n in numbers])
        less = np.array([self._misfits(self.patterns[n]) for n in numbers]) | self._nested
        where = np.argwhere(ranks < IMPOSSIBLE)
        rows = np.stack([np.array(numbers)[where[:, 0]], where[:, 1], np.full(len(where), -1)], axis=1)
        return rows, (ranks + less)[where[:, 0], where[:, 1]]

    def tables(self) -> dict[int, Table]:
        """{pattern number: first tries} of the patterns with two things."""
        found: dict[int, Table] = {}
        # Many slots differ only in words and in attributes that leave the same things in the same order.
        made: dict[tuple[bytes, bytes, bool, bool], Table] = {}
        for n, pattern in enumerate(self.patterns):
            if len(pattern.slots) != 2:
                continue
            first, second = pattern.slots
            firsts, seconds = self._sorted(first), self._sorted(second)
            key = (firsts.tobytes(), seconds.tobytes(), first.kind == "multiinside", second.kind == "direction")
            if key not in made:
                made[key] = self._table(firsts, seconds, *key[2:])
            if len(made[key].tries):
                found[n] = made[key]
        return found

    def with_taken(self, thing: int) -> Rows:
        """The commands with a thing that the parser would first pick up implicitly."""
        patterns, others, second = self._with_others
        rows = _columns(patterns, np.where(second, others, thing), np.where(second, thing, others))
        return rows[others != thing]

    @functools.cached_property
    def _with_others(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        """Commands with a thing that the parser picks up first, without this thing: numbers of the pattern and of the
        other thing, and whether the thing is the second; shape (commands,) each."""
        found: list[tuple[int, npt.NDArray[np.int64], bool]] = []
        for n, pattern in enumerate(self.patterns):
            if pattern.slots and pattern.slots[0].kind in TAKEN:
                alone = len(pattern.slots) == 1
                found.append((n, np.array([-1]) if alone else self._sorted(pattern.slots[1]), False))
            if len(pattern.slots) == 2 and pattern.slots[1].kind in TAKEN:
                found.append((n, self._sorted(pattern.slots[0]), True))
        sizes = [len(others) for _, others, _ in found]
        others = np.concatenate([np.empty(0, np.int64), *(others for _, others, _ in found)])
        patterns = np.repeat(np.array([n for n, _, _ in found], np.int64), sizes)
        return patterns, others, np.repeat(np.array([second for _, _, second in found], bool), sizes)

    def all_things(self) -> list[str]:
        """Commands with all things at once."""
        return [p.fill(ALL.phrase) for p in self.patterns if len(p.slots) == 1 and p.slots[0].many]

    def with_all(self, rows: Rows) -> list[str]:
        """Commands with all things at once in the place of the first thing of these commands with two things."""
        many = np.array([len(p.slots) == 2 and p.slots[0].many for p in self.patterns], bool)
        chosen = rows[many[rows[:, 0]]]
        found = sorted(set(zip(chosen[:, 0].tolist(), chosen[:, 2].tolist(), strict=True)))
        texts = (self.patterns[pattern].fill(ALL.phrase, self.items[second].phrase) for pattern, second in found)
        return list(dict.fromkeys(texts))

    def first_tries(self, tables: dict[int, Table]) -> tuple[Rows, npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """The tries of all tables as commands; which of them are early, and which stand for their first thing."""
        tries = np.concatenate([table.tries for table in tables.values()])
        numbers = np.repeat(list(tables), [len(table.tries) for table in tables.values()])
        early = np.concatenate([table.early for table in tables.values()])
        columns = np.concatenate([np.arange(len(table.tries)) < len(table.firsts) for table in tables.values()])
        possible = (tries >= 0).all(axis=1)
        return _columns(numbers, tries[:, 0], tries[:, 1])[possible], early[possible], columns[possible]

    def promising(
        self, tables: dict[int, Table], rows: Rows, columns: npt.NDArray[np.bool_], both: bool = False
    ) -> Rows:
        """All commands that share a thing, or ``both``, in its place, with some of ``rows`` among the first tries of
        its pattern: the first thing where ``columns`` is true, else the second. A thing that exists only as a word, so
        that commands with it must be typed, must be the one that is shared."""
        real = (self._numbers[:-1] > 0) | (np.arange(len(self.items)) >= self.count)
        found = [np.empty((0, 3), np.int64)]
        shared = np.zeros((2, len(self.patterns), len(self.items)), bool)
        shared[0, rows[columns, 0], rows[columns, 1]] = True
        shared[1, rows[~columns, 0], rows[~columns, 2]] = True
        for n in np.flatnonzero(shared.any(axis=(0, 2))).tolist():
            table = tables[n]
            one, two = shared[0, n, table.firsts], shared[1, n, table.seconds]
            first, second = np.nonzero(
                (one[:, None] & two if both else one[:, None] | two)
                & (one | real[table.firsts])[:, None]
                & (two | real[table.seconds])
            )
            pairs = _columns(n, table.firsts[first], table.seconds[second])
            fits = pairs[:, 1] != pairs[:, 2]
            if self.patterns[n].slots[0].kind == "multiinside":
                fits &= self._places[pairs[:, 1]] == self._numbers[pairs[:, 2]]
            found.append(pairs[fits])
        return np.concatenate(found)

    @functools.cached_property
    def words(self) -> str:
        """The words of all things."""
        return " ".join(item.phrase for item in self.items)

    def keys(self, rows: Rows, ranks: npt.NDArray[np.int64] | None = None) -> npt.NDArray[np.int64]:
        """Sort keys of commands: rank, then pattern and things."""
        first = 0 if ranks is None else ranks
        return ((first * 1000 + rows[:, 0]) * 1000 + rows[:, 1] + 1) * 1000 + rows[:, 2] + 1

    def _table(
        self, firsts: npt.NDArray[np.int64], seconds: npt.NDArray[np.int64], inside: bool, toward: bool
    ) -> Table:
        # What is put on a wall or a ceiling is out of the way, with an effect of its own for each: nobody means that.
        firsts, seconds = firsts[~self._everywhere[firsts]], seconds[~self._everywhere[seconds]]
        if toward:
            seconds = np.arange(self.count, len(self.items))
        if not len(firsts) or not len(seconds):
            return Table(np.empty((0, 2), np.int64), np.empty(0, bool), firsts, seconds)

        def partners(of: npt.NDArray[np.int64], among: npt.NDArray[np.int64], held_by: bool) -> npt.NDArray[np.int64]:
            if not inside:
                other = among[1] if len(among) > 1 else -1
                return np.where(of == among[0], other, among[0])
            fits = of[:, None] != among
            if held_by:
                fits &= self._places[of][:, None] == self._numbers[among]
            else:
                fits &= self._numbers[of][:, None] == self._places[among]
            best = fits.argmax(axis=1)
            return np.where(fits[np.arange(len(of)), best], among[best], -1)

        columns = _columns(firsts, partners(firsts, seconds, True))
        rows = _columns(partners(seconds, firsts, False), seconds)
        early = [np.arange(len(columns)) < _FIRST]
        if toward:
            return Table(columns, early[0], firsts, seconds)
        return Table(
            np.concatenate([columns, rows]), np.concatenate([*early, np.arange(len(rows)) < _FIRST]), firsts, seconds
        )

    def _sorted(self, slot: GrammarToken) -> npt.NDArray[np.int64]:
        """The things for a slot, the likeliest first."""
        key = (slot.kind, slot.detail)
        if key not in self._orders:
            ranks = self._ranked(slot)
            order = np.argsort(ranks, kind="stable")
            self._orders[key] = order[ranks[order] < IMPOSSIBLE]
        return self._orders[key]

    def _ranked(self, slot: GrammarToken) -> npt.NDArray[np.int64]:
        """The rank of each thing in a slot."""
        key = (slot.kind, slot.detail)
        if key not in self._ranks:
            self._ranks[key] = self._candidates.ranks(self._memory, slot, self._numbers[: self.count], self._held)
        return self._ranks[key]

    def _misfits(self, pattern: CommandPattern) -> npt.NDArray[np.bool_]:
        """Which things the library would reject."""
        required = self._candidates.requires(pattern.verb)
        if required not in self._unfit:
            things = self.items[: self.count] if required else []
            found = [self._candidates.unfit(self._memory, pattern, item) for item in things]
            self._unfit[required] = np.array(found or [False] * self.count, bool)
        return self._unfit[required]

    @functools.cached_property
    def _of_patterns(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        """Of each pattern: the number of the action, and whether it gets the things in reverse order."""
        return np.array([p.action for p in self.patterns], np.int64), np.array(
            [p.reversed for p in self.patterns], bool
        )


_FIRST = 10


def _columns(*columns: int | npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """As `numpy.column_stack`, in a fifth of its time; all but the last may be numbers."""
    found = np.empty((np.size(columns[-1]), len(columns)), np.int64)
    for place, column in enumerate(columns):
        found[:, place] = column
    return found
