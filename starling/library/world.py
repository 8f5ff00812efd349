"""The world model of a running game in terms of its spec, read from the Z-machine's memory.

Besides the object table this reads properties: common ones as the Z-Machine Standards Document 1.1, section 12,
lays them out, individual ones as the Inform 6 Technical Manual does (property 3 of an object points to a table).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from starling.spec.model import NOWHERE, PLAYER, Condition, GameSpec, named_ids
from starling.states.playable import Fact
from starling.stories.world import IGNORED_ATTRIBUTES, StoryWorld
from starling.util.errors import StoryError
from starling.zmachine.memory import OBJECT_BYTES, Memory, object_properties, word
from starling.zmachine.symbols import Symbols

_BUILTIN = {
    "open": ("open", True), "closed": ("open", False), "locked": ("locked", True), "unlocked": ("locked", False),
    "on": ("on", True), "off": ("on", False), "worn": ("worn", True),
}  # fmt: skip
"""The states that are attributes of Inform 6: its name, and whether it is set."""


class World(StoryWorld):
    """Reads the state of a game from memory, in terms of its spec.

    Ids are the spec's. Built once per game from the spec, the symbols and the memory at the start of play.
    """

    def __init__(self, spec: GameSpec, symbols: Symbols, memory: Memory) -> None:
        self.spec = spec
        super().__init__(symbols, memory)
        self._places = self._property_addresses(memory, symbols)
        self._state_of = {t.id: [p for p in spec.properties if p.id in t.properties] for t in spec.things}
        self._room_names = {r.id: r.name for r in spec.rooms}
        self._part_of = {t.id: t.part_of for t in spec.things if t.part_of}
        self._key_addresses, self._key_masks = self._key_layout(symbols)

    def inventory(self, memory: Memory) -> list[str]:
        """Ids of the things that the player carries or wears, in the spec's order."""
        return [t.id for t in self.spec.things if self.holder(memory, t.id) == PLAYER]

    def location_name(self, memory: Memory) -> str | None:
        """What the player reads as the room's name."""
        return self._room_names.get(self.location(memory))

    def tasks_done(self, memory: Memory) -> list[str]:
        return [t.id for t in self.spec.tasks if not self._task_pending(memory, t.id)]

    def value(self, memory: Memory, thing: str, property_id: str) -> str | int:
        """The state or number of an own property."""
        prop = next(p for p in self._state_of[thing] if p.id == property_id)
        kind, address = self._places[thing, property_id]
        if kind == "attribute":
            return prop.states[self.has_bit(memory, thing, address)]
        value = word(memory, address)
        if prop.maximum is not None:
            return value
        return prop.states[value if kind == "flag" else value - 1]

    def holds(self, memory: Memory, condition: Condition) -> bool:
        """Whether a condition about things named by their ids holds."""
        return self._is_so(memory, condition) != condition.negate

    def _is_so(self, memory: Memory, c: Condition) -> bool:
        if c.test == "done":
            return c.subject in self.tasks_done(memory)
        if c.subject == PLAYER:
            return self.location(memory) == c.value
        if c.test in ("held", "here", "in"):
            holders = self._holders(memory, c.subject)
            if c.test == "held":
                return PLAYER in holders
            if c.test == "here":
                return self.location(memory) in holders
            # Of rooms, the one that a thing is in however deep; of all else, what holds it directly.
            return c.value in holders[:1] or (c.value in self._room_names and c.value in holders)
        if c.test == "at-least":
            number = self.value(memory, c.subject, c.property or "")
            return isinstance(number, int) and number >= (c.number or 0)
        if c.value in _BUILTIN:
            attribute, wanted = _BUILTIN[c.value]
            return self.has(memory, c.subject, attribute) == wanted
        prop = self.spec.property_of_state(c.value or "")
        return prop is not None and self.value(memory, c.subject, prop.id) == c.value

    def _holders(self, memory: Memory, id: str) -> list[str]:
        """What holds a thing or what it is a part of, what holds that, and so on to the room or to ``nowhere``."""
        found: list[str] = []
        while id not in self._room_names and id != NOWHERE and len(found) <= len(self.numbers):
            id = self.location(memory) if id == PLAYER else self._part_of.get(id) or self.holder(memory, id)
            found.append(id)
        return found

    def facts(self, memory: Memory) -> list[Fact]:
        """Everything that is the case, in the spec's order."""
        found = [Fact("at", PLAYER, self.location(memory))]
        for thing in self.spec.things:
            if not thing.door:
                found.append(Fact("in", thing.id, thing.part_of or self.holder(memory, thing.id)))
            if thing.kind == "door" or thing.openable:
                found.append(Fact("is", thing.id, "open" if self.has(memory, thing.id, "open") else "closed"))
            if thing.lockable:
                found.append(Fact("is", thing.id, "locked" if self.has(memory, thing.id, "locked") else "unlocked"))
            if thing.switchable:
                found.append(Fact("is", thing.id, "on" if self.has(memory, thing.id, "on") else "off"))
            if thing.wearable and self.has(memory, thing.id, "worn"):
                found.append(Fact("is", thing.id, "worn"))
            for prop in self._state_of[thing.id]:
                value = self.value(memory, thing.id, prop.id)
                found.append(Fact(prop.id if isinstance(value, int) else "is", thing.id, value))
        found += [Fact("done", task, 1) for task in self.tasks_done(memory)]
        return found

    def identity(self, memory: Memory) -> bytes:
        """The bytes that tell states apart: object parents, attributes but scratch ones, own properties, score,
        ending and location. Two states with the same answer every command alike."""
        return (memory[self._key_addresses] & self._key_masks).tobytes()

    def matters(self) -> npt.NDArray[np.bool_]:
        """Which bytes of `identity` could decide how the game goes, shape (bytes,): all but those of plain things that
        no action, rule, task, ending or lock speaks of."""
        spec = self.spec
        spoken_of = {t.key for t in spec.things}
        for action in spec.actions:
            spoken_of.update(action.noun, action.second)
        for element in (*spec.actions, *spec.rules, *spec.tasks, *spec.endings):
            spoken_of.update(named_ids(element.model_dump()))
        idle = {t.id for t in spec.things if t.kind == "thing" and t.id not in spoken_of}
        found = np.ones(len(self._key_addresses), bool)
        for place, number in enumerate(sorted(self.ids)):
            if self.ids[number] in idle:
                found[8 * place : 8 * place + 8] = False
        return found

    def _object_numbers(self, symbols: Symbols) -> dict[str, int]:
        """Object number of each room, thing and task, and of the player."""
        spec = self.spec
        declared = [*(r.id for r in spec.rooms), *(t.id for t in spec.things), *(t.id for t in spec.tasks)]
        own = symbols.own_objects()[-len(declared) :]
        if len(own) != len(declared):
            raise StoryError("the story's symbols are not those of this game; compile it again")
        numbers = {PLAYER: symbols.objects["selfobj"]}
        for id, (name, number) in zip(declared, own, strict=True):
            if not _same_name(name, id):
                raise StoryError(f"the story has {name} where the game has {id}; compile it again")
            numbers[id] = number
        return numbers

    def _task_pending(self, memory: Memory, id: str) -> bool:
        kind, address = self._places[id, ""]
        if kind == "attribute":
            return self.has_bit(memory, id, address)
        return word(memory, address) != 0

    def _property_addresses(self, memory: Memory, symbols: Symbols) -> dict[tuple[str, str], tuple[str, int]]:
        """Where each own property of each thing lies: ("attribute", its number), ("flag", the address of an
        either/or kept as a property) or ("value", address)."""
        places: dict[tuple[str, str], tuple[str, int]] = {}
        for task in self.spec.tasks:
            places[task.id, ""] = self._place(memory, symbols, self.numbers[task.id], "pending", either_or=True)
        for prop in self.spec.properties:
            either_or = len(prop.states) == 2
            name = prop.states[1] if either_or else prop.id
            for thing in self.spec.things:
                if prop.id in thing.properties:
                    number = self.numbers[thing.id]
                    places[thing.id, prop.id] = self._place(memory, symbols, number, name, either_or=either_or)
        return places

    def _place(self, memory: Memory, symbols: Symbols, number: int, name: str, *, either_or: bool) -> tuple[str, int]:
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

    def _key_layout(self, symbols: Symbols) -> tuple[npt.NDArray[np.intp], Memory]:
        """Addresses of the bytes that make up a state's identity, and the bits of them that count."""
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
        for kind, address in self._places.values():
            if kind != "attribute":
                addresses += (address, address + 1)
                masks += (0xFF, 0xFF)
        for name in ("score", "deadflag", "story_complete", "real_location"):
            addresses += (self._globals[name], self._globals[name] + 1)
            masks += (0xFF, 0xFF)
        return np.array(addresses, dtype=np.intp), np.array(masks, dtype=np.uint8)


def _same_name(inform: str, id: str) -> bool:
    """Inform 6 names may have a suffix for a reserved word, are cut to a length, or are just "etc"."""
    name = id.replace("-", "_")
    return inform == "etc" or name.startswith(inform) or inform.startswith(name)


def _find(table: dict[str, int], letter: str, id: str) -> int | None:
    """The number of what Inform calls p12_name for the state or property ``id``."""
    name = id.replace("-", "_")
    for inform, number in table.items():
        head, _, rest = inform.partition("_")
        if head[:1] != letter or not head[1:].isdigit() or not _same_name(rest, id):
            continue
        if rest == name or rest.startswith(name + "_") or len(rest) >= 20:
            return number
    return None
