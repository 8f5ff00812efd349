"""Which changes a game's walkthrough makes to the world, and actions that reverse them.

The walkthrough is replayed in the compiled story, and the world state is read from the machine's memory after each
command.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from starling.author.antonyms import inverse_command
from starling.author.renaming import BoundCommand, CommandTable, ids_of, unused_id
from starling.author.wording import Noun, capital, with_the
from starling.library.game import Game
from starling.spec.logic import COMPARISONS, compare
from starling.spec.model import (
    HERE,
    NOUN,
    NOWHERE,
    PLAYER,
    SECOND,
    STANDARD_COMMANDS,
    Action,
    Condition,
    Effect,
    GameSpec,
    Thing,
)
from starling.zmachine.memory import Memory

WorldState = dict[tuple[str, str], str | int]
"""{(thing, aspect): value}; aspects are ``@place``, ``@open``, ``@lock``, ``@power``, ``@worn`` and the game's own
properties. The player's room is (PLAYER, "@place")."""

_ASPECT_OF = {
    "open": "@open",
    "closed": "@open",
    "locked": "@lock",
    "unlocked": "@lock",
    "on": "@power",
    "off": "@power",
    "worn": "@worn",
}
_TAKEN_OUT = {
    "unload {noun}": "stow load pack lay stack insert heap pile seat",
    "uncover {noun}": "spread drape line cover wrap tuck unfold throw",
    "dismantle {noun}": "fit attach fix join mount tie sew stitch bind rivet screw bolt thread splice clip string pin "
    "add fasten lash strap couple connect hang weave plug wedge glue",
}
"""{inverse pattern: verbs}, for actions that use up a thing or build one from parts."""


def read_state(game: Game, memory: Memory) -> WorldState:
    """Read the world state from the machine's memory."""
    world = game.world
    state: WorldState = {(PLAYER, "@place"): world.location(memory)}
    for thing in game.spec.things:
        if not thing.door:
            state[thing.id, "@place"] = thing.part_of or world.holder(memory, thing.id)
        if thing.kind == "door" or thing.openable:
            state[thing.id, "@open"] = "open" if world.has(memory, thing.id, "open") else "closed"
        if thing.lockable:
            state[thing.id, "@lock"] = "locked" if world.has(memory, thing.id, "locked") else "unlocked"
        if thing.switchable:
            state[thing.id, "@power"] = "on" if world.has(memory, thing.id, "on") else "off"
        if thing.wearable:
            state[thing.id, "@worn"] = "worn" if world.has(memory, thing.id, "worn") else ""
        for prop in thing.properties:
            state[thing.id, prop] = world.value(memory, thing.id, prop)
    return state


def replay(game: Game) -> list[WorldState]:
    """The world states at the start and after each command of the walkthrough."""
    machine = game.start()
    states = [read_state(game, machine.memory())]
    for command in game.spec.walkthrough:
        game.step(machine, command)
        states.append(read_state(game, machine.memory()))
    return states


def room_of(state: WorldState, id: str) -> str | None:
    """The room a thing is in, or None if it is out of play."""
    at = str(state.get((id, "@place"), NOWHERE))
    while (at, "@place") in state:
        at = str(state[at, "@place"])
    return None if at == NOWHERE else at


def holds(spec: GameSpec, state: WorldState, condition: Condition) -> bool:
    """Whether a condition without ``noun`` and ``second`` holds; all tasks count as done."""
    c, rooms = condition, {r.id for r in spec.rooms}
    place = state.get((c.subject, "@place"))
    if c.test == "is":
        found = state.get((c.subject, aspect_of(spec, c.value or ""))) == c.value
    elif c.test == "in":
        found = room_of(state, c.subject) == c.value if c.value in rooms else place == c.value
    elif c.test == "held":
        found = _held(state, c.subject)
    elif c.test == "here":
        found = room_of(state, c.subject) == state[PLAYER, "@place"]
    elif c.test in COMPARISONS and isinstance(c.number, int):
        found = compare(c.test, int(state.get((c.subject, c.property or ""), 0)), c.number)
    elif c.test in ("any", "all"):
        parts = [holds(spec, state, p) for p in c.conditions]
        found = any(parts) if c.test == "any" else all(parts)
    else:
        found = True
    return found != c.negate


def _held(state: WorldState, id: str) -> bool:
    at = str(state.get((id, "@place"), NOWHERE))
    while at != PLAYER and (at, "@place") in state:
        at = str(state[at, "@place"])
    return at == PLAYER


def aspect_of(spec: GameSpec, value: str) -> str:
    """The aspect that a state value belongs to."""
    prop = spec.property_of_state(value)
    return prop.id if prop else _ASPECT_OF.get(value, "")


def noun_of(thing: Thing) -> Noun:
    return Noun(thing.name, plural=thing.plural, mass=thing.mass, proper=thing.proper, person=thing.kind == "person")


def as_prose(spec: GameSpec, command: BoundCommand) -> str:
    """A command with articles: "empty the big pot"."""
    names = {t.id: with_the(noun_of(t)) for t in spec.things}
    text = command.pattern.replace("{noun}", names.get(command.noun, ""))
    return text.replace("{second}", names.get(command.second, ""))


@dataclass(frozen=True)
class InverseAction:
    """An action that reverses an action of the walkthrough, and the command that performs it."""

    action: Action
    command: BoundCommand


