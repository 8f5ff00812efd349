"""What a whole game depends on: chance, the number of turns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from starling.spec.model import PLAYER, TURNS, GameSpec
from starling.spec.placeholders import BRACES, read
from starling.spec.voices import texts


def is_stochastic(spec: GameSpec) -> bool:
    """Whether chance plays a part: the same commands may then have other effects in another episode."""
    return any(part.get("test") == "chance" for part in _dicts(_logic(spec)))


def counts_turns(spec: GameSpec) -> bool:
    """Whether something depends on how many turns were played: a limit, a warning, a text."""
    if any(
        part.get("property") == TURNS and PLAYER in (part.get("subject"), part.get("of"))
        for part in _dicts(_logic(spec))
    ):
        return True
    found = (read(inside) for text in texts(spec).values() if ".turns" in text for inside in BRACES.findall(text))
    return any(p is not None and p.subject == PLAYER and p.value == TURNS for p in found)


def _logic(spec: GameSpec) -> Any:
    return spec.model_dump(include={"rooms", "player", "things", "actions", "rules", "tasks", "endings"})


def _dicts(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from _dicts(part)
