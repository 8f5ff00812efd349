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


@dataclass(frozen=True)
class Listing:
    """The commands of a decision by their form: positions in the list, with nouns."""

    parts: tuple[CommandParts, ...]
    moves: tuple[tuple[int, str], ...]
    """(position, command) of the movement commands."""
    puts: tuple[tuple[int, tuple[str, ...]], ...]
    """(position, nouns) of the commands that put one thing in or on another."""
    things: tuple[tuple[int, str], ...]
    """(position, first noun) of all commands with nouns, except for movement commands."""
    takes: tuple[tuple[int, str], ...]
    """(position, noun) of the commands that take a thing."""
    nouns: tuple[str, ...]
    """All nouns, without repetition, in alphabetical order."""


@functools.lru_cache(50_000)
def listing(commands: tuple[str, ...]) -> Listing:
    """The commands by their form. Games list the same commands again and again."""
    parts = tuple(parts_of(command) for command in commands)
    things = tuple((i, p.nouns[0]) for i, p in enumerate(parts) if p.nouns and not p.moves)
    return Listing(
        parts=parts,
        moves=tuple((i, commands[i]) for i, p in enumerate(parts) if p.moves),
        puts=tuple((i, p.nouns) for i, p in enumerate(parts) if p.puts),
        things=things,
        takes=tuple((i, noun) for i, noun in things if parts[i].verb in ("take", "get")),
        nouns=tuple(sorted({noun for p in parts for noun in p.nouns})),
    )


@functools.lru_cache(50_000)
def spaced_words(text: str) -> str:
    """The words of a text, with a space before and after each, for finding a noun in it."""
    return f" {' '.join(words_of(text))} "