def inverse_actions(spec: GameSpec, states: list[WorldState]) -> list[InverseAction]:
    """The inverses of the walkthrough's game-specific actions, last action first; irreversible ones are left out."""
    table, inverses = CommandTable(spec), list[InverseAction]()
    taken = ids_of(spec)
    steps = list(zip(spec.walkthrough, states, states[1:], strict=False))
    for command, before, after in reversed(steps):
        bound = table.parse(command)
        action = _performed_action(spec, bound, before, after)
        if action is None:
            continue
        inverse = _inverse_of(spec, action, bound, before, after, unused_id(f"undo-{action.id[:30]}", taken))
        if inverse and not any(u.command == inverse.command and u.action.when == inverse.action.when for u in inverses):
            taken.add(inverse.action.id)
            inverses.append(inverse)
    return inverses


def _performed_action(spec: GameSpec, command: BoundCommand, before: WorldState, after: WorldState) -> Action | None:
    """The game-specific action that a command performed, identified by its effects."""
    for action in spec.actions:
        if action.command != command.pattern or action.command in STANDARD_COMMANDS:
            continue
        if command.noun and command.noun not in action.noun:
            continue
        if command.second and command.second not in action.second:
            continue
        changes = list(_changes(spec, action.effects, command, before))
        if changes and all(after.get(key) == value for key, value in changes):
            return action
    return None


def _changes(
    spec: GameSpec, effects: Iterable[Effect], command: BoundCommand, before: WorldState
) -> Iterator[tuple[tuple[str, str], str | int]]:
    """((thing, aspect), new value) of each effect; moves of the player and changes of numbers are left out."""
    bindings = {NOUN: command.noun, SECOND: command.second, HERE: str(before[PLAYER, "@place"])}
    for effect in effects:
        subject = bindings.get(effect.subject, effect.subject)
        if subject == PLAYER:
            continue
        if effect.do == "set" and effect.value:
            yield (subject, aspect_of(spec, effect.value)), effect.value
        elif effect.do == "move" and effect.value:
            yield (subject, "@place"), bindings.get(effect.value, effect.value)


def _inverse_of(
    spec: GameSpec, action: Action, command: BoundCommand, before: WorldState, after: WorldState, id: str
) -> InverseAction | None:
    changed = {k: (before[k], v) for k, v in _changes(spec, action.effects, command, before) if before[k] != v}
    if not changed:
        return None
    noun, second = command.noun, command.second
    pattern = inverse_command(command.pattern)
    gone = {i for i in (noun, second) if i and room_of(after, i) is None}
    made = [thing for (thing, aspect), (was, _) in changed.items() if aspect == "@place" and was == NOWHERE]
    if noun in gone or made:
        # Take apart the assembled thing: the new one, or the one that absorbed the part.
        noun = made[0] if made else second if second not in gone else ""
        verb = command.pattern.split()[0]
        pattern = next((p for p, verbs in _TAKEN_OUT.items() if verb in verbs.split()), None) if noun else None
    elif second in gone and pattern:
        pattern = f"{pattern.split()[0]} {{noun}}"
    if pattern is None:
        return None
    if "{second}" not in pattern:
        second = ""
    undone = BoundCommand(pattern, noun, second)
    when = [_current_value(spec, key, now) for key, (_, now) in changed.items()]
    tools = [
        r for r in action.requires if second and r.condition.test == "held" and r.condition.subject in (second, SECOND)
    ]
    names = [
        with_the(noun_of(spec.thing(t))) for (t, a), (_, now) in changed.items() if a == "@place" and now == NOWHERE
    ]
    report = f"You {as_prose(spec, undone)}. " + (
        f"You have {_listed(names)} back." if names else "That is as it was before."
    )
    return InverseAction(
        Action(
            id=id,
            command=pattern,
            noun=[noun],
            second=[second] if second else [],
            when=when,
            requires=tools,
            effects=[_restore(spec, key, was) for key, (was, _) in changed.items()],
            report=report,
        ),
        undone,
    )


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _current_value(spec: GameSpec, key: tuple[str, str], value: str | int) -> Condition:
    subject, aspect = key
    if aspect == "@place" and value == PLAYER:
        return Condition(subject=subject, test="held")
    return Condition(subject=subject, test="in" if aspect == "@place" else "is", value=str(value))


def _restore(spec: GameSpec, key: tuple[str, str], value: str | int) -> Effect:
    subject, aspect = key
    return Effect(do="move" if aspect == "@place" else "set", subject=subject, value=str(value))


def can_set(actions: Iterable[Action], effects: Iterable[Effect], thing: str, value: str) -> BoundCommand | None:
    """A command that brings a thing into a state or place; an empty one if one of ``effects`` does; None if neither."""
    for action in actions:
        for effect in action.effects:
            slots: Mapping[str, list[str]] = {NOUN: action.noun, SECOND: action.second}
            if effect.value == value and thing in slots.get(effect.subject, [effect.subject]):
                noun = thing if effect.subject == NOUN or thing in action.noun else (action.noun or [""])[0]
                second = thing if thing in action.second else (action.second or [""])[0]
                return BoundCommand(action.command, noun, second)
    return BoundCommand("") if any(e.subject == thing and e.value == value for e in effects) else None


def can_appear(actions: Iterable[Action], thing: str) -> bool:
    """Whether a command can bring a thing into play."""
    return any(
        e.do == "move" and e.subject == thing and e.value != NOWHERE for action in actions for e in action.effects
    )


def task_text(spec: GameSpec, command: BoundCommand) -> str:
    """A command as a task description."""
    return capital(as_prose(spec, command)) + "."
