"""The infos of textworld.gym."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product
from typing import TYPE_CHECKING, Any

import gymnasium as gym

from starling.envs.wrappers.commands import CommandTemplate, command_templates, possible_commands, spec_of, thing_names

if TYPE_CHECKING:
    from textworld import EnvInfos
    from textworld.logic import Proposition

    from starling.spec.model import GameSpec, Thing

UNCHANGED = ("feedback", "description", "inventory", "location", "won", "lost", "score", "moves", "max_score")
"""Infos that the environment provides with the same name and type."""
UNSUPPORTED = ("win_facts", "fail_facts", "last_action", "game")


class TextWorldInfos(gym.Wrapper[Any, str, Any, str], gym.utils.RecordConstructorArgs):
    """Returns exactly the infos that a ``textworld.EnvInfos`` requests, with TextWorld's names and types, for agents
    written for textworld.gym.

    Observation and action spaces, rewards and the five values of `step` are unchanged.

    Info keys, each only if requested:

    ============================  ==============================================================================
    feedback, description,        as the environment provides them
    inventory, location, won,
    lost, score, moves,
    max_score,
    admissible_commands
    facts                         list of textworld.logic.Proposition over the names of things and rooms, such as
                                  ``in(big pot: o, cupboard: c)``, ``at(P, Kitchen: r)``, ``open(cupboard: c)``,
                                  ``warmth(big pot: o, 3: number)``; things that are nowhere have no location
    last_command                  str: the latest command; None at reset
    policy_commands               list of str: the rest of the walkthrough, while the episode is in a state that
                                  the walkthrough has visited; empty at the end; None in other states (TextWorld
                                  searches for a way back, this wrapper does not)
    intermediate_reward           int: 1 when won, -1 when lost, else 1 if ``policy_commands`` became shorter,
                                  -1 if it became longer, 0 if neither or if it is None before or after
    objective                     str: the descriptions of the tasks
    entities                      list of str: names of the things, and the directions
    typed_entities                list of (name, type) of the things, with TextWorld's types: d door, c container,
                                  s supporter, f food, k key, o portable, t other
    command_templates, verbs      list of str: such as ``open {c}``, and their first words
    possible_admissible_commands  list of str: every command that any state may admit (`command_vocabulary`)
    possible_commands             list of str: the templates with any thing in any placeholder; thousands in a
                                  large game
    extra.<name>                  another info of the environment (``extra.effective_commands``), or a field of the
                                  game's spec in JSON types (``extra.walkthrough``, ``extra.skills``); else None
    win_facts, fail_facts         None: conditions have negations, numbers and transitive containment, which sets
                                  of facts cannot express
    last_action, game             None: they are TextWorld's own objects
    ============================  ==============================================================================

    Without a spec, as in targets, the keys from objective to possible_commands are None, and so is every key that the
    environment does not provide.

    Parameters
    ----------
    env
        An environment with a ``Text`` action space.
    request
        The infos to return, such as ``EnvInfos(admissible_commands=True, extras=["walkthrough"])``.
    """

    def __init__(self, env: gym.Env[Any, str], request: EnvInfos) -> None:
        gym.utils.RecordConstructorArgs.__init__(self, request=request)
        super().__init__(env)
        self._requested = [*request.basics, *(f"extra.{name}" for name in request.extras)]
        self._spec = spec_of(env)
        self._constant: dict[str, Any] = {}
        self._known_policies: dict[Any, tuple[str, ...]] = {}
        self._policy: tuple[str, ...] | None = None

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Any, dict[str, Any]]:
        observation, infos = self.env.reset(seed=seed, options=options)
        self._known_policies.clear()
        self._policy = tuple(infos.get("policy_commands") or ()) or None
        self._remember(infos)
        return observation, self._requested_infos(infos, None, 0)

    def step(self, action: str) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        observation, reward, terminated, truncated, infos = self.env.step(action)
        before = self._policy
        if terminated:
            self._policy = ()
        elif before and action == before[0]:
            self._policy = before[1:]
            self._remember(infos)
        else:
            self._policy = self._known_policies.get(_state(infos))
        if terminated and (infos.get("won") or infos.get("lost")):
            progress = 1 if infos.get("won") else -1
        elif before is None or self._policy is None:
            progress = 0
        else:
            progress = (len(before) > len(self._policy)) - (len(before) < len(self._policy))
        return observation, float(reward), terminated, truncated, self._requested_infos(infos, action, progress)

    def _remember(self, infos: dict[str, Any]) -> None:
        state = _state(infos)
        if state is not None and self._policy is not None:
            self._known_policies[state] = self._policy

    def _requested_infos(self, infos: dict[str, Any], command: str | None, progress: int) -> dict[str, Any]:
        return {name: self._info(name, infos, command, progress) for name in self._requested}

    def _info(self, name: str, infos: dict[str, Any], command: str | None, progress: int) -> Any:
        if name in UNCHANGED:
            return infos.get(name)
        if name == "admissible_commands":
            commands = infos.get(name)
            return None if commands is None else list(commands)
        if name == "facts":
            facts = infos.get(name)
            return None if facts is None else list(_propositions(facts, self._spec))
        if name == "last_command":
            return command
        if name == "policy_commands":
            return None if self._policy is None else list(self._policy)
        if name == "intermediate_reward":
            return progress
        if name.startswith("extra."):
            return self._extra(name.removeprefix("extra."), infos)
        if name in UNSUPPORTED or self._spec is None:
            return None
        if name not in self._constant:
            self._constant[name] = _FROM_SPEC[name](self._spec)
        value = self._constant[name]
        return list(value) if isinstance(value, list) else value

    def _extra(self, name: str, infos: dict[str, Any]) -> Any:
        if name in infos and name != "policy_commands":
            return infos[name]
        if self._spec is None or name not in type(self._spec).model_fields:
            return None
        return self._spec.model_dump(mode="json", include={name})[name]


def _state(infos: dict[str, Any]) -> Any:
    """Identity of a state: all its facts."""
    facts = infos.get("facts")
    return None if facts is None else tuple(facts)


def _type(spec: GameSpec, thing: Thing) -> str:
    """TextWorld's type letter of a thing."""
    letter = {"door": "d", "container": "c", "supporter": "s"}.get(thing.kind)
    if letter is not None:
        return letter
    if thing.edible:
        return "f"
    if any(other.key == thing.id for other in spec.things):
        return "k"
    return "o" if thing.portable and not thing.scenery and thing.kind == "thing" else "t"


