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


def stage_property(thing: Thing, number: int) -> str:
    """The id of the property that says how far the walk ``number`` of a person has got."""
    return f"stage-{number}-{thing.id}"[:20].rstrip("-")


def is_either_or(prop: Property) -> bool:
    """Whether Inform stores the property as a flag and not as a value."""
    return len(prop.states) == 2 and prop.id != CONTENTS


def expand(spec: GameSpec) -> GameSpec:
    """The spec spelled out; the same object if there is nothing to spell out. Expanding twice changes nothing more."""
    spec = without_kinds(spec)
    groups = counted(spec)
    vessels = [t.vessel for t in spec.things if t.vessel]
    walking = any(len(walk.stops) > 1 for t in spec.things for walk in t.walks)
    declared = {p.id for p in spec.properties}
    ids = {t.id for t in spec.things}
    if not (groups or vessels or walking) or any(members[-1] in ids for members in groups.values()):
        return spec
    stages = {stage_property(t, number + 1) for t in spec.things for number in range(len(t.walks))}
    if (vessels and CONTENTS in declared) or stages & declared:
        return spec
    properties = list(spec.properties)
    if vessels:
        properties.append(Property(id=CONTENTS, states=[EMPTY, *(liquid.id for liquid in spec.liquids)]))
        properties.append(Property(id=AMOUNT, maximum=max(v.capacity for v in vessels)))
    things: list[Thing] = []
    for thing in spec.things:
        whole = thing
        if thing.vessel:
            states = [*thing.states, *([thing.vessel.liquid] if thing.vessel.liquid else [])]
            numbers = {**thing.numbers, AMOUNT: thing.vessel.amount}
            own = [*thing.properties, CONTENTS, AMOUNT]
            whole = thing.model_copy(update={"properties": own, "states": states, "numbers": numbers})
        for number, walk in enumerate(thing.walks, start=1):
            if len(walk.stops) == 1:
                continue
            stage = Property(id=stage_property(thing, number), maximum=sum(s.turns for s in walk.stops))
            properties.append(stage)
            whole = whole.model_copy(update={"properties": [*whole.properties, stage.id]})
        things.append(whole)
        things += [whole.model_copy(update={"id": id, "count": 1}) for id in copies(thing)[1:]]
    actions = [
        a.model_copy(update={"noun": _each(a.noun, groups), "second": _each(a.second, groups)}) for a in spec.actions
    ]
    return spec.model_copy(update={"properties": properties, "things": things, "actions": actions})


def _each(ids: list[str], groups: dict[str, list[str]]) -> list[str]:
    return [copy for id in ids for copy in groups.get(id, [id])]
