"""Rendering a GameSpec as readable Inform 7 source.

The source uses the kit extension (inform7/Extensions/Starling). Ids become Inform names, hyphenated words without a
meaning of their own; author's texts become quoted texts and nothing else. Each block of source records the spec element
that it was rendered from, so that compiler errors can be attributed to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from starling.inform.phrases import Names, condition_phrase, effect_phrase, place_phrase
from starling.spec.exits import spec_exits
from starling.spec.model import (
    BUILTIN_STATES,
    NOWHERE,
    OPPOSITE,
    PLAYER,
    STANDARD_COMMANDS,
    Action,
    Condition,
    Detail,
    Ending,
    GameSpec,
    Room,
    Task,
    Thing,
)
from starling.util.errors import StarlingError
from starling.util.text import fold, inform_text, words

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


@dataclass(frozen=True)
class InformSource:
    """Inform 7 source. ``origins``: the spec path of each line, empty for hand-written source."""

    text: str
    origins: tuple[str, ...]

    def origin(self, line: int) -> str:
        """The spec path of a line, counted from 1; "game" if unknown."""
        return self.origins[line - 1] if 0 < line <= len(self.origins) else "game"


def read_source(path: Path) -> InformSource:
    """Read hand-written Inform 7 source. Raises StarlingError."""
    try:
        return InformSource(path.read_text(encoding="utf-8"), ())
    except UnicodeDecodeError:
        raise StarlingError(f"{path}: not Inform 7 source (not UTF-8 text)") from None
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None


def render(spec: GameSpec) -> InformSource:
    """Render a game as Inform 7 source."""
    names = Names(spec)
    blocks: list[tuple[str, str]] = [("game", _title(spec)), ("game", "Include Starling Kit by Starling.")]
    longest = max((_longest_description(thing, spec) for thing in spec.things), default=0)
    if longest > _TEXT_BUFFER:
        blocks.append(("game", f"Use maximum text length of at least {longest}."))
    blocks += _rooms(spec, names)
    blocks += _properties(spec, names)
    blocks += _things(spec, names)
    blocks += _actions(spec, names)
    blocks += _rules(spec, names)
    blocks += _tasks(spec, names)
    blocks += _beginning(spec, names)
    lines: list[str] = []
    origins: list[str] = []
    for origin, block in _short_texts(blocks):
        block_lines = [*block.split("\n"), ""]
        lines += block_lines
        origins += [origin] * len(block_lines)
    return InformSource("\n".join(lines), tuple(origins))


_TEXT_BUFFER = 1000
"""Inform prints a thing's description to a buffer of this size, without a bounds check, to see whether it is empty."""
_MAX_QUOTED = 2000
"""Inform 7 rejects quoted texts of about 3,000 characters; longer ones are split into several."""


