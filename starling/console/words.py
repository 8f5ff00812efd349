"""The words a story knows, from its dictionary and grammar, and the parsing of typed commands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from starling.console.rooms import direction_of
from starling.glulx.tables import GlulxDictionary, GlulxFile
from starling.spec.commands import OTHER_WORDS, UNDERSTOOD
from starling.spec.features import standard_commands, taken_patterns
from starling.spec.model import GameSpec, Thing
from starling.stories.glulx import read_grammar as read_glulx_grammar
from starling.stories.grammar import direction_words, read_grammar
from starling.stories.tables import Dictionary, StoryFile, WordList
from starling.util.text import words as name_words
from starling.zmachine.machine import one_command

_FILLERS = frozenset("the a an some my".split())


def typed_words(command: str) -> list[str]:
    """The words of a command as the story parses it, in lower case."""
    return one_command(command).lower().replace(",", " ").split()


class StoryVocabulary:
    """The words in a story's dictionary. ``data``: the story file."""

    def __init__(self, data: bytes) -> None:
        self._dictionary: WordList
        directions: list[str] = []
        if data[:4] == b"Glul":
            file = GlulxFile(data)
            self._dictionary = dictionary = GlulxDictionary(file)
            self._length = dictionary.letters
            grammar = read_glulx_grammar(file, dictionary)
        else:
            story = StoryFile(data)
            self._dictionary = words = Dictionary(story)
            self._length = 6 if story.version == 3 else 9
            grammar = read_grammar(story, words)
            directions = direction_words(words)
        verbs = {word for group in grammar.verbs.values() for word in group} if grammar else set()
        self._verbs = {word[: self._length] for word in verbs}
        self._directions = {word[: self._length] for word in directions}

    def knows(self, word: str) -> bool:
        """Whether the word is a number or in the dictionary."""
        return word.isdigit() or self._dictionary.find(word) is not None

    def is_verb(self, word: str) -> bool:
        """Whether a command may start with the word. True if the story's grammar cannot be read."""
        if not self._verbs or direction_of(word):
            return True
        cut = word[: self._length]
        return cut in self._verbs or cut in self._directions

    def unknown_verb(self, command: str) -> str | None:
        """The first word of a command if no command of the story starts with it, else None."""
        typed = typed_words(command)
        if "," in command:
            return None  # it begins with the name of whom it is said to
        if not typed or (self.knows(typed[0]) and self.is_verb(typed[0])):
            return None
        return typed[0]

    def unknown_words(self, command: str) -> list[str]:
        """The words of a command that the story does not know, except articles and the like."""
        return [word for word in typed_words(command) if word not in _FILLERS and not self.knows(word)]


def things_called(spec: GameSpec, phrase: str) -> list[Thing]:
    """The things that a phrase may refer to: those whose names contain all its words."""
    phrase_words = {word for word in name_words(phrase) if word not in _FILLERS}
    if not phrase_words:
        return []
    found = []
    for thing in spec.things:
        names = (thing.name, *thing.synonyms, *(naming.name for naming in thing.names), thing.plural_name or "")
        own = {word for name in names for word in name_words(name)}
        if phrase_words <= own:
            found.append(thing)
    return found


def match(pattern: str, command: str) -> tuple[str, str] | None:
    """Match a command against a pattern: its phrases for {noun} and {second}, each empty if the pattern has none.

    Returns None if the command does not match.
    """
    parts = re.split(r"(\{[a-z]+\})", pattern)
    gaps = {"{noun}": "(?P<noun>.+?)", "{second}": "(?P<second>.+?)", "{text}": ".+?", "{number}": r"\d+"}
    expression = "".join(gaps.get(part) or re.escape(part) for part in parts)
    found = re.fullmatch(expression, " ".join(typed_words(command)))
    if found is None:
        return None
    groups = found.groupdict()
    return groups.get("noun", ""), groups.get("second", "")


def forms(command: str) -> Iterable[str]:
    """A standard command and its synonyms in the kit's grammar."""
    verb, _, rest = command.partition(" ")
    other_verbs = (f"{word} {rest}".strip() for word, meant in OTHER_WORDS.items() if meant == verb)
    return dict.fromkeys((command, *other_verbs, *(p for p, meant in UNDERSTOOD.items() if meant == command)))


def standard_match(command: str, spec: GameSpec) -> tuple[str, str, str] | None:
    """Parse a standard command into (pattern, noun, second), trying longer forms first; None if it is not one."""
    by_length = sorted(
        [
            *((form, standard) for standard in standard_commands(spec) for form in forms(standard)),
            *taken_patterns(spec).items(),
        ],
        key=lambda pair: -len(pair[0].replace("{noun}", "").replace("{second}", "")),
    )
    for form, standard in by_length:
        found = match(form, command)
        if found is not None:
            return (standard, *found)
    return None


def with_slots_named(command: str) -> str:
    """A command's pattern as players read it: ``put THING in THING``, ``dial NUMBER``."""
    shown = command.replace("{text}", "WORDS").replace("{number}", "NUMBER")
    return re.sub(r"\{[a-z]+\}", "THING", shown)
