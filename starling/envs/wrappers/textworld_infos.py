"""Infos as textworld.gym gives them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product
from typing import TYPE_CHECKING, Any

import gymnasium as gym

from starling.envs.wrappers.commands import Pattern, patterns, possible_commands, spec_of, thing_names

if TYPE_CHECKING:
    from textworld import EnvInfos
    from textworld.logic import Proposition

    from starling.spec.model import GameSpec, Thing

PASSED_ON = ("feedback", "description", "inventory", "location", "won", "lost", "score", "moves", "max_score")
"""What the environment's own infos have under the same name and of the same type."""
UNKNOWN = ("win_facts", "fail_facts", "last_action", "game")


class TextWorldInfos(gym.Wrapper[Any, str, Any, str], gym.utils.RecordConstructorArgs):
    """The infos that a ``textworld.EnvInfos`` requests, and no others, under TextWorld's names and of its types, for
    agents that were written for textworld.gym. Observations, rewards and the five-tuple stay Gymnasium's.

    ============================  ==============================================================================
    feedback, description,        as the environment gives them
    inventory, location, won,
    lost, score, moves,
    max_score,
    admissible_commands
    facts                         list of textworld.logic.Proposition over the names of things and rooms, such as
                                  ``in(big pot: o, cupboard: c)``, ``at(P, Kitchen: r)``, ``open(cupboard: c)``,
                                  ``warmth(big pot: o, 3: number)``; a thing that is nowhere is in no fact of place
    last_command                  what was sent; None at reset
    policy_commands               what is left of the walkthrough, while the episode is in a state where that is
                                  known: on the walkthrough, or back on it. None elsewhere (TextWorld finds a way
                                  back; we do not search for one); empty at the end
    intermediate_reward           1 when won, -1 when lost, else the sign of how much shorter ``policy_commands``
                                  became: 0 where it is None before or after
    objective                     the descriptions of the tasks
    entities, typed_entities      names of the things, and of the directions (entities only); types are TextWorld's
                                  letters: d door, c container, s supporter, f food, k key, o portable, t other
    command_templates, verbs      such as ``open {c}``, and the first words of these
    possible_admissible_commands  every command that some state may admit (`command_vocabulary`)
    possible_commands             the templates with any thing in any place; thousands in a large game
    extra.<name>                  another info of the environment (``extra.effective_commands``), or a field of the
                                  game's spec as JSON has it (``extra.walkthrough``, ``extra.skills``); else None
    win_facts, fail_facts         None: conditions have negations, numbers and "anywhere in", which sets of facts
                                  cannot say
    last_action, game             None: they are TextWorld's own objects
    ============================  ==============================================================================

    Without a spec (the targets) what is read from it is None: objective, entities, typed_entities,
    command_templates, verbs, possible_commands and possible_admissible_commands; so is anything that the
    environment's own infos lack.

    Parameters
    ----------
    env
        An environment whose actions are commands.
    request
        What is wanted, such as ``EnvInfos(admissible_commands=True, extras=["walkthrough"])``.
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
        return observation, self._answer(infos, None, 0)

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
        return observation, float(reward), terminated, truncated, self._answer(infos, action, progress)

    def _remember(self, infos: dict[str, Any]) -> None:
        state = _state(infos)
        if state is not None and self._policy is not None:
            self._known_policies[state] = self._policy

    def _answer(self, infos: dict[str, Any], command: str | None, progress: int) -> dict[str, Any]:
        return {name: self._info(name, infos, command, progress) for name in self._requested}

    def _info(self, name: str, infos: dict[str, Any], command: str | None, progress: int) -> Any:
        if name in PASSED_ON:
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
        if name in UNKNOWN or self._spec is None:
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
    """What tells states apart: all facts."""
    facts = infos.get("facts")
    return None if facts is None else tuple(facts)


def _type(spec: GameSpec, thing: Thing) -> str:
    """TextWorld's letter for the kind of a thing."""
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
            yield Proposition(predicate, [variable(subject), Variable(str(value), "number")])


def _objective(spec: GameSpec) -> str:
    return " ".join(task.description for task in spec.tasks)


def _entities(spec: GameSpec) -> list[str]:
    from starling.spec.model import OPPOSITE

    return [*thing_names(spec).values(), *OPPOSITE]


def _typed_entities(spec: GameSpec) -> list[tuple[str, str]]:
    names, types = thing_names(spec), _types(spec)
    return [(names[id], types[id]) for id in names]


def _command_templates(spec: GameSpec) -> list[str]:
    places = {id: f"{{{type}}}" for id, type in _types(spec).items()}
    return sorted({pattern.fill(places) for pattern in patterns(spec)})


def _verbs(spec: GameSpec) -> list[str]:
    return sorted({template.split()[0] for template in _command_templates(spec)})


def _possible_commands(spec: GameSpec) -> list[str]:
    names = thing_names(spec)
    shapes = {Pattern(p.text, "noun" if p.noun else "", "second" if p.second else "") for p in patterns(spec)}
    found = set()
    for shape in shapes:
        nouns = names.values() if shape.noun else [""]
        seconds = names.values() if shape.second else [""]
        found |= {shape.fill({"noun": noun, "second": second}) for noun, second in product(nouns, seconds)}
    return sorted(found)


_FROM_SPEC: dict[str, Callable[[GameSpec], Any]] = {
    "objective": _objective,
    "entities": _entities,
    "typed_entities": _typed_entities,
    "command_templates": _command_templates,
    "verbs": _verbs,
    "possible_commands": _possible_commands,
    "possible_admissible_commands": possible_commands,
}
