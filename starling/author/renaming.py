"""Shared by the authors that derive games from games: renaming ids and things, and commands in terms of ids.

Commands of a walkthrough refer to things by name. `CommandTable` parses them into (pattern, noun, second) and renders
them again after names or ids have changed.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, Literal, NamedTuple

import numpy as np

from starling.author.wording import SIGNIFICANT_LETTERS
from starling.spec.model import BUILTIN_STATES, RESERVED_IDS, STANDARD_COMMANDS, GameSpec, Player, Thing
from starling.spec.placeholders import BRACES
from starling.util.errors import AuthorError
from starling.util.text import command_name, words

_ID_FIELDS = frozenset(
    {"id", "start", "place", "part_of", "key", "room", "to", "subject", "value", "property", "seen", "of"}
)
_ID_LISTS = frozenset({"noun", "second", "states", "properties", "after"})
_ID_KEYS = frozenset({"numbers", "wording"})
_MAX_ID, _MAX_STATE = 40, 20
"""Maximum lengths, in characters."""


class BoundCommand(NamedTuple):
    """A command pattern with the ids of its things; ``noun`` and ``second`` are empty if the pattern has none."""

    pattern: str
    noun: str = ""
    second: str = ""


class CommandTable:
    """Parses and renders the commands of a game."""

    def __init__(self, spec: GameSpec) -> None:
        self._names = {t.id: command_name(t.name) for t in spec.things}
        self._commands: dict[str, BoundCommand] = {}
        own = (BoundCommand(a.command, n, s) for a in spec.actions for n in a.noun or [""] for s in a.second or [""])
        ids = list(self._names)
        standard = (
            BoundCommand(pattern, noun, second)
            for pattern in STANDARD_COMMANDS
            for noun in (ids if "{noun}" in pattern else [""])
            for second in (ids if "{second}" in pattern else [""])
            if noun != second or not noun
        )
        for bound in (*own, *standard):
            self._commands.setdefault(self.render(bound), bound)

    def parse(self, command: str) -> BoundCommand:
        """``command`` in terms of ids; one without things ("go north") is its own pattern."""
        return self._commands.get(command, BoundCommand(command))

    def render(self, bound: BoundCommand) -> str:
        text = bound.pattern.replace("{noun}", self._names.get(bound.noun, ""))
        return text.replace("{second}", self._names.get(bound.second, ""))


def seeded_rng(seed: int, *texts: str) -> np.random.Generator:
    """A random generator seeded by a number and texts, the same in every process."""
    # hashlib, not hash(): Python salts the latter per process.
    digest = hashlib.sha256("\n".join([str(seed), *texts]).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:16], "big"))


def ids_of(spec: GameSpec) -> set[str]:
    """All ids of a game, of elements and of states."""
    return {path.split("/")[1] for path, _ in spec.elements()} | {s for p in spec.properties for s in p.states}


def unused_id(preferred: str, taken: Collection[str], max_length: int = _MAX_ID) -> str:
    """``preferred``, or a variant of it, such that neither it nor any id in ``taken`` is a prefix of the other."""
    # Names in the compiled story are truncated and suffixed, so that an id and its prefix cannot be told apart.
    for prefix in ("", *(f"{letter}-" for letter in "bcdefghjklmnpqrstuvwxyz")):
        id = (prefix + preferred)[:max_length].strip("-")
        if id not in RESERVED_IDS and not any(_ambiguous(id, other) for other in taken):
            return id
    return unused_id(f"{preferred[: max_length - 4]}-too", taken, max_length)


def _ambiguous(one: str, other: str) -> bool:
    return one == other or one.startswith(other + "-") or other.startswith(one + "-")


def without_mentions(spec: GameSpec) -> GameSpec:
    """The game without short answers to words that are no things."""
    plain: dict[str, list[str]] = {"mentions": []}
    return spec.model_copy(
        update={
            "player": spec.player.model_copy(update=plain),
            "rooms": [room.model_copy(update=plain) for room in spec.rooms],
            "things": [thing.model_copy(update=plain) for thing in spec.things],
        }
    )


def require_derivable(spec: GameSpec) -> None:
    """Raises AuthorError for a game with parts that the derivations do not know."""
    spec = without_mentions(spec)
    parts = ("player", "regions", "kinds", "liquids", "mixtures", "voices")
    used = [part for part in parts if part in spec.model_fields_set and getattr(spec, part) not in ([], {}, Player())]
    if used or any(action.third or action.typed for action in spec.actions):
        what = used[0] if used else "typed words or third things in commands"
        raise AuthorError(f"{spec.id!r} has {what}, from which no game can be derived yet; choose another game")


def with_distinct_ids(spec: GameSpec, other: GameSpec) -> GameSpec:
    """``spec`` with all ids renamed that ``other`` uses too."""
    taken = ids_of(other)
    states = {i for p in spec.properties for i in (p.id, *p.states)}
    other_states = {i for p in other.properties for i in (p.id, *p.states)}
    own = ids_of(spec)
    changes: dict[str, str] = {}
    for id in sorted(own):
        unclear = id in states and any(_ambiguous(id, i) for i in other_states)
        if id in taken or unclear:
            max_length = _MAX_STATE if id in states else _MAX_ID
            changes[id] = unused_id(id, taken | own | set(changes.values()), max_length)
    return with_renamed_ids(spec, changes)


def with_renamed_ids(spec: GameSpec, changes: Mapping[str, str]) -> GameSpec:
    """``spec`` with ids renamed wherever they occur, except the game's own id."""
    data: dict[str, Any] = _renamed(spec.model_dump(), changes)
    return GameSpec.model_validate({**data, "id": spec.id})


