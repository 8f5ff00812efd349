"""Commands with a number or a topic, such as "turn dial to 3" and "ask guard about key".

Which words a story understands there, only its code knows. So the words are taken from what the player can read at the
moment: looking around, the inventory, and examining the things in scope. Each is tried, and those that change the world
are listed, one for each effect. The parser notes the words of a command; that memory is found with words that get a
stock answer, and does not count.
"""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from starling.stories.candidates import ScopeItem, StoryCandidates
from starling.stories.grammar import (
    OUTSIDE_THE_GAME,
    THINGS,
    CommandPattern,
    Grammar,
    GrammarToken,
)
from starling.stories.trials import IDLE, Trials
from starling.util.errors import StoryError
from starling.zmachine.machine import Machine, Snapshot
from starling.zmachine.memory import Memory

PROBES = {"number": ("2", "5", "30", "411"), "topic": ("wibble", "wobble")}
"""Words that show what a thing answers to most."""
MAX_NUMBERS, MAX_TOPICS = 12, 20
"""Words that are tried with a thing."""
MAX_TARGETS = 2
"""Things of a pattern that words are tried with."""
ALIKE = 5
"""Commands with the same answer that show what the parser notes."""
FEW = 3
"""Fewer things do not show which answer is a stock answer."""
READ = 8
"""Things that are examined for words."""
_NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_NO_TOPICS = frozenset(
    "and any are but for from here him his its not one she that the them then they this was with you your".split()
)
_TALKING = frozenset("ask tell talk speak answer say consult look read".split())
_TURNING = frozenset("set turn type press push dial tune".split())
_SWEARING = frozenset("damn curse curses bother fuck".split())
_TOPICS = frozenset({"topic", "scope", "routine"})
_OPEN = _TOPICS | {"number", "special"}
_FILLED = THINGS | {"creature"}


class Target(NamedTuple):
    """A pattern with a thing in its other slot, if it has one."""

    pattern: CommandPattern
    thing: str

    @property
    def kind(self) -> str:
        """Whether a number or a topic is missing."""
        return next(slot.kind for slot in self.pattern.slots if slot.kind in PROBES)

    def fill(self, word: str) -> str:
        first = self.pattern.slots[0].kind in PROBES
        return self.pattern.fill(word, self.thing) if first else self.pattern.fill(self.thing, word)


def worded_patterns(grammar: Grammar, numbers: bool) -> list[CommandPattern]:
    """Patterns with a number or a topic in one slot, and a thing in the other, if there is another.

    ``numbers``: whether an Infocom story understands numbers.
    """
    found: dict[tuple[object, ...], CommandPattern] = {}
    infocom = grammar.format.startswith("Infocom")
    for line in grammar.lines:
        verbs = grammar.verbs.get(line.verb, ())
        if not verbs or line.verb in grammar.meta or verbs[0] in OUTSIDE_THE_GAME | _SWEARING:
            continue
        tokens = [GrammarToken("word", verbs[0]), *_with_words(line.tokens, frozenset(verbs), infocom)]
        slots = tuple(token for token in tokens if token.kind != "word")
        kinds = [slot.kind for slot in slots]
        complete = kinds == ["number"] or (len(kinds) == 2 and set(kinds) & set(PROBES) and set(kinds) & _FILLED)
        if complete and (numbers or not infocom or "number" not in kinds):
            names = iter(("{noun}", "{second}"))
            text = " ".join(token.word if token.kind == "word" else next(names) for token in tokens)
            found.setdefault((line.action, *kinds), CommandPattern(text, slots, line.action))
    return list({pattern.text: pattern for pattern in found.values()}.values())


