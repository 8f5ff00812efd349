"""Interprets input that players are used to from any interpreter: ``undo``, ``g``, several commands in one line."""

from __future__ import annotations

import re
from functools import cached_property

from starling.console.rooms import direction_of
from starling.console.session import Session
from starling.console.words import StoryVocabulary, match, things_called, typed_words
from starling.spec.features import TALKING_VERBS

MAX_COMMANDS = 20
"""The most commands of one line; the others are not played."""
SAVE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
LOOKING = frozenset("look l examine x inventory i inv wait z read search listen smell touch taste score".split())
"""Verbs that change nothing and are not refusals all the same."""

_ALWAYS = {
    "undo": "undo", "save": "save", "restore": "load", "restart": "restart", "quit": "quit", "q": "quit",
    "transcript": "transcript", "script": "transcript", "again": "again", "g": "again",
}  # fmt: skip
"""{word: slash command} of what this program does better than a story can: it has files and all states that were."""
_UNLESS_KNOWN = {
    "load": "load", "help": "help", "hint": "hint", "hints": "hint", "why": "why", "map": "map", "oops": "oops",
}  # fmt: skip
"""... of what a story that was not made from a spec does itself if it has the verb."""
_ARGUMENT = {
    "undo": re.compile(r"\d{1,6}"),
    "save": SAVE_NAME,
    "load": SAVE_NAME,
    "oops": re.compile(r".+"),
    "transcript": re.compile(r"\S+\.(html|txt)"),
}
"""{slash command: what may follow its word} where something may."""
_THEN = re.compile(r"(?:,?\s+(?:and\s+)?then\s+|(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)(?<!\bst)\.+(?:\s+|$))", re.I)
_GO_TO = re.compile(r"(?:go|walk|run|head|return)(?: back)? to (?:the )?(.+)")


class Reader:
    """Interprets the lines that a session's player types.

    The game has priority: if a line could be one of the spec's commands, it goes to the game.
    """

    def __init__(self, session: Session, vocabulary: StoryVocabulary) -> None:
        self._session, self._vocabulary = session, vocabulary

    def slash_command(self, line: str) -> tuple[str, str] | None:
        """(slash command, argument) if the line is a slash command without its slash; None if the line is for the
        game."""
        word, _, rest = line.strip().rstrip(".!").lower().partition(" ")
        rest = rest.strip()
        meant = _ALWAYS.get(word) or _UNLESS_KNOWN.get(word)
        if meant is None or (len(word) == 1 and self._session.machine.waits_for_key):
            return None
        if self._session.spec is None:
            fits = not rest or meant == "oops" or (meant == "undo" and _ARGUMENT["undo"].fullmatch(rest))
            return (meant, rest) if fits and (word in _ALWAYS or not self._knows(word)) else None
        if self._is_own(line):
            return None
        if rest and not (meant in _ARGUMENT and _ARGUMENT[meant].fullmatch(rest)):
            return None
        if meant in ("save", "load") and rest and things_called(self._session.spec, rest):
            return None  # "save cat" is about the cat
        return meant, line.strip().partition(" ")[2].strip() if meant == "transcript" else rest

    def commands(self, line: str) -> list[str]:
        """The commands of a line, joined by "then", a full stop, or a comma before a verb.

        A story that was not made from a spec gets the whole line, because its own parser splits it.
        """
        if self._session.spec is None:
            return [line]
        sentences = (part.strip() for part in _THEN.split(f" {line} "))
        parts = [command for sentence in sentences if sentence for command in self._at_commas(sentence)]
        return parts or [line]

    def room_meant(self, line: str) -> list[str] | None:
        """The keys of the rooms seen that ``go to ROOM`` may mean; None if the line is something else."""
        found = _GO_TO.fullmatch(" ".join(typed_words(line)))
        if found is None or self._is_own(line):
            return None
        words = set(found[1].split())
        names = {key: set(name.lower().split()) for key, name in self._session.map.names.items()}
        exact = [key for key, own in names.items() if own == words]
        return exact or [key for key, own in names.items() if words <= own] or None

    def corrected(self, words: str) -> str | None:
        """The last command with its first unknown word replaced; None if it has none."""
        last = self._session.turns[-1].command if self._session.turns else ""
        verb = self._vocabulary.unknown_verb(last)
        unknown = [verb] if verb else self._vocabulary.unknown_words(last)
        if not unknown:
            return None
        return re.sub(rf"(?<!\S){re.escape(unknown[0])}(?!\S)", lambda _: words, last.lower(), count=1)

    def _at_commas(self, sentence: str) -> list[str]:
        first, *rest = sentence.split(",")
        if not rest or not self._is_command(first) or typed_words(first)[0] in self._free_verbs:
            return [sentence]  # "Ines, give me the key" is said to Ines
        found = [first.strip()]
        for part in rest:
            command = part.strip().removeprefix("and ")
            if self._is_command(command):
                found.append(command)
            elif part.strip():
                found[-1] += f",{part}"
        return found

    def _is_command(self, text: str) -> bool:
        """Whether a text begins with a verb and is not a thing of the game ("take pot, fork lift")."""
        words = typed_words(text)
        if not words or not self._knows(words[0]):
            return False
        whole = len(words) > 1 or direction_of(words[0]) is not None or words[0] in LOOKING
        return whole and not (self._session.spec and things_called(self._session.spec, text))

    def _knows(self, verb: str) -> bool:
        return self._vocabulary.knows(verb) and self._vocabulary.is_verb(verb)

    def _is_own(self, line: str) -> bool:
        """Whether the line has the form of one of the game's own commands."""
        spec = self._session.spec
        patterns = (p for action in spec.actions for p in (action.command, *action.synonyms)) if spec else ()
        return any(match(pattern, line) is not None for pattern in patterns)

    @cached_property
    def _free_verbs(self) -> frozenset[str]:
        """The verbs that may be followed by free text."""
        spec = self._session.spec
        own = {a.command.split()[0] for a in spec.actions if "{text}" in a.command} if spec else set()
        return frozenset([*TALKING_VERBS, *own])