def _renamed(data: Any, changes: Mapping[str, str]) -> Any:
    if isinstance(data, list):
        return [_renamed(d, changes) for d in data]
    if not isinstance(data, dict):
        return data
    renamed: dict[str, Any] = {}
    for field, value in data.items():
        if field in _ID_FIELDS and isinstance(value, str):
            renamed[field] = changes.get(value, value) if value not in BUILTIN_STATES else value
        elif field in _ID_LISTS and isinstance(value, list) and all(isinstance(v, str) for v in value):
            renamed[field] = [changes.get(v, v) for v in value]
        elif field == "exits" and isinstance(value, dict):
            renamed[field] = {way: changes.get(to, to) for way, to in value.items()}
        elif field in _ID_KEYS and isinstance(value, dict):
            renamed[field] = {changes.get(k, k): v for k, v in value.items()}
        elif isinstance(value, str):
            renamed[field] = BRACES.sub(lambda found: _renamed_placeholder(found.group(), changes), value)
        else:
            renamed[field] = _renamed(value, changes)
    return renamed


def _renamed_placeholder(text: str, changes: Mapping[str, str]) -> str:
    found = re.match(r"\{([A-Za-z0-9-]*)(\.[a-z0-9-]+)?", text)
    if found is None:
        return text
    id, value = found.group(1), (found.group(2) or "").removeprefix(".")
    new = changes.get(id.lower(), id)
    named = "{" + (new.capitalize() if id[:1].isupper() else new)
    return named + (f".{changes.get(value, value)}" if value else "") + text[found.end() :]


def name_words(thing: Thing) -> frozenset[str]:
    """The words of its name, truncated as in the parser's dictionary."""
    return frozenset(w[:SIGNIFICANT_LETTERS] for w in words(thing.name)) - {"the"}


def vocabulary(thing: Thing) -> frozenset[str]:
    """The words by which the parser recognises it, truncated likewise."""
    return frozenset(w[:SIGNIFICANT_LETTERS] for phrase in (thing.name, *thing.synonyms) for w in words(phrase))


def renamed_commands(commands: list[str], before: CommandTable, after: CommandTable) -> list[str]:
    """``commands`` of the game of ``before``, with the names of things in that of ``after``."""
    return [after.render(before.parse(c)) for c in commands]


def difficulty_of(commands: int) -> Literal["easy", "medium", "hard"]:
    """The difficulty label of a game whose shortest known solution has this many commands."""
    return "easy" if commands <= 10 else "medium" if commands <= 16 else "hard"


def lower_first(text: str) -> str:
    """``text`` for the middle of a sentence; a first word in capitals stays."""
    first = text.split(" ", 1)[0]
    return text if first.isupper() else text[:1].lower() + text[1:]


def pick(rng: np.random.Generator, options: list[str], good: Callable[[str], bool] = lambda option: True) -> str | None:
    """A random element of ``options`` that satisfies ``good``, or None."""
    return next((options[i] for i in rng.permutation(len(options)) if good(options[i])), None)
