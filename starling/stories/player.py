"""Finds the object that is the player and the object that holds the rooms, by walking and from variables."""

from __future__ import annotations

from collections import Counter

from starling.stories.tables import Dictionary, ObjectTable, StoryFile, read_inform_names
from starling.zmachine.machine import Machine, Snapshot
from starling.zmachine.memory import Memory, word

_GLOBAL_VARIABLES = 240
COMPASS = (
    "north",
    "south",
    "east",
    "west",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
    "up",
    "down",
    "in",
    "out",
)
_PLAYER_NAMES = frozenset({"you", "yourself", "cretin", "protagonist", "player", "it"})


def find_player(machine: Machine, story: bytes, start: Snapshot) -> int | None:
    """Number of the player object, found by walking: the object that reaches the most places.

    Ties (in Inform's stories, backdrops move along) are broken in favour of animate objects, if the story marks them,
    then of the object that most global variables refer to; likewise if no direction leads anywhere. Sends at most 12
    commands, each from ``start``, a prompt, and leaves the machine unchanged. None if nothing moves and no object is
    marked as animate; see StoryCandidates for the consequences.
    """
    tables = StoryFile(story)
    objects, dictionary = ObjectTable(tables), Dictionary(tables)
    numbers = range(1, objects.count + 1)
    here, places = machine.snapshot(), dict[int, set[int]]()
    for way in filter(dictionary.find, COMPASS):
        machine.restore(start)
        before = [objects.parent(machine.memory(), number) for number in numbers]
        machine.type(way)
        memory = machine.memory()
        for number, parent in zip(numbers, before, strict=True):
            after = objects.parent(memory, number)
            if parent and after not in (0, parent):
                places.setdefault(number, set()).add(after)
    machine.restore(start)
    memory = machine.memory().copy()
    machine.restore(here)
    references = Counter(word(memory, tables.globals_address + 2 * index) for index in range(_GLOBAL_VARIABLES))
    inform = read_inform_names(tables, objects)
    animate = inform.attributes.get("animate") if inform else None
    animate_objects = {
        n for n in numbers if animate is not None and objects.has(memory, n, animate) and objects.parent(memory, n)
    }
    able = set(places) & animate_objects or set(places) or {number for number in animate_objects if references[number]}
    if not able and not inform:
        able = _likely_players(tables, objects, memory, references)
    return max(able, key=lambda number: (len(places.get(number, ())), references[number], -number), default=None)


def _likely_players(tables: StoryFile, objects: ObjectTable, memory: Memory, references: Counter[int]) -> set[int]:
    """Infocom: what is in the first room, is called like a player and is in a variable; or is in two variables (the
    player, and who acts); else what is called like a player."""
    placed = [n for n in range(1, objects.count + 1) if objects.parent(memory, n)]
    if tables.version <= 3:
        room, reached = word(memory, tables.globals_address), list[int]()
        todo = objects.children(memory, room) if 0 < room <= objects.count else []
        while todo and len(reached) < objects.count:
            reached.append(todo.pop())
            todo += objects.children(memory, reached[-1])
        named = {n for n in reached if references[n] and objects.short_name(n).lower() in _PLAYER_NAMES}
        found = named or {n for n in reached if references[n] >= 2}
        if found:
            return found
    return {number for number in placed if objects.short_name(number).lower() in _PLAYER_NAMES}


def find_rooms(story: bytes, memory: Memory, player: int | None) -> int:
    """Infocom: number of the object that holds all rooms, given the memory at the first prompt; 0 if unknown.

    It holds the player's room, or that in the first variable in version 3, and is in nothing itself.
    """
    tables = StoryFile(story)
    objects = ObjectTable(tables)
    at = player or (word(memory, tables.globals_address) if tables.version <= 3 else 0)
    if not 0 < at <= objects.count:
        return 0
    for _ in range(objects.count):
        above = objects.parent(memory, at)
        if not 0 < above <= objects.count:
            break
        at = above
    return at if at != player else 0
