"""The exits of rooms."""

from __future__ import annotations

from starling.spec.model import OPPOSITE, Direction, GameSpec


def spec_exits(spec: GameSpec, room_id: str) -> dict[Direction, str]:
    """A room's exits, doors included: {direction: id of the room or door there}."""
    exits: dict[Direction, str] = {}
    for room in spec.rooms:
        if room.id == room_id:
            exits.update(room.exits)
    for thing in spec.things:
        if thing.door and thing.door.room == room_id:
            exits[thing.door.direction] = thing.id
        if thing.door and thing.door.to == room_id:
            exits[OPPOSITE[thing.door.direction]] = thing.id
    return exits
