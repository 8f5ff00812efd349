"""What a player has been told to do: features of commands from instructions read in the game, such as a recipe.

An instruction is a short clause that begins with a word other than the things it names ("roast the leek"), in the
response to a command that changed nothing, such as examining something. A command carries it out if it names the same
thing and either has the instruction's verb ("slice leek with knife") or names what the verb asks for rather than
anything else that is known ("cook leek with oven"), which an affinity of words judges. An instruction is done if a
command that carried it out gained points. All of this follows from the record of the episode, which the player has
seen.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from starling.agents.priors.ranker_features import Affinity, noun_stems, stems_of
from starling.training.commands import DIRECTIONS, PREPOSITIONS, CommandParts, parts_of, words_of
from starling.training.episode import Decision, Episode

TOLD = (
    # Whether anything was read; whether an instruction names the command's first thing.
    "told", "told_thing",
    # How well the command carries out an instruction: one that is not done yet, one that is; whether the first is the
    # earliest that is not done; and how well the thing of a command that puts nothing anywhere suits what is not done.
    "told_match", "told_done", "told_next", "told_tool",
)  # fmt: skip
LONGEST = 7
"""Words of an instruction."""
CLAUSES = re.compile(r"[.,;:!?\n]+|\b(?:and|then)\b")
"""What separates the clauses of a text."""
HANDLING = frozenset("put insert take get drop give".split())
"""Verbs of moving things, which carry out only instructions with the same verb."""
_NO_VERBS = frozenset("a an the this that these those it you your he she they there here what in of".split())
_NO_VERBS |= PREPOSITIONS | DIRECTIONS


@dataclass(frozen=True)
class Instruction:
    verb: str
    """Its first word."""
    stems: frozenset[str]
    """Stems of the others."""


@functools.lru_cache(50_000)
def instructions_in(text: str) -> tuple[Instruction, ...]:
    """The instructions of a text, in order."""
    found = []
    for clause in CLAUSES.split(text):
        first, *rest = words_of(clause) or [""]
        stems = stems_of(" ".join(rest))
        if stems and len(rest) < LONGEST and first not in _NO_VERBS:
            found.append(Instruction(first, stems))
    return tuple(found)


@dataclass
class _Told:
    """What has been read, seen and done in an episode so far."""

    steps: int = 0
    """Steps of the episode that this takes account of."""
    read: list[Instruction] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    """By instruction: the text that it is from."""
    done: set[int] = field(default_factory=set)
    """Positions in ``read``."""
    listed: set[str] = field(default_factory=set)
    """The commands that were admissible at some time."""
    things: set[frozenset[str]] = field(default_factory=set)
    """Stems of the things that commands were about."""
    instruments: dict[str, list[str]] = field(default_factory=dict)
    """By verb: the second things of its commands."""
    portable: list[str] = field(default_factory=list)
    """Things that could be taken: a knife, before it is in hand and commands with it are listed."""

    def note(self, commands: Sequence[str]) -> None:
        """Take note of admissible commands."""
        for command in (c for c in commands if c not in self.listed):
            self.listed.add(command)
            parts = parts_of(command)
            if parts.nouns and not parts.moves:
                self.things.add(noun_stems(command)[0])
            if parts.nouns[1:] and parts.verb not in HANDLING:
                known = self.instruments.setdefault(parts.verb, [])
                known += [parts.nouns[1]] * (parts.nouns[1] not in known)
            if parts.verb == "take" and parts.nouns and parts.nouns[0] not in self.portable:
                self.portable.append(parts.nouns[0])

    def waiting(self) -> list[int]:
        """The instructions about known things that are not done."""
        return [
            k
            for k, i in enumerate(self.read)
            if k not in self.done and any(things <= i.stems for things in self.things)
        ]


class Instructions:
    """The features of all episodes. ``affinity``: how well a verb goes with an instrument, as a log-probability."""

    def __init__(self, affinity: Affinity) -> None:
        self.affinity = affinity
        self._told: WeakKeyDictionary[Episode, _Told] = WeakKeyDictionary()

    def features(self, episode: Episode, decision: Decision) -> npt.NDArray[np.float32]:
        """Of each command, shape (commands, `TOLD`), from 0 to 1 except for ``told_tool`` (-2 to 2)."""
        told = self._update(episode, decision)
        table = np.zeros((len(decision.commands), len(TOLD)), np.float32)
        if not told.read:
            return table
        waiting = told.waiting()
        verbs = sorted({told.read[k].verb for k in waiting})
        table[:, 0] = 1
        for i, command in enumerate(decision.commands):
            parts = parts_of(command)
            found = self._matches(command, told)
            table[i, 1] = bool(found)
            table[i, 2] = max((fit for k, fit in found.items() if k not in told.done), default=0.0)
            table[i, 3] = max((fit for k, fit in found.items() if k in told.done), default=0.0)
            for k in waiting:
                if found.get(k, 0) > 0.5:
                    earlier = [other for other in waiting if other < k and told.texts[other] == told.texts[k]]
                    table[i, 4] = max(table[i, 4], not earlier)
            if parts.nouns and not parts.puts and not parts.moves:
                fits = [self.affinity(verb, parts.nouns[0]) for verb in verbs]
                table[i, 5] = min(max(max(fits, default=0.0) / 5, -2.0), 2.0)
        return table

    def _update(self, episode: Episode, decision: Decision) -> _Told:
        told = self._told.get(episode)
        if told is None:
            told = self._told[episode] = _Told()
        for at in range(told.steps, len(episode.steps)):
            step = episode.steps[at]
            after = episode.steps[at + 1].decision if at + 1 < len(episode.steps) else decision
            command = step.decision.commands[step.played]
            told.note(step.decision.commands)
            if after.score > step.decision.score:
                fits = {k: fit for k, fit in self._matches(command, told).items() if k not in told.done and fit > 0.5}
                told.done |= set(list(fits)[:1])
            elif after.scene == step.decision.scene and parts_of(command).nouns:
                new = [i for i in instructions_in(after.response) if i not in told.read]
                told.read += new
                told.texts += [at] * len(new)
        told.steps = len(episode.steps)
        told.note(decision.commands)
        return told

    def _matches(self, command: str, told: _Told) -> dict[int, float]:
        """{position of an instruction about the command's first thing: how well the command carries it out, 0 to 1}."""
        parts, things = parts_of(command), noun_stems(command)[0]
        if not things:
            return {}
        return {k: self._match(parts, i.verb, told) for k, i in enumerate(told.read) if things <= i.stems}

    def _match(self, parts: CommandParts, asked: str, told: _Told) -> float:
        if parts.verb == asked:
            return 1.0
        known = told.instruments.get(parts.verb, [])
        if not parts.nouns[1:] or len(known) < 2:
            return 0.0
        rivals = [*known, *(thing for thing in told.portable if thing not in known and thing != parts.nouns[0])]
        fits = [self.affinity(asked, rival) for rival in rivals]
        weights = [math.exp(fit - max(fits)) for fit in fits]
        return weights[rivals.index(parts.nouns[1])] / sum(weights)
