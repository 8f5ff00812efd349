"""Explains why the last command had no effect, without revealing numbers or states that the game hides."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import product

from starling.console.rooms import direction_of
from starling.console.session import Session, Turn
from starling.console.words import StoryVocabulary, match, standard_match, things_called, with_slots_named
from starling.library.game import Game
from starling.spec.commands import GO
from starling.spec.condition_text import condition_text, name_of
from starling.spec.exits import spec_exits
from starling.spec.features import standard_commands
from starling.spec.model import (
    BUILTIN_STATES,
    NOUN,
    NOWHERE,
    PLAYER,
    SECOND,
    Action,
    Condition,
    GameSpec,
    Requirement,
    Thing,
)
from starling.spec.world import Gate
from starling.states.playable import Fact, Playable
from starling.util.errors import StoryError
from starling.util.text import command_name, fold
from starling.zmachine.machine import Machine

SAY_HOW = "Say how: "
"""What the kit says where a game has another word for what was typed: see starling.inform.render_other_ways."""
_ALL_THERE_IS = "The game's answer says all that you can know here."
_NO_VERB = "That's not a verb I recognise."
_WAITING = ("wait", "z", "look", "l", "inventory", "i")


def why(session: Session, vocabulary: StoryVocabulary) -> list[str]:
    """Sentences that explain the result of the last command."""
    if not session.turns:
        return ["You have not typed a command yet."]
    turn = session.turns[-1]
    if turn.status.ended:
        return ["The game has ended."]
    changes = _changes(session, turn)
    if changes is not None:
        return [f"'{turn.command}' had an effect: {'; '.join(changes)}." if changes else "That command had an effect."]
    if _flat(turn.text).startswith(SAY_HOW):
        return ["This game has another word for that; its answer says which."]
    verb = vocabulary.unknown_verb(turn.command)
    if verb is not None:
        if isinstance(session.game, Game) and _NO_VERB not in turn.text:  # the kit answers what players type
            with session.visiting(turn.before) as machine:
                reason = _Explainer(session.game, machine, turn.text).given()
            return (
                [reason]
                if reason
                else [f"This game does nothing with the verb '{verb}'.", *_own_commands(session.game)]
            )
        return [f"This game does not know the verb '{verb}'.", *_own_commands(session.game)]
    unknown = vocabulary.unknown_words(turn.command)
    if unknown:
        return [f"This game does not know the word {' or '.join(repr(word) for word in unknown)}."]
    if isinstance(session.game, Game):
        with session.visiting(turn.before) as machine:
            reasons = list(_Explainer(session.game, machine, turn.text).explain(turn.command))
        if reasons:
            return reasons
    return [f"The game knows these words, but '{turn.command}' changed nothing here."]


def failed(session: Session, turn: Turn) -> bool:
    """Whether the last turn's command failed: it changed nothing and is not admissible (commands that only look
    are)."""
    return _changes(session, turn) is None and not session.game.accepts(turn.command)


def _changes(session: Session, turn: Turn) -> list[str] | None:
    """What the last command changed, as clauses (at most 6); None if nothing."""
    game = session.game
    after, now = session.identity(), _facts(session)
    with session.visiting(turn.before) as machine:
        before, then = session.identity(), _facts(session)
        if before == after:
            return None
        # Where time alone changes the state, a command that did no more than waiting counts as no change.
        if turn.command not in _WAITING:
            with contextlib.suppress(StoryError):
                game.step(machine, "wait")
            if session.identity() == after:
                return None
        if not isinstance(game, Game):
            return []
        seen = {PLAYER, *game.candidates.scope(machine.memory())}
    seen |= set(game.candidates.scope(session.machine.memory()))
    new = [fact for fact in now if fact not in set(then)]
    return [fact_in_words(game.whole, fact) for fact in new if _is_plain(game.whole, fact, seen)][:6]


def _facts(session: Session) -> list[Fact]:
    return session.game.world.facts(session.machine.memory()) or []


def _is_plain(spec: GameSpec, fact: Fact, seen: set[str]) -> bool:
    """Whether the player can see the fact: no numbers, no states without a wording, and nothing in other places."""
    if fact.predicate == "done":
        return True
    place = fact.predicate in ("at", "in") and fact.value != NOWHERE
    return fact.subject in seen and (place or (fact.predicate == "is" and _is_shown(spec, str(fact.value))))


def _is_shown(spec: GameSpec, state: str) -> bool:
    """Whether descriptions mention a state."""
    return state in BUILTIN_STATES or any(state in prop.wording for prop in spec.properties)


def fact_in_words(spec: GameSpec, fact: Fact) -> str:
    """A clause such as "the kettle is full"; ``fact`` is one of `Game.facts`."""
    subject, value = name_of(spec, fact.subject), str(fact.value)
    if fact.predicate == "done":
        return f"the task '{next(t.description for t in spec.tasks if t.id == fact.subject).rstrip('.')}' is done"
    if fact.predicate == "at":
        return f"you are in {name_of(spec, value)}"
    if fact.predicate == "in" and fact.subject == PLAYER:
        return f"you are in or on {name_of(spec, value)}"
    if fact.predicate == "in":
        return f"you have {subject}" if value == PLAYER else f"{subject} is at {name_of(spec, value)}"
    return f"{subject} is {value.replace('-', ' ')}"


def _own_commands(game: Playable) -> list[str]:
    if not isinstance(game, Game):
        return []
    standard = standard_commands(game.spec)
    own = [a.command for a in game.spec.actions if a.command not in standard]
    shown = dict.fromkeys(with_slots_named(c) for c in own)
    return [f"Besides the standard commands, it understands: {', '.join(shown)}."] if shown else []


class _Explainer:
    """Finds the reason in the spec, the state before the command and the game's answer to it."""

    def __init__(self, game: Game, machine: Machine, answer: str) -> None:
        self._spec, self._world, self._answer = game.whole, game.world, answer
        self._memory = machine.memory()
        self._scope = set(game.candidates.scope(self._memory))

    def explain(self, command: str) -> Iterator[str]:
        way = direction_of(command)
        if way is not None:
            yield from self._going(way)
            yield from self._with("", "", "", [a for a in self._spec.actions if a.command in (GO, f"{GO} {way}")])
            return
        named: dict[tuple[str, str], list[Action]] = {}
        own_standard = standard_commands(self._spec)
        for action in self._spec.actions:
            for pattern in (action.command, *action.synonyms):
                for word in action.typed or [""]:
                    filled = pattern.replace("{text}", word).replace("{number}", word) if word else pattern
                    found = match(filled, command)
                    if found is not None and action.command not in own_standard:
                        named.setdefault(found, []).append(action)
        standard = standard_match(command, self._spec)
        if standard is not None:
            actions = [a for a in self._spec.actions if a.command == standard[0]]
            named.setdefault(standard[1:], []).extend(actions)
        # Of several readings, the one whose words are all names of things.
        readings = sorted(named, key=lambda phrases: sum(bool(p) and not self._meant(p) for p in phrases))
        for noun, second in readings[:1]:
            yield from self._with(standard[0] if standard else "", noun, second, named[noun, second])

    def given(self) -> str | None:
        """The reason given by one of the game's own actions, whatever command triggered it; None if the kit
        answered."""
        answer = _flat(self._answer)
        for action in self._spec.actions:
            for requirement in action.requires:
                if "{" in requirement.otherwise or not answer.startswith(_flat(requirement.otherwise)):
                    continue
                for noun, second in product(action.noun or [""], action.second or [""]):
                    condition = requirement.condition.bound({NOUN: noun, SECOND: second})
                    if not self._world.holds(self._memory, condition):
                        return self._unmet(requirement, condition)
            if action.report and "{" not in action.report and answer.startswith(_flat(action.report)):
                return _ALL_THERE_IS
        return None

    def _going(self, way: str) -> Iterator[str]:
        exits = spec_exits(self._spec, self._world.location(self._memory))
        room = next(r for r in self._spec.rooms if r.id == self._world.location(self._memory))
        gate = next((gate for other, gate in room.gates.items() if other == way), Gate())
        if way not in exits or not all(self._world.holds(self._memory, c) for c in gate.when):
            yield f"There is no exit {way} from here; exits: {', '.join(exits) or 'none'}."
            return
        for requirement in gate.requires:
            if not self._world.holds(self._memory, requirement.condition):
                yield self._unmet(requirement, requirement.condition)
                return
        door = next((t for t in self._spec.things if t.id == exits[way]), None)
        if door is not None and not self._world.has(self._memory, door.id, "open"):
            locked = door.lockable and self._world.has(self._memory, door.id, "locked")
            yield f"{_capital(name_of(self._spec, door.id))} is {'locked' if locked else 'closed'}."

    def _with(self, standard: str, noun: str, second: str, actions: list[Action]) -> Iterator[str]:
        nouns, seconds = self._meant(noun), self._meant(second)
        for phrase, things in ((noun, nouns), (second, seconds)):
            if phrase and not things:
                yield f"Nothing in this game is called '{phrase}'."
                return
            if phrase and not any(t.id in self._scope for t in things) and self._world.dark(self._memory):
                yield f"It is too dark here to see '{phrase}'; find a light."
                return
            if phrase and not any(t.id in self._scope for t in things):
                yield f"'{phrase}' is not here, or it is inside something closed."
                return
        first = next((t.id for t in nouns if t.id in self._scope), "")
        other = next((t.id for t in seconds if t.id in self._scope), "")
        fitting = [a for a in actions if (not a.noun or first in a.noun) and (not a.second or other in a.second)]
        given = self.given() if standard and not fitting else None
        inform = [given] if given else list(self._standard(standard, first, other)) if standard else []
        for action in fitting:
            if not all(self._world.holds(self._memory, c.bound({NOUN: first, SECOND: other})) for c in action.when):
                continue
            for requirement in action.requires:
                condition = requirement.condition.bound({NOUN: first, SECOND: other})
                if not self._world.holds(self._memory, condition):
                    # Which of the two comes first depends on the command: the game's answer tells.
                    ours = (
                        not inform
                        or "{" in requirement.otherwise
                        or _flat(requirement.otherwise) in _flat(self._answer)
                    )
                    yield from [self._unmet(requirement, condition)] if ours else inform
                    return
            break  # the first that applies is the one that the game asks
        if actions and not fitting and not standard:
            yield "The game knows that command, but it does not apply to that object."
        yield from inform

    def _unmet(self, requirement: Requirement, condition: Condition) -> str:
        """The unmet condition if the player can see it; otherwise only what the game says."""
        said = _flat(requirement.otherwise)
        if not self._is_seen(condition):
            return _ALL_THERE_IS if "{" in said else f"The game's reason: {said}"
        return f"It needs this: {condition_text(self._spec, condition)}."

    def _is_seen(self, c: Condition) -> bool:
        """Whether a condition is about something that the player can see: the place or the open state of a thing that
        is here."""
        if c.test in ("any", "all"):
            return not c.kind and all(self._is_seen(part) for part in c.conditions)
        if c.subject != PLAYER and c.subject not in self._scope and not (c.test == "held" and not c.negate):
            return False
        if c.test == "is":
            return _is_shown(self._spec, c.value or "")
        return c.test in ("held", "here") or (c.test in ("in", "beside", "tied") and c.value in self._scope | {PLAYER})

    def _meant(self, phrase: str) -> list[Thing]:
        """The things that a phrase may refer to; an exact match of a name excludes the others."""
        things = things_called(self._spec, phrase) if phrase else []
        exact = [t for t in things if command_name(t.name) == phrase]
        return exact or things

    def _standard(self, command: str, noun: str, second: str) -> Iterator[str]:
        """Requirements that Inform itself places on a standard command."""
        if not noun:
            return
        thing, name = self._spec.thing(noun), _capital(name_of(self._spec, noun))
        held = self._world.holder(self._memory, noun) == PLAYER
        verb = command.partition(" {")[0]
        if verb == "take" and held:
            yield f"You already have {name_of(self._spec, noun)}."
        elif verb == "take" and (not thing.portable or thing.scenery or thing.kind in ("door", "person", "backdrop")):
            yield f"{name} cannot be taken."
        elif verb == "take" and self._spec.player.carries_at_most is not None:
            yield f"You can carry {self._spec.player.carries_at_most} things."
        elif verb in ("drop", "put", "wear", "take off") and not held:
            yield f"You are not carrying {name_of(self._spec, noun)}; take it first."
        elif verb in ("open", "close"):
            yield from self._opening(thing, name, verb)
        elif verb in ("unlock", "lock") and second and thing.key and thing.key != second:
            yield f"{_capital(name_of(self._spec, second))} does not fit."
        elif verb in ("switch on", "switch off") and not thing.switchable:
            yield f"{name} cannot be switched on or off."
        elif verb in ("switch on", "switch off") and self._world.has(self._memory, noun, "on") == (verb == "switch on"):
            yield f"{name} is already {verb.partition(' ')[2]}."
        elif verb == "eat" and not thing.edible:
            yield f"{name} cannot be eaten."
        elif verb == "wear" and not thing.wearable:
            yield f"{name} cannot be worn."
        elif verb == "put" and second:
            yield from self._putting(second, " on " in command)

    def _opening(self, thing: Thing, name: str, verb: str) -> Iterator[str]:
        if not thing.openable and thing.kind != "door":
            yield f"{name} cannot be opened or closed."
        elif thing.lockable and self._world.has(self._memory, thing.id, "locked"):
            yield f"{name} is locked."
        elif self._world.has(self._memory, thing.id, "open") == (verb == "open"):
            yield f"{name} is already {'open' if verb == 'open' else 'closed'}."

    def _putting(self, second: str, on: bool) -> Iterator[str]:
        target, name = self._spec.thing(second), _capital(name_of(self._spec, second))
        if target.kind != ("supporter" if on else "container"):
            yield f"Nothing can be put {'on' if on else 'in'} {name_of(self._spec, second)}."
        elif not on and target.openable and not self._world.has(self._memory, second, "open"):
            yield f"{name} is closed."


def _flat(text: str) -> str:
    """A text as a story prints it, in one line."""
    return " ".join(fold(text).split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
