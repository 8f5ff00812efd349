"""Walkthroughs of the original TextWorld Commonsense games: carry each object to where it belongs."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence

Facts = Sequence[tuple[str, ...]]
OPPOSITE = {"north_of": "south", "south_of": "north", "east_of": "west", "west_of": "east"}
"""``north_of(a, b)``: a is north of b, so going from a to b is going south."""


def tidying_walkthrough(facts: Facts, goals: Mapping[str, Sequence[str]]) -> list[str]:
    """Commands that bring every object to the first of its goal locations.

    ``facts`` are (predicate, name, ...) of the initial state, ``goals`` is {object: goal locations}.
    """
    place = {fact[1]: (fact[0], fact[2]) for fact in facts if fact[0] in ("at", "in", "on")}
    exits: dict[str, dict[str, str]] = {}
    for name, *rest in facts:
        if name in OPPOSITE:
            exits.setdefault(rest[0], {})[OPPOSITE[name]] = rest[1]
    doors = {(a, b): door for name, *rest in facts if name == "link" for a, door, b in [rest]}
    closed = {fact[1] for fact in facts if fact[0] == "closed"}
    here = place["P"][1]
    commands: list[str] = []

    def room_of(thing: str) -> str:
        relation, holder = place[thing]
        return holder if relation == "at" else room_of(holder)

    def open_up(thing: str) -> None:
        if thing in closed:
            closed.remove(thing)
            commands.append(f"open {thing}")

    def walk(to: str) -> None:
        nonlocal here
        for direction, room in _route(exits, here, to):
            if door := doors.get((here, room)):
                open_up(door)
            commands.append(f"go {direction}")
            here = room

    for thing, places in goals.items():
        relation, holder = place[thing]
        goal = places[0]
        if (relation, holder) in (("in", goal), ("on", goal)):
            continue
        if holder != "I":
            walk(room_of(thing))
            if relation == "at":
                commands.append(f"take {thing}")
            else:
                open_up(holder)
                commands.append(f"take {thing} from {holder}")
        walk(room_of(goal))
        if _is_container(goal, facts):
            open_up(goal)
            commands.append(f"insert {thing} into {goal}")
        else:
            commands.append(f"put {thing} on {goal}")
    return commands


def _route(exits: Mapping[str, Mapping[str, str]], start: str, end: str) -> list[tuple[str, str]]:
    """The shortest route, as the (direction, room) of each move."""
    routes: dict[str, list[tuple[str, str]]] = {start: []}
    queue = deque([start])
    while queue and end not in routes:
        room = queue.popleft()
        for direction, following in exits.get(room, {}).items():
            if following not in routes:
                routes[following] = [*routes[room], (direction, following)]
                queue.append(following)
    return routes[end]


def _is_container(thing: str, facts: Facts) -> bool:
    return any(fact[0] in ("open", "closed") and fact[1] == thing for fact in facts)
