"""Semantic checks of a GameSpec, beyond its JSON Schema. Each problem names the element and the remedy.

The checks of the parts are in `fact_checks`, `world_checks` and `logic_checks`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

from starling.spec.expand import AMOUNT, CONTENTS, EMPTY, copies, expand, stage_property
from starling.spec.fact_checks import Problem
from starling.spec.kind_checks import check_kinds
from starling.spec.kinds import without_kinds
from starling.spec.logic import RESERVED_NAMES
from starling.spec.logic_checks import check_actions, check_beginning, check_rules, check_shared_patterns, check_tasks
from starling.spec.mentions import check_mentions
from starling.spec.model import RESERVED_IDS, GameSpec, load_spec
from starling.spec.placeholders import problems_in
from starling.spec.reachability import can_come_true, reachable_rooms
from starling.spec.size_checks import check_sizes
from starling.spec.voices import slots_at, texts
from starling.spec.world_checks import (
    check_liquids,
    check_names,
    check_player,
    check_properties,
    check_regions,
    check_rooms,
    check_things,
)
from starling.util.errors import SpecError
from starling.util.text import unprintable

__all__ = ["Problem", "check", "open_spec"]

# Inform 6 truncates long names, by which properties are located in memory.
_NAME_LETTERS = 20


def check(spec: GameSpec) -> list[Problem]:
    """All problems of a game; empty if it can be compiled."""
    for first in (check_sizes, _ids, check_kinds):
        problems = list(first(spec))
        if problems:
            # The other checks look elements up by id, and kinds spelled out, and take time for each element.
            return problems
    problems = [*_voices(spec)] or [*_placeholders(spec)]
    spec = without_kinds(spec)
    world = (
        check_rooms,
        check_regions,
        check_properties,
        check_player,
        check_things,
        check_names,
        check_liquids,
        check_mentions,
    )
    logic = (check_actions, check_shared_patterns, check_rules, check_tasks)
    for part in (_texts, *world, *logic):
        problems += part(spec)
    if not problems:
        problems += _reachable(spec)
        problems += _completable(spec)
        problems += check_beginning(spec)
    return list(dict.fromkeys(problems))


def open_spec(path: Path) -> GameSpec:
    """Read a GameSpec from a JSON file, or from the game.json of a folder, and check it. Raises SpecError for a file
    that cannot be read and for a game that has problems, with the first of them."""
    spec = load_spec(path / "game.json" if path.is_dir() else path)
    problems = check(spec)
    if problems:
        more = f" (and {len(problems) - 1} more; `starling validate --json` lists all)" if len(problems) > 1 else ""
        raise SpecError(f"{path}: {problems[0]}{more}")
    return spec


def _ids(spec: GameSpec) -> Iterator[Problem]:
    everything = [(path, path.split("/")[1]) for path, _ in spec.elements()]
    everything += [(f"properties/{p.id}", s) for p in spec.properties for s in p.states]
    everything += [(f"things/{t.id}", copy) for t in spec.things for copy in copies(t)[1:]]
    if spec.liquids:
        everything += [("liquids", id) for id in (CONTENTS, EMPTY, AMOUNT)]
    most = max((len(t.walks) for t in spec.things), default=0)
    everything += [("things", stage_property(number + 1)) for number in range(most)]
    for id, count in Counter(id for _, id in everything).items():
        paths = [path for path, other in everything if other == id]
        if count > 1:
            yield Problem(paths[1], f"the id {id!r} is used {count} times ({', '.join(paths)}); give each its own")
        named = spec.spec_version > 1 and paths[0].startswith(("rooms/", "kinds/", "things/"))
        if id in RESERVED_IDS or (named and id in RESERVED_NAMES):
            yield Problem(paths[0], f"the id {id!r} is reserved; choose another")
    states = [
        *(("properties", p.id) for p in spec.properties),
        *(("states", s) for p in spec.properties for s in p.states),
    ]
    for _, id in states:
        if len(id) > _NAME_LETTERS:
            yield Problem(f"properties/{id}", f"the id is longer than {_NAME_LETTERS} characters; shorten it")


def _texts(spec: GameSpec) -> Iterator[Problem]:
    printed = [("title", spec.title), ("intro", spec.intro), *(("player", text) for text in _strings(spec.player))]
    printed += [(f"voices/{voice}", text) for voice, changed in spec.voices.items() for text in changed.values()]
    for path, element in spec.elements():
        for _, value in element:
            printed += [(path, text) for text in _strings(value)]
    for path, text in printed:
        strange = unprintable(text)
        if strange:
            shown = " ".join(strange[:5])
            yield Problem(path, f"the Z-machine cannot print {shown!r}; use plain letters and signs")
    for path, text in (("title", spec.title), ("intro", spec.intro)):
        if not text:
            yield Problem(path, "is empty; write one")


def _placeholders(spec: GameSpec) -> Iterator[Problem]:
    """Unknown placeholders, in the spec's own texts and those of its voices."""
    whole = expand(spec)
    for path, text in (*texts(spec).items(), *(t for voice in spec.voices.values() for t in voice.items())):
        for why_not in problems_in(whole, text, slots_at(spec, path)) if "{" in text else ():
            yield Problem("/".join(path.split("/")[:2]), why_not)


def _voices(spec: GameSpec) -> Iterator[Problem]:
    known = texts(spec) if spec.voices else {}
    for voice, changed in spec.voices.items():
        for path in changed:
            if path not in known:
                yield Problem(f"voices/{voice}", f"the game has no text at {path!r}; correct the path")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (s for v in value.values() for s in _strings(v))
    elif isinstance(value, list | tuple):
        yield from (s for v in value for s in _strings(v))
    elif isinstance(value, BaseModel):
        yield from _strings(value.model_dump())


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
