"""Candidate commands of a state: the game's commands over the things in scope."""

from __future__ import annotations

from collections.abc import Iterator

from starling.library.world import World
from starling.spec.action_commands import action_commands
from starling.spec.exits import spec_exits
from starling.spec.model import NOWHERE, PLAYER, GameSpec, Thing
from starling.util.text import command_name
from starling.zmachine.memory import Memory


class Candidates:
    """Lists the candidate commands of a game's states in a stable order."""

    def __init__(self, spec: GameSpec, world: World) -> None:
        self._spec = spec
        self._world = world
        self._things = {t.id: t for t in spec.things}
        self._names = {t.id: command_name(t.name) for t in spec.things}
        self._exits = {r.id: list(spec_exits(spec, r.id)) for r in spec.rooms}
        self._custom = list(action_commands(spec))

    def commands(self, memory: Memory) -> list[str]:
        """Every command that could have an effect in this state; a superset of the admissible ones."""
        scope = self.scope(memory)
        held = [id for id in scope if self._world.holder(memory, id) == PLAYER]
        room = self._world.location(memory)
        commands = ["look", "inventory", "wait", *(f"go {way}" for way in self._exits[room])]
        for id in scope:
            commands += self._single_thing_commands(self._things[id], id in held)
        for item in held:
            for id in scope:
                kind = self._things[id].kind
                if id != item and kind == "container":
                    commands.append(f"put {self._names[item]} in {self._names[id]}")
                elif id != item and kind == "supporter":
                    commands.append(f"put {self._names[item]} on {self._names[id]}")
        for command, noun, second in self._custom:
            if (not noun or noun in scope) and (not second or second in scope) and (noun != second or not noun):
                commands.append(self.fill(command, noun, second))
        return commands

    def fill(self, command: str, noun: str = "", second: str = "") -> str:
        """A command with the things' names for its placeholders ``{noun}`` and ``{second}``."""
        text = command.replace("{noun}", self._names.get(noun, ""))
        return text.replace("{second}", self._names.get(second, ""))

    def scope(self, memory: Memory) -> list[str]:
        """Ids of the things in scope, in the spec's order."""
        room = self._world.location(memory)
        return [t.id for t in self._spec.things if self._visible(memory, t, room)]

    def _single_thing_commands(self, thing: Thing, held: bool) -> Iterator[str]:
        name = self._names[thing.id]
        yield f"examine {name}"
        if held:
            yield f"drop {name}"
        elif thing.portable and not thing.scenery and thing.kind not in ("door", "person"):
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

    def _visible(self, memory: Memory, thing: Thing, room: str) -> bool:
        if thing.door:
            return room in (thing.door.room, thing.door.to)
        at = thing
        while True:
            holder = at.part_of or self._world.holder(memory, at.id)
            if holder in (room, PLAYER):
                return True
            if holder == NOWHERE or holder not in self._things:
                return False
            at_holder = self._things[holder]
            shut = at_holder.kind == "container" and not at_holder.transparent
            if shut and not at.part_of and not self._world.has(memory, holder, "open"):
                return False
            at = at_holder
