"""The world model of a running game in terms of its spec, read from the Z-machine's memory.

Besides the object table this reads properties: common ones as in the Z-Machine Standards Document 1.1, section 12, and
individual ones as in the Inform 6 Technical Manual (property 3 of an object points to their table).
"""

from __future__ import annotations

import functools
import struct

import numpy as np
import numpy.typing as npt

from starling.spec.expand import counted, expand, is_either_or
from starling.spec.logic import COMPARISONS, compare
from starling.spec.model import (
    NOWHERE,
    PLAYER,
    SCORE,
    TURNS,
    Amount,
    Condition,
    GameSpec,
    NumberOf,
    Property,
    named_ids,
)
from starling.spec.traits import counts_turns, is_stochastic
from starling.states.playable import Fact
from starling.stories.world import IGNORED_ATTRIBUTES, StoryWorld
from starling.util.errors import StoryError
from starling.zmachine.machine import Layout
from starling.zmachine.memory import OBJECT_BYTES, Memory, object_properties, word
from starling.zmachine.symbols import Symbols

_BUILTIN = {
    "open": ("open", True),
    "closed": ("open", False),
    "locked": ("locked", True),
    "unlocked": ("locked", False),
    "on": ("on", True),
    "off": ("on", False),
    "worn": ("worn", True),
}
"""{state: (Inform 6 attribute, whether it is set)} of the built-in states."""


_ENDS = ("near", "far")
LUCK = "SK_Luck"
"""The variable of the kit that chance depends on."""


