"""Semantic checks of a GameSpec, beyond its JSON Schema. Each problem names the element and the remedy."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from starling.spec.exits import spec_exits
from starling.spec.model import (
    BUILTIN_STATES,
    HERE,
    NOUN,
    NOWHERE,
    OPPOSITE,
    PLAYER,
    RESERVED_IDS,
    SECOND,
    STANDARD_COMMANDS,
    Action,
    Condition,
    Detail,
    Effect,
    GameSpec,
    Thing,
)
from starling.spec.reachability import can_come_true, reachable_rooms
from starling.util.text import unprintable, words

PARSER_WORDS = frozenset(
    "a an and all any another as at both but by each every everything except for from her him his i in "
    "inside into it its me my myself no off on onto or other others out over self some that them then "
    "these this those through to under up down using via with without you your yes north northeast east "
    "southeast south southwest west northwest n ne e se s sw w nw u d outside".split()
)
"""Words with a meaning for the parser; names must not contain them."""

STANDARD_VERBS = frozenset(
    "look l examine x read inventory i inv wait z go walk take get pick drop put insert wear remove open "
    "close shut eat unlock lock switch turn sk-room sk-items "
    "actions abstract gonear purloin random relations rules scenes showheap showme showverb test trace tree".split()
) | set(OPPOSITE)
"""First words of the standard commands and of the compilers' and kit's own ones; custom actions must not use them."""

# The Z-machine dictionary keeps this many letters of a word.
_DICTIONARY_LETTERS = 9
# Inform 6 truncates long names, by which properties are located in memory.
_NAME_LETTERS = 20
_WORD = re.compile(r"[a-z][a-z0-9-]*")
_NAME = re.compile(r"[A-Za-z0-9' -]+")


@dataclass(frozen=True)
class Problem:
    """A problem of a game: ``path`` is its spec path, such as ``things/plate``; ``message`` includes the remedy."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


def check(spec: GameSpec) -> list[Problem]:
    """All problems of a game; empty if it can be compiled."""
    problems = [*_ids(spec)]
    if problems:
        return problems  # the other checks look elements up by id
    for part in (_texts, _rooms, _properties, _things, _names, _actions, _shared_patterns, _rules, _tasks):
        problems += part(spec)
    if not problems:
        problems += _reachable(spec)
        problems += _completable(spec)
    return problems


def _ids(spec: GameSpec) -> Iterator[Problem]:
    everything = [(path, path.split("/")[1]) for path, _ in spec.elements()]
    everything += [(f"properties/{p.id}", s) for p in spec.properties for s in p.states]
    for id, count in Counter(id for _, id in everything).items():
        paths = [path for path, other in everything if other == id]
        if count > 1:
            yield Problem(paths[1], f"the id {id!r} is used {count} times ({', '.join(paths)}); give each its own")
        if id in RESERVED_IDS:
            yield Problem(paths[0], f"the id {id!r} is reserved; choose another")
    named = [
        *(("properties", p.id) for p in spec.properties),
        *(("states", s) for p in spec.properties for s in p.states),
    ]
    for _, id in named:
        if len(id) > _NAME_LETTERS:
            yield Problem(f"properties/{id}", f"the id is longer than {_NAME_LETTERS} characters; shorten it")


def _texts(spec: GameSpec) -> Iterator[Problem]:
    texts = [("title", spec.title), ("intro", spec.intro)]
    for path, element in spec.elements():
        for _, value in element:
            texts += [(path, text) for text in _strings(value)]
    for path, text in texts:
        strange = unprintable(text)
        if strange:
            shown = " ".join(strange[:5])
            yield Problem(path, f"the Z-machine cannot print {shown!r}; use plain letters and signs")
    for path, text in (("title", spec.title), ("intro", spec.intro)):
        if not text:
            yield Problem(path, "is empty; write one")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (s for v in value.values() for s in _strings(v))
    elif isinstance(value, list | tuple):
        yield from (s for v in value for s in _strings(v))
    elif isinstance(value, BaseModel):
        yield from _strings(value.model_dump())


