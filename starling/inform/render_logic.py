"""Rendering what can be done and what happens as Inform 7 source: actions, rules, tasks and endings."""

from __future__ import annotations

import re
from collections.abc import Iterable

from starling.inform.phrases import Names, condition_phrase, effect_phrase
from starling.inform.render_other_ways import Own, more_wordings, render_other_ways
from starling.inform.texts import said
from starling.spec.commands import COMPILER_VERBS, GO, is_going
from starling.spec.features import standard_commands
from starling.spec.model import (
    NOUN,
    PLAYER,
    SECOND,
    Action,
    Condition,
    Ending,
    GameSpec,
    Task,
)
from starling.util.text import inform_text

_STANDARD_ACTIONS = {
    "take {noun}": "taking",
    "drop {noun}": "dropping",
    "open {noun}": "opening",
    "close {noun}": "closing",
    "eat {noun}": "eating",
    "wear {noun}": "wearing",
    "take off {noun}": "taking off",
    "switch on {noun}": "switching on",
    "switch off {noun}": "switching off",
    "examine {noun}": "examining",
    "put {noun} in {second}": "inserting something into something",
    "put {noun} on {second}": "putting something on something",
    "unlock {noun} with {second}": "unlocking something with something",
    "lock {noun} with {second}": "locking something with something",
    "wait": "waiting",
    GO: "going",
}


_DEFAULTS = {
    "read {noun}": "examining the noun",
    "search {noun}": "searching the noun",
    "look under {noun}": "looking under the noun",
    "look behind {noun}": "looking behind the noun",
    "push {noun}": "pushing the noun",
    "pull {noun}": "pulling the noun",
    "turn {noun}": "turning the noun",
    "feel {noun}": "touching the noun",
    "touch {noun}": "touching the noun",
    "smell {noun}": "smelling the noun",
    "taste {noun}": "tasting the noun",
    "drink {noun}": "drinking the noun",
    "climb {noun}": "climbing the noun",
    "wake {noun}": "waking the noun",
    "kiss {noun}": "kissing the noun",
    "hit {noun}": "attacking the noun",
    "break {noun}": "attacking the noun",
    "ask {noun}": "addressing the noun",
    "tell {noun}": "addressing the noun",
    "give {noun} to {second}": "giving the noun to the second noun",
    "show {noun} to {second}": "showing the noun to the second noun",
}
"""{pattern: what the kit does with it, for the things that a game's own actions with this pattern are not about}."""


