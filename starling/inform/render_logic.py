"""Rendering what can be done and what happens as Inform 7 source: actions, rules, tasks and endings."""

from __future__ import annotations

from collections.abc import Iterable

from starling.inform.phrases import Names, condition_phrase, effect_phrase
from starling.spec.features import standard_commands
from starling.spec.model import (
    PLAYER,
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
}


def render_actions(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    if not spec.actions:
        return
    yield "game", "Part 4 - Actions"
    groups: dict[str, list[Action]] = {}
    for action in spec.actions:
        groups.setdefault(action.command, []).append(action)
    standard = standard_commands(spec)
    taken: set[str] = set()
    for command, actions in groups.items():
        origin = f"actions/{actions[0].id}"
        if command in standard:
            name = standard[command] or _STANDARD_ACTIONS[command]
            yield origin, _standard_action(name, actions, spec, names)
        else:
            name = action_name(command)
            while name in taken:
                name += "-too"
            taken.add(name)
            yield origin, _own_action(name, actions, spec, names)


def action_name(command: str) -> str:
    """The Inform name of a custom action: ``fill {noun} with {second}`` becomes ``filling-with``."""
    verb, *rest = [w for w in command.split() if not w.startswith("{")]
    gerund = (verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb) + "ing"
    return "-".join([gerund, *rest] if rest else ["just", gerund])


def _own_action(name: str, actions: list[Action], spec: GameSpec, names: Names) -> str:
    command = actions[0].command
    applying = "nothing" if "{noun}" not in command else "two things" if "{second}" in command else "one thing"
    text = [f"{name.capitalize()} is an action applying to {applying}."]
    patterns = dict.fromkeys([command, *(s for a in actions for s in a.synonyms)])
    for pattern in patterns:
        reversed_nouns = "{second}" in pattern and pattern.index("{second}") < pattern.index("{noun}")
        grammar = pattern.replace("{noun}", "[something]").replace("{second}", "[something]")
        text.append(f'Understand "{grammar}" as {name}{" (with nouns reversed)" if reversed_nouns else ""}.')
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
        lines.insert(says, [f"say {inform_text(action.report or 'Done.', names=True)};"])
        text += [tab + line.lstrip() for effect in lines for line in effect]
        text.append(f"{tab}stop the action;")
    text.append('\tsay "That would lead nowhere.".')
    return "\n".join(text)


def _standard_action(name: str, actions: list[Action], spec: GameSpec, names: Names) -> str:
    # Choose the action before the standard action changes the state that its conditions test.
    text = [f"Check {name}:", "\tnow the deed is 0;"]
    for number, action in enumerate(actions, start=1):
        text.append(f"\t{'otherwise ' if number > 1 else ''}if {_applies(action, names)}:")
        text += ["\t\t" + line for line in _requirements(action, names)]
        text.append(f"\t\tnow the deed is {number};")
    text += ["\tcontinue the action.", "", f"After {name}:"]
    for number, action in enumerate(actions, start=1):
        text.append(f"\tif the deed is {number}:")
        for effect in action.effects:
            text += ["\t\t" + line.lstrip() for line in effect_phrase(effect, spec, names).split("\n")]
        if action.report:
            text += [f"\t\tsay {inform_text(action.report, names=True)};", "\t\tstop the action;"]
        else:
            text.append("\t\tcontinue the action;")
    return "\n".join([*text, "\tcontinue the action."])


def _requirements(action: Action, names: Names) -> Iterable[str]:
    for requirement in action.requires:
        refusal = requirement.condition.model_copy(update={"negate": not requirement.condition.negate})
        yield f"if {condition_phrase(refusal, names)}:"
        yield f"\tsay {inform_text(requirement.otherwise, names=True)};"
        yield "\tstop the action;"


def _applies(action: Action, names: Names) -> str:
    """The condition under which an action applies: its nouns match and its ``when`` holds. Empty if always."""
    parts = []
    for noun, ids in (("the noun", action.noun), ("the second noun", action.second)):
        if ids:
            either = " or ".join(f"{noun} is {names.the(i)}" for i in ids)
            parts.append(either if len(ids) == 1 else f"({either})")
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
            text.append(f"{tab}{seen}say {inform_text(rule.say)};")
        for effect in rule.effects:
            text += [tab + line.lstrip() for line in effect_phrase(effect, spec, names).split("\n")]
        yield f"rules/{rule.id}", "\n".join(text).rstrip(";") + "."


def render_tasks(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    yield "game", "Part 6 - Tasks and endings"
    yield "tasks", "\n".join(f"The {names[t.id]} is a task. The points are {t.points}." for t in spec.tasks)
    yield "game", f"The maximum score is {spec.max_score}."
    for task in _topological(spec.tasks):
        yield f"tasks/{task.id}", _task(task, names)
    for ending in _endings(spec):
        condition = " and ".join(condition_phrase(c, names) for c in ending.when)
        finally_, saying = ("finally ", "You have won") if ending.outcome == "won" else ("", "You have lost")
        yield (
            f"endings/{ending.id}",
            f"Every turn:\n\tif the story has not ended and {condition}:\n\t\tsay {inform_text(ending.text)};\n"
            f'\t\tend the story {finally_}saying "{saying}".',
        )


def _endings(spec: GameSpec) -> list[Ending]:
    if any(e.outcome == "won" for e in spec.endings):
        return spec.endings
    everything = [Condition(subject=t.id, test="done") for t in spec.tasks]
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
    conditions = [f"{names.the(task.id)} is pending"]
    conditions += [f"{names.the(t)} is achieved" for t in task.after]
    conditions += [condition_phrase(c, names) for c in task.when]
    say = f"\n\t\tsay {inform_text(task.say)};" if task.say else ""
    return f"Every turn:\n\tif {' and '.join(conditions)}:{say}\n\t\tachieve {names.the(task.id)}."
