"""What a spec says in short, spelled out: kinds, the copies of counted things, what vessels hold, the stages of walks.

The renderer, the world reader and the candidates work on the expanded spec; authors, checks and files on the short one.
"""

from __future__ import annotations

from starling.spec.kinds import without_kinds
from starling.spec.model import GameSpec, Property, Thing

CONTENTS, EMPTY, AMOUNT = "vessel-liquid", "empty", "amount"
"""The properties of vessels, and the state of those that hold nothing."""


def copies(thing: Thing) -> list[str]:
    """The ids of a counted thing's copies, its own first: ``egg``, ``egg-2``, ``egg-3``."""
    return [thing.id, *(f"{thing.id}-{number}" for number in range(2, thing.count + 1))]


def counted(spec: GameSpec) -> dict[str, list[str]]:
    """{id: ids of the copies} of the counted things."""
    return {t.id: copies(t) for t in spec.things if t.count > 1}


def stage_property(number: int) -> str:
    """The id of the property that says how far a person has got on its walk ``number``, counted from 1."""
    return f"walk-stage-{number}"


def is_either_or(prop: Property) -> bool:
    """Whether Inform stores the property as a flag and not as a value."""
    return len(prop.states) == 2 and prop.id != CONTENTS


def expand(spec: GameSpec) -> GameSpec:
    """The spec spelled out; the same object if there is nothing to spell out. Expanding twice changes nothing more."""
    spec = without_kinds(spec)
    groups = counted(spec)
    vessels = [t.vessel for t in spec.things if t.vessel]
    stages: dict[str, int] = {}
    for thing in spec.things:
        for number, walk in enumerate(thing.walks, start=1):
            if len(walk.stops) > 1:
                stage, turns = stage_property(number), sum(stop.turns for stop in walk.stops)
                stages[stage] = max(turns, stages.get(stage, 0))
    declared = {p.id for p in spec.properties}
    ids = {t.id for t in spec.things}
    done = any(copies[-1] in ids for copies in groups.values()) or (vessels and CONTENTS in declared)
    if done or stages.keys() & declared or not (groups or vessels or stages):
        return spec
    properties = list(spec.properties)
    if vessels:
        properties.append(Property(id=CONTENTS, states=[EMPTY, *(liquid.id for liquid in spec.liquids)]))
        properties.append(Property(id=AMOUNT, maximum=max(v.capacity for v in vessels)))
    properties += [Property(id=stage, maximum=min(turns, 1000)) for stage, turns in stages.items()]
    things: list[Thing] = []
    for thing in spec.things:
        whole = thing
        if thing.vessel:
            states = [*thing.states, *([thing.vessel.liquid] if thing.vessel.liquid else [])]
            numbers = {**thing.numbers, AMOUNT: thing.vessel.amount}
            own = [*thing.properties, CONTENTS, AMOUNT]
            whole = thing.model_copy(update={"properties": own, "states": states, "numbers": numbers})
        walked = [stage_property(number) for number, walk in enumerate(thing.walks, start=1) if len(walk.stops) > 1]
        if walked:
            whole = whole.model_copy(update={"properties": [*whole.properties, *walked]})
        things.append(whole)
        things += [whole.model_copy(update={"id": id, "count": 1}) for id in copies(thing)[1:]]
    actions = [
        a.model_copy(update={"noun": _each(a.noun, groups), "second": _each(a.second, groups)}) for a in spec.actions
    ]
    return spec.model_copy(update={"properties": properties, "things": things, "actions": actions})


def _each(ids: list[str], groups: dict[str, list[str]]) -> list[str]:
    return [copy for id in ids for copy in groups.get(id, [id])]