def _rooms(spec: GameSpec) -> Iterator[Problem]:
    rooms = {r.id for r in spec.rooms}
    if spec.start not in rooms:
        yield Problem("start", f"the room {spec.start!r} does not exist; choose one of: {', '.join(sorted(rooms))}")
    for room in spec.rooms:
        path = f"rooms/{room.id}"
        if not _NAME.fullmatch(room.name):
            yield Problem(path, f"the name {room.name!r} must be letters, digits, spaces, ' and - only")
        for direction, to in room.exits.items():
            if to not in rooms:
                yield Problem(
                    path, f"its exit {direction} leads to {to!r}, which is not a room; add it or remove the exit"
                )
            elif spec_exits(spec, to).get(OPPOSITE[direction], room.id) != room.id:
                yield Problem(
                    path, f"{direction} of it is {to!r}, but {OPPOSITE[direction]} of {to!r} is not it; change one exit"
                )
        for thing in spec.things:
            if thing.door and room.id in (thing.door.room, thing.door.to):
                way = thing.door.direction if room.id == thing.door.room else OPPOSITE[thing.door.direction]
                if way in room.exits:
                    yield Problem(path, f"{way} of it is both a door ({thing.id!r}) and an exit; remove one")
        yield from _details(spec, path, room.details)


def _properties(spec: GameSpec) -> Iterator[Problem]:
    for prop in spec.properties:
        path = f"properties/{prop.id}"
        if (prop.maximum is None) == (not prop.states):
            yield Problem(path, "give it either states or a maximum")
        if len(prop.states) == 1:
            yield Problem(path, "it has only one state; give it at least two")
        for state in prop.wording:
            if state not in prop.states:
                yield Problem(path, f"its wording is for {state!r}, which is not one of its states")


def _things(spec: GameSpec) -> Iterator[Problem]:
    rooms = {r.id for r in spec.rooms}
    things = {t.id: t for t in spec.things}
    properties = {p.id: p for p in spec.properties}
    for thing in spec.things:
        path = f"things/{thing.id}"
        if thing.kind == "door":
            if thing.door is None:
                yield Problem(path, "a door needs `door`: its room, direction and the room it leads to")
            elif not {thing.door.room, thing.door.to} <= rooms or thing.door.room == thing.door.to:
                yield Problem(path, "its `door` must connect two rooms of the game")
            if thing.place or thing.part_of:
                yield Problem(path, "a door stands between rooms; leave out its place")
        elif thing.door is not None:
            yield Problem(path, "only a thing of kind door can have `door`")
        elif thing.part_of is not None:
            if thing.part_of not in things or thing.part_of == thing.id:
                yield Problem(path, f"it is part of {thing.part_of!r}, which is not another thing")
            if thing.place:
                yield Problem(path, "a part is where the whole is; leave out its place")
        elif thing.place is None:
            yield Problem(path, "it has no place; give it a room, container, supporter, person, `player` or `nowhere`")
        elif thing.place not in rooms | {PLAYER, NOWHERE}:
            holder = things.get(thing.place)
            if holder is None:
                yield Problem(path, f"its place {thing.place!r} does not exist; add it or choose another")
            elif holder.kind not in ("container", "supporter", "person"):
                yield Problem(path, f"its place {thing.place!r} is a {holder.kind}, which cannot hold things")
        if _inside_itself(thing, things):
            yield Problem(path, "it is inside itself; choose another place")
        if thing.openable and thing.kind not in ("container", "door"):
            yield Problem(path, f"a {thing.kind} cannot be openable; make it a container or a door")
        if thing.lockable and not (thing.kind == "door" or (thing.kind == "container" and thing.openable)):
            yield Problem(path, "only doors and openable containers can be lockable")
        if thing.lockable and thing.key is None:
            yield Problem(path, "it is lockable but has no key; name the thing that unlocks it")
        if thing.key is not None and thing.key not in things:
            yield Problem(path, f"its key {thing.key!r} does not exist; add that thing")
        for prop in thing.properties:
            if prop not in properties:
                yield Problem(path, f"its property {prop!r} is not declared")
        for state in thing.states:
            why_not = _state_problem(spec, thing, state)
            if why_not:
                yield Problem(path, f"it cannot start {state!r}: {why_not}")
        if "worn" in thing.states and thing.place != PLAYER:
            yield Problem(path, "it is worn, so its place must be `player`")
        if "locked" in thing.states and "open" in thing.states:
            yield Problem(path, "it cannot start both locked and open")
        for prop, number in thing.numbers.items():
            maximum = properties[prop].maximum if prop in properties else None
            if prop not in thing.properties or maximum is None or not 0 <= number <= maximum:
                yield Problem(path, f"its number {prop!r} must be one of its properties, from 0 to the maximum")
        yield from _details(spec, path, thing.details)


