"""How much of everything a game may have.

Beyond these limits, which the games of the library are far from, the Inform compilers fail, with messages that do not
help.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from starling.spec.fact_checks import Problem
from starling.spec.model import GameSpec

MAX_ELEMENTS = {"actions": 400, "rules": 400, "tasks": 150, "endings": 100, "properties": 90}
"""By field of GameSpec."""
MAX_CONDITIONS = 150
"""In one list."""
MAX_EFFECTS = 90
MAX_PER_COMMAND = 220
"""For all actions with one command: 1 for each, and for each of its conditions, and 2 for each of its effects."""
MAX_VERBS = 140
"""First words of all commands."""
MAX_PATTERNS = 24
"""Commands with the same first word."""


def check_sizes(spec: GameSpec) -> Iterator[Problem]:
    """A problem for each kind of which there is too much."""
    for field, most in MAX_ELEMENTS.items():
        count = len(getattr(spec, field))
        if count > most:
            yield Problem(field, f"there are {count:,}; a game can have at most {most}")
    for field in ("actions", "rules", "tasks", "endings"):
        for element in getattr(spec, field):
            path = f"{field}/{element.id}"
            conditions = _conditions(getattr(element, "requires", ())) + _conditions(getattr(element, "when", ()))
            if conditions > MAX_CONDITIONS:
                yield Problem(path, f"it has {conditions:,} conditions; at most {MAX_CONDITIONS} are possible")
            effects = len(getattr(element, "effects", ()))
            if effects > MAX_EFFECTS:
                yield Problem(path, f"it has {effects:,} effects; at most {MAX_EFFECTS} are possible")
    yield from _commands(spec)


def _commands(spec: GameSpec) -> Iterator[Problem]:
    weights: dict[str, int] = defaultdict(int)
    patterns: dict[str, set[str]] = defaultdict(set)
    for action in spec.actions:
        weights[action.command] += 1 + _conditions(action.requires) + 2 * len(action.effects)
        if weights[action.command] > MAX_PER_COMMAND:
            yield Problem(
                f"actions/{action.id}",
                f"the actions with the command {action.command!r} are too many or too long; give some another command",
            )
            return
        for command in (action.command, *action.synonyms):
            patterns[command.partition(" ")[0].lower()].add(command)
    for verb, commands in patterns.items():
        if len(commands) > MAX_PATTERNS:
            yield Problem("actions", f"{len(commands)} commands begin with {verb!r}; at most {MAX_PATTERNS} can")
            return
    if len(patterns) > MAX_VERBS:
        yield Problem("actions", f"the commands begin with {len(patterns)} words; at most {MAX_VERBS} are possible")


def _conditions(listed: Sequence[Any]) -> int:
    """Number of conditions in a list, also of those inside others."""
    data: list[Any] = [part.model_dump(exclude_defaults=True) for part in listed]
    count = len(data)
    for value in data:
        if isinstance(value, dict | list):
            inner = list(value.values() if isinstance(value, dict) else value)
            count += sum(isinstance(part, dict) for part in inner) if isinstance(value, list) else 0
            data.extend(inner)
    return count
