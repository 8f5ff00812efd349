"""What a player types, as the commands that the environment offers: synonyms of commands and of names replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from starling.spec.commands import UNDERSTOOD
from starling.spec.features import standard_commands, taken_patterns
from starling.spec.kinds import without_kinds
from starling.spec.model import GameSpec, Thing
from starling.util.text import command_name

_SLOT = re.compile(r"\{(\w+)\}")


def as_offered(spec: GameSpec, commands: Sequence[str]) -> list[str]:
    """The commands with the words that the environment offers. One that no pattern fits stays as it is."""
    spec = without_kinds(spec)
    called = [pair for thing in spec.things for pair in _names(thing)]
    # What is the name of one thing may be a synonym of another's.
    names = dict([*called, *((name, name) for _, name in called)])
    own = {pattern for action in spec.actions for pattern in (action.command, *action.synonyms)}
    # A game's own patterns come before those that mean a standard command.
    patterns = [p for p in _patterns(spec) if p[0] in own] + [p for p in _patterns(spec) if p[0] not in own]
    regexes = [(re.compile(_SLOT.sub(r"(?P<\1>.+)", pattern)), command, nouns) for pattern, command, nouns in patterns]
    return [_offered(" ".join(command.lower().split()), regexes, names) for command in commands]


def _patterns(spec: GameSpec) -> Iterator[tuple[str, str, dict[str, list[str]] | None]]:
    """(pattern, command that it means, the names that its slots may have; None: any)."""
    called = {thing.id: [typed for typed, _ in _names(thing)] for thing in spec.things}
    for action in spec.actions:
        slots = {"noun": action.noun, "second": action.second, "third": action.third}
        nouns = {slot: [name for id in ids for name in called[id]] for slot, ids in slots.items()}
        for pattern in (action.command, *action.synonyms):
            yield pattern, action.command, nouns
    for pattern in standard_commands(spec):
        yield pattern, pattern, None
    for pattern, command in {**UNDERSTOOD, **taken_patterns(spec)}.items():
        yield pattern, command, None


def _names(thing: Thing) -> Iterator[tuple[str, str]]:
    """(what a thing may be called, its name in commands)."""
    for naming in thing.names:
        yield command_name(naming.name), command_name(naming.name)
    for name in (thing.name, *thing.synonyms):
        yield command_name(name), command_name(thing.name)


def _offered(
    command: str,
    patterns: Sequence[tuple[re.Pattern[str], str, dict[str, list[str]] | None]],
    names: dict[str, str],
) -> str:
    for regex, meaning, nouns in patterns:
        found = regex.fullmatch(command)
        if not found:
            continue
        slots = found.groupdict()
        things = {
            slot: text.removeprefix("the ") for slot, text in slots.items() if slot in ("noun", "second", "third")
        }
        if all(text in (names if nouns is None else nouns[slot]) for slot, text in things.items()):
            for slot, word in (slots | {slot: names[text] for slot, text in things.items()}).items():
                meaning = meaning.replace(f"{{{slot}}}", word)
            return meaning
    return command
