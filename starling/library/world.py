"""The world model of a running game in terms of its spec, read from the Z-machine's memory.

Besides the object table this reads properties: common ones as in the Z-Machine Standards Document 1.1, section 12, and
individual ones as in the Inform 6 Technical Manual (property 3 of an object points to their table).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from starling.spec.logic import COMPARISONS, compare
from starling.spec.model import NOWHERE, PLAYER, SCORE, TURNS, Amount, Condition, GameSpec, NumberOf, named_ids
from starling.spec.traits import counts_turns, is_stochastic
from starling.states.playable import Fact
from starling.stories.world import IGNORED_ATTRIBUTES, StoryWorld
from starling.util.errors import StoryError
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


LUCK = "SK_Luck"
"""The variable of the kit that chance depends on."""


class World(StoryWorld):
    """Reads the state of a game from memory, in terms of its spec.

    Ids are the spec's. Built once per game from the spec, the symbols and the memory at the start of play; raises
    StoryError if the symbols do not belong to this spec.
    """

    def __init__(self, spec: GameSpec, symbols: Symbols, memory: Memory) -> None:
        self.spec = spec
        super().__init__(symbols, memory)
        self._locations = self._property_addresses(memory, symbols)
        self._state_of = {t.id: [p for p in spec.properties if p.id in t.properties] for t in spec.things}
        self._room_names = {r.id: r.name for r in spec.rooms}
        self._part_of = {t.id: t.part_of for t in spec.things if t.part_of}
        self._key_addresses, self._key_masks = self._key_layout(symbols)

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

    def number(self, memory: Memory, amount: Amount | None) -> int:
        """A number, or that of a thing; 0 if it is not known before a command, as what is typed."""
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
        if c.subject == PLAYER:
            return self.location(memory) == c.value
        if c.test in ("held", "here", "in"):
            holders = self._holders(memory, c.subject)
            if c.test == "held":
                return PLAYER in holders
            if c.test == "here":
                return self.location(memory) in holders
            # A room may hold the thing indirectly, anything else only directly.
            return c.value in holders[:1] or (c.value in self._room_names and c.value in holders)
        if c.value in _BUILTIN:
            attribute, is_set = _BUILTIN[c.value]
            return self.has(memory, c.subject, attribute) == is_set
        prop = self.spec.property_of_state(c.value or "")
        return prop is not None and self.value(memory, c.subject, prop.id) == c.value

    def _holders(self, memory: Memory, id: str) -> list[str]:
        """The chain of holders of a thing, from the innermost to a room or ``nowhere``. A part is held by its whole."""
        found: list[str] = []
        while id not in self._room_names and id != NOWHERE and len(found) <= len(self.numbers):
            id = self.location(memory) if id == PLAYER else self._part_of.get(id) or self.holder(memory, id)
            found.append(id)
        return found

    def facts(self, memory: Memory) -> list[Fact]:
        """The complete state of the world, in the spec's order."""
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
        found += [Fact("done", task, self.times_done(memory, task)) for task in self.tasks_done(memory)]
        return found

    def identity(self, memory: Memory) -> bytes:
        """The bytes that identify a state: object parents, attributes except scratch ones, the spec's properties,
        score, ending and location. States with the same identity respond to every command alike."""
        return (memory[self._key_addresses] & self._key_masks).tobytes()

    def relevant_bytes(self) -> npt.NDArray[np.bool_]:
        """Which bytes of `identity` are relevant to winning, shape (bytes,): all except those of plain things that no
        action, rule, task, ending or lock mentions."""
        spec = self.spec
        mentioned = {t.key for t in spec.things}
        for action in spec.actions:
            mentioned.update(action.noun, action.second)
        for element in (*spec.actions, *spec.rules, *spec.tasks, *spec.endings):
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
            either_or = len(prop.states) == 2
            name = prop.states[1] if either_or else prop.id
            for thing in self.spec.things:
                if prop.id in thing.properties:
                    number = self.numbers[thing.id]
                    locations[thing.id, prop.id] = self._locate(memory, symbols, number, name, either_or=either_or)
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
        names = ["score", "deadflag", "story_complete", "real_location"]
        names += ["turns"] if counts_turns(self.spec) else []
        names += [LUCK] if is_stochastic(self.spec) else []
        for name in names:
            addresses += (self._globals[name], self._globals[name] + 1)
            masks += (0xFF, 0xFF)
        return np.array(addresses, dtype=np.intp), np.array(masks, dtype=np.uint8)


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
