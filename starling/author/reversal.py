"""What a game's solution changes, and what could change it back.

A walkthrough is replayed in the compiled story and the world is read from the machine's memory after each command.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from starling.author.antonyms import undoing
from starling.author.renaming import Phrasebook, Saying, fresh, ids_of
from starling.author.wording import Noun, capital, with_the
from starling.library.game import Game
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

State = dict[tuple[str, str], str | int]
"""{(thing, aspect): value}; aspects are ``@place``, ``@open``, ``@lock``, ``@power``, ``@worn`` and own properties. The
player's room is (PLAYER, "@place")."""

_ASPECT_OF = {"open": "@open", "closed": "@open", "locked": "@lock", "unlocked": "@lock", "on": "@power",
              "off": "@power", "worn": "@worn"}  # fmt: skip
_TAKEN_OUT = {
    "unload {noun}": "stow load pack lay stack insert heap pile seat",
    "uncover {noun}": "spread drape line cover wrap tuck unfold throw",
    "dismantle {noun}": "fit attach fix join mount tie sew stitch bind rivet screw bolt thread splice clip string pin add "
    "fasten lash strap couple connect hang weave plug wedge glue",
}
"""How a thing is had back from what it went into or became part of, by the verb that put it there."""


def read_state(game: Game, memory: Memory) -> State:
    """The state of the world, from the machine's memory."""
    world = game.world
    state: State = {(PLAYER, "@place"): world.location(memory)}
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


def replay(game: Game) -> list[State]:
    """The states of the world at the start and after each command of the walkthrough."""
    machine = game.start()
    states = [read_state(game, machine.memory())]
    for command in game.spec.walkthrough:
        game.step(machine, command)
        states.append(read_state(game, machine.memory()))
    return states


def room_of(state: State, id: str) -> str | None:
    """The room where a thing is; None if it is nowhere."""
    at = str(state.get((id, "@place"), NOWHERE))
    while (at, "@place") in state:
        at = str(state[at, "@place"])
    return None if at == NOWHERE else at


def holds(spec: GameSpec, state: State, condition: Condition) -> bool:
    """Whether a condition without ``noun`` and ``second`` holds; every task counts as done."""
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
    elif c.test == "at-least":
        found = int(state.get((c.subject, c.property or ""), 0)) >= (c.number or 0)
    else:
        found = True
    return found != c.negate


def _held(state: State, id: str) -> bool:
    at = str(state.get((id, "@place"), NOWHERE))
    while at != PLAYER and (at, "@place") in state:
        at = str(state[at, "@place"])
    return at == PLAYER


def aspect_of(spec: GameSpec, value: str) -> str:
    """The aspect that a state is of."""
    prop = spec.property_of_state(value)
    return prop.id if prop else _ASPECT_OF.get(value, "")


def noun_of(thing: Thing) -> Noun:
    return Noun(thing.name, plural=thing.plural, mass=thing.mass, proper=thing.proper, person=thing.kind == "person")


def spoken(spec: GameSpec, saying: Saying) -> str:
    """A command as prose: "empty the big pot"."""
    names = {t.id: with_the(noun_of(t)) for t in spec.things}
    text = saying.pattern.replace("{noun}", names.get(saying.noun, ""))
    return text.replace("{second}", names.get(saying.second, ""))


@dataclass(frozen=True)
class Undoing:
    """An action that takes one of the solution's back, and how a task calls it."""

    action: Action
    saying: Saying


def undoings(spec: GameSpec, states: list[State]) -> list[Undoing]:
    """For each own action of the walkthrough that has an opposite: that opposite, the last first."""
    book, found = Phrasebook(spec), list[Undoing]()
    taken = ids_of(spec)
    steps = list(zip(spec.walkthrough, states, states[1:], strict=False))
    for command, before, after in reversed(steps):
        saying = book.read(command)
        action = _done(spec, saying, before, after)
        if action is None:
            continue
        made = _undoing(spec, action, saying, before, after, fresh(f"undo-{action.id[:30]}", taken))
        if made and not any(u.saying == made.saying and u.action.when == made.action.when for u in found):
            taken.add(made.action.id)
            found.append(made)
    return found


def _done(spec: GameSpec, saying: Saying, before: State, after: State) -> Action | None:
    """The own action that a command performed, told by what changed."""
    for action in spec.actions:
        if action.command != saying.pattern or action.command in STANDARD_COMMANDS:
            continue
        if (saying.noun and saying.noun not in action.noun) or (saying.second and saying.second not in action.second):
            continue
        changes = list(_changes(spec, action.effects, saying, before))
        if changes and all(after.get(key) == value for key, value, _ in changes):
            return action
    return None