def _with_words(tokens: tuple[GrammarToken, ...], verbs: frozenset[str], infocom: bool) -> Iterator[GrammarToken]:
    """The tokens of a line, in which words that only the story can interpret are numbers or topics.

    Infocom's parsers take both for things. Inform 7 has routines for numbers, Inform 5 for topics.
    """
    for place, token in enumerate(tokens):
        before = tokens[place - 1].word if place else ""
        second = any(other.kind != "word" for other in tokens[:place])
        open_ended = token.kind in THINGS if infocom else token.kind in _OPEN
        if not open_ended:
            yield token
        elif verbs & _TURNING and place == len(tokens) - 1 and before == ("to" if second else ""):
            yield GrammarToken("number")
        elif verbs & _TALKING and (second and before in ("about", "for") if infocom else token.kind in _TOPICS):
            yield GrammarToken("topic")
        else:
            yield token


class WordedSearch:
    """Finds the commands with a number or a topic that change the world."""

    def __init__(self, candidates: StoryCandidates, machine: Machine, first: Snapshot) -> None:
        """``machine``: one of the story, which is left at its ``first`` prompt."""
        self._candidates = candidates
        grammar = candidates.grammar
        self._patterns = worded_patterns(grammar, candidates.knows("intnum")) if grammar else []
        machine.restore(first)
        numbers = [Target(pattern, "me") for pattern in self._patterns]
        vain = [[target.fill(word) for word in PROBES["number"]] for target in numbers if target.kind == "number"]
        self._number = _noted(machine, [[f"examine {word}" for word in PROBES["number"]], *vain] if vain else [])
        """Where the parser notes a number, shape (bytes,): what differs if the player is set to several."""

    def commands(
        self, machine: Machine, masks: Memory, objects: Memory, items: list[ScopeItem], listed: list[str]
    ) -> list[str]:
        """One command for each effect that no listed command has; the machine is left unchanged.

        ``masks``: the bits of memory that count, shape (bytes,). ``objects``: those that hold places and flags of
        objects. ``items``: the things in scope.
        """
        if not self._patterns:
            return []
        masks = masks & ~(self._number & ~objects)
        first = Trials(machine, masks, masks & objects, None)
        kept = self._reacting(first, machine.memory(), items)
        if not kept:
            return []
        texts = list(_texts(machine, items))
        words = {"number": numbers_in(texts), "topic": self._topics(texts, items)}
        commands = {target: [target.fill(word) for word in words[target.kind]] for target in kept}
        alike = list[list[str]]()
        # Here only the answers count, so that nothing has to be typed after each command to learn what it changes.
        nothing = np.zeros_like(masks)
        answers = Trials(machine, nothing, nothing, None)
        for target in kept:
            if target.kind == "topic":
                probes = [target.fill(word) for word in PROBES["topic"]]
                answers.type([*probes, *commands[target]])
                alike.append(_most_alike(answers, [*probes, *commands[target]]))
                said = {outcome.answer for command in (*probes, *alike[-1]) if (outcome := answers.tried[command])}
                told = {command: outcome for command in commands[target] if (outcome := answers.tried[command])}
                commands[target] = [command for command, outcome in told.items() if outcome.answer not in said]
        if not any(commands.values()):
            return []
        masks = masks & ~(_noted(machine, alike) & ~objects)
        trials = Trials(machine, masks, masks & objects, None)
        idle = [IDLE, *(command for group in alike for command in group), *listed]
        trials.type([*idle, *(command for tries in commands.values() for command in tries)])
        seen = {0, *(outcome.state for command in idle if (outcome := trials.tried[command]))}
        found = list[str]()
        for tries in commands.values():
            outcomes = {command: outcome for command in tries if (outcome := trials.tried[command])}
            if len({outcome.state for outcome in outcomes.values()}) == 1 < len(outcomes):
                continue  # the word makes no difference
            for command, outcome in outcomes.items():
                if outcome.state not in seen:
                    seen.add(outcome.state)
                    found.append(command)
        return found

    def _reacting(self, trials: Trials, memory: Memory, items: list[ScopeItem]) -> list[Target]:
        """The targets that words are worth trying with: those that do not get the answer that most things get."""
        targets = {pattern: self._targets(memory, pattern, items) for pattern in self._patterns}
        first = {target: target.fill(PROBES[target.kind][0]) for found in targets.values() for target in found}
        trials.type([IDLE, *first.values()])
        kept = list[Target]()
        idle = {0, *(outcome.state for outcome in [trials.tried[IDLE]] if outcome)}
        for pattern, found in targets.items():
            outcomes = {target: trials.tried[first[target]] for target in found}
            answers = Counter(outcome.answer for outcome in outcomes.values() if outcome)
            answer, count = answers.most_common(1)[0] if answers else (0, 0)
            telling = len(found) >= FEW or pattern.text.split()[0] in _TALKING
            lively = [
                target
                for target, outcome in outcomes.items()
                if outcome
                and (
                    outcome.objects
                    or ((count == 1 or outcome.answer != answer) and (telling or outcome.state not in idle))
                )
            ]
            kept += lively[:MAX_TARGETS]
        return kept

    def _targets(self, memory: Memory, pattern: CommandPattern, items: list[ScopeItem]) -> list[Target]:
        other = [slot for slot in pattern.slots if slot.kind not in PROBES]
        if not other:
            return [Target(pattern, "")]
        ranks = {item.phrase: self._candidates.rank(memory, other[0], item) for item in items}
        likely = other[0].kind != "creature"  # there, only things that are known to be one
        return [Target(pattern, thing) for thing, rank in ranks.items() if rank == 0 or (likely and rank is not None)]

    def _topics(self, texts: list[str], items: list[ScopeItem]) -> list[str]:
        """Nouns that the player reads, those first that descriptions mention last, and the things in scope."""
        read = (word for text in reversed(texts) for word in re.findall(r"[a-z]{3,}", text.lower()))
        nouns = [word for word in dict.fromkeys(read) if word not in _NO_TOPICS and self._candidates.is_noun(word)]
        return list(dict.fromkeys([*nouns, *(item.phrase for item in items)]))[:MAX_TOPICS]


