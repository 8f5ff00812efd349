"""Shared by tests of the machine: a story with chance, light, doors and people, and commands for it."""

from __future__ import annotations

import functools

from hypothesis import strategies as st

from starling.inform.compiler import Story, compile_source
from starling.inform.render import InformSource
from starling.library.catalog import find
from starling.zmachine.machine import Machine

IDS = [entry.id for entry in find()]
ODD = [
    "", "take all", "drop all", "x", "put all in it", "xyzzy", "take", "look at me", "again", "undo", "wait", "go",
    "take all. drop all", "go nowhere", "open", "examine me", "get all from all", "take off", "save", "restore",
    "quit", "restart", "verify", "script", "version", "score", "take the", "all", "it", "yes", "no", "oops look",
    "put lamp in box then take it", "examine everything", "north", "south", "1234567890", "notify off", "nouns",
]  # fmt: skip

HOUSE = """
"House" by Nobody

Use scoring. The maximum score is 7. Rule for constructing the status line: do nothing.
The Hall is a room. "A hall with [a random number between 1 and 100] tiles, [one of]grey[or]red[or]blue[at random]."
The Cellar is below the Hall. The Cellar is dark. The oak door is a door. It is north of the Hall and south of the
Garden. The oak door is closed, openable, lockable and locked. The iron key unlocks the oak door. The iron key is in
the chest. The chest is a closed openable container in the Hall. The torch is a device in the Hall. The shelf is a
supporter in the Hall. Three coins and a vase are on the shelf. The cloak is worn by the player.
A coin is a kind of thing. A cat is an animal in the Garden.
After switching on the torch: now the torch is lit; increase the score by 3; say "Light[if in darkness]?[otherwise].".
After switching off the torch: now the torch is not lit; continue the action.
Every turn when a random chance of 1 in 3 succeeds: say "The clock strikes [turn count in words]."
Every turn when the location is the Garden: move the cat to a random adjacent room.
Instead of attacking the vase: remove the vase from play; end the story saying "Shards: [list of coins]".
After entering the Garden for the first time: say "Fresh air, café au lait, ‘quotes’."; end the story finally.
"""
HOUSE_WORDS = [
    "look", "down", "up", "north", "south", "open chest", "take key", "take all from chest", "unlock door with key",
    "open door", "switch on torch", "switch off torch", "take torch", "take vase", "take coin", "take three coins",
    "put coin on shelf", "take off cloak", "wear cloak", "inventory", "break vase", "close chest", "lock door with key",
    "put all in chest", "examine cat", "ask cat about key", "give coin to cat", "enter chest", "take it", "drop coins",
]  # fmt: skip


@functools.cache
def house() -> Story:
    return compile_source(InformSource(HOUSE, ()))


@functools.cache
def machines() -> tuple[Machine, Machine]:
    return Machine(house().path), Machine(house().path)


plays = st.lists(st.sampled_from(HOUSE_WORDS + ODD), max_size=12)
