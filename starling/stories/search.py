"""Which candidate commands change the world: each is tried from the state, many in one call of the interpreter.

A command changes the world if the objects, their properties or the variables differ after it from what they are after
waiting instead, with the same random numbers. The comparison ignores memory that the story's masks
leave out, that changes while the player waits for one turn or several, or that depends on chance during waiting.

There are many candidates, and most get a stock answer. If the story's routine for actions is known (`find_performer`),
candidates are performed directly instead of typed, which takes a quarter to a tenth of the time. Of those that change
something, one per distinct change is then typed, and only typed commands are listed. Commands with two things are first
tried with one partner per thing. If both things get only stock answers, their pair is left out.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt

from starling.stories.candidates import ALL, ScopeItem, StoryCandidates
from starling.stories.choices import Choices, Rows
from starling.stories.performer import KnownPerformer
from starling.stories.tables import ObjectTable, StoryFile
from starling.stories.trials import IDLE, VERBS, Trials, dull, type_first_of_each, worth_typing
from starling.stories.worded import WordedSearch
from starling.util.errors import StoryError
from starling.zmachine.machine import Machine, Outcome, classes
from starling.zmachine.memory import Memory

EXAMINE, UNKNOWN = "examine ", "examine wibble"
ALTERNATIVES = 6
"""Other phrases that are tried for a thing that is not understood."""
WAITS, SEEDS = 3, 4
MAX_PAIRS = 3000
"""Commands with two things that are tried in a state, besides those with one partner for each; first those
whose things both change something with one partner, then those of which one does."""
REMARKS = 3
"""Typed commands with different things that get the same answer from a verb and change only variables: a remark."""
VIEWS = ("inventory", "diagnose")
"""Ways to look at things; some set how the story shows them."""
_VARIABLES = 240


class CommandSearch:
    """Finds the commands that change the world. ``masks``: the bits of memory that identify a state, shape (bytes,).

    ``accepts``: whether a command is listed even if it changes nothing. ``performer``: how the story performs actions,
    None if unknown; then all candidates are typed. ``worded``: finds commands with numbers and topics.
    """

    def __init__(
        self,
        story: StoryFile,
        masks: Memory,
        candidates: StoryCandidates,
        accepts: Callable[[str], bool],
        performer: KnownPerformer | None = None,
        worded: WordedSearch | None = None,
    ) -> None:
        self._masks = np.where(world_bytes(story, len(masks)), masks, 0).astype(np.uint8)
        self._objects = np.where(places_and_flags(story, len(masks)), 255, 0).astype(np.uint8)
        self._candidates, self._accepts, self._performer = candidates, accepts, performer
        self._worded = worded
        self._waits = [word for word in ("wait", "z") if candidates.knows(word)][:1]
        patterns = candidates.patterns
        self._plain = [*(p.text for p in patterns if not p.slots), *candidates.ways]
        self._views = [p for p in patterns if len(p.slots) == 1 and accepts(p.fill("it"))]
        self._take = next((n for n, p in enumerate(patterns) if p.text == "take {noun}"), None)

    def commands(self, machine: Machine) -> list[str]:
        """The commands that change the world, one for each change, and those that are accepted.

        The machine is at a prompt, and left unchanged.
        """
        memory = machine.memory()
        masks = self._masks & ~self._passing(machine)
        trials = Trials(machine, masks, masks & self._objects, self._performer)
        tried = trials.tried
        near = self._candidates.scope(memory)
        items = self._understood(memory, [*near, *self._candidates.everywhere(near)], trials.type, tried)
        choices = Choices(self._candidates, memory, items)
        views = [view.fill(item.phrase) for view in self._views for item in items]
        trials.type([IDLE, *self._waits, *self._plain, *views, *(choices.all_things() if len(items) > 1 else ())])
        rows, ranks = choices.singles()
        found = choices.without_remarks(rows, trials.outcomes(choices, rows))
        idle = self._without_effect(tried)
        singles = type_first_of_each(trials, choices, rows, found, choices.keys(rows, ranks), idle)
        rows = self._pairs(choices, trials, idle)
        found = choices.without_remarks(rows, trials.outcomes(choices, rows))
        pairs = type_first_of_each(trials, choices, rows, found, choices.keys(rows), idle)
        taken = self._taken(choices, trials, idle)
        changing = rows[worth_typing(rows, found)]
        several = choices.with_all(changing[np.isin(changing[:, 0], list(trials.fruitful))])
        trials.type(several)
        commands = [*self._plain, *views, *singles, *choices.all_things(), *pairs, *several, *taken]
        listed = self._distinct([c for c in dict.fromkeys(commands) if c in tried], tried, idle)
        if self._worded is None:
            return listed
        counting = masks & ~self._performer.noted if self._performer else masks
        return listed + self._worded.commands(machine, counting, self._objects, items, listed)

    def _pairs(self, choices: Choices, trials: Trials, idle: set[int]) -> Rows:
        """The commands with two things that may change something, after the first tries."""
        tables = choices.tables()
        if not tables:
            return np.empty((0, 3), np.int64)
        rows, early, columns = choices.first_tries(tables)
        found = trials.outcomes(choices, rows[early])
        alive = np.bincount(rows[early][~dull(rows[early], found), 0], minlength=len(choices.patterns)) > 0
        kept = early & alive[rows[:, 0]]
        late = ~early & alive[rows[:, 0]]
        found = np.concatenate([found[kept[early]], trials.outcomes(choices, rows[late])])
        rows, columns = np.concatenate([rows[kept], rows[late]]), np.concatenate([columns[kept], columns[late]])
        lively, changing = ~dull(rows, found), worth_typing(rows, found)
        if self._performer:  # what typed commands leave behind differs from what performed ones do
            vain = ~choices.performable(rows) & np.isin(found[:, 0], np.array(sorted(idle), np.uint64))
            lively, changing = lively & ~vain, changing & ~vain
        pairs = choices.promising(tables, rows[lively], columns[lively])
        if len(pairs) <= MAX_PAIRS:
            return pairs
        likely = [choices.promising(tables, rows[changing], columns[changing], both) for both in (True, False)]
        pairs = np.concatenate([*likely, pairs])
        _, first = classes(choices.keys(pairs).view(np.uint64))
        return pairs[first][:MAX_PAIRS]

    def _taken(self, choices: Choices, trials: Trials, idle: set[int]) -> list[str]:
        """Commands with things for which the parser would take them first."""
        typed: list[str] = []
        if self._take is None or self._performer is None:
            return typed
        for thing in range(choices.count):
            take = choices.text(np.array([self._take, thing, -1]))
            outcome = trials.tried.get(take)
            if outcome and outcome.objects and outcome.state not in idle and not choices.items[thing].held:
                rows = choices.with_taken(thing)
                found = trials.outcomes(choices, rows, take)
                typed += type_first_of_each(trials, choices, rows, found, choices.keys(rows), idle)
        return typed

    def _understood(
        self,
        memory: Memory,
        items: list[ScopeItem],
        attempt: Callable[[Iterable[str]], None],
        tried: dict[str, Outcome | None],
    ) -> list[ScopeItem]:
        """The things that the player can see, one of each phrase in each place, by phrases that the story understands.

        A thing cannot be seen if examining it gets the answer that most absent things get, as in a closed container.
        """
        absent = [EXAMINE + phrase for phrase in self._candidates.absent(memory, items)]
        attempt([*absent, UNKNOWN, *(EXAMINE + item.phrase for item in items)])

        def answer(phrase: str) -> int | None:
            outcome = tried[EXAMINE + phrase]
            return outcome.answer if outcome else None

        refusals = Counter(outcome.answer for outcome in map(tried.get, absent) if outcome)
        unseen = {refusals.most_common(1)[0][0]} if refusals else set[int]()
        unseen |= {outcome.answer for outcome in [tried[UNKNOWN]] if outcome}
        seen = [item for item in items if answer(item.phrase) not in unseen]
        if seen:  # else it is dark
            answers = {answer(item.phrase) for item in seen}
            for item in (item for item in items if item not in seen):
                others = self._candidates.alternatives(item)[:ALTERNATIVES]
                attempt(EXAMINE + phrase for phrase in others)
                # Rather a phrase that does not stand for another thing.
                known = sorted((p for p in others if answer(p) not in unseen), key=lambda p: answer(p) in answers)
                seen += [item._replace(phrase=phrase) for phrase in known[:1]]
        places = {(item.number, item.place): n for n, item in reversed(list(enumerate(items)))}
        first: dict[tuple[str, int], ScopeItem] = {}
        for item in sorted(seen or items, key=lambda item: places[item.number, item.place]):
            first.setdefault((item.phrase, item.place), item)
        return list(first.values())

    def seen(self, memory: Memory) -> Memory:
        """The bits of memory in which commands can have an effect, shape (bytes,); the others are 0."""
        return np.asarray(memory & self._masks, np.uint8)

    def _distinct(self, commands: list[str], tried: dict[str, Outcome | None], idle: set[int]) -> list[str]:
        """The accepted commands, and the first with each effect.

        Two have the same if they leave the same behind; or the same objects, with the same answer. If they change only
        variables, several things that get the same answer from a verb are a remark: the story notes what it was about.
        Performed actions have been compared by that already.
        """
        changing = ((command, o) for command, o in tried.items() if o and o.state not in idle and not o.objects)
        answers = Counter((command.split()[0], outcome.answer) for command, outcome in changing)
        seen: set[int | tuple[int, int]] = {*idle}
        found: list[str] = []
        for command in commands:
            outcome = tried[command]
            if self._accepts(command):
                found.append(command)
            elif outcome and not outcome.objects and ALL.phrase in command.split():
                continue  # the story notes that there were several
            elif outcome and outcome.state not in seen and (verb := command.split()[0]) not in VIEWS:
                stock = self._performer is None and answers[verb, outcome.answer] >= REMARKS
                if not stock if not outcome.objects else (outcome.objects, outcome.answer) not in seen:
                    found.append(command)
                seen |= {outcome.state, (outcome.objects, outcome.answer)}
        return found

    def _without_effect(self, tried: dict[str, Outcome | None]) -> set[int]:
        """The changes of memory after commands without effect: none, or those of waiting and of many verbs (time
        passes)."""
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


def world_bytes(story: StoryFile, size: int) -> npt.NDArray[np.bool_]:
    """Mask of the bytes of memory that hold objects, their properties, and variables, shape (size,)."""
    found, objects = np.zeros(size, bool), ObjectTable(story)
    found[story.objects_address : objects.end] = True
    found[story.globals_address : story.globals_address + 2 * _VARIABLES] = True
    return found


def places_and_flags(story: StoryFile, size: int) -> npt.NDArray[np.bool_]:
    """Mask of the bytes of memory that hold objects' attributes and parents, shape (size,)."""
    defaults, entry, used = (62, 9, 5) if story.version <= 3 else (126, 14, 8)
    place = np.arange(size) - story.objects_address - defaults
    inside = (place >= 0) & (place < ObjectTable(story).count * entry)
    return np.asarray(inside & (place % entry < used), np.bool_)