def numbers_in(texts: Iterable[str]) -> list[str]:
    """The numbers in texts, and those up to nine."""
    found = [word for text in texts for word in re.findall(r"\b\d{1,5}\b|[a-z]+", text.lower())]
    read = [str(_NUMBER_WORDS.index(w) + 1) if w in _NUMBER_WORDS else w for w in found]
    return list(dict.fromkeys([*(w for w in read if w.isdigit()), *map(str, range(1, 10))]))[:MAX_NUMBERS]


def _texts(machine: Machine, items: list[ScopeItem]) -> Iterator[str]:
    """What the player can read: the place, the inventory and the things in scope."""
    here = machine.snapshot()
    for command in (IDLE, "inventory", *(f"examine {item.phrase}" for item in items[:READ])):
        with contextlib.suppress(StoryError):
            yield machine.type(command)
        machine.restore(here)


def _most_alike(trials: Trials, commands: list[str]) -> list[str]:
    """Some of the commands that get the answer which most get; none if all answers differ."""
    answers = {command: outcome.answer for command in commands if (outcome := trials.tried[command])}
    answer, count = Counter(answers.values()).most_common(1)[0] if answers else (0, 0)
    return [command for command in answers if answers[command] == answer][:ALIKE] if count > 1 else []


def _noted(machine: Machine, groups: list[list[str]]) -> Memory:
    """Memory that differs after commands with the same answer, shape (bytes,)."""
    here, noise = machine.snapshot(), np.zeros_like(machine.memory())
    for commands in groups:
        after: dict[str, npt.NDArray[np.uint8]] = {}
        for command in commands:
            with contextlib.suppress(StoryError):
                answer = machine.type(command)
                machine.type(IDLE)
                memory = machine.memory().copy()
                noise |= memory ^ after.setdefault(answer, memory)
            machine.restore(here)
    # A number of two bytes is noise if one of them is.
    noted = noise != 0
    noted[:-1] |= noted[1:]
    return np.where(noted, 255, 0).astype(np.uint8)