def _changes(
    spec: GameSpec, effects: Iterable[Effect], saying: Saying, before: State
) -> Iterator[tuple[tuple[str, str], str | int, Effect]]:
    """(what, its new value, the effect) of each effect that does not move the player or count."""
    meant = {NOUN: saying.noun, SECOND: saying.second, HERE: str(before[PLAYER, "@place"])}
    for effect in effects:
        subject = meant.get(effect.subject, effect.subject)
        if subject == PLAYER:
            continue
        if effect.do == "set" and effect.value:
            yield (subject, aspect_of(spec, effect.value)), effect.value, effect
        elif effect.do == "move" and effect.value:
            yield (subject, "@place"), meant.get(effect.value, effect.value), effect


def _undoing(spec: GameSpec, action: Action, saying: Saying, before: State, after: State, id: str) -> Undoing | None:
    changed = {k: (before[k], v) for k, v, _ in _changes(spec, action.effects, saying, before) if before[k] != v}
    if not changed:
        return None
    noun, second = saying.noun, saying.second
    pattern = undoing(saying.pattern)
    gone = {i for i in (noun, second) if i and room_of(after, i) is None}
    made = [thing for (thing, aspect), (was, _) in changed.items() if aspect == "@place" and was == NOWHERE]
    if noun in gone or made:
        # What was put together is taken apart: the new thing, or what the part went into.
        noun = made[0] if made else second if second not in gone else ""
        verb = saying.pattern.split()[0]
        pattern = next((p for p, verbs in _TAKEN_OUT.items() if verb in verbs.split()), None) if noun else None
    elif second in gone and pattern:
        pattern = f"{pattern.split()[0]} {{noun}}"
    if pattern is None:
        return None
    if "{second}" not in pattern:
        second = ""
    undone = Saying(pattern, noun, second)
    when = [_is_now(spec, key, now) for key, (_, now) in changed.items()]
    tools = [
        r for r in action.requires if second and r.condition.test == "held" and r.condition.subject in (second, SECOND)
    ]
    names = [
        with_the(noun_of(spec.thing(t))) for (t, a), (_, now) in changed.items() if a == "@place" and now == NOWHERE
    ]
    report = f"You {spoken(spec, undone)}. " + (
        f"You have {_listed(names)} back." if names else "That is as it was before."
    )
    return Undoing(
        Action(
            id=id,
            command=pattern,
            noun=[noun],
            second=[second] if second else [],
            when=when,
            requires=tools,
            effects=[_back(spec, key, was) for key, (was, _) in changed.items()],
            report=report,
        ),
        undone,
    )


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _is_now(spec: GameSpec, key: tuple[str, str], value: str | int) -> Condition:
    subject, aspect = key
    if aspect == "@place" and value == PLAYER:
        return Condition(subject=subject, test="held")
    return Condition(subject=subject, test="in" if aspect == "@place" else "is", value=str(value))


def _back(spec: GameSpec, key: tuple[str, str], value: str | int) -> Effect:
    subject, aspect = key
    return Effect(do="move" if aspect == "@place" else "set", subject=subject, value=str(value))


def can_set(actions: Iterable[Action], effects: Iterable[Effect], thing: str, value: str) -> Saying | None:
    """A command by which a thing comes into a state or place, or an empty one if it happens by itself."""
    for action in actions:
        for effect in action.effects:
            slots: Mapping[str, list[str]] = {NOUN: action.noun, SECOND: action.second}
            if effect.value == value and thing in slots.get(effect.subject, [effect.subject]):
                noun = thing if effect.subject == NOUN or thing in action.noun else (action.noun or [""])[0]
                second = thing if thing in action.second else (action.second or [""])[0]
                return Saying(action.command, noun, second)
    return Saying("") if any(e.subject == thing and e.value == value for e in effects) else None


def can_appear(actions: Iterable[Action], thing: str) -> bool:
    """Whether a command brings a thing that is nowhere to somewhere."""
    return any(
        e.do == "move" and e.subject == thing and e.value != NOWHERE for action in actions for e in action.effects
    )


def in_words(spec: GameSpec, saying: Saying) -> str:
    """A command as a task's description."""
    return capital(spoken(spec, saying)) + "."
