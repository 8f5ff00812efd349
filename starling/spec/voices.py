"""The texts of a game by where they stand, and other narrators for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from starling.spec.model import EACH, OTHER, GameSpec
from starling.spec.people import PRONOUN_SLOTS
from starling.util.errors import SpecError
from starling.util.suggest import did_you_mean

_FIELDS = {
    *("intro", "description", "appearance", "report", "otherwise", "say", "text"),
    *("dark", "hands_full", "leaves", "arrives"),
}


def texts(spec: GameSpec) -> dict[str, str]:
    """{path: text} of everything that the player reads and that may have placeholders, such as ``intro`` and
    ``actions/fill-pot/requires/0/otherwise``."""
    data = spec.model_dump(exclude={"voices", "provenance", "tasks"})
    data["tasks"] = [{"id": t.id, "say": t.say} for t in spec.tasks]
    return dict(_texts(data, "", prose=False))


def _texts(data: Any, path: str, *, prose: bool) -> Iterator[tuple[str, str]]:
    if isinstance(data, str):
        if prose and data:
            yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, f"{path}/{key}".lstrip("/"), prose=key in _FIELDS or path.endswith("/wording"))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            step = value.get("id", number) if isinstance(value, dict) else number
            yield from _texts(value, f"{path}/{step}", prose=False)


def slots_at(spec: GameSpec, path: str) -> list[str]:
    """What the placeholders of the text at ``path`` may name besides things and rooms."""
    group, _, rest = path.partition("/")
    id = rest.partition("/")[0]
    if group == "properties":
        return ["noun", *PRONOUN_SLOTS]
    if group == "things" and "/replies/" in path:
        reply = spec.thing(id).replies[int(path.split("/")[3])]
        return [*PRONOUN_SLOTS, *(["noun"] if {"give", "show"} & {*reply.to} else [])]
    if group == "things" and "/walks/" in path:
        return list(PRONOUN_SLOTS)
    if group == "rules":
        rule = next(r for r in spec.rules if r.id == id)
        return [name for name, kind in ((EACH, rule.each), (OTHER, rule.other)) if kind]
    if group == "actions":
        command = next(a for a in spec.actions if a.id == id).command
        return [slot for slot in ("noun", "second", "third", "text", "number") if f"{{{slot}}}" in command]
    return []


def in_voice(spec: GameSpec, voice: str) -> GameSpec:
    """The game as another narrator tells it. Raises SpecError if the game does not have that voice."""
    if voice not in spec.voices:
        known = ", ".join(spec.voices) or "none"
        raise SpecError(f"{spec.id} has no voice {voice!r}; {did_you_mean(voice, spec.voices)} it has: {known}")
    data = spec.model_dump()
    for path, text in spec.voices[voice].items():
        steps = path.split("/")
        at: Any = data
        for step in steps[:-1]:
            at = _part(at, step, spec.id, path)
        if not isinstance(at, dict) or steps[-1] not in at:
            raise SpecError(f"{spec.id}: there is no text at {path!r}")
        at[steps[-1]] = text
    return GameSpec.model_validate(data)


def _part(data: Any, step: str, game: str, path: str) -> Any:
    if isinstance(data, list):
        found = [d for n, d in enumerate(data) if (d.get("id", str(n)) if isinstance(d, dict) else str(n)) == step]
        if found:
            return found[0]
    elif isinstance(data, dict) and step in data:
        return data[step]
    raise SpecError(f"{game}: there is no text at {path!r}")