class World(StoryWorld):
    """Reads the state of a game from memory, in terms of its spec.

    Ids are the spec's, and ``egg-2``, ``egg-3`` for the further copies of a counted thing. Built once per game from the
    spec, the symbols and the memory at the start of play; raises StoryError if the symbols do not belong to this spec.
    """

    def __init__(self, spec: GameSpec, symbols: Symbols, memory: Memory) -> None:
        spec = self.spec = expand(spec)
        super().__init__(symbols, memory)
        self._state_of = _bearers(spec)
        self._locations = self._property_addresses(memory, symbols)
        self._copies = counted(spec)
        self._regions = {r.id: r.rooms for r in spec.regions}
        self._ends = {
            t.id: [self._locate(memory, symbols, self.numbers[t.id], f"{end}-end", either_or=False)[1] for end in _ENDS]
            for t in spec.things
            if t.ties
        }
        self._room_names = {r.id: r.name for r in spec.rooms}
        self._part_of = {t.id: t.part_of for t in spec.things if t.part_of}
        self._key_addresses, self._key_masks = self._key_layout(symbols)
        order = sorted(self.ids)
        self._interchangeable = [
            np.array(
                [[8 * order.index(self.numbers[copy]) + byte for byte in range(8)] for copy in copies], dtype=np.intp
            )
            for copies in self._copies.values()
        ]
        """For each counted thing, the indexes of its copies' bytes in the identity, shape (copies, 8)."""

    def inventory(self, memory: Memory) -> list[str]:
        """Ids of the things carried or worn by the player, in the spec's order."""
        return [t.id for t in self.spec.things if self.holder(memory, t.id) == PLAYER]

    def location_name(self, memory: Memory) -> str | None:
        """The displayed name of the player's room; None if the player is nowhere."""
        return self._room_names.get(self.location(memory))

    def tasks_done(self, memory: Memory) -> list[str]:
        """Ids of the tasks done, in the spec's order."""
        return [t.id for t in self.spec.tasks if not self._task_pending(memory, t.id)]

    def times_done(self, memory: Memory, task: str) -> int:
        """How many times a task has been done."""
        if (task, "tally") in self._locations:
            return word(memory, self._locations[task, "tally"][1])
        return 0 if self._task_pending(memory, task) else 1

    def value(self, memory: Memory, thing: str, property_id: str) -> str | int:
        """The value of one of the spec's properties: the name of a state, or a number."""
        prop = next(p for p in self._state_of[thing] if p.id == property_id)
        kind, address = self._locations[thing, property_id]
        if kind == "attribute":
            return prop.states[self.has_bit(memory, thing, address)]
        value = word(memory, address)
        if prop.maximum is not None:
            return value
        return prop.states[value if kind == "flag" else value - 1]

    def dark(self, memory: Memory) -> bool:
        """Whether the player is in darkness."""
        return word(memory, self._globals["location"]) != word(memory, self._globals["real_location"])

    def tied(self, memory: Memory, rope: str) -> list[str]:
        """Ids of the things that a rope is tied to, none to two."""
        ends = (self.ids.get(word(memory, address)) for address in self._ends[rope])
        return [end for end in ends if end is not None]

    def number(self, memory: Memory, amount: Amount | None) -> int:
        """The value of a number or of a thing's number property; 0 if it is known only once a command is typed."""
        if not isinstance(amount, NumberOf):
            return amount if isinstance(amount, int) else 0
        if amount.of == PLAYER and amount.property in (SCORE, TURNS):
            return self.score(memory) if amount.property == SCORE else self.moves(memory)
        value = self.value(memory, amount.of, amount.property)
        return value if isinstance(value, int) else 0

    def holds(self, memory: Memory, condition: Condition) -> bool:
        """Whether a condition without placeholders holds."""
        return self._holds_unnegated(memory, condition) != condition.negate

    def _holds_unnegated(self, memory: Memory, c: Condition) -> bool:
        if c.test in ("any", "all"):
            parts = (self.holds(memory, p) for p in c.conditions)
            return any(parts) if c.test == "any" else all(parts)
        if c.test == "chance":
            return not c.negate  # it may come true either way
        if c.test in COMPARISONS:
            number = self.number(memory, NumberOf(of=c.subject, property=c.property or ""))
            return compare(c.test, number, self.number(memory, c.number))
        if c.test == "done":
            return c.subject in self.tasks_done(memory)
        if c.subject in self._copies and c.test in ("held", "here", "in"):
            each = (c.model_copy(update={"subject": copy}) for copy in self._copies[c.subject])
            return sum(self._is_there(memory, one) for one in each) >= (self.number(memory, c.number) or 1)
        if c.test in ("held", "here", "in"):
            return self._is_there(memory, c)
        if c.test == "beside":
            at, value = self._holders(memory, c.subject)[0], c.value or ""
            return at != NOWHERE and at in (value, self._holders(memory, value)[0])
        if c.test == "tied":
            return c.value in self.tied(memory, c.subject)
        if c.value in _BUILTIN:
            attribute, is_set = _BUILTIN[c.value]
            return self.has(memory, c.subject, attribute) == is_set
        prop = self.spec.property_of_state(c.value or "")
        return prop is not None and self.value(memory, c.subject, prop.id) == c.value

    def _is_there(self, memory: Memory, c: Condition) -> bool:
        holders = self._holders(memory, c.subject)
        if c.test == "held":
            return PLAYER in holders
        if c.test == "here":
            return self.location(memory) in holders
        if c.value in self._regions:
            return bool(set(holders) & set(self._regions[c.value]))
        # A room may hold the thing indirectly, anything else only directly.
        return c.value in holders[:1] or (c.value in self._room_names and c.value in holders)

    def _holders(self, memory: Memory, id: str) -> list[str]:
        """The chain of holders of a thing, from the innermost to a room or ``nowhere``. A part is held by its whole."""
        found: list[str] = []
        while id not in self._room_names and id != NOWHERE and len(found) <= len(self.numbers):
            id = self._part_of.get(id) or self.holder(memory, id)
            found.append(id)
        return found

    def facts(self, memory: Memory) -> list[Fact]:
        """The complete state of the world, in the spec's order."""
        found = [Fact("at", PLAYER, self.location(memory))]
        if self.holder(memory, PLAYER) != self.location(memory):
            found.append(Fact("in", PLAYER, self.holder(memory, PLAYER)))
        for bearer in (PLAYER, *self._room_names):
            found += self._state_facts(memory, bearer)
        # Nothing distinguishes the copies of a thing: which is where is not a fact.
        places = {
            copy: place
            for copies in self._copies.values()
            for copy, place in zip(copies, sorted(self.holder(memory, c) for c in copies), strict=True)
        }
        for thing in self.spec.things:
            if not thing.door:
                place = places.get(thing.id) or thing.part_of or self.holder(memory, thing.id)
                found.append(Fact("in", thing.id, place))
            if thing.ties:
                found += [Fact("tied", thing.id, end) for end in self.tied(memory, thing.id)]
            if thing.kind == "door" or thing.openable:
                found.append(Fact("is", thing.id, "open" if self.has(memory, thing.id, "open") else "closed"))
            if thing.lockable:
                found.append(Fact("is", thing.id, "locked" if self.has(memory, thing.id, "locked") else "unlocked"))
            if thing.switchable:
                found.append(Fact("is", thing.id, "on" if self.has(memory, thing.id, "on") else "off"))
            if thing.wearable and self.has(memory, thing.id, "worn"):
                found.append(Fact("is", thing.id, "worn"))
            found += self._state_facts(memory, thing.id)
        found += [Fact("done", task, self.times_done(memory, task)) for task in self.tasks_done(memory)]
        return found

    def _state_facts(self, memory: Memory, id: str) -> list[Fact]:
        values = [(prop.id, self.value(memory, id, prop.id)) for prop in self._state_of[id]]
        return [Fact(prop if isinstance(value, int) else "is", id, value) for prop, value in values]

    def identity(self, memory: Memory) -> bytes:
        """The bytes that identify a state: object parents, attributes except scratch ones, the spec's properties,
        score, ending and location. States with the same identity respond to every command alike."""
        data = memory[self._key_addresses] & self._key_masks
        for rows in self._interchangeable:
            data[rows] = np.frombuffer(b"".join(sorted(row.tobytes() for row in data[rows])), np.uint8).reshape(
                rows.shape
            )
        return data.tobytes()

    def summary(self, identity: bytes) -> tuple[int, bool, bool, str | None]:
        """(score, whether the game has ended, whether it is won, displayed name of the player's room), from the bytes
        that `identity` gives."""
        score, ended, complete, room = self._summary.unpack_from(identity, self._summary_place)
        return score, ended != 0, ended != 0 and complete != 0, self._room_names.get(self.ids.get(room, NOWHERE))

    @functools.cached_property
    def layout(self) -> Layout:
        """The layout of `identity`'s bytes, for `Machine.explore`."""
        groups = [np.array([len(rows), *rows[:, 0]], np.uint16) for rows in self._interchangeable]
        return Layout(
            self._key_addresses.astype(np.uint16).tobytes(),
            self._key_masks.tobytes(),
            b"".join(group.tobytes() for group in groups),
            self._globals["deadflag"],
            self._globals["turns"],
        )

    def relevant_bytes(self) -> npt.NDArray[np.bool_]:
        """Which bytes of `identity` are relevant to winning, shape (bytes,): all except those of plain things that
        nothing in the game mentions."""
        spec = self.spec
        mentioned = {t.key for t in spec.things}
        for thing in spec.things:
            mentioned.update(thing.ties, (id for reply in thing.replies for id in reply.about))
            special = thing.light or thing.vessel or thing.ties or thing.plural_name
            # What the player carries counts where there is a limit.
            if special or (spec.player.carries_at_most and thing.portable):
                mentioned.add(thing.id)
        for action in spec.actions:
            mentioned.update(action.noun, action.second)
        for element in (*spec.rooms, spec.player, *spec.things, *spec.actions, *spec.rules, *spec.tasks, *spec.endings):
            mentioned.update(named_ids(element.model_dump()))
        idle = {t.id for t in spec.things if t.kind == "thing" and t.id not in mentioned}
        relevant = np.ones(len(self._key_addresses), bool)
        for index, number in enumerate(sorted(self.ids)):
            if self.ids[number] in idle:
                relevant[8 * index : 8 * index + 8] = False
        return relevant

    def _object_numbers(self, symbols: Symbols) -> dict[str, int]:
        """{id: object number} of the player and every room, thing and task."""
        spec = self.spec
        declared = [*(r.id for r in spec.rooms), *(t.id for t in spec.things), *(t.id for t in spec.tasks)]
        own = symbols.own_objects()[-len(declared) :]
        if len(own) != len(declared):
            raise StoryError("the story's symbols do not belong to this game; compile it again")
        numbers = {PLAYER: symbols.objects["selfobj"]}
        for id, (name, number) in zip(declared, own, strict=True):
            if not _same_name(name, id):
                raise StoryError(f"the story has {name} in place of the spec's {id}; compile it again")
            numbers[id] = number
        return numbers

    def _task_pending(self, memory: Memory, id: str) -> bool:
        kind, address = self._locations[id, ""]
        if kind == "attribute":
            return self.has_bit(memory, id, address)
        return word(memory, address) != 0

    def _property_addresses(self, memory: Memory, symbols: Symbols) -> dict[tuple[str, str], tuple[str, int]]:
        """{(thing, property): location} and {(task, ""): location}.

        A location is ("attribute", number), ("flag", address) for two states that Inform stores as a property, or
        ("value", address).
        """
        locations: dict[tuple[str, str], tuple[str, int]] = {}
        for task in self.spec.tasks:
            number = self.numbers[task.id]
            locations[task.id, ""] = self._locate(memory, symbols, number, "pending", either_or=True)
            if task.times > 1:
                locations[task.id, "tally"] = self._locate(memory, symbols, number, "tally", either_or=False)
                locations[task.id, "ready"] = self._locate(memory, symbols, number, "ready", either_or=True)
        for prop in self.spec.properties:
            either_or = is_either_or(prop)
            name = prop.states[1] if either_or else prop.id
            for bearer, properties in self._state_of.items():
                if prop in properties:
                    number = self.numbers[bearer]
                    locations[bearer, prop.id] = self._locate(memory, symbols, number, name, either_or=either_or)
        return locations

    def _locate(self, memory: Memory, symbols: Symbols, number: int, name: str, *, either_or: bool) -> tuple[str, int]:
        if either_or:
            attribute = _find(symbols.attributes, "p", name)
            if attribute is not None:
                return "attribute", attribute
        prop = _find(symbols.properties, "p", name)
        if prop is not None:
            for own, address in object_properties(memory, self._table + (number - 1) * OBJECT_BYTES):
                if own == prop:
                    return ("flag" if either_or else "value"), address
        raise StoryError(f"the story has no property {name} for object {number}; compile the game again")

    _summary = struct.Struct(">hHHH")

    def _key_layout(self, symbols: Symbols) -> tuple[npt.NDArray[np.intp], Memory]:
        """(addresses, masks) of the bytes of `identity`, both of shape (bytes,)."""
        mask = np.full(6, 0xFF, dtype=np.uint8)
        for name in IGNORED_ATTRIBUTES:
            number = symbols.attributes[name]
            mask[number // 8] &= ~np.uint8(0x80 >> number % 8)
        addresses: list[int] = []
        masks: list[int] = []
        for number in sorted(self.ids):
            entry = self._table + (number - 1) * OBJECT_BYTES
            addresses += range(entry, entry + 8)
            masks += [*mask.tolist(), 0xFF, 0xFF]
        for kind, address in self._locations.values():
            if kind != "attribute":
                addresses += (address, address + 1)
                masks += (0xFF, 0xFF)
        for address in (address for ends in self._ends.values() for address in ends):
            addresses += (address, address + 1)
            masks += (0xFF, 0xFF)
        self._summary_place = len(addresses)
        names = ["score", "deadflag", "story_complete", "real_location"]
        names += ["turns"] if counts_turns(self.spec) else []
        names += [LUCK] if is_stochastic(self.spec) else []
        for name in names:
            addresses += (self._globals[name], self._globals[name] + 1)
            masks += (0xFF, 0xFF)
        return np.array(addresses, dtype=np.intp), np.array(masks, dtype=np.uint8)


def _bearers(spec: GameSpec) -> dict[str, list[Property]]:
    """{id: properties} of everything that may have properties: the player, rooms, things."""
    bearers = spec.bearers().items()
    return {id: [p for p in spec.properties if p.id in bearer.properties] for id, bearer in bearers}


def _same_name(inform: str, id: str) -> bool:
    """Whether an Inform 6 name stands for ``id``. It may have a suffix, be truncated, or be just ``etc``."""
    name = id.replace("-", "_")
    return inform == "etc" or name.startswith(inform) or inform.startswith(name)


def _find(table: dict[str, int], letter: str, id: str) -> int | None:
    """The number of the state or property ``id``, which Inform names ``<letter><digits>_<name>``; None if not found."""
    name = id.replace("-", "_")
    for inform, number in table.items():
        head, _, rest = inform.partition("_")
        if head[:1] != letter or not head[1:].isdigit() or not _same_name(rest, id):
            continue
        if rest == name or rest.startswith(name + "_") or len(rest) >= 20:
            return number
    return None
