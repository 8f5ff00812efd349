"""How unlikely it is that a story accepts things in a slot of a pattern: of all things of a state at once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from starling.stories.grammar import THINGS, GrammarToken
from starling.stories.tables import InformNames, ObjectTable
from starling.zmachine.memory import Memory

IMPOSSIBLE = 100
"""Rank of a thing that a slot cannot take."""


def all_ranks(
    objects: ObjectTable,
    inform: InformNames | None,
    memory: Memory,
    slot: GrammarToken,
    numbers: npt.NDArray[np.int64],
    held: npt.NDArray[np.bool_],
) -> npt.NDArray[np.int64]:
    """`StoryCandidates.rank` of things with these numbers, which are ``held`` or not, shape (things,)."""
    attributes = inform.attributes if inform else {}
    nothing = np.zeros(len(numbers), np.int64)

    def fits(attribute: int | None) -> npt.NDArray[np.bool_]:
        return np.zeros(len(numbers), bool) if attribute is None else objects.have(memory, numbers, attribute)

    if slot.kind == "direction":
        return nothing + IMPOSSIBLE
    if slot.kind == "creature" and attributes:
        living = fits(attributes.get("animate")) | fits(attributes.get("talkable"))
        return np.where(living, 0, IMPOSSIBLE)
    if slot.kind == "creature":
        return nothing if inform else np.where(fits(slot.detail - 1), 0, 1)
    if slot.kind in ("have", "multiheld"):
        return np.where(held, 0, IMPOSSIBLE)
    if slot.kind in ("held", "multiexcept"):
        return np.where(held, 0, 1)
    if slot.kind == "multi":
        return (held | fits(attributes.get("static")) | fits(attributes.get("scenery"))).astype(np.int64)
    return np.where(fits(slot.detail - 1), 0, 1) if slot.kind in THINGS and slot.detail else nothing
