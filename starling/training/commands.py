"""The parts of a command in English: its verb, noun phrases and prepositions."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

PREPOSITIONS = frozenset(
    "about across against around at behind between by down for from in inside into of off on onto out over through to"
    " under up with without".split()
)
DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest up down in out inside outside".split()
)
_MOVING = frozenset("go move walk run head travel".split())
_WORD = re.compile(r"[a-z']+")


@dataclass(frozen=True)
class CommandParts:
    """ "put the red cup on the shelf" has the verb "put", the nouns "the red cup" and "the shelf", and the preposition
    "on". ``moves``: whether it is a movement command, such as "north" or "go north"; its verb is then "go"."""

    verb: str
    nouns: tuple[str, ...]
    prepositions: tuple[str, ...]
    moves: bool

    @property
    def puts(self) -> bool:
        """Whether it has the form of putting one thing in or on another: two nouns, not joined by "from"."""
        return len(self.nouns) == 2 and self.prepositions[-1:] != ("from",)


@functools.lru_cache(200_000)
def parts_of(command: str) -> CommandParts:
    """The parts of a command; words are lower-case. Noun phrases are split at prepositions, but not at "of"."""
    found = words_of(command) or [""]
    if set(found) <= DIRECTIONS or (found[0] in _MOVING and len(found) == 2 and found[1] in DIRECTIONS):
        return CommandParts("go", (found[-1],), (), True)
    phrases: list[list[str]] = [[]]
    prepositions = []
    for word in found[1:]:
        if word in PREPOSITIONS and not (word == "of" and phrases[-1]):
            prepositions.append(word)
            phrases.append([])
        else:
            phrases[-1].append(word)
    nouns = tuple(" ".join(phrase) for phrase in phrases if phrase)
    return CommandParts(found[0], nouns, tuple(prepositions), False)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return _WORD.findall(text.lower())


def noun_of(name: str) -> str:
    """The name of a thing in the form of `parts_of`."""
    return " ".join(words_of(name))