def render_actions(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    if not spec.actions:
        return
    yield "game", "Part 4 - Actions"
    groups: dict[str, list[Action]] = {}
    for action in spec.actions:
        groups.setdefault(GO if is_going(action.command) else action.command, []).append(action)
    standard = standard_commands(spec)
    more = more_wordings(spec, {c: wordings(actions) for c, actions in groups.items() if c not in standard})
    owns: dict[str, Own] = {}
    reads = False
    for command, actions in groups.items():
        origin = f"actions/{actions[0].id}"
        if command in standard:
            name = standard[command] or _STANDARD_ACTIONS[command]
            yield origin, _standard_action(name, actions, spec, names)
        else:
            name = action_name(command)
            while name in [own.name for own in owns.values()]:
                name += "-too"
            own = owns[command] = Own(name, [*wordings(actions), *more.get(command, [])], actions)
            # In the kit, "read" is another word for "examine". Only once, or what was understood before is forgotten.
            first = not reads and any(pattern.split()[0] == "read" for pattern in own.patterns)
            reads = reads or first
            before = 'Understand the command "read" as something new.' if first else ""
            yield origin, _own_action(own, spec, names, before)
    yield from _compiler_verbs(spec)
    yield from _uses(groups, {command: own.name for command, own in owns.items()}, names)
    yield from render_other_ways(spec, list(owns.values()), names)


_SINGLE = re.compile(r"[^{}]*\{noun\}[^{}]*")
"""A command about one thing."""


def _uses(groups: dict[str, list[Action]], called: dict[str, str], names: Names) -> Iterable[tuple[str, str]]:
    """What "use" means for the things that one action, of one thing, is about."""
    if "use {noun}" in groups:
        return
    ways: dict[str, list[str]] = {}
    for command, actions in groups.items():
        for id in dict.fromkeys(id for action in actions for id in (*action.noun, *action.second)):
            ways.setdefault(id, []).append(command)
    lines = [
        f"\tif the noun is {names.the(id)}:\n\t\ttry {called[commands[0]]} the noun;\n\t\tstop the action;"
        for id, commands in ways.items()
        if len(commands) == 1 and commands[0] in called and _SINGLE.fullmatch(commands[0])
    ]
    if lines:
        yield "actions", "\n".join(["Check using:", *lines, "\tcontinue the action."])


def action_name(command: str) -> str:
    """The Inform name of a custom action: ``fill {noun} with {second}`` becomes ``filling-with``."""
    verb, *rest = [w for w in command.split() if not w.startswith("{")]
    gerund = (verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb) + "ing"
    return "-".join([gerund, *rest] if rest else ["just", gerund])


_PAST_INFORM = "own-"
"""What verbs begin with in the source that Inform 7 would refuse; the story gives them their own words back."""


def _compiler_verbs(spec: GameSpec) -> Iterable[tuple[str, str]]:
    patterns = [p for action in spec.actions for p in (action.command, *action.synonyms)]
    used = sorted({p.split()[0] for p in patterns} & COMPILER_VERBS)
    if used:
        verbs = "\n".join(f"Verb '{verb}' = '{_PAST_INFORM}{verb}';" for verb in used)
        yield "actions", f'Include (-\n{verbs}\n-) after "Grammar" in "Output.i6t".'


_TOKENS = {"{noun}": "[something]", "{second}": "[something]", "{text}": "[text]", "{number}": "[number]"}


_ALSO_GOING = frozenset("climb crawl head run scale travel".split())
"""Verbs that mean going with a direction, also where a game has another use for them."""


def wordings(actions: list[Action]) -> list[str]:
    """The command of actions that share it, and its synonyms."""
    return list(dict.fromkeys([actions[0].command, *(s for a in actions for s in a.synonyms)]))


def _own_action(own: Own, spec: GameSpec, names: Names, before: str) -> str:
    name, actions = own.name, own.actions
    command = actions[0].command
    text = [f"{name.capitalize()} is an action applying to {_applying(command)}.", *([before] if before else [])]
    for pattern in own.patterns:
        grammar = f"{_PAST_INFORM}{pattern}" if pattern.split()[0] in COMPILER_VERBS else pattern
        for slot, token in _TOKENS.items():
            grammar = grammar.replace(slot, token)
        text.append(f'Understand "{grammar}" as {name}{" (with nouns reversed)" if _is_reversed(pattern) else ""}.')
        if pattern.split()[0] in _ALSO_GOING and pattern.endswith(" {noun}") and len(pattern.split()) == 2:
            text.append(f'Understand "{pattern.split()[0]} [direction]" as going.')
    text += ["", f"Carry out {name}:"]
    for action in actions:
        depth = 1
        condition = _applies(action, names)
        if condition:
            text.append(f"\tif {condition}:")
            depth = 2
        tab = "\t" * depth
        for line in _requirements(action, names):
            text.append(tab + line)
        # Move the player last: the new room is described after the report.
        lines = [
            effect_phrase(e, spec, names).split("\n") for e in sorted(action.effects, key=lambda e: e.subject == PLAYER)
        ]
        says = sum(e.subject != PLAYER for e in action.effects)
        lines.insert(says, [f"say {said(action.report or 'Done.', names, _slots(action))};"])
        text += [tab + line.lstrip() for effect in lines for line in effect]
        text.append(f"{tab}stop the action;")
    default = _DEFAULTS.get(command)
    text.append(f"\ttry {default}." if default else '\tsay "That would lead nowhere.".')
    return "\n".join(text)


def _applying(command: str) -> str:
    things = ("{noun}" in command) + ("{second}" in command)
    parts = [["", "one thing", "two things"][things]] if things else []
    parts += ["one topic"] if "{text}" in command else ["one number"] if "{number}" in command else []
    return " and ".join(parts) or "nothing"


def _is_reversed(pattern: str) -> bool:
    """Whether the slots stand in another order than noun, second, typed."""
    slots = [pattern.index(slot) for slot in _TOKENS if slot in pattern]
    return slots != sorted(slots)


def _slots(action: Action) -> tuple[str, ...]:
    """The slots that the texts of an action may name."""
    typed = [slot for slot in ("text", "number") if f"{{{slot}}}" in action.command]
    return (NOUN, SECOND, *typed)


def _standard_action(name: str, actions: list[Action], spec: GameSpec, names: Names) -> str:
    # Choose the action before the standard action changes the state that its conditions test.
    text = [f"Check {name}:", "\tnow the deed is 0;"]
    for number, action in enumerate(actions, start=1):
        text.append(f"\t{'otherwise ' if number > 1 else ''}if {_applies(action, names) or 'the deed is 0'}:")
        text += ["\t\t" + line for line in _requirements(action, names)]
        text.append(f"\t\tnow the deed is {number};")
    text += ["\tcontinue the action.", "", f"After {name}:"]
    for number, action in enumerate(actions, start=1):
        text.append(f"\tif the deed is {number}:")
        for effect in action.effects:
            text += ["\t\t" + line.lstrip() for line in effect_phrase(effect, spec, names).split("\n")]
        if action.report and name == "going":
            # The room that the player comes to is described after it.
            text += [f"\t\tsay {said(action.report, names, _slots(action))};", "\t\tcontinue the action;"]
        elif action.report:
            text += [f"\t\tsay {said(action.report, names, _slots(action))};", "\t\tstop the action;"]
        else:
            text.append("\t\tcontinue the action;")
    return "\n".join([*text, "\tcontinue the action."])


def _requirements(action: Action, names: Names) -> Iterable[str]:
    for requirement in action.requires:
        refusal = requirement.condition.model_copy(update={"negate": not requirement.condition.negate})
        yield f"if {condition_phrase(refusal, names)}:"
        yield f"\tsay {said(requirement.otherwise, names, _slots(action))};"
        yield "\tstop the action;"


def _applies(action: Action, names: Names) -> str:
    """The condition under which an action applies: its nouns match and its ``when`` holds. Empty if always."""
    parts = []
    if is_going(action.command) and action.command != GO:
        parts.append(f"the noun is {action.command.removeprefix('go ')}")
    for noun, ids in (("the noun", action.noun), ("the second noun", action.second)):
        if ids:
            either = " or ".join(f"{noun} is {names.the(i)}" for i in ids)
            parts.append(either if len(ids) == 1 else f"({either})")
    if action.typed:
        words = [
            f"the number understood is {word}"
            if "{number}" in action.command
            else f'the topic understood matches "{word}"'
            for word in action.typed
        ]
        parts.append(" or ".join(words) if len(words) == 1 else f"({' or '.join(words)})")
    parts += [condition_phrase(c, names) for c in action.when]
    return " and ".join(parts)


def render_rules(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    if not spec.rules:
        return
    yield "game", "Part 5 - What happens by itself"
    for rule in spec.rules:
        text = ["Every turn:"]
        tab = "\t"
        if rule.when:
            text.append(f"\tif {' and '.join(condition_phrase(c, names) for c in rule.when)}:")
            tab = "\t\t"
        if rule.say:
            seen = f"if the player can see {names.the(rule.seen)}, " if rule.seen else ""
            text.append(f"{tab}{seen}say {said(rule.say, names)};")
        for effect in rule.effects:
            text += [tab + line.lstrip() for line in effect_phrase(effect, spec, names).split("\n")]
        yield f"rules/{rule.id}", "\n".join(text).rstrip(";") + "."


def render_tasks(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    yield "game", "Part 6 - Tasks and endings"
    if any(t.times > 1 for t in spec.tasks):
        repeated = "A task has a number called the tally. A task can be ready or resting. A task is usually ready."
        yield "game", repeated
    yield "tasks", "\n".join(f"The {names[t.id]} is a task. The points are {t.points}." for t in spec.tasks)
    yield "game", f"The maximum score is {spec.max_score}."
    for task in _topological(spec.tasks):
        yield f"tasks/{task.id}", _task(task, names)
    for ending in _endings(spec):
        condition = " and ".join(condition_phrase(c, names) for c in ending.when)
        finally_, saying = ("finally ", "You have won") if ending.outcome == "won" else ("", "You have lost")
        rank = f": {inform_text(ending.rank)[1:-1]}" if ending.rank else ""
        points = f"\t\tincrease the score by {ending.points};\n" if ending.points else ""
        yield (
            f"endings/{ending.id}",
            f"Every turn:\n\tif the story has not ended and {condition}:\n\t\tsay {said(ending.text, names)};\n"
            f'{points}\t\tend the story {finally_}saying "{saying}{rank}".',
        )


def _endings(spec: GameSpec) -> list[Ending]:
    if any(e.outcome == "won" for e in spec.endings):
        return spec.endings
    everything = [Condition(subject=t.id, test="done") for t in spec.tasks if t.required]
    return [*spec.endings, Ending(id="all-done", outcome="won", when=everything, text="Everything is done.")]


def _topological(tasks: list[Task]) -> list[Task]:
    """The tasks in topological order of ``after``, so that one turn can complete several."""
    ordered: list[Task] = []
    left = list(tasks)
    while left:
        done = {t.id for t in ordered}
        following = next((t for t in left if done.issuperset(t.after)), left[0])
        ordered.append(following)
        left.remove(following)
    return ordered


def _task(task: Task, names: Names) -> str:
    the = names.the(task.id)
    conditions = [f"{names.the(t)} is achieved" for t in task.after]
    conditions += [condition_phrase(c, names) for c in task.when]
    say = f"say {said(task.say, names)};" if task.say else ""
    if task.times == 1:
        once = f"\n\t\t{say}" if say else ""
        return f"Every turn:\n\tif {' and '.join([f'{the} is pending', *conditions])}:{once}\n\t\tachieve {the}."
    lines = [
        "Every turn:",
        f"\tif the tally of {the} is less than {task.times}:",
        f"\t\tif {' and '.join(conditions)}:",
        f"\t\t\tif {the} is ready:",
        *([f"\t\t\t\t{say}"] if say else []),
        f"\t\t\t\tachieve {the};",
        f"\t\t\t\tincrease the tally of {the} by 1;",
        f"\t\t\tnow {the} is resting;",
        "\t\totherwise:",
        f"\t\t\tnow {the} is ready.",
    ]
    return "\n".join(lines)