def _inside_itself(thing: Thing, things: dict[str, Thing]) -> bool:
    at, seen = thing, {thing.id}
    while (holder := at.part_of or at.place) in things:
        if holder in seen:
            return True
        seen.add(holder)
        at = things[holder]
    return False


def _state_problem(spec: GameSpec, thing: Thing, state: str | None) -> str | None:
    """Why a thing cannot be in a state; None if it can."""
    requirements = {
        "open": ("openable", thing.openable or thing.kind in ("door", "container")),
        "closed": ("openable", thing.openable or thing.kind == "door"),
        "locked": ("lockable", thing.lockable),
        "unlocked": ("lockable", thing.lockable),
        "on": ("switchable", thing.switchable),
        "off": ("switchable", thing.switchable),
        "worn": ("wearable", thing.wearable),
    }
    if state in BUILTIN_STATES:
        trait, fulfilled = requirements[state]
        return None if fulfilled else f"it is not {trait}"
    prop = spec.property_of_state(state or "")
    if prop is None:
        return "no property has that state"
    if prop.id not in thing.properties:
        return f"it lacks the property {prop.id!r}"
    return None


def _names(spec: GameSpec) -> Iterator[Problem]:
    vocabulary: dict[str, set[str]] = {}
    name_words: dict[str, set[str]] = {}
    for thing in spec.things:
        path = f"things/{thing.id}"
        if not _NAME.fullmatch(thing.name):
            yield Problem(path, f"the name {thing.name!r} must be letters, digits, spaces, ' and - only")
        spoken = [thing.name, *thing.synonyms]
        for word in dict.fromkeys(w for phrase in spoken for w in words(phrase)):
            if word in PARSER_WORDS:
                yield Problem(path, f"its name contains {word!r}, a word of the parser; rename it")
        if not words(thing.name):
            yield Problem(path, "its name has no word that can be typed; rename it")
        name_words[thing.id] = {w[:_DICTIONARY_LETTERS] for w in words(thing.name)} - {"the"}
        vocabulary[thing.id] = {w[:_DICTIONARY_LETTERS] for phrase in spoken for w in words(phrase)}
    for one in spec.things:
        for other in spec.things:
            if one.id != other.id and name_words[one.id] <= vocabulary[other.id]:
                yield Problem(
                    f"things/{one.id}",
                    f"the parser cannot tell {one.name!r} from {other.name!r} ({other.id}), which has all its words "
                    "(only their first nine letters count); add a word that is unique to it",
                )


def _actions(spec: GameSpec) -> Iterator[Problem]:
    things = {t.id: t for t in spec.things}
    for action in spec.actions:
        path = f"actions/{action.id}"
        own = action.command not in STANDARD_COMMANDS
        slots = _slots(action.command)
        for pattern in (action.command, *action.synonyms):
            yield from (Problem(path, message) for message in _pattern_problems(pattern, own))
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
            yield from _condition(spec, path, condition, action)
        for effect in action.effects:
            yield from _effect(spec, path, effect, action)


def _shared_patterns(spec: GameSpec) -> Iterator[Problem]:
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


def _rules(spec: GameSpec) -> Iterator[Problem]:
    things = {t.id for t in spec.things}
    for rule in spec.rules:
        path = f"rules/{rule.id}"
        for condition in rule.when:
            yield from _condition(spec, path, condition)
        for effect in rule.effects:
            yield from _effect(spec, path, effect)
        if rule.seen is not None and rule.seen not in things:
            yield Problem(path, f"its `seen` is {rule.seen!r}, which is not a thing")
        if not rule.effects and not rule.say:
            yield Problem(path, "it has neither effects nor a text to say; add one")


def _tasks(spec: GameSpec) -> Iterator[Problem]:
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
            yield from _condition(spec, path, condition)
    for ending in spec.endings:
        for condition in ending.when:
            yield from _condition(spec, f"endings/{ending.id}", condition)


def _details(spec: GameSpec, path: str, details: Iterable[Detail]) -> Iterator[Problem]:
    for detail in details:
        for condition in detail.when:
            yield from _condition(spec, path, condition)


def _subjects(spec: GameSpec, subject: str, action: Action | None) -> list[Thing] | str:
    """The things that a subject can refer to, or an error message."""
    things = {t.id: t for t in spec.things}
    if subject in (NOUN, SECOND):
        if action is None:
            return f"{subject!r} is only valid in actions; name the thing"
        return [things[i] for i in (action.noun if subject == NOUN else action.second)]
    if subject == PLAYER:
        return []
    return [things[subject]] if subject in things else f"the thing {subject!r} does not exist; add it or name another"


