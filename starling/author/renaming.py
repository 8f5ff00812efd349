"""What making games from games shares: other ids, other names, and commands told in terms of ids.

A walkthrough names things by their names. `Phrasebook` reads its commands as (pattern, noun, second) and says them
again when names or ids have changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

import numpy as np

from starling.spec.model import BUILTIN_STATES, RESERVED_IDS, STANDARD_COMMANDS, GameSpec, Thing
from starling.util.text import command_name, words

SIGNIFICANT = 9
"""Letters of a word that the parser keeps."""
_ID_FIELDS = frozenset({"id", "start", "place", "part_of", "key", "room", "to", "subject", "value", "property", "seen"})
_ID_LISTS = frozenset({"noun", "second", "states", "properties", "after"})
_ID_KEYS = frozenset({"numbers", "wording"})
_LONGEST_ID, _LONGEST_STATE = 40, 20


class Saying(NamedTuple):
    """A command in terms of ids; ``noun`` and ``second`` are empty where the pattern has none."""

    pattern: str
    noun: str = ""
    second: str = ""


class Phrasebook:
    """Reads and says the commands of a game."""

    def __init__(self, spec: GameSpec) -> None:
        self._names = {t.id: command_name(t.name) for t in spec.things}
        self._sayings: dict[str, Saying] = {}
        own = (Saying(a.command, n, s) for a in spec.actions for n in a.noun or [""] for s in a.second or [""])
        ids = list(self._names)
        standard = (
            Saying(pattern, noun, second)
            for pattern in STANDARD_COMMANDS
            for noun in ids
            for second in (ids if "{second}" in pattern else [""])
            if noun != second
        )
        for saying in (*own, *standard):
            self._sayings.setdefault(self.say(saying), saying)

    def read(self, command: str) -> Saying:
        """``command`` in terms of ids; one that names nothing ("go north") is a pattern by itself."""
        return self._sayings.get(command, Saying(command))

    def say(self, saying: Saying) -> str:
        text = saying.pattern.replace("{noun}", self._names.get(saying.noun, ""))
        return text.replace("{second}", self._names.get(saying.second, ""))


def rng_of(seed: int, *texts: str) -> np.random.Generator:
    """Random numbers that depend on a seed and on texts, the same in every process."""
    # hashlib, not hash(): Python salts the latter anew in each process.
    digest = hashlib.sha256("\n".join([str(seed), *texts]).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:16], "big"))


def ids_of(spec: GameSpec) -> set[str]:
    """Every id of a game: of its elements and of the states of its properties."""
    return {path.split("/")[1] for path, _ in spec.elements()} | {s for p in spec.properties for s in p.states}


def fresh(wanted: str, taken: Collection[str], longest: int = _LONGEST_ID) -> str:
    """``wanted``, or something like it that no id of ``taken`` is or begins with, nor the other way round."""
    # The compiled story has names cut and with endings, so that one that begins another is not told from it.
    for prefix in ("", *(f"{letter}-" for letter in "bcdefghjklmnpqrstuvwxyz")):
        id = (prefix + wanted)[:longest].strip("-")
        if id not in RESERVED_IDS and not any(_confused(id, other) for other in taken):
            return id
    return fresh(f"{wanted[: longest - 4]}-too", taken, longest)


def _confused(one: str, other: str) -> bool:
    return one == other or one.startswith(other + "-") or other.startswith(one + "-")


def with_ids_apart(spec: GameSpec, other: GameSpec) -> GameSpec:
    """``spec`` with every id changed that ``other`` uses as well."""
    taken = ids_of(other)
    states = {i for p in spec.properties for i in (p.id, *p.states)}
    other_states = {i for p in other.properties for i in (p.id, *p.states)}
    own = ids_of(spec)
    changes: dict[str, str] = {}
    for id in sorted(own):
        unclear = id in states and any(_confused(id, i) for i in other_states)
        if id in taken or unclear:
            longest = _LONGEST_STATE if id in states else _LONGEST_ID
            changes[id] = fresh(id, taken | own | set(changes.values()), longest)
    return with_ids(spec, changes)


def with_ids(spec: GameSpec, changes: Mapping[str, str]) -> GameSpec:
    """``spec`` with ids changed wherever they stand. Its own id is not touched."""
    data: dict[str, Any] = _changed(spec.model_dump(), changes)
    return GameSpec.model_validate({**data, "id": spec.id})


def _changed(data: Any, changes: Mapping[str, str]) -> Any:
    if isinstance(data, list):
        return [_changed(d, changes) for d in data]
    if not isinstance(data, dict):
        return data
    found: dict[str, Any] = {}
    for field, value in data.items():
        if field in _ID_FIELDS and isinstance(value, str):
            found[field] = changes.get(value, value) if value not in BUILTIN_STATES else value
        elif field in _ID_LISTS and isinstance(value, list) and all(isinstance(v, str) for v in value):
            found[field] = [changes.get(v, v) for v in value]
        elif field == "exits":
            found[field] = {way: changes.get(to, to) for way, to in value.items()}
        elif field in _ID_KEYS:
            found[field] = {changes.get(k, k): v for k, v in value.items()}
        else:
            found[field] = _changed(value, changes)
    return found


def name_words(thing: Thing) -> frozenset[str]:
    """The words of its name, as the parser keeps them."""
    return frozenset(w[:SIGNIFICANT] for w in words(thing.name)) - {"the"}


def vocabulary(thing: Thing) -> frozenset[str]:
    """The words that the parser takes for it."""
    return frozenset(w[:SIGNIFICANT] for phrase in (thing.name, *thing.synonyms) for w in words(phrase))


def told_again(commands: list[str], before: Phrasebook, after: Phrasebook) -> list[str]:
    """``commands`` with the names that things have now."""
    return [after.say(before.read(c)) for c in commands]


def difficulty_of(commands: int) -> str:
    """What the library calls a game whose shortest known solution has so many commands."""
    return "easy" if commands <= 10 else "medium" if commands <= 16 else "hard"


def lower_first(text: str) -> str:
    """``text`` to go on with in the middle of a sentence; names in capitals stay."""
    first = text.split(" ", 1)[0]
    return text if first.isupper() else text[:1].lower() + text[1:]


def pick(rng: np.random.Generator, options: list[str], good: Callable[[str], bool] = lambda option: True) -> str | None:
    """One of ``options`` that is ``good``, at random; None if there is none."""
    return next((options[i] for i in rng.permutation(len(options)) if good(options[i])), None)
