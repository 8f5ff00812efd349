"""Overlap of the evaluation games with the training games: skills, actions, objects, rooms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from starling.spec.features import standard_commands
from starling.spec.kinds import without_kinds
from starling.spec.model import GameSpec, named_ids
from starling.util.text import words


@dataclass(frozen=True)
class Overlap:
    """How much of the evaluation games occurs in the training games.

    ``skills``: {skill: (training games, evaluation games) that exercise it}. ``new_skills``: skills without a training
    game. ``new_pairs``: ids of evaluation games whose combination of skills no single training game has. The other
    fields are (distinct items in the evaluation games, of which occur in the training games): ``verbs`` and
    ``patterns`` of custom actions, ``nouns`` (last word of a name) and ``names`` of things, names of ``rooms``.
    """

    skills: dict[str, tuple[int, int]]
    new_skills: list[str]
    new_pairs: list[str]
    verbs: tuple[int, int]
    patterns: tuple[int, int]
    nouns: tuple[int, int]
    names: tuple[int, int]
    rooms: tuple[int, int]


def measure(specs: Sequence[GameSpec]) -> Overlap:
    """Measure the overlap of the evaluation split with the training split."""
    train = [s for s in specs if s.split == "train"]
    evaluation = [s for s in specs if s.split == "eval"]
    counts = {part: Counter(k for s in games for k in s.skills) for part, games in (("t", train), ("e", evaluation))}
    skills = sorted({*counts["t"], *counts["e"]}, key=lambda skill: (-counts["t"][skill], skill))

    def seen(evaluated: Counter[str], trained: Counter[str]) -> tuple[int, int]:
        return len(evaluated), len(evaluated.keys() & trained.keys())

    return Overlap(
        skills={skill: (counts["t"][skill], counts["e"][skill]) for skill in skills},
        new_skills=[skill for skill in skills if not counts["t"][skill]],
        new_pairs=[s.id for s in evaluation if not any({*s.skills} <= {*t.skills} for t in train)],
        verbs=seen(_verbs(evaluation), _verbs(train)),
        patterns=seen(_patterns(evaluation), _patterns(train)),
        nouns=seen(_nouns(evaluation), _nouns(train)),
        names=seen(_names(evaluation), _names(train)),
        rooms=seen(_rooms(evaluation), _rooms(train)),
    )


def _patterns(specs: Sequence[GameSpec]) -> Counter[str]:
    return Counter(c for s in specs for c in own_commands(s))


def _verbs(specs: Sequence[GameSpec]) -> Counter[str]:
    return Counter(c.split()[0] for s in specs for c in own_commands(s))


def _names(specs: Sequence[GameSpec]) -> Counter[str]:
    return Counter(t.name.lower() for s in specs for t in s.things)


def _rooms(specs: Sequence[GameSpec]) -> Counter[str]:
    return Counter(r.name.lower() for s in specs for r in s.rooms)


def _nouns(specs: Sequence[GameSpec]) -> Counter[str]:
    return Counter(noun for s in specs for noun in game_nouns(s))


def game_nouns(spec: GameSpec) -> list[str]:
    """The nouns of a game's things: the last words of their names."""
    return [words(t.name)[-1].lower() for t in spec.things]


def own_commands(spec: GameSpec) -> list[str]:
    """The distinct command patterns of a game's custom actions, without those that extend a standard command."""
    standard = standard_commands(spec)
    return [c for c in dict.fromkeys(a.command for a in spec.actions) if c not in standard]


def idle_things(spec: GameSpec) -> list[str]:
    """Ids of the things that no action, rule, task, ending or lock refers to."""
    spec = without_kinds(spec)
    referenced = {t.key for t in spec.things} | {t.id for t in spec.things if t.kind == "door"}
    for action in spec.actions:
        referenced.update(action.noun if action.effects else [], action.second if action.effects else [])
    for thing in spec.things:
        referenced.update(named_ids(thing.model_dump(include={"replies", "walks"})), thing.ties)
        referenced.update(id for reply in thing.replies for id in reply.about)
        referenced.update([thing.id] if thing.light or thing.vessel or thing.ties or thing.replies else [])
    for room in spec.rooms:
        referenced.update(named_ids(room.model_dump(include={"gates"})))
    for element in (*spec.rules, *spec.tasks, *spec.endings):
        referenced.update(named_ids(element.model_dump()))
    for action in spec.actions:
        if action.effects:
            referenced.update(named_ids(action.model_dump(include={"when", "requires", "effects"})))
    holders = {t.place for t in spec.things if t.id in referenced} | {t.part_of for t in spec.things}
    return [t.id for t in spec.things if t.id not in referenced and t.id not in holders]
