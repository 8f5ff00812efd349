"""Names, conditions and effects of a spec as Inform 7 phrases."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from importlib import resources

from starling.spec.expand import AMOUNT, CONTENTS, EMPTY, counted
from starling.spec.model import (
    HERE,
    NOUN,
    NOWHERE,
    PLAYER,
    SCORE,
    SECOND,
    TURNS,
    TYPED,
    Amount,
    Condition,
    Effect,
    GameSpec,
    NumberOf,
)

_STATE_NAMES = {"on": "switched on", "off": "switched off"}


@functools.cache
def reserved_words() -> frozenset[str]:
    """Words with a meaning in Inform 7: an id that is one of them gets a suffix."""
    return frozenset((resources.files("starling.inform7") / "reserved-words.txt").read_text("ascii").split())


class Names:
    """The Inform 7 names of a game's elements, by id. ``phrases``: source that texts rendered so far need."""

    def __init__(self, spec: GameSpec) -> None:
        self.spec = spec
        self.phrases: list[str] = []
        self._names: dict[str, str] = {PLAYER: "the player", NOUN: "the noun", SECOND: "the second noun"}
        self.kinds = {t.id: t.kind for t in spec.things} | {r.id: "room" for r in spec.rooms}
        for element, suffix in _named(spec):
            self._names[element] = f"{element}-{suffix}" if element in reserved_words() else element
        self.regions = {r.id: r.rooms for r in spec.regions}
        self.copies = counted(spec)
        self.liquids = {liquid.id for liquid in spec.liquids}
        if self.liquids:
            self._names |= {EMPTY: "nothing-poured", AMOUNT: "amount", CONTENTS: "vessel-liquid"}
        self.capacity = {t.id: t.vessel.capacity for t in spec.things if t.vessel}

    def __getitem__(self, id: str) -> str:
        """The bare name, as used in definitions."""
        return self._names[id]

    def the(self, id: str) -> str:
        """The name with "the", as used in sentences."""
        name = self._names[id]
        return name if name.startswith("the ") else f"the {name}"

    def sort(self, id: str) -> str:
        """The kind of a counted thing's copies."""
        return f"{self[id]}-sort"

    def state(self, state: str) -> str:
        """The Inform 7 adjective of a state."""
        return _STATE_NAMES.get(state) or self._names.get(state, state)


def _named(spec: GameSpec) -> Iterable[tuple[str, str]]:
    yield from ((r.id, "room") for r in spec.rooms)
    yield from ((t.id, "thing") for t in spec.things)
    yield from ((t.id, "task") for t in spec.tasks)
    for prop in spec.properties:
        yield prop.id, "property"
        yield from ((s, "state") for s in prop.states)


def place_phrase(place: str | None, names: Names) -> str:
    """A place as a predicate: "on the table", "carried by the player"."""
    if place == NOWHERE or place is None:
        return "nowhere"
    if place == HERE:
        return "in the location"
    if place == PLAYER:
        return "carried by the player"
    kind = names.kinds.get(place)
    return {"supporter": "on ", "person": "carried by "}.get(kind or "", "in ") + names.the(place)


def number_phrase(subject: str, property_id: str, names: Names) -> str:
    """A thing's number, or the player's score or turns."""
    if subject == PLAYER and property_id in (SCORE, TURNS):
        return "the score" if property_id == SCORE else "the turn count"
    return f"the {names[property_id]} of {names.the(subject)}"


def amount_phrase(amount: Amount | None, names: Names) -> str:
    """A number that is given, typed, or that of a thing."""
    if isinstance(amount, NumberOf):
        return number_phrase(amount.of, amount.property, names)
    return "the number understood" if amount == TYPED else str(amount)


_COMPARED = {"at-least": ("at least", "less than"), "at-most": ("at most", "greater than"), "equal": ("", "not ")}
"""{test: (what holds, what holds if it is negated)}."""


def condition_phrase(c: Condition, names: Names) -> str:
    """A condition as an Inform 7 condition, without "if"."""
    no = "not " if c.negate else ""
    if c.test in ("any", "all"):
        # The negation of all is any of the negations.
        parts = [condition_phrase(p.model_copy(update={"negate": p.negate != c.negate}), names) for p in c.conditions]
        joined = (" or " if (c.test == "any") != c.negate else " and ").join(parts)
        return f"({joined})" if len(parts) > 1 else joined
    if c.test == "chance":
        return f"luck {'forbids' if c.negate else 'allows'} {c.number} in 100"
    if c.subject in names.copies and c.test in ("in", "held", "here"):
        return _count_phrase(c, names)
    subject = names.the(c.subject) if c.subject else ""
    if c.test == "is" and names.liquids and (c.value == EMPTY or c.value in names.liquids):
        return f"the vessel-liquid of {subject} is {no}{names.state(c.value)}"
    if c.test == "is" and c.value == "worn":
        return f"{subject} is {no}worn by the player"
    if c.test == "is":
        return f"{subject} is {no}{names.state(c.value or '')}"
    if c.test == "in" and c.value in names.regions:
        rooms = [f"the location of {subject} is {no}{names.the(room)}" for room in names.regions[c.value]]
        return f"({(' and ' if c.negate else ' or ').join(rooms)})"
    if c.test == "beside":
        holder, other = f"the holder of {subject}", names.the(c.value or "")
        parts = [f"{holder} is {no}{other}", f"{holder} is {no}the holder of {other}"]
        if c.negate:
            return f"({holder} is nothing or ({' and '.join(parts)}))"
        return f"({holder} is not nothing and ({' or '.join(parts)}))"
    if c.test == "tied":
        ends = [f"the {end} end of {subject} is {no}{names.the(c.value or '')}" for end in ("near", "far")]
        return f"({(' and ' if c.negate else ' or ').join(ends)})"
    if c.test == "in" and c.value in names.kinds and names.kinds[c.value] == "room":
        return f"the location of {subject} is {no}{names.the(c.value)}"
    if c.test == "in" and c.value in (NOUN, SECOND):
        return f"the holder of {subject} is {no}{names.the(c.value)}"
    if c.test == "in":
        return f"{subject} is {no}{place_phrase(c.value, names)}"
    if c.test == "held":
        return f"{subject} is {no}enclosed by the player"
    if c.test == "here":
        return f"{subject} is {no}enclosed by the location"
    if c.test in _COMPARED:
        number, compared = number_phrase(c.subject, c.property or "", names), _COMPARED[c.test][c.negate]
        return f"{number} is {compared}{' ' if c.test != 'equal' else ''}{amount_phrase(c.number, names)}"
    return f"{subject} is {'pending' if c.negate else 'achieved'}"


