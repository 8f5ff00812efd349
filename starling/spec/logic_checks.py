"""Checks of what can be done and what happens: actions and their commands, rules, tasks and endings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from starling.spec.beginning import holds_at_start
from starling.spec.commands import OTHER_WORDS, STANDARD_VERBS, UNDERSTOOD
from starling.spec.fact_checks import Problem, condition_problems, effect_problems
from starling.spec.features import TALKING, TALKING_VERBS, features, standard_commands, taken_patterns
from starling.spec.model import Action, GameSpec

_WORD = re.compile(r"[a-z][a-z0-9-]*")
_TYPED_WORD = re.compile(r"[a-z0-9'-]+")
_GIVING = ("give {noun} to {second}", "show {noun} to {second}")
SLOTS = ("{noun}", "{second}", "{third}", "{text}", "{number}")


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
                yield Problem(path, f"its synonym {pattern!r} must have the same slots ({{noun}}, ...) as its command")
        if action.command in _GIVING and TALKING in features(spec):
            mere = [id for id in action.second if id in things and things[id].kind != "person"]
            if mere:
                verb = action.command.split()[0]
                yield Problem(
                    path, f"{mere[0]!r} is not a person, to whom alone players can {verb} things; use another verb"
                )
        if own and "{second}" in slots and slots.index("{second}") < slots.index("{noun}"):
            yield Problem(path, "write {noun} before {second} in its command (synonyms may reverse them)")
        if not own and action.synonyms:
            yield Problem(path, f"{action.command!r} is a standard command and takes no synonyms")
        for slot, ids in (("{noun}", action.noun), ("{second}", action.second), ("{third}", action.third)):
            if (slot in slots) != bool(ids):
                yield Problem(path, f"list the things that {slot} may be if and only if its command has {slot}")
            for id in ids:
                if id not in things:
                    yield Problem(path, f"{slot} may be {id!r}, which does not exist; add that thing")
        yield from (Problem(path, message) for message in _typed_problems(action, slots))
        if own and not action.report:
            yield Problem(path, "it has no report; write the text that the player reads")
        if any(i not in things for i in (*action.noun, *action.second)):
            continue
        for condition in (*action.when, *(r.condition for r in action.requires)):
            yield from condition_problems(spec, path, condition, action, chance=True)
        for effect in action.effects:
            yield from effect_problems(spec, path, effect, action)


def _typed_problems(action: Action, slots: list[str]) -> Iterator[str]:
    """Problems with what is to be typed."""
    if action.typed and not {"{text}", "{number}"} & {*slots}:
        yield "it lists what may be typed, but its command has no {text} or {number}; add one"
    for value in action.typed:
        if "{number}" in slots and not (value.isascii() and value.isdigit() and int(value) <= _LARGEST_TYPED):
            yield f"{{number}} may be {value!r}, which is not a whole number from 0 to {_LARGEST_TYPED}; write digits"
        elif not value or not all(_TYPED_WORD.fullmatch(word) for word in value.split(" ")):
            yield f"{{text}} may be {value!r}, which cannot be typed; write lower-case words or digits"


_LARGEST_TYPED = 9_999
"""The largest number that the parser understands."""


def check_shared_patterns(spec: GameSpec) -> Iterator[Problem]:
    commands: dict[str, str] = {}
    for action in spec.actions:
        for pattern in (action.command, *action.synonyms):
            other = commands.setdefault(pattern, action.command)
            if other != action.command:
                yield Problem(
                    f"actions/{action.id}",
                    f"{pattern!r} is also a pattern of {other!r}; give both actions the same command, each with the "
                    "things that it is about (the first that fits answers), or remove the pattern from one of them",
                )


def _slots(pattern: str) -> list[str]:
    return re.findall(r"\{[a-z]*\}", pattern)


def _pattern_problems(pattern: str, own: bool) -> Iterator[str]:
    tokens, slots = pattern.split(), _slots(pattern)
    if any(not _WORD.fullmatch(t) and t not in SLOTS for t in tokens):
        yield f"the command {pattern!r} must be lower-case words, {{noun}} and {{second}}"
    elif not tokens or tokens[0].startswith("{"):
        yield f"the command {pattern!r} must begin with a verb"
    elif len(set(slots)) < len(slots) or ("{second}" in slots and "{noun}" not in slots):
        yield f"the command {pattern!r} must use each slot once, and {{second}} only together with {{noun}}"
    elif own and pattern in UNDERSTOOD:
        yield f"every game understands {pattern!r} as {UNDERSTOOD[pattern]!r}; use that command, or other words"
    elif own and tokens[0] in OTHER_WORDS:
        yield f"{tokens[0]!r} is another word for the standard verb {OTHER_WORDS[tokens[0]]!r}; use another verb"
    elif own and (tokens[0] in STANDARD_VERBS or pattern == "look"):
        yield f"{tokens[0]!r} is a standard verb; use a standard command unchanged, or another verb"
    elif re.search(r"\} \{", pattern):
        yield f"put a word between the things in {pattern!r}, such as `with`"
    elif len({*slots} - {"{third}"}) > 2 or {"{text}", "{number}"} <= {*slots}:
        yield f"the command {pattern!r} has too many slots; two are possible, and {{third}} besides"


def check_rules(spec: GameSpec) -> Iterator[Problem]:
    things = {t.id for t in spec.things}
    for rule in spec.rules:
        path = f"rules/{rule.id}"
        for condition in rule.when:
            yield from condition_problems(spec, path, condition, chance=True)
        for effect in rule.effects:
            yield from effect_problems(spec, path, effect)
        if rule.seen is not None and rule.seen not in things:
            yield Problem(path, f"its `seen` is {rule.seen!r}, which is not a thing")
        if not rule.effects and not rule.say:
            yield Problem(path, "it has neither effects nor a text to say; add one")


def check_tasks(spec: GameSpec) -> Iterator[Problem]:
    tasks = {t.id for t in spec.tasks}
    yield from _points(spec)
    for task in spec.tasks:
        path = f"tasks/{task.id}"
        for other in task.after:
            if other not in tasks or other == task.id:
                yield Problem(path, f"it comes after {other!r}, which is not another task")
        for condition in task.when:
            yield from condition_problems(spec, path, condition)
        if task.points == 0:
            yield Problem(path, "it has no points; give it some, or negative ones as a penalty")
    for ending in spec.endings:
        for condition in ending.when:
            yield from condition_problems(spec, f"endings/{ending.id}", condition)
    if not any(t.required for t in spec.tasks) and not any(e.outcome == "won" for e in spec.endings):
        yield Problem("tasks", "no task is needed to win; add one that is not optional, or an ending that is won")


def _points(spec: GameSpec) -> Iterator[Problem]:
    """Whether the maximum score can be had: every task that is needed, and what is optional as far as it goes."""
    least = sum(t.points for t in spec.tasks if t.required)
    most = sum(t.points * t.times for t in spec.tasks if t.points > 0)
    most += max([0, *(e.points for e in spec.endings if e.outcome == "won")])
    if least == most != spec.max_score:
        yield Problem("max_score", f"is {spec.max_score}, but the tasks' points add up to {most}; set it to {most}")
    elif not least <= spec.max_score <= most:
        yield Problem(
            "max_score",
            f"is {spec.max_score}, but the tasks that are needed give {least} and all points together {most}; set it "
            "to what the walkthrough reaches",
        )


def check_beginning(spec: GameSpec) -> Iterator[Problem]:
    """Tasks that are done and endings that come without the player doing anything."""
    for task in spec.tasks:
        if not task.after and all(holds_at_start(spec, c) for c in task.when):
            yield Problem(f"tasks/{task.id}", "it is done at the start already; require something that is yet to do")
    for ending in spec.endings:
        if all(holds_at_start(spec, c) for c in ending.when):
            yield Problem(f"endings/{ending.id}", "its conditions hold at the start already; require something else")