def _short_texts(blocks: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """The blocks, with long quoted texts split into "To say" phrases."""
    count = 0
    for origin, block in blocks:
        pieces: list[str] = []

        def shorten(match: re.Match[str], pieces: list[str] = pieces, count: int = count) -> str:
            if len(match.group()) <= _MAX_QUOTED:
                return match.group()
            parts = re.split(r"(\[if [^\]]*\]|\[end if\])", match.group()[1:-1])
            return '"' + "".join(_said_in_pieces(part, pieces, count) for part in parts) + '"'

        short = re.sub(r'"[^"]*"', shorten, block)
        yield origin, short
        for number, piece in enumerate(pieces, start=count + 1):
            yield origin, f'To say piece-{number}: say "{piece}[no line break]".'
        count += len(pieces)


def _said_in_pieces(text: str, pieces: list[str], count: int) -> str:
    """``text`` with all but its end moved to ``pieces``, which are numbered from ``count`` + 1."""
    calls, piece = "", ""
    for token in re.findall(r"\[[^\]]*\]|[^\[]", text):
        if len(piece) + len(token) > _MAX_QUOTED // 2:
            pieces.append(piece)
            calls += f"[piece-{count + len(pieces)}]"
            piece = ""
        piece += token
    return calls + piece


def _title(spec: GameSpec) -> str:
    # A title cannot contain substitutions, so keep only characters that need none.
    plain = "".join(c for c in fold(spec.title) if c.isalnum() or c in " ,.!?-") or "Untitled"
    return f'"{plain[:200]}" by Starling'


def _rooms(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    yield "game", "Part 1 - Rooms"
    yield "rooms", "\n".join(f"The {names[r.id]} is a room. It is privately-named." for r in spec.rooms)
    for room in spec.rooms:
        name = names.the(room.id)
        text = [
            f"The printed name of {name} is {inform_text(room.name)}.",
            f"The description of {name} is {_description(room, spec, names)}.",
        ]
        for direction, to in room.exits.items():
            text.append(f"{_capital(names.the(to))} is {direction} of {name}.")
            if OPPOSITE[direction] not in spec_exits(spec, to):
                text.append(f"{OPPOSITE[direction].capitalize()} of {names.the(to)} is nowhere.")
        yield f"rooms/{room.id}", "\n".join(text)


def _properties(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    if not spec.properties:
        return
    yield "game", "Part 2 - States"
    for prop in spec.properties:
        states = [names.state(s) for s in prop.states]
        if prop.maximum is not None:
            text = f"A thing has a number called {names[prop.id]}."
        elif len(states) == 2:
            text = f"A thing can be {states[1]} or {states[0]}. A thing is usually {states[0]}."
        else:
            text = f"A thing can be {', '.join(states[:-1])} or {states[-1]} (this is its {names[prop.id]} property)."
        yield f"properties/{prop.id}", text


def _things(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    if not spec.things:
        return
    yield "game", "Part 3 - Things"
    kinds = {"thing": "thing", "container": "container", "supporter": "supporter", "door": "door", "person": "person"}
    cast = "\n".join(f"The {names[t.id]} is a {kinds[t.kind]}. It is privately-named." for t in spec.things)
    yield "things", cast
    for thing in spec.things:
        yield f"things/{thing.id}", _thing(thing, spec, names)


def _thing(thing: Thing, spec: GameSpec, names: Names) -> str:
    the = names.the(thing.id)
    name = _capital(the)
    text = []
    if thing.door:
        door = thing.door
        here, there = names.the(door.room), names.the(door.to)
        text.append(f"{name} is {door.direction} of {here} and {OPPOSITE[door.direction]} of {there}.")
    elif thing.part_of:
        text.append(f"{name} is part of {names.the(thing.part_of)}.")
    elif thing.place == PLAYER and "worn" in thing.states:
        text.append(f"The player wears {the}.")
    elif thing.place not in (None, NOWHERE):
        text.append(f"{name} is {place_phrase(thing.place, names)}.")
    text.append(f"The printed name of {the} is {inform_text(thing.name)}.")
    vocabulary = list(dict.fromkeys(w for phrase in (thing.name, *thing.synonyms) for w in words(phrase)))
    if len(vocabulary) > _MAX_NAME_WORDS:
        text.append(f'Understand "{"/".join(vocabulary)}" as {the}.')
    elif vocabulary:
        # Fast: words in the `name` property are found by one instruction; Understand is compiled to a routine.
        text.append(f"Include (- with name {' '.join(map(dictionary_word, vocabulary))}, -) when defining {the}.")
    text.append(f"The description of {the} is {_description(thing, spec, names)}.")
    if thing.appearance:
        text.append(f"The appearance of {the} is {inform_text(thing.appearance)}.")
        if thing.place not in (None, NOWHERE, PLAYER):
            text.append(f"The first place of {the} is {names.the(thing.place)}.")
    traits = _traits(thing, names)
    if traits:
        text.append(f"{name} is {_and(traits)}.")
    if thing.mass:
        text.append(f'The indefinite article of {the} is "some".')
    if thing.switchable:
        text.append(
            f"{name} can be switched on. {name} is {'switched on' if 'on' in thing.states else 'switched off'}."
        )
    if thing.key:
        text.append(f"The matching key of {the} is {names.the(thing.key)}.")
    for prop, number in thing.numbers.items():
        text.append(f"The {names[prop]} of {the} is {number}.")
    return "\n".join(text)


_MAX_NAME_WORDS = 32
"""A Z-machine property holds at most 64 bytes."""


def dictionary_word(word: str) -> str:
    """``word`` as an Inform 6 dictionary word literal; the dictionary keeps its first nine letters."""
    return f"'{word[:20].replace(chr(39), '^')}//'"


def _traits(thing: Thing, names: Names) -> list[str]:
    traits = []
    if thing.kind != "door":
        if thing.kind != "person":
            traits.append("portable" if thing.portable and not thing.scenery else "fixed in place")
        if thing.kind in ("container", "supporter"):
            traits.append("not enterable")
    if thing.kind == "container" or thing.kind == "door":
        openable = thing.openable or thing.kind == "door"
        traits += ["openable" if openable else "unopenable"]
        traits += ["open" if "open" in thing.states or not openable else "closed"]
        traits += ["lockable", "locked" if "locked" in thing.states else "unlocked"] if thing.lockable else []
    if thing.kind == "container" and thing.transparent:
        traits.append("transparent")
    if thing.scenery:
        traits.append("scenery")
    flags = {
        "edible": thing.edible,
        "wearable": thing.wearable,
        "plural-named": thing.plural,
        "proper-named": thing.proper,
    }
    traits += [trait for trait, on in flags.items() if on]
    return traits + [names.state(s) for s in thing.states if s not in BUILTIN_STATES]


def _description(element: Room | Thing, spec: GameSpec, names: Names) -> str:
    """The description, with the conditional sentences of details and property wordings."""
    parts = [inform_text(element.description)[1:-1]]
    details = list(element.details)
    if isinstance(element, Thing):
        for wordings in _wordings(element, spec):
            for state, text in wordings.items():
                details.append(Detail(when=[Condition(subject=element.id, test="is", value=state)], text=text))
    for detail in details:
        condition = " and ".join(condition_phrase(c, names) for c in detail.when)
        parts.append(f"[if {condition}] {inform_text(detail.text)[1:-1]}[end if]")
    return '"' + "".join(parts) + '"'


def _wordings(thing: Thing, spec: GameSpec) -> Iterable[dict[str, str]]:
    """For each of a thing's properties, {state: sentence of the description}."""
    name = thing.name if thing.proper else f"the {thing.name}"
    for prop in spec.properties:
        if prop.id in thing.properties:
            named = {state: wording.replace("{noun}", name) for state, wording in prop.wording.items()}
            yield {state: wording.replace("{Noun}", _capital(name)) for state, wording in named.items()}


def _longest_description(thing: Thing, spec: GameSpec) -> int:
    """Upper bound of the characters of a thing's description."""
    texts = [thing.description, *(detail.text for detail in thing.details)]
    # Only one state of each property shows at a time.
    texts += [max(wordings.values(), key=len, default="") for wordings in _wordings(thing, spec)]
    return sum(len(fold(text)) + 1 for text in texts)


def _actions(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    if not spec.actions:
        return
    yield "game", "Part 4 - Actions"
    groups: dict[str, list[Action]] = {}
    for action in spec.actions:
        groups.setdefault(action.command, []).append(action)
    taken: set[str] = set()
    for command, actions in groups.items():
        origin = f"actions/{actions[0].id}"
        if command in STANDARD_COMMANDS:
            yield origin, _standard_action(_STANDARD_ACTIONS[command], actions, spec, names)
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


def _rules(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
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


def _tasks(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
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


def _beginning(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    yield "game", "Part 7 - The beginning"
    yield "start", f"The player is in {names.the(spec.start)}."
    yield "intro", f"When play begins:\n\tsay {inform_text(spec.intro)}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _and(items: list[str]) -> str:
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]