def _condition(spec: GameSpec, path: str, c: Condition, action: Action | None = None) -> Iterator[Problem]:
    if c.test == "done":
        if c.subject not in {t.id for t in spec.tasks}:
            yield Problem(path, f"a condition tests whether {c.subject!r} is done, which is not a task")
        return
    subjects = _subjects(spec, c.subject, action)
    if isinstance(subjects, str):
        yield Problem(path, f"in a condition, {subjects}")
        return
    if c.subject == PLAYER and c.test != "in":
        yield Problem(path, f"the player cannot be tested with {c.test!r}; use `in` with a room")
    if c.test == "is":
        for thing in subjects:
            why_not = _state_problem(spec, thing, c.value)
            if why_not:
                yield Problem(path, f"a condition tests whether {thing.id!r} is {c.value!r}, but {why_not}")
    elif c.test == "in":
        yield from _place(spec, path, c, "condition", action)
    elif c.test == "at-least":
        yield from _number(spec, path, subjects, c.property, c.number)


def _effect(spec: GameSpec, path: str, e: Effect, action: Action | None = None) -> Iterator[Problem]:
    subjects = _subjects(spec, e.subject, action)
    if isinstance(subjects, str):
        yield Problem(path, f"in an effect, {subjects}")
    elif e.subject == PLAYER and e.do != "move":
        yield Problem(path, f"an effect does {e.do!r} to the player; use `move`")
    elif e.do == "set":
        for thing in subjects:
            why_not = _state_problem(spec, thing, e.value)
            if why_not:
                yield Problem(path, f"an effect sets {thing.id!r} to {e.value!r}, but {why_not}")
    elif e.do == "move":
        if e.value not in (PLAYER, NOWHERE, HERE) or e.subject == PLAYER:
            yield from _place(spec, path, e, "effect", action)
        if any(t.kind == "door" for t in subjects):
            yield Problem(path, "an effect moves a door, but doors cannot move; remove it")
    else:
        yield from _number(spec, path, subjects, e.property, e.number)


def _place(spec: GameSpec, path: str, part: Condition | Effect, what: str, action: Action | None) -> Iterator[Problem]:
    if part.value in (NOUN, SECOND) and action is not None:
        for id in action.noun if part.value == NOUN else action.second:
            yield from _holder(spec, path, id, what, rooms_only=False)
    else:
        yield from _holder(spec, path, part.value, what, rooms_only=part.subject == PLAYER)


def _holder(spec: GameSpec, path: str, value: str | None, what: str, *, rooms_only: bool) -> Iterator[Problem]:
    rooms = {r.id for r in spec.rooms}
    holders = {t.id for t in spec.things if t.kind in ("container", "supporter", "person")}
    allowed = rooms if rooms_only else rooms | holders | {PLAYER, NOWHERE}
    if value not in allowed:
        kind = "a room" if rooms_only else "a room, container, supporter or person"
        yield Problem(path, f"in its {what}, the place {value!r} is not {kind}")


def _number(
    spec: GameSpec, path: str, subjects: list[Thing], property_id: str | None, number: int | None
) -> Iterator[Problem]:
    prop = next((p for p in spec.properties if p.id == property_id), None)
    if prop is None or prop.maximum is None or number is None or abs(number) > prop.maximum:
        yield Problem(path, f"{property_id!r} must be a property with a maximum, and {number} must not exceed it")
        return
    for thing in subjects:
        if prop.id not in thing.properties:
            yield Problem(path, f"{thing.id!r} lacks the property {prop.id!r}; add it")


def _reachable(spec: GameSpec) -> Iterator[Problem]:
    seen = reachable_rooms(spec)
    for place in spec.rooms:
        if place.id not in seen:
            yield Problem(f"rooms/{place.id}", f"it cannot be reached from {spec.start!r}; add an exit or a door to it")


def _completable(spec: GameSpec) -> Iterator[Problem]:
    """Tasks and endings with a condition that can never become true."""
    for path, conditions in (
        *((f"tasks/{t.id}", t.when) for t in spec.tasks),
        *((f"endings/{e.id}", e.when) for e in spec.endings),
    ):
        for condition in conditions:
            if not can_come_true(spec, condition):
                test = (
                    f"{condition.subject} {'not ' if condition.negate else ''}{condition.test} {condition.value or ''}"
                )
                yield Problem(path, f"nothing in the game can bring about {test.strip()!r}; add an action that does")
