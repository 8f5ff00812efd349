"""Candidate commands of a state: the game's commands over the things in scope."""

from __future__ import annotations

from collections.abc import Iterator

from starling.library.feature_commands import COUNTS
from starling.library.talk import talk_commands
from starling.library.world import World
from starling.spec.action_commands import action_commands
from starling.spec.exits import spec_exits
from starling.spec.expand import AMOUNT, counted, expand
from starling.spec.model import NOWHERE, PLAYER, GameSpec, Thing
from starling.util.text import command_name
from starling.zmachine.memory import Memory

_INTO = {"container": "in", "supporter": "on"}


class Candidates:
    """Lists the candidate commands of a game's states in a stable order."""

    def __init__(self, spec: GameSpec, world: World) -> None:
        spec = self._spec = expand(spec)
        self._world = world
        self._things = {t.id: t for t in spec.things}
        self._names = {t.id: command_name(t.name) for t in spec.things}
        self._renamed = [t for t in spec.things if t.names]
        self._exits = {r.id: list(spec_exits(spec, r.id)) for r in spec.rooms}
        self._groups = counted(spec)
        self._places = [(t.id, t.door and (t.door.room, t.door.to), t.part_of) for t in spec.things]
        self._bits = {t.id: 1 << number for number, t in enumerate(spec.things)} | {"": 0}
        self._custom = [c for c in action_commands(spec) if c[1] != c[2] or not c[1]]
        self._needs = [self._bits[noun] | self._bits[second] for _, noun, second in self._custom]
        """The things that each of the game's own commands needs in scope, as a set of bits."""
        self._filled: dict[int, str] = {}
        self._single: dict[tuple[str, bool, bool], list[str]] = {}
        """Commands with one thing, by (thing, whether it is held, whether it is dark); forgotten when names change."""

    def commands(self, memory: Memory) -> list[str]:
        """Every command that could have an effect in this state; a superset of the admissible ones."""
        self._rename(memory)
        holders = self._world.holders(memory)
        dark = self._world.dark(memory)
        scope = self._in_scope(memory, holders, dark)
        held = [id for id in scope if holders[id] == PLAYER]
        room = self._world.location(memory)
        commands = ["look", "inventory", "wait", *(f"go {way}" for way in self._exits[room])]
        for id in scope:
            key = (id, holders[id] == PLAYER, dark)
            found = self._single.get(key)
            if found is None:
                found = self._single[key] = list(self._single_thing_commands(self._things[id], key[1], dark=dark))
            commands += found
        if held:
            kinds = ((id, self._things[id].kind) for id in scope)
            into = [(id, f"{_INTO[kind]} {self._names[id]}") for id, kind in kinds if kind in _INTO]
            for item in held:
                commands += [f"put {self._names[item]} {holder}" for id, holder in into if id != item]
        commands += self._counted_commands(scope, held)
        commands += self._vessel_commands(memory, scope, held)
        commands += self._rope_commands(memory, scope, held)
        if holders[PLAYER] != room:
            commands.append("exit")
        for person in (self._things[id] for id in scope):
            if person.replies:
                commands += talk_commands(self._world, memory, person, held, self._names)
        here = sum(self._bits[id] for id in scope)
        for number in [n for n, needed in enumerate(self._needs) if needed & here == needed]:
            filled = self._filled.get(number)
            if filled is None:
                filled = self._filled[number] = self.fill(*self._custom[number])
            commands.append(filled)
        # The copies of a counted thing go by the same name.
        return list(dict.fromkeys(commands)) if self._groups else commands

    def called(self, id: str) -> str:
        """The name for a thing in commands, in the state for which `commands` was last called."""
        return self._names[id]

    def fill(self, command: str, noun: str = "", second: str = "") -> str:
        """A command with the things' names for its placeholders ``{noun}`` and ``{second}``."""
        text = command.replace("{noun}", self._names.get(noun, ""))
        return text.replace("{second}", self._names.get(second, ""))

    def scope(self, memory: Memory) -> list[str]:
        """Ids of the things in scope, in the spec's order."""
        return self._in_scope(memory, self._world.holders(memory), self._world.dark(memory))

    def _in_scope(self, memory: Memory, holders: dict[str, str], dark: bool) -> list[str]:
        """`scope`, given what holds each thing and whether the player is in darkness."""
        room = NOWHERE if dark else self._world.location(memory)
        around = holders[PLAYER]
        known: dict[str, bool] = {}
        scope = []
        for id, door, part_of in self._places:
            holder = part_of or holders[id]
            if id == around:
                here = True
            elif door:
                here = room in door
            elif holder in (PLAYER, room):
                here = holder != NOWHERE
            else:
                here = holder in self._things and self._visible(memory, holders, id, room, known)
            if here:
                scope.append(id)
        return scope

    def _rename(self, memory: Memory) -> None:
        """Update the things' names to those of this state."""
        for thing in self._renamed:
            holding = (n.name for n in thing.names if all(self._world.holds(memory, c) for c in n.when))
            name = command_name(next(holding, thing.name))
            if name != self._names[thing.id]:
                self._names[thing.id] = name
                self._filled.clear()
                self._single.clear()

    def _single_thing_commands(self, thing: Thing, held: bool, *, dark: bool) -> Iterator[str]:
        name = self._names[thing.id]
        if not dark:
            yield f"examine {name}"
        if held:
            yield f"drop {name}"
        elif thing.portable and not thing.scenery and thing.kind not in ("door", "person", "backdrop"):
            yield f"take {name}"
        if thing.openable or thing.kind == "door":
            yield f"open {name}"
            yield f"close {name}"
        if thing.lockable and thing.key:
            yield f"unlock {name} with {self._names[thing.key]}"
            yield f"lock {name} with {self._names[thing.key]}"
        if thing.switchable:
            yield f"switch on {name}"
            yield f"switch off {name}"
        if thing.edible and held:
            yield f"eat {name}"
        if thing.wearable and held:
            yield f"wear {name}"
            yield f"take off {name}"
        if thing.enterable or thing.vehicle:
            yield f"enter {name}"

    def _counted_commands(self, scope: list[str], held: list[str]) -> Iterator[str]:
        """Commands on several copies of a counted thing at once."""
        for group in self._groups.values():
            plural = command_name(self._things[group[0]].plural_name or "")
            here = [id for id in group if id in scope]
            carried = sum(id in held for id in here)
            ways = [("take {}", len(here) - carried), ("drop {}", carried)]
            for holder in (self._things[id] for id in scope):
                if holder.kind in ("container", "supporter"):
                    preposition = "in" if holder.kind == "container" else "on"
                    ways.append((f"put {{}} {preposition} {self._names[holder.id]}", carried))
            for way, number in ways:
                yield from (way.format(f"{count} {plural}") for count in COUNTS[: max(0, number - 1)])

    def _vessel_commands(self, memory: Memory, scope: list[str], held: list[str]) -> Iterator[str]:
        vessels = [self._things[id] for id in scope if self._things[id].vessel]
        for vessel in vessels:
            assert vessel.vessel is not None
            name = self._names[vessel.id]
            full = self._world.value(memory, vessel.id, AMOUNT) != 0
            if not full or not (vessel.id in held or vessel.vessel.endless):
                continue
            yield from (f"pour {name} into {self._names[other.id]}" for other in vessels if other is not vessel)
            if not vessel.vessel.endless:
                yield f"empty {name}"
        for vessel in vessels:
            yield f"drink from {self._names[vessel.id]}"

    def _rope_commands(self, memory: Memory, scope: list[str], held: list[str]) -> Iterator[str]:
        for rope in (self._things[id] for id in scope if self._things[id].ties):
            tied, name = self._world.tied(memory, rope.id), self._names[rope.id]
            if rope.id in held and len(tied) < 2:
                anchors = (id for id in rope.ties if id in scope and id not in tied)
                yield from (f"tie {name} to {self._names[id]}" for id in anchors)
            yield from (f"untie {name} from {self._names[id]}" for id in tied if id in scope)

    def _visible(self, memory: Memory, holders: dict[str, str], id: str, room: str, known: dict[str, bool]) -> bool:
        """Whether nothing shut is between a thing and the player or the room. ``known``: results for this state."""
        found = known.get(id)
        if found is None:
            part_of = self._things[id].part_of
            holder = part_of or holders[id]
            if holder in (room, PLAYER):
                found = holder != NOWHERE
            elif holder == NOWHERE or holder not in self._things:
                found = False
            else:
                whole = self._things[holder]
                shut = whole.kind == "container" and not whole.transparent and not part_of
                opened = not shut or self._world.has(memory, holder, "open")
                found = opened and self._visible(memory, holders, holder, room, known)
            known[id] = found
        return found