def _types(spec: GameSpec) -> dict[str, str]:
    return {thing.id: _type(spec, thing) for thing in spec.things}


def _propositions(facts: Iterable[tuple[str, str, str | int]], spec: GameSpec | None) -> Iterable[Proposition]:
    from textworld.logic import Proposition, Variable

    variables = {"player": Variable("P", "P")}
    holders = {"player": Variable("I", "I")}
    rooms: set[str] = set()
    if spec is not None:
        names, types = thing_names(spec), _types(spec)
        rooms = {room.id for room in spec.rooms}
        variables |= {room.id: Variable(room.name, "r") for room in spec.rooms}
        variables |= {id: Variable(names[id], type) for id, type in types.items()}
        variables |= {task.id: Variable(task.id, "task") for task in spec.tasks}

    def variable(id: str) -> Variable:
        return variables.get(id) or Variable(id, "t")

    for predicate, subject, value in facts:
        if predicate == "in" and value == "nowhere":
            continue
        if predicate in ("in", "at"):
            holder = holders.get(str(value)) or variable(str(value))
            name = {"s": "on", "r": "at"}.get(holder.type, predicate) if value not in rooms else "at"
            yield Proposition(name, [variable(subject), holder])
        elif predicate == "is":
            yield Proposition(str(value), [variable(subject)])
        elif predicate == "done":
            yield Proposition("done", [variable(subject)])
        else:
            other = variables.get(str(value)) or Variable(str(value), "number")
            yield Proposition(predicate, [variable(subject), other])


def _objective(spec: GameSpec) -> str:
    return " ".join(task.description for task in spec.tasks)


def _entities(spec: GameSpec) -> list[str]:
    from starling.spec.model import OPPOSITE

    return [*thing_names(spec).values(), *OPPOSITE]


def _typed_entities(spec: GameSpec) -> list[tuple[str, str]]:
    names, types = thing_names(spec), _types(spec)
    return [(names[id], types[id]) for id in names]


def _typed_templates(spec: GameSpec) -> list[str]:
    """The command templates with types as placeholders, such as ``open {c}``."""
    placeholders = {id: f"{{{type}}}" for id, type in _types(spec).items()}
    return sorted({template.fill(placeholders) for template in command_templates(spec)})


def _verbs(spec: GameSpec) -> list[str]:
    # Orders (`{t}, open the door`) begin with a name.
    return sorted({template.split()[0] for template in _typed_templates(spec) if not template.startswith("{")})


def _possible_commands(spec: GameSpec) -> list[str]:
    names = thing_names(spec)
    untyped = {
        CommandTemplate(t.text, "noun" if t.noun else "", "second" if t.second else "") for t in command_templates(spec)
    }
    commands = set()
    for template in untyped:
        nouns = names.values() if template.noun else [""]
        seconds = names.values() if template.second else [""]
        commands |= {template.fill({"noun": noun, "second": second}) for noun, second in product(nouns, seconds)}
    return sorted(commands)


_FROM_SPEC: dict[str, Callable[[GameSpec], Any]] = {
    "objective": _objective,
    "entities": _entities,
    "typed_entities": _typed_entities,
    "command_templates": _typed_templates,
    "verbs": _verbs,
    "possible_commands": _possible_commands,
    "possible_admissible_commands": possible_commands,
}