def all_hold(conditions: Iterable[Condition], names: Names) -> str:
    """Several conditions as one, without "if"."""
    return " and ".join(condition_phrase(c, names) for c in conditions)


def _count_phrase(c: Condition, names: Names) -> str:
    """How many copies of a counted thing are somewhere, as a condition."""
    sort = names.sort(c.subject)
    if c.test == "held":
        which = f"{sort}s enclosed by the player"
    elif c.test == "here":
        which = f"{sort}s enclosed by the location"
    elif c.value == NOWHERE:
        which = f"off-stage {sort}s"
    elif c.value in names.regions:
        rooms = (f"the number of {sort}s enclosed by {names.the(room)}" for room in names.regions[c.value])
        return f"{' + '.join(rooms)} is {'less than' if c.negate else 'at least'} {c.number or 1}"
    elif names.kinds.get(c.value or "") == "room":
        which = f"{sort}s enclosed by {names.the(c.value or '')}"
    else:
        which = f"{sort}s {place_phrase(c.value, names)}"
    return f"the number of {which} is {'less than' if c.negate else 'at least'} {c.number or 1}"


def effect_phrase(e: Effect, spec: GameSpec, names: Names) -> str:
    """An effect as lines of Inform 7 phrases."""
    if e.do == "move" and e.subject in names.copies:
        if e.number is not None:
            where = "away" if e.value == NOWHERE else f"to {_destination(e.value, names)}"
            return f"send {amount_phrase(e.number, names)} of {names.the(e.subject)} {where};"
        each = (e.model_copy(update={"subject": copy}) for copy in names.copies[e.subject])
        return "\n".join(f"now {names.the(one.subject)} is {place_phrase(e.value, names)};" for one in each)
    subject = names.the(e.subject)
    if e.do == "tie":
        return f"tie {subject} to {names.the(e.value or '')};"
    if e.do == "untie":
        return f"untie {subject} from {names.the(e.value or '')};"
    if e.do == "set" and e.subject in names.capacity and e.value in names.liquids:
        # What is set to a liquid is full of it, unless it is partly filled already.
        full = f"if the amount of {subject} is 0, now the amount of {subject} is {names.capacity[e.subject]};"
        return f"{full}\nnow the vessel-liquid of {subject} is {names.state(e.value)};"
    if e.do == "set" and e.subject in names.capacity and e.value == EMPTY:
        return f"now the amount of {subject} is 0;\nnow the vessel-liquid of {subject} is {names.state(EMPTY)};"
    if e.do == "set" and e.value == "worn":
        return f"now the player wears {subject};"
    if e.do == "set":
        return f"now {subject} is {names.state(e.value or '')};"
    if e.do == "move" and (e.subject == PLAYER or e.value in (NOUN, SECOND)):
        return f"move {subject} to {names.the(e.value or '')};"
    if e.do == "move":
        return f"now {subject} is {place_phrase(e.value, names)};"
    number = f"the {names[e.property or '']} of {subject}"
    amount = amount_phrase(e.number, names)
    if e.do == "set-number" and isinstance(e.number, int):
        return f"now {number} is {amount};"
    maximum = next(p.maximum for p in spec.properties if p.id == e.property)
    least = f"if {number} is less than 0, now {number} is 0;"
    most = f"if {number} is greater than {maximum}, now {number} is {maximum};"
    if e.do == "add" and isinstance(e.number, int):
        if e.number < 0:
            return f"decrease {number} by {-e.number};\n\t{least}"
        return f"increase {number} by {amount};\n\t{most}"
    change = {
        "set-number": f"now {number} is {amount};",
        "add": f"increase {number} by {amount};",
        "subtract": f"decrease {number} by {amount};",
        "multiply": f"now {number} is {number} multiplied by {amount};",
    }
    return f"{change[e.do]}\n\t{least}\n\t{most}"


def _destination(place: str | None, names: Names) -> str:
    return "the location" if place == HERE else names.the(place or "")


def capital(text: str) -> str:
    """``text`` with a capital first letter."""
    return text[:1].upper() + text[1:]
