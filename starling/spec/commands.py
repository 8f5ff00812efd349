"""The commands that every game understands, and the words that are taken by them."""

from __future__ import annotations

from starling.spec.logic import OPPOSITE

STANDARD_COMMANDS = (
    "take {noun}",
    "drop {noun}",
    "open {noun}",
    "close {noun}",
    "eat {noun}",
    "wear {noun}",
    "take off {noun}",
    "switch on {noun}",
    "switch off {noun}",
    "examine {noun}",
    "put {noun} in {second}",
    "put {noun} on {second}",
    "unlock {noun} with {second}",
    "lock {noun} with {second}",
)
"""Standard commands with objects. Every game also understands look, inventory, wait and movement."""

PARSER_WORDS = frozenset(
    "a an and all any another as at both but by each every everything except for from her him his i in "
    "inside into it its me my myself no off on onto or other others out over self some that them then "
    "these this those through to under up down using via with without you your yes north northeast east "
    "southeast south southwest west northwest n ne e se s sw w nw u d outside".split()
)
"""Words with a meaning for the parser; names must not contain them."""

STANDARD_VERBS = frozenset(
    "look l examine x read inventory i inv wait z go walk take get pick drop put insert wear remove open "
    "close shut eat unlock lock switch turn sk-room sk-items "
    "actions abstract gonear purloin random relations rules scenes showheap showme showverb test trace tree".split()
) | set(OPPOSITE)
"""First words of the standard commands and of the compilers' and kit's own ones; custom actions must not use them."""
