"""Checks of what can be done and what happens: actions and their commands, rules, tasks and endings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from starling.spec.commands import STANDARD_VERBS
from starling.spec.fact_checks import Problem, condition_problems, effect_problems
from starling.spec.features import TALKING, TALKING_VERBS, features, standard_commands, taken_patterns
from starling.spec.model import GameSpec

_WORD = re.compile(r"[a-z][a-z0-9-]*")


def check_actions(spec: GameSpec) -> Iterator[Problem]:
    things = {t.id: t for t in spec.things}
    standard, taken = standard_commands(spec), taken_patterns(spec)
    for action in spec.actions:
        path = f"actions/{action.id}"
        own = action.command not in standard
        slots = _slots(action.command)
        for pattern in (action.command, *action.synonyms):
            yield from (Problem(path, message) for message in _pattern_problems(pattern, own))
            if pattern in taken:
                yield Problem(path, f"{pattern!r} means {taken[pattern]!r} in this game; use that as its command")
            if TALKING in features(spec) and pattern.split()[:1] and pattern.split()[0] in TALKING_VERBS:
                yield Problem(path, f"people are talked to with {pattern.split()[0]!r} in this game; use `replies`")
            if sorted(_slots(pattern)) != sorted(slots):
                yield Problem(
                    path, f"its synonym {pattern!r} must have the same {{noun}} and {{second}} as its command"
                )
        if own and slots == ["{second}", "{noun}"]:
            yield Problem(path, "write {noun} before {second} in its command (synonyms may reverse them)")
        if not own and action.synonyms:
            yield Problem(path, f"{action.command!r} is a standard command and takes no synonyms")
        for slot, ids in (("{noun}", action.noun), ("{second}", action.second)):
            if (slot in slots) != bool(ids):
                yield Problem(path, f"list the things that {slot} may be if and only if its command has {slot}")
            for id in ids:
                if id not in things:
                    yield Problem(path, f"{slot} may be {id!r}, which does not exist; add that thing")
        if own and not action.report:
            yield Problem(path, "it has no report; write the text that the player reads")
        if any(i not in things for i in (*action.noun, *action.second)):
            continue
        for condition in (*action.when, *(r.condition for r in action.requires)):
            yield from condition_problems(spec, path, condition, action)
        for effect in action.effects:
            yield from effect_problems(spec, path, effect, action)


def check_shared_patterns(spec: GameSpec) -> Iterator[Problem]:
    commands: dict[str, str] = {}
    for action in spec.actions:
        for pattern in (action.command, *action.synonyms):
            if commands.setdefault(pattern, action.command) != action.command:
                yield Problem(
                    f"actions/{action.id}",
                    f"{pattern!r} is also a pattern of {commands[pattern]!r}; remove it from one of them",
                )


def _slots(pattern: str) -> list[str]:
    return re.findall(r"\{[a-z]*\}", pattern)


def _pattern_problems(pattern: str, own: bool) -> Iterator[str]:
    tokens = pattern.split()
    if any(not _WORD.fullmatch(t) and t not in ("{noun}", "{second}") for t in tokens):
        yield f"the command {pattern!r} must be lower-case words, {{noun}} and {{second}}"
    elif not tokens or tokens[0].startswith("{"):
        yield f"the command {pattern!r} must begin with a verb"
    elif len(set(_slots(pattern))) < len(_slots(pattern)) or _slots(pattern) == ["{second}"]:
        yield f"the command {pattern!r} must use each slot once, and {{second}} only together with {{noun}}"
    elif own and tokens[0] in STANDARD_VERBS:
        yield f"{tokens[0]!r} is a standard verb; use a standard command unchanged, or another verb"
    elif "{noun} {second}" in pattern or "{second} {noun}" in pattern:
        yield f"put a word between the things in {pattern!r}, such as `with`"


def check_rules(spec: GameSpec) -> Iterator[Problem]:
    things = {t.id for t in spec.things}
    for rule in spec.rules:
        path = f"rules/{rule.id}"
        for condition in rule.when:
            yield from condition_problems(spec, path, condition)
        for effect in rule.effects:
            yield from effect_problems(spec, path, effect)
        if rule.seen is not None and rule.seen not in things:
            yield Problem(path, f"its `seen` is {rule.seen!r}, which is not a thing")
        if not rule.effects and not rule.say:
            yield Problem(path, "it has neither effects nor a text to say; add one")


def check_tasks(spec: GameSpec) -> Iterator[Problem]:
    tasks = {t.id for t in spec.tasks}
    total = sum(t.points for t in spec.tasks)
    if total != spec.max_score:
        yield Problem("max_score", f"is {spec.max_score}, but the tasks' points add up to {total}; set it to {total}")
    for task in spec.tasks:
        path = f"tasks/{task.id}"
        for other in task.after:
            if other not in tasks or other == task.id:
                yield Problem(path, f"it comes after {other!r}, which is not another task")
        for condition in task.when:
            yield from condition_problems(spec, path, condition)
    for ending in spec.endings:
        for condition in ending.when:
            yield from condition_problems(spec, f"endings/{ending.id}", condition)
