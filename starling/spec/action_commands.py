"""The commands of a game's own actions."""

from __future__ import annotations

from collections.abc import Iterator

from starling.spec.features import standard_commands
from starling.spec.model import GameSpec


def action_commands(spec: GameSpec) -> Iterator[tuple[str, str, str]]:
    """(command, noun, second) of the game's own actions, each once: the ids of the things for ``{noun}`` and
    ``{second}``, or empty. What is typed for ``{text}`` and ``{number}`` is anything that the game mentions there.

    Kinds must be spelled out (`starling.spec.kinds.without_kinds`).
    """
    standard = standard_commands(spec)
    own = [action for action in spec.actions if action.command not in standard]
    typed: dict[str, dict[str, None]] = {}
    for action in own:
        typed.setdefault(action.command, {}).update(dict.fromkeys(action.typed))
    found = (
        (action.command.replace("{text}", word).replace("{number}", word), noun, second)
        for action in own
        for noun in action.noun or [""]
        for second in action.second or [""]
        for word in typed[action.command] or [""]
    )
    yield from dict.fromkeys(found)
